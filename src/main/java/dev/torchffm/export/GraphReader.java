// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import dev.torchffm.Complex;
import dev.torchffm.Device;
import dev.torchffm.internal.lifetime.TensorRef;
import dev.torchffm.io.FormatException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prepares one graph of a program: names become slots, and targets nodes. */
final class GraphReader {
    private static final int MAX_NESTED_GRAPHS = 16;
    private static final int MAX_SLOTS = 4_000_000;

    /** What all graphs of a program share. */
    static final class Context {
        final Source source;
        final LoadOptions options;
        /** Runs what makes tensors that live as long as the program. */
        final Lasting lasting;
        /** Whether a call may change what the next one finds. */
        boolean hasState;

        Context(Source source, LoadOptions options, Lasting lasting) {
            this.source = source;
            this.options = options;
            this.lasting = lasting;
        }
    }

    /** Makes tensors that live as long as the program. */
    interface Lasting {
        TensorRef number(Object value);
    }

    final Context context;
    final Source source;
    private final int depth;
    /** Whether the nodes run under autocast, which libtorch's dispatcher alone knows of. */
    final boolean autocast;
    private final Map<String, Argument> names = new HashMap<>();
    /** The slots that may lie in a weight's memory. */
    private final BitSet ofWeights = new BitSet();
    private int slots;

    GraphReader(Context context, int depth, boolean autocast) {
        this.context = context;
        this.source = context.source;
        this.depth = depth;
        this.autocast = autocast;
    }

    // ------------------------------------------------------------------ names

    private int newSlot() throws FormatException {
        if (slots == MAX_SLOTS) {
            throw source.error("a graph with more than " + MAX_SLOTS + " values");
        }
        return slots++;
    }

    private void define(String name, Argument argument) throws FormatException {
        if (names.put(name, argument) != null) {
            throw source.error("the value '" + Source.shown(name) + "' is defined twice");
        }
    }

    Argument.Slot defineSlot(String name, Argument.Kind kind, boolean ofWeight) throws FormatException {
        Argument.Slot slot = new Argument.Slot(newSlot(), kind, name);
        ofWeights.set(slot.index(), ofWeight);
        define(name, slot);
        return slot;
    }

    /** Gives another name to a slot: of an argument that was written, and is the result. */
    void defineAgain(String name, Argument known) throws FormatException {
        define(name, known instanceof Argument.Slot slot ? new Argument.Slot(slot.index(), slot.kind(), name) : known);
    }

    /** Has a name stand for a weight. */
    void defineWeight(String name, TensorRef weight) throws FormatException {
        define(name, new Argument.Constant(weight));
    }

    private Argument use(@Nullable Object name, Argument.Kind kind, String what) throws FormatException {
        String text = source.text(name, what);
        Argument known = names.get(text);
        if (known == null) {
            throw source.error(what + " uses the value '" + Source.shown(text) + "', which nothing before it defines");
        }
        Argument.Kind is = known instanceof Argument.Slot slot ? slot.kind() : Argument.Kind.TENSOR;
        if (is != kind) {
            throw source.error(what + " uses the value '" + Source.shown(text) + "' as " + kind + ", which is " + is);
        }
        return known;
    }

    /** {@return whether an argument may lie in a weight's memory} */
    boolean isOfWeight(Argument argument) {
        return switch (argument) {
            case Argument.Constant constant -> constant.constant() instanceof TensorRef;
            case Argument.Slot slot -> ofWeights.get(slot.index());
            case Argument.Several several -> {
                for (Argument element : several.elements()) {
                    if (isOfWeight(element)) {
                        yield true;
                    }
                }
                yield false;
            }
            case Argument.Subgraph graph -> false;
        };
    }

    void markOfWeight(int slot) {
        ofWeights.set(slot);
    }

    // ------------------------------------------------------------------ graphs

    /**
     * Reads a graph whose inputs were defined.
     *
     * @param inputs the slot of each input, or -1
     */
    Graph read(Map<String, Object> graph, int[] inputs, String what) throws FormatException {
        if (source.object(graph.getOrDefault("custom_obj_values", Map.of()), what + ".custom_obj_values").size() > 0) {
            throw source.error(what + " has custom objects, which are pickled C++ classes");
        }
        List<Object> list = source.list(graph.get("nodes"), what + ".nodes");
        List<Node> nodes = new ArrayList<>(list.size());
        NodeReader reader = new NodeReader(this);
        for (int i = 0; i < list.size(); i++) {
            Node node = reader.read(source.object(list.get(i), what + ".nodes[" + i + "]"), what + ".nodes[" + i + "]");
            if (node != null) {
                nodes.add(node);
            }
        }
        List<Object> returned = source.list(graph.get("outputs"), what + ".outputs");
        Argument[] outputs = new Argument[returned.size()];
        boolean[] returnsWeight = new boolean[outputs.length];
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = argument(returned.get(i), what + ".outputs[" + i + "]");
            returnsWeight[i] = isOfWeight(outputs[i]);
        }
        Node[] all = nodes.toArray(Node[]::new);
        planFrees(all, inputs, outputs);
        return new Graph(slots, inputs, all, outputs, returnsWeight);
    }

    /** Has each node free what is used for the last time there. */
    private void planFrees(Node[] nodes, int[] inputs, Argument[] outputs) {
        int[] last = new int[slots];
        Arrays.fill(last, -1);
        for (int i = 0; i < nodes.length; i++) {
            int node = i;
            for (int slot : nodes[i].outputs()) {
                last[slot] = node;
            }
            for (Argument argument : nodes[i].arguments()) {
                argument.uses(slot -> last[slot] = node);
            }
        }
        for (int slot : inputs) {
            if (slot >= 0) {
                last[slot] = -1;
            }
        }
        for (Argument output : outputs) {
            output.uses(slot -> last[slot] = -1);
        }
        int[] counts = new int[nodes.length];
        for (int at : last) {
            if (at >= 0) {
                counts[at]++;
            }
        }
        for (int i = 0; i < nodes.length; i++) {
            nodes[i].frees = new int[counts[i]];
        }
        for (int slot = 0; slot < slots; slot++) {
            if (last[slot] >= 0) {
                nodes[last[slot]].frees[--counts[last[slot]]] = slot;
            }
        }
    }

    /**
     * Reads the graph of a higher order operator.
     *
     * @param given what it is given, in order
     */
    Graph subgraph(@Nullable Object value, Argument[] given, boolean underAutocast, String what) throws FormatException {
        if (depth == MAX_NESTED_GRAPHS) {
            throw source.error(what + ": graphs nested deeper than " + MAX_NESTED_GRAPHS);
        }
        Map<String, Object> graph = source.object(source.object(value, what).get("graph"), what + ".graph");
        GraphReader inner = new GraphReader(context, depth + 1, autocast || underAutocast);
        List<Object> inputs = source.list(graph.get("inputs"), what + ".inputs");
        if (inputs.size() != given.length) {
            throw source.error(what + " takes " + inputs.size() + " values, and is given " + given.length);
        }
        int[] slots = new int[given.length];
        for (int i = 0; i < slots.length; i++) {
            Source.Tagged input = source.union(inputs.get(i), what + ".inputs[" + i + "]");
            Argument.Kind kind = switch (input.tag()) {
                case "as_tensor" -> Argument.Kind.TENSOR;
                case "as_sym_int" -> Argument.Kind.INT;
                case "as_sym_float" -> Argument.Kind.FLOAT;
                case "as_sym_bool" -> Argument.Kind.BOOL;
                default -> throw source.error(what + " has an input of the kind '" + Source.shown(input.tag()) + "'");
            };
            Map<String, Object> named = source.object(input.value(), what + ".inputs[" + i + "]");
            String name = source.text(named.get(kind == Argument.Kind.TENSOR ? "name" : "as_name"), what + ".inputs[" + i + "].name");
            slots[i] = inner.defineSlot(name, kind, isOfWeight(given[i])).index();
        }
        return inner.read(graph, slots, what);
    }

    // ------------------------------------------------------------------ arguments

    Argument argument(@Nullable Object value, String what) throws FormatException {
        Source.Tagged tagged = source.union(value, what);
        Object content = tagged.value();
        return switch (tagged.tag()) {
            case "as_none" -> new Argument.Constant(null);
            case "as_tensor" -> use(source.object(content, what).get("name"), Argument.Kind.TENSOR, what);
            case "as_tensors" -> tensors(source.list(content, what), false, what);
            case "as_optional_tensors" -> tensors(source.list(content, what), true, what);
            case "as_optional_tensor" -> optionalTensor(content, what);
            case "as_int" -> new Argument.Constant(source.integer(content, what));
            case "as_float" -> new Argument.Constant(source.real(content, what));
            case "as_bool" -> new Argument.Constant(source.bool(content, what));
            case "as_string" -> new Argument.Constant(source.text(content, what));
            case "as_complex" -> new Argument.Constant(new Complex(source.real(source.object(content, what).get("real"), what + ".real"),
                    source.real(source.object(content, what).get("imag"), what + ".imag")));
            case "as_ints" -> {
                List<Object> list = source.list(content, what);
                long[] all = new long[list.size()];
                for (int i = 0; i < all.length; i++) {
                    all[i] = source.integer(list.get(i), what + "[" + i + "]");
                }
                yield new Argument.Constant(all);
            }
            case "as_floats" -> {
                List<Object> list = source.list(content, what);
                double[] all = new double[list.size()];
                for (int i = 0; i < all.length; i++) {
                    all[i] = source.real(list.get(i), what + "[" + i + "]");
                }
                yield new Argument.Constant(all);
            }
            case "as_bools" -> {
                List<Object> list = source.list(content, what);
                boolean[] all = new boolean[list.size()];
                for (int i = 0; i < all.length; i++) {
                    all[i] = source.bool(list.get(i), what + "[" + i + "]");
                }
                yield new Argument.Constant(all);
            }
            case "as_strings" -> {
                List<Object> list = source.list(content, what);
                for (Object element : list) {
                    source.text(element, what);
                }
                yield new Argument.Constant(list);
            }
            case "as_sym_int" -> number(content, Argument.Kind.INT, what);
            case "as_sym_float" -> number(content, Argument.Kind.FLOAT, what);
            case "as_sym_bool" -> number(content, Argument.Kind.BOOL, what);
            case "as_sym_ints" -> numbers(source.list(content, what), Argument.Kind.INT, what);
            case "as_sym_floats" -> numbers(source.list(content, what), Argument.Kind.FLOAT, what);
            case "as_sym_bools" -> numbers(source.list(content, what), Argument.Kind.BOOL, what);
            case "as_scalar_type" -> new Argument.Constant(Encodings.dtype(content, source, what));
            case "as_layout" -> new Argument.Constant(Encodings.layout(content, source, what));
            case "as_memory_format" -> new Argument.Constant(Encodings.memoryFormat(content, source, what));
            case "as_device" -> new Argument.Constant(device(content, what));
            default -> throw source.error(what + " is of the kind '" + Source.shown(tagged.tag()) + "', which is not read");
        };
    }

    private Device device(@Nullable Object content, String what) throws FormatException {
        Device device = Encodings.device(content, source, what);
        Device wanted = context.options.device();
        if (wanted != null && !device.equals(Device.META)) {
            return wanted;
        }
        if (!device.isCpu() && !device.equals(Device.META)) {
            throw source.error(what + " names the device " + device + "; LoadOptions.withDevice says where a program of another device "
                    + "runs");
        }
        return device;
    }

    private Argument optionalTensor(@Nullable Object content, String what) throws FormatException {
        Source.Tagged tagged = source.union(content, what);
        if (!tagged.tag().equals("as_none") && !tagged.tag().equals("as_tensor")) {
            throw source.error(what + " is of the kind '" + Source.shown(tagged.tag()) + "' in the place of a tensor or none");
        }
        return argument(content, what);
    }

    private Argument tensors(List<Object> list, boolean optional, String what) throws FormatException {
        Argument[] elements = new Argument[list.size()];
        for (int i = 0; i < elements.length; i++) {
            String element = what + "[" + i + "]";
            elements[i] = optional ? optionalTensor(list.get(i), element)
                    : use(source.object(list.get(i), element).get("name"), Argument.Kind.TENSOR, element);
        }
        // The empty list may be of anything.
        return elements.length == 0 ? new Argument.Constant(List.of()) : new Argument.Several(Argument.Kind.TENSOR, elements);
    }

    private Argument number(@Nullable Object content, Argument.Kind kind, String what) throws FormatException {
        Source.Tagged tagged = source.union(content, what);
        String own = kind == Argument.Kind.INT ? "as_int" : kind == Argument.Kind.FLOAT ? "as_float" : "as_bool";
        if (tagged.tag().equals("as_name")) {
            return use(tagged.value(), kind, what);
        }
        if (!tagged.tag().equals(own)) {
            throw source.error(what + " has the tag '" + Source.shown(tagged.tag()) + "'; as_name and " + own + " are read");
        }
        return argument(content, what);
    }

    private Argument numbers(List<Object> list, Argument.Kind kind, String what) throws FormatException {
        Argument[] elements = new Argument[list.size()];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = number(list.get(i), kind, what + "[" + i + "]");
        }
        Argument all = new Argument.Several(kind, elements);
        return all.isConstant() ? new Argument.Constant(all.value(new Object[0])) : all;
    }
}

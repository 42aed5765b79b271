// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Layout;
import dev.torchffm.internal.abi.Autocast;
import dev.torchffm.internal.lifetime.TensorRef;
import dev.torchffm.io.FormatException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prepares the nodes of one graph: finds what is called, binds arguments by name, and defines what they return. */
final class NodeReader {
    private static final String ATEN = "torch.ops.aten.";
    private static final String HIGHER_ORDER = "torch.ops.higher_order.";
    private static final String QUANTIZED = "torch.ops.quantized_decomposed.";

    private final GraphReader graph;
    private final Source source;

    NodeReader(GraphReader graph) {
        this.graph = graph;
        this.source = graph.source;
    }

    /** A node of the file, taken apart. */
    private record Parts(String name, String target, List<Object> inputs, List<Object> outputs, String what) { }

    /** Reads a node; null where there is nothing to run. */
    @Nullable Node read(Map<String, Object> node, String where) throws FormatException {
        String target = source.text(node.get("target"), where + ".target");
        Object named = node.get("name");
        String name = named instanceof String text ? text : target;
        String what = "node '" + Source.shown(name) + "'";
        Parts parts = new Parts(name, target, source.list(node.get("inputs"), what + ".inputs"),
                source.list(node.getOrDefault("outputs", List.of()), what + ".outputs"), what);
        SizeFunction function = SizeFunction.ofTarget(target);
        if (function != null) {
            return size(parts, function);
        }
        if (target.startsWith(ATEN)) {
            return aten(parts, target.substring(ATEN.length()));
        }
        if (target.startsWith(HIGHER_ORDER)) {
            return higherOrder(parts, target.substring(HIGHER_ORDER.length()));
        }
        QuantizedNode.Kind quantized = target.startsWith(QUANTIZED) ? QuantizedNode.Kind.of(target.substring(QUANTIZED.length())) : null;
        if (quantized != null) {
            return quantized(parts, quantized);
        }
        throw source.error(what + " calls '" + Source.shown(target) + "', which is not known"
                + (target.startsWith("torch._functorch") ? "; run_decompositions({}) takes vmap apart before saving" : ""));
    }

    // ------------------------------------------------------------------ inputs and outputs

    /** The arguments in order, whatever they are called. */
    private Argument[] positional(Parts node) throws FormatException {
        Argument[] all = new Argument[node.inputs.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = graph.argument(input(node, i).get("arg"), node.what + ", argument " + i);
        }
        return all;
    }

    private Map<String, Object> input(Parts node, int index) throws FormatException {
        return source.object(node.inputs.get(index), node.what + ", argument " + index);
    }

    /** The arguments by the names of parameters. */
    private Map<String, Argument> named(Parts node) throws FormatException {
        Map<String, Argument> all = new LinkedHashMap<>();
        for (int i = 0; i < node.inputs.size(); i++) {
            Map<String, Object> input = input(node, i);
            String name = source.text(input.get("name"), node.what + ", argument " + i + ".name");
            String what = node.what + ", argument '" + Source.shown(name) + "'";
            if (all.put(name, graph.argument(input.get("arg"), what)) != null) {
                throw source.error(what + " is given twice");
            }
        }
        return all;
    }

    /** The arguments in the order of parameters; one that is missing is a constant of null. */
    private Argument[] ordered(Parts node, String... parameters) throws FormatException {
        Map<String, Argument> named = named(node);
        Argument[] all = new Argument[parameters.length];
        for (int i = 0; i < all.length; i++) {
            Argument given = named.remove(parameters[i]);
            all[i] = given == null ? new Argument.Constant(null) : given;
        }
        if (!named.isEmpty()) {
            throw source.error(node.what + " has the argument '" + Source.shown(named.keySet().iterator().next()) + "'; "
                    + node.target + " takes " + String.join(", ", parameters));
        }
        return all;
    }

    private void count(Parts node, int outputs) throws FormatException {
        if (node.outputs.size() != outputs) {
            throw source.error(node.what + " has " + node.outputs.size() + " outputs, and " + node.target + " returns " + outputs);
        }
    }

    private int numberOutput(Parts node) throws FormatException {
        count(node, 1);
        Source.Tagged output = source.union(node.outputs.getFirst(), node.what + ".outputs[0]");
        Argument.Kind kind = switch (output.tag()) {
            case "as_sym_int" -> Argument.Kind.INT;
            case "as_sym_float" -> Argument.Kind.FLOAT;
            case "as_sym_bool" -> Argument.Kind.BOOL;
            default -> throw source.error(node.what + " returns a number, and its output is of the kind '" + Source.shown(output.tag())
                    + "'");
        };
        return graph.defineSlot(name(output.value(), "as_name", node.what), kind, false).index();
    }

    private String name(@Nullable Object value, String key, String what) throws FormatException {
        return source.text(source.object(value, what + ".outputs").get(key), what + ".outputs: a name");
    }

    private int tensorOutput(Parts node, Object output, boolean ofWeight) throws FormatException {
        Source.Tagged tagged = source.union(output, node.what + ".outputs");
        if (!tagged.tag().equals("as_tensor")) {
            throw source.error(node.what + " returns a tensor, and its output is of the kind '" + Source.shown(tagged.tag()) + "'");
        }
        return graph.defineSlot(name(tagged.value(), "name", node.what), Argument.Kind.TENSOR, ofWeight).index();
    }

    private static boolean isNumber(Argument argument) {
        return argument instanceof Argument.Constant constant && isNumber(constant.constant())
                || argument instanceof Argument.Slot slot && slot.kind() != Argument.Kind.TENSOR;
    }

    private static boolean isNumber(@Nullable Object value) {
        return value instanceof Long || value instanceof Double || value instanceof Boolean;
    }

    // ------------------------------------------------------------------ numbers

    private Node size(Parts node, SizeFunction function) throws FormatException {
        Argument[] given = positional(node);
        if (given.length != function.arity()) {
            throw source.error(node.what + " has " + given.length + " arguments, and " + node.target + " takes " + function.arity());
        }
        for (Argument argument : given) {
            if (!isNumber(argument)) {
                throw source.error(node.what + " is given what is no number, and " + node.target + " takes numbers");
            }
        }
        return new SizeNode(node.name, node.target, function, given, numberOutput(node));
    }

    private Node fact(Parts node, TensorFactNode.Fact fact) throws FormatException {
        boolean hasDimension = fact == TensorFactNode.Fact.SIZE || fact == TensorFactNode.Fact.STRIDE;
        Argument[] given = hasDimension ? ordered(node, "self", "dim") : ordered(node, "self");
        requireTensor(node, given[0], "self");
        if (hasDimension && !isNumber(given[1])) {
            throw source.error(node.what + ", argument 'dim' must be an integer");
        }
        return new TensorFactNode(node.name, node.target, fact, given[0], hasDimension ? given[1] : null, numberOutput(node));
    }

    private void requireTensor(Parts node, Argument argument, String parameter) throws FormatException {
        if (!isTensor(argument)) {
            throw source.error(node.what + ", argument '" + parameter + "' must be a tensor");
        }
    }

    private static boolean isTensor(Argument argument) {
        return argument instanceof Argument.Slot slot && slot.kind() == Argument.Kind.TENSOR
                || argument instanceof Argument.Constant constant && constant.constant() instanceof TensorRef;
    }

    // ------------------------------------------------------------------ operators

    private Node aten(Parts node, String operator) throws FormatException {
        TensorFactNode.Fact fact = TensorFactNode.of(operator);
        if (fact != null) {
            return fact(node, fact);
        }
        switch (operator) {
            case "_assert_scalar.default" -> {
                Argument[] given = ordered(node, "self", "assert_msg");
                if (!isNumber(given[0]) || !(given[1] instanceof Argument.Constant message && message.constant() instanceof String text)) {
                    throw source.error(node.what + " takes a number and a text");
                }
                count(node, 0);
                return new AssertNode(node.name, node.target, given[0], text);
            }
            case "sym_constrain_range.default", "sym_constrain_range_for_size.default" -> {
                Argument[] given = ordered(node, "size", "min", "max");
                for (Argument argument : given) {
                    if (!isNumber(argument) && !(argument != given[0] && argument instanceof Argument.Constant none
                            && none.constant() == null)) {
                        throw source.error(node.what + " takes numbers");
                    }
                }
                count(node, 0);
                return new AssertNode(node.name, node.target, given[0], given[1], given[2]);
            }
            case "_assert_tensor_metadata.default" -> {
                return metadata(node);
            }
            default -> {
                return new OperatorReader(graph, node.name, node.target, node.what, named(node), node.outputs).read(operator);
            }
        }
    }

    private Node metadata(Parts node) throws FormatException {
        Argument[] given = ordered(node, "a", "size", "stride", "dtype", "device", "layout");
        requireTensor(node, given[0], "a");
        count(node, 0);
        return new MetadataNode(node.name, node.target, given[0], given[1], given[2], constant(node, given[3], DType.class),
                constant(node, given[4], Device.class), constant(node, given[5], Layout.class));
    }

    private <T> @Nullable T constant(Parts node, Argument argument, Class<T> type) throws FormatException {
        if (argument instanceof Argument.Constant constant && (constant.constant() == null || type.isInstance(constant.constant()))) {
            return type.cast(constant.constant());
        }
        throw source.error(node.what + " has an argument that must be a constant of " + type.getSimpleName());
    }

    private Node quantized(Parts node, QuantizedNode.Kind kind) throws FormatException {
        Argument[] given = ordered(node, kind.parameters());
        requireTensor(node, given[0], "input");
        int type = Arrays.asList(kind.parameters()).indexOf("dtype");
        if (constant(node, given[type], DType.class) == null) {
            throw source.error(node.what + " misses its argument 'dtype'");
        }
        for (int i = 1; i < given.length; i++) {
            boolean fits = isTensor(given[i]) || isNumber(given[i]) || given[i] instanceof Argument.Constant constant
                    && (constant.constant() == null || constant.constant() instanceof DType);
            if (!fits) {
                throw source.error(node.what + ", argument '" + kind.parameters()[i] + "' must be a tensor or a number");
            }
        }
        count(node, 1);
        return new QuantizedNode(node.name, node.target, kind, given, tensorOutput(node, node.outputs.getFirst(), false));
    }

    // ------------------------------------------------------------------ higher order operators

    private Node higherOrder(Parts node, String operator) throws FormatException {
        return switch (operator) {
            case "cond" -> cond(node);
            case "while_loop" -> whileLoop(node);
            case "scan" -> scan(node);
            case "map_impl" -> map(node);
            case "wrap_with_set_grad_enabled" -> withGradients(node);
            case "wrap_with_autocast" -> withAutocast(node);
            default -> throw source.error(node.what + " calls the higher order operator '" + Source.shown(operator)
                    + "', which is not known");
        };
    }

    private @Nullable Object raw(Parts node, int index) throws FormatException {
        if (index >= node.inputs.size()) {
            throw source.error(node.what + " has " + node.inputs.size() + " arguments, which are too few for " + node.target);
        }
        return input(node, index).get("arg");
    }

    private Argument argument(Parts node, int index) throws FormatException {
        return graph.argument(raw(node, index), node.what + ", argument " + index);
    }

    /** The elements of an argument that is a list. */
    private Argument[] list(Parts node, int index) throws FormatException {
        Argument argument = argument(node, index);
        return switch (argument) {
            case Argument.Several several -> several.elements();
            case Argument.Constant constant when constant.constant() instanceof List<?> empty && empty.isEmpty() -> new Argument[0];
            case Argument.Constant constant when constant.constant() instanceof long[] numbers ->
                    Arrays.stream(numbers).mapToObj(Argument.Constant::new).toArray(Argument[]::new);
            default -> throw source.error(node.what + ", argument " + index + " must be a list");
        };
    }

    private Argument[] rest(Parts node, int from) throws FormatException {
        Argument[] all = new Argument[Math.max(0, node.inputs.size() - from)];
        for (int i = 0; i < all.length; i++) {
            all[i] = argument(node, from + i);
        }
        return all;
    }

    private Graph subgraph(Parts node, int index, Argument[] given, boolean autocast) throws FormatException {
        Source.Tagged tagged = source.union(raw(node, index), node.what + ", argument " + index);
        if (!tagged.tag().equals("as_graph")) {
            throw source.error(node.what + ", argument " + index + " must be a graph");
        }
        return graph.subgraph(tagged.value(), given, autocast, node.what + ", graph " + index);
    }

    private void end(Parts node, int count) throws FormatException {
        if (node.inputs.size() != count) {
            throw source.error(node.what + " has " + node.inputs.size() + " arguments, and " + node.target + " takes " + count);
        }
    }

    private static Argument[] joined(Argument[]... parts) {
        return Arrays.stream(parts).flatMap(Arrays::stream).toArray(Argument[]::new);
    }

    /** Slots for the results of graphs, of which each returns as many. */
    private int[] outputs(Parts node, int count, Graph... graphs) throws FormatException {
        List<Object> flat = new ArrayList<>();
        for (Object output : node.outputs) {
            Source.Tagged tagged = source.union(output, node.what + ".outputs");
            if (tagged.tag().equals("as_tensors")) {
                for (Object tensor : source.list(tagged.value(), node.what + ".outputs")) {
                    flat.add(Map.of("as_tensor", tensor));
                }
            } else {
                flat.add(output);
            }
        }
        if (flat.size() != count) {
            throw source.error(node.what + " has " + flat.size() + " outputs, and its graphs return " + count);
        }
        int[] slots = new int[count];
        for (int i = 0; i < slots.length; i++) {
            boolean ofWeight = false;
            for (Graph one : graphs) {
                ofWeight |= i < one.outputs().length && one.returnsWeight()[i];
            }
            Source.Tagged tagged = source.union(flat.get(i), node.what + ".outputs");
            slots[i] = switch (tagged.tag()) {
                case "as_tensor" -> tensorOutput(node, flat.get(i), ofWeight);
                case "as_sym_int" -> graph.defineSlot(name(tagged.value(), "as_name", node.what), Argument.Kind.INT, false).index();
                case "as_sym_float" -> graph.defineSlot(name(tagged.value(), "as_name", node.what), Argument.Kind.FLOAT, false).index();
                case "as_sym_bool" -> graph.defineSlot(name(tagged.value(), "as_name", node.what), Argument.Kind.BOOL, false).index();
                default -> throw source.error(node.what + " has an output of the kind '" + Source.shown(tagged.tag()) + "'");
            };
            requireKinds(node, i, tagged.tag(), graphs);
        }
        return slots;
    }

    private void requireKinds(Parts node, int index, String tag, Graph[] graphs) throws FormatException {
        for (Graph one : graphs) {
            if (index < one.outputs().length && isTensor(one.outputs()[index]) != tag.equals("as_tensor")) {
                throw source.error(node.what + ": output " + index + " is of the kind '" + tag + "', and its graph returns another");
            }
        }
    }

    private void requireTensors(Parts node, Argument[] arguments) throws FormatException {
        for (Argument argument : arguments) {
            requireTensor(node, argument, "xs");
        }
    }

    private Node cond(Parts node) throws FormatException {
        end(node, 4);
        Argument condition = argument(node, 0);
        if (!isTensor(condition) && !isNumber(condition)) {
            throw source.error(node.what + " has a condition that is neither a tensor nor a number");
        }
        Argument[] operands = list(node, 3);
        Graph whenTrue = subgraph(node, 1, operands, false);
        Graph whenFalse = subgraph(node, 2, operands, false);
        if (whenTrue.outputs().length != whenFalse.outputs().length) {
            throw source.error(node.what + " has graphs that return " + whenTrue.outputs().length + " and "
                    + whenFalse.outputs().length + " values");
        }
        return new ControlNode.Cond(node.name, node.target, condition, whenTrue, whenFalse, operands,
                outputs(node, whenTrue.outputs().length, whenTrue, whenFalse));
    }

    private Node whileLoop(Parts node) throws FormatException {
        end(node, 4);
        Argument[] carried = list(node, 2);
        Argument[] additional = list(node, 3);
        Graph condition = subgraph(node, 0, joined(carried, additional), false);
        Graph body = subgraph(node, 1, joined(carried, additional), false);
        if (condition.outputs().length != 1 || body.outputs().length != carried.length) {
            throw source.error(node.what + " carries " + carried.length + " values; its graphs return " + condition.outputs().length
                    + " and " + body.outputs().length);
        }
        return new ControlNode.While(node.name, node.target, condition, body, carried, additional, outputs(node, carried.length, body));
    }

    private Node scan(Parts node) throws FormatException {
        end(node, 4);
        Argument[] initial = list(node, 1);
        Argument[] sequences = list(node, 2);
        Argument[] additional = list(node, 3);
        requireTensors(node, sequences);
        Graph combine = subgraph(node, 0, joined(initial, sequences, additional), false);
        return scan(node, combine, initial, sequences, additional);
    }

    private Node map(Parts node) throws FormatException {
        end(node, 3);
        Argument[] sequences = list(node, 1);
        Argument[] additional = list(node, 2);
        requireTensors(node, sequences);
        return scan(node, subgraph(node, 0, joined(sequences, additional), false), new Argument[0], sequences, additional);
    }

    private Node scan(Parts node, Graph combine, Argument[] initial, Argument[] sequences, Argument[] additional)
            throws FormatException {
        if (combine.outputs().length < initial.length || sequences.length == 0) {
            throw source.error(node.what + " carries " + initial.length + " values over " + sequences.length
                    + " sequences, and its graph returns " + combine.outputs().length);
        }
        for (int i = initial.length; i < combine.outputs().length; i++) {
            requireTensor(node, combine.outputs()[i], "the result " + i);
        }
        return new ControlNode.Scan(node.name, node.target, combine, initial, sequences, additional,
                outputs(node, combine.outputs().length, combine));
    }

    private Node withGradients(Parts node) throws FormatException {
        Boolean enabled = constant(node, argument(node, 0), Boolean.class);
        if (enabled == null) {
            throw source.error(node.what + " must say whether gradients are recorded");
        }
        Argument[] operands = rest(node, 2);
        Graph body = subgraph(node, 1, operands, false);
        return RegionNode.gradients(node.name, node.target, body, operands, outputs(node, body.outputs().length, body), enabled);
    }

    private Node withAutocast(Parts node) throws FormatException {
        String type = constant(node, argument(node, 0), String.class);
        DType dtype = constant(node, argument(node, 1), DType.class);
        Boolean enabled = constant(node, argument(node, 2), Boolean.class);
        Device wanted = graph.context.options.device();
        String device = type != null && wanted != null ? wanted.type() : type;
        boolean known = "cpu".equals(device) || "cuda".equals(device);
        if (device == null || !known || !Autocast.isSupported(new Device(device, -1).code())
                || dtype != null && dtype != DType.BFLOAT16 && dtype != DType.FLOAT16 && dtype != DType.FLOAT32) {
            throw source.error(node.what + " computes under autocast of '" + Source.shown(device) + "' to " + dtype
                    + ", which cannot be done here; run_decompositions({}) writes the casts out before saving");
        }
        DType to = dtype != null ? dtype : device.equals("cpu") ? DType.BFLOAT16 : DType.FLOAT16;
        Argument[] operands = rest(node, 5);
        Graph body = subgraph(node, 4, operands, true);
        return RegionNode.autocast(node.name, node.target, body, operands, outputs(node, body.outputs().length, body),
                new Device(device, -1).code(), to, enabled == null || enabled);
    }
}

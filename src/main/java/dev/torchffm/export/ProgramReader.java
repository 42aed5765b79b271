// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Layout;
import dev.torchffm.Tensor;
import dev.torchffm.internal.layout.WrappedNumbers;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.io.FormatException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prepares a program of an archive: its weights, signature, conditions on inputs, and graph. */
final class ProgramReader {
    private static final long MAJOR = 8;

    private final Archive archive;
    private final String model;
    private final LoadOptions options;
    private final Source source;
    private final Weights weights;
    private final Weights constants;
    private final Map<String, Tensor> state = new LinkedHashMap<>();
    private final List<InputChecks.Demand> demands = new ArrayList<>();
    private final List<Integer> leafSlots = new ArrayList<>();
    private final List<String> leafNames = new ArrayList<>();
    private final List<Object> leafMetas = new ArrayList<>();
    private final Map<String, Integer> leafOfName = new HashMap<>();
    private final List<String> symbols = new ArrayList<>();

    private ProgramReader(Archive archive, String model, LoadOptions options) throws IOException {
        this.archive = archive;
        this.model = model;
        this.options = options;
        this.source = archive.source(Archive.model(model));
        this.weights = Weights.open(archive, model, "weights", options);
        this.constants = Weights.open(archive, model, "constants", options);
    }

    /** Reads a program; what it makes belongs to the calling thread's innermost scope. */
    static Program read(Archive archive, String model, LoadOptions options) throws IOException {
        ProgramReader reader = new ProgramReader(archive, model, options);
        try {
            return reader.read();
        } finally {
            reader.weights.close();
            reader.constants.close();
        }
    }

    private Program read() throws IOException {
        Map<String, Object> program = source.object(archive.json(Archive.model(model)), "the program");
        checkVersion(program);
        Map<String, Object> module = source.object(program.get("graph_module"), "graph_module");
        Map<String, Object> graph = source.object(module.get("graph"), "graph");
        Map<String, Object> signature = source.object(module.get("signature"), "signature");

        GraphReader.Context context = new GraphReader.Context(source, options,
                value -> TensorHandle.own(WrappedNumbers.of(value), null));
        GraphReader reader = new GraphReader(context, 0, false);
        int[] slots = inputs(reader, graph, source.list(signature.get("input_specs"), "input_specs"));
        weights.checkAll();
        constants.checkAll();

        Trees trees = trees(module);
        Graph prepared = reader.read(graph, slots, "graph");
        List<Program.Mutation> mutations = new ArrayList<>();
        List<Argument> outputs = outputs(prepared, source.list(signature.get("output_specs"), "output_specs"), mutations);
        if (outputs.size() != trees.out.leaves()) {
            throw source.error("the signature has " + outputs.size() + " outputs, and out_spec " + trees.out.leaves());
        }
        InputChecks checks = checks(program, trees);
        boolean hasState = context.hasState;
        for (Program.Mutation mutation : mutations) {
            hasState |= mutation.weight() != null;
        }
        int[] leaves = new int[leafSlots.size()];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = leafSlots.get(i);
        }
        return new Program(prepared, leaves, checks, trees.in, trees.out,
                trees.names, mutations.toArray(Program.Mutation[]::new), outputs.toArray(Argument[]::new), state, hasState,
                demands.toArray(InputChecks.Demand[]::new));
    }

    private void checkVersion(Map<String, Object> program) throws FormatException {
        Map<String, Object> version = source.object(program.get("schema_version"), "schema_version");
        long major = source.integer(version.get("major"), "schema_version.major");
        boolean early = major == 0 && Long.valueOf(0).equals(version.get("minor"));
        if (major != MAJOR && !early) {
            throw source.error("the program is of the schema's version " + major + "; version " + MAJOR + " is read");
        }
    }

    // ------------------------------------------------------------------ inputs

    private int[] inputs(GraphReader reader, Map<String, Object> graph, List<Object> specs) throws IOException {
        List<Object> inputs = source.list(graph.get("inputs"), "graph.inputs");
        if (inputs.size() != specs.size()) {
            throw source.error("the graph has " + inputs.size() + " inputs, and the signature " + specs.size());
        }
        Map<String, Object> tensors = source.object(graph.get("tensor_values"), "tensor_values");
        Map<String, Object> integers = source.object(graph.getOrDefault("sym_int_values", Map.of()), "sym_int_values");
        int[] slots = new int[inputs.size()];
        for (int i = 0; i < slots.length; i++) {
            Source.Tagged input = source.union(inputs.get(i), "graph.inputs[" + i + "]");
            Source.Tagged spec = source.union(specs.get(i), "input_specs[" + i + "]");
            Map<String, Object> content = source.object(spec.value(), "input_specs[" + i + "]");
            slots[i] = -1;
            switch (spec.tag()) {
                case "parameter" -> weight(reader, input, content, "parameter_name", weights, "the parameter");
                case "buffer" -> {
                    boolean persistent = content.get("persistent") == null || source.bool(content.get("persistent"), "persistent");
                    weight(reader, input, content, "buffer_name", persistent ? weights : constants, "the buffer");
                }
                case "tensor_constant" -> weight(reader, input, content, "tensor_constant_name", constants, "the constant");
                case "user_input" -> slots[i] = userInput(reader, input, content, tensors, integers, i);
                case "constant_input" -> {
                    String name = source.text(content.get("name"), "input_specs[" + i + "].name");
                    Argument value = reader.argument(content.get("value"), "the constant input '" + Source.shown(name) + "'");
                    leaf(name, new InputChecks.Demand.OfConstant(name, constant(value, name)), null, -1);
                }
                default -> throw source.error("the signature has an input of the kind '" + Source.shown(spec.tag()) + "', which is not read");
            }
        }
        return slots;
    }

    private @Nullable Object constant(Argument value, String name) throws FormatException {
        if (value instanceof Argument.Constant constant && (constant.constant() == null || constant.constant() instanceof Long
                || constant.constant() instanceof Double || constant.constant() instanceof Boolean
                || constant.constant() instanceof String)) {
            return constant.constant();
        }
        throw source.error("the input '" + Source.shown(name) + "' is neither a number, a truth value, a string nor none");
    }

    private void leaf(String name, InputChecks.@Nullable Demand demand, @Nullable Object meta, int slot) {
        leafOfName.put(name, demands.size());
        leafNames.add(name);
        leafMetas.add(meta);
        leafSlots.add(slot);
        demands.add(demand);
    }

    private String inputName(Source.Tagged input, Map<String, Object> spec, String what) throws FormatException {
        String name = source.text(source.object(input.value(), what).get(input.tag().equals("as_tensor") ? "name" : "as_name"),
                what + ": a name");
        Object arg = spec.get("arg");
        String said = null;
        if (arg instanceof Map<?, ?> map) {
            Object inner = map.containsKey("name") ? map : map.size() == 1 ? map.values().iterator().next() : null;
            said = inner instanceof Map<?, ?> named && (named.get("name") instanceof String || named.get("as_name") instanceof String)
                    ? (String) (named.get("name") instanceof String ? named.get("name") : named.get("as_name")) : null;
        }
        if (!name.equals(said)) {
            throw source.error(what + " is '" + Source.shown(name) + "' in the graph and '" + Source.shown(said) + "' in the signature");
        }
        return name;
    }

    private void weight(GraphReader reader, Source.Tagged input, Map<String, Object> spec, String key, Weights from, String what)
            throws IOException {
        if (!input.tag().equals("as_tensor")) {
            throw source.error(what + " is an input of the kind '" + Source.shown(input.tag()) + "', and must be a tensor");
        }
        String name = inputName(input, spec, what);
        String full = source.text(spec.get(key), key);
        Tensor tensor = from.tensor(full, source, what);
        if (!key.equals("tensor_constant_name")) {
            state.put(full, tensor);
        }
        reader.defineWeight(name, tensor);
    }

    private int userInput(GraphReader reader, Source.Tagged input, Map<String, Object> spec, Map<String, Object> tensors,
            Map<String, Object> integers, int index) throws FormatException {
        String what = "input " + index;
        switch (input.tag()) {
            case "as_tensor" -> {
                String name = inputName(input, spec, what);
                int slot = reader.defineSlot(name, Argument.Kind.TENSOR, false).index();
                Map<String, Object> meta = source.object(tensors.get(name), "tensor_values['" + Source.shown(name) + "']");
                leaf(name, null, meta, slot);
                return slot;
            }
            case "as_sym_int" -> {
                if (source.object(input.value(), what).containsKey("as_name")) {
                    String name = inputName(input, spec, what);
                    int slot = reader.defineSlot(name, Argument.Kind.INT, false).index();
                    leaf(name, null, integers.get(name) == null ? Map.of() : integers.get(name), slot);
                    return slot;
                }
                throw source.error(what + " is a dynamic integer without a name");
            }
            case "as_int", "as_float", "as_bool", "as_string", "as_none" -> {
                Argument value = reader.argument(Map.of(input.tag(), input.value()), what);
                leaf(what, new InputChecks.Demand.OfConstant(what, constant(value, what)), null, -1);
                return -1;
            }
            default -> throw source.error(what + " is of the kind '" + Source.shown(input.tag()) + "', which is not read");
        }
    }

    // ------------------------------------------------------------------ trees

    private record Trees(TreeSpec in, TreeSpec out, List<String> names) { }

    private Trees trees(Map<String, Object> module) throws FormatException {
        Map<String, List<String>> fields = new HashMap<>();
        Map<String, Object> given = source.object(module.getOrDefault("treespec_namedtuple_fields", Map.of()),
                "treespec_namedtuple_fields");
        for (Map.Entry<String, Object> entry : given.entrySet()) {
            Object list = entry.getValue() instanceof Map<?, ?> map ? map.get("field_names") : entry.getValue();
            List<String> names = new ArrayList<>();
            for (Object name : source.list(list, "the fields of " + entry.getKey())) {
                names.add(source.text(name, "a field of " + entry.getKey()));
            }
            fields.put(entry.getKey(), names);
        }
        List<Object> calls = source.list(module.get("module_call_graph"), "module_call_graph");
        if (calls.isEmpty()) {
            throw source.error("module_call_graph is empty, and so how the program is called unknown");
        }
        Map<String, Object> call = source.object(calls.getFirst(), "module_call_graph[0]");
        Map<String, Object> signature = source.object(call.get("signature"), "module_call_graph[0].signature");
        TreeSpec in = TreeSpec.parse(source.text(signature.get("in_spec"), "in_spec"), fields, source, "in_spec");
        TreeSpec out = TreeSpec.parse(source.text(signature.get("out_spec"), "out_spec"), fields, source, "out_spec");
        boolean pair = in.kind() == TreeSpec.Kind.SEQUENCE && in.children().size() == 2
                && in.children().get(0).kind() == TreeSpec.Kind.SEQUENCE && in.children().get(1).kind() == TreeSpec.Kind.MAPPING;
        if (!pair) {
            throw source.error("in_spec is not a pair of arguments and keyword arguments");
        }
        if (in.leaves() != demands.size()) {
            throw source.error("the signature has " + demands.size() + " inputs, and in_spec " + in.leaves());
        }
        List<String> names = new ArrayList<>();
        if (signature.get("forward_arg_names") != null) {
            for (Object name : source.list(signature.get("forward_arg_names"), "forward_arg_names")) {
                names.add(source.text(name, "forward_arg_names"));
            }
        }
        // Of a variable number of arguments there is one name.
        for (int i = names.size(); i < in.children().getFirst().children().size(); i++) {
            names.add("argument " + i);
        }
        return new Trees(in, out, List.copyOf(names));
    }

    /** The Python expression of each leaf below all inputs: {@code ['x'][0]}. */
    static List<String> paths(TreeSpec in, List<String> names) {
        List<String> paths = new ArrayList<>();
        List<TreeSpec> arguments = in.children().get(0).children();
        for (int i = 0; i < arguments.size(); i++) {
            arguments.get(i).paths("['" + names.get(i) + "']", paths);
        }
        in.children().get(1).paths("", paths);
        return paths;
    }

    // ------------------------------------------------------------------ conditions

    private int symbol(String name) {
        int known = symbols.indexOf(name);
        if (known < 0 && symbols.size() < 10_000 && name.matches("[a-z_A-Z][a-z_A-Z0-9]*")) {
            symbols.add(name);
            return symbols.size() - 1;
        }
        return known;
    }

    private Expression formula(Object value, String what) throws FormatException {
        Source.Tagged tagged = source.union(value, what);
        if (!tagged.tag().equals("as_expr")) {
            throw source.error(what + " has the tag '" + Source.shown(tagged.tag()) + "'; as_int and as_expr are read");
        }
        String text = source.text(source.object(tagged.value(), what).get("expr_str"), what + ".expr_str");
        try {
            return ExpressionParser.parse(text, path -> -1, this::symbol);
        } catch (IllegalArgumentException e) {
            if (options.skipUnreadableGuards()) {
                return new Expression.Symbol(symbol("unread" + symbols.size()));
            }
            throw unreadable(what + " is " + Source.shown(text), e);
        }
    }

    private FormatException unreadable(String what, IllegalArgumentException why) {
        FormatException wrong = source.error(what + ", which cannot be read (" + why.getMessage() + "); unchecked, inputs that violate it "
                + "would give wrong results. LoadOptions.withSkipUnreadableGuards(true) leaves it unchecked");
        wrong.initCause(why);
        return wrong;
    }

    private InputChecks checks(Map<String, Object> program, Trees trees) throws FormatException {
        List<String> paths = paths(trees.in, trees.names);
        for (int i = 0; i < demands.size(); i++) {
            if (demands.get(i) == null) {
                demands.set(i, demand(leafNames.get(i), source.object(leafMetas.get(i), leafNames.get(i)),
                        shownPath(paths.get(i), leafNames.get(i))));
            } else if (demands.get(i) instanceof InputChecks.Demand.OfConstant constant) {
                demands.set(i, new InputChecks.Demand.OfConstant(shownPath(paths.get(i), leafNames.get(i)), constant.value()));
            }
        }
        List<InputChecks.Guard> guards = new ArrayList<>();
        Object given = program.get("guards_code");
        for (Object guard : given == null ? List.of() : source.list(given, "guards_code")) {
            String text = source.text(guard, "guards_code");
            try {
                guards.add(new InputChecks.Guard(text, ExpressionParser.parse(text, paths::indexOf, name -> -1)));
            } catch (IllegalArgumentException e) {
                if (!options.skipUnreadableGuards()) {
                    throw unreadable("a guard is " + Source.shown(text), e);
                }
            }
        }
        List<InputChecks.Range> ranges = ranges(program);
        return new InputChecks(demands.toArray(InputChecks.Demand[]::new), symbols.toArray(String[]::new),
                ranges.toArray(InputChecks.Range[]::new), guards.toArray(InputChecks.Guard[]::new));
    }

    private List<InputChecks.Range> ranges(Map<String, Object> program) throws FormatException {
        List<InputChecks.Range> ranges = new ArrayList<>();
        Object given = program.get("range_constraints");
        if (given == null) {
            return ranges;
        }
        for (Map.Entry<String, Object> entry : source.object(given, "range_constraints").entrySet()) {
            Map<String, Object> range = source.object(entry.getValue(), "range_constraints");
            Long min = range.get("min_val") == null ? null : source.integer(range.get("min_val"), "min_val");
            Long max = range.get("max_val") == null ? null : source.integer(range.get("max_val"), "max_val");
            try {
                ranges.add(new InputChecks.Range(entry.getKey(), ExpressionParser.parse(entry.getKey(), path -> -1, this::symbol), min,
                        max));
            } catch (IllegalArgumentException e) {
                if (!options.skipUnreadableGuards()) {
                    throw unreadable("a range is that of " + Source.shown(entry.getKey()), e);
                }
            }
        }
        return ranges;
    }

    /** {@code x[0]} for {@code ['x'][0]}. */
    private static String shownPath(String path, String name) {
        int end = path.indexOf("']");
        return path.startsWith("['") && end > 0 ? path.substring(2, end) + path.substring(end + 2) : name;
    }

    private InputChecks.Demand demand(String name, Map<String, Object> meta, String shown) throws FormatException {
        if (!meta.containsKey("dtype")) {
            return new InputChecks.Demand.OfNumber(shown, meta.containsKey("as_expr") ? formula(meta, name) : null);
        }
        String what = "input '" + Source.shown(name) + "'";
        DType dtype = Encodings.dtype(meta.get("dtype"), source, what + ".dtype");
        Layout layout = Encodings.layout(meta.get("layout"), source, what + ".layout");
        if (layout != Layout.STRIDED) {
            throw source.error(what + " has the layout " + layout + "; only strided ones are read");
        }
        Device device = Encodings.device(meta.get("device"), source, what + ".device");
        if (options.device() != null) {
            device = options.device();
        } else if (!device.isCpu()) {
            throw source.error(what + " is of the device " + device + "; LoadOptions.withDevice says where the program runs");
        }
        List<Object> list = source.list(meta.get("sizes"), what + ".sizes");
        long[] sizes = new long[list.size()];
        Expression[] formulas = new Expression[sizes.length];
        for (int d = 0; d < sizes.length; d++) {
            Map<String, Object> size = source.object(list.get(d), what + ".sizes");
            if (size.size() == 1 && size.containsKey("as_int")) {
                sizes[d] = source.integer(size.get("as_int"), what + ".sizes");
            } else {
                formulas[d] = formula(size, what + ".sizes");
            }
        }
        return new InputChecks.Demand.OfTensor(shown, dtype, device, sizes, formulas);
    }

    // ------------------------------------------------------------------ outputs

    private List<Argument> outputs(Graph graph, List<Object> specs, List<Program.Mutation> mutations) throws FormatException {
        if (specs.size() != graph.outputs().length) {
            throw source.error("the graph has " + graph.outputs().length + " outputs, and the signature " + specs.size());
        }
        List<Argument> returned = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            String what = "output_specs[" + i + "]";
            Source.Tagged spec = source.union(specs.get(i), what);
            Map<String, Object> content = source.object(spec.value(), what);
            Argument from = graph.outputs()[i];
            switch (spec.tag()) {
                case "user_output" -> returned.add(userOutput(from, i));
                case "buffer_mutation" -> mutations.add(new Program.Mutation(tensor(from, i), mutated(content, "buffer_name"), -1));
                case "parameter_mutation" -> mutations.add(new Program.Mutation(tensor(from, i), mutated(content, "parameter_name"), -1));
                case "user_input_mutation" -> {
                    String name = source.text(content.get("user_input_name"), what + ".user_input_name");
                    Integer leaf = leafOfName.get(name);
                    if (leaf == null || !(leafMetas.get(leaf) instanceof Map<?, ?> meta && meta.containsKey("dtype"))) {
                        throw source.error(what + " writes into the input '" + Source.shown(name) + "', which is no tensor of the program");
                    }
                    mutations.add(new Program.Mutation(tensor(from, i), null, leaf));
                }
                default -> throw source.error("the signature has an output of the kind '" + Source.shown(spec.tag())
                        + "', which is not read");
            }
        }
        return returned;
    }

    private Argument userOutput(Argument from, int index) throws FormatException {
        boolean value = from instanceof Argument.Slot || from instanceof Argument.Constant constant
                && (constant.constant() == null || constant.constant() instanceof Tensor || constant.constant() instanceof Long
                || constant.constant() instanceof Double || constant.constant() instanceof Boolean
                || constant.constant() instanceof String);
        if (!value) {
            throw source.error("output " + index + " is neither a tensor, a number, a truth value, a string nor none");
        }
        return from;
    }

    private Argument tensor(Argument from, int index) throws FormatException {
        if (from instanceof Argument.Slot slot && slot.kind() == Argument.Kind.TENSOR
                || from instanceof Argument.Constant constant && constant.constant() instanceof Tensor) {
            return from;
        }
        throw source.error("output " + index + " is written into a tensor, and is none itself");
    }

    private Tensor mutated(Map<String, Object> spec, String key) throws FormatException {
        String name = source.text(spec.get(key), key);
        Tensor weight = state.get(name);
        if (weight == null) {
            throw source.error("the signature writes into '" + Source.shown(name) + "', which is neither a parameter nor a buffer");
        }
        return weight;
    }
}

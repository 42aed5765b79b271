import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Result;
import dev.torchffm.internal.schema.Schema;
import dev.torchffm.internal.schema.SchemaParser;
import dev.torchffm.internal.schema.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/**
 * Writes the typed operators of {@code dev.torchffm.ops} from the schemas: methods of tensors, functions of {@code torch}, and those of
 * {@code torch.nn.functional}, {@code linalg}, {@code fft} and {@code special}. Same schemas, same bytes.
 *
 * <p>Run by {@code scripts/generate-operators.sh}: the schemas are parsed by the library's own parser, and what {@code Tensor} and
 * {@code Torch} have by hand is left to them.
 */
final class GenerateOperators {
    private static final Set<String> KEYWORDS = Set.of("default", "int", "float", "double", "boolean", "long", "short", "byte", "char",
            "new", "return", "class", "interface", "this", "super", "for", "while", "do", "if", "else", "switch", "case", "break",
            "continue", "import", "package", "public", "private", "protected", "static", "final", "abstract", "native", "void", "null");
    /** What {@code Tensor} and {@code Torch} do in their own ways, or what makes no sense from Java. */
    private static final Set<String> BY_HAND = Set.of("index", "to", "item", "size", "stride", "dim", "numel", "data", "set_data",
            "is_leaf", "output_nr", "backward", "requires_grad_", "retain_grad", "retains_grad", "set_", "resize_", "resize_as_", "detach",
            "detach_", "clone", "contiguous", "is_contiguous", "numpy_T", "is_complex", "is_floating_point", "from_file", "rename", "rename_",
            "align_to", "align_as", "align_tensors", "refine_names", "is_nonzero", "zeros", "ones", "empty", "full", "arange", "linspace", "eye",
            "rand", "randn", "randint", "zeros_like", "ones_like", "empty_like", "full_like", "rand_like", "randn_like", "randint_like",
            "copy_", "fill_", "zero_", "is_set_to", "scalar_tensor", "tensor", "as_strided", "as_strided_", "sparse_resize_", "sparse_resize_and_clear_",
            "resize", "resize_as", "set", "is_conj", "is_neg", "equal", "allclose", "cudnn_is_acceptable", "storage_offset");
    /** Keyword arguments of factories that the typed functions leave at their defaults. */
    private static final Set<String> LEFT_OUT = Set.of("layout", "pin_memory", "names");

    /** Operators of one vendor's library, which the plain ones call by themselves. */
    private static final List<String> BACKENDS = List.of("cudnn_", "miopen_", "mkldnn_", "mps_", "fbgemm_", "thnn_", "slow_conv", "quantized_",
            "lstm_mps", "fused_");
    /** Functions that PyTorch writes in Python around one operator: the module and name there, by operator. */
    private static final Map<String, String> PYTHONS = Map.of("cross_entropy_loss", "cross_entropy", "nll_loss_nd", "nll_loss",
            "upsample_nearest1d", "upsample_nearest1d", "upsample_nearest2d", "upsample_nearest2d", "upsample_nearest3d", "upsample_nearest3d",
            "upsample_linear1d", "upsample_linear1d", "upsample_bilinear2d", "upsample_bilinear2d", "upsample_bicubic2d",
            "upsample_bicubic2d", "upsample_trilinear3d", "upsample_trilinear3d", "log_sigmoid", "logsigmoid");
    /** What {@code torch.nn.functional} offers by one of the names in {@link #PYTHONS}. */
    private static final Set<String> REPLACED = Set.of("nll_loss");

    private static final String HEADER = """
            // Written by scripts/generate-operators.sh from the schemas of libtorch %s. Changes belong there.
            package dev.torchffm.ops;

            """;

    /** A Java method to be: {@code given} of the schema's parameters are its own, the others take their defaults. */
    private record Shape(Schema schema, List<Parameter> given, boolean complete) { }

    private final List<Schema> schemas;
    private final Map<String, Set<String>> offered;
    private final Set<String> refused;
    private final Map<String, Integer> indexes = new TreeMap<>();
    /** The names and types of the results that come together, by the name of their record. */
    private final Map<String, List<String>> records = new TreeMap<>();
    private int methods;

    private GenerateOperators(List<Schema> schemas, Map<String, Set<String>> offered, Set<String> refused) {
        this.schemas = schemas;
        this.offered = offered;
        this.refused = refused;
    }

    public static void main(String[] arguments) throws Exception {
        Path schemaFile = Path.of(arguments[0]);
        Path offeredFile = Path.of(arguments[1]);
        Path coverageFile = Path.of(arguments[2]);
        Path library = Path.of(arguments[3]);
        Path target = Path.of(arguments[4]);
        List<Schema> schemas = new ArrayList<>();
        for (String line : Files.readAllLines(schemaFile)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                schemas.add(SchemaParser.parse(line.startsWith("aten::") ? line : "aten::" + line));
            }
        }
        schemas.sort(Comparator.comparing(Schema::name).thenComparing(Schema::overload));
        Map<String, Set<String>> offered = new HashMap<>();
        for (String line : Files.readAllLines(offeredFile)) {
            String[] columns = line.split("\t", -1);
            offered.put("aten::" + columns[0], Set.of(columns[2].split(",")));
        }
        Set<String> refused = Files.readAllLines(coverageFile).stream().filter(line -> line.contains("\trefused"))
                .map(line -> line.substring(0, line.indexOf('\t'))).collect(Collectors.toSet());
        new GenerateOperators(schemas, offered, refused).write(library, target);
    }

    private void write(Path library, Path target) throws IOException {
        Path tensor = library.resolve("Tensor.java");
        Path torch = library.resolve("Torch.java");
        Files.createDirectories(target);
        String methodsOfTensors = instanceMethods(byHand(tensor, false));
        save(target, "TensorMethods", """
                /**
                 * The operators that are methods of tensors in PyTorch, by its names in camelCase; {@link Tensor} has more, written by hand.
                 *
                 * <p>Parameters stand in the order of the schema; those with defaults may be left out from the end. A {@code Scalar} is a
                 * {@link Number}, {@link Boolean} or {@link dev.torchffm.Complex}. New tensors belong to the innermost
                 * {@link dev.torchffm.TensorScope}. Every method throws {@link dev.torchffm.TorchException} with PyTorch's message where
                 * libtorch refuses its arguments, and {@link IllegalStateException} for a closed tensor.
                 */
                public abstract sealed class TensorMethods permits Tensor {
                    /** For {@link Tensor} alone. */
                    protected TensorMethods() { }

                    private Tensor self() {
                        return (Tensor) this;
                    }
                """, methodsOfTensors);
        save(target, "TorchFunctions", group("The operators that are functions of PyTorch's module {@code torch}; {@link dev.torchffm.Torch} "
                + "inherits them and has more, written by hand.", "TorchFunctions", true),
                functions("torch", "", byHand(torch, true)));
        save(target, "Functional", group("The operators of {@code torch.nn.functional}.", "Functional", false),
                functions("nn.functional", "", Set.of()));
        save(target, "Linalg", group("The operators of {@code torch.linalg}.", "Linalg", false), functions("linalg", "linalg_", Set.of()));
        save(target, "Fft", group("The operators of {@code torch.fft}.", "Fft", false), functions("fft", "fft_", Set.of()));
        save(target, "Special", group("The operators of {@code torch.special}.", "Special", false),
                functions("special", "special_", Set.of()));
        save(target, "Results", """
                /** What operators give that have several results with names: PyTorch's {@code torch.return_types}. */
                public final class Results {
                    private Results() { }
                """, resultRecords());
        save(target, "Operators", """
                /** The operators behind the generated methods, each looked up when it is first called. */
                final class Operators {
                    private static final Operator[] FOUND = new Operator[%d];

                    private Operators() { }

                    static Operator at(int index, String name) {
                        Operator found = FOUND[index];
                        return found != null ? found : find(index, name);
                    }

                    private static Operator find(int index, String name) {
                        Operator operator = Operator.of(name);
                        FOUND[index] = operator;
                        return operator;
                    }

                    static Tensor tensor(Operator operator, Object... arguments) {
                        return operator.callTensor(arguments);
                    }

                    static Object one(Operator operator, Object... arguments) {
                        return operator.call(arguments).getFirst();
                    }

                    @SuppressWarnings("unchecked")
                    static List<Tensor> tensors(Operator operator, Object... arguments) {
                        return (List<Tensor>) operator.call(arguments).getFirst();
                    }

                    /** Several results without names, all of them tensors. */
                    @SuppressWarnings("unchecked")
                    static List<Tensor> each(Operator operator, Object... arguments) {
                        return (List<Tensor>) (List<?>) operator.call(arguments);
                    }
                """.formatted(indexes.size()), "");
        System.out.println(methods + " methods of " + indexes.size() + " operators");
    }

    private static String group(String says, String name, boolean open) {
        return """
                /**
                 * %s
                 * Names are PyTorch's in camelCase; those that end in {@code Out} write into their first arguments.
                 *
                 * <p>Parameters stand in the order of the schema; those with defaults may be left out from the end. A {@code Scalar} is a
                 * {@link Number}, {@link Boolean} or {@link dev.torchffm.Complex}. New tensors belong to the innermost
                 * {@link dev.torchffm.TensorScope}. Every function throws {@link dev.torchffm.TorchException} with PyTorch's message where
                 * libtorch refuses its arguments, and {@link IllegalStateException} for a closed tensor.
                 */
                public %s class %s {
                    %s%s() { }
                """.formatted(says, open ? "abstract sealed" : "final", open ? name + " permits Torch" : name,
                open ? "/** For {@link Torch} alone. */\n    protected " : "private ", name);
    }

    private void save(Path target, String name, String head, String body) throws IOException {
        StringBuilder imports = new StringBuilder();
        String all = head + body;
        for (String type : List.of("DType", "Device", "Generator", "Layout", "MemoryFormat", "Tensor", "Torch")) {
            if (all.matches("(?s).*(?<![.\\w])" + type + "(?!\\w).*")) {
                imports.append("import dev.torchffm.").append(type).append(";\n");
            }
        }
        if (all.contains("List<")) {
            imports.append("import java.util.List;\n");
        }
        if (!imports.isEmpty()) {
            imports.append('\n');
        }
        Files.writeString(target.resolve(name + ".java"), HEADER.formatted("2.13") + imports + head + body + "}\n");
    }

    // ------------------------------------------------------------------ what there is to be

    /** The signatures of the public methods that a source file has by hand, as {@link #signature} writes them. */
    private static Set<String> byHand(Path source, boolean statics) throws IOException {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, null, null,
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null).getJavaFileObjects(source));
        Set<String> signatures = new HashSet<>();
        for (CompilationUnitTree unit : task.parse()) {
            for (Tree member : ((ClassTree) unit.getTypeDecls().getFirst()).getMembers()) {
                if (member instanceof MethodTree method && method.getModifiers().getFlags().contains(Modifier.PUBLIC)
                        && method.getModifiers().getFlags().contains(Modifier.STATIC) == statics) {
                    signatures.add(signature(method.getName().toString(),
                            method.getParameters().stream().map(parameter -> parameter.getType().toString()).toList()));
                }
            }
        }
        return signatures;
    }

    /** A method's name and types, which no two methods of a class may share. A call does not tell {@code int} from {@code long}. */
    private static String signature(String name, List<String> types) {
        return name + types.stream().map(type -> type.replaceFirst("<.*>", "").replace("int", "long").replace("...", "[]"))
                .collect(Collectors.joining(",", "(", ")"));
    }

    private boolean usable(Schema schema) {
        String name = schema.name().substring("aten::".length());
        if (name.startsWith("_") || BACKENDS.stream().anyMatch(name::startsWith) || BY_HAND.contains(name) || refused.contains(schema.qualifiedName())) {
            return false;
        }
        return schema.parameters().stream().allMatch(parameter -> javaType(parameter.type()) != null || parameter.hasDefault())
                && schema.results().stream().allMatch(result -> resultType(result.type()) != null)
                && schema.parameters().stream().noneMatch(parameter -> parameter.type().word().equals("Dimname"));
    }

    private static boolean writesOut(Schema schema) {
        return schema.parameters().stream().anyMatch(parameter -> parameter.written() && parameter.keywordOnly());
    }

    /** The forms of an operator: with all parameters, and with fewer and fewer of those that have defaults. */
    private static List<Shape> shapes(Schema schema) {
        List<Parameter> all = schema.parameters().stream()
                .filter(parameter -> !(parameter.hasDefault() && (LEFT_OUT.contains(parameter.name()) || javaType(parameter.type()) == null)))
                .toList();
        List<Shape> shapes = new ArrayList<>();
        List<Parameter> required = all.stream().filter(parameter -> !parameter.hasDefault()).toList();
        List<Parameter> positional = all.stream().filter(parameter -> parameter.hasDefault() && !parameter.keywordOnly()).toList();
        for (int count = 0; count <= positional.size(); count++) {
            Set<Parameter> chosen = new HashSet<>(required);
            chosen.addAll(positional.subList(0, count));
            shapes.add(new Shape(schema, all.stream().filter(chosen::contains).toList(), chosen.size() == all.size()));
        }
        if (required.size() + positional.size() < all.size()) {
            shapes.add(new Shape(schema, all, true));
        }
        return shapes;
    }

    private String instanceMethods(Set<String> taken) {
        StringBuilder text = new StringBuilder();
        Set<String> signatures = new HashSet<>(taken);
        for (Schema schema : ordered()) {
            boolean self = schema.parameters().stream().anyMatch(parameter -> parameter.name().equals("self")
                    && parameter.type().kind() == Kind.TENSOR && !parameter.type().list());
            if (usable(schema) && !writesOut(schema) && self && offered.getOrDefault(schema.name(), Set.of()).contains("method")) {
                for (Shape shape : shapes(schema)) {
                    method(text, shape, camel(schema.name().substring("aten::".length())), true, signatures);
                }
            }
        }
        return text.toString();
    }

    private String functions(String module, String prefix, Set<String> taken) {
        StringBuilder text = new StringBuilder();
        Set<String> signatures = new HashSet<>(taken);
        for (Schema schema : ordered()) {
            String name = schema.name().substring("aten::".length());
            boolean functional = module.equals("nn.functional");
            boolean offers = functional && PYTHONS.containsKey(name) || !(functional && REPLACED.contains(name))
                    && offered.getOrDefault(schema.name(), Set.of()).contains(module) && name.startsWith(prefix);
            if (usable(schema) && offers) {
                String plain = functional ? PYTHONS.getOrDefault(name, name) : name.substring(prefix.length());
                for (Shape shape : shapes(schema)) {
                    method(text, shape, camel(plain) + (writesOut(schema) ? "Out" : ""), false, signatures);
                }
            }
        }
        return text.toString();
    }

    /** By name; of the overloads of a name those come first that win where two would be the same method. */
    private List<Schema> ordered() {
        return schemas.stream().sorted(Comparator.comparing(Schema::name).thenComparing(schema -> !schema.overload().isEmpty())
                .thenComparing(schema -> !schema.overload().equals("Tensor")).thenComparing(Schema::overload)).toList();
    }

    // ------------------------------------------------------------------ a method

    private void method(StringBuilder text, Shape shape, String name, boolean instance, Set<String> signatures) {
        Schema schema = shape.schema();
        List<Parameter> own = new ArrayList<>();
        shape.given().stream().filter(parameter -> parameter.written() && parameter.keywordOnly()).forEach(own::add);
        shape.given().stream().filter(parameter -> !own.contains(parameter)
                && !(instance && parameter.name().equals("self"))).toList().forEach(own::add);
        List<String> types = new ArrayList<>();
        for (Parameter parameter : own) {
            types.add(javaType(parameter.type()));
        }
        if (!own.isEmpty() && types.getLast().equals("long[]") && !own.getLast().type().optional()) {
            types.set(own.size() - 1, "long...");
        }
        if (!signatures.add(signature(name, types))) {
            return;
        }
        methods++;
        int index = indexes.computeIfAbsent(schema.qualifiedName(), key -> indexes.size());
        String parameters = IntStream.range(0, own.size())
                .mapToObj(i -> types.get(i) + " " + java(own.get(i).name())).collect(Collectors.joining(", "));
        String result = returns(schema);
        text.append('\n').append(doc(shape, own, instance, result));
        String head = "    public " + (instance ? "" : "static ") + result + " " + name + "(" + parameters + ") {";
        text.append(wrapped(head, "            ")).append('\n');
        text.append(wrapped("        " + body(shape, instance, result, index), "                ")).append("\n    }\n");
    }

    private String body(Shape shape, boolean instance, String result, int index) {
        Schema schema = shape.schema();
        List<String> values = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < schema.parameters().size(); i++) {
            Parameter parameter = schema.parameters().get(i);
            if (shape.given().contains(parameter)) {
                last = i;
            }
        }
        for (int i = 0; i <= last; i++) {
            Parameter parameter = schema.parameters().get(i);
            if (shape.given().contains(parameter)) {
                values.add(instance && parameter.name().equals("self") ? "self()" : java(parameter.name()));
            } else {
                values.add(literal(parameter));
            }
        }
        String operator = "Operators.at(" + index + ", \"" + schema.qualifiedName() + "\")";
        String arguments = values.isEmpty() ? "" : ", " + String.join(", ", values);
        if (result.equals("void")) {
            return operator + ".call(" + arguments.replaceFirst("^, ", "") + ");";
        }
        if (result.equals("Tensor")) {
            return "return Operators.tensor(" + operator + arguments + ");";
        }
        if (result.equals("List<Tensor>")) {
            return "return Operators." + (schema.results().size() == 1 ? "tensors" : "each") + "(" + operator + arguments + ");";
        }
        if (result.equals("List<Object>")) {
            return "return " + operator + ".call(" + arguments.replaceFirst("^, ", "") + ");";
        }
        if (result.startsWith("Results.")) {
            return "return " + result + ".of(" + operator + ".call(" + arguments.replaceFirst("^, ", "") + "));";
        }
        return "return " + (result.equals("Object") ? "" : "(" + result + ") ") + "Operators.one(" + operator + arguments + ");";
    }

    /** The default of a parameter that stands before one that is given. */
    private static String literal(Parameter parameter) {
        Object value = parameter.defaultValue();
        return switch (value) {
            case null -> "null";
            case Boolean b -> b.toString();
            case Long n -> n + "L";
            case Integer n -> n + "L";
            case Double d -> d.toString();
            case String s -> "\"" + s + "\"";
            case long[] list -> Arrays.stream(list).mapToObj(Long::toString).collect(Collectors.joining(", ", "new long[] {", "}"));
            case Enum<?> constant -> constant.getClass().getSimpleName() + "." + constant.name();
            default -> throw new IllegalStateException("no literal for " + value.getClass() + " of " + parameter);
        };
    }

    private String returns(Schema schema) {
        List<Result> results = schema.results();
        if (results.isEmpty()) {
            return "void";
        }
        if (results.size() == 1) {
            return resultType(results.getFirst().type());
        }
        boolean tensors = results.stream().allMatch(result -> resultType(result.type()).equals("Tensor"));
        if (results.stream().anyMatch(result -> result.name() == null)) {
            return tensors ? "List<Tensor>" : "List<Object>";
        }
        String name = results.stream().map(result -> capital(camel(result.name()))).collect(Collectors.joining())
                + (results.stream().anyMatch(result -> result.type().list()) ? "List" : "");
        List<String> fields = results.stream().map(result -> resultType(result.type()) + " " + java(result.name())).toList();
        List<String> known = records.putIfAbsent(name, fields);
        if (known != null && !known.equals(fields)) {
            throw new IllegalStateException("two kinds of " + name + ": " + known + " and " + fields);
        }
        return "Results." + name;
    }

    private String resultRecords() {
        StringBuilder text = new StringBuilder();
        records.forEach((name, fields) -> {
            text.append("\n    /**\n     * ").append(fields.stream().map(field -> field.substring(field.lastIndexOf(' ') + 1))
                    .map(field -> "{@code " + field + "}").collect(Collectors.joining(", "))).append(", as the operator's schema names them.\n     *\n");
            for (String field : fields) {
                text.append("     * @param ").append(field.substring(field.lastIndexOf(' ') + 1)).append(" that result\n");
            }
            text.append("     */\n").append(wrapped("    public record " + name + "(" + String.join(", ", fields) + ") {", "            "))
                    .append('\n');
            boolean lists = fields.stream().anyMatch(field -> field.startsWith("List<"));
            if (lists) {
                text.append("        @SuppressWarnings(\"unchecked\")\n");
            }
            text.append("        static ").append(name).append(" of(List<Object> results) {\n");
            List<String> values = new ArrayList<>();
            for (int i = 0; i < fields.size(); i++) {
                String type = fields.get(i).substring(0, fields.get(i).lastIndexOf(' '));
                values.add((type.equals("Object") ? "" : "(" + type + ") ") + "results.get(" + i + ")");
            }
            text.append(wrapped("            return new " + name + "(" + String.join(", ", values) + ");", "                    "))
                    .append("\n        }\n    }\n");
        });
        return text.toString();
    }

    private static String doc(Shape shape, List<Parameter> own, boolean instance, String result) {
        Schema schema = shape.schema();
        StringBuilder text = new StringBuilder("    /**\n");
        String all = "{@code " + schema.text().substring("aten::".length()) + "}";
        text.append(wrapped("     * " + all + (shape.complete() ? "" : ", the rest at its defaults") + ".", "     * ")).append("\n     *\n");
        for (Parameter parameter : own) {
            String said = "{@code " + parameter.type() + "}" + (parameter.written() ? ", written" : "")
                    + (parameter.name().equals("reduction") ? ": 0 for none, 1 for the mean, 2 for the sum" : "")
                    + (parameter.type().optional() ? "; may be null" : "");
            text.append("     * @param ").append(java(parameter.name())).append(' ').append(said).append('\n');
        }
        if (!result.equals("void")) {
            text.append("     * @return ").append(what(schema, instance, result)).append('\n');
        }
        return text.append("     */\n").toString();
    }

    private static String what(Schema schema, boolean instance, String result) {
        Result first = schema.results().getFirst();
        if (!result.equals("Tensor")) {
            boolean views = first.alias() != null && !first.written();
            return result.startsWith("Results.") ? (first.written() ? "the tensors written" : "new tensors")
                    : result.equals("List<Tensor>") ? (views ? "views that share the memory" : first.written() ? "the tensors written"
                            : "new tensors") : "the result";
        }
        if (first.written()) {
            Parameter written = schema.parameters().stream().filter(Parameter::written).findFirst().orElseThrow();
            return written.name().equals("self") ? (instance ? "this tensor" : "{@code self}") : "{@code " + java(written.name()) + "}";
        }
        return first.alias() != null ? "a view that shares the memory, where the operator needs no copy" : "a new tensor";
    }

    // ------------------------------------------------------------------ types and names

    private static String javaType(Type type) {
        if (type.list()) {
            return switch (type.kind()) {
                case TENSOR -> "List<Tensor>";
                case INT -> "long[]";
                case FLOAT -> "double[]";
                case BOOL -> "boolean[]";
                default -> null;
            };
        }
        return switch (type.kind()) {
            case TENSOR -> "Tensor";
            case INT -> type.optional() ? "Number" : "long";
            case FLOAT -> type.optional() ? "Number" : "double";
            case BOOL -> type.optional() ? "Boolean" : "boolean";
            case STRING -> "String";
            case DTYPE -> "DType";
            case LAYOUT -> "Layout";
            case MEMORY_FORMAT -> "MemoryFormat";
            case DEVICE -> "Device";
            case SCALAR -> "Object";
            case GENERATOR -> "Generator";
            default -> null;
        };
    }

    private static String resultType(Type type) {
        return type.kind() == Kind.GENERATOR ? null : type.list() && type.kind() != Kind.TENSOR ? null
                : type.kind() == Kind.SCALAR ? "Object" : javaType(type);
    }

    private static String camel(String snake) {
        String core = snake;
        String tail = "";
        while (core.endsWith("_")) {
            core = core.substring(0, core.length() - 1);
            tail += "_";
        }
        StringBuilder text = new StringBuilder();
        boolean raise = false;
        for (char c : core.toCharArray()) {
            if (c == '_') {
                raise = !text.isEmpty();
            } else {
                text.append(raise ? Character.toUpperCase(c) : c);
                raise = false;
            }
        }
        return text + tail;
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String java(String name) {
        String plain = camel(name);
        return KEYWORDS.contains(plain) ? plain + "_" : plain;
    }

    /** Broken at spaces where the line is too long. */
    private static String wrapped(String line, String indent) {
        int limit = 130;
        StringBuilder text = new StringBuilder();
        String rest = line;
        while (rest.length() > limit) {
            int at = rest.lastIndexOf(' ', limit);
            if (at <= indent.length()) {
                break;
            }
            text.append(rest, 0, at).append('\n');
            rest = indent + rest.substring(at + 1);
        }
        return text.append(rest).toString();
    }
}

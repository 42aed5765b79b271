// SPDX-License-Identifier: Apache-2.0
package generator;

import dev.torchffm.internal.schema.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The keyword arguments of all functions: which function takes which, and of which types each is. */
final class Keywords {
    /** The names by the class that stands for a function. */
    private final Map<String, Set<String>> byMarker = new TreeMap<>();
    private final Map<String, Set<String>> functions = new TreeMap<>();
    /** The types by name. */
    private final Map<String, Set<String>> types = new TreeMap<>();
    /** Names, each with a type, of which a function takes None. */
    private final Set<String> optional = new TreeSet<>();

    void add(Method method) {
        Set<String> names = method.keywords();
        byMarker.computeIfAbsent(method.marker().substring("Of.".length()), key -> new TreeSet<>()).addAll(names);
        functions.computeIfAbsent(method.marker().substring("Of.".length()), key -> new TreeSet<>()).add(method.function().name());
        for (Function function : method.candidates()) {
            for (Parameter parameter : Method.parameters(function)) {
                if (names.contains(parameter.name())) {
                    types.computeIfAbsent(parameter.name(), key -> new LinkedHashSet<>()).addAll(typesOf(parameter));
                    if (parameter.type().optional()) {
                        typesOf(parameter).forEach(type -> optional.add(parameter.name() + " " + type));
                    }
                }
            }
        }
    }

    /** Those of a function that is written by hand. */
    void add(HandKeywords.Keyed keyed) {
        String marker = Names.capital(keyed.from().name());
        byMarker.computeIfAbsent(marker, key -> new TreeSet<>()).addAll(keyed.keywords().keySet());
        functions.computeIfAbsent(marker, key -> new TreeSet<>()).add(HandKeywords.snake(keyed.from().name()));
        keyed.keywords().forEach((name, type) -> types.computeIfAbsent(name, key -> new LinkedHashSet<>()).addAll(switch (type) {
            case "long[]" -> List.of("long", "long...");
            case "double[]" -> List.of("double", "double...");
            case "Boolean" -> List.of("boolean");
            default -> List.of(type);
        }));
        keyed.optional().forEach((name, type) -> optional.add(name + " " + type));
    }

    private static List<String> typesOf(Parameter parameter) {
        if (Choices.isReduction(parameter)) {
            return List.of("String");
        }
        boolean list = parameter.type().list();
        return switch (parameter.type().kind()) {
            case TENSOR -> list ? List.of("List<Tensor>", "Tensor...") : List.of("Tensor");
            case INT -> list ? parameter.type().size() > 0 ? List.of("long", "long...") : List.of("long...") : List.of("long");
            case FLOAT -> list ? List.of("double...") : List.of("double");
            case BOOL -> list ? List.of("boolean...") : List.of("boolean");
            case SCALAR -> List.of("Number", "boolean", "Complex", "Tensor");
            case STRING -> List.of("String");
            case DTYPE -> List.of("DType");
            case LAYOUT -> List.of("Layout");
            case MEMORY_FORMAT -> List.of("MemoryFormat");
            case DEVICE -> List.of("Device", "String");
            case GENERATOR -> List.of("Generator");
            case OTHER -> throw new IllegalStateException(parameter.toString());
        };
    }

    /** The method of {@code Kw} that makes a keyword argument. */
    static String factory(String name) {
        return Names.camel(name);
    }

    private static String marker(String name) {
        return "Name." + type(name);
    }

    /** The class that stands for a name; file systems that ignore case must tell {@code N} from {@code n}. */
    private static String type(String name) {
        return Names.capital(name) + (Character.isUpperCase(name.charAt(0)) ? "_" : "");
    }

    /** The classes that stand for keywords. */
    String names() {
        StringBuilder text = new StringBuilder();
        for (String name : types.keySet()) {
            text.append("\n    /** {@code ").append(name).append("}. */\n    public interface ").append(type(name)).append(" { }\n");
        }
        return text.toString();
    }

    /** The classes that stand for functions. */
    String functions() {
        StringBuilder text = new StringBuilder();
        byMarker.forEach((marker, names) -> {
            String of = String.join(", ", functions.get(marker).stream().map(name -> "{@code " + name + "}").toList());
            text.append("\n    /** What ").append(of).append(" takes. */\n");
            text.append(Names.wrapped("    public interface " + marker + " extends " + String.join(", ", names.stream().map(Keywords::marker).toList())
                    + " { }", "            ")).append('\n');
        });
        return text.toString();
    }

    /** The methods of {@code Kw}. */
    String factories(Inputs inputs) {
        StringBuilder text = new StringBuilder();
        types.forEach((name, all) -> {
            for (String type : choices(all)) {
                String parameter = factory(name);
                String said = inputs.parameter("", name);
                text.append("\n    /**\n     * {@return the keyword argument {@code ").append(name).append("}}\n     *\n     * @param ").append(parameter)
                        .append(' ').append(said).append("\n     */\n");
                text.append("    public static Keyword<").append(marker(name)).append("> ").append(factory(name)).append('(').append(declared(name, type))
                        .append(' ').append(parameter).append(") {\n        return new Keyword<>(\"").append(name).append("\", ")
                        .append(name.equals("device") && type.equals("String") ? "Device.of(device)" : parameter)
                        .append(");\n    }\n");
            }
        });
        return text.toString();
    }

    /** The type, with what the functions say about None. */
    private String declared(String name, String type) {
        boolean isValue = type.endsWith("...") || List.of("long", "double", "boolean").contains(type);
        return !isValue && !type.equals("String") && optional.contains(name + " " + type) ? "@Nullable " + type : type;
    }

    /** The types without those through which a number would become another: a long beside a Scalar, say. */
    private static List<String> choices(Set<String> all) {
        List<String> choices = new ArrayList<>(all);
        if (all.contains("Number")) {
            choices.removeAll(List.of("long", "double"));
        }
        return choices;
    }

    Set<String> all() {
        return types.keySet();
    }
}

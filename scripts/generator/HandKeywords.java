// SPDX-License-Identifier: Apache-2.0
package generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Methods with keyword arguments for functions that are written by hand. What is left out in their shortened forms, and its defaults,
 * is read from what those pass on to the longer ones.
 */
final class HandKeywords {
    /** The types that keyword arguments may have: how a value of each is taken out. */
    private static final Map<String, String> GETTERS = Map.of("long", "integer", "double", "real", "boolean", "flag", "long[]", "integers",
            "double[]", "reals", "Tensor", "Tensor.class", "String", "String.class", "Number", "Number.class", "DType", "DType.class",
            "Boolean", "Boolean.class");

    /** Functions that resize images: a single number for one of their sizes stands for one for each dimension after the second. */
    private static final Set<String> RESAMPLING = Set.of("interpolate", "upsample", "upsampleNearest", "upsampleBilinear");

    /**
     * A method with keyword arguments.
     *
     * @param from the shortened form that it begins like
     * @param to the longer one that it calls
     * @param left the parameters that keywords may give, with their defaults
     */
    record Keyed(ByHand.Method from, ByHand.Method to, Map<String, String> left) {
        /** The types of the keywords by PyTorch's names. */
        Map<String, String> keywords() {
            Map<String, String> types = new LinkedHashMap<>();
            left.keySet().forEach(name -> types.put(snake(name), to.types().get(to.names().indexOf(name)).replace("...", "[]")));
            return types;
        }

        /** Those of them that may be null. */
        Map<String, String> optional() {
            Map<String, String> types = keywords();
            types.keySet().retainAll(left.keySet().stream().filter(name -> to.declared().get(to.names().indexOf(name)).startsWith("@Nullable"))
                    .map(HandKeywords::snake).toList());
            return types;
        }
    }

    private HandKeywords() { }

    static List<Keyed> of(ByHand byHand) {
        List<Keyed> all = new ArrayList<>();
        Set<String> signatures = new LinkedHashSet<>();
        for (ByHand.Method method : byHand.methods()) {
            if (method.shortened() != null && byHand.hasName(method.name())) {
                for (ByHand.Method other : byHand.methods()) {
                    Map<String, String> left = left(method, other);
                    if (left != null && !left.isEmpty() && signatures.add(ByHand.signature(method.name(), arrays(method.types())))) {
                        all.add(new Keyed(method, other, left));
                        withoutLast(all, signatures, method, other, left);
                    }
                }
            }
        }
        return all;
    }

    private static List<String> arrays(List<String> types) {
        return types.stream().map(type -> type.replace("...", "[]")).toList();
    }

    /** A method without its last parameter. */
    private static ByHand.Method withoutLast(ByHand.Method method) {
        int last = method.names().size() - 1;
        return new ByHand.Method(method.owner(), method.name(), method.head(), method.result(), method.doc(), method.types().subList(0, last),
                method.declared().subList(0, last), method.names().subList(0, last), method.returns(), method.shortened());
    }

    /**
     * Without the last argument of a shortened form, where Python's users leave that out or give it by name: the dimension, which must be
     * given, and what has a default that no shortened form can do without.
     */
    private static void withoutLast(List<Keyed> all, Set<String> signatures, ByHand.Method method, ByHand.Method other, Map<String, String> left) {
        if (method.names().isEmpty()) {
            return;
        }
        String name = method.names().getLast();
        String type = method.types().getLast();
        String value;
        if (name.equals("dim") && type.equals("long")) {
            value = null;
        } else if (name.equals("size") && RESAMPLING.contains(method.name())
                || name.equals("outputSize") && method.name().startsWith("fractionalMaxPool")) {
            value = "null";
        } else if (name.equals("p") && method.name().equals("norm")) {
            // Of a vector or of all elements the Frobenius norm is this.
            value = "2";
        } else {
            return;
        }
        ByHand.Method shorter = withoutLast(method);
        if ((value == null || fits(value, type)) && signatures.add(ByHand.signature(shorter.name(), shorter.types()))) {
            Map<String, String> with = new LinkedHashMap<>();
            with.put(name, value);
            with.putAll(left);
            all.add(new Keyed(shorter, other, with));
        }
    }

    /** The parameters of the longer method that the shorter one passes defaults for; null if it is another method that it calls. */
    private static Map<String, String> left(ByHand.Method method, ByHand.Method longer) {
        if (!longer.name().equals(method.name()) || longer == method || longer.types().size() != method.shortened().size()) {
            return null;
        }
        Map<String, String> left = new LinkedHashMap<>();
        for (int i = 0; i < longer.types().size(); i++) {
            String argument = method.shortened().get(i);
            String type = longer.types().get(i);
            int own = method.names().indexOf(argument);
            if (own >= 0) {
                if (!method.types().get(own).replace("...", "[]").equals(type) || !longer.names().get(i).equals(argument)) {
                    return null;
                }
            } else if (!fits(argument, type) || !GETTERS.containsKey(type.replace("...", "[]"))) {
                return null;
            } else {
                left.put(longer.names().get(i), argument);
            }
        }
        return left;
    }

    private static boolean fits(String value, String type) {
        if (value.startsWith("(")) {
            return value.startsWith("(" + type + ")");
        }
        return switch (type) {
            case "long" -> value.matches("-?[0-9]+L?");
            case "double" -> value.matches("-?[0-9][0-9.eE-]*");
            case "Number" -> value.equals("null") || value.matches("-?[0-9].*");
            case "boolean" -> value.equals("true") || value.equals("false");
            case "Boolean" -> value.equals("null") || value.equals("true") || value.equals("false");
            case "String" -> value.equals("null") || value.startsWith("\"");
            case "long[]", "double[]" -> value.equals("null") || value.startsWith("new " + type);
            default -> value.equals("null");
        };
    }

    /** The method's text. */
    static String text(Target target, Keyed keyed) {
        ByHand.Method from = keyed.from();
        StringBuilder text = new StringBuilder("\n    /**\n");
        String doc = keyed.to().doc() == null ? "" : keyed.to().doc().strip();
        int tags = doc.indexOf("\n @");
        for (String line : (tags < 0 ? doc : doc.substring(0, tags)).strip().split("\n")) {
            text.append(line.isBlank() ? "     *" : "     * " + line.strip()).append('\n');
        }
        text.append("     *\n");
        for (String name : from.names()) {
            text.append(tag(doc, "@param " + name, "@param " + name + " as PyTorch has it"));
        }
        String marker = Names.capital(from.name());
        Set<String> names = keyed.keywords().keySet();
        text.append(Names.wrapped("     * @param first a keyword argument: " + String.join(", ", names.stream()
                .map(name -> "{@code " + Keywords.factory(name) + "}").toList()), "     *        ")).append('\n');
        text.append("     * @param rest more of them\n");
        text.append(tag(doc, "@return", "@return the result"));
        text.append("     */\n    @SafeVarargs\n");
        StringBuilder head = new StringBuilder("    public " + (target.instance() ? "final " : "static ") + from.result() + " " + from.name() + "(");
        for (int i = 0; i < from.names().size(); i++) {
            head.append(from.declared().get(i).replace("...", "[]")).append(' ').append(from.names().get(i)).append(", ");
        }
        head.append("Keyword<? super Of.").append(marker).append("> first, Keyword<? super Of.").append(marker).append(">... rest) {");
        text.append(Names.wrapped(head.toString(), "            ")).append('\n');
        text.append(Names.wrapped("        KeywordValues values = new KeywordValues(\"" + snake(from.name()) + "\", first, rest, "
                + String.join(", ", names.stream().map(name -> "\"" + name + "\"").toList()) + ");", "                ")).append('\n');
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < keyed.to().names().size(); i++) {
            String name = keyed.to().names().get(i);
            boolean required = keyed.left().containsKey(name) && keyed.left().get(name) == null;
            String value = required ? "" : keyed.left().get(name);
            String getter = GETTERS.get(keyed.to().types().get(i).replace("...", "[]"));
            String repeated = RESAMPLING.contains(from.name()) && (name.equals("size") || name.equals("scaleFactor")) ? ", input.dim() - 2" : "";
            arguments.add(value == null ? name : required ? "values.integer(\"" + snake(name) + "\")" : getter.endsWith(".class") ? "values.value(" + getter + ", \"" + snake(name) + "\", " + value + ")"
                    : "values." + getter + "(\"" + snake(name) + "\", " + value + repeated + ")");
        }
        String callee = target.instance() ? "((Tensor) this)" : from.owner();
        text.append(Names.wrapped("        " + (from.returns() ? "return " : "") + callee + "." + from.name() + "(" + String.join(", ", arguments) + ");",
                "                ")).append("\n    }\n");
        return text.toString();
    }

    /** A tag of a comment with the lines that belong to it. */
    private static String tag(String doc, String start, String otherwise) {
        Matcher matcher = Pattern.compile("(?m)^ ?" + Pattern.quote(start) + "\\b(.*(?:\n(?! ?@).*)*)").matcher(doc);
        if (!matcher.find()) {
            return "     * " + otherwise + "\n";
        }
        return Names.wrapped("     * " + start + " " + matcher.group(1).replaceAll("\\s+", " ").strip(), "     *        ") + "\n";
    }

    /** A name as Python writes it. */
    static String snake(String name) {
        StringBuilder text = new StringBuilder();
        for (char c : name.toCharArray()) {
            text.append(Character.isUpperCase(c) ? "_" : "").append(Character.toLowerCase(c));
        }
        return text.toString();
    }
}

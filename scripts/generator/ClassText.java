// SPDX-License-Identifier: Apache-2.0
package generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A class of operators, in PyTorch's chapters. */
final class ClassText {
    private static final String COMMON = """
            Arguments stand in PyTorch's order; those with defaults may be left out from the end, or given by name behind the others, as keyword
            arguments of {@link dev.torchffm.ops.Kw}. A {@code Scalar} is a {@link Number}, {@code boolean} or {@link dev.torchffm.Complex}, or a
            tensor without dimensions. New tensors belong to the innermost {@link dev.torchffm.TensorScope}. Every method throws
            {@link dev.torchffm.TorchException} with PyTorch's message where libtorch refuses its arguments, and {@link IllegalStateException} for
            a closed tensor.""";

    private final Target target;
    private final ByHand byHand;
    private final Map<String, List<Method>> chapters = new LinkedHashMap<>();
    private final Javadoc javadoc;
    private final Set<String> written = new HashSet<>();

    ClassText(Target target, ByHand byHand, List<Method> methods, Javadoc javadoc, Inputs inputs) {
        this.target = target;
        this.byHand = byHand;
        this.javadoc = javadoc;
        List<String> order = new ArrayList<>(inputs.chapters());
        List<Method> sorted = new ArrayList<>(methods);
        sorted.sort(Comparator.comparing((Method method) -> place(order, method)).thenComparing(method -> method.function().name()));
        for (Method method : sorted) {
            chapters.computeIfAbsent(javadoc.chapter(method.function()), key -> new ArrayList<>()).add(method);
        }
    }

    private int place(List<String> order, Method method) {
        int place = order.indexOf(javadoc.chapter(method.function()));
        return place < 0 ? order.size() : place;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        if (target.instance()) {
            text.append("/**\n");
            lines(text, "The operators that are methods of tensors in PyTorch, by its names in camelCase.\n\n<p>" + COMMON);
            text.append(" */\n@SuppressWarnings(\"varargs\")\nabstract class ").append(target.type()).append(" {\n");
            text.append("    ").append(target.type()).append("() { }\n");
        } else {
            text.append("/**\n");
            lines(text, said());
            text.append(" *\n * <p>PyTorch's chapters:\n * <dl>\n");
            chapters.forEach((chapter, methods) -> {
                text.append(" * <dt>").append(chapter).append("</dt>\n * <dd>\n");
                Set<String> names = new TreeSet<>(methods.stream().map(method -> method.function().javaName()).toList());
                names.forEach(name -> text.append(" * {@link #").append(name).append(' ').append(name).append("}\n"));
                text.append(" * </dd>\n");
            });
            text.append(" * </dl>\n */\n@SuppressWarnings(\"varargs\")\npublic final class ").append(target.type()).append(" {\n");
            handWrittenFields(text);
            text.append("    private ").append(target.type()).append("() { }\n");
            handWritten(text);
        }
        List<HandKeywords.Keyed> keyed = HandKeywords.of(byHand);
        if (!keyed.isEmpty()) {
            text.append("\n    // ------------------------------------------------------------------ keywords of what is written by hand\n");
            keyed.forEach(each -> text.append(HandKeywords.text(target, each)));
        }
        chapters.forEach((chapter, methods) -> {
            text.append("\n    // ------------------------------------------------------------------ ").append(chapter).append('\n');
            methods.forEach(method -> method(text, method));
        });
        return Source.of(target.packageName(), text.append("}\n").toString(), imports());
    }

    /** A page with the methods of objects in PyTorch's chapters, to which the comment of the class written by hand leads. */
    String page() {
        StringBuilder text = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<title>Operators of " + target.publicType()
                + "</title>\n</head>\n<body>\n<h1>Operators of " + target.publicType() + " in PyTorch's chapters</h1>\n");
        chapters.forEach((chapter, methods) -> {
            text.append("<h2>").append(chapter).append("</h2>\n<ul>\n");
            Map<String, String> first = new TreeMap<>();
            for (Method method : methods) {
                first.putIfAbsent(method.function().javaName(), String.join(",", method.form().types().stream().map(type ->
                        type.endsWith("...") ? JavaTypes.erased(type).replaceFirst("\\[\\]$", "...") : JavaTypes.erased(type)).toList()));
            }
            first.forEach((name, types) -> text.append("<li><a href=\"../").append(target.publicType()).append(".html#").append(name).append('(')
                    .append(types).append(")\">").append(name).append("</a></li>\n"));
            text.append("</ul>\n");
        });
        return text.append("</body>\n</html>\n").toString();
    }

    private String said() {
        if (byHand.doc() != null) {
            return byHand.doc().strip() + "\n\n<p>" + COMMON;
        }
        return (target == Target.OUT ? "Operators that write their results into tensors that are given: PyTorch's {@code out} argument, which stands first here."
                : "The functions of {@code " + target.module() + "}.") + "\n\n<p>" + COMMON;
    }

    /** Classes that what is written by hand speaks of. */
    private Map<String, String> imports() {
        Map<String, String> imports = new HashMap<>();
        if (!target.instance()) {
            byHand.imports().forEach((name, qualified) -> {
                if (!qualified.contains(".internal.")) {
                    imports.put(name, qualified);
                }
            });
        }
        return imports;
    }

    private static void lines(StringBuilder text, String said) {
        for (String line : said.split("\n", -1)) {
            text.append(line.isBlank() ? " *" : " * " + line.stripTrailing()).append('\n');
        }
    }

    private void handWrittenFields(StringBuilder text) {
        byHand.fields().forEach((name, field) -> {
            comment(text, field[2]);
            text.append("    public static final ").append(field[1]).append(' ').append(name).append(" = ").append(field[0]).append('.')
                    .append(name).append(";\n");
        });
    }

    /** What is written by hand, repeated. */
    private void handWritten(StringBuilder text) {
        for (ByHand.Method method : byHand.methods()) {
            text.append('\n');
            comment(text, method.doc());
            text.append(Names.wrapped("    " + method.head() + " {", "            ")).append('\n');
            text.append(Names.wrapped("        " + (method.returns() ? "return " : "") + method.owner() + "." + method.name() + "("
                    + String.join(", ", method.names()) + ");", "                ")).append("\n    }\n");
        }
    }

    private static void comment(StringBuilder text, String comment) {
        if (comment == null) {
            return;
        }
        text.append("    /**\n");
        for (String line : comment.strip().split("\n", -1)) {
            text.append(line.isBlank() ? "     *" : "     * " + (line.startsWith(" ") ? line.substring(1) : line).stripTrailing()).append('\n');
        }
        text.append("     */\n");
    }

    private void method(StringBuilder text, Method method) {
        for (Function function : method.candidates()) {
            accessor(text, function);
        }
        text.append('\n').append(javadoc.of(method));
        if (method.form().keywords()) {
            text.append("    @SafeVarargs\n");
        }
        text.append(Names.wrapped("    " + method.head(), "            ")).append('\n');
        for (String line : method.body()) {
            text.append(Names.wrapped("        " + line, "                ")).append('\n');
        }
        text.append("    }\n");
    }

    /** The operator, looked up when it is first called. Two threads that do so at once find the same. */
    private void accessor(StringBuilder text, Function function) {
        String field = Function.fieldOf(function.called());
        if (written.add(field)) {
            text.append("""

                        private static %1$s %2$s;

                        private static %1$s %2$s() {
                            %1$s call = %2$s;
                            return call != null ? call : (%2$s = %1$s.of("%3$s"));
                        }
                    """.formatted(target.caller(), field, function.called().qualifiedName()));
        }
    }
}

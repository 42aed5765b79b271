// SPDX-License-Identifier: Apache-2.0
package generator;

import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Result;
import dev.torchffm.internal.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What stands above a method. */
final class Javadoc {
    private static final String INDENT = "     * ";

    private final Inputs inputs;

    Javadoc(Inputs inputs) {
        this.inputs = inputs;
    }

    /** The chapter that a function stands in. */
    String chapter(Function function) {
        Inputs.Sentence sentence = sentence(function);
        return sentence == null ? "Other operators" : sentence.chapter();
    }

    private Inputs.Sentence sentence(Function function) {
        for (String[] place : places(function)) {
            Inputs.Sentence found = inputs.sentence(place[0], place[1]);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Where PyTorch has the function: module and name. */
    private List<String[]> places(Function function) {
        Target target = function.target();
        if (target != Target.OUT) {
            return List.<String[]>of(new String[] {target.module(), function.name()});
        }
        List<String[]> places = new ArrayList<>();
        for (Target module : List.of(Target.LINALG, Target.FFT, Target.SPECIAL)) {
            if (function.name().startsWith(module.prefix())) {
                places.add(new String[] {module.module(), function.name().substring(module.prefix().length())});
            }
        }
        places.add(new String[] {"torch", function.name()});
        places.add(new String[] {"torch.nn.functional", function.name()});
        return places;
    }

    String of(Method method) {
        Function function = method.function();
        Schema schema = function.called();
        StringBuilder text = new StringBuilder("    /**\n");
        paragraph(text, first(method));
        text.append("     *\n");
        String rest = method.form().complete() || method.form().keywords() ? "" : " Parameters that are not given take their defaults.";
        String all = method.candidates().stream().map(each -> "{@code " + each.called().text().substring("aten::".length()) + "}")
                .collect(Collectors.joining(" or "));
        paragraph(text, "<p>Calls " + all + "." + rest);
        text.append("     *\n");
        for (Slot slot : method.form().slots()) {
            tag(text, "@param " + slot.name() + " " + described(function, slot));
        }
        if (method.form().keywords()) {
            tag(text, "@param first a keyword argument: " + method.keywords().stream().map(name -> "{@code " + Keywords.factory(name) + "}")
                    .collect(Collectors.joining(", ")));
            tag(text, "@param rest more of them");
        }
        if (!method.returned().equals("void")) {
            tag(text, "@return " + result(function, method.returned()));
        }
        String key = key(function);
        if (key != null) {
            tag(text, "@see <a href=\"https://docs.pytorch.org/docs/2.13/generated/" + key + ".html\">" + key + "</a>");
        }
        return text.append("     */\n").toString();
    }

    private static void paragraph(StringBuilder text, String words) {
        text.append(Names.wrapped(INDENT + words, INDENT)).append('\n');
    }

    private static void tag(StringBuilder text, String words) {
        text.append(Names.wrapped(INDENT + words, INDENT + "       ")).append('\n');
    }

    /** The first sentence. */
    private String first(Method method) {
        Function function = method.function();
        Inputs.Sentence sentence = sentence(function);
        boolean inPlace = function.name().endsWith("_") && !function.name().startsWith("_") && !function.writesOut();
        String words = sentence == null ? "Calls the operator {@code " + function.called().name().substring("aten::".length()) + "}." : sentence.text();
        boolean own = sentence != null && sentence.key().endsWith("." + function.name());
        if (function.target() == Target.OUT) {
            String outs = function.outs().stream().map(out -> "{@code " + Names.camel(out.name()) + "}").collect(Collectors.joining(", "));
            return firstPart(words) + " The results are written into " + outs + ".";
        }
        if (inPlace && !own) {
            return firstPart(words) + (function.target().instance() ? " This tensor is written." : " The input is written.");
        }
        return words;
    }

    private static String firstPart(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    /** The name under which PyTorch documents exactly this function, or null. */
    private String key(Function function) {
        for (String[] place : places(function)) {
            String key = place[0] + "." + place[1];
            if (inputs.isDocumented(key)) {
                return key;
            }
            if (place[0].equals("torch.Tensor")) {
                String plain = "torch." + place[1].replaceFirst("_+$", "");
                if (inputs.isDocumented(plain)) {
                    return key;
                }
            }
        }
        return null;
    }

    private String described(Function function, Slot slot) {
        Parameter parameter = Method.visible(function, slot.parameter());
        String operator = function.called().name().substring("aten::".length());
        if (slot.element() >= 0) {
            return "the size of dimension " + slot.element();
        }
        StringBuilder text = new StringBuilder(Function.isOut(parameter) ? "" : inputs.parameter(operator, parameter.name()));
        if (Function.isOut(parameter)) {
            text = new StringBuilder("the tensor that the result is written into");
        }
        if (slot.type().equals("long") && parameter.type().list()) {
            text.append(parameter.type().size() > 1 ? "; one number for all" : "; one number");
        }
        if (parameter.type().kind() == Kind.SCALAR && slot.type().equals("Tensor")) {
            text.append("; a tensor without dimensions, whose value counts");
        }
        if (Choices.isReduction(parameter)) {
            text = new StringBuilder("{@code \"none\"}, {@code \"mean\"} or {@code \"sum\"}");
        }
        boolean reference = !List.of("long", "double", "boolean").contains(slot.type());
        if (parameter.type().optional() && reference) {
            text.append("; null for {@code None}");
        }
        return text.toString();
    }

    private static String result(Function function, String type) {
        Schema schema = function.called();
        Result first = schema.results().getFirst();
        boolean views = first.alias() != null && !first.written();
        if (type.equals("List<Tensor>")) {
            return views ? "views that share the memory" : first.written() ? "the tensors written" : "new tensors";
        }
        if (type.endsWith("Result")) {
            return first.written() ? "the tensors written" : "the results, new tensors";
        }
        if (!type.equals("Tensor")) {
            return "the result";
        }
        if (first.written()) {
            Parameter written = schema.parameters().stream().filter(Parameter::written).findFirst().orElseThrow();
            return written.name().equals("self") && function.target().instance() ? "this tensor" : "{@code " + function.javaName(written.name()) + "}";
        }
        return views ? "a view that shares the memory, where the operator needs no copy" : "a new tensor";
    }
}

// SPDX-License-Identifier: Apache-2.0
package generator;

import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A Java method that is written: a form, and for keyword arguments the other operators that they may mean. */
final class Method {
    private final Form form;
    /** The functions that the keyword arguments choose from, the form's first. */
    private final List<Function> candidates = new ArrayList<>();

    Method(Form form) {
        this.form = form;
        candidates.add(form.function());
    }

    Form form() {
        return form;
    }

    Function function() {
        return form.function();
    }

    String returned() {
        return JavaTypes.returned(function().called());
    }

    /** Lets the keyword arguments mean another operator as well, if its results are of the same kind. */
    void offer(Function other) {
        if (JavaTypes.returned(other.called()).equals(returned()) && !candidates.contains(other)
                && form.slots().stream().allMatch(slot -> visible(other, slot.parameter()) != null)) {
            candidates.add(other);
            // The one with the fewest parameters fits best.
            candidates.sort(Comparator.comparing(function -> function.called().parameters().size()));
        }
    }

    List<Function> candidates() {
        return candidates;
    }

    /** The parameters that keyword arguments may give, by the schemas' names. */
    Set<String> keywords() {
        Set<String> names = new LinkedHashSet<>();
        for (Function function : candidates) {
            for (Parameter parameter : parameters(function)) {
                if (!form.gives(parameter.name())) {
                    names.add(parameter.name());
                }
            }
        }
        return names;
    }

    static List<Parameter> parameters(Function function) {
        List<Parameter> all = new ArrayList<>(function.positional());
        all.addAll(function.keywordOnly());
        return all;
    }

    /** The class that stands for the operators in the types of keyword arguments. */
    String marker() {
        return "Of." + Names.capital(function().name());
    }

    String head() {
        String keyword = "Keyword<? super " + marker() + ">";
        return "public " + (function().target().instance() ? form.keywords() ? "final " : "" : "static ") + returned() + " "
                + function().javaName() + "(" + form.parameters(keyword) + ") {";
    }

    /** The lines of its body. */
    List<String> body() {
        List<String> lines = new ArrayList<>();
        String operator = Function.fieldOf(function().called()) + "()";
        String arguments;
        if (form.keywords()) {
            if (candidates.size() > 1) {
                List<String> names = new ArrayList<>();
                List<String> values = new ArrayList<>();
                named(names, values);
                lines.add("String[] names = {" + String.join(", ", names) + "};");
                lines.add("Object[] given = {" + String.join(", ", values) + "};");
                lines.add(caller() + " call = " + caller() + ".fitting(names, given, first, rest, "
                        + String.join(", ", candidates.stream().map(each -> Function.fieldOf(each.called()) + "()").toList()) + ");");
                operator = "call";
                arguments = "call.withNamed(names, given, first, rest)";
            } else {
                arguments = operator + ".with(first, rest" + String.join("", given(true).stream().map(value -> ", " + value).toList()) + ")";
            }
        } else {
            arguments = String.join(", ", given(false));
        }
        boolean number = !form.keywords() && numberForTensor() != null;
        String result = returned();
        Schema schema = function().called();
        switch (result) {
            case "void" -> lines.add(operator + ".run(" + arguments + ");");
            case "Tensor" -> lines.add("return " + operator + (number ? ".withNumber(" : ".tensor(") + arguments + ");");
            case "List<Tensor>" -> lines.add("return " + operator + (schema.results().size() == 1 ? ".tensors(" : ".each(") + arguments + ");");
            case "List<Object>" -> lines.add("return " + operator + ".several(" + arguments + ");");
            case "Object" -> lines.add("return " + operator + ".one(" + arguments + ");");
            default -> {
                if (schema.results().size() == 1) {
                    lines.add("return (" + result + ") " + operator + ".one(" + arguments + ");");
                } else {
                    lines.add("List<Object> results = " + operator + ".several(" + arguments + ");");
                    List<String> values = new ArrayList<>();
                    boolean unchecked = false;
                    for (int i = 0; i < schema.results().size(); i++) {
                        String type = JavaTypes.ofResult(schema.results().get(i).type());
                        values.add((type.equals("Object") ? "" : type.equals("List<Tensor>") ? caller() + ".list(" : "(" + type + ") ") + "results.get("
                                + i + ")" + (type.equals("List<Tensor>") ? ")" : ""));
                    }
                    lines.add("return new " + result + "(" + String.join(", ", values) + ");");
                }
            }
        }
        return lines;
    }

    /** What is passed to the operator, in the order of its schema. */
    private List<String> given(boolean forKeywords) {
        Function function = function();
        List<Parameter> parameters = function.called().parameters();
        int count = 0;
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            if (function.isReceiver(parameter) || form.gives(parameter.name()) || isPreset(function, parameter)) {
                count = i + 1;
            }
        }
        List<String> values = new ArrayList<>();
        for (Parameter parameter : parameters.subList(0, count)) {
            if (function.isReceiver(parameter)) {
                values.add("(Tensor) this");
            } else if (forKeywords && numberForTensor() != null && parameter.name().equals("other")) {
                values.add(caller() + ".number(" + numberForTensor().name() + ", " + (function.target().instance() ? "(Tensor) this" : "input") + ")");
            } else if (form.gives(parameter.name())) {
                values.add(expression(parameter.name()));
            } else if (isPreset(function, parameter)) {
                String literal = Literals.of(visible(function, parameter.name()));
                values.add(forKeywords ? caller() + ".preset(" + literal + ")" : literal);
            } else {
                values.add(forKeywords ? caller() + ".UNSET" : Literals.of(parameter));
            }
        }
        return values;
    }

    private String caller() {
        return function().target().caller();
    }

    /** What is given in places, with the names of the schema. */
    private void named(List<String> names, List<String> values) {
        for (Parameter parameter : function().called().parameters()) {
            boolean number = numberForTensor() != null && parameter.name().equals("other");
            if (function().isReceiver(parameter) || form.gives(parameter.name())) {
                names.add("\"" + parameter.name() + "\"");
                String receiver = function().target().instance() ? "(Tensor) this" : "input";
                values.add(function().isReceiver(parameter) ? "(Tensor) this" : number ? caller() + ".number(other, " + receiver + ")"
                        : expression(parameter.name()));
            }
        }
    }

    /** The second of two tensors, where a number stands for it; or null. */
    private Slot numberForTensor() {
        return !Choices.takesNumbers(function()) ? null : form.slots().stream().filter(slot -> slot.parameter().equals("other")
                && !slot.type().equals("Tensor")).findFirst().orElse(null);
    }

    private String expression(String parameter) {
        List<Slot> slots = form.slots().stream().filter(slot -> slot.parameter().equals(parameter)).toList();
        if (slots.getFirst().element() < 0) {
            return slots.getFirst().expression();
        }
        return "new long[] {" + String.join(", ", slots.stream().map(Slot::expression).toList()) + "}";
    }

    /** Whether the function has a default of its own for a parameter. */
    private static boolean isPreset(Function function, Parameter parameter) {
        Parameter visible = visible(function, parameter.name());
        return visible != null && visible.hasDefault() && !Literals.same(visible, parameter);
    }

    static Parameter visible(Function function, String name) {
        return function.visible().parameters().stream().filter(parameter -> parameter.name().equals(name)).findFirst().orElse(null);
    }

    /** The schema's parameters that the method sets to another value than the schema's default, as {@code name=json}. */
    List<String> constants() {
        return function().called().parameters().stream().filter(parameter -> !form.gives(parameter.name()) && isPreset(function(), parameter))
                .map(parameter -> parameter.name() + "=" + Literals.json(visible(function(), parameter.name()))).toList();
    }
}

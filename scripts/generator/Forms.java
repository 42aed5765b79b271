// SPDX-License-Identifier: Apache-2.0
package generator;

import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The methods of a function: with all of its parameters, and shortened from the end, with and without keywords. */
final class Forms {
    /** How many sizes a factory takes one by one before its keywords. */
    private static final int MAX_SIZES = 5;
    /** Kinds that stand for themselves wherever they stand, so that they may follow any shortened form. */
    private static final Set<Kind> UNMISTAKABLE = Set.of(Kind.DTYPE, Kind.DEVICE, Kind.GENERATOR, Kind.LAYOUT, Kind.MEMORY_FORMAT);
    /** Required parameters that Python's users mostly give by name. */
    private static final Set<String> NAMED = Set.of("dim", "dims");

    private final Function function;
    private final List<Parameter> outs;
    private final List<Parameter> positional;
    private final int required;
    private final List<Parameter> requiredKeywords;
    private final List<Parameter> keywords;
    /** Optional keywords that may also stand in places. */
    private final List<Parameter> trailing;
    private final List<Form> forms = new ArrayList<>();

    private Forms(Function function) {
        this.function = function;
        this.outs = function.outs();
        this.positional = function.positional();
        int last = 0;
        for (int i = 0; i < positional.size(); i++) {
            last = positional.get(i).hasDefault() ? last : i + 1;
        }
        this.required = last;
        this.requiredKeywords = function.keywordOnly().stream().filter(parameter -> !parameter.hasDefault()).toList();
        this.keywords = function.keywordOnly();
        this.trailing = keywords.stream().filter(parameter -> parameter.hasDefault()
                && !(function.makes() && Function.KEYWORD_ONLY_IN_JAVA.contains(parameter.name()))).toList();
    }

    /** The forms; the secondary ones yield to any others of the same signature. */
    static List<Form> of(Function function, boolean secondary) {
        Forms forms = new Forms(function);
        List<Parameter> given = new ArrayList<>(forms.outs);
        given.addAll(forms.positional);
        given.addAll(forms.keywords);
        for (Map<String, String> choice : Choices.of(function, given, secondary)) {
            forms.add(choice);
        }
        return forms.forms;
    }

    private void add(Map<String, String> choice) {
        for (int count = required; count <= positional.size(); count++) {
            List<Slot> slots = slots(outs, choice);
            slots.addAll(slots(positional.subList(0, count), choice));
            List<Slot> plain = new ArrayList<>(slots);
            plain.addAll(slots(requiredKeywords, choice));
            if (count == positional.size() && requiredKeywords.isEmpty()) {
                plain = variable(plain);
            }
            // A bool by itself says nothing about what it is.
            if (requiredKeywords.stream().noneMatch(parameter -> parameter.type().kind() == Kind.BOOL)) {
                plainForms(plain, count == positional.size(), choice);
            }
            if (hasKeywords(count)) {
                form(slots, true);
            }
            if (count == required && count > 0 && NAMED.contains(positional.get(count - 1).name())) {
                form(slots.subList(0, slots.size() - 1), true);
            }
        }
        if (takesVariableSizes() && outs.isEmpty() && !keywords.isEmpty()) {
            sizes(choice);
        }
    }

    private void plainForms(List<Slot> base, boolean all, Map<String, String> choice) {
        form(base, false);
        List<Parameter> unmistakable = trailing.stream().filter(parameter -> UNMISTAKABLE.contains(parameter.type().kind())).toList();
        for (Parameter parameter : unmistakable) {
            form(with(fixed(base), List.of(parameter), choice), false);
        }
        for (int i = 0; i + 1 < unmistakable.size(); i++) {
            if (unmistakable.get(i).type().kind() == Kind.DTYPE && unmistakable.get(i + 1).type().kind() == Kind.DEVICE) {
                form(with(fixed(base), unmistakable.subList(i, i + 2), choice), false);
            }
        }
        if (all) {
            for (int count = 1; count <= trailing.size(); count++) {
                form(with(fixed(base), trailing.subList(0, count), choice), false);
            }
        }
    }

    /** Sizes one by one, which keywords may follow. */
    private void sizes(Map<String, String> choice) {
        Parameter size = positional.getLast();
        for (int count = 1; count <= MAX_SIZES; count++) {
            List<Slot> slots = slots(positional.subList(0, positional.size() - 1), choice);
            for (int i = 0; i < count; i++) {
                String name = function.javaName(size.name()) + i;
                slots.add(new Slot(size.name(), i, "long", name, name));
            }
            if (requiredKeywords.isEmpty()) {
                List<Slot> base = slots;
                plainForms(base, false, choice);
                forms.removeIf(form -> form.slots().equals(base) && !form.keywords());
            } else {
                form(with(slots, requiredKeywords, choice), false);
            }
            form(slots, true);
        }
    }

    private boolean isNone(Slot slot) {
        Parameter parameter = Method.visible(function, slot.parameter());
        return parameter.hasDefault() && parameter.defaultValue() == null;
    }

    private boolean hasKeywords(int count) {
        return count < positional.size() || !keywords.isEmpty();
    }

    /** Whether the last of the schema's parameters that have places is a list of any length, which Java may then take as such. */
    private boolean takesVariableSizes() {
        if (positional.isEmpty()) {
            return false;
        }
        Parameter last = positional.getLast();
        return isList(last) && last.type().size() == 0 && !last.type().optional() && !Choices.isSingle(function, last)
                && positional.stream().filter(Forms::isList).count() == 1;
    }

    private static boolean isList(Parameter parameter) {
        return parameter.type().kind() == Kind.INT && parameter.type().list();
    }

    private List<Slot> variable(List<Slot> slots) {
        if (!takesVariableSizes() || !slots.getLast().type().equals("long[]")) {
            return slots;
        }
        Slot last = slots.getLast();
        List<Slot> variable = new ArrayList<>(slots);
        variable.set(slots.size() - 1, new Slot(last.parameter(), "long...", last.name(), last.expression()));
        return variable;
    }

    /** The same with an array for what may be of any number, since more follows. */
    private static List<Slot> fixed(List<Slot> slots) {
        return new ArrayList<>(slots.stream().map(slot -> new Slot(slot.parameter(), slot.element(), slot.type().replace("...", "[]"), slot.name(),
                slot.expression())).toList());
    }

    private List<Slot> slots(List<Parameter> parameters, Map<String, String> choice) {
        return new ArrayList<>(parameters.stream().map(parameter -> Choices.slot(function, parameter, choice)).toList());
    }

    private List<Slot> with(List<Slot> slots, List<Parameter> more, Map<String, String> choice) {
        List<Slot> all = new ArrayList<>(slots);
        all.addAll(slots(more, choice));
        return all;
    }

    private void form(List<Slot> slots, boolean withKeywords) {
        List<Slot> own = new ArrayList<>(slots);
        // Tensors one by one, where nothing follows.
        if (!withKeywords && !own.isEmpty() && own.getLast().type().equals("Tensor[]")) {
            Slot last = own.getLast();
            own.set(own.size() - 1, new Slot(last.parameter(), "Tensor...", last.name(), last.expression()));
        }
        // Leaving it out says the same.
        if (!own.isEmpty() && own.getLast().type().equals("Long") && isNone(own.getLast())) {
            return;
        }
        boolean complete = function.visible().parameters().stream().allMatch(parameter -> function.isReceiver(parameter)
                || own.stream().anyMatch(slot -> slot.parameter().equals(parameter.name())));
        boolean placed = keywords.stream().anyMatch(parameter ->
                own.stream().anyMatch(slot -> slot.parameter().equals(parameter.name())));
        forms.add(new Form(function, List.copyOf(own), withKeywords, complete, placed));
    }
}

// SPDX-License-Identifier: Apache-2.0
package generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Java method of a function: its parameters, and whether keyword arguments follow them.
 *
 * @param function the function
 * @param slots the parameters
 * @param keywords whether keyword arguments follow
 * @param complete whether all of the schema's parameters are given
 * @param placed whether a parameter that Python takes as a keyword only stands in a place, though none requires it
 */
record Form(Function function, List<Slot> slots, boolean keywords, boolean complete, boolean placed) {
    private static final Set<String> PRIMITIVES = Set.of("long", "double", "boolean");
    private static final List<String> KEYWORDS = List.of("Keyword", "Keyword...");

    /** The types of the parameters, keyword arguments included. */
    List<String> types() {
        List<String> types = new ArrayList<>(slots.stream().map(Slot::type).toList());
        if (keywords) {
            types.addAll(KEYWORDS);
        }
        return types;
    }

    String signature() {
        return ByHand.signature(function.javaName(), types());
    }

    /** What stands between the parentheses. */
    String parameters(String keyword) {
        String own = slots.stream().map(slot -> declared(slot) + " " + slot.name()).collect(Collectors.joining(", "));
        return !keywords ? own : own + (own.isEmpty() ? "" : ", ") + keyword + " first, " + keyword + "... rest";
    }

    /** The slot's type, with what the schema says about None. */
    private String declared(Slot slot) {
        String type = slot.type();
        if (slot.element() >= 0 || PRIMITIVES.contains(type) || type.endsWith("...") || !isOptional(slot.parameter())) {
            return type;
        }
        return type.endsWith("[]") ? type.substring(0, type.length() - 2) + " @Nullable []" : "@Nullable " + type;
    }

    private boolean isOptional(String name) {
        return Stream.of(function.visible(), function.called()).flatMap(schema -> schema.parameters().stream())
                .filter(parameter -> parameter.name().equals(name)).findFirst().map(parameter -> parameter.type().optional()).orElse(false);
    }

    boolean gives(String parameter) {
        return slots.stream().anyMatch(slot -> slot.parameter().equals(parameter));
    }
}

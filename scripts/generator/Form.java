// SPDX-License-Identifier: Apache-2.0
package generator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
        String own = slots.stream().map(slot -> slot.type() + " " + slot.name()).collect(Collectors.joining(", "));
        return !keywords ? own : own + (own.isEmpty() ? "" : ", ") + keyword + " first, " + keyword + "... rest";
    }

    boolean gives(String parameter) {
        return slots.stream().anyMatch(slot -> slot.parameter().equals(parameter));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.schema;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * What an operator takes and gives.
 *
 * @param name the name with its namespace, such as {@code aten::add}
 * @param overload the overload's name, or empty
 * @param parameters what it takes, in order
 * @param results what it gives, in order
 * @param text the whole in the schema's notation
 */
public record Schema(String name, String overload, List<Parameter> parameters, List<Result> results, String text) {
    /** {@return the name with the overload, such as {@code aten::add.Tensor}} */
    public String qualifiedName() {
        return overload.isEmpty() ? name : name.concat(".").concat(overload);
    }

    /** {@return the place of the parameter of the given name, or -1} */
    public int indexOf(String parameter) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(parameter)) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the places of the parameters of a kind, lists among them, in order; without a lambda, which a start would have to link} */
    public int[] placesOf(Kind kind) {
        int[] found = new int[parameters.size()];
        int count = 0;
        for (int i = 0; i < found.length; i++) {
            if (parameters.get(i).type().kind() == kind) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** {@return whether a parameter is written into} */
    public boolean writes() {
        for (Parameter parameter : parameters) {
            if (parameter.written()) {
                return true;
            }
        }
        return false;
    }

    /** {@return the places of the parameters that are wanted, in order} */
    public int[] places(Predicate<Parameter> wanted) {
        int[] found = new int[parameters.size()];
        int count = 0;
        for (int i = 0; i < found.length; i++) {
            if (wanted.test(parameters.get(i))) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** {@return the schema} */
    @Override
    public String toString() {
        return text;
    }
}

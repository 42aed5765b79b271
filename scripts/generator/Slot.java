// SPDX-License-Identifier: Apache-2.0
package generator;

/**
 * A parameter of a Java method.
 *
 * @param parameter the schema's parameter
 * @param element which element of it, where it is a list that is given by elements; else -1
 * @param type its type
 * @param name its name
 * @param expression what is passed to the operator; for an element its name
 */
record Slot(String parameter, int element, String type, String name, String expression) {
    Slot(String parameter, String type, String name, String expression) {
        this(parameter, -1, type, name, expression);
    }

    /** What {@code typed-methods.tsv} says about it. */
    String described() {
        return element < 0 ? parameter : parameter + "." + element;
    }
}

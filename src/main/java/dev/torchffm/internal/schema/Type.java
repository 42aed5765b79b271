// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.schema;

/**
 * The type of a parameter or a result.
 *
 * @param kind what it is made of
 * @param word the schema's word for that, such as {@code SymInt}
 * @param list whether it is a list
 * @param size the length to which a single number is repeated ({@code int[2]}), or 0
 * @param optionalElements whether the elements of the list may be absent ({@code Tensor?[]})
 * @param optional whether the whole may be absent
 */
public record Type(Kind kind, String word, boolean list, int size, boolean optionalElements, boolean optional) {
    /** {@return the schema's notation} */
    @Override
    public String toString() {
        return word + (optionalElements ? "?" : "") + (list ? "[" + (size > 0 ? size : "") + "]" : "") + (optional ? "?" : "");
    }
}

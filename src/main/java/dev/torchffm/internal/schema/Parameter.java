// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.schema;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operator.
 *
 * @param name its name
 * @param type its type
 * @param alias the name of the set of values that it may share memory with, such as {@code a}, or null
 * @param written whether the operator writes into it ({@code Tensor(a!)})
 * @param hasDefault whether it may be left out
 * @param defaultValue what it is then, as a Java value; null also for {@code None}
 * @param keywordOnly whether it stands behind the asterisk
 */
public record Parameter(String name, Type type, @Nullable String alias, boolean written, boolean hasDefault, @Nullable Object defaultValue,
        boolean keywordOnly) { }

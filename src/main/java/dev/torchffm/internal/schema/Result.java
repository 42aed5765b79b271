// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.schema;

import org.jspecify.annotations.Nullable;

/**
 * A result of an operator.
 *
 * @param name its name, or null
 * @param type its type
 * @param alias the name of the set of values that it may share memory with, or null
 * @param written whether it is a parameter that was written into
 */
public record Result(@Nullable String name, Type type, @Nullable String alias, boolean written) { }

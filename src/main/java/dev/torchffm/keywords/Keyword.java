// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.keywords;

import org.jspecify.annotations.Nullable;

/**
 * A keyword argument, made by {@code dev.torchffm.ops.Kw}: {@code x.sum(1, keepdim(true))}.
 *
 * <p>Which function takes which keyword is for the compiler alone to know. {@code K} is the keyword's name, a class of {@link Name}; a
 * function takes {@code Keyword<? super Of.Sum>}, where {@link Of}{@code .Sum} extends the names that it takes. So a keyword that a function
 * does not have does not compile, and at run time there is this one class.
 *
 * @param name PyTorch's name of the parameter
 * @param value its value, as the operator takes it
 * @param <K> the class of {@link Name} that stands for the name
 */
public record Keyword<K>(String name, @Nullable Object value) { }

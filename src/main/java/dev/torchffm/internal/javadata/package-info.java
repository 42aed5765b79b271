/** Java's arrays, lists and numbers, and arrays of {@code dev.torchffm.ndarray}, to the handles of tensors and back. */
@NullMarked
package dev.torchffm.internal.javadata;

import org.jspecify.annotations.NullMarked;

/**
 * Operators: {@link dev.torchffm.ops.Operator} calls any overload of ATen by its schema, and PyTorch's modules are classes of typed
 * functions: {@link dev.torchffm.ops.Functional}, {@link dev.torchffm.ops.Linalg}, {@link dev.torchffm.ops.Fft}, {@link
 * dev.torchffm.ops.Special}. {@link dev.torchffm.ops.TorchOut} has the forms with {@code out=}, {@link dev.torchffm.ops.Kw} the keyword
 * arguments.
 */
@NullMarked
package dev.torchffm.ops;

import org.jspecify.annotations.NullMarked;

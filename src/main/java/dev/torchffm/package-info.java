/**
 * Tensors: {@link dev.torchffm.Torch} makes them, {@link dev.torchffm.Tensor} has their methods,
 * {@link dev.torchffm.TensorScope} owns and frees them.
 */
@NullMarked
package dev.torchffm;

import org.jspecify.annotations.NullMarked;

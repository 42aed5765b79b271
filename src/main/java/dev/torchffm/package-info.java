/**
 * Tensors: {@link dev.torchffm.Torch} makes them, {@link dev.torchffm.Tensor} has their methods,
 * {@link dev.torchffm.TensorScope} owns and frees them.
 */
package dev.torchffm;

/**
 * Tensors: {@link dev.torchffm.Torch} makes them, {@link dev.torchffm.Tensor} has their methods,
 * {@link dev.torchffm.TensorScope} says when they die.
 */
package dev.torchffm;

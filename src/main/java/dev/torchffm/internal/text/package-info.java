/** Numbers, arrays and tensors as text, digit for digit as NumPy and PyTorch print them. No libtorch in here. */
@NullMarked
package dev.torchffm.internal.text;

import org.jspecify.annotations.NullMarked;

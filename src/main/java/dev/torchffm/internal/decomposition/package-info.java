/**
 * Operators composed of others, for calls that cannot be made through libtorch's C interface or that libtorch answers differently from
 * PyTorch. They call operators through {@link dev.torchffm.internal.decomposition.OperatorCaller} and know nothing of the dispatcher.
 */
@NullMarked
package dev.torchffm.internal.decomposition;

import org.jspecify.annotations.NullMarked;

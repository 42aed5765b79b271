/**
 * The boundary to native code: finding and loading libtorch, method handles and call buffers, the C++ functions that are called besides
 * its C interface, and what is the operating system's or CUDA's. With {@code internal.layout} and {@code internal.capi} the only
 * package with restricted methods of {@code java.lang.foreign}.
 */
@NullMarked
package dev.torchffm.internal.abi;

import org.jspecify.annotations.NullMarked;

/** Bindings of libtorch's C functions, written by {@code scripts/generate-bindings.sh}. Nothing is written here by hand. */
@NullMarked
package dev.torchffm.internal.capi;

import org.jspecify.annotations.NullMarked;

/** Bindings of libtorch's C functions, written by {@code scripts/generate-bindings.sh}. Nothing is written here by hand. */
package dev.torchffm.internal.capi;

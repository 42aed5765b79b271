/**
 * Where libtorch's objects keep what no C function tells: found by experiment, confirmed by what libtorch then does, and used only where
 * both agree.
 */
@NullMarked
package dev.torchffm.internal.layout;

import org.jspecify.annotations.NullMarked;

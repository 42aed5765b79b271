/**
 * Where libtorch's objects keep what no C function tells: found by experiment, confirmed by what libtorch then does, and used only where
 * both agree.
 */
package dev.torchffm.internal.layout;

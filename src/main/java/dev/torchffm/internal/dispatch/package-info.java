/**
 * The way of an operator call: precondition, fast path, call of the C++ function, boxed call, decomposition, libtorch's dispatcher. What
 * may go around libtorch's dispatcher is decided here and nowhere else.
 */
@NullMarked
package dev.torchffm.internal.dispatch;

import org.jspecify.annotations.NullMarked;

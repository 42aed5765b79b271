// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

/** A {@code std::function} of libtorch's that takes a stack: the two words of its closure, and what is called with that. */
record BoxedFunction(long closure, long closureEnd, long invoker) { }

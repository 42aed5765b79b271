/** What arrays and tensors have in common in streams of Java's serialization. No libtorch in here. */
@NullMarked
package dev.torchffm.internal.serial;

import org.jspecify.annotations.NullMarked;

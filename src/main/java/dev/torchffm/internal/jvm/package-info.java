/** What the JVM itself is asked for. No libtorch in here. */
@NullMarked
package dev.torchffm.internal.jvm;

import org.jspecify.annotations.NullMarked;

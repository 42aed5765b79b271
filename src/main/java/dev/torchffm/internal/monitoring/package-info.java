/** The accounts of native memory as they are shown outside: the MXBean and the event of the flight recorder. */
@NullMarked
package dev.torchffm.internal.monitoring;

import org.jspecify.annotations.NullMarked;

/** The accounts of native memory as they are shown outside: the MXBean and the event of the flight recorder. */
package dev.torchffm.internal.monitoring;

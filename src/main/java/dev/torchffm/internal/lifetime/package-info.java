/**
 * Who owns a tensor and when it is freed: handles, scopes, the garbage collector's part, the storages that arrays share, and Java's memory
 * under a storage.
 */
@NullMarked
package dev.torchffm.internal.lifetime;

import org.jspecify.annotations.NullMarked;

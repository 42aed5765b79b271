/**
 * The types of keyword arguments. Programs import the methods of {@code dev.torchffm.ops.Kw}, and need to name nothing of this package.
 */
@NullMarked
package dev.torchffm.keywords;

import org.jspecify.annotations.NullMarked;

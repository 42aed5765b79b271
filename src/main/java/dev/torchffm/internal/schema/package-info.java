/** Schemas of operators: their grammar, types and parameters, and the ones that libtorch 2.13 registers. No libtorch in here. */
@NullMarked
package dev.torchffm.internal.schema;

import org.jspecify.annotations.NullMarked;

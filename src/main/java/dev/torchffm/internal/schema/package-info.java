/** Schemas of operators: their grammar, types and parameters, and the ones that libtorch 2.13 registers. No libtorch in here. */
package dev.torchffm.internal.schema;

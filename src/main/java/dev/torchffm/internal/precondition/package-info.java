/**
 * What operators must be asked before they are called, because libtorch takes it for granted and a wrong argument could end the process:
 * a class a kind of operator, one table that assigns them. An operator that is in no table and known to be unsafe is closed.
 */
@NullMarked
package dev.torchffm.internal.precondition;

import org.jspecify.annotations.NullMarked;

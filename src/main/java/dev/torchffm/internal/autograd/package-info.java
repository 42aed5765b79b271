/** Gradients below the public classes: backward and grad, on handles. */
@NullMarked
package dev.torchffm.internal.autograd;

import org.jspecify.annotations.NullMarked;

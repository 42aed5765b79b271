/** Gradients below the public classes: backward and grad, on handles. */
package dev.torchffm.internal.autograd;

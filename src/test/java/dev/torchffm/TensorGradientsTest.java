// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

/** Gradients, leaves, refusals, and the names that print as grad_fn. */
class TensorGradientsTest extends ProgramTest {
    TensorGradientsTest() {
        super("names", "writes", "gradients");
    }
}

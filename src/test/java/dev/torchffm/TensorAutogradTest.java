// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

/** Gradients with respect to chosen tensors, gradients of gradients, accumulation, leaving the graph, versions of what it saved. */
class TensorAutogradTest extends ProgramTest {
    TensorAutogradTest() {
        super("grads", "gradients again", "accumulated", "detached", "versions");
    }
}

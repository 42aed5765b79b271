// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

/** What PyTorch refuses is refused, with its message. */
class RefusalsTest extends ProgramTest {
    RefusalsTest() {
        super("refused writes", "refused types", "refused shapes", "device strings", "refused gradients");
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import org.junit.jupiter.api.Tag;

/** What PyTorch refuses is refused, with its message. */
@Tag("long")
class RefusalsTest extends ProgramTest {
    RefusalsTest() {
        super("refused writes", "refused types", "refused shapes", "device strings", "refused gradients");
    }
}

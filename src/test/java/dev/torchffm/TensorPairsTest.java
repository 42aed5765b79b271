// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import org.junit.jupiter.api.Tag;

/** The four operations on all pairs of types, with and without dimensions. */
@Tag("long")
class TensorPairsTest extends ProgramTest {
    TensorPairsTest() {
        super("add of pairs", "sub of pairs", "mul of pairs", "div of pairs");
    }
}

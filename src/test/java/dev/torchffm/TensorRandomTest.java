// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

/** The seeded generator's numbers. */
class TensorRandomTest extends ProgramTest {
    TensorRandomTest() {
        super("random");
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

/** Views and copies of another shape: geometry, sharing, identity, refusals. */
class TensorShapesTest extends ProgramTest {
    TensorShapesTest() {
        super("shapes", "stretches", "reshapes", "indices");
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

/** Conversions between all types, to the meta device, to sparse layouts and to Java values; copies. */
class TensorConversionsTest extends ProgramTest {
    TensorConversionsTest() {
        super("conversions");
    }
}

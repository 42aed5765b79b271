// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

/** Memory formats and views of another type. */
class TensorMemoryTest extends ProgramTest {
    TensorMemoryTest() {
        super("memory");
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

/** Conjugates, real and imaginary parts, and their lazy bits. */
class TensorComplexTest extends ProgramTest {
    TensorComplexTest() {
        super("complexes");
    }
}

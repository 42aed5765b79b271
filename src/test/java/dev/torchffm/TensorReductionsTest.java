// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

/** Products, sums, means and comparisons. */
class TensorReductionsTest extends ProgramTest {
    TensorReductionsTest() {
        super("products", "reductions");
    }
}

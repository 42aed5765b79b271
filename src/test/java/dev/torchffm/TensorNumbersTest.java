// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

/** The four operations of tensors of all types with numbers, half precision and 64-bit integers in depth. */
class TensorNumbersTest extends ProgramTest {
    TensorNumbersTest() {
        super("add of numbers", "sub of numbers", "mul of numbers", "div of numbers", "halves", "whole");
    }
}

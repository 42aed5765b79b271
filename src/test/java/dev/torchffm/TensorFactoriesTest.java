// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

/** Zeros, ones, empty, full and their likes, arange, linspace, eye: types, devices, bits of the elements, refusals. */
class TensorFactoriesTest extends ProgramTest {
    TensorFactoriesTest() {
        super("filled", "full", "arange", "linspace", "eye");
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh.djl;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/** A process that makes one tensor and prints its sum, to be timed from outside. */
public final class FirstTensor {
    private FirstTensor() {
    }

    public static void main(String[] args) {
        try (NDManager manager = NDManager.newBaseManager()) {
            System.out.println((double) manager.ones(new Shape(3)).sum().getFloat());
        }
    }
}

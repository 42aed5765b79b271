// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh;

import dev.torchffm.Torch;

/** A process that makes one tensor and prints its sum, to be timed from outside. */
public final class FirstTensor {
    private FirstTensor() {
    }

    public static void main(String[] args) {
        System.out.println(Torch.ones(3).sum().itemDouble());
    }
}

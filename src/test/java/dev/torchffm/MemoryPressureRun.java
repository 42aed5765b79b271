// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import dev.torchffm.ndarray.NDArray;
import java.util.List;

/** What makes far more tensors than there is memory for and drops them, for {@link MemoryPressureTest}. */
final class MemoryPressureRun {
    private static final long ELEMENTS = 16L << 20;

    private MemoryPressureRun() { }

    public static void main(String[] args) {
        int times = Integer.parseInt(args[1]);
        switch (args[0]) {
            case "factories" -> {
                for (int i = 0; i < times; i++) {
                    Torch.empty(ELEMENTS);
                }
            }
            case "operators" -> {
                Tensor one = Torch.zeros(1).expand(ELEMENTS);
                for (int i = 0; i < times; i++) {
                    // One of each way to an operator.
                    one.exp();
                    one.add(1);
                    one.mul(one);
                    Torch.cat(List.of(one, one));
                    one.clone();
                }
            }
            case "copies" -> {
                float[] numbers = new float[(int) ELEMENTS];
                NDArray array = NDArray.copyOf(numbers);
                for (int i = 0; i < times; i++) {
                    Torch.tensor(numbers);
                    Torch.tensor(array);
                }
            }
            case "random" -> {
                Torch.manualSeed(1);
                double sum = 0;
                for (int i = 0; i < times; i++) {
                    sum += Torch.rand(ELEMENTS).select(0, 7).itemDouble();
                }
                System.out.println("sum " + sum);
                Torch.manualSeed(1);
                double expected = 0;
                for (int i = 0; i < times; i++) {
                    try (TensorScope scope = TensorScope.ofConfined()) {
                        expected += Torch.rand(ELEMENTS).select(0, 7).itemDouble();
                    }
                }
                if (sum != expected) {
                    throw new AssertionError(sum + " is not " + expected);
                }
            }
            case "kept" -> {
                try (TensorScope scope = TensorScope.ofConfined()) {
                    for (int i = 0; i < times; i++) {
                        Torch.empty(ELEMENTS);
                    }
                }
            }
            default -> throw new IllegalArgumentException(args[0]);
        }
        System.out.println("collections " + Torch.memory().collections());
    }
}

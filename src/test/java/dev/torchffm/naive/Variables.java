// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.naive;

import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import java.util.LinkedHashMap;
import java.util.Map;

/** The variables of the calls, as {@code scripts/golden/naive_calls.py} makes them; new ones for each call, since some write. */
final class Variables {
    private Variables() { }

    static Map<String, Tensor> make() {
        Map<String, Tensor> variables = new LinkedHashMap<>();
        variables.put("x", Torch.tensor(new float[][] {{1, -2, 3}, {4, 5, -6}}));
        variables.put("y", Torch.tensor(new float[][] {{7, 8, 9}, {1, 2, 3}}));
        variables.put("b", Torch.tensor(new boolean[][] {{true, false, true}, {false, true, false}}));
        variables.put("idx", Torch.tensor(new long[][] {{0, 2}, {1, 0}}));
        variables.put("l", Torch.tensor(new long[] {3, 1, 2, 1}));
        variables.put("t", Torch.tensor(new long[] {0, 2}));
        variables.put("s", Torch.tensor(new float[] {1, 2, 3, 4}));
        variables.put("v", Torch.tensor(new float[] {0.5f, 2, 9}));
        variables.put("m", Torch.tensor(new float[][] {{1, 2}, {3, 5}}));
        variables.put("spd", Torch.tensor(new float[][] {{4, 1}, {1, 3}}));
        variables.put("w", Torch.tensor(new float[][] {{1, 0, 2}, {0, 3, 1}, {1, 1, 1}, {2, 2, 0}}));
        variables.put("bias", Torch.tensor(new float[] {1, 2, 3, 4}));
        variables.put("img", Torch.tensor(range(16, 1)).reshape(1, 1, 4, 4));
        variables.put("k", Torch.tensor(new float[][][][] {{{{1, 2}, {3, 4}}}}));
        variables.put("q", Torch.tensor(range(12, 10)).reshape(1, 2, 3, 2));
        return variables;
    }

    private static float[] range(int count, float divisor) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = i / divisor;
        }
        return values;
    }
}

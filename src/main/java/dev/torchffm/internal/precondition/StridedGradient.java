// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.DType;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.layout.TensorMetadata;
import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * oneDNN's gradient of the input of a convolution with a stride, which is what a transposed convolution gives, too: it counts the bytes of a
 * buffer for one row in 32 bits, where the stride does not divide the row.
 */
final class StridedGradient extends ConvolutionArguments {
    /** What a multiple of a page's size is made of in 32 bits. */
    private static final long MOST = Integer.MAX_VALUE - 4095;

    private final int outputMask;

    private StridedGradient(Schema schema) {
        super(schema);
        outputMask = place("output_mask");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, StridedGradient::new, "conv1d", "conv2d", "conv3d", "convolution", "_convolution", "_convolution_mode",
                "conv_transpose1d", "conv_transpose2d", "conv_transpose3d", "convolution_backward");
    }

    @Override
    void check(Object[] a) {
        int last = dim(a[weight]) - 1;
        int dims = dim(a[input]);
        long step = last < 2 ? 1 : stride(a, last - 2);
        if (step <= 1 || dims < last || isLeftToOthers(dtype(a[input]))) {
            return;
        }
        long channels = size(a[weight], 1);
        long row = size(a[input], dims - 1);
        if (isTransposed(a)) {
            if (outputMask >= 0) {
                return;
            }
            row = outputSize(a, dims - last + 1, last - 2);
        } else if (outputMask >= 0 ? ((long[]) a[outputMask])[0] == 0
                : !Native.gradEnabled() || !TensorMetadata.requiresGrad(handle(a[input]))) {
            return;
        }
        if (!fits(row, step, channels)) {
            throw refusal("a stride of " + step + " over a row of " + row + " with " + channels + " channels is beyond what oneDNN counts. A row "
                    + "that the stride divides is not, nor are numbers of " + DType.FLOAT64);
        }
    }

    /** Whether oneDNN takes no numbers of this type. */
    private static boolean isLeftToOthers(int type) {
        return type != DType.FLOAT32.code() && type != DType.BFLOAT16.code() && type != DType.FLOAT16.code();
    }

    /** Whether the buffer for a row, of a multiple of the stride, is counted right. */
    static boolean fits(long row, long stride, long channels) {
        return row <= 0 || row % stride == 0 || channels == 0
                || Math.ceilDiv(row, stride) <= MOST / channels / stride / stride;
    }
}

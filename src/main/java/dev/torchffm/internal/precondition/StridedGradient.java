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
final class StridedGradient extends Precondition {
    /** What a multiple of a page's size is made of in 32 bits. */
    private static final long MOST = Integer.MAX_VALUE - 4095;

    private final int input;
    private final int weight;
    private final int stride;
    private final int padding;
    private final int dilation;
    private final int outputPadding;
    private final int transposition;
    private final boolean isTransposed;
    private final int outputMask;

    private StridedGradient(Schema schema) {
        super(schema);
        input = place("input");
        weight = place("weight");
        stride = place("stride");
        padding = place("padding");
        dilation = place("dilation");
        outputPadding = place("output_padding");
        transposition = place("transposed");
        isTransposed = schema.name().contains("transpose");
        outputMask = place("output_mask");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, StridedGradient::new, "conv1d", "conv2d", "conv3d", "convolution", "_convolution", "_convolution_mode",
                "conv_transpose1d", "conv_transpose2d", "conv_transpose3d", "convolution_backward");
    }

    @Override
    void check(Object[] a) {
        long[] strides = (long[]) a[stride];
        int last = dim(a[weight]) - 1;
        long step = strides.length > 0 ? strides[strides.length - 1] : 1;
        int dims = dim(a[input]);
        if (step <= 1 || last < 2 || dims < last || isLeftToOthers(dtype(a[input]))) {
            return;
        }
        long channels = size(a[weight], 1);
        long row = size(a[input], dims - 1);
        if (isTransposed || Boolean.TRUE.equals(at(a, transposition))) {
            if (outputMask >= 0) {
                return;
            }
            row = ConvolutionSizes.outputSize(row, size(a[weight], last), step, ofLast(a, padding, 0), ofLast(a, dilation, 1), true,
                    ofLast(a, outputPadding, 0));
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

    private static long ofLast(Object[] a, int place, long otherwise) {
        return at(a, place) instanceof long[] values && values.length > 0 ? values[values.length - 1] : otherwise;
    }
}

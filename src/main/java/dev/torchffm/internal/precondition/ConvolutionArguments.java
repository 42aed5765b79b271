// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;

/** What is asked of the arguments of a convolution, however the operator names and orders them. */
abstract class ConvolutionArguments extends Precondition {
    final int input;
    final int weight;
    private final int stride;
    private final int padding;
    private final int dilation;
    private final int outputPadding;
    private final int transposition;
    private final boolean isTransposed;

    ConvolutionArguments(Schema schema) {
        super(schema);
        input = placeOfFirst("input", "self");
        weight = place("weight");
        stride = place("stride");
        padding = place("padding");
        dilation = place("dilation");
        outputPadding = place("output_padding");
        transposition = place("transposed");
        isTransposed = schema.name().contains("transpose");
    }

    final boolean isTransposed(Object[] a) {
        return isTransposed || Boolean.TRUE.equals(at(a, transposition));
    }

    /** In one of the dimensions behind the channels. */
    final long stride(Object[] a, int spatialDimension) {
        return number(a, stride, spatialDimension, 1);
    }

    /** The size of the result in one of the dimensions behind the channels, of an input with so many dimensions before them. */
    final long outputSize(Object[] a, int first, int spatialDimension) {
        // A name of a padding has no number.
        return outputSize(size(a[input], first + spatialDimension), size(a[weight], 2 + spatialDimension), stride(a, spatialDimension),
                number(a, padding, spatialDimension, 0), number(a, dilation, spatialDimension, 1), isTransposed(a),
                number(a, outputPadding, spatialDimension, 0));
    }

    /** The size of the result in one dimension; {@link Long#MAX_VALUE} where it, or what it is computed of, has more than 63 bits. */
    static long outputSize(long input, long kernel, long stride, long padding, long dilation, boolean transposed, long outputPadding) {
        if (kernel <= 0 || stride <= 0 || padding < 0 || dilation <= 0 || outputPadding < 0) {
            return 0;
        }
        try {
            long reach = Math.addExact(Math.multiplyExact(dilation, kernel - 1), 1);
            long around = Math.multiplyExact(2, padding);
            return transposed
                    ? Math.addExact(Math.addExact(Math.multiplyExact(input - 1, stride) - around, reach), outputPadding)
                    : (Math.addExact(input, around) - reach) / stride + 1;
        } catch (ArithmeticException e) {
            return Long.MAX_VALUE;
        }
    }
}

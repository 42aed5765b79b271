// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.text;

import dev.torchffm.DType;
import dev.torchffm.TensorPrintOptions;
import dev.torchffm.ndarray.NDArray;

/** Lays out a tensor's elements as PyTorch does. Only the elements that are shown are read. */
final class TorchValues {
    private final NDArray values;
    private final long[] shape;
    private final boolean summarized;
    private final int edgeitems;
    private final int linewidth;
    private final TorchFormat format;
    private final StringBuilder out;
    private final long[] index;

    private TorchValues(NDArray values, DType dtype, TensorPrintOptions options, StringBuilder out) {
        this.values = values;
        this.shape = values.shape();
        this.summarized = values.size() > options.threshold();
        this.edgeitems = options.edgeitems();
        this.linewidth = options.linewidth();
        this.format = TorchFormat.of(values, dtype, new ShownElements(shape, summarized, edgeitems), options);
        this.out = out;
        this.index = new long[shape.length];
    }

    /** Appends the elements, the opening bracket standing in the given column. */
    static void append(NDArray values, DType dtype, int indent, TensorPrintOptions options, StringBuilder out) {
        if (values.size() == 0) {
            out.append("[]");
        } else if (values.size() > options.threshold() && options.edgeitems() == 0 && values.ndim() > 0) {
            // Without edge items a summary shows no element, and needs no format.
            out.append("[...]");
        } else {
            new TorchValues(values, dtype, options, out).items(0, indent);
        }
    }

    private void items(int axis, int indent) {
        if (axis == shape.length) {
            format.append(values, index, out);
            return;
        }
        out.append('[');
        if (axis == shape.length - 1) {
            words(axis, indent);
        } else {
            rows(axis, indent);
        }
        out.append(']');
    }

    private boolean isCut(int axis) {
        return summarized && shape[axis] > 2L * edgeitems;
    }

    private void rows(int axis, int indent) {
        boolean cut = isCut(axis);
        for (long i = 0; i < shape[axis]; i++) {
            if (i > 0) {
                endRow(axis, indent);
            }
            if (cut && i == edgeitems) {
                out.append("...");
                endRow(axis, indent);
                i = shape[axis] - edgeitems;
            }
            index[axis] = i;
            items(axis + 1, indent + 1);
        }
    }

    private void endRow(int axis, int indent) {
        out.append(',');
        for (int i = axis + 1; i < shape.length; i++) {
            out.append('\n');
        }
        PythonText.appendSpaces(out, indent + 1);
    }

    /** The last axis: the same number of elements on each line, the dots counting as one. */
    private void words(int axis, int indent) {
        boolean cut = isCut(axis);
        int perLine = (int) Math.max(1, Math.floorDiv((long) linewidth - indent, (long) format.width() + 2));
        int onLine = 0;
        for (long i = 0; i < shape[axis]; i++) {
            if (cut && i == edgeitems) {
                onLine = separate(onLine, perLine, indent);
                out.append(" ...");
                i = shape[axis] - edgeitems;
            }
            onLine = separate(onLine, perLine, indent);
            index[axis] = i;
            format.append(values, index, out);
        }
    }

    private int separate(int onLine, int perLine, int indent) {
        if (onLine == 0) {
            return 1;
        }
        if (onLine < perLine) {
            out.append(", ");
            return onLine + 1;
        }
        out.append(",\n");
        PythonText.appendSpaces(out, indent + 1);
        return 1;
    }
}

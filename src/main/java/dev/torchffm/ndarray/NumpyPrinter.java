// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ndarray;

import dev.torchffm.DType;
import dev.torchffm.internal.text.PythonText;
import dev.torchffm.internal.text.ShownElements;
import java.util.Objects;

/** Lays out an array as NumPy's {@code str} and {@code repr} do. Only the elements that are shown are read. */
final class NumpyPrinter {
    private static final String PREFIX = "array(";
    private static final String ELLIPSIS = "...";

    private static volatile PrintOptions options = PrintOptions.DEFAULT;

    private final NDArray array;
    private final long[] shape;
    private final NumpyFormat format;
    private final boolean summarized;
    private final int edgeitems;
    private final String separator;
    private final String bareSeparator;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder word = new StringBuilder();
    private final long[] index;

    private NumpyPrinter(NDArray array, String separator, PrintOptions options) {
        this.array = array;
        this.shape = array.shape();
        this.summarized = array.size() > options.threshold();
        this.edgeitems = options.edgeitems();
        this.format = NumpyFormat.of(array, new ShownElements(shape, summarized, edgeitems), options);
        this.separator = separator;
        this.bareSeparator = separator.stripTrailing();
        this.index = new long[shape.length];
    }

    /** The options for arrays that are printed without any. */
    static PrintOptions options() {
        return options;
    }

    static void options(PrintOptions newOptions) {
        options = Objects.requireNonNull(newOptions, "options");
    }

    /** NumPy's {@code str(array)}. */
    static String str(NDArray array, PrintOptions options) {
        if (array.ndim() == 0) {
            return NumpyScalar.str(array);
        }
        return text(array, " ", 0, options.linewidth(), options);
    }

    /** NumPy's {@code repr(array)}. */
    static String repr(NDArray array, PrintOptions options) {
        String body = PREFIX + text(array, ", ", PREFIX.length(), options.linewidth() - 1L, options);
        long[] shape = array.shape();
        boolean empty = array.size() == 0;
        StringBuilder extras = new StringBuilder();
        if ((empty && shape.length != 1) || array.size() > options.threshold()) {
            extras.append("shape=").append(PythonText.tuple(shape));
        }
        if (empty || !isImplied(array.dtype())) {
            extras.append(extras.isEmpty() ? "" : ", ").append("dtype=").append(array.dtype().lowerName());
        }
        if (extras.isEmpty()) {
            return body + ")";
        }
        String extra = extras.append(')').toString();
        int lastLine = body.codePointCount(body.lastIndexOf('\n') + 1, body.length()) + 1;
        boolean fits = lastLine + extra.length() + 1 <= options.linewidth();
        return body + "," + (fits ? " " : "\n" + " ".repeat(PREFIX.length())) + extra;
    }

    private static boolean isImplied(DType dtype) {
        return switch (dtype) {
            case INT64, FLOAT64, COMPLEX128, BOOL -> true;
            default -> false;
        };
    }

    private static String text(NDArray array, String separator, int indent, long width, PrintOptions options) {
        if (array.size() == 0) {
            return "[]";
        }
        NumpyPrinter printer = new NumpyPrinter(array, separator, options);
        printer.items(0, indent + 1, width);
        return printer.out.toString();
    }

    private void items(int axis, int indent, long width) {
        if (axis == shape.length) {
            format.append(array, index, out);
            return;
        }
        out.append('[');
        if (axis == shape.length - 1) {
            words(axis, indent, width - Math.max(bareSeparator.length(), 1));
        } else {
            rows(axis, indent, width);
        }
        out.append(']');
    }

    private boolean isCut(int axis) {
        return summarized && shape[axis] > 2L * edgeitems;
    }

    /** The index after i in the text; NumPy shows the last item even with no edge items. */
    private long next(long i, int axis) {
        return i == edgeitems - 1 && isCut(axis) ? shape[axis] - edgeitems : i + 1;
    }

    private void rows(int axis, int indent, long width) {
        boolean cut = isCut(axis);
        long length = shape[axis];
        long first = cut && edgeitems == 0 ? length - 1 : 0;
        boolean ellipsisDue = cut;
        for (long i = first; i < length; i = next(i, axis)) {
            if (ellipsisDue && i >= edgeitems) {
                out.append(ELLIPSIS);
                endRow(axis, indent);
                ellipsisDue = false;
            }
            index[axis] = i;
            items(axis + 1, indent + 1, width - 1);
            if (i < length - 1) {
                endRow(axis, indent);
            }
        }
    }

    private void endRow(int axis, int indent) {
        out.append(bareSeparator);
        for (int i = axis + 1; i < shape.length; i++) {
            out.append('\n');
        }
        PythonText.appendSpaces(out, indent);
    }

    /** The last axis: words on lines no longer than the width. */
    private void words(int axis, int indent, long width) {
        boolean cut = isCut(axis);
        long length = shape[axis];
        long first = cut && edgeitems == 0 ? length - 1 : 0;
        boolean ellipsisDue = cut;
        int used = indent;
        for (long i = first; i < length; i = next(i, axis)) {
            word.setLength(0);
            if (ellipsisDue && i >= edgeitems) {
                word.append(ELLIPSIS);
                used = addWord(used, indent, width);
                out.append(separator);
                used += separator.length();
                ellipsisDue = false;
                word.setLength(0);
            }
            index[axis] = i;
            format.append(array, index, word);
            used = addWord(used, indent, width);
            if (i < length - 1) {
                out.append(separator);
                used += separator.length();
            }
        }
    }

    private int addWord(int used, int indent, long width) {
        int length = word.codePointCount(0, word.length());
        int start = used;
        if (used > indent && used + (long) length > width) {
            stripLine();
            out.append('\n');
            PythonText.appendSpaces(out, indent);
            start = indent;
        }
        out.append(word);
        return start + length;
    }

    private void stripLine() {
        int end = out.length();
        while (PythonText.isSpace(out.charAt(end - 1)) && out.charAt(end - 1) != '\n') {
            end--;
        }
        out.setLength(end);
    }
}

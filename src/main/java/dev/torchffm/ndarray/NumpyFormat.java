// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ndarray;

import dev.torchffm.Complex;
import dev.torchffm.internal.text.FloatKind;
import dev.torchffm.internal.text.PythonText;
import dev.torchffm.internal.text.ShownElements;

/** Prints the elements of one array in columns. */
interface NumpyFormat {
    /** Appends the element's text. */
    void append(NDArray array, long[] index, StringBuilder out);

    /** Returns the format for an array's shown elements. */
    static NumpyFormat of(NDArray array, ShownElements shown, PrintOptions options) {
        return switch (array.dtype()) {
            case BOOL -> bools(array.ndim() > 0);
            case FLOAT16, FLOAT32, FLOAT64 -> floats(array, shown, options);
            case COMPLEX64, COMPLEX128 -> complexes(array, shown, options);
            case UINT64 -> integers(array, shown, options, true);
            default -> integers(array, shown, options, false);
        };
    }

    private static NumpyFormat bools(boolean padded) {
        String yes = padded ? " True" : "True";
        return (array, index, out) -> out.append(array.getBoolean(index) ? yes : "False");
    }

    private static NumpyFormat floats(NDArray array, ShownElements shown, PrintOptions options) {
        NumpyFloatFormat format = new NumpyFloatFormat(
                visitor -> shown.forEach(index -> visitor.test(array.getDouble(index))),
                FloatKind.of(array.dtype()), options.sign(), options);
        return (a, index, out) -> format.append(a.getDouble(index), out);
    }

    private static NumpyFormat complexes(NDArray array, ShownElements shown, PrintOptions options) {
        FloatKind kind = FloatKind.of(array.dtype());
        NumpyFloatFormat re = new NumpyFloatFormat(
                visitor -> shown.forEach(index -> visitor.test(array.getComplex(index).re())), kind, options.sign(), options);
        NumpyFloatFormat im = new NumpyFloatFormat(
                visitor -> shown.forEach(index -> visitor.test(array.getComplex(index).im())), kind, '+', options);
        return (a, index, out) -> {
            Complex z = a.getComplex(index);
            re.append(z.re(), out);
            im.append(z.im(), out);
            int end = out.length();
            while (PythonText.isSpace(out.charAt(end - 1))) {
                end--;
            }
            out.insert(end, 'j');
        };
    }

    private static NumpyFormat integers(NDArray array, ShownElements shown, PrintOptions options, boolean unsigned) {
        // Flipping the top bit turns the unsigned order into the signed one.
        long flip = unsigned ? Long.MIN_VALUE : 0;
        long[] range = {Long.MAX_VALUE, Long.MIN_VALUE};
        shown.forEach(index -> {
            long x = array.getLong(index) ^ flip;
            range[0] = Math.min(range[0], x);
            range[1] = Math.max(range[1], x);
            return true;
        });
        long min = range[0] ^ flip;
        long max = range[1] ^ flip;
        boolean anyNegative = !unsigned && min < 0;
        char sign = options.sign() == ' ' && anyNegative ? '-' : options.sign();
        boolean maxSigned = sign != '-' && (unsigned || max >= 0);
        int width = Math.max(text(max, unsigned).length() + (maxSigned ? 1 : 0), text(min, unsigned).length());
        return (a, index, out) -> {
            long x = a.getLong(index);
            String text = text(x, unsigned);
            boolean signed = sign != '-' && (unsigned || x >= 0);
            PythonText.appendSpaces(out, width - text.length() - (signed ? 1 : 0));
            if (signed) {
                out.append(sign);
            }
            out.append(text);
        };
    }

    private static String text(long x, boolean unsigned) {
        return unsigned ? Long.toUnsignedString(x) : Long.toString(x);
    }
}

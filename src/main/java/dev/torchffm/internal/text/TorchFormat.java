// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.text;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.TensorPrintOptions;
import dev.torchffm.ndarray.NDArray;

/** Prints the elements of one tensor in columns. */
interface TorchFormat {
    /** Appends the element's text. */
    void append(NDArray values, long[] index, StringBuilder out);

    /** How many characters an element takes, PyTorch's guess for complex ones included. */
    int width();

    /**
     * The format for the shown elements.
     *
     * @param dtype the tensor's own type, whatever its elements were widened to
     */
    static TorchFormat of(NDArray values, DType dtype, ShownElements shown, TensorPrintOptions options) {
        return switch (values.dtype()) {
            case BOOL -> new Bools(values, shown);
            case FLOAT16, FLOAT32, FLOAT64 -> new Floats(new TorchFloatFormat(
                    visitor -> shown.forEach(index -> visitor.test(values.getDouble(index))), dtype, options));
            case COMPLEX64, COMPLEX128 -> new Complexes(
                    new TorchFloatFormat(
                            visitor -> shown.forEach(index -> visitor.test(values.getComplex(index).re())), dtype, options),
                    new TorchFloatFormat(
                            visitor -> shown.forEach(index -> visitor.test(values.getComplex(index).im())), dtype, options));
            case UINT64 -> new Integers(values, shown, true);
            default -> new Integers(values, shown, false);
        };
    }

    /** {@code True} and {@code False}. */
    final class Bools implements TorchFormat {
        private int width = 4;

        Bools(NDArray values, ShownElements shown) {
            shown.forEach(index -> {
                if (!values.getBoolean(index)) {
                    width = 5;
                }
                return width == 4;
            });
        }

        @Override
        public void append(NDArray values, long[] index, StringBuilder out) {
            boolean x = values.getBoolean(index);
            out.append(!x ? "False" : width == 5 ? " True" : "True");
        }

        @Override
        public int width() {
            return width;
        }
    }

    /** Integers, aligned on the right. */
    final class Integers implements TorchFormat {
        private final boolean unsigned;
        private long min = Long.MAX_VALUE;
        private long max = Long.MIN_VALUE;
        private final int width;

        Integers(NDArray values, ShownElements shown, boolean unsigned) {
            this.unsigned = unsigned;
            // Flipping the top bit turns the unsigned order into the signed one.
            long flip = unsigned ? Long.MIN_VALUE : 0;
            shown.forEach(index -> {
                long x = values.getLong(index) ^ flip;
                min = Math.min(min, x);
                max = Math.max(max, x);
                return true;
            });
            width = Math.max(text(min ^ flip).length(), text(max ^ flip).length());
        }

        private String text(long x) {
            return unsigned ? Long.toUnsignedString(x) : Long.toString(x);
        }

        @Override
        public void append(NDArray values, long[] index, StringBuilder out) {
            String text = text(values.getLong(index));
            PythonText.appendSpaces(out, width - text.length());
            out.append(text);
        }

        @Override
        public int width() {
            return width;
        }
    }

    /** Real floating-point numbers. */
    record Floats(TorchFloatFormat format) implements TorchFormat {
        @Override
        public void append(NDArray values, long[] index, StringBuilder out) {
            format.append(values.getDouble(index), out);
        }

        @Override
        public int width() {
            return format.width();
        }
    }

    /** Complex numbers: the real part aligned on the right, the imaginary part not aligned. */
    record Complexes(TorchFloatFormat re, TorchFloatFormat im) implements TorchFormat {
        @Override
        public void append(NDArray values, long[] index, StringBuilder out) {
            Complex z = values.getComplex(index);
            re.append(z.re(), out);
            StringBuilder imaginary = new StringBuilder();
            im.append(z.im(), imaginary);
            int first = 0;
            while (imaginary.charAt(first) == ' ') {
                first++;
            }
            if (imaginary.charAt(first) != '-') {
                out.append('+');
            }
            out.append(imaginary, first, imaginary.length()).append('j');
        }

        @Override
        public int width() {
            return re.width() + im.width() + 1;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ndarray;

import dev.torchffm.Complex;
import dev.torchffm.internal.text.Decimal;
import dev.torchffm.internal.text.Decimals;
import dev.torchffm.internal.text.FloatKind;

/** An element on its own, as {@code str} of a NumPy scalar, which no print option changes. */
final class NumpyScalar {
    private NumpyScalar() {
    }

    static String str(NDArray array, long... index) {
        return switch (array.dtype()) {
            case BOOL -> array.getBoolean(index) ? "True" : "False";
            case FLOAT16, FLOAT32, FLOAT64 -> real(array.getDouble(index), FloatKind.of(array.dtype()));
            case COMPLEX64, COMPLEX128 -> complex(array.getComplex(index), FloatKind.of(array.dtype()));
            case UINT64 -> Long.toUnsignedString(array.getLong(index));
            default -> Long.toString(array.getLong(index));
        };
    }

    private static String real(double x, FloatKind kind) {
        StringBuilder out = new StringBuilder();
        append(x, kind, false, 1, out);
        return out.toString();
    }

    private static String complex(Complex z, FloatKind kind) {
        StringBuilder out = new StringBuilder();
        if (Double.doubleToRawLongBits(z.re()) == 0) {
            append(z.im(), kind, false, 0, out);
            return out.append('j').toString();
        }
        out.append('(');
        append(z.re(), kind, false, 0, out);
        append(z.im(), kind, true, 0, out);
        return out.append("j)").toString();
    }

    /** Appends the shortest digits; in positional notation with at least so many behind the point, without it if none. */
    private static void append(double x, FloatKind kind, boolean plus, int atLeast, StringBuilder out) {
        double magnitude = Math.abs(x);
        boolean nan = Double.isNaN(x);
        if (!nan && Double.doubleToRawLongBits(x) < 0) {
            out.append('-');
        } else if (plus) {
            out.append('+');
        }
        if (!(magnitude <= Double.MAX_VALUE)) {
            out.append(nan ? "nan" : "inf");
            return;
        }
        Decimal digits = Decimals.shortest(magnitude, kind);
        if (isPositional(magnitude, kind)) {
            digits.appendWhole(out);
            if (atLeast > 0 || digits.fractionDigits() > 0) {
                out.append('.');
            }
            digits.appendFraction(out, atLeast);
        } else {
            out.append(digits.digits().charAt(0));
            if (digits.scientificFractionDigits() > 0) {
                out.append('.');
                digits.appendScientificFraction(out, 0);
            }
            digits.appendExponent(out, 2);
        }
    }

    private static boolean isPositional(double magnitude, FloatKind kind) {
        double cutoff = switch (kind) {
            case HALF -> 1e3;
            case SINGLE -> 1e6;
            case DOUBLE -> 1e16;
        };
        return magnitude == 0 || (magnitude >= 1e-4 && magnitude < cutoff);
    }
}

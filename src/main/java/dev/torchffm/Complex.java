// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import java.io.Serializable;

/**
 * A complex number, PyTorch's and Python's {@code complex}.
 *
 * @param re the real part
 * @param im the imaginary part
 */
public record Complex(double re, double im) implements Serializable {
    /** {@return Python's {@code repr}-like form, such as {@code (1-2j)}} */
    @Override
    public String toString() {
        String imag = number(im);
        return "(" + number(re) + (imag.startsWith("-") ? "" : "+") + imag + "j)";
    }

    private static String number(double x) {
        if (x == Math.rint(x) && Math.abs(x) < 1e16) {
            return (x == 0 && 1 / x < 0 ? "-0" : Long.toString((long) x));
        }
        return Double.isNaN(x) ? "nan" : Double.isInfinite(x) ? (x > 0 ? "inf" : "-inf") : Double.toString(x);
    }
}

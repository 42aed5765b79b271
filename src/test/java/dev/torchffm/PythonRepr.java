// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import dev.torchffm.ndarray.NDArray;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Java's values in the words of Python's {@code repr}, to be compared with what the scripts in scripts/golden recorded. */
final class PythonRepr {
    private PythonRepr() { }

    /** A Python tuple of values. */
    record Tuple(List<Object> elements) { }

    /** A {@code torch.Size}. */
    record Size(long... sizes) { }

    /** A NumPy dtype, which prints in other words than PyTorch's. */
    record NumpyDtype(DType dtype) { }

    static Tuple tuple(Object... elements) {
        return new Tuple(List.of(elements));
    }

    static String repr(Object value) {
        return switch (value) {
            case null -> "None";
            case Boolean b -> b ? "True" : "False";
            case Float f -> real(f);
            case Double d -> real(d);
            case Byte b -> b.toString();
            case Short s -> s.toString();
            case Integer i -> i.toString();
            case Long l -> l.toString();
            case BigInteger i -> i.toString();
            case Complex c -> complex(c);
            case String s -> "'" + s + "'";
            case List<?> list -> list.stream().map(PythonRepr::repr).collect(Collectors.joining(", ", "[", "]"));
            case Tuple tuple -> tuple(tuple.elements().stream().map(PythonRepr::repr));
            case long[] sizes -> tuple(LongStream.of(sizes).mapToObj(Long::toString));
            case Size size -> "torch.Size(" + repr(LongStream.of(size.sizes()).boxed().toList()) + ")";
            case DType dtype -> dtype.toString();
            case NumpyDtype numpy -> "dtype('" + numpy.dtype().lowerName() + "')";
            case NDArray array -> array.repr();
            case Tensor tensor -> tensor.toString();
            default -> throw new IllegalArgumentException("no repr for a " + value.getClass().getName());
        };
    }

    private static String tuple(Stream<String> elements) {
        List<String> texts = elements.toList();
        return texts.size() == 1 ? "(" + texts.getFirst() + ",)" : "(" + String.join(", ", texts) + ")";
    }

    private static String complex(Complex c) {
        String imaginary = withoutFraction(c.im()) + "j";
        if (c.re() == 0 && 1 / c.re() > 0) {
            return imaginary;
        }
        return "(" + withoutFraction(c.re()) + (imaginary.startsWith("-") ? "" : "+") + imaginary + ")";
    }

    private static String withoutFraction(double x) {
        String text = real(x);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** The shortest decimal that reads back as the number, with an exponent where Python has one. */
    private static String real(double x) {
        if (Double.isNaN(x)) {
            return "nan";
        }
        if (Double.isInfinite(x)) {
            return x > 0 ? "inf" : "-inf";
        }
        if (x == 0) {
            return 1 / x > 0 ? "0.0" : "-0.0";
        }
        BigDecimal decimal = new BigDecimal(Double.toString(x)).stripTrailingZeros();
        int exponent = decimal.precision() - decimal.scale() - 1;
        if (exponent >= -4 && exponent < 16) {
            return decimal.scale() <= 0 ? decimal.toPlainString() + ".0" : decimal.toPlainString();
        }
        String digits = decimal.unscaledValue().abs().toString();
        return (x < 0 ? "-" : "") + digits.charAt(0) + (digits.length() > 1 ? "." + digits.substring(1) : "")
                + "e" + (exponent < 0 ? "-" : "+") + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
    }
}

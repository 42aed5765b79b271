// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * The calls of {@code scalar-sweep.tsv.gz}: 46 operators on tensors of 11 types, with 15 scalars each, and what PyTorch gave or said.
 * Floating results are compared by their bits, which stand as integers there.
 */
final class ScalarSweep {
    /** Begins every line that is meant for the caller: libtorch prints warnings. */
    static final String MARK = "@@";

    /** One call, with what is expected of it. */
    record Row(String operator, String dtype, String scalar, String expected) {
        String name() {
            return operator + "|" + dtype + "|" + scalar;
        }
    }

    private ScalarSweep() { }

    /** Prints a line for each call that gives something else than PyTorch. */
    public static void main(String[] args) throws IOException {
        differences().forEach(line -> System.out.println(MARK + line));
    }

    static List<Row> rows() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(new GZIPInputStream(
                ScalarSweep.class.getResourceAsStream("/operators/scalar-sweep.tsv.gz")), StandardCharsets.UTF_8))) {
            return in.lines().map(line -> line.split("\\|", 4)).map(p -> new Row(p[0], p[1], p[2], p[3])).toList();
        }
    }

    /** What a call gives, or the first line of what libtorch says, as it is written in the file. */
    static String result(Row row) {
        try (TensorScope scope = TensorScope.ofConfined()) {
            return text(call(row.operator, tensor(DType.valueOf(row.dtype.toUpperCase(Locale.ROOT))), scalar(row.scalar)));
        } catch (TorchException e) {
            return "EX " + e.getMessage().lines().findFirst().orElse("");
        }
    }

    private static Tensor tensor(DType dtype) {
        if (dtype == DType.BOOL) {
            return Torch.tensor(List.of(true, false, true), dtype);
        }
        if (dtype.isComplex()) {
            return Torch.tensor(List.of(new Complex(0, 1), new Complex(1.5, 0), new Complex(-2, -2.5)), dtype);
        }
        return dtype.isFloatingPoint() ? Torch.tensor(List.of(-2.5, -0.0, 0.3, 1.0, 7.0, Double.POSITIVE_INFINITY, Double.NaN), dtype)
                : Torch.tensor(dtype == DType.UINT8 ? List.of(0, 1, 2, 5, 255) : List.of(0, 1, 2, 5, -7), dtype);
    }

    private static Object scalar(String text) {
        return switch (text) {
            case "True" -> true;
            case "1+2j" -> new Complex(1, 2);
            case "2**40" -> 1L << 40;
            case "inf" -> Double.POSITIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> text.matches("-?[0-9]+") ? (Object) Long.parseLong(text) : (Object) Double.parseDouble(text);
        };
    }

    private static Tensor call(String operator, Tensor x, Object s) {
        return switch (operator) {
            case "rpow" -> aten("pow.Scalar", s, x);
            case "rremainder" -> aten("remainder.Scalar_Tensor", s, x);
            case "floor_divide" -> aten("floor_divide.Scalar", x, s);
            case "divfloor" -> aten("div.Scalar_mode", x, s, "floor");
            case "divtrunc" -> aten("div.Scalar_mode", x, s, "trunc");
            case "clampmin" -> aten("clamp_min", x, s);
            case "clampmax" -> aten("clamp_max", x, s);
            case "masked_fill" -> aten("masked_fill.Scalar", x, aten("ones_like", x, DType.BOOL), s);
            case "fill_" -> aten("fill_.Scalar", x.clone(), s);
            case "where" -> aten("where.ScalarOther", aten("isnan", x), x, s);
            case "wheres" -> aten("where.Scalar", aten("isnan", x), s, 1);
            case "pow" -> aten("pow.Tensor_Scalar", x, s);
            case "xlogy" -> aten("xlogy.Scalar_Other", x, s);
            case "bitand" -> aten("bitwise_and.Scalar", x, s);
            case "lshift" -> aten("bitwise_left_shift.Tensor_Scalar", x, s);
            case "rshift" -> aten("bitwise_right_shift.Tensor_Scalar", x, s);
            case "leaky" -> aten("leaky_relu", x, s);
            case "threshold" -> aten("threshold", x, s, 7);
            case "hardshrink" -> aten("hardshrink", x, s);
            case "full_like" -> aten("full_like", x, s);
            case "addalpha" -> aten("add.Tensor", x, x, s);
            case "index_fill" -> aten("index_fill.int_Scalar", x, 0, Torch.tensor(new long[] {0}), s);
            case "scatter" -> aten("scatter.value", x, 0, Torch.tensor(new long[] {0}), s);
            case "lerp" -> aten("lerp.Scalar", x, aten("neg", x), s);
            case "float_power" -> aten("float_power.Tensor_Scalar", x, s);
            case "isin" -> aten("isin.Tensor_Scalar", x, s);
            case "addcmul" -> aten("addcmul", x, x, x, s);
            case "clamp_min_" -> aten("clamp_min_", x.clone(), s);
            case "mul_" -> switch (s) {
                case Boolean truth -> x.clone().mul_(truth);
                case Complex complex -> x.clone().mul_(complex);
                default -> x.clone().mul_((Number) s);
            };
            default -> operator.endsWith("_") ? aten(operator + ".Scalar", x.clone(), s) : aten(operator + ".Scalar", x, s);
        };
    }

    private static Tensor aten(String name, Object... arguments) {
        return Operator.unchecked("aten::" + name).callTensor(arguments);
    }

    private static String text(Tensor tensor) {
        DType dtype = tensor.dtype();
        return "torch." + dtype.name().toLowerCase(Locale.ROOT) + " " + IntStream.range(0, (int) tensor.numel())
                .mapToObj(i -> element(aten("select.int", tensor, 0, i), dtype)).collect(Collectors.joining(" "));
    }

    private static String element(Tensor element, DType dtype) {
        if (dtype.isComplex()) {
            Tensor parts = aten("view_as_real", element.to(DType.COMPLEX128).resolveConj());
            double[] both = parts.numpy().toDoubleArray();
            return real(both[0]) + "/" + real(both[1]);
        }
        if (dtype == DType.BOOL) {
            return (Boolean) element.item() ? "T" : "F";
        }
        return dtype.isFloatingPoint() ? real(element.to(DType.FLOAT64).numpy().toDoubleArray()[0]) : String.valueOf(element.item());
    }

    private static String real(double value) {
        return Double.isNaN(value) ? "nan" : Double.isInfinite(value) ? value > 0 ? "inf" : "-inf"
                : value == 0 ? 1 / value < 0 ? "-0" : "0" : Long.toString(Double.doubleToRawLongBits(value));
    }

    /** The calls that give something else than PyTorch, in order: name, what they give, and what was expected. */
    static List<String> differences() throws IOException {
        List<String> names = new ArrayList<>();
        for (Row row : rows()) {
            String got = result(row);
            if (!got.equals(row.expected)) {
                names.add(row.name() + "\t" + got + "\t" + row.expected);
            }
        }
        return names;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static dev.torchffm.ops.Kw.alpha;
import static dev.torchffm.ops.Kw.correction;
import static dev.torchffm.ops.Kw.descending;
import static dev.torchffm.ops.Kw.device;
import static dev.torchffm.ops.Kw.dim;
import static dev.torchffm.ops.Kw.dtype;
import static dev.torchffm.ops.Kw.groups;
import static dev.torchffm.ops.Kw.keepdim;
import static dev.torchffm.ops.Kw.labelSmoothing;
import static dev.torchffm.ops.Kw.padding;
import static dev.torchffm.ops.Kw.reduction;
import static dev.torchffm.ops.Kw.right;
import static dev.torchffm.ops.Kw.roundingMode;
import static dev.torchffm.ops.Kw.stable;
import static dev.torchffm.ops.Kw.stride;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.ScopeExtension;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls of the typed operators mean what the same arguments mean in PyTorch, in whatever form Java allows them. */
@ExtendWith(ScopeExtension.class)
class TypedSignaturesTest {
    private static Tensor matrix() {
        return Torch.tensor(new float[][] {{1, -2, 3}, {4, 5, -6}});
    }

    private static Tensor line() {
        return Torch.arange(6, DType.FLOAT32).reshape(1, 1, 6);
    }

    private static Tensor image() {
        return Torch.arange(16, DType.FLOAT32).reshape(1, 1, 4, 4);
    }

    private static Tensor volume() {
        return Torch.arange(27, DType.FLOAT32).reshape(1, 1, 3, 3, 3);
    }

    private static void gives(double[] values, long[] shape, Tensor result) {
        assertArrayEquals(shape, result.shape());
        double[] found = new double[values.length];
        Tensor flat = result.to(DType.FLOAT64).flatten();
        assertEquals(values.length, flat.numel());
        for (int i = 0; i < found.length; i++) {
            found[i] = flat.select(0, i).itemDouble();
        }
        assertArrayEquals(values, found, 1e-4);
    }

    private static void prints(String expected, Tensor result) {
        assertEquals(expected, result.toString());
    }

    // ------------------------------------------------------------------ numbers after each other

    @Test
    void convolutionsTakeStrideAndPaddingAsNumbers() {
        gives(new double[] {1, 6, 12}, new long[] {1, 1, 3}, Functional.conv1d(line(), Torch.ones(1, 1, 3), null, 2, 1));
        gives(new double[] {0, 1, 3, 5, 3, 4, 10, 14, 18, 10, 12, 26, 30, 34, 18, 20, 42, 46, 50, 26, 12, 25, 27, 29, 15},
                new long[] {1, 1, 5, 5}, Functional.conv2d(image(), Torch.ones(1, 1, 2, 2), null, 1, 1));
        gives(new double[] {0, 3, 9, 24, 27, 60, 72, 156}, new long[] {1, 1, 2, 2, 2},
                Functional.conv3d(volume(), Torch.ones(1, 1, 2, 2, 2), null, 2, 1));
        gives(new double[] {0, 1, 1, 3, 2, 5, 3, 7, 4, 9, 5}, new long[] {1, 1, 11},
                Functional.convTranspose1d(line(), Torch.ones(1, 1, 3), null, 2, 1));
        Tensor transposed = Functional.convTranspose2d(image(), Torch.ones(1, 1, 2, 2), null, 2, 1);
        assertArrayEquals(new long[] {1, 1, 6, 6}, transposed.shape());
        assertEquals(270, transposed.sum().itemDouble());
        Tensor three = Functional.convTranspose3d(volume(), Torch.ones(1, 1, 2, 2, 2), null, 2, 1);
        assertArrayEquals(new long[] {1, 1, 4, 4, 4}, three.shape());
        assertEquals(832, three.sum().itemDouble());
    }

    @Test
    void poolsTakeKernelStrideAndPaddingAsNumbers() {
        gives(new double[] {0, 1, 2, 3, 4, 5, 5}, new long[] {1, 1, 7}, Functional.maxPool1d(line(), 2, 1, 1));
        gives(new double[] {5, 7, 13, 15}, new long[] {1, 1, 2, 2}, Functional.maxPool2d(image(), 3, 2, 1));
        assertEquals(1040, Functional.maxPool3d(volume(), 2, 1, 1).sum().itemDouble());
        gives(new double[] {0, 0.5, 1.5, 2.5, 3.5, 4.5, 2.5}, new long[] {1, 1, 7}, Functional.avgPool1d(line(), 2, 1, 1));
        gives(new double[] {1.1111, 2.6667, 5.6667, 10}, new long[] {1, 1, 2, 2}, Functional.avgPool2d(image(), 3, 2, 1));
        assertEquals(351, Functional.avgPool3d(volume(), 2, 1, 1).sum().itemDouble());
        List<Tensor> both = Functional.maxPool2dWithIndices(image(), 3, 2);
        gives(new double[] {10}, new long[] {1, 1, 1, 1}, both.get(0));
        gives(new double[] {10}, new long[] {1, 1, 1, 1}, both.get(1));
    }

    @Test
    void rollTakesOneShiftAndOneDimension() {
        gives(new double[] {4, 5, -6, 1, -2, 3}, new long[] {2, 3}, matrix().roll(1, 0));
        gives(new double[] {3, 1, -2, -6, 4, 5}, new long[] {2, 3}, matrix().roll(1, 1));
    }

    // ------------------------------------------------------------------ dimensions

    static Stream<Arguments> reductions() {
        return Stream.of(
                row("sum", x -> x.sum(1), x -> x.sum(1, true), x -> x.sum(new long[] {1}), 2, 3),
                row("mean", x -> x.mean(1), x -> x.mean(1, true), x -> x.mean(new long[] {1}), 0.66667, 1),
                row("std", x -> x.std(1), x -> x.std(1, true, true), x -> x.std(new long[] {1}), 2.51661, 6.08276),
                row("var", x -> x.var(1), x -> x.var(1, true, true), x -> x.var(new long[] {1}), 6.33333, 37),
                row("nansum", x -> x.nansum(1), x -> x.nansum(1, true), x -> x.nansum(new long[] {1}), 2, 3),
                row("nanmean", x -> x.nanmean(1), x -> x.nanmean(1, true), x -> x.nanmean(new long[] {1}), 0.66667, 1),
                row("amax", x -> x.amax(1), x -> x.amax(1, true), x -> x.amax(new long[] {1}), 3, 5),
                row("amin", x -> x.amin(1), x -> x.amin(1, true), x -> x.amin(new long[] {1}), -2, -6),
                row("logsumexp", x -> x.logsumexp(1), x -> x.logsumexp(1, true), x -> x.logsumexp(new long[] {1}), 3.13285, 5.31327),
                row("norm", x -> x.norm(2, 1), x -> x.norm(2, 1, true), x -> x.norm(2, new long[] {1}), 3.74166, 8.77496),
                row("vector_norm", x -> Linalg.vectorNorm(x, 2, 1), x -> Linalg.vectorNorm(x, 2, 1, true),
                        x -> Linalg.vectorNorm(x, 2, new long[] {1}), 3.74166, 8.77496),
                row("prod", x -> x.prod(1), x -> x.prod(1, true), x -> x.prod(1), -6, -120),
                row("median", x -> x.median(1).values(), x -> x.median(1, true).values(), x -> x.median(1).values(), 1, 4),
                row("aminmax", x -> x.aminmax(1).max(), x -> x.aminmax(1, true).max(), x -> x.aminmax(1).max(), 3, 5),
                row("var_mean", x -> Torch.varMean(x, 1).get(0), x -> Torch.varMean(x, 1, true, true).get(0),
                        x -> Torch.varMean(x, new long[] {1}).get(0), 6.33333, 37),
                row("all", x -> x.gt(0).all(1), x -> x.gt(0).all(1, true), x -> x.gt(0).all(new long[] {1}), 0, 0),
                row("any", x -> x.gt(0).any(1), x -> x.gt(0).any(1, true), x -> x.gt(0).any(new long[] {1}), 1, 1));
    }

    private static Arguments row(String name, Function<Tensor, Tensor> plain, Function<Tensor, Tensor> kept,
            Function<Tensor, Tensor> array, double... expected) {
        return arguments(name, plain, kept, array, expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reductions")
    void reductionsTakeBareDimensionsAndKeepThem(String name, Function<Tensor, Tensor> plain, Function<Tensor, Tensor> kept,
            Function<Tensor, Tensor> array, double[] expected) {
        gives(expected, new long[] {2}, plain.apply(matrix()));
        gives(expected, new long[] {2, 1}, kept.apply(matrix()));
        gives(expected, new long[] {2}, array.apply(matrix()));
    }

    @Test
    void stdTakesUnbiasedInItsPlace() {
        gives(new double[] {2.05480, 4.96655}, new long[] {2}, matrix().std(1, false));
        gives(new double[] {2.51661, 6.08276}, new long[] {2}, matrix().std(1, true));
        gives(new double[] {2.05480, 4.96655}, new long[] {2, 1}, matrix().std(dim(1), keepdim(true), correction(0)));
    }

    // ------------------------------------------------------------------ dtype and device

    @Test
    void dtypesAndDevicesStandLastOrAreKeywords() {
        assertEquals(DType.INT64, matrix().to("cpu", DType.INT64).dtype());
        assertEquals(DType.INT64, matrix().to(Torch.tensor(new long[] {1})).dtype());
        prints("tensor([0., 1., 2., 3., 4.])", Torch.arange(5, DType.FLOAT32));
        prints("tensor([0., 1., 2., 3., 4.])", Torch.arange(0, 5, 1, DType.FLOAT32));
        prints("tensor([[0, 0, 0],\n        [0, 0, 0]])", Torch.zeros(2, 3, dtype(DType.INT64)));
        prints("tensor([[0, 0, 0],\n        [0, 0, 0]])", Torch.zeros(2, 3, DType.INT64));
        prints("tensor([[0., 0.]], dtype=torch.float64)", Torch.zeros(1, 2, dtype(DType.FLOAT64), device("cpu")));
        assertArrayEquals(new long[] {1, 2, 3, 4, 5}, Torch.empty(1, 2, 3, 4, 5, dtype(DType.INT8)).shape());
        assertEquals(DType.INT64, Torch.zerosLike(matrix(), DType.INT64).dtype());
        prints("tensor([[1., 0., 0.],\n        [0., 1., 0.]])", Torch.eye(2, 3));
        assertArrayEquals(new long[] {2, 3}, Torch.ones(new int[] {2, 3}).shape());
        assertArrayEquals(new long[] {3, 2}, matrix().reshape(new int[] {3, 2}).shape());
        prints("tensor([1, 2, 3])", Torch.tensor(1, 2, 3));
        prints("tensor([1., 2.])", Torch.tensor(1.0, 2.0));
        assertEquals(DType.FLOAT64, matrix().sum(DType.FLOAT64).dtype());
        assertEquals(DType.FLOAT64, matrix().sum(1, DType.FLOAT64).dtype());
        assertEquals(0, Torch.zeros(2).version());
        assertEquals(0, Torch.full(new long[] {2}, 1).version());
    }

    // ------------------------------------------------------------------ numbers

    @Test
    void numbersMayStandOnTheLeft() {
        gives(new double[] {1, -0.5, 0.33333, 0.25, 0.2, -0.16667}, new long[] {2, 3}, Torch.div(1, matrix()));
        gives(new double[] {2, -1, 4, 5, 6, -5}, new long[] {2, 3}, Torch.add(1, matrix()));
        gives(new double[] {0, 3, -2, -3, -4, 7}, new long[] {2, 3}, Torch.sub(1, matrix()));
        gives(new double[] {-1, 5, -5, -7, -9, 13}, new long[] {2, 3}, Torch.sub(1, matrix(), 2));
        prints("tensor([2, 4])", Torch.mul(2, Torch.tensor(1, 2)));
        prints("tensor([0.5000])", Torch.div(1, Torch.tensor(new long[] {2})));
        prints("tensor(-2)", Torch.sub(1, Torch.tensor(3)));
        assertEquals(DType.FLOAT32, Torch.add(1.5, Torch.tensor(new long[] {1})).dtype());
    }

    @Test
    void numbersOfArithmeticMakeTheNodesThatTheyMakeInPython() {
        Tensor x = Torch.ones(2).requiresGrad(true);
        prints("tensor([2., 2.], grad_fn=<MulBackward0>)", x.mul(2));
        prints("tensor([3., 3.], grad_fn=<AddBackward0>)", x.add(1, 2));
        prints("tensor([0.5000, 0.5000], grad_fn=<DivBackward0>)", x.div(2));
        prints("tensor([0., 0.], grad_fn=<SubBackward0>)", Torch.sub(1, x));
        prints("tensor([2., 2.], grad_fn=<MulBackward0>)", x.mul(1).mul_(2));
    }

    @Test
    void complexAndBooleanNumbersAreNumbers() {
        assertEquals(DType.COMPLEX64, matrix().mul(new Complex(0, 1)).dtype());
        prints("tensor([2., 3.])", Torch.tensor(1f, 2f).add(true));
        prints("tensor([True, True])", Torch.full(new long[] {2}, true));
    }

    @Test
    void tensorsWithoutDimensionsStandForNumbers() {
        prints("tensor([2.5000, 2.5000])", Torch.full(new long[] {2}, Torch.tensor(2.5)));
        prints("tensor([[2., 2., 2.],\n        [2., 2., 2.]])", Torch.fullLike(matrix(), Torch.tensor(2)));
        prints("tensor([3., 3.])", matrix().newFull(new long[] {2}, Torch.tensor(3)));
        prints("tensor([0, 1, 2])", Torch.arange(Torch.tensor(3)));
        prints("tensor([1, 2])", Torch.arange(1, Torch.tensor(3)));
        prints("tensor([0.0000, 0.5000, 1.0000])", Torch.linspace(Torch.tensor(0), 1, 3));
        prints("tensor([-2.,  5.])", matrix().select(1, Torch.tensor(1)));
        Tensor value = Torch.tensor(3f).requiresGrad(true);
        Tensor filled = matrix().requiresGrad(true).mul(1);
        filled.fill_(value).sum().backward();
        prints("tensor(6.)", value.grad());
        assertThrows(TorchException.class, () -> Torch.full(new long[] {2}, Torch.ones(2)));
        assertThrows(TorchException.class, () -> Torch.full(new long[] {2}, value));
        assertThrows(TorchException.class, () -> matrix().select(1, Torch.tensor(1.0)));
    }

    // ------------------------------------------------------------------ words and keywords

    @Test
    void reductionsAreWordsThatAreChecked() {
        Tensor x = matrix();
        Tensor target = Torch.tensor(0, 2);
        assertEquals("sideways is not a valid value for reduction",
                assertThrows(TorchException.class, () -> Functional.mseLoss(x, x, "sideways")).getMessage());
        gives(new double[] {1.09861}, new long[] {}, Functional.crossEntropy(Torch.zeros(2, 3), target));
        gives(new double[] {2.19722}, new long[] {}, Functional.crossEntropy(Torch.zeros(2, 3), target, reduction("sum"), labelSmoothing(0.1)));
    }

    @Test
    void keywordsAreThoseOfPyTorch() {
        gives(new double[] {2, 3}, new long[] {2, 1}, matrix().sum(1, keepdim(true)));
        gives(new double[] {2, 3}, new long[] {2, 1}, matrix().sum(dim(1), keepdim(true)));
        gives(new double[] {5}, new long[] {}, matrix().sum(dim(0, 1)));
        gives(new double[] {3, -6, 9, 12, 15, -18}, new long[] {2, 3}, matrix().add(matrix(), alpha(2)));
        gives(new double[] {3, 5}, new long[] {2}, matrix().max(dim(1)).values());
        gives(new double[] {4, 5, 3, 1, -2, -6}, new long[] {2, 3}, matrix().sort(dim(0), descending(true)).values());
        gives(new double[] {1, -2, -6, 4, 5, 3}, new long[] {2, 3}, matrix().sort(stable(true), dim(0)).values());
        gives(new double[] {2}, new long[] {1}, Torch.searchsorted(Torch.tensor(1f, 2f, 3f), Torch.tensor(new float[] {2}), right(true)));
        gives(new double[] {0, -1, 1, 2, 2, -3}, new long[] {2, 3}, matrix().div(2, roundingMode("floor")));
        Tensor images = Torch.ones(1, 4, 5, 5);
        assertArrayEquals(new long[] {1, 4, 2, 2}, Functional.conv2d(images, Torch.ones(4, 1, 3, 3), stride(2), groups(4)).shape());
        assertArrayEquals(new long[] {1, 4, 5, 5}, Functional.conv2d(images, Torch.ones(4, 4, 3, 3), padding("same")).shape());
        assertArrayEquals(new long[] {1, 4, 5, 5}, Functional.conv2d(images, Torch.ones(4, 4, 3, 3), padding(1)).shape());
        assertArrayEquals(new long[] {1, 4, 3, 5}, Functional.conv2d(images, Torch.ones(4, 4, 3, 3), padding(0, 1)).shape());
    }

    @Test
    void keywordsThatAreGivenTwiceAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> matrix().sum(1, dim(0)));
        assertThrows(IllegalArgumentException.class, () -> matrix().sum(1, keepdim(true), keepdim(false)));
    }

    @Test
    void tensorsMayBeGivenOneByOne() {
        Tensor x = matrix();
        assertArrayEquals(new long[] {4, 3}, Torch.cat(x, x).shape());
        assertArrayEquals(new long[] {2, 6}, Torch.cat(new Tensor[] {x, x}, 1).shape());
        assertArrayEquals(new long[] {2, 2, 3}, Torch.stack(x, x).shape());
        assertArrayEquals(new long[] {2, 2}, Torch.einsum("ij,kj->ik", x, x).shape());
        assertEquals(2, Torch.meshgrid(Torch.ones(2), Torch.ones(3)).size());
    }

    // ------------------------------------------------------------------ what does not compile

    @ParameterizedTest
    @ValueSource(strings = {"x.sum(0, 1)", "x.sum(1, groups(2))", "x.sum(1, \"mean\")", "x.fill_(null)", "x.mul(\"2\")", "x.amax(0, 1)",
            "Functional.mseLoss(x, x, 7)", "Functional.conv2d(x, x, null, new long[] {1}, 1)", "Torch.zeros(2, \"float\")",
            "Functional.maxPool2d(x, new long[] {2}, 1)", "x.std(1, true, 2)", "Torch.cat(x, 1)"})
    void whatMeansNothingInPyTorchDoesNotCompile(String expression, @TempDir Path folder) throws IOException {
        assertFalse(compiles(expression, folder), expression);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.sum(0)", "x.sum(1, keepdim(true))", "x.mul(2)", "x.squeeze(0, 1)", "Functional.conv2d(x, x, null, 1, 1)"})
    void whatHasAMeaningCompiles(String expression, @TempDir Path folder) throws IOException {
        assertTrue(compiles(expression, folder), expression);
    }

    private static boolean compiles(String expression, Path folder) throws IOException {
        Path source = folder.resolve("Call.java");
        Files.writeString(source, "import dev.torchffm.*; import dev.torchffm.ops.*; import static dev.torchffm.ops.Kw.*;\n"
                + "class Call { static Object of(Tensor x) { return " + expression + "; } }\n");
        String library = Path.of(URI.create(Tensor.class.getProtectionDomain().getCodeSource().getLocation().toString())).toString();
        return ToolProvider.findFirst("javac").orElseThrow().run(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()),
                "-proc:none", "-cp", library, "-d", folder.toString(), source.toString()) == 0;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ndarray.NDArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tensors as arrays: PyTorch's own tests of {@code Tensor.numpy}, in Java. */
class NumpyOfTensorTest {
    /** The real types, each with random numbers from as much of its range as int64 or 1e10 reach. */
    private static Tensor random(DType dtype, long... shape) {
        if (dtype == DType.BOOL) {
            return Torch.randint(2, shape).to(dtype);
        }
        if (dtype.isComplex()) {
            long[] parts = Arrays.copyOf(shape, shape.length + 1);
            parts[shape.length] = 2;
            DType part = dtype == DType.COMPLEX64 ? DType.FLOAT32 : DType.FLOAT64;
            return Torch.randn(parts, part, Device.CPU).viewAsComplex();
        }
        if (dtype.isFloatingPoint()) {
            double bound = dtype == DType.FLOAT16 ? 65504 : 1e10;
            return Torch.rand(shape, DType.FLOAT64, Device.CPU).mul(2 * bound).sub(bound).to(dtype);
        }
        long high = dtype.itemSize() == 8 ? 10_000_000_000L : 1L << 8 * dtype.itemSize() - (dtype.isUnsigned() ? 0 : 1);
        return Torch.randint(dtype.isUnsigned() ? 0 : -high, high, shape).to(dtype);
    }

    private enum Geometry {
        VECTOR(dtype -> random(dtype, 10), true),
        VECTOR_AT_AN_OFFSET(dtype -> random(dtype, 20).narrow(0, 9, 10), true),
        MATRIX(dtype -> random(dtype, 3, 5), true),
        MATRIX_AT_AN_OFFSET(dtype -> random(dtype, 6, 5).narrow(0, 2, 3), true),
        TRANSPOSED(dtype -> random(dtype, 5, 3).t(), false),
        TRANSPOSED_AT_AN_OFFSET(dtype -> random(dtype, 10, 3).narrow(0, 4, 5).t(), false),
        TRANSPOSED_WITH_HOLES(dtype -> random(dtype, 10, 6).narrow(0, 4, 5).narrow(1, 2, 3).t(), false),
        SCALAR(dtype -> random(dtype), true),
        CUBE(dtype -> random(dtype, 2, 3, 4), true);

        private final Function<DType, Tensor> maker;
        private final boolean contiguous;

        Geometry(Function<DType, Tensor> maker, boolean contiguous) {
            this.maker = maker;
            this.contiguous = contiguous;
        }
    }

    private static Stream<Arguments> typesAndGeometries() {
        return numpyTypes().flatMap(dtype -> Arrays.stream(Geometry.values()).map(geometry -> Arguments.of(dtype, geometry)));
    }

    private static Stream<DType> numpyTypes() {
        return Arrays.stream(DType.values()).filter(DType::isNumpy);
    }

    @ParameterizedTest
    @MethodSource("typesAndGeometries")
    void arrayHasTheElementsOfTheTensor(DType dtype, Geometry geometry) {
        Torch.manualSeed(dtype.code());
        Tensor tensor = geometry.maker.apply(dtype);
        NDArray array = tensor.numpy();
        assertEquals(dtype, array.dtype());
        assertEquals(tensor.dataPtr(), array.address());
        assertEquals(geometry.contiguous, array.isContiguous());
        assertArrayEquals(tensor.shape(), array.shape());
        for (long[] index : indexes(tensor.shape())) {
            Tensor element = tensor;
            for (long i : index) {
                element = element.select(0, i);
            }
            assertEquals(element.item(), widened(array.get(index)), () -> Arrays.toString(index));
        }
    }

    @ParameterizedTest
    @MethodSource("numpyTypes")
    void arrayOfAnEmptyTensorHasNoElements(DType dtype) {
        assertEquals(0, Torch.tensor(List.of()).to(dtype).numpy().size());
    }

    @ParameterizedTest
    @MethodSource("numpyTypes")
    void writesToAnArrayAreSeenInTheTensor(DType dtype) {
        Tensor x = Torch.zeros(new long[] {3, 4}, dtype);
        NDArray y = x.numpy();
        assertTrue(y.isWriteable());
        y.set(1, 0, 2);
        assertEquals(PythonRepr.repr(y.get(0, 2)), PythonRepr.repr(x.index(0, 2).item()));
        assertEquals(1., Torch.ones(1).mul(x.to(DType.FLOAT64)).sum().item());
        x.t().numpy().set(1, 1, 0);
        assertEquals(PythonRepr.repr(y.get(0, 2)), PythonRepr.repr(x.index(0, 1).item()));
    }

    @Test
    void boolTensorsAreBoolArrays() {
        NDArray two = Torch.tensor(List.of(true, false), DType.BOOL).numpy();
        assertEquals(DType.BOOL, two.dtype());
        assertEquals(List.of(true, false), two.toList());
        NDArray one = Torch.tensor(List.of(true), DType.BOOL).numpy();
        assertEquals(DType.BOOL, one.dtype());
        assertTrue(one.getBoolean(0));
    }

    @ParameterizedTest
    @EnumSource(names = {"FLOAT32", "FLOAT64", "FLOAT16", "INT64", "INT32", "INT16", "INT8", "UINT8", "BOOL"})
    void zeroTensorsAreArraysOnlyByForce(DType dtype) {
        Tensor zeros = Aten.call("_efficientzerotensor", new long[] {10}, Aten.some(dtype), null, null, null);
        TorchException refusal = assertThrows(TorchException.class, zeros::numpy);
        assertEquals(" Cannot convert a ZeroTensor to numpy. Set force=True if you need the zero array.", refusal.getMessage());
        NDArray forced = zeros.numpy(true);
        assertEquals(NDArray.zeros(dtype, 10), forced);
        forced.set(1, 3);
        assertEquals(NDArray.zeros(dtype, 10), zeros.numpy(true));
    }

    private static Stream<Arguments> states() {
        List<Arguments> states = new ArrayList<>();
        for (int bits = 0; bits < 16; bits++) {
            boolean requiresGrad = (bits & 2) != 0;
            boolean sparse = (bits & 4) != 0;
            if (!(requiresGrad && sparse)) {
                states.add(Arguments.of((bits & 1) != 0, requiresGrad, sparse, (bits & 8) != 0));
            }
        }
        return states.stream();
    }

    @ParameterizedTest(name = "force={0}, requiresGrad={1}, sparse={2}, conj={3}")
    @MethodSource("states")
    void forceResolvesAllButSparseLayouts(boolean force, boolean requiresGrad, boolean sparse, boolean conj) {
        Tensor plain = Torch.tensor(List.of(List.of(new Complex(1, 2), new Complex(-2, 3)),
                List.of(new Complex(-1, -2), new Complex(3, -2)))).requiresGrad(requiresGrad);
        Tensor x = sparse ? plain.toSparse(Layout.SPARSE_COO) : plain;
        x = conj ? x.conj() : x;
        String refusal = sparse ? "can't convert Sparse layout tensor to numpy. Use Tensor.to_dense() first."
                : force ? null
                : requiresGrad ? "Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead."
                : conj ? "Can't call numpy() on Tensor that has conjugate bit set. Use tensor.resolve_conj().numpy() instead." : null;
        Tensor tensor = x;
        if (refusal != null) {
            assertEquals(refusal, assertThrows(TorchException.class, () -> tensor.numpy(force)).getMessage());
            return;
        }
        NDArray array = tensor.numpy(force);
        assertEquals(tensor.tolist(), array.toList());
        assertEquals(!conj, array.address() == plain.dataPtr());
        assertEquals(new Complex(-2, conj ? -3 : 3), array.getComplex(0, 1));
    }

    @Test
    void tensorsWithAnArrayCannotGrow() {
        Tensor z = Torch.randn(5, 5);
        NDArray w = z.numpy();
        float first = w.getFloat(0, 0);
        TorchException refusal = assertThrows(TorchException.class, () -> z.resize_(10, 10));
        assertEquals("Trying to resize storage that is not resizable", refusal.getMessage());
        assertEquals(first, w.getFloat(0, 0));

        Tensor y = Torch.fromNumpy(NDArray.zeros(DType.FLOAT64, 2, 2));
        assertEquals("Trying to resize storage that is not resizable",
                assertThrows(TorchException.class, () -> y.resize_(5, 5)).getMessage());
    }

    @Test
    void tensorsThatWereOnlyReadMayGrow() {
        Tensor z = Torch.randn(5, 5);
        z.tolist();
        z.index(0, 0).item();
        assertFalse(z.toString().isEmpty());
        assertArrayEquals(new long[] {10, 10}, z.resize_(10, 10).shape());
    }

    private static Object widened(Object value) {
        return value instanceof Float f ? (Object) (double) f : value;
    }

    private static List<long[]> indexes(long[] shape) {
        List<long[]> indexes = List.of(new long[0]);
        for (long size : shape) {
            List<long[]> longer = new ArrayList<>();
            for (long[] index : indexes) {
                for (long i = 0; i < size; i++) {
                    long[] next = Arrays.copyOf(index, index.length + 1);
                    next[index.length] = i;
                    longer.add(next);
                }
            }
            indexes = longer;
        }
        return indexes;
    }
}

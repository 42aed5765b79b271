// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static dev.torchffm.InteropViewsTest.floats;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.internal.layout.TensorImplLayout;
import dev.torchffm.ndarray.NDArray;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which operators share the storage of their input, and that NumPy's of the same name make the same views of the array. */
class ViewsTest {
    /** An operator that makes a view of a float32 tensor of size (3, 4), or one that makes a copy. */
    private record Operator(String name, UnaryOperator<Tensor> of) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Operator> views() {
        return Stream.of(
                new Operator("t", Tensor::t),
                new Operator("transpose", t -> t.transpose(0, -1)),
                new Operator("permute", t -> t.permute(1, 0)),
                new Operator("narrow", t -> t.narrow(1, 1, 2)),
                new Operator("select", t -> t.select(1, -1)),
                new Operator("slice", t -> t.slice(1, 0, 4, 2)),
                new Operator("index", t -> t.index(Slice.from(1), Slice.NEWAXIS, 2)),
                new Operator("index with nothing", t -> t.index()),
                new Operator("expand", t -> t.unsqueeze(0).expand(2, 3, 4)),
                new Operator("reshape", t -> t.reshape(2, 6)),
                new Operator("view", t -> t.view(12)),
                new Operator("view of a type", t -> t.view(DType.INT32)),
                new Operator("squeeze", t -> t.unsqueeze(1).squeeze()),
                new Operator("squeeze of a dimension", t -> t.unsqueeze(0).squeeze(0)),
                new Operator("unsqueeze", t -> t.unsqueeze(-1)),
                new Operator("flatten", Tensor::flatten),
                new Operator("diagonal", Tensor::diagonal),
                new Operator("unfold", t -> t.unfold(1, 2, 1)),
                new Operator("asStrided", t -> t.asStrided(new long[] {2, 2}, new long[] {5, 1}, 1)),
                new Operator("viewAsComplex", t -> t.view(6, 2).viewAsComplex()),
                new Operator("real", Tensor::real),
                new Operator("imag", t -> t.view(6, 2).viewAsComplex().imag()),
                new Operator("viewAsReal", t -> t.view(6, 2).viewAsComplex().viewAsReal()),
                new Operator("conj", t -> t.view(6, 2).viewAsComplex().conj()),
                new Operator("neg bit", t -> t.view(6, 2).viewAsComplex().conj().imag()),
                new Operator("detach", Tensor::detach),
                new Operator("contiguous", Tensor::contiguous),
                new Operator("to the same type", t -> t.to(DType.FLOAT32)),
                new Operator("cpu", Tensor::cpu),
                new Operator("resolveConj", Tensor::resolveConj));
    }

    @ParameterizedTest
    @MethodSource("views")
    void writesToAViewAreSeenInTheBase(Operator operator) {
        Tensor base = floats(3, 4).add(1);
        Tensor view = operator.of.apply(base);
        assertEquals(storage(base), storage(view));
        Object before = base.tolist();
        while (view.dim() > 0) {
            view = view.select(0, -1);
        }
        view.fill_(77);
        assertNotEquals(before, base.tolist());
    }

    @ParameterizedTest
    @MethodSource("views")
    void writesToTheBaseAreSeenInAView(Operator operator) {
        Tensor base = floats(3, 4).add(1);
        Tensor view = operator.of.apply(base);
        Object before = view.tolist();
        base.fill_(-5);
        assertNotEquals(before, view.tolist());
    }

    private static Stream<Operator> copies() {
        return Stream.of(
                new Operator("clone", Tensor::clone),
                new Operator("contiguous of transposed", t -> t.t().contiguous()),
                new Operator("reshape of transposed", t -> t.t().reshape(-1)),
                new Operator("flatten of transposed", t -> t.t().flatten()),
                new Operator("reshape of expanded", t -> t.unsqueeze(0).expand(2, 3, 4).reshape(-1)),
                new Operator("flip", t -> t.flip(0)),
                new Operator("to another type", t -> t.to(DType.FLOAT64)),
                new Operator("resolveConj of conj", t -> t.view(6, 2).viewAsComplex().conj().resolveConj()),
                new Operator("resolveNeg of neg", t -> t.view(6, 2).viewAsComplex().conj().imag().resolveNeg()),
                new Operator("add", t -> t.add(0)),
                new Operator("advanced index", t -> Aten.call("index_select", t, 0, Torch.tensor(List.of(0, 1)))));
    }

    @ParameterizedTest
    @MethodSource("copies")
    void writesToACopyAreNotSeenInTheBase(Operator operator) {
        Tensor base = floats(3, 4).add(1);
        Tensor copy = operator.of.apply(base);
        assertNotEquals(storage(base), storage(copy));
        Object before = base.tolist();
        copy.fill_(77);
        assertEquals(before, base.tolist());
        Object written = copy.tolist();
        base.fill_(-5);
        assertEquals(written, copy.tolist());
    }

    /** One view of a tensor, and NumPy's of an array over the same memory. */
    private record Pair(String name, UnaryOperator<Tensor> ofTensor, UnaryOperator<NDArray> ofArray) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Pair> pairs() {
        Slice everyOther = Slice.of(null, null, 2);
        return Stream.of(
                new Pair("permute", t -> t.permute(2, 0, 1), a -> a.transpose(2, 0, 1)),
                new Pair("reverse of the axes", t -> t.permute(2, 1, 0), NDArray::transpose),
                new Pair("transpose", t -> t.transpose(0, -1), a -> a.swapAxes(0, -1)),
                new Pair("index", t -> t.index(1), a -> a.slice(1)),
                new Pair("index with all kinds", t -> t.index(Slice.ELLIPSIS, Slice.NEWAXIS, everyOther),
                        a -> a.slice(Slice.ELLIPSIS, Slice.NEWAXIS, everyOther)),
                new Pair("index from the end", t -> t.index(-1, Slice.from(-2), Slice.to(-1)),
                        a -> a.slice(-1, Slice.from(-2), Slice.to(-1))),
                new Pair("index beyond the end", t -> t.index(Slice.all(), Slice.of(1, 100)),
                        a -> a.slice(Slice.all(), Slice.of(1, 100))),
                new Pair("select", t -> t.select(1, 2), a -> a.select(1, 2)),
                new Pair("expand", t -> t.expand(5, 2, 3, 4), a -> a.expand(5, 2, 3, 4)),
                new Pair("reshape", t -> t.reshape(6, -1), a -> a.reshape(6, -1)),
                new Pair("reshape of slices", t -> t.index(Slice.from(1)).reshape(3, 2, 2),
                        a -> a.slice(Slice.from(1)).reshape(3, 2, 2)),
                new Pair("flatten", Tensor::flatten, NDArray::ravel),
                new Pair("squeeze", t -> t.unsqueeze(0).squeeze(), a -> a.expandDims(0).squeeze()),
                new Pair("unsqueeze", t -> t.unsqueeze(-1), a -> a.expandDims(-1)),
                new Pair("diagonal", t -> t.permute(1, 2, 0).diagonal(), a -> a.transpose(1, 2, 0).diagonal()),
                new Pair("view of a narrower type", t -> t.view(DType.INT16), a -> a.view(DType.INT16)),
                new Pair("view of a wider type", t -> t.view(DType.INT64), a -> a.view(DType.INT64)),
                new Pair("view of a type of the same size", t -> t.index(Slice.all(), 1, everyOther).view(DType.INT32),
                        a -> a.slice(Slice.all(), 1, everyOther).view(DType.INT32)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void arrayOfAViewIsNumpysViewOfTheArray(Pair pair) {
        Tensor tensor = floats(2, 3, 4);
        NDArray ofView = pair.ofTensor.apply(tensor).numpy();
        NDArray view = pair.ofArray.apply(tensor.numpy());
        assertEquals(view, ofView);
        assertArrayEquals(view.shape(), ofView.shape());
        for (int d = 0; d < view.ndim(); d++) {
            // A new axis has stride 0 in NumPy, and one that would keep the tensor contiguous in PyTorch.
            if (view.shape(d) > 1) {
                assertEquals(view.strides()[d], ofView.strides()[d]);
            }
        }
        assertEquals(view.address(), ofView.address());
    }

    @Test
    void realAndImaginaryPartsAreThoseOfTheArray() {
        Tensor tensor = floats(3, 2).viewAsComplex();
        assertEquals(tensor.numpy().real(), tensor.real().numpy());
        assertEquals(tensor.numpy().real().address(), tensor.real().dataPtr());
        assertEquals(tensor.numpy().imag(), tensor.imag().numpy());
        assertEquals(tensor.numpy().imag().address(), tensor.imag().dataPtr());
    }

    @Test
    void flippedCopyHasTheElementsOfTheReversedArray() {
        Tensor tensor = floats(2, 3);
        assertEquals(tensor.numpy().flip(), tensor.flip(0, 1).numpy());
        assertEquals(tensor.numpy().flip(1), tensor.flip(1).numpy());
    }

    @Test
    void bigTransposedTensorIsItsTransposedArray() {
        Tensor tensor = Torch.rand(456, 789);
        Tensor contiguous = tensor.t().contiguous();
        assertEquals(tensor.numpy().transpose(), contiguous.numpy());
        assertTrue(contiguous.equal(Torch.fromNumpy(tensor.numpy().transpose().copy())));
        assertTrue(contiguous.isContiguous());
    }

    @Test
    void whatNeedNotChangeIsTheSameTensor() {
        Tensor tensor = Torch.randn(5, 5);
        assertEquals(impl(tensor), impl(tensor.contiguous()));
        assertEquals(impl(tensor), impl(tensor.conj()));
        assertEquals(impl(tensor), impl(tensor.resolveConj()));
        assertEquals(impl(tensor), impl(tensor.to(DType.FLOAT32)));
        assertEquals(impl(tensor), impl(tensor.real()));
        assertNotEquals(impl(tensor), impl(tensor.index()));
        assertNotEquals(impl(tensor), impl(tensor.detach()));
    }

    private static long storage(Tensor tensor) {
        long handle = tensor.handle().acquire();
        try {
            return TensorImplLayout.storage(handle);
        } finally {
            tensor.handle().release();
        }
    }

    private static long impl(Tensor tensor) {
        long handle = tensor.handle().acquire();
        try {
            return TensorImplLayout.impl(handle);
        } finally {
            tensor.handle().release();
        }
    }
}

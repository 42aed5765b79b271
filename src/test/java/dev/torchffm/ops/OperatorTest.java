// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Layout;
import dev.torchffm.MemoryFormat;
import dev.torchffm.ScopeExtension;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ScopeExtension.class)
class OperatorTest {
    private static Tensor floats(float... values) {
        return Torch.tensor(values);
    }

    // ------------------------------------------------------------------ arguments and results

    @Test
    void callsByNameWithDefaults() {
        Tensor x = Torch.tensor(new float[][] {{1, 2}, {3, 4}});
        assertEquals("tensor(10.)", Operator.of("aten::sum").callTensor(x).toString());
        assertEquals("tensor([4., 6.])", Operator.of("aten::sum.dim_IntList").callTensor(x, new long[] {0}).toString());
        assertEquals("tensor([[3.],\n        [7.]], dtype=torch.float64)",
                Operator.of("aten::sum.dim_IntList").callTensor(x, List.of(1), true, DType.FLOAT64).toString());
        assertEquals("tensor([4., 6.], dtype=torch.float64)",
                Operator.of("aten::sum.dim_IntList").with("dtype", DType.FLOAT64).callTensor(x, 0).toString());
    }

    @Test
    void findsAnOperatorOnce() {
        assertSame(Operator.of("aten::exp"), Operator.of("aten::exp"));
        assertEquals("aten::exp(Tensor self) -> Tensor", Operator.of("aten::exp.default").schema());
    }

    @Test
    void namesTheOverloadsThereAre() {
        String message = assertThrows(IllegalArgumentException.class, () -> Operator.of("aten::max.nothing")).getMessage();
        assertTrue(message.contains("max, max.dim, max.dim_max"), message);
        message = assertThrows(IllegalArgumentException.class, () -> Operator.of("max")).getMessage();
        assertTrue(message.contains("aten::add.Tensor"), message);
    }

    @Test
    void givesSeveralResultsInOrder() {
        List<Object> results = Operator.of("aten::max.dim").call(Torch.tensor(new float[][] {{1, 5}, {7, 2}}), 1);
        assertEquals(2, results.size());
        assertEquals("tensor([5., 7.])", results.get(0).toString());
        assertEquals("tensor([1, 0])", results.get(1).toString());
        assertThrows(UnsupportedOperationException.class, () -> results.set(0, null));
    }

    @Test
    void givesListsNumbersAndNothing() {
        Tensor x = Torch.tensor(new long[] {1, 2, 3, 4, 5});
        List<?> parts = (List<?>) Operator.of("aten::split.Tensor").call(x, 2).getFirst();
        assertEquals("[tensor([1, 2]), tensor([3, 4]), tensor([5])]", parts.toString());
        assertEquals(List.of(true), Operator.of("aten::equal").call(x, x));
        assertEquals(List.of(5L), Operator.of("aten::size.int").call(x, 0));
        assertEquals(List.of(DType.FLOAT32), Operator.of("aten::result_type.Tensor").call(x, floats(1)));
        assertEquals(List.of(), Operator.unchecked("aten::_assert_async").call(Torch.tensor(true)));
        assertThrows(TorchException.class, () -> Operator.unchecked("aten::_assert_async").call(Torch.tensor(false)));
    }

    @Test
    void takesEveryKindOfArgument() {
        Tensor x = Torch.tensor(new float[][] {{1, 2}, {3, 4}});
        assertEquals("tensor([[1., 2., 1., 2.],\n        [3., 4., 3., 4.]])",
                Operator.of("aten::cat").callTensor(new Tensor[] {x, x}, 1).toString());
        assertEquals("tensor([[1., 2.],\n        [3., 4.],\n        [1., 2.],\n        [3., 4.]])",
                Operator.of("aten::cat").callTensor(List.of(x, x)).toString());
        // Only the array: Java takes it for the arguments themselves.
        assertEquals("tensor([[1., 2.],\n        [3., 4.],\n        [1., 2.],\n        [3., 4.]])",
                Operator.of("aten::cat").callTensor(new Tensor[] {x, x}).toString());
        assertEquals("tensor([2., 4.])", Operator.of("aten::index.Tensor")
                .callTensor(x, Arrays.asList(null, Torch.tensor(new long[] {1}))).view(2).toString());
        assertEquals("tensor([[1.5000, 2.5000]])", Operator.of("aten::quantile").callTensor(
                Torch.tensor(new double[][] {{1, 2}, {2, 3}}).to(DType.FLOAT32), floats(0.5f), 0).toString());
        assertEquals("tensor(0.5000)", Operator.of("aten::quantile.scalar").callTensor(floats(0, 1), 0.5).toString());
        assertEquals("tensor([0., 0.], dtype=torch.float64)", Operator.of("aten::zeros").callTensor(new int[] {2},
                DType.FLOAT64, Layout.STRIDED, Device.CPU, false).toString());
        assertEquals("tensor([0.8413, 1.9545])", Operator.of("aten::gelu").callTensor(floats(1, 2), "none").toString());
        assertEquals("tensor([0.8412, 1.9546])", Operator.of("aten::gelu").with("approximate", "tanh")
                .callTensor(floats(1, 2)).toString());
        Tensor last = Operator.of("aten::empty.memory_format").with("memory_format", MemoryFormat.CHANNELS_LAST)
                .callTensor(new long[] {1, 2, 3, 4});
        assertArrayEquals(new long[] {24, 1, 8, 2}, last.strides());
        Tensor histogram = (Tensor) Operator.of("aten::histogram.bin_ct").with("range", new double[] {0, 4})
                .call(floats(1, 2, 3), 2).getFirst();
        assertEquals("tensor([1., 2.])", histogram.toString());
        List<Object> gradients = Operator.of("aten::convolution_backward").call(Torch.ones(1, 1, 1), Torch.ones(1, 1, 1),
                Torch.ones(1, 1, 1), null, new long[] {1}, List.of(0), new int[] {1}, false, new long[] {0}, 1,
                new boolean[] {true, false, false});
        assertEquals("tensor([[[1.]]])", gradients.get(0).toString());
        assertNull(gradients.get(1), "a gradient that was not asked for");
    }

    @Test
    void oneNumberStandsForAListOfKnownLength() {
        Tensor image = Torch.ones(1, 1, 4, 4);
        assertArrayEquals(new long[] {1, 1, 2, 2}, Operator.of("aten::avg_pool2d").callTensor(image, 2).shape());
        assertArrayEquals(new long[] {1, 1, 2, 1},
                Operator.of("aten::avg_pool2d").callTensor(image, new long[] {2, 4}).shape());
        // libtorch itself refuses a list of one here.
        assertArrayEquals(new long[] {1, 1, 2, 2}, Operator.of("aten::adaptive_avg_pool2d").callTensor(image, 2).shape());
        assertArrayEquals(new long[] {1, 1, 2, 2}, Functional.adaptiveAvgPool2d(image, 2).shape());
        assertArrayEquals(new long[] {1, 1, 2, 1}, Functional.adaptiveAvgPool2d(image, new long[] {2, 1}).shape());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            exp             | 0 | aten::exp() is missing its argument 'self' (number 1, a Tensor): got 0
            exp             | 2 | aten::exp() takes 1 argument, got 2
            sum.dim_IntList | 6 | aten::sum.dim_IntList() takes 2 to 4 arguments, got 6
            """)
    void refusesAWrongCount(String name, int count, String message) {
        Object[] arguments = new Object[count];
        Arrays.fill(arguments, floats(1));
        if (count > 1 && name.contains(".")) {
            arguments[1] = new long[] {0};
            arguments[2] = true;
            arguments[3] = null;
        }
        Operator operator = Operator.unchecked("aten::" + name);
        String got = assertThrows(IllegalArgumentException.class, () -> operator.call(arguments)).getMessage();
        assertEquals(message + ". Its schema is " + operator.schema(), got);
    }

    @Test
    void refusesAWrongKindOrNull() {
        Operator sum = Operator.of("aten::sum.dim_IntList");
        Tensor x = floats(1);
        assertEquals("aten::sum.dim_IntList(): argument 'keepdim' (number 3) is of type bool and must be a boolean, not "
                        + "java.lang.Integer. The schema is " + sum.schema(),
                assertThrows(IllegalArgumentException.class, () -> sum.call(x, 0, 1)).getMessage());
        assertEquals("aten::sum.dim_IntList(): argument 'self' (number 1) is of type Tensor and must be a Tensor, not null. "
                        + "The schema is " + sum.schema(),
                assertThrows(IllegalArgumentException.class, () -> sum.call(null, 0)).getMessage());
        assertThrows(IllegalArgumentException.class, () -> sum.call((Object[]) null));
        assertThrows(IllegalArgumentException.class, () -> sum.call(x, new double[] {0}));
        assertThrows(IllegalArgumentException.class, () -> sum.call(x, 0, true, "float32"));
        assertThrows(IllegalArgumentException.class, () -> sum.with("keepdim", 1));
        assertThrows(IllegalArgumentException.class, () -> sum.with("keepdims", true));
        assertThrows(IllegalArgumentException.class, () -> Operator.of("aten::cat").call(Arrays.asList(x, null)));
        assertThrows(IllegalStateException.class, () -> Operator.of("aten::max.dim").callTensor(x, 0));
    }

    @Test
    void libtorchsOwnErrorsComeThrough() {
        assertEquals("Dimension out of range (expected to be in range of [-1, 0], but got 3)",
                assertThrows(TorchException.class, () -> Operator.of("aten::sum.dim_IntList").call(floats(1), 3)).getMessage());
    }

    @Test
    void refusesWhatNoFunctionCarries() {
        String message = assertThrows(UnsupportedOperationException.class,
                () -> Operator.of("aten::record_stream").call(floats(1), null)).getMessage();
        assertTrue(message.contains("Stream"), message);
    }

    // ------------------------------------------------------------------ identity, memory, ownership

    @Test
    void anArgumentThatWasWrittenComesBackAsTheSameObject() {
        Tensor x = floats(1, 2);
        assertSame(x, Operator.of("aten::exp_").callTensor(x));
        Tensor out = Torch.empty(2);
        assertSame(out, Operator.of("aten::exp.out").with("out", out).callTensor(Torch.zeros(2)));
        assertSame(out, Operator.of("aten::exp.out").callTensor(Torch.zeros(2), out));
        assertEquals("tensor([1., 1.])", out.toString());
        Tensor values = Torch.empty(0);
        Tensor indices = Torch.empty(new long[] {0}, DType.INT64, Device.CPU);
        List<Object> both = Operator.of("aten::max.dim_max").call(floats(3, 4), 0, false, values, indices);
        assertSame(values, both.get(0));
        assertSame(indices, both.get(1));
        assertEquals("tensor(4.)", values.toString());
    }

    @Test
    void viewsShareMemoryAndAreTheirOwnObjects() {
        Tensor x = floats(1, 2, 3);
        Tensor view = Operator.of("aten::alias").callTensor(x);
        assertNotSame(x, view);
        assertEquals(x.dataPtr(), view.dataPtr());
        x.close();
        assertEquals("tensor([1., 2., 3.])", view.toString());
    }

    @Test
    void gradientsFlow() {
        Tensor x = floats(1, 2).requiresGrad(true);
        Tensor y = Operator.of("aten::sum").callTensor(Operator.of("aten::square").callTensor(x));
        y.backward();
        assertEquals("tensor([2., 4.])", x.grad().toString());
    }

    @Test
    void aTensorThatWasClosedIsRefusedAndTheOthersStayUsable() {
        Tensor open = floats(1);
        Tensor closed = floats(2);
        closed.close();
        assertThrows(IllegalStateException.class, () -> Operator.of("aten::mul.Tensor").call(open, closed));
        assertThrows(IllegalStateException.class, () -> Operator.of("aten::cat").call(List.of(open, closed)));
        assertEquals("tensor([1.])", Operator.of("aten::mul.Tensor").callTensor(open, open).toString());
    }

    @Test
    void outCannotGrowWhatIsAnArrayAndKeepsItsSizes() {
        Tensor out = floats(1, 2);
        NDArray array = out.numpy();
        assertEquals("Trying to resize storage that is not resizable", assertThrows(TorchException.class,
                () -> Operator.of("aten::exp.out").callTensor(Torch.zeros(1000), out)).getMessage());
        assertArrayEquals(new long[] {2}, out.shape());
        assertEquals("tensor([1., 2.])", out.toString());
        assertThrows(TorchException.class, () -> Operator.of("aten::resize_").call(out, new long[] {100000}));
        assertArrayEquals(new long[] {2}, out.shape());
        assertThrows(TorchException.class, () -> Operator.of("aten::split_copy.Tensor_out")
                .call(Torch.zeros(1000), 500, 0, List.of(out, Torch.empty(0))));
        assertArrayEquals(new long[] {2}, out.shape());
        assertEquals(2, array.getFloat(1));
    }

    @Test
    void aTensorOverASegmentIsRefusedOnceItsArenaIsClosed() {
        Arena arena = Arena.ofConfined();
        MemorySegment segment = arena.allocate(8, 4);
        Tensor x = Torch.fromSegment(segment, DType.FLOAT32, 2);
        Tensor view = Operator.of("aten::slice.Tensor").callTensor(x, 0, 0, 1);
        Tensor sum = Operator.of("aten::mul.Tensor").callTensor(x, x);
        Tensor sparse = Operator.of("aten::sparse_coo_tensor.indices").callTensor(Torch.tensor(new long[][] {{0, 1}}), x);
        arena.close();
        assertThrows(IllegalStateException.class, () -> Operator.of("aten::exp").call(x));
        assertThrows(IllegalStateException.class, () -> Operator.of("aten::exp").call(view));
        assertThrows(IllegalStateException.class, () -> Operator.of("aten::cat").call(List.of(sum, x)));
        assertEquals("tensor([0., 0.])", sum.toString());
        assertEquals("tensor([0., 0.])", sparse.toDense().toString());
    }

    @Test
    void storageOverASegmentIsNotExchanged() {
        try (Arena arena = Arena.ofConfined()) {
            Tensor x = Torch.fromSegment(arena.allocate(8, 4), DType.FLOAT32, 2);
            Tensor y = floats(1, 2);
            assertThrows(IllegalArgumentException.class, () -> Operator.of("aten::set_.source_Tensor").call(y, x));
            assertThrows(IllegalArgumentException.class, () -> Operator.of("aten::set_.source_Tensor").call(x, y));
            assertThrows(IllegalArgumentException.class, () -> Operator.of("aten::set_data").call(y, x));
        }
    }

    // ------------------------------------------------------------------ Scalars

    @Test
    void scalarsFollowPythonsNumbers() {
        Tensor ints = Torch.tensor(new long[] {1L << 53, 3});
        Operator add = Operator.of("aten::add.Tensor");
        assertEquals("tensor([27021597764222977,                10])", add.with("alpha", 3).callTensor(Torch.tensor(new long[] {1, 1}), ints).toString());
        assertEquals(DType.FLOAT32, Operator.of("aten::mul.Scalar").callTensor(ints, 1.5).dtype());
        assertEquals(DType.FLOAT32, Operator.of("aten::mul.Scalar").callTensor(floats(1), 2).dtype());
        assertEquals(DType.COMPLEX64, Operator.of("aten::mul.Scalar").callTensor(floats(1), new Complex(0, 1)).dtype());
        assertEquals("For integral input tensors, argument alpha must not be a floating point number.",
                assertThrows(TorchException.class, () -> add.call(ints, ints, 0.5)).getMessage());
        assertThrows(IllegalArgumentException.class, () -> add.call(ints, ints, "1"));
        assertEquals(List.of(2.5), Operator.of("aten::item").call(floats(2.5f)));
    }

    @Test
    void loweredOperatorsWriteIntoWhatTheyAreGiven() {
        Tensor x = floats(1, 2);
        assertSame(x, Operator.of("aten::mul_.Scalar").callTensor(x, 3));
        assertEquals("tensor([3., 6.])", x.toString());
        Tensor out = Torch.empty(0);
        assertSame(out, Operator.of("aten::clamp.out").with("out", out).callTensor(x, null, 4));
        assertEquals("tensor([3., 4.])", out.toString());
        assertThrows(TorchException.class, () -> Operator.of("aten::mul_.Scalar").call(Torch.tensor(new long[] {1}), 1.5));
    }

    @Test
    void loweredResultsOutliveTheirTemporariesAndClosedTensorsAreRefused() {
        Tensor result = Operator.of("aten::softplus").callTensor(floats(0));
        assertEquals("tensor([0.6931])", result.toString());
        Tensor closed = floats(1);
        closed.close();
        assertThrows(IllegalStateException.class, () -> Operator.of("aten::softplus").call(closed));
        assertThrows(IllegalStateException.class, () -> Operator.of("aten::add.Tensor").call(floats(1), closed));
    }

    @Test
    void anAbsentOptionalScalarNeedsNoLowering() {
        assertEquals("tensor(1.)", Operator.of("aten::var.correction").callTensor(floats(1, 2, 3)).toString());
        Tensor reduced = Operator.of("aten::segment_reduce").with("lengths", Torch.tensor(new long[] {2, 1}))
                .callTensor(floats(1, 2, 3), "sum");
        assertEquals("tensor([3., 3.])", reduced.toString());
        assertEquals("tensor([4., 4.])", Operator.of("aten::segment_reduce").with("initial", 1)
                .with("lengths", Torch.tensor(new long[] {2, 1})).callTensor(floats(1, 2, 3), "sum").toString());
        Operator backward = Operator.unchecked("aten::_segment_reduce_backward").with("initial", 1)
                .with("lengths", Torch.tensor(new long[] {2, 1}));
        if (backward.way().equals("boxed")) {
            assertEquals("tensor([1., 1., 1.])", backward.callTensor(floats(1, 1), floats(3, 3), floats(1, 2, 3), "sum").toString());
        } else {
            assertThrows(UnsupportedOperationException.class, () -> backward.call(floats(1, 1), floats(3, 3), floats(1, 2, 3), "sum"));
        }
    }

    // ------------------------------------------------------------------ operators of others

    @Test
    void definesOperatorsOfOtherNamespaces() {
        // Of libtorch itself, but not of ATen.
        Operator wait = Operator.define("prims::view_of(Tensor(a) a) -> Tensor(a)");
        assertFalse(wait.schema().isEmpty());
        Operator missing = Operator.define("nobody::nothing(Tensor a, int[] b, str c, Tensor?[] d, Tensor? e, int? f) -> Tensor");
        Tensor x = floats(1);
        String message = assertThrows(TorchException.class, () -> missing.call(x, new long[] {1}, "text",
                Arrays.asList(x, null), x, 3)).getMessage();
        assertTrue(message.startsWith("Could not find schema for nobody::nothing"), message);
        assertThrows(IllegalArgumentException.class, () -> Operator.define("aten::exp(Tensor self) -> Tensor"));
        assertThrows(IllegalArgumentException.class, () -> Operator.define("exp"));
    }

    @Test
    void resultsOfDifferentTypesThatLibtorchMistakesAreTakenFromTheStackOrRefusedBeforeTheCall() {
        Operator choose = Operator.unchecked("aten::_choose_qparams_per_tensor");
        if (choose.way().equals("boxed")) {
            assertEquals(List.of(0.00392156862745098, 0L), choose.call(Torch.ones(3), false));
        } else {
            String said = assertThrows(UnsupportedOperationException.class, () -> choose.call(Torch.ones(3), false)).getMessage();
            assertTrue(said.contains("results of different types"), said);
        }
        List<Object> both = Operator.of("aten::histogramdd.int_bins").call(Torch.tensor(new float[][] {{0, 0}, {1, 1}, {1, 0}}), 2);
        assertEquals("[[1.0, 0.0], [1.0, 1.0]]", ((Tensor) both.getFirst()).tolist().toString());
        assertEquals("[0.0, 0.5, 1.0]", ((Tensor) ((List<?>) both.get(1)).getFirst()).tolist().toString());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ndarray.NDArray;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Java forms of an index, and what {@link IndexingGoldenTest} cannot say. */
class IndexingTest {
    private final Tensor x = Torch.arange(24).to(DType.FLOAT32).reshape(2, 3, 4);

    private static void same(Tensor expected, Tensor actual) {
        assertArrayEquals(expected.shape(), actual.shape());
        assertEquals(expected.tolist(), actual.tolist());
    }

    @Test
    void ellipsisAndNewAxisAreNoSlices() {
        assertNotEquals(Slice.all(), Index.ELLIPSIS);
        assertNotEquals(Slice.all(), Index.NEWAXIS);
        assertNotEquals(Index.ELLIPSIS, Index.NEWAXIS);
        assertSame(Index.ELLIPSIS, Slice.ELLIPSIS);
        assertSame(Index.NEWAXIS, Slice.NEWAXIS);
    }

    @Test
    void everyKindOfIndexCanBeSwitchedOver() {
        List<String> kinds = new ArrayList<>();
        for (Index index : List.of(Index.at(3), Index.all(), Index.ELLIPSIS, Index.NEWAXIS)) {
            kinds.add(switch (index) {
                case Index.At at -> "at " + at.position();
                case Slice slice -> "slice " + slice.step();
                case Index.Ellipsis e -> "ellipsis";
                case Index.NewAxis n -> "new axis";
            });
        }
        assertEquals(List.of("at 3", "slice 1", "ellipsis", "new axis"), kinds);
    }

    @Test
    void factoriesOfIndexMakeTheSlicesOfSlice() {
        assertEquals(Slice.all(), Index.all());
        assertEquals(Slice.of(1, 2), Index.slice(1, 2));
        assertEquals(Slice.of(null, 2L, 3), Index.slice(null, 2L, 3));
        assertEquals(Slice.from(-1), Index.from(-1));
        assertEquals(Slice.to(-1), Index.to(-1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", value = {": | null | null | 1", "1: | 1 | null | 1", ":-1 | null | -1 | 1", "1:3 | 1 | 3 | 1",
            " 1 : 3 : 2 | 1 | 3 | 2", "::2 | null | null | 2", ":: | null | null | 1", "::-1 | null | null | -1", ":3: | null | 3 | 1"})
    void textOfSliceIsPythons(String text, Long start, Long stop, long step) {
        assertEquals(new Slice(start, stop, step), Index.parse(text));
    }

    @Test
    void textOfOtherIndices() {
        assertSame(Index.ELLIPSIS, Index.parse("..."));
        assertSame(Index.NEWAXIS, Index.parse(" None "));
        assertEquals(Index.at(-2), Index.parse("-2"));
        same(x.index(Slice.all(), Slice.of(0, 2), 1), x.index(":", "0:2", 1));
        same(x.index(Index.ELLIPSIS, 0), x.index("...", 0));
        same(x.index(0, Index.ELLIPSIS, Index.NEWAXIS), x.index("0", "...", "None"));
        same(x.index(Index.ELLIPSIS), x.index("..."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1:2:3:4", "1:b", "1.5", ":, 1", "....", "none"})
    void textThatIsNoIndexIsRefused(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> x.index(text)).getMessage();
        assertTrue(message.contains("not '" + text + "'"), message);
        assertThrows(IllegalArgumentException.class, () -> x.index(text, 0));
    }

    @Test
    void arraysAndListsOfIntegersArePositions() {
        Tensor expected = x.index(Torch.tensor(new long[] {1, 0}));
        same(expected, x.index(new int[] {1, 0}));
        same(expected, x.index(new long[] {1, 0}));
        same(expected, x.index(new short[] {1, 0}));
        same(expected, x.index(new byte[] {1, 0}));
        same(expected, x.index((Object) new Integer[] {1, 0}));
        same(expected, x.index(List.of(1, 0)));
        same(expected, x.index(new LinkedList<>(List.of(1L, 0L))));
        same(expected, x.index((Object) new Object[] {1, (short) 0}));
        same(expected, x.index(NDArray.copyOf(new long[] {1, 0})));
    }

    @Test
    void arrayOfNarrowerTypeIsOneIndexAndObjectsAreSeveral() {
        same(x.index(List.of(1, 0)), x.index((Object[]) new Integer[] {1, 0}));
        same(x.index(1, 0), x.index(new Object[] {1, 0}));
        same(x.index(Slice.all(), Slice.from(1)), x.index((Object[]) new Slice[] {Slice.all(), Slice.from(1)}));
        same(x.index(Index.at(1), Index.ELLIPSIS), x.index((Object[]) new Index[] {Index.at(1), Index.ELLIPSIS}));
        Tensor zero = Torch.tensor(new long[] {0});
        same(x.index(zero, zero), x.index((Object[]) new Tensor[] {zero, zero}));
        assertArrayEquals(new long[] {2, 2, 3, 4}, x.index((Object[]) new int[][] {{0, 1}, {1, 0}}).shape());
        assertArrayEquals(new long[] {2, 4}, x.index(List.of(List.of(0, 1), List.of(1, 0))).shape());
    }

    @Test
    void booleanArraysAreMasks() {
        Tensor mask = Torch.tensor(new boolean[] {false, true});
        same(x.index(mask), x.index(new boolean[] {false, true}));
        same(x.index(mask), x.index(List.of(false, true)));
        same(x.index(mask), x.index((Object[]) new Boolean[] {false, true}));
        boolean[][] two = {{true, false, true}, {false, false, true}};
        same(x.index(Torch.tensor(two)), x.index((Object[]) two));
    }

    @Test
    void nullIsANewAxis() {
        assertArrayEquals(new long[] {1, 2, 3, 4}, x.index((Object) null).shape());
        assertArrayEquals(new long[] {1, 2, 3, 4}, x.index((Object[]) null).shape());
        assertArrayEquals(new long[] {2, 1, 3, 1, 4}, x.index(Slice.all(), null, "...", null, Slice.all()).shape());
    }

    @Test
    void integersOfAllTypesAndTensorsArePositions() {
        same(x.select(0, 1), x.index(1));
        same(x.select(0, 1), x.index(1L));
        same(x.select(0, 1), x.index((short) 1));
        same(x.select(0, 1), x.index((byte) 1));
        same(x.select(0, 1), x.index(Index.at(1)));
        same(x.select(0, 1), x.index(java.math.BigInteger.ONE));
        same(x.select(0, 1), x.index(Torch.tensor(1)));
        same(x.select(1, -1), x.index(Slice.all(), Torch.tensor(-1)));
    }

    @Test
    void tensorOfOneIntegerIsABound() {
        Tensor one = Torch.tensor(1);
        same(x.index(Slice.from(1)), x.index(Slice.from(one)));
        same(x.index(Slice.to(1)), x.index(Slice.to(one)));
        same(x.index(Slice.all(), Slice.of(1, 2)), x.index(Slice.all(), Slice.of(one, Torch.tensor(new long[] {2}))));
        same(x.index(Slice.all(), Slice.of(1, 2)), x.index(Slice.all(), Slice.of(one, 2)));
        same(x.index(Slice.all(), Slice.of(1, 2)), x.index(Slice.all(), Slice.of(1, Torch.tensor(2))));
        assertEquals(Slice.from(1), Slice.of(one, null));
        assertEquals("only integer tensors of a single element can be converted to an index",
                assertThrows(TorchException.class, () -> Slice.from(Torch.tensor(1.0))).getMessage());
        assertEquals(1, Torch.tensor(true).toIndex());
        assertThrows(TorchException.class, () -> Torch.tensor(new long[] {1, 2}).toIndex());
    }

    @Test
    void selectTakesATensor() {
        same(x.select(1, 2), x.select(1, Torch.tensor(2)));
        same(x.select(1, 2), x.select(1, Torch.tensor(new int[] {2})));
        assertEquals("select(): argument 'index' (position 2) must be int, not Tensor",
                assertThrows(TorchException.class, () -> x.select(1, Torch.tensor(2.0))).getMessage());
    }

    @Test
    void whatIsNoIndexIsRefusedByName() {
        assertEquals("only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid indices (got Thread)",
                assertThrows(TorchException.class, () -> x.index(Thread.currentThread())).getMessage());
    }

    @Test
    void setWritesThroughToWhatSharesTheMemory() {
        NDArray array = x.numpy();
        assertSame(x, x.set(-1, 0, "...", 2));
        assertEquals(-1, array.getFloat(0, 1, 2));
        x.index(1).set(Torch.tensor(8), 0, 0);
        assertEquals(8, array.getFloat(1, 0, 0));
        x.set(0, x.ge(Torch.tensor(8f)));
        assertEquals(List.of(0.0, 1.0, -1.0, 3.0), x.index(0, 0).tolist());
        assertEquals(0, array.getFloat(1, 2, 3));
    }

    @Test
    void setTakesEveryKindOfNumber() {
        Tensor z = Torch.zeros(6);
        z.set((byte) 1, 0).set((short) 2, 1).set(3L, 2).set(4.5f, 3).set(true, 4).set(new Complex(5, 0), 5);
        assertEquals(List.of(1.0, 2.0, 3.0, 4.5, 1.0, 5.0), z.tolist());
        assertEquals("can't assign a list to a torch.FloatTensor",
                assertThrows(TorchException.class, () -> z.set(List.of(1), 0)).getMessage());
        assertEquals("can't assign a NoneType to a torch.FloatTensor",
                assertThrows(TorchException.class, () -> z.set(null, 0)).getMessage());
    }

    @Test
    void sparseTensorIsNotAssignedTo() {
        Tensor sparse = Torch.eye(2).toSparse(Layout.SPARSE_COO);
        assertEquals("Cannot assign to a sparse tensor", assertThrows(TorchException.class, () -> sparse.set(1, 0, 0)).getMessage());
    }

    @Test
    void leafThatRequiresGradIsNotAssignedTo() {
        Tensor leaf = Torch.zeros(2, 2).requiresGrad(true);
        assertEquals("a view of a leaf Variable that requires grad is being used in an in-place operation.",
                assertThrows(TorchException.class, () -> leaf.set(1, 0)).getMessage());
        assertEquals("a leaf Variable that requires grad is being used in an in-place operation.",
                assertThrows(TorchException.class, () -> leaf.set(1, Slice.all())).getMessage());
        try (GradMode off = Torch.noGrad()) {
            leaf.set(1, 0);
        }
        assertEquals(List.of(List.of(1.0, 1.0), List.of(0.0, 0.0)), leaf.tolist());
    }

    @Test
    void indexedMetaTensorHasTheShape() {
        Tensor meta = Torch.empty(new long[] {2, 3, 4}, DType.FLOAT32, Device.of("meta"));
        assertArrayEquals(new long[] {3, 1, 2}, meta.index(0, Slice.all(), null, Slice.from(2)).shape());
        assertArrayEquals(new long[] {5, 3, 4}, meta.index(new int[] {0, 1, 0, 1, 0}).shape());
        assertSame(meta, meta.set(1, 0));
    }

    @Test
    void fillTakesATensorWithItsGradient() {
        Tensor value = Torch.tensor(2.5).requiresGrad(true);
        Tensor filled = Torch.zeros(2, 3);
        assertSame(filled, filled.fill_(value));
        filled.mul(filled).sum().backward();
        assertEquals(30.0, value.grad().item());
        assertEquals("fill_ only supports 0-dimension value tensor but got tensor with 1 dimensions.",
                assertThrows(TorchException.class, () -> Torch.zeros(2).fill_(Torch.ones(1))).getMessage());
    }

    @Test
    void temporariesDieWithTheCall() {
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor small = Torch.ones(4, 4);
            long before = Torch.memory().tensors();
            Tensor copy = small.index(null, List.of(0, 1), Slice.from(1));
            Tensor view = small.index(0, Slice.from(1));
            assertEquals(before + 2, Torch.memory().tensors());
            small.set(5, null, List.of(0, 1), Slice.from(1));
            small.set(Torch.ones(1, 1, 3), 0, Slice.from(1));
            assertThrows(TorchException.class, () -> small.index(null, List.of(0, 9), Slice.from(1)));
            assertThrows(TorchException.class, () -> small.set(5, 0, Slice.from(1), 3));
            assertEquals(before + 3, Torch.memory().tensors(), "and the value");
            assertArrayEquals(new long[] {1, 2, 3}, copy.shape());
            assertArrayEquals(new long[] {3}, view.shape());
        }
    }

    @Test
    void closedTensorsAreRefused() {
        Tensor closed = Torch.ones(2);
        closed.close();
        assertThrows(IllegalStateException.class, () -> closed.index(0));
        assertThrows(IllegalStateException.class, () -> closed.set(1, 0));
        assertThrows(IllegalStateException.class, () -> x.index(closed));
        assertThrows(IllegalStateException.class, () -> x.set(closed, 0));
        assertThrows(IllegalStateException.class, () -> x.select(0, closed));
    }

    @Test
    void arraysOfNumpyTakeIndexObjects() {
        NDArray array = x.numpy();
        assertArrayEquals(new long[] {1, 2, 3}, array.slice(Index.NEWAXIS, Index.ELLIPSIS, Index.at(1)).shape());
        assertEquals(array.slice(1, Slice.all(), 2).toList(), array.slice(Index.at(1), Index.all(), Index.at(2)).toList());
    }
}

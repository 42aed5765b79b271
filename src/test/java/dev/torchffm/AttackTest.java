// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.internal.lifetime.JavaMemory;
import dev.torchffm.ndarray.NDArray;
import dev.torchffm.ops.Operator;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Attacks on one thread at a time, most of which the fuzzer or a look at libtorch's sources had succeeded with once. */
@Tag("long")
class AttackTest {
    private static final String NOT_RESIZABLE = "Trying to resize storage that is not resizable";

    private static void elsewhere(Runnable body) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread.ofPlatform().start(() -> {
            try {
                body.run();
            } catch (Throwable e) {
                thrown.set(e);
            }
        }).join();
        if (thrown.get() != null) {
            throw new AssertionError(thrown.get());
        }
    }

    // ------------------------------------------------------------------ growing what was handed out

    private static Arguments alias(String name, Function<Tensor, Tensor> alias) {
        return Arguments.of(name, alias);
    }

    static Stream<Arguments> aliases() {
        return Stream.of(alias("itself", t -> t), alias("detach", Tensor::detach), alias("narrow", t -> t.narrow(0, 1, 2)),
                alias("select", t -> t.select(0, 1)), alias("slice", t -> t.slice(0, 0, 2, 2)), alias("t", Tensor::t),
                alias("transpose", t -> t.transpose(0, 1)), alias("permute", t -> t.permute(1, 0)), alias("view", t -> t.view(6)),
                alias("reshape", t -> t.reshape(6)), alias("flatten", Tensor::flatten), alias("unsqueeze", t -> t.unsqueeze(0)),
                alias("squeeze", Tensor::squeeze), alias("expand", t -> t.expand(2, 3, 2)), alias("diagonal", Tensor::diagonal),
                alias("unfold", t -> t.unfold(0, 2, 1)), alias("asStrided", t -> t.asStrided(new long[] {2}, new long[] {1})),
                alias("view of another type", t -> t.view(DType.INT32)), alias("contiguous", Tensor::contiguous),
                alias("to its own type", t -> t.to(DType.FLOAT32)), alias("cpu", Tensor::cpu),
                alias("conj", Tensor::conj), alias("real", Tensor::real), alias("index", t -> t.index(1)),
                alias("set_ to the same storage", t -> Torch.zeros(1).set_(t)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("aliases")
    void storageOfAnArrayCannotGrowThroughAnyAlias(String name, Function<Tensor, Tensor> alias) {
        for (boolean aliasFirst : new boolean[] {false, true}) {
            Tensor tensor = Torch.tensor(new float[][] {{1, 2}, {3, 4}, {5, 6}});
            Tensor before = aliasFirst ? alias.apply(tensor) : null;
            NDArray array = tensor.numpy();
            Tensor other = aliasFirst ? before : alias.apply(tensor);
            long[] shape = other.shape();
            TorchException e = assertThrows(TorchException.class, () -> other.resize_(1000, 1000));
            assertEquals(NOT_RESIZABLE, e.getMessage());
            e = assertThrows(TorchException.class, () -> other.resizeAs_(Torch.zeros(1000, 1000)));
            assertEquals(NOT_RESIZABLE, e.getMessage());
            assertArrayEquals(shape, other.shape(), "a refused resize_ keeps the shape");
            other.resize_(0).resize_(2);
            assertEquals(2, other.numel());
            assertArrayEquals(new float[] {1, 2, 3, 4, 5, 6}, array.toFloatArray());
        }
    }

    @Test
    void resizeToANegativeSizeKeepsTheShape() {
        for (long[] size : new long[][] {{-1}, {2, -1}, {0, -1}}) {
            Tensor tensor = Torch.tensor(new long[][] {{1, 2, 3}, {4, 5, 6}});
            assertThrows(TorchException.class, () -> tensor.resize_(size));
            assertArrayEquals(new long[] {2, 3}, tensor.shape());
            assertEquals(List.of(List.of(1L, 2L, 3L), List.of(4L, 5L, 6L)), tensor.tolist());
        }
    }

    @Test
    void resizeOfATensorWithoutDimensionsToMoreThanCanBeCountedKeepsTheShape() {
        Tensor tensor = Torch.tensor(true).sum();
        assertThrows(TorchException.class, () -> tensor.resize_(1L << 31, 1L << 31, 1L << 31));
        assertArrayEquals(new long[0], tensor.shape());
        assertEquals(1, tensor.itemLong());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("aliases")
    void arrayOfAnAliasKeepsTheWholeStorageFromGrowing(String name, Function<Tensor, Tensor> alias) {
        Tensor tensor = Torch.tensor(new float[][] {{1, 2}, {3, 4}, {5, 6}});
        NDArray array = alias.apply(tensor).numpy();
        Object values = array.toList();
        assertEquals(NOT_RESIZABLE, assertThrows(TorchException.class, () -> tensor.resize_(1 << 20)).getMessage());
        tensor.set_(Torch.zeros(1 << 20));
        tensor.close();
        System.gc();
        try (Tensor overwriting = Torch.full(new long[] {6}, 9.0)) {
            assertEquals(values, array.toList());
            assertEquals(6, overwriting.numel());
        }
    }

    @Test
    void refusedResizeOfATensorThatRequiresGradSaysWhy() {
        Tensor leaf = Torch.ones(2).requiresGrad(true);
        TorchException e = assertThrows(TorchException.class, () -> leaf.resize_(5));
        assertEquals("cannot resize variables that require grad", e.getMessage());
        assertArrayEquals(new long[] {2}, leaf.shape());
    }

    @Test
    void stridesThatOverflowAreRefusedInPlaceToo() {
        Operator inPlace = Operator.of("aten::as_strided_");
        for (DType dtype : List.of(DType.INT64, DType.FLOAT32, DType.UINT8, DType.COMPLEX128)) {
            for (int power = 56; power < 63; power++) {
                long far = 1L << power;
                Tensor tensor = Torch.ones(new long[] {8}, dtype);
                assertThrows(TorchException.class, () -> tensor.asStrided(new long[] {2}, new long[] {far}));
                assertThrows(TorchException.class, () -> inPlace.call(tensor, new long[] {2}, new long[] {far}));
                assertThrows(TorchException.class, () -> inPlace.call(tensor, new long[] {2, 3}, new long[] {far, 1}));
                assertThrows(TorchException.class, () -> inPlace.call(tensor, new long[] {1}, new long[] {1}, far));
                assertArrayEquals(new long[] {8}, tensor.shape());
                assertEquals(Torch.ones(new long[] {8}, dtype).tolist(), tensor.tolist());
            }
        }
    }

    // ------------------------------------------------------------------ early close

    static Stream<Arguments> earlyCloses() {
        return Stream.of(
                Arguments.of("closed", (BiConsumer<Tensor, Runnable>) (t, rest) -> {
                    t.close();
                    rest.run();
                }),
                Arguments.of("set to another storage", (BiConsumer<Tensor, Runnable>) (t, rest) -> {
                    t.set_(Torch.zeros(100));
                    rest.run();
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("earlyCloses")
    void viewsArraysAndGraphsOutliveTheTensor(String name, BiConsumer<Tensor, Runnable> end) {
        Tensor x = Torch.full(new long[] {50_000}, 3.0);
        Tensor w = Torch.ones(50_000).requiresGrad(true);
        Tensor product = w.mul(x);
        Tensor view = x.narrow(0, 10, 5);
        NDArray array = x.numpy();
        MemorySegment segment = array.segment();
        boolean closes = name.equals("closed");
        end.accept(x, () -> {
            System.gc();
            for (int i = 0; i < 20; i++) {
                Torch.full(new long[] {50_000}, 9.0).close();
            }
            assertEquals(List.of(3.0, 3.0, 3.0, 3.0, 3.0), view.tolist());
            assertEquals(3f, array.getFloat(49_999));
            assertEquals(3f, segment.getAtIndex(ValueLayout.JAVA_FLOAT, 49_999));
            if (closes) {
                product.sum().backward();
                assertEquals(150_000.0, w.grad().sum().item());
            }
        });
    }

    // ------------------------------------------------------------------ memory of the caller's

    @Test
    void gradientOverASegmentDoesNotBecomeTheLeafsGrad() {
        Tensor leaf = Torch.ones(4).requiresGrad(true);
        try (Arena arena = Arena.ofConfined()) {
            Tensor gradient = Torch.fromSegment(arena.allocateFrom(ValueLayout.JAVA_FLOAT, 3, 4, 5, 6), DType.FLOAT32, 2, 2);
            leaf.view(2, 2).backward(gradient, false, false);
            assertNotEquals(gradient.dataPtr(), leaf.grad().dataPtr());
        }
        assertEquals(List.of(3.0, 4.0, 5.0, 6.0), leaf.grad().tolist());
    }

    @Test
    void argumentsOfACallThatIsNeverMadeAreFreedWithTheNextCall() throws InterruptedException {
        List<Consumer<Tensor>> failing = List.of(t -> t.permute((long[]) null), t -> t.to((DType) null), t -> t.view((DType) null),
                t -> t.expand((long[]) null), t -> t.contiguous(null),
                t -> t.asStrided(new long[] {1}, null), t -> t.flip((long[]) null));
        int before = JavaMemory.live();
        for (Consumer<Tensor> call : failing) {
            Tensor tensor = Torch.fromSegment(Arena.global().allocate(16), DType.FLOAT32, 4);
            for (int i = 0; i < 10; i++) {
                assertThrows(RuntimeException.class, () -> call.accept(tensor));
            }
            tensor.close();
            Torch.ones(1).neg().close();
            for (int i = 0; i < 50 && JavaMemory.live() > before; i++) {
                System.gc();
                Thread.sleep(20);
            }
            assertEquals(before, JavaMemory.live());
        }
    }

    /** The arguments before the one that is refused were on their way, and must be freed once. */
    static final class RefusedArguments {
        public static void main(String[] args) {
            Operator add = Operator.of("aten::add.Tensor");
            Operator cat = Operator.of("aten::cat");
            Operator clamp = Operator.of("aten::clamp.Tensor");
            Tensor closed = Torch.ones(3);
            closed.close();
            for (int i = 0; i < 200; i++) {
                Tensor a = Torch.ones(3);
                assertThrows(IllegalStateException.class, () -> add.call(a, closed));
                assertThrows(IllegalStateException.class, () -> cat.call(List.of(a, closed)));
                assertThrows(IllegalStateException.class, () -> clamp.call(a, a, closed));
                assertThrows(IllegalStateException.class, () -> add.with("alpha", 1).call(a, closed));
                assertThrows(IllegalStateException.class, () -> add.call(closed, a));
                assertEquals(List.of(2.0, 2.0, 2.0), a.add(a).tolist());
                a.close();
            }
            System.out.println("survived");
        }
    }

    @Test
    void argumentsBeforeARefusedOneAreFreedOnce() throws Exception {
        ChildJvm.Result result = new ChildJvm().with("-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=/dev/null").run(RefusedArguments.class);
        assertEquals("survived", result.output().strip());
    }

    // ------------------------------------------------------------------ scopes

    @Test
    void otherThreadsArraysOfATensorFromASharedScopeEndWithTheConfinedScopeItEscapedTo() throws InterruptedException {
        AtomicReference<NDArray> array = new AtomicReference<>();
        try (TensorScope confined = TensorScope.ofConfined()) {
            Tensor tensor;
            try (TensorScope shared = TensorScope.ofShared()) {
                tensor = TensorScope.escape(Torch.tensor(new float[] {1, 2, 3}));
                assertTrue(shared.isOpen());
            }
            elsewhere(() -> array.set(tensor.numpy()));
            assertEquals(2f, array.get().getFloat(1));
            elsewhere(() -> assertEquals(3f, array.get().getFloat(2)));
            assertTrue(confined.isOpen());
        }
        assertThrows(IllegalStateException.class, () -> array.get().getFloat(0));
    }

    @Test
    void emptyCollectedTensorsDoNotAddUp() throws InterruptedException {
        for (int i = 0; i < 50; i++) {
            System.gc();
            Thread.sleep(10);
        }
        long before = Torch.memory().collectedBytes();
        for (int i = 0; i < 1000; i++) {
            Torch.zeros(3, 0).close();
        }
        assertTrue(Torch.memory().collectedBytes() <= before, "1000 closed empty tensors still count");
    }

    // ------------------------------------------------------------------ misuse

    @Test
    void whatIsNoNumberIsRefusedAsAnArgument() {
        for (DType dtype : List.of(DType.INT64, DType.FLOAT32, DType.BOOL, DType.UINT8)) {
            assertThrows(IllegalArgumentException.class, () -> Torch.ones(new long[] {2}, dtype).fill_("x"));
            assertThrows(IllegalArgumentException.class, () -> Torch.ones(new long[] {2}, dtype).fill_((Object) null));
        }
    }

    @Test
    void sizeOfADimensionThatIsNotThereIsRefused() {
        Tensor matrix = Torch.ones(2, 3);
        IndexOutOfBoundsException e = assertThrows(IndexOutOfBoundsException.class, () -> matrix.size(7));
        assertEquals("Dimension out of range (expected to be in range of [-2, 1], but got 7)", e.getMessage());
        assertThrows(IndexOutOfBoundsException.class, () -> matrix.size(Integer.MIN_VALUE));
        assertThrows(IndexOutOfBoundsException.class, () -> Torch.ones().size(0));
    }

    @Test
    void emptyTensorWithZeroStridesOverlapsNothing() {
        Tensor empty = Torch.fromNumpy(Torch.zeros(new long[] {0, 4}, DType.UINT8).numpy());
        assertEquals(0, empty.add_(1).numel());
        assertEquals(0, Torch.zeros(1, 4, 0).expand(3, 4, 0).add_(1).numel());
        assertEquals(0, Torch.zeros(5).asStrided(new long[] {0, 4}, new long[] {0, 0}).add_(1).numel());
    }
}

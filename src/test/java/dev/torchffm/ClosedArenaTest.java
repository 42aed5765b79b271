// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An arena that is closed under the tensors over its memory: they, and their views, throw instead of reading freed memory. */
@ExtendWith(ScopeExtension.class)
class ClosedArenaTest {
    /** A 3 x 3 float tensor over memory of the arena, or the complex one over it. */
    private static Tensor over(Arena arena) {
        return Torch.fromSegment(arena.allocateFrom(ValueLayout.JAVA_FLOAT, 0, 1, 2, 3, 4, 5, 6, 7, 8), DType.FLOAT32, 3, 3);
    }

    private static Tensor complexOver(Arena arena) {
        return Torch.fromSegment(arena.allocateFrom(ValueLayout.JAVA_FLOAT, 0, 1, 2, 3, 4, 5, 6, 7), DType.COMPLEX64, 2, 2);
    }

    private static void assertArenaClosed(Tensor tensor) {
        IllegalStateException e = assertThrows(IllegalStateException.class, tensor::sum);
        assertTrue(e.getMessage().startsWith("the arena of the memory segment that this tensor shares was closed"), e.getMessage());
    }

    private static Arguments view(String name, Function<Tensor, Tensor> view) {
        return Arguments.of(name, view);
    }

    // ------------------------------------------------------------------ views

    static Stream<Arguments> views() {
        return Stream.of(
                view("itself", t -> t),
                view("t", Tensor::t),
                view("transpose", t -> t.transpose(0, 1)),
                view("permute", t -> t.permute(1, 0)),
                view("narrow", t -> t.narrow(0, 1, 2)),
                view("select", t -> t.select(0, 1)),
                view("slice", t -> t.slice(1, 0, 3, 2)),
                view("index", t -> t.index(1, Slice.all())),
                view("expand", t -> t.expand(2, 3, 3)),
                view("reshape", t -> t.reshape(9)),
                view("view", t -> t.view(1, 9)),
                view("view of another type", t -> t.view(DType.INT32)),
                view("squeeze", Tensor::squeeze),
                view("squeeze of a dimension", t -> t.unsqueeze(0).squeeze(0)),
                view("unsqueeze", t -> t.unsqueeze(-1)),
                view("flatten", Tensor::flatten),
                view("diagonal", Tensor::diagonal),
                view("unfold", t -> t.unfold(0, 2, 1)),
                view("asStrided", t -> t.asStrided(new long[] {4}, new long[] {2})),
                view("detach", Tensor::detach),
                view("to of its own type", t -> t.to(DType.FLOAT32)),
                view("cpu", Tensor::cpu),
                view("contiguous", Tensor::contiguous),
                view("resolveConj", Tensor::resolveConj),
                view("resolveNeg", Tensor::resolveNeg),
                view("view of a view", t -> t.t().select(0, 2).narrow(0, 0, 2).detach()),
                view("in place", t -> t.add_(1)),
                view("filled", t -> t.fill_(1)),
                view("requiresGrad", t -> t.detach().requiresGrad(true)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("views")
    void viewThrowsAfterTheArenaWasClosed(String name, Function<Tensor, Tensor> view) {
        Tensor made;
        try (Arena arena = Arena.ofConfined()) {
            Tensor tensor = over(arena);
            made = view.apply(tensor);
            assertTrue(made.numel() > 0);
        }
        assertArenaClosed(made);
    }

    static Stream<Arguments> complexViews() {
        return Stream.of(
                view("conj", Tensor::conj),
                view("real", Tensor::real),
                view("imag", Tensor::imag),
                view("imag of conj", t -> t.conj().imag()),
                view("viewAsReal", Tensor::viewAsReal),
                view("viewAsComplex", t -> t.viewAsReal().viewAsComplex()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("complexViews")
    void complexViewThrowsAfterTheArenaWasClosed(String name, Function<Tensor, Tensor> view) {
        Tensor made;
        try (Arena arena = Arena.ofShared()) {
            made = view.apply(complexOver(arena));
            assertTrue(made.numel() > 0);
        }
        assertArenaClosed(made);
    }

    // ------------------------------------------------------------------ copies

    static Stream<Arguments> copies() {
        return Stream.of(
                view("clone", Tensor::clone),
                view("contiguous of a transpose", t -> t.t().contiguous()),
                view("to another type", t -> t.to(DType.FLOAT64)),
                view("reshape of a transpose", t -> t.t().reshape(9)),
                view("flip", t -> t.flip(0)),
                view("add", t -> t.add(1)),
                view("mul of itself", t -> t.mul(t)),
                view("matmul", t -> t.matmul(t)),
                view("neg", Tensor::neg),
                view("emptyLike", Torch::emptyLike),
                view("tensor", t -> Torch.tensor(t)),
                view("copy_ into another", t -> Torch.zeros(3, 3).copy_(t)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("copies")
    void copyLivesOnAfterTheArenaWasClosed(String name, Function<Tensor, Tensor> copy) {
        Tensor made;
        Object values;
        try (Arena arena = Arena.ofConfined()) {
            made = copy.apply(over(arena));
            values = made.tolist();
        }
        assertEquals(values, made.tolist());
    }

    // ------------------------------------------------------------------ uses

    static Stream<Arguments> uses() {
        return Stream.of(
                use("dtype", Tensor::dtype), use("shape", Tensor::shape), use("numel", Tensor::numel),
                use("dataPtr", Tensor::dataPtr), use("toString", Tensor::toString), use("tolist", Tensor::tolist),
                use("item", t -> t.select(0, 0).item()), use("numpy", Tensor::numpy), use("numpy forced", t -> t.numpy(true)),
                use("t", Tensor::t), use("clone", Tensor::clone), use("to", t -> t.to(DType.INT8)),
                use("fill_", t -> t.fill_(1)), use("add_", t -> t.add_(1)), use("resize_", t -> t.resize_(1)),
                use("requiresGrad", t -> t.requiresGrad(true)), use("isLeaf", Tensor::isLeaf), use("grad", Tensor::grad),
                use("right operand", t -> Torch.zeros(3, 3).add(t)), use("source of copy_", t -> Torch.zeros(3, 3).copy_(t)),
                use("equal", t -> Torch.zeros(3, 3).equal(t)),
                use("matmul", t -> Torch.zeros(3, 3).matmul(t)), use("zerosLike", Torch::zerosLike),
                use("gradient of backward", t -> Torch.ones(3, 3).requiresGrad(true).mul(2).backward(t, false, false)),
                use("Torch.tensor", t -> Torch.tensor(t)), use("element of Torch.tensor", t -> Torch.tensor(List.of(t))));
    }

    private static Arguments use(String name, Consumer<Tensor> use) {
        return Arguments.of(name, use);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uses")
    void everyUseThrowsAfterTheArenaWasClosed(String name, Consumer<Tensor> use) {
        Tensor tensor;
        try (Arena arena = Arena.ofConfined()) {
            tensor = over(arena);
        }
        assertThrows(IllegalStateException.class, () -> use.accept(tensor));
    }

    @Test
    void closingATensorWorksAfterTheArenaWasClosed() {
        Tensor tensor;
        Tensor view;
        try (Arena arena = Arena.ofConfined()) {
            tensor = over(arena);
            view = tensor.t();
        }
        assertFalse(tensor.isClosed());
        tensor.close();
        view.close();
        assertTrue(tensor.isClosed());
        assertTrue(view.isClosed());
    }

    @Test
    void arrayOfTheTensorThrowsAfterTheArenaWasClosed() {
        NDArray array;
        try (Arena arena = Arena.ofConfined()) {
            array = over(arena).t().numpy();
            assertEquals(3, array.getFloat(0, 1));
        }
        assertThrows(IllegalStateException.class, () -> array.getFloat(0, 1));
        assertThrows(IllegalStateException.class, () -> Torch.fromNumpy(array));
    }

    @Test
    void tensorOfAnArrayThrowsAfterTheArenaWasClosed() {
        Tensor tensor;
        try (Arena arena = Arena.ofShared()) {
            tensor = Torch.fromNumpy(NDArray.of(arena.allocate(32), 8, DType.INT64, new long[] {2}, new long[] {8})).t();
        }
        assertArenaClosed(tensor);
    }

    // ------------------------------------------------------------------ other threads

    private static Throwable thrownElsewhere(Runnable body) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread.ofPlatform().start(() -> {
            try {
                body.run();
            } catch (Throwable e) {
                thrown.set(e);
            }
        }).join();
        return thrown.get();
    }

    /** Of a shared scope, so that only the arena speaks against another thread. */
    private static Tensor sharedScopeTensor(TensorScope shared, Arena arena, Function<Tensor, Tensor> view) {
        AtomicReference<Tensor> made = new AtomicReference<>();
        shared.run(() -> made.set(view.apply(over(arena))));
        return made.get();
    }

    @Test
    void memoryOfAConfinedArenaIsForItsThreadOnly() throws InterruptedException {
        try (Arena arena = Arena.ofConfined(); TensorScope shared = TensorScope.ofShared()) {
            Tensor view = sharedScopeTensor(shared, arena, Tensor::t);
            assertEquals(WrongThreadException.class, thrownElsewhere(view::tolist).getClass());
            assertEquals(List.of(0.0, 3.0, 6.0), view.select(0, 0).tolist());
        }
    }

    @Test
    void memoryOfASharedArenaIsForAllThreads() throws InterruptedException {
        try (Arena arena = Arena.ofShared(); TensorScope shared = TensorScope.ofShared()) {
            Tensor view = sharedScopeTensor(shared, arena, Tensor::t);
            AtomicReference<Object> values = new AtomicReference<>();
            assertEquals(null, thrownElsewhere(() -> shared.run(() -> values.set(view.select(0, 0).tolist()))));
            assertEquals(List.of(0.0, 3.0, 6.0), values.get());
        }
    }
}

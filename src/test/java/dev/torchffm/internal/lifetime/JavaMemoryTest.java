// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.DType;
import dev.torchffm.FromArrays;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long the storage of a tensor keeps the Java memory that it lies in. */
@Tag("long")
class JavaMemoryTest {
    /** Storages over Java memory before the test, when what earlier tests dropped is gone. */
    private int before;

    @BeforeEach
    void collectWhatWasDropped() throws InterruptedException {
        // The cleaner's thread may be slow on a busy machine: several looks must agree.
        for (int i = 0, last = -1, same = 0; i < 100 && same < 4; i++) {
            same = last == JavaMemory.live() ? same + 1 : 0;
            last = JavaMemory.live();
            collect();
        }
        before = JavaMemory.live();
    }

    private static void collect() throws InterruptedException {
        System.gc();
        Thread.sleep(30);
    }

    private static void awaitCollected(String what, BooleanSupplier done) throws InterruptedException {
        for (int i = 0; i < 100 && !done.getAsBoolean(); i++) {
            collect();
        }
        assertTrue(done.getAsBoolean(), what);
    }

    private void assertLive(int tensors) {
        assertEquals(before + tensors, JavaMemory.live());
    }

    /** Takes what the collector would hand out anew, so that freed memory does not keep its values by chance. */
    private static void overwriteFreedMemory() {
        for (int i = 0; i < 50; i++) {
            Arena.ofAuto().allocate(8000, 64).fill((byte) 0x55);
        }
    }

    private static Tensor overForgottenArray(double value) {
        NDArray array = NDArray.zeros(DType.FLOAT64, 1000);
        array.fill(value);
        return Torch.fromNumpy(array);
    }

    // ------------------------------------------------------------------ while the tensor lives

    @Test
    void storageKeepsMemoryThatNothingElseRefersTo() throws InterruptedException {
        List<Tensor> tensors = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            tensors.add(overForgottenArray(i));
        }
        for (int round = 0; round < 10; round++) {
            collect();
            overwriteFreedMemory();
        }
        assertLive(20);
        for (int i = 0; i < 20; i++) {
            assertEquals(1000.0 * i, tensors.get(i).sum().item());
            tensors.get(i).close();
        }
        assertLive(0);
    }

    @Test
    void arenaIsCollectedAfterTheTensorAndNotBefore() throws InterruptedException {
        MemorySegment segment = Arena.ofAuto().allocate(64);
        WeakReference<MemorySegment.Scope> arena = new WeakReference<>(segment.scope());
        Tensor tensor = Torch.fromSegment(segment, DType.INT8, 64);
        segment = null;
        for (int i = 0; i < 5; i++) {
            collect();
        }
        assertNotNull(arena.get(), "the arena is gone though the tensor is not");
        tensor.close();
        awaitCollected("the arena outlives the tensor", () -> arena.get() == null);
    }

    @Test
    void viewKeepsTheMemoryAfterItsTensorWasClosed() throws InterruptedException {
        Tensor tensor = overForgottenArray(3);
        Tensor view = tensor.slice(0, 10, 20, 1).detach();
        tensor.close();
        collect();
        overwriteFreedMemory();
        assertLive(1);
        assertEquals(30.0, view.sum().item());
        view.close();
        awaitCollected("the memory outlives all views", () -> JavaMemory.live() == before);
    }

    @Test
    void savedTensorOfAnAutogradGraphKeepsTheMemory() throws InterruptedException {
        Tensor x = Torch.ones(new long[] {1000}, DType.FLOAT64).requiresGrad(true);
        Tensor weight = overForgottenArray(4);
        Tensor product = x.mul(weight);
        weight.close();
        collect();
        overwriteFreedMemory();
        assertLive(1);
        Tensor loss = product.sum();
        loss.backward();
        assertEquals(4000.0, x.grad().sum().item());
        Reference.reachabilityFence(loss);
        loss.close();
        product.close();
        awaitCollected("the memory outlives the graph", () -> JavaMemory.live() == before);
    }

    @Test
    void arrayOfTheTensorIsOverTheSameJavaMemory() throws InterruptedException {
        Tensor tensor = overForgottenArray(5);
        long address = tensor.dataPtr();
        NDArray array = tensor.numpy();
        tensor.close();
        assertLive(0);
        collect();
        overwriteFreedMemory();
        assertEquals(address, array.address());
        assertEquals(5.0, array.getDouble(999));
    }

    // ------------------------------------------------------------------ when it dies

    @Test
    void closedTensorLetsGo() {
        Tensor tensor = overForgottenArray(1);
        assertLive(1);
        tensor.close();
        assertLive(0);
        tensor.close();
        assertLive(0);
    }

    @Test
    void forgottenTensorLetsGoAtACollection() throws InterruptedException {
        for (int i = 0; i < 10; i++) {
            overForgottenArray(i);
        }
        awaitCollected("forgotten tensors keep Java memory", () -> JavaMemory.live() == before);
    }

    @Test
    void scopeLetsGoOfAllItsTensorsWhenItCloses() {
        try (TensorScope scope = TensorScope.ofConfined()) {
            for (int i = 0; i < 10; i++) {
                overForgottenArray(i).t();
            }
            assertLive(10);
        }
        assertLive(0);
        try (TensorScope scope = TensorScope.ofShared()) {
            overForgottenArray(1);
            assertLive(1);
        }
        assertLive(0);
    }

    @Test
    void memoryIsLetGoOnWhicheverThreadClosesLast() throws InterruptedException {
        Tensor tensor = overForgottenArray(1);
        assertLive(1);
        Thread.ofPlatform().start(tensor::close).join();
        assertLive(0);
    }

    @Test
    void tensorCannotMoveToOrFromJavaMemory() {
        Tensor tensor = overForgottenArray(1);
        Tensor plain = Torch.zeros(new long[] {2}, DType.FLOAT64);
        assertThrows(IllegalArgumentException.class, () -> tensor.set_(plain));
        assertThrows(IllegalArgumentException.class, () -> plain.set_(tensor));
        assertThrows(IllegalArgumentException.class, () -> tensor.set_(tensor));
        assertLive(1);
        tensor.close();
        assertLive(0);
    }

    @Test
    void closedArenaIsLetGoAsWell() {
        Tensor tensor;
        try (Arena arena = Arena.ofConfined()) {
            tensor = Torch.fromSegment(arena.allocate(8), DType.INT64, 1);
            assertLive(1);
        }
        assertLive(1);
        tensor.close();
        assertLive(0);
    }

    @Test
    void eachTensorOverOneArrayCountsForItself() {
        NDArray array = FromArrays.arange(3);
        Tensor first = Torch.fromNumpy(array);
        Tensor second = Torch.fromNumpy(array);
        assertLive(2);
        first.close();
        assertEquals(List.of(0.0, 1.0, 2.0), second.tolist());
        assertLive(1);
        second.close();
        assertLive(0);
    }

    // ------------------------------------------------------------------ copies and failures

    @Test
    void copiesAndEmptyTensorsKeepNoJavaMemory() {
        NDArray array = FromArrays.arange(3);
        try (TensorScope scope = TensorScope.ofConfined()) {
            Torch.tensor(array);
            Torch.tensor(array, DType.INT32);
            Torch.tensor(NDArray.of(MemorySegment.ofArray(new float[2]), DType.FLOAT32, 2));
            Torch.tensor(List.of(array, array));
            Torch.fromNumpy(NDArray.zeros(DType.FLOAT32, 0));
            Torch.fromSegment(FromArrays.bytes(8), DType.INT8, 0);
            assertLive(0);
            Tensor shared = Torch.fromNumpy(array);
            shared.clone();
            shared.add(1);
            shared.to(DType.FLOAT32);
            assertLive(1);
        }
        assertLive(0);
    }

    @Test
    void refusedConversionsKeepNothing() {
        long bytes = Torch.memory().collectedBytes();
        NDArray array = FromArrays.arange(3);
        NDArray reversed = array.flip(0);
        MemorySegment segment = FromArrays.bytes(8);
        for (int i = 0; i < 50; i++) {
            assertThrows(TorchException.class, () -> Torch.fromNumpy(reversed));
            assertThrows(TorchException.class, () -> Torch.tensor(reversed));
            assertThrows(IllegalArgumentException.class, () -> Torch.fromNumpy(array.asReadOnly()));
            assertThrows(IllegalArgumentException.class, () -> Torch.fromSegment(segment, DType.INT64, 2));
            assertThrows(IllegalArgumentException.class, () -> Torch.fromSegment(segment.asReadOnly(), DType.INT64, 1));
            assertThrows(TorchException.class, () -> Torch.fromSegment(segment, DType.INT8, new long[] {2}, new long[] {-1}));
            assertThrows(TorchException.class, () -> Torch.tensor(List.of(array, List.of(1))));
            assertThrows(TorchException.class, () -> Torch.tensor(List.of(1, "a"), DType.FLOAT32));
            assertThrows(TorchException.class, () -> Torch.tensor(array, DType.QINT8));
            assertThrows(TorchException.class, () -> Torch.tensor(List.of(300), DType.UINT8));
        }
        assertLive(0);
        assertTrue(Torch.memory().collectedBytes() <= bytes, "a refused conversion keeps native memory");
    }

    @Test
    void segmentOfTheCallersStaysUsableAfterTheTensor() {
        MemorySegment segment = FromArrays.bytes(8);
        Torch.fromSegment(segment, DType.INT64, 1).fill_(42).close();
        assertEquals(42L, segment.get(ValueLayout.JAVA_LONG, 0));
    }
}

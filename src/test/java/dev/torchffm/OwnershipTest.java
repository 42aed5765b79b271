// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ndarray.NDArray;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who frees what, and what happens to those who use it afterwards. */
class OwnershipTest {
    private static <T extends Throwable> T inOtherThread(Class<T> expected, Callable<?> body) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = Thread.ofPlatform().start(() -> {
            try {
                body.call();
            } catch (Throwable e) {
                thrown.set(e);
            }
        });
        thread.join();
        return assertThrows(expected, () -> {
            if (thrown.get() != null) {
                throw thrown.get();
            }
        });
    }

    @Test
    void useAfterCloseIsRefusedAndSecondCloseIsHarmless() {
        Tensor tensor = Torch.ones(3);
        tensor.close();
        tensor.close();
        assertTrue(tensor.isClosed());
        assertEquals("this tensor was closed", assertThrows(IllegalStateException.class, tensor::shape).getMessage());
        assertThrows(IllegalStateException.class, () -> tensor.add(1));
        assertThrows(IllegalStateException.class, () -> Torch.ones(3).add(tensor));
        assertThrows(IllegalStateException.class, tensor::numpy);
        assertEquals("tensor(<closed>)", tensor.toString());
    }

    @Test
    void tensorsOfAScopeDieWithIt() {
        Tensor tensor;
        try (TensorScope scope = TensorScope.ofConfined()) {
            tensor = Torch.ones(3).add(1);
            assertEquals(6.0, tensor.sum().item());
        }
        IllegalStateException e = assertThrows(IllegalStateException.class, tensor::sum);
        assertTrue(e.getMessage().startsWith("the TensorScope that owned this tensor has been closed"), e.getMessage());
        tensor.close();
    }

    @Test
    void innerScopeTakesWhatIsMadeWhileItIsInnermost() {
        try (TensorScope outer = TensorScope.ofConfined()) {
            Tensor kept = Torch.ones(2);
            Tensor lost;
            Tensor escaped;
            try (TensorScope inner = TensorScope.ofConfined()) {
                lost = kept.add(1);
                escaped = TensorScope.escape(kept.add(2));
            }
            assertTrue(lost.isClosed());
            assertEquals(6.0, escaped.sum().item());
            assertEquals(2.0, kept.sum().item());
        }
    }

    @Test
    void escapeFromTheOutermostScopeGoesToTheCollector() throws Exception {
        Tensor escaped;
        try (TensorScope scope = TensorScope.ofConfined()) {
            escaped = TensorScope.escape(Torch.full(new long[] {3}, 2.5));
        }
        assertEquals(7.5, escaped.sum().item());
        // Collected tensors are anyone's.
        AtomicReference<Object> seen = new AtomicReference<>();
        Thread thread = Thread.ofPlatform().start(() -> seen.set(escaped.sum().item()));
        thread.join();
        assertEquals(7.5, seen.get());
        escaped.close();
        assertThrows(IllegalStateException.class, escaped::sum);
    }

    @Test
    void escapeFromASharedScopeKeepsTheTensor() {
        Tensor escaped;
        try (TensorScope outer = TensorScope.ofConfined()) {
            try (TensorScope shared = TensorScope.ofShared()) {
                escaped = TensorScope.escape(Torch.ones(3));
            }
            assertEquals(3.0, escaped.sum().item());
        }
        assertTrue(escaped.isClosed());
    }

    @Test
    void confinedTensorsRefuseOtherThreads() throws Exception {
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor tensor = Torch.ones(3);
            NDArray array = tensor.numpy();
            WrongThreadException e = inOtherThread(WrongThreadException.class, tensor::sum);
            assertTrue(e.getMessage().contains("TensorScope.ofShared()"), e.getMessage());
            inOtherThread(WrongThreadException.class, () -> {
                tensor.close();
                return null;
            });
            inOtherThread(WrongThreadException.class, () -> array.getFloat(0));
            inOtherThread(WrongThreadException.class, () -> {
                scope.close();
                return null;
            });
            assertEquals(3.0, tensor.sum().item());
        }
    }

    @Test
    void arrayOutlivesItsTensorInAScopeAndEndsWithTheScope() {
        NDArray array;
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor tensor = Torch.tensor(new float[] {1, 2, 3});
            array = tensor.numpy();
            tensor.close();
            for (int i = 0; i < 100; i++) {
                Torch.full(new long[] {3}, 9.0).close();
            }
            assertArrayEquals(new float[] {1, 2, 3}, array.toFloatArray());
        }
        assertThrows(IllegalStateException.class, () -> array.getFloat(0));
        assertThrows(IllegalStateException.class, array::toFloatArray);
    }

    @Test
    void arrayAndRawSegmentOutliveACollectedTensor() throws Exception {
        MemorySegment segment = segmentOfLostArray();
        for (int i = 0; i < 20; i++) {
            System.gc();
            Thread.sleep(5);
            Torch.full(new long[] {1000}, 9.0).close();
        }
        for (int i = 0; i < 1000; i++) {
            assertEquals(3.0f, segment.getAtIndex(ValueLayout.JAVA_FLOAT, i));
        }
    }

    private static MemorySegment segmentOfLostArray() {
        Tensor tensor = Torch.full(new long[] {1000}, 3.0);
        NDArray array = tensor.numpy();
        tensor.close();
        return array.slice(Slice.all()).segment();
    }

    @Test
    void viewsAndGradientsOutliveWhatTheyWereMadeFrom() {
        Tensor x = Torch.tensor(new float[] {1, 2, 3}).requiresGrad(true);
        Tensor squares = x.mul(x);
        Tensor sum = squares.sum();
        Tensor view = squares.detach().narrow(0, 1, 2);
        squares.close();
        sum.backward();
        assertEquals(List.of(2.0, 4.0, 6.0), x.grad().tolist());
        assertEquals(List.of(4.0, 9.0), view.tolist());
    }

    @Test
    void setOnTheTensorLeavesTheArrayItsStorage() {
        Tensor tensor = Torch.zeros(3);
        NDArray array = tensor.numpy();
        tensor.set_(Torch.ones(5));
        assertEquals(List.of(1.0, 1.0, 1.0, 1.0, 1.0), tensor.tolist());
        assertArrayEquals(new float[3], array.toFloatArray());
        assertArrayEquals(new float[] {1, 1, 1, 1, 1}, tensor.numpy().toFloatArray());
    }

    @Test
    void storageThatWasHandedOutCannotGrowThroughAnyAlias() {
        Tensor tensor = Torch.zeros(6);
        Tensor alias = tensor.narrow(0, 0, 2);
        Tensor whole = tensor.detach();
        alias.numpy();
        for (Tensor other : List.of(tensor, alias, whole)) {
            TorchException e = assertThrows(TorchException.class, () -> other.resize_(100));
            assertEquals("Trying to resize storage that is not resizable", e.getMessage());
            assertThrows(TorchException.class, () -> other.resizeAs_(Torch.zeros(100)));
            assertTrue(other.numel() <= 6, "a refused resize_ must leave the size that the storage has room for");
        }
        assertEquals(5, tensor.clone().resize_(5).numel());
    }

    @Test
    void sharedScopeServesAllThreadsAndClosesUnderThem() throws Exception {
        for (int round = 0; round < 20; round++) {
            TensorScope scope = TensorScope.ofShared();
            Tensor tensor = Torch.ones(1000);
            ExecutorService threads = Executors.newFixedThreadPool(3);
            CountDownLatch started = new CountDownLatch(3);
            List<Future<Integer>> results = new ArrayList<>();
            for (int t = 0; t < 3; t++) {
                results.add(threads.submit(() -> {
                    int done = 0;
                    started.countDown();
                    try {
                        while (true) {
                            try (TensorScope own = TensorScope.ofConfined()) {
                                assertEquals(2000.0, tensor.add(tensor).sum().item());
                            }
                            done++;
                        }
                    } catch (IllegalStateException closed) {
                        return done;
                    }
                }));
            }
            started.await();
            Thread.sleep(3);
            scope.close();
            for (Future<Integer> result : results) {
                assertTrue(result.get() >= 0);
            }
            threads.shutdown();
            assertTrue(tensor.isClosed());
        }
    }

    @Test
    void secondThreadMakesTensorsInASharedScope() throws Exception {
        AtomicReference<Tensor> made = new AtomicReference<>();
        try (TensorScope scope = TensorScope.ofShared()) {
            Thread thread = Thread.ofPlatform().start(() -> scope.run(() -> made.set(Torch.ones(4))));
            thread.join();
            assertEquals(4.0, made.get().sum().item());
        }
        assertTrue(made.get().isClosed());
    }

    @Test
    void scopeThatIsNotInnermostCanCloseFirst() {
        TensorScope outer = TensorScope.ofConfined();
        Tensor first = Torch.ones(1);
        TensorScope inner = TensorScope.ofConfined();
        Tensor second = Torch.ones(1);
        outer.close();
        assertTrue(first.isClosed());
        assertFalse(second.isClosed());
        inner.close();
        assertTrue(second.isClosed());
        try (Tensor third = Torch.ones(1)) {
            assertFalse(third.isClosed());
        }
        outer.close();
    }

    /** A million tensors without any close, in a process that would not survive keeping them. */
    static final class Forgetful {
        public static void main(String[] args) {
            double sum = 0;
            for (int i = 0; i < 3_000; i++) {
                // 4 MB each: 12 GB in all.
                Tensor tensor = Torch.zeros(1_000_000);
                sum += tensor.numel();
            }
            System.out.println(sum + " " + (Torch.memory().collectedBytes() >> 20 < 512) + " " + maxResidentMegabytes());
        }

        static long maxResidentMegabytes() {
            return status("VmHWM:") / 1024;
        }

        /** A line of the process' status, in kB. */
        static long status(String name) {
            try {
                for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                    if (line.startsWith(name)) {
                        return Long.parseLong(line.replaceAll("\\D", ""));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            throw new AssertionError("no " + name);
        }
    }

    @Tag("long")
    @Test
    void collectedTensorsThatNobodyClosesDoNotExhaustTheMemory() throws Exception {
        ChildJvm.Result result = new ChildJvm().run(Forgetful.class);
        assertEquals(0, result.exitCode(), result.output());
        String[] words = result.output().strip().split(" ");
        assertEquals("3.0E9", words[0]);
        assertEquals("true", words[1], result.output());
        assertTrue(Long.parseLong(words[2]) < 2048, "resident memory reached " + words[2] + " MB");
    }

    /** Many operators in scopes: nothing may be left behind. */
    static final class Busy {
        public static void main(String[] args) {
            run(20_000);
            long before = residentKilobytes();
            run(200_000);
            System.out.println(residentKilobytes() - before);
        }

        private static long residentKilobytes() {
            System.gc();
            return Forgetful.status("VmRSS:");
        }

        private static void run(int times) {
            for (int i = 0; i < times / 10; i++) {
                try (TensorScope scope = TensorScope.ofConfined()) {
                    Tensor a = Torch.tensor(new float[] {1, 2, 3});
                    for (int j = 0; j < 10; j++) {
                        a = a.add(1);
                        a.numpy();
                        a.t();
                    }
                    if (i % 500 != 0) {
                        continue;
                    }
                    try {
                        // libtorch takes milliseconds to refuse: it names every function on the stack.
                        a.view(7);
                        throw new AssertionError("view(7) of 3 elements was not refused");
                    } catch (TorchException expected) {
                        // What a refused call took must not be lost.
                    }
                }
            }
        }
    }

    @Test
    void operatorsInScopesLeaveNothingBehind() throws Exception {
        // A small heap that gives memory back, so that what grows is native.
        ChildJvm.Result result = new ChildJvm().with("-Xmx64m", "-XX:+UseSerialGC").run(Busy.class);
        assertEquals(0, result.exitCode(), result.output());
        assertTrue(Long.parseLong(result.output().strip()) < 20_000, "resident memory grew by " + result.output() + " kB");
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javax.management.JMX;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What {@link Torch#memory()} says of tensors in scopes and outside, each measured in a JVM that has no others. */
@Tag("long")
class MemoryUseTest {
    /** Each case prints nothing, or what is wrong. */
    static final class Cases {
        public static void main(String[] args) throws Exception {
            Torch.ones(1).close();
            assertEquals(new MemoryUse(0, 0, 0, 0, 0, 0, 0, 0), Torch.memory());
            confined();
            shared();
            collected();
            arrays();
            storagesThatChange();
            otherMemory();
            assertEquals(new MemoryUse(0, 0, 0, 0, 0, 0, 0, 0), Torch.memory());
            System.out.println("done");
        }

        private static void confined() throws Exception {
            try (TensorScope scope = TensorScope.ofConfined()) {
                Tensor a = Torch.ones(100);
                Tensor b = a.add(a);
                Tensor view = b.narrow(0, 10, 5);
                assertEquals(new MemoryUse(3, 0, 0, 800, 0, 0, 0, 0), Torch.memory());
                // From outside, while the scope's thread rests.
                AtomicReference<MemoryUse> seen = new AtomicReference<>();
                Thread other = Thread.ofPlatform().start(() -> seen.set(Torch.memory()));
                other.join();
                assertEquals(new MemoryUse(3, 0, 0, 800, 0, 0, 0, 0), seen.get());
                b.close();
                assertEquals(new MemoryUse(2, 0, 0, 800, 0, 0, 0, 0), Torch.memory(), "the view keeps the storage");
                view.close();
                assertEquals(new MemoryUse(1, 0, 0, 400, 0, 0, 0, 0), Torch.memory());
                try (TensorScope inner = TensorScope.ofConfined()) {
                    Torch.zeros(3);
                    scope.run(() -> Torch.zeros(5).close());
                    assertEquals(2, Torch.memory().confinedTensors());
                }
                assertEquals(new MemoryUse(1, 0, 0, 400, 0, 0, 0, 0), Torch.memory());
                TensorScope.escape(a).close();
                assertEquals(0, Torch.memory().tensors());
            }
            assertEquals(0, Torch.memory().bytes());
        }

        private static void shared() throws Exception {
            try (TensorScope scope = TensorScope.ofShared()) {
                Torch.ones(100);
                Thread other = Thread.ofPlatform().start(() -> scope.run(() -> Torch.zeros(10)));
                other.join();
                assertEquals(new MemoryUse(0, 2, 0, 440, 0, 0, 0, 0), Torch.memory());
                try (TensorScope inner = TensorScope.ofConfined()) {
                    Torch.ones(1);
                    assertEquals(new MemoryUse(1, 2, 0, 444, 0, 0, 0, 0), Torch.memory());
                }
            }
            assertEquals(0, Torch.memory().tensors());
        }

        private static void collected() throws Exception {
            Tensor a = Torch.ones(100);
            Tensor view = a.narrow(0, 0, 1);
            Tensor other = a.detach();
            assertEquals(new MemoryUse(0, 0, 3, 400, 0, 0, 3 * 512 + 400, 0), Torch.memory());
            a.close();
            other.close();
            assertEquals(new MemoryUse(0, 0, 1, 400, 0, 0, 512 + 400, 0), Torch.memory());
            // The same storage under a tensor of a scope.
            try (TensorScope scope = TensorScope.ofConfined()) {
                Tensor inScope = view.detach();
                assertEquals(new MemoryUse(1, 0, 1, 400, 0, 0, 512 + 400, 0), Torch.memory());
                Tensor escaped = TensorScope.escape(inScope);
                assertEquals(new MemoryUse(0, 0, 2, 400, 0, 0, 2 * 512 + 400, 0), Torch.memory());
                escaped.close();
            }
            view.close();
            assertEquals(new MemoryUse(0, 0, 0, 0, 0, 0, 0, 0), Torch.memory());
            lose(1000);
            awaitNone();
        }

        private static void lose(int count) {
            List<Tensor> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                all.add(Torch.ones(10));
            }
            assertEquals(count, Torch.memory().collectedTensors());
            assertEquals(40L * count, Torch.memory().bytes());
            Reference.reachabilityFence(all);
        }

        private static void awaitNone() throws InterruptedException {
            for (int i = 0; i < 200 && (Torch.memory().tensors() > 0 || Torch.memory().arrays() > 0); i++) {
                System.gc();
                Thread.sleep(10);
            }
            assertEquals(new MemoryUse(0, 0, 0, 0, 0, 0, 0, 0), Torch.memory());
        }

        private static void arrays() throws Exception {
            try (TensorScope scope = TensorScope.ofConfined()) {
                Tensor a = Torch.ones(100);
                a.numpy();
                NDArray array = a.numpy();
                assertEquals(new MemoryUse(1, 0, 0, 400, 1, 0, 0, 0), Torch.memory());
                a.close();
                assertEquals(new MemoryUse(0, 0, 0, 400, 1, 0, 0, 0), Torch.memory(), "the array keeps the storage");
                assertEquals(1f, array.getFloat(99));
            }
            assertEquals(new MemoryUse(0, 0, 0, 0, 0, 0, 0, 0), Torch.memory());
            Tensor a = Torch.ones(100);
            NDArray array = a.numpy();
            a.close();
            assertEquals(new MemoryUse(0, 0, 0, 400, 1, 0, 512 + 400, 0), Torch.memory());
            assertEquals(1f, array.getFloat(99));
            array = null;
            awaitNone();
        }

        private static void storagesThatChange() {
            for (boolean inScope : new boolean[] {true, false}) {
                TensorScope scope = inScope ? TensorScope.ofConfined() : null;
                Tensor a = Torch.ones(100);
                Tensor b = Torch.ones(7);
                Tensor view = a.detach();
                a.resize_(1000);
                assertEquals(4000 + 28, Torch.memory().bytes());
                a.set_(b);
                view.close();
                assertEquals(28, Torch.memory().bytes());
                b.close();
                assertEquals(28, Torch.memory().bytes());
                a.close();
                assertEquals(0, Torch.memory().bytes());
                if (inScope) {
                    scope.close();
                }
            }
        }

        private static void otherMemory() throws Exception {
            try (Tensor nowhere = Torch.ones(100).to("meta")) {
                assertEquals(0, nowhere.numel() - 100);
            }
            awaitNone();
            try (Tensor nowhere = Torch.zeros(new long[] {1 << 20, 1 << 20}, DType.FLOAT32, Device.of("meta"))) {
                assertEquals(new MemoryUse(0, 0, 1, 0, 0, 0, 512, 0), Torch.memory());
            }
            try (Arena arena = Arena.ofConfined(); Tensor a = Torch.fromSegment(arena.allocate(400, 64), DType.FLOAT32, 100);
                    Tensor view = a.narrow(0, 0, 2)) {
                assertEquals(new MemoryUse(0, 0, 2, 0, 0, 1, 2 * 512, 0), Torch.memory());
            }
        }
    }

    @Test
    void countsAreExactInScopesAndOutside() throws Exception {
        ChildJvm.Result result = new ChildJvm().run(Cases.class);
        assertEquals("done", result.output().strip());
        assertEquals(0, result.exitCode());
    }

    /** Threads that end, and shared scopes that are dropped, without closing their scopes. */
    static final class Lost {
        public static void main(String[] args) throws Exception {
            for (int i = 0; i < 20; i++) {
                Thread thread = (i % 2 == 0 ? Thread.ofPlatform() : Thread.ofVirtual()).start(() -> {
                    TensorScope.ofConfined();
                    Torch.ones(1_000_000).numpy();
                    TensorScope.ofConfined();
                    Torch.ones(10);
                });
                thread.join();
            }
            assertEquals(new MemoryUse(0, 0, 0, 0, 0, 0, 0, 0), Torch.memory());
            NDArray[] kept = new NDArray[1];
            Thread thread = Thread.ofPlatform().start(() -> {
                TensorScope.ofShared();
                Tensor a = Torch.ones(1000);
                a.add(a).close();
                kept[0] = a.numpy();
                TensorScope.escape(a.add(a)).close();
            });
            thread.join();
            collect();
            assertEquals(1, Torch.memory().sharedTensors(), "the array is in use");
            assertEquals(1f, kept[0].getFloat(999));
            kept[0] = null;
            for (int i = 0; i < 100 && Torch.memory().sharedTensors() > 0; i++) {
                collect();
            }
            assertEquals(new MemoryUse(0, 0, 0, 0, 0, 0, 0, 0), Torch.memory());
            System.out.println("done");
        }

        private static void collect() throws InterruptedException {
            for (int i = 0; i < 5; i++) {
                System.gc();
                Thread.sleep(20);
            }
        }
    }

    @Test
    void scopesThatNobodyCanCloseAreFreed() throws Exception {
        ChildJvm.Result result = new ChildJvm().run(Lost.class);
        assertEquals("done", result.output().strip());
    }

    /** One reads all the time what others make, replace and close. */
    static final class Reader {
        private static final int THREADS = 3;
        /** The most that a thread of these has at once. */
        private static final long MOST = 4L * (200_000 + 50_000 + 2 * 1000);

        public static void main(String[] args) throws Exception {
            Torch.setNumThreads(1);
            AtomicBoolean over = new AtomicBoolean();
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                boolean shared = i == 0;
                threads.add(Thread.ofPlatform().start(() -> {
                    while (!over.get()) {
                        try (TensorScope scope = shared ? TensorScope.ofShared() : TensorScope.ofConfined()) {
                            Tensor a = Torch.ones(1000);
                            a.resize_(200_000).set_(Torch.ones(50_000));
                            a.close();
                            for (int n = 0; n < 20; n++) {
                                Torch.zeros(1000).close();
                            }
                        }
                    }
                }));
            }
            long reads = 0;
            long most = 0;
            // On a busy machine the threads may take seconds to make their first tensor.
            long begin = System.nanoTime();
            for (long now = begin; now < begin + 3_000_000_000L || most <= 50_000 && now < begin + 60_000_000_000L; now = System.nanoTime()) {
                long bytes = Torch.memory().bytes();
                assertTrue(bytes >= 0 && bytes <= THREADS * MOST, bytes + " bytes");
                most = Math.max(most, bytes);
                reads++;
            }
            over.set(true);
            for (Thread thread : threads) {
                thread.join();
            }
            assertTrue(most > 50_000, "never saw anything in " + reads + " readings");
            assertEquals(0, Torch.memory().bytes());
            System.out.println("done");
        }
    }

    @Test
    void readingDoesNotMindThatOthersFreeWhatItCounts() throws Exception {
        ChildJvm.Result result = new ChildJvm().run(Reader.class);
        assertEquals("done", result.output().strip());
    }

    @Test
    void jmxHasTheSameNumbers() throws Exception {
        Torch.ones(1).close();
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        ObjectName name = new ObjectName(MemoryUseMXBean.NAME);
        for (int i = 0; i < 1000 && !server.isRegistered(name); i++) {
            Thread.sleep(10);
        }
        MemoryUseMXBean bean = JMX.newMXBeanProxy(server, name, MemoryUseMXBean.class);
        try (TensorScope scope = TensorScope.ofConfined()) {
            long tensors = bean.getConfinedTensors();
            long arrays = bean.getArrays();
            long bytes = bean.getBytes();
            Torch.ones(1 << 20).numpy();
            assertEquals(tensors + 1, bean.getConfinedTensors());
            assertEquals(tensors + 1, server.getAttribute(name, "ConfinedTensors"));
            assertTrue(bean.getArrays() > 0);
            assertTrue(bean.getBytes() >= 4 << 20, bean.getBytes() + " bytes after " + bytes + ", " + arrays + " arrays before");
            assertTrue(bean.getTensors() >= bean.getConfinedTensors() + bean.getSharedTensors());
            assertEquals(Torch.memory().segments(), bean.getSegments());
            assertEquals(Torch.memory().collections(), bean.getCollections());
            assertTrue(bean.getCollectedLimit() > 0);
        }
    }

    @Test
    void flightRecordingsHaveTheSameNumbers() throws Exception {
        Torch.ones(1).close();
        Path file = Files.createTempFile("memory", ".jfr");
        try (TensorScope scope = TensorScope.ofConfined(); Recording recording = new Recording()) {
            Torch.ones(1 << 20);
            long tensors = Torch.memory().confinedTensors();
            recording.start();
            CountDownLatch pause = new CountDownLatch(1);
            RecordedEvent event = null;
            for (int i = 0; i < 100 && event == null; i++) {
                pause.await(100, java.util.concurrent.TimeUnit.MILLISECONDS);
                recording.dump(file);
                event = RecordingFile.readAllEvents(file).stream()
                        .filter(e -> e.getEventType().getName().equals("dev.torchffm.MemoryUse")).findFirst().orElse(null);
            }
            assertNotNull(event, "no event in a recording of ten seconds");
            assertEquals(tensors, event.getLong("confinedTensors"));
            assertTrue(event.getLong("bytes") >= 4 << 20);
            assertTrue(event.hasField("arrays") && event.hasField("segments") && event.hasField("collections"));
        } finally {
            Files.delete(file);
        }
    }

    /** Nothing but the module java.base: the library must do without JMX and flight recordings. */
    @Test
    void neitherJmxNorFlightRecorderIsNeeded() throws Exception {
        ChildJvm.Result result = new ChildJvm().with("--limit-modules", "java.base").run(Bare.class);
        assertEquals("1 3", result.output().strip());
    }

    static final class Bare {
        public static void main(String[] args) throws Exception {
            Tensor a = Torch.ones(3);
            Thread.sleep(200);
            System.out.println(Torch.memory().tensors() + " " + a.numel());
        }
    }
}

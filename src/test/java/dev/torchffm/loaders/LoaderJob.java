// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.loaders;

import dev.torchffm.DType;
import dev.torchffm.Generator;
import dev.torchffm.MemoryUseMXBean;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.internal.abi.PrivateMapping;
import dev.torchffm.io.ArrowC;
import dev.torchffm.io.Safetensors;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** What an application does with tensors, in a class loader of its own, and all that it leaves behind. */
public final class LoaderJob {
    /** What the application never lets go of: it goes with its class loader. */
    private static final List<Object> KEPT = new ArrayList<>();

    private LoaderJob() { }

    /**
     * Does one kind of work.
     *
     * @param kind which
     * @param pool threads that live longer than the class loader
     * @param fromHost what the host gives, such as the name of a file
     * @return a text, or an object of the JDK's for the host to hold
     */
    public static Object run(String kind, ExecutorService pool, String fromHost) throws Exception {
        return switch (kind) {
            case "oneTensor" -> oneTensor();
            case "management" -> management();
            case "flightRecorder" -> waited();
            case "threads" -> threads(pool);
            case "virtualThreads" -> virtualThreads();
            case "collected" -> collected();
            case "arrays" -> arrays();
            case "scopes" -> scopes(pool);
            case "generators" -> generators();
            case "javaMemory" -> javaMemory();
            case "mappedFile" -> mappedFile(Path.of(fromHost));
            case "arrow" -> arrow();
            case "gradients" -> gradients();
            case "large" -> large();
            case "segment" -> segment();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static String oneTensor() {
        try (Tensor a = Torch.ones(3)) {
            return a.add(a).toString();
        }
    }

    private static String waited() throws Exception {
        KEPT.add(Torch.ones(3));
        Thread.sleep(5000);
        return "done";
    }

    private static String management() throws Exception {
        KEPT.add(Torch.ones(3));
        KEPT.add(Torch.ones(4));
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        ObjectName all = new ObjectName(MemoryUseMXBean.NAME + ",*");
        long own = Torch.memory().tensors();
        for (int i = 0; i < 1000; i++) {
            for (ObjectName name : server.queryNames(all, null)) {
                if ((long) server.getAttribute(name, "Tensors") == own) {
                    return "done";
                }
            }
            Thread.sleep(20);
        }
        throw new AssertionError("no bean shows " + own + " tensors: " + server.queryNames(all, null));
    }

    private static String threads(ExecutorService pool) throws Exception {
        CountDownLatch all = new CountDownLatch(4);
        List<Future<?>> futures = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            futures.add(pool.submit(() -> {
                all.countDown();
                all.await();
                try (TensorScope scope = TensorScope.ofConfined()) {
                    Torch.ones(3).add(1.0).numpy();
                }
                return Torch.ones(3).exp().toString();
            }));
        }
        for (Future<?> future : futures) {
            future.get();
        }
        return "done";
    }

    private static String virtualThreads() throws Exception {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            threads.add(Thread.ofVirtual().start(() -> Torch.ones(3).add(1.0)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return "done";
    }

    private static String collected() throws Exception {
        for (int i = 0; i < 1000; i++) {
            Torch.ones(10);
        }
        System.gc();
        Thread.sleep(2500);
        KEPT.add(Torch.ones(10));
        return "done";
    }

    private static String arrays() throws Exception {
        Tensor a = Torch.ones(1000);
        NDArray array = a.numpy();
        KEPT.add(array);
        KEPT.add(array.segment().asByteBuffer());
        KEPT.add(Torch.fromNumpy(NDArray.zeros(DType.FLOAT32, 10)));
        a.close();
        Thread.sleep(2500);
        return "done";
    }

    private static String scopes(ExecutorService pool) throws Exception {
        KEPT.add(pool.submit(() -> {
            TensorScope scope = TensorScope.ofConfined();
            KEPT.add(Torch.ones(100));
            KEPT.add(Torch.ones(100).numpy());
            return scope;
        }).get());
        TensorScope shared = TensorScope.ofShared();
        KEPT.add(shared);
        KEPT.add(Torch.ones(100));
        KEPT.add(Torch.ones(100).numpy());
        Thread.sleep(2500);
        return "done";
    }

    private static String generators() {
        Generator generator = new Generator();
        generator.manualSeed(1);
        KEPT.add(generator);
        return "done";
    }

    private static String javaMemory() throws Exception {
        MemorySegment segment = Arena.ofAuto().allocate(400, 64);
        KEPT.add(Torch.fromSegment(segment, DType.FLOAT32, 100));
        Thread.sleep(2500);
        return "done";
    }

    private static String mappedFile(Path file) throws Exception {
        KEPT.add(Safetensors.open(file).tensor("a"));
        // What is taken for a file that may only be read.
        KEPT.add(Objects.requireNonNull(PrivateMapping.of(file, Arena.ofAuto())));
        return "done";
    }

    private static String arrow() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment array = arena.allocate(80);
            MemorySegment schema = arena.allocate(72);
            Tensor a = Torch.ones(100);
            ArrowC.exportArray(a.numpy(), array, schema);
            KEPT.add(ArrowC.importArray(array, schema).copy().toString());
        }
        return "done";
    }

    private static String gradients() {
        Tensor a = Torch.ones(100).requiresGrad(true);
        Tensor b = a.mul(2.0).sum();
        b.backward();
        KEPT.add(a);
        KEPT.add(b);
        return "done";
    }

    private static String large() {
        Tensor a = Torch.zeros(16L << 20);
        KEPT.add(a);
        return "done";
    }

    private static Object segment() {
        Tensor a = Torch.ones(1000);
        MemorySegment segment = a.numpy().segment();
        a.close();
        return new AtomicReference<>(segment);
    }
}

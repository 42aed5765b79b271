// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.soak;

import dev.torchffm.MemoryUse;
import dev.torchffm.Slice;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.ndarray.NDArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Operators by the million, with a line of the process' memory now and then; fails if that grows after the first fifth. The Java
 * heap must be of a fixed size and touched beforehand: {@code -Xms3g -Xmx3g -Xmn2g -XX:+AlwaysPreTouch}.
 *
 * <pre>
 * Soak scope 10000000         operators in scopes of a thousand
 * Soak one-scope 10000000     operators in one scope, each result closed
 * Soak shared 10000000        operators in shared scopes, two threads
 * Soak collected 10000000     operators outside any scope, nothing closed
 * Soak views 10000000         views and arrays outside any scope, nothing closed
 * Soak big 3000               tensors of 64 MB outside any scope, nothing closed
 * </pre>
 */
public final class Soak {
    private static final int LINES = 20;
    private static final double MEGABYTE = 1 << 20;
    /** How much resident memory may grow in four fifths of a run. */
    private static final int LIMIT_MEGABYTES = 64;
    /** The compilers of the JVM use malloc too. A leak of the smallest tensor, at every operator, would be some 25 MB in 100,000. */
    private static final int MALLOC_LIMIT_MEGABYTES = 8;
    private static final List<String> COLLECTED = List.of("collected", "views", "big");

    private final String kind;
    private final long total;
    private final List<double[]> figures = new ArrayList<>();

    private Soak(String kind, long total) {
        this.kind = kind;
        this.total = total;
    }

    public static void main(String[] args) throws Exception {
        Soak soak = new Soak(args[0], Long.parseLong(args[1]));
        Torch.setNumThreads(1);
        System.out.println("    operators   seconds   RSS MB  malloc MB    tensors  storages MB   arrays  counted MB  collections");
        long start = System.nanoTime();
        for (int line = 1; line <= LINES; line++) {
            long end = soak.total * line / LINES;
            soak.run(end - soak.total * (line - 1) / LINES);
            soak.print(end, (System.nanoTime() - start) / 1e9);
        }
        soak.judge();
    }

    private void run(long times) throws InterruptedException {
        switch (kind) {
            case "scope" -> inScopes(times);
            case "one-scope" -> inOneScope(times);
            case "shared" -> inSharedScopes(times);
            case "collected" -> collected(times);
            case "views" -> views(times);
            case "big" -> big(times);
            default -> throw new IllegalArgumentException(kind);
        }
    }

    private void inScopes(long times) {
        for (long done = 0; done < times; ) {
            try (TensorScope scope = TensorScope.ofConfined()) {
                Tensor a = Torch.tensor(new float[] {1, 2, 3});
                Tensor sum = a;
                for (int i = 0; i < 1000 && done < times; i++, done++) {
                    sum = i % 2 == 0 ? sum.add(a) : sum.mul(a).narrow(0, 0, 3);
                }
            }
        }
    }

    private void inOneScope(long times) {
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor a = Torch.tensor(new float[] {1, 2, 3});
            for (long i = 0; i < times; i++) {
                a.add(a).close();
            }
        }
    }

    private void inSharedScopes(long times) throws InterruptedException {
        Thread[] threads = new Thread[2];
        for (int t = 0; t < threads.length; t++) {
            threads[t] = Thread.ofPlatform().start(() -> {
                for (long done = 0; done < times / threads.length; ) {
                    try (TensorScope scope = TensorScope.ofShared()) {
                        Tensor a = Torch.tensor(new float[] {1, 2, 3});
                        for (int i = 0; i < 1000 && done < times / threads.length; i++, done++) {
                            a.add(a);
                        }
                    }
                }
            });
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void collected(long times) {
        Tensor a = Torch.tensor(new float[] {1, 2, 3});
        for (long i = 0; i < times; i++) {
            a.add(a);
        }
    }

    private void views(long times) {
        Tensor a = Torch.ones(1000, 100);
        double sum = 0;
        for (long i = 0; i < times; i++) {
            Tensor view = a.select(0, i % 1000);
            if (i % 10 == 0) {
                NDArray array = view.numpy().slice(Slice.of(1, 5));
                sum += array.getFloat(0);
            }
        }
        if (sum != (times + 9) / 10) {
            throw new AssertionError(sum);
        }
    }

    private void big(long times) {
        for (long i = 0; i < times; i++) {
            Tensor big = Torch.empty(16 << 20);
            // Touch every page: memory that is only reserved is not resident.
            big.fill_(1);
        }
    }

    private void print(long operators, double seconds) {
        MemoryUse use = Torch.memory();
        double resident = Process.residentKilobytes() / 1024.0;
        double malloc = Process.mallocBytes() / MEGABYTE;
        figures.add(new double[] {operators, resident, malloc});
        System.out.printf(Locale.ROOT, "%13d %9.1f %8.0f %10.1f %10d %12.1f %8d %11.1f %12d%n", operators, seconds, resident,
                malloc, use.tensors(), use.bytes() / MEGABYTE, use.arrays(), use.collectedBytes() / MEGABYTE, use.collections());
    }

    /** The slopes after the first fifth, by least squares. What the scopes leave in malloc's books is known to the byte. */
    private void judge() {
        double resident = growth(1);
        double malloc = growth(2);
        boolean closesAll = !COLLECTED.contains(kind);
        boolean grew = resident > LIMIT_MEGABYTES || closesAll && malloc > MALLOC_LIMIT_MEGABYTES;
        System.out.printf(Locale.ROOT, "%s: after the first fifth resident memory changed by %.1f MB (limit %d)%s: %s%n", kind, resident,
                LIMIT_MEGABYTES, closesAll ? String.format(Locale.ROOT, ", malloc by %.2f MB (limit %d)", malloc,
                MALLOC_LIMIT_MEGABYTES) : "", grew ? "it grows" : "flat");
        if (grew) {
            System.exit(1);
        }
    }

    private double growth(int column) {
        List<double[]> after = figures.subList(LINES / 5, LINES);
        double meanX = after.stream().mapToDouble(f -> f[0]).average().orElseThrow();
        double meanY = after.stream().mapToDouble(f -> f[column]).average().orElseThrow();
        double slope = after.stream().mapToDouble(f -> (f[0] - meanX) * (f[column] - meanY)).sum()
                / after.stream().mapToDouble(f -> (f[0] - meanX) * (f[0] - meanX)).sum();
        return slope * (total * 0.8);
    }
}

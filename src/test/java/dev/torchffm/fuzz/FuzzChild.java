// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.fuzz;

import dev.torchffm.MemoryUse;
import dev.torchffm.Torch;
import dev.torchffm.internal.lifetime.JavaMemory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * The process that makes the calls, and may die of them.
 *
 * <pre>
 * FuzzChild run SEED SECONDS THREADS LENGTH NOTES   sequences from SEED on, THREADS at a time, each of LENGTH calls;
 *                                                   NOTES is a file that says which seeds are under way
 * FuzzChild one SEED CALL,CALL,...                  one sequence of the calls with these numbers, with a trace
 * FuzzChild leaks FIRST LAST LENGTH                the sequences one by one, to see which of them leaks
 * FuzzChild small SEED CALL,CALL,...                the fewest of these calls that fail, where failing is not dying
 * </pre>
 * Ends with 0 if all was well, with {@value #FAILED} if not, with {@value #STUCK} if a sequence did not come to an end, and
 * otherwise by whatever killed it.
 */
final class FuzzChild {
    static final int FAILED = 3;
    static final int STUCK = 4;
    /** After so many sequences everything must be gone. */
    private static final int BATCH = 40;
    private static final long STUCK_NANOS = 120_000_000_000L;

    private FuzzChild() { }

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("one")) {
            one(Long.parseLong(arguments[1]), Fuzz.numbers(arguments[2]));
        } else if (arguments[0].equals("leaks")) {
            leaks(Long.parseLong(arguments[1]), Long.parseLong(arguments[2]), Integer.parseInt(arguments[3]));
        } else if (arguments[0].equals("small")) {
            long seed = Long.parseLong(arguments[1]);
            System.out.println("SMALL " + Fuzz.join(Smaller.of(Fuzz.numbers(arguments[2]), calls -> fails(seed, calls))));
        } else {
            run(Long.parseLong(arguments[1]), Long.parseLong(arguments[2]), Integer.parseInt(arguments[3]),
                    Integer.parseInt(arguments[4]), Path.of(arguments[5]));
        }
        System.exit(0);
    }

    private static void one(long seed, int[] calls) {
        try (Workers workers = new Workers("fuzz")) {
            Torch.zeros(1).close();
            watch(new AtomicLong(System.nanoTime()));
            new Sequence(seed, workers, true).run(calls);
            checkGone();
        } catch (Failure e) {
            fail(seed, e);
        }
    }

    /** Looks for the sequence that leaks: each by itself, and again. */
    private static void leaks(long first, long last, int length) {
        Torch.zeros(1).close();
        try (Workers workers = new Workers("fuzz")) {
            for (int round = 0; round < 3; round++) {
                for (long seed = first; seed <= last; seed++) {
                    new Sequence(seed, workers, false).run(IntStream.range(0, length).toArray());
                    try {
                        checkGone();
                    } catch (Failure e) {
                        fail(seed, e);
                    }
                }
            }
        }
    }

    private static boolean fails(long seed, int[] calls) {
        try (Workers workers = new Workers("fuzz")) {
            new Sequence(seed, workers, false).run(calls);
            return false;
        } catch (Failure e) {
            return true;
        }
    }

    private static void run(long seed, long seconds, int threads, int length, Path notes) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        int[] calls = IntStream.range(0, length).toArray();
        ByteBuffer underWay = map(notes, threads);
        AtomicLong alive = new AtomicLong(System.nanoTime());
        watch(alive);
        List<Workers> workers = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            workers.add(new Workers("fuzz-" + t));
        }
        Torch.zeros(1).close();
        AtomicLong done = new AtomicLong();
        long next = seed;
        for (int batch = 0; System.nanoTime() < end; batch++) {
            long first = seed + (long) batch * BATCH * threads;
            List<Thread> running = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                int slot = t;
                running.add(Thread.ofPlatform().start(() -> {
                    for (int i = 0; i < BATCH && System.nanoTime() < end; i++) {
                        long own = first + slot * BATCH + i;
                        underWay.putLong(slot * 8, own);
                        alive.set(System.nanoTime());
                        try {
                            new Sequence(own, workers.get(slot), false).run(calls);
                            done.incrementAndGet();
                        } catch (Throwable e) {
                            fail(own, e);
                        }
                    }
                }));
            }
            for (Thread thread : running) {
                thread.join();
            }
            next = first + (long) BATCH * threads;
            for (int t = 0; t < threads; t++) {
                underWay.putLong(t * 8, -1);
            }
            try {
                checkGone();
            } catch (Failure e) {
                System.out.println("LEAK in one of the seeds " + first + " to " + (first + BATCH * threads - 1));
                fail(first, e);
            }
            if (batch % 10 == 0) {
                System.out.println("through seed " + (first + BATCH * threads - 1) + ", resident " + resident() + " kB");
            }
        }
        System.out.println("DONE " + done + " sequences of " + length + " calls, next seed " + next + ", resident " + resident() + " kB");
    }

    /** One word a thread, in a file that outlives this process. */
    private static ByteBuffer map(Path notes, int threads) throws IOException {
        try (FileChannel channel = FileChannel.open(notes, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            return channel.map(FileChannel.MapMode.READ_WRITE, 0, threads * 8L);
        }
    }

    private static void watch(AtomicLong alive) {
        Thread.ofPlatform().daemon().start(() -> {
            while (System.nanoTime() - alive.get() < STUCK_NANOS) {
                try {
                    Thread.sleep(1000);
                } catch (InterruptedException e) {
                    return;
                }
            }
            System.out.println("STUCK");
            Thread.getAllStackTraces().forEach((thread, frames) -> {
                System.out.println(thread);
                Arrays.stream(frames).forEach(frame -> System.out.println("    " + frame));
            });
            System.out.flush();
            Runtime.getRuntime().halt(STUCK);
        });
    }

    private static synchronized void fail(long seed, Throwable e) {
        System.out.println("FAIL seed " + seed + ": " + e.getMessage());
        e.printStackTrace(System.out);
        System.out.flush();
        Runtime.getRuntime().halt(FAILED);
    }

    /** Every tensor was closed, died with its scope, or is unreachable: nothing native may be left. */
    private static void checkGone() {
        for (int i = 0; i < 200; i++) {
            if (isGone()) {
                return;
            }
            System.gc();
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        throw new Failure("leak: " + JavaMemory.live() + " storages over Java memory are left, and " + Torch.memory());
    }

    private static boolean isGone() {
        MemoryUse use = Torch.memory();
        return JavaMemory.live() == 0 && use.tensors() == 0 && use.arrays() == 0 && use.bytes() == 0 && use.collectedBytes() == 0;
    }

    private static long resident() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        return -1;
    }
}

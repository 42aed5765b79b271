// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.internal.schema.AtenSchemas;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Makes random calls, one case after another, and notes in a file which ones are under way. Runs in a process of its own, which a call
 * may end.
 *
 * <pre>
 * OperatorFuzzRun run SEED FIRST COUNT THREADS NOTES ONLY   the cases from a number on
 * OperatorFuzzRun replay SEED CASE ONLY                    one case, each of its calls printed before it is made
 * </pre>
 * ONLY is a part of the name of an operator or a method, or a minus sign for all.
 */
final class OperatorFuzzRun {
    /** Begins every line that is meant for the caller. */
    static final String MARK = "@@";
    /** What a case may have beside its own operator. */
    private static final int MOST_CALLS = 3;

    private final long seed;
    /** What a case may be of: overloads of operators, and methods that stand for none. */
    private final List<String> callees;
    private boolean printing;
    private volatile Round current;

    private OperatorFuzzRun(long seed, String only) {
        this.seed = seed;
        this.callees = Stream.concat(overloads().stream(), FuzzedMethods.names().stream()).filter(name -> only.equals("-") || name.contains(only))
                .toList();
    }

    /** The overloads that {@link Operator#of} gives. */
    static List<String> overloads() {
        List<String> open = new ArrayList<>();
        for (String schema : AtenSchemas.all()) {
            String name = schema.substring(0, schema.indexOf('('));
            try {
                if (List.of("direct", "boxed", "lowered").contains(Operator.of(name).way())) {
                    open.add(name.substring("aten::".length()));
                }
            } catch (IllegalArgumentException e) {
                // Closed.
            }
        }
        return open;
    }

    public static void main(String[] args) throws Exception {
        OperatorFuzzRun run = new OperatorFuzzRun(Long.parseLong(args[1]), args[args.length - 1]);
        if (args[0].equals("replay")) {
            run.printing = true;
            run.make(Long.parseLong(args[2]));
        } else {
            run.all(Long.parseLong(args[2]), Long.parseLong(args[3]), Integer.parseInt(args[4]), Path.of(args[5]));
        }
        System.out.println(MARK + "done");
    }

    private void all(long first, long count, int threads, Path notes) throws IOException, InterruptedException {
        // Of the size that the caller gave it: it reads meanwhile.
        try (FileChannel channel = FileChannel.open(notes, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            MemorySegment under = channel.map(FileChannel.MapMode.READ_WRITE, 0, 8L * (threads + 1), Arena.global());
            AtomicLong next = new AtomicLong(first);
            List<Thread> workers = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                int slot = t;
                Thread worker = new Thread(() -> {
                    for (long n = next.getAndIncrement(); n < first + count; n = next.getAndIncrement()) {
                        under.setAtIndex(ValueLayout.JAVA_LONG, slot, n);
                        make(n);
                        under.setAtIndex(ValueLayout.JAVA_LONG, threads, Math.max(n, under.getAtIndex(ValueLayout.JAVA_LONG, threads)));
                    }
                });
                workers.add(worker);
                worker.start();
            }
            for (Thread worker : workers) {
                worker.join();
            }
        }
    }

    /** What a case calls: all have their turn, in an order that differs from round to round. */
    private String callee(long n) {
        long number = n / callees.size();
        Round round = current;
        if (round == null || round.number != number) {
            List<String> order = new ArrayList<>(callees);
            Collections.shuffle(order, new Random(seed * 31 + number));
            round = new Round(number, order);
            current = round;
        }
        return round.order.get((int) (n % callees.size()));
    }

    /** Every callee once, in the order of a round. */
    private record Round(long number, List<String> order) { }

    private void make(long n) {
        Random random = new Random(seed * 1_000_003 + n);
        List<Tensor> earlier = new ArrayList<>();
        try (TensorScope scope = TensorScope.ofConfined()) {
            Torch.manualSeed(n);
            int calls = 1 + (random.nextInt(3) == 0 ? random.nextInt(MOST_CALLS) : 0);
            for (int i = 0; i < calls; i++) {
                make(i == 0 ? callee(n) : callees.get(random.nextInt(callees.size())), random, earlier);
            }
        }
    }

    private void make(String callee, Random random, List<Tensor> earlier) {
        FuzzedCall call = null;
        try {
            call = FuzzedMethods.contain(callee) ? FuzzedMethods.call(callee, random, earlier) : FuzzedCall.of(callee, random, earlier);
            if (printing) {
                System.out.println(MARK + call);
            }
            for (Tensor tensor : call.make()) {
                earlier.add(tensor);
                if (tensor.requiresGrad() && random.nextBoolean()) {
                    if (printing) {
                        System.out.println(MARK + "backward");
                    }
                    tensor.backward(Torch.onesLike(tensor));
                }
                if (random.nextInt(16) == 0) {
                    tensor.toString();
                }
            }
        } catch (Throwable e) {
            if (printing) {
                System.out.println(MARK + e);
            }
            if (!isRefusal(e) && !(e instanceof NullPointerException && call != null && call.hasNull())) {
                StackTraceElement at = e.getStackTrace().length == 0 ? null : e.getStackTrace()[0];
                System.out.println(MARK + "accidental\t" + callee + "\t" + e.toString().replaceAll("\\s+", " ") + "\t" + at
                        + (call == null ? "\twhile arguments were made" : ""));
            }
        }
    }

    /** Whether an exception is one that says what is wrong, in words of this library or of PyTorch. */
    private static boolean isRefusal(Throwable e) {
        return e instanceof TorchException || e instanceof UnsupportedOperationException || e instanceof IllegalStateException
                || e instanceof OutOfMemoryError || e instanceof IllegalArgumentException
                || e instanceof IndexOutOfBoundsException && !String.valueOf(e.getMessage()).matches("(?i)(index|range|begin|array index).* out of bounds.*length.*");
    }
}

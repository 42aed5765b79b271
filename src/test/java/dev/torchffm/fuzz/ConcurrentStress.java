// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.fuzz;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.fuzz.Model.Life;
import dev.torchffm.fuzz.Model.Memory;
import dev.torchffm.fuzz.Model.Ten;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

/** All workers at once on one tensor, which ends or changes under them. */
final class ConcurrentStress extends CallKind {
    ConcurrentStress(State state) {
        super(state);
    }

    /** All workers read one tensor while one of them ends it, by itself, with its scope or with its arena. */
    void storm() {
        Ten ten = tensor(t -> t.confinedTo == Model.ANYONE && usable(t) && t.impl.numel() > 0
                && (t.memory() == null || t.memory().confinedTo == Model.ANYONE));
        if (ten == null || !usable(ten)) {
            return;
        }
        boolean ends = random.nextBoolean();
        Life memory = ten.memory();
        say("all workers read " + name(ten) + (ends ? " while it ends" : ""));
        Object[] expected = ten.impl.numel() > 4096 ? null : ten.impl.values();
        AtomicBoolean ended = new AtomicBoolean();
        List<Callable<Object>> bodies = new ArrayList<>();
        int closer = ends ? random.nextInt(Workers.COUNT) : -1;
        int spins = random.nextInt(300);
        for (int i = 0; i < Workers.COUNT; i++) {
            if (i == closer) {
                bodies.add(() -> {
                    for (int s = 0; s < spins; s++) {
                        Thread.onSpinWait();
                    }
                    if (memory instanceof Memory m && m.closeable && !m.closed) {
                        closeUnder(m.real);
                        m.closed = true;
                    } else {
                        ten.real.close();
                        ten.closed = true;
                    }
                    ended.set(true);
                    return null;
                });
            } else {
                bodies.add(() -> {
                    for (int n = 0; n < 6; n++) {
                        try (TensorScope own = TensorScope.ofConfined()) {
                            Tensor copy = n % 2 == 0 ? ten.real.clone() : ten.real.detach();
                            if (expected != null) {
                                compare("while others read, " + name(ten), expected, flat(copy.tolist()));
                            } else {
                                copy.add(copy);
                            }
                            ten.real.toString();
                        } catch (IllegalStateException e) {
                            if (closer < 0) {
                                throw e;
                            }
                            return null;
                        }
                    }
                    return null;
                });
            }
        }
        for (Workers.Outcome outcome : workers.runAll(bodies)) {
            if (outcome.thrown() instanceof Failure e) {
                throw e;
            }
            if (outcome.thrown() != null) {
                throw new Failure("unexpected " + outcome.thrown() + "\n  in " + state.said, outcome.thrown());
            }
        }
        verify(ten);
    }

    /** Workers use a tensor while one of them resizes it, or makes it one over another storage: any values, but no crash. */
    void churn() {
        boolean views = random.nextBoolean();
        boolean sets = random.nextBoolean();
        say("one worker " + (sets ? "sets" : "resizes") + (views ? " a view of" : "") + " a tensor that the others use");
        long size = 60_000;
        Tensor tensor = (Tensor) workers.run(state.worker, () -> {
            try (TensorScope scope = TensorScope.ofConfined()) {
                return TensorScope.escape(Torch.ones(new long[] {size}, DType.FLOAT32).add(0));
            }
        }).value();
        if (tensor == null) {
            // In a scope of another state.worker's; it stays there.
            return;
        }
        int changer = random.nextInt(Workers.COUNT);
        long seed = random.nextLong();
        List<Callable<Object>> bodies = new ArrayList<>();
        for (int i = 0; i < Workers.COUNT; i++) {
            int me = i;
            bodies.add(() -> {
                Random own = new Random(seed + me);
                for (int n = 0; n < 8; n++) {
                    try (TensorScope scope = TensorScope.ofConfined()) {
                        if (me != changer) {
                            Tensor part = n % 2 == 0 ? tensor : tensor.detach();
                            part.add(part);
                            part.narrow(0, 0, 10).tolist();
                            part.clone();
                        } else if (sets) {
                            tensor.set_(Torch.ones(size + own.nextInt(50_000)));
                        } else {
                            Tensor changed = views ? tensor.narrow(0, 0, 10) : tensor;
                            changed.resize_(size + own.nextInt(3_000_000));
                        }
                    } catch (IllegalStateException | WrongThreadException confined) {
                        // The tensor went to a scope of one state.worker.
                        return null;
                    }
                }
                return null;
            });
        }
        for (Workers.Outcome outcome : workers.runAll(bodies)) {
            if (outcome.thrown() != null) {
                throw new Failure("unexpected " + outcome.thrown() + "\n  in " + state.said, outcome.thrown());
            }
        }
        call(Set.of(IllegalStateException.class, WrongThreadException.class), true, () -> {
            tensor.close();
            return null;
        });
    }

    private static void closeUnder(Arena arena) {
        while (true) {
            try {
                arena.close();
                return;
            } catch (IllegalStateException inUse) {
                Thread.onSpinWait();
            }
        }
    }
}

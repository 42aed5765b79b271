// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Threads that do to one tensor what libtorch does not guard, each attack in a JVM of its own: racy in the values, perhaps, but never a
 * crash, and never an exception but for a closed tensor.
 */
@Tag("long")
class ThreadAttackTest {
    private static final int MILLIS = 2500;
    private static final int THREADS = 4;
    private static final long SIZE = 60_000;
    /** Of glibc: large memory leaves the process when it is freed, small memory is overwritten. Others ignore it. */
    private static final String FREED_MEMORY_SHOWS = "glibc.malloc.mmap_threshold=8192:glibc.malloc.perturb=165"
            + ":glibc.malloc.tcache_count=0";

    /** What a thread does again and again. */
    interface Step {
        void run(Tensor tensor, Random random) throws Exception;
    }

    /** Writers, and what the readers beside them do; all on one tensor that is collected. */
    enum Attack {
        /** Growing frees the old memory. */
        RESIZE((t, r) -> t.resize_(SIZE + r.nextInt(3_000_000)), Attack::use),
        RESIZE_THROUGH_A_VIEW((t, r) -> t.narrow(0, 0, 5).resize_(SIZE + r.nextInt(3_000_000)), Attack::use),
        RESIZE_AS((t, r) -> t.resizeAs_(Torch.empty(SIZE + r.nextInt(3_000_000))), Attack::use),
        /** The old storage has no other owner. */
        SET((t, r) -> t.set_(Torch.ones(SIZE + r.nextInt(50_000))), Attack::use),
        SET_TO_A_CONFINED_TENSORS_STORAGE((t, r) -> {
            Tensor own = Torch.ones(SIZE);
            t.set_(own);
            own.add(own);
            own.narrow(0, 0, 10).tolist();
        }, (t, r) -> t.resize_(SIZE + r.nextInt(3_000_000))),
        READING_WHOLE_WHILE_IT_GROWS((t, r) -> t.resize_(3_000 + r.nextInt(30_000)), (t, r) -> {
            t.tolist();
            t.toString();
        }),
        WRITE((t, r) -> t.fill_(r.nextInt(5)), (t, r) -> {
            t.add_(1);
            t.copy_(Torch.ones(SIZE));
            t.zero_();
            t.mul(t).tolist();
        }),
        /** All make the part of a tensor that gradients need, of which there may be one. */
        REQUIRE_GRAD((t, r) -> t.requiresGrad(true), (t, r) -> t.requiresGrad(true)),
        /** Each recorded write replaces the tensor's node. */
        RECORDED_WRITE(Attack::recordedWrite, (t, r) -> {
            recordedWrite(t, r);
            t.mul(2).sum();
            t.isLeaf();
        }),
        /** Each backward that makes a graph replaces the leaf's gradient. */
        REPLACED_GRADIENT((t, r) -> {
            t.mul(t).sum().backward(null, false, true);
        }, (t, r) -> {
            Tensor grad = t.grad();
            if (grad != null) {
                grad.sum().item();
            }
        }),
        EXPORT((t, r) -> t.numpy().getFloat(5), (t, r) -> {
            t.detach().numpy().toFloatArray();
            try {
                t.resize_(5_000_000);
            } catch (TorchException expected) {
                // An array has it now.
            }
        }),
        ESCAPE((t, r) -> {
            try (TensorScope shared = TensorScope.ofShared()) {
                Tensor own = TensorScope.escape(t.narrow(0, 0, 1000));
                shared.run(() -> own.numpy().getFloat(3));
            }
        }, Attack::use);

        private final Step writer;
        private final Step reader;

        Attack(Step writer, Step reader) {
            this.writer = writer;
            this.reader = reader;
        }

        private static void use(Tensor tensor, Random random) {
            Tensor part = random.nextBoolean() ? tensor : tensor.detach();
            part.add(part);
            part.clone();
            part.narrow(0, 0, 10).tolist();
            part.eq(part);
        }

        private static void recordedWrite(Tensor tensor, Random random) {
            try (Tensor one = Torch.ones(1).requiresGrad(true)) {
                if (random.nextBoolean()) {
                    tensor.add_(one);
                } else {
                    tensor.copy_(one);
                }
            }
            if (random.nextInt(20) == 0) {
                // A chain of writes that no one ends is freed recursively.
                try (GradMode off = Torch.noGrad()) {
                    tensor.set_(Torch.ones(10));
                } catch (TorchException recorded) {
                    // Only leaves can be set.
                }
            }
        }

        /** How many times a target is used before the next one comes. */
        int uses() {
            return this == REQUIRE_GRAD ? 1 : this == READING_WHOLE_WHILE_IT_GROWS ? 4 : 100;
        }

        Tensor target() {
            if (this == REQUIRE_GRAD) {
                return Torch.ones(3);
            }
            if (this == READING_WHOLE_WHILE_IT_GROWS) {
                return Torch.ones(3_000);
            }
            Tensor tensor = Torch.ones(SIZE);
            if (this == RECORDED_WRITE) {
                // Small, so that most of the time goes into the recording.
                return tensor.narrow(0, 0, 10).clone().requiresGrad(true).mul(1);
            }
            return this == REPLACED_GRADIENT ? tensor.narrow(0, 0, 100).clone().requiresGrad(true) : tensor;
        }
    }

    static final class Attacker {
        public static void main(String[] args) throws Exception {
            Attack attack = Attack.valueOf(args[0]);
            Torch.setNumThreads(1);
            AtomicReference<Tensor> target = new AtomicReference<>(attack.target());
            AtomicReference<Throwable> failure = new AtomicReference<>();
            long end = System.nanoTime() + MILLIS * 1_000_000L;
            List<Thread> threads = new ArrayList<>();
            // Where the first use is what matters, all begin it at once.
            CyclicBarrier together = new CyclicBarrier(THREADS, () -> target.set(attack.target()));
            for (int i = 0; i < THREADS; i++) {
                int id = i;
                threads.add(Thread.ofPlatform().start(() -> {
                    Random random = new Random(id);
                    for (int n = 0; System.nanoTime() < end && failure.get() == null; n++) {
                        Tensor before = target.get();
                        if (attack.uses() == 1 && !arrives(together)) {
                            return;
                        }
                        try (TensorScope scope = TensorScope.ofConfined()) {
                            (id < 2 ? attack.writer : attack.reader).run(target.get(), random);
                        } catch (IllegalStateException closed) {
                            // The round was over.
                        } catch (Throwable e) {
                            failure.set(e);
                        }
                        if (attack.uses() == 1 && id == 0 && n > 0) {
                            before.close();
                        } else if (id == 0 && n % attack.uses() == attack.uses() - 1) {
                            // A new one now and then, and the old one is closed under the others.
                            target.getAndSet(attack.target()).close();
                        }
                    }
                    // Whoever waits, waits no more.
                    together.reset();
                }));
            }
            for (Thread thread : threads) {
                thread.join();
            }
            if (failure.get() != null) {
                throw new AssertionError(failure.get());
            }
            System.out.println("survived");
        }

        private static boolean arrives(CyclicBarrier together) {
            try {
                together.await(1, TimeUnit.SECONDS);
                return true;
            } catch (InterruptedException | BrokenBarrierException | TimeoutException end) {
                return false;
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Attack.class)
    void survives(Attack attack) throws Exception {
        ChildJvm.Result result = new ChildJvm().environment("GLIBC_TUNABLES", FREED_MEMORY_SHOWS).with("-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=/dev/null").run(Attacker.class,
                attack.name());
        // libtorch warns of backward with create_graph.
        assertTrue(result.output().strip().endsWith("survived"), result.output());
        assertEquals(0, result.exitCode());
    }
}

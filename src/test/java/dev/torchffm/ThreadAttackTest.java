package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Threads that do to one tensor what libtorch does not guard, each attack in a JVM of its own: racy in the values, perhaps, but never a
 * crash, and never an exception but for a closed tensor.
 */
class ThreadAttackTest {
    private static final int MILLIS = 2500;
    private static final long SIZE = 60_000;

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
        READING_WHOLE_WHILE_IT_GROWS((t, r) -> t.resize_(3_000 + r.nextInt(3_000)), (t, r) -> {
            t.tolist();
            t.toString();
        }),
        WRITE((t, r) -> t.fill_(r.nextInt(5)), (t, r) -> {
            t.add_(1);
            t.copy_(Torch.ones(SIZE));
            t.zero_();
            t.mul(t).tolist();
        }),
        /** Both make the part of a tensor that gradients need. */
        REQUIRE_GRAD((t, r) -> t.detach().requiresGrad(true), (t, r) -> {
            t.requiresGrad(r.nextBoolean());
            t.mul(2).sum();
        }),
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
                    tensor.set_(Torch.ones(SIZE));
                } catch (TorchException recorded) {
                    // Only leaves can be set.
                }
            }
        }

        Tensor target() {
            Tensor tensor = Torch.ones(SIZE);
            if (this == RECORDED_WRITE) {
                return tensor.requiresGrad(true).mul(1);
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
            for (int i = 0; i < 4; i++) {
                int id = i;
                threads.add(Thread.ofPlatform().start(() -> {
                    Random random = new Random(id);
                    for (int n = 0; System.nanoTime() < end && failure.get() == null; n++) {
                        try (TensorScope scope = TensorScope.ofConfined()) {
                            (id < 2 ? attack.writer : attack.reader).run(target.get(), random);
                        } catch (IllegalStateException closed) {
                            // The round was over.
                        } catch (Throwable e) {
                            failure.set(e);
                        }
                        if (id == 0 && n % 100 == 99) {
                            // A new one now and then, and the old one is closed under the others.
                            target.getAndSet(attack.target()).close();
                        }
                    }
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
    }

    @ParameterizedTest
    @EnumSource(Attack.class)
    void survives(Attack attack) throws Exception {
        ChildJvm.Result result = new ChildJvm().with("-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=/dev/null").run(Attacker.class,
                attack.name());
        // libtorch warns of backward with create_graph.
        assertTrue(result.output().strip().endsWith("survived"), result.output());
        assertEquals(0, result.exitCode());
    }
}

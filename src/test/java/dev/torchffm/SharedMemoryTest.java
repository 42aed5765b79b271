// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.internal.abi.Call;
import dev.torchffm.internal.abi.OpName;
import dev.torchffm.internal.lifetime.JavaMemory;
import dev.torchffm.internal.lifetime.TensorHandle;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tensors over arenas that are closed at the worst moment: each in a JVM of its own, since a mistake is a crash. */
@Tag("long")
class SharedMemoryTest {
    /** Closes shared arenas again and again while another thread computes with tensors over them. */
    static final class CloseUnderOperators {
        public static void main(String[] args) throws Exception {
            AtomicInteger refusedCloses = new AtomicInteger();
            AtomicInteger endedByClose = new AtomicInteger();
            for (int round = 0; round < 200; round++) {
                Arena arena = Arena.ofShared();
                // Large enough to be unmapped when freed, so that a use after free is a fault.
                MemorySegment memory = arena.allocate(8 << 20, 64);
                AtomicReference<Throwable> failure = new AtomicReference<>();
                Thread worker = Thread.ofPlatform().start(() -> {
                    try (TensorScope scope = TensorScope.ofConfined()) {
                        Tensor tensor = Torch.fromSegment(memory, DType.FLOAT32, 2 << 20);
                        Tensor view = tensor.narrow(0, 100, 1 << 20);
                        Tensor few = tensor.narrow(0, 1 << 20, 300);
                        while (true) {
                            try (TensorScope step = TensorScope.ofConfined()) {
                                tensor.add(tensor);
                                view.exp().sum();
                                tensor.mul(2);
                                few.add(few).mul(few).sub(1);
                                few.add(view.narrow(0, 1 << 19, 300));
                                view.numpy().getFloat(5);
                                view.narrow(0, 0, 100).tolist();
                            }
                        }
                    } catch (IllegalStateException e) {
                        endedByClose.incrementAndGet();
                    } catch (Throwable e) {
                        failure.set(e);
                    }
                });
                Thread.sleep(round % 7);
                while (true) {
                    try {
                        arena.close();
                        break;
                    } catch (IllegalStateException inUse) {
                        refusedCloses.incrementAndGet();
                    }
                }
                worker.join();
                if (failure.get() != null) {
                    throw new AssertionError(failure.get());
                }
            }
            System.out.println(endedByClose.get() + " " + (refusedCloses.get() > 0));
        }
    }

    @Test
    void arenaThatClosesUnderOperatorsNeverCrashes() throws Exception {
        ChildJvm.Result result = new ChildJvm().run(CloseUnderOperators.class);
        assertEquals(0, result.exitCode(), result.output());
        assertEquals("200 true", result.output().strip());
    }

    /** The moment between the look at the arena and the call, which a thread that closes it meets now and then. */
    @Test
    void callWhoseArenaIsClosedJustBeforeGivesItsArgumentsBack() {
        int before = JavaMemory.live();
        for (int i = 0; i < 100; i++) {
            Arena arena = Arena.ofShared();
            Tensor tensor = Torch.fromSegment(arena.allocate(16, 4), DType.FLOAT32, 4);
            TensorHandle handle = tensor.handle();
            long address = handle.acquire();
            arena.close();
            Call call = Call.of(OpName.aten("cat")).tensors(address, address).integer(0);
            assertThrows(IllegalStateException.class, call::tensorResult);
            handle.release();
            tensor.close();
        }
        assertTrue(JavaMemory.live() < before + 50, JavaMemory.live() + " storages, " + before + " before");
    }

    @Test
    void setRefusesMemoryOfTheCallers() {
        try (Arena arena = Arena.ofConfined()) {
            Tensor over = Torch.fromSegment(arena.allocate(12, 4), DType.FLOAT32, 3);
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Torch.zeros(3).set_(over));
            assertTrue(e.getMessage().endsWith("'source' lies over a memory segment; clone() it first"), e.getMessage());
            assertThrows(IllegalArgumentException.class, () -> over.set_(Torch.zeros(3)));
            over.close();
        }
    }

    /** Arrays whose tensors are closed at once: only the arrays keep the memory, and nobody closes them. */
    static final class ForgottenArrays {
        public static void main(String[] args) {
            double sum = 0;
            for (int i = 0; i < 2_000; i++) {
                // 4 MB each: 8 GB in all.
                try (Tensor tensor = Torch.zeros(1_000_000)) {
                    sum += tensor.numpy().getFloat(7) + 1;
                }
            }
            System.out.println(sum + " " + OwnershipTest.Forgetful.maxResidentMegabytes());
        }
    }

    @Test
    void arraysThatOutliveTheirTensorsDoNotExhaustTheMemory() throws Exception {
        ChildJvm.Result result = new ChildJvm().run(ForgottenArrays.class);
        assertEquals(0, result.exitCode(), result.output());
        String[] words = result.output().strip().split(" ");
        assertEquals("2000.0", words[0]);
        assertTrue(Long.parseLong(words[1]) < 2048, "resident memory reached " + words[1] + " MB");
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.torchffm.ChildJvm;
import dev.torchffm.Torch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The threads of libtorch's loops and of OpenBLAS, which an embedded libtorch has and others need not have. */
@Tag("long")
class NumThreadsTest {
    /** Prints what is found at first, then after setting 2: in this thread, in a new one, and in one that has run a large operator before. */
    static final class Main {
        private Main() { }

        public static void main(String[] args) throws InterruptedException {
            System.out.println("@@first " + both());
            Thread before = new Thread(() -> {
                Torch.ones(1_000_000).exp();
                synchronized (Main.class) {
                    Main.class.notifyAll();
                    try {
                        Main.class.wait();
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                }
                System.out.println("@@before " + both());
            });
            synchronized (Main.class) {
                before.start();
                Main.class.wait();
                Torch.setNumThreads(2);
                Main.class.notifyAll();
            }
            before.join();
            System.out.println("@@here " + both());
            Thread later = new Thread(() -> System.out.println("@@new " + both()));
            later.start();
            later.join();
        }

        private static String both() {
            return Torch.getNumThreads() + " " + NumThreads.ofOpenBlas();
        }
    }

    private static String line(ChildJvm.Result result, String what) {
        return result.output().lines().filter(line -> line.startsWith("@@" + what + " ")).findFirst().orElseThrow()
                .substring(what.length() + 3);
    }

    /** Where there is no OpenBLAS its number is 0. */
    private static String both(int threads, int ofOpenBlas) {
        return threads + " " + (NumThreads.ofOpenBlas() == 0 ? 0 : ofOpenBlas);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void bothAreTheJvmsProcessorsUntilTheyAreSet(int processors) throws Exception {
        ChildJvm.Result result = new ChildJvm().with("-XX:ActiveProcessorCount=" + processors).run(Main.class);
        assertEquals(0, result.exitCode(), result.output());
        assertEquals(both(processors, processors), line(result, "first"), result.output());
        assertEquals(both(2, 2), line(result, "here"), result.output());
        assertEquals(both(2, 2), line(result, "new"), result.output());
        // As the Javadoc says.
        assertEquals(both(processors, 2), line(result, "before"), result.output());
    }

    @ParameterizedTest
    @CsvSource({"OMP_NUM_THREADS, 2, 2", "OPENBLAS_NUM_THREADS, 3, 2"})
    void theEnvironmentHasTheFirstWord(String variable, int threads, int ofOpenBlas) throws Exception {
        ChildJvm.Result result = new ChildJvm().with("-XX:ActiveProcessorCount=3").environment(variable, "2").run(Main.class);
        assertEquals(0, result.exitCode(), result.output());
        assertEquals(both(threads, ofOpenBlas), line(result, "first"), result.output());
        assertEquals(both(2, 2), line(result, "here"), result.output());
    }

    @Test
    void refusesWhatIsNoNumberOfThreads() {
        assertEquals("set_num_threads expects a positive integer, got 0",
                assertThrows(IllegalArgumentException.class, () -> Torch.setNumThreads(0)).getMessage());
    }
}

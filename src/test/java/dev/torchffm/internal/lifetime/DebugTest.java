// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ChildJvm;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import java.lang.ref.Reference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code -Dtorchffm.debug=true}: where tensors were made and closed. */
@Tag("long")
class DebugTest {
    private static String run(Class<?> main, boolean debug) throws Exception {
        ChildJvm child = debug ? new ChildJvm().with("-Dtorchffm.debug=true") : new ChildJvm();
        ChildJvm.Result result = child.run(main);
        assertEquals(0, result.exitCode(), result.output());
        return result.output();
    }

    /** Prints the traces of uses after close, each after a line that names the case. */
    static final class AfterClose {
        public static void main(String[] args) {
            Tensor collected = madeHere();
            closedHere(collected);
            show("collected", collected);
            try (TensorScope scope = TensorScope.ofConfined()) {
                Tensor confined = madeHere();
                closedHere(confined);
                show("confined", confined);
            }
            Tensor dead;
            try (TensorScope scope = TensorScope.ofShared()) {
                dead = madeHere();
            }
            show("dead", dead);
        }

        private static Tensor madeHere() {
            return Torch.ones(3);
        }

        private static void closedHere(Tensor tensor) {
            tensor.close();
        }

        private static void show(String name, Tensor tensor) {
            System.out.println("== " + name);
            try {
                tensor.add(1);
                System.out.println("not refused");
            } catch (IllegalStateException e) {
                e.printStackTrace(System.out);
            }
        }
    }

    @Test
    void useAfterCloseTellsWhereTheTensorWasMadeAndClosed() throws Exception {
        String[] cases = run(AfterClose.class, true).split("== ");
        assertEquals(4, cases.length);
        for (int i = 1; i < 4; i++) {
            String output = cases[i];
            assertTrue(output.contains("Suppressed: the tensor was made by Thread[#"), output);
            assertTrue(output.contains("AfterClose.madeHere(DebugTest.java"), output);
            assertTrue(output.contains("Caused by: the tensor was closed by Thread[#"), output);
            assertTrue(output.contains(i < 3 ? "AfterClose.closedHere(DebugTest.java" : "dev.torchffm.TensorScope.close("), output);
        }
    }

    @Test
    void tracesAreOffByDefault() throws Exception {
        String output = run(AfterClose.class, false);
        assertTrue(output.contains("this tensor was closed"), output);
        assertFalse(output.contains("madeHere") || output.contains("closedHere"), output);
    }

    /** A scope that is dropped while its thread lives, one whose thread ends, and one that is closed as it should be. */
    static final class Lost {
        public static void main(String[] args) throws Exception {
            try (TensorScope closed = TensorScope.ofConfined()) {
                proper();
            }
            dropped();
            Thread thread = Thread.ofPlatform().start(Lost::ofEndedThread);
            thread.join();
            for (int i = 0; i < 50; i++) {
                System.gc();
                Thread.sleep(30);
                Torch.memory();
            }
            System.out.println("tensors " + Torch.memory().confinedTensors());
        }

        private static void proper() {
            Torch.ones(1);
        }

        private static void dropped() {
            TensorScope scope = TensorScope.ofConfined();
            Torch.ones(2).add(1);
            Reference.reachabilityFence(scope);
        }

        private static void ofEndedThread() {
            TensorScope scope = TensorScope.ofConfined();
            Torch.ones(3);
            Reference.reachabilityFence(scope);
        }
    }

    @Test
    void scopesThatNobodyClosesAreReportedWithTheirTensors() throws Exception {
        String output = run(Lost.class, true);
        assertEquals(2, output.split("a TensorScope was not closed, and ", -1).length - 1, output);
        assertTrue(output.contains("WARNING"), output);
        assertTrue(output.contains("nothing refers to it any more; 2 tensors belong to it"), output);
        assertTrue(output.contains("; 1 tensor belongs to it"), output);
        assertTrue(output.contains("the TensorScope was opened by Thread[#"), output);
        assertTrue(output.contains("Suppressed: the tensor was made by"), output);
        assertTrue(output.contains("Lost.dropped(DebugTest.java") && output.contains("Lost.ofEndedThread(DebugTest.java"), output);
        assertFalse(output.contains("Lost.proper("), output);
        assertTrue(output.contains("tensors 2"), "what the ended thread left is freed: " + output);
        assertFalse(run(Lost.class, false).contains("not closed"));
    }
}

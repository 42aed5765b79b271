// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ChildJvm;
import dev.torchffm.Torch;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is said about libtorch and the platform. */
class DiagnosticsTest {
    /** Operators with a Scalar, small operators, a generator's state, and the diagnostics. */
    static final class WithoutExperiments {
        public static void main(String[] args) {
            System.out.println(Torch.tensor(new float[] {1, 2}).mul(2.5).clampMin(3).tolist());
            for (int i = 0; i < 200; i++) {
                Torch.tensor(new float[] {i}).neg().close();
            }
            System.out.println(Torch.defaultGenerator().getState().numel() > 1000);
            System.out.print(Torch.diagnostics());
        }
    }

    @Test
    void linesNameVersionFilesPlatformAndWays() {
        List<String> lines = Torch.diagnostics().lines().toList();
        assertEquals("libtorch: " + Torch.version() + ", " + Torch.libtorch(), lines.getFirst());
        assertEquals(NativeLibrary.files().stream().map(file -> "loaded: " + file).toList(),
                lines.stream().filter(line -> line.startsWith("loaded: ")).toList());
        assertTrue(lines.contains("platform: " + Platform.current().name() + ", " + HostSystem.current().inWords() + ", JDK "
                + Runtime.version()), lines::toString);
        assertEquals(CxxFunctions.missing().size(), lines.stream().filter(line -> line.startsWith("missing: ")).count());
        boolean boxed = BoxedAbi.get() != null;
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("operators with a Scalar: "
                + (boxed ? "by their own functions" : "composed of others: "))), lines::toString);
        if (!boxed) {
            assertTrue(BoxedExperiments.whyNot().length() > 5, BoxedExperiments::whyNot);
        }
    }

    /** As on platforms for which the table has no experiments. */
    @Tag("long")
    @Test
    void withoutExperimentsOperatorsAreComposedAndThatIsSaid() throws Exception {
        ChildJvm.Result result = new ChildJvm().with("-Dtorchffm.boxed=false").run(WithoutExperiments.class);
        List<String> lines = result.output().lines().toList();
        assertEquals(List.of("[3.0, 5.0]", "true"), lines.subList(0, 2));
        assertTrue(lines.contains("operators with a Scalar: composed of others: -Dtorchffm.boxed=false"), result.output());
        assertTrue(lines.contains("small operators: by name"), result.output());
        assertEquals(0, result.exitCode());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ChildJvm;
import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How libtorch is found, and what is said where it is not. */
@Tag("long")
class LoadingTest {
    @TempDir
    Path folder;

    /** What the children run: the first tensor of a process. */
    static final class FirstTensor {
        public static void main(String[] args) {
            try (Tensor tensor = Torch.tensor(new float[] {1, 2, 3})) {
                System.out.println(tensor + " of " + Torch.version());
            }
        }
    }

    /** The empty JVM that a start is measured against. */
    static final class Nothing {
        public static void main(String[] args) { }
    }

    /** Leaves all kinds of traces in freed memory before anything needs to know how tensors are laid out. */
    static final class LayoutAfterOtherTensors {
        public static void main(String[] args) {
            Random random = new Random(Long.parseLong(args[0]));
            List<Tensor> kept = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                long[] shape = random.longs(random.nextInt(6), 0, 5).toArray();
                Tensor tensor = Torch.empty(shape, DType.FLOAT32);
                if (random.nextBoolean()) {
                    tensor.close();
                } else {
                    kept.add(tensor.dim() > 1 ? tensor.flip(0) : tensor);
                }
                if (random.nextInt(3) == 0 && !kept.isEmpty()) {
                    kept.remove(random.nextInt(kept.size())).close();
                }
            }
            System.out.println(Torch.ones(3).add(Torch.ones(3)).numpy());
        }
    }

    @Test
    void layoutIsFoundWhateverTheMemoryHeldBefore() throws Exception {
        for (int seed = 0; seed < 6; seed++) {
            ChildJvm.Result result = new ChildJvm().run(LayoutAfterOtherTensors.class, Integer.toString(seed));
            assertEquals("[2. 2. 2.]", result.output().strip());
        }
    }

    @Test
    void versionIsOneThatWeSpan() {
        String[] parts = Torch.version().split("\\.");
        assertEquals("2", parts[0]);
        assertTrue(Integer.parseInt(parts[1]) >= 11, Torch.version());
    }

    @Test
    void folderThatDoesNotExistIsNamedWithTheWayOut() throws Exception {
        ChildJvm.Result result = new ChildJvm().with("-Dtorchffm.libtorch=" + folder.resolve("none")).run(FirstTensor.class);
        assertEquals(1, result.exitCode());
        assertTrue(result.output().contains("UnsatisfiedLinkError: -Dtorchffm.libtorch=" + folder.resolve("none")
                + " is not a folder. -Dtorchffm.libtorch=DIR or LIBTORCH=DIR chooses a libtorch of your own, 2.11 or later"),
                result.output());
    }

    @Test
    void folderWithoutLibtorchIsNamedAlsoFromTheEnvironment() throws Exception {
        ChildJvm.Result result = new ChildJvm().environment("LIBTORCH", folder.toString()).run(FirstTensor.class);
        assertEquals(1, result.exitCode());
        assertTrue(result.output().contains("LIBTORCH=" + folder + " has no libtorch in it"), result.output());
    }

    @Test
    void libraryThatIsNoLibraryIsRefusedInTheLinkersWords() throws Exception {
        Files.writeString(folder.resolve(Platform.current().all("required").getFirst()), "not a library");
        Files.writeString(folder.resolve(Platform.current().all("required").getLast()), "not a library");
        ChildJvm.Result result = new ChildJvm().with("-Dtorchffm.libtorch=" + folder).run(FirstTensor.class);
        assertEquals(1, result.exitCode());
        assertTrue(result.output().contains("could not be loaded: " + folder.resolve(Platform.current().all("required").getFirst())),
                result.output());
        assertTrue(result.output().contains("-Dtorchffm.libtorch=DIR"), result.output());
    }

    @Test
    void platformWithoutAnEmbeddedLibtorchIsNamed() throws Exception {
        ChildJvm.Result result = new ChildJvm().with("-Dos.arch=riscv64").environment("LIBTORCH", "").run(FirstTensor.class);
        assertEquals(1, result.exitCode());
        assertTrue(result.output().contains("there is no embedded libtorch for linux-riscv64, only for linux-x86_64, macosx-arm64, "
                + "macosx-x86_64, windows-x86_64. -Dtorchffm.libtorch=DIR or LIBTORCH=DIR chooses"), result.output());
    }

    @Test
    void onArm64LibtorchesToPointToAreNamed() throws Exception {
        ChildJvm.Result result = new ChildJvm().with("-Dos.arch=aarch64").environment("LIBTORCH", "").run(FirstTensor.class);
        assertEquals(1, result.exitCode());
        assertTrue(result.output().contains("there is no embedded libtorch for linux-arm64, only for linux-x86_64, macosx-arm64, "
                + "macosx-x86_64, windows-x86_64: none is published for linux-arm64; PyTorch's own (torch/lib of an installed PyTorch) and "
                + "Debian's (libtorch) do. -Dtorchffm.libtorch=DIR or LIBTORCH=DIR chooses a libtorch of your own, 2.11 or later: the "
                + "folder that holds libtorch_cpu.so"), result.output());
    }

    @Test
    void functionThatThisLibtorchLacksIsNamedWithTheWayOut() {
        UnsatisfiedLinkError e = assertThrows(UnsatisfiedLinkError.class,
                () -> NativeLibrary.lookup().find("aoti_torch_no_such_function"));
        assertTrue(e.getMessage().startsWith("the libtorch of " + Torch.libtorch() + " has no function aoti_torch_no_such_function. "
                + "torch-ffm needs libtorch 2.11 or later"), e.getMessage());
        assertTrue(NativeLibrary.find("aoti_torch_no_such_function").isEmpty());
    }

    @Test
    void missingNativeAccessNamesTheFlag() throws Exception {
        if (Runtime.version().feature() < 24) {
            return;
        }
        ChildJvm.Result result = new ChildJvm().without("--enable-native-access=ALL-UNNAMED")
                .with("--illegal-native-access=deny").run(FirstTensor.class);
        assertEquals(1, result.exitCode());
        assertTrue(result.output().contains("Start it with --enable-native-access=ALL-UNNAMED"), result.output());
    }

    @Test
    void firstStartsAtTheSameTimeShareOneCache() throws Exception {
        List<Process> processes = new ArrayList<>();
        List<Path> outputs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            outputs.add(folder.resolve("out" + i));
            processes.add(new ChildJvm().with("-Dorg.bytedeco.javacpp.cachedir=" + folder.resolve("cache"))
                    .start(outputs.get(i), FirstTensor.class));
        }
        for (int i = 0; i < processes.size(); i++) {
            assertTrue(processes.get(i).waitFor(300, TimeUnit.SECONDS));
            assertEquals("tensor([1., 2., 3.]) of " + Torch.version(), ChildJvm.read(outputs.get(i)).strip());
            assertEquals(0, processes.get(i).exitValue());
        }
    }

    @Test
    void warmStartReachesItsFirstTensorSoon() throws Exception {
        new ChildJvm().run(FirstTensor.class);
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            double empty = seconds(Nothing.class);
            best = Math.min(best, seconds(FirstTensor.class) / empty);
        }
        // Some twenty as a rule; what extracted the libraries anew, or looked for them in all folders, would take far longer.
        assertTrue(best < 50, "the first tensor took " + best + " times as long as an empty JVM");
        assertTrue(best > 1, "measured nothing: " + best);
    }

    private static double seconds(Class<?> main) throws Exception {
        long start = System.nanoTime();
        assertEquals(0, new ChildJvm().run(main).exitCode());
        return (System.nanoTime() - start) / 1e9;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.torchffm.ChildJvm;
import dev.torchffm.internal.files.ElfLibrary;
import dev.torchffm.io.FormatException;
import dev.torchffm.io.Python;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages of AOTInductor: what keeps one from being loaded, and, where Python and a C++ compiler are, that others run. */
class AotInductorModelTest {
    private static final String PACKAGES = """
            import sys, torch
            from torch import nn
            from safetensors.torch import save_file
            folder = sys.argv[1]
            torch.manual_seed(0)

            def compiled(module, inputs, name, dynamic=None, **options):
                program = torch.export.export(module, inputs, dynamic_shapes=dynamic)
                torch._inductor.aoti_compile_and_package(program, package_path=f"{folder}/{name}.pt2", inductor_configs=options)

            class Tree(nn.Module):
                def forward(self, d):
                    return {"sum": d["a"] + d["b"], "parts": [d["b"] * 1]}

            class Eigen(nn.Module):
                def forward(self, x):
                    return torch.linalg.eigh(x)[0]

            with torch.no_grad():
                network = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 4)).eval()
                x = torch.randn(3, 8)
                compiled(network, (x,), "network", ({0: torch.export.Dim("n", min=2, max=64)},))
                compiled(Tree(), ({"b": x, "a": x + 1},), "tree")
                compiled(network, (x,), "outside", **{"aot_inductor.package_constants_in_so": False})
                compiled(Eigen(), (torch.eye(3),), "extern")
                save_file({"x": x, "y": network(x)}, f"{folder}/values.safetensors")
            """;

    @TempDir
    Path folder;

    @Test
    @Tag("long")
    void packagesRunAndThoseThatWouldEndTheProcessAreRefused() throws Exception {
        assumeTrue(isThereACompiler(), "no C++ compiler");
        Python.run(List.of("torch", "safetensors"), PACKAGES, folder.toString());
        ChildJvm.Result result = new ChildJvm().run(AotInductorRun.class, folder.toString());
        assertEquals(0, result.exitCode(), result.output());
        assertTrue(result.output().contains("done") && !result.output().contains("wrong:"), result.output());
        assertFalse(result.output().contains("executable stack"), result.output());
    }

    private static boolean isThereACompiler() {
        return Arrays.stream(System.getenv("PATH").split(":")).anyMatch(place -> Files.isExecutable(Path.of(place, "g++")));
    }

    // ------------------------------------------------------------------ what is found before loading

    private Path archive(String metadata, byte[] library) throws IOException {
        Path file = folder.resolve("a.pt2");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "archive_format", "pt2".getBytes(StandardCharsets.US_ASCII));
            entry(zip, "archive_version", "0".getBytes(StandardCharsets.US_ASCII));
            entry(zip, "data/aotinductor/model/x.wrapper_metadata.json", metadata.getBytes(StandardCharsets.UTF_8));
            entry(zip, "data/aotinductor/model/x.wrapper.so", library);
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry("a/" + name));
        zip.write(content);
    }

    private static String refusal(Path file) {
        return assertThrows(FormatException.class, () -> AotInductorModel.load(file)).getMessage();
    }

    /** A library with one segment, which asks for a stack with some rights, and nothing else. */
    private static byte[] library(int machine, int stack) {
        ByteBuffer bytes = ByteBuffer.allocate(64 + 56).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(0, new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1});
        bytes.putShort(16, (short) 3).putShort(18, (short) machine).putLong(32, 64).putShort(54, (short) 56).putShort(56, (short) 1);
        bytes.putInt(64, 0x6474e551).putInt(68, stack);
        return bytes.array();
    }

    @Test
    void networksForOtherDevicesAndProcessorsAreRefused() throws IOException {
        byte[] other = library(243, 6);
        assertTrue(refusal(archive("{\"AOTI_DEVICE_KEY\": \"cuda\"}", other)).contains("compiled for cuda"));
        assertTrue(refusal(archive("{\"AOTI_PLATFORM\": \"windows\"}", other)).contains("compiled for windows"));
        assertTrue(refusal(archive("{\"AOTI_CPU_ISA\": \"NOSUCH\"}", other)).contains("does not have NOSUCH"));
        assertTrue(refusal(archive("{}", other)).contains("for the machine 243 of Linux"));
        assertTrue(refusal(archive("{}", new byte[100])).contains("not a shared library"));
        assertTrue(refusal(archive("{}", Arrays.copyOf(library(62, 6), 70))).contains("damaged"));
    }

    @Test
    void libraryThatIsNoneOfAotInductorIsRefusedInTheLinkersWords() throws IOException {
        int machine = System.getProperty("os.arch").equals("aarch64") ? ElfLibrary.AARCH64 : ElfLibrary.X86_64;
        String message = refusal(archive("{}", library(machine, 7)));
        assertTrue(message.contains("cannot be loaded") || message.contains("and this is"), message);
    }

    @Test
    void instructionsAreThoseOfTheProcessor() {
        Set<String> flags = Set.of("avx2", "fma", "f16c", "avx512f", "avx512dq", "avx512vl", "avx512bw");
        assertTrue(AotInductorModel.hasInstructions("AVX2", flags));
        assertTrue(AotInductorModel.hasInstructions("AVX512", flags));
        assertFalse(AotInductorModel.hasInstructions("AVX512_VNNI", flags));
        assertFalse(AotInductorModel.hasInstructions("AVX512", Set.of("avx2", "fma", "f16c")));
        assertFalse(AotInductorModel.hasInstructions("AMX", flags));
    }

    @Test
    void executableStacksAreTakenBack() {
        byte[] asking = library(62, 7);
        assertTrue(new ElfLibrary(MemorySegment.ofArray(asking)).clearExecutableStack());
        assertEquals(6, ByteBuffer.wrap(asking).order(ByteOrder.LITTLE_ENDIAN).getInt(68));
        assertFalse(new ElfLibrary(MemorySegment.ofArray(asking)).clearExecutableStack());
        assertEquals(-1, new ElfLibrary(MemorySegment.ofArray(asking)).symbol("_binary_constants_bin_start"));
    }

    @Test
    void eachClassNamesTheOther() throws IOException {
        assertTrue(refusal(Corpus.file("programs/mlp.pt2")).contains("ExportedProgram loads it"));
        Path compiled = archive("{}", library(62, 6));
        assertTrue(assertThrows(FormatException.class, () -> ExportedProgram.load(compiled)).getMessage().contains("AotInductorModel loads it"));
        assertThrows(IllegalArgumentException.class, () -> AotInductorModel.load(compiled, "none", 1));
        assertThrows(IllegalArgumentException.class, () -> AotInductorModel.load(compiled, null, 0));
    }
}

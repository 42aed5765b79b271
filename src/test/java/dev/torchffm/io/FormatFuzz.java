package dev.torchffm.io;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The readers under Jazzer, each in a JVM of its own: {@code JAZZER_FUZZ=1 mvn test -Dtest='FormatFuzz#npy'} searches for a minute.
 * Not part of all tests, since Jazzer instruments every class of the JVM that it is in; {@link MutationTest} is.
 */
class FormatFuzz {
    @FuzzTest(maxDuration = "1m")
    void npy(byte[] content) throws IOException {
        open(Hostile.NPY, content);
    }

    @FuzzTest(maxDuration = "1m")
    void npz(byte[] content) throws IOException {
        open(Hostile.NPZ, content);
    }

    @FuzzTest(maxDuration = "1m")
    void safetensors(byte[] content) throws IOException {
        open(Hostile.SAFETENSORS, content);
    }

    @FuzzTest(maxDuration = "1m")
    void checkpoint(byte[] content) throws IOException {
        open(Hostile.CHECKPOINT, content);
    }

    private static void open(Hostile format, byte[] content) throws IOException {
        Path file = Files.createTempFile("fuzz", ".bin");
        try {
            format.open(file, content);
        } finally {
            Files.delete(file);
        }
    }
}

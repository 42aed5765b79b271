// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A tensor takes at most twice the time of the same bytes as a Java array to write, least times of alternating rounds, with
 * {@code -Dtorchffm.test.jvm="-Xmx4g -Dserialization.bytes=1000000000"} for more of them.
 */
@Tag("long")
class SerializationSpeedTest {
    private static final int BYTES = Integer.getInteger("serialization.bytes", 200_000_000);
    private static final int ROUNDS = 5;
    /** Beside other programs the least times take longer to come. */
    private static final int MOST_ROUNDS = 30;
    private static final double LIMIT = 2;
    /** A new tensor is memory that the process has not had before, where a new array is what the last one has left. */
    private static final double READING_LIMIT = 3;

    private interface Round {
        void run() throws IOException, ClassNotFoundException;
    }

    private static double ratio(double limit, Round ours, Round array) throws IOException, ClassNotFoundException {
        long[] least = {Long.MAX_VALUE, Long.MAX_VALUE};
        for (int i = 0; i < ROUNDS || i < MOST_ROUNDS && least[0] > limit * least[1]; i++) {
            for (int which = 0; which < 2; which++) {
                long start = System.nanoTime();
                (which == 0 ? ours : array).run();
                least[which] = Math.min(least[which], System.nanoTime() - start);
            }
        }
        return (double) least[0] / least[1];
    }

    private static void write(Object object, OutputStream to) throws IOException {
        try (ObjectOutputStream out = new ObjectOutputStream(to)) {
            out.writeObject(object);
        }
    }

    @Test
    void aTensorTakesAtMostTwiceTheTimeOfItsBytes(@TempDir Path folder) throws IOException, ClassNotFoundException {
        byte[] array = new byte[BYTES];
        try (TensorScope scope = TensorScope.ofConfined()) {
            assertTrue(scope.isOpen());
            Tensor tensor = Torch.zeros(new long[] {BYTES / 4}, DType.FLOAT32);
            double nowhere = ratio(LIMIT, () -> write(tensor, OutputStream.nullOutputStream()), () -> write(array, OutputStream.nullOutputStream()));
            Path ours = folder.resolve("tensor");
            Path theirs = folder.resolve("array");
            double file = ratio(LIMIT, () -> write(tensor, new BufferedOutputStream(Files.newOutputStream(ours), 1 << 16)),
                    () -> write(array, new BufferedOutputStream(Files.newOutputStream(theirs), 1 << 16)));
            double back = ratio(READING_LIMIT, () -> assertEquals(BYTES / 4, ((Tensor) read(ours)).numel()),
                    () -> assertEquals(BYTES, ((byte[]) read(theirs)).length));
            String shown = "tensor / byte[] of " + BYTES + " bytes: written to nowhere " + nowhere + ", to a file " + file + ", read " + back;
            System.out.println(shown);
            assertTrue(nowhere <= LIMIT && file <= LIMIT && back <= READING_LIMIT, shown);
        }
    }

    private static Object read(Path file) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            return in.readObject();
        }
    }
}

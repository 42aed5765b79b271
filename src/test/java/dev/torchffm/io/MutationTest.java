// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Valid files with bytes changed at random, by a seed: {@code -Dio.mutations=N} makes more of them. */
@Tag("long")
class MutationTest {
    private static final int COUNT = Integer.getInteger("io.mutations", 1500);
    private static final String TOKENS = "0123456789-,:{}[]()'\"eRqhtub.";
    private static final long[] EDGES = {0, 1, -1, 0x7f, 0xff, 0x7fff, 0xffff, Integer.MAX_VALUE, Integer.MIN_VALUE, 0xffffffffL,
        Long.MAX_VALUE, Long.MIN_VALUE};

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Hostile.class)
    void changedFilesAreReadOrRefused(Hostile format) throws Exception {
        List<byte[]> seeds = format.seeds();
        Random random = new Random(6);
        Path file = folder.resolve("a.bin");
        int read = 0;
        int refused = 0;
        for (int i = 0; i < COUNT; i++) {
            byte[] content = mutated(seeds.get(random.nextInt(seeds.size())).clone(), random);
            try {
                if (format.open(file, content)) {
                    read++;
                } else {
                    refused++;
                }
            } catch (RuntimeException | Error e) {
                throw new AssertionError(format + " number " + i + ": "
                        + HexFormat.of().formatHex(content, 0, Math.min(content.length, 4000)), e);
            }
        }
        assertTrue(refused > COUNT / 10 && read > COUNT / 100, "read " + read + ", refused " + refused);
    }

    private static byte[] mutated(byte[] content, Random random) {
        ByteBuffer buffer = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        for (int n = random.nextInt(4); n >= 0; n--) {
            // Headers stand at the beginning or, in archives, at the end.
            int from = random.nextInt(3) == 0 ? 0 : random.nextBoolean() ? Math.max(0, content.length - 400) : 0;
            int at = from + random.nextInt(Math.max(1, Math.min(content.length - from, random.nextBoolean() ? 400 : content.length)));
            switch (random.nextInt(6)) {
                case 0 -> content[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> content[at] = (byte) random.nextInt(256);
                case 2 -> {
                    if (at + 4 <= content.length) {
                        buffer.putInt(at, (int) EDGES[random.nextInt(EDGES.length)]);
                    }
                }
                case 3 -> {
                    if (at + 8 <= content.length) {
                        buffer.putLong(at, EDGES[random.nextInt(EDGES.length)]);
                    }
                }
                case 4 -> content[at] = (byte) TOKENS.charAt(random.nextInt(TOKENS.length()));
                default -> {
                    int length = Math.min(random.nextInt(16), content.length - at);
                    int source = random.nextInt(content.length - length + 1);
                    System.arraycopy(content, source, content, at, length);
                }
            }
        }
        return random.nextInt(20) == 0 ? Arrays.copyOf(content, random.nextInt(content.length + 10)) : content;
    }
}

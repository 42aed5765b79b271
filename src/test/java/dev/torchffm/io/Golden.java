// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torchffm.DType;
import dev.torchffm.ndarray.NDArray;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** The files of {@code src/test/resources/io}, which {@code scripts/golden/files.py} makes. */
final class Golden {
    private Golden() { }

    static JsonNode read(String name) {
        try (InputStream in = new GZIPInputStream(Golden.class.getResourceAsStream("/io/" + name + ".json.gz"))) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] bytes(JsonNode base64) {
        return Base64.getDecoder().decode(base64.textValue());
    }

    static long[] longs(JsonNode array) {
        long[] longs = new long[array.size()];
        for (int i = 0; i < longs.length; i++) {
            longs[i] = array.get(i).longValue();
        }
        return longs;
    }

    static DType dtype(JsonNode name) {
        return DType.valueOf(name.textValue().toUpperCase(Locale.ROOT));
    }

    static Path file(Path folder, String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** The array that a case describes. */
    static NDArray array(JsonNode c) {
        byte[] data = bytes(c.get("data"));
        MemorySegment copy = Arena.ofAuto().allocate(data.length, 64).copyFrom(MemorySegment.ofArray(data));
        return NDArray.of(copy, dtype(c.get("dtype")), longs(c.get("shape")));
    }

    /** The elements in C order: equal bytes, whatever they mean. */
    static byte[] elements(NDArray array) {
        return array.copy().segment().toArray(java.lang.foreign.ValueLayout.JAVA_BYTE);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.internal.files.Json;
import dev.torchffm.internal.files.Utf8;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Makes the beginning of a safetensors file: the length of the header, the header and spaces behind it. */
final class SafetensorsHeader {
    static final int MAX_BYTES = 100_000_000;
    static final String METADATA = "__metadata__";
    /** Those before the header, with its length. */
    static final int PREFIX = 8;
    /** That of libtorch's own tensors. */
    static final int ALIGNMENT = 64;

    private SafetensorsHeader() { }

    /** The beginning of a file whose data has parts in this order, as short as their alignment allows. */
    static byte[] aligned(List<SafetensorsPart> parts, Map<String, String> metadata) {
        byte[] text = text(parts, metadata);
        return framed(text, alignedLength(text));
    }

    /** The length of a file's beginning with a header, as short as the alignment of what follows allows. */
    static int alignedLength(byte[] text) {
        return (PREFIX + text.length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    /** The header. */
    static byte[] text(List<SafetensorsPart> parts, Map<String, String> metadata) {
        StringBuilder header = new StringBuilder("{");
        if (!metadata.isEmpty()) {
            Json.quote(header, METADATA);
            header.append(":{");
            String comma = "";
            for (Map.Entry<String, String> entry : metadata.entrySet()) {
                Utf8.check("a key of the metadata", entry.getKey());
                Utf8.check("the metadata '" + entry.getKey() + "'", entry.getValue());
                header.append(comma);
                Json.quote(header, entry.getKey());
                header.append(':');
                Json.quote(header, entry.getValue());
                comma = ",";
            }
            header.append('}');
        }
        long end = 0;
        for (SafetensorsPart part : parts) {
            header.append(header.length() > 1 ? "," : "");
            Json.quote(header, part.name());
            header.append(":{\"dtype\":\"").append(part.type()).append("\",\"shape\":")
                    .append(Arrays.toString(part.shape()).replace(" ", "")).append(",\"data_offsets\":[").append(end).append(',');
            end += part.bytes();
            header.append(end).append("]}");
        }
        byte[] text = header.append('}').toString().getBytes(StandardCharsets.UTF_8);
        if (alignedLength(text) - PREFIX > MAX_BYTES) {
            throw new IllegalArgumentException("a header of " + (alignedLength(text) - PREFIX) + " bytes; the format allows " + MAX_BYTES);
        }
        return text;
    }

    /** A file's beginning of a given length. */
    static byte[] framed(byte[] text, int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) ' ');
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(length - PREFIX).put(text);
        return bytes;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One row of {@code interop.json}: what PyTorch did with a piece of Python. scripts/golden/interop_rows.py describes the fields.
 *
 * @param id what the row shows
 * @param code the Python
 * @param json the whole row
 */
record InteropRow(String id, String code, JsonNode json) {
    /** All rows by id, in the order of the file. */
    static final Map<String, InteropRow> ALL = read();

    /** {@return the row of the given id} */
    static InteropRow of(String id) {
        InteropRow row = ALL.get(id);
        if (row == null) {
            throw new IllegalArgumentException("interop.json has no row " + id);
        }
        return row;
    }

    /** {@return PyTorch's message, or null if it gave a value} */
    static String refusal(JsonNode result) {
        return result.has("error") ? result.get("error").get("message").asText() : null;
    }

    static long[] sizes(JsonNode list) {
        long[] sizes = new long[list.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = list.get(i).asLong();
        }
        return sizes;
    }

    @Override
    public String toString() {
        return id;
    }

    private static Map<String, InteropRow> read() {
        Map<String, InteropRow> rows = new LinkedHashMap<>();
        try (InputStream in = InteropRow.class.getResourceAsStream("/spec/interop.json")) {
            for (JsonNode json : new ObjectMapper().readTree(in).get("rows")) {
                String id = json.get("id").asText();
                rows.put(id, new InteropRow(id, json.get("code").asText(), json));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(rows);
    }
}

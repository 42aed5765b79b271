// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.naive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A call as a user of PyTorch would write it in Java.
 *
 * @param name a name for it
 * @param java an expression, which is to mean what {@code python} means
 * @param python the same in Python
 * @param expected what PyTorch gives for it, as {@code scripts/golden/naive_calls.py} writes it
 */
record NaiveCall(String name, String java, String python, JsonNode expected) {
    static List<NaiveCall> all() {
        JsonMapper mapper = new JsonMapper();
        List<NaiveCall> calls = new ArrayList<>();
        List<String> results = lines("results.jsonl");
        for (String line : lines("calls.tsv")) {
            String[] columns = line.split("\t");
            try {
                JsonNode result = mapper.readTree(results.get(calls.size()));
                if (!result.get("name").textValue().equals(columns[0])) {
                    throw new IllegalStateException(line + " has no result: run scripts/golden/naive_calls.py");
                }
                calls.add(new NaiveCall(columns[0], columns[1], columns[2], result.get("result")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return calls;
    }

    /** The names of the calls that are right not to pass, with the reason. */
    static Map<String, String> leftOut() {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String line : lines("left-out.tsv")) {
            if (!line.startsWith("#")) {
                reasons.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1));
            }
        }
        return reasons;
    }

    private static List<String> lines(String resource) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                NaiveCall.class.getResourceAsStream("/naive/" + resource), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name + ": " + java;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.torchffm.ops.ScalingType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A call of a function of PyTorch's Python code; {@code scripts/golden/python_functions.py} says how it is written. */
record PythonFunctionCall(String function, JsonNode row) {
    static List<PythonFunctionCall> all() {
        JsonMapper mapper = new JsonMapper();
        List<PythonFunctionCall> calls = new ArrayList<>();
        try (InputStream raw = PythonFunctionCall.class.getResourceAsStream("/operators/python-functions.jsonl.gz");
                BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(raw)))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = mapper.readTree(line);
                calls.add(new PythonFunctionCall(row.get("fn").textValue(), row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return calls;
    }

    /** Java's name where it is not PyTorch's in camelCase, or null. */
    String javaName() {
        return row.has("java") ? row.get("java").textValue() : null;
    }

    /** The arguments as Java values; the tensors that require grad are added to the leaves. */
    Object[] arguments(List<Tensor> leaves) {
        JsonNode given = row.get("args");
        Object[] arguments = new Object[given.size()];
        for (int i = 0; i < arguments.length; i++) {
            JsonNode value = given.get(i);
            arguments[i] = value.has("same") ? arguments[value.get("same").intValue()]
                    : value.has("distance") ? PythonFunctionsTest.distance()
                    : value.has("scaling") ? ScalingType.values()[value.get("scaling").intValue()]
                    : value.isArray() && value.path(0).has("scaling")
                            ? List.of(ScalingType.values()[value.get(0).get("scaling").intValue()]) : RecordedCall.value(value, leaves);
        }
        return arguments;
    }

    /** The values of a record's components, in order. */
    static List<Object> components(Record values) {
        List<Object> list = new ArrayList<>();
        try {
            for (RecordComponent component : values.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                list.add(component.getAccessor().invoke(values));
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return list;
    }

    @Override
    public String toString() {
        String arguments = row.get("args").toString();
        return function + " " + (arguments.length() < 160 ? arguments : arguments.substring(0, 160) + "...");
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torchffm.Tensor;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The arguments of recorded calls by parameter, and the same as {@link Operator#call} takes them. */
final class RecordedArguments {
    private RecordedArguments() { }

    /** New arguments for a recorded call. */
    static Map<String, Object> of(Schema schema, JsonNode recorded) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (JsonNode argument : recorded.get("a")) {
            arguments.put(schema.parameters().get(arguments.size()).name(), OperatorCalls.value(argument));
        }
        if (recorded.has("k")) {
            for (Map.Entry<String, JsonNode> argument : recorded.get("k").properties()) {
                arguments.put(argument.getKey(), OperatorCalls.value(argument.getValue()));
            }
        }
        return arguments;
    }

    /** In the schema's order, up to the last that is given. */
    static Object[] inOrder(Schema schema, Map<String, Object> arguments) {
        List<Object> values = new ArrayList<>();
        int given = 0;
        for (Parameter parameter : schema.parameters()) {
            if (given == arguments.size()) {
                break;
            }
            given += arguments.containsKey(parameter.name()) ? 1 : 0;
            values.add(arguments.getOrDefault(parameter.name(), parameter.defaultValue()));
        }
        return values.toArray();
    }

    static boolean writes(Schema schema) {
        return schema.parameters().stream().anyMatch(Parameter::written);
    }

    /** The parameter whose argument, or an element of it, is that tensor, or null. */
    static String nameOf(Tensor tensor, Map<String, Object> arguments) {
        for (Map.Entry<String, Object> argument : arguments.entrySet()) {
            if (argument.getValue() == tensor || argument.getValue() instanceof List<?> list
                    && list.stream().anyMatch(element -> element == tensor)) {
                return argument.getKey();
            }
        }
        return null;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import dev.torchffm.internal.schema.Schema;
import dev.torchffm.internal.schema.SchemaParser;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Operators and their schemas, each looked up once. */
final class OperatorTables {
    private static final Map<String, Operator> OPERATORS = new ConcurrentHashMap<>();
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private OperatorTables() { }

    static Operator operator(String overload) {
        return OPERATORS.computeIfAbsent(overload, name -> Operator.unchecked("aten::" + name));
    }

    static Schema schema(String overload) {
        return SCHEMAS.computeIfAbsent(overload, name -> SchemaParser.parse(operator(name).schema()));
    }
}

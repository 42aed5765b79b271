// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs rows of {@code from.json}: a subclass says, for the rows of its theme, what does the same in Java. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FromRowsTest {
    private final Map<String, Check> checks = new LinkedHashMap<>();

    private interface Check {
        void run(FromRow row) throws Exception;
    }

    /** A row that has the same outcome in Java: value, or refusal with the same message. */
    void row(String id, Callable<?> counterpart) {
        add(id, row -> row.check(counterpart));
    }

    /** A row that Java refuses, or refuses in other words: the exception, and what its message must name. */
    void refused(String id, Class<? extends RuntimeException> type, Callable<?> counterpart, String... named) {
        add(id, row -> {
            RuntimeException e = assertThrows(type, counterpart::call);
            for (String name : named) {
                assertTrue(e.getMessage().contains(name), () -> "'" + name + "' is not in: " + e.getMessage());
            }
        });
    }

    private void add(String id, Check check) {
        FromRow.of(id);
        if (checks.put(id, check) != null) {
            throw new IllegalArgumentException("two cases for the row " + id);
        }
    }

    Set<String> ids() {
        return checks.keySet();
    }

    Stream<FromRow> rows() {
        return checks.keySet().stream().map(FromRow::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void doesWhatPyTorchDoes(FromRow row) throws Exception {
        try (TensorScope scope = TensorScope.ofConfined()) {
            checks.get(row.id()).run(row);
        }
    }
}

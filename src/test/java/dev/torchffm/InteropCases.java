// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/** The Java forms of some rows of interop.json. */
final class InteropCases {
    private final Map<String, Consumer<InteropRow>> cases = new LinkedHashMap<>();

    Set<String> ids() {
        return cases.keySet();
    }

    Stream<InteropRow> rows() {
        return cases.keySet().stream().map(InteropRow::of);
    }

    void run(InteropRow row) {
        cases.get(row.id()).accept(row);
    }

    /** The body's value prints as Python's, or the body is refused with PyTorch's message: whichever the row has. */
    InteropCases like(String id, Supplier<Object> body) {
        return asserting(id, row -> {
            String refusal = InteropRow.refusal(row.json());
            if (refusal == null) {
                assertEquals(row.json().get("text").asText(), PythonRepr.repr(body.get()), row.code());
            } else {
                assertRefused(row, refusal, TorchException.class, body::get);
            }
        });
    }

    /** The body is refused with PyTorch's message but for the name of the tensor's type, which Python changes and C++ does not. */
    InteropCases renamed(String id, Executable body) {
        return asserting(id, row -> assertRefused(row,
                InteropRow.refusal(row.json()).replace("torch.FloatTensor", "CPUFloatType"), TorchException.class, body));
    }

    /** The body throws a standard exception of Java's, with a message of its own, where the row has an error. */
    InteropCases refusedInJavaWith(Class<? extends RuntimeException> type, String message, String id, Executable body) {
        return asserting(id, row -> {
            assertInstanceOf(String.class, InteropRow.refusal(row.json()), row.code());
            assertRefused(row, message, type, body);
        });
    }

    /** The tensor, made anew for each look, and its arrays are as the row says. */
    InteropCases tensor(String id, Supplier<Tensor> tensor) {
        return asserting(id, row -> new InteropConversion(row, tensor).check());
    }

    /** The body's own assertions hold. */
    InteropCases asserting(String id, Consumer<InteropRow> body) {
        InteropRow.of(id);
        assertNull(cases.put(id, body), () -> "two cases for " + id);
        return this;
    }

    static void assertRefused(InteropRow row, String message, Class<? extends RuntimeException> type, Executable body) {
        RuntimeException thrown = assertThrows(type, body, row.code());
        assertEquals(type, thrown.getClass(), row.code());
        assertEquals(message, thrown.getMessage(), row.code());
    }
}

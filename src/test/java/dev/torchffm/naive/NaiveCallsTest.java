// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Calls of PyTorch written in Java as its users would guess them compile, and give PyTorch's dtype, shape, strides and values.
 * {@code naive/left-out.tsv} has those that are right not to, with the reasons.
 */
@Tag("long")
class NaiveCallsTest {
    private static final double REQUIRED_SHARE = 0.97;

    private static final List<NaiveCall> CALLS = NaiveCall.all();
    private static final Map<String, String> FAILURES = new TreeMap<>();

    @BeforeAll
    static void makeAllCalls(@TempDir Path folder) throws IOException, ReflectiveOperationException {
        Map<NaiveCall, Method> methods = new HashMap<>();
        // Apart, so that the many, which compile, take one round of the compiler.
        for (boolean leftOut : new boolean[] {false, true}) {
            List<NaiveCall> calls = CALLS.stream().filter(call -> leftOut == NaiveCall.leftOut().containsKey(call.name())).toList();
            Compilation compilation = Compilation.of(Files.createDirectory(folder.resolve("leftOut-" + leftOut)), calls,
                    Variables.make().keySet());
            compilation.refused().forEach((call, error) -> FAILURES.put(call.name(), "does not compile: " + error));
            methods.putAll(compilation.methods());
        }
        for (NaiveCall call : CALLS) {
            if (methods.containsKey(call)) {
                String difference = difference(call, methods.get(call));
                if (difference != null) {
                    FAILURES.put(call.name(), difference);
                }
            }
        }
    }

    private static String difference(NaiveCall call, Method method) throws IllegalAccessException {
        Torch.manualSeed(0);
        try (TensorScope scope = TensorScope.ofConfined()) {
            return new Expected(call).difference(method.invoke(null, Variables.make().values().toArray(Tensor[]::new)));
        } catch (InvocationTargetException e) {
            return new Expected(call).differenceOfThrown(e.getCause());
        }
    }

    private static String report() {
        Map<String, String> reasons = NaiveCall.leftOut();
        StringBuilder text = new StringBuilder();
        for (NaiveCall call : CALLS) {
            if (FAILURES.containsKey(call.name()) && !reasons.containsKey(call.name())) {
                text.append('\n').append(call).append("  [").append(call.python()).append("]\n    ").append(FAILURES.get(call.name()));
            }
        }
        return text.toString();
    }

    @Test
    void callsDoWhatTheyDoInPyTorch() {
        assertEquals("", report());
    }

    @Test
    void almostAllCallsPass() {
        int passed = CALLS.size() - FAILURES.size();
        assertTrue(passed >= REQUIRED_SHARE * CALLS.size(), () -> passed + " of " + CALLS.size() + " calls pass");
    }

    @Test
    void callsThatAreLeftOutDoNotPass() {
        TreeSet<String> passing = new TreeSet<>(NaiveCall.leftOut().keySet());
        passing.removeAll(FAILURES.keySet());
        assertEquals(List.of(), List.copyOf(passing));
    }

    @Test
    void thereAreManyCalls() {
        assertTrue(CALLS.size() >= 500, () -> CALLS.size() + " calls");
    }
}

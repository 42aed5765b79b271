// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.internal.capi.TorchC;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Calls with words, which take any number of arguments, against the generated bindings, which have the functions' types. */
class WordCallsTest {
    /** A handle's name and its function's. */
    private static final Pattern HANDLE = Pattern.compile(
            "MethodHandle (\\w+) =\\s*(?:Words\\.function\\(|getter\\(|Words\\.ifThere\\(NativeLibrary\\.find\\()\"(\\w+)\"");
    private static final Pattern CALL = Pattern.compile("Words\\.call\\((?:Objects\\.requireNonNull\\((\\w+)\\)|(\\w+))");
    /** What reads a member of a tensor calls with the tensor and the place for the result. */
    private static final Pattern GETTER = Pattern.compile("(?:intOf|longOf|longs)\\(([A-Z_]+), tensor\\)");

    @Test
    void functionsAreCalledWithAsManyArgumentsAsTheyAreDeclaredWithAndNoneIsAFraction() throws Exception {
        int calls = 0;
        for (String file : List.of("Native", "Call")) {
            String source = Files.readString(Path.of("src/main/java/dev/torchffm/internal/abi", file + ".java"));
            Map<String, FunctionDescriptor> declared = new TreeMap<>();
            Matcher handles = HANDLE.matcher(source);
            while (handles.find()) {
                FunctionDescriptor type = (FunctionDescriptor) TorchC.class.getMethod(handles.group(2) + "$descriptor").invoke(null);
                for (MemoryLayout argument : type.argumentLayouts()) {
                    assertFalse(argument instanceof ValueLayout.OfDouble || argument instanceof ValueLayout.OfFloat, handles.group(2));
                }
                FunctionDescriptor other = declared.put(handles.group(1), type);
                assertTrue(other == null || other.argumentLayouts().size() == type.argumentLayouts().size(), handles.group(1));
            }
            Map<String, FunctionDescriptor> uncalled = new TreeMap<>(declared);
            Matcher found = CALL.matcher(source);
            while (found.find()) {
                String handle = found.group(1) == null ? found.group(2) : found.group(1);
                if (declared.containsKey(handle)) {
                    assertEquals(declared.get(handle).argumentLayouts().size(), arguments(source, found.start() + "Words.call(".length()) - 1, handle);
                    uncalled.remove(handle);
                    calls++;
                }
            }
            Matcher getters = GETTER.matcher(source);
            while (getters.find()) {
                assertEquals(2, declared.get(getters.group(1)).argumentLayouts().size(), getters.group(1));
                uncalled.remove(getters.group(1));
                calls++;
            }
            assertTrue(uncalled.isEmpty(), file + ": handles without a call that was looked at: " + uncalled.keySet());
        }
        assertTrue(calls > 25, calls + " calls");
    }

    /** How many arguments a call has whose parenthesis was opened just before. */
    private static int arguments(String source, int from) {
        int count = 1;
        int depth = 1;
        for (int at = from; depth > 0; at++) {
            switch (source.charAt(at)) {
                case '(', '[', '{' -> depth++;
                case ')', ']', '}' -> depth--;
                case ',' -> count += depth == 1 ? 1 : 0;
                default -> { }
            }
        }
        return count;
    }
}

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Functions that are called with words, of which only the number is written down, against the generated bindings, which have their types. */
class WordCallsTest {
    private static final Pattern CALL = Pattern.compile("(?:Words\\.function|getter)\\(\"(\\w+)\", (\\d)");

    @Test
    void functionsHaveAsManyArgumentsAsTheirDeclarationsAndNoneIsAFraction() throws Exception {
        int found = 0;
        for (String file : List.of("Native", "Call")) {
            Matcher calls = CALL.matcher(Files.readString(Path.of("src/main/java/dev/torchffm/internal/abi", file + ".java")));
            while (calls.find()) {
                String name = calls.group(1);
                FunctionDescriptor declared = (FunctionDescriptor) TorchC.class.getMethod(name + "$descriptor").invoke(null);
                assertEquals(Integer.parseInt(calls.group(2)), declared.argumentLayouts().size(), name);
                for (MemoryLayout argument : declared.argumentLayouts()) {
                    assertFalse(argument instanceof ValueLayout.OfDouble || argument instanceof ValueLayout.OfFloat, name);
                }
                found++;
            }
        }
        assertTrue(found > 20, found + " calls");
    }
}

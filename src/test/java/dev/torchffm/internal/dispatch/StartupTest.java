// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is initialized before the first call. */
class StartupTest {
    @Test
    void everyClassOfTheListIsThere() throws ClassNotFoundException {
        List<String> names = List.of(Startup.Initializer.classes());
        for (String name : names) {
            Class.forName("dev.torchffm." + name, false, getClass().getClassLoader());
        }
        assertTrue(names.contains("internal.dispatch.FastPathArithmetic") && names.contains("internal.lifetime.JavaMemory"), names::toString);
    }
}

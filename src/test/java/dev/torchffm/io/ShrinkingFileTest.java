// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.torchffm.ChildJvm;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("long")
class ShrinkingFileTest {
    private static final List<String> WAYS = List.of("ELEMENTS", "COPY", "TENSOR", "TENSOR_OF_TRANSPOSED", "TENSOR_OF_A_COLUMN",
            "TENSOR_OF_ANOTHER_TYPE", "TOLIST", "ITEM", "NUMPY");

    @ParameterizedTest
    @ValueSource(strings = {"writable", "readonly"})
    void javaThatReadsBeyondTheNewEndGetsAnInternalError(String rights, @TempDir Path folder) throws Exception {
        Class<?> main = Class.forName("dev.torchffm.io.ShrinkingFile");
        ChildJvm.Result result = new ChildJvm().with("-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=/dev/null")
                .run(main, folder.resolve("a.npy").toString(), rights);
        assertEquals(0, result.exitCode(), result.output());
        assertEquals(String.join(" InternalError\n", WAYS) + " InternalError\nalive\n", result.output());
    }
}

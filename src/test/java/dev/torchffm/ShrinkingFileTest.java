package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShrinkingFileTest {
    @Test
    void javaThatReadsBeyondTheNewEndGetsAnInternalError(@TempDir Path folder) throws Exception {
        Class<?> main = Class.forName("dev.torchffm.io.ShrinkingFile");
        ChildJvm.Result result = new ChildJvm().run(main, folder.resolve("a.npy").toString());
        assertEquals(0, result.exitCode(), result.output());
        assertEquals("InternalError\nalive\n", result.output());
    }
}

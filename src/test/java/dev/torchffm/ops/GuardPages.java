// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A library to be preloaded that puts libtorch's memory between pages that may not be touched, compiled where there is a C compiler.
 * A tool of the tests, and no part of the library.
 */
final class GuardPages {
    private static Path library;
    private static boolean tried;

    private GuardPages() { }

    /** The library, or null where none can be made. */
    static synchronized Path library() throws IOException {
        if (!tried) {
            tried = true;
            library = compiled();
        }
        return library;
    }

    private static Path compiled() throws IOException {
        Path folder = Files.createTempDirectory("guard-pages");
        Path source = folder.resolve("guard_pages.c");
        Path target = folder.resolve("guard_pages.so");
        try (InputStream in = GuardPages.class.getResourceAsStream("/guard/guard_pages.c")) {
            Files.copy(in, source);
        }
        try {
            Process compiler = new ProcessBuilder("cc", "-O2", "-shared", "-fPIC", "-o", target.toString(), source.toString(), "-lpthread")
                    .redirectErrorStream(true).redirectOutput(folder.resolve("output").toFile()).start();
            boolean compiled = compiler.waitFor(60, TimeUnit.SECONDS) && compiler.exitValue() == 0;
            return compiled ? target : null;
        } catch (IOException e) {
            // There is no compiler.
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } finally {
            folder.toFile().deleteOnExit();
            target.toFile().deleteOnExit();
            source.toFile().deleteOnExit();
        }
    }
}

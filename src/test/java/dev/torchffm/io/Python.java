// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A Python with the packages of a test, where there is one: {@code TORCHFFM_PYTHON}, or {@code python3}. */
public final class Python {
    private Python() { }

    /** Runs a program and gives what it printed; skips the test where a package is missing. */
    public static String run(List<String> packages, String program, String... arguments) throws IOException, InterruptedException {
        StringBuilder imports = new StringBuilder();
        for (String name : packages) {
            imports.append("import ").append(name).append('\n');
        }
        Result found = start(imports.toString());
        assumeTrue(found.status == 0, "no Python with " + packages + " (TORCHFFM_PYTHON names another): " + found.output);
        Result result = start(imports + program, arguments);
        assertEquals(0, result.status, result.output);
        return result.output;
    }

    private record Result(int status, String output) { }

    private static Result start(String program, String... arguments) throws IOException, InterruptedException {
        String python = System.getenv().getOrDefault("TORCHFFM_PYTHON", "python3");
        List<String> command = new ArrayList<>(List.of(python, "-c", program));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output);
        } catch (IOException e) {
            return new Result(-1, e.getMessage());
        }
    }
}

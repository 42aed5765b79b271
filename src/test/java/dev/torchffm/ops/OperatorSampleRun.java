// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import dev.torchffm.TensorScope;
import dev.torchffm.TorchException;
import dev.torchffm.internal.schema.AtenSchemas;
import dev.torchffm.internal.schema.Schema;
import dev.torchffm.internal.schema.SchemaParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Calls the operators that a file names, one a line with the number of the guess to call it with (or {@code *} for all in
 * turn), and prints for each what became of it. Runs in a JVM of its own: some operators check nothing.
 */
final class OperatorSampleRun {
    /** Begins every line that is meant for the caller. */
    static final String MARK = "@@";

    private OperatorSampleRun() { }

    public static void main(String[] args) throws IOException {
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            String[] parts = line.split("\t");
            System.out.println(MARK + "begin\t" + parts[0]);
            System.out.println(MARK + parts[0] + "\t" + outcome(parts[0], parts[1]));
        }
    }

    /** The way of the call, then the guess that was taken, or {@code reached} where the operator refused the values. */
    private static String outcome(String name, String guesses) {
        Operator operator = Operator.unchecked(name);
        String way = operator.way();
        if (!Set.of("direct", "lowered", "boxed").contains(way)) {
            return "refused\t" + way;
        }
        Schema schema = SchemaParser.parse(AtenSchemas.find(name.substring("aten::".length())));
        boolean all = guesses.equals("*");
        int first = all ? 0 : Integer.parseInt(guesses);
        int last = all ? OperatorSamples.count() - 1 : first;
        String refusal = null;
        for (int guess = first; guess <= last; guess++) {
            try (TensorScope scope = TensorScope.ofConfined()) {
                operator.call(OperatorSamples.arguments(schema, guess));
                return way + "\t" + guess;
            } catch (TorchException e) {
                refusal = refusal != null ? refusal : e.getMessage();
            } catch (RuntimeException e) {
                if (e instanceof IllegalArgumentException && !e.getMessage().contains(" (number ")) {
                    // Its precondition.
                    refusal = refusal != null ? refusal : e.getMessage();
                    continue;
                }
                return "wrong\t" + e.toString().replaceAll("\\s+", " ");
            }
        }
        return way + "\treached\t" + refusal.replaceAll("\\s+", " ").strip();
    }
}

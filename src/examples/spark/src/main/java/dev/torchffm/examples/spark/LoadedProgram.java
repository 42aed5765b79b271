// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.examples.spark;

import dev.torchffm.Tensor;
import dev.torchffm.export.ExportedProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.spark.SparkFiles;

/**
 * An exported program, loaded once in each process from the file that the driver has added to the job. Programs without state may be called
 * by all tasks at once.
 */
final class LoadedProgram {
    private static ExportedProgram program;

    private LoadedProgram() { }

    private static synchronized ExportedProgram program(String file) {
        if (program == null) {
            try {
                program = ExportedProgram.load(Path.of(SparkFiles.get(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return program;
    }

    static Tensor score(String file, Tensor rows) {
        return (Tensor) program(file).call(rows);
    }
}

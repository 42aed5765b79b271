// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import dev.torchffm.Device;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How {@link ExportedProgram#load(java.nio.file.Path, LoadOptions)} loads a program, and what its calls may use.
 *
 * {@snippet :
 * var options = LoadOptions.defaults().withDevice(Device.CUDA).withMaxBytes(1L << 30);
 * }
 *
 * @param model the name of the program among several in one file, or null for the only one, or that of the name {@code model}
 * @param device where weights are put and where the graph makes its tensors, whatever the file says; null for where the file says, which
 *        must be the CPU then
 * @param maxBytes the bytes that tensors made by one call may hold at a time; a call that needs more ends with an exception
 * @param maxIterations how often the loops of one call may repeat, all of them together
 * @param skipUnreadableGuards whether conditions on the inputs that this library cannot read are left unchecked. Otherwise a program that
 *        has some is refused: inputs that violate them give wrong results silently
 */
public record LoadOptions(@Nullable String model, @Nullable Device device, long maxBytes, long maxIterations,
        boolean skipUnreadableGuards) implements Serializable {
    private static final LoadOptions DEFAULTS = new LoadOptions(null, null, Long.MAX_VALUE, Long.MAX_VALUE, false);

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public LoadOptions {
        if (maxBytes <= 0 || maxIterations <= 0) {
            throw new IllegalArgumentException("limits must be positive: " + maxBytes + " bytes, " + maxIterations + " iterations");
        }
    }

    /** {@return the only program, where the file says, without limits} */
    public static LoadOptions defaults() {
        return DEFAULTS;
    }

    /**
     * {@return these options with the program of a name}
     *
     * @param name the name, or null for the only one
     */
    public LoadOptions withModel(String name) {
        return new LoadOptions(name, device, maxBytes, maxIterations, skipUnreadableGuards);
    }

    /**
     * {@return these options with everything on one device}
     *
     * @param target the device, or null for where the file says
     */
    public LoadOptions withDevice(Device target) {
        return new LoadOptions(model, target, maxBytes, maxIterations, skipUnreadableGuards);
    }

    /**
     * {@return these options with another limit of memory}
     *
     * @param bytes what tensors made by one call may hold at a time
     */
    public LoadOptions withMaxBytes(long bytes) {
        return new LoadOptions(model, device, bytes, maxIterations, skipUnreadableGuards);
    }

    /**
     * {@return these options with another limit of repetitions}
     *
     * @param iterations how often the loops of one call may repeat, all of them together
     */
    public LoadOptions withMaxIterations(long iterations) {
        return new LoadOptions(model, device, maxBytes, iterations, skipUnreadableGuards);
    }

    /**
     * {@return these options with unreadable conditions on inputs skipped, or refused}
     *
     * @param skip whether they are left unchecked
     */
    public LoadOptions withSkipUnreadableGuards(boolean skip) {
        return new LoadOptions(model, device, maxBytes, maxIterations, skip);
    }
}

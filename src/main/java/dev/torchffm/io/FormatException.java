// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file is not what its format demands, or holds what this library refuses. The message names the file, the place in it, what
 * was found there and what is allowed.
 */
public final class FormatException extends IOException {
    private static final long serialVersionUID = 1;

    /** The path's text, since paths are not serializable. */
    private final String file;
    /** The byte of the file where the problem was found. */
    private final long offset;

    /**
     * Makes the exception: readers of files call this.
     *
     * @param file the file
     * @param offset the byte of the file where the problem was found
     * @param problem what was found there, and what is allowed
     */
    public FormatException(Path file, long offset, String problem) {
        super(file + ", byte " + offset + ": " + problem);
        this.file = file.toString();
        this.offset = offset;
    }

    /** {@return the file; for what was opened in memory, "memory"} */
    public Path file() {
        return Path.of(file);
    }

    /** {@return the byte of the file where the problem was found; in compressed data, of what it decompresses to} */
    public long offset() {
        return offset;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.internal.files.Utf8;
import dev.torchffm.ndarray.NDArray;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Writes an {@code .npz} file array by array, so that together they may be larger than memory. The file is in its place when
 * {@link #finish} has returned; {@link #close} before that leaves what was there, and nothing else.
 *
 * <pre>{@code
 * try (NpzWriter writer = NpzWriter.create(Path.of("result.npz"))) {
 *     for (int i = 0; i < 1000; i++) {
 *         writer.append("part" + i, compute(i));
 *     }
 *     writer.finish();
 * }
 * }</pre>
 *
 * <p>Objects of this class may be used by one thread at a time.
 */
public final class NpzWriter implements AutoCloseable {
    static final String SUFFIX = ".npy";

    private final FileWriter file;
    private final ZipWriter zip;
    private final boolean compress;
    private final Set<String> names = new HashSet<>();
    private boolean whole = true;

    NpzWriter(Path path, boolean compress, long total, Progress progress) throws IOException {
        this.file = new FileWriter(path, total, progress);
        this.zip = new ZipWriter(file);
        this.compress = compress;
    }

    /**
     * Begins a file whose arrays are stored as they are, byte for byte as {@code numpy.savez} writes it, so that they can be mapped.
     *
     * @param path the file, replaced when the new one is whole; {@code .npz} is not appended to its name
     * @return a writer, to be closed
     * @throws IOException if nothing can be written there
     */
    public static NpzWriter create(Path path) throws IOException {
        return new NpzWriter(path, false, 0, Progress.NONE);
    }

    /**
     * Begins a file whose arrays are compressed, as {@code numpy.savez_compressed} writes it.
     *
     * @param path the file, replaced when the new one is whole; {@code .npz} is not appended to its name
     * @return a writer, to be closed
     * @throws IOException if nothing can be written there
     */
    public static NpzWriter createCompressed(Path path) throws IOException {
        return new NpzWriter(path, true, 0, Progress.NONE);
    }

    /**
     * Writes an array; nothing of it is kept in memory.
     *
     * @param name its name, which no other array of the file has
     * @param array the array
     * @throws IllegalArgumentException if the name is taken, not Unicode, or longer than a zip archive allows; nothing is written then
     * @throws IllegalStateException if an earlier array could not be written
     * @throws IOException if it cannot be written; the file can then not be finished
     */
    public void append(String name, NDArray array) throws IOException {
        checkName(name);
        if (names.contains(name)) {
            throw new IllegalArgumentException("two arrays are named '" + name + "'");
        }
        byte[] header = NpyHeader.of(array);
        requireWhole();
        whole = false;
        zip.entry(name + SUFFIX, compress, 1, sink -> {
            sink.write(MemorySegment.ofArray(header));
            FileWriter.elements(Npy.ordered(array), sink);
        });
        names.add(name);
        whole = true;
    }

    /** Refuses a name that a reader would not give back. */
    static void checkName(String name) {
        byte[] encoded = Utf8.encode("the name of an array", name);
        if (encoded.length + SUFFIX.length() > ZipWriter.MAX_NAME) {
            throw new IllegalArgumentException("the name of an array has " + encoded.length + " bytes; a zip archive allows "
                    + (ZipWriter.MAX_NAME - SUFFIX.length()));
        }
        if (name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("the name of an array, '" + name.replace("\0", "\\0")
                    + "', has a zero character, where NumPy's reader would cut it off");
        }
    }

    /**
     * Ends the file, and moves it to its place.
     *
     * @throws IllegalStateException if an array could not be written, or the file is finished or closed
     * @throws IOException if it cannot be written
     */
    public void finish() throws IOException {
        requireWhole();
        whole = false;
        zip.finish();
        file.finish();
    }

    private void requireWhole() {
        if (!whole) {
            throw new IllegalStateException("the file was finished or closed, or an array could not be written: begin another one");
        }
    }

    /** Ends the writing; without {@link #finish} before, the file is as if nothing had been written. */
    @Override
    public void close() throws IOException {
        whole = false;
        file.close();
    }
}

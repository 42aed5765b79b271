// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.Tensor;
import dev.torchffm.internal.files.MappedFile;
import dev.torchffm.internal.files.Zip;
import dev.torchffm.ndarray.NDArray;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;

/**
 * NumPy's {@code .npz} files, zip archives of {@code .npy} files: {@code numpy.load}, {@code savez}, {@code savez_compressed}.
 *
 * <p>Opening one reads the archive's directory and maps the file; arrays are made when they are asked for. Stored ones, as
 * {@code savez} writes them, lie in the mapping; their checksums are not compared, since that would read them. Compressed ones are
 * decompressed at each call, to memory of the arena, and compared to their checksums; they are refused for
 * {@link Mapping#READ_WRITE}. A change of a stored array in a file that is mapped READ_WRITE leaves its checksum wrong, and
 * NumPy refuses the array from then on.
 * Objects of this class may be used by all threads that may use the arena.
 */
public final class Npz {
    private static final String SUFFIX = ".npy";

    private final MappedFile file;
    private final Zip zip;
    private final Map<String, Zip.Entry> arrays = new LinkedHashMap<>();

    private Npz(MappedFile file) throws FormatException {
        this.file = file;
        this.zip = new Zip(file);
        for (Zip.Entry entry : zip.entries().values()) {
            if (entry.name().endsWith(SUFFIX)) {
                arrays.put(entry.name().substring(0, entry.name().length() - SUFFIX.length()), entry);
            }
        }
    }

    /**
     * Maps a file read-only, until this object and its arrays are unreachable.
     *
     * @param path the file
     * @return its arrays, by name
     * @throws FormatException if the file is not a valid zip archive
     * @throws IOException if it cannot be read
     */
    public static Npz open(Path path) throws IOException {
        return open(path, Mapping.READ_ONLY, Arena.ofAuto());
    }

    /**
     * Maps a file.
     *
     * @param path the file
     * @param mapping whether arrays can be written, and whether that changes the file
     * @param arena what the mapping and decompressed arrays belong to
     * @return its arrays, by name
     * @throws FormatException if the file is not a valid zip archive
     * @throws IOException if it cannot be read, or not be written as the mapping demands
     */
    public static Npz open(Path path, Mapping mapping, Arena arena) throws IOException {
        return new Npz(MappedFile.open(path, mapping, arena));
    }

    /** {@return the names of the arrays, in the order of the file} */
    public Set<String> names() {
        return Collections.unmodifiableSet(arrays.keySet());
    }

    /**
     * Returns an array: in the mapping if it is stored in this machine's byte order, else a copy. Stored arrays may begin at any
     * byte.
     *
     * @param name its name
     * @return the array, read-only if the mapping is
     * @throws NoSuchElementException if there is none of that name
     * @throws FormatException if it is not a valid {@code .npy} file of numbers, or would need a copy for
     *         {@link Mapping#READ_WRITE}
     * @throws IOException if it cannot be decompressed
     */
    public NDArray array(String name) throws IOException {
        return array(name, Progress.NONE);
    }

    /**
     * Returns an array as {@link #array(String)}, which tells how far a decompression, or another copy, got.
     *
     * @param name its name
     * @param progress called now and then while it is decompressed, or else converted from the other byte order
     * @return the array
     * @throws IOException as {@link #array(String)}
     */
    public NDArray array(String name, Progress progress) throws IOException {
        Zip.Entry entry = arrays.get(name);
        if (entry == null) {
            throw new NoSuchElementException(file.path() + " has no array '" + name + "'; it has " + arrays.keySet());
        }
        boolean stored = entry.method() == Zip.STORED;
        long at = zip.dataOffset(entry);
        if (!stored) {
            refuseCopy(at, name, "is compressed");
        }
        MemorySegment bytes = stored ? zip.stored(entry) : zip.inflated(entry, progress);
        NpyHeader header = NpyHeader.read(file.path(), bytes, stored ? at : 0);
        MemorySegment elements = bytes.asSlice(header.start(), header.dataBytes());
        if (header.foreign()) {
            refuseCopy(at, name, "has the other byte order");
            elements = ByteSwap.copy(elements, header.dtype(), file.arena(), stored ? progress : Progress.NONE);
        }
        NDArray array = header.array(elements);
        return file.mapping() == Mapping.READ_ONLY && array.isWriteable() ? array.asReadOnly() : array;
    }

    private void refuseCopy(long at, String name, String why) throws FormatException {
        if (file.mapping() == Mapping.READ_WRITE) {
            throw file.error(at, "'" + name + "' " + why + ", so the array must be a copy, from which writes would not reach the "
                    + "file: open it COPY_ON_WRITE");
        }
    }

    /**
     * Returns a tensor: in the mapping if the array is stored in this machine's byte order and begins at a multiple of its
     * element size, which is by chance; else a copy.
     *
     * @param name its name
     * @return the tensor
     * @throws IllegalArgumentException if the mapping is {@link Mapping#READ_ONLY}
     * @throws NoSuchElementException if there is none of that name
     * @throws FormatException as for {@link #array(String)}
     * @throws IOException if it cannot be decompressed
     */
    public Tensor tensor(String name) throws IOException {
        file.refuseReadOnly();
        NDArray array = array(name);
        return MappedTensors.tensor(file, array, zip.dataOffset(Objects.requireNonNull(arrays.get(name), name)));
    }

    /**
     * Writes arrays, byte for byte as {@code numpy.savez} does. An existing file is replaced when the new one is whole.
     *
     * @param path the file; {@code .npz} is not appended to its name
     * @param arrays the arrays by name, in the order of the map
     * @param progress called now and then, with the bytes of the arrays
     * @throws IllegalArgumentException if a name is no Unicode
     * @throws IOException if it cannot be written
     */
    public static void write(Path path, Map<String, NDArray> arrays, Progress progress) throws IOException {
        write(path, arrays, false, progress);
    }

    /**
     * Writes arrays compressed, as {@code numpy.savez_compressed} does; which bytes that gives depends on the version of zlib.
     *
     * @param path the file; {@code .npz} is not appended to its name
     * @param arrays the arrays by name, in the order of the map
     * @param progress called now and then, with the compressed bytes so far
     * @throws IllegalArgumentException if a name is no Unicode
     * @throws IOException if it cannot be written
     */
    public static void writeCompressed(Path path, Map<String, NDArray> arrays, Progress progress) throws IOException {
        write(path, arrays, true, progress);
    }

    private static void write(Path path, Map<String, NDArray> arrays, boolean compress, Progress progress) throws IOException {
        long total = 0;
        for (Map.Entry<String, NDArray> entry : arrays.entrySet()) {
            Unicode.utf8(entry.getKey(), "the name of an array");
            total += entry.getValue().nbytes();
        }
        try (FileWriter file = new FileWriter(path, total, progress)) {
            ZipWriter zip = new ZipWriter(file);
            for (Map.Entry<String, NDArray> entry : arrays.entrySet()) {
                NDArray array = entry.getValue();
                zip.entry(entry.getKey() + SUFFIX, compress, 1, sink -> {
                    sink.write(MemorySegment.ofArray(NpyHeader.of(array)));
                    FileWriter.elements(Npy.ordered(array), sink);
                });
            }
            zip.finish();
            file.finish();
        }
    }
}

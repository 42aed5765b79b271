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
import java.util.Set;

/**
 * NumPy's {@code .npz} files, zip archives of {@code .npy} files: {@code numpy.load}, {@code savez}, {@code savez_compressed}. What
 * types are read is said at {@link Npy}.
 *
 * <p>Opening one reads the archive's directory and maps the file; arrays are made when they are asked for. Stored ones, as
 * {@code savez} writes them, lie in the mapping; their checksums are not compared, since that would read them. Compressed ones are
 * decompressed at each call, to memory of the arena, and compared to their checksums; they are refused for
 * {@link Mapping#READ_WRITE}. A change of a stored array in a file that is mapped READ_WRITE leaves its checksum wrong, and
 * NumPy refuses the array from then on.
 * Objects of this class may be used by all threads that may use the arena.
 */
public final class Npz {
    private final MappedFile file;
    private final Zip zip;
    private final Map<String, Zip.Entry> entries = new LinkedHashMap<>();

    private Npz(MappedFile file) throws FormatException {
        this.file = file;
        this.zip = new Zip(file);
        for (Zip.Entry entry : zip.entries().values()) {
            String name = entry.name();
            String brief = name.endsWith(NpzWriter.SUFFIX) ? name.substring(0, name.length() - NpzWriter.SUFFIX.length()) : name;
            // Where another entry, one without the ending, has the brief name itself, both have their whole names.
            boolean taken = zip.entries().containsKey(brief) && !brief.endsWith(NpzWriter.SUFFIX);
            entries.putIfAbsent(taken || entries.containsKey(brief) ? name : brief, entry);
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

    /**
     * Opens what stands in memory instead of a file. Stored arrays share the segment, and are read-only if it is; tensors do if it is
     * native, and are copies if it is on the heap ({@code MemorySegment.ofArray(bytes)}).
     *
     * @param bytes the bytes of a whole file, native or on the heap
     * @return its arrays, by name
     * @throws FormatException if the bytes are not a valid zip archive; it names them "memory" in place of the file
     */
    public static Npz open(MemorySegment bytes) throws FormatException {
        return new Npz(MappedFile.of(bytes));
    }

    /**
     * {@return the names of the entries without {@code .npy} at their end, in the order of the file} Entries that other programs have
     * named otherwise, and such as are no arrays, are among them, as in NumPy.
     */
    public Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    private Zip.Entry find(String name) {
        Zip.Entry entry = entries.get(name);
        // As in NumPy, the whole name is one of the array's too.
        entry = entry == null ? zip.entries().get(name) : entry;
        if (entry == null) {
            throw new NoSuchElementException(file.path() + " has no array '" + name + "'; it has " + entries.keySet());
        }
        return entry;
    }

    /**
     * Returns the bytes of an entry, array or not: in the mapping if it is stored, else decompressed. Those of an array begin with the
     * header of an {@code .npy} file; NumPy gives the bytes of an entry that is no array.
     *
     * @param name its name
     * @return the bytes, read-only if the mapping is
     * @throws NoSuchElementException if there is none of that name
     * @throws FormatException if the entry is damaged, or would need a copy for {@link Mapping#READ_WRITE}
     * @throws IOException if it cannot be decompressed
     */
    public MemorySegment segment(String name) throws IOException {
        MemorySegment bytes = bytes(name, find(name), Progress.NONE);
        return file.mapping() == Mapping.READ_ONLY ? bytes.asReadOnly() : bytes;
    }

    private MemorySegment bytes(String name, Zip.Entry entry, Progress progress) throws IOException {
        if (entry.method() != Zip.STORED) {
            refuseCopy(zip.dataOffset(entry), name, "is compressed");
        }
        return zip.content(entry, progress);
    }

    private NpyHeader header(String name, Zip.Entry entry, MemorySegment bytes) throws FormatException {
        long at = entry.method() == Zip.STORED ? zip.dataOffset(entry) : 0;
        if (!NpyHeader.isNpy(bytes)) {
            throw file.error(at, "'" + name + "' is " + NpyHeader.notNpy(bytes) + "; segment(name) gives the bytes of an entry");
        }
        return NpyHeader.read(file.path(), bytes, at);
    }

    /**
     * Returns NumPy's name of the element type of an array as the file has it, as {@link Npy#descr}.
     *
     * @param name its name
     * @return the name, such as {@code <M8[ns]}
     * @throws NoSuchElementException if there is none of that name
     * @throws FormatException if it is not a valid {@code .npy} file of a type that is read
     * @throws IOException if it cannot be decompressed
     */
    public String descr(String name) throws IOException {
        Zip.Entry entry = find(name);
        return header(name, entry, zip.content(entry, Progress.NONE)).descr();
    }

    /**
     * Returns an array: in the mapping if it is stored in this machine's byte order, else a copy. Stored arrays may begin at any
     * byte.
     *
     * @param name its name
     * @return the array, read-only if the mapping is
     * @throws NoSuchElementException if there is none of that name
     * @throws FormatException if it is not a valid {@code .npy} file of a type that is read, or would need a copy for
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
        Zip.Entry entry = find(name);
        MemorySegment bytes = bytes(name, entry, progress);
        NpyHeader header = header(name, entry, bytes);
        header.explain(file.path(), " '" + name + "'");
        return array(name, entry, bytes, header, progress);
    }

    private NDArray array(String name, Zip.Entry entry, MemorySegment bytes, NpyHeader header, Progress progress) throws IOException {
        MemorySegment elements = bytes.asSlice(header.start(), header.dataBytes());
        if (header.foreign()) {
            refuseCopy(zip.dataOffset(entry), name, "has the other byte order");
            elements = ByteSwap.copy(elements, header.dtype(), file.arena(), entry.method() == Zip.STORED ? progress : Progress.NONE);
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
     * @throws IllegalArgumentException if the mapping, or the segment, is {@linkplain Mapping#READ_ONLY read-only}
     * @throws NoSuchElementException if there is none of that name
     * @throws FormatException as for {@link #array(String)}
     * @throws IOException if it cannot be decompressed
     */
    public Tensor tensor(String name) throws IOException {
        file.refuseReadOnly();
        Zip.Entry entry = find(name);
        MemorySegment bytes = bytes(name, entry, Progress.NONE);
        NpyHeader header = header(name, entry, bytes);
        header.explain(file.path(), " '" + name + "'");
        NDArray array = array(name, entry, bytes, header, Progress.NONE);
        return MappedTensors.tensor(file, array, header.alignment(), zip.dataOffset(entry));
    }

    /**
     * Writes arrays, byte for byte as {@code numpy.savez} does. An existing file is replaced when the new one is whole.
     * {@link NpzWriter} writes one array after another.
     *
     * @param path the file; {@code .npz} is not appended to its name
     * @param arrays the arrays by name, in the order of the map
     * @throws IllegalArgumentException if a name is not Unicode, or longer than a zip archive allows
     * @throws IOException if it cannot be written
     */
    public static void write(Path path, Map<String, NDArray> arrays) throws IOException {
        write(path, arrays, Progress.NONE);
    }

    /**
     * Writes arrays as {@link #write(Path, Map)}, and tells how far it got.
     *
     * @param path the file; {@code .npz} is not appended to its name
     * @param arrays the arrays by name, in the order of the map
     * @param progress called now and then, with the bytes of the arrays
     * @throws IllegalArgumentException as {@link #write(Path, Map)}
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
     * @throws IllegalArgumentException as {@link #write(Path, Map)}
     * @throws IOException if it cannot be written
     */
    public static void writeCompressed(Path path, Map<String, NDArray> arrays) throws IOException {
        writeCompressed(path, arrays, Progress.NONE);
    }

    /**
     * Writes arrays compressed as {@link #writeCompressed(Path, Map)}, and tells how far it got.
     *
     * @param path the file; {@code .npz} is not appended to its name
     * @param arrays the arrays by name, in the order of the map
     * @param progress called now and then, with the compressed bytes so far
     * @throws IllegalArgumentException as {@link #write(Path, Map)}
     * @throws IOException if it cannot be written
     */
    public static void writeCompressed(Path path, Map<String, NDArray> arrays, Progress progress) throws IOException {
        write(path, arrays, true, progress);
    }

    private static void write(Path path, Map<String, NDArray> arrays, boolean compress, Progress progress) throws IOException {
        long total = 0;
        for (Map.Entry<String, NDArray> entry : arrays.entrySet()) {
            NpzWriter.checkName(entry.getKey());
            total += entry.getValue().nbytes();
        }
        try (NpzWriter writer = new NpzWriter(path, compress, total, progress)) {
            for (Map.Entry<String, NDArray> entry : arrays.entrySet()) {
                writer.append(entry.getKey(), entry.getValue());
            }
            writer.finish();
        }
    }
}

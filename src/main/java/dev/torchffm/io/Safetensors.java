// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.internal.files.Json;
import dev.torchffm.internal.files.MappedFile;
import dev.torchffm.internal.files.Utf8;
import dev.torchffm.ndarray.NDArray;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * safetensors files: named tensors, mapped, or in memory. The header is validated as the format's specification demands: its size (at most
 * 100,000,000 bytes), JSON without duplicate names, every tensor within the file and as long as its type and shape say, and every
 * byte of the file in exactly one tensor.
 *
 * <p>Tensors are made when they are asked for, and lie in the mapping. A tensor (not an array) is copied if its elements do not
 * begin at a multiple of their size, which no known writer does. Objects of this class may be used by all threads that may use
 * the arena.
 */
public final class Safetensors {
    private static final long MAX_HEADER = SafetensorsHeader.MAX_BYTES;
    private static final String METADATA = SafetensorsHeader.METADATA;
    private static final int PREFIX = SafetensorsHeader.PREFIX;
    private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final Path path;
    private final Map<String, String> metadata;
    private final Map<String, Place> tensors;

    /** Where a tensor lies. */
    private record Place(MappedFile file, SafetensorsType type, long[] shape, long offset, long bytes) { }

    /**
     * What the header says of a tensor.
     *
     * @param type the format's name of its element type, such as {@code BF16}
     * @param shape the sizes
     * @param bytes the bytes of all elements
     */
    public record Info(String type, List<Long> shape, long bytes) { }

    private Safetensors(Path path, Map<String, String> metadata, Map<String, Place> tensors) {
        this.path = path;
        this.metadata = metadata;
        this.tensors = tensors;
    }

    // ------------------------------------------------------------------ opening

    /**
     * Maps a file copy-on-write, until this object and what was taken from it are unreachable.
     *
     * @param path a safetensors file, or the index of several, whose name ends in {@code .json}
     * @return its tensors, by name
     * @throws FormatException if a file is not valid
     * @throws IOException if a file cannot be read
     */
    public static Safetensors open(Path path) throws IOException {
        return open(path, Mapping.COPY_ON_WRITE, Arena.ofAuto());
    }

    /**
     * Maps a file, or all files of a checkpoint in several, given by its index ({@code model.safetensors.index.json}).
     *
     * @param path a safetensors file, or the index of several, whose name ends in {@code .json}
     * @param mapping whether tensors can be written, and whether that changes the file; tensors, unlike arrays, cannot be taken
     *        from a {@link Mapping#READ_ONLY} mapping
     * @param arena what the mapping belongs to
     * @return its tensors, by name
     * @throws FormatException if a file is not valid, or the index names what a file does not have
     * @throws IOException if a file cannot be read, or not be written as the mapping demands
     */
    public static Safetensors open(Path path, Mapping mapping, Arena arena) throws IOException {
        return path.getFileName().toString().endsWith(".json") ? several(path, mapping, arena) : one(MappedFile.open(path, mapping, arena));
    }

    /**
     * Opens what stands in memory instead of a file, {@code safetensors.torch.load(bytes)}. Arrays share the segment, and are read-only
     * if it is; tensors share it if it is native, and are copies if it is on the heap.
     *
     * @param bytes the bytes of a whole file, native or on the heap; for tensors that share it, it begins at a multiple of 8, and may be
     *        written
     * @return its tensors, by name
     * @throws FormatException if the bytes are not valid; it names them "memory" in place of the file
     */
    public static Safetensors open(MemorySegment bytes) throws FormatException {
        return one(MappedFile.of(bytes));
    }

    /**
     * Opens what stands in an array of bytes instead of a file, as {@link #open(MemorySegment)}: arrays share it, and tensors are copies.
     *
     * @param bytes the bytes of a whole file
     * @return its tensors, by name
     * @throws FormatException if the bytes are not valid; it names them "memory" in place of the file
     */
    public static Safetensors open(byte[] bytes) throws FormatException {
        return open(MemorySegment.ofArray(bytes));
    }

    private static Safetensors one(MappedFile file) throws FormatException {
        if (file.size() < PREFIX) {
            throw file.error(file.size(), "the end, before the 8 bytes with the length of the header");
        }
        long length = file.bytes().get(LONG, 0);
        if (length < 0 || length > MAX_HEADER) {
            throw file.error(0, "a header of " + Long.toUnsignedString(length) + " bytes; at most " + MAX_HEADER + " are allowed");
        }
        if (length > file.size() - PREFIX) {
            throw file.error(0, "a header of " + length + " bytes, and " + (file.size() - PREFIX) + " follow");
        }
        byte[] text = file.slice(PREFIX, length).toArray(JAVA_BYTE);
        if (text.length == 0 || text[0] != '{') {
            throw file.error(PREFIX, "the header does not begin with '{'");
        }
        Map<?, ?> header = (Map<?, ?>) Objects.requireNonNull(Json.parse(file.path(), PREFIX, text), "an object, since it begins with {");
        Map<String, String> metadata = metadata(file, header.get(METADATA));
        Map<String, Place> tensors = new LinkedHashMap<>();
        long start = PREFIX + length;
        for (Map.Entry<?, ?> entry : header.entrySet()) {
            checkUnicode(file, (String) entry.getKey());
            if (!entry.getKey().equals(METADATA)) {
                tensors.put((String) entry.getKey(), place(file, (String) entry.getKey(), entry.getValue(), start));
            }
        }
        checkCovered(file, tensors, start);
        return new Safetensors(file.path(), metadata, tensors);
    }

    /** JSON can escape halves of surrogate pairs, which are no text; the format's own library refuses them. */
    private static void checkUnicode(MappedFile file, String text) throws FormatException {
        if (Utf8.loneSurrogate(text) >= 0) {
            throw file.error(PREFIX, "'" + Utf8.shown(text) + "' is not Unicode: it has half of a surrogate pair");
        }
    }

    private static Map<String, String> metadata(MappedFile file, @Nullable Object value) throws FormatException {
        if (value == null) {
            return Map.of();
        }
        Map<String, String> metadata = new LinkedHashMap<>();
        if (!(value instanceof Map<?, ?> map)) {
            throw file.error(PREFIX, METADATA + " is not an object");
        }
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getValue() instanceof String text)) {
                throw file.error(PREFIX, METADATA + " has '" + Json.shortened((String) entry.getKey()) + "', which is not a string");
            }
            checkUnicode(file, (String) entry.getKey());
            checkUnicode(file, text);
            metadata.put((String) entry.getKey(), text);
        }
        return Collections.unmodifiableMap(metadata);
    }

    private static Place place(MappedFile file, String name, Object value, long start) throws FormatException {
        String shown = "tensor '" + Json.shortened(name) + "'";
        if (!(value instanceof Map<?, ?> map)) {
            throw file.error(PREFIX, shown + " is not an object");
        }
        for (Object field : map.keySet()) {
            if (!Set.of("dtype", "shape", "data_offsets").contains(field)) {
                throw file.error(PREFIX, shown + " has a field '" + Json.shortened((String) field)
                        + "'; allowed are dtype, shape and data_offsets");
            }
        }
        SafetensorsType type = null;
        for (SafetensorsType known : SafetensorsType.values()) {
            if (known.name().equals(map.get("dtype"))) {
                type = known;
            }
        }
        if (type == null) {
            throw file.error(PREFIX, shown + " has the dtype " + (map.get("dtype") instanceof String s ? Json.shortened(s)
                    : "missing") + "; known are " + Arrays.toString(SafetensorsType.values()));
        }
        long[] shape = longs(file, shown, "shape", map.get("shape"));
        long[] offsets = longs(file, shown, "data_offsets", map.get("data_offsets"));
        if (offsets.length != 2 || offsets[0] > offsets[1] || offsets[1] > file.size() - start) {
            throw file.error(PREFIX, shown + " has the data_offsets " + Arrays.toString(offsets) + "; they must be two, rising, and "
                    + "at most " + (file.size() - start));
        }
        long bits = type.bits;
        for (long size : shape) {
            // As the format's own library: also where another size is 0.
            if (size != 0 && bits > Long.MAX_VALUE / size) {
                throw file.error(PREFIX, shown + " of " + type + " with shape " + Arrays.toString(shape)
                        + " has more bits than 64 bits count");
            }
            bits *= size;
        }
        if (bits % 8 != 0) {
            throw file.error(PREFIX, shown + " of " + type + " with shape " + Arrays.toString(shape) + " ends within a byte");
        }
        if (bits / 8 != offsets[1] - offsets[0]) {
            throw file.error(PREFIX, shown + " of " + type + " with shape " + Arrays.toString(shape) + " needs " + bits / 8
                    + " bytes, and its data_offsets " + Arrays.toString(offsets) + " give " + (offsets[1] - offsets[0]));
        }
        return new Place(file, type, shape, start + offsets[0], bits / 8);
    }

    private static long[] longs(MappedFile file, String shown, String field, @Nullable Object value) throws FormatException {
        if (!(value instanceof List<?> list)) {
            throw file.error(PREFIX, shown + " has no list " + field);
        }
        long[] longs = new long[list.size()];
        for (int i = 0; i < longs.length; i++) {
            if (!(list.get(i) instanceof Long number) || number < 0) {
                throw file.error(PREFIX, shown + " has in " + field + " what is not a whole number from 0 to " + Long.MAX_VALUE);
            }
            longs[i] = number;
        }
        return longs;
    }

    /** Every byte belongs to one tensor: nothing overlaps, and nothing can hide. */
    private static void checkCovered(MappedFile file, Map<String, Place> tensors, long start) throws FormatException {
        List<Map.Entry<String, Place>> sorted = new ArrayList<>(tensors.entrySet());
        sorted.sort(Comparator.comparingLong((Map.Entry<String, Place> e) -> e.getValue().offset)
                .thenComparingLong(e -> e.getValue().bytes));
        long end = start;
        for (Map.Entry<String, Place> entry : sorted) {
            long offset = entry.getValue().offset;
            if (offset != end) {
                throw file.error(Math.min(offset, end), "tensor '" + Json.shortened(entry.getKey()) + "' begins at byte "
                        + (offset - start) + " of the data, " + (offset > end ? "and leaves a hole after byte "
                        : "and overlaps what ends at byte ") + (end - start));
            }
            end = offset + entry.getValue().bytes;
        }
        if (end != file.size()) {
            throw file.error(end, (file.size() - end) + " bytes follow the last tensor");
        }
    }

    private static Safetensors several(Path path, Mapping mapping, Arena arena) throws IOException {
        MappedFile file = MappedFile.open(path, Mapping.READ_ONLY, Arena.ofAuto());
        if (file.size() > MAX_HEADER) {
            throw file.error(0, "an index of " + file.size() + " bytes; at most " + MAX_HEADER + " are read");
        }
        if (!(Json.parse(path, 0, file.bytes().toArray(JAVA_BYTE)) instanceof Map<?, ?> index)
                || !(index.get("weight_map") instanceof Map<?, ?> map)) {
            throw file.error(0, "the index has no object weight_map");
        }
        Map<String, Safetensors> files = new LinkedHashMap<>();
        Map<String, Place> tensors = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String name = (String) entry.getKey();
            // A name alone: an index must not reach out of its folder.
            if (!(entry.getValue() instanceof String part) || part.isEmpty() || part.equals(".") || part.equals("..")
                    || part.chars().anyMatch(c -> c == '/' || c == '\\' || c == ':' || c < ' ')) {
                throw file.error(0, "weight_map has for '" + Json.shortened(name) + "' what is not the name of a file beside the index");
            }
            Safetensors one = files.get(part);
            if (one == null) {
                one = one(MappedFile.open(beside(file, part), mapping, arena));
                files.put(part, one);
            }
            Place place = one.tensors.get(name);
            if (place == null) {
                throw file.error(0, "weight_map puts '" + Json.shortened(name) + "' into " + part + ", which has no such tensor");
            }
            tensors.put(name, place);
        }
        Map<String, String> metadata = new LinkedHashMap<>();
        for (Safetensors one : files.values()) {
            metadata.putAll(one.metadata);
        }
        return new Safetensors(path, Collections.unmodifiableMap(metadata), tensors);
    }

    private static Path beside(MappedFile index, String name) throws FormatException {
        try {
            return index.path().resolveSibling(name);
        } catch (InvalidPathException e) {
            throw index.error(0, "weight_map names the file '" + Utf8.shown(name) + "', of which this system has no name: " + e.getReason());
        }
    }

    // ------------------------------------------------------------------ what is in it

    /** {@return the names of the tensors, in the order of the header or the index} */
    public Set<String> names() {
        return Collections.unmodifiableSet(tensors.keySet());
    }

    /** {@return the texts of {@code __metadata__}; of several files, all together} */
    public Map<String, String> metadata() {
        return metadata;
    }

    /**
     * {@return what the header says of a tensor}
     *
     * @param name its name
     * @throws NoSuchElementException if there is none of that name
     */
    public Info info(String name) {
        Place place = find(name);
        return new Info(place.type.name(), Arrays.stream(place.shape).boxed().toList(), place.bytes);
    }

    /**
     * {@return the bytes of a tensor of any type, in the mapping}
     *
     * @param name its name
     * @throws NoSuchElementException if there is none of that name
     */
    public MemorySegment segment(String name) {
        Place place = find(name);
        return place.file.slice(place.offset, place.bytes);
    }

    /**
     * Returns an array over the mapping.
     *
     * @param name its name
     * @return the array, read-only if the mapping is
     * @throws NoSuchElementException if there is none of that name
     * @throws IllegalArgumentException if NumPy has no such type: take the {@linkplain #tensor tensor} or the
     *         {@linkplain #segment bytes}
     */
    public NDArray array(String name) {
        Place place = find(name);
        if (place.type.dtype == null || !place.type.dtype.isNumpy()) {
            throw new IllegalArgumentException("'" + name + "' is of " + place.type
                    + ", which NumPy does not have: take it with tensor(name) or segment(name)");
        }
        return NDArray.of(segment(name), place.type.dtype, place.shape);
    }

    /**
     * Returns a tensor over the mapping. An F4 tensor becomes {@code float4_e2m1fn_x2}, of half as many elements along the last
     * axis.
     *
     * @param name its name
     * @return the tensor
     * @throws NoSuchElementException if there is none of that name
     * @throws IllegalArgumentException if the mapping, or the segment, is {@linkplain Mapping#READ_ONLY read-only}, or PyTorch
     *         has no such type (F6)
     * @throws FormatException if the tensor would have to be copied, and the mapping is {@link Mapping#READ_WRITE}
     * @throws IOException if it cannot be read
     */
    public Tensor tensor(String name) throws IOException {
        Place place = find(name);
        if (place.type.dtype == null) {
            throw new IllegalArgumentException("'" + name + "' is of " + place.type
                    + ", which PyTorch does not have: take the bytes with segment(name)");
        }
        long[] shape = place.shape.clone();
        if (place.type == SafetensorsType.F4) {
            if (shape.length == 0 || shape[shape.length - 1] % 2 != 0) {
                throw new IllegalArgumentException("'" + name + "' of F4 with shape " + Arrays.toString(shape)
                        + " has no even last size, so pairs of elements do not make a tensor: take the bytes with segment(name)");
            }
            shape[shape.length - 1] /= 2;
        }
        return Torch.fromSegment(place.file.forTensor(segment(name), place.type.dtype, place.offset), place.type.dtype, shape);
    }

    private Place find(String name) {
        Place place = tensors.get(name);
        if (place == null) {
            throw new NoSuchElementException(path + " has no tensor '" + name + "'");
        }
        return place;
    }

    // ------------------------------------------------------------------ writing

    /**
     * Writes tensors and arrays, {@code safetensors.torch.save_file(tensors, path)}; as {@link #write(Path, Map, Map)} without metadata.
     *
     * @param path the file
     * @param tensors a {@link Tensor} or {@link NDArray} for each name
     * @throws IllegalArgumentException as {@link #write(Path, Map, Map)}
     * @throws IOException if it cannot be written
     */
    public static void write(Path path, Map<String, ?> tensors) throws IOException {
        write(path, tensors, Map.of());
    }

    /**
     * Writes tensors and arrays as the format's own library does, {@code safetensors.torch.save_file(tensors, path, metadata)} (which
     * leaves the order of the metadata open): sorted by type and name. Only the spaces behind the header are more, so that the elements
     * begin at a multiple of 64 bytes: mapped, they are then aligned as libtorch's own tensors are. An existing file is replaced when the
     * new one is whole. {@link SafetensorsWriter} writes one tensor after another, and several files with an index.
     *
     * @param path the file
     * @param tensors a {@link Tensor} or {@link NDArray} for each name; tensors of other devices are copied to the CPU
     * @param metadata texts that go into the header; may be empty
     * @throws IllegalArgumentException if a value is something else, the format has no such type (complex128, quantized), or a name or
     *         text is not Unicode
     * @throws IOException if it cannot be written
     */
    public static void write(Path path, Map<String, ?> tensors, Map<String, String> metadata) throws IOException {
        write(path, tensors, metadata, Progress.NONE);
    }

    /**
     * Writes tensors and arrays as {@link #write(Path, Map, Map)}, and tells how far it got.
     *
     * @param path the file
     * @param tensors a {@link Tensor} or {@link NDArray} for each name; tensors of other devices are copied to the CPU
     * @param metadata texts that go into the header; may be empty
     * @param progress called now and then
     * @throws IllegalArgumentException as {@link #write(Path, Map, Map)}
     * @throws IOException if it cannot be written
     */
    public static void write(Path path, Map<String, ?> tensors, Map<String, String> metadata, Progress progress) throws IOException {
        List<SafetensorsPart> parts = SafetensorsPart.sorted(tensors);
        byte[] header = SafetensorsHeader.aligned(parts, metadata);
        long total = header.length + SafetensorsPart.bytes(parts);
        try (FileWriter file = new FileWriter(path, total, progress)) {
            file.write(header);
            for (SafetensorsPart part : parts) {
                part.writeTo(file::write);
            }
            if (file.position() != total) {
                throw new IllegalStateException("a tensor changed its size while it was written to " + path);
            }
            file.finish();
        }
    }

    /**
     * Writes tensors and arrays to memory, {@code safetensors.torch.save(tensors, metadata)}: the bytes of the file that
     * {@link #write(Path, Map, Map)} makes.
     *
     * @param tensors a {@link Tensor} or {@link NDArray} for each name
     * @param metadata texts that go into the header; may be empty
     * @param arena what the memory belongs to
     * @return new native memory that begins at a multiple of 64, as long as the file
     * @throws IllegalArgumentException as {@link #write(Path, Map, Map)}
     */
    public static MemorySegment toSegment(Map<String, ?> tensors, Map<String, String> metadata, Arena arena) {
        List<SafetensorsPart> parts = SafetensorsPart.sorted(tensors);
        byte[] header = SafetensorsHeader.aligned(parts, metadata);
        return filled(parts, header, arena.allocate(header.length + SafetensorsPart.bytes(parts), SafetensorsHeader.ALIGNMENT));
    }

    /**
     * Writes tensors and arrays to an array of bytes, {@code safetensors.torch.save(tensors, metadata)}: the bytes of the file that
     * {@link #write(Path, Map, Map)} makes.
     *
     * @param tensors a {@link Tensor} or {@link NDArray} for each name
     * @param metadata texts that go into the header; may be empty
     * @return the bytes of the file
     * @throws IllegalArgumentException as {@link #write(Path, Map, Map)}, and if the file would be larger than an array can be
     */
    public static byte[] toByteArray(Map<String, ?> tensors, Map<String, String> metadata) {
        List<SafetensorsPart> parts = SafetensorsPart.sorted(tensors);
        byte[] header = SafetensorsHeader.aligned(parts, metadata);
        long total = header.length + SafetensorsPart.bytes(parts);
        if (total > MAX_ARRAY) {
            throw new IllegalArgumentException("a file of " + total + " bytes; an array of bytes has at most " + MAX_ARRAY
                    + ": use toSegment or write");
        }
        byte[] bytes = new byte[(int) total];
        filled(parts, header, MemorySegment.ofArray(bytes));
        return bytes;
    }

    private static MemorySegment filled(List<SafetensorsPart> parts, byte[] header, MemorySegment to) {
        MemorySegment.copy(header, 0, to, JAVA_BYTE, 0, header.length);
        long[] at = {header.length};
        try {
            for (SafetensorsPart part : parts) {
                part.writeTo(bytes -> {
                    MemorySegment.copy(bytes, 0, to, at[0], bytes.byteSize());
                    at[0] += bytes.byteSize();
                });
            }
        } catch (IOException e) {
            throw new AssertionError("memory has no such errors", e);
        }
        if (at[0] != to.byteSize()) {
            throw new IllegalStateException("a tensor changed its size while it was written");
        }
        return to;
    }

    /**
     * Writes tensors and arrays to several files with an index, as Hugging Face's libraries do: in the order of the map, as many to a file
     * as it may hold. For {@code model.safetensors.index.json} the files are {@code model-00001-of-00003.safetensors} and so on, beside it.
     * {@link #open(Path)} of the index opens them all. What happens to files that are there already is said at
     * {@link SafetensorsWriter#createSharded}.
     *
     * @param index the index, whose name ends in {@code .index.json}
     * @param tensors a {@link Tensor} or {@link NDArray} for each name
     * @param metadata texts that go into the header of each file; may be empty
     * @param maxShardBytes the bytes of tensors that a file may hold, from 1; a tensor that is larger has a file of its own
     * @throws IllegalArgumentException as {@link #write(Path, Map, Map)}; if the name of the index or the number is another
     * @throws IOException if it cannot be written
     */
    public static void writeSharded(Path index, Map<String, ?> tensors, Map<String, String> metadata, long maxShardBytes)
            throws IOException {
        List<SafetensorsPart> parts = SafetensorsPart.of(tensors);
        try (SafetensorsWriter writer = SafetensorsWriter.createSharded(index, metadata, maxShardBytes)) {
            for (SafetensorsPart part : parts) {
                writer.append(part);
            }
            writer.finish();
        }
    }
}

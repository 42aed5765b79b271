// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.torchffm.DType;
import dev.torchffm.Layout;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.internal.files.Json;
import dev.torchffm.internal.files.MappedFile;
import dev.torchffm.ndarray.NDArray;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
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
 * safetensors files: named tensors, mapped. The header is validated as the format's specification demands: its size (at most
 * 100,000,000 bytes), JSON without duplicate names, every tensor within the file and as long as its type and shape say, and every
 * byte of the file in exactly one tensor.
 *
 * <p>Tensors are made when they are asked for, and lie in the mapping. A tensor (not an array) is copied if its elements do not
 * begin at a multiple of their size, which no known writer does. Objects of this class may be used by all threads that may use
 * the arena.
 */
public final class Safetensors {
    private static final long MAX_HEADER = 100_000_000;
    private static final String METADATA = "__metadata__";
    private static final int PREFIX = 8;
    /** That of libtorch's own tensors. */
    private static final int ALIGNMENT = 64;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final Path path;
    private final Map<String, String> metadata;
    private final Map<String, Place> tensors;

    /** Where a tensor lies. */
    private record Place(MappedFile file, Type type, long[] shape, long offset, long bytes) { }

    /**
     * What the header says of a tensor.
     *
     * @param type the format's name of its element type, such as {@code BF16}
     * @param shape the sizes
     * @param bytes the bytes of all elements
     */
    public record Info(String type, List<Long> shape, long bytes) { }

    /** The element types, in the order in which the format's own library sorts tensors, from last to first. */
    private enum Type {
        BOOL(8, DType.BOOL),
        F4(4, DType.FLOAT4_E2M1FN_X2),
        F6_E2M3(6, null),
        F6_E3M2(6, null),
        U8(8, DType.UINT8),
        I8(8, DType.INT8),
        F8_E5M2(8, DType.FLOAT8_E5M2),
        F8_E4M3(8, DType.FLOAT8_E4M3FN),
        F8_E8M0(8, DType.FLOAT8_E8M0FNU),
        F8_E4M3FNUZ(8, DType.FLOAT8_E4M3FNUZ),
        F8_E5M2FNUZ(8, DType.FLOAT8_E5M2FNUZ),
        I16(16, DType.INT16),
        U16(16, DType.UINT16),
        F16(16, DType.FLOAT16),
        BF16(16, DType.BFLOAT16),
        I32(32, DType.INT32),
        U32(32, DType.UINT32),
        F32(32, DType.FLOAT32),
        C64(64, DType.COMPLEX64),
        F64(64, DType.FLOAT64),
        I64(64, DType.INT64),
        U64(64, DType.UINT64);

        final int bits;
        final @Nullable DType dtype;

        Type(int bits, @Nullable DType dtype) {
            this.bits = bits;
            this.dtype = dtype;
        }

        static Type of(DType dtype) {
            for (Type type : values()) {
                if (type.dtype == dtype) {
                    return type;
                }
            }
            throw new IllegalArgumentException("safetensors has no type for " + dtype);
        }
    }

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
        return path.getFileName().toString().endsWith(".json") ? several(path, mapping, arena) : one(path, mapping, arena);
    }

    private static Safetensors one(Path path, Mapping mapping, Arena arena) throws IOException {
        MappedFile file = MappedFile.open(path, mapping, arena);
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
        Map<?, ?> header = (Map<?, ?>) Objects.requireNonNull(Json.parse(path, PREFIX, text), "an object, since it begins with {");
        Map<String, String> metadata = metadata(file, header.get(METADATA));
        Map<String, Place> tensors = new LinkedHashMap<>();
        long start = PREFIX + length;
        for (Map.Entry<?, ?> entry : header.entrySet()) {
            if (!entry.getKey().equals(METADATA)) {
                tensors.put((String) entry.getKey(), place(file, (String) entry.getKey(), entry.getValue(), start));
            }
        }
        checkCovered(file, tensors, start);
        return new Safetensors(path, metadata, tensors);
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
        Type type = null;
        for (Type known : Type.values()) {
            if (known.name().equals(map.get("dtype"))) {
                type = known;
            }
        }
        if (type == null) {
            throw file.error(PREFIX, shown + " has the dtype " + (map.get("dtype") instanceof String s ? Json.shortened(s)
                    : "missing") + "; known are " + Arrays.toString(Type.values()));
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
                one = one(path.resolveSibling(part), mapping, arena);
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
     * @throws IllegalArgumentException if the mapping is {@link Mapping#READ_ONLY}, or PyTorch has no such type (F6)
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
        if (place.type == Type.F4) {
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
     * Writes tensors and arrays as the format's own library does (which leaves the order of the metadata open): sorted by type and
     * name. Only the spaces behind the header are more, so that the elements begin at a multiple of 64 bytes: mapped, they are then
     * aligned as libtorch's own tensors are. An existing file is replaced when the new one is whole.
     *
     * @param path the file
     * @param tensors a {@link Tensor} or {@link NDArray} for each name; tensors of other devices are copied to the CPU
     * @param metadata texts that go into the header; may be empty
     * @param progress called now and then
     * @throws IllegalArgumentException if a value is something else, or the format has no such type (complex128, quantized) or layout,
     *         or a text is no Unicode
     * @throws IOException if it cannot be written
     */
    public static void write(Path path, Map<String, ?> tensors, Map<String, String> metadata, Progress progress) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<String, ?> entry : tensors.entrySet()) {
            if (entry.getKey().equals(METADATA)) {
                throw new IllegalArgumentException("a tensor cannot be named " + METADATA);
            }
            Unicode.utf8(entry.getKey(), "the name of a tensor");
            parts.add(Part.of(entry.getKey(), entry.getValue()));
        }
        parts.sort(Comparator.comparing(Part::type).reversed().thenComparing(Part::name, Safetensors::compareUtf8));
        StringBuilder header = new StringBuilder("{");
        if (!metadata.isEmpty()) {
            Json.quote(header, METADATA);
            header.append(":{");
            String comma = "";
            for (Map.Entry<String, String> entry : metadata.entrySet()) {
                Unicode.utf8(entry.getKey(), "a key of the metadata");
                Unicode.utf8(entry.getValue(), "the metadata '" + entry.getKey() + "'");
                header.append(comma);
                Json.quote(header, entry.getKey());
                header.append(':');
                Json.quote(header, entry.getValue());
                comma = ",";
            }
            header.append('}');
        }
        long end = 0;
        for (Part part : parts) {
            header.append(header.length() > 1 ? "," : "");
            Json.quote(header, part.name);
            header.append(":{\"dtype\":\"").append(part.type).append("\",\"shape\":")
                    .append(Arrays.toString(part.shape).replace(" ", "")).append(",\"data_offsets\":[").append(end).append(',');
            end += part.bytes;
            header.append(end).append("]}");
        }
        byte[] text = header.append('}').toString().getBytes(StandardCharsets.UTF_8);
        int padded = (PREFIX + text.length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT - PREFIX;
        if (padded > MAX_HEADER) {
            throw new IllegalArgumentException("a header of " + padded + " bytes; the format allows " + MAX_HEADER);
        }
        byte[] before = Arrays.copyOf(text, padded);
        Arrays.fill(before, text.length, padded, (byte) ' ');
        MemorySegment length = MemorySegment.ofArray(new byte[PREFIX]);
        length.set(LONG, 0, padded);
        try (FileWriter file = new FileWriter(path, PREFIX + padded + end, progress)) {
            file.write(length);
            file.write(before);
            for (Part part : parts) {
                if (part.value instanceof Tensor tensor) {
                    TensorBytes.write(tensor, file::write);
                } else {
                    FileWriter.elements((NDArray) part.value, file::write);
                }
            }
            if (file.position() != PREFIX + padded + end) {
                throw new IllegalStateException("a tensor changed its size while it was written to " + path);
            }
            file.finish();
        }
    }

    /** The order of the bytes of UTF-8, which is that of code points, not of Java's chars. */
    private static int compareUtf8(String a, String b) {
        return Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8),
                b.getBytes(StandardCharsets.UTF_8));
    }

    private record Part(String name, Object value, Type type, long[] shape, long bytes) {
        static Part of(String name, Object value) {
            if (value instanceof NDArray array) {
                return new Part(name, value, Type.of(array.dtype()), array.shape(), array.nbytes());
            }
            if (!(value instanceof Tensor tensor)) {
                throw new IllegalArgumentException("'" + name + "' is neither a Tensor nor an NDArray: "
                        + (value == null ? null : value.getClass().getName()));
            }
            if (tensor.layout() != Layout.STRIDED) {
                throw new IllegalArgumentException("'" + name + "' is of layout " + tensor.layout() + ", which safetensors does not have: "
                        + "write its indices and values, or toDense()");
            }
            Type type = Type.of(tensor.dtype());
            long[] shape = tensor.shape();
            if (type == Type.F4) {
                if (shape.length == 0) {
                    throw new IllegalArgumentException("'" + name + "' has no axis, along which safetensors counts F4 elements");
                }
                shape[shape.length - 1] *= 2;
            }
            return new Part(name, value, type, shape, tensor.numel() * tensor.dtype().itemSize());
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.Tensor;
import dev.torchffm.internal.files.MappedFile;
import dev.torchffm.internal.files.Zip;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * PyTorch's checkpoints, as {@code torch.save} writes them and {@code torch.load(weights_only=True)} reads them: tensors,
 * parameters, state dicts and plain containers, in the zip archives of today and in the format before 1.6
 * ({@code _use_new_zipfile_serialization=False}). Everything that would run code is refused by name.
 *
 * <p>The file is mapped copy-on-write, and the storages lie in the mapping; views keep their strides, and tensors that shared a
 * storage share it. A checkpoint whose byte order is not this machine's, and storages that are not aligned (by chance in the format
 * before 1.6), are copied; so are sparse and quantized tensors.
 *
 * <table>
 * <caption>How Python's values map to Java's</caption>
 * <tr><th>Python</th><th>Java</th></tr>
 * <tr><td>tensor, parameter, buffer</td><td>{@link Tensor} on the CPU; a parameter is one with {@code requiresGrad()}. Attributes are
 *     dropped, as those of an OrderedDict are</td></tr>
 * <tr><td>sparse tensor (COO, CSR, CSC, BSR, BSC)</td><td>{@link Tensor} of that layout; every index is looked at when it is
 *     loaded</td></tr>
 * <tr><td>quantized tensor (per tensor, per channel)</td><td>{@link Tensor} of {@code qint8}, {@code quint8} or {@code qint32}</td></tr>
 * <tr><td>dict, OrderedDict, Counter</td><td>{@link Map} in order; written as dict. Attributes of an OrderedDict, such as the
 *     {@code _metadata} of a state dict, are dropped</td></tr>
 * <tr><td>list; tuple, torch.Size; set</td><td>{@link java.util.List}; unmodifiable {@link java.util.List}; {@link java.util.Set}</td></tr>
 * <tr><td>int</td><td>{@link Long}, beyond 64 bits {@link java.math.BigInteger}; {@link Integer}, {@link Short} and {@link Byte}
 *     are written too</td></tr>
 * <tr><td>float</td><td>{@link Double}; {@link Float} is written too</td></tr>
 * <tr><td>bool, None, str, complex</td><td>{@link Boolean}, {@code null}, {@link String}, {@link dev.torchffm.Complex}</td></tr>
 * <tr><td>bytes, bytearray</td><td>{@code byte[]}, written as bytes; as key of a dict or member of a set {@link ByteString}</td></tr>
 * <tr><td>torch.dtype, torch.device</td><td>{@link dev.torchffm.DType}, {@link dev.torchffm.Device}</td></tr>
 * </table>
 */
public final class Checkpoint {
    private Checkpoint() { }

    /**
     * Maps a checkpoint until its tensors are unreachable.
     *
     * @param path the file
     * @return what was saved
     * @throws FormatException if the file is not valid, or holds what is not loaded
     * @throws IOException if it cannot be read
     */
    public static Object load(Path path) throws IOException {
        return load(path, Arena.ofAuto());
    }

    /**
     * Maps a checkpoint, copy-on-write.
     *
     * @param path the file
     * @param arena what the mapping belongs to; after it was closed, every use of the tensors throws
     * @return what was saved
     * @throws FormatException if the file is not valid, or holds what is not loaded
     * @throws IOException if it cannot be read
     */
    public static Object load(Path path, Arena arena) throws IOException {
        return load(path, arena, Progress.NONE);
    }

    /**
     * Maps a checkpoint as {@link #load(Path, Arena)}, and tells how far it got where storages must be copied, which takes long.
     *
     * @param path the file
     * @param arena what the mapping belongs to; after it was closed, every use of the tensors throws
     * @param progress called now and then while storages are decompressed or converted from the other byte order; else never
     * @return what was saved
     * @throws IOException as {@link #load(Path, Arena)}
     */
    public static Object load(Path path, Arena arena, Progress progress) throws IOException {
        MappedFile file = MappedFile.open(path, Mapping.COPY_ON_WRITE, arena);
        if (Zip.isZip(file.bytes())) {
            return new ZipCheckpoint(file, progress).load();
        }
        if (LegacyCheckpoint.isPickle(file.bytes())) {
            return new LegacyCheckpoint(file, progress).load();
        }
        throw file.error(0, LegacyCheckpoint.isTar(file.bytes()) ? "a tar archive, the format of PyTorch's first versions, "
                + "which torch.load(weights_only=True) refuses as well: load it there and save it again"
                : "not a checkpoint, which is a zip archive, or in the format before PyTorch 1.6 begins with a pickle");
    }

    /**
     * Maps a checkpoint that is a state dict: names to tensors.
     *
     * @param path the file
     * @return the tensors by name, in order; nested dicts are refused
     * @throws FormatException if the file is not valid, or holds something else
     * @throws IOException if it cannot be read
     */
    public static Map<String, Tensor> loadStateDict(Path path) throws IOException {
        Object value = load(path);
        if (value instanceof Map<?, ?> map) {
            Map<String, Tensor> tensors = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                if (!(entry.getKey() instanceof String name) || !(entry.getValue() instanceof Tensor tensor)) {
                    throw new FormatException(path, 0, "not a state dict: it has " + entry.getKey() + ", which is "
                            + (entry.getValue() == null ? "None" : "a " + entry.getValue().getClass().getSimpleName()));
                }
                tensors.put(name, tensor);
            }
            return tensors;
        }
        throw new FormatException(path, 0, "not a state dict but " + (value == null ? "None" : "a "
                + value.getClass().getSimpleName()));
    }

    /**
     * Writes a checkpoint that {@code torch.load(weights_only=True)} opens. Of each storage that is written which the tensors
     * over it reach; tensors of one type that share memory share a storage in the file, so that they do again when loaded. Tensors
     * of other devices are loaded on the CPU. An existing file is replaced when the new one is whole. What nothing could load is refused
     * before anything is written.
     *
     * @param path the file
     * @param value a tensor, a state dict, or containers of what the table above names, and {@link dev.torchffm.ndarray.NDArray}s,
     *        which become tensors
     * @param progress called now and then
     * @throws IllegalArgumentException if something in it is none of that; if a key or a member of a set is none that Python can hash
     *         (containers, tensors, arrays), or equals another in Python, as 1 and 1.0 do; if a text is no Unicode; or if a tensor is
     *         of the meta device, or of a type or layout that is not written
     * @throws IOException if it cannot be written
     */
    public static void save(Path path, Object value, Progress progress) throws IOException {
        Pickler pickler = new Pickler();
        byte[] pickle = pickler.pickle(value);
        try (FileWriter file = new FileWriter(path, pickler.storageBytes(), progress)) {
            ZipWriter zip = new ZipWriter(file);
            entry(zip, "data.pkl", pickle);
            entry(zip, ".format_version", "1".getBytes(StandardCharsets.US_ASCII));
            entry(zip, ".storage_alignment", Integer.toString(Pickler.ALIGNMENT).getBytes(StandardCharsets.US_ASCII));
            entry(zip, "byteorder", "little".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < pickler.storages().size(); i++) {
                Pickler.Storage storage = pickler.storages().get(i);
                zip.entry("archive/data/" + i, false, Pickler.ALIGNMENT, storage::write);
            }
            entry(zip, "version", "3\n".getBytes(StandardCharsets.US_ASCII));
            zip.finish();
            file.finish();
        }
    }

    private static void entry(ZipWriter zip, String name, byte[] content) throws IOException {
        zip.entry("archive/" + name, false, Pickler.ALIGNMENT, sink -> sink.write(MemorySegment.ofArray(content)));
    }
}

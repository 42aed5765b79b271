// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.internal.files.Json;
import dev.torchffm.internal.files.MappedFile;
import dev.torchffm.internal.files.Zip;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * PyTorch's checkpoints, as {@code torch.save} writes them and {@code torch.load(weights_only=True)} reads them: tensors,
 * parameters, state dicts and plain containers. Everything that would run code is refused by name.
 *
 * <p>The file is mapped copy-on-write, and the storages lie in the mapping; views keep their strides, and tensors that shared a
 * storage share it. A checkpoint whose byte order is not this machine's, and storages that are not aligned, are copied.
 *
 * <table>
 * <caption>How Python's values map to Java's</caption>
 * <tr><th>Python</th><th>Java</th></tr>
 * <tr><td>tensor, parameter</td><td>{@link Tensor} on the CPU; a parameter is one with {@code requiresGrad()}</td></tr>
 * <tr><td>dict, OrderedDict, Counter</td><td>{@link Map} in order; written as dict. Attributes of an OrderedDict, such as the
 *     {@code _metadata} of a state dict, are dropped</td></tr>
 * <tr><td>list; tuple, torch.Size; set</td><td>{@link List}; unmodifiable {@link List}; {@link java.util.Set}</td></tr>
 * <tr><td>int</td><td>{@link Long}, beyond 64 bits {@link java.math.BigInteger}; {@link Integer}, {@link Short} and {@link Byte}
 *     are written too</td></tr>
 * <tr><td>float</td><td>{@link Double}; {@link Float} is written too</td></tr>
 * <tr><td>bool, None, str, complex</td><td>{@link Boolean}, {@code null}, {@link String}, {@link dev.torchffm.Complex}</td></tr>
 * <tr><td>bytes, bytearray</td><td>{@code byte[]}, written as bytes</td></tr>
 * <tr><td>torch.dtype, torch.device</td><td>{@link DType}, {@link dev.torchffm.Device}</td></tr>
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
        if (!Zip.isZip(file.bytes())) {
            boolean pickle = file.size() > 1 && file.bytes().get(JAVA_BYTE, 0) == (byte) 0x80;
            throw file.error(0, "not a checkpoint in a zip archive" + (pickle ? ", but the older format of PyTorch before 1.6 (or a bare "
                    + "pickle): load it there and save it again" : ""));
        }
        return new Loader(file, progress).load();
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
     * of other devices are loaded on the CPU. An existing file is replaced when the new one is whole.
     *
     * @param path the file
     * @param value a tensor, a state dict, or containers of what the table above names, and {@link dev.torchffm.ndarray.NDArray}s,
     *        which become tensors
     * @param progress called now and then
     * @throws IllegalArgumentException if something in it is none of that
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

    /** One storage of the file, as a tensor of bytes that its tensors are views of. */
    private record Storage(@Nullable DType dtype, Tensor bytes, long size) { }

    private static final class Loader implements Unpickler.Tensors {
        private static final String PICKLE = "/data.pkl";
        private static final int MAX_DIMS = 64;

        private final MappedFile file;
        private final Progress progress;
        private final Zip zip;
        private final String folder;
        private final boolean foreign;
        private final Map<String, Storage> storages = new HashMap<>();
        /** The bytes of all storages, and of those that were copied. */
        private long total;
        private long copied;

        Loader(MappedFile file, Progress progress) throws IOException {
            this.file = file;
            this.progress = progress;
            zip = new Zip(file);
            List<String> pickles = new ArrayList<>();
            for (String name : zip.entries().keySet()) {
                if (name.contains("/data/")) {
                    total += zip.entries().get(name).size();
                }
                if (name.endsWith(PICKLE) && name.indexOf('/') == name.length() - PICKLE.length()) {
                    pickles.add(name);
                }
            }
            if (pickles.size() != 1) {
                throw file.error(0, "an archive with " + pickles.size() + " entries named */data.pkl; a checkpoint has one");
            }
            folder = pickles.getFirst().substring(0, pickles.getFirst().length() - PICKLE.length() + 1);
            if (zip.entries().containsKey(folder + "constants.pkl")) {
                throw file.error(0, "a TorchScript archive, which holds code; save the state dict of the module instead");
            }
            Zip.Entry order = zip.entries().get(folder + "byteorder");
            String text = order == null ? "little" : new String(content(order, Progress.NONE).toArray(JAVA_BYTE), StandardCharsets.US_ASCII);
            if (!text.equals("little") && !text.equals("big")) {
                throw file.error(order == null ? 0 : order.header(), "the byte order '" + Json.shortened(text)
                        + "'; known are little and big");
            }
            foreign = text.equals("little") != (ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN);
        }

        private MemorySegment content(Zip.Entry entry, Progress progress) throws IOException {
            return entry.method() == Zip.STORED ? zip.stored(entry) : zip.inflated(entry, progress);
        }

        /** Counts from one storage to the next. */
        private Progress inAll() {
            long before = copied;
            return (done, of) -> {
                copied = Math.max(copied, before + done);
                progress.moved(copied, total);
            };
        }

        Object load() throws IOException {
            Zip.Entry pickle = Objects.requireNonNull(zip.entries().get(folder + PICKLE.substring(1)), "found by the constructor");
            try {
                return new Unpickler(file.path(), zip.dataOffset(pickle), content(pickle, Progress.NONE), this).load();
            } finally {
                storages.values().forEach(storage -> storage.bytes.close());
            }
        }

        @Override
        public Object storage(String key, @Nullable DType dtype, long elements, long place) throws IOException {
            Zip.Entry entry = zip.entries().get(folder + "data/" + key);
            if (entry == null) {
                throw file.error(place, "the storage '" + Json.shortened(key) + "' is not in the archive");
            }
            int itemSize = dtype == null ? 1 : dtype.itemSize();
            if (elements < 0 || elements != entry.size() / itemSize || entry.size() % itemSize != 0) {
                throw file.error(place, "the storage '" + key + "' of " + elements + " elements of " + itemSize
                        + " bytes has " + entry.size() + " bytes in the archive");
            }
            Storage known = storages.get(key);
            if (known != null) {
                if (foreign && known.dtype != dtype) {
                    throw file.error(place, "the storage '" + key + "' has two types and the other byte order");
                }
                return new Storage(dtype, known.bytes, known.size);
            }
            boolean inflate = entry.method() != Zip.STORED;
            MemorySegment bytes = content(entry, inAll());
            if (foreign) {
                if (dtype == null) {
                    throw file.error(place, "the storage '" + key + "' has the other byte order, and no type to convert it by");
                }
                bytes = ByteSwap.copy(bytes, dtype, file.arena(), inflate ? Progress.NONE : inAll());
            } else {
                // Aligned for any type, since views of another type may be taken.
                bytes = file.forTensor(bytes, DType.COMPLEX128, zip.dataOffset(entry));
            }
            Storage storage = new Storage(dtype, Torch.fromSegment(bytes, DType.UINT8, bytes.byteSize()), bytes.byteSize());
            storages.put(key, storage);
            return storage;
        }

        @Override
        public Object tensor(Object from, @Nullable DType given, long offset, long[] size, long[] stride, boolean requiresGrad,
                boolean conj, long place) throws IOException {
            Storage storage = (Storage) from;
            DType dtype = given != null ? given : storage.dtype;
            if (dtype == null || dtype.isQuantized()) {
                throw file.error(place, dtype == null ? "a tensor without a type" : "a quantized tensor, which is not loaded here");
            }
            checkWithin(storage, dtype, offset, size, stride, place);
            try {
                if (storage.size == 0) {
                    Tensor empty = Torch.empty(new long[] {0}, dtype).asStrided(size, stride).detach();
                    return requiresGrad ? empty.requiresGrad(true) : empty;
                }
                long whole = storage.size / dtype.itemSize() * dtype.itemSize();
                try (Tensor bytes = storage.bytes.narrow(0, 0, whole);
                        Tensor elements = bytes.view(dtype);
                        Tensor view = elements.asStrided(size, stride, offset);
                        Tensor conjugate = conj ? view.conj() : null) {
                    // Detached, it is a tensor of its own over the storage, not a view for autograd.
                    Tensor tensor = (conjugate != null ? conjugate : view).detach();
                    return requiresGrad ? tensor.requiresGrad(true) : tensor;
                }
            } catch (TorchException | IllegalArgumentException e) {
                FormatException wrong = file.error(place, "a tensor of " + dtype + " with shape " + Arrays.toString(size)
                        + " that libtorch refuses: " + e.getMessage());
                wrong.initCause(e);
                throw wrong;
            }
        }

        private void checkWithin(Storage storage, DType dtype, long offset, long[] size, long[] stride, long place)
                throws FormatException {
            String what = "a tensor of " + dtype + " with shape " + Arrays.toString(size) + ", strides " + Arrays.toString(stride)
                    + " and offset " + offset;
            if (size.length != stride.length || size.length > MAX_DIMS) {
                throw file.error(place, what + "; there must be as many strides as sizes, at most " + MAX_DIMS);
            }
            long elements = storage.size / dtype.itemSize();
            boolean within = offset >= 0 && offset <= elements;
            boolean empty = false;
            try {
                long last = offset;
                long count = 1;
                for (int d = 0; d < size.length; d++) {
                    within &= size[d] >= 0 && stride[d] >= 0;
                    empty |= size[d] == 0;
                    count = Math.multiplyExact(count, Math.max(1, size[d]));
                    last = Math.addExact(last, Math.multiplyExact(Math.max(0, size[d] - 1), stride[d]));
                }
                within &= empty || last < elements;
            } catch (ArithmeticException e) {
                within = false;
            }
            if (!within) {
                throw file.error(place, what + " is not within its storage of " + elements + " elements");
            }
        }

        @Override
        public Object parameter(Object tensor, boolean requiresGrad, long place) throws IOException {
            try {
                return ((Tensor) tensor).requiresGrad(requiresGrad);
            } catch (TorchException e) {
                FormatException wrong = file.error(place, "a parameter that libtorch refuses: " + e.getMessage());
                wrong.initCause(e);
                throw wrong;
            }
        }

        @Override
        public boolean isStorage(Object value) {
            return value instanceof Storage;
        }

        @Override
        public boolean isTensor(Object value) {
            return value instanceof Tensor;
        }
    }
}

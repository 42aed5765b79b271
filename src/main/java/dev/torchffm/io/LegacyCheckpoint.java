// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.torchffm.DType;
import dev.torchffm.Layout;
import dev.torchffm.internal.files.Json;
import dev.torchffm.internal.files.MappedFile;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint in the format of PyTorch before 1.6, which {@code _use_new_zipfile_serialization=False} still writes: five pickles, of a
 * magic number, the version of the format, facts of the writing machine, the value, and the keys of the storages; and then each storage,
 * as its number of elements in 64 bits and its bytes, always little-endian. How long an element is says the value's pickle alone, which
 * is therefore read twice: for the storages, and for the tensors over them.
 */
final class LegacyCheckpoint implements CheckpointTensors.Storages {
    private static final BigInteger MAGIC = new BigInteger("1950a86a20f9469cfc6c", 16);
    private static final long VERSION = 1001;
    private static final byte PICKLE = (byte) 0x80;
    private static final int TAR_BLOCK = 512;
    private static final int TAR_MARK = 257;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final MappedFile file;
    private final Progress progress;
    private final Map<String, Counted> storages = new HashMap<>();
    private long at;
    private boolean bigEndian;
    private long total;
    private long copied;

    /** A storage as its first mention has it, with what it must be aligned to. */
    private static final class Counted {
        private final PickledTensors.StorageId id;
        private int alignment;
        private @Nullable MemorySegment bytes;

        Counted(PickledTensors.StorageId id) {
            this.id = id;
            this.alignment = id.itemSize();
        }
    }

    LegacyCheckpoint(MappedFile file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    /** {@return whether a file begins with a pickle} */
    static boolean isPickle(MemorySegment bytes) {
        return bytes.byteSize() > 1 && bytes.get(JAVA_BYTE, 0) == PICKLE;
    }

    /** {@return whether a file is a tar archive, as PyTorch's first versions wrote} */
    static boolean isTar(MemorySegment bytes) {
        return bytes.byteSize() >= TAR_BLOCK
                && new String(bytes.asSlice(TAR_MARK, 5).toArray(JAVA_BYTE), StandardCharsets.US_ASCII).equals("ustar");
    }

    Object load() throws IOException {
        long start = at;
        Object magic = next(new Census());
        if (!MAGIC.equals(magic)) {
            throw file.error(start, "a pickle, but not of PyTorch: it begins with " + (magic instanceof Number ? magic : "a value")
                    + " instead of PyTorch's magic number");
        }
        start = at;
        Object version = next(new Census());
        if (!Long.valueOf(VERSION).equals(version)) {
            throw file.error(start, "version " + (version instanceof Number ? version : "") + " of the format before 1.6; known is "
                    + VERSION);
        }
        start = at;
        if (!(next(new Census()) instanceof Map<?, ?> facts)) {
            throw file.error(start, "where the writing machine should be described is something else");
        }
        bigEndian = Boolean.FALSE.equals(facts.get("little_endian"));
        long value = at;
        next(new Census());
        start = at;
        if (!(next(new Census()) instanceof List<?> keys)) {
            throw file.error(start, "where the keys of the storages should be is something else");
        }
        for (Object key : keys) {
            place(key, start);
        }
        at = value;
        try (CheckpointTensors tensors = new CheckpointTensors(file, this)) {
            return next(tensors);
        }
    }

    /** The value of the next pickle. */
    private Object next(PickledTensors tensors) throws IOException {
        Unpickler unpickler = new Unpickler(file.path(), at, file.slice(at, file.size() - at), tensors);
        Object value = unpickler.load();
        at += unpickler.end();
        return value;
    }

    /** Finds the bytes of the next storage. */
    private void place(Object key, long list) throws IOException {
        Counted storage = key instanceof String name ? storages.get(name) : null;
        if (storage == null || storage.bytes != null) {
            throw file.error(list, "the storage '" + (key instanceof String name ? Json.shortened(name) : "?")
                    + (storage == null ? "' is listed, and no tensor has it" : "' is listed twice"));
        }
        PickledTensors.StorageId id = storage.id;
        int itemSize = id.itemSize();
        if (file.size() - at < Long.BYTES) {
            throw file.error(at, "the file ends before the storage '" + Json.shortened(id.key()) + "'");
        }
        long count = file.bytes().get(LONG, at);
        if (count != id.elements() || count < 0) {
            throw file.error(at, "the storage '" + Json.shortened(id.key()) + "' of " + id.elements() + " elements has " + count
                    + " in the file");
        }
        at += Long.BYTES;
        if (count > (file.size() - at) / itemSize) {
            throw file.error(at, "the storage '" + Json.shortened(id.key()) + "' of " + count + " elements of " + itemSize
                    + " bytes reaches beyond the end of the file at byte " + file.size());
        }
        storage.bytes = file.slice(at, count * itemSize);
        at += count * itemSize;
        total += count * itemSize;
    }

    // ------------------------------------------------------------------ storages

    @Override
    public boolean areTyped() {
        return true;
    }

    @Override
    public String where() {
        return "file";
    }

    @Override
    public MemorySegment bytes(PickledTensors.StorageId id, long place) throws IOException {
        Counted storage = Objects.requireNonNull(storages.get(id.key()), "counted before");
        MemorySegment bytes = storage.bytes;
        if (bytes == null) {
            throw file.error(place, "the storage '" + Json.shortened(id.key()) + "' is not in the file");
        }
        DType dtype = storage.id.dtype();
        if (bigEndian && (dtype == null || dtype.isComplex())) {
            throw file.error(place, "a storage of " + (dtype == null ? "bytes" : dtype) + " from a big-endian machine, whose writer "
                    + (dtype == null ? "does not turn them" : "exchanges real and imaginary parts"));
        }
        MemorySegment fit;
        if (ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN) {
            fit = file.forTensor(bytes, storage.alignment, place);
            if (fit == bytes) {
                return bytes;
            }
        } else {
            if (dtype == null) {
                throw file.error(place, "the storage '" + id.key() + "' has the other byte order, and no type to convert it by");
            }
            fit = ByteSwap.copy(bytes, dtype, file.arena(), Progress.NONE);
        }
        copied += fit.byteSize();
        progress.moved(copied, total);
        return fit;
    }

    /** Stands for the tensors of the pickle where only its storages are looked for. */
    private final class Census implements PickledTensors {
        private static final Object TENSOR = new Object();

        @Override
        public Object storage(StorageId id, long place) {
            return storages.computeIfAbsent(id.key(), key -> new Counted(id));
        }

        @Override
        public Object tensor(Object storage, Strided strided, long place) {
            DType dtype = strided.dtype();
            if (dtype != null) {
                Counted counted = (Counted) storage;
                counted.alignment = Math.max(counted.alignment, dtype.itemSize());
            }
            return TENSOR;
        }

        @Override
        public Object quantized(Object storage, Strided strided, Quantizer quantizer, long place) {
            return TENSOR;
        }

        @Override
        public Object sparse(Layout layout, List<?> parts, long[] size, boolean coalesced, long place) {
            return TENSOR;
        }

        @Override
        public Object parameter(Object tensor, boolean requiresGrad, long place) {
            return TENSOR;
        }

        @Override
        public boolean isStorage(@Nullable Object value) {
            return value instanceof Counted;
        }

        @Override
        public boolean isTensor(@Nullable Object value) {
            return value == TENSOR;
        }
    }
}

package dev.torchffm.io;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.internal.abi.PrivateMapping;
import dev.torchffm.ndarray.NDArray;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A whole file in memory, with its name for messages. The file itself is closed; the mapping stays. */
record MappedFile(Path path, Mapping mapping, Arena arena, MemorySegment bytes) {
    private static final int CHUNK = 8 << 20;

    static MappedFile open(Path path, Mapping mapping, Arena arena) throws IOException {
        try (FileChannel channel = mapping == Mapping.READ_ONLY ? FileChannel.open(path, StandardOpenOption.READ)
                : FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            // The size is asked once: a writable mapping beyond the end would lengthen the file.
            return new MappedFile(path, mapping, arena, channel.map(mapping.mode, 0, channel.size(), arena));
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            if (mapping != Mapping.COPY_ON_WRITE) {
                throw e;
            }
            MemorySegment mapped = PrivateMapping.of(path, arena);
            return mapped != null ? new MappedFile(path, mapping, arena, mapped) : copied(path, arena, e);
        }
    }

    /** Java maps copy-on-write only what may also be written; where the system cannot be asked itself, other files are copied. */
    static MappedFile copied(Path path, Arena arena, IOException why) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            MemorySegment bytes = arena.allocate(channel.size(), 64);
            for (long at = 0; at < bytes.byteSize(); ) {
                ByteBuffer part = bytes.asSlice(at, Math.min(CHUNK, bytes.byteSize() - at)).asByteBuffer();
                int read = channel.read(part, at);
                if (read < 0) {
                    throw new FormatException(path, at, "the file became shorter than its " + bytes.byteSize() + " bytes");
                }
                at += read;
            }
            return new MappedFile(path, Mapping.COPY_ON_WRITE, arena, bytes);
        } catch (AccessDeniedException e) {
            e.addSuppressed(why);
            throw e;
        }
    }

    long size() {
        return bytes.byteSize();
    }

    /** Bytes of the file, which the caller has found to lie in it. */
    MemorySegment slice(long offset, long length) {
        return bytes.asSlice(offset, length);
    }

    FormatException error(long offset, String problem) {
        return new FormatException(path, offset, problem);
    }

    Tensor tensor(NDArray array, long offset) throws IOException {
        refuseReadOnly();
        if (array.size() == 0) {
            return Torch.fromNumpy(NDArray.zeros(array.dtype(), array.shape()));
        }
        MemorySegment elements = array.segment();
        MemorySegment fit = forTensor(elements, array.dtype(), offset);
        return Torch.fromNumpy(fit == elements ? array : NDArray.of(fit, array.dtype(), array.shape(), array.strides()));
    }

    void refuseReadOnly() {
        if (mapping == Mapping.READ_ONLY) {
            throw new IllegalArgumentException(path + " is mapped read-only, and libtorch would write to a tensor over it all the "
                    + "same: open it COPY_ON_WRITE, which never changes the file, or READ_WRITE");
        }
    }

    MemorySegment forTensor(MemorySegment elements, DType dtype, long offset) throws IOException {
        refuseReadOnly();
        if (elements.byteSize() == 0 || elements.address() % dtype.itemSize() == 0) {
            return elements;
        }
        if (mapping == Mapping.READ_WRITE) {
            throw error(offset, "elements of " + dtype.itemSize() + " bytes do not begin at a multiple of that, so a tensor of them "
                    + "must be a copy, from which writes would not reach the file: open it COPY_ON_WRITE");
        }
        return arena.allocate(elements.byteSize(), 64).copyFrom(elements);
    }
}

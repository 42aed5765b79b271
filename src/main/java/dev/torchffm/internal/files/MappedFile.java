// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.files;

import dev.torchffm.DType;
import dev.torchffm.internal.abi.PrivateMapping;
import dev.torchffm.io.FormatException;
import dev.torchffm.io.Mapping;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A whole file in memory, or memory alone, with its name for messages. The file itself is closed; the mapping stays. */
public record MappedFile(Path path, Mapping mapping, Arena arena, MemorySegment bytes) {
    private static final int CHUNK = 8 << 20;
    private static final Path MEMORY = Path.of("memory");

    /** Memory in place of a file: native, or on the heap, where tensors are copies. Without an arena: what is copied is collected. */
    public static MappedFile of(MemorySegment bytes) {
        return new MappedFile(MEMORY, bytes.isReadOnly() ? Mapping.READ_ONLY : Mapping.COPY_ON_WRITE, Arena.ofAuto(), bytes);
    }

    /** Maps a file. */
    public static MappedFile open(Path path, Mapping mapping, Arena arena) throws IOException {
        try (FileChannel channel = mapping == Mapping.READ_ONLY ? FileChannel.open(path, StandardOpenOption.READ)
                : FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            // The size is asked once: a writable mapping beyond the end would lengthen the file.
            return new MappedFile(path, mapping, arena, channel.map(mode(mapping), 0, channel.size(), arena));
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

    private static FileChannel.MapMode mode(Mapping mapping) {
        return switch (mapping) {
            case READ_ONLY -> FileChannel.MapMode.READ_ONLY;
            case COPY_ON_WRITE -> FileChannel.MapMode.PRIVATE;
            case READ_WRITE -> FileChannel.MapMode.READ_WRITE;
        };
    }

    /** Java maps copy-on-write only what may also be written; where the system cannot be asked itself, other files are copied. */
    public static MappedFile copied(Path path, Arena arena, IOException why) throws IOException {
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

    /** {@return the bytes of the file} */
    public long size() {
        return bytes.byteSize();
    }

    /** Bytes of the file, which the caller has found to lie in it. */
    public MemorySegment slice(long offset, long length) {
        return bytes.asSlice(offset, length);
    }

    /** The exception for a problem at a byte of the file. */
    public FormatException error(long offset, String problem) {
        return new FormatException(path, offset, problem);
    }

    /** Refuses tensors over a mapping that may not be written. */
    public void refuseReadOnly() {
        if (mapping == Mapping.READ_ONLY && path == MEMORY) {
            throw new IllegalArgumentException("the segment is read-only, and libtorch would write to a tensor over it all the same: open "
                    + "one that may be written, or copy an array with Torch.tensor(array)");
        }
        if (mapping == Mapping.READ_ONLY) {
            throw new IllegalArgumentException(path + " is mapped read-only, and libtorch would write to a tensor over it all the "
                    + "same: open it COPY_ON_WRITE, which never changes the file, or READ_WRITE");
        }
    }

    /** Elements as a tensor must have them: in place where they are aligned, else a copy. */
    public MemorySegment forTensor(MemorySegment elements, DType dtype, long offset) throws IOException {
        return forTensor(elements, dtype.itemSize(), offset);
    }

    /** As {@link #forTensor(MemorySegment, DType, long)}, for elements that must begin at a multiple of some bytes. */
    public MemorySegment forTensor(MemorySegment elements, int alignment, long offset) throws IOException {
        refuseReadOnly();
        if (elements.byteSize() == 0 || elements.isNative() && elements.address() % alignment == 0) {
            return elements;
        }
        if (mapping == Mapping.READ_WRITE) {
            throw error(offset, "elements of " + alignment + " bytes do not begin at a multiple of that, so a tensor of them "
                    + "must be a copy, from which writes would not reach the file: open it COPY_ON_WRITE");
        }
        return arena.allocate(elements.byteSize(), 64).copyFrom(elements);
    }
}

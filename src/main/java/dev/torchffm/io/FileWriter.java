// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.Slice;
import dev.torchffm.ndarray.NDArray;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file beside its place, and moves it there when it is whole: a reader sees the old file or the new one, and mappings
 * of the old one stay valid.
 */
final class FileWriter implements AutoCloseable {
    private static final int CHUNK = 8 << 20;
    private static final int PAGE = 4096;
    /** Bytes less far apart than this within their pages, the copy ahead of the original, are copied at half the speed. */
    private static final int TOO_NEAR = 32;
    private static final int STAGE = 256 << 10;

    private final Path target;
    private final Path temporary;
    private final FileChannel channel;
    private final Progress progress;
    private final long total;
    private long position;
    private boolean whole;
    private @Nullable MemorySegment stage;

    FileWriter(Path target, long total, Progress progress) throws IOException {
        this.target = target;
        this.total = total;
        this.progress = progress;
        String name = "." + target.getFileName() + "." + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".tmp";
        temporary = target.resolveSibling(name);
        channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    long position() {
        return position;
    }

    void write(byte[] bytes) throws IOException {
        write(MemorySegment.ofArray(bytes));
    }

    void write(MemorySegment bytes) throws IOException {
        for (long at = 0; at < bytes.byteSize(); ) {
            MemorySegment part = bytes.asSlice(at, Math.min(CHUNK, bytes.byteSize() - at));
            if (aliases(part)) {
                for (long from = 0; from < part.byteSize(); from += STAGE) {
                    writeFrom(staged(part.asSlice(from, Math.min(STAGE, part.byteSize() - from))));
                }
            } else {
                writeFrom(part);
            }
            at += part.byteSize();
            if (position < total) {
                progress.moved(position, total);
            }
        }
    }

    private void writeFrom(MemorySegment part) throws IOException {
        ByteBuffer buffer = part.asByteBuffer();
        while (buffer.hasRemaining()) {
            position += channel.write(buffer);
        }
    }

    /**
     * Whether the kernel would copy the bytes to places that follow them closely but for the page: a processor then takes each load for
     * one that waits for the store before it. libtorch's large tensors begin 64 bytes into a page, and the data of a small safetensors
     * file 72 or 80, so this is no rare case.
     */
    private boolean aliases(MemorySegment part) {
        long ahead = (position - part.address()) & (PAGE - 1);
        return part.isNative() && part.byteSize() > STAGE && 0 < ahead && ahead < TOO_NEAR;
    }

    /** A copy that lies in its page as it will in the file's. */
    private MemorySegment staged(MemorySegment part) {
        if (stage == null) {
            stage = Arena.ofAuto().allocate(STAGE + PAGE, PAGE);
        }
        return stage.asSlice(position & (PAGE - 1), part.byteSize()).copyFrom(part);
    }

    /** Writes over what was written, for what is only known later. */
    void rewrite(byte[] bytes, long at) throws IOException {
        ByteBuffer part = ByteBuffer.wrap(bytes);
        while (part.hasRemaining()) {
            channel.write(part, at + part.position());
        }
    }

    /** Leaves bytes out at the beginning, to be written over when they are known. */
    void skip(long bytes) throws IOException {
        channel.position(bytes);
        position = bytes;
    }

    /** Writes a part of what another writer has written. */
    void write(FileWriter from, long start, long length) throws IOException {
        for (long at = 0; at < length; ) {
            long written = from.channel.transferTo(start + at, length - at, channel);
            if (written <= 0) {
                throw new IOException(from.temporary + " became shorter than the " + from.position + " bytes written to it");
            }
            at += written;
            position += written;
        }
    }

    /** Moves what was written from one byte on to another place, where it ends the file. */
    void shift(long from, long to) throws IOException {
        long length = position - from;
        ByteBuffer buffer = ByteBuffer.allocateDirect((int) Math.min(CHUNK, Math.max(1, length)));
        for (long done = 0; done < length && from != to; ) {
            int part = (int) Math.min(buffer.capacity(), length - done);
            // Nothing may be overwritten that has not been read.
            long at = to < from ? done : length - done - part;
            buffer.clear().limit(part);
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, from + at + buffer.position()) < 0) {
                    throw new IOException(temporary + " became shorter than the " + position + " bytes written to it");
                }
            }
            buffer.flip();
            while (buffer.hasRemaining()) {
                channel.write(buffer, to + at + buffer.position());
            }
            done += part;
        }
        position = to + length;
        channel.truncate(position).position(position);
    }

    /** Ends the writing; the file is still beside its place. */
    void seal() throws IOException {
        channel.close();
    }

    /** Moves the file to its place. */
    void finish() throws IOException {
        finishAs(target);
    }

    /** Moves the file to another place in the same folder. */
    void finishAs(Path place) throws IOException {
        channel.close();
        Replacement.ofSystem().move(temporary, place);
        whole = true;
        progress.moved(position, position);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (!whole) {
            Files.deleteIfExists(temporary);
        }
    }

    /** Takes bytes in order. */
    @FunctionalInterface
    interface Sink {
        void write(MemorySegment bytes) throws IOException;
    }

    /** Gives the elements of an array in C order to a sink: in place where they lie so, else through copies of a few megabytes. */
    static void elements(NDArray array, Sink sink) throws IOException {
        if (array.size() == 0) {
            return;
        }
        if (array.isContiguous()) {
            sink.write(array.segment());
        } else if (array.nbytes() <= CHUNK || array.ndim() == 0) {
            sink.write(array.copy().segment());
        } else if (array.nbytes() / array.shape(0) <= CHUNK / 2 && array.shape(0) > 1) {
            long half = array.shape(0) / 2;
            elements(array.slice(Slice.of(0, half)), sink);
            elements(array.slice(Slice.of(half, array.shape(0))), sink);
        } else {
            for (long i = 0; i < array.shape(0); i++) {
                elements(array.select(0, i), sink);
            }
        }
    }
}

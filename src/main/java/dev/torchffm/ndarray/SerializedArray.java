// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ndarray;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.torchffm.Slice;
import dev.torchffm.internal.serial.ElementHeader;
import dev.torchffm.internal.serial.ElementStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands in a stream for an array: a header and the elements in C order. */
final class SerializedArray implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;
    /** Strided arrays are gathered in pieces of this size. */
    private static final long PIECE = 1 << 20;
    private static final long FIRST_ALLOCATION = 64L << 20;
    private static final int GROWTH = 16;
    private static final int ALIGNMENT = 64;

    private transient @Nullable NDArray array;

    /**
     * For an array that is to be written.
     *
     * @throws IllegalStateException if the arena of its memory was closed
     * @throws WrongThreadException if its memory is confined to another thread
     */
    SerializedArray(NDArray array) {
        if (array.size != 0) {
            array.memory.get(JAVA_BYTE, array.offset);
        }
        this.array = array;
    }

    @Serial
    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        NDArray written = Objects.requireNonNull(array, "the array");
        ElementStream.write(out, ElementHeader.of(written.dtype, written.shape), new Gathering(written));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        ElementHeader header = ElementHeader.read(in);
        if (!header.dtype().isNumpy()) {
            throw new InvalidObjectException("the serialized array has the dtype " + header.dtype().lowerName() + ", which NumPy has not");
        }
        ElementStream.checkFilter(in, header);
        Growing memory = new Growing(header.bytes());
        ElementStream.read(in, header, memory);
        try {
            array = NDArray.of(memory.segment, header.dtype(), header.shape());
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
            throw new InvalidObjectException("the serialized array has a shape that no array has: " + e.getMessage(), e);
        }
    }

    @Serial
    private Object readResolve() {
        return Objects.requireNonNull(array, "the array");
    }

    /** The elements in C order, wherever they lie. */
    private static final class Gathering implements ElementStream.Source {
        private final NDArray array;
        private final boolean contiguous;
        /** The elements of a strided array from {@link #start} on. */
        private @Nullable NDArray piece;
        private long start;

        Gathering(NDArray array) {
            this.array = array;
            this.contiguous = array.isContiguous();
        }

        @Override
        public void copy(long at, byte[] into, int count) {
            if (contiguous) {
                MemorySegment.copy(array.memory, JAVA_BYTE, array.offset + at, into, 0, count);
                return;
            }
            for (int done = 0; done < count; ) {
                NDArray current = piece;
                if (current == null || at + done < start || at + done >= start + current.nbytes()) {
                    current = gather(at + done);
                    piece = current;
                }
                int part = (int) Math.min(count - done, start + current.nbytes() - at - done);
                MemorySegment.copy(current.memory, JAVA_BYTE, at + done - start, into, done, part);
                done += part;
            }
        }

        /** Copies the run of elements that has a byte in it: of the outermost axes one index, of the next one some, of the others all. */
        private NDArray gather(long at) {
            NDArray part = array;
            long from = 0;
            while (part.nbytes() > PIECE) {
                long row = part.nbytes() / part.shape[0];
                long index = (at - from) / row;
                if (row > PIECE) {
                    from += index * row;
                    part = part.select(0, index);
                } else {
                    long rows = Math.min(PIECE / row, part.shape[0] - index);
                    from += index * row;
                    part = part.slice(Slice.of(index, index + rows));
                }
            }
            start = from;
            return part.copy();
        }
    }

    /** Memory that grows as elements come, so that a stream that promises many of them takes no more than a multiple of what it has. */
    private static final class Growing implements ElementStream.Target {
        private final long bytes;
        private MemorySegment segment;

        Growing(long bytes) {
            this.bytes = bytes;
            this.segment = allocate(Math.min(bytes, FIRST_ALLOCATION));
        }

        private static MemorySegment allocate(long size) {
            return Arena.ofAuto().allocate(size, ALIGNMENT);
        }

        @Override
        public void store(long at, byte[] from, int count) {
            if (at + count > segment.byteSize()) {
                MemorySegment larger = allocate(Math.min(bytes, GROWTH * segment.byteSize()));
                MemorySegment.copy(segment, 0, larger, 0, at);
                segment = larger;
            }
            MemorySegment.copy(from, 0, segment, JAVA_BYTE, at, count);
        }
    }
}

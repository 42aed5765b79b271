// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.serial;

import dev.torchffm.DType;
import java.io.EOFException;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteOrder;

/**
 * Moves elements through a stream piece by piece, so that there is never a Java array of all of them, and no memory beyond a multiple
 * of what the stream really holds is taken because it says that more will come.
 */
public final class ElementStream {
    /** Stays in a processor's second cache, and is a multiple of every element. */
    private static final int CHUNK = 64 << 10;

    private ElementStream() { }

    /** Where elements come from. */
    public interface Source {
        /** Copies some bytes, counted in C order, into the beginning of a Java array. */
        void copy(long at, byte[] into, int count);
    }

    /** Where elements go. */
    public interface Target {
        /** Takes the next bytes from the beginning of a Java array. */
        void store(long at, byte[] from, int count);
    }

    /** Writes a header and the elements. */
    public static void write(ObjectOutputStream out, ElementHeader header, Source source) throws IOException {
        header.write(out);
        byte[] chunk = new byte[(int) Math.min(CHUNK, header.bytes())];
        for (long at = 0; at < header.bytes(); at += chunk.length) {
            int count = (int) Math.min(chunk.length, header.bytes() - at);
            source.copy(at, chunk, count);
            if (header.dtype() == DType.BOOL) {
                normalize(chunk, count);
            }
            out.write(chunk, 0, count);
        }
    }

    /** Whatever is not 0 is true, in memory that others have written; a reader takes 0 and 1. */
    private static void normalize(byte[] truths, int count) {
        for (int i = 0; i < count; i++) {
            truths[i] = (byte) (truths[i] == 0 ? 0 : 1);
        }
    }

    /**
     * Reads the elements after a header.
     *
     * @throws InvalidObjectException if they end too early, or one cannot be of its type
     */
    public static void read(ObjectInputStream in, ElementHeader header, Target target) throws IOException {
        byte[] chunk = new byte[(int) Math.min(CHUNK, header.bytes())];
        for (long at = 0; at < header.bytes(); at += chunk.length) {
            int count = (int) Math.min(chunk.length, header.bytes() - at);
            try {
                in.readFully(chunk, 0, count);
            } catch (EOFException e) {
                InvalidObjectException early = new InvalidObjectException("the elements end within bytes " + at + " to " + (at + count)
                        + " of " + header.bytes());
                early.initCause(e);
                throw early;
            }
            if (header.dtype() == DType.BOOL) {
                checkTruths(chunk, count, at);
            }
            if (header.order() != ByteOrder.nativeOrder()) {
                swap(chunk, count, header.numberSize());
            }
            target.store(at, chunk, count);
        }
    }

    /** libtorch's kernels count on it. */
    private static void checkTruths(byte[] truths, int count, long at) throws InvalidObjectException {
        for (int i = 0; i < count; i++) {
            if ((truths[i] & ~1) != 0) {
                throw new InvalidObjectException("element " + (at + i) + " of dtype bool is " + truths[i] + "; 0 and 1 are allowed");
            }
        }
    }

    private static void swap(byte[] chunk, int count, int size) {
        for (int from = 0; from < count; from += size) {
            for (int low = from, high = from + size - 1; low < high; low++, high--) {
                byte kept = chunk[low];
                chunk[low] = chunk[high];
                chunk[high] = kept;
            }
        }
    }

    /**
     * Asks the stream's filter, if it has one, whether it allows as many bytes as a header names, as the JDK's collections do for their
     * arrays: {@code -Djdk.serialFilter=maxarray=1000000000} is a limit for tensors and arrays, too.
     *
     * @throws InvalidClassException if the filter rejects them
     */
    public static void checkFilter(ObjectInputStream in, ElementHeader header) throws InvalidClassException {
        ObjectInputFilter filter = in.getObjectInputFilter();
        if (filter != null && filter.checkInput(new Bytes(header.bytes())) == ObjectInputFilter.Status.REJECTED) {
            throw new InvalidClassException("the stream's filter rejects " + header.bytes() + " bytes of elements");
        }
    }

    /** Elements, as a filter sees them. */
    private record Bytes(long count) implements ObjectInputFilter.FilterInfo {
        @Override
        public Class<?> serialClass() {
            return byte[].class;
        }

        @Override
        public long arrayLength() {
            return count;
        }

        @Override
        public long depth() {
            return 1;
        }

        @Override
        public long references() {
            return 1;
        }

        @Override
        public long streamBytes() {
            return count;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.serial;

import dev.torchffm.DType;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the elements: a version, the dtype by name, the sizes, the byte order and the number of bytes. All of it is read as
 * primitive data, so that nothing is allocated, and no class is loaded, because a stream says so.
 *
 * @param dtype the type of the elements
 * @param shape the sizes
 * @param bytes how many bytes of elements follow
 * @param order the byte order of the elements
 */
public record ElementHeader(DType dtype, long[] shape, long bytes, ByteOrder order) {
    /** Of the form that is written; a reader knows it and those below. */
    public static final int VERSION = 1;
    /** As many as NumPy has axes, and libtorch's kernels dimensions. */
    public static final int MAX_DIMS = 64;

    /**
     * Describes elements that are to be written.
     *
     * @throws NotSerializableException if there are more dimensions than the form has
     */
    public static ElementHeader of(DType dtype, long[] shape) throws NotSerializableException {
        if (shape.length > MAX_DIMS) {
            throw new NotSerializableException(shape.length + " dimensions, and at most " + MAX_DIMS + " can be serialized: reshape first");
        }
        long bytes = dtype.itemSize();
        for (long size : shape) {
            bytes *= size;
        }
        return new ElementHeader(dtype, shape, bytes, ByteOrder.nativeOrder());
    }

    /** Writes the header. */
    public void write(ObjectOutputStream out) throws IOException {
        out.writeInt(VERSION);
        out.writeUTF(dtype.lowerName());
        out.writeInt(shape.length);
        for (long size : shape) {
            out.writeLong(size);
        }
        out.writeBoolean(order == ByteOrder.BIG_ENDIAN);
        out.writeLong(bytes);
    }

    /**
     * Reads a header, and refuses one that contradicts itself.
     *
     * @throws InvalidObjectException naming the value and what is allowed
     */
    public static ElementHeader read(ObjectInputStream in) throws IOException {
        int version = in.readInt();
        if (version < 1 || version > VERSION) {
            throw new InvalidObjectException("the serialized form has version " + version + ", and this torch-ffm reads 1 to " + VERSION
                    + (version > VERSION ? ": a later one wrote it" : ""));
        }
        String name = in.readUTF();
        DType dtype = dtype(name);
        if (dtype == null) {
            throw new InvalidObjectException("the serialized form has the dtype '" + shortened(name)
                    + "', which is none of this torch-ffm's: float32, int64, ...");
        }
        int dims = in.readInt();
        if (dims < 0 || dims > MAX_DIMS) {
            throw new InvalidObjectException("the serialized form has " + dims + " dimensions; 0 to " + MAX_DIMS + " are allowed");
        }
        long[] shape = new long[dims];
        for (int d = 0; d < dims; d++) {
            shape[d] = in.readLong();
        }
        ByteOrder order = in.readBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        long bytes = in.readLong();
        long expected = checkedBytes(dtype, shape);
        if (bytes != expected) {
            throw new InvalidObjectException("the serialized form has " + bytes + " bytes of elements, and shape " + Arrays.toString(shape)
                    + " of " + dtype.lowerName() + " has " + expected);
        }
        return new ElementHeader(dtype, shape, bytes, order);
    }

    private static @Nullable DType dtype(String name) {
        for (DType dtype : DType.values()) {
            if (dtype.lowerName().equals(name)) {
                return dtype;
            }
        }
        return null;
    }

    private static long checkedBytes(DType dtype, long[] shape) throws InvalidObjectException {
        long bytes = dtype.itemSize();
        boolean empty = false;
        for (int d = 0; d < shape.length; d++) {
            if (shape[d] < 0) {
                throw new InvalidObjectException("the serialized form has size " + shape[d] + " in dimension " + d + "; 0 is the least");
            }
            empty |= shape[d] == 0;
            if (shape[d] > 0 && Math.multiplyHigh(bytes, shape[d]) != 0 || bytes * Math.max(1, shape[d]) < 0) {
                throw new InvalidObjectException("the serialized form has shape " + Arrays.toString(shape) + " of " + dtype.lowerName()
                        + ", which is more than " + Long.MAX_VALUE + " bytes");
            }
            bytes *= Math.max(1, shape[d]);
        }
        return empty ? 0 : bytes;
    }

    /** {@return text of others for a message} */
    public static String shortened(String text) {
        String printable = text.replaceAll("[^ -~]", "?");
        return printable.length() <= MAX_DIMS ? printable
                : String.format(Locale.ROOT, "%s... (%d characters)", printable.substring(0, MAX_DIMS), printable.length());
    }

    /** {@return the bytes of what is swapped between byte orders: an element, or half of a complex one} */
    int numberSize() {
        return dtype.isComplex() ? dtype.itemSize() / 2 : dtype.itemSize();
    }
}

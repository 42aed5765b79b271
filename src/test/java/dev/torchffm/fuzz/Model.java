// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.fuzz;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** What tensors and arrays must be: storages as byte arrays, and views of them by offset, sizes and strides. */
final class Model {
    /** Any thread may use it. */
    static final int ANYONE = -1;

    private Model() { }

    /** What ends, and takes what depends on it along: a scope, or an arena. */
    static class Life {
        /** The worker that it is confined to, or {@link #ANYONE}. */
        final int confinedTo;
        boolean closed;

        Life(int confinedTo) {
            this.confinedTo = confinedTo;
        }

        boolean isClosed() {
            return closed;
        }
    }

    /** Ends with something confined, but is for all: what came from a shared scope into a confined one. */
    static final class ForAll extends Life {
        private final Life end;

        ForAll(Life end) {
            super(ANYONE);
            this.end = end;
        }

        @Override
        boolean isClosed() {
            return end.isClosed();
        }
    }

    /** A scope that a worker opened. */
    static final class Scope extends Life {
        final TensorScope real;

        Scope(TensorScope real, int confinedTo) {
            super(confinedTo);
            this.real = real;
        }
    }

    /** An arena of the caller's; one that cannot be closed has {@code closeable} false. */
    static final class Memory extends Life {
        final Arena real;
        final boolean closeable;

        Memory(Arena real, int confinedTo, boolean closeable) {
            super(confinedTo);
            this.real = real;
            this.closeable = closeable;
        }
    }

    /** Bytes that storages and arrays share; replaced when a storage grows. */
    static final class Bytes {
        ByteBuffer buffer;

        Bytes(long size) {
            buffer = ByteBuffer.allocate((int) size).order(ByteOrder.LITTLE_ENDIAN);
        }

        void grow(long size) {
            buffer = ByteBuffer.wrap(Arrays.copyOf(buffer.array(), (int) size)).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    /** A storage of libtorch's: a stretch of bytes, whose end may come with the memory under it. */
    static final class Blob {
        final Bytes bytes;
        final long base;
        long size;
        boolean resizable;
        /** What the memory under a tensor over a segment dies with, or null. */
        final Life memory;
        /** Whether this is storage over a segment. */
        final boolean overSegment;

        Blob(Bytes bytes, long base, long size, boolean resizable, Life memory, boolean overSegment) {
            this.bytes = bytes;
            this.base = base;
            this.size = size;
            this.resizable = resizable;
            this.memory = memory;
            this.overSegment = overSegment;
        }
    }

    /** A geometry over a storage, which several tensor objects may share. */
    static final class Impl {
        Blob blob;
        final DType dtype;
        long offset;
        long[] sizes;
        long[] strides;
        boolean requiresGrad;

        Impl(Blob blob, DType dtype, long offset, long[] sizes, long[] strides) {
            this.blob = blob;
            this.dtype = dtype;
            this.offset = offset;
            this.sizes = sizes;
            this.strides = strides;
        }

        static Impl fresh(DType dtype, long... sizes) {
            long bytes = count(sizes) * dtype.itemSize();
            return new Impl(new Blob(new Bytes(bytes), 0, bytes, true, null, false), dtype, 0, sizes, contiguous(sizes));
        }

        long numel() {
            return count(sizes);
        }

        /** The bytes at which the elements lie, in C order. */
        long[] positions() {
            return Model.positions(sizes, strides, blob.base + offset * dtype.itemSize(), dtype.itemSize());
        }

        Object[] values() {
            return read(blob.bytes, dtype, positions());
        }

        void write(Object[] values) {
            Model.write(blob.bytes, dtype, positions(), values);
        }

        boolean isContiguous() {
            long expected = 1;
            for (int d = sizes.length - 1; d >= 0; d--) {
                if (sizes[d] != 1) {
                    if (strides[d] != expected) {
                        return numel() == 0;
                    }
                    expected *= sizes[d];
                }
            }
            return true;
        }

        /** Whether two elements are the same place. */
        boolean overlaps() {
            long[] sorted = positions();
            Arrays.sort(sorted);
            for (int i = 1; i < sorted.length; i++) {
                if (sorted[i] == sorted[i - 1]) {
                    return true;
                }
            }
            return false;
        }

        /** Whether libtorch takes it for a tensor that overlaps: one that was expanded. */
        boolean isExpanded() {
            for (int d = 0; d < sizes.length && numel() > 0; d++) {
                if (sizes[d] > 1 && strides[d] == 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A tensor object. */
    static final class Ten {
        final Tensor real;
        Impl impl;
        /** The scope it dies with, or null. */
        Scope scope;
        int confinedTo;
        boolean closed;

        Ten(Tensor real, Impl impl, Scope scope) {
            this.real = real;
            this.impl = impl;
            this.scope = scope;
            this.confinedTo = scope == null ? ANYONE : scope.confinedTo;
        }

        boolean isClosed() {
            return closed || scope != null && scope.closed;
        }

        /** What arrays taken now end with, or null. */
        Life arrayLife() {
            return scope == null || scope.confinedTo == confinedTo ? scope : new ForAll(scope);
        }

        Life memory() {
            return impl.blob.memory;
        }
    }

    /** An array object. */
    static final class Arr {
        final NDArray real;
        final Bytes bytes;
        final DType dtype;
        final long start;
        final long[] sizes;
        /** In bytes. */
        final long[] strides;
        /** What its segment ends with, or null. */
        final Life life;

        Arr(NDArray real, Bytes bytes, DType dtype, long start, long[] sizes, long[] strides, Life life) {
            this.real = real;
            this.bytes = bytes;
            this.dtype = dtype;
            this.start = start;
            this.sizes = sizes;
            this.strides = strides;
            this.life = life;
        }

        long[] positions() {
            return Model.positions(sizes, strides, start, 1);
        }

        Object[] values() {
            return read(bytes, dtype, positions());
        }
    }

    // ------------------------------------------------------------------ geometry

    static long count(long... sizes) {
        long count = 1;
        for (long size : sizes) {
            count *= size;
        }
        return count;
    }

    static long[] contiguous(long... sizes) {
        long[] strides = new long[sizes.length];
        long stride = 1;
        for (int d = sizes.length - 1; d >= 0; d--) {
            strides[d] = stride;
            stride *= Math.max(sizes[d], 1);
        }
        return strides;
    }

    private static long[] positions(long[] sizes, long[] strides, long start, long unit) {
        long[] positions = new long[(int) count(sizes)];
        int[] index = new int[sizes.length];
        for (int i = 0; i < positions.length; i++) {
            long at = start;
            for (int d = 0; d < sizes.length; d++) {
                at += index[d] * strides[d] * unit;
            }
            positions[i] = at;
            for (int d = sizes.length - 1; d >= 0 && ++index[d] == sizes[d]; d--) {
                index[d] = 0;
            }
        }
        return positions;
    }

    /** The shape of two broadcast operands, or null. */
    static long[] broadcast(long[] a, long[] b) {
        long[] out = new long[Math.max(a.length, b.length)];
        for (int i = 1; i <= out.length; i++) {
            long x = i <= a.length ? a[a.length - i] : 1;
            long y = i <= b.length ? b[b.length - i] : 1;
            if (x != y && x != 1 && y != 1) {
                return null;
            }
            out[out.length - i] = x == 1 ? y : x;
        }
        return out;
    }

    /** The values of an operand broadcast to a shape. */
    static Object[] broadcastTo(Impl impl, long[] shape) {
        long[] strides = new long[shape.length];
        for (int i = 1; i <= impl.sizes.length; i++) {
            strides[shape.length - i] = impl.sizes[impl.sizes.length - i] == 1 ? 0 : impl.strides[impl.sizes.length - i];
        }
        return new Impl(impl.blob, impl.dtype, impl.offset, shape, strides).values();
    }

    // ------------------------------------------------------------------ elements

    static Object[] read(Bytes bytes, DType dtype, long[] positions) {
        Object[] values = new Object[positions.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = get(bytes.buffer, (int) positions[i], dtype);
        }
        return values;
    }

    static void write(Bytes bytes, DType dtype, long[] positions, Object[] values) {
        for (int i = 0; i < positions.length; i++) {
            put(bytes.buffer, (int) positions[i], dtype, values[i]);
        }
    }

    static Object get(ByteBuffer buffer, int at, DType dtype) {
        return switch (dtype) {
            case UINT8 -> (long) (buffer.get(at) & 0xff);
            case INT16 -> (long) buffer.getShort(at);
            case INT32 -> (long) buffer.getInt(at);
            case INT64 -> buffer.getLong(at);
            case FLOAT32 -> (double) buffer.getFloat(at);
            case FLOAT64 -> buffer.getDouble(at);
            case BOOL -> buffer.get(at) != 0;
            default -> throw new AssertionError(dtype);
        };
    }

    static void put(ByteBuffer buffer, int at, DType dtype, Object value) {
        Number number = value instanceof Boolean b ? (Number) (b ? 1L : 0L) : (Number) value;
        switch (dtype) {
            case UINT8 -> buffer.put(at, (byte) number.longValue());
            case INT16 -> buffer.putShort(at, (short) number.longValue());
            case INT32 -> buffer.putInt(at, (int) number.longValue());
            case INT64 -> buffer.putLong(at, number.longValue());
            case FLOAT32 -> buffer.putFloat(at, number.floatValue());
            case FLOAT64 -> buffer.putDouble(at, number.doubleValue());
            case BOOL -> buffer.put(at, (byte) (number.doubleValue() != 0 ? 1 : 0));
            default -> throw new AssertionError(dtype);
        }
    }

    static boolean isFloat(DType dtype) {
        return dtype == DType.FLOAT32 || dtype == DType.FLOAT64;
    }

    static Object apply(char op, DType dtype, Object a, Object b) {
        if (dtype == DType.BOOL) {
            return op == '+' ? (Boolean) a || (Boolean) b : (Boolean) a && (Boolean) b;
        }
        if (dtype == DType.FLOAT32) {
            float x = ((Number) a).floatValue();
            float y = ((Number) b).floatValue();
            return (double) (op == '+' ? x + y : op == '-' ? x - y : op == '*' ? x * y : x / y);
        }
        if (dtype == DType.FLOAT64) {
            double x = ((Number) a).doubleValue();
            double y = ((Number) b).doubleValue();
            return op == '+' ? x + y : op == '-' ? x - y : op == '*' ? x * y : x / y;
        }
        long x = (Long) a;
        long y = ((Number) b).longValue();
        return narrowed(dtype, op == '+' ? x + y : op == '-' ? x - y : x * y);
    }

    static long narrowed(DType dtype, long value) {
        return switch (dtype) {
            case UINT8 -> value & 0xff;
            case INT16 -> (short) value;
            case INT32 -> (int) value;
            default -> value;
        };
    }

    /** A value in another type, or null where C leaves the conversion open. */
    static Object converted(Object value, DType to) {
        if (value instanceof Boolean b) {
            return to == DType.BOOL ? b : isFloat(to) ? (Object) (b ? 1.0 : 0.0) : (Object) (b ? 1L : 0L);
        }
        if (to == DType.BOOL) {
            return value instanceof Double d ? d != 0 : (Long) value != 0;
        }
        if (isFloat(to)) {
            double d = value instanceof Long l ? (to == DType.FLOAT32 ? (float) (long) l : (double) l) : (Double) value;
            return to == DType.FLOAT32 ? (double) (float) d : d;
        }
        if (value instanceof Double d) {
            long limit = to == DType.UINT8 ? 255 : to == DType.INT16 ? Short.MAX_VALUE : Integer.MAX_VALUE;
            return d > (to == DType.UINT8 ? -1 : -limit) && d < limit ? (Object) (long) (double) d : null;
        }
        return narrowed(to, (Long) value);
    }

    static boolean same(Object a, Object b) {
        return a instanceof Double x && b instanceof Double y ? x.compareTo(y) == 0 : a.equals(b);
    }
}

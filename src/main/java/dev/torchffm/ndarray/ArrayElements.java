// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ndarray;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.torchffm.DType;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/**
 * Where the elements of an array are, and how one is read and written: what the accessors of {@link ElementAccessors} are made of.
 */
abstract sealed class ArrayElements permits ElementAccessors {
    final MemorySegment memory;
    /** The byte in {@link #memory} where element [0, ..., 0] begins. */
    final long offset;
    final DType dtype;
    final long[] shape;
    final long[] strides;
    final long size;

    // Kept only for speed: the sizes and strides of arrays with one, two or three axes. With any other number of axes the sizes
    // are -1, so that the one comparison of an index also finds a wrong number of indexes.
    private final long oneSize;
    private final long twoSize0;
    private final long twoSize1;
    private final long threeSize0;
    private final long threeSize1;
    private final long threeSize2;
    private final long stride0;
    private final long stride1;
    private final long stride2;

    /** An array that is known to lie within its segment. */
    ArrayElements(MemorySegment memory, long offset, DType dtype, long[] shape, long[] strides) {
        this.memory = memory;
        this.offset = offset;
        this.dtype = dtype;
        this.shape = shape;
        this.strides = strides;
        this.size = Geometry.size(shape);
        int ndim = shape.length;
        oneSize = ndim == 1 ? shape[0] : -1;
        twoSize0 = ndim == 2 ? shape[0] : -1;
        twoSize1 = ndim == 2 ? shape[1] : -1;
        threeSize0 = ndim == 3 ? shape[0] : -1;
        threeSize1 = ndim == 3 ? shape[1] : -1;
        threeSize2 = ndim == 3 ? shape[2] : -1;
        stride0 = ndim > 0 ? strides[0] : 0;
        stride1 = ndim > 1 ? strides[1] : 0;
        stride2 = ndim > 2 ? strides[2] : 0;
    }

    /** Another array that is the same view. */
    ArrayElements(ArrayElements same) {
        memory = same.memory;
        offset = same.offset;
        dtype = same.dtype;
        shape = same.shape;
        strides = same.strides;
        size = same.size;
        oneSize = same.oneSize;
        twoSize0 = same.twoSize0;
        twoSize1 = same.twoSize1;
        threeSize0 = same.threeSize0;
        threeSize1 = same.threeSize1;
        threeSize2 = same.threeSize2;
        stride0 = same.stride0;
        stride1 = same.stride1;
        stride2 = same.stride2;
    }

    /** What stands in streams for an array of any class. */
    Object writeReplace() {
        return new SerializedArray((NDArray) this);
    }

    long at() {
        if (shape.length != 0) {
            throw wrongCount(0);
        }
        return offset;
    }

    long at(long i) {
        long k = i < 0 ? i + oneSize : i;
        if (k < 0 || k >= oneSize) {
            throw wrongIndex(i);
        }
        return offset + k * stride0;
    }

    long at(long i, long j) {
        long k = i < 0 ? i + twoSize0 : i;
        long l = j < 0 ? j + twoSize1 : j;
        if (k < 0 || k >= twoSize0 || l < 0 || l >= twoSize1) {
            throw wrongIndex(i, j);
        }
        return offset + k * stride0 + l * stride1;
    }

    long at(long i, long j, long h) {
        long k = i < 0 ? i + threeSize0 : i;
        long l = j < 0 ? j + threeSize1 : j;
        long m = h < 0 ? h + threeSize2 : h;
        if (k < 0 || k >= threeSize0 || l < 0 || l >= threeSize1 || m < 0 || m >= threeSize2) {
            throw wrongIndex(i, j, h);
        }
        return offset + k * stride0 + l * stride1 + m * stride2;
    }

    long at(long... index) {
        if (index.length != shape.length) {
            throw wrongCount(index.length);
        }
        long at = offset;
        for (int d = 0; d < index.length; d++) {
            long i = index[d] < 0 ? index[d] + shape[d] : index[d];
            if (i < 0 || i >= shape[d]) {
                throw wrongIndex(index);
            }
            at += i * strides[d];
        }
        return at;
    }

    private IndexOutOfBoundsException wrongIndex(long... index) {
        if (index.length != shape.length) {
            return wrongCount(index.length);
        }
        for (int d = 0; d < index.length; d++) {
            if (index[d] < -shape[d] || index[d] >= shape[d]) {
                return new IndexOutOfBoundsException("index " + index[d] + " is out of bounds for axis " + d + " with size "
                        + shape[d]);
            }
        }
        throw new AssertionError(Arrays.toString(index));
    }

    IndexOutOfBoundsException wrongCount(int count) {
        return new IndexOutOfBoundsException((count > shape.length ? "too many" : "too few") + " indices for array: array is "
                + shape.length + "-dimensional, but " + count + " were indexed");
    }

    IllegalArgumentException wrongType(String method, String instead) {
        return new IllegalArgumentException(method + " is not for an array of " + dtype.lowerName() + "; use " + instead
                + ", get, or astype");
    }

    void checkWriteable() {
        if (memory.isReadOnly()) {
            throw new IllegalArgumentException("assignment destination is read-only");
        }
    }

    /** Why an element cannot be set: first of all because the array is read-only, which the segments of each JDK say otherwise. */
    private RuntimeException refusal(RuntimeException e) {
        checkWriteable();
        return e;
    }

    float floatAt(long at) {
        if (dtype == DType.FLOAT32) {
            return memory.get(Elements.FLOAT, at);
        }
        if (dtype == DType.FLOAT16) {
            return Float.float16ToFloat(memory.get(Elements.SHORT, at));
        }
        throw wrongType("getFloat", accessor("get"));
    }

    void floatAt(long at, float value) {
        try {
            if (dtype == DType.FLOAT32) {
                memory.set(Elements.FLOAT, at, value);
            } else if (dtype == DType.FLOAT16) {
                memory.set(Elements.SHORT, at, Float.floatToFloat16(value));
            } else if (dtype == DType.FLOAT64) {
                memory.set(Elements.DOUBLE, at, value);
            } else {
                throw wrongType("setFloat", accessor("set"));
            }
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    double doubleAt(long at) {
        if (dtype == DType.FLOAT64) {
            return memory.get(Elements.DOUBLE, at);
        }
        if (dtype == DType.FLOAT32 || dtype == DType.FLOAT16) {
            return floatAt(at);
        }
        throw wrongType("getDouble", accessor("get"));
    }

    void doubleAt(long at, double value) {
        try {
            if (dtype == DType.FLOAT64) {
                memory.set(Elements.DOUBLE, at, value);
            } else if (dtype.isFloatingPoint()) {
                Elements.setReal(memory, at, dtype, value);
            } else {
                throw wrongType("setDouble", accessor("set"));
            }
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    long longAt(long at) {
        if (dtype == DType.INT64) {
            return memory.get(Elements.LONG, at);
        }
        if (dtype.isIntegral() || dtype == DType.BOOL) {
            return Elements.integer(memory, at, dtype);
        }
        throw wrongType("getLong", accessor("get"));
    }

    void longAt(long at, long value) {
        try {
            if (dtype == DType.INT64) {
                memory.set(Elements.LONG, at, value);
            } else if (dtype.isIntegral() || dtype == DType.BOOL) {
                Elements.setNumber(memory, at, dtype, value);
            } else {
                throw wrongType("setLong", accessor("set"));
            }
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    int intAt(long at) {
        if (dtype == DType.INT32) {
            return memory.get(Elements.INT, at);
        }
        if (dtype.isIntegral() && dtype.itemSize() < 4 || dtype == DType.BOOL) {
            return (int) Elements.integer(memory, at, dtype);
        }
        throw wrongType("getInt", accessor("get"));
    }

    void intAt(long at, int value) {
        try {
            if (dtype == DType.INT32) {
                memory.set(Elements.INT, at, value);
            } else {
                longAt(at, value);
            }
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    short shortAt(long at) {
        if (dtype == DType.INT16) {
            return memory.get(Elements.SHORT, at);
        }
        if (dtype.isIntegral() && dtype.itemSize() == 1 || dtype == DType.BOOL) {
            return (short) Elements.integer(memory, at, dtype);
        }
        throw wrongType("getShort", accessor("get"));
    }

    byte byteAt(long at) {
        if (dtype == DType.INT8) {
            return memory.get(JAVA_BYTE, at);
        }
        if (dtype == DType.BOOL) {
            return (byte) Elements.integer(memory, at, dtype);
        }
        throw wrongType("getByte", accessor("get"));
    }

    boolean booleanAt(long at) {
        if (dtype != DType.BOOL) {
            throw wrongType("getBoolean", accessor("get"));
        }
        return memory.get(JAVA_BYTE, at) != 0;
    }

    void booleanAt(long at, boolean value) {
        if (dtype != DType.BOOL) {
            throw wrongType("setBoolean", accessor("set"));
        }
        try {
            memory.set(JAVA_BYTE, at, (byte) (value ? 1 : 0));
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    /** The accessor that fits the type, for messages. */
    String accessor(String verb) {
        return verb + switch (dtype) {
            case BOOL -> "Boolean";
            case INT8 -> "Byte";
            case INT16, UINT8 -> "Short";
            case INT32, UINT16 -> "Int";
            case INT64, UINT32, UINT64 -> "Long";
            case FLOAT16, FLOAT32 -> "Float";
            case FLOAT64 -> "Double";
            default -> "Complex";
        };
    }
}

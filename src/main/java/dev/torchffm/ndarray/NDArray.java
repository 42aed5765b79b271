package dev.torchffm.ndarray;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** An n-dimensional array over a memory segment, as NumPy's {@code ndarray}. */
public final class NDArray {
    private final MemorySegment base;
    private final long offset;
    private final DType dtype;
    private final long[] shape;
    private final long[] strides;

    private NDArray(MemorySegment base, long offset, DType dtype, long[] shape, long[] strides) {
        this.base = base;
        this.offset = offset;
        this.dtype = dtype;
        this.shape = shape;
        this.strides = strides;
    }

    public static NDArray of(MemorySegment segment, DType dtype, long... shape) {
        long[] strides = new long[shape.length];
        long step = dtype.itemSize();
        for (int d = shape.length - 1; d >= 0; d--) {
            strides[d] = step;
            step *= shape[d];
        }
        return of(segment, dtype, shape, strides);
    }

    public static NDArray of(MemorySegment segment, DType dtype, long[] shape, long[] byteStrides) {
        return new NDArray(segment, 0, dtype, shape.clone(), byteStrides.clone());
    }

    public DType dtype() {
        return dtype;
    }

    public long[] shape() {
        return shape.clone();
    }

    public long[] strides() {
        return strides.clone();
    }

    public int ndim() {
        return shape.length;
    }

    public long size() {
        long n = 1;
        for (long s : shape) {
            n *= s;
        }
        return n;
    }

    private long at(long... index) {
        long at = offset;
        for (int d = 0; d < shape.length; d++) {
            at += index[d] * strides[d];
        }
        return at;
    }

    public boolean getBoolean(long... index) {
        return base.get(ValueLayout.JAVA_BYTE, at(index)) != 0;
    }

    /** Any integer or bool element; uint64 as its 64 bits. */
    public long getLong(long... index) {
        long at = at(index);
        return switch (dtype) {
            case BOOL, UINT8 -> base.get(ValueLayout.JAVA_BYTE, at) & 0xff;
            case INT8 -> base.get(ValueLayout.JAVA_BYTE, at);
            case INT16 -> base.get(ValueLayout.JAVA_SHORT_UNALIGNED, at);
            case UINT16 -> base.get(ValueLayout.JAVA_SHORT_UNALIGNED, at) & 0xffff;
            case INT32 -> base.get(ValueLayout.JAVA_INT_UNALIGNED, at);
            case UINT32 -> base.get(ValueLayout.JAVA_INT_UNALIGNED, at) & 0xffffffffL;
            case INT64, UINT64 -> base.get(ValueLayout.JAVA_LONG_UNALIGNED, at);
            default -> throw new IllegalArgumentException(dtype.toString());
        };
    }

    /** Any real floating-point element, widened exactly. */
    public double getDouble(long... index) {
        long at = at(index);
        return switch (dtype) {
            case FLOAT16 -> Float.float16ToFloat(base.get(ValueLayout.JAVA_SHORT_UNALIGNED, at));
            case FLOAT32 -> base.get(ValueLayout.JAVA_FLOAT_UNALIGNED, at);
            case FLOAT64 -> base.get(ValueLayout.JAVA_DOUBLE_UNALIGNED, at);
            default -> throw new IllegalArgumentException(dtype.toString());
        };
    }

    public Complex getComplex(long... index) {
        long at = at(index);
        return dtype == DType.COMPLEX64
                ? new Complex(base.get(ValueLayout.JAVA_FLOAT_UNALIGNED, at), base.get(ValueLayout.JAVA_FLOAT_UNALIGNED, at + 4))
                : new Complex(base.get(ValueLayout.JAVA_DOUBLE_UNALIGNED, at), base.get(ValueLayout.JAVA_DOUBLE_UNALIGNED, at + 8));
    }

    public static NDArray zeros(DType dtype, long... shape) {
        long n = 1; for (long x : shape) n *= x;
        return of(java.lang.foreign.Arena.ofAuto().allocate(n * dtype.itemSize(), 64), dtype, shape);
    }
    public boolean isWriteable() { return !base.isReadOnly(); }
    public MemorySegment segment() { return base; }
    public NDArray select(int dim, long index) {
        long[] sh = new long[shape.length-1], st = new long[shape.length-1];
        for (int d=0,j=0; d<shape.length; d++) if (d!=dim) { sh[j]=shape[d]; st[j++]=strides[d]; }
        return new NDArray(base, offset + index*strides[dim], dtype, sh, st);
    }
    public Object get(long... index) {
        if (dtype == DType.BOOL) return getBoolean(index);
        if (dtype.isComplex()) return getComplex(index);
        if (dtype.isFloatingPoint()) return getDouble(index);
        return getLong(index);
    }
    public Object toList() {
        if (shape.length == 0) return get();
        java.util.List<Object> l = new java.util.ArrayList<>();
        for (long i=0;i<shape[0];i++) l.add(select(0,i).toList());
        return l;
    }
    /**
     * The array as NumPy's {@code str} prints it, under the options set with {@link #setPrintOptions}.
     *
     * @return the text; of a 0-d array its element, as NumPy prints a scalar
     */
    @Override
    public String toString() {
        return NumpyPrinter.str(this, NumpyPrinter.options());
    }

    /**
     * The array as NumPy's {@code str} prints it under the given options.
     *
     * @param options how to print
     * @return the text; of a 0-d array its element, as NumPy prints a scalar
     */
    public String toString(PrintOptions options) {
        return NumpyPrinter.str(this, options);
    }

    /**
     * The array as NumPy's {@code repr} prints it, under the options set with {@link #setPrintOptions}.
     *
     * @return the text, such as {@code array([1., 2.], dtype=float32)}
     */
    public String repr() {
        return NumpyPrinter.repr(this, NumpyPrinter.options());
    }

    /**
     * The array as NumPy's {@code repr} prints it under the given options.
     *
     * @param options how to print
     * @return the text
     */
    public String repr(PrintOptions options) {
        return NumpyPrinter.repr(this, options);
    }

    /**
     * Sets the options of {@link #toString()} and {@link #repr()} for all arrays and threads, as NumPy's
     * {@code set_printoptions}.
     *
     * @param options how to print from now on
     */
    public static void setPrintOptions(PrintOptions options) {
        NumpyPrinter.options(options);
    }

    /** {@return the options of {@link #toString()} and {@link #repr()}, as NumPy's {@code get_printoptions}} */
    public static PrintOptions getPrintOptions() {
        return NumpyPrinter.options();
    }
}

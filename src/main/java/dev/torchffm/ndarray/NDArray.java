// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ndarray;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Index;
import dev.torchffm.Slice;
import java.io.Serializable;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Iterator;

/**
 * An n-dimensional array over a {@link MemorySegment}: NumPy's {@code ndarray}.
 *
 * <p>An array is a view of its segment; it owns nothing and copies nothing until asked to. It is valid as long as the segment
 * is: when the segment's arena is closed, access throws {@link IllegalStateException}, and from a thread that the segment is
 * confined away from, {@link WrongThreadException}. Where the segment's memory belongs to the garbage collector, the array, and
 * any segment taken from it, keep that memory.
 *
 * <p>Methods that return an array say whether it shares the memory. Strides are in bytes, as NumPy's; sizes in elements.
 * An index may be negative and then counts from the end. An index out of range throws {@link IndexOutOfBoundsException} with
 * NumPy's text. Every write to a read-only array throws {@link IllegalArgumentException}, NumPy's ValueError, with the text
 * {@code assignment destination is read-only}. Arrays are safe to share between threads if the segment is; two threads that
 * write one element race.
 *
 * <p>Loops over the methods without varargs ({@code getFloat(i)}, {@code setFloat(value, i, j)}, up to three indexes) run at the
 * speed of the same loop over a Java array, where HotSpot vectorises that too: with an {@code int} loop variable, for float32,
 * float64, int32 and int64 in native memory of at most 2 GB, not read-only. A {@code long} loop variable keeps HotSpot from
 * vectorising, over Java arrays as well, and so does a {@code long} limit such as {@code size()} in the loop's condition; other
 * types and other memory are as fast as an unvectorised loop. Two arrays in one loop are not vectorised (float arrays are, since
 * they cannot overlap). A loop that has itself run over arrays of several kinds, as contiguous and strided or native and heap
 * memory, is compiled for all of them and may be several times slower; what other loops met does not matter.
 *
 * <p>Arrays are serialized by dtype, shape and elements. What is read is an array of its own in C order, over native memory that the garbage
 * collector frees, and writeable.
 */
public sealed class NDArray extends ElementAccessors implements Iterable<NDArray>, Serializable permits BufferArray {
    private static final long serialVersionUID = 1;

    /** An array that is known to lie within its segment. */
    NDArray(MemorySegment memory, long offset, DType dtype, long[] shape, long[] strides) {
        super(memory, offset, dtype, shape, strides);
    }

    /** Another array that is the same view. */
    NDArray(NDArray same) {
        super(same);
    }

    // ------------------------------------------------------------------ making

    private static NDArray make(MemorySegment memory, long offset, DType dtype, long[] shape, long[] strides) {
        return BufferArray.fits(memory, offset, dtype, shape, strides)
                ? new BufferArray(memory, offset, dtype, shape, strides)
                : new NDArray(memory, offset, dtype, shape, strides);
    }

    /**
     * Returns an array in C order over a segment; shares the memory.
     *
     * @param segment the memory, native, mapped or on the heap, aligned or not
     * @param dtype the type of the elements, one that NumPy has
     * @param shape the sizes; none for an array of one element without dimensions
     * @return the array
     * @throws IllegalArgumentException if the type is not NumPy's, or a size is negative
     * @throws IndexOutOfBoundsException if the segment is too small
     */
    public static NDArray of(MemorySegment segment, DType dtype, long... shape) {
        long[] sizes = shape.clone();
        return checked(segment, 0, dtype, sizes, Geometry.contiguous(sizes, dtype.itemSize()));
    }

    /**
     * Returns an array with strides of its own over a segment, whose first byte is the first element's; shares the memory.
     *
     * @param segment the memory
     * @param dtype the type of the elements, one that NumPy has
     * @param shape the sizes
     * @param byteStrides the distance between neighbours along each axis in bytes
     * @return the array
     * @throws IllegalArgumentException if the type is not NumPy's, a size is negative, or there are not as many strides as sizes
     * @throws IndexOutOfBoundsException if an element would lie outside the segment
     */
    public static NDArray of(MemorySegment segment, DType dtype, long[] shape, long[] byteStrides) {
        return checked(segment, 0, dtype, shape.clone(), byteStrides.clone());
    }

    /**
     * Returns an array with strides of its own, which may be negative, over a segment; shares the memory.
     *
     * @param segment the memory
     * @param offset the byte in the segment where element [0, ..., 0] begins
     * @param dtype the type of the elements, one that NumPy has
     * @param shape the sizes
     * @param byteStrides the distance between neighbours along each axis in bytes
     * @return the array
     * @throws IllegalArgumentException if the type is not NumPy's, a size is negative, or there are not as many strides as sizes
     * @throws IndexOutOfBoundsException if an element would lie outside the segment
     */
    public static NDArray of(MemorySegment segment, long offset, DType dtype, long[] shape, long[] byteStrides) {
        return checked(segment, offset, dtype, shape.clone(), byteStrides.clone());
    }

    /** An array that keeps the given shape and strides. */
    private static NDArray checked(MemorySegment segment, long offset, DType dtype, long[] shape, long[] byteStrides) {
        if (!dtype.isNumpy()) {
            throw new IllegalArgumentException("NumPy has no type " + dtype.lowerName()
                    + ", so an array cannot have it; view the bits as an integer type, or convert a tensor with to(dtype) first");
        }
        if (shape.length != byteStrides.length) {
            throw new IllegalArgumentException("shape " + Geometry.tuple(shape) + " has " + shape.length + " axes, and strides "
                    + Geometry.tuple(byteStrides) + " are for " + byteStrides.length);
        }
        if (Geometry.size(shape) != 0) {
            Geometry.checkWithin(segment, offset, dtype, shape, byteStrides);
        }
        return make(segment, offset, dtype, shape, byteStrides);
    }

    /**
     * Returns a new array of zeros, {@code numpy.zeros}; native memory that the garbage collector frees.
     *
     * @param dtype the type of the elements, one that NumPy has
     * @param shape the sizes
     * @return the array, in C order
     * @throws OutOfMemoryError if there is no memory for it
     */
    public static NDArray zeros(DType dtype, long... shape) {
        long[] sizes = shape.clone();
        long bytes = Geometry.bytes(sizes, dtype.itemSize());
        MemorySegment memory;
        try {
            memory = Arena.ofAuto().allocate(bytes, 64);
        } catch (OutOfMemoryError e) {
            throw (OutOfMemoryError) new OutOfMemoryError("Unable to allocate " + bytes + " bytes for an array with shape "
                    + Geometry.tuple(sizes) + " and dtype " + dtype).initCause(e);
        }
        return checked(memory, 0, dtype, sizes, Geometry.contiguous(sizes, dtype.itemSize()));
    }

    /**
     * Returns a new array with the elements of a primitive Java array, or of arrays of such arrays at any depth: boolean, int8,
     * int16, int32, int64, float32 or float64; native memory that the garbage collector frees.
     *
     * @param array a {@code boolean[]}, {@code byte[]}, {@code short[]}, {@code int[]}, {@code long[]}, {@code float[]} or
     *        {@code double[]}, or an array of such, as {@code float[][]}
     * @return the array, with an axis for each depth, down to the first without elements
     * @throws IllegalArgumentException if it is something else, its arrays of one depth differ in length, or one is null
     */
    public static NDArray copyOf(Object array) {
        DType dtype = Copies.typeOf(array);
        NDArray copy = zeros(dtype, Copies.shapeOf(array));
        copy.copyFrom(array);
        return copy;
    }

    // ------------------------------------------------------------------ what it is

    /** {@return the type of the elements} */
    public DType dtype() {
        return dtype;
    }

    /** {@return the sizes, a new Java array} */
    public long[] shape() {
        return shape.clone();
    }

    /**
     * {@return the size of one axis}
     *
     * @param axis the axis; negative counts from the last
     */
    public long shape(int axis) {
        return shape[Geometry.axis(axis, shape.length)];
    }

    /** {@return the distance between neighbours along each axis in bytes, a new Java array} */
    public long[] strides() {
        return strides.clone();
    }

    /** {@return the number of elements} */
    public long size() {
        return size;
    }

    /** {@return the number of axes} */
    public int ndim() {
        return shape.length;
    }

    /** {@return the size of an element in bytes} */
    public int itemSize() {
        return dtype.itemSize();
    }

    /** {@return the size of all elements in bytes, which strides may spread over more or fewer} */
    public long nbytes() {
        return Geometry.bytes(shape, dtype.itemSize());
    }

    /** {@return whether the elements lie in C order without gaps; axes of size one do not matter, as in NumPy} */
    public boolean isContiguous() {
        return Geometry.isContiguous(shape, strides, dtype.itemSize(), false);
    }

    /** {@return whether the elements lie in Fortran order without gaps} */
    public boolean isFContiguous() {
        return Geometry.isContiguous(shape, strides, dtype.itemSize(), true);
    }

    /** {@return whether elements can be set} */
    public boolean isWriteable() {
        return !memory.isReadOnly();
    }

    /** {@return the same array without the right to set elements; shares the memory} */
    public NDArray asReadOnly() {
        return make(memory.asReadOnly(), offset, dtype, shape, strides);
    }

    /**
     * Returns the memory from the array's lowest element to its highest: no byte more. It keeps the memory as the array does.
     * Where all strides are positive or zero its first byte is that of element [0, ..., 0]; a negative stride puts that element
     * higher.
     *
     * @return the segment; empty for an array without elements
     */
    public MemorySegment segment() {
        if (size == 0) {
            return memory.asSlice(Math.min(Math.max(offset, 0), memory.byteSize()), 0);
        }
        long below = Geometry.below(shape, strides);
        return memory.asSlice(offset - below, below + Geometry.above(shape, strides, dtype.itemSize()));
    }

    /** {@return the address of element [0, ..., 0] if the memory is native: for showing what shares memory with what} */
    public long address() {
        return memory.address() + offset;
    }

    // ------------------------------------------------------------------ single elements

    /**
     * {@return an element of a complex array}
     *
     * @param index one index an axis
     */
    public Complex getComplex(long... index) {
        if (!dtype.isComplex()) {
            throw wrongType("getComplex", accessor("get"));
        }
        long at = at(index);
        return new Complex(Elements.real(memory, at, dtype), Elements.imaginary(memory, at, dtype));
    }

    /**
     * Sets an element of a complex array.
     *
     * @param value the value
     * @param index one index an axis
     */
    public void setComplex(Complex value, long... index) {
        if (!dtype.isComplex()) {
            throw wrongType("setComplex", accessor("set"));
        }
        checkWriteable();
        Elements.setComplex(memory, at(index), dtype, value.re(), value.im());
    }

    /**
     * Returns an element of any type, boxed.
     *
     * @param index one index an axis
     * @return a {@link Boolean}, {@link Long} (a {@link java.math.BigInteger} for uint64 beyond its range), {@link Float} (for
     *         float16 and float32), {@link Double} or {@link Complex}
     */
    public Object get(long... index) {
        return Elements.boxed(memory, at(index), dtype);
    }

    /**
     * Sets an element of any type, with NumPy's rules for Python's numbers: fractions are cut off for integers, integers must fit.
     *
     * @param value a {@link Boolean}, {@link Number} or {@link Complex}
     * @param index one index an axis
     * @throws ArithmeticException if the type cannot hold an integer, or the value is infinite and the type an integer one
     * @throws IllegalArgumentException if the value is no number, complex for a real array, or nan for an integer one
     */
    public void set(Object value, long... index) {
        checkWriteable();
        Elements.set(memory, at(index), dtype, value);
    }

    /**
     * Returns the only element of an array of size one, {@code ndarray.item()}.
     *
     * @return the element, as {@link #get}
     * @throws IllegalArgumentException if the array has another size
     */
    public Object item() {
        if (size != 1) {
            throw new IllegalArgumentException("can only convert an array of size 1 to a Python scalar");
        }
        return Elements.boxed(memory, offset, dtype);
    }

    /**
     * Sets every element, {@code ndarray.fill}.
     *
     * @param value as for {@link #set}
     */
    public void fill(Object value) {
        checkWriteable();
        NDArray one = zeros(dtype);
        one.set(value);
        copyFrom(one);
    }

    // ------------------------------------------------------------------ views

    private NDArray view(long newOffset, long[] newShape, long[] newStrides) {
        return make(memory, newOffset, dtype, newShape, newStrides);
    }

    /**
     * Returns a view by basic indexing, {@code array[...]} in Python; shares the memory.
     *
     * @param index for each axis an integer ({@link Integer}, {@link Long}, ...), which drops the axis, or a {@link Slice}, whose
     *        step may be negative; {@link Index#ELLIPSIS}, {@link Index#NEWAXIS}
     * @return the view
     * @throws IndexOutOfBoundsException if an index is out of range or there are too many
     */
    public NDArray slice(Object... index) {
        int given = 0;
        int ellipses = 0;
        for (Object part : index) {
            if (part == Index.ELLIPSIS) {
                ellipses++;
            } else if (part != Index.NEWAXIS) {
                given++;
            }
        }
        if (ellipses > 1) {
            throw new IndexOutOfBoundsException("an index can only have a single ellipsis ('...')");
        }
        if (given > shape.length) {
            throw wrongCount(given);
        }
        NDArray view = view(offset, shape, strides);
        int axis = 0;
        int from = 0;
        for (Object part : index) {
            switch (part) {
                case Index.Ellipsis e -> {
                    axis += shape.length - given;
                    from += shape.length - given;
                }
                case Index.NewAxis n -> view = view.newAxis(axis++);
                case Index.At at -> view = view.selected(axis, at.position(), from++);
                case Slice s -> {
                    view = view.sliced(axis++, s);
                    from++;
                }
                case Number n when n instanceof Integer || n instanceof Long || n instanceof Short || n instanceof Byte ->
                        view = view.selected(axis, n.longValue(), from++);
                case null, default -> throw new IllegalArgumentException("only integers, Slice, Index.ELLIPSIS and Index.NEWAXIS "
                        + "are valid indices, not " + (part == null ? "null" : part.getClass().getName()));
            }
        }
        return view;
    }

    private NDArray newAxis(int axis) {
        return view(offset, Geometry.with(shape, axis, 1), Geometry.with(strides, axis, 0));
    }

    private NDArray sliced(int axis, Slice slice) {
        long length = shape[axis];
        // As in Python, the smallest step counts as the one that has an opposite.
        long step = Math.max(slice.step(), -Long.MAX_VALUE);
        if (step == 0) {
            throw new IllegalArgumentException("slice step cannot be zero");
        }
        long low = step > 0 ? 0 : -1;
        long high = step > 0 ? length : length - 1;
        long start = Geometry.bound(slice.start(), step > 0 ? low : high, length, low, high);
        long stop = Geometry.bound(slice.stop(), step > 0 ? high : low, length, low, high);
        long span = step > 0 ? stop - start : start - stop;
        long by = Math.abs(step);
        long count = span <= 0 ? 0 : (span - 1) / by + 1;
        long[] newShape = shape.clone();
        long[] newStrides = strides.clone();
        newShape[axis] = count;
        // A slice without elements keeps the stride in NumPy, so that it can become a tensor whatever the step.
        newStrides[axis] = count > 1 ? Math.multiplyExact(strides[axis], step) : count == 1 ? strides[axis] * step : strides[axis];
        return view(count == 0 ? offset : offset + start * strides[axis], newShape, newStrides);
    }

    /**
     * Returns the elements at one index of one axis, which drops out, {@code array.take(index, axis)} as a view; shares the
     * memory.
     *
     * @param axis the axis
     * @param index the index
     * @return the view
     */
    public NDArray select(int axis, long index) {
        int a = Geometry.axis(axis, shape.length);
        return selected(a, index, a);
    }

    /** One index of one axis; the message names the axis by its number in the array that the user indexes. */
    private NDArray selected(int axis, long index, int named) {
        if (index < -shape[axis] || index >= shape[axis]) {
            throw new IndexOutOfBoundsException("index " + index + " is out of bounds for axis " + named + " with size "
                    + shape[axis]);
        }
        long i = index < 0 ? index + shape[axis] : index;
        return view(offset + i * strides[axis], Geometry.without(shape, axis), Geometry.without(strides, axis));
    }

    /** {@return the axes in reverse order, {@code ndarray.T}; shares the memory} */
    public NDArray transpose() {
        int[] axes = new int[shape.length];
        for (int d = 0; d < axes.length; d++) {
            axes[d] = axes.length - 1 - d;
        }
        return transpose(axes);
    }

    /**
     * Returns the axes in another order, {@code ndarray.transpose}; shares the memory.
     *
     * @param axes the old axes in their new order
     * @return the view
     */
    public NDArray transpose(int... axes) {
        return transposed(axes.clone());
    }

    private NDArray transposed(int[] axes) {
        if (axes.length != shape.length) {
            throw new IllegalArgumentException("axes don't match array");
        }
        long[] newShape = new long[axes.length];
        long[] newStrides = new long[axes.length];
        Geometry.axes(axes, shape.length, "repeated axis in transpose");
        for (int d = 0; d < axes.length; d++) {
            int a = Geometry.axis(axes[d], axes.length);
            newShape[d] = shape[a];
            newStrides[d] = strides[a];
        }
        return view(offset, newShape, newStrides);
    }

    /**
     * {@return two axes swapped, {@code ndarray.swapaxes}; shares the memory}
     *
     * @param a one axis
     * @param b the other
     */
    public NDArray swapAxes(int a, int b) {
        int[] axes = new int[shape.length];
        Arrays.setAll(axes, d -> d);
        int x = Geometry.axis("axis1", a, shape.length);
        int y = Geometry.axis("axis2", b, shape.length);
        axes[x] = y;
        axes[y] = x;
        return transposed(axes);
    }

    /**
     * Returns the elements in another shape, {@code ndarray.reshape}: shares the memory where strides allow it, else a copy in C
     * order.
     *
     * @param newShape the sizes; one may be negative and is inferred
     * @return the view or copy
     * @throws IllegalArgumentException if the sizes do not fit
     */
    public NDArray reshape(long... newShape) {
        if (Arrays.equals(newShape, shape)) {
            return view(offset, shape, strides);
        }
        long[] sizes = Geometry.inferred(size, newShape);
        long[] newStrides = Geometry.reshaped(shape, strides, sizes, dtype.itemSize());
        return newStrides != null ? view(offset, sizes, newStrides) : copy().reshape(sizes);
    }

    /** {@return the elements along one axis in C order, {@code ndarray.ravel()}: shares the memory if this array is contiguous, else a copy} */
    public NDArray ravel() {
        return isContiguous() ? reshape(-1) : flatten();
    }

    /** {@return a copy of the elements along one axis in C order, {@code ndarray.flatten()}} */
    public NDArray flatten() {
        NDArray flat = zeros(dtype, size);
        Copies.copy(memory, offset, dtype, strides, flat.memory, 0, dtype, Geometry.contiguous(shape, dtype.itemSize()), shape);
        return flat;
    }

    /**
     * Axes of size one repeated without copying, PyTorch's {@code expand} and {@code numpy.broadcast_to}; shares the memory, with
     * strides of 0. As in PyTorch, and unlike NumPy, the view can be written, and a write shows in every repetition.
     *
     * @param newShape the sizes; -1 keeps an axis' size
     * @return the view
     * @throws IllegalArgumentException if the sizes do not fit
     */
    public NDArray expand(long... newShape) {
        long[] sizes = newShape.clone();
        int lead = sizes.length - shape.length;
        for (int d = 0; d < sizes.length; d++) {
            if (sizes[d] == -1 && d >= lead) {
                sizes[d] = shape[d - lead];
            }
        }
        for (long n : sizes) {
            if (n < 0) {
                throw new IllegalArgumentException("all elements of broadcast shape must be non-negative");
            }
        }
        long[] newStrides = Geometry.stretched(shape, strides, sizes);
        if (newStrides == null) {
            throw new IllegalArgumentException(sizes.length < shape.length
                    ? "input operand has more dimensions than allowed by the axis remapping"
                    : "operands could not be broadcast together with remapped shapes [original->remapped]: "
                            + Geometry.tuple(shape) + "  and requested shape " + Geometry.tuple(sizes));
        }
        return view(offset, sizes, newStrides);
    }

    /** {@return all axes of size one dropped, {@code ndarray.squeeze()}; shares the memory} */
    public NDArray squeeze() {
        boolean[] dropped = new boolean[shape.length];
        for (int d = 0; d < shape.length; d++) {
            dropped[d] = shape[d] == 1;
        }
        return squeezed(dropped);
    }

    /**
     * Drops some axes of size one, {@code ndarray.squeeze(axis)}; shares the memory.
     *
     * @param axes the axes; none drops none
     * @return the view
     * @throws IllegalArgumentException if an axis has another size, or is named twice
     */
    public NDArray squeeze(int... axes) {
        boolean[] dropped = Geometry.axes(axes, shape.length, "duplicate value in 'axis'");
        for (int d = 0; d < shape.length; d++) {
            if (dropped[d] && shape[d] != 1) {
                throw new IllegalArgumentException("cannot select an axis to squeeze out which has size not equal to one");
            }
        }
        return squeezed(dropped);
    }

    private NDArray squeezed(boolean[] dropped) {
        NDArray view = this;
        for (int d = shape.length - 1; d >= 0; d--) {
            if (dropped[d]) {
                view = view.select(d, 0);
            }
        }
        return view;
    }

    /**
     * {@return an axis of size one inserted, {@code numpy.expand_dims}; shares the memory}
     *
     * @param axis where
     */
    public NDArray expandDims(int axis) {
        return reshape(Geometry.with(shape, Geometry.axis(axis, shape.length + 1), 1));
    }

    /**
     * {@return the elements in reverse along some axes, {@code numpy.flip}; shares the memory, with negative strides}
     *
     * @param axes the axes, all if none is given
     */
    public NDArray flip(int... axes) {
        boolean[] flipped = Geometry.axes(axes, shape.length, "repeated axis");
        NDArray view = this;
        for (int d = 0; d < shape.length; d++) {
            if (flipped[d] || axes.length == 0) {
                view = view.sliced(d, Slice.of(null, null, -1));
            }
        }
        return view;
    }

    /**
     * {@return the main diagonal of the first two axes, {@code ndarray.diagonal()}, as the last axis; shares the memory, and is
     * read-only as NumPy's}
     */
    public NDArray diagonal() {
        return diagonal(0, 0, 1);
    }

    /**
     * Returns a diagonal of two axes, {@code ndarray.diagonal(offset, axis1, axis2)}, as the last axis; shares the memory, and is
     * read-only as NumPy's.
     *
     * @param above how far above the main diagonal; negative for below
     * @param axis1 the axis of the rows
     * @param axis2 the axis of the columns
     * @return the view
     * @throws IllegalArgumentException if there are fewer than two axes, or if both are the same
     */
    public NDArray diagonal(long above, int axis1, int axis2) {
        if (shape.length < 2) {
            throw new IllegalArgumentException("diag requires an array of at least two dimensions");
        }
        int row = Geometry.axis("axis1", axis1, shape.length);
        int column = Geometry.axis("axis2", axis2, shape.length);
        if (row == column) {
            throw new IllegalArgumentException("axis1 and axis2 cannot be the same");
        }
        long rows = above < 0 ? Math.max(shape[row] + above, 0) : shape[row];
        long columns = above > 0 ? Math.max(shape[column] - above, 0) : shape[column];
        long length = Math.min(rows, columns);
        long start = length == 0 ? offset : offset + (above > 0 ? above * strides[column] : -above * strides[row]);
        int later = Math.max(row, column);
        int earlier = Math.min(row, column);
        long[] newShape = Geometry.without(Geometry.without(shape, later), earlier);
        long[] newStrides = Geometry.without(Geometry.without(strides, later), earlier);
        return make(memory.asReadOnly(), start, dtype, Geometry.with(newShape, newShape.length, length),
                Geometry.with(newStrides, newStrides.length, strides[row] + strides[column]));
    }

    /** {@return the real parts, {@code ndarray.real}; shares the memory} */
    public NDArray real() {
        return dtype.isComplex() ? part(0) : this;
    }

    /** {@return the imaginary parts of a complex array, {@code ndarray.imag}; shares the memory} */
    public NDArray imag() {
        if (!dtype.isComplex()) {
            throw wrongType("imag", "an array of zeros");
        }
        return part(dtype.itemSize() / 2);
    }

    private NDArray part(long from) {
        return make(memory, offset + from, dtype == DType.COMPLEX64 ? DType.FLOAT32 : DType.FLOAT64, shape, strides);
    }

    /** {@return another array that is the same view, {@code ndarray.view()}; shares the memory} */
    public NDArray view() {
        return new NDArray(this);
    }

    /**
     * Reads the bytes as another type, {@code ndarray.view(dtype)}; shares the memory. A type of another size changes the last
     * axis.
     *
     * @param newType the type, one that NumPy has
     * @return the view
     * @throws IllegalArgumentException if sizes or strides do not fit the type
     */
    public NDArray view(DType newType) {
        int from = dtype.itemSize();
        int to = newType.itemSize();
        long[] newShape = shape.clone();
        long[] newStrides = strides.clone();
        if (from != to) {
            if (shape.length == 0) {
                throw new IllegalArgumentException("Changing the dtype of a 0d array is only supported if the itemsize is unchanged");
            }
            int last = shape.length - 1;
            if (size != 0 && shape[last] != 1 && strides[last] != from) {
                throw new IllegalArgumentException("To change to a dtype of a different size, the last axis must be contiguous");
            }
            if (shape[last] * from % to != 0) {
                throw new IllegalArgumentException("When changing to a larger dtype, its size must be a divisor of the total size in "
                        + "bytes of the last axis of the array.");
            }
            newShape[last] = shape[last] * from / to;
            newStrides[last] = to;
        }
        return checked(memory, offset, newType, newShape, newStrides);
    }

    // ------------------------------------------------------------------ copies

    /** {@return a copy in C order, {@code ndarray.copy()}; native memory that the garbage collector frees} */
    public NDArray copy() {
        NDArray copy = zeros(dtype, shape);
        Copies.copy(memory, offset, dtype, strides, copy.memory, 0, dtype, copy.strides, shape);
        return copy;
    }

    /**
     * Returns a copy in another type, {@code ndarray.astype}, with C's conversions: fractions are cut off, integers wrap around,
     * an imaginary part is dropped, everything but 0 is true. What C leaves open, a number out of an integer type's range, an
     * infinity or nan, becomes what it does in NumPy on x86-64, whatever the processor: such as nan the smallest int32.
     *
     * @param newType the type, one that NumPy has
     * @return the copy, without gaps and with its axes in this array's order, {@code order='K'}; native memory that the garbage
     *         collector frees
     */
    public NDArray astype(DType newType) {
        NDArray copy = of(zeros(newType, size).memory, newType, shape,
                Geometry.inOrderOf(shape, strides, dtype.itemSize(), newType.itemSize()));
        Copies.copy(memory, offset, dtype, strides, copy.memory, 0, newType, copy.strides, shape);
        return copy;
    }

    /**
     * Sets all elements from another array, broadcast (leading axes of size one that are too many drop out) and converted as
     * {@link #astype} does, {@code array[...] = source}.
     *
     * @param source the elements; it may overlap this array, and is read before anything is written
     * @throws IllegalArgumentException if the shapes do not fit
     */
    public void copyFrom(NDArray source) {
        checkWriteable();
        NDArray from = Overlap.ofSpans(this, source) ? source.copy() : source;
        while (from.shape.length > shape.length && from.shape[0] == 1) {
            from = from.select(0, 0);
        }
        long[] stretched = Geometry.stretched(from.shape, from.strides, shape);
        if (stretched == null) {
            throw new IllegalArgumentException("could not broadcast input array from shape " + Geometry.tuple(from.shape)
                    + " into shape " + Geometry.tuple(shape));
        }
        Copies.copy(from.memory, from.offset, from.dtype, stretched, memory, offset, dtype, strides, shape);
    }

    /**
     * Sets all elements, in C order, from a primitive Java array of as many elements and of this array's type, or from arrays of
     * arrays of this array's shape; one bulk copy, or one for each innermost array, if this array is contiguous.
     *
     * @param array such as a {@code float[]} or {@code float[][]} for float32; unsigned types take the signed Java type of their size
     * @throws IllegalArgumentException if the type, the length or the shape does not fit
     */
    public void copyFrom(Object array) {
        if (array instanceof NDArray source) {
            copyFrom(source);
        } else {
            checkWriteable();
            Copies.fromJava(array, this);
        }
    }

    /**
     * Copies all elements, in C order, into a primitive Java array of as many elements and of this array's type, or into arrays of
     * arrays of this array's shape; one bulk copy, or one for each innermost array, if this array is contiguous. For large arrays this takes a fraction of the time of {@link #toFloatArray} and its like, which is the JVM's
     * for a new array.
     *
     * @param array such as a {@code float[]} or {@code float[][]} for float32; unsigned types take the signed Java type of their size
     * @throws IllegalArgumentException if the type, the length or the shape does not fit
     */
    public void copyTo(Object array) {
        Copies.intoJava(this, array);
    }

    /**
     * {@return the elements in C order}
     *
     * @throws IllegalArgumentException if the type is not float32 or float16
     */
    public float[] toFloatArray() {
        if (dtype != DType.FLOAT32 && dtype != DType.FLOAT16) {
            throw wrongType("toFloatArray", "toArray");
        }
        return (float[]) Copies.toJava(dtype == DType.FLOAT32 ? this : astype(DType.FLOAT32), new float[Copies.length(size)]);
    }

    /**
     * {@return the elements in C order}
     *
     * @throws IllegalArgumentException if the type is not a real floating-point one
     */
    public double[] toDoubleArray() {
        if (!dtype.isFloatingPoint()) {
            throw wrongType("toDoubleArray", "toArray");
        }
        return (double[]) Copies.toJava(dtype == DType.FLOAT64 ? this : astype(DType.FLOAT64), new double[Copies.length(size)]);
    }

    /**
     * {@return the elements in C order; uint64 as their 64 bits}
     *
     * @throws IllegalArgumentException if the type is not an integer one
     */
    public long[] toLongArray() {
        if (!dtype.isIntegral()) {
            throw wrongType("toLongArray", "toArray");
        }
        return (long[]) Copies.toJava(dtype.itemSize() == 8 ? this : astype(DType.INT64), new long[Copies.length(size)]);
    }

    /**
     * {@return the elements in C order}
     *
     * @throws IllegalArgumentException if the type is not an integer one that fits an int
     */
    public int[] toIntArray() {
        if (!dtype.isIntegral() || dtype.itemSize() > 4 || dtype == DType.UINT32) {
            throw wrongType("toIntArray", "toArray");
        }
        return (int[]) Copies.toJava(dtype == DType.INT32 ? this : astype(DType.INT32), new int[Copies.length(size)]);
    }

    /**
     * {@return the elements in C order}
     *
     * @throws IllegalArgumentException if the type is not an integer one that fits a short
     */
    public short[] toShortArray() {
        if (!dtype.isIntegral() || dtype.itemSize() > 2 || dtype == DType.UINT16) {
            throw wrongType("toShortArray", "toArray");
        }
        return (short[]) Copies.toJava(dtype == DType.INT16 ? this : astype(DType.INT16), new short[Copies.length(size)]);
    }

    /**
     * {@return the elements in C order}
     *
     * @throws IllegalArgumentException if the type is not int8
     */
    public byte[] toByteArray() {
        if (dtype != DType.INT8) {
            throw wrongType("toByteArray", "toArray");
        }
        return (byte[]) Copies.toJava(this, new byte[Copies.length(size)]);
    }

    /**
     * {@return the elements in C order}
     *
     * @throws IllegalArgumentException if the type is not bool
     */
    public boolean[] toBooleanArray() {
        if (dtype != DType.BOOL) {
            throw wrongType("toBooleanArray", "toArray");
        }
        return (boolean[]) Copies.toJava(this, new boolean[Copies.length(size)]);
    }

    /**
     * Returns the elements as a Java array of this array's dimensions: {@code float[][]} for two axes of float32. Float16 becomes
     * {@code float}; unsigned types take the next larger Java type, uint64 its 64 bits as {@code long}; complex types
     * {@link Complex}. Without axes it is the boxed element.
     *
     * @return the nested Java array; without elements, its rows may be one object
     * @throws ArithmeticException if an axis is longer than a Java array can be
     */
    public Object toArray() {
        return Copies.nested(this);
    }

    /** {@return the elements as nested unmodifiable lists, {@code ndarray.tolist()}, with what {@link #get} gives; that itself without axes} */
    public Object toList() {
        return NestedLists.of(this);
    }

    // ------------------------------------------------------------------ comparing, iterating, printing

    /**
     * Returns whether the arrays have a byte in common, {@code numpy.shares_memory}: it is not enough that their spans overlap,
     * so that neighbouring columns of a matrix share nothing. For strides that do not divide each other a search is needed. It
     * gives up after a million steps, a few milliseconds, and then says yes, although there may be no common byte.
     *
     * @param other the other
     * @return whether they do, and so a write to one shows in the other; false if there is surely no common byte
     */
    public boolean sharesMemory(NDArray other) {
        return Overlap.exists(this, other);
    }

    /**
     * {@return whether shape and values are equal, whatever the types, {@code numpy.array_equal}; nan equals nothing}
     *
     * @param other the other
     */
    public boolean arrayEquals(NDArray other) {
        return Arrays.equals(shape, other.shape) && Compare.equal(this, other);
    }

    /**
     * Returns whether all values are close, {@code numpy.allclose} with its defaults: within 1e-8 plus 1e-5 of the other's size.
     *
     * @param other the other, whose shape and this one's are broadcast
     * @return whether they are; nan is close to nothing
     * @throws IllegalArgumentException if the shapes do not broadcast
     */
    public boolean allclose(NDArray other) {
        return allclose(other, 1e-5, 1e-8, false);
    }

    /**
     * Returns whether all values are close, {@code numpy.allclose}: {@code |this - other| <= atol + rtol * |other|}.
     *
     * @param other the other, whose shape and this one's are broadcast
     * @param rtol the relative tolerance
     * @param atol the absolute tolerance
     * @return whether they are; nan is close to nothing
     * @throws IllegalArgumentException if the shapes do not broadcast
     */
    public boolean allclose(NDArray other, double rtol, double atol) {
        return allclose(other, rtol, atol, false);
    }

    /**
     * Returns whether all values are close, {@code numpy.allclose}: {@code |this - other| <= atol + rtol * |other|}. It is
     * computed, as there, in the precision that the types have together: between float16 arrays an {@code atol} of 1e-8 is 0.
     *
     * @param other the other, whose shape and this one's are broadcast
     * @param rtol the relative tolerance
     * @param atol the absolute tolerance
     * @param equalNan whether nan is close to nan
     * @return whether they are
     * @throws IllegalArgumentException if the shapes do not broadcast
     */
    public boolean allclose(NDArray other, double rtol, double atol, boolean equalNan) {
        long[] both = Geometry.broadcast(shape, other.shape);
        return Compare.close(expand(both), other.expand(both), rtol, atol, equalNan);
    }

    /**
     * {@return whether the other is an array of the same type, shape and elements, nan being equal to nan}
     *
     * @param other the other
     */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof NDArray array && dtype == array.dtype && Arrays.equals(shape, array.shape)
                && Compare.same(this, array);
    }

    /** {@return a hash of type, shape and elements; it changes when an element does} */
    @Override
    public int hashCode() {
        return 31 * (31 * dtype.hashCode() + Arrays.hashCode(shape)) + Compare.hash(this);
    }

    /** {@return the views along the first axis, in order; each shares the memory} */
    @Override
    public Iterator<NDArray> iterator() {
        if (shape.length == 0) {
            throw new IllegalArgumentException("iteration over a 0-d array");
        }
        return new FirstAxis(this);
    }

    /** {@return the array as NumPy's {@code str} prints it, under the options of {@link #setPrintOptions}} */
    @Override
    public String toString() {
        return NumpyPrinter.str(this, NumpyPrinter.options());
    }

    /**
     * {@return the array as NumPy's {@code str} prints it}
     *
     * @param options how
     */
    public String toString(PrintOptions options) {
        return NumpyPrinter.str(this, options);
    }

    /** {@return the array as NumPy's {@code repr} prints it, under the options of {@link #setPrintOptions}} */
    public String repr() {
        return NumpyPrinter.repr(this, NumpyPrinter.options());
    }

    /**
     * {@return the array as NumPy's {@code repr} prints it}
     *
     * @param options how
     */
    public String repr(PrintOptions options) {
        return NumpyPrinter.repr(this, options);
    }

    /**
     * Sets how arrays print in the whole process, {@code numpy.set_printoptions}.
     *
     * @param options how
     */
    public static void setPrintOptions(PrintOptions options) {
        NumpyPrinter.options(options);
    }

    /** {@return how arrays print} */
    public static PrintOptions getPrintOptions() {
        return NumpyPrinter.options();
    }

    // ------------------------------------------------------------------ for this package

    MemorySegment memory() {
        return memory;
    }

    long offset() {
        return offset;
    }
}

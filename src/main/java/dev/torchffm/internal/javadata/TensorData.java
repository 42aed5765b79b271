// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.javadata;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Index;
import dev.torchffm.Slice;
import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.Layouts;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.dispatch.AtenOperator;
import dev.torchffm.internal.layout.TensorMetadata;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.internal.lifetime.TensorRef;
import dev.torchffm.ndarray.BulkCopy;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.lang.reflect.Array;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Java data to a tensor, as {@code torch.tensor(data)}: the shape is read from the first element at each depth, the type is the
 * widest that any element asks for, and the elements are written once, into the tensor's own memory.
 *
 * <p>Lists and object arrays are Python's sequences; boxed numbers and {@link BigInteger} are Python's numbers; primitive
 * arrays and {@link NDArray}s are NumPy's arrays, which keep their own type.
 */
public final class TensorData {
    private static final int MAX_DIMS = 128;

    private final long[] shape;
    private final DType stored;
    private final MemorySegment memory;
    private long at;

    private TensorData(long[] shape, DType stored, MemorySegment memory) {
        this.shape = shape;
        this.stored = stored;
        this.memory = memory;
    }

    /**
     * A new tensor.
     *
     * @param data the data
     * @param dtype the type, or null to infer it
     */
    public static TensorHandle tensor(Object data, @Nullable DType dtype) {
        switch (data) {
            case TensorRef tensor -> {
                return copyOf(tensor, dtype);
            }
            case NDArray array -> {
                return converted(ArrayInterop.copyOf(array), dtype);
            }
            case CharSequence text -> throw invalid("str");
            case null, default -> { }
        }
        if (data != null && primitiveType(data) != null && dtype != null && dtype != primitiveType(data)) {
            // As from a NumPy array: a plain cast, without a range check.
            return converted(tensor(data, null), dtype);
        }
        long[] shape = shapeOf(data);
        DType type = dtype != null ? dtype : infer(data);
        DType stored = !type.isNumpy() ? (type.isComplex() ? DType.COMPLEX64 : DType.FLOAT32) : type;
        TensorHandle tensor = TensorHandle.empty(shape, Layouts.contiguousStrides(shape), stored.code());
        try {
            if (numel(tensor) != 0) {
                // PyTorch does not look at the elements otherwise: [[], [1]] is an empty tensor.
                checkStorable(type);
                fill(tensor, data, shape, stored);
            }
        } catch (RuntimeException | Error e) {
            tensor.close();
            throw e;
        }
        return converted(tensor, type);
    }

    private static TensorHandle copyOf(TensorRef tensor, @Nullable DType dtype) {
        TensorHandle detached = op("detach", tensor);
        try {
            return dtype == null || dtype == dtype(detached) ? op("clone", detached) : op("to.dtype", detached, dtype);
        } finally {
            detached.close();
            Reference.reachabilityFence(tensor);
        }
    }

    private static TensorHandle converted(TensorHandle tensor, @Nullable DType dtype) {
        if (dtype == null || dtype(tensor) == dtype) {
            return tensor;
        }
        try {
            return op("to.dtype", tensor, dtype);
        } finally {
            tensor.close();
        }
    }

    private static TensorHandle op(String name, @Nullable Object... arguments) {
        return (TensorHandle) Objects.requireNonNull(AtenOperator.of("aten::" + name).call(arguments), name);
    }

    private static DType dtype(TensorHandle tensor) {
        long self = tensor.acquire();
        try {
            return DType.ofCode(TensorMetadata.dtype(self));
        } finally {
            tensor.release();
        }
    }

    private static long numel(TensorHandle tensor) {
        long self = tensor.acquire();
        try {
            return Native.numel(self);
        } finally {
            tensor.release();
        }
    }

    private static long[] sizes(TensorHandle tensor) {
        long self = tensor.acquire();
        try {
            return TensorMetadata.sizes(self);
        } finally {
            tensor.release();
        }
    }

    /** 0 for bool, 1 for integers, 2 for floating point, 3 for complex: what wins in a mixed operation. */
    private static int rank(DType dtype) {
        return dtype.isComplex() ? 3 : dtype.isFloatingPoint() ? 2 : dtype == DType.BOOL ? 0 : 1;
    }

    private static void fill(TensorHandle tensor, Object data, long[] shape, DType stored) {
        long handle = tensor.acquire();
        try {
            long bytes = Native.numel(handle) * stored.itemSize();
            MemorySegment memory = Native.borrowed(Native.dataPointer(handle), bytes);
            new TensorData(shape, stored, memory).store(data, 0);
        } finally {
            tensor.release();
        }
    }

    /** The types that PyTorch writes numbers of lists in: those of arrays, and the small floating-point ones. */
    private static void checkStorable(DType dtype) {
        boolean storable = dtype.isNumpy() || switch (dtype) {
            case BFLOAT16, COMPLEX32, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT8_E5M2FNUZ, FLOAT8_E4M3FNUZ, FLOAT8_E8M0FNU -> true;
            default -> false;
        };
        if (!storable) {
            throw new TorchException("store_scalar: invalid type");
        }
    }

    // ------------------------------------------------------------------ shape

    private static long[] shapeOf(Object data) {
        long[] sizes = new long[8];
        int dims = 0;
        Object level = data;
        while (isSequence(level)) {
            if (level instanceof CharSequence text && !text.isEmpty()) {
                // Its first element is a string again, and so on.
                throw new TorchException("too many dimensions 'str'");
            }
            if (dims == MAX_DIMS) {
                throw new TorchException("too many dimensions 'list'");
            }
            if (dims == sizes.length) {
                sizes = Arrays.copyOf(sizes, dims * 2);
            }
            long length = lengthOf(level);
            sizes[dims++] = length;
            if (length == 0) {
                break;
            }
            level = elementOf(level, 0);
        }
        return Arrays.copyOf(sizes, dims);
    }

    public static boolean isSequence(Object value) {
        return value instanceof List<?> || value instanceof CharSequence || value != null && value.getClass().isArray()
                || value instanceof NDArray;
    }

    private static long lengthOf(Object sequence) {
        return switch (sequence) {
            case List<?> list -> list.size();
            case CharSequence text -> text.length();
            case NDArray array -> {
                if (array.ndim() == 0) {
                    throw new TorchException("len() of unsized object");
                }
                yield array.shape()[0];
            }
            default -> Array.getLength(sequence);
        };
    }

    private static Object elementOf(Object sequence, long index) {
        return switch (sequence) {
            case List<?> list -> list.get((int) index);
            case Object[] array -> array[(int) index];
            case NDArray array -> array.ndim() == 1 ? new Typed(array.dtype(), array.get(index)) : array.select(0, index);
            default -> new Typed(primitiveType(sequence), Array.get(sequence, (int) index));
        };
    }

    /** An element of an array that has a type of its own, as NumPy's scalars have. */
    private record Typed(@Nullable DType dtype, Object value) { }

    /** The type of a primitive array of one dimension or, nested, of more; null for everything else. */
    public static @Nullable DType primitiveType(Object data) {
        Class<?> type = data.getClass();
        while (type.isArray()) {
            type = type.getComponentType();
        }
        if (type == data.getClass() || !type.isPrimitive()) {
            return null;
        }
        return type == float.class ? DType.FLOAT32 : type == double.class ? DType.FLOAT64
                : type == long.class ? DType.INT64 : type == int.class ? DType.INT32
                : type == short.class ? DType.INT16 : type == byte.class ? DType.INT8
                : type == boolean.class ? DType.BOOL : null;
    }

    // ------------------------------------------------------------------ type

    /** The type that a value asks for. */
    public static DType infer(Object value) {
        return switch (value) {
            case null -> throw unknown("NoneType");
            case Boolean b -> DType.BOOL;
            case Byte b -> DType.INT64;
            case Short s -> DType.INT64;
            case Integer i -> DType.INT64;
            case Long l -> DType.INT64;
            case BigInteger b -> DType.INT64;
            case Float f -> DType.FLOAT32;
            case Double d -> DType.FLOAT32;
            case Complex c -> DType.COMPLEX64;
            case TensorRef tensor -> dtype(tensor.handle());
            case NDArray array -> array.dtype();
            case CharSequence text -> throw invalid("str");
            case List<?> list -> promoted(list, list);
            case Object[] array -> {
                DType primitive = primitiveType(array);
                yield primitive != null ? primitive : promoted(array, Arrays.asList(array));
            }
            default -> {
                DType primitive = primitiveType(value);
                if (primitive == null) {
                    throw unknown(pythonName(value));
                }
                yield primitive;
            }
        };
    }

    private static DType promoted(Object sequence, List<?> elements) {
        DType common = null;
        for (Object element : elements) {
            if (element == sequence) {
                throw new TorchException("new(): self-referential lists are incompatible");
            }
            DType dtype = infer(element);
            common = common == null ? dtype : promote(common, dtype);
            if (common == DType.COMPLEX128) {
                return common;
            }
        }
        // PyTorch's default type, also for an empty list among others.
        return common == null ? DType.FLOAT32 : common;
    }

    /** {@code torch.promote_types} for the types that data can have. */
    public static DType promote(DType a, DType b) {
        if (a == b) {
            return a;
        }
        if (isFloat8(a) || isFloat8(b)) {
            throw unsupported("Float8 Types", a, b);
        }
        int rankA = rank(a);
        int rankB = rank(b);
        if (isWideUnsigned(a) ? rankB != 2 : isWideUnsigned(b) && rankA != 2) {
            throw unsupported("uint16, uint32, uint64 types", a, b);
        }
        if (rankA != rankB) {
            DType high = rankA > rankB ? a : b;
            DType low = rankA > rankB ? b : a;
            if (rank(high) == 3 && rank(low) == 2) {
                return low == DType.FLOAT64 ? DType.COMPLEX128
                        : high == DType.COMPLEX32 && low != DType.FLOAT16 ? DType.COMPLEX64 : high;
            }
            return high;
        }
        if (rankA == 1 && a.isUnsigned() != b.isUnsigned()) {
            DType signed = a.isUnsigned() ? b : a;
            return signed == DType.INT8 ? DType.INT16 : signed;
        }
        if (a.itemSize() == b.itemSize()) {
            return DType.FLOAT32;
        }
        return a.itemSize() > b.itemSize() ? a : b;
    }

    private static boolean isFloat8(DType dtype) {
        return dtype.isFloatingPoint() && dtype.itemSize() == 1;
    }

    private static boolean isWideUnsigned(DType dtype) {
        return dtype.isUnsigned() && dtype != DType.UINT8;
    }

    private static TorchException unsupported(String types, DType a, DType b) {
        return new TorchException("Promotion for " + types + " is not supported, attempted to promote " + a.scalarTypeName()
                + " and " + b.scalarTypeName());
    }

    // ------------------------------------------------------------------ elements

    private void store(Object data, int dim) {
        if (dim == shape.length) {
            put(data);
            return;
        }
        if (data instanceof TensorRef tensor && sizes(tensor.handle()).length != 0) {
            checkLength(sizes(tensor.handle())[0], dim);
            for (long i = 0; i < shape[dim]; i++) {
                TensorHandle element = op("select.int", tensor, 0L, i);
                try {
                    store(element, dim + 1);
                } finally {
                    element.close();
                }
            }
            return;
        }
        if (!isSequence(data) || data instanceof CharSequence || data instanceof NDArray array && array.ndim() == 0) {
            throw new TorchException("not a sequence");
        }
        long length = lengthOf(data);
        checkLength(length, dim);
        if (dim == shape.length - 1 && primitiveType(data) == stored && !(data instanceof Object[])) {
            bulk(data, (int) length);
            return;
        }
        if (data instanceof List<?> list) {
            // Not by index, which linked lists count up to from their end each time.
            for (Object element : list) {
                store(element, dim + 1);
            }
            return;
        }
        for (long i = 0; i < length; i++) {
            store(elementOf(data, i), dim + 1);
        }
    }

    private void checkLength(long length, int dim) {
        if (length != shape[dim]) {
            throw new TorchException("expected sequence of length " + shape[dim] + " at dim " + dim + " (got " + length + ")");
        }
    }

    private void bulk(Object array, int length) {
        switch (array) {
            case float[] a -> BulkCopy.fromArray(a, length, JAVA_FLOAT_UNALIGNED, memory, at);
            case double[] a -> BulkCopy.fromArray(a, length, JAVA_DOUBLE_UNALIGNED, memory, at);
            case long[] a -> BulkCopy.fromArray(a, length, JAVA_LONG_UNALIGNED, memory, at);
            case int[] a -> BulkCopy.fromArray(a, length, JAVA_INT_UNALIGNED, memory, at);
            case short[] a -> BulkCopy.fromArray(a, length, JAVA_SHORT_UNALIGNED, memory, at);
            case byte[] a -> BulkCopy.fromArray(a, length, JAVA_BYTE, memory, at);
            case boolean[] a -> {
                for (int i = 0; i < length; i++) {
                    memory.set(JAVA_BYTE, at + i, (byte) (a[i] ? 1 : 0));
                }
            }
            default -> throw new AssertionError(array.getClass());
        }
        at += (long) length * stored.itemSize();
    }

    private void put(Object element) {
        Object value = switch (element) {
            case Typed typed -> typed.value();
            case TensorRef tensor -> number(tensor.handle());
            case NDArray array -> number(array);
            case null, default -> element;
        };
        switch (stored) {
            case BOOL -> memory.set(JAVA_BYTE, at, (byte) (truth(value) ? 1 : 0));
            case UINT8, INT8 -> memory.set(JAVA_BYTE, at, (byte) integer(value));
            case UINT16, INT16 -> memory.set(JAVA_SHORT_UNALIGNED, at, (short) integer(value));
            case UINT32, INT32 -> memory.set(JAVA_INT_UNALIGNED, at, (int) integer(value));
            case UINT64, INT64 -> memory.set(JAVA_LONG_UNALIGNED, at, integer(value));
            case FLOAT16 -> memory.set(JAVA_SHORT_UNALIGNED, at, Float.floatToFloat16((float) real(value)));
            case FLOAT32 -> memory.set(JAVA_FLOAT_UNALIGNED, at, (float) real(value));
            case FLOAT64 -> memory.set(JAVA_DOUBLE_UNALIGNED, at, real(value));
            case COMPLEX64 -> {
                Complex complex = complex(value);
                memory.set(JAVA_FLOAT_UNALIGNED, at, (float) complex.re());
                memory.set(JAVA_FLOAT_UNALIGNED, at + 4, (float) complex.im());
            }
            case COMPLEX128 -> {
                Complex complex = complex(value);
                memory.set(JAVA_DOUBLE_UNALIGNED, at, complex.re());
                memory.set(JAVA_DOUBLE_UNALIGNED, at + 8, complex.im());
            }
            default -> throw new AssertionError(stored);
        }
        at += stored.itemSize();
    }

    /** A tensor where a number is expected: one element will do, of an integer type where the target is one. */
    private Object number(TensorHandle tensor) {
        if (rank(stored) <= 1) {
            if (numel(tensor) != 1 || rank(dtype(tensor)) > 1) {
                throw new TorchException("only integer tensors of a single element can be converted to an index");
            }
        } else if (numel(tensor) != 1) {
            throw new TorchException("only one element tensors can be converted to Python scalars");
        }
        Object value = ArrayInterop.item(tensor);
        if (value instanceof Complex && rank(stored) == 2) {
            throw new TorchException("value cannot be converted to type double without overflow");
        }
        return value;
    }

    /** An array where a number is expected: it must have no dimensions, as in NumPy. */
    private Object number(NDArray array) {
        if (rank(stored) <= 1) {
            if (array.ndim() != 0 || rank(array.dtype()) != 1) {
                throw new TorchException("only integer scalar arrays can be converted to a scalar index");
            }
        } else if (array.ndim() != 0) {
            throw new TorchException("only 0-dimensional arrays can be converted to Python scalars");
        } else if (array.dtype().isComplex() && rank(stored) == 2) {
            throw new TorchException("float() argument must be a string or a real number, not 'complex'");
        }
        return array.get();
    }

    private static boolean truth(Object value) {
        return switch (value) {
            case Boolean b -> b;
            case Complex c -> c.re() != 0 || c.im() != 0;
            case Double d -> d != 0;
            case Float f -> f != 0;
            case Number n when isInteger(n) -> n instanceof BigInteger b ? b.signum() != 0 : n.longValue() != 0;
            case null, default -> throw noInteger(value);
        };
    }

    private long integer(Object value) {
        return switch (value) {
            case Boolean b -> b ? 1 : 0;
            case Number n when isInteger(n) -> NumberRange.store(n, stored);
            case null, default -> {
                if (stored == DType.UINT64) {
                    throw new TorchException("an integer is required");
                }
                if (value instanceof Double || value instanceof Float) {
                    yield NumberRange.store(((Number) value).doubleValue(), stored);
                }
                throw noInteger(value);
            }
        };
    }

    private static boolean isInteger(Number number) {
        return number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte
                || number instanceof BigInteger;
    }

    private static double real(Object value) {
        return switch (value) {
            case Boolean b -> b ? 1 : 0;
            case BigInteger b -> {
                double real = b.doubleValue();
                if (Double.isInfinite(real)) {
                    throw new TorchException("int too large to convert to float");
                }
                yield real;
            }
            case Number n -> n.doubleValue();
            case null, default -> throw new TorchException("must be real number, not " + pythonName(value));
        };
    }

    private static Complex complex(Object value) {
        return value instanceof Complex c ? c : new Complex(real(value), 0);
    }

    // ------------------------------------------------------------------ messages

    private static TorchException invalid(String type) {
        return new TorchException("new(): invalid data type '" + type + "'");
    }

    private static TorchException unknown(String type) {
        return new TorchException("Could not infer dtype of " + type);
    }

    private static TorchException noInteger(Object value) {
        return new TorchException("'" + pythonName(value) + "' object cannot be interpreted as an integer");
    }

    /** Python's name for what has a counterpart there, so that messages are PyTorch's; Java's own for the rest. */
    public static String pythonName(Object value) {
        return switch (value) {
            case null -> "NoneType";
            case Complex c -> "complex";
            case Float f -> "float";
            case Double d -> "float";
            case Slice s -> "slice";
            case Index.Ellipsis e -> "ellipsis";
            case NDArray a -> "numpy.ndarray";
            case CharSequence s -> "str";
            case List<?> l -> "list";
            case Object[] a -> "list";
            case Map<?, ?> m -> "dict";
            case Set<?> s -> "set";
            default -> value.getClass() == Object.class ? "object" : value.getClass().getSimpleName();
        };
    }
}

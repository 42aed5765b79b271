// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.decomposition;

import static dev.torchffm.internal.decomposition.Composition.op;
import static dev.torchffm.internal.decomposition.Composition.value;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Layout;
import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.DeviceTypes;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.layout.TensorMetadata;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.internal.lifetime.TensorRef;
import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.util.function.LongFunction;

/**
 * A tensor as decompositions see it: what it says of itself, and the few operators that they write as methods. New ones belong to
 * the calling thread's innermost scope, which {@link Decomposition}'s caller opens and closes.
 */
final class TensorValue implements TensorRef {
    private static final long[] NO_SIZES = {};

    private final TensorHandle handle;

    private TensorValue(TensorHandle handle) {
        this.handle = handle;
    }

    /** {@return the tensor that something stands for} */
    static TensorValue of(TensorRef tensor) {
        return tensor instanceof TensorValue value ? value : new TensorValue(tensor.handle());
    }

    /** A tensor without dimensions that holds a number: the type is bool, int64, float64 or complex128. */
    static TensorValue tensor(Object number, DType dtype) {
        long made = Native.emptyStrided(NO_SIZES, NO_SIZES, dtype.code(), DeviceTypes.CPU, -1);
        MemorySegment element = Native.borrowed(Native.dataPointer(made), dtype.itemSize());
        switch (dtype) {
            case COMPLEX128 -> {
                Complex value = number instanceof Complex complex ? complex : new Complex(Numbers.real(number), 0);
                element.set(JAVA_DOUBLE, 0, value.re());
                element.set(JAVA_DOUBLE, 8, value.im());
            }
            case FLOAT64 -> element.set(JAVA_DOUBLE, 0, Numbers.real(number));
            case INT64, UINT64 -> element.set(JAVA_LONG, 0, number instanceof Boolean bool ? bool ? 1 : 0 : ((Number) number).longValue());
            case BOOL -> element.set(JAVA_BYTE, 0, (byte) (Numbers.real(number) != 0 ? 1 : 0));
            default -> throw new AssertionError(dtype);
        }
        return owning(made);
    }

    /** A tensor that owns a native handle, with storage of libtorch's. */
    static TensorValue owning(long nativeHandle) {
        return new TensorValue(TensorHandle.own(nativeHandle, null));
    }

    static TensorValue zeros(long[] shape, DType dtype, Device device) {
        return op("zeros", shape, dtype, null, device);
    }

    static TensorValue ones(long[] shape, DType dtype, Device device) {
        return op("ones", shape, dtype, null, device);
    }

    static TensorValue empty(long[] shape, DType dtype) {
        return op("empty.memory_format", shape, dtype);
    }

    /** The integers from 0 on. */
    static TensorValue arange(long count) {
        return Ranges.arange(0L, count, 1L, DType.INT64, Device.CPU);
    }

    /** {@code left - alpha * right}; alpha is a double, which libtorch refuses for integers. */
    static TensorValue subtract(TensorValue left, TensorValue right, double alpha) {
        long a = left.handle.acquire();
        try {
            long b = right.handle.acquire();
            try {
                return owning(Native.subtract(a, b, alpha));
            } finally {
                right.handle.release();
            }
        } finally {
            left.handle.release();
        }
    }

    @Override
    public TensorHandle handle() {
        return handle;
    }

    // ------------------------------------------------------------------ what it is

    private <T> T ask(LongFunction<T> question) {
        long tensor = handle.acquire();
        try {
            return question.apply(tensor);
        } finally {
            handle.release();
        }
    }

    DType dtype() {
        return ask(tensor -> DType.ofCode(TensorMetadata.dtype(tensor)));
    }

    Device device() {
        return ask(tensor -> Device.ofCode(Native.deviceType(tensor), Native.deviceIndex(tensor)));
    }

    Layout layout() {
        return ask(tensor -> Layout.ofCode(Native.layout(tensor)));
    }

    int dim() {
        return ask(Native::dim);
    }

    long numel() {
        return ask(Native::numel);
    }

    long[] shape() {
        return ask(TensorMetadata::sizes);
    }

    /** The size of a dimension; negative counts from the last. */
    long size(int dim) {
        long[] shape = shape();
        return shape[dim < 0 ? dim + shape.length : dim];
    }

    long[] strides() {
        return ask(TensorMetadata::strides);
    }

    long storageOffset() {
        return ask(TensorMetadata::storageOffset);
    }

    boolean requiresGrad() {
        return ask(TensorMetadata::requiresGrad);
    }

    /** The value of a tensor of one element: a Boolean, Long (or BigInteger), Double or Complex. */
    Object item() {
        long count = numel();
        if (count != 1) {
            throw new TorchException("a Tensor with " + count + " elements cannot be converted to Scalar");
        }
        DType dtype = dtype();
        DType read = dtype.isComplex() ? DType.COMPLEX128 : dtype.isFloatingPoint() ? DType.FLOAT64
                : dtype == DType.BOOL || dtype == DType.UINT64 ? dtype : DType.INT64;
        TensorValue value = op("resolve_neg", op("resolve_conj", detach().to(Device.CPU))).to(read);
        return value.<Object>ask(tensor -> {
            MemorySegment element = Native.borrowed(Native.dataPointer(tensor), read.itemSize());
            return switch (read) {
                case COMPLEX128 -> new Complex(element.get(JAVA_DOUBLE, 0), element.get(JAVA_DOUBLE, 8));
                case FLOAT64 -> (Object) element.get(JAVA_DOUBLE, 0);
                case BOOL -> element.get(JAVA_BYTE, 0) != 0;
                case UINT64 -> unsigned(element.get(JAVA_LONG, 0));
                default -> element.get(JAVA_LONG, 0);
            };
        });
    }

    private static Object unsigned(long bits) {
        return bits >= 0 ? (Object) bits : new BigInteger(Long.toUnsignedString(bits));
    }

    /** The value of a real tensor of one element, as a double. */
    double itemDouble() {
        return Numbers.real(item());
    }

    // ------------------------------------------------------------------ operators

    TensorValue to(DType dtype) {
        return op("to.dtype", this, dtype);
    }

    TensorValue to(Device device) {
        return op("to.dtype_layout", this, null, null, device);
    }

    TensorValue detach() {
        return op("detach", this);
    }

    @Override
    public TensorValue clone() {
        return op("clone", this);
    }

    TensorValue reshape(long... shape) {
        return op("reshape", this, shape);
    }

    TensorValue permute(long... dims) {
        return op("permute", this, dims);
    }

    TensorValue narrow(long dim, long start, long length) {
        return op("narrow", this, dim, start, length);
    }

    TensorValue asStrided(long[] size, long[] stride, long storageOffset) {
        return op("as_strided", this, size, stride, storageOffset);
    }

    TensorValue sum() {
        return op("sum", this);
    }

    TensorValue min() {
        return op("min", this);
    }

    TensorValue max() {
        return op("max", this);
    }

    TensorValue mean() {
        return op("mean", this);
    }

    TensorValue neg() {
        return op("neg", this);
    }

    TensorValue exp() {
        return op("exp", this);
    }

    TensorValue mul(TensorValue other) {
        return op("mul.Tensor", this, other);
    }

    TensorValue mul(Object number) {
        return Numbers.with(this, number, TensorValue::mul);
    }

    TensorValue div(TensorValue other) {
        return op("div.Tensor", this, other);
    }

    TensorValue div(Object number) {
        return Numbers.with(this, number, TensorValue::div);
    }

    TensorValue add(TensorValue other) {
        return Sums.add(this, other, 1L);
    }

    TensorValue add(Object number) {
        return Numbers.with(this, number, TensorValue::add);
    }

    TensorValue sub(TensorValue other) {
        return Sums.add(this, other, -1L);
    }

    TensorValue sub(Object number) {
        return Numbers.with(this, number, TensorValue::sub);
    }

    TensorValue copy_(TensorValue source) {
        value("copy_", this, source);
        return this;
    }

    TensorValue resize_(long... shape) {
        value("resize_", this, shape);
        return this;
    }
}

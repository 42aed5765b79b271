// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;


/** The conversions of {@code torch.Tensor}, under names that Java allows, and values of one element. */
abstract class TensorConversions extends TensorOperators {
    /** The powers of two that bound what the integers hold. */
    private static final double LONG_BOUND = 0x1p63;

    TensorConversions() { }

    private Tensor self() {
        return (Tensor) this;
    }

    /**
     * Returns the values as float32: {@code Tensor.float}.
     *
     * @return the tensor itself if it has that type, else a new one
     */
    public Tensor toFloat() {
        return self().to(DType.FLOAT32);
    }

    /**
     * Returns the values as float64: {@code Tensor.double}.
     *
     * @return the tensor itself if it has that type, else a new one
     */
    public Tensor toDouble() {
        return self().to(DType.FLOAT64);
    }

    /**
     * Returns the values as float16: {@code Tensor.half}.
     *
     * @return the tensor itself if it has that type, else a new one
     */
    public Tensor half() {
        return self().to(DType.FLOAT16);
    }

    /**
     * Returns the values as bfloat16: {@code Tensor.bfloat16}.
     *
     * @return the tensor itself if it has that type, else a new one
     */
    public Tensor bfloat16() {
        return self().to(DType.BFLOAT16);
    }

    /**
     * Returns the values as int32: {@code Tensor.int}.
     *
     * @return the tensor itself if it has that type, else a new one
     */
    public Tensor toInt() {
        return self().to(DType.INT32);
    }

    /**
     * Returns the values as int64: {@code Tensor.long}.
     *
     * @return the tensor itself if it has that type, else a new one
     */
    public Tensor toLong() {
        return self().to(DType.INT64);
    }

    /**
     * Returns the values as int16: {@code Tensor.short}.
     *
     * @return the tensor itself if it has that type, else a new one
     */
    public Tensor toShort() {
        return self().to(DType.INT16);
    }

    /**
     * Returns the values as uint8: {@code Tensor.byte}. PyTorch calls its unsigned type {@code byte}; Java's {@code byte} is
     * {@link #toChar}.
     *
     * @return the tensor itself if it has that type, else a new one
     */
    public Tensor toByte() {
        return self().to(DType.UINT8);
    }

    /**
     * Returns the values as int8: {@code Tensor.char}. PyTorch calls this type, Java's {@code byte}, {@code char}.
     *
     * @return the tensor itself if it has that type, else a new one
     */
    public Tensor toChar() {
        return self().to(DType.INT8);
    }

    /**
     * Returns the values as bool: {@code Tensor.bool}.
     *
     * @return the tensor itself if it has that type, else a new one
     */
    public Tensor toBool() {
        return self().to(DType.BOOL);
    }

    /**
     * Returns the values as bool: {@code Tensor.bool}.
     *
     * @return the tensor itself if it has that type, else a new one
     */
    public Tensor bool() {
        return self().to(DType.BOOL);
    }

    /**
     * Returns the values as complex64: {@code Tensor.cfloat}.
     *
     * @return the tensor itself if it has that type, else a new one
     */
    public Tensor cfloat() {
        return self().to(DType.COMPLEX64);
    }

    /**
     * Returns the values as complex128: {@code Tensor.cdouble}.
     *
     * @return the tensor itself if it has that type, else a new one
     */
    public Tensor cdouble() {
        return self().to(DType.COMPLEX128);
    }

    /**
     * Returns the values as complex32: {@code Tensor.chalf}.
     *
     * @return the tensor itself if it has that type, else a new one
     */
    public Tensor chalf() {
        return self().to(DType.COMPLEX32);
    }

    /**
     * Returns the values in another type: {@code Tensor.type(dtype)}.
     *
     * @param dtype the type
     * @return the tensor itself if it has that type, else a new one
     */
    public Tensor type(DType dtype) {
        return self().to(dtype);
    }

    /**
     * Returns PyTorch's name of the kind of tensor, such as {@code torch.FloatTensor}: {@code Tensor.type()}.
     *
     * @return the name
     */
    public String type() {
        Tensor self = self();
        String device = self.device().isCpu() ? "" : self.device().type() + ".";
        String layout = self.layout() == Layout.SPARSE_COO || self.layout() == Layout.SPARSE_CSR ? "sparse." : "";
        return "torch." + device + layout + self.dtype().scalarTypeName() + "Tensor";
    }

    /**
     * Returns the value of a one-element tensor as a {@code long}: {@code int(tensor)} in Python. Fractions are cut off.
     *
     * @return the value
     * @throws TorchException as {@link Tensor#item}, or if the value is complex or beyond 64 bits
     */
    public long itemLong() {
        Object value = self().item();
        return switch (value) {
            case Boolean truth -> truth ? 1 : 0;
            case Long number -> number;
            case Double number when Math.abs(number) < LONG_BOUND || number == -LONG_BOUND -> number.longValue();
            default -> throw overflow("int64_t");
        };
    }

    /**
     * Returns the value of a one-element tensor as an {@code int}. Fractions are cut off.
     *
     * @return the value
     * @throws TorchException as {@link Tensor#item}, or if the value is complex or beyond 32 bits
     */
    public int itemInt() {
        Object value = self().item();
        return switch (value) {
            case Boolean truth -> truth ? 1 : 0;
            case Long number when number == number.intValue() -> number.intValue();
            case Double number when number > Integer.MIN_VALUE - 1.0 && number < Integer.MAX_VALUE + 1.0 -> number.intValue();
            default -> throw overflow("int");
        };
    }

    /**
     * Returns the value of a one-element tensor as a {@code float}: the nearest, where it is wider.
     *
     * @return the value
     * @throws TorchException as {@link Tensor#item}, or if the value is complex or too large
     */
    public float itemFloat() {
        if (self().item() instanceof Complex) {
            throw overflow("float");
        }
        double value = self().itemDouble();
        if (Math.abs(value) > Float.MAX_VALUE && !Double.isInfinite(value)) {
            throw overflow("float");
        }
        return (float) value;
    }

    /**
     * Returns whether the value of a one-element tensor is not zero: {@code bool(tensor)} in Python.
     *
     * @return whether it is not zero
     * @throws TorchException if the tensor has another number of elements than one
     */
    public boolean itemBoolean() {
        return self().isNonzero();
    }

    private static TorchException overflow(String type) {
        return new TorchException("value cannot be converted to type " + type + " without overflow");
    }
}

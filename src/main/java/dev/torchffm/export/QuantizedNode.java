// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import dev.torchffm.DType;
import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.dispatch.AtenOperator;
import dev.torchffm.internal.javadata.ArrayInterop;
import dev.torchffm.internal.layout.TensorMetadata;
import dev.torchffm.internal.lifetime.HandleScope;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.internal.lifetime.TensorRef;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The operators of {@code quantized_decomposed}, which PyTorch defines in Python: composed of libtorch's as there. Quantizing rounds
 * {@code x / scale} to even and moves it by the zero point; the way back subtracts that and multiplies.
 */
final class QuantizedNode extends Node {
    /** The parameters of each that is known, in order. */
    enum Kind {
        QUANTIZE_PER_TENSOR("quantize_per_tensor", "input", "scale", "zero_point", "quant_min", "quant_max", "dtype"),
        DEQUANTIZE_PER_TENSOR("dequantize_per_tensor", "input", "scale", "zero_point", "quant_min", "quant_max", "dtype", "out_dtype"),
        QUANTIZE_PER_CHANNEL("quantize_per_channel", "input", "scales", "zero_points", "axis", "quant_min", "quant_max", "dtype"),
        DEQUANTIZE_PER_CHANNEL("dequantize_per_channel", "input", "scales", "zero_points", "axis", "quant_min", "quant_max", "dtype",
                "out_dtype");

        private final String operator;
        private final String[] parameters;

        Kind(String operator, String... parameters) {
            this.operator = operator;
            this.parameters = parameters;
        }

        /** {@return the operator of a name with its overload, or null} */
        static @Nullable Kind of(String name) {
            for (Kind kind : values()) {
                boolean perTensor = kind == QUANTIZE_PER_TENSOR || kind == DEQUANTIZE_PER_TENSOR;
                if (name.equals(kind.operator + ".default") || perTensor && (name.equals(kind.operator + ".tensor")
                        || name.equals(kind.operator + ".tensor2"))) {
                    return kind;
                }
            }
            return null;
        }

        String[] parameters() {
            return parameters;
        }

        private int index(String parameter) {
            return Arrays.asList(parameters).indexOf(parameter);
        }
    }

    private static final AtenOperator MUL = AtenOperator.of("aten::mul.Tensor");
    private static final AtenOperator ADD = AtenOperator.of("aten::add.Tensor");
    private static final AtenOperator SUB = AtenOperator.of("aten::sub.Tensor");
    private static final AtenOperator ROUND = AtenOperator.of("aten::round");
    private static final AtenOperator RECIPROCAL = AtenOperator.of("aten::reciprocal");
    private static final AtenOperator CLAMP = AtenOperator.of("aten::clamp");
    private static final AtenOperator TO = AtenOperator.of("aten::to.dtype");
    private static final AtenOperator VIEW = AtenOperator.of("aten::reshape");

    private final Kind kind;
    private final Argument[] given;
    private final int output;

    /** With an argument for each parameter, a constant of null where there is none. */
    QuantizedNode(String name, String target, Kind kind, Argument[] given, int output) {
        super(name, target);
        this.kind = kind;
        this.given = given;
        this.output = output;
    }

    @Override
    Argument[] arguments() {
        return given;
    }

    @Override
    int[] outputs() {
        return new int[] {output};
    }

    @Override
    void run(Object[] values, Run run) {
        HandleScope temporaries = HandleScope.openConfined();
        try {
            TensorHandle result = switch (kind) {
                case QUANTIZE_PER_TENSOR, QUANTIZE_PER_CHANNEL -> quantize(values);
                case DEQUANTIZE_PER_TENSOR, DEQUANTIZE_PER_CHANNEL -> dequantize(values);
            };
            result.escape(null);
            values[output] = result;
            run.hold(result);
        } finally {
            temporaries.close();
        }
    }

    private TensorHandle quantize(Object[] values) {
        TensorRef input = single(tensor("input", values));
        Object inverse;
        @Nullable Object zero;
        if (kind == Kind.QUANTIZE_PER_TENSOR) {
            inverse = 1 / PythonNumbers.real(number("scale", values));
            zero = number("zero_point", values);
        } else {
            inverse = made(RECIPROCAL.call(alongAxis(tensor("scales", values), values)));
            zero = alongAxis("zero_points", values);
        }
        TensorRef rounded = made(ROUND.call(with(MUL, input, inverse)));
        Object clamped = CLAMP.call(zero == null ? rounded : with(ADD, rounded, zero), number("quant_min", values),
                number("quant_max", values));
        return owned(clamped, (DType) value("dtype", values));
    }

    private TensorHandle dequantize(Object[] values) {
        TensorRef input = tensor("input", values);
        DType expected = (DType) value("dtype", values);
        if (dtype(input) != expected) {
            throw new TorchException("expected an input of " + expected + ", got " + dtype(input));
        }
        DType to = value("out_dtype", values) instanceof DType given ? given : DType.FLOAT32;
        if (kind == Kind.DEQUANTIZE_PER_TENSOR) {
            TensorRef moved = with(SUB, made(TO.call(input, to)), number("zero_point", values));
            return owned(with(MUL, moved, number("scale", values)), to);
        }
        TensorRef zero = alongAxis("zero_points", values);
        TensorRef moved = zero == null ? input : with(SUB, input, zero);
        return owned(with(MUL, moved, alongAxis(tensor("scales", values), values)), to);
    }

    private static TensorRef with(AtenOperator operator, TensorRef left, Object right) {
        return made(right instanceof TensorRef tensor ? operator.call(left, tensor) : operator.callWithNumber(left, right));
    }

    /** The tensor in a type, as a handle that is no argument of the node. */
    private TensorHandle owned(@Nullable Object tensor, @Nullable DType dtype) {
        TensorRef converted = made(TO.call(tensor, dtype));
        return converted == tensor && !(tensor instanceof TensorHandle) ? again(converted) : (TensorHandle) converted;
    }

    private static DType dtype(TensorRef tensor) {
        long self = tensor.handle().acquire();
        try {
            return DType.ofCode(TensorMetadata.dtype(self));
        } finally {
            tensor.handle().release();
        }
    }

    /** Half precision is quantized as single. */
    private static TensorRef single(TensorRef input) {
        DType dtype = dtype(input);
        if (dtype == DType.FLOAT16 || dtype == DType.BFLOAT16) {
            return made(TO.call(input, DType.FLOAT32));
        }
        if (dtype != DType.FLOAT32) {
            throw new TorchException("expected an input of torch.float32, got " + dtype);
        }
        return input;
    }

    /** One value for each index along the axis, shaped so that it meets the input's. */
    private @Nullable TensorRef alongAxis(String parameter, Object[] values) {
        return value(parameter, values) instanceof TensorRef tensor ? alongAxis(tensor, values) : null;
    }

    private TensorRef alongAxis(TensorRef tensor, Object[] values) {
        TensorRef input = tensor("input", values);
        long self = input.handle().acquire();
        int dims;
        try {
            dims = Native.dim(self);
        } finally {
            input.handle().release();
        }
        long axis = PythonNumbers.integer(number("axis", values));
        if (axis < -dims || axis >= dims) {
            throw new IllegalArgumentException("axis " + axis + " of a tensor with " + dims + " dimensions");
        }
        long[] shape = new long[dims];
        Arrays.fill(shape, 1);
        shape[(int) (axis < 0 ? axis + dims : axis)] = -1;
        return made(VIEW.call(tensor, shape));
    }

    private TensorRef tensor(String parameter, Object[] values) {
        if (value(parameter, values) instanceof TensorRef tensor) {
            return tensor;
        }
        throw new IllegalArgumentException("'" + parameter + "' must be a tensor");
    }

    private Object number(String parameter, Object[] values) {
        Object value = value(parameter, values);
        Object number = value instanceof TensorRef tensor ? ArrayInterop.item(tensor.handle()) : value;
        if (number instanceof Long || number instanceof Double || number instanceof Boolean) {
            return number;
        }
        throw new IllegalArgumentException("'" + parameter + "' must be a number");
    }

    private @Nullable Object value(String parameter, Object[] values) {
        int index = kind.index(parameter);
        return index < 0 ? null : given[index].value(values);
    }
}

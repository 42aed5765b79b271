// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.internal.dispatch.AtenOperator;
import dev.torchffm.internal.files.MappedFile;
import dev.torchffm.io.PickledTensors.Quantizer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Quantized tensors, made of their integers and the scales. All of it is copied: the quantizer, which holds scales and zero points, does
 * not know when the arena of a mapped file closes.
 */
final class QuantizedTensors {
    private static final AtenOperator PER_TENSOR = AtenOperator.of("aten::_make_per_tensor_quantized_tensor");
    private static final AtenOperator PER_CHANNEL = AtenOperator.of("aten::_make_per_channel_quantized_tensor");
    private static final AtenOperator SET = AtenOperator.of("aten::set_.source_Tensor_storage_offset");

    private QuantizedTensors() { }

    /** {@return the type of the integers, or null where several share a byte} */
    static @Nullable DType elements(DType quantized) {
        return switch (quantized) {
            case QINT8 -> DType.INT8;
            case QUINT8 -> DType.UINT8;
            case QINT32 -> DType.INT32;
            default -> null;
        };
    }

    static Tensor of(MappedFile file, Tensor integers, DType dtype, Quantizer quantizer, long place) throws FormatException {
        long[] size = integers.shape();
        try (Tensor detached = integers.detach()) {
            Tensor made = switch (quantizer) {
                case Quantizer.PerTensor(double scale, long zeroPoint) -> {
                    long least = dtype == DType.QINT8 ? Byte.MIN_VALUE : dtype == DType.QUINT8 ? 0 : Integer.MIN_VALUE;
                    long most = dtype == DType.QINT8 ? Byte.MAX_VALUE : dtype == DType.QUINT8 ? 255 : Integer.MAX_VALUE;
                    if (zeroPoint < least || zeroPoint > most) {
                        throw file.error(place, "a tensor of " + dtype + " with the zero point " + zeroPoint + ", which must be from "
                                + least + " to " + most);
                    }
                    yield Tensor.of(PER_TENSOR.call(detached, scale, zeroPoint));
                }
                case Quantizer.PerChannel(Object scales, Object zeroPoints, long axis) -> {
                    if (axis < 0 || axis >= size.length) {
                        throw file.error(place, "a tensor of " + dtype + " with shape " + Arrays.toString(size)
                                + ", quantized along axis " + axis);
                    }
                    Tensor scale = numbers(file, scales, size[(int) axis], "scales", place);
                    Tensor zero = numbers(file, zeroPoints, size[(int) axis], "zero points", place);
                    yield Tensor.of(PER_CHANNEL.call(detached, scale, zero, axis));
                }
            };
            try (Tensor copy = detached.clone()) {
                if (!Arrays.equals(copy.strides(), made.strides()) && copy.numel() > 0) {
                    // A copy has the same order of axes; what made the tensor gives it its own.
                    try (Tensor flat = copy.asStrided(new long[] {copy.numel()}, new long[] {1}, 0)) {
                        SET.call(made, flat, 0L, size, copy.strides());
                    }
                }
            }
            return made;
        }
    }

    private static Tensor numbers(MappedFile file, Object given, long count, String what, long place) throws FormatException {
        Tensor numbers = given instanceof Tensor tensor ? tensor.detach().clone() : given instanceof List<?> list && list.size() == count
                && list.stream().allMatch(n -> n instanceof Double || n instanceof Long) ? Torch.tensor(list, what.equals("scales")
                || list.stream().anyMatch(n -> n instanceof Double) ? DType.FLOAT64 : DType.INT64) : null;
        if (numbers == null || numbers.layout() != dev.torchffm.Layout.STRIDED || numbers.dim() != 1 || numbers.numel() != count
                || !numbers.device().equals(Device.CPU) || numbers.dtype() != DType.FLOAT64 && numbers.dtype() != DType.FLOAT32
                && (what.equals("scales") || numbers.dtype() != DType.INT64 && numbers.dtype() != DType.INT32)) {
            throw file.error(place, "a tensor quantized per channel whose " + what + " are not " + count + " numbers");
        }
        return numbers;
    }
}

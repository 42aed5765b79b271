// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random tensors: of every dtype, of few and of no elements, with strides of every kind, sparse, recorded for gradients. */
final class FuzzedTensors {
    private static final DType[] COMMON = {DType.FLOAT32, DType.FLOAT32, DType.FLOAT32, DType.FLOAT64, DType.INT64, DType.INT64,
            DType.INT32, DType.BOOL, DType.COMPLEX64, DType.BFLOAT16, DType.FLOAT16, DType.INT8, DType.UINT8, DType.INT16};
    private static final long[] SIZES = {1, 2, 3, 4, 5, 7, 8, 16, 17, 33};
    private static final long[] EXTREMES = {-1, -2, 0, 1, Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 40,
            -(1L << 40), 255, 1000};

    private final Random random;

    FuzzedTensors(Random random) {
        this.random = random;
    }

    /** Any tensor. */
    Tensor any() {
        return of(dtype(), shape(random.nextInt(6)));
    }

    DType dtype() {
        if (random.nextInt(8) > 0) {
            return COMMON[random.nextInt(COMMON.length)];
        }
        DType[] all = DType.values();
        return all[random.nextInt(all.length)];
    }

    long[] shape(int dims) {
        long[] shape = new long[dims];
        boolean empty = random.nextInt(8) == 0;
        for (int d = 0; d < dims; d++) {
            shape[d] = SIZES[random.nextInt(dims > 3 ? 5 : random.nextInt(4) == 0 ? SIZES.length : 6)];
        }
        if (empty && dims > 0) {
            shape[random.nextInt(dims)] = 0;
        }
        return shape;
    }

    /** A tensor of a dtype and a shape, with some values and strides. */
    Tensor of(DType dtype, long... shape) {
        Tensor tensor;
        try {
            tensor = values(dtype, shape);
        } catch (TorchException | UnsupportedOperationException e) {
            // Not every dtype has arithmetic.
            tensor = Torch.zeros(shape, dtype, Device.CPU);
        }
        return arranged(tensor);
    }

    private Tensor values(DType dtype, long... shape) {
        boolean inexact = dtype.isFloatingPoint() || dtype.isComplex();
        if (inexact) {
            Tensor normal = Torch.randn(shape, DType.FLOAT64, Device.CPU);
            return switch (random.nextInt(8)) {
                case 0 -> Torch.full(shape, List.of(0.0, 1.0, Double.NaN, Double.POSITIVE_INFINITY, 1e38).get(random.nextInt(5))).to(dtype);
                case 1 -> normal.mul(1e4).to(dtype);
                case 2 -> normal.abs().to(dtype);
                default -> normal.to(dtype);
            };
        }
        return switch (random.nextInt(6)) {
            case 0 -> Torch.full(shape, extreme()).to(dtype);
            case 1 -> Torch.randint(-3, 40, shape).to(dtype);
            case 2 -> Torch.zeros(shape).to(dtype);
            default -> Torch.randint(0, 1 + random.nextInt(5), shape).to(dtype);
        };
    }

    /** A number that is at the end of some range. */
    long extreme() {
        return EXTREMES[random.nextInt(EXTREMES.length)];
    }

    /** The same elements with other strides, or in another layout, or recorded. */
    Tensor arranged(Tensor tensor) {
        int dims = tensor.dim();
        try {
            return switch (random.nextInt(16)) {
                case 0 -> dims < 2 ? tensor : tensor.transpose(0, dims - 1).contiguous().transpose(0, dims - 1);
                case 1 -> dims < 1 ? tensor : tensor.repeatInterleave(2, dims - 1).slice(dims - 1, 0, Long.MAX_VALUE, 2);
                case 2 -> dims < 1 ? tensor : tensor.narrow(0, 0, Math.min(1, tensor.size(0))).expand(tensor.shape());
                case 3 -> dims < 1 || tensor.size(0) < 2 ? tensor : tensor.narrow(0, 1, tensor.size(0) - 1);
                case 4 -> tensor.dtype().isComplex() ? tensor.conj() : tensor;
                case 5, 6 -> tensor.dtype().isFloatingPoint() ? tensor.detach().requiresGrad(true) : tensor;
                case 7 -> random.nextBoolean() ? tensor : sparse(tensor);
                default -> tensor;
            };
        } catch (TorchException | UnsupportedOperationException e) {
            return tensor;
        }
    }

    private Tensor sparse(Tensor tensor) {
        List<String> ways = new ArrayList<>(List.of("to_sparse"));
        if (tensor.dim() >= 2) {
            ways.addAll(List.of("to_sparse_csr", "to_sparse_csc"));
            if (tensor.size(-1) % 2 == 0 && tensor.size(-2) % 2 == 0) {
                return Operator.of("aten::to_sparse_" + (random.nextBoolean() ? "bsr" : "bsc")).callTensor(tensor, new long[] {2, 2});
            }
        }
        if (tensor.dtype() == DType.FLOAT32) {
            ways.add("to_mkldnn");
        }
        return Operator.of("aten::" + ways.get(random.nextInt(ways.size()))).callTensor(tensor);
    }

    /** Something like the given tensor: of another shape, dtype, or with other values. */
    Tensor changed(Tensor tensor) {
        try {
            long[] shape = tensor.shape();
            return switch (random.nextInt(12)) {
                case 0 -> of(dtype(), shape);
                case 1 -> tensor.unsqueeze(random.nextInt(shape.length + 1));
                case 2 -> shape.length == 0 ? tensor.unsqueeze(0) : tensor.select(random.nextInt(shape.length), 0);
                case 3, 4 -> {
                    if (shape.length == 0) {
                        yield of(tensor.dtype(), 2);
                    }
                    int d = random.nextInt(shape.length);
                    shape[d] = Math.max(0, random.nextBoolean() ? shape[d] - 1 - random.nextInt(2) : shape[d] + 1 + random.nextInt(3));
                    yield of(tensor.dtype(), shape);
                }
                case 5 -> {
                    if (shape.length > 0) {
                        shape[random.nextInt(shape.length)] = 0;
                    }
                    yield of(tensor.dtype(), shape);
                }
                case 6, 7 -> of(tensor.dtype(), shape);
                case 8 -> Torch.full(shape, extreme()).to(tensor.dtype());
                case 9 -> of(tensor.dtype(), shape(random.nextInt(6)));
                case 10 -> tensor.flatten();
                default -> arranged(tensor);
            };
        } catch (TorchException | UnsupportedOperationException e) {
            return any();
        }
    }
}

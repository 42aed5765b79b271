// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.Aten;
import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.GradMode;
import dev.torchffm.Slice;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The CPU's kernels called directly agree with the dispatcher, over types, layouts and views; and are kept from what they cannot do. */
class DirectKernelTest {
    private static final List<DType> TYPES = List.of(DType.FLOAT32, DType.FLOAT64, DType.FLOAT16, DType.BFLOAT16, DType.COMPLEX64,
            DType.COMPLEX128, DType.INT64, DType.INT32, DType.UINT8, DType.BOOL);

    static Stream<List<DType>> pairsOfTypes() {
        List<List<DType>> pairs = new ArrayList<>();
        for (DType left : TYPES) {
            for (DType right : TYPES) {
                // From 2.14 on these two promote to bcomplex32, for which libtorch has no arithmetic yet.
                if (!(left == DType.BFLOAT16 && right.isComplex() || right == DType.BFLOAT16 && left.isComplex())) {
                    pairs.add(List.of(left, right));
                }
            }
        }
        return pairs.stream();
    }

    /** The same values in several geometries of shape (2, 3), and some that broadcast to it. */
    private static List<Tensor> geometries(DType dtype) {
        Tensor plain = Torch.arange(6).reshape(2, 3).to(dtype);
        return List.of(plain,
                Torch.arange(6).reshape(3, 2).to(dtype).t(),
                Torch.arange(24).reshape(4, 6).to(dtype).index(Slice.of(1L, 4L, 2), Slice.of(0L, 6L, 2)),
                Torch.arange(3).to(dtype).expand(2, 3),
                Torch.arange(3).to(dtype),
                Torch.arange(2).to(dtype).unsqueeze(1),
                Torch.tensor(3, dtype),
                Torch.empty(new long[] {0, 2, 3}, dtype));
    }

    @ParameterizedTest
    @MethodSource("pairsOfTypes")
    void sumDifferenceAndProductAgreeWithTheDispatchers(List<DType> types) {
        try (TensorScope scope = TensorScope.ofConfined()) {
            for (Tensor left : geometries(types.get(0))) {
                for (Tensor right : geometries(types.get(1))) {
                    same(Aten.call("mul.Tensor", left, right), left.mul(right));
                    if (!types.get(0).isIntegral() && types.get(0) != DType.BOOL || !types.get(1).isIntegral() && types.get(1) != DType.BOOL) {
                        // What is recorded for gradients goes through the dispatcher.
                        Tensor recordedLeft = recorded(left);
                        Tensor recordedRight = recorded(right);
                        same(recordedLeft.add(recordedRight).detach(), left.add(right));
                        if (!types.contains(DType.BOOL)) {
                            same(recordedLeft.sub(recordedRight).detach(), left.sub(right));
                        }
                        same(recordedLeft.mul(recordedRight).detach(), left.mul(right));
                    }
                }
            }
        }
    }

    @Test
    void differenceWithABoolIsRefusedAsInPyTorch() {
        Tensor mask = Torch.tensor(new boolean[] {true, false});
        for (Tensor other : List.of(Torch.ones(2), Torch.arange(2))) {
            String message = assertThrows(TorchException.class, () -> other.sub(mask)).getMessage();
            assertTrue(message.startsWith("Subtraction, the `-` operator, with a bool tensor is not supported."), message);
            assertThrows(TorchException.class, () -> mask.sub(other));
        }
        assertEquals(List.of(2.0, 1.0), Torch.ones(2).add(mask).tolist());
    }

    private static Tensor recorded(Tensor tensor) {
        return tensor.dtype().isFloatingPoint() || tensor.dtype().isComplex() ? tensor.detach().requiresGrad(true) : tensor;
    }

    @Test
    void conjugatesNegativesAndGradientsAreNotLostOnTheWay() {
        Tensor z = Torch.tensor(List.of(new Complex(1, 2), new Complex(3, -4)));
        assertEquals(List.of(new Complex(2, 0), new Complex(6, 0)), z.add(z.conj()).tolist());
        assertEquals(List.of(new Complex(5, 0), new Complex(25, 0)), z.mul(z.conj()).tolist());
        assertEquals(List.of(0.0, 0.0), z.imag().add(z.conj().imag()).tolist());
        Tensor x = Torch.tensor(new float[] {1, 2}).requiresGrad(true);
        x.mul(x).add(x).sum().backward();
        assertEquals(List.of(3.0, 5.0), x.grad().tolist());
        try (GradMode mode = Torch.noGrad()) {
            assertFalse(x.mul(x).requiresGrad());
            assertFalse(x.add(x).requiresGrad());
        }
        assertTrue(x.mul(x).requiresGrad());
        assertEquals("tensor(..., device='meta', size=(2,))",
                Torch.empty(new long[] {2}, DType.FLOAT32, Device.META).add(Torch.empty(new long[] {2}, DType.FLOAT32, Device.META))
                        .toString());
    }

    private static void same(Tensor expected, Tensor actual) {
        assertEquals(expected.dtype(), actual.dtype());
        assertArrayEquals(expected.shape(), actual.shape());
        assertTrue(expected.numel() == 0 || expected.allclose(actual, 0, 0, true), () -> expected + " and " + actual);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.torchffm.ndarray.NDArray;
import dev.torchffm.ops.Operator;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A second {@code numpy()} of a tensor views the array of the first, unless the tensor is no longer what it was. */
class NumpyAgainTest {
    private static Tensor matrix() {
        return Torch.arange(6).reshape(2, 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void eachIsAnotherArrayOverTheSameMemory(int dims) {
        long[] shape = new long[dims];
        Arrays.fill(shape, 2);
        for (DType dtype : List.of(DType.FLOAT32, DType.INT16)) {
            Tensor tensor = Torch.ones(shape, dtype, Device.CPU);
            NDArray first = tensor.numpy();
            for (NDArray again : List.of(tensor.numpy(), tensor.numpy(true), tensor.numpy())) {
                assertNotSame(first, again);
                assertEquals(first.segment(), again.segment());
                assertArrayEquals(first.strides(), again.strides());
                tensor.fill_(7);
                assertEquals(first.toList(), again.toList());
                assertEquals(tensor.tolist().toString().replace(".0", ""), again.toList().toString().replace(".0", ""));
            }
        }
    }

    /** Each changes the tensor in place, without another storage. */
    @Test
    void whatChangesTheTensorChangesItsArray() {
        List<Consumer<Tensor>> changes = List.of(
                t -> t.t_(), t -> t.transpose_(0, 1), t -> t.unsqueeze_(0), t -> t.unsqueeze_(2), t -> t.resize_(3, 2), t -> t.resize_(2, 2),
                t -> Operator.of("aten::as_strided_").call(t, List.of(2, 2), List.of(1, 1), null),
                t -> Operator.of("aten::as_strided_").call(t, List.of(2, 3), List.of(3, 1), 0L),
                t -> Operator.of("aten::as_strided_").call(t, List.of(2, 3), List.of(0, 1), 3L),
                t -> Operator.of("aten::swapaxes_").call(t, 0, 1),
                t -> t.set_(Torch.arange(8).reshape(2, 4)));
        for (int i = 0; i < changes.size(); i++) {
            Tensor tensor = matrix();
            tensor.numpy();
            changes.get(i).accept(tensor);
            NDArray array = tensor.numpy();
            assertArrayEquals(tensor.shape(), array.shape(), "shape after change " + i);
            assertEquals(tensor.tolist(), array.toList(), "elements after change " + i);
        }
    }

    /** What lies outside the tensor's own object: sizes and strides of more than five dimensions. */
    @Test
    void manyDimensionsAreLookedAtEveryTime() {
        Tensor tensor = Torch.arange(64).reshape(2, 2, 2, 2, 2, 2);
        assertEquals(tensor.tolist(), tensor.numpy().toList());
        tensor.transpose_(0, 5);
        assertEquals(tensor.tolist(), tensor.numpy().toList());
        tensor.transpose_(1, 3);
        assertEquals(tensor.tolist(), tensor.numpy().toList());
    }

    @Test
    void anotherTensorObjectOfTheSameIdentityChangesItToo() {
        Tensor leaf = Torch.ones(2, 3).requiresGrad(true);
        leaf.mul(leaf).sum().backward();
        Tensor one = leaf.grad();
        Tensor other = leaf.grad();
        NDArray before = one.numpy();
        other.t_();
        assertArrayEquals(new long[] {2, 3}, before.shape());
        assertArrayEquals(new long[] {3, 2}, one.numpy().shape());
    }

    @Test
    void gradientsAreAskedForEveryTime() {
        Tensor tensor = Torch.ones(3);
        NDArray array = tensor.numpy();
        tensor.requiresGrad(true);
        assertThrows(TorchException.class, tensor::numpy);
        try (GradMode off = Torch.noGrad()) {
            tensor.numpy();
        }
        assertThrows(TorchException.class, tensor::numpy);
        tensor.requiresGrad(false);
        assertEquals(array.toList(), tensor.numpy().toList());
    }

    @Test
    void arrayOfAnEscapedTensorIsAnother() {
        Tensor tensor;
        NDArray inner;
        try (TensorScope scope = TensorScope.ofConfined()) {
            tensor = Torch.arange(3);
            inner = tensor.numpy();
            TensorScope.escape(tensor);
        }
        assertThrows(IllegalStateException.class, () -> inner.getLong(0));
        assertEquals(List.of(0L, 1L, 2L), tensor.numpy().toList());
    }

    @Test
    void closedTensorGivesNone() {
        Tensor tensor = Torch.arange(3);
        NDArray array = tensor.numpy();
        tensor.close();
        assertThrows(IllegalStateException.class, tensor::numpy);
        assertEquals(List.of(0L, 1L, 2L), array.toList());
    }
}

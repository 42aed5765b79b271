// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static dev.torchffm.FromArrays.arange;
import static dev.torchffm.FromArrays.array;
import static dev.torchffm.FromArrays.backwards;
import static dev.torchffm.FromArrays.bytes;
import static dev.torchffm.FromArrays.describe;
import static dev.torchffm.FromArrays.scalar;
import static dev.torchffm.Torch.asTensor;
import static dev.torchffm.Torch.fromNumpy;
import static dev.torchffm.Torch.tensor;

import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/**
 * {@code torch.as_tensor} and {@code torch.asarray}, which share where they can and copy where they must: {@link Torch#asTensor}.
 * For {@code asarray}, Java says which is wanted: {@link Torch#fromNumpy} and {@link Torch#fromSegment} share,
 * {@link Torch#tensor(Object)} copies.
 */
class FromAsTensorRowsTest extends FromRowsTest {
    FromAsTensorRowsTest() {
        sharing();
        copying();
        readOnly();
        tensors();
        data();
        refusals();
        buffers();
    }

    private static NDArray zeros() {
        return NDArray.zeros(DType.FLOAT64, 3);
    }

    private void sharing() {
        for (String call : List.of("as_tensor(a)", "asarray(a)", "asarray(a,copy=False)")) {
            row("a=np.zeros(3); t=torch." + call, () -> {
                NDArray a = zeros();
                return describe(call.startsWith("as_tensor") ? asTensor(a) : fromNumpy(a), a);
            });
        }
        row("a=np.zeros(3); t=torch.as_tensor(a,dtype=torch.float64)", () -> {
            NDArray a = zeros();
            return describe(asTensor(a, DType.FLOAT64), a);
        });
    }

    private void copying() {
        row("a=np.zeros(3); t=torch.asarray(a,copy=True)", () -> {
            NDArray a = zeros();
            return describe(tensor(a), a);
        });
        for (String function : List.of("as_tensor", "asarray")) {
            row("a=np.zeros(3); t=torch." + function + "(a,dtype=torch.float32)", () -> {
                NDArray a = zeros();
                return describe(function.equals("as_tensor") ? asTensor(a, DType.FLOAT32) : tensor(a, DType.FLOAT32), a);
            });
        }
        row("a=np.array(1.5); t=torch.asarray(a)", () -> {
            NDArray a = scalar(DType.FLOAT64, 1.5);
            return describe(tensor(a), a);
        });
    }

    private void readOnly() {
        for (String function : List.of("as_tensor", "asarray")) {
            refused("a=np.zeros(3); a.flags.writeable=False; t=torch." + function + "(a)", IllegalArgumentException.class,
                    () -> fromNumpy(zeros().asReadOnly()), "not writable");
        }
        row("a=np.zeros(3); a.flags.writeable=False; t=torch.as_tensor(a,dtype=torch.float32)", () -> {
            NDArray a = zeros().asReadOnly();
            return describe(asTensor(a, DType.FLOAT32), a);
        });
        row("a=np.zeros(3); a.flags.writeable=False; t=torch.asarray(a,copy=True)", () -> {
            NDArray a = zeros().asReadOnly();
            return describe(tensor(a), a);
        });
    }

    private void tensors() {
        row("a=torch.zeros(3); torch.as_tensor(a) is a", () -> {
            Tensor a = Torch.zeros(3);
            return asTensor(a) == a;
        });
        row("a=torch.zeros(3); b=torch.as_tensor(a,dtype=torch.float64); (b is a,b.dtype)", () -> {
            Tensor a = Torch.zeros(3);
            Tensor b = asTensor(a, DType.FLOAT64);
            return List.of(b == a, b.dtype().toString());
        });
        row("a=torch.zeros(3,requires_grad=True); b=torch.as_tensor(a,dtype=torch.float64); "
                + "(b.requires_grad,b.is_leaf,type(b.grad_fn).__name__)", () -> {
                    Tensor b = asTensor(Torch.zeros(3).requiresGrad(true), DType.FLOAT64);
                    return List.of(b.requiresGrad(), b.isLeaf(), b.handle().gradFnName());
                });
        row("a=torch.zeros(3); b=torch.asarray(a,copy=True); (b is a,b.data_ptr()==a.data_ptr())", () -> {
            Tensor a = Torch.zeros(3);
            Tensor b = tensor(a);
            return List.of(b == a, b.dataPtr() == a.dataPtr());
        });
    }

    private void data() {
        row("torch.as_tensor([1,2.5])", () -> asTensor(List.of(1, 2.5)));
        row("torch.as_tensor(np.float64(1.5))", () -> asTensor(scalar(DType.FLOAT64, 1.5)));
        row("torch.as_tensor([np.array([1,2])])", () -> asTensor(List.of(array(DType.INT64, 1, 2))));
        row("torch.as_tensor(np.array([300]),dtype=torch.uint8)", () -> asTensor(array(DType.INT64, 300), DType.UINT8));
        row("torch.asarray([1,2,3])", () -> tensor(List.of(1, 2, 3)));
        row("torch.asarray([1.5,2])", () -> tensor(List.of(1.5, 2)));
        row("torch.asarray(1.5)", () -> tensor(1.5));
        row("torch.asarray(np.float64(1.5))", () -> tensor(scalar(DType.FLOAT64, 1.5)));
        row("torch.asarray([1.],requires_grad=True)", () -> tensor(List.of(1.)).requiresGrad(true));
    }

    private void refusals() {
        row("torch.as_tensor(np.arange(3)[::-1])", () -> asTensor(arange(3).slice(backwards())));
        row("torch.asarray(np.arange(3)[::-1])", () -> fromNumpy(arange(3).slice(backwards())));
        row("torch.as_tensor('a')", () -> asTensor("a"));
        row("torch.asarray('a')", () -> tensor("a"));
        row("torch.asarray(None)", () -> tensor(null));
        row("torch.asarray([[1,2],[3]])", () -> tensor(List.of(List.of(1, 2), List.of(3))));
        refused("torch.asarray([1],requires_grad=True)", TorchException.class, () -> tensor(List.of(1)).requiresGrad(true),
                FromDtypeRowsTest.NO_GRADIENTS);
    }

    private void buffers() {
        row("torch.asarray(bytearray(8),dtype=torch.int32)", () -> Torch.fromSegment(bytes(8), DType.INT32, 2));
        row("torch.asarray(__import__('array').array('i',[1,2]))", () -> Torch.fromSegment(oneTwo(), DType.FLOAT32, 2));
        row("torch.asarray(__import__('array').array('i',[1,2]),dtype=torch.int32)",
                () -> Torch.fromSegment(oneTwo(), DType.INT32, 2));
    }

    private static MemorySegment oneTwo() {
        MemorySegment segment = bytes(8);
        segment.setAtIndex(ValueLayout.JAVA_INT, 0, 1);
        segment.setAtIndex(ValueLayout.JAVA_INT, 1, 2);
        return segment;
    }
}

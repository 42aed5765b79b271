// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static dev.torchffm.FromArrays.arange;
import static dev.torchffm.FromArrays.array;
import static dev.torchffm.FromArrays.backwards;
import static dev.torchffm.FromArrays.bytes;
import static dev.torchffm.FromArrays.describe;
import static dev.torchffm.FromArrays.scalar;
import static dev.torchffm.FromArrays.storageBytes;
import static dev.torchffm.Torch.tensor;

import dev.torchffm.internal.layout.TensorImplLayout;
import dev.torchffm.ndarray.NDArray;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code torch.from_numpy}: {@link Torch#fromNumpy}. */
class FromNumpyRowsTest extends FromRowsTest {
    FromNumpyRowsTest() {
        types();
        shapesAndStrides();
        refusals();
        readOnly();
        behaviour();
        writes();
    }

    private static Callable<?> described(NDArray array) {
        return () -> describe(Torch.fromNumpy(array), array);
    }

    private void types() {
        for (DType dtype : DType.values()) {
            if (dtype.isNumpy()) {
                row("a=np.zeros(3,dtype='" + dtype.lowerName() + "'); t=torch.from_numpy(a)", described(NDArray.zeros(dtype, 3)));
            }
        }
    }

    private void shapesAndStrides() {
        row("a=np.array(1.5); t=torch.from_numpy(a)", described(scalar(DType.FLOAT64, 1.5)));
        row("a=np.zeros((0,2)); t=torch.from_numpy(a)", described(NDArray.zeros(DType.FLOAT64, 0, 2)));
        row("a=np.zeros((2,0)); t=torch.from_numpy(a)", described(NDArray.zeros(DType.FLOAT64, 2, 0)));
        row("a=np.arange(6.).reshape(2,3).T; t=torch.from_numpy(a)", described(arange(6).reshape(2, 3).transpose()));
        row("a=np.asfortranarray(np.arange(6.).reshape(2,3)); t=torch.from_numpy(a)",
                described(NDArray.of(bytes(48), DType.FLOAT64, new long[] {2, 3}, new long[] {8, 16})));
        row("a=np.arange(12.).reshape(3,4)[1:,1:]; t=torch.from_numpy(a)",
                described(arange(12).reshape(3, 4).slice(Slice.from(1), Slice.from(1))));
        row("a=np.arange(10.)[1::3]; t=torch.from_numpy(a)", described(arange(10).slice(Slice.of(1L, null, 3))));
        row("a=np.arange(3.)[0:0][::-1]; t=torch.from_numpy(a)",
                described(arange(3).slice(Slice.of(0, 0)).slice(backwards())));
        row("a=np.arange(3.)[1:1:-2]; t=torch.from_numpy(a)", described(arange(3).slice(Slice.of(1L, 1L, -2))));
        row("a=np.arange(3.)[::-1][::-1]; t=torch.from_numpy(a)", described(arange(3).slice(backwards()).slice(backwards())));
        row("a=np.broadcast_to(np.arange(3.),(2,3)); t=torch.from_numpy(a)",
                described(NDArray.of(bytes(24), DType.FLOAT64, new long[] {2, 3}, new long[] {0, 8})));
        row("a=np.zeros(3,dtype=[('x','f4'),('y','f4')])['y']; t=torch.from_numpy(a)",
                described(NDArray.of(bytes(24), 4, DType.FLOAT32, new long[] {3}, new long[] {8})));
        row("a=np.zeros([1]*64); torch.from_numpy(a).dim()", () -> {
            long[] shape = new long[64];
            Arrays.fill(shape, 1);
            return Torch.fromNumpy(NDArray.zeros(DType.FLOAT64, shape)).dim();
        });
    }

    private void refusals() {
        // PyTorch shares it; its kernels assume aligned elements all the same, and some end the process.
        refused("a=np.frombuffer(bytearray(13),dtype=np.uint8)[1:13].view(np.float32); t=torch.from_numpy(a)",
                IllegalArgumentException.class, described(NDArray.of(bytes(13).asSlice(1), DType.FLOAT32, 3)), "not a multiple of 4");
        row("a=np.arange(3.)[::-1]; t=torch.from_numpy(a)", described(arange(3).slice(backwards())));
        row("a=np.arange(3.)[:1][::-1]; t=torch.from_numpy(a)", described(arange(3).slice(Slice.to(1)).slice(backwards())));
        row("a=np.zeros((2,3))[:,::-1]; t=torch.from_numpy(a)",
                described(NDArray.zeros(DType.FLOAT64, 2, 3).slice(Slice.all(), backwards())));
        row("a=np.array([3.,5.,8.]); a=np.lib.stride_tricks.as_strided(a,(3,),(3,)); t=torch.from_numpy(a)",
                described(NDArray.of(bytes(24), DType.FLOAT64, new long[] {3}, new long[] {3})));
        row("a=np.zeros(3,dtype=[('x','i1'),('y','f4')])['y']; t=torch.from_numpy(a)",
                described(NDArray.of(bytes(15), 1, DType.FLOAT32, new long[] {3}, new long[] {5})));
        row("a=np.zeros((2,3))[0:0][:,::-1]; t=torch.from_numpy(a)",
                described(NDArray.zeros(DType.FLOAT64, 2, 3).slice(Slice.of(0, 0)).slice(Slice.all(), backwards())));
        row("a=np.arange(3.)[2:1:-1]; t=torch.from_numpy(a)", described(arange(3).slice(Slice.of(2L, 1L, -1))));
        row("a=np.lib.stride_tricks.as_strided(np.zeros(5),(2,1,3),(16,4,8)); t=torch.from_numpy(a)",
                described(NDArray.of(bytes(40), DType.FLOAT64, new long[] {2, 1, 3}, new long[] {16, 4, 8})));
        row("a=np.lib.stride_tricks.as_strided(np.zeros(1),(0,),(4,)); t=torch.from_numpy(a)",
                described(NDArray.of(bytes(8), DType.FLOAT64, new long[] {0}, new long[] {4})));
        row("a=np.lib.stride_tricks.as_strided(np.zeros(5),(2,2),(-4,8)); t=torch.from_numpy(a)",
                described(NDArray.of(bytes(40), 16, DType.FLOAT64, new long[] {2, 2}, new long[] {-4, 8})));
        refused("torch.from_numpy(None)", NullPointerException.class, () -> Torch.fromNumpy(null));
    }

    /** PyTorch warns and shares; here libtorch would write to memory that Java protects, so it is refused. */
    private void readOnly() {
        NDArray readOnly = NDArray.zeros(DType.FLOAT64, 3).asReadOnly();
        for (String id : List.of("a=np.zeros(3); a.flags.writeable=False; t=torch.from_numpy(a)",
                "a=np.zeros(3); a.flags.writeable=False; t=torch.from_numpy(a); t[0]=5; a.tolist()",
                "a=np.zeros(3); a.flags.writeable=False; torch.from_numpy(a).numpy().flags.writeable")) {
            refused(id, IllegalArgumentException.class, () -> Torch.fromNumpy(readOnly), "not writable");
        }
        refused("a=np.frombuffer(b'abcd',dtype=np.uint8); t=torch.from_numpy(a)", IllegalArgumentException.class,
                () -> Torch.fromNumpy(NDArray.of(bytes(4).asReadOnly(), DType.UINT8, 4)), "not writable");
    }

    private void behaviour() {
        row("a=np.zeros(3); t=torch.from_numpy(a); a[0]=1; t[1]=2; (a.tolist(),t.tolist())", () -> {
            NDArray a = NDArray.zeros(DType.FLOAT64, 3);
            Tensor t = Torch.fromNumpy(a);
            a.set(1, 0);
            t.select(0, 1).fill_(2);
            return List.of(a.toList(), t.tolist());
        });
        row("a=np.zeros(3); t=torch.from_numpy(a); (t.requires_grad,t.is_leaf,t.device,t.is_contiguous(),t._version,"
                + "t.untyped_storage().resizable(),t.untyped_storage().nbytes(),t._base)", () -> {
                    Tensor t = Torch.fromNumpy(NDArray.zeros(DType.FLOAT64, 3));
                    // The last, the tensor that this one is a view of, cannot be asked for.
                    return Arrays.asList(t.requiresGrad(), t.isLeaf(), t.device().toString(), t.isContiguous(), t.version(),
                            TensorImplLayout.isResizable(storage(t)), storageBytes(t), null);
                });
        row("a=np.zeros(3); t=torch.from_numpy(a).requires_grad_(); a[0]=3; t", () -> {
            NDArray a = NDArray.zeros(DType.FLOAT64, 3);
            Tensor t = Torch.fromNumpy(a).requiresGrad(true);
            a.set(3, 0);
            return t;
        });
        row("t=torch.from_numpy(np.zeros(3)); t.resize_(10)",
                () -> Torch.fromNumpy(NDArray.zeros(DType.FLOAT64, 3)).resize_(10));
        row("t=torch.from_numpy(np.zeros(6)); t.resize_(2)",
                () -> Torch.fromNumpy(NDArray.zeros(DType.FLOAT64, 6)).resize_(2));
        row("import gc; a=np.full(1000,3.); t=torch.from_numpy(a); del a; gc.collect(); t.sum().item()", () -> {
            Tensor t = overForgottenArray();
            System.gc();
            return t.sum().item();
        });
        row("a=np.zeros(3); t=torch.from_numpy(a);u=torch.from_numpy(a); (t.data_ptr()==u.data_ptr(), "
                + "t.untyped_storage()._cdata==u.untyped_storage()._cdata)", () -> {
                    NDArray a = NDArray.zeros(DType.FLOAT64, 3);
                    Tensor t = Torch.fromNumpy(a);
                    Tensor u = Torch.fromNumpy(a);
                    return List.of(t.dataPtr() == u.dataPtr(), storage(t) == storage(u));
                });
    }

    private void writes() {
        row("a=np.arange(6.).reshape(2,3); t=torch.from_numpy(a); t.t_(); t.mul_(2); (a.tolist(),t.stride())", () -> {
            NDArray a = arange(6).reshape(2, 3);
            Tensor t = Torch.fromNumpy(a).t();
            t.copy_(t.mul(2));
            return List.of(a.toList(), t.strides());
        });
        refused("a=np.arange(4.); t=torch.from_numpy(a); t.set_(torch.zeros(2,dtype=torch.float64)); t.fill_(7); a.tolist()",
                IllegalArgumentException.class,
                () -> Torch.fromNumpy(arange(4)).set_(Torch.zeros(new long[] {2}, DType.FLOAT64)), "set_", "clone()");
        row("a=np.arange(4.); t=torch.from_numpy(a); u=t.clone(); u.fill_(7); a.tolist()", () -> {
            NDArray a = arange(4);
            Torch.fromNumpy(a).clone().fill_(7);
            return a.toList();
        });
        row("a=np.array([1,2,3],dtype=np.uint8); t=torch.from_numpy(a).view(torch.int8); t.neg_(); a.tolist()", () -> {
            NDArray a = array(DType.UINT8, 1, 2, 3);
            Tensor t = Torch.fromNumpy(a).view(DType.INT8);
            t.copy_(t.neg());
            return a.toList();
        });
        row("torch.from_numpy(np.array([True,False])).logical_not_().numpy().tolist()", () -> {
            Tensor t = Torch.fromNumpy(array(DType.BOOL, true, false));
            return t.copy_(t.eq(tensor(false))).numpy().toList();
        });
    }

    private static Tensor overForgottenArray() {
        NDArray a = NDArray.zeros(DType.FLOAT64, 1000);
        a.fill(3);
        return Torch.fromNumpy(a);
    }

    private static long storage(Tensor tensor) {
        long handle = tensor.handle().acquire();
        try {
            return TensorImplLayout.storage(handle);
        } finally {
            tensor.handle().release();
        }
    }
}

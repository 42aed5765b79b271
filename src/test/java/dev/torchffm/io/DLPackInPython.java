// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;

/** Exchanges tensors with NumPy, and with PyTorch if that is said, through a Python interpreter in this process. */
@SuppressWarnings("try")
final class DLPackInPython {
    private static final String COMMON = """
            import ctypes, gc, weakref
            import numpy as np
            api = ctypes.pythonapi
            api.PyCapsule_New.restype = ctypes.py_object
            api.PyCapsule_New.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]
            api.PyCapsule_GetPointer.restype = ctypes.c_void_p
            api.PyCapsule_GetPointer.argtypes = [ctypes.py_object, ctypes.c_char_p]
            api.PyCapsule_SetName.argtypes = [ctypes.py_object, ctypes.c_char_p]
            used = [b'used_dltensor', b'used_dltensor_versioned']
            names = [b'dltensor', b'dltensor_versioned']

            def give(x, versioned):
                capsule = x.__dlpack__(max_version=(1, 0)) if versioned else x.__dlpack__()
                pointer = api.PyCapsule_GetPointer(capsule, names[versioned])
                api.PyCapsule_SetName(capsule, used[versioned])
                return pointer

            class Given:
                def __init__(self, pointer, versioned):
                    self.capsule = api.PyCapsule_New(pointer, names[versioned], None)
                def __dlpack__(self, **_):
                    return self.capsule
                def __dlpack_device__(self):
                    return (1, 0)

            class Owner:
                pass

            def owned(array):
                # What lives as long as the memory does.
                owner = Owner()
                buffer = (ctypes.c_char * max(array.nbytes, 1)).from_buffer(bytearray(max(array.nbytes, 1)))
                buffer.owner = owner
                copy = np.frombuffer(buffer, array.dtype, array.size).reshape(array.shape)
                copy[...] = array
                return copy, weakref.ref(owner)
            """;

    private static MemorySegment cell;

    private DLPackInPython() { }

    public static void main(String[] arguments) throws Throwable {
        boolean torch = arguments[2].equals("torch");
        // Before Python may load it from elsewhere.
        Torch.zeros(1).close();
        cell = Arena.global().allocate(JAVA_LONG);
        InProcessPython.start(arguments[0], arguments[1]);
        InProcessPython.run(COMMON);
        for (boolean versioned : new boolean[] {true, false}) {
            fromNumpy(versioned);
            toNumpy(versioned);
        }
        readOnlyArrays();
        owners();
        if (torch) {
            InProcessPython.run("import torch\n");
            for (boolean versioned : new boolean[] {true, false}) {
                fromTorch(versioned);
                toTorch(versioned);
            }
        }
        System.out.println("all exchanged with NumPy" + (torch ? " and PyTorch" : ""));
        InProcessPython.stop();
    }

    private static long evaluated(String expression) throws Throwable {
        InProcessPython.run("ctypes.c_int64.from_address(" + cell.address() + ").value = " + expression + "\n");
        return cell.get(JAVA_LONG, 0);
    }

    private static Tensor taken(String expression, boolean versioned) throws Throwable {
        MemorySegment managed = MemorySegment.ofAddress(evaluated("give(" + expression + ", " + python(versioned) + ")"));
        return versioned ? DLPack.toTensor(managed) : DLPack.toTensorUnversioned(managed);
    }

    private static String given(Tensor tensor, boolean versioned) {
        MemorySegment managed = versioned ? DLPack.fromTensor(tensor) : DLPack.fromTensorUnversioned(tensor);
        return "Given(" + managed.address() + ", " + python(versioned) + ")";
    }

    private static String python(boolean value) {
        return value ? "True" : "False";
    }

    private static void fromNumpy(boolean versioned) throws Throwable {
        for (DType dtype : DType.values()) {
            if (!dtype.isNumpy()) {
                continue;
            }
            try (TensorScope scope = TensorScope.ofConfined()) {
                InProcessPython.run("x = np.arange(24).reshape(2, 3, 4).astype('" + dtype.lowerName() + "')\n");
                Tensor tensor = taken("x[:, 1:, ::2].transpose(2, 0, 1)", versioned);
                expect(dtype, tensor.dtype());
                expect("[2, 2, 2]", Arrays.toString(tensor.shape()));
                expect("[2, 12, 4]", Arrays.toString(tensor.stride()));
                expect(evaluated("x.ctypes.data") + 4L * dtype.itemSize(), tensor.dataPtr());
                expect(dtype == DType.BOOL ? "[true, true, true, true, true, true, true, true]" : "[4, 8, 16, 20, 6, 10, 18, 22]",
                        dtype == DType.BOOL ? Arrays.toString(tensor.numpy().copy().toBooleanArray())
                                : Arrays.toString(tensor.to(DType.INT64).contiguous().numpy().toLongArray()));
                tensor.fill_(1);
                InProcessPython.run("assert (x[:, 1:, ::2] == 1).all() and x.sum() != 24, x\n");
            }
        }
        try (TensorScope scope = TensorScope.ofConfined()) {
            expect("[0, 3]", Arrays.toString(taken("np.zeros((0, 3))", versioned).shape()));
            expect(7.5, taken("np.array(7.5)", versioned).item());
            // The stride of an axis of one element may be anything.
            expect("[[1, 2, 3]]", taken("np.array([[1, 2, 3]])[::-1]", versioned).tolist().toString());
            expect("[[1, 1], [2, 2]]", taken("np.broadcast_to(np.array([[1], [2]]), (2, 2)).copy()", versioned).tolist().toString());
            refused("taken in reverse", () -> taken("np.arange(3)[::-1]", versioned));
        }
        // Elements that do not begin at multiples of their size.
        try (TensorScope scope = TensorScope.ofConfined()) {
            InProcessPython.run("x = np.frombuffer(bytearray(8 * 4 + 1), np.uint8)[1:].view(np.float64)\nx[:] = [1, 2, 3, 4]\n");
            expect("[1.0, 3.0]", taken("x[::2]", versioned).tolist().toString());
        }
    }

    private static void toNumpy(boolean versioned) throws Throwable {
        for (DType dtype : DType.values()) {
            if (!dtype.isNumpy()) {
                continue;
            }
            try (TensorScope scope = TensorScope.ofConfined()) {
                Tensor tensor = Torch.arange(0, 24, 1).to(dtype).reshape(2, 3, 4).permute(2, 0, 1).select(0, 1);
                InProcessPython.run("y = np.from_dlpack(" + given(tensor, versioned) + ")\n"
                        + "assert y.dtype == '" + dtype.lowerName() + "' and y.shape == (2, 3), y\n"
                        + "assert y.ctypes.data == " + tensor.dataPtr() + "\n"
                        + "assert (y == np.arange(24).astype(y.dtype).reshape(2, 3, 4)[:, :, 1]).all(), y\n");
                if (versioned) {
                    InProcessPython.run("y[1, 2] = 1\n");
                    expect(1L, tensor.select(0, 1).select(0, 2).to(DType.INT64).item());
                }
            }
            // The scope is closed; NumPy has the storage.
            InProcessPython.run("assert y[0, 1] == np.array(5).astype(y.dtype)\ndel y\ngc.collect()\n");
        }
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor complex = Torch.tensor(NDArray.copyOf(new double[] {1, 2, 3, 4}).reshape(2, 2).copy()).to(DType.COMPLEX128)
                    .mul(new dev.torchffm.Complex(0, 1));
            InProcessPython.run("y = np.from_dlpack(" + given(complex.conj(), versioned) + ")\nassert y[1, 0] == -3j, y\n"
                    + "y = np.from_dlpack(" + given(complex.conj().imag(), versioned) + ")\nassert y[1, 0] == -3, y\n"
                    + "y = np.from_dlpack(" + given(Torch.zeros(0, 3), versioned) + ")\nassert y.shape == (0, 3), y\n"
                    + "y = np.from_dlpack(" + given(Torch.tensor(7.5), versioned) + ")\nassert y.shape == () and y == 7.5, y\n");
        }
    }

    private static void readOnlyArrays() throws Throwable {
        try (TensorScope scope = TensorScope.ofConfined()) {
            InProcessPython.run("x = np.arange(6.0).reshape(2, 3)\nx.flags.writeable = False\n");
            Tensor tensor = taken("x.T", true);
            expect("[[0.0, 3.0], [1.0, 4.0], [2.0, 5.0]]", tensor.tolist().toString());
            tensor.fill_(9);
            InProcessPython.run("assert x.sum() == 15\n");
        }
    }

    /** NumPy's memory lives as long as anything in Java uses it, and no longer. */
    private static void owners() throws Throwable {
        Tensor outside;
        try (TensorScope scope = TensorScope.ofConfined()) {
            InProcessPython.run("x, alive = owned(np.arange(4.0))\n");
            Tensor tensor = taken("x", true);
            InProcessPython.run("del x\ngc.collect()\nassert alive() is not None\n");
            Tensor view = tensor.narrow(0, 2, 2);
            NDArray array = view.numpy();
            tensor.close();
            view.close();
            InProcessPython.run("gc.collect()\nassert alive() is not None\n");
            expect(3.0, array.getDouble(1));
        }
        InProcessPython.run("gc.collect()\nassert alive() is None\n");
        try (TensorScope scope = TensorScope.ofConfined()) {
            InProcessPython.run("x, alive = owned(np.arange(4.0))\n");
            outside = TensorScope.escape(taken("x", true).narrow(0, 1, 2));
            InProcessPython.run("del x\n");
        }
        InProcessPython.run("gc.collect()\nassert alive() is not None\n");
        expect("[1.0, 2.0]", outside.tolist().toString());
        // Through Java and back: the consumer is the last who has it.
        InProcessPython.run("y = np.from_dlpack(" + given(outside, true) + ")\n");
        outside.close();
        InProcessPython.run("gc.collect()\nassert alive() is not None and y.sum() == 3\ndel y\ngc.collect()\n");
        await("alive() is None");
        // Found by the collector, whose thread calls NumPy's deleter.
        InProcessPython.run("x, alive = owned(np.arange(4.0))\n");
        forget(taken("x", true));
        InProcessPython.run("del x\n");
        await("alive() is None");
        // Refused, and released at once.
        InProcessPython.run("x, alive = owned(np.arange(4.0))\n");
        refused("taken in reverse", () -> taken("x[::-1]", true));
        InProcessPython.run("del x\ngc.collect()\nassert alive() is None\n");
    }

    private static void forget(Tensor tensor) {
        expect(6.0, tensor.sum().item());
    }

    private static void await(String condition) throws Throwable {
        for (int i = 0; i < 300; i++) {
            System.gc();
            if (evaluated("int(gc.collect() >= 0 and " + condition + ")") == 1) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError(condition);
    }

    /** The types that NumPy does not have, by their bytes. */
    private static final List<DType> OTHERS = List.of(DType.BFLOAT16, DType.COMPLEX32, DType.FLOAT8_E5M2, DType.FLOAT8_E4M3FN,
            DType.FLOAT8_E5M2FNUZ, DType.FLOAT8_E4M3FNUZ, DType.FLOAT8_E8M0FNU, DType.FLOAT4_E2M1FN_X2, DType.UINT16, DType.BOOL);

    private static void fromTorch(boolean versioned) throws Throwable {
        for (DType dtype : OTHERS) {
            try (TensorScope scope = TensorScope.ofConfined()) {
                InProcessPython.run("x = (torch.arange(" + 6 * dtype.itemSize() + ") % 2).to(torch.uint8).view(" + dtype
                        + ").reshape(2, 3)\n");
                Tensor tensor = taken("x.t()", versioned);
                expect(dtype, tensor.dtype());
                expect("[3, 2]", Arrays.toString(tensor.shape()));
                expect("[1, 3]", Arrays.toString(tensor.stride()));
                expect(evaluated("x.data_ptr()"), tensor.dataPtr());
            }
        }
    }

    private static void toTorch(boolean versioned) throws Throwable {
        for (DType dtype : OTHERS) {
            try (TensorScope scope = TensorScope.ofConfined()) {
                Tensor tensor = Torch.arange(0, 6 * dtype.itemSize(), 1).remainder(2).to(DType.UINT8).view(dtype).reshape(2, 3).t();
                InProcessPython.run("y = torch.from_dlpack(" + given(tensor, versioned) + ")\n"
                        + "assert y.dtype == " + dtype + " and y.shape == (3, 2) and y.stride() == (1, 3), y\n"
                        + "assert y.data_ptr() == " + tensor.dataPtr() + "\n");
            }
            InProcessPython.run("assert y.t().contiguous().view(torch.uint8).flatten().tolist() == [i % 2 for i in range("
                    + 6 * dtype.itemSize() + ")]\ndel y\n");
        }
    }

    private interface Attempt {
        Object make() throws Throwable;
    }

    private static void refused(String what, Attempt attempt) throws Throwable {
        try {
            attempt.make();
        } catch (IllegalArgumentException e) {
            return;
        }
        throw new AssertionError(what + " was not refused");
    }

    private static void expect(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + ", got " + actual);
        }
    }
}

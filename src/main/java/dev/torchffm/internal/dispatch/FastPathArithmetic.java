// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.torchffm.DType;
import dev.torchffm.internal.abi.CallBuffers;
import dev.torchffm.internal.abi.DTypes;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.Unchecked;
import dev.torchffm.internal.jvm.StackRoom;
import dev.torchffm.internal.layout.TensorGeometry;
import dev.torchffm.internal.layout.TensorImplLayout;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * Arithmetic of ordinary dense tensors of the CPU whose operations are not recorded, around the dispatcher, which would do nothing but
 * find the kernel: a few elements in Java, more by the CPU's kernel.
 */
public final class FastPathArithmetic {
    /** libtorch's kernels, linked when the first tensor of more than a few elements comes. */
    private static final class Kernels {
        static final MethodHandle ADD = kernel("aoti_torch_cpu_add_Tensor", JAVA_LONG, JAVA_LONG, JAVA_DOUBLE, JAVA_LONG);
        static final MethodHandle MUL = kernel("aoti_torch_cpu_mul_Tensor", JAVA_LONG, JAVA_LONG, JAVA_LONG);
        static final MethodHandle ADD_NUMBER = kernel("aoti_torch_cpu_add_Scalar", JAVA_LONG, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_LONG);
        static final MethodHandle MUL_NUMBER = kernel("aoti_torch_cpu_mul_Scalar", JAVA_LONG, JAVA_DOUBLE, JAVA_LONG);
        static final MethodHandle MM = kernel("aoti_torch_cpu_mm_out", JAVA_LONG, JAVA_LONG, JAVA_LONG);

        private static MethodHandle kernel(String name, ValueLayout... arguments) {
            return Native.function(Native.address(name), FunctionDescriptor.of(JAVA_INT, arguments));
        }

        static boolean areLinked() {
            return true;
        }
    }

    private static boolean linked;

    private FastPathArithmetic() { }

    /** Links the kernels before their first use, where there is room for that. */
    private static void link() {
        if (!linked) {
            StackRoom.require();
            linked = Kernels.areLinked();
        }
    }

    /** {@return a handle to a new tensor with the result for two tensors, or 0 where another way must be taken} */
    public static long of(ArithmeticOperation operation, long left, long right) {
        CallBuffers thread = CallBuffers.get();
        if (!FastPath.mayBypassDispatcher(left) || !FastPath.mayBypassDispatcher(right)) {
            return 0;
        }
        long few = SmallArithmetic.of(thread, operation, left, right);
        if (few != 0 || operation == ArithmeticOperation.DIV || thread.isGuarding()) {
            return few;
        }
        int type = TensorImplLayout.dtype(left);
        boolean isSum = operation != ArithmeticOperation.MUL;
        // The kernel takes the right side's factor as a double, which it refuses for integers.
        if (isSum && (type != TensorImplLayout.dtype(right) || !DTypes.isInexact(type))) {
            return 0;
        }
        link();
        try {
            Native.check(isSum ? (int) Kernels.ADD.invokeExact(left, right, operation == ArithmeticOperation.ADD ? 1.0 : -1.0, thread.outAddress)
                    : (int) Kernels.MUL.invokeExact(left, right, thread.outAddress));
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
        return thread.firstOut();
    }

    /** {@return a handle to a new tensor with the result for a tensor and a number, or 0 where another way must be taken} */
    public static long of(ArithmeticOperation operation, long tensor, Number number) {
        CallBuffers thread = CallBuffers.get();
        if (!FastPath.mayBypassDispatcher(tensor)) {
            return 0;
        }
        long few = SmallArithmetic.of(thread, operation, tensor, number);
        if (few != 0 || operation == ArithmeticOperation.DIV || thread.isGuarding()
                || !isDoubleBeside(TensorImplLayout.dtype(tensor), number)) {
            return few;
        }
        double value = number.doubleValue();
        link();
        try {
            Native.check(operation == ArithmeticOperation.MUL ? (int) Kernels.MUL_NUMBER.invokeExact(tensor, value, thread.outAddress)
                    : (int) Kernels.ADD_NUMBER.invokeExact(tensor, value, operation == ArithmeticOperation.ADD ? 1.0 : -1.0,
                            thread.outAddress));
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
        return thread.firstOut();
    }

    /** {@return a handle to a new tensor with the product of two matrices, or 0 where another way must be taken} */
    public static long matrixProduct(long left, long right) {
        CallBuffers thread = CallBuffers.get();
        int type = TensorImplLayout.dtype(left);
        if (thread.isGuarding() || !FastPath.mayBypassDispatcher(left) || !FastPath.mayBypassDispatcher(right) || type != TensorImplLayout.dtype(right) || !isFloatOrDouble(type)
                || !TensorGeometry.isMatrix(left) || !TensorGeometry.isMatrix(right)
                || TensorGeometry.size(left, 1) != TensorGeometry.size(right, 0)) {
            return 0;
        }
        long rows = TensorGeometry.size(left, 0);
        long columns = TensorGeometry.size(right, 1);
        long sizes = thread.outAddress + 8;
        long strides = sizes + 16;
        Native.ADDRESS_SPACE.set(JAVA_LONG, sizes, rows);
        Native.ADDRESS_SPACE.set(JAVA_LONG, sizes + 8, columns);
        Native.ADDRESS_SPACE.set(JAVA_LONG, strides, Math.max(columns, 1));
        Native.ADDRESS_SPACE.set(JAVA_LONG, strides + 8, 1L);
        long product = Native.emptyStrided(thread, 2, sizes, strides, type);
        link();
        try {
            Native.check((int) Kernels.MM.invokeExact(product, left, right));
        } catch (Throwable e) {
            Native.deleteTensor(product);
            throw Unchecked.rethrow(e);
        }
        return product;
    }

    /** Whether a number beside a tensor of this type may be given as a double, which is what the kernels take. */
    private static boolean isDoubleBeside(int type, Number number) {
        return isFloatOrDouble(type) && (number instanceof Double || number instanceof Float || number instanceof Integer);
    }

    private static boolean isFloatOrDouble(int type) {
        return type == DType.FLOAT32.code() || type == DType.FLOAT64.code();
    }
}

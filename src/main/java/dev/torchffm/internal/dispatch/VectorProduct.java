// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;

import dev.torchffm.DType;
import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.Blas;
import dev.torchffm.internal.abi.Call;
import dev.torchffm.internal.abi.CallBuffers;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.OpName;
import dev.torchffm.internal.abi.UnboxedCall;
import dev.torchffm.internal.abi.UnboxedOperator;
import dev.torchffm.internal.jvm.StackRoom;
import dev.torchffm.internal.layout.TensorGeometry;
import dev.torchffm.internal.layout.TensorImplLayout;
import dev.torchffm.internal.schema.AtenSchemas;
import dev.torchffm.internal.schema.Schema;
import dev.torchffm.internal.schema.SchemaParser;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * The inner product of two vectors: {@code matmul} of them calls {@code dot}, and nothing besides.
 *
 * <p>Of two short vectors libtorch's {@code dot} calls the BLAS, and takes ten times as long to make the tensor that the number goes
 * into. Here the same function of the same BLAS is called.
 *
 * <p><b>The experiment</b>, made before the first such call: that function must give what libtorch's {@code dot} gives to the last bit,
 * for vectors of many lengths; else libtorch's own is called always. The test is {@code VectorProductTest}.
 */
final class VectorProduct {
    /** Up to here a product takes less than a microsecond, and a collection of garbage may wait for it. */
    static final int MAX_ELEMENTS = 4096;
    private static final int[] TRIED = {1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 23, 31, 32, 33, 47, 63, 64, 65, 100, 127, 128, 129, 255, 1000};

    private static final OpName DOT = OpName.aten("dot");
    private static final Schema SCHEMA = SchemaParser.parse(AtenSchemas.get("dot"));
    private static final MemorySegment MEMORY = Native.ADDRESS_SPACE;
    private static final int FLOAT32 = DType.FLOAT32.code();
    private static final int FLOAT64 = DType.FLOAT64.code();
    private static volatile @Nullable UnboxedOperator unboxed;

    /** What the experiment found, which is made when this class is loaded. */
    private static final class Found {
        static final boolean SAME = Blas.isPresent() && isSame();

        static boolean isMade() {
            return true;
        }
    }

    private static boolean looked;

    /** Makes the experiment where there is room for it, if it was not made. */
    private static boolean isBlasTheSame() {
        if (!looked) {
            StackRoom.require();
            looked = Found.isMade();
        }
        return Found.SAME;
    }

    private VectorProduct() { }

    /** Initializes this class. */
    static boolean isThere() {
        return true;
    }

    /** {@return a handle to a new tensor with the product of two tensors of one dimension} */
    static long of(long self, long other) {
        if (!UnboxedOperator.isWorthwhile()) {
            return Call.of(DOT).tensor(self).tensor(other).tensorResult();
        }
        boolean bypass = FastPath.mayBypassDispatcher(self) && FastPath.mayBypassDispatcher(other);
        long few = bypass && isBlasTheSame() ? ofFew(CallBuffers.get(), self, other) : 0;
        return few != 0 ? few : unboxed(self, other, bypass);
    }

    private static long unboxed(long self, long other, boolean bypass) {
        UnboxedOperator direct = unboxed;
        if (direct == null) {
            direct = UnboxedOperator.find(SCHEMA);
            unboxed = direct;
            if (direct == null) {
                return Call.of(DOT).tensor(self).tensor(other).tensorResult();
            }
        }
        UnboxedCall call = direct.begin().tensor(self).tensor(other).bypassingDispatcher(bypass);
        call.run();
        return call.result(0);
    }

    private static long ofFew(CallBuffers thread, long self, long other) {
        int type = TensorImplLayout.dtype(self);
        if (type != FLOAT32 && type != FLOAT64 || type != TensorImplLayout.dtype(other) || thread.isGuarding()) {
            return 0;
        }
        long elements = TensorGeometry.contiguousElements(self);
        if (elements <= 0 || elements > MAX_ELEMENTS || TensorGeometry.contiguousElements(other) != elements) {
            return 0;
        }
        long left = SmallArithmetic.data(self, type);
        long right = SmallArithmetic.data(other, type);
        if (left == 0 || right == 0) {
            return 0;
        }
        long result = Native.emptyStrided(thread, 0, thread.outAddress, thread.outAddress, type);
        long to = TensorImplLayout.data(TensorImplLayout.storage(result));
        if (type == FLOAT32) {
            MEMORY.set(JAVA_FLOAT_UNALIGNED, to, Blas.dot(thread, (int) elements, left, right));
        } else {
            MEMORY.set(JAVA_DOUBLE_UNALIGNED, to, Blas.dotOfDoubles(thread, (int) elements, left, right));
        }
        return result;
    }

    // ------------------------------------------------------------------ the experiment

    /** {@return whether short vectors are multiplied by the BLAS, for the test} */
    static boolean isCalled() {
        return Found.SAME;
    }

    private static boolean isSame() {
        // It has nothing to do with what the thread is in the middle of.
        CallBuffers thread = CallBuffers.get();
        CallBuffers.SuspendedCall suspended = thread.suspend();
        try {
            return isSame(thread, FLOAT32) && isSame(thread, FLOAT64);
        } catch (TorchException e) {
            return false;
        } finally {
            thread.resume(suspended);
        }
    }

    private static boolean isSame(CallBuffers thread, int type) {
        for (int count : TRIED) {
            long left = SmallSum.numbers(type, count, 0.7);
            long right = SmallSum.numbers(type, count, 0.3);
            long product = 0;
            try {
                product = Call.of(DOT).tensor(left).tensor(right).tensorResult();
                long at = Native.dataPointer(product);
                boolean same = type == FLOAT32
                        ? MEMORY.get(JAVA_FLOAT_UNALIGNED, at) == Blas.dot(thread, count, Native.dataPointer(left), Native.dataPointer(right))
                        : MEMORY.get(JAVA_DOUBLE_UNALIGNED, at)
                                == Blas.dotOfDoubles(thread, count, Native.dataPointer(left), Native.dataPointer(right));
                if (!same) {
                    return false;
                }
            } finally {
                Native.deleteTensor(left);
                Native.deleteTensor(right);
                if (product != 0) {
                    Native.deleteTensor(product);
                }
            }
        }
        return true;
    }
}

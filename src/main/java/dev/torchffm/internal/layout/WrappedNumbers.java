// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.layout;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.internal.abi.Call;
import dev.torchffm.internal.abi.CallBuffers;
import dev.torchffm.internal.abi.CxxSymbols;
import dev.torchffm.internal.abi.DeviceTypes;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.OpName;
import dev.torchffm.internal.jvm.StackRoom;
import java.lang.foreign.MemorySegment;

/**
 * Numbers as operands of operators that take two tensors, as Python passes them: a tensor without dimensions that is marked as a
 * number, so that it changes the type of a result only if it is of a higher kind. {@code x + 2} is {@code add.Tensor} with such a
 * tensor, and not {@code add.Scalar}, whose node has another name.
 *
 * <p>The mark is a bit of the TensorImpl. A C++ function of autograd, which cannot throw for tensors without dimensions, copies it from
 * one tensor to another; so it is the one bit that, set in one, appears in the other. Where that function is missing, or types do not
 * come out as they do for numbers, there are no such tensors.
 */
public final class WrappedNumbers {
    private static final long[] NO_SIZES = {};
    private static final OpName RESULT_TYPE = OpName.aten("result_type.Tensor");

    /** What the experiment found, which is made when the first number is to stand beside a tensor. */
    private static final class Mark {
        /** Where the mark is, and which bit of the word; 0 where that was not found out. */
        static final int PLACE;
        static final long BIT;

        static {
            CallBuffers thread = CallBuffers.get();
            CallBuffers.SuspendedCall suspended = thread.suspend();
            try {
                long mark = CxxSymbols.copiesNumberMark() ? find() : 0;
                boolean works = mark != 0 && works((int) (mark >>> 8), 1L << (mark & 63));
                PLACE = works ? (int) (mark >>> 8) : 0;
                BIT = works ? 1L << (mark & 63) : 0;
            } finally {
                thread.resume(suspended);
            }
        }
    }

    private static boolean looked;

    private WrappedNumbers() { }

    /** {@return whether tensors can be marked as numbers} */
    public static boolean isKnown() {
        if (!looked) {
            StackRoom.require();
            looked = Mark.PLACE >= 0;
        }
        return Mark.PLACE != 0;
    }

    /**
     * A tensor that stands for a number beside tensors.
     *
     * @param number a {@link Number}, {@link Boolean} or {@link Complex}
     * @return a handle, owned by the caller
     */
    public static long of(Object number) {
        long tensor = tensor(number);
        mark(tensor, Mark.PLACE, Mark.BIT);
        return tensor;
    }

    private static long tensor(Object number) {
        DType dtype = switch (number) {
            case Boolean truth -> DType.BOOL;
            case Double real -> DType.FLOAT64;
            case Float real -> DType.FLOAT64;
            case Complex complex -> DType.COMPLEX128;
            default -> DType.INT64;
        };
        long tensor = Native.emptyStrided(NO_SIZES, NO_SIZES, dtype.code(), DeviceTypes.CPU, -1);
        MemorySegment element = Native.borrowed(Native.dataPointer(tensor), dtype.itemSize());
        switch (number) {
            case Boolean truth -> element.set(JAVA_BYTE, 0, (byte) (truth ? 1 : 0));
            case Complex complex -> {
                element.set(JAVA_DOUBLE, 0, complex.re());
                element.set(JAVA_DOUBLE, 8, complex.im());
            }
            case Number real when dtype == DType.FLOAT64 -> element.set(JAVA_DOUBLE, 0, real.doubleValue());
            default -> element.set(JAVA_LONG, 0, ((Number) number).longValue());
        }
        return tensor;
    }

    private static void mark(long tensor, int place, long bit) {
        long at = Native.impl(tensor) + place;
        Native.ADDRESS_SPACE.set(JAVA_LONG, at, Native.ADDRESS_SPACE.get(JAVA_LONG, at) | bit);
    }

    private static long word(long tensor, int place) {
        return Native.ADDRESS_SPACE.get(JAVA_LONG, Native.impl(tensor) + place);
    }

    /** The only bit that is off in both tensors and, set in one, is set in the other by copying the mark: its word's place and number. */
    private static long find() {
        long found = 0;
        for (int place = TensorImplLayout.FIRST_MEMBER; place < TensorImplLayout.IMPL_BYTES; place += 8) {
            for (int bit = 0; bit < 64; bit++) {
                if (isCopied(place, 1L << bit)) {
                    if (found != 0) {
                        return 0;
                    }
                    found = (long) place << 8 | bit;
                }
            }
        }
        return found;
    }

    private static boolean isCopied(int place, long bit) {
        long from = tensor(1L);
        long to = tensor(1L);
        long before = word(from, place);
        try {
            if ((before & bit) != 0 || (word(to, place) & bit) != 0) {
                return false;
            }
            mark(from, place, bit);
            CxxSymbols.copyNumberMark(from, to);
            return (word(to, place) & bit) != 0;
        } finally {
            // What the bit means is not known: the tensor is let go as it was.
            Native.ADDRESS_SPACE.set(JAVA_LONG, Native.impl(from) + place, before);
            Native.deleteTensor(from);
            Native.deleteTensor(to);
        }
    }

    /** Whether a tensor without dimensions of eight bits keeps its type beside a marked integer, and only beside that. */
    private static boolean works(int place, long bit) {
        long number = tensor(1L);
        long small = Native.emptyStrided(NO_SIZES, NO_SIZES, DType.INT8.code(), DeviceTypes.CPU, -1);
        try {
            long plain = Call.of(RESULT_TYPE).tensor(small).tensor(number).integerResult();
            mark(number, place, bit);
            long marked = Call.of(RESULT_TYPE).tensor(small).tensor(number).integerResult();
            return (int) plain == DType.INT64.code() && (int) marked == DType.INT8.code();
        } finally {
            Native.deleteTensor(number);
            Native.deleteTensor(small);
        }
    }
}

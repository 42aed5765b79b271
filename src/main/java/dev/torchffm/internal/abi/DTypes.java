// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import dev.torchffm.DType;

/** Look-ups by {@code c10::ScalarType} number, without boxing. */
public final class DTypes {
    private static final byte[] ITEM_SIZES = new byte[DType.values().length];
    /** A bit for each number of a floating-point or complex type. */
    private static final long INEXACT;

    static {
        long inexact = 0;
        for (DType dtype : DType.values()) {
            ITEM_SIZES[dtype.code()] = (byte) dtype.itemSize();
            inexact |= dtype.isFloatingPoint() || dtype.isComplex() ? 1L << dtype.code() : 0;
        }
        INEXACT = inexact;
    }

    private DTypes() { }

    /** {@return whether this is the number of a floating-point or complex type; false where it is none} */
    public static boolean isInexact(int code) {
        return code >= 0 && code < ITEM_SIZES.length && (INEXACT >>> code & 1) != 0;
    }

    /** {@return whether libtorch has no arithmetic for the type, and its dispatcher no value that stands for it} */
    public static boolean isOpaque(DType dtype) {
        return !dtype.isFloatingPoint() && !dtype.isComplex() && !dtype.isIntegral() && dtype != DType.BOOL;
    }

    public static int itemSize(int code) {
        return code >= 0 && code < ITEM_SIZES.length ? ITEM_SIZES[code] : DType.ofCode(code).itemSize();
    }
}

package dev.torchffm.internal;

import dev.torchffm.DType;

/** Look-ups by {@code c10::ScalarType} number, without boxing. */
final class DTypes {
    private static final byte[] ITEM_SIZES = new byte[DType.values().length];

    static {
        for (DType dtype : DType.values()) {
            ITEM_SIZES[dtype.code()] = (byte) dtype.itemSize();
        }
    }

    private DTypes() { }

    static int itemSize(int code) {
        return code >= 0 && code < ITEM_SIZES.length ? ITEM_SIZES[code] : DType.ofCode(code).itemSize();
    }
}

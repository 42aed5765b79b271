// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Layout;
import dev.torchffm.MemoryFormat;
import dev.torchffm.io.FormatException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers of the file's enumerations, which are not those of c10. */
final class Encodings {
    private static final DType[] DTYPES = new DType[36];
    private static final Layout[] LAYOUTS = {null, Layout.SPARSE_COO, Layout.SPARSE_CSR, Layout.SPARSE_CSC, Layout.SPARSE_BSR,
        Layout.SPARSE_BSC, Layout.MKLDNN, Layout.STRIDED};
    private static final MemoryFormat[] MEMORY_FORMATS = {null, MemoryFormat.CONTIGUOUS_FORMAT, MemoryFormat.CHANNELS_LAST,
        MemoryFormat.CHANNELS_LAST_3D, MemoryFormat.PRESERVE_FORMAT};

    static {
        DType[] first = {DType.UINT8, DType.INT8, DType.INT16, DType.INT32, DType.INT64, DType.FLOAT16, DType.FLOAT32, DType.FLOAT64,
            DType.COMPLEX32, DType.COMPLEX64, DType.COMPLEX128, DType.BOOL, DType.BFLOAT16};
        System.arraycopy(first, 0, DTYPES, 1, first.length);
        DType[] last = {DType.UINT16, DType.FLOAT8_E4M3FN, DType.FLOAT8_E5M2, DType.FLOAT8_E4M3FNUZ, DType.FLOAT8_E5M2FNUZ,
            DType.FLOAT8_E8M0FNU, DType.UINT32, DType.UINT64};
        System.arraycopy(last, 0, DTYPES, 28, last.length);
    }

    private Encodings() { }

    static DType dtype(@Nullable Object value, Source source, String what) throws FormatException {
        return known(DTYPES, value, source, what, "scalar type");
    }

    static Layout layout(@Nullable Object value, Source source, String what) throws FormatException {
        return known(LAYOUTS, value, source, what, "layout");
    }

    static MemoryFormat memoryFormat(@Nullable Object value, Source source, String what) throws FormatException {
        return known(MEMORY_FORMATS, value, source, what, "memory format");
    }

    private static <T> T known(T[] all, @Nullable Object value, Source source, String what, String kind) throws FormatException {
        long code = source.integer(value, what);
        T known = code < 0 || code >= all.length ? null : all[(int) code];
        if (known == null) {
            throw source.error(what + " has the " + kind + " " + code + ", which does not exist or says nothing");
        }
        return known;
    }

    static Device device(@Nullable Object value, Source source, String what) throws FormatException {
        Map<String, Object> device = source.object(value, what);
        String type = source.text(device.get("type"), what + ".type");
        Object index = device.get("index");
        try {
            return type.equals("cpu") ? Device.CPU
                    : new Device(type, index == null ? -1 : Math.toIntExact(source.integer(index, what + ".index")));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw source.error(what + ": no such device: " + Source.shown(device));
        }
    }
}

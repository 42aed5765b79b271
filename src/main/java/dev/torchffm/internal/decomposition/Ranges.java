// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.decomposition;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.javadata.NumberRange;
import java.lang.foreign.MemorySegment;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * {@code torch.arange}, whose schema has scalars only: computed here, bit for bit as the CPU kernel for AVX2 does in one thread.
 * That kernel makes pairs of vectors, each from a first element of its own in the type of the elements, and the rest one by one.
 */
final class Ranges {
    private static final int VECTOR_BYTES = 32;

    private Ranges() { }

    static TensorValue arange(Number start, Number end, Number step, DType dtype, Device device) {
        boolean meta = device.type().equals("meta");
        switch (dtype) {
            case UINT8, INT8, INT16, INT32, INT64, FLOAT16, BFLOAT16, FLOAT32, FLOAT64 -> { }
            default -> {
                if (!meta) {
                    throw new TorchException("\"arange_cpu\" not implemented for '" + dtype.scalarTypeName() + "'");
                }
            }
        }
        long size = size(start, end, step, dtype);
        if (meta) {
            return Composition.op("empty.memory_format", new long[] {size}, dtype, null, device);
        }
        DType direct = dtype.isIntegral() ? DType.INT64 : dtype == DType.FLOAT64 ? DType.FLOAT64 : DType.FLOAT32;
        TensorValue range = TensorValue.owning(Native.empty(new long[] {size}, direct.code()));
        long handle = range.handle().acquire();
        try {
            MemorySegment memory = Native.borrowed(Native.dataPointer(handle), size * direct.itemSize());
            switch (dtype) {
                case FLOAT64 -> doubles(memory, size, start.doubleValue(), step.doubleValue());
                case FLOAT32 -> floats(memory, size, start.doubleValue(), step.doubleValue());
                case FLOAT16, BFLOAT16 -> halves(memory, size, start.floatValue(), step.floatValue(), dtype);
                default -> {
                    long from = start.longValue();
                    long by = step.longValue();
                    for (long i = 0; i < size; i++) {
                        memory.setAtIndex(JAVA_LONG, i, from + i * by);
                    }
                }
            }
        } finally {
            range.handle().release();
        }
        if (direct == dtype && device.isCpu()) {
            return range;
        }
        return range.to(dtype).to(device);
    }

    // ------------------------------------------------------------------ elements

    private static void doubles(MemorySegment memory, long size, double start, double step) {
        int lanes = VECTOR_BYTES / 8;
        long vectorised = size - size % (2L * lanes);
        for (long i = 0; i < size; i++) {
            long first = i < vectorised ? i - i % lanes : i;
            memory.setAtIndex(JAVA_DOUBLE, i, Math.fma(step, (double) (i - first), Math.fma(step, (double) first, start)));
        }
    }

    private static void floats(MemorySegment memory, long size, double start, double step) {
        int lanes = VECTOR_BYTES / 4;
        long vectorised = size - size % (2L * lanes);
        for (long i = 0; i < size; i++) {
            if (i < vectorised) {
                long first = i - i % lanes;
                double base = (float) Math.fma(step, (double) first, start);
                memory.setAtIndex(JAVA_FLOAT, i, (float) Math.fma(step, (double) (i - first), base));
            } else {
                memory.setAtIndex(JAVA_FLOAT, i, (float) Math.fma(step, (double) i, start));
            }
        }
    }

    private static void halves(MemorySegment memory, long size, float start, float step, DType dtype) {
        int lanes = VECTOR_BYTES / 2;
        long vectorised = size - size % (2L * lanes);
        for (long i = 0; i < size; i++) {
            if (i < vectorised) {
                long first = i - i % lanes;
                float base = rounded(Math.fma(step, (float) first, start), dtype);
                memory.setAtIndex(JAVA_FLOAT, i, Math.fma(step, (float) (i - first), base));
            } else {
                memory.setAtIndex(JAVA_FLOAT, i, Math.fma(step, (float) i, start));
            }
        }
    }

    private static float rounded(float value, DType dtype) {
        if (dtype == DType.FLOAT16) {
            return Float.float16ToFloat(Float.floatToFloat16(value));
        }
        int bits = Float.floatToRawIntBits(value);
        return Float.intBitsToFloat(bits + 0x7fff + (bits >>> 16 & 1) & 0xffff0000);
    }

    // ------------------------------------------------------------------ sizes

    private static long size(Number start, Number end, Number step, DType dtype) {
        double from = start.doubleValue();
        double to = end.doubleValue();
        double by = step.doubleValue();
        if (!(by > 0 || by < 0)) {
            throw new TorchException("step must be nonzero");
        }
        if (!Double.isFinite(from) || !Double.isFinite(to)) {
            throw new TorchException("unsupported range: " + streamed(from) + " -> " + streamed(to));
        }
        if (by > 0 ? to < from : to > from) {
            throw new TorchException("upper bound and lower bound inconsistent with step sign");
        }
        if (dtype != DType.INT64) {
            long size = checked(Math.ceil((to - from) / by));
            if (dtype.isIntegral()) {
                integer(start);
                integer(step);
            }
            return size;
        }
        long whole = integer(step);
        if (whole == 0) {
            throw new TorchException("step must be nonzero");
        }
        // With C++'s wrapping arithmetic, and its division of integers.
        long size = (integer(end) - integer(start) + whole - Long.signum(whole)) / whole;
        return checked((double) size);
    }

    private static long integer(Number number) {
        NumberRange.checkFill(number, DType.INT64, false);
        return number.longValue();
    }

    private static long checked(double size) {
        if (!(size >= 0 && size <= Long.MAX_VALUE)) {
            throw new TorchException("invalid size, possible overflow?");
        }
        return (long) size;
    }

    /** As C++ streams print a double: six significant digits. */
    private static String streamed(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        String text = String.format(Locale.ROOT, "%.6g", value);
        return text.contains("e") ? text : new BigDecimal(text).stripTrailingZeros().toPlainString();
    }
}

package dev.torchffm;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.torchffm.internal.DeviceTypes;
import dev.torchffm.internal.Native;
import java.lang.foreign.MemorySegment;

/** {@code torch.arange}, whose schema has scalars only: computed here as its CPU kernel does. */
final class Ranges {
    private Ranges() { }

    static Tensor arange(Number start, Number end, Number step, DType dtype, Device device) {
        if (step.doubleValue() == 0) {
            throw new TorchException("step must be nonzero");
        }
        boolean integers = dtype.isIntegral();
        double from = start.doubleValue();
        double to = end.doubleValue();
        double by = step.doubleValue();
        if (!Double.isFinite(from) || !Double.isFinite(to)) {
            throw new TorchException("unsupported range: " + start + " -> " + end);
        }
        if (by > 0 ? to < from : to > from) {
            throw new TorchException("upper bound and lower bound inconsistent with step sign");
        }
        long size = integers && Scalars.rank(start) == 1 && Scalars.rank(end) == 1 && Scalars.rank(step) == 1
                ? integerSize(start.longValue(), end.longValue(), step.longValue())
                : (long) Math.ceil((to - from) / by);
        DType direct = integers ? DType.INT64 : dtype == DType.FLOAT32 ? DType.FLOAT32 : DType.FLOAT64;
        Tensor range = Tensor.of(Native.emptyStrided(new long[] {size}, new long[] {1}, direct.code(), DeviceTypes.CPU, -1));
        long handle = range.handle().acquire();
        try {
            MemorySegment memory = Native.borrowed(Native.dataPointer(handle), size * direct.itemSize());
            switch (direct) {
                case INT64 -> {
                    for (long i = 0; i < size; i++) {
                        memory.setAtIndex(JAVA_LONG, i, start.longValue() + i * step.longValue());
                    }
                }
                case FLOAT32 -> {
                    for (long i = 0; i < size; i++) {
                        memory.setAtIndex(JAVA_FLOAT, i, (float) (from + i * by));
                    }
                }
                default -> {
                    for (long i = 0; i < size; i++) {
                        memory.setAtIndex(JAVA_DOUBLE, i, from + i * by);
                    }
                }
            }
        } finally {
            range.handle().release();
        }
        if (direct == dtype && device.isCpu()) {
            return range;
        }
        try (range; Tensor typed = range.to(dtype)) {
            return typed.to(device);
        }
    }

    private static long integerSize(long start, long end, long step) {
        // (end - start) / step, rounded away from zero, without overflow in between.
        long distance = Math.subtractExact(end, start);
        return distance / step + (distance % step != 0 ? 1 : 0);
    }
}

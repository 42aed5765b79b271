// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.fuzz;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Slice;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.fuzz.Model.Arr;
import dev.torchffm.fuzz.Model.Blob;
import dev.torchffm.fuzz.Model.Bytes;
import dev.torchffm.fuzz.Model.Impl;
import dev.torchffm.fuzz.Model.Memory;
import dev.torchffm.fuzz.Model.Scope;
import dev.torchffm.fuzz.Model.Ten;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** Tensors out of nothing, out of Java arrays, and over segments. */
final class Making extends CallKind {
    Making(State state) {
        super(state);
    }

    private static Tensor full(long[] sizes, Object value, DType dtype) {
        return value instanceof Boolean truth ? Torch.full(sizes, truth, dtype) : value instanceof Complex complex
                ? Torch.full(sizes, complex, dtype) : Torch.full(sizes, (Number) value, dtype);
    }

    void make() {
        DType dtype = type();
        long[] sizes = shape();
        int how = random.nextInt(8);
        switch (how) {
            case 0 -> {
                say("zeros " + dtype + Arrays.toString(sizes));
                keep(call(Set.of(), () -> Torch.zeros(sizes, dtype)), Impl.fresh(dtype, sizes));
            }
            case 1 -> {
                say("ones " + dtype + Arrays.toString(sizes));
                keep(call(Set.of(), () -> Torch.ones(sizes, dtype)), filled(dtype, sizes, dtype == DType.BOOL ? true
                        : Model.isFloat(dtype) ? (Object) 1.0 : (Object) 1L));
            }
            case 2 -> {
                Object value = dtype == DType.UINT8 ? (Object) (long) random.nextInt(256) : number(dtype);
                say("full " + dtype + Arrays.toString(sizes) + " of " + value);
                keep(call(Set.of(), () -> full(sizes, value, dtype)), filled(dtype, sizes, value));
            }
            case 3 -> {
                int end = random.nextInt(20);
                say("arange " + end);
                Impl impl = Impl.fresh(DType.INT64, end);
                Object[] values = new Object[end];
                for (int i = 0; i < end; i++) {
                    values[i] = (long) i;
                }
                impl.write(values);
                keep(call(Set.of(), () -> Torch.arange(end)), impl);
            }
            case 4 -> {
                Object value = dtype == DType.UINT8 ? (Object) 7L : number(dtype);
                say("empty, filled " + dtype + Arrays.toString(sizes) + " with " + value);
                keep(call(Set.of(), () -> Torch.empty(sizes, dtype).fill_(value)), filled(dtype, sizes, value));
            }
            case 5 -> {
                Ten like = tensor();
                if (like != null) {
                    say("zerosLike " + name(like));
                    Tensor real = call(uses(like), () -> Torch.zerosLike(like.real));
                    if (real != null) {
                        keepCopy(real, like.impl.dtype, like.impl.sizes, null);
                    }
                }
            }
            case 6 -> {
                Scope scope = scope(s -> !s.closed && s.confinedTo == Model.ANYONE);
                if (scope != null) {
                    say("ones in another thread's shared scope");
                    Tensor[] made = new Tensor[1];
                    call(Set.of(), () -> {
                        scope.real.run(() -> made[0] = Torch.ones(sizes, dtype));
                        return null;
                    });
                    keep(made[0], filled(dtype, sizes, dtype == DType.BOOL ? true : Model.isFloat(dtype) ? (Object) 1.0
                            : (Object) 1L), scope);
                }
            }
            default -> {
                Impl impl = Impl.fresh(dtype, random.nextInt(12));
                Object[] values = randomValues(dtype, (int) impl.numel());
                impl.write(values);
                say("tensor " + dtype + Arrays.toString(values));
                keep(call(Set.of(), () -> Torch.tensor(javaArray(dtype, values), dtype)), impl);
            }
        }
    }

    private static Object stored(DType dtype, Object number) {
        return number instanceof Long l ? (Object) Model.narrowed(dtype, l) : number;
    }

    private static Impl filled(DType dtype, long[] sizes, Object value) {
        Impl impl = Impl.fresh(dtype, sizes);
        Object[] values = new Object[(int) impl.numel()];
        Arrays.fill(values, value);
        impl.write(values);
        return impl;
    }

    private Object[] randomValues(DType dtype, int count) {
        Object[] values = new Object[count];
        for (int i = 0; i < count; i++) {
            values[i] = stored(dtype, number(dtype));
        }
        return values;
    }

    private static Object javaArray(DType dtype, Object[] values) {
        Object array = switch (dtype) {
            case BOOL -> new boolean[values.length];
            case FLOAT32 -> new float[values.length];
            case FLOAT64 -> new double[values.length];
            case INT32 -> new int[values.length];
            case INT16 -> new short[values.length];
            default -> new long[values.length];
        };
        for (int i = 0; i < values.length; i++) {
            switch (array) {
                case boolean[] b -> b[i] = (Boolean) values[i];
                case float[] f -> f[i] = ((Double) values[i]).floatValue();
                case double[] d -> d[i] = (Double) values[i];
                case int[] n -> n[i] = ((Long) values[i]).intValue();
                case short[] s -> s[i] = ((Long) values[i]).shortValue();
                default -> ((long[]) array)[i] = (Long) values[i];
            }
        }
        return array;
    }

    /** A tensor over a segment, with strides now and then. */
    void overSegment() {
        int slot = random.nextInt(memories.length);
        int kind = random.nextInt(4);
        if (memories[slot] == null || memories[slot].closed) {
            Memory memory = (Memory) workers.run(state.worker, () -> switch (kind) {
                case 0 -> new Memory(Arena.ofConfined(), state.worker, true);
                case 1 -> new Memory(Arena.ofShared(), Model.ANYONE, true);
                case 2 -> new Memory(Arena.ofAuto(), Model.ANYONE, false);
                default -> new Memory(Arena.ofShared(), Model.ANYONE, true);
            }).value();
            memories[slot] = memory;
        }
        Memory memory = memories[slot];
        DType dtype = type();
        long[] sizes = shape();
        long[] strides = Model.contiguous(sizes);
        if (sizes.length == 2 && random.nextBoolean()) {
            strides = new long[] {strides[0] + random.nextInt(3), 1 + random.nextInt(2)};
        }
        long last = 0;
        for (int d = 0; d < sizes.length; d++) {
            last += Math.max(sizes[d] - 1, 0) * strides[d];
        }
        long bytes = (last + 1) * dtype.itemSize();
        boolean empty = Model.count(sizes) == 0;
        long[] by = strides;
        say("fromSegment " + dtype + Arrays.toString(sizes) + Arrays.toString(strides));
        Set<Class<?>> expected = new LinkedHashSet<>();
        if (memory.confinedTo != Model.ANYONE && memory.confinedTo != state.worker) {
            expected.add(WrongThreadException.class);
        }
        Tensor real = call(expected, () -> Torch.fromSegment(memory.real.allocate(bytes + random.nextInt(9), 8), dtype, sizes, by));
        if (real != null) {
            Blob blob = new Blob(new Bytes(bytes), 0, empty ? 0 : bytes, empty, empty ? null : memory, !empty);
            keep(real, new Impl(blob, dtype, 0, sizes, strides));
        }
    }

    /** Large enough that its memory leaves the process when it is freed: a use after free is a fault then. */
    void large() {
        long count = 100_000;
        say("a large tensor, its view and its array");
        Impl impl = filled(DType.FLOAT32, new long[] {count}, 2.5);
        Tensor real = call(Set.of(), () -> Torch.full(new long[] {count}, 2.5, DType.FLOAT32));
        Ten ten = keep(real, impl);
        long from = random.nextInt(50_000);
        Tensor view = call(Set.of(), () -> real.narrow(0, from, 5));
        keep(view, new Impl(impl.blob, impl.dtype, from, new long[] {5}, new long[] {1}));
        if (random.nextBoolean()) {
            NDArray array = call(Set.of(), real::numpy);
            impl.blob.resizable = false;
            NDArray part = array.slice(Slice.of(7L, 12L, 1L));
            arrays[random.nextInt(arrays.length)] = new Arr(part, impl.blob.bytes, impl.dtype, 28, new long[] {5}, new long[] {4},
                    innermost());
        }
        if (random.nextBoolean()) {
            call(Set.of(), () -> {
                real.close();
                return null;
            });
            ten.closed = true;
        }
    }
}

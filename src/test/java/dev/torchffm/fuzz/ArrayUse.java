// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.fuzz;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.fuzz.Model.Arr;
import dev.torchffm.fuzz.Model.Blob;
import dev.torchffm.fuzz.Model.Bytes;
import dev.torchffm.fuzz.Model.Impl;
import dev.torchffm.fuzz.Model.Ten;
import dev.torchffm.ndarray.NDArray;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** Arrays of tensors, and tensors of arrays. */
final class ArrayUse extends CallKind {
    ArrayUse(State state) {
        super(state);
    }

    void toArray() {
        Ten ten = tensor();
        if (ten == null) {
            return;
        }
        Impl impl = ten.impl;
        say("numpy of " + name(ten));
        boolean force = random.nextInt(4) == 0;
        NDArray real = call(uses(ten), () -> force ? ten.real.numpy(true) : ten.real.numpy());
        if (real == null) {
            return;
        }
        impl.blob.resizable = false;
        long[] strides = impl.strides.clone();
        for (int d = 0; d < strides.length; d++) {
            strides[d] *= impl.dtype.itemSize();
        }
        Arr array;
        if (impl.numel() == 0) {
            array = new Arr(real, new Bytes(0), impl.dtype, 0, impl.sizes, strides, null);
        } else {
            array = new Arr(real, impl.blob.bytes, impl.dtype, impl.blob.base + impl.offset * impl.dtype.itemSize(),
                    impl.sizes.clone(), strides, impl.blob.overSegment ? impl.blob.memory : ten.arrayLife());
        }
        arrays[random.nextInt(arrays.length)] = array;
        verify(array);
    }

    void useArray() {
        Arr array = array();
        if (array == null || array.positions().length > 4096) {
            return;
        }
        Set<Class<?>> expected = uses(array);
        switch (random.nextInt(4)) {
            case 0 -> {
                say("read an array of " + array.dtype + Arrays.toString(array.sizes));
                Object list = call(expected, array.real::toList);
                if (list != null) {
                    compare("array", array.values(), flat(list));
                }
            }
            case 1 -> {
                if (array.positions().length > 0) {
                    Object value = array.dtype == DType.UINT8 ? (Object) 9L : number(array.dtype);
                    say("fill an array of " + array.dtype + Arrays.toString(array.sizes) + " with " + value);
                    boolean[] finished = new boolean[1];
                    call(expected, () -> {
                        array.real.fill(value);
                        finished[0] = true;
                        return null;
                    });
                    if (finished[0]) {
                        Object[] values = new Object[array.positions().length];
                        Arrays.fill(values, value);
                        Model.write(array.bytes, array.dtype, array.positions(), values);
                    }
                }
            }
            case 2 -> {
                if (array.sizes.length > 0 && array.sizes[0] > 0) {
                    int index = random.nextInt((int) array.sizes[0]);
                    say("select " + index + " of an array of " + array.dtype + Arrays.toString(array.sizes));
                    NDArray part = workers.run(state.worker, () -> array.real.select(0, index)).value() instanceof NDArray n ? n : null;
                    if (part == null) {
                        throw failure("select of an array");
                    }
                    arrays[random.nextInt(arrays.length)] = new Arr(part, array.bytes, array.dtype, array.start + index * array.strides[0],
                            without(array.sizes, 0), without(array.strides, 0), array.life);
                }
            }
            default -> {
                long index = array.sizes.length == 0 ? 1 : array.sizes[0] + random.nextInt(3);
                say("read outside an array of " + array.dtype + Arrays.toString(array.sizes));
                Set<Class<?>> refusals = new LinkedHashSet<>(expected);
                refusals.addAll(Set.of(IndexOutOfBoundsException.class, IllegalArgumentException.class));
                long[] at = new long[Math.max(array.sizes.length, 1)];
                at[0] = random.nextBoolean() ? index : -1 - index;
                call(refusals, () -> array.real.get(at));
            }
        }
        verify(array);
    }

    void fromArray() {
        Arr array = array();
        if (array == null || array.positions().length > 4096) {
            return;
        }
        boolean copies = random.nextInt(3) == 0;
        say((copies ? "tensor" : "fromNumpy") + " of an array of " + array.dtype + Arrays.toString(array.sizes)
                + Arrays.toString(array.strides));
        Tensor real = call(uses(array), () -> copies ? Torch.tensor(array.real) : Torch.fromNumpy(array.real));
        if (real == null) {
            return;
        }
        if (copies) {
            keepCopy(real, array.dtype, array.sizes, array.values());
            return;
        }
        long[] strides = array.strides.clone();
        for (int d = 0; d < strides.length; d++) {
            strides[d] /= array.dtype.itemSize();
        }
        int count = array.positions().length;
        if (count == 0) {
            long size = 0;
            keep(real, new Impl(new Blob(new Bytes(0), 0, size, true, null, false), array.dtype, 0, array.sizes.clone(), strides));
            return;
        }
        long last = 0;
        for (int d = 0; d < strides.length; d++) {
            last += (array.sizes[d] - 1) * strides[d];
        }
        Blob blob = new Blob(array.bytes, array.start, (last + 1) * array.dtype.itemSize(), false, array.life, true);
        keep(real, new Impl(blob, array.dtype, 0, array.sizes.clone(), strides));
    }
}

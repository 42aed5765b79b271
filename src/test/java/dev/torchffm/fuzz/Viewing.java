// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.fuzz;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TorchException;
import dev.torchffm.fuzz.Model.Impl;
import dev.torchffm.fuzz.Model.Ten;
import dev.torchffm.ops.Operator;
import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Views, which share their storage, and what gives a view or a copy as the strides will have it. */
final class Viewing extends CallKind {
    private static final Operator NARROW = Operator.of("aten::narrow");
    private static final Operator SELECT = Operator.of("aten::select.int");

    Viewing(State state) {
        super(state);
    }

    void view() {
        Ten ten = tensor();
        if (ten == null) {
            return;
        }
        Impl from = ten.impl;
        int dims = from.sizes.length;
        long[] sizes = from.sizes.clone();
        long[] strides = from.strides.clone();
        long offset = from.offset;
        int dim = dims == 0 ? 0 : random.nextInt(dims);
        int negative = random.nextBoolean() ? dim : dim - dims;
        switch (random.nextInt(16)) {
            case 0 -> {
                if (dims <= 2) {
                    say("t of " + name(ten));
                    if (dims == 2) {
                        swap(sizes, 0, 1);
                        swap(strides, 0, 1);
                    }
                    viewed(ten, Tensor::t, sizes, strides, offset);
                }
            }
            case 1 -> {
                if (dims > 0) {
                    int other = random.nextInt(dims);
                    say("transpose(" + negative + ", " + other + ") of " + name(ten));
                    swap(sizes, dim, other);
                    swap(strides, dim, other);
                    viewed(ten, t -> t.transpose(negative, other), sizes, strides, offset);
                }
            }
            case 2 -> {
                if (dims > 0) {
                    long start = random.nextInt((int) sizes[dim] + 1);
                    long length = random.nextInt((int) (sizes[dim] - start) + 1);
                    say("narrow(" + dim + ", " + start + ", " + length + ") of " + name(ten));
                    sizes[dim] = length;
                    boolean bySchema = random.nextInt(3) == 0;
                    viewed(ten, t -> bySchema ? NARROW.callTensor(t, negative, start, length) : t.narrow(negative, start, length), sizes, strides, offset + start * strides[dim]);
                }
            }
            case 3 -> {
                if (dims > 0 && sizes[dim] > 0) {
                    long index = random.nextInt((int) sizes[dim]);
                    say("select(" + dim + ", " + index + ") of " + name(ten));
                    long at = random.nextBoolean() ? index : index - sizes[dim];
                    boolean bySchema = random.nextInt(3) == 0;
                    viewed(ten, t -> bySchema ? SELECT.callTensor(t, negative, at) : t.select(negative, at), without(sizes, dim), without(strides, dim),
                            offset + index * strides[dim]);
                }
            }
            case 4 -> {
                if (dims > 0) {
                    long start = random.nextInt((int) sizes[dim] + 1);
                    long end = start + random.nextInt((int) (sizes[dim] - start) + 1);
                    long step = 1 + random.nextInt(3);
                    say("slice(" + dim + ", " + start + ", " + end + ", " + step + ") of " + name(ten));
                    sizes[dim] = (end - start + step - 1) / step;
                    long by = strides[dim];
                    strides[dim] *= step;
                    viewed(ten, t -> t.slice(negative, start, end, step), sizes, strides, offset + start * by);
                }
            }
            case 5 -> {
                if (dims < 5) {
                    int at = random.nextInt(dims + 1);
                    say("unsqueeze(" + at + ") of " + name(ten));
                    viewed(ten, t -> t.unsqueeze(at), with(sizes, at, 1), with(strides, at, at < dims ? sizes[at] * strides[at] : 1),
                            offset);
                }
            }
            case 6 -> {
                say("squeeze of " + name(ten));
                for (int d = dims - 1; d >= 0; d--) {
                    if (from.sizes[d] == 1) {
                        sizes = without(sizes, d);
                        strides = without(strides, d);
                    }
                }
                viewed(ten, Tensor::squeeze, sizes, strides, offset);
            }
            case 7 -> {
                long[] wider = sizes.clone();
                for (int d = 0; d < dims; d++) {
                    if (sizes[d] == 1 && random.nextBoolean()) {
                        wider[d] = 2;
                        strides[d] = 0;
                    }
                }
                if (dims < 4 && random.nextBoolean()) {
                    wider = with(wider, 0, 2);
                    strides = with(strides, 0, 0);
                }
                long[] to = wider;
                if (Model.count(to) < 500) {
                    say("expand(" + Arrays.toString(to) + ") of " + name(ten));
                    viewed(ten, t -> t.expand(to), to, strides, offset);
                }
            }
            case 8 -> {
                if (dims == 2) {
                    say("diagonal of " + name(ten));
                    viewed(ten, Tensor::diagonal, new long[] {Math.min(sizes[0], sizes[1])},
                            new long[] {strides[0] + strides[1]}, offset);
                }
            }
            case 9 -> {
                if (dims > 0 && dims < 4 && sizes[dim] > 0) {
                    long window = 1 + random.nextInt((int) sizes[dim]);
                    long step = 1 + random.nextInt(2);
                    say("unfold(" + dim + ", " + window + ", " + step + ") of " + name(ten));
                    sizes[dim] = (sizes[dim] - window) / step + 1;
                    long by = strides[dim];
                    strides[dim] = by * step;
                    if (Model.count(sizes) * window < 500) {
                        viewed(ten, t -> t.unfold(negative, window, step), with(sizes, dims, window), with(strides, dims, by),
                                offset);
                    }
                }
            }
            case 10 -> asStrided(ten);
            case 11 -> {
                say("detach of " + name(ten));
                viewed(ten, Tensor::detach, sizes, strides, offset);
            }
            case 12 -> reshaped(ten);
            case 13 -> {
                say("contiguous of " + name(ten));
                Tensor real = call(uses(ten), ten.real::contiguous);
                if (real != null) {
                    if (from.isContiguous()) {
                        keep(real, from);
                    } else {
                        keepCopy(real, from.dtype, from.sizes, from.values());
                    }
                }
            }
            case 14 -> viewOfType(ten);
            default -> {
                say("cpu, to its own type, of " + name(ten));
                Tensor real = call(uses(ten), () -> random.nextBoolean() ? ten.real.cpu() : ten.real.to(from.dtype));
                if (real != null) {
                    keep(real, from);
                }
            }
        }
    }

    private void viewed(Ten ten, UnaryOperator<Tensor> view, long[] sizes, long[] strides, long offset) {
        Tensor real = call(uses(ten), () -> view.apply(ten.real));
        if (real != null) {
            keep(real, new Impl(ten.impl.blob, ten.impl.dtype, offset, sizes, strides));
        }
    }

    private void asStrided(Ten ten) {
        Impl from = ten.impl;
        long[] sizes = {1 + random.nextInt(3), 1 + random.nextInt(3)};
        long[] strides = {random.nextInt(4), random.nextInt(3)};
        long offset = random.nextInt(8);
        long last = offset + (sizes[0] - 1) * strides[0] + (sizes[1] - 1) * strides[1];
        say("asStrided(" + Arrays.toString(sizes) + Arrays.toString(strides) + offset + ") of " + name(ten) + ", storage of "
                + from.blob.size);
        Set<Class<?>> expected = uses(ten);
        if ((last + 1) * from.dtype.itemSize() > from.blob.size) {
            expected.add(TorchException.class);
        }
        Tensor real = call(expected, () -> ten.real.asStrided(sizes, strides, offset));
        if (real != null) {
            keep(real, new Impl(from.blob, from.dtype, offset, sizes, strides));
        }
    }

    private void reshaped(Ten ten) {
        Impl from = ten.impl;
        if (from.numel() == 0) {
            return;
        }
        long numel = from.numel();
        long[] sizes = numel % 2 == 0 && random.nextBoolean() ? new long[] {2, numel / 2}
                : numel % 3 == 0 && random.nextBoolean() ? new long[] {numel / 3, 1, 3} : new long[] {numel};
        int how = random.nextInt(3);
        say((how == 0 ? "reshape" : how == 1 ? "view" : "flatten") + Arrays.toString(sizes) + " of " + name(ten));
        Set<Class<?>> expected = uses(ten);
        boolean strided = how == 1 && !from.isContiguous();
        if (strided) {
            expected.add(TorchException.class);
        }
        Tensor real = call(expected, strided && usable(ten),
                () -> how == 0 ? ten.real.reshape(sizes) : how == 1 ? ten.real.view(sizes) : ten.real.flatten());
        if (real == null) {
            return;
        }
        long[] now = how == 2 ? new long[] {numel} : sizes;
        if (how == 2 && from.sizes.length == 1) {
            keep(real, from);
            return;
        }
        // Whether it shares is for the strides to say; if it does, the values must be right all the same.
        record Seen(boolean shares, long[] strides, long offset) { }
        Seen seen = call(Set.of(), () -> new Seen(real.dataPtr() == ten.real.dataPtr(), real.strides(), real.storageOffset()));
        if (from.isContiguous() && !seen.shares) {
            throw failure("copied though the tensor is contiguous");
        }
        if (seen.shares) {
            keep(real, new Impl(from.blob, from.dtype, from.offset, now, seen.strides));
        } else {
            keepCopy(real, from.dtype, now, from.values());
        }
    }

    private void viewOfType(Ten ten) {
        Impl from = ten.impl;
        DType to = type();
        if (Model.isFloat(from.dtype) || Model.isFloat(to) || to == DType.BOOL || from.sizes.length == 0
                || from.strides[from.sizes.length - 1] != 1 || from.numel() == 0) {
            return;
        }
        int old = from.dtype.itemSize();
        int now = to.itemSize();
        long[] sizes = from.sizes.clone();
        long[] strides = from.strides.clone();
        long offset = from.offset;
        int last = sizes.length - 1;
        boolean fits = true;
        if (now < old) {
            int ratio = old / now;
            for (int d = 0; d < last; d++) {
                strides[d] *= ratio;
            }
            sizes[last] *= ratio;
            offset *= ratio;
        } else if (now > old) {
            int ratio = now / old;
            for (int d = 0; d < last; d++) {
                fits &= strides[d] % ratio == 0;
                strides[d] /= ratio;
            }
            fits &= sizes[last] % ratio == 0 && offset % ratio == 0;
            sizes[last] /= ratio;
            offset /= ratio;
        }
        say("view(" + to + ") of " + name(ten));
        Set<Class<?>> expected = uses(ten);
        if (!fits) {
            expected.add(TorchException.class);
        }
        Tensor real = call(expected, () -> ten.real.view(to));
        if (real != null) {
            keep(real, new Impl(from.blob, to, offset, sizes, strides));
        }
    }

    private static void swap(long[] values, int i, int j) {
        long value = values[i];
        values[i] = values[j];
        values[j] = value;
    }
}

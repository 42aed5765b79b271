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

/** What changes a tensor: its elements, its geometry, its storage. */
final class Writing extends CallKind {
    private static final Operator RESIZE = Operator.of("aten::resize_");
    private static final Operator RESIZE_AS = Operator.of("aten::resize_as_");
    private static final Operator SET = Operator.of("aten::set_.source_Tensor");
    private static final Operator COPY = Operator.of("aten::copy_");
    private static final Operator ADD = Operator.of("aten::add_.Tensor");

    Writing(State state) {
        super(state);
    }

    void write() {
        Ten ten = tensor();
        if (ten == null || ten.impl.numel() > 500) {
            return;
        }
        Impl impl = ten.impl;
        int how = random.nextInt(5);
        if (how == 0) {
            Object value = impl.dtype == DType.UINT8 ? (Object) (long) random.nextInt(256) : number(impl.dtype);
            say("fill_(" + value + ") of " + name(ten));
            if (done(uses(ten), () -> ten.real.fill_(value))) {
                impl.write(map(impl, v -> value));
            }
        } else if (how == 1) {
            say("zero_ of " + name(ten));
            if (done(uses(ten), ten.real::zero_)) {
                impl.write(map(impl, v -> Model.converted(0L, impl.dtype)));
            }
        } else if (how == 2) {
            if (impl.overlaps() && !impl.isExpanded()) {
                return;
            }
            Object number = number(impl.dtype);
            say("add_(" + number + ") to " + name(ten));
            Set<Class<?>> expected = uses(ten);
            if (impl.isExpanded()) {
                expected.add(TorchException.class);
            }
            Object[] values = map(impl, v -> Model.apply('+', impl.dtype, v, number));
            if (done(expected, () -> number instanceof Boolean truth ? ten.real.add_(truth) : ten.real.add_((Number) number))) {
                impl.write(values);
            }
        } else {
            Ten source = tensor(t -> t.impl.dtype == impl.dtype && t.impl.numel() < 500);
            if (source == null || impl.overlaps() && !impl.isExpanded()) {
                return;
            }
            boolean copy = how == 3;
            if (copy && source.impl.blob.bytes == impl.blob.bytes) {
                return;
            }
            long[] shape = Model.broadcast(impl.sizes, source.impl.sizes);
            say((copy ? "copy_" : "add_") + " of " + name(source) + " to " + name(ten));
            Set<Class<?>> expected = uses(ten, source);
            if (!Arrays.equals(shape, impl.sizes) || impl.isExpanded()) {
                expected.add(TorchException.class);
            }
            boolean usable = expected.isEmpty();
            boolean maybe = usable && source.impl.blob.bytes == impl.blob.bytes && source.impl != impl;
            if (maybe) {
                expected.add(TorchException.class);
            }
            Object[] values = shape == null ? null : copy ? Model.broadcastTo(source.impl, shape)
                    : combined('+', impl, source.impl, shape);
            boolean bySchema = random.nextInt(3) == 0;
            Tensor result = call(expected, maybe, () -> bySchema ? (copy ? COPY : ADD).callTensor(ten.real, source.real)
                    : copy ? ten.real.copy_(source.real) : ten.real.add_(source.real));
            if (result != null) {
                impl.write(values);
            }
        }
        verify(ten);
    }

    void resize() {
        Ten ten = tensor(t -> t.impl.numel() <= 500);
        Ten like = random.nextInt(3) == 0 ? tensor(t -> t.impl.numel() <= 100) : null;
        if (ten == null) {
            return;
        }
        Impl impl = ten.impl;
        long[] sizes = like != null ? like.impl.sizes.clone() : shape();
        long needed = Model.count(sizes) == 0 ? 0 : (impl.offset + Model.count(sizes)) * impl.dtype.itemSize();
        boolean keepsStrides = Arrays.equals(sizes, impl.sizes);
        boolean grows = needed > impl.blob.size && !keepsStrides;
        if (grows && impl.offset * impl.dtype.itemSize() > impl.blob.size) {
            // Between the old end and the first element there would be bytes that nobody ever wrote.
            return;
        }
        say((like != null ? "resizeAs_ " : "resize_ ") + Arrays.toString(sizes) + " of " + name(ten) + ", storage of "
                + impl.blob.size + (impl.blob.resizable ? "" : ", not resizable"));
        Set<Class<?>> expected = like == null ? uses(ten) : uses(ten, like);
        if (grows && !impl.blob.resizable) {
            expected.add(TorchException.class);
        }
        Object value = Model.isFloat(impl.dtype) ? (Object) 3.0 : impl.dtype == DType.BOOL ? true : (Object) 3L;
        boolean bySchema = random.nextInt(3) == 0;
        if (done(expected, () -> like == null ? bySchema ? RESIZE.callTensor(ten.real, sizes) : ten.real.resize_(sizes)
                : bySchema ? RESIZE_AS.callTensor(ten.real, like.real) : ten.real.resizeAs_(like.real))) {
            if (grows) {
                impl.blob.bytes.grow(needed);
                impl.blob.size = needed;
            }
            if (!keepsStrides) {
                impl.sizes = sizes;
                impl.strides = like != null ? call(Set.of(), ten.real::strides) : Model.contiguous(sizes);
            }
            if (like == null || grows) {
                // New elements have no values yet.
                call(Set.of(), () -> ten.real.fill_(value));
                impl.write(map(impl, v -> value));
            }
        }
        verify(ten);
    }

    void set() {
        Ten ten = tensor();
        if (ten == null) {
            return;
        }
        Ten source = tensor(t -> t.impl.dtype == ten.impl.dtype);
        if (source == null) {
            return;
        }
        say("set_ of " + name(source) + " to " + name(ten));
        Set<Class<?>> expected = uses(ten, source);
        if (ten.impl.blob.overSegment || source.impl.blob.overSegment) {
            expected.add(IllegalArgumentException.class);
        }
        boolean bySchema = random.nextInt(3) == 0;
        if (done(expected, () -> bySchema ? SET.callTensor(ten.real, source.real) : ten.real.set_(source.real))) {
            ten.impl.blob = source.impl.blob;
            ten.impl.offset = source.impl.offset;
            ten.impl.sizes = source.impl.sizes;
            ten.impl.strides = source.impl.strides;
        }
        verify(ten);
    }
}

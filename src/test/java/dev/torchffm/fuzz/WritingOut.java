// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.fuzz;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TorchException;
import dev.torchffm.fuzz.Model.Impl;
import dev.torchffm.fuzz.Model.Ten;
import dev.torchffm.ops.Operator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Operators that write into a tensor they are given, which gets another shape, and more memory, where it must. */
final class WritingOut extends CallKind {
    private static final String OPERATIONS = "+-*/=nc";
    private static final List<Operator> OPERATORS = List.of(Operator.of("aten::add.out"), Operator.of("aten::sub.out"),
            Operator.of("aten::mul.out"), Operator.of("aten::div.out"), Operator.of("aten::eq.Tensor_out"),
            Operator.of("aten::neg.out"), Operator.of("aten::cat.out"));

    WritingOut(State state) {
        super(state);
    }

    void out() {
        Ten left = tensor(t -> t.impl.numel() < 300);
        if (left == null) {
            return;
        }
        int which = random.nextInt(OPERATIONS.length());
        char op = OPERATIONS.charAt(which);
        Impl a = left.impl;
        Ten right = op == 'n' ? left : tensor(t -> t.impl.dtype == a.dtype && t.impl.numel() < 300);
        if (right == null || op == '/' && !Model.isFloat(a.dtype)) {
            return;
        }
        Impl b = right.impl;
        DType dtype = op == '=' ? DType.BOOL : a.dtype;
        Ten out = tensor(t -> t.impl.dtype == dtype && t.impl.numel() < 500);
        long[] shape = op == 'n' ? a.sizes : op == 'c' ? concatenated(a, b) : Model.broadcast(a.sizes, b.sizes);
        if (out == null || shape != null && Model.count(shape) > 500) {
            return;
        }
        Impl into = out.impl;
        boolean same = Arrays.equals(shape, into.sizes);
        boolean aliases = into.blob.bytes == a.blob.bytes || into.blob.bytes == b.blob.bytes;
        if (aliases && !(op != 'c' && same && (into == a || into.blob.bytes != a.blob.bytes)
                && (into == b || into.blob.bytes != b.blob.bytes))) {
            // What it reads would change while it is read; libtorch refuses some of that only.
            return;
        }
        long needed = shape == null || Model.count(shape) == 0 ? 0 : (into.offset + Model.count(shape)) * dtype.itemSize();
        boolean grows = !same && needed > into.blob.size;
        if (grows && into.offset * dtype.itemSize() > into.blob.size || into.overlaps() && !into.isExpanded()) {
            return;
        }
        say(name(left) + " " + op + " " + name(right) + " into " + name(out) + ", storage of " + into.blob.size
                + (into.blob.resizable ? "" : ", not resizable"));
        Set<Class<?>> expected = uses(left, right, out);
        boolean refused = shape == null || a.dtype == DType.BOOL && (op == '-' || op == 'n') || grows && !into.blob.resizable;
        // An overlapping tensor that gets another shape may be refused before or not.
        boolean maybe = !refused && into.isExpanded();
        if (refused || maybe) {
            expected.add(TorchException.class);
        }
        Object[] values = refused ? null : values(op, a, b, shape);
        Tensor result = call(expected, maybe && !same && uses(left, right, out).isEmpty(), () -> {
            Operator operator = OPERATORS.get(which).with("out", out.real);
            return op == 'n' ? operator.callTensor(left.real) : op == 'c' ? operator.callTensor(List.of(left.real, right.real), 0)
                    : operator.callTensor(left.real, right.real);
        });
        if (result != null) {
            if (result != out.real) {
                throw failure("the result is not the tensor that was given");
            }
            if (grows) {
                into.blob.bytes.grow(needed);
                into.blob.size = needed;
            }
            if (!same) {
                into.sizes = shape.clone();
                into.strides = call(Set.of(), out.real::strides);
                into.offset = Model.count(shape) == 0 ? call(Set.of(), out.real::storageOffset) : into.offset;
            }
            into.write(values);
        }
        verify(out);
        verify(left);
        verify(right);
    }

    /** The shape of both, one after the other, or null. Of one dimension without elements it takes anything. */
    private static long[] concatenated(Impl a, Impl b) {
        boolean none = a.sizes.length == 1 && a.sizes[0] == 0;
        boolean noneEither = b.sizes.length == 1 && b.sizes[0] == 0;
        if (a.sizes.length == 0 || b.sizes.length == 0) {
            return null;
        }
        if (none || noneEither) {
            return (none ? b : a).sizes.clone();
        }
        boolean fits = a.sizes.length == b.sizes.length;
        for (int d = 1; fits && d < a.sizes.length; d++) {
            fits = a.sizes[d] == b.sizes[d];
        }
        long[] sizes = a.sizes.clone();
        sizes[0] += b.sizes[0];
        return fits ? sizes : null;
    }

    private static Object[] values(char op, Impl a, Impl b, long[] shape) {
        if (op == 'n') {
            return Computing.negated(a);
        }
        if (op == 'c') {
            List<Object> all = new ArrayList<>(List.of(a.values()));
            all.addAll(List.of(b.values()));
            return all.toArray();
        }
        return combined(op, a, b, shape);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.fuzz;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TorchException;
import dev.torchffm.fuzz.Model.Arr;
import dev.torchffm.fuzz.Model.Impl;
import dev.torchffm.fuzz.Model.Life;
import dev.torchffm.fuzz.Model.Memory;
import dev.torchffm.fuzz.Model.Scope;
import dev.torchffm.fuzz.Model.Ten;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What the kinds of calls have in common: how they pick operands, say what they do, know what must be thrown, make the call, keep
 * results, and compare.
 */
abstract class CallKind {
    /** What the library may throw at a caller who asks for what cannot be. */
    static final Set<Class<?>> REFUSALS = Set.of(TorchException.class, IllegalArgumentException.class,
            IndexOutOfBoundsException.class, ArrayIndexOutOfBoundsException.class);
    private static final DType[] TYPES = {DType.INT64, DType.FLOAT32, DType.FLOAT64, DType.INT32, DType.UINT8, DType.BOOL,
        DType.INT16};

    final State state;
    final Random random;
    final Ten[] tensors;
    final Arr[] arrays;
    final Memory[] memories;
    final List<Scope> scopes;
    final Workers workers;

    CallKind(State state) {
        this.state = state;
        random = state.random;
        tensors = state.tensors;
        arrays = state.arrays;
        memories = state.memories;
        scopes = state.scopes;
        workers = state.workers;
    }

    /** Says what comes, before it is done, for the trace of a process that dies of it. */
    void say(String what) {
        state.said = "call " + state.index + ", worker " + state.worker + ": " + what;
        if (state.trace) {
            System.out.println(state.said);
            System.out.flush();
        }
    }

    Failure failure(String what) {
        return new Failure(what + "\n  in " + state.said);
    }

    /** Makes a call that must throw one of the given exceptions, or none if there are none. Returns null if it threw. */
    <T> T call(Set<Class<?>> expected, Callable<T> body) {
        return call(expected, false, body);
    }

    @SuppressWarnings("unchecked")
    <T> T call(Set<Class<?>> expected, boolean orValue, Callable<T> body) {
        Workers.Outcome outcome = workers.run(state.worker, body);
        Throwable thrown = outcome.thrown();
        if (thrown instanceof Failure e) {
            throw e;
        }
        if (thrown != null) {
            if (expected.isEmpty()) {
                throw new Failure("unexpected " + thrown + "\n  in " + state.said, thrown);
            }
            if (!expected.contains(thrown.getClass())) {
                throw new Failure("expected " + names(expected) + ", got " + thrown + "\n  in " + state.said, thrown);
            }
            if (thrown.getMessage() == null || thrown.getMessage().isBlank()) {
                throw new Failure("no message in " + thrown + "\n  in " + state.said, thrown);
            }
            return null;
        }
        if (!expected.isEmpty() && !orValue) {
            throw failure("expected " + names(expected) + ", got a value: " + outcome.value());
        }
        return (T) outcome.value();
    }

    static String names(Set<Class<?>> classes) {
        return String.join(" or ", classes.stream().map(Class::getSimpleName).sorted().toList());
    }

    static void addLife(Set<Class<?>> out, Life life, int worker) {
        if (life != null) {
            if (life.isClosed()) {
                out.add(IllegalStateException.class);
            }
            if (life.confinedTo != Model.ANYONE && life.confinedTo != worker) {
                out.add(WrongThreadException.class);
            }
        }
    }

    /** What the use of tensors by this worker must throw. */
    Set<Class<?>> uses(Ten... used) {
        Set<Class<?>> out = new LinkedHashSet<>();
        for (Ten ten : used) {
            if (ten.confinedTo != Model.ANYONE && ten.confinedTo != state.worker) {
                out.add(WrongThreadException.class);
            }
            if (ten.isClosed()) {
                out.add(IllegalStateException.class);
            }
            addLife(out, ten.memory(), state.worker);
        }
        return out;
    }

    Set<Class<?>> uses(Arr array) {
        Set<Class<?>> out = new LinkedHashSet<>();
        if (array.positions().length > 0) {
            addLife(out, array.life, state.worker);
        }
        return out;
    }

    boolean usable(Ten ten) {
        return uses(ten).isEmpty();
    }

    Scope innermost() {
        return innermost(state.worker);
    }

    Scope innermost(int of) {
        List<Scope> stack = state.stacks.get(of);
        for (int i = stack.size() - 1; i >= 0; i--) {
            if (!stack.get(i).closed) {
                return stack.get(i);
            }
        }
        return null;
    }

    Ten tensor() {
        int slot = random.nextInt(tensors.length);
        for (int i = 0; i < tensors.length; i++) {
            Ten ten = tensors[(slot + i) % tensors.length];
            // Now and then one that cannot be used.
            if (ten != null && (usable(ten) || random.nextInt(12) == 0)) {
                return ten;
            }
        }
        return null;
    }

    /** A tensor that suits, or null. */
    Ten tensor(Predicate<Ten> suits) {
        int slot = random.nextInt(tensors.length);
        for (int i = 0; i < tensors.length; i++) {
            Ten ten = tensors[(slot + i) % tensors.length];
            if (ten != null && suits.test(ten) && (usable(ten) || random.nextInt(12) == 0)) {
                return ten;
            }
        }
        return null;
    }

    static String name(Ten ten) {
        return "t" + Integer.toHexString(System.identityHashCode(ten)) + describe(ten.impl);
    }

    static String describe(Impl impl) {
        return "[" + impl.dtype + " " + Arrays.toString(impl.sizes) + " strides " + Arrays.toString(impl.strides) + " offset "
                + impl.offset + (impl.blob.overSegment ? " over a segment" : "") + "]";
    }

    Ten keep(Tensor real, Impl impl) {
        return keep(real, impl, innermost());
    }

    Ten keep(Tensor real, Impl impl, Scope scope) {
        Ten ten = new Ten(real, impl, scope);
        tensors[random.nextInt(tensors.length)] = ten;
        if (impl.numel() == 0 && usable(ten)) {
            // Strides and offset without elements are as they are.
            impl.strides = call(Set.of(), real::strides);
            impl.offset = call(Set.of(), real::storageOffset);
        }
        if (state.trace) {
            System.out.println("    -> " + name(ten));
        }
        verify(ten);
        return ten;
    }

    /** Keeps a result with storage of its own, whose strides are libtorch's choice; null values are zeros. */
    Ten keepCopy(Tensor real, DType dtype, long[] sizes, Object[] values) {
        long[] strides = call(Set.of(), real::strides);
        Impl impl = Impl.fresh(dtype, sizes.clone());
        long extent = 0;
        for (int d = 0; d < sizes.length; d++) {
            extent += Math.max(sizes[d] - 1, 0) * strides[d];
        }
        if (strides.length != sizes.length || impl.numel() > 0 && extent + 1 > impl.numel()) {
            throw failure("a copy of shape " + Arrays.toString(sizes) + " with strides " + Arrays.toString(strides));
        }
        impl.strides = strides;
        if (values != null) {
            impl.write(values);
        }
        return keep(real, impl);
    }

    /** Compares everything that can be seen of a tensor with the model. */
    void verify(Ten ten) {
        if (!usable(ten)) {
            return;
        }
        Impl impl = ten.impl;
        Object[] seen = call(Set.of(), () -> {
            if (!Arrays.equals(ten.real.shape(), impl.sizes) || ten.real.dtype() != impl.dtype) {
                throw failure(name(ten) + " is of " + ten.real.dtype() + " and shape " + Arrays.toString(ten.real.shape()));
            }
            if (impl.numel() > 0 && ten.real.storageOffset() != impl.offset) {
                throw failure(name(ten) + " has offset " + ten.real.storageOffset());
            }
            long[] strides = ten.real.strides();
            for (int d = 0; d < strides.length; d++) {
                if (impl.sizes[d] > 1 && strides[d] != impl.strides[d] && impl.numel() > 0) {
                    throw failure(name(ten) + " has strides " + Arrays.toString(strides));
                }
            }
            return impl.numel() > 4096 ? null : flat(ten.real.tolist());
        });
        if (seen != null) {
            compare(name(ten), impl.values(), seen);
        }
    }

    void compare(String what, Object[] expected, Object[] seen) {
        if (expected.length != seen.length) {
            throw failure(what + " has " + seen.length + " elements, not " + expected.length);
        }
        for (int i = 0; i < seen.length; i++) {
            if (!Model.same(expected[i], seen[i])) {
                throw failure(what + " is\n    " + Arrays.toString(seen) + ", must be\n    " + Arrays.toString(expected));
            }
        }
    }

    static Object[] flat(Object nested) {
        List<Object> out = new ArrayList<>();
        flatten(nested, out);
        return out.toArray();
    }

    static void flatten(Object nested, List<Object> out) {
        if (nested instanceof List<?> list) {
            list.forEach(part -> flatten(part, out));
        } else {
            out.add(nested instanceof Float f ? (Object) (double) f
                    : nested instanceof Number n && !(n instanceof Double) ? (Object) n.longValue() : nested);
        }
    }

    long[] shape() {
        long[] sizes = new long[random.nextInt(4)];
        for (int d = 0; d < sizes.length; d++) {
            sizes[d] = random.nextInt(14) == 0 ? 0 : 1 + random.nextInt(4);
        }
        return sizes;
    }

    DType type() {
        return TYPES[random.nextInt(TYPES.length)];
    }

    Object number(DType dtype) {
        int small = random.nextInt(7) - 2;
        return dtype == DType.BOOL ? (Object) (small > 0) : Model.isFloat(dtype) ? (Object) (small * 0.5) : (Object) (long) small;
    }

    static Object[] map(Impl impl, UnaryOperator<Object> body) {
        return Arrays.stream(impl.values()).map(body).toArray();
    }

    static Object[] combined(char op, Impl a, Impl b, long[] shape) {
        Object[] x = Model.broadcastTo(a, shape);
        Object[] y = Model.broadcastTo(b, shape);
        Object[] out = new Object[x.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = op == '=' ? (Object) (x[i] instanceof Double d ? d.doubleValue() == (Double) y[i] : x[i].equals(y[i]))
                    : Model.apply(op, a.dtype, x[i], y[i]);
        }
        return out;
    }

    boolean done(Set<Class<?>> expected, Callable<Tensor> body) {
        return call(expected, body) != null;
    }

    static long[] without(long[] values, int at) {
        long[] out = new long[values.length - 1];
        System.arraycopy(values, 0, out, 0, at);
        System.arraycopy(values, at + 1, out, at, out.length - at);
        return out;
    }

    static long[] with(long[] values, int at, long value) {
        long[] out = new long[values.length + 1];
        System.arraycopy(values, 0, out, 0, at);
        out[at] = value;
        System.arraycopy(values, at, out, at + 1, values.length - at);
        return out;
    }

    Arr array() {
        int slot = random.nextInt(arrays.length);
        for (int i = 0; i < arrays.length; i++) {
            Arr array = arrays[(slot + i) % arrays.length];
            if (array != null) {
                return array;
            }
        }
        return null;
    }

    void verify(Arr array) {
        if (!uses(array).isEmpty()) {
            return;
        }
        int count = array.positions().length;
        if (count > 4096) {
            return;
        }
        Object[] seen = call(Set.of(), () -> flat(array.real.toList()));
        compare("array of " + array.dtype + Arrays.toString(array.sizes), array.values(), seen);
    }

    Scope scope(Predicate<Scope> suits) {
        List<Scope> found = scopes.stream().filter(suits).toList();
        return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
    }
}

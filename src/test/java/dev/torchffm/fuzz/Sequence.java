package dev.torchffm.fuzz;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.fuzz.Model.Arr;
import dev.torchffm.fuzz.Model.Blob;
import dev.torchffm.fuzz.Model.Bytes;
import dev.torchffm.fuzz.Model.Impl;
import dev.torchffm.fuzz.Model.Life;
import dev.torchffm.fuzz.Model.Memory;
import dev.torchffm.fuzz.Model.Scope;
import dev.torchffm.fuzz.Model.Ten;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;

/**
 * One random sequence of calls, each made on the library and on the model.
 *
 * <p>What call {@code i} is follows from the seed and {@code i} alone; its operands are whatever lies in the slots that it names.
 * So every subset of the calls is a sequence of its own, and a failing one can be made small by leaving calls out.
 *
 * <p>Another kind of call, such as one with {@code out=}, is a method here and an entry in {@link #kinds}: it picks its operands with
 * {@link #tensor}, says what it does with {@link #say}, makes the call with the exceptions that {@link #uses} expects, and keeps the
 * result with {@link #keepCopy}, or writes it into the operand's {@link Impl} and has that compared with {@link #verify}.
 */
final class Sequence {
    private static final int TENSORS = 16;
    private static final int ARRAYS = 8;
    private static final int MEMORIES = 4;
    private static final int DEPTH = 3;
    private static final DType[] TYPES = {DType.INT64, DType.FLOAT32, DType.FLOAT64, DType.INT32, DType.UINT8, DType.BOOL,
        DType.INT16};
    /** What the library may throw at a caller who asks for what cannot be. */
    private static final Set<Class<?>> REFUSALS = Set.of(TorchException.class, IllegalArgumentException.class,
            IndexOutOfBoundsException.class, ArrayIndexOutOfBoundsException.class);

    private final long seed;
    private final Workers workers;
    private final boolean trace;
    private final Ten[] tensors = new Ten[TENSORS];
    private final Arr[] arrays = new Arr[ARRAYS];
    private final Memory[] memories = new Memory[MEMORIES];
    private final List<List<Scope>> stacks = new ArrayList<>();
    private final List<Scope> scopes = new ArrayList<>();

    /** Of the call under way. */
    private Random random;
    private int index;
    private int worker;
    private String said;

    Sequence(long seed, Workers workers, boolean trace) {
        this.seed = seed;
        this.workers = workers;
        this.trace = trace;
        for (int i = 0; i < Workers.COUNT; i++) {
            stacks.add(new ArrayList<>());
        }
    }

    // ------------------------------------------------------------------ the frame

    /** A kind of call, and how often it comes. */
    private record Kind(int weight, Runnable body) { }

    private final List<Kind> kinds = List.of(
            new Kind(14, this::make), new Kind(4, this::overSegment), new Kind(22, this::view), new Kind(16, this::operator),
            new Kind(14, this::write), new Kind(4, this::resize), new Kind(3, this::set), new Kind(8, this::toArray),
            new Kind(8, this::useArray), new Kind(3, this::fromArray), new Kind(6, this::closeTensor), new Kind(7, this::openScope),
            new Kind(6, this::closeScope), new Kind(3, this::escape), new Kind(2, this::closeMemory), new Kind(1, this::collect),
            new Kind(3, this::gradient), new Kind(4, this::misuse), new Kind(3, this::ask), new Kind(2, this::storm),
            new Kind(2, this::forget), new Kind(1, this::large), new Kind(1, this::churn));
    private final int total = kinds.stream().mapToInt(Kind::weight).sum();

    /** Makes the calls with the given numbers, and ends everything; throws {@link Failure} at the first that goes wrong. */
    void run(int[] calls) {
        for (int call : calls) {
            index = call;
            random = new Random(mix(seed * 1_000_003L + call));
            random.nextLong();
            worker = random.nextInt(Workers.COUNT);
            said = null;
            int pick = random.nextInt(total);
            int kind = 0;
            while ((pick -= kinds.get(kind).weight) >= 0) {
                kind++;
            }
            try {
                kinds.get(kind).body.run();
            } catch (Failure e) {
                throw e;
            } catch (RuntimeException e) {
                throw new Failure("the model itself failed in: " + said, e);
            }
        }
        index = -1;
        end();
    }

    private static long mix(long x) {
        x = (x ^ x >>> 33) * 0xff51afd7ed558ccdL;
        x = (x ^ x >>> 33) * 0xc4ceb9fe1a85ec53L;
        return x ^ x >>> 33;
    }

    /** Says what comes, before it is done, for the trace of a process that dies of it. */
    private void say(String what) {
        said = "call " + index + ", worker " + worker + ": " + what;
        if (trace) {
            System.out.println(said);
            System.out.flush();
        }
    }

    private Failure failure(String what) {
        return new Failure(what + "\n  in " + said);
    }

    /** Makes a call that must throw one of the given exceptions, or none if there are none. Returns null if it threw. */
    private <T> T call(Set<Class<?>> expected, Callable<T> body) {
        return call(expected, false, body);
    }

    @SuppressWarnings("unchecked")
    private <T> T call(Set<Class<?>> expected, boolean orValue, Callable<T> body) {
        Workers.Outcome outcome = workers.run(worker, body);
        Throwable thrown = outcome.thrown();
        if (thrown instanceof Failure e) {
            throw e;
        }
        if (thrown != null) {
            if (expected.isEmpty()) {
                throw new Failure("unexpected " + thrown + "\n  in " + said, thrown);
            }
            if (!expected.contains(thrown.getClass())) {
                throw new Failure("expected " + names(expected) + ", got " + thrown + "\n  in " + said, thrown);
            }
            if (thrown.getMessage() == null || thrown.getMessage().isBlank()) {
                throw new Failure("no message in " + thrown + "\n  in " + said, thrown);
            }
            return null;
        }
        if (!expected.isEmpty() && !orValue) {
            throw failure("expected " + names(expected) + ", got a value: " + outcome.value());
        }
        return (T) outcome.value();
    }

    private static String names(Set<Class<?>> classes) {
        return String.join(" or ", classes.stream().map(Class::getSimpleName).sorted().toList());
    }

    // ------------------------------------------------------------------ who may use what

    private static void addLife(Set<Class<?>> out, Life life, int worker) {
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
    private Set<Class<?>> uses(Ten... used) {
        Set<Class<?>> out = new LinkedHashSet<>();
        for (Ten ten : used) {
            if (ten.confinedTo != Model.ANYONE && ten.confinedTo != worker) {
                out.add(WrongThreadException.class);
            }
            if (ten.isClosed()) {
                out.add(IllegalStateException.class);
            }
            addLife(out, ten.memory(), worker);
        }
        return out;
    }

    private Set<Class<?>> uses(Arr array) {
        Set<Class<?>> out = new LinkedHashSet<>();
        if (array.positions().length > 0) {
            addLife(out, array.life, worker);
        }
        return out;
    }

    private boolean usable(Ten ten) {
        return uses(ten).isEmpty();
    }

    private Scope innermost() {
        return innermost(worker);
    }

    private Scope innermost(int of) {
        List<Scope> stack = stacks.get(of);
        for (int i = stack.size() - 1; i >= 0; i--) {
            if (!stack.get(i).closed) {
                return stack.get(i);
            }
        }
        return null;
    }

    // ------------------------------------------------------------------ slots

    private Ten tensor() {
        int slot = random.nextInt(TENSORS);
        for (int i = 0; i < TENSORS; i++) {
            Ten ten = tensors[(slot + i) % TENSORS];
            // Now and then one that cannot be used.
            if (ten != null && (usable(ten) || random.nextInt(12) == 0)) {
                return ten;
            }
        }
        return null;
    }

    /** A tensor that suits, or null. */
    private Ten tensor(java.util.function.Predicate<Ten> suits) {
        int slot = random.nextInt(TENSORS);
        for (int i = 0; i < TENSORS; i++) {
            Ten ten = tensors[(slot + i) % TENSORS];
            if (ten != null && suits.test(ten) && (usable(ten) || random.nextInt(12) == 0)) {
                return ten;
            }
        }
        return null;
    }

    private static String name(Ten ten) {
        return "t" + Integer.toHexString(System.identityHashCode(ten)) + describe(ten.impl);
    }

    private static String describe(Impl impl) {
        return "[" + impl.dtype + " " + Arrays.toString(impl.sizes) + " strides " + Arrays.toString(impl.strides) + " offset "
                + impl.offset + (impl.blob.overSegment ? " over a segment" : "") + "]";
    }

    private Ten keep(Tensor real, Impl impl) {
        return keep(real, impl, innermost());
    }

    private Ten keep(Tensor real, Impl impl, Scope scope) {
        Ten ten = new Ten(real, impl, scope);
        tensors[random.nextInt(TENSORS)] = ten;
        if (impl.numel() == 0 && usable(ten)) {
            // Strides and offset without elements are as they are.
            impl.strides = call(Set.of(), real::strides);
            impl.offset = call(Set.of(), real::storageOffset);
        }
        if (trace) {
            System.out.println("    -> " + name(ten));
        }
        verify(ten);
        return ten;
    }

    /** Compares everything that can be seen of a tensor with the model. */
    private void verify(Ten ten) {
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

    private void compare(String what, Object[] expected, Object[] seen) {
        if (expected.length != seen.length) {
            throw failure(what + " has " + seen.length + " elements, not " + expected.length);
        }
        for (int i = 0; i < seen.length; i++) {
            if (!Model.same(expected[i], seen[i])) {
                throw failure(what + " is\n    " + Arrays.toString(seen) + ", must be\n    " + Arrays.toString(expected));
            }
        }
    }

    private static Object[] flat(Object nested) {
        List<Object> out = new ArrayList<>();
        flatten(nested, out);
        return out.toArray();
    }

    private static void flatten(Object nested, List<Object> out) {
        if (nested instanceof List<?> list) {
            list.forEach(part -> flatten(part, out));
        } else {
            out.add(nested instanceof Float f ? (Object) (double) f
                    : nested instanceof Number n && !(n instanceof Double) ? (Object) n.longValue() : nested);
        }
    }

    // ------------------------------------------------------------------ making

    private long[] shape() {
        long[] sizes = new long[random.nextInt(4)];
        for (int d = 0; d < sizes.length; d++) {
            sizes[d] = random.nextInt(14) == 0 ? 0 : 1 + random.nextInt(4);
        }
        return sizes;
    }

    private DType type() {
        return TYPES[random.nextInt(TYPES.length)];
    }

    private Object number(DType dtype) {
        int small = random.nextInt(7) - 2;
        return dtype == DType.BOOL ? (Object) (small > 0) : Model.isFloat(dtype) ? (Object) (small * 0.5) : (Object) (long) small;
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

    private void make() {
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
                keep(call(Set.of(), () -> Torch.full(sizes, value, dtype)), filled(dtype, sizes, value));
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
    private void overSegment() {
        int slot = random.nextInt(MEMORIES);
        int kind = random.nextInt(4);
        if (memories[slot] == null || memories[slot].closed) {
            Memory memory = (Memory) workers.run(worker, () -> switch (kind) {
                case 0 -> new Memory(Arena.ofConfined(), worker, true);
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
        if (memory.confinedTo != Model.ANYONE && memory.confinedTo != worker) {
            expected.add(WrongThreadException.class);
        }
        Tensor real = call(expected, () -> Torch.fromSegment(memory.real.allocate(bytes + random.nextInt(9), 8), dtype, sizes, by));
        if (real != null) {
            Blob blob = new Blob(new Bytes(bytes), 0, empty ? 0 : bytes, empty, empty ? null : memory, !empty);
            keep(real, new Impl(blob, dtype, 0, sizes, strides));
        }
    }

    /** Large enough that its memory leaves the process when it is freed: a use after free is a fault then. */
    private void large() {
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
            NDArray part = array.slice(dev.torchffm.Slice.of(7L, 12L, 1L));
            arrays[random.nextInt(ARRAYS)] = new Arr(part, impl.blob.bytes, impl.dtype, 28, new long[] {5}, new long[] {4},
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

    // ------------------------------------------------------------------ views

    private void view() {
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
                    viewed(ten, t -> t.narrow(negative, start, length), sizes, strides, offset + start * strides[dim]);
                }
            }
            case 3 -> {
                if (dims > 0 && sizes[dim] > 0) {
                    long index = random.nextInt((int) sizes[dim]);
                    say("select(" + dim + ", " + index + ") of " + name(ten));
                    long at = random.nextBoolean() ? index : index - sizes[dim];
                    viewed(ten, t -> t.select(negative, at), without(sizes, dim), without(strides, dim),
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

    private void viewed(Ten ten, java.util.function.UnaryOperator<Tensor> view, long[] sizes, long[] strides, long offset) {
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

    private static long[] without(long[] values, int at) {
        long[] out = new long[values.length - 1];
        System.arraycopy(values, 0, out, 0, at);
        System.arraycopy(values, at + 1, out, at, out.length - at);
        return out;
    }

    private static long[] with(long[] values, int at, long value) {
        long[] out = new long[values.length + 1];
        System.arraycopy(values, 0, out, 0, at);
        out[at] = value;
        System.arraycopy(values, at, out, at + 1, values.length - at);
        return out;
    }

    // ------------------------------------------------------------------ operators

    /** Keeps a result with storage of its own, whose strides are libtorch's choice; null values are zeros. */
    private Ten keepCopy(Tensor real, DType dtype, long[] sizes, Object[] values) {
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

    private void operator() {
        Ten left = tensor();
        if (left == null || left.impl.numel() > 500) {
            return;
        }
        Impl a = left.impl;
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> binary(left, tensor(t -> t.impl.dtype == a.dtype && t.impl.numel() < 500));
            case 4, 5 -> withNumber(left);
            case 6 -> {
                say("neg of " + name(left));
                Set<Class<?>> expected = uses(left);
                if (a.dtype == DType.BOOL) {
                    expected.add(TorchException.class);
                }
                Tensor real = call(expected, left.real::neg);
                if (real != null) {
                    keepCopy(real, a.dtype, a.sizes, map(a, v -> v instanceof Double d ? (Object) (-d)
                            : (Object) Model.narrowed(a.dtype, -(Long) v)));
                }
            }
            case 7 -> {
                DType to = type();
                Object[] values = map(a, v -> Model.converted(v, to));
                if (to != a.dtype && !Arrays.asList(values).contains(null)) {
                    say("to " + to + " of " + name(left));
                    Tensor real = call(uses(left), () -> left.real.to(to));
                    if (real != null) {
                        keepCopy(real, to, a.sizes, values);
                    }
                }
            }
            case 8 -> {
                say("clone of " + name(left));
                Tensor real = call(uses(left), left.real::clone);
                if (real != null) {
                    keepCopy(real, a.dtype, a.sizes, a.values());
                }
            }
            default -> {
                if (!Model.isFloat(a.dtype)) {
                    say("sum of " + name(left));
                    Tensor real = call(uses(left), left.real::sum);
                    if (real != null) {
                        long sum = 0;
                        for (Object value : a.values()) {
                            sum += value instanceof Boolean b ? (b ? 1 : 0) : (Long) value;
                        }
                        keepCopy(real, DType.INT64, new long[0], new Object[] {sum});
                    }
                }
            }
        }
    }

    private static Object[] map(Impl impl, java.util.function.UnaryOperator<Object> body) {
        return Arrays.stream(impl.values()).map(body).toArray();
    }

    private void binary(Ten left, Ten right) {
        if (right == null) {
            return;
        }
        Impl a = left.impl;
        Impl b = right.impl;
        long[] shape = Model.broadcast(a.sizes, b.sizes);
        int how = random.nextInt(5);
        if (how == 3 && !Model.isFloat(a.dtype) || shape != null && Model.count(shape) > 500) {
            return;
        }
        char op = "+-*/=".charAt(how);
        say(name(left) + " " + op + " " + name(right));
        Set<Class<?>> expected = uses(left, right);
        boolean refused = shape == null || op == '-' && a.dtype == DType.BOOL;
        if (refused) {
            expected.add(TorchException.class);
        }
        Tensor real = call(expected, () -> switch (op) {
            case '+' -> left.real.add(right.real);
            case '-' -> left.real.sub(right.real);
            case '*' -> left.real.mul(right.real);
            case '/' -> left.real.div(right.real);
            default -> left.real.eq(right.real);
        });
        if (real != null) {
            keepCopy(real, op == '=' ? DType.BOOL : a.dtype, shape, combined(op, a, b, shape));
        }
    }

    private static Object[] combined(char op, Impl a, Impl b, long[] shape) {
        Object[] x = Model.broadcastTo(a, shape);
        Object[] y = Model.broadcastTo(b, shape);
        Object[] out = new Object[x.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = op == '=' ? (Object) (x[i] instanceof Double d ? d.doubleValue() == (Double) y[i] : x[i].equals(y[i]))
                    : Model.apply(op, a.dtype, x[i], y[i]);
        }
        return out;
    }

    private void withNumber(Ten left) {
        Impl a = left.impl;
        char op = a.dtype == DType.BOOL ? "+*".charAt(random.nextInt(2)) : "+-*".charAt(random.nextInt(3));
        Object number = number(a.dtype);
        say(name(left) + " " + op + " " + number);
        Tensor real = call(uses(left), () -> op == '+' ? left.real.add(number) : op == '-' ? left.real.sub(number)
                : left.real.mul(number));
        if (real != null) {
            keepCopy(real, a.dtype, a.sizes, map(a, v -> Model.apply(op, a.dtype, v, number)));
        }
    }

    // ------------------------------------------------------------------ writing

    private void write() {
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
            if (done(expected, () -> ten.real.add_(number))) {
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
            Tensor result = call(expected, maybe, () -> copy ? ten.real.copy_(source.real) : ten.real.add_(source.real));
            if (result != null) {
                impl.write(values);
            }
        }
        verify(ten);
    }

    private boolean done(Set<Class<?>> expected, Callable<Tensor> body) {
        return call(expected, body) != null;
    }

    private void resize() {
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
        if (done(expected, () -> (like != null ? ten.real.resizeAs_(like.real) : ten.real.resize_(sizes)))) {
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

    private void set() {
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
        if (done(expected, () -> ten.real.set_(source.real))) {
            ten.impl.blob = source.impl.blob;
            ten.impl.offset = source.impl.offset;
            ten.impl.sizes = source.impl.sizes;
            ten.impl.strides = source.impl.strides;
        }
        verify(ten);
    }

    // ------------------------------------------------------------------ arrays

    private void toArray() {
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
        arrays[random.nextInt(ARRAYS)] = array;
        verify(array);
    }

    private void verify(Arr array) {
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

    private Arr array() {
        int slot = random.nextInt(ARRAYS);
        for (int i = 0; i < ARRAYS; i++) {
            Arr array = arrays[(slot + i) % ARRAYS];
            if (array != null) {
                return array;
            }
        }
        return null;
    }

    private void useArray() {
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
                    NDArray part = workers.run(worker, () -> array.real.select(0, index)).value() instanceof NDArray n ? n : null;
                    if (part == null) {
                        throw failure("select of an array");
                    }
                    arrays[random.nextInt(ARRAYS)] = new Arr(part, array.bytes, array.dtype, array.start + index * array.strides[0],
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

    private void fromArray() {
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

    // ------------------------------------------------------------------ ends

    private void closeTensor() {
        Ten ten = tensors[random.nextInt(TENSORS)];
        if (ten == null) {
            return;
        }
        say("close " + name(ten));
        Set<Class<?>> expected = new LinkedHashSet<>();
        if (ten.confinedTo != Model.ANYONE && ten.confinedTo != worker) {
            expected.add(WrongThreadException.class);
        }
        call(expected, () -> {
            ten.real.close();
            return null;
        });
        if (expected.isEmpty()) {
            ten.closed = true;
        }
        if (ten.real.isClosed() != ten.isClosed()) {
            throw failure("isClosed() is " + ten.real.isClosed());
        }
    }

    private Scope scope(java.util.function.Predicate<Scope> suits) {
        List<Scope> found = scopes.stream().filter(suits).toList();
        return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
    }

    private void openScope() {
        if (stacks.get(worker).stream().filter(s -> !s.closed).count() >= DEPTH) {
            return;
        }
        boolean shared = random.nextInt(3) == 0;
        say("open a " + (shared ? "shared" : "confined") + " scope");
        TensorScope real = call(Set.of(), () -> shared ? TensorScope.ofShared() : TensorScope.ofConfined());
        Scope scope = new Scope(real, shared ? Model.ANYONE : worker);
        stacks.get(worker).add(scope);
        scopes.add(scope);
    }

    private void closeScope() {
        Scope scope = scope(s -> true);
        if (scope == null) {
            return;
        }
        say("close a scope " + (scope.confinedTo == Model.ANYONE ? "of all" : "of worker " + scope.confinedTo)
                + (scope.closed ? ", again" : ""));
        Set<Class<?>> expected = new LinkedHashSet<>();
        if (scope.confinedTo != Model.ANYONE && scope.confinedTo != worker) {
            expected.add(WrongThreadException.class);
        }
        call(expected, () -> {
            scope.real.close();
            return null;
        });
        if (expected.isEmpty()) {
            scope.closed = true;
        }
    }

    private void escape() {
        Ten ten = tensor();
        if (ten == null) {
            return;
        }
        say("escape " + name(ten));
        call(uses(ten), () -> TensorScope.escape(ten.real));
        if (uses(ten).isEmpty() && ten.scope != null) {
            List<Scope> stack = stacks.get(worker).stream().filter(s -> !s.closed || s == ten.scope).toList();
            int at = stack.lastIndexOf(ten.scope);
            Scope target = null;
            for (int i = at < 0 ? stack.size() - 1 : at - 1; i >= 0; i--) {
                if (stack.get(i) != ten.scope && !stack.get(i).closed) {
                    target = stack.get(i);
                    break;
                }
            }
            if (ten.confinedTo != Model.ANYONE) {
                ten.confinedTo = target == null ? Model.ANYONE : target.confinedTo;
            }
            ten.scope = target;
        }
        verify(ten);
    }

    private void closeMemory() {
        Memory memory = memories[random.nextInt(MEMORIES)];
        if (memory == null || memory.closed || !memory.closeable) {
            return;
        }
        say("close an arena");
        Set<Class<?>> expected = new LinkedHashSet<>();
        if (memory.confinedTo != Model.ANYONE && memory.confinedTo != worker) {
            expected.add(WrongThreadException.class);
        }
        call(expected, () -> {
            memory.real.close();
            return null;
        });
        memory.closed = expected.isEmpty();
    }

    private void forget() {
        say("forget some tensors and arrays");
        for (int i = 0; i < 3; i++) {
            tensors[random.nextInt(TENSORS)] = null;
        }
        arrays[random.nextInt(ARRAYS)] = null;
    }

    private void collect() {
        if (random.nextInt(3) == 0) {
            say("collect garbage");
            System.gc();
        }
    }

    // ------------------------------------------------------------------ gradients

    /** x*x or x + x*y with parts of the graph closed before backward. */
    private void gradient() {
        Ten ten = tensor(t -> Model.isFloat(t.impl.dtype) && t.impl.numel() > 0 && t.impl.numel() < 100);
        if (ten == null) {
            return;
        }
        boolean early = random.nextBoolean();
        boolean collects = random.nextInt(8) == 0;
        say("gradient of the sum of squares of " + name(ten));
        Object[] grad = call(uses(ten), () -> {
            try (TensorScope scope = TensorScope.ofConfined()) {
                Tensor x = ten.real.clone().requiresGrad(true);
                try {
                    x.numpy();
                    throw failure("numpy() of a tensor that requires grad");
                } catch (TorchException expected) {
                    // As it must be.
                }
                Tensor view = x.reshape(-1);
                Tensor squares = view.mul(view);
                Tensor sum = squares.sum();
                if (early) {
                    view.close();
                    squares.close();
                }
                if (collects) {
                    System.gc();
                }
                sum.backward();
                sum.close();
                return flat(x.grad().tolist());
            }
        });
        if (grad != null) {
            DType dtype = ten.impl.dtype;
            compare("the gradient", map(ten.impl, v -> Model.apply('+', dtype, Model.apply('*', dtype, 1.0, v),
                    Model.apply('*', dtype, 1.0, v))), grad);
        }
    }

    // ------------------------------------------------------------------ misuse

    private interface Misuse {
        Object of(Tensor tensor) throws Exception;
    }

    private static final List<Misuse> MISUSES = List.of(
            t -> t.select(99, 0), t -> t.select(0, 1L << 40), t -> t.narrow(0, 0, 1L << 40), t -> t.narrow(0, -7, 1L << 50),
            t -> t.transpose(0, 77), t -> t.permute(0, 0, 0, 0, 0, 0), t -> t.unsqueeze(70), t -> t.view(7919, 7919),
            t -> t.reshape(-1, -1), t -> t.expand(-5, -5, -5, -5, -5, -5), t -> t.unfold(0, 1L << 40, 1), t -> t.unfold(0, 1, -1),
            t -> t.unfold(0, -1, 1), t -> t.diagonal(0, 0, 0), t -> t.flatten(5, 2),
            t -> t.asStrided(new long[] {1L << 40}, new long[] {1}), t -> t.asStrided(new long[] {2}, new long[] {-1}),
            t -> t.asStrided(new long[] {2}, new long[] {1L << 62}), t -> t.asStrided(new long[] {1}, new long[] {1}, -1),
            t -> t.asStrided(new long[] {1}, new long[] {1}, Long.MAX_VALUE), t -> t.asStrided(new long[] {2, 2}, new long[] {1}),
            t -> t.asStrided(new long[] {1L << 32, 1L << 32}, new long[] {1L << 32, 1L << 32}),
            t -> t.resize_(-1), t -> t.resize_(1L << 60), t -> t.resize_(1L << 31, 1L << 31, 1L << 31), t -> t.resize_(Long.MAX_VALUE),
            t -> t.to("nonsense"), t -> t.to("cuda:99"), t -> t.index(1L << 40), t -> t.index(0, 0, 0, 0, 0, 0, 0), t -> t.index("x"),
            t -> t.size(99), t -> t.add("x"), t -> t.fill_("x"), t -> t.matmul(Torch.zeros(7919, 7919)), t -> t.flip(55),
            t -> t.sum(false, 44), t -> t.imag(),
            t -> {
                t.backward();
                return null;
            },
            t -> t.copy_(Torch.zeros(7, 9, 1, 1, 1, 1)),
            t -> Torch.zeros(-1), t -> Torch.empty(1L << 60), t -> Torch.zeros(Long.MAX_VALUE, Long.MAX_VALUE),
            t -> Torch.arange(Double.NaN), t -> Torch.arange(0, 10, 0), t -> Torch.eye(-1), t -> Torch.linspace(0, 1, -1),
            t -> Torch.tensor(List.of(1, "a")), t -> Torch.tensor(List.of(List.of(1), List.of(1, 2))), t -> Torch.tensor("x"),
            t -> Torch.fromSegment(MemorySegment.ofArray(new long[2]), DType.INT64, 2),
            t -> Torch.fromSegment(Arena.ofAuto().allocate(8), DType.INT64, 2),
            t -> Torch.fromSegment(Arena.ofAuto().allocate(8), DType.INT64, Long.MAX_VALUE),
            t -> Torch.fromSegment(Arena.ofAuto().allocate(8), DType.INT64, new long[] {2, 2}, new long[] {Long.MAX_VALUE, 1}),
            t -> Torch.fromSegment(Arena.ofAuto().allocate(8), DType.INT8, new long[] {2}, new long[] {-1}),
            t -> Torch.fromSegment(Arena.ofAuto().allocate(8).asReadOnly(), DType.INT8, 2),
            t -> Torch.fromSegment(Arena.ofAuto().allocate(8), DType.QINT8, 2),
            t -> Torch.randint(5, 5, new long[] {2}), t -> Torch.full(new long[] {2}, 300, DType.UINT8));

    private void misuse() {
        Ten ten = tensor(t -> t.impl.numel() < 500);
        if (ten == null) {
            return;
        }
        int which = random.nextInt(MISUSES.size());
        say("misuse " + which + " of " + name(ten));
        Set<Class<?>> expected = new LinkedHashSet<>(uses(ten));
        expected.addAll(REFUSALS);
        call(expected, () -> MISUSES.get(which).of(ten.real));
        verify(ten);
    }

    private void ask() {
        Ten ten = tensor();
        if (ten == null) {
            return;
        }
        say("ask " + name(ten));
        Set<Class<?>> expected = uses(ten);
        int which = random.nextInt(8);
        Impl impl = ten.impl;
        Object seen = call(expected, () -> switch (which) {
            case 0 -> ten.real.numel();
            case 1 -> (long) ten.real.dim();
            case 2 -> ten.real.isContiguous();
            case 3 -> ten.real.requiresGrad();
            case 4 -> ten.real.dtype();
            case 5 -> ten.real.isLeaf();
            case 6 -> ten.real.equal(ten.real);
            default -> ten.real.dataPtr() != 0 || impl.numel() == 0;
        });
        if (seen != null) {
            Object must = switch (which) {
                case 0 -> impl.numel();
                case 1 -> (long) impl.sizes.length;
                case 2 -> impl.isContiguous();
                case 3 -> false;
                case 4 -> impl.dtype;
                case 6 -> Arrays.stream(impl.values()).noneMatch(v -> v instanceof Double d && d.isNaN());
                default -> true;
            };
            if (!must.equals(seen)) {
                throw failure("question " + which + " is answered " + seen + ", must be " + must);
            }
        }
        if (!ten.isClosed() || usable(ten)) {
            call(expected, () -> ten.real.toString());
        } else {
            call(Set.of(WrongThreadException.class), true, () -> ten.real.toString());
        }
    }

    // ------------------------------------------------------------------ threads

    /** All workers read one tensor while one of them ends it, by itself, with its scope or with its arena. */
    private void storm() {
        Ten ten = tensor(t -> t.confinedTo == Model.ANYONE && usable(t) && t.impl.numel() > 0
                && (t.memory() == null || t.memory().confinedTo == Model.ANYONE));
        if (ten == null || !usable(ten)) {
            return;
        }
        boolean ends = random.nextBoolean();
        Life memory = ten.memory();
        say("all workers read " + name(ten) + (ends ? " while it ends" : ""));
        Object[] expected = ten.impl.numel() > 4096 ? null : ten.impl.values();
        AtomicBoolean ended = new AtomicBoolean();
        List<Callable<Object>> bodies = new ArrayList<>();
        int closer = ends ? random.nextInt(Workers.COUNT) : -1;
        int spins = random.nextInt(300);
        for (int i = 0; i < Workers.COUNT; i++) {
            if (i == closer) {
                bodies.add(() -> {
                    for (int s = 0; s < spins; s++) {
                        Thread.onSpinWait();
                    }
                    if (memory instanceof Memory m && m.closeable && !m.closed) {
                        closeUnder(m.real);
                        m.closed = true;
                    } else {
                        ten.real.close();
                        ten.closed = true;
                    }
                    ended.set(true);
                    return null;
                });
            } else {
                bodies.add(() -> {
                    for (int n = 0; n < 6; n++) {
                        try (TensorScope own = TensorScope.ofConfined()) {
                            Tensor copy = n % 2 == 0 ? ten.real.clone() : ten.real.detach();
                            if (expected != null) {
                                compare("while others read, " + name(ten), expected, flat(copy.tolist()));
                            } else {
                                copy.add(copy);
                            }
                            ten.real.toString();
                        } catch (IllegalStateException e) {
                            if (closer < 0) {
                                throw e;
                            }
                            return null;
                        }
                    }
                    return null;
                });
            }
        }
        for (Workers.Outcome outcome : workers.runAll(bodies)) {
            if (outcome.thrown() instanceof Failure e) {
                throw e;
            }
            if (outcome.thrown() != null) {
                throw new Failure("unexpected " + outcome.thrown() + "\n  in " + said, outcome.thrown());
            }
        }
        verify(ten);
    }

    /** Workers use a tensor while one of them resizes it, or makes it one over another storage: any values, but no crash. */
    private void churn() {
        boolean views = random.nextBoolean();
        boolean sets = random.nextBoolean();
        say("one worker " + (sets ? "sets" : "resizes") + (views ? " a view of" : "") + " a tensor that the others use");
        long size = 60_000;
        Tensor tensor = (Tensor) workers.run(worker, () -> {
            try (TensorScope scope = TensorScope.ofConfined()) {
                return TensorScope.escape(Torch.ones(new long[] {size}, DType.FLOAT32).add(0));
            }
        }).value();
        if (tensor == null) {
            // In a scope of another worker's; it stays there.
            return;
        }
        int changer = random.nextInt(Workers.COUNT);
        long seed = random.nextLong();
        List<Callable<Object>> bodies = new ArrayList<>();
        for (int i = 0; i < Workers.COUNT; i++) {
            int me = i;
            bodies.add(() -> {
                Random own = new Random(seed + me);
                for (int n = 0; n < 8; n++) {
                    try (TensorScope scope = TensorScope.ofConfined()) {
                        if (me != changer) {
                            Tensor part = n % 2 == 0 ? tensor : tensor.detach();
                            part.add(part);
                            part.narrow(0, 0, 10).tolist();
                            part.clone();
                        } else if (sets) {
                            tensor.set_(Torch.ones(size + own.nextInt(50_000)));
                        } else {
                            Tensor changed = views ? tensor.narrow(0, 0, 10) : tensor;
                            changed.resize_(size + own.nextInt(3_000_000));
                        }
                    } catch (IllegalStateException | WrongThreadException confined) {
                        // The tensor went to a scope of one worker.
                        return null;
                    }
                }
                return null;
            });
        }
        for (Workers.Outcome outcome : workers.runAll(bodies)) {
            if (outcome.thrown() != null) {
                throw new Failure("unexpected " + outcome.thrown() + "\n  in " + said, outcome.thrown());
            }
        }
        call(Set.of(IllegalStateException.class, WrongThreadException.class), true, () -> {
            tensor.close();
            return null;
        });
    }

    private static void closeUnder(Arena arena) {
        while (true) {
            try {
                arena.close();
                return;
            } catch (IllegalStateException inUse) {
                Thread.onSpinWait();
            }
        }
    }

    // ------------------------------------------------------------------ the end

    /** Looks at all that is left, by a thread that may, and closes every scope and arena. */
    private void end() {
        for (int w = 0; w < Workers.COUNT; w++) {
            worker = w;
            say("the end");
            for (Ten ten : tensors) {
                if (ten != null) {
                    verify(ten);
                }
            }
            for (Arr array : arrays) {
                if (array != null) {
                    verify(array);
                }
            }
        }
        for (int w = 0; w < Workers.COUNT; w++) {
            worker = w;
            for (Scope scope : scopes) {
                if (!scope.closed && (scope.confinedTo == w || scope.confinedTo == Model.ANYONE)) {
                    scope.closed = true;
                    call(Set.of(), () -> {
                        scope.real.close();
                        return null;
                    });
                }
            }
        }
        for (int w = 0; w < Workers.COUNT; w++) {
            worker = w;
            for (Ten ten : tensors) {
                if (ten != null && ten.confinedTo == Model.ANYONE && random.nextBoolean()) {
                    call(Set.of(), () -> {
                        ten.real.close();
                        return null;
                    });
                }
            }
            for (Memory memory : memories) {
                if (memory != null && memory.closeable && !memory.closed
                        && (memory.confinedTo == w || memory.confinedTo == Model.ANYONE)) {
                    memory.closed = true;
                    call(Set.of(), () -> {
                        memory.real.close();
                        return null;
                    });
                }
            }
        }
        Arrays.fill(tensors, null);
        Arrays.fill(arrays, null);
        Arrays.fill(memories, null);
    }
}

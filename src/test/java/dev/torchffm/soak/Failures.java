// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.soak;

import dev.torchffm.DType;
import dev.torchffm.Layout;
import dev.torchffm.MemoryUse;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.Call;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.OpName;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Calls that fail, of every kind, and what they leave behind: fails if a kind leaves live tensors, or memory of malloc's.
 *
 * <pre>
 * Failures 20000 100                  each kind so often: those that Java refuses, those that libtorch refuses
 * Failures 1000000 1000000 matmul     one kind
 * </pre>
 */
public final class Failures {
    private static final int PARTS = 20;
    private static final int ATTEMPTS = 4;
    /** libtorch's codes. */
    private static final int FLOAT32 = 6;
    private static final int CPU = 0;
    /** The smallest thing to leak is a native handle, which takes malloc 32 bytes. */
    private static final double BYTES_PER_FAILURE = 4;
    /** Compilers and class loading use malloc too, so few failures cannot be measured as well as many. */
    private static final double NOISE_BYTES = 100;
    /** The dispatcher of libtorch 2.13 loses so much for every string that it is given, in calls that succeed as well; 2.14's does not. */
    private static final double STRING_BYTES = 48;

    /** Something that must fail. */
    private interface Attempt {
        void run() throws Exception;
    }

    /** One kind: who refuses it, with what. */
    private record Kind(boolean byLibtorch, Class<? extends Exception> expected, Attempt attempt) { }

    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    public static void main(String[] args) throws Exception {
        Torch.setNumThreads(1);
        Failures failures = new Failures();
        boolean failed = false;
        System.out.println("failures         times    us each    bytes left each   RSS MB   live tensors, arrays");
        try (TensorScope scope = TensorScope.ofConfined()) {
            failures.define();
            for (Map.Entry<String, Kind> kind : failures.kinds.entrySet()) {
                if (args.length < 3 || List.of(args).subList(2, args.length).contains(kind.getKey())) {
                    int times = Integer.parseInt(args[kind.getValue().byLibtorch() ? 1 : 0]);
                    failed |= !failures.measure(kind.getKey(), kind.getValue(), times);
                }
            }
        }
        if (failed) {
            System.exit(1);
        }
    }

    private void java(String name, Class<? extends Exception> expected, Attempt attempt) {
        kinds.put(name, new Kind(false, expected, attempt));
    }

    private void libtorch(String name, Attempt attempt) {
        kinds.put(name, new Kind(true, TorchException.class, attempt));
    }

    private void define() {
        Tensor a = Torch.ones(2, 3);
        Tensor b = Torch.ones(5, 7);
        Tensor ints = Torch.zeros(new long[] {3}, DType.INT64);
        Tensor closed = Torch.ones(3);
        closed.close();

        // Refused by libtorch: the arguments are on their way, and results may have been made.
        libtorch("view", () -> a.view(7));
        libtorch("matmul", () -> a.matmul(b));
        libtorch("matmul-dtype", () -> a.matmul(ints));
        libtorch("add", () -> a.add(b));
        libtorch("copy_", () -> a.copy_(b));
        libtorch("expand", () -> a.expand(4, 4));
        libtorch("negative-size", () -> Torch.zeros(-1));
        libtorch("no-memory", () -> Torch.empty(1L << 50));
        Tensor exported = Torch.ones(3);
        exported.numpy();
        libtorch("resize_", () -> exported.resize_(100));
        OpName cat = OpName.aten("cat");
        long x = handle(2, 3);
        long y = handle(5, 7);
        libtorch("tensor-list", () -> Call.of(cat).tensors(x, y).integer(0).tensorResult());
        OpName einsum = OpName.aten("einsum");
        libtorch("string", () -> Call.of(einsum).string("ij,jk->ik").tensors(x).someIntegers(1).tensorResult());
        OpName clamp = OpName.aten("clamp.Tensor");
        libtorch("optional-tensor", () -> Call.of(clamp).tensor(x).someTensor(y).someTensor(y).tensorResult());
        OpName nothing = OpName.aten("no_such_operator");
        libtorch("no-operator", () -> Call.of(nothing).tensor(x).someTensor(x).tensors(x, x).string("text")
                .integers(1, 2).someIntegers(1).someInteger(1).real(1).none().tensorResult());
        Tensor leaf = Torch.ones(2, 3).requiresGrad(true);
        libtorch("backward", () -> {
            try (Tensor product = leaf.mul(leaf)) {
                product.backward();
            }
        });
        libtorch("in-place-on-leaf", () -> leaf.zero_());

        // Refused in Java.
        java("closed-operand", IllegalStateException.class, () -> closed.add(a));
        java("closed-second-operand", IllegalStateException.class, () -> a.add(closed));
        java("closed-shape", IllegalStateException.class, closed::shape);
        java("closed-numpy", IllegalStateException.class, closed::numpy);
        java("closed-escape", IllegalStateException.class, () -> TensorScope.escape(closed));
        java("wrong-size-dim", IndexOutOfBoundsException.class, () -> a.size(7));
        java("item", TorchException.class, a::item);
        java("ragged", TorchException.class, () -> Torch.tensor(new float[][] {{1, 2}, {3}}));
        java("ragged-list", TorchException.class, () -> Torch.tensor(List.of(List.of(1, 2), List.of(3))));
        java("not-a-number", TorchException.class, () -> Torch.tensor(List.of(1, "two")));
        java("out-of-range", TorchException.class, () -> Torch.tensor(List.of(1, 300), DType.INT8));
        java("numpy-of-grad", TorchException.class, leaf::numpy);
        Tensor bfloat = Torch.zeros(new long[] {3}, DType.BFLOAT16);
        java("numpy-of-bfloat16", TorchException.class, bfloat::numpy);
        java("numpy-forced-of-bfloat16", TorchException.class, () -> bfloat.numpy(true));
        Tensor conj = Torch.zeros(new long[] {3}, DType.COMPLEX64).conj();
        java("numpy-of-conj", TorchException.class, conj::numpy);
        Tensor sparse = a.toSparse(Layout.SPARSE_COO);
        java("numpy-of-sparse", TorchException.class, sparse::numpy);
        java("to-cuda", TorchException.class, () -> a.to("cuda"));

        Arena arena = Arena.global();
        MemorySegment segment = arena.allocate(64, 8);
        MemorySegment heap = MemorySegment.ofArray(new byte[64]);
        java("segment-too-small", IllegalArgumentException.class, () -> Torch.fromSegment(segment, DType.FLOAT32, 17));
        java("segment-negative-size", IllegalArgumentException.class, () -> Torch.fromSegment(segment, DType.FLOAT32, -1));
        java("segment-negative-stride", TorchException.class,
                () -> Torch.fromSegment(segment, DType.FLOAT32, new long[] {2}, new long[] {-1}));
        java("segment-on-heap", IllegalArgumentException.class, () -> Torch.fromSegment(heap, DType.FLOAT32, 2));
        java("segment-read-only", IllegalArgumentException.class, () -> Torch.fromSegment(segment.asReadOnly(), DType.FLOAT32, 2));
        MemorySegment gone;
        try (Arena ended = Arena.ofConfined()) {
            gone = ended.allocate(64);
        }
        java("segment-closed", IllegalStateException.class, () -> Torch.fromSegment(gone, DType.FLOAT32, 2));
        java("tensor-of-closed-segment", IllegalStateException.class, () -> {
            Tensor over;
            try (Arena confined = Arena.ofConfined()) {
                over = Torch.fromSegment(confined.allocate(64, 8), DType.FLOAT32, 4);
            }
            try (over) {
                over.sum();
            }
        });
        NDArray array = NDArray.zeros(DType.FLOAT32, 4);
        java("array-negative-stride", TorchException.class, () -> Torch.fromNumpy(array.flip(0)));
        java("set_-over-segment", IllegalArgumentException.class, () -> {
            try (Tensor over = Torch.fromSegment(segment, DType.FLOAT32, 4)) {
                over.set_(a);
            }
        });

        // A body that throws in the middle of a scope.
        java("scope-body", ArithmeticException.class, () -> {
            try (TensorScope inner = TensorScope.ofConfined()) {
                a.add(a).numpy();
                throw new ArithmeticException();
            }
        });
        java("run-body", ArithmeticException.class, () -> {
            try (TensorScope inner = TensorScope.ofConfined()) {
                inner.run(() -> {
                    a.mul(a);
                    throw new ArithmeticException();
                });
            }
        });
        TensorScope over = TensorScope.ofConfined();
        Tensor dead = Torch.ones(3);
        over.close();
        java("dead-with-scope", IllegalStateException.class, () -> dead.mul(dead));
    }

    /** A native handle for calls that are made by hand; it lasts as long as the process. */
    private static long handle(long... shape) {
        return Native.emptyStrided(shape, new long[] {shape[1], 1}, FLOAT32, CPU, -1);
    }

    /** What a kind leaves, it leaves every time; what the JVM takes for its compilers and classes does not come again. */
    private boolean measure(String name, Kind kind, int times) throws Exception {
        repeat(name, kind, Math.max(PARTS, times / 10));
        for (int attempt = 1; ; attempt++) {
            System.gc();
            MemoryUse before = Torch.memory();
            int part = Math.max(1, times / PARTS);
            long start = System.nanoTime();
            double[] left = new double[PARTS];
            for (int i = 0; i < PARTS; i++) {
                long malloc = Process.mallocBytes();
                repeat(name, kind, part);
                left[i] = (double) (Process.mallocBytes() - malloc) / part;
            }
            double micros = (System.nanoTime() - start) / 1e3 / part / PARTS;
            MemoryUse after = Torch.memory();
            Arrays.sort(left);
            boolean clean = before.equals(after) && left[PARTS / 4] <= allowed(name) + NOISE_BYTES / part;
            if (!clean && attempt < ATTEMPTS) {
                continue;
            }
            System.out.printf(Locale.ROOT, "%-25s %9d %10.2f %12.2f %12d %10d %5d  %s%n", name, part * PARTS, micros,
                    left[PARTS / 4], Process.residentKilobytes() / 1024, after.tensors(), after.arrays(),
                    clean ? "" : "LEAKS, before: " + before);
            return clean;
        }
    }

    private static double allowed(String name) {
        return BYTES_PER_FAILURE + (name.equals("string") && Torch.version().startsWith("2.13.") ? STRING_BYTES : 0);
    }

    private static void repeat(String name, Kind kind, int times) {
        for (int i = 0; i < times; i++) {
            try {
                kind.attempt().run();
            } catch (Exception e) {
                if (!kind.expected().isInstance(e)) {
                    throw new AssertionError(name + " failed otherwise", e);
                }
                continue;
            }
            throw new AssertionError(name + " did not fail");
        }
    }
}

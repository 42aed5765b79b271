// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.soak;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Generator;
import dev.torchffm.MemoryUse;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.ops.Operator;
import java.lang.foreign.Arena;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Calls of libtorch's own operators that do not go through its C interface, boxed with every kind of argument that is an object, and
 * unboxed of every signature, made and refused: fails if a kind leaves live tensors, or memory of malloc's.
 *
 * <pre>
 * BoxedCalls 1000000 100                  each kind so often: those that are made, those that are refused
 * BoxedCalls 1000000 1000000 string       one kind
 * </pre>
 */
public final class BoxedCalls {
    private static final int PARTS = 20;
    private static final int ATTEMPTS = 4;
    /** The smallest thing to leak, a native handle, takes malloc 32 bytes. */
    private static final double BYTES_PER_CALL = 4;
    /** Compilers and class loading use malloc too, so few calls cannot be measured as well as many. */
    private static final double NOISE_BYTES = 100;

    private record Kind(boolean refused, Operator operator, Object[] arguments) {
        void run() {
            try (TensorScope scope = TensorScope.ofConfined()) {
                operator.call(arguments);
            } catch (TorchException | IllegalStateException e) {
                if (refused) {
                    return;
                }
                throw e;
            }
            if (refused) {
                throw new AssertionError(operator + " was not refused");
            }
        }
    }

    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    public static void main(String[] args) {
        Torch.setNumThreads(1);
        boolean failed = false;
        System.out.println("boxed calls               times    us each    bytes left each   RSS MB   live tensors");
        try (TensorScope scope = TensorScope.ofConfined(); Arena arena = Arena.ofShared()) {
            BoxedCalls calls = new BoxedCalls();
            calls.define(arena);
            for (Map.Entry<String, Kind> kind : calls.kinds.entrySet()) {
                if (args.length < 3 || List.of(args).subList(2, args.length).contains(kind.getKey())) {
                    int times = Integer.parseInt(args[kind.getValue().refused() ? 1 : 0]);
                    failed |= !measure(kind.getKey(), kind.getValue(), times);
                }
            }
        }
        if (failed) {
            System.exit(1);
        }
    }

    private void made(String name, String operator, Object... arguments) {
        kinds.put(name, new Kind(false, Operator.unchecked("aten::" + operator), arguments));
    }

    private void refused(String name, String operator, Object... arguments) {
        kinds.put(name + "-refused", new Kind(true, Operator.unchecked("aten::" + operator), arguments));
    }

    private void define(Arena arena) {
        Tensor floats = Torch.ones(2, 3);
        Tensor other = Torch.ones(5, 7);
        Tensor bytes = Torch.ones(new long[] {3}, DType.INT8);
        Tensor complex = Torch.ones(new long[] {3}, DType.COMPLEX64);
        Tensor closed = Torch.ones(3);
        closed.close();
        Tensor overJava = Torch.fromSegment(arena.allocate(24, 8), DType.FLOAT32, 2, 3);
        Tensor leaf = Torch.ones(2, 3).requiresGrad(true);
        Generator generator = new Generator();
        made("scalars", "hardtanh", floats, -1, 0.5);
        refused("scalars", "clamp", bytes, -1000, 1000);
        made("two-tensors", "add.Tensor", floats, floats, 2);
        refused("two-tensors", "add.Tensor", floats, other, 2);
        refused("closed-second", "add.Tensor", floats, closed, 2);
        made("complex", "mul.Scalar", complex, new Complex(1, 2));
        refused("complex", "clamp", complex, null, new Complex(1, 2));
        made("string", "div.Scalar_mode", floats, 2, "floor");
        refused("string", "div.Scalar_mode", floats, 2, "a rounding mode of more than fifteen characters");
        made("integers", "constant_pad_nd", floats, new long[] {1, 2}, 3);
        refused("integers", "constant_pad_nd", floats, new long[] {1, 2, 3}, 3);
        made("tensors", "_foreach_add.Scalar", new Tensor[] {floats, other}, 2);
        refused("tensors", "_foreach_clamp_max_.Scalar", new Tensor[] {bytes, bytes}, 1000);
        made("generator", "rrelu", floats, 0.1, 0.3, true, generator);
        refused("generator", "rrelu", floats, 0.5, 0.3, true, generator);
        made("in-place", "clamp_", floats, -10, 10);
        refused("in-place", "clamp_", bytes, -1000, 1000);
        made("out", "add.out", floats, floats, 0, other.view(35).narrow(0, 0, 6).view(2, 3));
        refused("out", "add.out", floats, floats, 2, bytes);
        made("device", "full", new long[] {2, 3}, 7, DType.FLOAT32, null, floats.device(), false);
        refused("device", "full", new long[] {-2, 3}, 7, DType.FLOAT32, null, floats.device(), false);
        made("recorded", "hardtanh", leaf, -1, 0.5);
        refused("recorded", "clamp_", leaf, 0.1);
        made("java-memory", "hardtanh", overJava, -1, 1);
        refused("java-memory", "add.Tensor", overJava, other, 2);
        made("result-type", "result_type.Scalar", floats, 2);
        defineUnboxed(floats, other, bytes, overJava, leaf);
    }

    private void defineUnboxed(Tensor floats, Tensor other, Tensor bytes, Tensor overJava, Tensor leaf) {
        Tensor half = Torch.tensor(0.5f);
        made("kernel", "exp", floats);
        made("kernel-of-two", "fmod.Tensor", floats, floats);
        refused("kernel-of-two", "fmod.Tensor", floats, other);
        made("kernel-with-scalar", "leaky_relu", floats, 0.1);
        refused("kernel-with-scalar", "clamp_min", bytes, 1000);
        made("kernel-java-memory", "exp", overJava);
        refused("kernel-java-memory", "fmod.Tensor", overJava, other);
        made("tensor", "exp", leaf);
        made("two", "fmod.Tensor", leaf, floats);
        refused("two", "fmod.Tensor", leaf, other);
        made("with-scalar", "leaky_relu", leaf, 0.1);
        made("scalar-first", "pow.Scalar", 2, leaf);
        made("view", "unsqueeze", floats, 1);
        refused("view", "unsqueeze", floats, 7);
        made("truth", "std", floats, true);
        made("type", "prod", floats);
        made("written", "relu_", floats);
        refused("written", "relu_", leaf);
        made("written-with-tensor", "fmod_.Tensor", floats, half);
        refused("written-with-tensor", "fmod_.Tensor", floats, other);
        made("written-with-scalar", "mul_.Scalar", floats, 1);
        refused("written-with-scalar", "mul_.Scalar", bytes, 0.5);
        made("written-with-scalars", "add_.Scalar", floats, 1, 0);
        refused("written-with-scalars", "add_.Scalar", bytes, 1, 0.5);
        made("written-with-two", "lerp_.Tensor", floats, floats, half);
        refused("written-with-two", "lerp_.Tensor", floats, other, half);
        made("written-with-alpha", "sub_.Tensor", floats, half, 0);
        refused("written-with-alpha", "sub_.Tensor", floats, other, 2);
    }

    /** What a kind leaves, it leaves every time; what the JVM takes for its compilers and classes does not come again. */
    private static boolean measure(String name, Kind kind, int times) {
        repeat(kind, Math.max(PARTS, times / 10));
        for (int attempt = 1; ; attempt++) {
            System.gc();
            MemoryUse before = Torch.memory();
            int part = Math.max(1, times / PARTS);
            long start = System.nanoTime();
            double[] left = new double[PARTS];
            for (int i = 0; i < PARTS; i++) {
                long malloc = Process.mallocBytes();
                repeat(kind, part);
                left[i] = (double) (Process.mallocBytes() - malloc) / part;
            }
            double micros = (System.nanoTime() - start) / 1e3 / part / PARTS;
            MemoryUse after = Torch.memory();
            Arrays.sort(left);
            boolean clean = before.equals(after) && left[PARTS / 4] <= BYTES_PER_CALL + NOISE_BYTES / part;
            if (!clean && attempt < ATTEMPTS) {
                continue;
            }
            System.out.printf(Locale.ROOT, "%-22s %9d %10.2f %12.2f %12d %10d  %s%n", name, part * PARTS, micros, left[PARTS / 4],
                    Process.residentKilobytes() / 1024, after.tensors(), clean ? "" : "LEAKS, before: " + before);
            return clean;
        }
    }

    private static void repeat(Kind kind, int times) {
        for (int i = 0; i < times; i++) {
            kind.run();
        }
    }
}

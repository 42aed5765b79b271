// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.io.FormatException;
import dev.torchffm.io.Safetensors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Runs packages of native code in a JVM of its own, and prints what came of each. */
final class AotInductorRun {
    private static final int THREADS = 4;
    private static final int CALLS = 500;

    private AotInductorRun() { }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Safetensors values = Safetensors.open(folder.resolve("values.safetensors"));
        Tensor x = values.tensor("x");
        Tensor y = values.tensor("y");
        try (AotInductorModel model = AotInductorModel.load(folder.resolve("network.pt2"), null, 2)) {
            check("the result", Torch.allclose(y, (Tensor) model.call(x), 1e-5, 1e-6));
            refused(model, x.to(DType.INT64), "dtype");
            refused(model, Torch.zeros(3, 9), "dim value");
            refused(model, Torch.zeros(100, 8), "too large");
            refused(model, Torch.zeros(8, 3).t(), "stride");
            inThreads(model, x, y);
            check("the inputs are still there", x.sum().item() instanceof Double);
            model.close();
            try {
                model.call(x);
                check("closed", false);
            } catch (IllegalStateException e) {
                check("closed", true);
            }
        }
        try (AotInductorModel tree = AotInductorModel.load(folder.resolve("tree.pt2"))) {
            Map<?, ?> result = (Map<?, ?>) tree.callWith(List.of(Map.of("b", x, "a", x.mul(2))), Map.of());
            check("trees", Torch.allclose(x.mul(3), (Tensor) result.get("sum"), 1e-5, 1e-6)
                    && Torch.allclose(x, (Tensor) ((List<?>) result.get("parts")).getFirst(), 1e-5, 1e-6));
        }
        notLoaded(folder.resolve("outside.pt2"), "weights");
        notLoaded(folder.resolve("extern.pt2"), "_linalg_eigh");
        long before = Torch.memory().bytes();
        check("memory", before < 1 << 20);
        System.out.println("done");
    }

    private static void inThreads(AotInductorModel model, Tensor x, Tensor y) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(threads.submit(() -> {
                    boolean right = true;
                    for (int call = 0; call < CALLS; call++) {
                        try (TensorScope scope = TensorScope.ofConfined()) {
                            right &= Torch.allclose(y, (Tensor) model.call(x), 1e-5, 1e-6);
                        }
                    }
                    return right;
                }));
            }
            for (Future<Boolean> one : all) {
                check("a thread", one.get(120, TimeUnit.SECONDS));
            }
        }
    }

    private static void refused(AotInductorModel model, Tensor input, String word) {
        try {
            model.call(input);
            check(word, false);
        } catch (TorchException e) {
            check(word + " in " + e.getMessage(), e.getMessage().contains(word));
        }
    }

    private static void notLoaded(Path file, String word) throws IOException {
        try (AotInductorModel model = AotInductorModel.load(file)) {
            check(file.toString(), false);
        } catch (FormatException e) {
            check(word + " in " + e.getMessage(), e.getMessage().contains(word));
        }
    }

    private static void check(String what, boolean holds) {
        System.out.println((holds ? "right: " : "wrong: ") + what);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.ndarray.NDArray;
import dev.torchffm.ops.Functional;
import dev.torchffm.ops.Operator;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** Makes calls where little of the stack is left, less and less of it, in a process of its own. */
final class StackOverflowRun {
    private static final int ROUNDS = 2;

    private StackOverflowRun() { }

    private interface Use {
        void run();
    }

    /** So many frames up from the end of the stack each is tried. */
    private static final int FRAMES = 2000;
    /** An overflow walks along thousands of frames, so that not each of them can have its try. */
    private static final int STEP = 16;

    private static int left;
    private static int step;
    private static int overflows;

    /** Goes down to the end of the stack, and on the way up runs the use in every {@link #STEP}th frame until it succeeds. */
    private static void descend(Use use) {
        try {
            descend(use);
        } catch (StackOverflowError e) {
            if (left == 0) {
                return;
            }
            left--;
            if (left % STEP != step) {
                throw e;
            }
            overflows++;
            try {
                use.run();
            } catch (TorchException refused) {
                // The one that is refused.
            }
            left = 0;
        }
    }

    private static List<Use> uses() {
        Tensor a = Torch.ones(3, 3);
        Tensor many = Torch.ones(300, 300);
        MemorySegment segment = Arena.global().allocate(72, 8);
        return List.of(
                () -> a.add(a).close(),
                () -> a.matmul(a).close(),
                () -> many.matmul(many).close(),
                () -> Torch.fromSegment(segment, DType.FLOAT64, 3, 3).close(),
                () -> a.numpy().toString(),
                () -> a.toString(),
                () -> Functional.hardtanh(a, -1, 1).close(),
                () -> Functional.softmax(a, 0).close(),
                () -> a.add(Torch.ones(7)),
                () -> {
                    Tensor x = Torch.ones(3).requiresGrad(true);
                    x.mul(x).sum().backward();
                },
                () -> {
                    try (TensorScope scope = TensorScope.ofConfined()) {
                        a.exp().sum().item();
                    }
                },
                () -> Operator.of("aten::clamp").callTensor(a, 0, 1).close(),
                () -> Operator.of("aten::floor_divide").callTensor(a, a).close(),
                () -> NDArray.zeros(DType.FLOAT32, 3).toString());
    }

    public static void main(String[] args) throws Exception {
        List<Use> uses = new ArrayList<>(uses());
        if (args[0].equals("warm")) {
            uses.forEach(StackOverflowRun::run);
        }
        Thread thread = new Thread(null, () -> {
            for (int round = 0; round < ROUNDS; round++) {
                step = round * STEP / ROUNDS;
                for (Use use : uses) {
                    left = FRAMES;
                    descend(use);
                }
            }
        }, "deep", 1 << 20);
        Throwable[] thrown = new Throwable[1];
        thread.setUncaughtExceptionHandler((t, e) -> thrown[0] = e);
        thread.start();
        thread.join();
        if (thrown[0] != null) {
            throw new AssertionError("something else than an overflow", thrown[0]);
        }
        uses.forEach(StackOverflowRun::run);
        if (overflows == 0) {
            throw new AssertionError("the stack never overflowed");
        }
        System.out.println("overflows: " + overflows + ", and all calls work");
    }

    private static void run(Use use) {
        try {
            use.run();
        } catch (TorchException e) {
            // The one that is refused.
        }
    }
}

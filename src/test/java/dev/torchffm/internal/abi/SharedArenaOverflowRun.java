// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.ops.Functional;
import dev.torchffm.ops.Operator;
import java.lang.foreign.Arena;
import java.util.List;

/**
 * Calls on tensors over a shared arena where little of the stack is left, in a process of its own. Afterwards nothing of ours is left of
 * them, and later calls of the thread work.
 */
final class SharedArenaOverflowRun {
    private static final int ROUNDS = 1;
    private static final int FRAMES = 2500;

    private static int left;
    private static int overflows;
    private static int guarding;

    private SharedArenaOverflowRun() { }

    /** Goes down to the end of the stack, and on the way up runs the call in every frame until it succeeds. */
    private static void descend(Runnable call) {
        try {
            descend(call);
        } catch (StackOverflowError e) {
            if (left == 0) {
                return;
            }
            left--;
            overflows++;
            call.run();
            left = 0;
        }
    }

    private static List<Runnable> calls(Tensor a) {
        return List.of(
                () -> a.add(a).close(),
                () -> a.matmul(a).close(),
                () -> a.sum().itemDouble(),
                () -> a.numpy().toString(),
                () -> a.tolist(),
                () -> Functional.softmax(a, 0).close(),
                () -> a.zero_(),
                () -> Torch.cat(List.of(a, a)).close(),
                () -> Operator.of("aten::floor_divide").callTensor(a, a).close(),
                () -> a.isContiguous(),
                () -> a.t().close());
    }

    public static void main(String[] args) throws Exception {
        Arena arena = Arena.ofShared();
        Tensor a = Torch.fromSegment(arena.allocate(72, 8), DType.FLOAT64, 3, 3);
        if (args[0].equals("warm")) {
            for (int i = 0; i < 20_000; i++) {
                calls(a).get(i % 5).run();
            }
        }
        Throwable[] thrown = new Throwable[1];
        Thread thread = new Thread(null, () -> {
            for (int round = 0; round < ROUNDS; round++) {
                for (Runnable call : calls(a)) {
                    left = FRAMES;
                    descend(call);
                    guarding += CallBuffers.get().isGuarding() ? 1 : 0;
                }
            }
            try {
                arena.close();
                a.sum();
                throw new AssertionError("the arena is closed");
            } catch (IllegalStateException e) {
                // As it should be; or the JDK's own count of calls that use the arena was left over, which nobody can take back.
            }
            calls(Torch.ones(3, 3)).forEach(Runnable::run);
        }, "deep", 1 << 19);
        thread.setUncaughtExceptionHandler((t, e) -> thrown[0] = e);
        thread.start();
        thread.join();
        System.out.println("overflows: " + overflows + ", guards left: " + guarding);
        if (thrown[0] != null) {
            throw new AssertionError("something else than an overflow", thrown[0]);
        }
        System.out.println("nothing is left");
    }
}

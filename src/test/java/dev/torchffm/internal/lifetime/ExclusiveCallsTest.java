// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.ops.Operator;
import dev.torchffm.ops.TorchOut;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which calls wait for the calls of other threads, and which let others wait, without relying on luck: one thread pretends to be in
 * a call, or to be alone, and another makes the call.
 */
@Tag("long")
@Isolated
class ExclusiveCallsTest {
    private static final long MOMENT = 150;
    private static final long LONG = 60_000;

    private static Arguments call(String name, Function<Tensor, Object> call) {
        return call(name, t -> t, call);
    }

    /** With what must be done to the tensor beforehand, for that may wait too. */
    private static Arguments call(String name, Function<Tensor, Tensor> before, Function<Tensor, Object> call) {
        return Arguments.of(name, before, call);
    }

    private static Tensor recorded(Tensor plain) {
        return plain.clone().requiresGrad(true).mul(1);
    }

    /** Each on a tensor that is collected, so that any thread can reach it. */
    static Stream<Arguments> alone() {
        Tensor one = Torch.ones(1).requiresGrad(true);
        return Stream.of(call("resize_", t -> t.resize_(1000)), call("resize_ of a view", t -> t.detach().resize_(1000)),
                call("resizeAs_", t -> t.resizeAs_(Torch.ones(1000))), call("set_", t -> t.set_(Torch.ones(5))),
                call("requiresGrad", t -> t.requiresGrad(true)),
                call("recorded add_", t -> t.add_(one)),
                call("recorded mul_ of a number", ExclusiveCallsTest::recorded, t -> t.mul_(2)),
                call("recorded copy_", t -> t.copy_(one)),
                call("recorded fill_", ExclusiveCallsTest::recorded, t -> t.fill_(2)),
                call("recorded zero_", ExclusiveCallsTest::recorded, Tensor::zero_),
                call("backward with createGraph", t -> recorded(t).sum(), t -> {
                    t.backward(null, false, true);
                    return null;
                }),
                call("resize_ by schema", t -> Operator.of("aten::resize_").call(t, new long[] {1000})),
                call("set_ by schema", t -> Operator.of("aten::set_.source_Tensor").call(t, Torch.ones(5))),
                call("as_strided_ by schema", t -> Operator.of("aten::as_strided_").call(t, new long[] {1}, new long[] {1})),
                call("out= by schema", t -> Operator.of("aten::exp.out").with("out", t).call(Torch.ones(1000))),
                call("out= of a typed function", t -> TorchOut.exp(t, Torch.ones(1000))),
                call("recorded write by schema", ExclusiveCallsTest::recorded,
                        t -> Operator.of("aten::mul_.Tensor").call(t, Torch.ones(1))));
    }

    static Stream<Arguments> together() {
        return Stream.of(call("add", t -> t.add(t)), call("tolist", Tensor::tolist), call("toString", Tensor::toString),
                call("numpy", Tensor::numpy), call("shape", Tensor::shape), call("detach", Tensor::detach), call("grad", Tensor::grad),
                call("fill_", t -> t.fill_(2)), call("add_", t -> t.add_(t)), call("mul by schema",
                t -> Operator.of("aten::mul.Tensor").call(t, t)), call("backward", t -> {
                    try (TensorScope scope = TensorScope.ofConfined()) {
                        t.clone().requiresGrad(true).mul(2).sum().backward();
                    }
                    return null;
                }));
    }

    private static FutureTask<Object> start(Callable<Object> body) {
        FutureTask<Object> task = new FutureTask<>(body);
        Thread.ofPlatform().daemon().start(task);
        return task;
    }

    private static boolean isDoneWithin(FutureTask<Object> task, long millis) throws InterruptedException, ExecutionException {
        try {
            task.get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alone")
    void waitsForTheCallsOfOtherThreads(String name, Function<Tensor, Tensor> before, Function<Tensor, Object> call) throws Exception {
        Tensor tensor = before.apply(Torch.ones(4));
        call.apply(before.apply(Torch.ones(4)));
        Quiescence.enter();
        FutureTask<Object> task;
        try {
            task = start(() -> call.apply(tensor));
            assertEquals(false, isDoneWithin(task, MOMENT), "while another thread is in a call");
        } finally {
            Quiescence.leave();
        }
        assertEquals(true, isDoneWithin(task, LONG), "once it has ended");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("together")
    void doesNotWaitForTheCallsOfOtherThreads(String name, Function<Tensor, Tensor> before, Function<Tensor, Object> call) throws Exception {
        Tensor tensor = before.apply(Torch.ones(4));
        Quiescence.enter();
        try {
            assertEquals(true, isDoneWithin(start(() -> call.apply(tensor)), LONG));
        } finally {
            Quiescence.leave();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"alone", "together"})
    void waitsForACallThatMustBeAlone(String name, Function<Tensor, Tensor> before, Function<Tensor, Object> call) throws Exception {
        Tensor tensor = before.apply(Torch.ones(4));
        call.apply(before.apply(Torch.ones(4)));
        FutureTask<Object> task;
        Quiescence.begin();
        try {
            task = start(() -> call.apply(tensor));
            assertEquals(false, isDoneWithin(task, MOMENT), "while another thread must be alone");
        } finally {
            Quiescence.end();
        }
        assertEquals(true, isDoneWithin(task, LONG), "once it has ended");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("together")
    void confinedTensorWaitsForNobody(String name, Function<Tensor, Tensor> before, Function<Tensor, Object> call) throws Exception {
        Quiescence.begin();
        try {
            FutureTask<Object> task = start(() -> {
                try (TensorScope scope = TensorScope.ofConfined()) {
                    return name.equals("backward") ? null : call.apply(Torch.ones(4));
                }
            });
            assertEquals(true, isDoneWithin(task, LONG));
        } finally {
            Quiescence.end();
        }
    }
}

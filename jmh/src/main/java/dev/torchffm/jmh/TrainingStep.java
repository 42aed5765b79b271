// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh;

import dev.torchffm.GradMode;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.ops.Functional;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One step of training: a network of three layers (64, 128, 128, 10) on a batch of 32, cross entropy, its gradients, and stochastic
 * gradient descent written by hand.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TrainingStep {
    private static final double LEARNING_RATE = 0.01;

    private TensorScope scope;
    private Tensor x;
    private Tensor target;
    private List<Tensor> parameters;

    @Setup
    public void open() {
        Torch.setNumThreads(1);
        scope = TensorScope.ofConfined();
        x = Torch.rand(32, 64);
        target = Torch.arange(32).remainder(10);
        parameters = List.of(uniform(128, 64), Torch.zeros(128), uniform(128, 128), Torch.zeros(128), uniform(10, 128), Torch.zeros(10));
        parameters.forEach(parameter -> parameter.requiresGrad(true));
    }

    private static Tensor uniform(long rows, long columns) {
        return Torch.rand(rows, columns).mul(2).sub(1).div(Math.sqrt(columns));
    }

    @TearDown
    public void close() {
        scope.close();
    }

    @Benchmark
    public void step() {
        try (TensorScope step = TensorScope.ofConfined()) {
            Tensor hidden = Functional.relu(Functional.linear(x, parameters.get(0), parameters.get(1)));
            hidden = Functional.relu(Functional.linear(hidden, parameters.get(2), parameters.get(3)));
            Tensor loss = Functional.crossEntropy(Functional.linear(hidden, parameters.get(4), parameters.get(5)), target);
            loss.backward();
            try (GradMode off = Torch.noGrad()) {
                for (Tensor parameter : parameters) {
                    parameter.sub_(parameter.grad(), LEARNING_RATE);
                    parameter.zeroGrad();
                }
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.examples;

import static dev.torchffm.ops.Functional.linear;
import static dev.torchffm.ops.Functional.mseLoss;

import dev.torchffm.GradMode;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.ops.Operator;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains a multilayer perceptron on data that it makes, with the fused AdamW operator: a function of eight numbers, 256 examples,
 * all of them in each step. The same seed gives the losses of PyTorch.
 */
public final class TrainMlp {
    // PyTorch's users do not call these two either: its optimizer does.
    private static final Operator ADD_ONES = Operator.of("aten::_foreach_add_.Tensor");
    private static final Operator ADAMW = Operator.of("aten::_fused_adamw_");

    private final Tensor x;
    private final Tensor y;
    private final List<Tensor> parameters;
    private final List<Tensor> averages;
    private final List<Tensor> squareAverages;
    private final List<Tensor> steps;

    private TrainMlp(long seed) {
        Torch.manualSeed(seed);
        x = Torch.randn(256, 8);
        y = x.mul(x).sum(1, true).sin();
        parameters = List.of(uniform(32, 8), Torch.zeros(32), uniform(32, 32), Torch.zeros(32), uniform(1, 32), Torch.zeros(1));
        parameters.forEach(parameter -> parameter.requiresGrad(true));
        averages = parameters.stream().map(Torch::zerosLike).toList();
        squareAverages = parameters.stream().map(Torch::zerosLike).toList();
        steps = parameters.stream().map(parameter -> Torch.zeros()).toList();
    }

    /** Weights as PyTorch's Linear has them at first: uniform within 1 / sqrt(columns). */
    private static Tensor uniform(long rows, long columns) {
        return Torch.rand(rows, columns).mul(2).sub(1).div(Math.sqrt(columns));
    }

    private Tensor loss() {
        Tensor hidden = linear(x, parameters.get(0), parameters.get(1)).relu();
        hidden = linear(hidden, parameters.get(2), parameters.get(3)).tanh();
        return mseLoss(linear(hidden, parameters.get(4), parameters.get(5)), y);
    }

    /** One step of gradient descent; gives the loss before it. */
    private double step() {
        // What a step makes dies with it; the parameters and what AdamW remembers belong to the scope around.
        try (TensorScope scope = TensorScope.ofConfined()) {
            parameters.forEach(Tensor::zeroGrad);
            Tensor loss = loss();
            loss.backward();
            try (GradMode off = Torch.noGrad()) {
                List<Tensor> gradients = parameters.stream().map(Tensor::grad).toList();
                ADD_ONES.call(steps, Torch.tensor(1f));
                ADAMW.call(parameters, gradients, averages, squareAverages, List.of(), steps,
                        0.005 /* lr */, 0.9, 0.999 /* betas */, 0.01 /* weight decay */, 1e-8 /* eps */, false /* amsgrad */, false);
            }
            return loss.itemDouble();
        }
    }

    /**
     * Trains a new network.
     *
     * @param seed what its data and first weights are drawn from
     * @param steps how many steps
     * @return the loss before each step
     */
    public static List<Double> train(long seed, int steps) {
        try (TensorScope scope = TensorScope.ofConfined()) {
            TrainMlp training = new TrainMlp(seed);
            List<Double> losses = new ArrayList<>();
            for (int i = 0; i < steps; i++) {
                losses.add(training.step());
            }
            return losses;
        }
    }

    /** Prints the loss every ten steps. */
    public static void main(String[] arguments) {
        List<Double> losses = train(0, 60);
        for (int i = 0; i < losses.size(); i += 10) {
            System.out.printf("step %3d  loss %.6f%n", i, losses.get(i));
        }
        System.out.printf("step %3d  loss %.6f%n", losses.size() - 1, losses.getLast());
    }
}

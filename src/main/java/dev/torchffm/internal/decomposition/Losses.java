// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.decomposition;

import static dev.torchffm.internal.decomposition.Composition.integer;
import static dev.torchffm.internal.decomposition.Composition.op;
import static dev.torchffm.internal.decomposition.Composition.tensor;

import dev.torchffm.DType;
import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.Native;
import java.util.Map;

/** The randomised activation and the loss whose parameters are numbers. */
final class Losses {
    private Losses() { }

    static void addTo(Map<String, Composition> table) {
        table.put("multi_margin_loss", a -> multiMargin(tensor(a[0]), tensor(a[1]), a[2], a[3], (TensorValue) a[4], integer(a[5])));
        table.put("rrelu", a -> rrelu(table, tensor(a[0]), op("empty_like", a[0]), a[1], a[2], (Boolean) a[3], a[4]));
        table.put("rrelu_with_noise", a -> rrelu(table, tensor(a[0]), tensor(a[1]), a[2], a[3], (Boolean) a[4], a[5]));
        table.put("rrelu_with_noise_functional", a -> {
            TensorValue noise = tensor(a[1]).clone();
            return new Object[] {rrelu(table, tensor(a[0]), noise, a[2], a[3], (Boolean) a[4], a[5]), noise};
        });
        table.put("rrelu_with_noise_", a -> {
            TensorValue self = (TensorValue) Writing.source(a[0]);
            Writing.into(a[0], rrelu(table, self, tensor(a[1]), a[2], a[3], (Boolean) a[4], a[5]));
            return a[0];
        });
    }

    /** Draws one slope for each element that is not positive, in their order, as the kernel does. */
    private static TensorValue rrelu(Map<String, Composition> table, TensorValue self, TensorValue noise, Object lower, Object upper, boolean training,
            Object generator) {
        if (Numbers.real(lower) > Numbers.real(upper)) {
            throw new TorchException("Lower bound should be less than or equal to the upper bound");
        }
        if (!training) {
            double slope = (Numbers.real(lower) + Numbers.real(upper)) / 2;
            return Compositions.in(table, "leaky_relu").result(self, slope);
        }
        TensorValue constant = self.detach();
        TensorValue mask = op("le.Tensor", constant, Numbers.of(0L, self.dtype()));
        TensorValue slopes = op("uniform_", TensorValue.empty(new long[] {(Long) mask.sum().item()}, DType.FLOAT64), Numbers.real(lower),
                Numbers.real(upper), generator);
        TensorValue drawn = op("masked_scatter", op("ones_like", constant), mask, slopes.to(self.dtype()));
        noise.copy_(drawn);
        return self.mul(drawn);
    }

    private static TensorValue multiMargin(TensorValue self, TensorValue target, Object p, Object margin, TensorValue weight, long reduction) {
        if (!Numbers.is(p, 1) && !Numbers.is(p, 2)) {
            throw new TorchException("only p == 1 and p == 2 supported");
        }
        if (weight != null && Native.gradEnabled() && weight.requiresGrad()) {
            throw new TorchException("The function 'multi_margin_loss' is not differentiable with respect to argument 'weight'. "
                    + "This input cannot have requires_grad True.");
        }
        if (self.dtype() != DType.FLOAT32 && self.dtype() != DType.FLOAT64) {
            throw new TorchException("\"multi_margin_loss_cpu_kernel\" not implemented for '" + self.dtype().scalarTypeName() + "'");
        }
        TensorValue rows = self.dim() <= 1 ? self.reshape(1, -1) : self;
        TensorValue classes = target.reshape(-1, 1);
        TensorValue distance = op("relu", rows.sub(op("gather", rows, 1, classes)).add(Numbers.real(margin)));
        TensorValue powers = Numbers.is(p, 2) ? distance.mul(distance) : distance;
        if (weight != null) {
            powers = powers.mul(op("index_select", weight, 0, classes.reshape(-1)).reshape(-1, 1));
        }
        TensorValue others = op("scatter.src", op("ones_like", rows.detach()), 1, classes,
                TensorValue.zeros(classes.shape(), rows.dtype(), rows.device()));
        TensorValue losses = op("sum.dim_IntList", powers.mul(others), 1).div(rows.size(1));
        return reduction == 0 ? (target.dim() == 0 || self.dim() <= 1 ? losses.reshape(target.shape()) : losses)
                : reduction == 1 ? losses.mean() : losses.sum();
    }
}

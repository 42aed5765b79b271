package dev.torchffm.internal.decomposition;

import static dev.torchffm.internal.decomposition.Composition.integer;
import static dev.torchffm.internal.decomposition.Composition.op;
import static dev.torchffm.internal.decomposition.Composition.tensor;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import java.util.Map;

/** The randomised activation and the loss whose parameters are numbers. */
final class Losses {
    private Losses() { }

    static void addTo(Map<String, Composition> table) {
        table.put("multi_margin_loss", a -> multiMargin(tensor(a[0]), tensor(a[1]), a[2], a[3], (Tensor) a[4], integer(a[5])));
        table.put("rrelu", a -> rrelu(table, tensor(a[0]), op("empty_like", a[0]), a[1], a[2], (Boolean) a[3], a[4]));
        table.put("rrelu_with_noise", a -> rrelu(table, tensor(a[0]), tensor(a[1]), a[2], a[3], (Boolean) a[4], a[5]));
        table.put("rrelu_with_noise_functional", a -> {
            Tensor noise = tensor(a[1]).clone();
            return new Object[] {rrelu(table, tensor(a[0]), noise, a[2], a[3], (Boolean) a[4], a[5]), noise};
        });
        table.put("rrelu_with_noise_", a -> {
            Tensor self = (Tensor) Writing.source(a[0]);
            Writing.into(a[0], rrelu(table, self, tensor(a[1]), a[2], a[3], (Boolean) a[4], a[5]));
            return a[0];
        });
    }

    /** Draws one slope for each element that is not positive, in their order, as the kernel does. */
    private static Tensor rrelu(Map<String, Composition> table, Tensor self, Tensor noise, Object lower, Object upper, boolean training,
            Object generator) {
        if (Numbers.real(lower) > Numbers.real(upper)) {
            throw new TorchException("Lower bound should be less than or equal to the upper bound");
        }
        if (!training) {
            double slope = (Numbers.real(lower) + Numbers.real(upper)) / 2;
            return (Tensor) table.get("leaky_relu").apply(new Object[] {self, slope});
        }
        Tensor constant = self.detach();
        Tensor mask = op("le.Tensor", constant, Numbers.of(0L, self.dtype()));
        Tensor slopes = op("uniform_", Torch.empty(new long[] {(Long) mask.sum().item()}, DType.FLOAT64), Numbers.real(lower),
                Numbers.real(upper), generator);
        Tensor drawn = op("masked_scatter", op("ones_like", constant), mask, slopes.to(self.dtype()));
        noise.copy_(drawn);
        return self.mul(drawn);
    }

    private static Tensor multiMargin(Tensor self, Tensor target, Object p, Object margin, Tensor weight, long reduction) {
        if (!Numbers.is(p, 1) && !Numbers.is(p, 2)) {
            throw new TorchException("only p == 1 and p == 2 supported");
        }
        if (weight != null && Torch.isGradEnabled() && weight.requiresGrad()) {
            throw new TorchException("The function 'multi_margin_loss' is not differentiable with respect to argument 'weight'. "
                    + "This input cannot have requires_grad True.");
        }
        if (self.dtype() != DType.FLOAT32 && self.dtype() != DType.FLOAT64) {
            throw new TorchException("\"multi_margin_loss_cpu_kernel\" not implemented for '" + TypeNames.of(self.dtype()) + "'");
        }
        Tensor rows = self.dim() <= 1 ? self.reshape(1, -1) : self;
        Tensor classes = target.reshape(-1, 1);
        Tensor distance = op("relu", rows.sub(op("gather", rows, 1, classes)).add(Numbers.real(margin)));
        Tensor powers = Numbers.is(p, 2) ? distance.mul(distance) : distance;
        if (weight != null) {
            powers = powers.mul(op("index_select", weight, 0, classes.reshape(-1)).reshape(-1, 1));
        }
        Tensor others = op("scatter.src", op("ones_like", rows.detach()), 1, classes,
                Torch.zeros(classes.shape(), rows.dtype(), rows.device()));
        Tensor losses = powers.mul(others).sum(false, 1).div(rows.size(1));
        return reduction == 0 ? (target.dim() == 0 || self.dim() <= 1 ? losses.reshape(target.shape()) : losses)
                : reduction == 1 ? losses.mean() : losses.sum();
    }
}

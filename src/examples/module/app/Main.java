// SPDX-License-Identifier: Apache-2.0
package app;

import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.ops.Operator;

/** Prints what a few operators give, and whether it runs as a module. */
class Main {
    public static void main(String[] arguments) {
        Tensor x = Torch.tensor(new float[] {1, 2, 3});
        x.requiresGrad(true);
        x.mul(x).sum().backward();
        System.out.println(x.grad().numpy() + " " + Torch.ones(2, 2).matmul(Torch.ones(2, 2)) + " "
                + Operator.of("aten::leaky_relu").callTensor(Torch.tensor(new float[] {-1, 1}), 0.5)
                + " module " + Main.class.getModule().getName());
    }
}

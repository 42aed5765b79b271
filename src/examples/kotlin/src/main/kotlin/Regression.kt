import dev.torchffm.DType
import dev.torchffm.Tensor
import dev.torchffm.TensorScope
import dev.torchffm.Torch
import dev.torchffm.ops.Functional
import dev.torchffm.ops.Kw.dim
import dev.torchffm.ops.Kw.dtype
import dev.torchffm.ops.Kw.keepdim
import dev.torchffm.ops.Kw.reduction
import dev.torchffm.ops.Linalg

/** Fits a line by gradient descent, and looks at some operators on the way. */
fun main() {
    TensorScope.ofConfined().use {
        Torch.manualSeed(0)
        val x = Torch.linspace(-1, 1, 64).unsqueeze(1)
        val y = x.mul(3).add(0.5)
        val weight = Torch.zeros(1, 1).requiresGrad(true)
        val bias = Torch.zeros(1).requiresGrad(true)
        for (step in 1..200) {
            Functional.mseLoss(Functional.linear(x, weight, bias), y).backward()
            Torch.noGrad().use {
                for (parameter in listOf(weight, bias)) {
                    parameter.sub_(parameter.grad()!!.mul(0.2))
                    parameter.zeroGrad()
                }
            }
        }
        println("weight %.3f bias %.3f".format(weight.itemDouble(), bias.itemDouble()))

        val table: Tensor = Torch.arange(6, DType.FLOAT32).reshape(2, 3)
        println(table.sum(1).tolist())
        println(table.sum(1, true).shape().toList())
        println(table.sum(dim(0), keepdim(true)).tolist())
        println(table.max(1).values().tolist())
        println(Torch.cat(listOf(table, table), 1).shape().toList())
        println(Torch.stack(table, table).shape().toList())
        println(Torch.zeros(2, 3, dtype(DType.INT64)).dtype())
        println(Torch.div(1, table.add(1)).select(0, 0).tolist())
        println(Functional.conv2d(Torch.ones(1, 1, 4, 4), Torch.ones(1, 1, 2, 2), null, 1, 1).shape().toList())
        println(Functional.mseLoss(table, table.add(1), reduction("sum")).item())
        println(Linalg.norm(table, 2, longArrayOf(0, 1)).shape().toList())
        println(table.index(1, 2).item())
    }
}

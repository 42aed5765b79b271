import dev.torchffm.{DType, Tensor, TensorScope, Torch}
import dev.torchffm.ops.{Functional, Linalg}
import dev.torchffm.ops.Kw.{dim, dtype, keepdim, reduction}

import scala.jdk.CollectionConverters.*
import scala.util.Using

/** Fits a line by gradient descent, and looks at some operators on the way. */
@main def regression(): Unit =
  Using.resource(TensorScope.ofConfined()) { _ =>
    Torch.manualSeed(0)
    val x = Torch.linspace(-1, 1, 64).unsqueeze(1)
    val y = x.mul(3).add(0.5)
    val weight = Torch.zeros(1, 1).requiresGrad(true)
    val bias = Torch.zeros(1).requiresGrad(true)
    for _ <- 1 to 200 do
      Functional.mseLoss(Functional.linear(x, weight, bias), y).backward()
      Using.resource(Torch.noGrad()) { _ =>
        for parameter <- List(weight, bias) do
          parameter.sub_(parameter.grad().mul(0.2))
          parameter.zeroGrad()
      }
    println(f"weight ${weight.itemDouble()}%.3f bias ${bias.itemDouble()}%.3f")

    val table: Tensor = Torch.arange(6, DType.FLOAT32).reshape(2, 3)
    println(table.sum(1).tolist())
    println(table.sum(1, true).shape().toList)
    println(table.sum(dim(0), keepdim(true)).tolist())
    println(table.max(1).values().tolist())
    println(Torch.cat(List(table, table).asJava, 1).shape().toList)
    println(Torch.stack(table, table).shape().toList)
    println(Torch.zeros(2, 3, dtype(DType.INT64)).dtype())
    println(Torch.div(1, table.add(1)).select(0, 0).tolist())
    println(Functional.conv2d(Torch.ones(1, 1, 4, 4), Torch.ones(1, 1, 2, 2), null, 1, 1).shape().toList)
    println(Functional.mseLoss(table, table.add(1), reduction("sum")).item())
    println(Linalg.norm(table, 2, Array(0L, 1L)).shape().toList)
    println(table.index(1, 2).item())
  }

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh;

import dev.torchffm.GradMode;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.ops.Operator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The operators of {@code operators.tsv}, most of which take a Scalar, beside {@code torch.ops.aten} in Python. By itself it measures
 * two of them; {@code scripts/bench.sh} names all.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Operators {
    @Param({"100", "1000000"})
    public int elements;

    @Param({"hardtanh", "var_mean"})
    public String row;

    private TensorScope scope;
    private GradMode off;
    private Operator operator;
    private Object[] arguments;
    private boolean several;
    private boolean inPlace;

    @Setup
    public void open() {
        Torch.setNumThreads(1);
        scope = TensorScope.ofConfined();
        off = Torch.noGrad();
        OperatorRow operatorRow = OperatorRow.of(row);
        operator = Operator.of(operatorRow.operator());
        arguments = operatorRow.arguments(elements);
        inPlace = operatorRow.isInPlace();
        several = !operator.schema().endsWith("-> Tensor") && !inPlace;
    }

    @TearDown
    public void close() {
        off.close();
        scope.close();
    }

    @Benchmark
    public void call() {
        if (several) {
            for (Object result : operator.call(arguments)) {
                ((Tensor) result).close();
            }
        } else {
            Tensor result = operator.callTensor(arguments);
            if (!inPlace) {
                result.close();
            }
        }
    }
}

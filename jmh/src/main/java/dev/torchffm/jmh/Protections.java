// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.internal.dispatch.AtenOperator;
import dev.torchffm.internal.lifetime.TensorHandle;
import java.lang.foreign.Arena;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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
 * What each protection costs: the same calls on tensors that differ in how much must be asked before they may be used.
 *
 * <p>{@code confined} is asked whether it is open and whose it is; {@code published} also waits for calls that must be alone, since
 * another thread can reach its storage; {@code shared} and {@code collected} count their users besides; {@code segment} is confined
 * and asks whether its confined arena is open; {@code sharedArena} does so too, and keeps that arena open.
 *
 * <p>{@link #numel} is nearly all protection: subtract {@code confined} for what the others add. With
 * {@code -jvmArgsAppend -Dtorchffm.debug=true} results also remember where they were made.
 *
 * <p>The last rows are operators before whose calls shapes are looked at, each beside the same one without that: their difference is
 * what it costs.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Protections {
    /** The operand, and what owns it. */
    @State(Scope.Thread)
    public static class Operand {
        /** Who owns the operand, and whose memory it lies in. */
        @Param({"confined", "published", "shared", "collected", "segment", "sharedArena"})
        public String kind;

        private Arena arena;
        private TensorScope scope;
        private TensorScope results;
        private Tensor a;

        @Setup(Level.Iteration)
        public void open() {
            Torch.setNumThreads(1);
            arena = kind.equals("sharedArena") ? Arena.ofShared() : Arena.ofConfined();
            Tensor collected = Torch.tensor(new float[] {1, 2, 3});
            scope = kind.equals("shared") ? TensorScope.ofShared() : TensorScope.ofConfined();
            a = switch (kind) {
                case "collected" -> collected;
                case "published" -> collected.detach();
                case "segment", "sharedArena" -> Torch.fromSegment(arena.allocate(12, 4), DType.FLOAT32, 3);
                default -> Torch.tensor(new float[] {1, 2, 3});
            };
            results = TensorScope.ofConfined();
        }

        @TearDown(Level.Iteration)
        public void close() {
            results.close();
            scope.close();
            arena.close();
        }
    }

    /** Operators whose kernels take shapes for granted, and arguments for them. */
    @State(Scope.Thread)
    public static class Shapes {
        private static final long[] PADS = {1, 2};
        private static final long[] WINDOW = {2, 2};
        private static final long[] NO_PADDING = {0, 0};

        private TensorScope scope;
        private AtenOperator tanh;
        private AtenOperator padding;
        private AtenOperator pooling;
        private AtenOperator tanhUnchecked;
        private AtenOperator paddingUnchecked;
        private AtenOperator poolingUnchecked;
        private Tensor row;
        private Tensor padded;
        private Tensor planes;
        private Tensor pooled;

        @Setup(Level.Iteration)
        public void open() {
            Torch.setNumThreads(1);
            tanh = AtenOperator.of("aten::tanh_backward");
            padding = AtenOperator.of("aten::reflection_pad1d_backward");
            pooling = AtenOperator.of("aten::avg_pool2d_backward");
            tanhUnchecked = tanh.withoutPreconditions();
            paddingUnchecked = padding.withoutPreconditions();
            poolingUnchecked = pooling.withoutPreconditions();
            scope = TensorScope.ofConfined();
            row = Torch.ones(1, 3);
            padded = Torch.ones(1, 6);
            planes = Torch.ones(1, 2, 4, 4);
            pooled = Torch.ones(1, 2, 2, 2);
        }

        @TearDown(Level.Iteration)
        public void close() {
            scope.close();
        }

        void callPadding(AtenOperator operator) {
            ((TensorHandle) operator.call(padded, row, PADS)).close();
        }

        void callPooling(AtenOperator operator) {
            ((TensorHandle) operator.call(pooled, planes, WINDOW, WINDOW, NO_PADDING, false, true, null)).close();
        }
    }

    /** The checks, and a getter that reads one field. */
    @Benchmark
    public long numel(Operand on) {
        return on.a.numel();
    }

    /** An operator whose result a confined scope takes in and lets go: two operands are asked. */
    @Benchmark
    public void add(Operand on) {
        on.a.add(on.a).close();
    }

    /** The second and further exports of a tensor: one native handle keeps the storage for all. */
    @Benchmark
    public Object numpyAgain(Operand on) {
        return on.a.numpy();
    }

    /** The first export of a tensor, which pins its storage, marks that it may not grow, and ends with a scope of its own. */
    @Benchmark
    public Object numpyOfANewView(Operand on) {
        try (TensorScope own = TensorScope.ofConfined()) {
            return on.a.detach().numpy();
        }
    }

    /** The same without the array. */
    @Benchmark
    public Object newView(Operand on) {
        try (TensorScope own = TensorScope.ofConfined()) {
            return on.a.detach();
        }
    }

    /** A call that must be alone where others can reach the tensor, and changes nothing. */
    @Benchmark
    public void resizeToTheSameSize(Operand on) {
        on.a.resize_(3);
    }

    /** The same without a guard: a write that takes no memory away. */
    @Benchmark
    public void zero(Operand on) {
        on.a.zero_();
    }

    /** Two tensors must be of one type. */
    @Benchmark
    public void elementwiseBackward(Shapes on) {
        ((TensorHandle) on.tanh.call(on.row, on.row)).close();
    }

    /** The same without a look at them. */
    @Benchmark
    public void elementwiseBackwardUnchecked(Shapes on) {
        ((TensorHandle) on.tanhUnchecked.call(on.row, on.row)).close();
    }

    /** A gradient must have the shape of the padded input. */
    @Benchmark
    public void paddingBackward(Shapes on) {
        on.callPadding(on.padding);
    }

    /** The same without a look at it. */
    @Benchmark
    public void paddingBackwardUnchecked(Shapes on) {
        on.callPadding(on.paddingUnchecked);
    }

    /** Two tensors of four dimensions must have the same batch and channels. */
    @Benchmark
    public void poolingBackward(Shapes on) {
        on.callPooling(on.pooling);
    }

    /** The same without a look at them. */
    @Benchmark
    public void poolingBackwardUnchecked(Shapes on) {
        on.callPooling(on.poolingUnchecked);
    }
}

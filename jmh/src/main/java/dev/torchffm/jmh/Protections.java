package dev.torchffm.jmh;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
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
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Protections {
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

    /** The checks, and a getter that reads one field. */
    @Benchmark
    public long numel() {
        return a.numel();
    }

    /** An operator whose result a confined scope takes in and lets go: two operands are asked. */
    @Benchmark
    public void add() {
        a.add(a).close();
    }

    /** The second and further exports of a tensor: one native handle keeps the storage for all. */
    @Benchmark
    public Object numpyAgain() {
        return a.numpy();
    }

    /** The first export of a tensor, which pins its storage, marks that it may not grow, and ends with a scope of its own. */
    @Benchmark
    public Object numpyOfANewView() {
        try (TensorScope own = TensorScope.ofConfined()) {
            return a.detach().numpy();
        }
    }

    /** The same without the array. */
    @Benchmark
    public Object newView() {
        try (TensorScope own = TensorScope.ofConfined()) {
            return a.detach();
        }
    }

    /** A call that must be alone where others can reach the tensor, and changes nothing. */
    @Benchmark
    public void resizeToTheSameSize() {
        a.resize_(3);
    }

    /** The same without a guard: a write that takes no memory away. */
    @Benchmark
    public void zero() {
        a.zero_();
    }
}

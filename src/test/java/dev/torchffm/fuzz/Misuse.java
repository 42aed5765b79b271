// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.fuzz;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.fuzz.Model.Impl;
import dev.torchffm.fuzz.Model.Ten;
import dev.torchffm.ops.Operator;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Questions, and calls that must be refused. */
final class Misuse extends CallKind {
    Misuse(State state) {
        super(state);
    }

    private interface Bad {
        Object of(Tensor tensor) throws Exception;
    }

    private static final List<Bad> MISUSES = List.of(
            t -> t.select(99, 0), t -> t.select(0, 1L << 40), t -> t.narrow(0, 0, 1L << 40), t -> t.narrow(0, -7, 1L << 50),
            t -> t.transpose(0, 77), t -> t.permute(0, 0, 0, 0, 0, 0), t -> t.unsqueeze(70), t -> t.view(7919, 7919),
            t -> t.reshape(-1, -1), t -> t.expand(-5, -5, -5, -5, -5, -5), t -> t.unfold(0, 1L << 40, 1), t -> t.unfold(0, 1, -1),
            t -> t.unfold(0, -1, 1), t -> t.diagonal(0, 0, 0), t -> t.flatten(5, 2),
            t -> t.asStrided(new long[] {1L << 40}, new long[] {1}), t -> t.asStrided(new long[] {2}, new long[] {-1}),
            t -> t.asStrided(new long[] {2}, new long[] {1L << 62}), t -> t.asStrided(new long[] {1}, new long[] {1}, -1),
            t -> t.asStrided(new long[] {1}, new long[] {1}, Long.MAX_VALUE), t -> t.asStrided(new long[] {2, 2}, new long[] {1}),
            t -> t.asStrided(new long[] {1L << 32, 1L << 32}, new long[] {1L << 32, 1L << 32}),
            t -> t.resize_(-1), t -> t.resize_(1L << 60), t -> t.resize_(1L << 31, 1L << 31, 1L << 31), t -> t.resize_(Long.MAX_VALUE),
            t -> t.to("nonsense"), t -> t.to("cuda:99"), t -> t.index(1L << 40), t -> t.index(0, 0, 0, 0, 0, 0, 0), t -> t.index("x"),
            t -> t.size(99), t -> t.fill_("x"), t -> t.matmul(Torch.zeros(7919, 7919)), t -> t.flip(55),
            t -> t.sum(44), t -> t.imag(),
            t -> {
                t.backward();
                return null;
            },
            t -> t.copy_(Torch.zeros(7, 9, 1, 1, 1, 1)),
            t -> Torch.zeros(-1), t -> Torch.empty(1L << 60), t -> Torch.zeros(Long.MAX_VALUE, Long.MAX_VALUE),
            t -> Torch.arange(Double.NaN), t -> Torch.arange(0, 10, 0), t -> Torch.eye(-1), t -> Torch.linspace(0, 1, -1),
            t -> Torch.tensor(List.of(1, "a")), t -> Torch.tensor(List.of(List.of(1), List.of(1, 2))), t -> Torch.tensor("x"),
            t -> Torch.fromSegment(MemorySegment.ofArray(new long[2]), DType.INT64, 2),
            t -> Torch.fromSegment(Arena.ofAuto().allocate(8), DType.INT64, 2),
            t -> Torch.fromSegment(Arena.ofAuto().allocate(8), DType.INT64, Long.MAX_VALUE),
            t -> Torch.fromSegment(Arena.ofAuto().allocate(8), DType.INT64, new long[] {2, 2}, new long[] {Long.MAX_VALUE, 1}),
            t -> Torch.fromSegment(Arena.ofAuto().allocate(8), DType.INT8, new long[] {2}, new long[] {-1}),
            t -> Torch.fromSegment(Arena.ofAuto().allocate(8).asReadOnly(), DType.INT8, 2),
            t -> Torch.fromSegment(Arena.ofAuto().allocate(8), DType.QINT8, 2),
            t -> Operator.of("aten::mul.Tensor").call(t), t -> Operator.of("aten::mul.Tensor").call(t, "x"),
            t -> Operator.of("aten::narrow").call(t, 0, 0, 1L << 40), t -> Operator.of("aten::cat").call(List.of()),
            t -> Operator.of("aten::resize_").call(t, new long[] {1L << 60}),
            t -> Operator.of("aten::as_strided").call(t, new long[] {1L << 40}, new long[] {1}),
            t -> Operator.of("aten::as_strided_").call(t, new long[] {2}, new long[] {1L << 62}),
            t -> Operator.of("aten::matmul.out").call(t, Torch.zeros(7919, 7919), Torch.zeros(1)),
            t -> Operator.of("aten::no_such_operator"), t -> Operator.of("aten::add.out").call(t, t),
            t -> Torch.randint(5, 5, new long[] {2}), t -> Torch.full(new long[] {2}, 300, DType.UINT8));

    void misuse() {
        Ten ten = tensor(t -> t.impl.numel() < 500);
        if (ten == null) {
            return;
        }
        int which = random.nextInt(MISUSES.size());
        say("misuse " + which + " of " + name(ten));
        Set<Class<?>> expected = new LinkedHashSet<>(uses(ten));
        expected.addAll(REFUSALS);
        call(expected, () -> MISUSES.get(which).of(ten.real));
        verify(ten);
    }

    void ask() {
        Ten ten = tensor();
        if (ten == null) {
            return;
        }
        say("ask " + name(ten));
        Set<Class<?>> expected = uses(ten);
        int which = random.nextInt(8);
        Impl impl = ten.impl;
        Object seen = call(expected, () -> switch (which) {
            case 0 -> ten.real.numel();
            case 1 -> (long) ten.real.dim();
            case 2 -> ten.real.isContiguous();
            case 3 -> ten.real.requiresGrad();
            case 4 -> ten.real.dtype();
            case 5 -> ten.real.isLeaf();
            case 6 -> ten.real.equal(ten.real);
            default -> ten.real.dataPtr() != 0 || impl.numel() == 0;
        });
        if (seen != null) {
            Object must = switch (which) {
                case 0 -> impl.numel();
                case 1 -> (long) impl.sizes.length;
                case 2 -> impl.isContiguous();
                case 3 -> false;
                case 4 -> impl.dtype;
                case 6 -> Arrays.stream(impl.values()).noneMatch(v -> v instanceof Double d && d.isNaN());
                default -> true;
            };
            if (!must.equals(seen)) {
                throw failure("question " + which + " is answered " + seen + ", must be " + must);
            }
        }
        if (!ten.isClosed() || usable(ten)) {
            call(expected, () -> ten.real.toString());
        } else {
            call(Set.of(WrongThreadException.class), true, () -> ten.real.toString());
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.DType;
import dev.torchffm.Generator;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** An {@code out} that is also an input: written where it already is what the operator makes of it, and otherwise refused untouched. */
class OutAliasesTest {
    private static void assertRefused(String part, Executable call) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, call);
        assertTrue(refusal.getMessage().contains(part) && refusal.getMessage().contains("The schema is aten::"), refusal.getMessage());
    }

    @Test
    void outThatWouldBeResizedIsRefusedAndStaysAsItWas() {
        Tensor x = Torch.arange(6).view(2, 3).to(DType.FLOAT32);
        Operator sum = Operator.of("aten::sum.IntList_out");
        assertRefused("'out' shares memory with an input and would have to become torch.float32 of shape [2]",
                () -> sum.call(x, new long[] {1}, false, null, x));
        assertRefused("of shape [2]", () -> TorchOut.sum(x, x, 1));
        Tensor row = x.select(0, 1);
        assertRefused("of shape [3, 2]", () -> Operator.of("aten::mm.out").call(x.t(), x.narrow(1, 0, 2), row));
        assertArrayEquals(new long[] {2, 3}, x.shape());
        assertArrayEquals(new long[] {3}, row.shape());
        assertEquals(List.of(List.of(0.0, 1.0, 2.0), List.of(3.0, 4.0, 5.0)), x.tolist());
    }

    /** Which libtorch says in its own words, in the first call, that into a tensor of its own. */
    @Test
    void outOfAnotherTypeThanTheResultIsRefused() {
        Tensor x = Torch.tensor(new long[] {3, 1, 2});
        TorchException refusal = assertThrows(TorchException.class, () -> Operator.of("aten::isin.Tensor_Tensor_out").call(x, x, false, false, x));
        assertTrue(refusal.getMessage().contains("dtype bool"), refusal.getMessage());
        assertEquals(List.of(3L, 1L, 2L), x.tolist());
    }

    @Test
    void outOfTheShapeAndTypeOfTheResultIsWritten() {
        Tensor x = Torch.tensor(new float[] {1, 2, 3});
        assertSame(x, Operator.of("aten::cumsum.out").call(x, 0, null, x).getFirst());
        assertEquals(List.of(1.0, 3.0, 6.0), x.tolist());
        // Pointwise operators need no trial.
        assertSame(x, Operator.of("aten::add.out").call(x, x, 1, x).getFirst());
        assertEquals(List.of(2.0, 6.0, 12.0), x.tolist());
    }

    @Test
    void outsThatShareMemoryWithEachOtherAreRefused() {
        Tensor x = Torch.tensor(new float[] {1, 2, 3});
        Tensor both = Torch.zeros(6);
        assertRefused("'values' and 'indices' share memory", () -> Operator.of("aten::sort.values").call(x, 0, false, both, both));
        assertRefused("share memory", () -> Operator.of("aten::aminmax.out").call(x, 0, false, both.narrow(0, 0, 3), both.narrow(0, 3, 3)));
    }

    /** A second call would draw other numbers, or write twice into an argument that is not the out. */
    @Test
    void outOfAnOperatorThatMayBeCalledOnceOnlyIsRefusedWithoutATrial() {
        Tensor x = Torch.full(new long[] {3}, 0.5);
        assertRefused("'out' shares memory with an input; give it memory of its own",
                () -> Operator.of("aten::bernoulli.out").call(x, new Generator(), x));
        assertEquals(List.of(0.5, 0.5, 0.5), x.tolist());
    }

    @Test
    void outsInListsAreInputsToo() {
        Tensor x = Torch.arange(6).view(2, 3).to(DType.FLOAT32);
        assertRefused("shares memory with an input", () -> Operator.of("aten::cat.out").call(List.of(x, x), 0, x));
        assertArrayEquals(new long[] {2, 3}, x.shape());
    }
}

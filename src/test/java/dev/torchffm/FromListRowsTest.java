// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static dev.torchffm.Torch.tensor;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code torch.tensor} of numbers, lists and tuples: which type and shape it infers, and what it refuses. */
class FromListRowsTest extends FromRowsTest {
    private static final Complex TWO_J = new Complex(0, 2);

    FromListRowsTest() {
        types();
        empty();
        nested();
        scalars();
        bigIntegers();
        rounding();
        ragged();
        depth();
        strings();
        otherObjects();
        sequences();
    }

    static BigInteger power(int exponent) {
        return BigInteger.TWO.pow(exponent);
    }

    private void types() {
        row("torch.tensor([1,2,3])", () -> tensor(List.of(1, 2, 3)));
        row("torch.tensor([1.0,2.0])", () -> tensor(List.of(1.0, 2.0)));
        row("torch.tensor([True,False])", () -> tensor(List.of(true, false)));
        row("torch.tensor([1,2.5])", () -> tensor(List.of(1, 2.5)));
        row("torch.tensor([True,1])", () -> tensor(List.of(true, 1)));
        row("torch.tensor([True,1.5])", () -> tensor(List.of(true, 1.5)));
        row("torch.tensor([True,1,1.5])", () -> tensor(List.of(true, 1, 1.5)));
        row("torch.tensor([1,2j])", () -> tensor(List.of(1, TWO_J)));
        row("torch.tensor([1.5,2j])", () -> tensor(List.of(1.5, TWO_J)));
        row("torch.tensor([True,2j])", () -> tensor(List.of(true, TWO_J)));
    }

    private void empty() {
        row("torch.tensor([])", () -> tensor(List.of()));
        row("torch.tensor([[]])", () -> tensor(List.of(List.of())));
        row("torch.tensor([[],[]])", () -> tensor(List.of(List.of(), List.of())));
        row("torch.tensor([[[]]])", () -> tensor(List.of(List.of(List.of()))));
    }

    private void nested() {
        row("torch.tensor([[1,2],[3,4]])", () -> tensor(List.of(List.of(1, 2), List.of(3, 4))));
        row("torch.tensor([[1.5,2.5],[3.5,4.5]])", () -> tensor(List.of(List.of(1.5, 2.5), List.of(3.5, 4.5))));
        row("torch.tensor(((1,2),(3,4)))", () -> tensor(new Object[] {new Object[] {1, 2}, new Object[] {3, 4}}));
        row("torch.tensor([(1,2),[3,4]])", () -> tensor(List.of(new Integer[] {1, 2}, List.of(3, 4))));
    }

    private void scalars() {
        row("torch.tensor(5)", () -> tensor(5));
        row("torch.tensor(5.0)", () -> tensor(5.0));
        row("torch.tensor(True)", () -> tensor(true));
        row("torch.tensor(2j)", () -> tensor(TWO_J));
        row("torch.tensor(-0.0)", () -> tensor(-0.0));
        row("torch.tensor(float('nan'))", () -> tensor(Double.NaN));
        row("torch.tensor([float('inf')])", () -> tensor(List.of(Double.POSITIVE_INFINITY)));
    }

    private void bigIntegers() {
        row("torch.tensor([2**31])", () -> tensor(List.of(1L << 31)));
        row("torch.tensor([2**62])", () -> tensor(List.of(1L << 62)));
        row("torch.tensor([2**63-1])", () -> tensor(List.of(Long.MAX_VALUE)));
        row("torch.tensor([2**63])", () -> tensor(List.of(power(63))));
        row("torch.tensor([-2**63])", () -> tensor(List.of(Long.MIN_VALUE)));
        row("torch.tensor([-2**63-1])", () -> tensor(List.of(power(63).negate().subtract(BigInteger.ONE))));
        row("torch.tensor([2**64])", () -> tensor(List.of(power(64))));
        row("torch.tensor(2**63)", () -> tensor(power(63)));
        row("torch.tensor(2**64)", () -> tensor(power(64)));
        row("torch.tensor([1.0,2**63])", () -> tensor(List.of(1.0, power(63))));
        row("torch.tensor([2**63,1.0])", () -> tensor(List.of(power(63), 1.0)));
        row("torch.tensor([2**70,1.5])", () -> tensor(List.of(power(70), 1.5)));
    }

    private void rounding() {
        row("torch.tensor([1e39])", () -> tensor(List.of(1e39)));
        row("torch.tensor([1e-50])", () -> tensor(List.of(1e-50)));
        row("torch.tensor([0.1])", () -> tensor(List.of(0.1)));
        row("torch.tensor([16777217.0])", () -> tensor(List.of(16777217.0)));
    }

    private void ragged() {
        row("torch.tensor([[1,2],[3]])", () -> tensor(List.of(List.of(1, 2), List.of(3))));
        row("torch.tensor([[1],[2,3]])", () -> tensor(List.of(List.of(1), List.of(2, 3))));
        row("torch.tensor([[1,2],3])", () -> tensor(List.of(List.of(1, 2), 3)));
        row("torch.tensor([1,[2]])", () -> tensor(List.of(1, List.of(2))));
        row("torch.tensor([[1],[]])", () -> tensor(List.of(List.of(1), List.of())));
        row("torch.tensor([[],[1]])", () -> tensor(List.of(List.of(), List.of(1))));
        row("torch.tensor([[1,2],[3,4,5]])", () -> tensor(List.of(List.of(1, 2), List.of(3, 4, 5))));
        row("torch.tensor([[[1]],[[2,3]]])", () -> tensor(List.of(List.of(List.of(1)), List.of(List.of(2, 3)))));
        row("torch.tensor([[[1,2],[3,4]],[[5,6]]])",
                () -> tensor(List.of(List.of(List.of(1, 2), List.of(3, 4)), List.of(List.of(5, 6)))));
        row("torch.tensor([[1,2],[3,4],[5]])", () -> tensor(List.of(List.of(1, 2), List.of(3, 4), List.of(5))));
        row("torch.tensor([[1,2],[[3],[4]]])", () -> tensor(List.of(List.of(1, 2), List.of(List.of(3), List.of(4)))));
        row("torch.tensor([[[1],[2]],[3,4]])", () -> tensor(List.of(List.of(List.of(1), List.of(2)), List.of(3, 4))));
    }

    private void depth() {
        row("l=[]; l.append(l); torch.tensor(l)", () -> {
            List<Object> list = new ArrayList<>();
            list.add(list);
            return tensor(list);
        });
        row("l=1; for _ in range(128): l=[l]; torch.tensor(l).dim()", () -> tensor(wrapped(128)).dim());
        row("l=1; for _ in range(129): l=[l]; torch.tensor(l).dim()", () -> tensor(wrapped(129)).dim());
    }

    private static Object wrapped(int times) {
        Object value = 1;
        for (int i = 0; i < times; i++) {
            value = List.of(value);
        }
        return value;
    }

    private void strings() {
        row("torch.tensor([1,'a'])", () -> tensor(List.of(1, "a")));
        row("torch.tensor(['a'])", () -> tensor(List.of("a")));
        row("torch.tensor('a')", () -> tensor("a"));
        row("torch.tensor('abc')", () -> tensor("abc"));
        row("torch.tensor(['a','b'])", () -> tensor(new String[] {"a", "b"}));
        row("torch.tensor('')", () -> tensor(""));
        row("torch.tensor([np.str_('a')])", () -> tensor(List.of(new StringBuilder("a"))));
        row("torch.tensor('a',dtype=torch.int8)", () -> tensor("a", DType.INT8));
    }

    private void otherObjects() {
        row("torch.tensor(None)", () -> tensor(null));
        row("torch.tensor([None])", () -> tensor(new Object[] {null}));
        row("torch.tensor([1,None])", () -> tensor(Arrays.asList(1, null)));
        row("torch.tensor({})", () -> tensor(new HashMap<>()));
        row("torch.tensor({1:2})", () -> tensor(Map.of(1, 2)));
        row("torch.tensor(set())", () -> tensor(Set.of()));
        row("torch.tensor(object())", () -> tensor(new Object()));
        row("torch.tensor([object()])", () -> tensor(List.of(new Object())));
        refused("torch.tensor(iter([1,2]))", TorchException.class, () -> tensor(List.of(1, 2).iterator()),
                "Could not infer dtype of ");
        refused("torch.tensor((x for x in [1,2]))", TorchException.class, () -> tensor(Stream.of(1, 2)),
                "Could not infer dtype of ");
        refused("torch.tensor(__import__('decimal').Decimal('1.5'))", TorchException.class, () -> tensor(new BigDecimal("1.5")),
                "Could not infer dtype of BigDecimal");
        refused("torch.tensor([__import__('decimal').Decimal('1.5')])", TorchException.class,
                () -> tensor(List.of(new BigDecimal("1.5"))), "Could not infer dtype of BigDecimal");
    }

    private void sequences() {
        row("torch.tensor(range(3))", () -> tensor(IntStream.range(0, 3).boxed().toList()));
        row("torch.tensor([range(2),range(2)])",
                () -> tensor(List.of(IntStream.range(0, 2).boxed().toList(), IntStream.range(0, 2).boxed().toList())));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.torchffm.DType;
import dev.torchffm.ScopeExtension;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.internal.abi.OpName;
import dev.torchffm.internal.schema.AtenSchemas;
import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Schema;
import dev.torchffm.internal.schema.SchemaParser;
import dev.torchffm.ops.Operator;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The short way of a call beside the general one, which {@link Operator#call} takes. */
@ExtendWith(ScopeExtension.class)
class FastPathCallTest {
    private static FastPathCall plan(String name) {
        return plan(name, false);
    }

    private static FastPathCall plan(String name, boolean ordinaryOnly) {
        Schema schema = SchemaParser.parse(AtenSchemas.find(name));
        boolean hasScalar = schema.parameters().stream().anyMatch(parameter -> parameter.type().kind() == Kind.SCALAR);
        return FastPathCall.of(schema, OpName.aten(name), hasScalar ? new ScalarRoute(schema) : null, ordinaryOnly, -1);
    }

    @Test
    void planForOrdinaryTensorsLeavesTheOthers() {
        Tensor ordinary = Torch.ones(2, 2);
        Tensor other = ordinary.toMkldnn();
        FastPathCall exp = plan("exp", true);
        FastPathCall product = plan("mm", true);
        FastPathCall linear = plan("linear", true);
        assertSame(FastPathCall.OTHER_WAY, exp.call(other));
        assertSame(FastPathCall.OTHER_WAY, exp.call(new Object[] {other}));
        assertSame(FastPathCall.OTHER_WAY, product.call(ordinary, other));
        assertSame(FastPathCall.OTHER_WAY, product.call(other, ordinary));
        assertSame(FastPathCall.OTHER_WAY, linear.call(new Object[] {ordinary, ordinary, other}));
        assertNotSame(FastPathCall.OTHER_WAY, plan("sigmoid").call(other));
        assertNotSame(FastPathCall.OTHER_WAY, exp.call(ordinary));
        assertNotSame(FastPathCall.OTHER_WAY, product.call(ordinary, ordinary));
        assertNotSame(FastPathCall.OTHER_WAY, linear.call(new Object[] {ordinary, ordinary, null}));
    }

    /** So many calls of small operators come before the experiments. */
    private static final int CALLS = 200;

    private static Object argument(Object given) {
        return !(given instanceof String name) ? given : switch (name) {
            case "tensor" -> Torch.tensor(new float[][] {{1, 2, 5}, {3, -4, 0}});
            case "cube" -> Torch.arange(18).view(2, 3, 3).to(DType.FLOAT32);
            case "row" -> Torch.tensor(new float[] {1, -1});
            case "mask" -> Torch.tensor(new boolean[] {true, false});
            default -> throw new IllegalArgumentException(name);
        };
    }

    static Stream<Arguments> calls() {
        return Stream.of(new Object[][] {
            {"maximum", "tensor", "tensor"},
            {"narrow", "tensor", 0, 0L, 2},
            {"narrow", "tensor", -1, 1, 1L},
            {"softmax.int", "tensor", 0},
            {"triu", "tensor"},
            {"triu", "tensor", -1},
            {"isclose", "tensor", "tensor", 1e-3, 1e-8, true},
            {"isclose", "tensor", "tensor", 1e-3},
            {"isclose", "tensor", "tensor"},
            {"logcumsumexp", "tensor", 1},
            {"transpose.int", "tensor", 0, 1},
            {"exp", "tensor"},
            {"fmod.Tensor", "tensor", "tensor"},
            {"unsqueeze", "tensor", 1},
            {"std", "tensor", false},
            {"std", "tensor", true},
            {"prod", "tensor"},
            {"nansum", "tensor"},
            {"bilinear", "tensor", "tensor", "cube", "row"},
            {"bilinear", "tensor", "tensor", "cube", null},
            {"linear", "tensor", "tensor", null},
            {"linear", "tensor", "tensor"},
            {"rsub.Scalar", "tensor", 2},
            {"rsub.Scalar", "tensor", 2L, 3},
            {"pow.Scalar", 2, "tensor"},
            {"pow.Tensor_Scalar", "tensor", 2.5f},
            {"leaky_relu", "tensor"},
            {"leaky_relu", "tensor", 0.25},
            {"clamp", "tensor", null, 1},
            {"clamp", "tensor", 1},
            {"clamp", "tensor", 0.5, 1.5},
            {"hardtanh", "tensor", -2},
            {"where.Scalar", "mask", 1, 2},
            {"sub.Tensor", "tensor", "tensor", 2},
        }).map(call -> Arguments.of((Object) call));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void givesWhatTheGeneralWayGives(Object[] call) {
        Operator operator = Operator.unchecked("aten::" + call[0]);
        Object[] arguments = Stream.of(call).skip(1).map(FastPathCallTest::argument).toArray();
        FastPathCall plan = plan((String) call[0]);
        Object first = plan.call(arguments);
        // A composition of others is no plain call: where the platform has no calls by C++ functions, or the property forbids them.
        assumeTrue(first != FastPathCall.OTHER_WAY || !AtenOperator.of("aten::" + call[0]).way().equals("lowered"));
        // Before and after the experiments for calls by C++ functions.
        Tensor plain = Tensor.of(first);
        for (int i = 0; i < CALLS; i++) {
            Tensor.of(plan.call(arguments)).close();
        }
        Tensor later = Tensor.of(plan.call(arguments));
        Tensor general = Tensor.of(AtenOperator.of("aten::" + call[0]).throughDispatcher().call(arguments));
        assertEquals(general.toString(), later.toString());
        Tensor either = operator.callTensor(arguments);
        assertEquals(general.toString(), plain.toString());
        assertEquals(general.toString(), either.toString());
    }

    @Test
    void whatIsNoBitsIsLeftToTheGeneralWay() {
        // layer_norm must be given a list, mean's dtype is an absent optional.
        assertNull(plan("layer_norm"));
        assertNotNull(plan("mean"));
        Tensor x = Torch.tensor(new float[] {1, 2});
        assertEquals("tensor([1.5000, 2.5000])", Operator.of("aten::add.Tensor").callTensor(x, Torch.tensor(0.5f)).toString());
        assertEquals("tensor(1.5000)", Operator.of("aten::mean").callTensor(x).toString());
        assertEquals("tensor(1.5000, dtype=torch.float64)", Operator.of("aten::mean").callTensor(x, DType.FLOAT64).toString());
    }

    @Test
    void otherArgumentsAreLeftToTheGeneralWay() {
        Tensor x = Torch.tensor(new float[] {1, 2});
        FastPathCall narrow = plan("narrow");
        assertSame(FastPathCall.OTHER_WAY, narrow.call(new Object[] {x, 0, 0}));
        assertSame(FastPathCall.OTHER_WAY, narrow.call(new Object[] {x, 0, 0, 1, 1}));
        assertSame(FastPathCall.OTHER_WAY, narrow.call(new Object[] {x, (short) 0, 0, 1}));
        assertSame(FastPathCall.OTHER_WAY, narrow.call(new Object[] {x, 0.0, 0, 1}));
        assertSame(FastPathCall.OTHER_WAY, narrow.call(new Object[] {null, 0, 0, 1}));
        assertSame(FastPathCall.OTHER_WAY, plan("mean").call(new Object[] {x, DType.FLOAT64}));
        Operator operator = Operator.of("aten::narrow");
        assertEquals("tensor([1.])", operator.callTensor(x, (short) 0, 0, 1).toString());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> operator.callTensor(x, 0, 0)).getMessage()
                .contains("is missing its argument 'length'"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> operator.callTensor(x, 0.0, 0, 1)).getMessage()
                .contains("must be an int or long"));
    }

    @Test
    void aFailureInTheMiddleReleasesWhatCameBefore() {
        Operator maximum = Operator.of("aten::maximum");
        Tensor open = Torch.tensor(new float[] {1});
        Tensor closed = Torch.tensor(new float[] {2});
        closed.close();
        try (TensorScope shared = TensorScope.ofShared()) {
            Tensor first = Torch.tensor(new float[] {3});
            for (int i = 0; i < 100; i++) {
                assertThrows(IllegalStateException.class, () -> maximum.callTensor(first, closed));
                assertThrows(IllegalStateException.class, () -> maximum.callTensor(closed, first));
            }
            // It waits for calls that use the tensor: none may be left.
            first.close();
            assertThrows(IllegalStateException.class, () -> maximum.callTensor(open, first));
        }
        assertEquals("tensor([1.])", maximum.callTensor(open, open).toString());
    }

    @Test
    void viewsOverJavaMemoryAreGuarded() {
        Arena arena = Arena.ofShared();
        MemorySegment segment = arena.allocate(16, 16);
        Tensor over = Torch.fromSegment(segment, DType.FLOAT32, 4);
        Tensor view = Operator.of("aten::narrow").callTensor(over, 0, 0, 2);
        Tensor sum = Operator.of("aten::maximum").callTensor(view, view);
        arena.close();
        assertThrows(IllegalStateException.class, view::toString);
        assertThrows(IllegalStateException.class, () -> Operator.of("aten::maximum").callTensor(view, view));
        assertEquals("tensor([0., 0.])", sum.toString());
    }
}

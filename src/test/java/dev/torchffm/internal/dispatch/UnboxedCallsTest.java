// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.torchffm.ChildJvm;
import dev.torchffm.DType;
import dev.torchffm.ScopeExtension;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.UnboxedOperator;
import dev.torchffm.internal.schema.AtenSchemas;
import dev.torchffm.internal.schema.SchemaParser;
import java.lang.foreign.Arena;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls of operators by their C++ functions beside calls through the dispatcher's own entrances. */
@ExtendWith(ScopeExtension.class)
class UnboxedCallsTest {
    /** So many calls of small operators come before the experiments. */
    private static final int CALLS = 200;

    @BeforeEach
    void open() {
        Tensor one = Torch.ones(1);
        for (int i = 0; i < CALLS; i++) {
            one.exp().close();
        }
    }

    private static UnboxedOperator find(String name) {
        return UnboxedOperator.find(SchemaParser.parse(AtenSchemas.find(name)));
    }

    private static void assumePlatform() {
        assumeTrue(System.getProperty("os.name").equals("Linux") && System.getProperty("os.arch").equals("amd64")
                && Boolean.parseBoolean(System.getProperty("torchffm.boxed", "true")));
    }

    @ParameterizedTest
    @CsvSource({"exp, true", "relu, true", "fmod.Tensor, true", "dot, true", "leaky_relu, false", "clamp_min, true", "sum, false", "std, false",
        "pow.Scalar, true", "relu_, false", "mul_.Tensor, false", "add_.Tensor, false", "add_.Scalar, false", "t, false", "unsqueeze, false"})
    void theyAreFoundWithTheirKernels(String name, boolean hasKernel) {
        assumePlatform();
        UnboxedOperator found = find(name);
        assertNotNull(found);
        if (hasKernel && !name.equals("pow.Scalar")) {
            assertEquals(true, found.hasKernel());
        } else if (name.endsWith("_") || name.equals("t") || name.equals("unsqueeze")) {
            // Views and writes are noted by the dispatcher.
            assertEquals(false, found.hasKernel());
        }
    }

    @ParameterizedTest
    @CsvSource({"cat", "narrow", "max.dim", "addmm", "native_layer_norm", "exp.out", "split.Tensor", "equal"})
    void othersAreNot(String name) {
        assertNull(find(name));
    }

    @Test
    void noneIsFoundWhereThePropertySaysSo() throws Exception {
        ChildJvm.Result result = new ChildJvm().with("-Dtorchffm.boxed=false").run(WithoutThem.class);
        assertEquals(0, result.exitCode(), result.output());
    }

    /** Run in a JVM of its own. */
    public static final class WithoutThem {
        public static void main(String[] arguments) {
            try (TensorScope scope = TensorScope.ofConfined()) {
                assertNull(find("exp"));
                Tensor one = Torch.ones(1);
                for (int i = 0; i < CALLS; i++) {
                    one.exp().close();
                }
                assertEquals("tensor([2.7183])", one.exp().toString());
            }
        }
    }


    @Test
    void refusalsHaveLibtorchsWords() {
        // A composition of others takes some of these.
        assumePlatform();
        Tensor three = Torch.rand(3);
        Tensor four = Torch.rand(4);
        Tensor bytes = Torch.ones(new long[] {2}, DType.INT8);
        String[] names = {"fmod.Tensor", "dot", "matmul", "clamp_min", "unsqueeze", "add_.Tensor", "mul_.Tensor"};
        Object[][] arguments = {{three, four}, {three, four}, {three, four}, {bytes, 1000}, {three, 5}, {three, four, 2}, {bytes, Torch.rand(2)}};
        for (int i = 0; i < names.length; i++) {
            AtenOperator operator = AtenOperator.of("aten::" + names[i]);
            Object[] given = arguments[i];
            String expected = assertThrows(TorchException.class, () -> operator.throughDispatcher().call(given)).getMessage();
            assertEquals(expected, assertThrows(TorchException.class, () -> operator.call(given)).getMessage());
        }
        assertEquals("tensor([1, 1], dtype=torch.int8)", bytes.toString());
    }

    @Test
    void whatIsWrittenIsTheSameObjectOfANewVersion() {
        Tensor x = Torch.tensor(new float[] {-1, 2});
        Tensor saved = Torch.tensor(new float[] {3, 4}).requiresGrad(true);
        Tensor product = saved.mul(x);
        assertSame(x, x.relu_());
        assertSame(x, x.add_(x, 2));
        assertSame(x, x.mul_(Torch.tensor(0.5f)));
        assertSame(x, x.sub_(1));
        assertEquals("tensor([-1.,  2.])", x.toString());
        // The graph saved an older one.
        assertThrows(TorchException.class, () -> product.sum().backward());
    }

    @Test
    void recordedCallsGoToTheDispatcher() {
        Tensor leaf = Torch.tensor(new float[] {0.5f, 2}).requiresGrad(true);
        for (String name : new String[] {"exp", "sqrt", "relu", "leaky_relu", "sigmoid"}) {
            Tensor result = Tensor.of(AtenOperator.of("aten::" + name).call(leaf));
            Tensor expected = Tensor.of(AtenOperator.of("aten::" + name).throughDispatcher().call(new Object[] {leaf}));
            assertEquals(expected.toString(), result.toString());
            assertEquals(expected.handle().gradFnName(), result.handle().gradFnName());
            assertNotNull(result.handle().gradFnName());
            assertEquals(Torch.grad(expected.sum(), leaf).toString(), Torch.grad(result.sum(), leaf).toString());
        }
        try (var off = Torch.noGrad()) {
            assertNull(leaf.exp().handle().gradFnName());
        }
        assertThrows(TorchException.class, leaf::relu_);
    }

    @Test
    void viewsKnowTheirBase() {
        Tensor leaf = Torch.rand(2, 3).requiresGrad(true);
        Tensor copy = leaf.clone();
        Tensor view = copy.t();
        view.zero_();
        assertEquals("tensor([[0., 0., 0.],\n        [0., 0., 0.]], grad_fn=<CopySlices>)", copy.toString());
    }

    @Test
    void specialTensorsGoToTheDispatcher() {
        Tensor conjugated = Torch.tensor(new float[] {1, 2}).to(DType.COMPLEX64).mul(new dev.torchffm.Complex(0, 1)).conj();
        assertEquals("tensor([ 0.5403-0.8415j, -0.4161-0.9093j])", conjugated.exp().toString());
        assertEquals("tensor([1., 2.])", conjugated.resolveConj().imag().neg().toString());
    }

    @Test
    void memoryOfAnArenaThatIsClosedIsRefused() {
        Arena arena = Arena.ofShared();
        Tensor over = Torch.fromSegment(arena.allocate(12, 4), DType.FLOAT32, 3);
        assertEquals("tensor([1., 1., 1.])", over.exp().toString());
        arena.close();
        assertThrows(IllegalStateException.class, over::exp);
        assertThrows(IllegalStateException.class, over::relu_);
    }
}

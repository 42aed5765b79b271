// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torchffm.ops.Operator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random numbers are PyTorch's, from the default generator and from others. */
class GeneratorTest {
    private static final Operator RAND = Operator.of("aten::rand.generator");

    private static String draw(Generator generator) {
        return RAND.callTensor(List.of(3), generator).toString();
    }

    static List<RecordedCall> calls() {
        return RecordedCall.of("/operators/random.jsonl");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void theSeedGivesPyTorchsNumbers(RecordedCall call) {
        try (TensorScope scope = TensorScope.ofConfined()) {
            Object[] arguments = call.arguments(new ArrayList<>());
            Generator own = null;
            for (Object argument : arguments) {
                own = argument instanceof Generator generator ? generator : own;
            }
            // What does not ask the default generator does not move it either.
            Torch.manualSeed(own == null ? call.row().get("seed").longValue() : 99);
            List<Double> found = new ArrayList<>();
            for (Object result : Operator.unchecked(call.op()).call(arguments)) {
                for (double number : RecordedCall.numbers((Tensor) result)) {
                    found.add(number);
                }
            }
            assertNumbers(call.row().get("x"), found);
            List<Double> next = new ArrayList<>();
            for (double number : RecordedCall.numbers(RAND.callTensor(List.of(3), own))) {
                next.add(number);
            }
            assertNumbers(call.row().get("next"), next);
            if (own != null) {
                String later = Torch.rand(3).toString();
                Torch.manualSeed(99);
                assertEquals(Torch.rand(3).toString(), later);
            }
        }
    }

    private static void assertNumbers(JsonNode expected, List<Double> found) {
        assertEquals(expected.size(), found.size());
        for (int i = 0; i < found.size(); i++) {
            double number = expected.get(i).isBoolean() ? expected.get(i).booleanValue() ? 1 : 0 : RecordedCall.real(expected.get(i));
            // The last bit of exp and log differs between builds of libtorch.
            assertEquals(number, found.get(i), 1e-6 * Math.abs(number), "number " + i + " of " + found);
        }
    }

    @Test
    void aNewGeneratorIsSeededAsInPyTorch() {
        assertEquals(67280421310721L, new Generator().initialSeed());
        assertEquals(draw(new Generator()), draw(new Generator().manualSeed(67280421310721L)));
        assertEquals("<torch.Generator device=cpu>", new Generator().toString());
        assertEquals(Device.CPU, new Generator().device());
    }

    @Test
    void generatorsDoNotMoveEachOther() {
        Generator one = new Generator().manualSeed(5);
        Generator other = new Generator().manualSeed(5);
        String first = draw(one);
        String second = draw(one);
        assertNotEquals(first, second);
        assertEquals(first, draw(other));
        assertEquals(second, draw(other));
    }

    @Test
    void theDefaultGeneratorIsTheOneThatManualSeedSeeds() {
        Torch.manualSeed(12);
        assertEquals(12, Torch.defaultGenerator().initialSeed());
        String first = Torch.rand(3).toString();
        Torch.defaultGenerator().manualSeed(12);
        assertEquals(first, draw(null));
        Torch.defaultGenerator().manualSeed(12);
        assertEquals(first, draw(Torch.defaultGenerator()));
    }

    @Test
    void aStateBringsTheNumbersBack() {
        Generator generator = new Generator().manualSeed(3);
        draw(generator);
        Operator.of("aten::normal_").call(Torch.zeros(1), 0.0, 1.0, generator);
        try (Tensor state = generator.getState()) {
            assertEquals(DType.UINT8, state.dtype());
            assertEquals(5056, state.numel());
            String next = Operator.of("aten::randn.generator").callTensor(List.of(5), generator).toString();
            draw(generator);
            generator.setState(state);
            assertEquals(next, Operator.of("aten::randn.generator").callTensor(List.of(5), generator).toString());
            Generator other = new Generator().setState(state);
            assertEquals(next, Operator.of("aten::randn.generator").callTensor(List.of(5), other).toString());
            assertEquals(3, other.initialSeed());
        }
    }

    @Test
    void whatIsNoStateIsRefused() {
        Generator generator = new Generator();
        Tensor state = generator.getState();
        assertEquals("RNG state must be a torch.ByteTensor",
                assertThrows(TorchException.class, () -> generator.setState(Torch.zeros(5056))).getMessage());
        assertThrows(TorchException.class, () -> generator.setState(state.narrow(0, 0, 5048)));
        assertEquals("Invalid mt19937 state", assertThrows(TorchException.class,
                () -> generator.setState(Torch.zeros(new long[] {5056}, DType.UINT8))).getMessage());
        for (int at : new int[] {9, 10, 11, 12, 13, 17, 18, 23}) {
            Tensor broken = state.clone();
            broken.narrow(0, at, 1).fill_(0xff);
            assertEquals("Invalid mt19937 state", assertThrows(TorchException.class, () -> generator.setState(broken)).getMessage());
        }
        assertEquals(draw(new Generator()), draw(generator));
    }

    @Test
    void seedDrawsAnother() {
        Generator generator = new Generator();
        long seed = generator.seed();
        assertEquals(seed, generator.initialSeed());
        assertNotEquals(seed, generator.seed());
    }

    @Test
    void aGeneratorIsRefusedWhereTheSchemaHasNone() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
                () -> RAND.callTensor(List.of(3), "a generator"));
        assertTrue(e.getMessage().contains("must be a Generator, or null for the device's default one, not java.lang.String"), e.getMessage());
    }

    /** Makes and loses many generators. */
    static final class Churn {
        public static void main(String[] arguments) throws InterruptedException {
            long before = 0;
            for (int i = 0; i < 200_000; i++) {
                Generator generator = new Generator().manualSeed(i);
                if (i % 100 == 0) {
                    RAND.callTensor(List.of(1), generator).close();
                    generator.getState().close();
                }
                if (i % 20_000 == 0) {
                    System.gc();
                    Thread.sleep(50);
                    long now = resident();
                    if (i == 40_000) {
                        before = now;
                    } else if (i > 40_000 && now - before > 300_000) {
                        throw new AssertionError("resident memory grew from " + before + " to " + now + " KiB");
                    }
                }
            }
            System.out.println("no growth");
        }

        private static long resident() {
            try (var lines = java.nio.file.Files.lines(java.nio.file.Path.of("/proc/self/status"))) {
                return lines.filter(line -> line.startsWith("VmRSS:")).mapToLong(line ->
                        Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    @Test
    void lostGeneratorsAreFreed() throws IOException, InterruptedException {
        ChildJvm.Result result = new ChildJvm().run(Churn.class);
        assertEquals(0, result.exitCode(), result.output());
        assertTrue(result.output().contains("no growth"), result.output());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.ops.Functional;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What calls of programs do besides giving results: gradients, threads, scopes, limits. */
class ProgramCallsTest {
    private static final int THREADS = 4;
    private static final int CALLS = 200;

    private static Corpus.Case program(String name) {
        return Corpus.programs().stream().filter(program -> program.toString().equals(name)).findFirst().orElseThrow();
    }

    private static ExportedProgram load(String name) throws IOException {
        return program(name).load();
    }

    private static ExportedProgram load(String name, LoadOptions options) throws IOException {
        return ExportedProgram.load(program(name).file(), options);
    }

    private static void assertClose(Tensor expected, Tensor actual) {
        assertTrue(Torch.allclose(expected, actual, 1e-5, 1e-6), () -> expected + "\n" + actual);
    }

    // ------------------------------------------------------------------ gradients

    @Test
    void gradientsReachParametersAndInputsAsOfTheSameOperators() throws IOException {
        try (ExportedProgram mlp = load("mlp"); TensorScope scope = TensorScope.ofConfined()) {
            Tensor x = Torch.randn(3, 8).requiresGrad(true);
            ((Tensor) mlp.call(x)).sum().backward();
            Map<String, Tensor> weights = mlp.stateDict();
            Tensor again = x.detach().requiresGrad(true);
            List<Tensor> copies = new ArrayList<>();
            weights.values().forEach(weight -> copies.add(weight.detach().clone().requiresGrad(true)));
            Functional.linear(Functional.linear(again, copies.get(0), copies.get(1)).relu(), copies.get(2), copies.get(3)).sum().backward();
            assertEquals(List.of("0.weight", "0.bias", "2.weight", "2.bias"), List.copyOf(weights.keySet()));
            assertClose(again.grad(), x.grad());
            int i = 0;
            for (Tensor weight : weights.values()) {
                assertTrue(weight.requiresGrad());
                assertClose(copies.get(i++).grad(), weight.grad());
            }
        }
    }

    @Test
    void nothingIsRecordedWithoutGradients() throws IOException {
        try (ExportedProgram mlp = load("mlp"); TensorScope scope = TensorScope.ofConfined(); var mode = Torch.noGrad()) {
            assertFalse(((Tensor) mlp.call(Torch.randn(3, 8))).requiresGrad());
        }
    }

    @Test
    void regionsWithoutGradientsRecordNone() throws IOException {
        try (ExportedProgram region = load("no_grad_region"); TensorScope scope = TensorScope.ofConfined()) {
            Tensor x = Torch.randn(3).requiresGrad(true);
            List<?> results = (List<?>) region.call(x);
            assertFalse(((Tensor) results.getFirst()).requiresGrad());
            assertTrue(Torch.isGradEnabled());
        }
    }

    @Test
    void regionsRefuseVirtualThreads() throws Exception {
        try (ExportedProgram region = load("no_grad_region")) {
            Tensor x = Torch.randn(3);
            List<Throwable> thrown = new ArrayList<>();
            Thread thread = Thread.ofVirtual().start(() -> {
                try {
                    region.call(x);
                } catch (IllegalStateException e) {
                    thrown.add(e);
                }
            });
            thread.join();
            assertEquals(1, thrown.size());
            assertTrue(thrown.getFirst().getMessage().contains("virtual thread"), thrown.getFirst().getMessage());
        }
    }

    // ------------------------------------------------------------------ threads

    private interface Body {
        void run() throws Exception;
    }

    private static void inThreads(Body body) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> futures = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                futures.add(threads.submit(() -> {
                    body.run();
                    return null;
                }));
            }
            for (Future<?> future : futures) {
                future.get(60, TimeUnit.SECONDS);
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    @Test
    void manyThreadsCallAProgramWithoutState() throws Exception {
        try (ExportedProgram bert = load("bert_tiny_dynamic")) {
            assertFalse(bert.hasState());
            Corpus.Run run = program("bert_tiny_dynamic").runs().getFirst();
            List<Object> args = run.args();
            Map<String, Object> kwargs = run.kwargs();
            inThreads(() -> {
                for (int i = 0; i < CALLS / 10; i++) {
                    try (TensorScope scope = TensorScope.ofConfined(); var mode = Torch.noGrad()) {
                        run.check(bert.callWith(args, kwargs), args, kwargs, bert);
                    }
                }
            });
        }
    }

    @Test
    void callsOfAProgramWithStateFollowEachOther() throws Exception {
        try (ExportedProgram counter = load("buffer_mutation")) {
            assertTrue(counter.hasState());
            long before = counter.stateDict().get("n").itemLong();
            Tensor x = Torch.ones(4, 3);
            List<Object> seen = Collections.synchronizedList(new ArrayList<>());
            inThreads(() -> {
                for (int i = 0; i < CALLS; i++) {
                    try (TensorScope scope = TensorScope.ofConfined()) {
                        seen.add(((Tensor) ((List<?>) counter.call(x)).get(1)).itemLong());
                    }
                }
            });
            assertEquals(THREADS * CALLS, counter.stateDict().get("n").itemLong() - before);
            assertEquals(THREADS * CALLS, seen.stream().distinct().count());
        }
    }

    @Test
    void stateIsFoundWhereverItIsWritten() throws IOException {
        for (String stateful : List.of("buffer_mutation", "buffer_mutation_functional", "resnet_train", "alias_across_files")) {
            try (ExportedProgram program = load(stateful)) {
                assertTrue(program.hasState(), stateful);
            }
        }
        for (String stateless : List.of("mlp", "cnn_small", "resnet18_narrow", "input_mutation", "inplace_ops", "lstm", "cond")) {
            try (ExportedProgram program = load(stateless)) {
                assertFalse(program.hasState(), stateless);
            }
        }
    }

    // ------------------------------------------------------------------ scopes

    @Test
    void resultsBelongToTheScopeAroundTheCall() throws IOException {
        try (ExportedProgram mlp = load("mlp"); var mode = Torch.noGrad()) {
            Tensor collected = (Tensor) mlp.call(Torch.ones(3, 8));
            Tensor confined;
            Tensor shared;
            try (TensorScope scope = TensorScope.ofConfined()) {
                confined = (Tensor) mlp.call(Torch.ones(3, 8));
                try (TensorScope inner = TensorScope.ofShared()) {
                    shared = (Tensor) mlp.call(Torch.ones(3, 8));
                    assertClose(confined, shared);
                }
                assertThrows(IllegalStateException.class, shared::sum);
                assertClose(collected, confined);
            }
            assertThrows(IllegalStateException.class, confined::sum);
            assertClose(collected, (Tensor) mlp.call(Torch.ones(3, 8)));
        }
    }

    @Test
    void aProgramLoadedWithinAScopeOutlivesIt() throws IOException {
        ExportedProgram mlp;
        try (TensorScope scope = TensorScope.ofConfined()) {
            mlp = load("mlp");
        }
        assertEquals(3, ((Tensor) mlp.call(Torch.ones(3, 8))).size(0));
        mlp.close();
        mlp.close();
        assertThrows(IllegalStateException.class, () -> mlp.call(Torch.ones(3, 8)));
        assertThrows(IllegalStateException.class, () -> mlp.stateDict().get("0.weight").sum());
    }

    @Test
    void anArgumentThatIsReturnedIsTheSameObject() throws IOException {
        try (ExportedProgram alias = load("outputs_alias"); TensorScope scope = TensorScope.ofConfined()) {
            Corpus.Run run = program("outputs_alias").runs().getFirst();
            List<Object> args = run.args();
            List<?> results = (List<?>) alias.callWith(args, run.kwargs());
            assertTrue(results.stream().anyMatch(result -> result == args.getFirst()));
            assertTrue(results.stream().anyMatch(result -> alias.stateDict().containsValue(result)));
            ((Tensor) args.getFirst()).sum();
        }
    }

    @Test
    void aThousandCallsLeaveNothing() throws IOException {
        try (ExportedProgram program = load("cnn_small"); TensorScope scope = TensorScope.ofConfined(); var mode = Torch.noGrad()) {
            Corpus.Run run = program("cnn_small").runs().getFirst();
            List<Object> args = run.args();
            Map<String, Object> kwargs = run.kwargs();
            // The first call makes what later ones need.
            program.callWith(args, kwargs);
            long tensors = Torch.memory().tensors();
            long bytes = Torch.memory().bytes();
            for (int i = 0; i < 1000; i++) {
                try (TensorScope inner = TensorScope.ofConfined()) {
                    program.callWith(args, kwargs);
                }
            }
            // What other tests left to the collector may go meanwhile.
            assertTrue(Torch.memory().tensors() <= tensors, () -> tensors + " " + Torch.memory());
            assertTrue(Torch.memory().bytes() <= bytes, () -> bytes + " " + Torch.memory());
        }
    }

    // ------------------------------------------------------------------ limits

    @Test
    void aCallHoldsNoMoreThanItsLiveTensors() throws IOException {
        // The first layer's result and its relu, 3 x 16 floats each; then the relu and the second layer's result.
        long peak = 2 * 3 * 16 * 4;
        Tensor x = Torch.ones(3, 8);
        try (ExportedProgram mlp = load("mlp", LoadOptions.defaults().withMaxBytes(peak)); var mode = Torch.noGrad()) {
            mlp.call(x);
            mlp.call(x);
        }
        try (ExportedProgram mlp = load("mlp", LoadOptions.defaults().withMaxBytes(peak - 1)); var mode = Torch.noGrad()) {
            TorchException refusal = assertThrows(TorchException.class, () -> mlp.call(x));
            assertTrue(refusal.getMessage().contains("LoadOptions.maxBytes allows 383") && refusal.getMessage().contains("'relu'"),
                    refusal.getMessage());
        }
    }

    @Test
    void loopsEndAtTheirLimit() throws IOException {
        Corpus.Case loop = program("while_loop");
        for (Corpus.Run run : loop.runs()) {
            List<Object> args = run.args();
            long iterations = 0;
            while (iterations < 100) {
                try (ExportedProgram limited = load("while_loop", LoadOptions.defaults().withMaxIterations(iterations + 1))) {
                    limited.callWith(args, run.kwargs());
                    break;
                } catch (TorchException e) {
                    assertTrue(e.getMessage().contains("LoadOptions.maxIterations"), e.getMessage());
                    iterations++;
                }
            }
            assertTrue(iterations < 100);
        }
        assertThrows(IllegalArgumentException.class, () -> LoadOptions.defaults().withMaxIterations(0));
        assertThrows(IllegalArgumentException.class, () -> LoadOptions.defaults().withMaxBytes(-1));
    }

    @Test
    void anInterruptedThreadEndsItsCall() throws IOException {
        try (ExportedProgram mlp = load("mlp")) {
            Tensor x = Torch.ones(3, 8);
            Thread.currentThread().interrupt();
            try {
                assertThrows(CancellationException.class, () -> mlp.call(x));
                assertTrue(Thread.currentThread().isInterrupted());
            } finally {
                Thread.interrupted();
            }
            assertEquals(3, ((Tensor) mlp.call(x)).size(0));
        }
    }

    // ------------------------------------------------------------------ folding

    @Test
    void normalizationIsFoldedOnlyWhileNobodyCanTell() throws IOException {
        try (ExportedProgram cnn = load("cnn_small"); ExportedProgram plain = load("cnn_small");
                TensorScope scope = TensorScope.ofConfined()) {
            Tensor x = Torch.randn(2, 1, 16, 16);
            assertEquals(cnn.nodes(), cnn.nodesOfACall());
            try (var mode = Torch.noGrad()) {
                assertEquals(cnn.nodes() - 1, cnn.nodesOfACall());
                plain.stateDict();
                assertEquals(plain.nodes(), plain.nodesOfACall());
                assertClose((Tensor) plain.call(x), (Tensor) cnn.call(x));
                // From here on the weights are others'.
                cnn.stateDict().get("1.running_mean").fill_(3);
                assertEquals(cnn.nodes(), cnn.nodesOfACall());
                plain.stateDict().get("1.running_mean").fill_(3);
                assertClose((Tensor) plain.call(x), (Tensor) cnn.call(x));
            }
        }
        try (ExportedProgram training = load("resnet_train"); ExportedProgram resnet = load("resnet18_narrow"); var mode = Torch.noGrad()) {
            assertEquals(training.nodes(), training.nodesOfACall());
            assertEquals(resnet.nodes() - 20, resnet.nodesOfACall());
        }
    }

    // ------------------------------------------------------------------ options

    @Test
    void programsOfOneFileAreChosenByName() throws IOException {
        var file = program("archive_two_models").file();
        List<String> names = ExportedProgram.models(file);
        assertEquals(2, names.size());
        for (String name : names) {
            try (ExportedProgram one = ExportedProgram.load(file, LoadOptions.defaults().withModel(name))) {
                assertTrue(one.toString().contains("nodes"), one.toString());
            }
        }
        assertTrue(assertThrows(IllegalArgumentException.class, () -> ExportedProgram.load(file, LoadOptions.defaults().withModel("none")))
                .getMessage().contains("it has ["));
    }

    @Test
    void namesOverOneEntryShareMemory() throws IOException {
        try (ExportedProgram tied = load("tied_weights")) {
            List<Tensor> weights = List.copyOf(tied.stateDict().values());
            assertTrue(weights.stream().map(Tensor::dataPtr).distinct().count() < weights.size() || weights.size() == 1,
                    tied.stateDict().keySet().toString());
        }
        try (ExportedProgram views = load("weight_views"); ExportedProgram again = load("weight_views")) {
            assertNotSame(views.stateDict().values().iterator().next(), again.stateDict().values().iterator().next());
        }
    }

    @Test
    void writesIntoWeightsStayOutOfTheFile() throws IOException {
        try (ExportedProgram first = load("mlp"); var mode = Torch.noGrad()) {
            first.stateDict().get("0.weight").fill_(7);
            try (ExportedProgram second = load("mlp")) {
                assertFalse(Torch.equal(first.stateDict().get("0.weight"), second.stateDict().get("0.weight")));
            }
        }
    }

    @Test
    void numbersAreTakenInJavasTypes() throws IOException {
        try (ExportedProgram program = load("args_constant_inputs"); TensorScope scope = TensorScope.ofConfined()) {
            List<Object> args = program("args_constant_inputs").runs().getFirst().args();
            Object expected = program.callWith(args, Map.of());
            args.set(1, 2);
            args.set(2, 0.5f);
            assertEquals(expected.getClass(), program.callWith(args, Map.of()).getClass());
            args.set(3, false);
            assertTrue(assertThrows(IllegalArgumentException.class, () -> program.callWith(args, Map.of())).getMessage()
                    .contains("must be true"));
        }
    }

    @Test
    void inputsOfAnotherDeviceAreRefusedByName() throws IOException {
        try (ExportedProgram mlp = load("mlp")) {
            Tensor meta = Torch.empty(new long[] {3, 8}, DType.FLOAT32, Device.META);
            assertTrue(assertThrows(IllegalArgumentException.class, () -> mlp.call(meta)).getMessage().contains("must be on cpu"));
            assertTrue(assertThrows(IllegalArgumentException.class, () -> mlp.call((Object) null)).getMessage()
                    .contains("input 'input' must be a tensor"));
            assertSame(IllegalArgumentException.class, assertThrows(RuntimeException.class, () -> mlp.callWith(List.of(),
                    Map.of("other", 1L))).getClass());
            assertNull(mlp.stateDict().get("other"));
        }
    }
}

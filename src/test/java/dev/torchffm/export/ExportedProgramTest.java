// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs that PyTorch exported give PyTorch's results. */
class ExportedProgramTest {
    static List<Corpus.Case> programs() {
        List<Corpus.Case> all = new ArrayList<>(Corpus.programs());
        all.addAll(Corpus.cases());
        all.removeIf(program -> !Corpus.canRun(program));
        return all;
    }

    @Test
    void theCorpusIsWhole() {
        assertEquals(73, Corpus.programs().size());
        assertEquals(17, Corpus.cases().size());
        assertEquals(14, Corpus.refusals().size());
        assertEquals(41, Corpus.edges().size());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void programsGiveTheResultsOfPyTorch(Corpus.Case program) throws IOException {
        run(program);
    }

    /** Without gradients other ways are taken: around the dispatcher, and with normalization folded. */
    @ParameterizedTest
    @MethodSource("programs")
    void programsGiveTheSameWithoutGradients(Corpus.Case program) throws IOException {
        try (var mode = Torch.noGrad()) {
            run(program);
        }
    }

    private static void run(Corpus.Case program) throws IOException {
        try (ExportedProgram loaded = program.load(); TensorScope scope = TensorScope.ofConfined()) {
            for (Corpus.Run run : program.runs()) {
                List<Object> args = run.args();
                Map<String, Object> kwargs = run.kwargs();
                run.check(loaded.callWith(args, kwargs), args, kwargs, loaded);
            }
        }
    }
}

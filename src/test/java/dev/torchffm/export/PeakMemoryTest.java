// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A call holds what its live tensors need: at its peak at most 1.1 of what PyTorch's interpreter holds that forgets each value after its
 * last use. {@code scripts/golden/exported_peaks.py} measured that.
 */
class PeakMemoryTest {
    private static final double MOST = 1.1;

    @TestFactory
    Stream<DynamicTest> callsHoldWhatTheirLiveTensorsNeed() throws IOException {
        JsonNode peaks = new ObjectMapper().readTree(PeakMemoryTest.class.getResourceAsStream("/export/peaks.json"));
        List<Corpus.Case> programs = Corpus.programs().stream().filter(program -> peaks.has(program.toString())).toList();
        assertTrue(programs.size() >= 55, programs.size() + " programs");
        return programs.stream().map(program -> DynamicTest.dynamicTest(program.toString(), () -> {
            long allowed = (long) (MOST * peaks.get(program.toString()).longValue());
            long needed = needed(program, allowed);
            assertTrue(needed <= allowed, () -> "needs " + needed + " bytes, and PyTorch " + peaks.get(program.toString()));
        }));
    }

    /** The least limit with which a program runs: the given one if that is enough. */
    private static long needed(Corpus.Case program, long allowed) throws IOException {
        long limit = allowed;
        while (!runs(program, limit)) {
            limit += Math.max(8, limit / 50);
        }
        return limit;
    }

    private static boolean runs(Corpus.Case program, long limit) throws IOException {
        Corpus.Run run = program.runs().getFirst();
        try (ExportedProgram loaded = ExportedProgram.load(program.file(), program.options().withMaxBytes(limit));
                TensorScope scope = TensorScope.ofConfined(); var mode = Torch.noGrad()) {
            loaded.callWith(run.args(), run.kwargs());
            return true;
        } catch (TorchException e) {
            assertTrue(e.getMessage().contains("LoadOptions.maxBytes"), e.getMessage());
            return false;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.Device;
import dev.torchffm.io.FormatException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files at the edge of the format are read, or refused with what is wrong. */
class RefusedFilesTest {
    /** What the message of a file must say. */
    private static final Map<String, String> MESSAGES = Map.ofEntries(
            Map.entry("custom_operator", "which is not known"),
            Map.entry("custom_operator_writes", "higher order operator 'auto_functionalized"),
            Map.entry("effect_token", "'token'"),
            Map.entry("custom_object", "custom"),
            Map.entry("vmap", "run_decompositions({})"),
            Map.entry("major_9", "version 9"),
            Map.entry("archive_version_1", "'archive_version' says '1'"),
            Map.entry("archive_format_other", "'archive_format' says"),
            Map.entry("byteorder_big", "'byteorder' says 'big'"),
            Map.entry("json_cut", "ends too early"),
            Map.entry("json_deep", "nested deeper than 100"),
            Map.entry("weight_short", "is not within its"),
            Map.entry("weight_odd_length", "no whole elements of 4"),
            Map.entry("weight_missing", "which the archive does not have"),
            Map.entry("weight_path_outside", "which leaves its folder"),
            Map.entry("weight_pickled", "is a pickle"),
            Map.entry("weight_offset_beyond", "is not within its"),
            Map.entry("weight_stride_negative", "is not within its"),
            Map.entry("weight_size_huge", "is not within its"),
            Map.entry("weight_rank_differs", "as many strides as sizes"),
            Map.entry("weight_size_symbolic", "sizes in numbers"),
            Map.entry("weight_dtype_0", "scalar type 0"),
            Map.entry("weight_dtype_99", "scalar type 99"),
            Map.entry("weight_layout_sparse", "torch.sparse_coo; only strided"),
            Map.entry("weight_name_unknown", "'nosuch'"),
            Map.entry("device_cuda", "LoadOptions.withDevice"),
            Map.entry("node_unknown_operator", "has no operator"),
            Map.entry("node_python_target", "which is not known"),
            Map.entry("node_unknown_argument", "has an argument"),
            Map.entry("node_missing_argument", "misses its argument"),
            Map.entry("node_two_tags", "exactly one tag"),
            Map.entry("node_undefined_value", "which nothing before it defines"),
            Map.entry("node_defined_twice", "is defined twice"),
            Map.entry("output_undefined", "which nothing before it defines"),
            Map.entry("signature_short", "3 inputs, and the signature 2"),
            Map.entry("float_text", "must be a number, \"Infinity\""));

    static List<Corpus.Edge> edges() {
        return Corpus.edges();
    }

    @ParameterizedTest
    @MethodSource("edges")
    void filesAreReadOrRefusedWithTheReason(Corpus.Edge edge) throws IOException {
        if (edge.accepted()) {
            try (ExportedProgram program = ExportedProgram.load(edge.file())) {
                assertTrue(program.toString().startsWith("ExportedProgram("));
            }
            return;
        }
        FormatException refusal = assertThrows(FormatException.class, () -> ExportedProgram.load(edge.file()));
        assertTrue(refusal.getMessage().contains(MESSAGES.get(edge.name())), refusal.getMessage());
        assertEquals(edge.file(), refusal.file());
    }

    @Test
    void thePartsOfTheCorpusAreThoseOfTheFormat() {
        assertEquals(5, Corpus.edges().stream().filter(Corpus.Edge::accepted).count());
        assertEquals(36, MESSAGES.size());
    }

    @Test
    void weightsOfAnotherDeviceAreMappedWhereAsked() throws IOException {
        Corpus.Edge cuda = Corpus.edges().stream().filter(edge -> edge.name().equals("device_cuda")).findFirst().orElseThrow();
        try (ExportedProgram program = ExportedProgram.load(cuda.file(), LoadOptions.defaults().withDevice(Device.CPU))) {
            program.stateDict().values().forEach(weight -> assertEquals(Device.CPU, weight.device()));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.TensorScope;
import dev.torchffm.TorchException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that PyTorch refuses, or computes wrong results for, are refused with the input's name and what it violates. */
class RefusedInputsTest {
    /** What a message must say: the input, and what is wrong with it. */
    private static final Map<String, List<String>> MESSAGES = Map.ofEntries(
            Map.entry("mlp, wrong size", List.of("input 'input'", "size 3 in dimension 0", "[4, 8]")),
            Map.entry("mlp, wrong rank", List.of("input 'input'", "2 dimensions", "[8]")),
            Map.entry("mlp, wrong dtype", List.of("input 'input'", "torch.float32", "torch.int64")),
            Map.entry("mlp, missing input", List.of("input 'input' is missing", "1 positional argument", "given 0")),
            Map.entry("mlp, extra input", List.of("1 positional argument", "[input]", "given 2")),
            Map.entry("mlp_dynamic, batch above the range", List.of("input 'input' in dimension 0", "at most 64")),
            Map.entry("mlp_dynamic, static dimension", List.of("input 'input'", "size 8 in dimension 1")),
            Map.entry("args_constant_inputs, another constant", List.of("input 'n'", "must be 2", "is 3")),
            Map.entry("sym_derived, x is not twice y", List.of("input 'x' in dimension 0", "must be 10")),
            Map.entry("sym_derived, y and z differ", List.of("input 'z' in dimension 0", "input 'y' in dimension 0")),
            Map.entry("sym_derived, below the range", List.of("input 'y' in dimension 0", "2*s17 is 2", "at least 4")),
            Map.entry("sym_checks, value outside its range", List.of("u0 <= 10", "_assert_scalar")),
            Map.entry("sym_arange_positions, too long", List.of("input 'ids' in dimension 1", "at most 12")),
            Map.entry("trees_nested, a key is missing", List.of("input 'd' has no key 'b'", "[b, a]")));

    static List<Corpus.Refusal> refusals() {
        return Corpus.refusals();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void inputsAreRefusedByName(Corpus.Refusal refusal) throws IOException {
        try (ExportedProgram loaded = refusal.program().load(); TensorScope scope = TensorScope.ofConfined()) {
            List<Object> args = refusal.run().args();
            Map<String, Object> kwargs = refusal.run().kwargs();
            Class<? extends RuntimeException> kind = refusal.program().toString().equals("sym_checks") ? TorchException.class
                    : IllegalArgumentException.class;
            String message = assertThrows(kind, () -> loaded.callWith(args, kwargs)).getMessage();
            for (String part : MESSAGES.get(refusal.toString())) {
                assertTrue(message.contains(part), message);
            }
        }
    }
}

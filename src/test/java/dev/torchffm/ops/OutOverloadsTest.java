// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ChildJvm;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.internal.schema.AtenSchemas;
import dev.torchffm.internal.schema.SchemaParser;
import dev.torchffm.ndarray.NDArray;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No {@code out=} overload grows a storage that was handed out as an array: of all that can be called with recorded or made-up
 * arguments, each is given an {@code out} of one element or none whose bytes are an array, and that would have to grow.
 */
@Tag("long")
class OutOverloadsTest {
    private static final int BATCH = 300;
    /** At least so many must be refused as not resizable. */
    private static final int REFUSED = 700;

    @Test
    void arraysKeepTheirBytesUnderEveryOverload() throws Exception {
        Map<String, String> guesses = guesses();
        Set<String> here = AtenSchemas.all().stream().filter(OutOverloadsTest::hasOut).map(s -> s.substring(0, s.indexOf('(')))
                .collect(Collectors.toSet());
        List<String> names = here.stream().filter(name -> guesses.containsKey(name) && !guesses.get(name).equals("unsafe"))
                .sorted().toList();
        Map<String, String> outcomes = new TreeMap<>();
        for (int from = 0; from < names.size(); from += BATCH) {
            run(names.subList(from, Math.min(from + BATCH, names.size())), guesses, outcomes);
        }
        Map<String, Long> counts = outcomes.values().stream()
                .collect(Collectors.groupingBy(outcome -> outcome.split(":")[0], TreeMap::new, Collectors.counting()));
        System.out.println("out= overloads: " + here.size() + " in all, " + counts);
        List<String> bad = outcomes.entrySet().stream()
                .filter(e -> !Set.of("refused", "harmless", "nothing to grow", "takes no sample").contains(e.getValue()))
                // Before it came to that, by a few that want an out of the right shape.
                .filter(e -> !e.getValue().matches("otherwise refused: output with shape .* doesn't match the broadcast shape .*"))
                .map(e -> e.getKey() + " " + e.getValue()).toList();
        assertEquals(List.of(), bad);
        assertTrue(counts.getOrDefault("refused", 0L) >= REFUSED, counts.toString());
    }

    /** The typed functions make the same calls; these are those that take tensors only. */
    @Test
    void typedFunctionsAreRefusedToo() throws Exception {
        int refused = 0;
        for (Method method : TorchOut.class.getMethods()) {
            Class<?>[] types = method.getParameterTypes();
            if (types.length < 2 || types.length > 3
                    || !Arrays.stream(types).allMatch(Tensor.class::equals)) {
                continue;
            }
            try (TensorScope scope = TensorScope.ofConfined()) {
                Object[] arguments = new Object[types.length];
                Arrays.fill(arguments, Torch.full(new long[] {3, 3}, 0.5));
                Tensor out = Torch.ones(1);
                arguments[0] = out;
                NDArray array = out.numpy();
                try {
                    method.invoke(null, arguments);
                    // A reduction to one number: it fits.
                    assertEquals(1, out.numel(), method.toString());
                    continue;
                } catch (InvocationTargetException e) {
                    refused += String.valueOf(e.getCause().getMessage()).contains("storage that is not resizable") ? 1 : 0;
                }
                assertEquals(1.0, out.item(), method.toString());
                assertEquals(1f, array.getFloat(0), method.toString());
            }
        }
        assertTrue(refused > 80, refused + " refused");
    }

    private static boolean hasOut(String schema) {
        return SchemaParser.parse(schema).parameters().stream().anyMatch(OutOverloadRun::isOut);
    }

    private static Map<String, String> guesses() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                OutOverloadsTest.class.getResourceAsStream("/operators/coverage.tsv"), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1))
                    .filter(parts -> !parts[1].equals("refused")).collect(Collectors.toMap(parts -> parts[0], parts -> parts[2]));
        }
    }

    private static void run(List<String> names, Map<String, String> guesses, Map<String, String> outcomes) throws Exception {
        List<String> left = new ArrayList<>(names);
        Path calls = Files.createTempFile("out", ".tsv");
        try {
            Files.write(calls, left.stream().map(name -> name + "\t" + guesses.get(name)).toList());
            ChildJvm.Result result = new ChildJvm().with("-Xmx512m", "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=/dev/null")
                    .run(OutOverloadRun.class, calls.toString());
            String begun = "";
            for (String line : result.output().lines().toList()) {
                if (line.startsWith(OutOverloadRun.MARK + "begin")) {
                    begun = line.split("\t")[1];
                } else if (line.startsWith(OutOverloadRun.MARK)) {
                    String[] parts = line.substring(OutOverloadRun.MARK.length()).split("\t", 2);
                    outcomes.put(parts[0], parts[1]);
                }
            }
            if (result.exitCode() != 0) {
                String output = result.output();
                outcomes.put(begun, "ENDED THE JVM: " + output.substring(Math.max(0, output.length() - 2000)));
            }
        } finally {
            Files.delete(calls);
        }
    }
}

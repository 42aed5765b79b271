package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Operators on PyTorch's own sample inputs give what PyTorch 2.13 gave. */
class OperatorCallsTest {
    @TestFactory
    Stream<DynamicTest> everyOverloadGivesPyTorchsResults() {
        return OperatorCalls.all().entrySet().stream()
                .map(overload -> DynamicTest.dynamicTest(overload.getKey(), () -> {
                    List<String> differences = new ArrayList<>();
                    for (JsonNode call : overload.getValue()) {
                        try {
                            OperatorCall.replay(call);
                        } catch (AssertionError | RuntimeException e) {
                            differences.add(e + " in " + call);
                        }
                    }
                    if (System.getProperty("calls.log") != null) {
                        StringBuilder log = new StringBuilder();
                        differences.forEach(d -> log.append(overload.getKey()).append('\t').append(d.replaceAll("\\s+", " ")).append('\n'));
                        Files.writeString(Path.of(System.getProperty("calls.log")), log, java.nio.file.StandardOpenOption.CREATE,
                                java.nio.file.StandardOpenOption.APPEND);
                    }
                    assertEquals(List.of(), differences);
                }));
    }
}

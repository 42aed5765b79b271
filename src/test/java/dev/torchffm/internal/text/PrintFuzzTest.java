// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torchffm.TensorPrintOptions;
import dev.torchffm.internal.text.TorchPrinter.Part;
import dev.torchffm.ndarray.NDArray;
import dev.torchffm.ndarray.PrintOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random arrays and options against what NumPy and PyTorch printed. {@code scripts/golden/print_cases.py} makes the
 * file; {@code -Dtorchffm.print.cases=FILE} runs another one.
 */
@Tag("long")
class PrintFuzzTest {
    private final List<String> differences = new ArrayList<>();
    private int numpyTexts;
    private int torchTexts;

    @Test
    void randomArraysPrintAsNumpyAndPytorchPrintThem() throws IOException {
        String file = System.getProperty("torchffm.print.cases");
        try (InputStream raw = file == null
                        ? PrintFuzzTest.class.getResourceAsStream("/print-cases.jsonl.gz")
                        : Files.newInputStream(Path.of(file));
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(raw), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                check(PrintCases.JSON.readTree(line));
            }
        }
        assertTrue(numpyTexts + torchTexts > 1000, () -> "the file has only " + (numpyTexts + torchTexts) + " texts");
        assertEquals(0, differences.size(), () -> differences.size() + " of " + numpyTexts + " NumPy and " + torchTexts
                + " PyTorch texts differ\n" + String.join("\n", differences.subList(0, Math.min(10, differences.size()))));
        if (file != null) {
            System.out.println(numpyTexts + " NumPy and " + torchTexts + " PyTorch texts, 0 differences");
        }
    }

    private void check(JsonNode row) {
        if (row.has("h")) {
            compare(row, "torch", tensorText(row));
            torchTexts++;
            return;
        }
        NDArray array = elements(row);
        PrintOptions options = PrintCases.numpyOptions(row.path("n"));
        compare(row, "str", array.toString(options));
        compare(row, "repr", array.repr(options));
        numpyTexts += 2;
        if (row.has("torch")) {
            compare(row, "torch",
                    TorchPrinter.dense(array, TensorHeader.of(array.dtype()), PrintCases.torchOptions(row.path("t"))));
            torchTexts++;
        }
    }

    private static String tensorText(JsonNode row) {
        JsonNode h = row.get("h");
        TensorHeader header = new TensorHeader(
                PrintCases.dtype(h.get("dtype").asText()), PrintCases.dtype(h.path("default").asText("float32")),
                h.path("device").asText(null), h.path("layout").asText(null), h.path("gradFn").asText(null),
                h.path("requiresGrad").asBoolean());
        TensorPrintOptions options = PrintCases.torchOptions(row.path("t"));
        long[] shape = PrintCases.shape(row.get("s"));
        if (row.has("parts")) {
            List<Part> parts = new ArrayList<>();
            row.get("parts").forEach(p -> parts.add(new Part(PrintCases.shape(p.get("s")), elements(p))));
            long nnz = row.path("nnz").asLong();
            return parts.size() == 2
                    ? TorchPrinter.sparseCoo(parts.get(0), parts.get(1), shape, nnz, header, options)
                    : TorchPrinter.sparseCompressed(
                            parts.get(0), parts.get(1), parts.get(2), shape, nnz, header, options);
        }
        NDArray values = elements(row);
        return values == null ? TorchPrinter.meta(shape, header, options) : TorchPrinter.dense(values, header, options);
    }

    /** The elements of an array or of a tensor's member; null if it is on the device meta. */
    private static NDArray elements(JsonNode row) {
        return row.has("x")
                ? PrintCases.tiled(Base64.getDecoder().decode(row.get("x").asText()),
                        PrintCases.dtype(row.get("d").asText()), PrintCases.shape(row.get("s")))
                : null;
    }

    private void compare(JsonNode row, String name, String actual) {
        String expected = row.get(name).asText();
        if (!expected.equals(actual)) {
            differences.add(row.path("d") + " " + row.get("s") + " " + row.path("h") + " " + row.path("n") + " " + row.path("t") + " " + name
                    + "\nexpected\n" + expected + "\nactual\n" + actual);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torchffm.DType;
import dev.torchffm.TensorPrintOptions;
import dev.torchffm.ndarray.NDArray;
import dev.torchffm.ndarray.PrintOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.util.Locale;
import java.util.Map;

/** Arrays and options out of the files of printing cases. */
public final class PrintCases {
    public static final ObjectMapper JSON = new ObjectMapper();

    private PrintCases() {
    }

    /** {@code print-golden.json}: what NumPy 2.4.6 and PyTorch 2.13.0 print. */
    public static JsonNode golden() {
        try (InputStream in = PrintCases.class.getResourceAsStream("/print-golden.json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static DType dtype(String name) {
        return DType.valueOf(name.toUpperCase(Locale.ROOT));
    }

    public static long[] shape(JsonNode node) {
        long[] shape = new long[node.size()];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = node.get(i).asLong();
        }
        return shape;
    }

    /** An array of the given shape, filled with the bytes over and over. */
    public static NDArray tiled(byte[] bytes, DType dtype, long... shape) {
        int size = dtype.itemSize();
        for (long n : shape) {
            size = Math.multiplyExact(size, (int) n);
        }
        byte[] all = new byte[size];
        for (int i = 0; i < size; i += bytes.length) {
            System.arraycopy(bytes, 0, all, i, Math.min(bytes.length, size - i));
        }
        return NDArray.of(MemorySegment.ofArray(all), dtype, shape);
    }

    public static PrintOptions numpyOptions(JsonNode node) {
        PrintOptions options = PrintOptions.DEFAULT;
        for (Map.Entry<String, JsonNode> option : node.properties()) {
            JsonNode value = option.getValue();
            options = switch (option.getKey()) {
                case "precision" -> options.withPrecision(value.asInt());
                case "threshold" -> options.withThreshold(value.asLong());
                case "edgeitems" -> options.withEdgeitems(value.asInt());
                case "linewidth" -> options.withLinewidth(value.asInt());
                case "suppress" -> options.withSuppress(value.asBoolean());
                case "sign" -> options.withSign(value.asText().charAt(0));
                case "floatmode" -> options.withFloatmode(PrintOptions.FloatMode.of(value.asText()));
                case "nanstr" -> options.withNanstr(value.asText());
                case "infstr" -> options.withInfstr(value.asText());
                default -> throw new IllegalArgumentException(option.getKey());
            };
        }
        return options;
    }

    public static TensorPrintOptions torchOptions(JsonNode node) {
        TensorPrintOptions options = TensorPrintOptions.DEFAULT;
        if (node.has("profile")) {
            options = TensorPrintOptions.profile(node.get("profile").asText());
        }
        for (Map.Entry<String, JsonNode> option : node.properties()) {
            JsonNode value = option.getValue();
            options = switch (option.getKey()) {
                case "profile" -> options;
                case "precision" -> options.withPrecision(value.asInt());
                case "threshold" -> options.withThreshold(value.asLong());
                case "edgeitems" -> options.withEdgeitems(value.asInt());
                case "linewidth" -> options.withLinewidth(value.asInt());
                case "sci_mode" -> options.withSciMode(value.isNull() ? null : value.asBoolean());
                default -> throw new IllegalArgumentException(option.getKey());
            };
        }
        return options;
    }
}

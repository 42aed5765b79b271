// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The node by which libtorch records an operator, as PyTorch's table of derivatives has it: for results of operators that this library
 * composes of others, whose own node is that of the last of these. {@code scripts/grad-fn-names.py} writes the table.
 */
public final class GradFnTable {
    /** Read for the first tensor that is recorded and composed of others. */
    private static volatile @Nullable Map<String, String> nodes;

    private GradFnTable() { }

    /**
     * The name of the node of an operator.
     *
     * @param operator the operator with its overload, such as {@code aten::mul.Tensor}
     * @return such as {@code MulBackward0}; null for an operator without a node of its own
     */
    public static @Nullable String node(String operator) {
        Map<String, String> all = nodes;
        if (all == null) {
            all = read("grad-fn-names.tsv");
            nodes = all;
        }
        return all.get(operator);
    }

    private static Map<String, String> read(String resource) {
        Map<String, String> all = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(GradFnTable.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                all.put(line.substring(0, tab), line.substring(tab + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}

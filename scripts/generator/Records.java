// SPDX-License-Identifier: Apache-2.0
package generator;

import dev.torchffm.internal.schema.Result;
import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The records that operators with several named results return: PyTorch's {@code torch.return_types}. */
final class Records {
    /** Deprecated functions of {@code torch} whose results are not those of the ones of {@code torch.linalg}. */
    private static final Map<String, String> OTHER_NAMES = Map.of("svd", "TorchSvdResult");

    private final Map<String, List<Result>> results = new TreeMap<>();
    private final Map<String, Set<String>> makers = new TreeMap<>();

    /** The name of the record of an operator: its own, without that of its module or of a form of it. */
    static String nameOf(Schema schema) {
        String name = schema.name().substring("aten::".length()).replaceFirst("^(linalg|special|fft)_", "");
        return OTHER_NAMES.getOrDefault(schema.name().substring("aten::".length()), Names.capital(name.replaceFirst("_+$", "")) + "Result");
    }

    void add(Schema schema, String python) {
        String name = nameOf(schema);
        List<Result> known = results.putIfAbsent(name, schema.results());
        if (known != null && !fields(known).equals(fields(schema.results()))) {
            throw new IllegalStateException("two kinds of " + name + ": " + fields(known) + " and " + fields(schema.results()));
        }
        makers.computeIfAbsent(name, key -> new TreeSet<>()).add(python);
    }

    static List<String> fields(List<Result> results) {
        return results.stream().map(result -> JavaTypes.ofResult(result.type()) + " " + fieldName(result)).toList();
    }

    private static String fieldName(Result result) {
        return result.name().length() == 1 ? result.name() : Names.camel(result.name());
    }

    Set<String> names() {
        return results.keySet();
    }

    /** The record's source. */
    String source(String name) {
        List<Result> of = results.get(name);
        StringBuilder text = new StringBuilder();
        text.append("/**\n");
        text.append(Names.wrapped(" * The results of " + list(makers.get(name)) + ", by PyTorch's names.", " * ")).append("\n *\n");
        for (Result result : of) {
            text.append(" * @param ").append(fieldName(result)).append(" {@code ").append(result.name()).append("}\n");
        }
        text.append(" */\n");
        text.append(Names.wrapped("public record " + name + "(" + String.join(", ", fields(of)) + ") { }", "        ")).append('\n');
        return text.toString();
    }

    private static String list(Set<String> names) {
        return String.join(", ", names.stream().map(name -> "{@code " + name + "}").toList());
    }
}

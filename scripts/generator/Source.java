// SPDX-License-Identifier: Apache-2.0
package generator;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of Java: the classes of the library that its text names are imported. */
final class Source {
    private static final String HEADER = """
            // Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
            package %s;

            """;
    private static final Pattern NAME = Pattern.compile("(?<![.\\w$])[A-Z]\\w*");
    private static final Set<String> ROOT_TYPES = Set.of("Complex", "DType", "Device", "Generator", "Layout", "MemoryFormat", "Tensor", "Torch",
            "TorchException", "TensorScope");
    private static final Map<String, String> OTHERS = Map.of("List", "java.util.List", "Keyword", "dev.torchffm.keywords.Keyword",
            "KeywordValues", "dev.torchffm.internal.schema.KeywordValues", "Of", "dev.torchffm.keywords.Of", "Name",
            "dev.torchffm.keywords.Name", "Nullable", "org.jspecify.annotations.Nullable");

    private Source() { }

    /**
     * The file's text.
     *
     * @param imports other classes by simple name
     */
    static String of(String packageName, String text, Map<String, String> imports) {
        Set<String> needed = new TreeSet<>();
        Map<String, String> known = new TreeMap<>(imports);
        known.putAll(OTHERS);
        ROOT_TYPES.forEach(type -> known.put(type, Target.ROOT + "." + type));
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            String name = matcher.group();
            String qualified = known.getOrDefault(name, name.endsWith("Result") ? Target.ROOT + "." + name : null);
            if (qualified != null && !qualified.substring(0, qualified.lastIndexOf('.')).equals(packageName)) {
                needed.add("import " + qualified + ";\n");
            }
        }
        return HEADER.formatted(packageName) + String.join("", needed) + (needed.isEmpty() ? "" : "\n") + text;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An operating system on a kind of processor, named as in the classifiers of the jars with native libraries, and what
 * {@code platforms.tsv} says of it: which files are loaded in which order, what they need, and what differs in calls.
 */
final class Platform {
    private static final String TABLE = "platforms.tsv";
    private static final Platform CURRENT = of(nameOf(System.getProperty("os.name"), System.getProperty("os.arch")));

    private final String name;
    private final List<EmbeddedFile> embedded = new ArrayList<>();
    private final Map<String, List<String>> values = new HashMap<>();

    /**
     * A library in one of the jars.
     *
     * @param artifact the jar, of {@code org.bytedeco}
     * @param name the file's name
     * @param onlyIfAbsent whether it is loaded only where the system has none of the name
     */
    record EmbeddedFile(String artifact, String name, boolean onlyIfAbsent) { }

    private Platform(String name) {
        this.name = name;
    }

    /** {@return the platform of this JVM} */
    static Platform current() {
        return CURRENT;
    }

    /** {@return what the table says of a platform, be it nothing} */
    static Platform of(String name) {
        Platform platform = new Platform(name);
        String system = platform.system();
        String table = table(TABLE);
        for (int at = 0; at < table.length(); ) {
            int end = table.indexOf('\n', at);
            int first = table.indexOf('\t', at);
            if (table.charAt(at) != '#' && (isColumn(table, at, first, name) || isColumn(table, at, first, system))) {
                int second = table.indexOf('\t', first + 1);
                platform.add(table.substring(first + 1, second), table.substring(second + 1, end));
            }
            at = end + 1;
        }
        return platform;
    }

    private static boolean isColumn(String table, int at, int end, String value) {
        return end - at == value.length() && table.startsWith(value, at);
    }

    private void add(String kind, String value) {
        if (kind.equals("embedded") || kind.equals("absent")) {
            int slash = value.indexOf('/');
            embedded.add(new EmbeddedFile(value.substring(0, slash), value.substring(slash + 1), kind.equals("absent")));
        } else {
            // Without lambdas and joined strings, which take longer to link than all of this to run.
            List<String> all = values.get(kind);
            if (all == null) {
                all = new ArrayList<>();
                values.put(kind, all);
            }
            all.add(value);
        }
    }

    /** {@return a resource beside this class, all of whose lines end in a line feed} */
    static String table(String resource) {
        try (InputStream in = Platform.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the names of the platforms that have an embedded libtorch} */
    static Set<String> withEmbedded() {
        Set<String> names = new TreeSet<>();
        for (String line : table(TABLE).split("\n")) {
            String[] columns = line.split("\t");
            if (columns.length == 3 && columns[1].equals("embedded")) {
                names.add(columns[0]);
            }
        }
        return names;
    }

    /** {@return the name of a platform, from what Java calls system and processor} */
    static String nameOf(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT);
        String arch = osArch.toLowerCase(Locale.ROOT);
        String system = os.startsWith("mac") ? "macosx" : os.startsWith("windows") ? "windows" : os.replace(' ', '_');
        String processor = switch (arch) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm64";
            default -> arch;
        };
        return system.concat("-").concat(processor);
    }

    /** {@return the name, such as {@code linux-x86_64}} */
    String name() {
        return name;
    }

    /** {@return the operating system: {@code linux}, {@code macosx}, {@code windows} or another} */
    String system() {
        return name.substring(0, name.indexOf('-'));
    }

    /** {@return the embedded libraries, in the order of loading; none where there is no embedded libtorch} */
    List<EmbeddedFile> embedded() {
        return embedded;
    }

    /** {@return the values of all rows of a kind, in their order} */
    List<String> all(String kind) {
        return values.getOrDefault(kind, List.of());
    }

    /** {@return the value of the only row of a kind, or null if there is none} */
    @Nullable String only(String kind) {
        List<String> all = all(kind);
        return all.isEmpty() ? null : all.getFirst();
    }

    /** {@return whether the only row of a kind has a value} */
    boolean is(String kind, String value) {
        return value.equals(only(kind));
    }
}

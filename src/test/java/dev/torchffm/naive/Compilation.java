// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.naive;

import dev.torchffm.ChildJvm;
import dev.torchffm.Tensor;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/**
 * Expressions compiled by the JDK's compiler, each in a class of its own, outside the library's module, as a user's program is. The
 * compiler runs in this process, once for all expressions and once more for those that it accepts.
 */
final class Compilation {
    private static final Pattern ERROR = Pattern.compile("Call(\\d+)\\.java:\\d+: error: (.*)");

    private final Path folder;
    private final List<NaiveCall> calls;
    private final Map<NaiveCall, String> refused = new LinkedHashMap<>();

    private Compilation(Path folder, List<NaiveCall> calls) {
        this.folder = folder;
        this.calls = calls;
    }

    /** Compiles in a folder that must stay until the calls have been made. */
    static Compilation of(Path folder, List<NaiveCall> calls, Set<String> variables) throws IOException {
        Compilation compilation = new Compilation(folder, calls);
        for (int i = 0; i < calls.size(); i++) {
            Files.writeString(compilation.source(i), sourceCode(i, calls.get(i), variables));
        }
        // Where there are errors of syntax the compiler does not look at types, so there may be more in the next round.
        while (!compilation.calls.isEmpty() && !compilation.compile()) { }
        return compilation;
    }

    private static String sourceCode(int index, NaiveCall call, Set<String> variables) {
        List<String> imports = new ArrayList<>(List.of("dev.torchffm.*", "dev.torchffm.ops.*", "static dev.torchffm.DType.*", "java.util.*"));
        if (exists("dev.torchffm.ops.Kw")) {
            imports.add("static dev.torchffm.ops.Kw.*");
        }
        return imports.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining())
                + "public class Call" + index + " {\n    public static Object run("
                + variables.stream().map(name -> "Tensor " + name).collect(Collectors.joining(", ")) + ") {\n        return "
                + call.java() + ";\n    }\n}\n";
    }

    private static boolean exists(String name) {
        try {
            Class.forName(name, false, Tensor.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private Path source(int index) {
        return folder.resolve("Call" + index + ".java");
    }

    /** Whether the compiler accepts all calls that it has not refused yet. */
    private boolean compile() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-Xmaxerrs", "100000", "-d",
                folder.toString(), "-cp", libraryFolder() + File.pathSeparator + annotations()));
        for (int i = 0; i < calls.size(); i++) {
            if (!refused.containsKey(calls.get(i))) {
                arguments.add(source(i).toString());
            }
        }
        StringWriter output = new StringWriter();
        PrintWriter printer = new PrintWriter(output);
        int status = ToolProvider.findFirst("javac").orElseThrow().run(printer, printer, arguments.toArray(String[]::new));
        int before = refused.size();
        Matcher error = ERROR.matcher(output.toString());
        while (error.find()) {
            refused.putIfAbsent(calls.get(Integer.parseInt(error.group(1))), error.group(2));
        }
        if (status != 0 && refused.size() == before) {
            throw new IllegalStateException(output.toString());
        }
        return status == 0;
    }

    /** What says what may be null: as a program that depends on the library has it, and without it the compiler loses its messages. */
    private static String annotations() {
        return Arrays.stream(ChildJvm.classPath().split(File.pathSeparator)).filter(entry -> entry.contains("jspecify")).findFirst().orElseThrow();
    }

    private static Path libraryFolder() {
        try {
            return Path.of(Tensor.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The calls that do not compile, with the compiler's first error. */
    Map<NaiveCall, String> refused() {
        return refused;
    }

    /** The compiled calls. */
    Map<NaiveCall, Method> methods() throws ReflectiveOperationException, MalformedURLException {
        URI place = folder.toUri();
        ClassLoader loader = new URLClassLoader(new URL[] {place.toURL()}, Tensor.class.getClassLoader());
        Map<NaiveCall, Method> methods = new LinkedHashMap<>();
        for (int i = 0; i < calls.size(); i++) {
            if (!refused.containsKey(calls.get(i))) {
                for (Method method : loader.loadClass("Call" + i).getMethods()) {
                    if (method.getName().equals("run")) {
                        methods.put(calls.get(i), method);
                    }
                }
            }
        }
        return methods;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.docs;

import dev.torchffm.TensorScope;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compiles and runs the blocks of pages, in the current folder, and compares what they print with what their comments say.
 *
 * <p>Arguments: the file that receives the problems, one in a line, and a last line with the counts; the file whose imports the
 * blocks have ({@code scripts/jshell.jsh}); the pages.
 */
public final class CheckBlocks {
    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final String imports;
    private final List<String> problems = new ArrayList<>();
    private int ran;
    private int onlyCompiled;
    private int compared;

    private CheckBlocks(String imports) {
        this.imports = imports;
    }

    public static void main(String[] arguments) throws Exception {
        CheckBlocks check;
        try (Stream<String> lines = Files.lines(Path.of(arguments[1]))) {
            check = new CheckBlocks(lines.filter(line -> line.startsWith("import ")).collect(Collectors.joining("",
                    "", "import java.io.File; import java.awt.image.BufferedImage; import javax.imageio.ImageIO; ")));
        }
        List<JavaBlock> blocks = new ArrayList<>();
        for (int i = 2; i < arguments.length; i++) {
            Path page = Path.of(arguments[i]);
            String name = page.getFileName().toString().replaceFirst("\\.md$", "");
            blocks.addAll(JavaBlock.of(name, Files.readAllLines(page)));
        }
        check.check(blocks);
        check.problems.add("ran %d, only compiled %d, compared %d".formatted(check.ran, check.onlyCompiled, check.compared));
        Files.write(Path.of(arguments[0]), check.problems);
    }

    private void check(List<JavaBlock> blocks) throws IOException {
        Path folder = Files.createTempDirectory(Path.of(""), "blocks");
        List<String> sources = new ArrayList<>();
        for (JavaBlock block : blocks) {
            Path source = folder.resolve(block.className() + ".java");
            Files.writeString(source, block.source(imports, Pages.setUp(block.page()).getCanonicalName()));
            sources.add(source.toString());
        }
        // All at once takes a third of the time; one by one tells which compile.
        boolean compiled = compile(folder, sources).isEmpty();
        for (int i = 0; i < blocks.size(); i++) {
            String errors = compiled ? "" : compile(folder, sources.subList(i, i + 1));
            if (!errors.isEmpty()) {
                problem(blocks.get(i), "does not compile: " + errors);
            } else if (blocks.get(i).notRun() != null) {
                onlyCompiled++;
            } else {
                run(blocks.get(i), folder);
            }
        }
    }

    /** Returns the compiler's errors. */
    private static String compile(Path folder, List<String> sources) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path"),
                "-d", folder.toString()));
        arguments.addAll(sources);
        int code = ToolProvider.findFirst("javac").orElseThrow().run(writer, writer, arguments.toArray(String[]::new));
        return code == 0 ? "" : code + ": " + said;
    }

    private void run(JavaBlock block, Path folder) throws IOException {
        Map<Integer, String> printed = new TreeMap<>();
        PrintStream before = System.out;
        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
                TensorScope scope = TensorScope.ofConfined()) {
            Class<?> compiled = loader.loadClass(block.className());
            System.setOut(recordingByLine(compiled, printed));
            if (block.isProgram()) {
                var main = compiled.getDeclaredMethod("main", String[].class);
                main.setAccessible(true);
                main.invoke(null, (Object) new String[0]);
            } else {
                compiled.getMethod("run").invoke(compiled.getConstructor().newInstance());
            }
            ran++;
        } catch (ReflectiveOperationException e) {
            problem(block, "throws " + (e.getCause() == null ? e : e.getCause()));
            return;
        } finally {
            System.setOut(before);
        }
        block.comments().forEach((line, expected) -> {
            compared++;
            String actual = printed.getOrDefault(line, "");
            if (!actual.equals(expected)) {
                problems.add("%s.md:%d: prints %s, not %s".formatted(block.page(), line, quoted(actual), quoted(expected)));
            }
        });
    }

    /** Sorts what a class prints by the line of its source that prints it. */
    private static PrintStream recordingByLine(Class<?> printing, Map<Integer, String> printed) {
        OutputStream sorted = new OutputStream() {
            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int count) {
                ByteArrayOutputStream text = new ByteArrayOutputStream();
                text.write(bytes, from, count);
                int line = WALKER.walk(frames -> frames.filter(frame -> frame.getDeclaringClass() == printing).findFirst())
                        .map(StackWalker.StackFrame::getLineNumber).orElse(0);
                printed.merge(line, text.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"), String::concat);
            }
        };
        return new PrintStream(sorted, true, StandardCharsets.UTF_8);
    }

    private void problem(JavaBlock block, String what) {
        problems.add(block.place() + ": " + what.strip().replaceAll("\\s*\\R\\s*", " | "));
    }

    private static String quoted(String text) {
        return '"' + text.stripTrailing().replace("\n", "\\n") + '"';
    }
}

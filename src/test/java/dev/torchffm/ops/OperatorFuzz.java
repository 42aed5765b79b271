// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import dev.torchffm.ChildJvm;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Random calls of every operator that {@link Operator#of} gives, by name and by the typed methods, and of the methods that stand for no
 * operator, in child processes. A call that ends its process, or that does not
 * return, or that throws what is no refusal, is a finding, and the run goes on behind it. {@code scripts/fuzz-operators.sh} runs it.
 *
 * <pre>
 * OperatorFuzz [--seconds N] [--cases N] [--seed S] [--threads T] [--only PART_OF_A_NAME] [--patience SECONDS]
 * OperatorFuzz --seed S --replay CASE [--only PART_OF_A_NAME] [--patience SECONDS]
 * </pre>
 * A case that takes more seconds of processor time than there is patience for has not returned. Most such cases are only long, and a long
 * run would spend most of its time in them: less patience makes more cases.
 *
 * Where there is a C compiler, libtorch's memory lies between pages that may not be touched.
 */
public final class OperatorFuzz {
    /** A child makes way for a new one after so many cases. */
    private static final long CASES_OF_A_CHILD = 40_000;
    private static final long SECONDS_OF_THE_START = 120;
    /** What waits for something takes no processor time. */
    private static final long WAITING = 10;

    private long seconds = Long.MAX_VALUE / 1_000_000_000L / 2;
    private long cases = Long.MAX_VALUE;
    private long seed = 1;
    private int threads = 1;
    private String only = "-";
    private long replay = -1;
    /** Seconds of processor time, so that a busy machine makes no call slow. */
    private long patience = 20;
    private long made;
    private final List<String> findings = new ArrayList<>();
    private final Set<String> accidents = new TreeSet<>();
    private final List<String> slow = new ArrayList<>();

    private OperatorFuzz(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--seconds" -> seconds = Long.parseLong(arguments.get(++i));
                case "--cases" -> cases = Long.parseLong(arguments.get(++i));
                case "--seed" -> seed = Long.parseLong(arguments.get(++i));
                case "--threads" -> threads = Integer.parseInt(arguments.get(++i));
                case "--only" -> only = arguments.get(++i);
                case "--patience" -> patience = Long.parseLong(arguments.get(++i));
                case "--replay" -> replay = Long.parseLong(arguments.get(++i));
                default -> throw new IllegalArgumentException("unknown argument " + arguments.get(i)
                        + "; see the comment of the class OperatorFuzz");
            }
        }
    }

    /**
     * What a run found: nothing where findings and accidents are empty. What did not return in time is slow, since it was told to make
     * a great many of something.
     */
    record Report(long cases, List<String> findings, Set<String> accidents, List<String> slow) { }

    public static void main(String[] arguments) throws Exception {
        OperatorFuzz fuzz = new OperatorFuzz(List.of(arguments));
        if (fuzz.replay >= 0) {
            System.out.println(fuzz.replayed(fuzz.replay));
            return;
        }
        Report report = fuzz.run();
        System.out.println(report.cases + " cases, " + report.findings.size() + " findings, " + report.accidents.size() + " accidents, "
                + report.slow.size() + " slow");
        report.accidents.forEach(System.out::println);
        System.exit(report.findings.isEmpty() && report.accidents.isEmpty() ? 0 : 1);
    }

    /** Runs with the arguments of the command line. */
    static Report run(String... arguments) throws Exception {
        return new OperatorFuzz(List.of(arguments)).run();
    }

    private Report run() throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        long next = 0;
        while (next < cases && System.nanoTime() < end) {
            next = child(next, Math.min(CASES_OF_A_CHILD, cases - next), end);
        }
        return new Report(made, findings, accidents, slow);
    }

    /** Runs cases until all are made, one is a finding, or the time is over; gives the number of the next. */
    private long child(long first, long count, long end) throws Exception {
        Path folder = Files.createTempDirectory("operator-fuzz");
        Path notes = folder.resolve("notes");
        Path output = folder.resolve("output");
        Files.write(notes, new byte[8 * (threads + 1)]);
        Process process = jvm(folder).start(output, OperatorFuzzRun.class, "run", "" + seed, "" + first, "" + count, "" + threads,
                notes.toString(), only);
        long[] before = null;
        long since = System.nanoTime();
        long processorSince = 0;
        boolean late = false;
        boolean over = false;
        while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
            long[] now = notes(notes);
            if (before == null || !Arrays.equals(before, now)) {
                before = now;
                since = System.nanoTime();
                processorSince = processorNanos(process);
            }
            // The library is loaded and the calls are read before the first case.
            long nanos = (now[threads] == 0 ? SECONDS_OF_THE_START : patience) * 1_000_000_000L;
            late = processorNanos(process) - processorSince > nanos || System.nanoTime() - since > WAITING * nanos;
            over = System.nanoTime() > end;
            if (late || over) {
                process.destroyForcibly().waitFor();
                break;
            }
        }
        long[] under = notes(notes);
        String text = Files.readString(output);
        text.lines().filter(line -> line.startsWith(OperatorFuzzRun.MARK + "accidental")).filter(accidents::add)
                .forEach(System.out::println);
        boolean done = process.exitValue() == 0 && text.contains(OperatorFuzzRun.MARK + "done");
        long last = first;
        for (int t = 0; t < threads; t++) {
            last = Math.max(last, under[t]);
        }
        made += last - first;
        if (!done && !over) {
            for (int t = 0; t < threads; t++) {
                String finding = (late ? "did not return: " : "ended the process (" + process.exitValue() + ", " + frame(folder) + "): ")
                        + "--seed " + seed + " --replay " + under[t] + (only.equals("-") ? "" : " --only " + only) + "\n" + replayed(under[t]);
                (late ? slow : findings).add(finding);
                System.out.println(finding);
            }
        }
        delete(folder);
        return done || over ? first + count : last + 1;
    }

    private static long processorNanos(Process process) {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    private long[] notes(Path notes) throws IOException {
        try (FileChannel channel = FileChannel.open(notes, StandardOpenOption.READ); Arena arena = Arena.ofConfined()) {
            MemorySegment words = channel.map(FileChannel.MapMode.READ_ONLY, 0, 8L * (threads + 1), arena);
            return words.toArray(ValueLayout.JAVA_LONG);
        }
    }

    /** The calls of a case, the last one of which is the one that does it, if any does. */
    private String replayed(long n) throws Exception {
        Path folder = Files.createTempDirectory("operator-fuzz");
        Path output = folder.resolve("output");
        Process process = jvm(folder).start(output, OperatorFuzzRun.class, "replay", "" + seed, "" + n, only);
        String text = "";
        long since = System.nanoTime();
        while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
            boolean begun = text.contains(OperatorFuzzRun.MARK);
            if (System.nanoTime() - since > (begun ? 2 * patience : SECONDS_OF_THE_START) * 1_000_000_000L) {
                process.destroyForcibly().waitFor();
                break;
            }
            if (!begun) {
                // Every call is printed before it is made.
                text = Files.readString(output);
                since = text.contains(OperatorFuzzRun.MARK) ? System.nanoTime() : since;
            }
        }
        text = Files.readString(output);
        int from = text.indexOf(OperatorFuzzRun.MARK);
        int until = text.indexOf("\n# A fatal error");
        String frame = frame(folder);
        delete(folder);
        return "  " + (from < 0 ? text : text.substring(from, until > from ? until : text.length())).replace(OperatorFuzzRun.MARK, "")
                .replaceAll("(?s)\n#.*", "").strip().replace("\n", "\n  ") + "\n  " + frame;
    }

    private static String frame(Path folder) throws IOException {
        Path error = folder.resolve("hs_err.log");
        if (!Files.exists(error)) {
            return "";
        }
        return Files.readAllLines(error, StandardCharsets.ISO_8859_1).stream()
                .filter(line -> line.startsWith("# C ") || line.startsWith("# j ") || line.startsWith("# J ") || line.startsWith("# V ") || line.startsWith("C  [lib"))
                .limit(3).reduce("", (a, b) -> a + " | " + b);
    }

    private ChildJvm jvm(Path folder) throws IOException {
        ChildJvm jvm = new ChildJvm().with("-Xmx512m", "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=" + folder.resolve("hs_err.log"),
                "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + folder).in(folder);
        Path guard = GuardPages.library();
        return guard == null ? jvm : jvm.environment("LD_PRELOAD", guard.toString());
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}

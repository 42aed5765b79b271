// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.fuzz;

import dev.torchffm.ChildJvm;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Random sequences of calls of the public API in child processes, against a model. What kills the process, gives a wrong value or a
 * wrong exception, or leaks, is made small and printed with its seed. {@code scripts/fuzz.sh} runs it.
 *
 * <pre>
 * Fuzz [--seconds N] [--seed S] [--threads T] [--length CALLS] [--jvm ARGUMENT]...
 * Fuzz --seed S --replay [--length CALLS]        one sequence again, made small if it fails
 * </pre>
 */
public final class Fuzz {
    /** Replays of a sequence that does not fail every time. */
    private static final int TRIES = 4;
    /** A child makes way for a new one now and then, so that a run has many starts of the library too. */
    private static final long CHILD_SECONDS = 300;

    private long seconds = 60;
    private long seed = 1;
    private int threads = 1;
    private int length = 60;
    private boolean replay;
    private final List<String> jvm = new ArrayList<>();
    private final StringBuilder report = new StringBuilder();

    private Fuzz(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--seconds" -> seconds = Long.parseLong(arguments.get(++i));
                case "--seed" -> seed = Long.parseLong(arguments.get(++i));
                case "--threads" -> threads = Integer.parseInt(arguments.get(++i));
                case "--length" -> length = Integer.parseInt(arguments.get(++i));
                case "--jvm" -> jvm.add(arguments.get(++i));
                case "--replay" -> replay = true;
                default -> throw new IllegalArgumentException("unknown argument " + arguments.get(i)
                        + "; see the comment of the class Fuzz");
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        String failed = new Fuzz(List.of(arguments)).run();
        System.exit(failed == null ? 0 : 1);
    }

    /** Runs for a time, and gives a report of the first failure, or null. */
    static String run(String... arguments) throws Exception {
        return new Fuzz(List.of(arguments)).run();
    }

    private String run() throws Exception {
        if (replay) {
            small(List.of(seed));
            return report.toString();
        }
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        long from = seed;
        while (System.nanoTime() < end) {
            long left = Math.max(1, Math.min(CHILD_SECONDS, (end - System.nanoTime()) / 1_000_000_000L));
            Path notes = Files.createTempFile("fuzz", ".seeds");
            Child child = child(left + 300, "run", "" + from, "" + left, "" + threads, "" + length, notes.toString());
            List<Long> underWay = seeds(notes);
            Files.delete(notes);
            if (child.status != 0) {
                say("The process ended with status " + child.status + " (" + meaning(child.status) + "):\n" + tail(child.output, 60));
                List<Long> suspects = new ArrayList<>();
                child.output.lines().filter(l -> l.startsWith("FAIL seed "))
                        .forEach(l -> suspects.add(Long.parseLong(l.substring(10, l.indexOf(':')))));
                child.output.lines().filter(l -> l.startsWith("LEAK in one of the seeds ")).forEach(l -> {
                    String[] words = l.split(" ");
                    suspects.clear();
                    child(600, "leaks", words[6], words[8], "" + length).output.lines().filter(f -> f.startsWith("FAIL seed "))
                            .forEach(f -> suspects.add(Long.parseLong(f.substring(10, f.indexOf(':')))));
                });
                underWay.stream().filter(s -> s >= 0).forEach(suspects::add);
                small(new ArrayList<>(new LinkedHashSet<>(suspects)));
                return report.toString();
            }
            String done = child.output.lines().filter(l -> l.startsWith("DONE")).findFirst().orElseThrow();
            System.out.println("seeds from " + from + ", " + threads + " at a time: " + done);
            from = Long.parseLong(done.replaceAll(".*next seed (\\d+).*", "$1"));
        }
        return null;
    }

    private static List<Long> seeds(Path notes) throws IOException {
        ByteBuffer words = ByteBuffer.wrap(Files.readAllBytes(notes)).order(ByteOrder.BIG_ENDIAN);
        List<Long> seeds = new ArrayList<>();
        while (words.remaining() >= 8) {
            seeds.add(words.getLong());
        }
        return seeds;
    }

    // ------------------------------------------------------------------ making it small

    /** Leaves out calls of the first of the suspects that fails by itself, for as long as it still does. */
    private void small(List<Long> suspects) throws Exception {
        for (long suspect : suspects) {
            int[] calls = IntStream.range(0, length).toArray();
            Child failed = failing(suspect, calls, TRIES);
            if (failed == null) {
                continue;
            }
            calls = upTo(calls, failed);
            boolean always = failing(suspect, calls, 1) != null && failing(suspect, calls, 1) != null;
            if (always && failed.status == FuzzChild.FAILED && !failed.output.contains("leak: ")) {
                // Quickly, in one process; the last word has a process of its own all the same.
                Child small = child(300, "small", "" + suspect, join(calls));
                int[] fewer = calls;
                calls = small.output.lines().filter(l -> l.startsWith("SMALL ")).map(l -> numbers(l.substring(6))).findFirst()
                        .filter(c -> fails(suspect, c)).orElse(fewer);
            }
            calls = Smaller.of(calls, c -> failing(suspect, c, always ? 1 : TRIES) != null);
            failed = failing(suspect, calls, TRIES);
            say("\nMINIMAL: seed " + suspect + ", calls " + join(calls) + "\nstatus " + failed.status + " (" + meaning(failed.status)
                    + ")\n" + tail(failed.output, 80));
            return;
        }
        say("\nNone of the seeds " + suspects + " fails by itself in " + TRIES + " tries.");
    }

    /** Nothing after the call that failed matters. */
    private static int[] upTo(int[] calls, Child failed) {
        int last = failed.output.lines().filter(l -> l.startsWith("call "))
                .mapToInt(l -> Integer.parseInt(l.substring(5, l.indexOf(',')))).reduce((a, b) -> b).orElse(-1);
        return last < 0 ? calls : Arrays.stream(calls).filter(c -> c <= last).toArray();
    }

    private Child failing(long suspect, int[] calls, int tries) {
        for (int i = 0; i < tries; i++) {
            Child child = child(300, "one", "" + suspect, join(calls));
            if (child.status != 0) {
                return child;
            }
        }
        return null;
    }

    private boolean fails(long suspect, int[] calls) {
        return failing(suspect, calls, 1) != null;
    }

    static int[] numbers(String list) {
        return list.isEmpty() ? new int[0] : Arrays.stream(list.split(",")).mapToInt(Integer::parseInt).toArray();
    }

    static String join(int[] calls) {
        return Arrays.stream(calls).mapToObj(Integer::toString).collect(Collectors.joining(","));
    }

    private void say(String text) {
        System.out.println(text);
        report.append(text).append('\n');
    }

    private static String meaning(int status) {
        return status == FuzzChild.FAILED ? "not what the model says" : status == FuzzChild.STUCK ? "stuck" : "it crashed";
    }

    private static String tail(String text, int lines) {
        List<String> all = text.lines().toList();
        return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
    }

    // ------------------------------------------------------------------ processes

    private record Child(int status, String output) { }

    private Child child(long limit, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Xmx256m", "-XX:-CreateCoredumpOnCrash"));
        command.addAll(jvm);
        command.add("-XX:ErrorFile=" + System.getProperty("java.io.tmpdir") + "/fuzz-crash-%p.log");
        command.add("-cp");
        command.add(ChildJvm.classPath());
        command.add(FuzzChild.class.getName());
        command.addAll(List.of(arguments));
        try {
            return child(command, Files.createTempFile("fuzz", ".log"), limit);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Child child(List<String> command, Path output, long limit) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
            if (!process.waitFor(limit, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                return new Child(FuzzChild.STUCK, Files.readString(output) + "\nstill running after " + limit + " s");
            }
            return new Child(process.exitValue(), Files.readString(output));
        } finally {
            Files.delete(output);
        }
    }
}

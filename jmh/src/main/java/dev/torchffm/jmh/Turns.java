package dev.torchffm.jmh;

import dev.torchffm.Torch;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Our time over C++'s, in one process on the same libtorch: some thousand calls of ours, as many in C++, and so on. What else the
 * machine does then slows both alike, and the ratio of each two neighbours is hardly touched; where each implementation has a process
 * and a time of its own, as in JMH's way, a shared machine blurs the ratio by a third.
 *
 * <p>Rows are those of this suite whose benchmarks return nothing, with their parameter as {@code rows.cpp} has it:
 *
 * <pre>
 * sh scripts/bench.sh turns PYTHON SmallOperator.add:elements=3 OperatorCall.narrow
 * </pre>
 */
public final class Turns {
    private static final List<String> ROWS = List.of("SmallOperator.add:elements=3", "SmallOperator.mul:elements=3",
            "SmallOperator.exp:elements=3", "SmallOperator.sum:elements=3", "SmallOperator.matmul:elements=3",
            "SmallOperator.add:elements=1000", "SmallOperator.add:elements=1000000", "SmallOperator.mul:elements=1000000",
            "SmallOperator.exp:elements=1000000", "SmallOperator.sum:elements=1000000", "OperatorCall.mul", "OperatorCall.narrow");
    private static final long TURN_NANOS = 2_000_000;
    private static final long WARM_UP_NANOS = 4_000_000_000L;
    private static final int TURNS = 1_000;

    private Turns() { }

    /**
     * Measures rows.
     *
     * @param arguments the library that {@code build.sh} made of {@code rows.cpp}, and the rows, or none for the usual ones
     * @throws Throwable if there is no such row
     */
    @SuppressWarnings("restricted")
    public static void main(String[] arguments) throws Throwable {
        Torch.setNumThreads(1);
        MethodHandle run = Linker.nativeLinker().downcallHandle(
                SymbolLookup.libraryLookup(Path.of(arguments[0]), Arena.global()).find("rows_run").orElseThrow(),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
        System.out.println("| row | ours | C++ | ours / C++: median | middle half |\n| --- | ---: | ---: | ---: | --- |");
        for (String row : arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : ROWS) {
            measure(row, run);
        }
    }

    private static void measure(String row, MethodHandle run) throws Throwable {
        Class<?> type = Class.forName(Turns.class.getPackageName() + "." + row.substring(0, row.indexOf('.')));
        Object state = type.getConstructor().newInstance();
        int colon = row.indexOf(':');
        if (colon >= 0) {
            String[] parameter = row.substring(colon + 1).split("=");
            type.getField(parameter[0]).setInt(state, Integer.parseInt(parameter[1]));
        }
        call(state, Setup.class);
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        MethodHandle method = lookup.findVirtual(type, row.substring(row.indexOf('.') + 1, colon < 0 ? row.length() : colon),
                MethodType.methodType(void.class));
        Runnable ours = (Runnable) LambdaMetafactory.metafactory(lookup, "run", MethodType.methodType(Runnable.class, type),
                MethodType.methodType(void.class), method, MethodType.methodType(void.class)).getTarget().invoke(type.cast(state));
        MemorySegment name = Arena.ofAuto().allocateFrom(row);
        if ((int) run.invokeExact(name, 1L) != 0) {
            throw new IllegalArgumentException("no row " + row + " in C++");
        }
        // In small portions, or the compiler would only replace the loop.
        for (long start = System.nanoTime(); System.nanoTime() - start < WARM_UP_NANOS; ) {
            time(ours, 100);
            int status = (int) run.invokeExact(name, 10L);
        }
        int calls = 1;
        while (time(ours, calls) < TURN_NANOS) {
            calls *= 2;
        }
        double[] our = new double[TURNS];
        double[] theirs = new double[TURNS];
        double[] ratios = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            long time = time(ours, calls);
            long start = System.nanoTime();
            int status = (int) run.invokeExact(name, (long) calls);
            long cpp = System.nanoTime() - start;
            our[turn] = (double) time / calls;
            theirs[turn] = (double) cpp / calls;
            ratios[turn] = (double) time / cpp;
        }
        call(state, TearDown.class);
        for (double[] each : List.of(our, theirs, ratios)) {
            Arrays.sort(each);
        }
        System.out.printf(Locale.ROOT, "| %s | %.0f ns | %.0f ns | %.3f | %.3f to %.3f |%n", row, our[TURNS / 2], theirs[TURNS / 2],
                ratios[TURNS / 2], ratios[TURNS / 4], ratios[TURNS * 3 / 4]);
    }

    private static long time(Runnable call, int times) {
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            call.run();
        }
        return System.nanoTime() - start;
    }

    private static void call(Object state, Class<? extends Annotation> when) throws ReflectiveOperationException {
        for (Method method : state.getClass().getMethods()) {
            if (method.isAnnotationPresent(when)) {
                method.invoke(state);
            }
        }
    }
}

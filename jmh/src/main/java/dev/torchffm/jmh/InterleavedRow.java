// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** A row that alternates with another one in {@link Interleaved}. */
interface InterleavedRow {
    /** Makes the row's tensors. */
    void make() throws Throwable;

    /** The time that so many calls take, one after the other. */
    long nanos(int calls) throws Throwable;

    /** Frees what {@link #make} made. */
    void forget() throws Throwable;

    /**
     * A row by its name: {@code Class.method:parameter=value} for a benchmark of this package, of plain Java's after {@code java}, or
     * after {@code cpp} one of {@code rows.cpp}; perhaps followed by {@code , 2 threads} or, for what each of two threads takes while the other one is asleep,
     * by {@code , one of 2 threads}: the processors that they are on are rarely equally fast.
     *
     * @param cpp the function {@code rows_run} of the library that {@code rows.cpp} makes
     */
    static InterleavedRow of(String row, MethodHandle cpp) throws Throwable {
        int comma = row.indexOf(',');
        if (comma >= 0) {
            String one = row.substring(0, comma);
            return new OnTwoThreads(of(one, cpp), of(one, cpp), row.endsWith(", 2 threads"));
        }
        return row.startsWith("cpp ") ? new Cpp(cpp, row.substring(4)) : new Ours(row);
    }

    /** A row of {@code rows.cpp}. */
    final class Cpp implements InterleavedRow {
        private final MethodHandle run;
        private final String row;
        private final MemorySegment name;

        /** {@code run} is the library's {@code rows_run}. */
        Cpp(MethodHandle run, String row) {
            this.run = run;
            this.row = row;
            name = Arena.ofAuto().allocateFrom(row);
        }

        @Override
        public void make() throws Throwable {
            nanos(1);
        }

        @Override
        public long nanos(int calls) throws Throwable {
            long start = System.nanoTime();
            int status = (int) run.invokeExact(name, (long) calls);
            long nanos = System.nanoTime() - start;
            if (status != 0) {
                throw new IllegalArgumentException("no row " + row + " in C++");
            }
            return nanos;
        }

        @Override
        public void forget() throws Throwable {
            nanos(0);
        }
    }

    /** A row of {@code rows.py}, in a process that waits for its slice. */
    final class Python implements InterleavedRow {
        private final Server server;
        private final String row;

        /** A process with {@code rows.py}. */
        static final class Server implements AutoCloseable {
            private final Process process;
            private final BufferedReader answers;
            private final Writer questions;

            Server(String python, Path script) throws IOException {
                process = new ProcessBuilder(python, script.toString(), "serve").redirectError(ProcessBuilder.Redirect.INHERIT).start();
                answers = process.inputReader();
                questions = process.outputWriter();
            }

            private long nanos(String row, int calls) throws IOException {
                questions.write(row + " " + calls + "\n");
                questions.flush();
                String answer = answers.readLine();
                if (answer == null || answer.startsWith("no row")) {
                    throw new IllegalArgumentException(answer == null ? "Python ended in " + row : answer);
                }
                return Long.parseLong(answer);
            }

            @Override
            public void close() {
                process.destroy();
            }
        }

        Python(Server server, String row) {
            this.server = server;
            this.row = row;
        }

        @Override
        public void make() throws IOException {
            nanos(1);
        }

        @Override
        public long nanos(int calls) throws IOException {
            return server.nanos(row, calls);
        }

        @Override
        public void forget() throws IOException {
            nanos(0);
        }
    }

    /** On one thread. */
    final class Ours implements InterleavedRow {
        /** What a call returns goes here, so that it must be made. */
        Object sink;

        private final Object state;
        private final Runnable call;
        private final Supplier<Object> giving;

        Ours(String row) throws Throwable {
            int colon = row.indexOf(':');
            String name = colon < 0 ? row : row.substring(0, colon);
            Class<?> type = Class.forName(InterleavedRow.class.getPackageName() + "."
                    + name.substring(0, name.indexOf('.')).replaceFirst("^java ", "plain."));
            Method method = Arrays.stream(type.getMethods()).filter(m -> m.getName().equals(name.substring(name.indexOf('.') + 1)))
                    .findFirst().orElseThrow(() -> new IllegalArgumentException("no row " + row));
            Object benchmark = type.getConstructor().newInstance();
            boolean apart = method.getParameterCount() > 0;
            state = apart ? method.getParameterTypes()[0].getConstructor().newInstance() : benchmark;
            for (String parameter : colon < 0 ? new String[0] : row.substring(colon + 1).split(":")) {
                String value = parameter.substring(parameter.indexOf('=') + 1);
                Field field = state.getClass().getField(parameter.substring(0, parameter.indexOf('=')));
                field.set(state, field.getType() == int.class ? (Object) Integer.valueOf(value) : value);
            }
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle handle = lookup.unreflect(method);
            boolean gives = method.getReturnType() != void.class;
            MethodType factory = MethodType.methodType(gives ? Supplier.class : Runnable.class, type);
            CallSite site = LambdaMetafactory.metafactory(lookup, gives ? "get" : "run",
                    apart ? factory.appendParameterTypes(state.getClass()) : factory,
                    MethodType.methodType(gives ? Object.class : void.class), handle, MethodType.methodType(method.getReturnType()));
            Object made = apart ? site.getTarget().invokeWithArguments(benchmark, state)
                    : site.getTarget().invokeWithArguments(benchmark);
            call = gives ? null : (Runnable) made;
            @SuppressWarnings("unchecked")
            Supplier<Object> supplier = gives ? (Supplier<Object>) made : null;
            giving = supplier;
        }

        @Override
        public void make() throws ReflectiveOperationException {
            annotated(Setup.class);
        }

        @Override
        public long nanos(int calls) {
            long start = System.nanoTime();
            if (call != null) {
                for (int i = 0; i < calls; i++) {
                    call.run();
                }
            } else {
                for (int i = 0; i < calls; i++) {
                    sink = giving.get();
                }
            }
            return System.nanoTime() - start;
        }

        @Override
        public void forget() throws ReflectiveOperationException {
            annotated(TearDown.class);
        }

        private void annotated(Class<? extends Annotation> when) throws ReflectiveOperationException {
            for (Method method : state.getClass().getMethods()) {
                if (method.isAnnotationPresent(when)) {
                    method.invoke(state);
                }
            }
        }
    }

    /** The same on two threads, at once or one after the other, each with tensors of its own: the mean of both threads' times. */
    final class OnTwoThreads implements InterleavedRow {
        private final InterleavedRow here;
        private final InterleavedRow elsewhere;
        private final boolean atOnce;
        private Thread there;
        private Thread waiting;
        /** Calls for the other thread to make; 0 when it has made them, negative when it is to end. */
        private volatile int wanted;
        private volatile long took;
        private volatile Throwable failed;

        OnTwoThreads(InterleavedRow here, InterleavedRow elsewhere, boolean atOnce) {
            this.here = here;
            this.elsewhere = elsewhere;
            this.atOnce = atOnce;
        }

        @Override
        public void make() throws Throwable {
            here.make();
            waiting = Thread.currentThread();
            wanted = 1;
            there = new Thread(this::work);
            there.start();
            await();
        }

        private void work() {
            try {
                elsewhere.make();
                while (wanted >= 0) {
                    int calls = wanted;
                    if (calls > 0) {
                        took = elsewhere.nanos(calls);
                        wanted = 0;
                        LockSupport.unpark(waiting);
                    }
                    // Asleep outside its slice, or it would slow the other row.
                    LockSupport.park(this);
                }
                elsewhere.forget();
            } catch (Throwable e) {
                failed = e;
            }
        }

        private void await() throws Throwable {
            while (wanted > 0) {
                if (failed != null) {
                    throw failed;
                }
                if (atOnce) {
                    Thread.onSpinWait();
                } else {
                    LockSupport.parkNanos(this, 1_000_000);
                }
            }
        }

        @Override
        public long nanos(int calls) throws Throwable {
            long own = atOnce ? 0 : here.nanos(calls);
            waiting = Thread.currentThread();
            wanted = calls;
            LockSupport.unpark(there);
            if (atOnce) {
                own = here.nanos(calls);
            }
            await();
            return (own + took) / 2;
        }

        @Override
        public void forget() throws Throwable {
            wanted = -1;
            LockSupport.unpark(there);
            there.join();
            here.forget();
        }
    }
}

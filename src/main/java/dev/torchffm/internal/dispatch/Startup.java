// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Initializes the classes that calls go through, in a thread of its own, when the first class of the public API is: a class whose
 * initializer runs out of stack can never be used again, and the first call may stand at the end of a deep recursion.
 *
 * <p>{@code startup-classes.txt} lists them, the ones that load libtorch first. None of them refers to a class of the public API that
 * waits here.
 */
public final class Startup {
    private static final long STACK_BYTES = 4 << 20;
    /** What kept the classes from being initialized, or null. */
    private static final @Nullable Throwable FAILURE = run();

    private Startup() { }

    /** Waits until the classes are initialized. */
    public static void await() {
        if (FAILURE != null) {
            throw Startup.<RuntimeException>unchecked(FAILURE);
        }
    }

    private static @Nullable Throwable run() {
        Initializer initializer = new Initializer();
        Thread thread = new Thread(null, initializer, "torch-ffm startup", STACK_BYTES, false);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return initializer.failure;
    }

    /** Runs in the other thread, and so uses nothing of the class that waits for it. */
    static final class Initializer implements Runnable {
        private volatile @Nullable Throwable failure;

        @Override
        public void run() {
            try {
                for (String name : classes()) {
                    initialize(name);
                }
                // What the JDK needs for its first lambda, for showing a stack, for messages, and for a map with many entries.
                Supplier<Object> lambda = () -> this;
                Objects.requireNonNull(lambda.get());
                StackTraceElement frame = Thread.currentThread().getStackTrace()[0];
                String text = "at " + frame + ", " + frame.getLineNumber() + (frame.isNativeMethod() ? 'n' : "") + classes().length;
                Objects.requireNonNull(frame.toString().concat(text));
                Class.forName("java.util.concurrent.ConcurrentHashMap$TreeBin");
            } catch (Throwable e) {
                failure = e;
            }
        }

        private static void initialize(String name) {
            try {
                Class.forName("dev.torchffm." + name, true, Initializer.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                // The list is older than the classes; it is no reason to do without libtorch, and a test says so.
            }
        }

        /** The names of the classes, without that of the root package. */
        static String[] classes() {
            try (InputStream in = Initializer.class.getResourceAsStream("startup-classes.txt")) {
                return new String(Objects.requireNonNull(in, "startup-classes.txt").readAllBytes(), StandardCharsets.UTF_8).split("\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable e) throws E {
        throw (E) e;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/**
 * How many threads an operator uses: those of libtorch's loops, and those of an OpenBLAS, which has its own and which
 * {@code at::set_num_threads} does not reach. Neither knows how many processors the JVM may use, be it for a container or for
 * {@code -XX:ActiveProcessorCount}; with more threads than processors, matrix products take many times as long.
 */
public final class NumThreads {
    /** Both need a positive number: C++ would throw otherwise. */
    private static final @Nullable MethodHandle SET = CxxFunctions.words("at::set_num_threads");
    private static final @Nullable MethodHandle SET_BLAS = Words.ifThere(NativeLibrary.find("openblas_set_num_threads"));
    private static final @Nullable MethodHandle GET = CxxFunctions.words("at::get_num_threads");
    private static final @Nullable MethodHandle GET_BLAS = Words.ifThere(NativeLibrary.find("openblas_get_num_threads"));

    static {
        setDefaults();
    }

    private NumThreads() { }

    /** Has the defaults set, by loading this class, unless it was loaded before. */
    static void initialize() { }

    /** Gives both the JVM's number of processors, but for what the environment says. */
    private static void setDefaults() {
        int processors = Runtime.getRuntime().availableProcessors();
        if (SET != null && !isSet("OMP_NUM_THREADS") && !isSet("MKL_NUM_THREADS")) {
            call(SET, processors);
        }
        if (SET_BLAS != null && !isSet("OMP_NUM_THREADS") && !isSet("OPENBLAS_NUM_THREADS")) {
            call(SET_BLAS, processors);
        }
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }

    /** Sets the number of both, which is positive. */
    public static void set(int threads) {
        call(CxxFunctions.require(SET, "at::set_num_threads"), threads);
        if (SET_BLAS != null) {
            call(SET_BLAS, threads);
        }
    }

    /** {@return how many threads libtorch's loops use when the calling thread runs an operator} */
    public static int get() {
        return call(CxxFunctions.require(GET, "at::get_num_threads"));
    }

    /** {@return how many threads the loaded OpenBLAS uses; 0 if there is none} */
    public static int ofOpenBlas() {
        return GET_BLAS == null ? 0 : call(GET_BLAS);
    }

    private static void call(MethodHandle function, int threads) {
        try {
            long _ = Words.call(function, threads);
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    private static int call(MethodHandle function) {
        try {
            return (int) Words.call(function);
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }
}

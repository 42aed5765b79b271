package dev.torchffm.internal;

import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;

/**
 * The C++ functions of libtorch that stand in for a C function that does not exist. None of them can throw: an exception
 * that unwinds into Java would end the process. Each is optional; where one is missing, what needs it says so.
 */
@SuppressWarnings("restricted")
public final class CxxSymbols {
    private static final MethodHandle GRAD = find("_ZNK3c1010TensorImpl4gradEv", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));
    private static final MethodHandle REQUIRES_GRAD = find("_ZNK3c1010TensorImpl13requires_gradEv",
            FunctionDescriptor.of(JAVA_BOOLEAN, JAVA_LONG), Linker.Option.critical(false));
    private static final MethodHandle DEFAULT_CPU_GENERATOR = find("_ZN2at6detail22getDefaultCPUGeneratorEv",
            FunctionDescriptor.of(JAVA_LONG));
    private static final MethodHandle SET_CURRENT_SEED = find("_ZN2at16CPUGeneratorImpl16set_current_seedEm",
            FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG));
    private static final MethodHandle SET_NUM_THREADS = find("_ZN2at15set_num_threadsEi", FunctionDescriptor.ofVoid(JAVA_INT));

    private CxxSymbols() { }

    private static MethodHandle find(String name, FunctionDescriptor type, Linker.Option... options) {
        return NativeLibrary.find(name).map(a -> Linker.nativeLinker().downcallHandle(a, type, options)).orElse(null);
    }

    private static MethodHandle require(MethodHandle function, String what) {
        if (function == null) {
            throw new UnsupportedOperationException("the libtorch of " + NativeLibrary.origin() + " does not export "
                    + what + ", which has no C function");
        }
        return function;
    }

    /** {@return a handle, owned by the caller, to the gradient of a tensor, or 0 if it has none} */
    public static long grad(long tensor) {
        try {
            long borrowed = gradSlot(tensor);
            return Native.isDefined(borrowed) ? Native.sameTensor(borrowed) : 0;
        } catch (Throwable e) {
            throw Native.rethrow(e);
        }
    }

    /** Where a tensor has its gradient, as a handle that is lent; the same place for all that have nothing of autograd's. */
    private static long gradSlot(long tensor) throws Throwable {
        return (long) require(GRAD, "c10::TensorImpl::grad").invokeExact(TensorLayout.impl(tensor));
    }

    /** {@return whether a tensor has a place for a gradient} */
    public static boolean hasGradSlot(long tensor) {
        long plain = Native.uninitialized();
        try {
            return gradSlot(tensor) != gradSlot(plain);
        } catch (Throwable e) {
            throw Native.rethrow(e);
        } finally {
            Native.deleteTensor(plain);
        }
    }

    /** Gives a tensor that {@linkplain #hasGradSlot has a place for it} another gradient, or with 0 none. */
    public static void setGrad(long tensor, long gradient) {
        long value = gradient == 0 ? Native.uninitialized() : gradient;
        try {
            Native.assign(value, gradSlot(tensor));
        } catch (Throwable e) {
            throw Native.rethrow(e);
        } finally {
            if (gradient == 0) {
                Native.deleteTensor(value);
            }
        }
    }

    /** {@return whether a tensor requires grad} */
    public static boolean requiresGrad(long tensor) {
        try {
            return (boolean) require(REQUIRES_GRAD, "c10::TensorImpl::requires_grad").invokeExact(TensorLayout.impl(tensor));
        } catch (Throwable e) {
            throw Native.rethrow(e);
        }
    }

    /** Seeds the CPU's default generator. */
    public static void seed(long seed) {
        try {
            long generator = (long) require(DEFAULT_CPU_GENERATOR, "at::detail::getDefaultCPUGenerator").invokeExact();
            // An at::Generator is a counted pointer to its CPUGeneratorImpl.
            long impl = Native.EVERYWHERE.get(JAVA_LONG, generator);
            require(SET_CURRENT_SEED, "at::CPUGeneratorImpl::set_current_seed").invokeExact(impl, seed);
        } catch (Throwable e) {
            throw Native.rethrow(e);
        }
    }

    /** Sets the number of threads within operators; positive, which the caller has checked, for C++ would throw. */
    public static void setNumThreads(int threads) {
        try {
            require(SET_NUM_THREADS, "at::set_num_threads").invokeExact(threads);
        } catch (Throwable e) {
            throw Native.rethrow(e);
        }
    }
}

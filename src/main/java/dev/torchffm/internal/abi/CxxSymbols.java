// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.torchffm.internal.capi.TorchC;
import dev.torchffm.internal.jvm.StackRoom;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/**
 * The C++ functions of libtorch that stand in for a C function that does not exist. None of them can throw: an exception
 * that unwinds into Java would end the process. Each is optional; where one is missing, what needs it says so.
 */
@SuppressWarnings("restricted")
public final class CxxSymbols {
    private static final @Nullable MethodHandle GRAD = CxxFunctions.words("c10::TensorImpl::grad");
    private static final @Nullable MethodHandle REQUIRES_GRAD = CxxFunctions.words("c10::TensorImpl::requires_grad",
            Linker.Option.critical(false));
    /** What PyTorch seeds a new generator with. */
    private static final long DEFAULT_SEED = 67280421310721L;
    /** Of member functions Microsoft's ABI has the object that is called first, and the place for the result second, which C has not. */
    private static final boolean THIS_FIRST = Platform.current().is("members", "this");

    /** What one experiment needs. */
    private static final class NumberMark {
        /** Marks its second tensor as a number if the first one is; throws only for tensors with dimensions. */
        static final @Nullable MethodHandle COPY = CxxFunctions.handle("torch::autograd::generated::details::update_wrapped_number",
                FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG));
    }

    /** The functions of generators, which few programs call: whoever does asks for room on the stack first. */
    private static final class Generators {
        /** A C++ object that is returned lies in memory that the caller gives, as does a C struct of more than two words. */
        static final MemoryLayout OBJECT = MemoryLayout.structLayout(MemoryLayout.sequenceLayout(3, JAVA_LONG));
        static final @Nullable MethodHandle DEFAULT_CPU_GENERATOR = CxxFunctions.handle("at::detail::getDefaultCPUGenerator",
                FunctionDescriptor.of(JAVA_LONG));
        static final @Nullable MethodHandle SET_CURRENT_SEED = CxxFunctions.handle("at::CPUGeneratorImpl::set_current_seed",
                FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG));
        static final @Nullable MethodHandle CURRENT_SEED = CxxFunctions.handle("at::CPUGeneratorImpl::current_seed",
                FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));
        static final @Nullable MethodHandle CREATE_CPU_GENERATOR = CxxFunctions.handle("at::detail::createCPUGenerator",
                FunctionDescriptor.of(OBJECT, JAVA_LONG));
        static final @Nullable MethodHandle GET_STATE = CxxFunctions.handle("at::CPUGeneratorImpl::get_state", memberResult(THIS_FIRST));
        static final @Nullable MethodHandle SET_STATE = CxxFunctions.handle("at::CPUGeneratorImpl::set_state",
                FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG));
    }

    private CxxSymbols() { }

    /** {@return a handle, owned by the caller, to the gradient of a tensor, or 0 if it has none} */
    public static long grad(long tensor) {
        try {
            long borrowed = gradSlot(tensor);
            return Native.isDefined(borrowed) ? Native.sameTensor(borrowed) : 0;
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    /** Where a tensor has its gradient, as a handle that is lent; the same place for all that have nothing of autograd's. */
    private static long gradSlot(long tensor) throws Throwable {
        return Words.call(CxxFunctions.require(GRAD, "c10::TensorImpl::grad"), Native.impl(tensor));
    }

    /** {@return whether a tensor has a place for a gradient} */
    public static boolean hasGradSlot(long tensor) {
        long plain = Native.uninitialized();
        try {
            return gradSlot(tensor) != gradSlot(plain);
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
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
            throw Unchecked.rethrow(e);
        } finally {
            if (gradient == 0) {
                Native.deleteTensor(value);
            }
        }
    }

    /** {@return whether a tensor requires grad} */
    public static boolean requiresGrad(long tensor) {
        try {
            return Words.isTrue(Words.call(CxxFunctions.require(REQUIRES_GRAD, "c10::TensorImpl::requires_grad"),
                    Native.impl(tensor)));
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    /** Seeds the CPU's default generator. */
    public static void seed(long seed) {
        // An at::Generator is a counted pointer to its CPUGeneratorImpl.
        seed(Native.ADDRESS_SPACE.get(JAVA_LONG, defaultGenerator()), seed);
    }

    /** {@return the CPU's default generator, as a handle that is lent} */
    public static long defaultGenerator() {
        StackRoom.require();
        try {
            return (long) CxxFunctions.require(Generators.DEFAULT_CPU_GENERATOR, "at::detail::getDefaultCPUGenerator").invokeExact();
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    /** Seeds a CPUGeneratorImpl. */
    public static void seed(long generator, long seed) {
        StackRoom.require();
        try {
            CxxFunctions.require(Generators.SET_CURRENT_SEED, "at::CPUGeneratorImpl::set_current_seed").invokeExact(generator, seed);
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    /** {@return what a CPUGeneratorImpl was seeded with} */
    public static long currentSeed(long generator) {
        StackRoom.require();
        try {
            return (long) CxxFunctions.require(Generators.CURRENT_SEED, "at::CPUGeneratorImpl::current_seed").invokeExact(generator);
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    /** {@return a handle, owned by the caller, to a new generator of the CPU} */
    public static long newGenerator() {
        StackRoom.require();
        MethodHandle create = CxxFunctions.require(Generators.CREATE_CPU_GENERATOR, "at::detail::createCPUGenerator");
        // An at::Generator is one word, and so is this: torch_delete_generator frees it as it frees its own.
        MemorySegment out = CallBuffers.get().out;
        Native.check(TorchC.torch_new_stable_ivalue(out));
        return made(create, out.get(JAVA_LONG, 0), DEFAULT_SEED);
    }

    /** {@return a handle, owned by the caller, to a new tensor with the state of a CPUGeneratorImpl} */
    public static long state(long generator) {
        StackRoom.require();
        MethodHandle function = CxxFunctions.require(Generators.GET_STATE, "at::CPUGeneratorImpl::get_state");
        return madeByMember(function, THIS_FIRST, Native.uninitialized(), generator);
    }

    /** The type of a member function without arguments that returns an object. */
    static FunctionDescriptor memberResult(boolean thisFirst) {
        return thisFirst ? FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG) : FunctionDescriptor.of(Generators.OBJECT, JAVA_LONG);
    }

    /** As {@link #made}, by a member function of {@link #memberResult} that is called for an object. */
    static long madeByMember(MethodHandle function, boolean thisFirst, long handle, long self) {
        if (!thisFirst) {
            return made(function, handle, self);
        }
        try {
            long _ = (long) function.invokeExact(self, handle);
            return handle;
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    /** Has a function put the counted pointer that it returns where a handle has its own. */
    private static long made(MethodHandle function, long handle, long argument) {
        try {
            SegmentAllocator place = (bytes, alignment) -> MemorySegment.ofAddress(handle).reinterpret(bytes);
            MemorySegment _ = (MemorySegment) function.invokeExact(place, argument);
            return handle;
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    /** Puts a CPUGeneratorImpl in a state, which the caller has checked, for C++ would throw. */
    public static void setState(long generator, long stateImpl) {
        StackRoom.require();
        try {
            CxxFunctions.require(Generators.SET_STATE, "at::CPUGeneratorImpl::set_state").invokeExact(generator, stateImpl);
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    /** {@return whether {@link #copyNumberMark} is there} */
    public static boolean copiesNumberMark() {
        return NumberMark.COPY != null;
    }

    /** Marks a tensor as a number if another one is; both have no dimensions, which the caller has checked, for C++ would throw. */
    public static void copyNumberMark(long from, long to) {
        try {
            CxxFunctions.require(NumberMark.COPY, "torch::autograd::generated::details::update_wrapped_number").invokeExact(from, to);
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

}

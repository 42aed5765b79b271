// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle.AccessMode;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * What the JDK, or native code, may keep for ever without keeping the class loader of this library. A thread, a bean, a hook or a stub for
 * upcalls is reachable from the virtual machine itself; with one object of ours, or one frame of a method of ours, its class is reachable,
 * the class's loader, and all that this loader has loaded.
 *
 * <p>So what is made here consists of the JDK's own objects alone: chains of method handles behind the JDK's interfaces, which refer to an
 * object of ours weakly, and do nothing once that is gone.
 */
public final class WeakCallback {
    private static final Lookup PUBLIC = MethodHandles.publicLookup();
    private static final MethodType GET = MethodType.methodType(Object.class);

    private WeakCallback() { }

    /** Calls a target for as long as something else keeps it. */
    public static Runnable runnable(Runnable target) {
        try {
            MethodHandle run = PUBLIC.findVirtual(Runnable.class, "run", MethodType.methodType(void.class));
            MethodHandle weakly = MethodHandles.filterReturnValue(weakly(target), run.asType(MethodType.methodType(void.class, Object.class)));
            return MethodHandleProxies.asInterfaceInstance(Runnable.class, orNothing(weakly));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Calls a function of the JDK's linker, which takes nothing, and throws nothing. */
    @SuppressWarnings("unchecked")
    static Consumer<MemorySegment> consumer(MethodHandle function) {
        MethodHandle call = function.asType(MethodType.methodType(void.class));
        return MethodHandleProxies.asInterfaceInstance(Consumer.class, MethodHandles.dropArguments(orNothing(call), 0, Object.class));
    }

    /**
     * An instance of one of the JDK's interfaces all of whose methods a target answers for as long as something else keeps it; without it
     * they throw a {@link NullPointerException}.
     */
    public static <T> T proxy(Class<T> type, InvocationHandler target) {
        try {
            MethodType invoke = MethodType.methodType(Object.class, Object.class, Method.class, Object[].class);
            MethodHandle call = PUBLIC.findVirtual(InvocationHandler.class, "invoke", invoke);
            MethodHandle handler = MethodHandles.foldArguments(
                    call.asType(call.type().changeParameterType(0, Object.class)), weakly(target));
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                    MethodHandleProxies.asInterfaceInstance(InvocationHandler.class, handler)));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /**
     * The work of a thread that waits at a queue: it has each reference that comes, which is a {@code BooleanSupplier}, do what is to be
     * done, and whenever none has come for a while, the given one. It ends when nothing else keeps that any more, or when one says false.
     */
    public static Runnable poller(ReferenceQueue<Object> queue, long millis, BooleanSupplier idle) {
        try {
            MethodHandle next = MethodHandles.insertArguments(
                    PUBLIC.bind(queue, "remove", MethodType.methodType(Reference.class, long.class)), 0, millis).asType(GET);
            MethodHandle isOurs = PUBLIC.bind(BooleanSupplier.class, "isInstance", MethodType.methodType(boolean.class, Object.class));
            MethodHandle oneOfBoth = MethodHandles.guardWithTest(isOurs, MethodHandles.identity(Object.class),
                    MethodHandles.dropArguments(weakly(idle), 0, Object.class));
            MethodHandle act = PUBLIC.findVirtual(BooleanSupplier.class, "getAsBoolean", MethodType.methodType(boolean.class))
                    .asType(MethodType.methodType(boolean.class, Object.class));
            MethodHandle step = MethodHandles.filterReturnValue(MethodHandles.filterReturnValue(next, oneOfBoth), act);
            step = MethodHandles.catchException(step, NullPointerException.class,
                    MethodHandles.dropArguments(MethodHandles.constant(boolean.class, false), 0, NullPointerException.class));
            MethodHandle loop = MethodHandles.doWhileLoop(null, MethodHandles.empty(MethodType.methodType(void.class)), step);
            return MethodHandleProxies.asInterfaceInstance(Runnable.class, loop);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** A target {@code (long ignored, long key)} for an upcall that takes the key out of a map; it throws nothing. */
    public static MethodHandle removal(ConcurrentMap<Long, ?> map) {
        try {
            MethodHandle remove = PUBLIC.bind(map, "remove", MethodType.methodType(Object.class, Object.class))
                    .asType(MethodType.methodType(void.class, long.class));
            return orNothing(MethodHandles.dropArguments(remove, 0, long.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /**
     * A target {@code (long address)} for an upcall, which looks for a key in memory, so many bytes behind the address, and has what a map
     * has for it take the address; it throws nothing.
     */
    public static MethodHandle dispatch(ConcurrentMap<Long, LongConsumer> map, long offset) {
        try {
            MethodHandle get = PUBLIC.bind(map, "get", MethodType.methodType(Object.class, Object.class))
                    .asType(MethodType.methodType(LongConsumer.class, long.class));
            MethodHandle key = MethodHandles.insertArguments(ValueLayout.JAVA_LONG_UNALIGNED.varHandle().toMethodHandle(AccessMode.GET), 0,
                    Native.ADDRESS_SPACE.asSlice(offset));
            MethodHandle accept = PUBLIC.findVirtual(LongConsumer.class, "accept", MethodType.methodType(void.class, long.class));
            return orNothing(MethodHandles.foldArguments(accept, MethodHandles.filterReturnValue(key, get)));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** The object, or null. */
    private static MethodHandle weakly(Object target) throws ReflectiveOperationException {
        return PUBLIC.bind(new WeakReference<>(target), "get", GET);
    }

    /** Does nothing instead of throwing. */
    private static MethodHandle orNothing(MethodHandle target) {
        MethodType handler = MethodType.methodType(void.class, Throwable.class).appendParameterTypes(target.type().parameterArray());
        return MethodHandles.catchException(target, Throwable.class, MethodHandles.empty(handler));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.torchffm.TorchException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A library that AOTInductor compiled, in this process, and the container of models that it makes. What it is given must have been
 * checked; it is native code, and nothing keeps it from ending the process.
 */
@SuppressWarnings("restricted")
public final class CompiledModel {
    private static final int NOW = 2;
    private static final Linker LINKER = Linker.nativeLinker();
    private static final FunctionDescriptor RUN = FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG,
            JAVA_LONG, JAVA_LONG);

    /** Looked up when first needed. */
    private static final class C {
        static final MethodHandle DLOPEN = function("dlopen", FunctionDescriptor.of(JAVA_LONG, ADDRESS, JAVA_INT));
        static final MethodHandle DLSYM = function("dlsym", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, ADDRESS));
        static final MethodHandle DLERROR = function("dlerror", FunctionDescriptor.of(ADDRESS));
        static final MethodHandle DLCLOSE = function("dlclose", FunctionDescriptor.of(JAVA_INT, JAVA_LONG));
        static final MethodHandle SETENV = function("setenv", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));

        private static MethodHandle function(String name, FunctionDescriptor type) {
            return LINKER.downcallHandle(LINKER.defaultLookup().find(name).orElseThrow(() ->
                    new UnsupportedOperationException("this system has no function " + name)), type);
        }
    }

    private final long library;
    private final MemorySegment runAddress;
    private final MethodHandle run;
    private final ArenaKeepAlive.Function guardedRun;
    private final @Nullable MethodHandle lastError;
    private final MethodHandle delete;
    private final long container;

    private CompiledModel(long library, int models) throws Throwable {
        this.library = library;
        this.runAddress = symbol("AOTInductorModelContainerRun");
        this.run = LINKER.downcallHandle(runAddress, RUN);
        this.guardedRun = ArenaKeepAlive.function(runAddress, RUN);
        this.delete = LINKER.downcallHandle(symbol("AOTInductorModelContainerDelete"), FunctionDescriptor.of(JAVA_INT, JAVA_LONG));
        MemorySegment error = find("AOTInductorGetLastError");
        this.lastError = error == null ? null : LINKER.downcallHandle(error, FunctionDescriptor.of(JAVA_INT, ADDRESS));
        MethodHandle create = LINKER.downcallHandle(symbol("AOTInductorModelContainerCreateWithDevice"),
                FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, ADDRESS, ADDRESS));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(8, 8);
            check((int) create.invokeExact(out, (long) models, arena.allocateFrom("cpu"), MemorySegment.NULL));
            container = out.get(JAVA_LONG, 0);
        }
    }

    /**
     * Loads a library with all that it needs, or nothing of it, and has it make a container.
     *
     * @param models how many calls may run at once
     * @throws UnsatisfiedLinkError in the linker's own words, if a library or a symbol that it needs is missing
     * @throws TorchException if the container cannot be made
     */
    public static CompiledModel load(Path path, int models) {
        // libtorch first, which the library finds by its name.
        NativeLibrary.origin();
        try (Arena arena = Arena.ofConfined()) {
            int _ = (int) C.SETENV.invokeExact(arena.allocateFrom("AOTI_RUNTIME_CHECK_INPUTS"), arena.allocateFrom("1"), 1);
            long library = (long) C.DLOPEN.invokeExact(arena.allocateFrom(path.toString()), NOW);
            if (library == 0) {
                MemorySegment why = (MemorySegment) C.DLERROR.invokeExact();
                throw new UnsatisfiedLinkError(why.address() == 0 ? "the system does not say why"
                        : why.reinterpret(Long.MAX_VALUE).getString(0));
            }
            try {
                return new CompiledModel(library, models);
            } catch (Throwable e) {
                int _ = (int) C.DLCLOSE.invokeExact(library);
                throw e;
            }
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    private @Nullable MemorySegment find(String name) throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            long address = (long) C.DLSYM.invokeExact(library, arena.allocateFrom(name));
            return address == 0 ? null : MemorySegment.ofAddress(address);
        }
    }

    private MemorySegment symbol(String name) throws Throwable {
        MemorySegment found = find(name);
        if (found == null) {
            throw new UnsatisfiedLinkError("the library has no function " + name + ": it is none that AOTInductor compiled");
        }
        return found;
    }

    private void check(int status) throws Throwable {
        if (status == 0) {
            return;
        }
        String text = null;
        if (lastError != null) {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment out = arena.allocate(8, 8);
                int unknown = (int) lastError.invokeExact(out);
                long message = out.get(JAVA_LONG, 0);
                text = unknown != 0 || message == 0 ? null : MemorySegment.ofAddress(message).reinterpret(Long.MAX_VALUE).getString(0);
            }
        }
        throw text == null || text.isBlank() ? Native.failure() : new TorchException(text.strip());
    }

    /** The value of a function such as {@code AOTInductorModelContainerGetNumInputs}. */
    public long count(String function) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(8, 8);
            check((int) LINKER.downcallHandle(symbol(function), FunctionDescriptor.of(JAVA_INT, JAVA_LONG, ADDRESS))
                    .invokeExact(container, out));
            return out.get(JAVA_LONG, 0);
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    /** {@return the bytes that all constants have together, or -1 where the library does not say} */
    public long constantBytes(long constants) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment size = find("AOTInductorModelContainerGetConstantDataSize");
            if (size == null) {
                return -1;
            }
            MethodHandle function = LINKER.downcallHandle(size, FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_LONG, ADDRESS));
            MemorySegment out = arena.allocate(8, 8);
            long bytes = 0;
            for (long i = 0; i < constants; i++) {
                check((int) function.invokeExact(container, i, out));
                bytes += out.get(JAVA_LONG, 0);
            }
            return bytes;
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    /** {@return how arguments and results are nested: two texts of JSON} */
    public String[] callSpec() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(16, 8);
            check((int) LINKER.downcallHandle(symbol("AOTInductorModelContainerGetCallSpec"),
                    FunctionDescriptor.of(JAVA_INT, JAVA_LONG, ADDRESS, ADDRESS)).invokeExact(container, out, out.asSlice(8)));
            return new String[] {MemorySegment.ofAddress(out.get(JAVA_LONG, 0)).reinterpret(Long.MAX_VALUE).getString(0),
                MemorySegment.ofAddress(out.get(JAVA_LONG, 8)).reinterpret(Long.MAX_VALUE).getString(0)};
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    /**
     * Runs one of the models.
     *
     * @param inputs handles, which stay the caller's: the library, which keeps what it is given, gets others
     * @param outputs how many handles it returns
     * @return handles, owned by the caller
     * @throws TorchException in the library's words
     */
    public long[] run(long[] inputs, int outputs) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment in = arena.allocate(8L * Math.max(1, inputs.length), 8);
            MemorySegment out = arena.allocate(8L * Math.max(1, outputs), 8);
            try {
                for (int i = 0; i < inputs.length; i++) {
                    in.setAtIndex(JAVA_LONG, i, Native.sameTensor(inputs[i]));
                }
                CallBuffers thread = CallBuffers.get();
                check(thread.guardCount == 0
                        ? (int) run.invokeExact(container, in.address(), (long) inputs.length, out.address(), (long) outputs, 0L, 0L)
                        : guardedRun.call(thread, container, in.address(), (long) inputs.length, out.address(), (long) outputs, 0L, 0L));
                long[] results = new long[outputs];
                for (int i = 0; i < outputs; i++) {
                    results[i] = out.getAtIndex(JAVA_LONG, i);
                    out.setAtIndex(JAVA_LONG, i, 0);
                }
                return results;
            } finally {
                // What it took is 0 now: what is left it refused before.
                deleteAll(in, inputs.length);
                deleteAll(out, outputs);
            }
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    private static void deleteAll(MemorySegment handles, int count) {
        for (int i = 0; i < count; i++) {
            long handle = handles.getAtIndex(JAVA_LONG, i);
            if (handle != 0) {
                Native.deleteTensor(handle);
            }
        }
    }

    /** Frees the container and the library; nothing may be running. */
    public void close() {
        try {
            int _ = (int) delete.invokeExact(container);
            int _ = (int) C.DLCLOSE.invokeExact(library);
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }
}

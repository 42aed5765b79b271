// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Maps files copy-on-write that the process may only read. Java demands that they may be written, although such a mapping never does;
 * the operating system does not. For Linux.
 */
public final class PrivateMapping {
    private static final int READ_ONLY_CLOSED_IN_CHILDREN = 0x80000;
    private static final int SEEK_END = 2;
    private static final int READ_AND_WRITE = 1 | 2;
    private static final int PRIVATE = 2;
    private static final boolean LINUX = System.getProperty("os.name").equals("Linux");
    /** The scopes of arenas that have such mappings, of which Java does not know that they are files. */
    private static final Set<MemorySegment.Scope> SCOPES = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private PrivateMapping() { }

    /** Looked up when first needed. */
    private static final class C {
        // The third argument, which open takes for new files only, is left out, but it is a function of variable arguments.
        static final MethodHandle OPEN = function("open", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT), Linker.Option.firstVariadicArg(2));
        static final MethodHandle LSEEK = function("lseek", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_INT));
        static final MethodHandle MMAP = function("mmap",
                FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG));
        static final MethodHandle MUNMAP = function("munmap", FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_LONG));
        static final MethodHandle CLOSE = function("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));

        private static MethodHandle function(String name, FunctionDescriptor descriptor, Linker.Option... options) {
            Linker linker = Linker.nativeLinker();
            return linker.downcallHandle(linker.defaultLookup().find(name).orElseThrow(), descriptor, options);
        }
    }

    /**
     * {@return whether memory is, or may be, that of a mapped file} If another process shortens the file, what reads it gets a signal:
     * Java makes an {@link InternalError} of it, and other code ends.
     */
    public static boolean mayBeFile(MemorySegment memory) {
        return memory.isMapped() || !SCOPES.isEmpty() && memory.isNative() && SCOPES.contains(memory.scope());
    }

    /** {@return the whole file, or null where this cannot be done} */
    public static @Nullable MemorySegment of(Path path, Arena arena) {
        if (!LINUX || path.getFileSystem() != FileSystems.getDefault()) {
            return null;
        }
        try (Arena call = Arena.ofConfined()) {
            byte[] name = path.toAbsolutePath().toString().getBytes(Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")));
            MemorySegment text = call.allocate(name.length + 1L).copyFrom(MemorySegment.ofArray(name));
            text.set(ValueLayout.JAVA_BYTE, name.length, (byte) 0);
            int file = (int) C.OPEN.invokeExact(text, READ_ONLY_CLOSED_IN_CHILDREN);
            if (file < 0) {
                return null;
            }
            try {
                return map(file, arena);
            } finally {
                int ignored = (int) C.CLOSE.invokeExact(file);
            }
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    private static @Nullable MemorySegment map(int file, Arena arena) throws Throwable {
        long size = (long) C.LSEEK.invokeExact(file, 0L, SEEK_END);
        if (size <= 0) {
            return null;
        }
        long address = (long) C.MMAP.invokeExact(0L, size, READ_AND_WRITE, PRIVATE, file, 0L);
        if (address == -1) {
            return null;
        }
        try {
            MemorySegment mapping = MemorySegment.ofAddress(address).reinterpret(size, arena,
                    WeakCallback.consumer(MethodHandles.insertArguments(C.MUNMAP, 0, address, size)));
            SCOPES.add(mapping.scope());
            return mapping;
        } catch (RuntimeException | Error e) {
            unmap(address, size);
            throw e;
        }
    }

    private static void unmap(long address, long size) {
        try {
            int ignored = (int) C.MUNMAP.invokeExact(address, size);
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }
}

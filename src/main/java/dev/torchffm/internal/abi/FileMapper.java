// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The functions of a system that map a whole file that may only be read, so that what is written stays the process's own. */
@SuppressWarnings("restricted")
sealed interface FileMapper {
    /** Where a file was mapped. */
    record View(long address, long bytes) { }

    /** {@return where a file was mapped, or null where that cannot be done, as for an empty file} */
    @Nullable View map(String path);

    /** A function of the linker's, without arguments, that gives the addresses back. */
    MethodHandle unmapping(View view);

    /** Gives the addresses back. */
    default void unmap(View view) {
        try {
            unmapping(view).asType(MethodType.methodType(void.class)).invokeExact();
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    /** The mapper of a system, named as the property {@code os.name} does; null where none is known. */
    static @Nullable FileMapper ofSystem(String system) {
        if (system.startsWith("Windows")) {
            return new WindowsMapper(HostSystem.functions(system));
        }
        int closedInChildren = PosixMapper.closedInChildren(system);
        return closedInChildren == 0 ? null : new PosixMapper(closedInChildren, HostSystem.functions(system));
    }

    /** {@code open} and {@code mmap}. */
    final class PosixMapper implements FileMapper {
        private static final int SEEK_END = 2;
        private static final int READ_AND_WRITE = 1 | 2;
        private static final int PRIVATE = 2;

        private final int flags;
        private final MethodHandle open;
        private final MethodHandle lseek;
        private final MethodHandle mmap;
        private final MethodHandle munmap;
        private final MethodHandle close;

        PosixMapper(int flags, SymbolLookup functions) {
            this.flags = flags;
            // The third argument, which open takes for new files only, is left out, but it is a function of variable arguments.
            open = HostSystem.function(functions, "open", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT), Linker.Option.firstVariadicArg(2));
            lseek = HostSystem.function(functions, "lseek", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_INT));
            mmap = HostSystem.function(functions, "mmap",
                    FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG));
            munmap = HostSystem.function(functions, "munmap", FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_LONG));
            close = HostSystem.function(functions, "close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
        }

        /** {@code O_RDONLY | O_CLOEXEC}, which each system numbers as it likes; 0 where it is not known. */
        static int closedInChildren(String system) {
            return system.equals("Linux") ? 0x80000 : system.startsWith("Mac") ? 0x1000000 : 0;
        }

        @Override
        public @Nullable View map(String path) {
            try (Arena call = Arena.ofConfined()) {
                byte[] name = path.getBytes(Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")));
                MemorySegment text = call.allocate(name.length + 1L).copyFrom(MemorySegment.ofArray(name));
                text.set(ValueLayout.JAVA_BYTE, name.length, (byte) 0);
                int file = (int) open.invokeExact(text, flags);
                if (file < 0) {
                    return null;
                }
                try {
                    long size = (long) lseek.invokeExact(file, 0L, SEEK_END);
                    long address = size <= 0 ? -1 : (long) mmap.invokeExact(0L, size, READ_AND_WRITE, PRIVATE, file, 0L);
                    return address == -1 ? null : new View(address, size);
                } finally {
                    int ignored = (int) close.invokeExact(file);
                }
            } catch (Throwable e) {
                throw Unchecked.rethrow(e);
            }
        }

        @Override
        public MethodHandle unmapping(View view) {
            return MethodHandles.insertArguments(munmap, 0, view.address(), view.bytes());
        }
    }

    /** {@code CreateFileMappingW} and {@code MapViewOfFile}. */
    final class WindowsMapper implements FileMapper {
        private static final int GENERIC_READ = 0x80000000;
        /** As Java opens files: others may read, write, rename and delete it meanwhile. */
        private static final int SHARED = 1 | 2 | 4;
        private static final int OPEN_EXISTING = 3;
        private static final int PAGE_WRITECOPY = 8;
        private static final int FILE_MAP_COPY = 1;
        private static final long INVALID_HANDLE = -1;
        /** Longer paths must say that they are whole ones. */
        private static final int LONGEST_PLAIN_PATH = 247;

        private final MethodHandle createFile;
        private final MethodHandle getFileSize;
        private final MethodHandle createMapping;
        private final MethodHandle mapView;
        private final MethodHandle unmapView;
        private final MethodHandle closeHandle;

        WindowsMapper(SymbolLookup functions) {
            createFile = HostSystem.function(functions, "CreateFileW",
                    FunctionDescriptor.of(JAVA_LONG, ADDRESS, JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_LONG));
            getFileSize = HostSystem.function(functions, "GetFileSizeEx", FunctionDescriptor.of(JAVA_INT, JAVA_LONG, ADDRESS));
            createMapping = HostSystem.function(functions, "CreateFileMappingW",
                    FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG));
            mapView = HostSystem.function(functions, "MapViewOfFile",
                    FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG));
            unmapView = HostSystem.function(functions, "UnmapViewOfFile", FunctionDescriptor.of(JAVA_INT, JAVA_LONG));
            closeHandle = HostSystem.function(functions, "CloseHandle", FunctionDescriptor.of(JAVA_INT, JAVA_LONG));
        }

        /** A whole path as Windows takes it however long it is. */
        static String extended(String path) {
            if (path.length() <= LONGEST_PLAIN_PATH || path.startsWith("\\\\?\\")) {
                return path;
            }
            return path.startsWith("\\\\") ? "\\\\?\\UNC" + path.substring(1) : "\\\\?\\" + path;
        }

        @Override
        public @Nullable View map(String path) {
            try (Arena call = Arena.ofConfined()) {
                MemorySegment name = call.allocateFrom(extended(path), StandardCharsets.UTF_16LE);
                long file = (long) createFile.invokeExact(name, GENERIC_READ, SHARED, 0L, OPEN_EXISTING, 0, 0L);
                if (file == INVALID_HANDLE) {
                    return null;
                }
                try {
                    MemorySegment size = call.allocate(JAVA_LONG);
                    return (int) getFileSize.invokeExact(file, size) == 0 || size.get(JAVA_LONG, 0) == 0 ? null
                            : map(file, size.get(JAVA_LONG, 0));
                } finally {
                    int ignored = (int) closeHandle.invokeExact(file);
                }
            } catch (Throwable e) {
                throw Unchecked.rethrow(e);
            }
        }

        private @Nullable View map(long file, long size) throws Throwable {
            long mapping = (long) createMapping.invokeExact(file, 0L, PAGE_WRITECOPY, 0, 0, 0L);
            if (mapping == 0) {
                return null;
            }
            try {
                long address = (long) mapView.invokeExact(mapping, FILE_MAP_COPY, 0, 0, 0L);
                return address == 0 ? null : new View(address, size);
            } finally {
                // The view keeps it.
                int ignored = (int) closeHandle.invokeExact(mapping);
            }
        }

        @Override
        public MethodHandle unmapping(View view) {
            return MethodHandles.insertArguments(unmapView, 0, view.address());
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Functions of Windows and macOS, in Java over those of Linux, called as native ones: so that those who call them are tested in what they
 * pass and what they make of what comes back. What the real ones do, {@code scripts/platforms/abi-check.c} shows on Windows' side.
 */
@SuppressWarnings("restricted")
final class FakeSystem implements SymbolLookup, AutoCloseable {
    static final int TASK = 0x107;
    private static final MemoryProbe LINUX = MemoryProbe.of("Linux", Linker.nativeLinker().defaultLookup());

    final List<String> calls = new ArrayList<>();
    /** What a job allows: flags, of the process, of the job. */
    long[] job = {0, 0, 0};
    private final Arena arena = Arena.ofShared();
    private final Map<Long, Path> handles = new HashMap<>();
    private final Map<Long, FileMapper.View> views = new HashMap<>();
    private final FileMapper.PosixMapper posix = new FileMapper.PosixMapper(FileMapper.PosixMapper.closedInChildren("Linux"),
            Linker.nativeLinker().defaultLookup());

    @Override
    public Optional<MemorySegment> find(String name) {
        if (name.equals("mach_task_self_")) {
            return Optional.of(arena.allocateFrom(JAVA_INT, TASK).reinterpret(0));
        }
        for (Method method : FakeSystem.class.getDeclaredMethods()) {
            if (method.getName().equals(name)) {
                try {
                    MethodHandle handle = MethodHandles.lookup().unreflect(method).bindTo(this);
                    List<MemoryLayout> parameters = new ArrayList<>();
                    handle.type().parameterList().forEach(type ->
                            parameters.add(type == int.class ? JAVA_INT : type == long.class ? JAVA_LONG : ADDRESS));
                    FunctionDescriptor type = FunctionDescriptor.of(method.getReturnType() == int.class ? JAVA_INT : JAVA_LONG,
                            parameters.toArray(MemoryLayout[]::new));
                    return Optional.of(Linker.nativeLinker().upcallStub(handle, type, arena));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return Optional.empty();
    }

    /** How many handles and views are open. */
    int open() {
        return handles.size() + views.size();
    }

    private static long word(long address) {
        long[] word = {-1};
        LINUX.read(new long[] {address}, 0, word);
        return word[0];
    }

    // ------------------------------------------------------------------ Windows

    int ReadProcessMemory(long process, long address, MemorySegment buffer, long bytes, MemorySegment done) {
        calls.add("ReadProcessMemory " + process + " " + bytes);
        long word = word(address);
        done.reinterpret(8).set(JAVA_LONG, 0, word == -1 ? 0 : 8);
        if (word != -1) {
            buffer.reinterpret(8).set(JAVA_LONG, 0, word);
        }
        return word == -1 ? 0 : 1;
    }

    int QueryInformationJobObject(long given, int kind, MemorySegment limits, int bytes, long length) {
        calls.add("QueryInformationJobObject " + given + " " + kind + " " + bytes + " " + length);
        MemorySegment all = limits.reinterpret(bytes);
        all.set(JAVA_INT, 16, (int) job[0]);
        all.set(JAVA_LONG, 112, job[1]);
        all.set(JAVA_LONG, 120, job[2]);
        return 1;
    }

    long CreateFileW(MemorySegment name, int access, int sharing, long security, int creation, int flags, long template) {
        String path = name.reinterpret(Long.MAX_VALUE).getString(0, StandardCharsets.UTF_16LE);
        calls.add("CreateFileW %x %d %d %d %d %d".formatted(access, sharing, security, creation, flags, template));
        return Files.exists(Path.of(path)) ? handle(Path.of(path)) : -1;
    }

    private long handle(Path file) {
        long handle = 4 * (handles.size() + 1L) + 100_000_000_000L;
        handles.put(handle, file);
        return handle;
    }

    int GetFileSizeEx(long file, MemorySegment size) {
        size.reinterpret(8).set(JAVA_LONG, 0, handles.get(file).toFile().length());
        return 1;
    }

    long CreateFileMappingW(long file, long security, int protection, int high, int low, long name) {
        calls.add("CreateFileMappingW " + security + " " + protection + " " + high + " " + low + " " + name);
        return handle(handles.get(file));
    }

    long MapViewOfFile(long mapping, int access, int high, int low, long bytes) {
        calls.add("MapViewOfFile " + access + " " + high + " " + low + " " + bytes);
        FileMapper.View view = posix.map(handles.get(mapping).toString());
        views.put(view.address(), view);
        return view.address();
    }

    int UnmapViewOfFile(long address) {
        posix.unmap(views.remove(address));
        return 1;
    }

    int CloseHandle(long handle) {
        return handles.remove(handle) == null ? 0 : 1;
    }

    // ------------------------------------------------------------------ macOS

    int mach_vm_read_overwrite(int task, long address, long bytes, MemorySegment buffer, MemorySegment done) {
        calls.add("mach_vm_read_overwrite " + task + " " + bytes);
        return 1 - ReadProcessMemory(0, address, buffer, bytes, done);
    }

    @Override
    public void close() {
        arena.close();
    }
}

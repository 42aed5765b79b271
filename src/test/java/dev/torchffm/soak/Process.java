// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the operating system and the C library say of this process' memory. */
final class Process {
    /** {@code struct mallinfo2}: arena, ordblks, smblks, hblks, hblkhd, usmblks, fsmblks, uordblks, fordblks, keepcost. */
    private static final MemoryLayout MALLINFO = MemoryLayout.structLayout(MemoryLayout.sequenceLayout(10, ValueLayout.JAVA_LONG));
    private static final int MAPPED = 4;
    private static final int IN_USE = 7;
    private static final MethodHandle MALLINFO2 = mallinfo2();

    private Process() { }

    /** {@return resident memory in kB} */
    static long residentKilobytes() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith("VmRSS:")) {
                    return Long.parseLong(line.replaceAll("\\D", ""));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("no VmRSS");
    }

    /** {@return the bytes that malloc has given out and not got back, to the byte; the JVM's own use is in there too} */
    static long mallocBytes() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment info = (MemorySegment) MALLINFO2.invokeExact((SegmentAllocator) arena);
            return info.getAtIndex(ValueLayout.JAVA_LONG, IN_USE) + info.getAtIndex(ValueLayout.JAVA_LONG, MAPPED);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static MethodHandle mallinfo2() {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().find("mallinfo2").orElseThrow(), FunctionDescriptor.of(MALLINFO));
    }
}

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
import java.util.Optional;

/** How much memory a process of Windows may take by the job that it is in, which is how containers are made there. */
@SuppressWarnings("restricted")
public final class JobLimit {
    /** What nothing limits. */
    public static final long UNLIMITED = Long.MAX_VALUE;
    private static final int EXTENDED_LIMITS = 9;
    /** JOBOBJECT_EXTENDED_LIMIT_INFORMATION of a process of 64 bits, and where its members are. */
    private static final int BYTES = 144;
    private static final int FLAGS = 16;
    private static final int PROCESS_BYTES = 112;
    private static final int JOB_BYTES = 120;
    private static final int LIMITS_PROCESS = 0x100;
    private static final int LIMITS_JOB = 0x200;

    private JobLimit() { }

    /** {@return the bytes that the process may take; {@link #UNLIMITED} outside of a job, and on other systems than Windows} */
    public static long bytes() {
        String system = System.getProperty("os.name");
        return system.startsWith("Windows") ? bytes(HostSystem.functions(system)) : UNLIMITED;
    }

    /** The same by a function of the lookup's. */
    static long bytes(SymbolLookup functions) {
        Optional<MemorySegment> query = functions.find("QueryInformationJobObject");
        if (query.isEmpty()) {
            return UNLIMITED;
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment limits = arena.allocate(BYTES, 8);
            // No job stands for that of the process itself.
            int known = (int) Linker.nativeLinker().downcallHandle(query.get(),
                    FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG))
                    .invokeExact(0L, EXTENDED_LIMITS, limits, BYTES, 0L);
            int flags = known == 0 ? 0 : limits.get(JAVA_INT, FLAGS);
            long process = (flags & LIMITS_PROCESS) == 0 ? UNLIMITED : limits.get(JAVA_LONG, PROCESS_BYTES);
            long job = (flags & LIMITS_JOB) == 0 ? UNLIMITED : limits.get(JAVA_LONG, JOB_BYTES);
            long least = Math.min(process, job);
            return least <= 0 ? UNLIMITED : least;
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }
}

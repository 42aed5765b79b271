// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads memory of this process that another thread may give back meanwhile: through the kernel, which says that there is nothing
 * where a load would end the process. So whoever frees memory need not know of those that look at it.
 */
@SuppressWarnings("restricted")
public final class ProbedMemory {
    /** What Linux takes in one call. */
    private static final int BATCH = 1024;
    private static final @Nullable MethodHandle READ = function();
    private static final int PROCESS = (int) ProcessHandle.current().pid();
    private static final boolean POSSIBLE = READ != null && canReadOwnMemory();

    private ProbedMemory() { }

    /**
     * The words at a distance from some addresses.
     *
     * @return 0 where the address is 0, or where nothing can be read; all 0 on systems other than Linux
     */
    public static long[] words(long[] addresses, long distance) {
        long[] words = new long[addresses.length];
        if (POSSIBLE) {
            read(addresses, distance, words);
        }
        return words;
    }

    private static void read(long[] addresses, long distance, long[] words) {
        MethodHandle function = Objects.requireNonNull(READ, "POSSIBLE");
        int[] wanted = new int[BATCH];
        try (Arena arena = Arena.ofConfined()) {
            // struct iovec: where, and how many bytes.
            MemorySegment from = arena.allocate(BATCH * 16L, 8);
            MemorySegment to = arena.allocate(BATCH * 8L, 8);
            MemorySegment whole = arena.allocate(16, 8);
            for (int next = 0; next < addresses.length; ) {
                int count = 0;
                for (; next < addresses.length && count < BATCH; next++) {
                    if (addresses[next] != 0) {
                        from.setAtIndex(JAVA_LONG, 2L * count, addresses[next] + distance);
                        from.setAtIndex(JAVA_LONG, 2L * count + 1, 8);
                        wanted[count++] = next;
                    }
                }
                for (int done = 0; done < count; ) {
                    whole.setAtIndex(JAVA_LONG, 0, to.address());
                    whole.setAtIndex(JAVA_LONG, 1, 8L * (count - done));
                    long bytes = (long) function.invokeExact(PROCESS, whole, 1L, from.asSlice(16L * done), (long) (count - done), 0L);
                    for (int i = 0; i < bytes / 8; i++) {
                        words[wanted[done + i]] = to.getAtIndex(JAVA_LONG, i);
                    }
                    // It stops at the first that is not there.
                    done += (int) Math.max(0, bytes / 8) + 1;
                }
            }
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    private static boolean canReadOwnMemory() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment word = arena.allocateFrom(JAVA_LONG, 4711);
            long[] words = new long[1];
            read(new long[] {word.address()}, 0, words);
            return words[0] == 4711;
        }
    }

    private static @Nullable MethodHandle function() {
        Linker linker = Linker.nativeLinker();
        return linker.defaultLookup().find("process_vm_readv").map(a -> linker.downcallHandle(a,
                FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_LONG))).orElse(null);
    }
}

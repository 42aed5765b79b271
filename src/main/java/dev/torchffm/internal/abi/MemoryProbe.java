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
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** The function of a system that reads memory of a process, and says that there is nothing where a load would end the process. */
@SuppressWarnings("restricted")
sealed interface MemoryProbe {
    /**
     * Reads the words at a distance from some addresses.
     *
     * @param words where they are put; left as it is where an address is 0, and where there is nothing
     */
    void read(long[] addresses, long distance, long[] words);

    /**
     * The probe of a system.
     *
     * @param system as the property {@code os.name} has it
     * @param functions where the functions of the system are found
     * @return the probe, or null where there is none
     */
    static @Nullable MemoryProbe of(String system, SymbolLookup functions) {
        if (system.startsWith("Windows")) {
            return functions.find("ReadProcessMemory").map(WindowsProbe::new).orElse(null);
        }
        if (system.startsWith("Mac")) {
            MemorySegment task = functions.find("mach_task_self_").orElse(null);
            return task == null ? null : functions.find("mach_vm_read_overwrite")
                    .map(function -> new MacProbe(function, task.reinterpret(4).get(JAVA_INT, 0))).orElse(null);
        }
        return functions.find("process_vm_readv").map(LinuxProbe::new).orElse(null);
    }

    private static MethodHandle handle(MemorySegment function, FunctionDescriptor type) {
        return Linker.nativeLinker().downcallHandle(function, type);
    }

    /** {@code process_vm_readv}, which reads many words at a time. */
    record LinuxProbe(MethodHandle function, int process) implements MemoryProbe {
        /** What Linux takes in one call. */
        private static final int BATCH = 1024;

        LinuxProbe(MemorySegment function) {
            this(handle(function, FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_LONG)),
                    (int) ProcessHandle.current().pid());
        }

        @Override
        public void read(long[] addresses, long distance, long[] words) {
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
                        long bytes = (long) function.invokeExact(process, whole, 1L, from.asSlice(16L * done), (long) (count - done), 0L);
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
    }

    /** A probe that reads a word at a time. */
    sealed interface OfWords extends MemoryProbe {
        /** Reads a word, and says how many bytes that were; {@return whether the system did so} */
        boolean read(long address, MemorySegment word, MemorySegment bytes) throws Throwable;

        @Override
        default void read(long[] addresses, long distance, long[] words) {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment word = arena.allocate(JAVA_LONG);
                MemorySegment bytes = arena.allocate(JAVA_LONG);
                for (int i = 0; i < addresses.length; i++) {
                    if (addresses[i] != 0 && read(addresses[i] + distance, word, bytes) && bytes.get(JAVA_LONG, 0) == 8) {
                        words[i] = word.get(JAVA_LONG, 0);
                    }
                }
            } catch (Throwable e) {
                throw Unchecked.rethrow(e);
            }
        }
    }

    /** {@code ReadProcessMemory}. */
    record WindowsProbe(MethodHandle function) implements OfWords {
        /** What stands for the process itself, as a handle. */
        private static final long SELF = -1;

        WindowsProbe(MemorySegment function) {
            this(handle(function, FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS)));
        }

        @Override
        public boolean read(long address, MemorySegment word, MemorySegment bytes) throws Throwable {
            return (int) function.invokeExact(SELF, address, word, 8L, bytes) != 0;
        }
    }

    /** {@code mach_vm_read_overwrite}. */
    record MacProbe(MethodHandle function, int task) implements OfWords {
        MacProbe(MemorySegment function, int task) {
            this(handle(function, FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS)), task);
        }

        @Override
        public boolean read(long address, MemorySegment word, MemorySegment bytes) throws Throwable {
            return (int) function.invokeExact(task, address, 8L, word, bytes) == 0;
        }
    }
}

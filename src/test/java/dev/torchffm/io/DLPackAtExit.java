// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.torchffm.DType;
import dev.torchffm.Torch;
import dev.torchffm.internal.abi.DLPackStructs;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;

/** Has the deleters of exported structures called by the C library at the end of the process, when there is no Java any more. */
final class DLPackAtExit {
    private DLPackAtExit() { }

    public static void main(String[] arguments) throws Throwable {
        Linker linker = Linker.nativeLinker();
        var atExit = linker.downcallHandle(linker.defaultLookup().find("__cxa_atexit").orElseThrow(),
                FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
        // libtorch's memory, and Java's.
        for (MemorySegment managed : new MemorySegment[] {DLPack.fromTensor(Torch.arange(0, 6, 1)),
            DLPack.fromTensor(Torch.fromSegment(Arena.ofAuto().allocate(64, 64), DType.FLOAT64, 8))}) {
            long deleter = DLPackStructs.get(managed, DLPackStructs.offset(DLPackStructs.VERSIONED, "deleter"));
            int status = (int) atExit.invokeExact(MemorySegment.ofAddress(deleter), managed, MemorySegment.NULL);
            if (status != 0) {
                throw new AssertionError(status);
            }
        }
        System.out.println("exported");
    }
}

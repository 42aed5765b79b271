// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** Counts CUDA devices through the driver's own C API, since libtorch's C ABI has no function for it. */
@SuppressWarnings("restricted")
public final class CudaDriver {
    private static final int DEVICES = count();

    private CudaDriver() { }

    /** {@return the number of devices that the driver shows to this process; 0 without a driver} */
    public static int deviceCount() {
        return DEVICES;
    }

    /** The driver's library, which comes with the driver and lies where the system looks; there is none for macOS. */
    static String library(String system) {
        return system.startsWith("Windows") ? "nvcuda.dll" : "libcuda.so.1";
    }

    private static int count() {
        SymbolLookup driver;
        try {
            driver = SymbolLookup.libraryLookup(library(System.getProperty("os.name")), Arena.global());
        } catch (IllegalArgumentException e) {
            return 0;
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(JAVA_INT);
            MethodHandle init = handle(driver, "cuInit", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
            MethodHandle count = handle(driver, "cuDeviceGetCount", FunctionDescriptor.of(JAVA_INT, ADDRESS));
            return (int) init.invokeExact(0) == 0 && (int) count.invokeExact(out) == 0 ? out.get(JAVA_INT, 0) : 0;
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    private static MethodHandle handle(SymbolLookup driver, String name, FunctionDescriptor type) {
        return Linker.nativeLinker().downcallHandle(driver.find(name).orElseThrow(), type);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/**
 * The structures of DLPack, the function in them that frees them, and libtorch's functions that fill them.
 *
 * <p>What libtorch fills, libtorch frees: the function in such a structure is its own, so that no Java runs when a consumer calls it, on
 * whatever thread, at the end of whatever stack, or when the JVM has already begun to end.
 */
@SuppressWarnings("restricted")
public final class DLPackStructs {
    /** {@code DLTensor}. */
    public static final StructLayout TENSOR = MemoryLayout.structLayout(ADDRESS.withName("data"), JAVA_INT.withName("device_type"),
            JAVA_INT.withName("device_id"), JAVA_INT.withName("ndim"), JAVA_BYTE.withName("code"), JAVA_BYTE.withName("bits"),
            JAVA_SHORT.withName("lanes"), ADDRESS.withName("shape"), ADDRESS.withName("strides"), JAVA_LONG.withName("byte_offset"))
            .withName("DLTensor");
    /** {@code DLManagedTensor}. */
    public static final StructLayout UNVERSIONED = MemoryLayout.structLayout(TENSOR.withName("dl_tensor"),
            ADDRESS.withName("manager_ctx"), ADDRESS.withName("deleter")).withName("DLManagedTensor");
    /** {@code DLManagedTensorVersioned}, of major version 1; of every version up to the flags. */
    public static final StructLayout VERSIONED = MemoryLayout.structLayout(JAVA_INT.withName("major"), JAVA_INT.withName("minor"),
            ADDRESS.withName("manager_ctx"), ADDRESS.withName("deleter"), JAVA_LONG.withName("flags"),
            TENSOR.withName("dl_tensor")).withName("DLManagedTensorVersioned");

    /** The only major version whose structure is known. */
    public static final int MAJOR = 1;
    /** A flag: nobody may write to the elements. */
    public static final long READ_ONLY = 1;
    /** A flag: the producer made the elements for this exchange. */
    public static final long IS_COPIED = 2;

    private static final MethodHandle DELETER = Linker.nativeLinker().downcallHandle(FunctionDescriptor.ofVoid(JAVA_LONG));

    private DLPackStructs() { }

    /** {@return where a field of its tensor stands in a structure} */
    public static long tensorOffset(StructLayout struct, String field) {
        return struct.byteOffset(PathElement.groupElement("dl_tensor"), PathElement.groupElement(field));
    }

    /** {@return where a field stands in a structure} */
    public static long offset(StructLayout struct, String field) {
        return struct.byteOffset(PathElement.groupElement(field));
    }

    /** {@return the value of a field of 64 bits, addresses included} */
    public static long get(MemorySegment memory, long offset) {
        return memory.get(ValueLayout.JAVA_LONG_UNALIGNED, offset);
    }

    /** {@return the value of a field of 32 bits} */
    public static int getInt(MemorySegment memory, long offset) {
        return memory.get(ValueLayout.JAVA_INT_UNALIGNED, offset);
    }

    /** A structure at an address, with the size that it must have. */
    public static MemorySegment at(StructLayout struct, long address) {
        return Native.borrowed(address, struct.byteSize());
    }

    /** Has the producer free a structure and what it owns, if it said how; nothing of it may be used after that. */
    public static void delete(StructLayout struct, MemorySegment memory) {
        long function = get(memory, offset(struct, "deleter"));
        if (function == 0) {
            return;
        }
        try {
            DELETER.invokeExact(MemorySegment.ofAddress(function), memory.address());
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    /**
     * Has libtorch fill a structure for a tensor, which keeps the storage until its deleter is called.
     *
     * @param struct which of the two
     * @param tensor a handle to a strided tensor of a type that DLPack has
     * @return the address of the structure
     */
    public static long export(StructLayout struct, long tensor) {
        return Exporter.export(struct == VERSIONED, tensor);
    }

    /**
     * libtorch's functions. They are C++ and return an address, which the guard against exceptions has no way to hand on; so one that
     * fills a structure of the caller's is called first, under the guard, and refuses what the others would: they make the same checks.
     */
    private static final class Exporter {
        private static final @Nullable MemorySegment NON_OWNING = CxxFunctions.find("at::toDLPackNonOwning").orElse(null);
        private static final @Nullable MethodHandle VERSIONED = handle("at::toDLPackVersioned");
        private static final @Nullable MethodHandle UNVERSIONED = handle("at::toDLPack");

        private static @Nullable MethodHandle handle(String function) {
            return CxxFunctions.handle(function, FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));
        }

        static long export(boolean versioned, long tensor) {
            MethodHandle function = versioned ? VERSIONED : UNVERSIONED;
            if (NON_OWNING == null || function == null) {
                throw CxxFunctions.missing(NON_OWNING == null ? "at::toDLPackNonOwning"
                        : versioned ? "at::toDLPackVersioned" : "at::toDLPack");
            }
            try (Arena arena = Arena.ofConfined()) {
                // An at::Tensor is one word, which is lent.
                long lent = arena.allocate(Long.BYTES + TENSOR.byteSize(), Long.BYTES).address();
                Native.ADDRESS_SPACE.set(JAVA_LONG, lent, Native.impl(tensor));
                // From 2.14 on it has a third parameter, whether the memory may be read only: false, as the others have it.
                Native.check(ExceptionGuard.call(lent, lent + Long.BYTES, 0, NON_OWNING.address()));
                return (long) function.invokeExact(lent);
            } catch (Throwable e) {
                throw Unchecked.rethrow(e);
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.layout.TensorImplLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What keeps a storage for arrays: libtorch frees it when the last tensor and the last of our references are gone, and not before. */
class StorageReferenceTest {
    private static final int FLOAT = 6;
    private static final MemorySegment DELETER = deleter();
    /** How often libtorch has freed a storage of these tests. */
    private static final AtomicInteger FREED = new AtomicInteger();

    @SuppressWarnings("unused")
    private static void freed(long data, long context) {
        FREED.incrementAndGet();
    }

    private static MemorySegment deleter() {
        try {
            return Linker.nativeLinker().upcallStub(
                    MethodHandles.lookup().findStatic(StorageReferenceTest.class, "freed",
                            MethodType.methodType(void.class, long.class, long.class)),
                    FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG), Arena.global());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static long tensor() {
        return Native.fromBlob(Arena.global().allocate(4, 64), new long[] {1}, new long[] {1}, FLOAT, DELETER, 0);
    }

    private static int freedBy(Runnable call) {
        int before = FREED.get();
        call.run();
        return FREED.get() - before;
    }

    @Test
    void storageStaysUntilTheLastReferenceIsGivenUp() {
        long tensor = tensor();
        long storage = TensorImplLayout.storage(tensor);
        long one = StorageReference.hold(tensor, storage);
        long two = StorageReference.hold(tensor, storage);
        assertEquals(0, freedBy(() -> StorageReference.release(one)));
        assertEquals(0, freedBy(() -> Native.deleteTensor(tensor)));
        assertEquals(1, freedBy(() -> StorageReference.release(two)));
    }

    @Test
    void storageStaysWithTheTensorWhenReferencesAreGivenUp() {
        long tensor = tensor();
        long reference = StorageReference.hold(tensor, TensorImplLayout.storage(tensor));
        assertEquals(0, freedBy(() -> StorageReference.release(reference)));
        assertEquals(1, freedBy(() -> Native.deleteTensor(tensor)));
    }

    @Test
    void referenceIsCountedInPlaceOnTheLibtorchThatWeTest() {
        long tensor = tensor();
        long storage = TensorImplLayout.storage(tensor);
        assertEquals(storage, StorageReference.hold(tensor, storage), "a reference is a tensor of its own, which is slow");
        StorageReference.release(storage);
        Native.deleteTensor(tensor);
    }

    @Test
    void threadsDoNotLoseReferences() throws Exception {
        long tensor = tensor();
        long storage = TensorImplLayout.storage(tensor);
        int before = FREED.get();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Void>> work = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                work.add(() -> {
                    for (int i = 0; i < 20_000; i++) {
                        long reference = StorageReference.hold(tensor, storage);
                        if (i % 8 == 0) {
                            Native.deleteTensor(Native.aliasOf(tensor));
                        }
                        StorageReference.release(reference);
                    }
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        }
        assertEquals(before, FREED.get());
        assertEquals(1, freedBy(() -> Native.deleteTensor(tensor)));
    }

    @Test
    void bytesOutsideTheStorageAreRefused() {
        StoragePin pin = new StoragePin(1, 4096, 100, Native.borrowed(0, Long.MAX_VALUE));
        assertEquals(4096 + 60, pin.slice(4096 + 60, 40).address());
        assertEquals(40, pin.slice(4096 + 60, 40).byteSize());
        assertThrows(IndexOutOfBoundsException.class, () -> pin.slice(4096 + 60, 41));
        assertThrows(IndexOutOfBoundsException.class, () -> pin.slice(4095, 4));
        assertThrows(IndexOutOfBoundsException.class, () -> pin.slice(Long.MAX_VALUE, 4));
        assertThrows(IndexOutOfBoundsException.class, () -> pin.slice(-8, 4));
    }
}

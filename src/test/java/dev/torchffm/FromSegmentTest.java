// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.internal.lifetime.JavaMemory;
import dev.torchffm.ndarray.NDArray;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@link Torch#fromSegment}: which memory becomes a tensor in place, and which is refused. */
class FromSegmentTest {
    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED;

    // ------------------------------------------------------------------ memory that is shared

    private enum Kind {
        CONFINED, SHARED, AUTO, GLOBAL;

        Arena open() {
            return switch (this) {
                case CONFINED -> Arena.ofConfined();
                case SHARED -> Arena.ofShared();
                case AUTO -> Arena.ofAuto();
                case GLOBAL -> Arena.global();
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void nativeMemoryOfAnyArenaIsShared(Kind kind) {
        Arena arena = kind.open();
        MemorySegment segment = arena.allocateFrom(ValueLayout.JAVA_FLOAT, 1, 2, 3, 4, 5, 6);
        try (Tensor tensor = Torch.fromSegment(segment, DType.FLOAT32, 2, 3)) {
            assertEquals(segment.address(), tensor.dataPtr());
            assertEquals(List.of(List.of(1.0, 2.0, 3.0), List.of(4.0, 5.0, 6.0)), tensor.tolist());
            segment.setAtIndex(FLOAT, 5, 60);
            tensor.select(0, 0).fill_(-1);
            assertEquals(List.of(List.of(-1.0, -1.0, -1.0), List.of(4.0, 5.0, 60.0)), tensor.tolist());
            assertEquals(-1, segment.getAtIndex(FLOAT, 2));
        }
        if (kind == Kind.CONFINED || kind == Kind.SHARED) {
            arena.close();
        }
    }

    @Test
    void directBufferIsShared() {
        ByteBuffer buffer = ByteBuffer.allocateDirect(4);
        Tensor tensor = Torch.fromSegment(MemorySegment.ofBuffer(buffer), DType.UINT8, 4);
        tensor.fill_(200);
        assertEquals((byte) 200, buffer.get(3));
    }

    @ParameterizedTest
    @EnumSource(value = DType.class, names = {"INT16", "FLOAT16", "BFLOAT16", "INT32", "UINT32", "FLOAT32", "COMPLEX32", "INT64", "FLOAT64",
            "COMPLEX64", "COMPLEX128"})
    void memoryThatIsNotAlignedToTheElementIsRefused(DType dtype) {
        int item = dtype.itemSize();
        MemorySegment memory = Arena.ofAuto().allocate(4L * item, 64);
        for (int offset = 1; offset < item; offset++) {
            MemorySegment segment = memory.asSlice(offset, 2L * item);
            String message = assertThrows(IllegalArgumentException.class, () -> Torch.fromSegment(segment, dtype, 2)).getMessage();
            assertTrue(message.contains("not a multiple of " + item + ", the size of an element of " + dtype), message);
            if (dtype.isNumpy()) {
                NDArray array = NDArray.of(segment, dtype, 2);
                assertThrows(IllegalArgumentException.class, () -> Torch.fromNumpy(array));
                assertEquals(List.of(2L), Arrays.stream(Torch.tensor(array).shape()).boxed().toList());
                Tensor copied = Torch.asTensor(array);
                assertEquals(0, copied.dataPtr() % item);
                assertNotEquals(segment.address(), copied.dataPtr());
            }
        }
        assertEquals(memory.address() + item, Torch.fromSegment(memory.asSlice(item), dtype, 2).dataPtr());
    }

    @Test
    void arrayWithNegativeStridesIsAlignedWhereItsLowestElementIs() {
        MemorySegment memory = Arena.ofAuto().allocate(48, 16);
        NDArray even = NDArray.of(memory, DType.COMPLEX128, 3);
        assertEquals(memory.address(), Torch.fromNumpy(even).dataPtr());
        NDArray odd = NDArray.of(memory, 8, DType.COMPLEX128, new long[] {2}, new long[] {16});
        assertThrows(IllegalArgumentException.class, () -> Torch.fromNumpy(odd));
        odd.setComplex(new Complex(1, 2), 1);
        assertEquals(List.of(new Complex(0, 0), new Complex(1, 2)), Torch.tensor(odd).tolist());
    }

    @Test
    void shapeThatAnotherThreadChangesIsReadOnce() throws InterruptedException {
        MemorySegment segment = FromArrays.bytes(64);
        long[] shape = {16};
        AtomicBoolean done = new AtomicBoolean();
        Thread changing = new Thread(() -> {
            while (!done.get()) {
                shape[0] = 1L << 28;
                Thread.onSpinWait();
                shape[0] = 16;
            }
        });
        changing.start();
        try {
            for (int i = 0; i < 20_000; i++) {
                try (Tensor tensor = Torch.fromSegment(segment, DType.FLOAT32, shape)) {
                    assertEquals(16, tensor.numel());
                    assertArrayEquals(new long[] {1}, tensor.strides());
                } catch (IllegalArgumentException e) {
                    assertTrue(e.getMessage().contains("[268435456]"), e.getMessage());
                }
                try {
                    assertEquals(16, NDArray.of(segment, DType.FLOAT32, shape).size());
                } catch (IndexOutOfBoundsException e) {
                    assertTrue(e.getMessage().contains("(268435456,)"), e.getMessage());
                }
            }
        } finally {
            done.set(true);
            changing.join();
        }
    }

    @Tag("long")
    @Test
    void negativeSizeThatAnotherThreadWritesIsRefusedByEmpty() throws InterruptedException {
        long[] shape = {16};
        AtomicBoolean done = new AtomicBoolean();
        Thread changing = new Thread(() -> {
            while (!done.get()) {
                shape[0] = -7;
                Thread.onSpinWait();
                shape[0] = 16;
            }
        });
        changing.start();
        try {
            for (int i = 0; i < 20_000; i++) {
                try (Tensor tensor = Torch.empty(shape)) {
                    assertEquals(16, tensor.numel());
                } catch (TorchException e) {
                    assertTrue(e.getMessage().contains("-7"), e.getMessage());
                }
            }
        } finally {
            done.set(true);
            changing.join();
        }
    }

    @ParameterizedTest
    @EnumSource(DType.class)
    void everyTypeThatLibtorchKnowsButTheQuantizedIsShared(DType dtype) {
        MemorySegment segment = FromArrays.bytes(2L * dtype.itemSize());
        boolean unknown = dtype == DType.BCOMPLEX32 && Torch.version().compareTo("2.14") < 0;
        if (dtype.isQuantized() || unknown) {
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
                    () -> Torch.fromSegment(segment, dtype, 2));
            assertTrue(e.getMessage().contains(dtype.toString()), e.getMessage());
            return;
        }
        Tensor tensor = Torch.fromSegment(segment, dtype, 2);
        assertSame(dtype, tensor.dtype());
        assertEquals(segment.address(), tensor.dataPtr());
        assertEquals(segment.byteSize(), FromArrays.storageBytes(tensor));
    }

    @Test
    void stridesReachAnyElementOfTheSegment() {
        MemorySegment segment = FromArrays.bytes(40);
        for (int i = 0; i < 10; i++) {
            segment.setAtIndex(FLOAT, i, i);
        }
        Tensor everyThird = Torch.fromSegment(segment, DType.FLOAT32, new long[] {4}, new long[] {3});
        assertEquals(List.of(0.0, 3.0, 6.0, 9.0), everyThird.tolist());
        Tensor overlapping = Torch.fromSegment(segment, DType.FLOAT32, new long[] {3, 2}, new long[] {1, 1});
        assertEquals(List.of(List.of(0.0, 1.0), List.of(1.0, 2.0), List.of(2.0, 3.0)), overlapping.tolist());
        Tensor repeated = Torch.fromSegment(segment.asSlice(36), DType.FLOAT32, new long[] {2, 1}, new long[] {0, 99});
        assertEquals(List.of(List.of(9.0), List.of(9.0)), repeated.tolist());
        assertArrayEquals(new long[] {0, 99}, repeated.strides());
    }

    @Test
    void noSizesAreOneElement() {
        MemorySegment segment = FromArrays.bytes(8);
        segment.set(ValueLayout.JAVA_LONG, 0, 7);
        Tensor tensor = Torch.fromSegment(segment, DType.INT64);
        assertEquals(0, tensor.dim());
        assertEquals(7L, tensor.item());
    }

    @Test
    void noElementsAreAnEmptyTensorOfTheShape() {
        for (MemorySegment segment : List.of(FromArrays.bytes(0), FromArrays.bytes(4), MemorySegment.NULL)) {
            Tensor tensor = Torch.fromSegment(segment, DType.INT16, 2, 0, 3);
            assertArrayEquals(new long[] {2, 0, 3}, tensor.shape());
            assertEquals(0, tensor.dataPtr());
            assertEquals(List.of(List.of(), List.of()), tensor.tolist());
        }
    }

    @Test
    void callersArraysAreNotKept() {
        long[] shape = {2};
        long[] strides = {2};
        Tensor tensor = Torch.fromSegment(FromArrays.bytes(12), DType.INT32, shape, strides);
        shape[0] = 9;
        strides[0] = 9;
        assertArrayEquals(new long[] {2}, tensor.shape());
        assertArrayEquals(new long[] {2}, tensor.strides());
    }

    @Test
    void storageEndsWithTheLastElementAndDoesNotGrow() {
        Tensor tensor = Torch.fromSegment(FromArrays.bytes(64), DType.INT32, 2);
        assertEquals(8, FromArrays.storageBytes(tensor));
        assertEquals("Trying to resize storage that is not resizable",
                assertThrows(TorchException.class, () -> tensor.resize_(3)).getMessage());
        assertThrows(TorchException.class, () -> tensor.asStrided(new long[] {3}, new long[] {1}));
    }

    // ------------------------------------------------------------------ mapped files

    private static MemorySegment map(Path file, FileChannel.MapMode mode, Arena arena) throws IOException {
        try (FileChannel channel = FileChannel.open(file, mode == FileChannel.MapMode.READ_ONLY
                ? Set.of(StandardOpenOption.READ) : Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE))) {
            return channel.map(mode, 0, channel.size(), arena);
        }
    }

    @Test
    void fileMappedForWritingIsChangedThroughTheTensor(@TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("numbers"), new byte[] {1, 2, 3, 4});
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment mapped = map(file, FileChannel.MapMode.READ_WRITE, arena);
            Tensor tensor = Torch.fromSegment(mapped, DType.UINT8, 2, 2);
            assertEquals(List.of(List.of(1L, 2L), List.of(3L, 4L)), tensor.tolist());
            tensor.t().select(0, 0).fill_(9);
            mapped.force();
        }
        assertArrayEquals(new byte[] {9, 2, 9, 4}, Files.readAllBytes(file));
    }

    @Test
    void privatelyMappedFileStaysAsItIs(@TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("numbers"), new byte[] {1, 2, 3, 4});
        try (Arena arena = Arena.ofShared()) {
            Tensor tensor = Torch.fromSegment(map(file, FileChannel.MapMode.PRIVATE, arena), DType.INT8, 4);
            tensor.fill_(9);
            assertEquals(List.of(9L, 9L, 9L, 9L), tensor.tolist());
        }
        assertArrayEquals(new byte[] {1, 2, 3, 4}, Files.readAllBytes(file));
    }

    @Test
    void fileMappedForReadingIsRefusedAndCanBeCopied(@TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("numbers"), new byte[] {1, 2, 3, 4});
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment mapped = map(file, FileChannel.MapMode.READ_ONLY, arena);
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
                    () -> Torch.fromSegment(mapped, DType.UINT8, 4));
            assertTrue(e.getMessage().contains("read-only"), e.getMessage());
            assertEquals(List.of(1L, 2L, 3L, 4L), Torch.tensor(NDArray.of(mapped, DType.UINT8, 4)).tolist());
        }
    }

    // ------------------------------------------------------------------ refusals

    private static void assertRefused(Class<? extends RuntimeException> type, Callable<Tensor> call, String... named) {
        int live = JavaMemory.live();
        RuntimeException e = assertThrows(type, call::call);
        for (String name : named) {
            assertTrue(e.getMessage().contains(name), () -> "'" + name + "' is not in: " + e.getMessage());
        }
        assertTrue(JavaMemory.live() <= live, "a refused conversion keeps memory");
    }

    @Test
    void heapMemoryIsRefusedWithTheWayOut() {
        float[] java = {1, 2};
        assertRefused(IllegalArgumentException.class, () -> Torch.fromSegment(MemorySegment.ofArray(java), DType.FLOAT32, 2),
                "heap", "Torch.tensor");
        assertRefused(IllegalArgumentException.class,
                () -> Torch.fromNumpy(NDArray.of(MemorySegment.ofArray(java), DType.FLOAT32, 2)), "heap", "Torch.tensor");
        assertRefused(IllegalArgumentException.class,
                () -> Torch.fromSegment(MemorySegment.ofBuffer(ByteBuffer.allocate(4)), DType.INT8, 4), "heap");
    }

    @Test
    void shapeBeyondTheSegmentIsRefused() {
        MemorySegment segment = FromArrays.bytes(15);
        assertRefused(IllegalArgumentException.class, () -> Torch.fromSegment(segment, DType.FLOAT32, 4), "[4]", "15 bytes");
        assertRefused(IllegalArgumentException.class, () -> Torch.fromSegment(segment, DType.FLOAT32, 2, 2), "[2, 2]",
                "4 elements");
        assertRefused(IllegalArgumentException.class,
                () -> Torch.fromSegment(segment, DType.INT8, new long[] {2, 2}, new long[] {14, 1}), "16 elements", "15 bytes");
        assertRefused(IllegalArgumentException.class, () -> Torch.fromSegment(FromArrays.bytes(0), DType.INT8, 1), "0 bytes");
        assertRefused(IllegalArgumentException.class, () -> Torch.fromSegment(MemorySegment.NULL, DType.INT8, 1), "0 bytes");
    }

    @Test
    void shapeBeyond64BitsIsRefused() {
        MemorySegment segment = FromArrays.bytes(16);
        long huge = Long.MAX_VALUE;
        assertRefused(IllegalArgumentException.class,
                () -> Torch.fromSegment(segment, DType.INT8, new long[] {huge, 2}, new long[] {1, huge}), "64 bits");
        assertRefused(IllegalArgumentException.class,
                () -> Torch.fromSegment(segment, DType.INT8, new long[] {3}, new long[] {huge}), "64 bits");
        assertRefused(IllegalArgumentException.class, () -> Torch.fromSegment(segment, DType.INT8, 1L << 32, 1L << 32));
        assertRefused(IllegalArgumentException.class, () -> Torch.fromSegment(segment, DType.FLOAT64, huge));
    }

    @Test
    void negativeSizesAndStridesAreRefused() {
        MemorySegment segment = FromArrays.bytes(16);
        assertRefused(IllegalArgumentException.class, () -> Torch.fromSegment(segment, DType.INT8, 2, -3), "-3", "dimension 1");
        assertRefused(TorchException.class, () -> Torch.fromSegment(segment, DType.INT8, new long[] {2}, new long[] {-1}), "[-1]");
        assertRefused(IllegalArgumentException.class,
                () -> Torch.fromSegment(segment, DType.INT8, new long[] {2}, new long[] {1, 1}), "2 and 1");
    }

    @Test
    void memoryOfAClosedArenaIsRefused() {
        Arena arena = Arena.ofConfined();
        MemorySegment segment = arena.allocate(8);
        NDArray array = NDArray.of(segment, DType.INT64, 1);
        arena.close();
        assertRefused(IllegalStateException.class, () -> Torch.fromSegment(segment, DType.INT64, 1), "closed");
        assertRefused(IllegalStateException.class, () -> Torch.fromNumpy(array));
        assertRefused(IllegalStateException.class, () -> Torch.tensor(array));
    }

    @Test
    void memoryConfinedToAnotherThreadIsRefused() throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment segment = arena.allocate(8);
            Thread other = Thread.ofPlatform().start(() -> {
                try {
                    Torch.fromSegment(segment, DType.INT64, 1);
                } catch (Throwable e) {
                    thrown.set(e);
                }
            });
            other.join();
        }
        assertEquals(WrongThreadException.class, thrown.get().getClass());
    }

    @Test
    void missingArgumentsAreRefused() {
        assertRefused(NullPointerException.class, () -> Torch.fromSegment(null, DType.INT8, 1));
        assertRefused(NullPointerException.class, () -> Torch.fromSegment(FromArrays.bytes(1), null, 1));
        assertRefused(NullPointerException.class, () -> Torch.fromSegment(FromArrays.bytes(1), DType.INT8, (long[]) null));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ndarray;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Slice;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Arrays over segments: what is accepted, what is shared, and how long it lives. */
class NDArrayMemoryTest {
    private static final MemorySegment BYTES = Arena.global().allocate(100);

    // ------------------------------------------------------------------ of

    @Test
    void memoryThatIsNotThereIsNamed() {
        assertEquals("Unable to allocate 1152921504606846976 bytes for an array with shape (2,72057594037927936) and dtype torch.float64",
                assertThrows(OutOfMemoryError.class, () -> NDArray.zeros(DType.FLOAT64, 2, 1L << 56)).getMessage());
    }

    @Test
    void ofWithoutStridesIsInCOrderFromTheFirstByte() {
        NDArray array = NDArray.of(BYTES, DType.INT16, 2, 3, 4);
        assertArrayEquals(new long[] {2, 3, 4}, array.shape());
        assertArrayEquals(new long[] {24, 8, 2}, array.strides());
        assertEquals(24, array.size());
        assertEquals(48, array.nbytes());
        assertEquals(2, array.itemSize());
        assertEquals(3, array.ndim());
        assertEquals(3, array.shape(-2));
        assertSame(DType.INT16, array.dtype());
        assertEquals(BYTES.address(), array.address());
        assertTrue(array.isContiguous());
        assertFalse(array.isFContiguous());
    }

    @Test
    void ofAcceptsWhatEndsAtTheSegmentsEndAndRefusesOneByteMore() {
        NDArray.of(BYTES, DType.FLOAT32, 25);
        assertThrows(IndexOutOfBoundsException.class, () -> NDArray.of(BYTES, DType.FLOAT32, 26));
        NDArray.of(BYTES, 96, DType.FLOAT32, new long[0], new long[0]);
        assertThrows(IndexOutOfBoundsException.class, () -> NDArray.of(BYTES, 97, DType.FLOAT32, new long[0], new long[0]));
        NDArray.of(BYTES, 96, DType.FLOAT32, new long[] {5, 5}, new long[] {-20, -4});
        assertThrows(IndexOutOfBoundsException.class,
                () -> NDArray.of(BYTES, 95, DType.FLOAT32, new long[] {5, 5}, new long[] {-20, -4}));
        NDArray.of(BYTES, 80, DType.FLOAT32, new long[] {5, 5}, new long[] {-20, 4});
        assertThrows(IndexOutOfBoundsException.class,
                () -> NDArray.of(BYTES, 81, DType.FLOAT32, new long[] {5, 5}, new long[] {-20, 4}));
        assertThrows(IndexOutOfBoundsException.class,
                () -> NDArray.of(BYTES, 79, DType.FLOAT32, new long[] {5, 5}, new long[] {-20, 4}));
    }

    @Test
    void ofSaysWhatDoesNotFit() {
        IndexOutOfBoundsException e = assertThrows(IndexOutOfBoundsException.class,
                () -> NDArray.of(BYTES, 8, DType.INT64, new long[] {3, 2}, new long[] {-16, 8}));
        assertEquals("an array of int64 with shape (3,2) and byte strides (-16,8) from byte 8 reaches outside its segment of 100 bytes",
                e.getMessage());
    }

    @Test
    void ofRefusesNegativeOffsetsAndOverflowingExtents() {
        assertThrows(IndexOutOfBoundsException.class, () -> NDArray.of(BYTES, -1, DType.INT8, new long[] {1}, new long[] {1}));
        assertThrows(IndexOutOfBoundsException.class,
                () -> NDArray.of(BYTES, Long.MIN_VALUE, DType.INT8, new long[] {2}, new long[] {Long.MIN_VALUE}));
        assertThrows(IndexOutOfBoundsException.class,
                () -> NDArray.of(BYTES, 0, DType.INT8, new long[] {2}, new long[] {Long.MIN_VALUE}));
        assertThrows(IndexOutOfBoundsException.class,
                () -> NDArray.of(BYTES, 0, DType.INT8, new long[] {2}, new long[] {Long.MAX_VALUE}));
        assertThrows(IndexOutOfBoundsException.class,
                () -> NDArray.of(BYTES, Long.MAX_VALUE, DType.INT8, new long[] {1}, new long[] {1}));
        // The true extents are 2^64 and 2^64 + 2, which wrap around to small numbers.
        assertThrows(IndexOutOfBoundsException.class, () -> NDArray.of(BYTES, 0, DType.INT8, new long[] {(1L << 32) + 1, 1},
                new long[] {1L << 32, 1}));
        assertThrows(IndexOutOfBoundsException.class, () -> NDArray.of(BYTES, 50, DType.INT8, new long[] {3, 3},
                new long[] {Long.MAX_VALUE, Long.MAX_VALUE}));
        assertThrows(IndexOutOfBoundsException.class, () -> NDArray.of(BYTES, 50, DType.INT8, new long[] {3, 3},
                new long[] {Long.MIN_VALUE, Long.MIN_VALUE}));
        assertThrows(IllegalArgumentException.class, () -> NDArray.of(BYTES, DType.INT8, 1L << 32, 1L << 32));
        assertThrows(IllegalArgumentException.class, () -> NDArray.of(BYTES, DType.INT64, 1L << 61));
        assertThrows(IllegalArgumentException.class, () -> NDArray.zeros(DType.INT64, 1L << 61));
    }

    @Test
    void ofRefusesNegativeSizesAndWrongNumbersOfStrides() {
        assertThrows(IllegalArgumentException.class, () -> NDArray.of(BYTES, DType.INT8, -1));
        assertThrows(IllegalArgumentException.class, () -> NDArray.of(BYTES, DType.INT8, 0, -1));
        assertThrows(IllegalArgumentException.class, () -> NDArray.zeros(DType.INT8, -1));
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
                () -> NDArray.of(BYTES, DType.INT8, new long[] {2, 3}, new long[] {1}));
        assertEquals("shape (2,3) has 2 axes, and strides (1,) are for 1", e.getMessage());
    }

    @ParameterizedTest
    @EnumSource(DType.class)
    void ofTakesTheTypesOfNumpyAndNoOther(DType dtype) {
        if (dtype.isNumpy()) {
            assertSame(dtype, NDArray.of(BYTES, dtype, 2).dtype());
            assertSame(dtype, NDArray.zeros(dtype).dtype());
        } else {
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> NDArray.of(BYTES, dtype, 2));
            assertTrue(e.getMessage().contains(dtype.lowerName()), e.getMessage());
            assertThrows(IllegalArgumentException.class, () -> NDArray.zeros(dtype, 2));
            assertThrows(IllegalArgumentException.class, () -> NDArray.zeros(DType.INT8, 16).astype(dtype));
            assertThrows(IllegalArgumentException.class, () -> NDArray.zeros(DType.INT8, 16).view(dtype));
        }
    }

    @Test
    void sixtyFourAxesWorkAndSixtyFiveDoNot() {
        long[] ones = new long[64];
        java.util.Arrays.fill(ones, 1);
        NDArray array = NDArray.of(BYTES, DType.INT8, ones);
        array.set(5, new long[64]);
        assertEquals(5L, array.item());
        assertThrows(IllegalArgumentException.class, () -> array.expandDims(0));
        assertThrows(IllegalArgumentException.class, () -> array.slice(Slice.NEWAXIS));
        long[] more = new long[65];
        java.util.Arrays.fill(more, 1);
        assertThrows(IllegalArgumentException.class, () -> NDArray.of(BYTES, DType.INT8, more));
        assertThrows(IllegalArgumentException.class, () -> array.reshape(more));
        assertThrows(IllegalArgumentException.class, () -> array.expand(more));
    }

    @Test
    void laterChangesOfTheGivenShapeAndStridesDoNotChangeTheArray() {
        long[] shape = {2, 3};
        long[] strides = {3, 1};
        NDArray array = NDArray.of(BYTES, DType.INT8, shape, strides);
        NDArray plain = NDArray.of(BYTES, DType.INT8, shape);
        NDArray offset = NDArray.of(BYTES, 0, DType.INT8, shape, strides);
        NDArray reshaped = array.reshape(shape);
        NDArray expanded = array.expand(shape);
        shape[0] = 100;
        strides[0] = 1000;
        for (NDArray a : List.of(array, plain, offset, reshaped, expanded)) {
            assertArrayEquals(new long[] {2, 3}, a.shape());
            assertArrayEquals(new long[] {3, 1}, a.strides());
        }
        array.shape()[0] = 100;
        array.strides()[0] = 1000;
        assertArrayEquals(new long[] {2, 3}, array.shape());
        assertArrayEquals(new long[] {3, 1}, array.strides());
    }

    // ------------------------------------------------------------------ kinds of memory

    @Test
    void heapArraysOfEveryPrimitiveTypeAreShared() {
        float[] floats = {1, 2, 3, 4};
        NDArray array = NDArray.of(MemorySegment.ofArray(floats), DType.FLOAT32, 2, 2);
        array.setFloat(9, 1, 0);
        assertEquals(9f, floats[2]);
        floats[3] = 8;
        assertEquals(8f, array.getFloat(1, 1));
        byte[] bytes = new byte[16];
        NDArray.of(MemorySegment.ofArray(bytes), 1, DType.FLOAT64, new long[] {1}, new long[] {8}).setDouble(-2, 0);
        assertEquals((byte) 0xc0, bytes[8]);
        for (MemorySegment segment : List.of(MemorySegment.ofArray(new short[8]), MemorySegment.ofArray(new int[4]),
                MemorySegment.ofArray(new long[2]), MemorySegment.ofArray(new double[2]), MemorySegment.ofArray(new char[8]))) {
            NDArray longs = NDArray.of(segment, DType.INT64, 2);
            longs.setLong(5, 1);
            assertEquals(5, longs.getLong(-1));
            assertEquals(List.of(0L, 5L), longs.copy().toList());
        }
    }

    @Test
    void unalignedElementsWork() {
        for (DType dtype : DType.values()) {
            if (dtype.isNumpy()) {
                NDArray array = NDArray.of(BYTES, 1, dtype, new long[] {3}, new long[] {dtype.itemSize() + 1});
                array.fill(1);
                assertTrue(array.arrayEquals(NDArray.copyOf(new byte[] {1, 1, 1})), dtype.toString());
            }
        }
    }

    @Test
    void mappedFilesAreShared(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("floats");
        try (Arena arena = Arena.ofConfined();
                FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            MemorySegment mapped = channel.map(FileChannel.MapMode.READ_WRITE, 0, 16, arena);
            NDArray.of(mapped, DType.INT32, 4).copyFrom(new int[] {1, 2, 3, 4});
            mapped.force();
        }
        try (Arena arena = Arena.ofConfined(); FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            NDArray read = NDArray.of(channel.map(FileChannel.MapMode.READ_ONLY, 0, 16, arena), DType.INT32, 2, 2);
            assertFalse(read.isWriteable());
            assertEquals(List.of(List.of(1L, 2L), List.of(3L, 4L)), read.toList());
        }
    }

    @Test
    void readOnlyMemoryRefusesEveryWrite() {
        NDArray array = NDArray.of(MemorySegment.ofArray(new float[] {1, 2}).asReadOnly(), DType.FLOAT32, 2);
        assertFalse(array.isWriteable());
        assertReadOnly(() -> array.setFloat(5, 0));
        assertReadOnly(() -> array.set(5, 0));
        assertReadOnly(() -> array.fill(5));
        assertReadOnly(() -> array.copyFrom(new float[2]));
        assertReadOnly(() -> array.copyFrom(new float[3]));
        assertReadOnly(() -> array.copyFrom(NDArray.zeros(DType.INT8, 2)));
        assertReadOnly(() -> array.slice(Slice.from(1)).setFloat(5, 0));
        assertReadOnly(() -> NDArray.zeros(DType.FLOAT32, 0).asReadOnly().fill(1));
        assertReadOnly(() -> NDArray.zeros(DType.FLOAT32, 2, 2).diagonal().setFloat(1, 0));
        for (DType dtype : DType.values()) {
            if (dtype.isNumpy()) {
                assertReadOnlySetters(NDArray.zeros(dtype, 1, 1, 1).asReadOnly());
                assertReadOnlySetters(NDArray.of(MemorySegment.ofArray(new byte[16]), dtype, 1, 1, 1).asReadOnly());
            }
        }
        assertTrue(array.segment().isReadOnly());
        assertArrayEquals(new float[] {1, 2}, array.toFloatArray());
        assertTrue(array.copy().isWriteable());
    }

    /** One setter for each number of indexes, of the array's own type where there is one. */
    private static void assertReadOnlySetters(NDArray array) {
        NDArray row = array.reshape(1);
        NDArray none = array.reshape();
        assertReadOnly(() -> array.set(0, 0, 0, 0));
        switch (array.dtype()) {
            case BOOL -> {
                assertReadOnly(() -> array.setBoolean(true, 0, 0, 0));
                assertReadOnly(() -> row.setBoolean(true, 0));
                assertReadOnly(() -> none.setBoolean(true));
            }
            case COMPLEX64, COMPLEX128 -> assertReadOnly(() -> array.setComplex(new Complex(1, 1), 0, 0, 0));
            case FLOAT16, FLOAT32, FLOAT64 -> {
                assertReadOnly(() -> array.setFloat(1, 0, 0, 0));
                assertReadOnly(() -> row.setFloat(1, 0));
                assertReadOnly(() -> array.setDouble(1, 0, 0, 0));
                assertReadOnly(() -> row.setDouble(1, 0));
                assertReadOnly(() -> none.setDouble(1));
            }
            default -> {
                assertReadOnly(() -> array.setLong(1, 0, 0, 0));
                assertReadOnly(() -> array.setInt(1, 0, 0, 0));
                assertReadOnly(() -> row.setLong(1, 0));
                assertReadOnly(() -> row.setInt(1, 0));
                assertReadOnly(() -> row.setShort((short) 1, 0));
                assertReadOnly(() -> row.setByte((byte) 1, 0));
                assertReadOnly(() -> none.setInt(1));
            }
        }
    }

    private static void assertReadOnly(Executable write) {
        assertEquals("assignment destination is read-only", assertThrows(IllegalArgumentException.class, write).getMessage());
    }

    @Test
    void asReadOnlySharesAndLeavesTheOriginalWriteable() {
        NDArray array = NDArray.zeros(DType.INT8, 2);
        NDArray fixed = array.asReadOnly();
        array.setInt(3, 1);
        assertEquals(3, fixed.getInt(1));
        assertTrue(array.isWriteable());
        assertThrows(IllegalArgumentException.class, () -> fixed.setInt(1, 0));
        assertThrows(IllegalArgumentException.class, () -> fixed.reshape(2, 1).transpose().setInt(1, 0, 0));
    }

    @Test
    void afterTheArenaIsClosedEveryAccessThrows() {
        NDArray array;
        NDArray view;
        try (Arena arena = Arena.ofConfined()) {
            array = NDArray.of(arena.allocate(24), DType.FLOAT32, 2, 3);
            view = array.transpose();
            array.setFloat(1, 1, 1);
        }
        assertThrows(IllegalStateException.class, () -> array.getFloat(0, 0));
        assertThrows(IllegalStateException.class, () -> array.setFloat(1, 0, 0));
        assertThrows(IllegalStateException.class, () -> view.get(0, 0));
        assertThrows(IllegalStateException.class, array::copy);
        assertThrows(IllegalStateException.class, view::copy);
        assertThrows(IllegalStateException.class, array::toFloatArray);
        assertThrows(IllegalStateException.class, array::toList);
        assertThrows(IllegalStateException.class, () -> array.fill(0));
        assertThrows(IllegalStateException.class, () -> array.copyFrom(new float[6]));
        assertThrows(IllegalStateException.class, () -> array.equals(NDArray.zeros(DType.FLOAT32, 2, 3)));
        assertArrayEquals(new long[] {2, 3}, array.shape());
    }

    @Test
    void aConfinedArraysElementsAreForItsThreadAlone() throws InterruptedException {
        try (Arena arena = Arena.ofConfined()) {
            NDArray array = NDArray.of(arena.allocate(24), DType.FLOAT32, 2, 3);
            AtomicReference<Throwable> read = new AtomicReference<>();
            AtomicReference<Throwable> written = new AtomicReference<>();
            Thread other = new Thread(() -> {
                try {
                    array.getFloat(0, 0);
                } catch (Throwable e) {
                    read.set(e);
                }
                try {
                    array.setFloat(1, 0, 0);
                } catch (Throwable e) {
                    written.set(e);
                }
            });
            other.start();
            other.join();
            assertSame(WrongThreadException.class, read.get().getClass());
            assertSame(WrongThreadException.class, written.get().getClass());
            assertEquals(0f, array.getFloat(0, 0));
        }
    }

    @Test
    void aSharedArraysElementsAreForAllThreads() throws InterruptedException {
        try (Arena arena = Arena.ofShared()) {
            NDArray array = NDArray.of(arena.allocate(24), DType.FLOAT32, 2, 3);
            Thread other = new Thread(() -> array.setFloat(7, 1, 2));
            other.start();
            other.join();
            assertEquals(7f, array.getFloat(1, 2));
        }
    }

    // ------------------------------------------------------------------ segment, sharesMemory

    @Test
    void segmentIsFromTheLowestElementToTheHighest() {
        NDArray array = NDArray.of(BYTES, 10, DType.INT16, new long[] {2, 3}, new long[] {12, 4});
        assertEquals(BYTES.address() + 10, array.segment().address());
        assertEquals(12 + 8 + 2, array.segment().byteSize());

        NDArray reversed = array.flip();
        assertEquals(BYTES.address() + 10, reversed.segment().address());
        assertEquals(22, reversed.segment().byteSize());
        assertEquals(BYTES.address() + 10 + 20, reversed.address());

        NDArray half = array.flip(1);
        assertEquals(BYTES.address() + 10, half.segment().address());
        assertEquals(22, half.segment().byteSize());

        NDArray element = array.slice(1, 2);
        assertEquals(BYTES.address() + 10 + 20, element.segment().address());
        assertEquals(2, element.segment().byteSize());

        NDArray repeated = element.expand(4, 4);
        assertEquals(BYTES.address() + 10 + 20, repeated.segment().address());
        assertEquals(2, repeated.segment().byteSize());
    }

    @Test
    void segmentOfAnEmptyArrayIsEmptyWhereverTheArrayBegins() {
        for (NDArray empty : List.of(NDArray.zeros(DType.FLOAT32, 0), NDArray.zeros(DType.FLOAT32, 3, 0, 2),
                NDArray.zeros(DType.FLOAT32, 4).slice(Slice.of(4, 4)), NDArray.zeros(DType.FLOAT32, 4).slice(Slice.of(2L, 3L, -1)),
                NDArray.of(BYTES, 5000, DType.INT64, new long[] {0}, new long[] {8}),
                NDArray.of(BYTES, -5000, DType.INT64, new long[] {0}, new long[] {8}),
                NDArray.zeros(DType.FLOAT32, 3, 0).slice(2), NDArray.zeros(DType.FLOAT32, 3, 0).flip())) {
            assertEquals(0, empty.size());
            assertEquals(0, empty.segment().byteSize());
            assertEquals(0, empty.nbytes());
            assertEquals(0, empty.copy().size());
        }
    }

    @Test
    void segmentSharesTheMemory() {
        NDArray array = NDArray.zeros(DType.FLOAT32, 4);
        array.segment().setAtIndex(ValueLayout.JAVA_FLOAT, 2, 5f);
        assertEquals(List.of(0f, 0f, 5f, 0f), array.toList());
    }

    @Test
    void zerosAreZeroAndAlignedToACacheLine() {
        for (long n = 1; n < 100; n += 13) {
            NDArray array = NDArray.zeros(DType.FLOAT64, n);
            assertEquals(0, array.address() % 64);
            assertEquals(array.size() * 8, array.segment().byteSize());
            assertArrayEquals(new double[(int) n], array.toDoubleArray());
        }
    }

    @Test
    void arraysShareMemoryWhenTheyHaveAByteInCommon() {
        NDArray array = NDArray.zeros(DType.FLOAT32, 4, 4);
        assertTrue(array.sharesMemory(array));
        assertTrue(array.sharesMemory(array.transpose()));
        assertTrue(array.slice(1).sharesMemory(array.slice(Slice.all(), 2)));
        assertTrue(array.sharesMemory(array.asReadOnly()));
        assertTrue(array.view(DType.UINT8).sharesMemory(array.flip()));
        assertTrue(array.flip().slice(0).sharesMemory(array.slice(3)));
        assertFalse(array.slice(0).sharesMemory(array.slice(1)));
        assertFalse(array.slice(Slice.all(), 1).sharesMemory(array.slice(Slice.all(), 2)));
        assertFalse(array.slice(Slice.all(), Slice.to(2)).sharesMemory(array.slice(Slice.all(), Slice.from(2))));
        assertTrue(array.slice(Slice.all(), Slice.to(3)).sharesMemory(array.slice(Slice.all(), Slice.from(2)).flip()));
        NDArray complex = NDArray.zeros(DType.COMPLEX128, 3, 5);
        assertFalse(complex.real().sharesMemory(complex.imag()));
        assertTrue(complex.imag().sharesMemory(complex.transpose()));
        assertFalse(array.flip().slice(0).sharesMemory(array.slice(0)));
        assertFalse(array.sharesMemory(array.copy()));
        assertFalse(array.sharesMemory(NDArray.zeros(DType.FLOAT32, 4, 4)));
        assertFalse(array.slice(Slice.of(0, 0)).sharesMemory(array));
        float[] heap = new float[4];
        NDArray first = NDArray.of(MemorySegment.ofArray(heap), DType.FLOAT32, 4);
        assertTrue(first.sharesMemory(NDArray.of(MemorySegment.ofArray(heap), DType.INT8, 16)));
        assertFalse(first.sharesMemory(NDArray.of(MemorySegment.ofArray(new float[4]), DType.FLOAT32, 4)));
        assertFalse(first.sharesMemory(array));
    }

    @Test
    void neighbouringColumnsAreKnownApartInArraysOfAnySize() {
        MemorySegment memory = NDArray.zeros(DType.FLOAT32, 1 << 20).segment();
        NDArray line = NDArray.of(memory, DType.FLOAT32, 1 << 20);
        assertFalse(line.slice(Slice.of(0L, null, 3)).sharesMemory(line.slice(Slice.of(1L, null, 6))));
        assertTrue(line.slice(Slice.of(0L, null, 3)).sharesMemory(line.slice(Slice.of(1L, null, 5))));
        NDArray square = line.reshape(1024, 1024);
        Slice thirds = Slice.of(0L, null, 3);
        assertFalse(square.slice(thirds, thirds).sharesMemory(square.slice(Slice.of(1L, null, 5), Slice.of(1L, null, 6))));
        assertTrue(square.slice(thirds, thirds).sharesMemory(square.slice(Slice.of(1L, null, 5), Slice.of(1L, null, 5))));
        long[] shape = {32, 32, 32, 16};
        NDArray even = NDArray.of(memory, 0, DType.FLOAT32, shape, new long[] {131072, 4096, 128, 8});
        NDArray odd = NDArray.of(memory, 4, DType.FLOAT32, shape, new long[] {131072, 4096, 128, 8});
        assertFalse(even.sharesMemory(odd));
        assertFalse(odd.flip().sharesMemory(even.transpose()));
        assertTrue(even.sharesMemory(even.slice(31, 31, 31, 15)));
    }

    @Test
    void aSearchForCommonBytesThatTakesTooLongEndsWithYes() {
        // All strides are 1 more than thousands, and no sum of sixty of them ends with 500. Nothing but trying finds that out.
        MemorySegment memory = NDArray.zeros(DType.UINT8, 1 << 20).segment();
        long[] shape = new long[10];
        long[] strides = new long[10];
        for (int d = 0; d < 10; d++) {
            shape[d] = 4;
            strides[d] = 1000 * (20 + d) + 1;
        }
        NDArray a = NDArray.of(memory, 0, DType.UINT8, shape, strides);
        NDArray b = NDArray.of(memory, 100_470, DType.UINT8, shape, strides);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertTrue(a.sharesMemory(b)));
        NDArray fewer = a.slice(Slice.ELLIPSIS, 0, 0, 0, 0, 0, 0);
        assertFalse(fewer.sharesMemory(b.slice(Slice.ELLIPSIS, 0, 0, 0, 0, 0, 0)));
        b.fill(1);
        assertTrue(a.arrayEquals(NDArray.zeros(DType.UINT8, shape)), "in truth nothing is shared");
    }

    @Test
    void viewsKeepGarbageCollectedMemoryAlive() throws InterruptedException {
        MemorySegment part = NDArray.copyOf(new long[] {1, 2, 3, 4, 5, 6, 7, 8}).slice(Slice.from(6)).segment();
        NDArray view = NDArray.copyOf(new long[] {1, 2, 3, 4}).reshape(2, 2).transpose().slice(1);
        for (int i = 0; i < 5; i++) {
            System.gc();
            NDArray.zeros(DType.INT64, 8).fill(-1);
            Thread.sleep(1);
        }
        assertEquals(7, part.get(ValueLayout.JAVA_LONG, 0));
        assertEquals(List.of(2L, 4L), view.toList());
    }

    @ParameterizedTest
    @EnumSource(value = DType.class, names = {"BOOL", "INT8", "UINT64", "FLOAT16", "FLOAT32", "COMPLEX64"})
    void hugeArrayWithoutElementsAnswersAtOnce(DType dtype) {
        long huge = 1L << 40;
        for (long[] shape : new long[][] {{huge, 0}, {0, huge}, {2, huge, 0, 3}, {Integer.MAX_VALUE - 8L, 0, huge}}) {
            NDArray array = NDArray.zeros(dtype, shape);
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                NDArray other = NDArray.zeros(dtype, shape);
                assertEquals(array, other);
                assertEquals(array.hashCode(), other.hashCode());
                assertTrue(array.arrayEquals(other) && array.allclose(other));
                assertFalse(array.sharesMemory(other));
                assertTrue(array.toString().startsWith("[]") && array.repr().startsWith("array([]"));
                array.copyFrom(other);
                array.fill(1);
                assertEquals(0, array.copy().size() + array.astype(DType.FLOAT64).size() + array.flatten().size());
                assertEquals(0, array.transpose().flip().reshape(-1).size() + array.ravel().size());
                if (shape[0] < Integer.MAX_VALUE && shape[1] < Integer.MAX_VALUE || shape[0] == 0) {
                    List<?> list = (List<?>) array.toList();
                    assertEquals(shape[0], list.size());
                    assertTrue(list.isEmpty() || list.getLast().equals(List.of()));
                } else {
                    assertThrows(ArithmeticException.class, array::toList);
                    assertThrows(ArithmeticException.class, array::toArray);
                }
            });
        }
    }

    @Test
    void javaArraysOfEmptyArraysHaveAllTheirRows() {
        assertTrue(Arrays.deepEquals(new float[2][3][0], (float[][][]) NDArray.zeros(DType.FLOAT32, 2, 3, 0).toArray()));
        assertTrue(Arrays.deepEquals(new Complex[2][0][], (Complex[][][]) NDArray.zeros(DType.COMPLEX64, 2, 0, 3).toArray()));
        assertArrayEquals(new boolean[0], (boolean[]) NDArray.zeros(DType.BOOL, 0).toArray());
        assertEquals(List.of(List.of(List.of(), List.of())), NDArray.zeros(DType.BOOL, 1, 2, 0).toList());
    }
}

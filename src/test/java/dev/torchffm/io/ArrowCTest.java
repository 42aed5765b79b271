// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ChildJvm;
import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.internal.abi.ArrowStructs;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.arrow.c.ArrowArray;
import org.apache.arrow.c.ArrowSchema;
import org.apache.arrow.c.Data;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.Float4Vector;
import org.apache.arrow.vector.complex.FixedSizeListVector;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The C Data Interface against Arrow's own, against Arrow's C++ library in Python, and against a producer that counts. */
class ArrowCTest {
    /** A column of [10, 11, ..., 19] as int32, sliced to the eight from 11 on, which counts the calls of its release functions. */
    private static final class Producer {
        private static final AtomicInteger ARRAYS = new AtomicInteger();
        private static final AtomicInteger SCHEMAS = new AtomicInteger();

        final Arena arena = Arena.ofShared();
        final MemorySegment array = arena.allocate(ArrowC.ARRAY);
        final MemorySegment schema = arena.allocate(ArrowC.SCHEMA);
        final MemorySegment buffers = arena.allocate(16, 8);
        final MemorySegment data = arena.allocateFrom(JAVA_INT, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19);
        final MemorySegment validity = arena.allocate(2);

        Producer() throws ReflectiveOperationException {
            ARRAYS.set(0);
            SCHEMAS.set(0);
            buffers.set(JAVA_LONG, 8, data.address());
            array("length", 8).array("offset", 1).array("n_buffers", 2).array("buffers", buffers.address());
            array("release", stub("releaseArray").address());
            schema("format", arena.allocateFrom("i").address()).schema("release", stub("releaseSchema").address());
        }

        private MemorySegment stub(String name) throws ReflectiveOperationException {
            return Linker.nativeLinker().upcallStub(MethodHandles.lookup().findStatic(Producer.class, name,
                    MethodType.methodType(void.class, MemorySegment.class)), FunctionDescriptor.ofVoid(ADDRESS), arena);
        }

        /** As producers must, these mark the structure. */
        private static void releaseArray(MemorySegment struct) {
            ARRAYS.incrementAndGet();
            struct.reinterpret(ArrowC.ARRAY.byteSize()).set(JAVA_LONG, ArrowStructs.offset(ArrowStructs.ARRAY, "release"), 0);
        }

        private static void releaseSchema(MemorySegment struct) {
            SCHEMAS.incrementAndGet();
            struct.reinterpret(ArrowC.SCHEMA.byteSize()).set(JAVA_LONG, ArrowStructs.offset(ArrowStructs.SCHEMA, "release"), 0);
        }

        Producer array(String field, long value) {
            return set(ArrowStructs.ARRAY, array, field, value);
        }

        Producer schema(String field, long value) {
            return set(ArrowStructs.SCHEMA, schema, field, value);
        }

        Producer format(String format) {
            return schema("format", arena.allocateFrom(format).address());
        }

        private Producer set(StructLayout struct, MemorySegment memory, String field, long value) {
            memory.set(JAVA_LONG, ArrowStructs.offset(struct, field), value);
            return this;
        }

        /** The values 11 and 18, the first and the last, are null. */
        Producer nulls(long count) {
            validity.set(JAVA_BYTE, 0, (byte) 0b1111_1100);
            validity.set(JAVA_BYTE, 1, (byte) 0b0000_0000);
            buffers.set(JAVA_LONG, 0, validity.address());
            return array("null_count", count);
        }

        static String released() {
            return ARRAYS + " arrays, " + SCHEMAS + " schemas";
        }
    }

    @Test
    void columnIsReleasedOnceWhenItsArenaCloses() throws Exception {
        Producer producer = new Producer();
        NDArray array;
        try (Arena arena = Arena.ofConfined()) {
            array = ArrowC.importArray(producer.array, producer.schema, null, arena);
            assertEquals("0 arrays, 1 schemas", Producer.released());
            assertEquals(0, ArrowStructs.get(ArrowStructs.ARRAY, producer.array, "release"));
            assertEquals(producer.data.address() + 4, array.address());
            assertArrayEquals(new int[] {11, 12, 13, 14, 15, 16, 17, 18}, array.toIntArray());
            assertFalse(array.isWriteable());
            assertThrows(IllegalArgumentException.class, () -> ArrowC.importArray(producer.array, producer.schema));
        }
        assertEquals("1 arrays, 1 schemas", Producer.released());
        assertThrows(IllegalStateException.class, () -> array.getInt(0));
    }

    @Test
    void columnIsReleasedOnceWhenNothingOfItIsReachable() throws Exception {
        Producer producer = new Producer();
        Tensor tensor = ArrowC.importTensor(producer.array, MemorySegment.ofAddress(producer.schema.address()));
        assertEquals(116L, tensor.sum().item());
        Tensor view = tensor.narrow(0, 0, 2);
        tensor.close();
        System.gc();
        assertEquals(0, Producer.ARRAYS.get());
        assertEquals(23L, view.sum().item());
        view.close();
        view = null;
        tensor = null;
        for (int i = 0; i < 200 && Producer.ARRAYS.get() == 0; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertEquals("1 arrays, 1 schemas", Producer.released());
    }

    @Test
    void nullsAreRefusedOrFilledAndTheColumnReleasedAtOnce() throws Exception {
        for (long count : new long[] {2, -1}) {
            Producer refused = new Producer().nulls(count);
            assertThrows(IllegalArgumentException.class, () -> ArrowC.importArray(refused.array, refused.schema));
            assertEquals("1 arrays, 1 schemas", Producer.released());
            Producer filled = new Producer().nulls(count);
            NDArray array = ArrowC.importArray(filled.array, filled.schema, -5, Arena.ofAuto());
            assertArrayEquals(new int[] {-5, 12, 13, 14, 15, 16, 17, -5}, array.toIntArray());
            assertEquals("1 arrays, 1 schemas", Producer.released());
        }
        // A buffer that need not be read.
        Producer none = new Producer().nulls(0);
        assertEquals(11, ArrowC.importArray(none.array, none.schema).getInt(0));
    }

    static Stream<Named<BiConsumer<Producer, Arena>>> contradictions() {
        Map<String, BiConsumer<Producer, Arena>> changes = Map.ofEntries(
                Map.entry("length < 0", (p, a) -> p.array("length", -1)),
                Map.entry("offset < 0", (p, a) -> p.array("offset", -1)),
                Map.entry("null_count < -1", (p, a) -> p.array("null_count", -2)),
                Map.entry("nulls without a buffer", (p, a) -> p.array("null_count", 1)),
                Map.entry("beyond 64 bits", (p, a) -> p.array("length", Long.MAX_VALUE)),
                Map.entry("bytes beyond 64 bits", (p, a) -> p.array("length", Long.MAX_VALUE / 2)),
                Map.entry("bytes that no process has", (p, a) -> p.array("offset", 1L << 60)),
                Map.entry("bits that no process has", (p, a) -> p.nulls(-1).array("offset", 1L << 60)),
                Map.entry("no buffers", (p, a) -> p.array("n_buffers", 0)),
                Map.entry("three buffers", (p, a) -> p.array("n_buffers", 3)),
                Map.entry("buffers at 0", (p, a) -> p.array("buffers", 0)),
                Map.entry("data at 0", (p, a) -> p.buffers.set(JAVA_LONG, 8, 0)),
                Map.entry("format at 0", (p, a) -> p.schema("format", 0)),
                Map.entry("format without end", (p, a) -> p.format("i".repeat(300))),
                Map.entry("strings", (p, a) -> p.format("u")),
                Map.entry("decimals", (p, a) -> p.format("d:10,2")),
                Map.entry("timestamps of no unit", (p, a) -> p.format("tsx:")),
                Map.entry("lists of any length without a child", (p, a) -> p.format("+l")),
                Map.entry("views of lists without sizes", (p, a) -> p.format("+vl")),
                Map.entry("nulls only", (p, a) -> p.format("n").array("n_buffers", 0).array("buffers", 0)),
                Map.entry("runs", (p, a) -> p.format("+r").array("n_buffers", 0).array("buffers", 0)),
                Map.entry("structures", (p, a) -> p.format("+s")),
                Map.entry("metadata of a negative number of pairs", (p, a) -> p.format("+w:2").array("n_buffers", 1)
                        .schema("metadata", a.allocateFrom(JAVA_INT, -1).address())),
                Map.entry("lists without a child", (p, a) -> p.format("+w:2").array("n_buffers", 1)),
                Map.entry("lists of no number", (p, a) -> p.format("+w:x")),
                Map.entry("lists of a negative number", (p, a) -> p.format("+w:-2")),
                Map.entry("bytes of a huge width", (p, a) -> p.format("w:2147483647").array("length", Long.MAX_VALUE / 4)),
                Map.entry("a dictionary", (p, a) -> p.schema("dictionary", 8)),
                Map.entry("a list that is its own child", (p, a) -> {
                    p.format("+w:1").array("n_buffers", 1).array("n_children", 1).schema("n_children", 1).array("offset", 0);
                    // Copies of the structures, since the ones that are taken over are marked as released.
                    MemorySegment arrayAgain = a.allocate(ArrowC.ARRAY);
                    MemorySegment schemaAgain = a.allocate(ArrowC.SCHEMA);
                    MemorySegment arrays = a.allocateFrom(JAVA_LONG, arrayAgain.address());
                    MemorySegment schemas = a.allocateFrom(JAVA_LONG, schemaAgain.address());
                    p.array("children", arrays.address()).schema("children", schemas.address());
                    arrayAgain.copyFrom(p.array);
                    schemaAgain.copyFrom(p.schema);
                }));
        return changes.entrySet().stream().map(e -> Named.of(e.getKey(), e.getValue()));
    }

    @Test
    void formatsWithoutBuffersAreRefusedByName() throws Exception {
        Producer nulls = new Producer().format("n").array("n_buffers", 0).array("buffers", 0).array("null_count", 8);
        assertEquals("a column of format n, which has nulls only: cast it to a type of numbers",
                assertThrows(IllegalArgumentException.class, () -> ArrowC.importArray(nulls.array, nulls.schema)).getMessage());
        Producer runs = new Producer().format("+r").array("n_buffers", 0).array("buffers", 0);
        assertEquals("a column of format +r, which is run-end encoded: decode it first",
                assertThrows(IllegalArgumentException.class, () -> ArrowC.importArray(runs.array, runs.schema)).getMessage());
    }

    /** A child of its own beside the producer's structures: the int32 from 10 to 19, in an array that begins at an offset. */
    private static void child(Producer p, Arena a, long length, long offset) {
        MemorySegment array = a.allocate(ArrowC.ARRAY);
        MemorySegment schema = a.allocate(ArrowC.SCHEMA);
        array.copyFrom(p.array);
        schema.copyFrom(p.schema);
        array.set(JAVA_LONG, ArrowStructs.offset(ArrowStructs.ARRAY, "length"), length);
        array.set(JAVA_LONG, ArrowStructs.offset(ArrowStructs.ARRAY, "offset"), offset);
        p.array("n_children", 1).array("children", a.allocateFrom(JAVA_LONG, array.address()).address());
        p.schema("n_children", 1).schema("children", a.allocateFrom(JAVA_LONG, schema.address()).address());
    }

    /** The producer's column as lists that begin at given elements, after one that is skipped. */
    private static Producer lists(Producer p, Arena a, int... offsets) {
        MemorySegment own = a.allocate(24, 8);
        own.set(JAVA_LONG, 8, a.allocateFrom(JAVA_INT, offsets).address());
        return p.format("+l").array("buffers", own.address()).array("length", offsets.length - 2L);
    }

    @Test
    void listsBeginWhereTheirOffsetsSay() throws Exception {
        try (Arena arena = Arena.ofShared()) {
            Producer lists = new Producer();
            child(lists, arena, 8, 2);
            NDArray array = ArrowC.importArray(lists(lists, arena, 0, 1, 3, 5, 7).array, lists.schema, null, arena);
            assertEquals(lists.data.address() + 12, array.address());
            assertEquals("[[13, 14], [15, 16], [17, 18]]", array.toList().toString());
            Producer beyond = new Producer();
            child(beyond, arena, 6, 2);
            assertTrue(assertThrows(IllegalArgumentException.class,
                    () -> ArrowC.importArray(lists(beyond, arena, 0, 1, 3, 5, 7).array, beyond.schema)).getMessage()
                    .contains("reach to 7"));
            assertEquals("1 arrays, 1 schemas", Producer.released());
            Producer backwards = new Producer();
            child(backwards, arena, 8, 2);
            assertTrue(assertThrows(IllegalArgumentException.class,
                    () -> ArrowC.importArray(lists(backwards, arena, 0, 3, 1, 5).array, backwards.schema)).getMessage()
                    .contains("has -2"));
            assertEquals("1 arrays, 1 schemas", Producer.released());
        }
    }

    @Test
    void indicesAreDecodedByTheirDictionary() throws Exception {
        try (Arena arena = Arena.ofShared()) {
            for (byte wrong : new byte[] {0, 4, -1}) {
                Producer p = new Producer();
                MemorySegment dictionary = arena.allocate(ArrowC.ARRAY);
                dictionary.copyFrom(p.array);
                dictionary.set(JAVA_LONG, ArrowStructs.offset(ArrowStructs.ARRAY, "length"), 4);
                MemorySegment values = arena.allocate(ArrowC.SCHEMA);
                values.copyFrom(p.schema);
                MemorySegment own = arena.allocate(16, 8);
                own.set(JAVA_LONG, 8, arena.allocateFrom(JAVA_BYTE, (byte) 9, (byte) 3, (byte) 0, (byte) 3, wrong).address());
                p.format("c").array("buffers", own.address()).array("length", 4).array("dictionary", dictionary.address());
                p.schema("dictionary", values.address());
                if (wrong == 0) {
                    assertArrayEquals(new int[] {14, 11, 14, 11}, ArrowC.importArray(p.array, p.schema, null, arena).toIntArray());
                } else {
                    assertTrue(assertThrows(IllegalArgumentException.class, () -> ArrowC.importArray(p.array, p.schema)).getMessage()
                            .endsWith(" at 3, into a dictionary of 4 values"));
                }
                assertEquals("1 arrays, 1 schemas", Producer.released());
            }
        }
    }

    @Test
    void scopeReleasesTheColumnOfItsTensor() throws Exception {
        Producer producer = new Producer();
        try (TensorScope scope = TensorScope.ofConfined()) {
            assertTrue(scope.isOpen());
            assertEquals(116L, ArrowC.importTensor(producer.array, producer.schema).sum().item());
            assertEquals("0 arrays, 1 schemas", Producer.released());
        }
        assertEquals("1 arrays, 1 schemas", Producer.released());
    }

    @Test
    void columnsOfTensorsKeepShapeAndOrderOfAxes() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment array = arena.allocate(ArrowC.ARRAY);
            MemorySegment schema = arena.allocate(ArrowC.SCHEMA);
            NDArray rows = Torch.arange(0, 24, 1).reshape(2, 3, 4).numpy().transpose(0, 2, 1);
            ArrowC.exportFixedShapeTensors(rows, array, schema);
            NDArray back = ArrowC.importArray(array, schema, null, arena);
            assertEquals(rows.address(), back.address());
            assertArrayEquals(rows.shape(), back.shape());
            assertArrayEquals(rows.strides(), back.strides());
        }
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void contradictionsAreRefusedAndReleased(BiConsumer<Producer, Arena> change) throws Exception {
        try (Arena arena = Arena.ofConfined()) {
            Producer producer = new Producer();
            change.accept(producer, arena);
            assertThrows(IllegalArgumentException.class, () -> ArrowC.importArray(producer.array, producer.schema));
            assertEquals("1 arrays, 1 schemas", Producer.released());
        }
    }

    @Test
    void arrowsOwnLibraryReadsWhatIsExported() {
        int before = ArrowStructs.kept();
        try (BufferAllocator allocator = new RootAllocator(); Arena arena = Arena.ofConfined()) {
            MemorySegment array = arena.allocate(ArrowC.ARRAY);
            MemorySegment schema = arena.allocate(ArrowC.SCHEMA);
            NDArray data = NDArray.copyOf(new float[] {1, 2, 3, 4, 5, 6}).reshape(3, 2).copy();
            ArrowC.exportArray(data, array, schema);
            assertEquals(before + 4, ArrowStructs.kept());
            try (FieldVector vector = Data.importVector(allocator, ArrowArray.wrap(array.address()), ArrowSchema.wrap(schema.address()), null)) {
                Float4Vector items = (Float4Vector) ((FixedSizeListVector) vector).getDataVector();
                assertEquals(3, vector.getValueCount());
                assertEquals(data.address(), items.getDataBuffer().memoryAddress());
                assertEquals(6, items.get(5));
            }
            assertEquals(before, ArrowStructs.kept());
        }
    }

    @Test
    void whatArrowsOwnLibraryExportsIsImported() {
        try (BufferAllocator allocator = new RootAllocator(); Arena arena = Arena.ofConfined();
                ArrowArray array = ArrowArray.allocateNew(allocator); ArrowSchema schema = ArrowSchema.allocateNew(allocator)) {
            NDArray data = NDArray.copyOf(new long[] {1, 2, 3, 4, 5, 6, 7, 8}).reshape(2, 2, 2).copy();
            try (FieldVector vector = Arrow.vector("v", data, allocator)) {
                Data.exportVector(allocator, vector, null, array, schema);
            }
            NDArray back = ArrowC.importArray(MemorySegment.ofAddress(array.memoryAddress()), MemorySegment.ofAddress(schema.memoryAddress()),
                    null, arena);
            assertEquals(data.address(), back.address());
            assertTrue(data.arrayEquals(back));
        }
    }

    @Test
    void boolAndHeapArraysAreExportedAsCopiesAndComeBack() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment array = arena.allocate(ArrowC.ARRAY);
            MemorySegment schema = arena.allocate(ArrowC.SCHEMA);
            for (NDArray data : new NDArray[] {NDArray.copyOf(new boolean[] {true, false, true, true, false, false, true, true, false, true}),
                NDArray.of(MemorySegment.ofArray(new short[] {1, 2, 3}), DType.INT16, 3), NDArray.zeros(DType.UINT8, 0, 4)}) {
                ArrowC.exportArray(data, array, schema);
                assertTrue(data.arrayEquals(ArrowC.importArray(array, schema)));
            }
            assertThrows(IllegalArgumentException.class, () -> ArrowC.exportArray(NDArray.zeros(DType.COMPLEX64, 2), array, schema));
        }
    }

    @Test
    void childThatAConsumerMovedOutLivesOn() {
        int before = ArrowStructs.kept();
        try (Arena arena = Arena.ofConfined(); TensorScope scope = TensorScope.ofConfined()) {
            assertTrue(scope.isOpen());
            MemorySegment array = arena.allocate(ArrowC.ARRAY);
            MemorySegment schema = arena.allocate(ArrowC.SCHEMA);
            ArrowC.exportTensor(Torch.arange(0, 6, 1).reshape(2, 3), array, schema);
            MemorySegment childArray = moveChild(ArrowStructs.ARRAY, array);
            MemorySegment childSchema = moveChild(ArrowStructs.SCHEMA, schema);
            ArrowStructs.release(ArrowStructs.ARRAY, array);
            ArrowStructs.release(ArrowStructs.SCHEMA, schema);
            assertEquals(before + 2, ArrowStructs.kept());
            System.gc();
            assertArrayEquals(new long[] {0, 1, 2, 3, 4, 5}, ArrowC.importArray(childArray, childSchema, null, arena).toLongArray());
        }
        assertEquals(before, ArrowStructs.kept());
    }

    private static MemorySegment moveChild(StructLayout struct, MemorySegment parent) {
        MemorySegment children = MemorySegment.ofAddress(ArrowStructs.get(struct, parent, "children")).reinterpret(8);
        return ArrowStructs.moved(struct, ArrowStructs.at(struct, children.get(JAVA_LONG, 0)));
    }

    @Test
    void pyarrowInTheProcessGivesAndTakesColumns() throws Exception {
        ChildJvm.Result result = InProcessPython.child(List.of("pyarrow", "numpy"), new ChildJvm(), ArrowInPython.class);
        assertEquals(0, result.exitCode(), result.output());
        assertTrue(result.output().contains("all exchanged, 0 bytes of Arrow's left, 0 structures of ours"), result.output());
    }
}

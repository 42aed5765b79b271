// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.DType;
import dev.torchffm.ProjectFolder;
import dev.torchffm.Slice;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.ndarray.NDArray;
import java.io.File;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.BitVector;
import org.apache.arrow.vector.DecimalVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.FixedSizeBinaryVector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.NullVector;
import org.apache.arrow.vector.TimeStampMicroVector;
import org.apache.arrow.vector.ValueVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.complex.FixedSizeListVector;
import org.apache.arrow.vector.complex.LargeListVector;
import org.apache.arrow.vector.complex.ListVector;
import org.apache.arrow.vector.complex.ListViewVector;
import org.apache.arrow.vector.complex.RepeatedValueVector;
import org.apache.arrow.vector.complex.RunEndEncodedVector;
import org.apache.arrow.vector.dictionary.Dictionary;
import org.apache.arrow.vector.dictionary.DictionaryProvider;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.DictionaryEncoding;
import org.apache.arrow.vector.types.pojo.FieldType;
import org.apache.arrow.vector.util.TransferPair;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrow's vectors; its allocator counts what was not given back, and says so when it is closed. */
class ArrowTest {
    private final BufferAllocator allocator = new RootAllocator();

    @AfterEach
    void nothingIsLeftBehind() {
        allocator.close();
    }

    private Float8Vector doubles(Double... values) {
        Float8Vector vector = new Float8Vector("x", allocator);
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                vector.setNull(i);
            } else {
                vector.setSafe(i, values[i]);
            }
        }
        vector.setValueCount(values.length);
        return vector;
    }

    /** [[0, 1], null, [4, null]], and so on: the list at 1 is null, and in others the element 5. */
    private FixedSizeListVector pairs(int lists, boolean nulls) {
        FixedSizeListVector vector = FixedSizeListVector.empty("pairs", 2, allocator);
        IntVector items = (IntVector) vector.addOrGetVector(FieldType.nullable(new ArrowType.Int(32, true))).getVector();
        vector.allocateNew();
        for (int i = 0; i < lists; i++) {
            if (nulls && i == 1) {
                vector.setNull(i);
            } else {
                vector.setNotNull(i);
            }
            for (int j = 2 * i; j < 2 * i + 2; j++) {
                items.setSafe(j, j);
            }
        }
        if (nulls) {
            items.setNull(5);
        }
        items.setValueCount(2 * lists);
        vector.setValueCount(lists);
        return vector;
    }

    @Test
    void vectorAndArrayAreTheSameMemoryBothWays() {
        try (Arena arena = Arena.ofConfined(); Float8Vector vector = doubles(1.0, 2.0, 3.0)) {
            NDArray array = Arrow.array(vector, null, arena);
            assertEquals(vector.getDataBuffer().memoryAddress(), array.address());
            assertArrayEquals(new double[] {1, 2, 3}, array.toDoubleArray());
            array.setDouble(7, 1);
            assertEquals(7, vector.get(1));
            Tensor tensor = Arrow.tensor(vector, null, arena);
            tensor.add_(1);
            assertEquals(8, vector.get(1));
            try (FieldVector back = Arrow.vector("y", tensor, allocator)) {
                assertEquals("y", back.getName());
                assertEquals(vector.getDataBuffer().memoryAddress(), back.getDataBuffer().memoryAddress());
                assertEquals(List.of(2.0, 8.0, 4.0), List.of(back.getObject(0), back.getObject(1), back.getObject(2)));
            }
        }
    }

    @Test
    void arrayKeepsTheBufferOfAClosedVectorUntilItsArenaCloses() {
        NDArray array;
        try (Arena arena = Arena.ofConfined()) {
            try (Float8Vector vector = doubles(1.0, 2.0, 3.0)) {
                array = Arrow.array(vector, null, arena);
            }
            assertTrue(allocator.getAllocatedMemory() > 0);
            assertEquals(2, array.getDouble(1));
        }
        assertEquals(0, allocator.getAllocatedMemory());
        assertThrows(IllegalStateException.class, () -> array.getDouble(1));
    }

    @ParameterizedTest
    @EnumSource(value = DType.class, names = {"BOOL", "UINT8", "INT8", "UINT16", "INT16", "UINT32", "INT32", "UINT64", "INT64", "FLOAT16",
        "FLOAT32", "FLOAT64"})
    void everyTypeAndShapeComesBack(DType dtype) {
        for (long[] shape : new long[][] {{12}, {4, 3}, {2, 2, 3}, {0}, {3, 0}, {0, 3}}) {
            NDArray array = NDArray.copyOf(new int[] {0, 1, 2, 3, 0, 5, 6, 7, 0, 9, 10, 11}).astype(dtype);
            array = array.slice(Slice.of(0L, Arrays.stream(shape).reduce(1, (a, b) -> a * b))).reshape(shape);
            NDArray nativeArray = array.copy();
            try (Arena arena = Arena.ofConfined(); FieldVector vector = Arrow.vector("v", nativeArray, allocator)) {
                assertEquals(shape[0], vector.getValueCount());
                assertEquals(0, vector.getNullCount());
                if (dtype != DType.FLOAT16 && shape[shape.length - 1] > 0) {
                    // Which does not know half floats, nor lists of no elements.
                    vector.validate();
                }
                NDArray back = Arrow.array(vector, null, arena);
                assertEquals(dtype, back.dtype());
                assertArrayEquals(shape, back.shape());
                assertTrue(array.arrayEquals(back));
                assertEquals(dtype != DType.BOOL && array.size() > 0, back.sharesMemory(nativeArray));
            }
        }
    }

    @Test
    void nullsAreRefusedOrFilled() {
        try (Arena arena = Arena.ofConfined(); Float8Vector vector = doubles(1.0, null, 3.0, null)) {
            String refused = assertThrows(IllegalArgumentException.class, () -> Arrow.array(vector, null, arena)).getMessage();
            assertEquals("a column of FLOAT8 with 2 nulls, which arrays do not have: say what shall stand for them", refused);
            NDArray filled = Arrow.array(vector, -1, arena);
            assertArrayEquals(new double[] {1, -1, 3, -1}, filled.toDoubleArray());
            filled.setDouble(9, 0);
            assertEquals(1, vector.get(0));
            assertTrue(Double.isNaN(Arrow.tensor(vector, Double.NaN, arena).narrow(0, 1, 1).item() instanceof Double d ? d : 0));
        }
    }

    @Test
    void listsOfOneLengthAreRows() {
        try (Arena arena = Arena.ofConfined(); FixedSizeListVector vector = pairs(20, false)) {
            NDArray array = Arrow.array(vector, null, arena);
            assertArrayEquals(new long[] {20, 2}, array.shape());
            assertEquals(vector.getDataVector().getDataBuffer().memoryAddress(), array.address());
            assertEquals(39, array.getInt(19, 1));
        }
    }

    @Test
    void nullListsAndNullElementsAreFilled() {
        try (Arena arena = Arena.ofConfined(); FixedSizeListVector vector = pairs(20, true)) {
            assertThrows(IllegalArgumentException.class, () -> Arrow.array(vector, null, arena));
            NDArray array = Arrow.array(vector, -1, arena);
            assertArrayEquals(new int[] {0, 1, -1, -1, 4, -1, 6, 7}, array.slice(Slice.of(0L, 4L)).flatten().toIntArray());
        }
    }

    @Test
    void slicesOfVectorsBeginWhereTheyBegin() {
        try (Arena arena = Arena.ofConfined(); Float8Vector vector = doubles(1.0, 2.0, 3.0, 4.0)) {
            TransferPair pair = vector.getTransferPair(allocator);
            pair.splitAndTransfer(1, 2);
            try (Float8Vector slice = (Float8Vector) pair.getTo()) {
                assertArrayEquals(new double[] {2, 3}, Arrow.array(slice, null, arena).toDoubleArray());
            }
        }
    }

    @Test
    void bitsTimesAndBytesAreWhatTheTableSays() {
        try (Arena arena = Arena.ofConfined(); BitVector bits = new BitVector("b", allocator);
                TimeStampMicroVector times = new TimeStampMicroVector("t", allocator);
                FixedSizeBinaryVector bytes = new FixedSizeBinaryVector("f", allocator, 3)) {
            for (int i = 0; i < 11; i++) {
                bits.setSafe(i, i % 3 == 0 ? 1 : 0);
                times.setSafe(i, 1000L * i);
                bytes.setSafe(i, new byte[] {(byte) i, 1, (byte) 255});
            }
            bits.setValueCount(11);
            times.setValueCount(11);
            bytes.setValueCount(11);
            NDArray array = Arrow.array(bits, null, arena);
            for (int i = 0; i < 11; i++) {
                assertEquals(i % 3 == 0, array.getBoolean(i));
            }
            assertEquals(10_000L, Arrow.array(times, null, arena).getLong(10));
            NDArray rows = Arrow.array(bytes, null, arena);
            assertArrayEquals(new long[] {11, 3}, rows.shape());
            assertEquals(DType.UINT8, rows.dtype());
            assertEquals(255, rows.getInt(10, 2));
        }
    }

    @Test
    void whatIsNoNumberIsRefusedByName() {
        try (VarCharVector text = new VarCharVector("s", allocator);
                DecimalVector decimal = new DecimalVector("d", allocator, 10, 2);
                IntVector indices = new IntVector("i", new FieldType(true, new ArrowType.Int(32, true),
                        new DictionaryEncoding(1, false, null)), allocator)) {
            assertTrue(assertThrows(IllegalArgumentException.class, () -> Arrow.array(text)).getMessage().contains("VARCHAR"));
            assertTrue(assertThrows(IllegalArgumentException.class, () -> Arrow.array(decimal)).getMessage().contains("DECIMAL"));
            assertTrue(assertThrows(IllegalArgumentException.class, () -> Arrow.array(indices)).getMessage().contains("dictionary"));
        }
        NDArray array = NDArray.zeros(DType.FLOAT32, 3, 2);
        for (NDArray wrong : List.of(array.transpose(), array.select(0, 0).select(0, 0), array.astype(DType.COMPLEX64))) {
            assertThrows(IllegalArgumentException.class, () -> Arrow.vector("v", wrong, allocator));
        }
    }

    /** Lists of integers, null where a list is. */
    private <V extends FieldVector> V lists(V vector, int[]... lists) {
        IntVector items = new IntVector("items", allocator);
        int at = 0;
        for (int[] list : lists) {
            for (int item : list == null ? new int[0] : list) {
                items.setSafe(at++, item);
            }
        }
        items.setValueCount(at);
        vector.setInitialCapacity(lists.length);
        try (items) {
            switch ((FieldVector) vector) {
                case ListVector v -> {
                    for (int i = 0; i < lists.length; i++) {
                        if (lists[i] == null) {
                            v.setNull(i);
                        } else {
                            v.startNewValue(i);
                            v.endValue(i, lists[i].length);
                        }
                    }
                    v.setValueCount(lists.length);
                    transfer(items, v.addOrGetVector(FieldType.nullable(new ArrowType.Int(32, true))).getVector());
                }
                case LargeListVector v -> {
                    for (int i = 0; i < lists.length; i++) {
                        if (lists[i] == null) {
                            v.setNull(i);
                        } else {
                            v.startNewValue(i);
                            v.endValue(i, lists[i].length);
                        }
                    }
                    v.setValueCount(lists.length);
                    transfer(items, v.addOrGetVector(FieldType.nullable(new ArrowType.Int(32, true))).getVector());
                }
                default -> throw new AssertionError(vector);
            }
        }
        return vector;
    }

    private static void transfer(IntVector items, ValueVector into) {
        items.makeTransferPair(into).transfer();
    }

    @Test
    void listsThatHappenToHaveOneLengthAreRowsOfTheSameMemory() {
        int[][] rows = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}, {10, 11, 12}};
        try (Arena arena = Arena.ofConfined(); ListVector small = lists(ListVector.empty("v", allocator), rows);
                LargeListVector large = lists(LargeListVector.empty("v", allocator), rows)) {
            for (FieldVector vector : List.of(small, large)) {
                NDArray array = Arrow.array(vector, null, arena);
                assertArrayEquals(new long[] {4, 3}, array.shape());
                assertEquals(((RepeatedValueVector) vector).getDataVector().getDataBuffer().memoryAddress(), array.address());
                assertEquals(12, array.getInt(3, 2));
                TransferPair pair = vector.getTransferPair(allocator);
                pair.splitAndTransfer(1, 2);
                try (ValueVector slice = pair.getTo()) {
                    assertArrayEquals(new int[] {4, 5, 6, 7, 8, 9}, Arrow.array(slice, null, arena).toIntArray());
                }
            }
        }
    }

    @Test
    void listsOfDifferentLengthsAreRefusedWithThese() {
        try (ListVector vector = lists(ListVector.empty("v", allocator), new int[] {1, 2}, new int[] {3, 4}, new int[] {5})) {
            assertEquals("a column of lists of different lengths, 2 at 0 and 1 at 2, which are no axis of an array",
                    assertThrows(IllegalArgumentException.class, () -> Arrow.array(vector)).getMessage());
        }
    }

    @Test
    void nullListsOfAnyLengthAreFilled() {
        try (Arena arena = Arena.ofConfined();
                ListVector vector = lists(ListVector.empty("v", allocator), null, new int[] {1, 2}, null, new int[] {3, 4})) {
            assertEquals("a column of INT with 2 nulls, which arrays do not have: say what shall stand for them",
                    assertThrows(IllegalArgumentException.class, () -> Arrow.array(vector)).getMessage());
            NDArray array = Arrow.array(vector, -1, arena);
            assertArrayEquals(new long[] {4, 2}, array.shape());
            assertArrayEquals(new int[] {-1, -1, 1, 2, -1, -1, 3, 4}, array.toIntArray());
        }
        try (Arena arena = Arena.ofConfined(); ListVector none = lists(ListVector.empty("v", allocator));
                ListVector empty = lists(ListVector.empty("v", allocator), new int[0], new int[0])) {
            assertArrayEquals(new long[] {0, 0}, Arrow.array(none, null, arena).shape());
            assertArrayEquals(new long[] {2, 0}, Arrow.array(empty, null, arena).shape());
        }
    }

    @Test
    void nullsBelowNullsAreNotCounted() {
        try (FixedSizeListVector vector = pairs(20, true)) {
            ((IntVector) vector.getDataVector()).setNull(2);
            ((IntVector) vector.getDataVector()).setNull(3);
            // The list at 1, and the element 5.
            assertEquals("a column of INT with 2 nulls, which arrays do not have: say what shall stand for them",
                    assertThrows(IllegalArgumentException.class, () -> Arrow.array(vector)).getMessage());
            TransferPair pair = vector.getTransferPair(allocator);
            pair.splitAndTransfer(2, 10);
            try (ValueVector slice = pair.getTo()) {
                assertTrue(assertThrows(IllegalArgumentException.class, () -> Arrow.array(slice)).getMessage().contains(" with 1 null,"));
            }
        }
    }

    @Test
    void viewsOfListsAreSharedWhereTheyFollowOneAnotherAndElseCopied() {
        try (Arena arena = Arena.ofConfined(); ListViewVector vector = ListViewVector.empty("v", allocator)) {
            IntVector items = (IntVector) vector.addOrGetVector(FieldType.nullable(new ArrowType.Int(32, true))).getVector();
            vector.allocateNew();
            for (int i = 0; i < 12; i++) {
                items.setSafe(i, i);
            }
            items.setValueCount(12);
            for (int i = 0; i < 4; i++) {
                vector.setValidity(i, 1);
                vector.setOffset(i, 3 * i);
                vector.setSize(i, 3);
            }
            vector.setValueCount(4);
            assertEquals(items.getDataBuffer().memoryAddress(), Arrow.array(vector, null, arena).address());
            for (int i = 0; i < 4; i++) {
                vector.setOffset(i, 9 - 2 * i);
            }
            NDArray copied = Arrow.array(vector, null, arena);
            assertArrayEquals(new int[] {9, 10, 11, 7, 8, 9, 5, 6, 7, 3, 4, 5}, copied.toIntArray());
            try (Tensor tensor = Arrow.tensor(vector)) {
                assertEquals("[[9, 10, 11], [7, 8, 9], [5, 6, 7], [3, 4, 5]]", tensor.tolist().toString());
            }
            vector.getOffsetBuffer().setInt(0, 10);
            assertTrue(assertThrows(IllegalArgumentException.class, () -> Arrow.array(vector)).getMessage().contains("reach to 13"));
        }
    }

    @Test
    void dictionariesThatAreGivenDecode() {
        DictionaryEncoding encoding = new DictionaryEncoding(7, false, null);
        try (Arena arena = Arena.ofConfined(); Float8Vector values = doubles(0.5, null, 2.5);
                IntVector indices = new IntVector("i", new FieldType(true, new ArrowType.Int(32, true), encoding), allocator)) {
            int[] codes = {2, 0, -1, 2, 2, 0, 1};
            for (int i = 0; i < codes.length; i++) {
                if (codes[i] < 0) {
                    indices.setNull(i);
                } else {
                    indices.setSafe(i, codes[i]);
                }
            }
            indices.setValueCount(codes.length);
            DictionaryProvider dictionaries = new DictionaryProvider.MapDictionaryProvider(new Dictionary(values, encoding));
            assertArrayEquals(new double[] {2.5, 0.5, -1, 2.5, 2.5, 0.5, -1},
                    Arrow.array(indices, dictionaries, -1, arena).toDoubleArray());
            assertTrue(assertThrows(IllegalArgumentException.class, () -> Arrow.array(indices, dictionaries, null, arena)).getMessage()
                    .contains("FLOAT8 with 2 nulls"));
            assertEquals(2.5, Arrow.tensor(indices, dictionaries, 0, arena).select(0, 4).item());
            assertTrue(assertThrows(IllegalArgumentException.class,
                    () -> Arrow.array(indices, new DictionaryProvider.MapDictionaryProvider(), 0, arena)).getMessage()
                    .contains("no dictionary 7"));
            indices.set(1, 3);
            assertEquals("the index 3 at 1, into a dictionary of 3 values",
                    assertThrows(IllegalArgumentException.class, () -> Arrow.array(indices, dictionaries, 0, arena)).getMessage());
        }
    }

    @Test
    void nullAndRunEndVectorsAreRefusedByName() {
        try (NullVector nulls = new NullVector("n", 3); RunEndEncodedVector runs = RunEndEncodedVector.empty("r", allocator)) {
            assertEquals("a vector of NULL, which has nulls only: cast it to a type of numbers",
                    assertThrows(IllegalArgumentException.class, () -> Arrow.array(nulls)).getMessage());
            assertEquals("a vector of RUNENDENCODED: decode its runs first",
                    assertThrows(IllegalArgumentException.class, () -> Arrow.array(runs)).getMessage());
        }
    }

    @Test
    void columnsOfTensorsKeepShapeAndOrderOfAxes() {
        NDArray memory = NDArray.copyOf(new long[48]).copy().reshape(2, 2, 3, 4);
        for (int i = 0; i < 48; i++) {
            memory.segment().setAtIndex(ValueLayout.JAVA_LONG, i, i);
        }
        for (NDArray array : List.of(memory, memory.transpose(0, 3, 1, 2), memory.transpose(0, 2, 3, 1), memory.transpose(0, 3, 2, 1))) {
            try (Arena arena = Arena.ofConfined(); FieldVector vector = Arrow.fixedShapeTensors("v", array, allocator)) {
                assertEquals(2, vector.getValueCount());
                assertEquals(24, ((FixedSizeListVector) vector).getListSize());
                NDArray back = Arrow.array(vector, null, arena);
                assertArrayEquals(array.shape(), back.shape());
                assertArrayEquals(array.strides(), back.strides());
                assertEquals(array.address(), back.address());
                try (Tensor tensor = Arrow.tensor(vector)) {
                    assertEquals(array.toList(), tensor.tolist());
                }
            }
        }
        assertThrows(IllegalArgumentException.class, () -> Arrow.fixedShapeTensors("v", NDArray.zeros(DType.INT32, 3), allocator));
        assertThrows(IllegalArgumentException.class,
                () -> Arrow.fixedShapeTensors("v", memory.slice(Slice.of(0L, 2L), Slice.of(0L, 2L), Slice.of(0L, 2L)), allocator));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[2]", "{\"shape\":[3]}", "{\"shape\":[-1,-2]}", "{\"shape\":[2],\"permutation\":[1]}",
        "{\"shape\":[2.0]}", "{\"shape\":[2],\"permutation\":[0,0]}", "{\"shape\":\"2\"}", "{\"shape\":[9223372036854775807,2]}"})
    void columnsOfTensorsThatContradictThemselvesAreRefused(String metadata) {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> ArrowTensorType.parse(metadata, 2)).getMessage()
                .startsWith("a column of arrow.fixed_shape_tensor with the metadata "));
        assertArrayEquals(new long[] {2}, ArrowTensorType.parse("{\"shape\":[2],\"dim_names\":[\"x\"],\"permutation\":[0]}", 2).shape());
    }

    @Test
    void scopeGivesTheBuffersOfItsTensorsBack() {
        NDArray array;
        try (TensorScope scope = TensorScope.ofConfined(); Float8Vector vector = doubles(1.0, 2.0, 3.0)) {
            assertTrue(scope.isOpen());
            Tensor tensor = Arrow.tensor(vector);
            assertEquals(vector.getDataBuffer().memoryAddress(), tensor.dataPtr());
            vector.close();
            assertTrue(allocator.getAllocatedMemory() > 0);
            array = tensor.narrow(0, 1, 2).numpy();
            tensor.close();
            assertEquals(3, array.getDouble(1));
            assertTrue(allocator.getAllocatedMemory() > 0);
        }
        assertEquals(0, allocator.getAllocatedMemory());
        assertThrows(IllegalStateException.class, () -> array.getDouble(0));
        Tensor outside;
        try (TensorScope scope = TensorScope.ofConfined(); Float8Vector vector = doubles(1.0, 2.0, 3.0)) {
            outside = TensorScope.escape(Arrow.tensor(vector));
        }
        assertTrue(allocator.getAllocatedMemory() > 0);
        assertEquals(6.0, outside.sum().item());
        outside.close();
        assertEquals(0, allocator.getAllocatedMemory());
    }

    @Test
    void vectorOutlivesTheTensorAndItsScope() {
        FieldVector vector;
        try (TensorScope scope = TensorScope.ofConfined()) {
            assertTrue(scope.isOpen());
            vector = Arrow.vector("v", Torch.arange(0, 1000, 1).to(DType.FLOAT32), allocator);
        }
        try (FieldVector v = vector) {
            // What would fill the memory if it were free.
            for (int i = 0; i < 100; i++) {
                Torch.full(new long[] {1000}, -1f).close();
            }
            assertEquals(999f, v.getObject(999));
            assertFalse(v.isNull(0));
        }
    }

    @Test
    void theLibraryWorksWithoutArrowOnTheClassPathAndAsAModule() throws Exception {
        List<String> entries = Stream.of("surefire.test.class.path", "java.class.path", "jdk.module.path").map(System::getProperty)
                .filter(value -> value != null && !value.isEmpty()).flatMap(value -> Stream.of(value.split(File.pathSeparator)))
                .filter(entry -> !entry.contains("arrow")).distinct().toList();
        String libtorch = String.join(File.pathSeparator, entries.stream().filter(e -> e.contains("bytedeco") || e.contains("junit")).toList());
        String ours = ProjectFolder.of("target", "classes").toString();
        String tests = ProjectFolder.of("target", "test-classes").toString();
        String javacpp = entries.stream().filter(e -> e.contains("javacpp")).findFirst().orElseThrow();
        String main = WithoutArrow.class.getName();
        String expected = "[0 0 0]\nmodule %s\nno class org/apache/arrow";
        assertEquals(expected.formatted("null"), run("--enable-native-access=ALL-UNNAMED", "-cp", String.join(File.pathSeparator, ours, tests,
                libtorch), main));
        assertEquals(expected.formatted("dev.torchffm"), run("--enable-native-access=dev.torchffm", "--module-path",
                ours + File.pathSeparator + javacpp, "--patch-module", "dev.torchffm=" + tests, "-cp", libtorch, "-m", "dev.torchffm/" + main));
    }

    private static String run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, process.waitFor(), output);
        return output;
    }
}

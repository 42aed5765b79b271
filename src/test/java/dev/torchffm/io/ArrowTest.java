// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.DType;
import dev.torchffm.Slice;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.ndarray.NDArray;
import java.io.File;
import java.lang.foreign.Arena;
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
import org.apache.arrow.vector.TimeStampMicroVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.complex.FixedSizeListVector;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.DictionaryEncoding;
import org.apache.arrow.vector.types.pojo.FieldType;
import org.apache.arrow.vector.util.TransferPair;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
        String ours = Path.of("target", "classes").toAbsolutePath().toString();
        String tests = Path.of("target", "test-classes").toAbsolutePath().toString();
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

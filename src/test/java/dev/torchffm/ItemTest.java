// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ndarray.NDArray;
import dev.torchffm.ops.Operator;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.math.BigInteger;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code item()}, which reads one element where it lies. */
@ExtendWith(ScopeExtension.class)
class ItemTest {
    static Stream<Arguments> elements() {
        return Stream.of(
                Arguments.of(DType.BOOL, true, true), Arguments.of(DType.UINT8, 200, 200L), Arguments.of(DType.INT8, -100, -100L),
                Arguments.of(DType.INT16, -30000, -30000L), Arguments.of(DType.UINT16, 60000, 60000L),
                Arguments.of(DType.INT32, -2_000_000_000, -2_000_000_000L), Arguments.of(DType.UINT32, 4_000_000_000L, 4_000_000_000L),
                Arguments.of(DType.INT64, Long.MIN_VALUE, Long.MIN_VALUE), Arguments.of(DType.UINT64, 7, 7L),
                Arguments.of(DType.FLOAT16, 1.5, 1.5), Arguments.of(DType.BFLOAT16, -3.25, -3.25),
                Arguments.of(DType.FLOAT32, 0.1, (double) 0.1f), Arguments.of(DType.FLOAT64, 0.1, 0.1),
                Arguments.of(DType.FLOAT8_E4M3FN, 1.75, 1.75), Arguments.of(DType.COMPLEX64, new Complex(1, -2), new Complex(1, -2)),
                Arguments.of(DType.COMPLEX128, new Complex(1, -2), new Complex(1, -2)));
    }

    @ParameterizedTest
    @MethodSource("elements")
    void elementsOfEveryTypeAreRead(DType dtype, Object value, Object expected) {
        Tensor tensor = Torch.tensor(value, dtype);
        assertEquals(expected, tensor.item());
        assertEquals(expected, tensor.view(1, 1, 1).item());
        // In the middle of others.
        assertEquals(expected, Torch.cat(List.of(Torch.zeros(3).to(dtype), tensor.view(1), Torch.zeros(2).to(dtype))).select(0, 3).item());
    }

    @Test
    void unsignedNumbersBeyondLong() {
        assertEquals(new BigInteger("18446744073709551615"), Torch.tensor(-1L).view(DType.UINT64).item());
    }

    @Test
    void conjugatedNegatedAndZeroTensors() {
        Tensor complex = Torch.tensor(List.of(new Complex(1, 2)));
        assertEquals(new Complex(1, -2), complex.conj().item());
        assertEquals(-2.0, complex.conj().imag().item());
        assertEquals(-3.0, Operator.unchecked("aten::_neg_view").callTensor(Torch.tensor(3.0)).item());
        assertEquals(0.0, Operator.unchecked("aten::_efficientzerotensor").callTensor(new long[] {1}).item());
    }

    @Test
    void gradientsDoNotMatter() {
        assertEquals(2.0, Torch.tensor(2.0).requiresGrad(true).item());
        assertEquals(6.0, Torch.tensor(new double[] {2, 4}).requiresGrad(true).sum().item());
    }

    @Test
    void memoryOfJava() {
        NDArray array = NDArray.copyOf(new double[] {1, 2, 3});
        assertEquals(3.0, Torch.fromNumpy(array).select(0, 2).item());
        Arena arena = Arena.ofShared();
        Tensor tensor = Torch.fromSegment(arena.allocateFrom(ValueLayout.JAVA_INT, 4, 5), DType.INT32, 2).select(0, 1);
        assertEquals(5L, tensor.item());
        arena.close();
        IllegalStateException e = assertThrows(IllegalStateException.class, tensor::item);
        assertTrue(e.getMessage().startsWith("the arena of the memory segment that this tensor shares was closed"), e.getMessage());
    }

    @Test
    void mappedFiles(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("numbers");
        Files.write(file, new byte[] {1, 2, 3});
        try (Arena arena = Arena.ofShared(); var channel = FileChannel.open(file, READ, WRITE)) {
            var mapped = channel.map(FileChannel.MapMode.PRIVATE, 0, 3, arena);
            assertEquals(2L, Torch.fromSegment(mapped, DType.UINT8, 3).select(0, 1).item());
        }
    }

    @Test
    void otherNumbersOfElements() {
        for (long n : new long[] {0, 2}) {
            TorchException e = assertThrows(TorchException.class, () -> Torch.zeros(n).item());
            assertEquals("a Tensor with " + n + " elements cannot be converted to Scalar", e.getMessage());
        }
        TorchException e = assertThrows(TorchException.class, () -> Torch.zeros(1).to("meta").item());
        assertEquals("Tensor.item() cannot be called on meta tensors", e.getMessage());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.layout;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.ScopeExtension;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.internal.abi.CallBuffers;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.dispatch.ArithmeticOperation;
import dev.torchffm.internal.dispatch.FastPathArithmetic;
import dev.torchffm.internal.dispatch.SmallArithmetic;
import java.lang.foreign.Arena;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is read from a tensor's object, and which sums are made in Java because of it. */
@ExtendWith(ScopeExtension.class)
class TensorGeometryTest {
    private static long handle(Tensor tensor) {
        return tensor.handle().address();
    }

    private static long[] longs(long address, int count) {
        return Native.borrowed(address, 8L * count).toArray(JAVA_LONG);
    }

    @Test
    void sizesStridesAndOffsetAreWhatTheTensorSays() {
        Tensor base = Torch.zeros(1000);
        for (long[] shape : new long[][] {{}, {5}, {2, 3}, {4, 3, 2}, {2, 3, 4, 5}, {2, 1, 3, 1, 2}}) {
            long[] strides = Torch.empty(shape).strides();
            for (long offset : new long[] {0, 1, 17, 500}) {
                Tensor tensor = base.asStrided(shape, strides, offset);
                long handle = handle(tensor);
                assertEquals(tensor.numel(), TensorGeometry.contiguousElements(handle));
                assertEquals(shape.length, TensorGeometry.dims(handle));
                assertEquals(offset, TensorGeometry.offset(handle));
                assertArrayEquals(shape, longs(TensorGeometry.sizes(handle), shape.length));
                assertArrayEquals(strides, longs(TensorGeometry.strides(handle), shape.length));
            }
        }
    }

    @Test
    void otherStridesAndManyDimensionsAreNotContiguous() {
        Tensor base = Torch.zeros(1000);
        assertEquals(-1, TensorGeometry.contiguousElements(handle(Torch.zeros(2, 3).t())));
        assertEquals(-1, TensorGeometry.contiguousElements(handle(Torch.zeros(1).expand(3))));
        assertEquals(-1, TensorGeometry.contiguousElements(handle(base.slice(0, 0, 10, 2))));
        assertEquals(-1, TensorGeometry.contiguousElements(handle(base.asStrided(new long[] {3, 1}, new long[] {1, 5}))));
        assertEquals(-1, TensorGeometry.contiguousElements(handle(Torch.zeros(1, 1, 1, 1, 1, 2))));
        assertEquals(0, TensorGeometry.contiguousElements(handle(Torch.zeros(3, 0))));
        assertTrue(TensorGeometry.haveSameSizes(handle(Torch.zeros(2, 3)), handle(Torch.zeros(2, 3))));
        assertFalse(TensorGeometry.haveSameSizes(handle(Torch.zeros(2, 3)), handle(Torch.zeros(3, 2))));
        assertFalse(TensorGeometry.haveSameSizes(handle(Torch.zeros(6)), handle(Torch.zeros(1, 6))));
        assertFalse(TensorGeometry.haveSameSizes(handle(Torch.zeros()), handle(Torch.zeros(1))));
    }

    private static boolean isInJava(ArithmeticOperation operation, Tensor left, Tensor right) {
        long result = SmallArithmetic.of(CallBuffers.get(), operation, handle(left), handle(right));
        if (result != 0) {
            Native.deleteTensor(result);
        }
        return result != 0;
    }

    private static boolean isInJava(ArithmeticOperation operation, Tensor tensor, Number number) {
        long result = SmallArithmetic.of(CallBuffers.get(), operation, handle(tensor), number);
        if (result != 0) {
            Native.deleteTensor(result);
        }
        return result != 0;
    }

    @Test
    void fewElementsOfOneTypeAndShapeAreAddedInJavaAndNothingElseIs() {
        for (DType dtype : new DType[] {DType.FLOAT32, DType.FLOAT64, DType.INT32, DType.INT64}) {
            Tensor three = Torch.ones(new long[] {3}, dtype);
            for (ArithmeticOperation operation : ArithmeticOperation.values()) {
                boolean divides = operation != ArithmeticOperation.DIV || dtype.isFloatingPoint();
                assertEquals(divides, isInJava(operation, three, three), operation + " " + dtype);
                assertEquals(divides, isInJava(operation, three, 2), operation + " " + dtype);
                assertEquals(dtype.isFloatingPoint(), isInJava(operation, three, 2.5), operation + " " + dtype);
            }
            Tensor most = Torch.ones(new long[] {SmallArithmetic.MAX_ELEMENTS}, dtype);
            Tensor more = Torch.ones(new long[] {SmallArithmetic.MAX_ELEMENTS + 1}, dtype);
            assertTrue(isInJava(ArithmeticOperation.ADD, most, most));
            assertFalse(isInJava(ArithmeticOperation.ADD, more, more));
            assertFalse(isInJava(ArithmeticOperation.ADD, more, 1));
            assertFalse(isInJava(ArithmeticOperation.ADD, three, Torch.ones(new long[] {3}, DType.INT16)));
            assertFalse(isInJava(ArithmeticOperation.ADD, three, Torch.ones(new long[] {1}, dtype)));
            assertFalse(isInJava(ArithmeticOperation.ADD, three, Torch.ones(new long[] {1}, dtype).expand(3)));
        }
        for (DType dtype : new DType[] {DType.BOOL, DType.UINT8, DType.INT16, DType.FLOAT16, DType.BFLOAT16, DType.COMPLEX64}) {
            Tensor three = Torch.ones(new long[] {3}, dtype);
            assertFalse(isInJava(ArithmeticOperation.MUL, three, three));
            assertFalse(isInJava(ArithmeticOperation.MUL, three, 2));
        }
        assertFalse(isInJava(ArithmeticOperation.ADD, Torch.ones(new long[] {3}, DType.INT32), 1L << 31));
    }

    @Test
    void whatIsNotPlainGoesThroughLibtorch() {
        Tensor plain = Torch.ones(3);
        long quotient = FastPathArithmetic.of(ArithmeticOperation.DIV, handle(plain), handle(plain));
        assertNotEquals(0, quotient);
        Native.deleteTensor(quotient);
        Tensor recorded = Torch.ones(3).requiresGrad(true);
        assertEquals(0, FastPathArithmetic.of(ArithmeticOperation.ADD, handle(recorded), handle(plain)));
        assertEquals(0, FastPathArithmetic.of(ArithmeticOperation.ADD, handle(plain), handle(recorded)));
        assertEquals(0, FastPathArithmetic.of(ArithmeticOperation.ADD, handle(recorded), 1));
        Tensor meta = Torch.ones(3).to(Device.of("meta"));
        assertEquals(0, FastPathArithmetic.of(ArithmeticOperation.ADD, handle(meta), handle(meta)));
        assertEquals(0, FastPathArithmetic.of(ArithmeticOperation.ADD, handle(meta), 1));
        Tensor imaginary = Torch.full(new long[] {3}, new Complex(1, 2)).conj().imag();
        assertEquals(0, FastPathArithmetic.of(ArithmeticOperation.ADD, handle(imaginary), 1));
        assertEquals("tensor([-1., -1., -1.])", imaginary.add(1).toString());
        try (Arena arena = Arena.ofConfined()) {
            Tensor overArena = Torch.fromSegment(arena.allocate(12, 4), DType.FLOAT32, 3);
            assertEquals("tensor([1., 1., 1.])", overArena.add(1).toString());
            assertEquals("tensor([1., 1., 1.])", overArena.add(plain).toString());
        }
    }

    @Test
    void theResultSharesNothingWithItsOperands() {
        Tensor x = Torch.ones(3);
        Tensor sum = x.add(0);
        assertNotEquals(TensorImplLayout.storage(handle(x)), TensorImplLayout.storage(handle(sum)));
        assertEquals(Arrays.toString(new float[] {1, 1, 1}), Arrays.toString((float[]) sum.numpy().toArray()));
    }
}

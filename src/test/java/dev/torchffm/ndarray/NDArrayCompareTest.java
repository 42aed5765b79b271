// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ndarray;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Slice;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Comparing, hashing, iterating, and the views and refusals that the golden cases do not reach. */
class NDArrayCompareTest {
    private static NDArray floats(float... values) {
        return NDArray.copyOf(values);
    }

    // ------------------------------------------------------------------ equals and hashCode

    @Test
    void equalArraysHaveOneTypeShapeAndElementsWhateverTheStrides() {
        NDArray array = NDArray.copyOf(new int[] {1, 2, 3, 4, 5, 6}).reshape(2, 3);
        NDArray same = array.transpose().copy().transpose();
        assertEquals(array, same);
        assertEquals(array.hashCode(), same.hashCode());
        assertNotEquals(array.strides()[0], same.strides()[0]);
        assertEquals(array, array.flip().flip());
        assertNotEquals(array, array.reshape(3, 2));
        assertNotEquals(array, array.astype(DType.INT64));
        assertNotEquals(array, array.view(DType.UINT32));
        assertNotEquals(array, array.flip());
        assertNotEquals(array, null);
        assertNotEquals((Object) array, "array");
        NDArray other = array.copy();
        other.setInt(7, 1, 2);
        assertNotEquals(array, other);
    }

    @Test
    void equalsTakesNanAsEqualAndBothZerosAsOne() {
        float otherNan = Float.intBitsToFloat(0x7fc00001);
        assertEquals(floats(Float.NaN, 0f), floats(otherNan, -0f));
        assertEquals(floats(Float.NaN, 0f).hashCode(), floats(otherNan, -0f).hashCode());
        NDArray a = NDArray.zeros(DType.COMPLEX128, 1);
        NDArray b = NDArray.zeros(DType.COMPLEX128, 1);
        a.set(new Complex(-0.0, Double.NaN), 0);
        b.set(new Complex(0.0, Double.NaN), 0);
        assertEquals(a, b);
        assertEquals(a.hashCode(), b.hashCode());
        assertEquals(NDArray.copyOf(new double[] {-0.0, Double.NaN}), NDArray.copyOf(new double[] {0.0, -Double.NaN}));
    }

    @Test
    void emptyArraysAreEqualWhenTypeAndShapeAre() {
        assertEquals(NDArray.zeros(DType.INT8, 0, 3), NDArray.zeros(DType.INT8, 2, 3).slice(Slice.of(1, 1)));
        assertNotEquals(NDArray.zeros(DType.INT8, 0, 3), NDArray.zeros(DType.INT8, 3, 0));
        assertNotEquals(NDArray.zeros(DType.INT8, 0), NDArray.zeros(DType.INT16, 0));
    }

    @Test
    void arrayEqualsComparesValuesAcrossTypes() {
        assertTrue(floats(1, 2).arrayEquals(NDArray.copyOf(new long[] {1, 2})));
        assertTrue(NDArray.copyOf(new boolean[] {true, false}).arrayEquals(NDArray.copyOf(new double[] {1, 0})));
        assertTrue(floats(-0f).arrayEquals(floats(0f)));
        assertFalse(floats(Float.NaN).arrayEquals(floats(Float.NaN)));
        assertFalse(floats(1, 2).arrayEquals(floats(1, 2).reshape(1, 2)));
        assertFalse(floats(1, 2).arrayEquals(floats(1, 3)));
        assertTrue(floats(1, 2).astype(DType.COMPLEX64).arrayEquals(floats(1, 2)));
        NDArray complex = floats(1, 2).astype(DType.COMPLEX64);
        complex.imag().fill(1);
        assertFalse(complex.arrayEquals(floats(1, 2)));
        NDArray minusOne = NDArray.copyOf(new long[] {-1});
        assertFalse(minusOne.arrayEquals(minusOne.view(DType.UINT64)));
        long large = (1L << 53) + 1;
        assertFalse(NDArray.copyOf(new long[] {large}).arrayEquals(NDArray.copyOf(new long[] {large - 1}).view(DType.UINT64)));
        assertTrue(NDArray.zeros(DType.INT8, 0).arrayEquals(NDArray.zeros(DType.FLOAT64, 0)));
    }

    @Test
    void allcloseIsNumpysInequality() {
        NDArray one = NDArray.copyOf(new double[] {100.0});
        assertTrue(one.allclose(NDArray.copyOf(new double[] {101.0}), 0.01, 0));
        assertFalse(one.allclose(NDArray.copyOf(new double[] {101.1}), 0.01, 0));
        // The tolerance is relative to the argument, not to this array.
        assertFalse(NDArray.copyOf(new double[] {101.005}).allclose(one, 0.01, 0));
        assertTrue(NDArray.copyOf(new double[] {0}).allclose(NDArray.copyOf(new double[] {1e-9}), 0, 1e-8));
        assertFalse(NDArray.copyOf(new double[] {0}).allclose(NDArray.copyOf(new double[] {1e-7}), 0, 1e-8));
        double inf = Double.POSITIVE_INFINITY;
        assertTrue(NDArray.copyOf(new double[] {inf}).allclose(NDArray.copyOf(new double[] {inf}), 0, 0));
        assertFalse(NDArray.copyOf(new double[] {inf}).allclose(NDArray.copyOf(new double[] {-inf}), 1, 1));
        assertFalse(one.allclose(NDArray.copyOf(new double[] {inf}), 1, 1));
        assertFalse(NDArray.copyOf(new double[] {inf}).allclose(one, 1, 1));
        assertFalse(floats(Float.NaN).allclose(floats(Float.NaN), 1, 1));
        assertTrue(floats(Float.NaN).allclose(floats(Float.NaN), 0, 0, true));
        assertTrue(floats(1, 1).allclose(floats(1), 0, 0));
        assertFalse(floats(1, 2).allclose(floats(1), 0, 0));
        assertEquals("operands could not be broadcast together with shapes (2,) (3,)",
                assertThrows(IllegalArgumentException.class, () -> floats(1, 1).allclose(floats(1, 1, 1))).getMessage());
        assertTrue(NDArray.copyOf(new boolean[] {true}).allclose(NDArray.copyOf(new int[] {1}), 0, 0));
        NDArray complex = NDArray.zeros(DType.COMPLEX64, 1);
        complex.set(new Complex(3, 4), 0);
        NDArray near = NDArray.zeros(DType.COMPLEX64, 1);
        near.set(new Complex(3, 4.25), 0);
        assertTrue(complex.allclose(near, 0, 0.25));
        assertFalse(complex.allclose(near, 0, 0.24));
    }

    // ------------------------------------------------------------------ iterating

    @Test
    void iterationGivesWriteableViewsAlongTheFirstAxis() {
        NDArray array = NDArray.copyOf(new int[] {1, 2, 3, 4, 5, 6}).reshape(3, 2);
        List<Object> rows = new ArrayList<>();
        for (NDArray row : array) {
            rows.add(row.toList());
            row.setInt(0, 1);
        }
        assertEquals(List.of(List.of(1L, 2L), List.of(3L, 4L), List.of(5L, 6L)), rows);
        assertArrayEquals(new int[] {1, 0, 3, 0, 5, 0}, array.toIntArray());
        Iterator<NDArray> elements = floats(8).iterator();
        assertEquals(0, elements.next().ndim());
        assertFalse(elements.hasNext());
        assertThrows(NoSuchElementException.class, elements::next);
        assertFalse(NDArray.zeros(DType.INT8, 0, 3).iterator().hasNext());
        assertEquals("iteration over a 0-d array",
                assertThrows(IllegalArgumentException.class, () -> NDArray.zeros(DType.INT8).iterator()).getMessage());
    }

    // ------------------------------------------------------------------ views

    @Test
    void sliceRefusesWhatIsNoBasicIndex() {
        NDArray array = NDArray.zeros(DType.INT8, 2, 3);
        assertThrows(IllegalArgumentException.class, () -> array.slice(1.0));
        assertThrows(IllegalArgumentException.class, () -> array.slice("1"));
        assertThrows(IllegalArgumentException.class, () -> array.slice(true));
        assertThrows(IllegalArgumentException.class, () -> array.slice(0, null));
        assertArrayEquals(new long[] {3}, array.slice((short) 1).shape());
        assertArrayEquals(new long[] {3}, array.slice((byte) -1).shape());
        assertArrayEquals(new long[] {2, 3}, array.slice().shape());
    }

    @Test
    void allOfAnAxisIsNoEllipsis() {
        NDArray array = NDArray.zeros(DType.INT8, 2, 3, 4);
        assertArrayEquals(new long[] {2}, array.slice(Slice.all(), 0, 0).shape());
        assertArrayEquals(new long[] {2, 3}, array.slice(Slice.ELLIPSIS, 0).shape());
        assertArrayEquals(new long[] {1, 2, 3, 4}, array.slice(Slice.NEWAXIS).shape());
        assertThrows(IndexOutOfBoundsException.class, () -> array.slice(Slice.all(), Slice.all(), Slice.all(), Slice.all()));
    }

    @Test
    void sliceBoundsAtTheEndsOfLongClampWithoutOverflow() {
        NDArray array = NDArray.copyOf(new int[] {0, 1, 2, 3});
        for (long step : new long[] {1, Long.MAX_VALUE}) {
            assertEquals(0L, array.slice(Slice.of(Long.MIN_VALUE, Long.MAX_VALUE, step)).get(0));
        }
        for (long step : new long[] {-1, Long.MIN_VALUE, -Long.MAX_VALUE}) {
            assertEquals(3L, array.slice(Slice.of(Long.MAX_VALUE, Long.MIN_VALUE, step)).get(0));
        }
        assertEquals(1, array.slice(Slice.of(null, null, Long.MIN_VALUE)).size());
        assertEquals(4, array.slice(Slice.of(null, null, -1)).size());
    }

    @Test
    void selectTakesNegativeAxesAndNamesTheAxisInItsRefusal() {
        NDArray array = NDArray.copyOf(new int[] {1, 2, 3, 4, 5, 6}).reshape(2, 3);
        assertArrayEquals(new int[] {3, 6}, array.select(-1, -1).toIntArray());
        assertEquals("index 3 is out of bounds for axis 1 with size 3",
                assertThrows(IndexOutOfBoundsException.class, () -> array.select(-1, 3)).getMessage());
        assertEquals("axis 2 is out of bounds for array of dimension 2",
                assertThrows(IndexOutOfBoundsException.class, () -> array.select(2, 0)).getMessage());
        assertThrows(IndexOutOfBoundsException.class, () -> array.shape(2));
        assertThrows(IndexOutOfBoundsException.class, () -> array.shape(-3));
    }

    @Test
    void transposeRefusesRepeatedAndMissingAxes() {
        NDArray array = NDArray.zeros(DType.INT8, 2, 3);
        assertTrue(assertThrows(IllegalArgumentException.class, () -> array.transpose(0, -2)).getMessage()
                .startsWith("repeated axis in transpose"));
        assertThrows(IllegalArgumentException.class, () -> array.transpose(0));
        assertThrows(IndexOutOfBoundsException.class, () -> array.transpose(0, 2));
        assertArrayEquals(new long[] {3, 2}, array.transpose(-1, 0).shape());
    }

    @Test
    void reshapeSharesWhereStridesAllowItAndCopiesWhereNot() {
        NDArray array = NDArray.zeros(DType.INT8, 4, 6);
        assertTrue(array.reshape(2, 2, 6).sharesMemory(array));
        assertTrue(array.slice(Slice.all(), Slice.to(3)).reshape(2, 2, 3).sharesMemory(array));
        assertTrue(array.flip(0).reshape(2, 2, 6).sharesMemory(array));
        assertFalse(array.transpose().reshape(24).sharesMemory(array));
        assertFalse(array.slice(Slice.all(), Slice.to(3)).reshape(12).sharesMemory(array));
    }

    @Test
    void reshapeRefusesWrongSizesAndTooMuchUnknown() {
        NDArray array = NDArray.zeros(DType.INT8, 6);
        assertEquals("cannot reshape array of size 6 into shape (4,2)",
                assertThrows(IllegalArgumentException.class, () -> array.reshape(4, 2)).getMessage());
        assertEquals("can only specify one unknown dimension",
                assertThrows(IllegalArgumentException.class, () -> array.reshape(-1, -1)).getMessage());
        assertThrows(IllegalArgumentException.class, () -> array.reshape(4, -1));
        assertThrows(IllegalArgumentException.class, () -> array.reshape(0, -1));
        // To NumPy any negative size is unknown.
        assertArrayEquals(new long[] {2, 3}, array.reshape(-2, 3).shape());
        assertThrows(IllegalArgumentException.class, () -> array.reshape());
        assertThrows(IllegalArgumentException.class, () -> array.reshape(1L << 32, 1L << 32));
        assertThrows(IllegalArgumentException.class, () -> array.reshape(Long.MAX_VALUE, 2, -1));
        assertThrows(IllegalArgumentException.class, () -> NDArray.zeros(DType.INT8, 0).reshape(-1, 0));
        assertArrayEquals(new long[] {0, 5}, NDArray.zeros(DType.INT8, 0).reshape(-1, 5).shape());
    }

    @Test
    void realAndImagShareTheParts() {
        NDArray array = NDArray.zeros(DType.COMPLEX64, 2);
        array.set(new Complex(1, 2), 1);
        assertEquals(List.of(0f, 1f), array.real().toList());
        assertEquals(List.of(0f, 2f), array.imag().toList());
        array.imag().setFloat(7, 0);
        assertEquals(new Complex(0, 7), array.get(0));
        assertEquals(DType.FLOAT64, NDArray.zeros(DType.COMPLEX128, 1).imag().dtype());
        NDArray plain = floats(1);
        assertEquals(plain, plain.real());
        assertThrows(IllegalArgumentException.class, plain::imag);
    }

    @Test
    void viewAsAnotherTypeSharesTheBytes() {
        NDArray array = floats(1f, -2f);
        assertEquals(List.of(0x3f800000L, 0xc0000000L), array.view(DType.UINT32).toList());
        array.view(DType.INT32).setInt(0, 0);
        assertEquals(0f, array.getFloat(0));
        assertArrayEquals(new long[] {8}, array.view(DType.UINT8).shape());
        assertArrayEquals(new long[] {1}, array.view(DType.COMPLEX64).shape());
        assertThrows(IllegalArgumentException.class, () -> array.slice(Slice.of(null, null, -1)).view(DType.UINT8));
        assertThrows(IllegalArgumentException.class, () -> array.view(DType.COMPLEX128));
        assertThrows(IllegalArgumentException.class, () -> array.slice(0).view(DType.UINT8));
    }
}

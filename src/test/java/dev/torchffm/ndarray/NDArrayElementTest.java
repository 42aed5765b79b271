// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ndarray;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import java.lang.foreign.ValueLayout;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Single elements: every accessor with every number of indexes, on the types that it is for and on those it refuses. */
class NDArrayElementTest {
    private interface Get {
        Object at(NDArray a, long... index);
    }

    private interface Set1 {
        void at(NDArray a, Object value, long... index);
    }

    /** An accessor called through the overload for the number of indexes; more than three go through varargs. */
    private record Accessor(String name, Set<DType> types, Get get) {
        @Override
        public String toString() {
            return name;
        }
    }

    private record Mutator(String name, Set<DType> types, Object value, Set1 set) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final Set<DType> NUMPY = EnumSet.copyOf(Arrays.stream(DType.values()).filter(DType::isNumpy).toList());
    private static final Set<DType> FLOATS = EnumSet.of(DType.FLOAT16, DType.FLOAT32, DType.FLOAT64);
    private static final Set<DType> INTEGERS = EnumSet.copyOf(NUMPY.stream().filter(d -> d.isIntegral() || d == DType.BOOL).toList());
    private static final Set<DType> COMPLEX = EnumSet.of(DType.COMPLEX64, DType.COMPLEX128);

    static Stream<Accessor> accessors() {
        return Stream.of(
                new Accessor("getFloat", EnumSet.of(DType.FLOAT16, DType.FLOAT32), (a, i) -> switch (i.length) {
                    case 0 -> a.getFloat();
                    case 1 -> a.getFloat(i[0]);
                    case 2 -> a.getFloat(i[0], i[1]);
                    case 3 -> a.getFloat(i[0], i[1], i[2]);
                    default -> a.getFloat(i);
                }),
                new Accessor("getDouble", FLOATS, (a, i) -> switch (i.length) {
                    case 0 -> a.getDouble();
                    case 1 -> a.getDouble(i[0]);
                    case 2 -> a.getDouble(i[0], i[1]);
                    case 3 -> a.getDouble(i[0], i[1], i[2]);
                    default -> a.getDouble(i);
                }),
                new Accessor("getLong", INTEGERS, (a, i) -> switch (i.length) {
                    case 0 -> a.getLong();
                    case 1 -> a.getLong(i[0]);
                    case 2 -> a.getLong(i[0], i[1]);
                    case 3 -> a.getLong(i[0], i[1], i[2]);
                    default -> a.getLong(i);
                }),
                new Accessor("getInt", EnumSet.of(DType.INT32, DType.UINT16, DType.INT16, DType.UINT8, DType.INT8, DType.BOOL),
                        (a, i) -> switch (i.length) {
                            case 0 -> a.getInt();
                            case 1 -> a.getInt(i[0]);
                            case 2 -> a.getInt(i[0], i[1]);
                            case 3 -> a.getInt(i[0], i[1], i[2]);
                            default -> a.getInt(i);
                        }),
                new Accessor("getShort", EnumSet.of(DType.INT16, DType.UINT8, DType.INT8, DType.BOOL), (a, i) -> switch (i.length) {
                    case 0 -> a.getShort();
                    case 1 -> a.getShort(i[0]);
                    case 2 -> a.getShort(i[0], i[1]);
                    case 3 -> a.getShort(i[0], i[1], i[2]);
                    default -> a.getShort(i);
                }),
                new Accessor("getByte", EnumSet.of(DType.INT8, DType.BOOL), (a, i) -> switch (i.length) {
                    case 0 -> a.getByte();
                    case 1 -> a.getByte(i[0]);
                    case 2 -> a.getByte(i[0], i[1]);
                    case 3 -> a.getByte(i[0], i[1], i[2]);
                    default -> a.getByte(i);
                }),
                new Accessor("getBoolean", EnumSet.of(DType.BOOL), (a, i) -> switch (i.length) {
                    case 0 -> a.getBoolean();
                    case 1 -> a.getBoolean(i[0]);
                    case 2 -> a.getBoolean(i[0], i[1]);
                    case 3 -> a.getBoolean(i[0], i[1], i[2]);
                    default -> a.getBoolean(i);
                }),
                new Accessor("getComplex", COMPLEX, NDArray::getComplex),
                new Accessor("get", NUMPY, NDArray::get));
    }

    static Stream<Mutator> mutators() {
        return Stream.of(
                new Mutator("setFloat", FLOATS, 1.5f, (a, v, i) -> {
                    switch (i.length) {
                        case 0 -> a.setFloat((float) v);
                        case 1 -> a.setFloat((float) v, i[0]);
                        case 2 -> a.setFloat((float) v, i[0], i[1]);
                        case 3 -> a.setFloat((float) v, i[0], i[1], i[2]);
                        default -> a.setFloat((float) v, i);
                    }
                }),
                new Mutator("setDouble", FLOATS, 1.5, (a, v, i) -> {
                    switch (i.length) {
                        case 0 -> a.setDouble((double) v);
                        case 1 -> a.setDouble((double) v, i[0]);
                        case 2 -> a.setDouble((double) v, i[0], i[1]);
                        case 3 -> a.setDouble((double) v, i[0], i[1], i[2]);
                        default -> a.setDouble((double) v, i);
                    }
                }),
                new Mutator("setLong", INTEGERS, 1L, (a, v, i) -> {
                    switch (i.length) {
                        case 0 -> a.setLong((long) v);
                        case 1 -> a.setLong((long) v, i[0]);
                        case 2 -> a.setLong((long) v, i[0], i[1]);
                        case 3 -> a.setLong((long) v, i[0], i[1], i[2]);
                        default -> a.setLong((long) v, i);
                    }
                }),
                new Mutator("setInt", INTEGERS, 1, (a, v, i) -> {
                    switch (i.length) {
                        case 0 -> a.setInt((int) v);
                        case 1 -> a.setInt((int) v, i[0]);
                        case 2 -> a.setInt((int) v, i[0], i[1]);
                        case 3 -> a.setInt((int) v, i[0], i[1], i[2]);
                        default -> a.setInt((int) v, i);
                    }
                }),
                new Mutator("setShort", INTEGERS, (short) 1, (a, v, i) -> {
                    switch (i.length) {
                        case 0 -> a.setShort((short) v);
                        case 1 -> a.setShort((short) v, i[0]);
                        case 2 -> a.setShort((short) v, i[0], i[1]);
                        case 3 -> a.setShort((short) v, i[0], i[1], i[2]);
                        default -> a.setShort((short) v, i);
                    }
                }),
                new Mutator("setByte", INTEGERS, (byte) 1, (a, v, i) -> {
                    switch (i.length) {
                        case 0 -> a.setByte((byte) v);
                        case 1 -> a.setByte((byte) v, i[0]);
                        case 2 -> a.setByte((byte) v, i[0], i[1]);
                        case 3 -> a.setByte((byte) v, i[0], i[1], i[2]);
                        default -> a.setByte((byte) v, i);
                    }
                }),
                new Mutator("setBoolean", EnumSet.of(DType.BOOL), true, (a, v, i) -> {
                    switch (i.length) {
                        case 0 -> a.setBoolean((boolean) v);
                        case 1 -> a.setBoolean((boolean) v, i[0]);
                        case 2 -> a.setBoolean((boolean) v, i[0], i[1]);
                        case 3 -> a.setBoolean((boolean) v, i[0], i[1], i[2]);
                        default -> a.setBoolean((boolean) v, i);
                    }
                }),
                new Mutator("setComplex", COMPLEX, new Complex(1, -2), (a, v, i) -> a.setComplex((Complex) v, i)),
                new Mutator("set", NUMPY, true, NDArray::set));
    }

    private static final long[][] SHAPES = {{}, {5}, {2, 3}, {2, 3, 4}, {2, 1, 3, 2}, {1, 2, 1, 2, 2}};

    /** An array with gaps and a reversed last axis, in which the element at k-th place in C order is k modulo 100 (bool: odd). */
    private static NDArray counted(DType dtype, long... shape) {
        long[] wider = shape.clone();
        Object[] index = new Object[shape.length];
        for (int d = 0; d < shape.length; d++) {
            wider[d] = 2 * shape[d];
            index[d] = dev.torchffm.Slice.of(d == shape.length - 1 ? null : 0L, null, d == shape.length - 1 ? -2 : 2);
        }
        NDArray array = NDArray.zeros(dtype, wider).slice(index);
        for (long k = 0; k < array.size(); k++) {
            Elements.set(array.memory(), at(array, k), dtype, dtype == DType.BOOL ? (Object) (k % 2 == 1) : (Object) (k % 100));
        }
        return array;
    }

    private static long at(NDArray array, long k) {
        long at = array.offset();
        long[] index = index(array.shape(), k);
        for (int d = 0; d < index.length; d++) {
            at += index[d] * array.strides()[d];
        }
        return at;
    }

    private static long[] index(long[] shape, long k) {
        long[] index = new long[shape.length];
        long left = k;
        for (int d = shape.length - 1; d >= 0; d--) {
            index[d] = left % shape[d];
            left /= shape[d];
        }
        return index;
    }

    private static double value(Object got) {
        return switch (got) {
            case Boolean b -> b ? 1 : 0;
            case Complex c -> c.re();
            default -> ((Number) got).doubleValue();
        };
    }

    @ParameterizedTest
    @MethodSource("accessors")
    void everyGetterReadsTheElementAtItsIndexesFromEitherEnd(Accessor accessor) {
        for (DType dtype : accessor.types) {
            for (long[] shape : SHAPES) {
                NDArray array = counted(dtype, shape);
                for (long k = 0; k < array.size(); k++) {
                    double expected = dtype == DType.BOOL ? k % 2 : k;
                    long[] index = index(shape, k);
                    assertEquals(expected, value(accessor.get.at(array, index)), dtype + Arrays.toString(index));
                    for (int d = 0; d < index.length; d++) {
                        index[d] -= shape[d];
                    }
                    assertEquals(expected, value(accessor.get.at(array, index)), dtype + Arrays.toString(index));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mutators")
    void everySetterWritesTheElementAtItsIndexesAndNoOther(Mutator mutator) {
        for (DType dtype : mutator.types) {
            for (long[] shape : SHAPES) {
                NDArray array = counted(dtype, shape);
                array.fill(0);
                for (long k = 0; k < array.size(); k++) {
                    long[] index = index(shape, k);
                    if (k % 2 == 1) {
                        for (int d = 0; d < index.length; d++) {
                            index[d] -= shape[d];
                        }
                    }
                    mutator.set.at(array, mutator.value, index);
                    assertEquals(value(mutator.value), value(array.get(index)), dtype + Arrays.toString(index));
                    assertEquals(k + 1, nonZero(array), dtype + Arrays.toString(index));
                }
            }
        }
    }

    private static long nonZero(NDArray array) {
        long count = 0;
        for (long k = 0; k < array.size(); k++) {
            count += value(Elements.boxed(array.memory(), at(array, k), array.dtype())) != 0 ? 1 : 0;
        }
        return count;
    }

    @ParameterizedTest
    @MethodSource("accessors")
    void everyGetterRefusesOtherTypesAndNamesTheRightOne(Accessor accessor) {
        for (DType dtype : EnumSet.complementOf(EnumSet.copyOf(accessor.types))) {
            if (dtype.isNumpy()) {
                for (long[] shape : SHAPES) {
                    NDArray array = NDArray.zeros(dtype, shape);
                    IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
                            () -> accessor.get.at(array, new long[shape.length]), dtype.toString());
                    assertTrue(e.getMessage().startsWith(accessor.name + " is not for an array of " + dtype.lowerName() + "; use get"),
                            e.getMessage());
                    String named = e.getMessage().replaceFirst(".*; use (\\w+),.*", "$1");
                    Accessor right = accessors().filter(a -> a.name.equals(named)).findAny().orElseThrow();
                    assertTrue(right.types.contains(dtype), e.getMessage());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mutators")
    void everySetterRefusesOtherTypesAndLeavesThemAlone(Mutator mutator) {
        for (DType dtype : EnumSet.complementOf(EnumSet.copyOf(mutator.types))) {
            if (dtype.isNumpy()) {
                NDArray array = NDArray.zeros(dtype, 2);
                IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
                        () -> mutator.set.at(array, mutator.value, 1), dtype.toString());
                assertTrue(e.getMessage().contains("is not for an array of " + dtype.lowerName() + "; use set"), e.getMessage());
                assertEquals(NDArray.zeros(dtype, 2), array);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("accessors")
    void everyGetterReportsAnIndexOutOfRangeAsNumpyDoes(Accessor accessor) {
        for (DType dtype : accessor.types) {
            for (long[] shape : SHAPES) {
                NDArray array = NDArray.zeros(dtype, shape);
                for (int d = 0; d < shape.length; d++) {
                    for (long wrong : new long[] {shape[d], -shape[d] - 1, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 32}) {
                        long[] index = new long[shape.length];
                        index[d] = wrong;
                        assertEquals("index " + wrong + " is out of bounds for axis " + d + " with size " + shape[d],
                                assertThrows(IndexOutOfBoundsException.class, () -> accessor.get.at(array, index)).getMessage());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mutators")
    void everySetterReportsAnIndexOutOfRangeAsNumpyDoes(Mutator mutator) {
        for (DType dtype : mutator.types) {
            for (long[] shape : SHAPES) {
                NDArray array = NDArray.zeros(dtype, shape);
                for (int d = 0; d < shape.length; d++) {
                    for (long wrong : new long[] {shape[d], -shape[d] - 1, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 32}) {
                        long[] index = new long[shape.length];
                        index[d] = wrong;
                        assertEquals("index " + wrong + " is out of bounds for axis " + d + " with size " + shape[d],
                                assertThrows(IndexOutOfBoundsException.class, () -> mutator.set.at(array, mutator.value, index))
                                        .getMessage());
                    }
                }
                assertEquals(NDArray.zeros(dtype, shape), array);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("accessors")
    void everyGetterReportsAWrongNumberOfIndexes(Accessor accessor) {
        DType dtype = accessor.types.iterator().next();
        for (long[] shape : SHAPES) {
            NDArray array = NDArray.zeros(dtype, shape);
            for (int count = 0; count <= 6; count++) {
                int n = count;
                if (n != shape.length) {
                    assertEquals((n > shape.length ? "too many" : "too few") + " indices for array: array is " + shape.length
                            + "-dimensional, but " + n + " were indexed",
                            assertThrows(IndexOutOfBoundsException.class, () -> accessor.get.at(array, new long[n])).getMessage());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mutators")
    void everySetterReportsAWrongNumberOfIndexes(Mutator mutator) {
        DType dtype = mutator.types.iterator().next();
        for (long[] shape : SHAPES) {
            NDArray array = NDArray.zeros(dtype, shape);
            for (int count = 0; count <= 6; count++) {
                int n = count;
                if (n != shape.length) {
                    assertThrows(IndexOutOfBoundsException.class, () -> mutator.set.at(array, mutator.value, new long[n]));
                }
            }
            assertEquals(NDArray.zeros(dtype, shape), array);
        }
    }

    @Test
    void anAxisWithoutEntriesHasNoIndexAtAll() {
        NDArray empty = NDArray.zeros(DType.FLOAT32, 2, 0);
        assertEquals("index 0 is out of bounds for axis 1 with size 0",
                assertThrows(IndexOutOfBoundsException.class, () -> empty.getFloat(0, 0)).getMessage());
        assertEquals("index -1 is out of bounds for axis 0 with size 0",
                assertThrows(IndexOutOfBoundsException.class, () -> NDArray.zeros(DType.FLOAT32, 0).setFloat(1, -1)).getMessage());
    }

    @Test
    void integerSettersRefuseWhatTheTypeCannotHold() {
        for (DType dtype : INTEGERS) {
            if (dtype == DType.BOOL) {
                continue;
            }
            int bits = 8 * dtype.itemSize();
            long low = dtype.isUnsigned() ? 0 : -1L << (bits - 1);
            long high = dtype.isUnsigned() ? (bits == 64 ? Long.MAX_VALUE : (1L << bits) - 1) : (bits == 64 ? Long.MAX_VALUE
                    : (1L << (bits - 1)) - 1);
            NDArray array = NDArray.zeros(dtype, 1);
            for (long fits : new long[] {low, high, high / 2, 0, 1}) {
                array.setLong(fits, 0);
                assertEquals(fits, array.getLong(0), dtype.toString());
                if (fits == (int) fits) {
                    array.setLong(0, 0);
                    array.setInt((int) fits, 0);
                    assertEquals(fits, array.getLong(0), dtype.toString());
                }
                if (fits == (short) fits) {
                    array.setLong(0, 0);
                    array.setShort((short) fits, 0);
                    assertEquals(fits, array.getLong(0), dtype.toString());
                }
                if (fits == (byte) fits) {
                    array.setLong(0, 0);
                    array.setByte((byte) fits, 0);
                    assertEquals(fits, array.getLong(0), dtype.toString());
                }
            }
            array.setLong(1, 0);
            for (long wrong : new long[] {low - 1, high + 1, Long.MIN_VALUE, Long.MAX_VALUE}) {
                if (wrong >= low && wrong <= high || dtype == DType.UINT64 && wrong >= 0) {
                    continue;
                }
                if (bits == 64 && !dtype.isUnsigned()) {
                    continue;
                }
                assertEquals("integer " + wrong + " out of bounds for " + dtype.lowerName(),
                        assertThrows(ArithmeticException.class, () -> array.setLong(wrong, 0)).getMessage());
                if (wrong == (int) wrong) {
                    assertThrows(ArithmeticException.class, () -> array.setInt((int) wrong, 0));
                }
                if (wrong == (short) wrong) {
                    assertThrows(ArithmeticException.class, () -> array.setShort((short) wrong, 0));
                }
                if (wrong == (byte) wrong) {
                    assertThrows(ArithmeticException.class, () -> array.setByte((byte) wrong, 0));
                }
                assertEquals(1, array.getLong(0));
            }
        }
    }

    @Test
    void uint64BeyondLongIsItsBitsOrABigInteger() {
        NDArray array = NDArray.zeros(DType.UINT64, 2);
        BigInteger big = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.TWO);
        array.set(big, 1);
        assertEquals(-2L, array.getLong(1));
        assertEquals(big, array.get(1));
        assertEquals(0L, array.get(0));
        assertThrows(ArithmeticException.class, () -> array.setLong(-1, 0));
    }

    @Test
    void everyIntegerButZeroIsTrueInABoolArray() {
        NDArray array = NDArray.zeros(DType.BOOL, 3);
        array.setLong(Long.MIN_VALUE, 0);
        array.setInt(256, 1);
        array.setByte((byte) 0, 2);
        assertEquals(List.of(true, true, false), array.toList());
        assertEquals(List.of(1L, 1L, 0L), array.view(DType.UINT8).toList());
    }

    @Test
    void aBoolByteOtherThanOneReadsAsTrueAndAsOne() {
        NDArray bytes = NDArray.zeros(DType.UINT8, 1);
        bytes.setInt(2, 0);
        NDArray array = bytes.view(DType.BOOL);
        assertTrue(array.getBoolean(0));
        assertEquals(1, array.getByte(0));
        assertEquals(1, array.getShort(0));
        assertEquals(1, array.getInt(0));
        assertEquals(1, array.getLong(0));
        assertEquals(true, array.get(0));
    }

    @Test
    void unsignedElementsWidenWithoutSign() {
        assertEquals(255, NDArray.copyOf(new byte[] {-1}).view(DType.UINT8).getShort(0));
        assertEquals(255, NDArray.copyOf(new byte[] {-1}).view(DType.UINT8).getInt(0));
        assertEquals(65535, NDArray.copyOf(new short[] {-1}).view(DType.UINT16).getInt(0));
        assertEquals(0xffffffffL, NDArray.copyOf(new int[] {-1}).view(DType.UINT32).getLong(0));
    }

    @Test
    void setRefusesWhatIsNoNumberAndLeavesTheElementAlone() {
        NDArray array = NDArray.zeros(DType.FLOAT32, 1);
        assertThrows(IllegalArgumentException.class, () -> array.set("1", 0));
        assertThrows(IllegalArgumentException.class, () -> array.set(new BigDecimal(1), 0));
        assertThrows(NullPointerException.class, () -> array.set(null, 0));
        assertThrows(IllegalArgumentException.class, () -> array.set(new Complex(1, 0), 0));
        assertEquals(0f, array.getFloat(0));
    }

    @Test
    void setTakesEveryBoxedPrimitiveNumber() {
        NDArray array = NDArray.zeros(DType.FLOAT64, 1);
        for (Object value : new Object[] {(byte) 3, (short) 3, 3, 3L, 3f, 3.0, BigInteger.valueOf(3)}) {
            array.set(0, 0);
            array.set(value, 0);
            assertEquals(3.0, array.getDouble(0), value.getClass().toString());
        }
    }

    @Test
    void itemIsTheOnlyElementWhateverTheAxes() {
        assertEquals(7f, NDArray.copyOf(new float[] {7}).reshape(1, 1, 1).item());
        assertEquals(7f, NDArray.copyOf(new float[] {7}).reshape().item());
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> NDArray.zeros(DType.INT8, 2).item());
        assertEquals("can only convert an array of size 1 to a Python scalar", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> NDArray.zeros(DType.INT8, 0).item());
    }

    // ------------------------------------------------------------------ half precision

    @Test
    void everyHalfSurvivesFloatAndDouble() {
        NDArray halves = NDArray.zeros(DType.FLOAT16, 1 << 16);
        NDArray bits = halves.view(DType.INT16);
        for (int i = 0; i < 1 << 16; i++) {
            bits.setShort((short) i, i);
        }
        NDArray viaFloat = NDArray.zeros(DType.FLOAT16, 1 << 16);
        NDArray viaDouble = NDArray.zeros(DType.FLOAT16, 1 << 16);
        NDArray viaObject = NDArray.zeros(DType.FLOAT16, 1 << 16);
        for (int i = 0; i < 1 << 16; i++) {
            viaFloat.setFloat(halves.getFloat(i), i);
            viaDouble.setDouble(halves.getDouble(i), i);
            viaObject.set(halves.get(i), i);
        }
        NDArray casts = halves.astype(DType.FLOAT64).astype(DType.FLOAT16);
        for (int i = 0; i < 1 << 16; i++) {
            boolean nan = Float.isNaN(Float.float16ToFloat((short) i));
            for (NDArray result : List.of(viaFloat, viaDouble, viaObject, casts)) {
                if (nan) {
                    assertTrue(Float.isNaN(result.getFloat(i)));
                } else {
                    assertEquals((short) i, result.view(DType.INT16).getShort(i));
                }
            }
        }
    }

    @Test
    void aDoubleIsRoundedToHalfOnceAndToEven() {
        NDArray array = NDArray.zeros(DType.FLOAT16, 1);
        for (int i = 0; i < 0x7c00; i++) {
            double low = Float.float16ToFloat((short) i);
            double high = i == 0x7bff ? 65536 : Float.float16ToFloat((short) (i + 1));
            double middle = (low + high) / 2;
            int even = i % 2 == 0 ? i : i + 1;
            for (int sign = 0; sign < 2; sign++) {
                int bit = sign << 15;
                double s = sign == 0 ? 1 : -1;
                assertEquals((short) (even | bit), half(array, s * middle));
                // By way of a float these would fall on the middle, and then to even.
                assertEquals((short) (i | bit), half(array, s * Math.nextDown(middle)));
                assertEquals((short) (i + 1 | bit), half(array, s * Math.nextUp(middle)));
            }
        }
        assertEquals((short) 0, half(array, Double.MIN_VALUE));
        assertEquals((short) 0x8000, half(array, -Double.MIN_VALUE));
        assertEquals((short) 0x7c00, half(array, Double.MAX_VALUE));
        assertEquals((short) 0xfc00, half(array, Double.NEGATIVE_INFINITY));
    }

    private static short half(NDArray array, double value) {
        array.setDouble(value, 0);
        return array.memory().get(ValueLayout.JAVA_SHORT, 0);
    }
}

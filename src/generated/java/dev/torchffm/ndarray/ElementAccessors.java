// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm.ndarray;

import dev.torchffm.DType;
import java.lang.foreign.MemorySegment;

/** Reads and writes single elements as values of Java's types. */
abstract sealed class ElementAccessors extends ArrayElements permits NDArray {
    ElementAccessors(MemorySegment memory, long offset, DType dtype, long[] shape, long[] strides) {
        super(memory, offset, dtype, shape, strides);
    }

    ElementAccessors(ArrayElements same) {
        super(same);
    }

    /** {@return the element of a float32 or float16 array, widened exactly, without axes} */
    public float getFloat() {
        return floatAt(at());
    }

    /**
     * {@return an element of a float32 or float16 array, widened exactly}
     *
     * @param i the index along axis 0
     */
    public float getFloat(long i) {
        return floatAt(at(i));
    }

    /**
     * {@return an element of a float32 or float16 array, widened exactly}
     *
     * @param i the index along axis 0
     * @param j the index along axis 1
     */
    public float getFloat(long i, long j) {
        return floatAt(at(i, j));
    }

    /**
     * {@return an element of a float32 or float16 array, widened exactly}
     *
     * @param i the index along axis 0
     * @param j the index along axis 1
     * @param k the index along axis 2
     */
    public float getFloat(long i, long j, long k) {
        return floatAt(at(i, j, k));
    }

    /**
     * {@return an element of a float32 or float16 array, widened exactly}
     *
     * @param index one index an axis
     */
    public float getFloat(long... index) {
        return floatAt(at(index));
    }

    /**
     * Sets the element of a float32, float16 or float64 array.
     *
     * @param value the value
     */
    public void setFloat(float value) {
        floatAt(at(), value);
    }

    /**
     * Sets an element of a float32, float16 or float64 array.
     *
     * @param value the value
     * @param i the index along axis 0
     */
    public void setFloat(float value, long i) {
        floatAt(at(i), value);
    }

    /**
     * Sets an element of a float32, float16 or float64 array.
     *
     * @param value the value
     * @param i the index along axis 0
     * @param j the index along axis 1
     */
    public void setFloat(float value, long i, long j) {
        floatAt(at(i, j), value);
    }

    /**
     * Sets an element of a float32, float16 or float64 array.
     *
     * @param value the value
     * @param i the index along axis 0
     * @param j the index along axis 1
     * @param k the index along axis 2
     */
    public void setFloat(float value, long i, long j, long k) {
        floatAt(at(i, j, k), value);
    }

    /**
     * Sets an element of a float32, float16 or float64 array.
     *
     * @param value the value
     * @param index one index an axis
     */
    public void setFloat(float value, long... index) {
        floatAt(at(index), value);
    }

    /** {@return the element of a real floating-point array, widened exactly, without axes} */
    public double getDouble() {
        return doubleAt(at());
    }

    /**
     * {@return an element of a real floating-point array, widened exactly}
     *
     * @param i the index along axis 0
     */
    public double getDouble(long i) {
        return doubleAt(at(i));
    }

    /**
     * {@return an element of a real floating-point array, widened exactly}
     *
     * @param i the index along axis 0
     * @param j the index along axis 1
     */
    public double getDouble(long i, long j) {
        return doubleAt(at(i, j));
    }

    /**
     * {@return an element of a real floating-point array, widened exactly}
     *
     * @param i the index along axis 0
     * @param j the index along axis 1
     * @param k the index along axis 2
     */
    public double getDouble(long i, long j, long k) {
        return doubleAt(at(i, j, k));
    }

    /**
     * {@return an element of a real floating-point array, widened exactly}
     *
     * @param index one index an axis
     */
    public double getDouble(long... index) {
        return doubleAt(at(index));
    }

    /**
     * Sets the element of a real floating-point array, rounded to the nearest.
     *
     * @param value the value
     */
    public void setDouble(double value) {
        doubleAt(at(), value);
    }

    /**
     * Sets an element of a real floating-point array, rounded to the nearest.
     *
     * @param value the value
     * @param i the index along axis 0
     */
    public void setDouble(double value, long i) {
        doubleAt(at(i), value);
    }

    /**
     * Sets an element of a real floating-point array, rounded to the nearest.
     *
     * @param value the value
     * @param i the index along axis 0
     * @param j the index along axis 1
     */
    public void setDouble(double value, long i, long j) {
        doubleAt(at(i, j), value);
    }

    /**
     * Sets an element of a real floating-point array, rounded to the nearest.
     *
     * @param value the value
     * @param i the index along axis 0
     * @param j the index along axis 1
     * @param k the index along axis 2
     */
    public void setDouble(double value, long i, long j, long k) {
        doubleAt(at(i, j, k), value);
    }

    /**
     * Sets an element of a real floating-point array, rounded to the nearest.
     *
     * @param value the value
     * @param index one index an axis
     */
    public void setDouble(double value, long... index) {
        doubleAt(at(index), value);
    }

    /** {@return the element of an integer or bool array; uint64 as its 64 bits, without axes} */
    public long getLong() {
        return longAt(at());
    }

    /**
     * {@return an element of an integer or bool array; uint64 as its 64 bits}
     *
     * @param i the index along axis 0
     */
    public long getLong(long i) {
        return longAt(at(i));
    }

    /**
     * {@return an element of an integer or bool array; uint64 as its 64 bits}
     *
     * @param i the index along axis 0
     * @param j the index along axis 1
     */
    public long getLong(long i, long j) {
        return longAt(at(i, j));
    }

    /**
     * {@return an element of an integer or bool array; uint64 as its 64 bits}
     *
     * @param i the index along axis 0
     * @param j the index along axis 1
     * @param k the index along axis 2
     */
    public long getLong(long i, long j, long k) {
        return longAt(at(i, j, k));
    }

    /**
     * {@return an element of an integer or bool array; uint64 as its 64 bits}
     *
     * @param index one index an axis
     */
    public long getLong(long... index) {
        return longAt(at(index));
    }

    /**
     * Sets the element of an integer or bool array.
     *
     * @param value the value
     * @throws ArithmeticException if the type cannot hold it
     */
    public void setLong(long value) {
        longAt(at(), value);
    }

    /**
     * Sets an element of an integer or bool array.
     *
     * @param value the value
     * @param i the index along axis 0
     * @throws ArithmeticException if the type cannot hold it
     */
    public void setLong(long value, long i) {
        longAt(at(i), value);
    }

    /**
     * Sets an element of an integer or bool array.
     *
     * @param value the value
     * @param i the index along axis 0
     * @param j the index along axis 1
     * @throws ArithmeticException if the type cannot hold it
     */
    public void setLong(long value, long i, long j) {
        longAt(at(i, j), value);
    }

    /**
     * Sets an element of an integer or bool array.
     *
     * @param value the value
     * @param i the index along axis 0
     * @param j the index along axis 1
     * @param k the index along axis 2
     * @throws ArithmeticException if the type cannot hold it
     */
    public void setLong(long value, long i, long j, long k) {
        longAt(at(i, j, k), value);
    }

    /**
     * Sets an element of an integer or bool array.
     *
     * @param value the value
     * @param index one index an axis
     * @throws ArithmeticException if the type cannot hold it
     */
    public void setLong(long value, long... index) {
        longAt(at(index), value);
    }

    /** {@return the element of an int32 array or one of a narrower integer type or bool, without axes} */
    public int getInt() {
        return intAt(at());
    }

    /**
     * {@return an element of an int32 array or one of a narrower integer type or bool}
     *
     * @param i the index along axis 0
     */
    public int getInt(long i) {
        return intAt(at(i));
    }

    /**
     * {@return an element of an int32 array or one of a narrower integer type or bool}
     *
     * @param i the index along axis 0
     * @param j the index along axis 1
     */
    public int getInt(long i, long j) {
        return intAt(at(i, j));
    }

    /**
     * {@return an element of an int32 array or one of a narrower integer type or bool}
     *
     * @param i the index along axis 0
     * @param j the index along axis 1
     * @param k the index along axis 2
     */
    public int getInt(long i, long j, long k) {
        return intAt(at(i, j, k));
    }

    /**
     * {@return an element of an int32 array or one of a narrower integer type or bool}
     *
     * @param index one index an axis
     */
    public int getInt(long... index) {
        return intAt(at(index));
    }

    /**
     * Sets the element of an integer or bool array.
     *
     * @param value the value
     * @throws ArithmeticException if the type cannot hold it
     */
    public void setInt(int value) {
        intAt(at(), value);
    }

    /**
     * Sets an element of an integer or bool array.
     *
     * @param value the value
     * @param i the index along axis 0
     * @throws ArithmeticException if the type cannot hold it
     */
    public void setInt(int value, long i) {
        intAt(at(i), value);
    }

    /**
     * Sets an element of an integer or bool array.
     *
     * @param value the value
     * @param i the index along axis 0
     * @param j the index along axis 1
     * @throws ArithmeticException if the type cannot hold it
     */
    public void setInt(int value, long i, long j) {
        intAt(at(i, j), value);
    }

    /**
     * Sets an element of an integer or bool array.
     *
     * @param value the value
     * @param i the index along axis 0
     * @param j the index along axis 1
     * @param k the index along axis 2
     * @throws ArithmeticException if the type cannot hold it
     */
    public void setInt(int value, long i, long j, long k) {
        intAt(at(i, j, k), value);
    }

    /**
     * Sets an element of an integer or bool array.
     *
     * @param value the value
     * @param index one index an axis
     * @throws ArithmeticException if the type cannot hold it
     */
    public void setInt(int value, long... index) {
        intAt(at(index), value);
    }

    /** {@return the element of an int16 array or one of an 8-bit type or bool, without axes} */
    public short getShort() {
        return shortAt(at());
    }

    /**
     * {@return an element of an int16 array or one of an 8-bit type or bool}
     *
     * @param i the index along axis 0
     */
    public short getShort(long i) {
        return shortAt(at(i));
    }

    /**
     * {@return an element of an int16 array or one of an 8-bit type or bool}
     *
     * @param i the index along axis 0
     * @param j the index along axis 1
     */
    public short getShort(long i, long j) {
        return shortAt(at(i, j));
    }

    /**
     * {@return an element of an int16 array or one of an 8-bit type or bool}
     *
     * @param i the index along axis 0
     * @param j the index along axis 1
     * @param k the index along axis 2
     */
    public short getShort(long i, long j, long k) {
        return shortAt(at(i, j, k));
    }

    /**
     * {@return an element of an int16 array or one of an 8-bit type or bool}
     *
     * @param index one index an axis
     */
    public short getShort(long... index) {
        return shortAt(at(index));
    }

    /**
     * Sets the element of an integer or bool array.
     *
     * @param value the value
     * @throws ArithmeticException if the type cannot hold it
     */
    public void setShort(short value) {
        longAt(at(), value);
    }

    /**
     * Sets an element of an integer or bool array.
     *
     * @param value the value
     * @param i the index along axis 0
     * @throws ArithmeticException if the type cannot hold it
     */
    public void setShort(short value, long i) {
        longAt(at(i), value);
    }

    /**
     * Sets an element of an integer or bool array.
     *
     * @param value the value
     * @param i the index along axis 0
     * @param j the index along axis 1
     * @throws ArithmeticException if the type cannot hold it
     */
    public void setShort(short value, long i, long j) {
        longAt(at(i, j), value);
    }

    /**
     * Sets an element of an integer or bool array.
     *
     * @param value the value
     * @param i the index along axis 0
     * @param j the index along axis 1
     * @param k the index along axis 2
     * @throws ArithmeticException if the type cannot hold it
     */
    public void setShort(short value, long i, long j, long k) {
        longAt(at(i, j, k), value);
    }

    /**
     * Sets an element of an integer or bool array.
     *
     * @param value the value
     * @param index one index an axis
     * @throws ArithmeticException if the type cannot hold it
     */
    public void setShort(short value, long... index) {
        longAt(at(index), value);
    }

    /** {@return the element of an int8 or bool array, without axes} */
    public byte getByte() {
        return byteAt(at());
    }

    /**
     * {@return an element of an int8 or bool array}
     *
     * @param i the index along axis 0
     */
    public byte getByte(long i) {
        return byteAt(at(i));
    }

    /**
     * {@return an element of an int8 or bool array}
     *
     * @param i the index along axis 0
     * @param j the index along axis 1
     */
    public byte getByte(long i, long j) {
        return byteAt(at(i, j));
    }

    /**
     * {@return an element of an int8 or bool array}
     *
     * @param i the index along axis 0
     * @param j the index along axis 1
     * @param k the index along axis 2
     */
    public byte getByte(long i, long j, long k) {
        return byteAt(at(i, j, k));
    }

    /**
     * {@return an element of an int8 or bool array}
     *
     * @param index one index an axis
     */
    public byte getByte(long... index) {
        return byteAt(at(index));
    }

    /**
     * Sets the element of an integer or bool array.
     *
     * @param value the value
     * @throws ArithmeticException if the type cannot hold it
     */
    public void setByte(byte value) {
        longAt(at(), value);
    }

    /**
     * Sets an element of an integer or bool array.
     *
     * @param value the value
     * @param i the index along axis 0
     * @throws ArithmeticException if the type cannot hold it
     */
    public void setByte(byte value, long i) {
        longAt(at(i), value);
    }

    /**
     * Sets an element of an integer or bool array.
     *
     * @param value the value
     * @param i the index along axis 0
     * @param j the index along axis 1
     * @throws ArithmeticException if the type cannot hold it
     */
    public void setByte(byte value, long i, long j) {
        longAt(at(i, j), value);
    }

    /**
     * Sets an element of an integer or bool array.
     *
     * @param value the value
     * @param i the index along axis 0
     * @param j the index along axis 1
     * @param k the index along axis 2
     * @throws ArithmeticException if the type cannot hold it
     */
    public void setByte(byte value, long i, long j, long k) {
        longAt(at(i, j, k), value);
    }

    /**
     * Sets an element of an integer or bool array.
     *
     * @param value the value
     * @param index one index an axis
     * @throws ArithmeticException if the type cannot hold it
     */
    public void setByte(byte value, long... index) {
        longAt(at(index), value);
    }

    /** {@return the element of a bool array, without axes} */
    public boolean getBoolean() {
        return booleanAt(at());
    }

    /**
     * {@return an element of a bool array}
     *
     * @param i the index along axis 0
     */
    public boolean getBoolean(long i) {
        return booleanAt(at(i));
    }

    /**
     * {@return an element of a bool array}
     *
     * @param i the index along axis 0
     * @param j the index along axis 1
     */
    public boolean getBoolean(long i, long j) {
        return booleanAt(at(i, j));
    }

    /**
     * {@return an element of a bool array}
     *
     * @param i the index along axis 0
     * @param j the index along axis 1
     * @param k the index along axis 2
     */
    public boolean getBoolean(long i, long j, long k) {
        return booleanAt(at(i, j, k));
    }

    /**
     * {@return an element of a bool array}
     *
     * @param index one index an axis
     */
    public boolean getBoolean(long... index) {
        return booleanAt(at(index));
    }

    /**
     * Sets the element of a bool array.
     *
     * @param value the value
     */
    public void setBoolean(boolean value) {
        booleanAt(at(), value);
    }

    /**
     * Sets an element of a bool array.
     *
     * @param value the value
     * @param i the index along axis 0
     */
    public void setBoolean(boolean value, long i) {
        booleanAt(at(i), value);
    }

    /**
     * Sets an element of a bool array.
     *
     * @param value the value
     * @param i the index along axis 0
     * @param j the index along axis 1
     */
    public void setBoolean(boolean value, long i, long j) {
        booleanAt(at(i, j), value);
    }

    /**
     * Sets an element of a bool array.
     *
     * @param value the value
     * @param i the index along axis 0
     * @param j the index along axis 1
     * @param k the index along axis 2
     */
    public void setBoolean(boolean value, long i, long j, long k) {
        booleanAt(at(i, j, k), value);
    }

    /**
     * Sets an element of a bool array.
     *
     * @param value the value
     * @param index one index an axis
     */
    public void setBoolean(boolean value, long... index) {
        booleanAt(at(index), value);
    }
}

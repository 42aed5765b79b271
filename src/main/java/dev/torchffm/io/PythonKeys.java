// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Device;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may be written as key of a dict or member of a set: what Python can hash, and takes for different. */
final class PythonKeys {
    private PythonKeys() { }

    /**
     * Refuses what Python cannot hash, and what are two keys in Java and one in Python, such as 1 and 1.0.
     *
     * @param what "a key" or "a member of a set"
     */
    static void check(Collection<?> keys, String what) {
        Map<Object, Object> known = new HashMap<>();
        for (Object key : keys) {
            if (key instanceof String) {
                // Which is equal to nothing but itself.
                continue;
            }
            Object other = known.put(inPython(key, what), key == null ? "None" : key);
            if (other != null) {
                throw new IllegalArgumentException(other + " and " + key + " cannot both be " + what + ": they are equal in Python");
            }
        }
    }

    /** An object that equals another where Python's do. */
    private static Object inPython(@Nullable Object key, String what) {
        return switch (key) {
            case null -> "None";
            case String text -> List.of(text);
            case Boolean bool -> bool ? BigInteger.ONE : BigInteger.ZERO;
            case BigInteger number -> number;
            case Float number -> number(number);
            case Double number -> number(number);
            case Long number -> BigInteger.valueOf(number);
            case Integer number -> BigInteger.valueOf(number);
            case Short number -> BigInteger.valueOf(number);
            case Byte number -> BigInteger.valueOf(number);
            case Complex number -> number.im() == 0 ? number(number.re()) : new Complex(number.re() + 0.0, number.im() + 0.0);
            case DType dtype -> dtype;
            case Device device -> device;
            case ByteString bytes -> bytes;
            case Tuple tuple -> {
                List<Object> items = new ArrayList<>();
                for (Object item : tuple) {
                    items.add(inPython(item, what));
                }
                yield List.of(items);
            }
            case byte[] bytes -> throw new IllegalArgumentException(what + " that is a byte[], which has no equality; "
                    + "ByteString.of(bytes) has");
            default -> throw new IllegalArgumentException(what + " of type " + key.getClass().getName() + " cannot be saved: Python "
                    + "needs one that does not change, of texts, numbers, truth values, bytes, types, devices and loaded tuples of them");
        };
    }

    private static Object number(double number) {
        if (Double.isFinite(number) && number == Math.rint(number)) {
            return new BigDecimal(number).toBigInteger();
        }
        return number;
    }
}

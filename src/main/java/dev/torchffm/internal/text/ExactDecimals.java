// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.text;

import dev.torchffm.internal.jvm.StackRoom;
import java.math.BigDecimal;

/**
 * Numbers with all their digits, for the few cases that need them. The JDK's {@link BigDecimal} computes large powers of ten when it is
 * initialized, and so is so where it is needed, not when the library starts.
 */
final class ExactDecimals {
    private static boolean isInitialized;

    private ExactDecimals() { }

    /** {@return the number, exactly} */
    static BigDecimal of(double x) {
        if (!isInitialized) {
            StackRoom.require();
            isInitialized = Constants.HALF.signum() != 0;
        }
        return new BigDecimal(x);
    }

    /** {@return half of a number} */
    static BigDecimal half(BigDecimal number) {
        return number.multiply(Constants.HALF);
    }

    private static final class Constants {
        static final BigDecimal HALF = new BigDecimal("0.5");
    }
}

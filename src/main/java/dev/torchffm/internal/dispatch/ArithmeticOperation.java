// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

/** The four operations of arithmetic. */
public enum ArithmeticOperation {
    ADD, SUB, MUL, DIV;

    // Comparisons, not a switch: where the operation is a constant for the compiler nothing is left of them.

    float of(float x, float y) {
        return this == ADD ? x + y : this == SUB ? x - y : this == MUL ? x * y : x / y;
    }

    double of(double x, double y) {
        return this == ADD ? x + y : this == SUB ? x - y : this == MUL ? x * y : x / y;
    }

    /** Wraps around; integers are not divided here. */
    int of(int x, int y) {
        return this == ADD ? x + y : this == SUB ? x - y : x * y;
    }

    /** Wraps around; integers are not divided here. */
    long of(long x, long y) {
        return this == ADD ? x + y : this == SUB ? x - y : x * y;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

/** A function of sizes and other numbers. */
final class SizeNode extends Node {
    private final SizeFunction function;
    private final Argument[] given;
    private final int output;

    SizeNode(String name, String target, SizeFunction function, Argument[] given, int output) {
        super(name, target);
        this.function = function;
        this.given = given;
        this.output = output;
    }

    @Override
    Argument[] arguments() {
        return given;
    }

    @Override
    int[] outputs() {
        return new int[] {output};
    }

    @Override
    void run(Object[] values, Run run) {
        Object[] operands = new Object[given.length];
        for (int i = 0; i < operands.length; i++) {
            operands[i] = given[i].value(values);
        }
        values[output] = function.apply(operands);
    }
}

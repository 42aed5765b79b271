// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import static java.util.Map.entry;

import dev.torchffm.internal.abi.CallBuffers;
import dev.torchffm.internal.abi.UnboxedOperator;
import dev.torchffm.internal.jvm.StackRoom;
import dev.torchffm.internal.layout.TensorGeometry;
import dev.torchffm.internal.schema.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All ways around libtorch's dispatcher: arithmetic of two tensors and of a tensor and a number, products, small sums and copies,
 * memory that is not initialised, and the kernels of {@link DirectKernels}. Each asks {@link FastPath#mayBypassDispatcher} of every tensor.
 */
final class FastPaths {
    private static final Map<String, FastPath> BY_NAME = Map.ofEntries(
            entry("aten::add.Tensor", new Arithmetic(ArithmeticOperation.ADD)), entry("aten::add.Scalar", new Arithmetic(ArithmeticOperation.ADD)),
            entry("aten::sub.Tensor", new Arithmetic(ArithmeticOperation.SUB)), entry("aten::sub.Scalar", new Arithmetic(ArithmeticOperation.SUB)),
            entry("aten::mul.Tensor", new Arithmetic(ArithmeticOperation.MUL)), entry("aten::mul.Scalar", new Arithmetic(ArithmeticOperation.MUL)),
            entry("aten::div.Tensor", new Arithmetic(ArithmeticOperation.DIV)), entry("aten::div.Scalar", new Arithmetic(ArithmeticOperation.DIV)),
            entry("aten::matmul", new Products()), entry("aten::sum", new Sum()), entry("aten::clone", new Copies()),
            entry("aten::empty.memory_format", new FastPathEmpty()));

    private FastPaths() { }

    /** {@return the way around the dispatcher for an operator, or null} */
    static @Nullable FastPath find(Schema schema) {
        return BY_NAME.get(schema.qualifiedName());
    }

    /** {@return the kernel that can be called instead of the operator, or null} */
    static @Nullable DirectKernel kernel(Schema schema) {
        return DirectKernels.find(schema);
    }

    private static final class Arithmetic extends FastPath {
        private final ArithmeticOperation operation;

        Arithmetic(ArithmeticOperation operation) {
            this.operation = operation;
        }

        @Override
        long of(long self, long other) {
            return FastPathArithmetic.of(operation, self, other);
        }

        @Override
        long of(long self, Number number) {
            return FastPathArithmetic.of(operation, self, number);
        }
    }

    private static final class Products extends FastPath {
        /** Whether the class of products of vectors is initialized, which few programs need. */
        private static boolean vectors;

        @Override
        long of(long self, long other) {
            if (!TensorGeometry.isVector(self) || !TensorGeometry.isVector(other)) {
                return FastPathArithmetic.matrixProduct(self, other);
            }
            if (!vectors) {
                StackRoom.require();
                vectors = VectorProduct.isThere();
            }
            return VectorProduct.of(self, other);
        }
    }

    private static final class Sum extends FastPath {
        /** Whether the experiment with sums was made. */
        private static boolean sums;

        @Override
        long of(long self) {
            if (!UnboxedOperator.isWorthwhile() || !mayBypassDispatcher(self)) {
                return 0;
            }
            if (!sums) {
                StackRoom.require();
                sums = SmallSum.isThere();
            }
            return SmallSum.of(CallBuffers.get(), self);
        }
    }

    private static final class Copies extends FastPath {
        @Override
        long of(long self) {
            return FastPathCopy.of(self);
        }
    }
}

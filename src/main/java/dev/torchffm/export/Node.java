// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.internal.lifetime.TensorRef;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One step of a graph, prepared: it reads slots and writes others. Any thread may run it. */
abstract class Node {
    private static final int[] NONE = {};

    /** The name in the file. */
    final String name;
    /** What is called, as the file says. */
    final String target;
    /** The slots that no later node reads and that are no outputs. */
    int[] frees = NONE;

    Node(String name, String target) {
        this.name = name;
        this.target = target;
    }

    /** {@return what it is given} */
    abstract Argument[] arguments();

    /** {@return the slots that it writes} */
    abstract int[] outputs();

    abstract void run(Object[] values, Run run);

    /** What went wrong in a node, with its name. */
    private static final class Failure extends TorchException {
        private static final long serialVersionUID = 1;

        Failure(String message, RuntimeException cause) {
            super(message);
            initCause(cause);
        }
    }

    /** An exception of this node as the caller of the program gets it. */
    final RuntimeException failure(RuntimeException cause) {
        boolean refusal = cause instanceof TorchException || cause instanceof IllegalArgumentException
                || cause instanceof ArithmeticException || cause instanceof UnsupportedOperationException;
        return cause instanceof Failure || !refusal ? cause
                : new Failure(cause.getMessage() + " (in node '" + name + "', " + target + ")", cause);
    }

    /** {@return the tensor that an operator returned, which is defined} */
    static TensorRef made(@Nullable Object result) {
        return (TensorRef) Objects.requireNonNull(result, "a tensor");
    }

    /** A tensor for a slot: where a node passed one of its arguments on, another handle to it, since slots are freed one by one. */
    static @Nullable Object owned(@Nullable Object result, Object[] arguments) {
        for (Object argument : arguments) {
            if (argument == result && result instanceof TensorRef tensor) {
                return again(tensor);
            }
        }
        return result;
    }

    /** {@return another handle to a tensor} */
    static TensorHandle again(TensorRef tensor) {
        TensorHandle handle = tensor.handle();
        long held = handle.acquire();
        try {
            return TensorHandle.ofView(Native.sameTensor(held), handle);
        } finally {
            handle.release();
        }
    }
}

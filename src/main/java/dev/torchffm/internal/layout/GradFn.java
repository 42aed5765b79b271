// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.layout;

import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.Call;
import dev.torchffm.internal.abi.Layouts;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.OpName;
import dev.torchffm.internal.jvm.StackRoom;
import org.jspecify.annotations.Nullable;

/**
 * What computed a tensor, PyTorch's {@code Tensor.grad_fn}: its node in the graph, and the name under which PyTorch prints it.
 *
 * <p>Nothing is noted when an operator runs: the name is that of the node's C++ class, read when it is asked for.
 */
public final class GradFn {
    /** What PyTorch prints for a tensor whose node it cannot make: a view whose base was written in a forbidden way. */
    public static final String INVALID = "Invalid";
    /** What stands for a name that cannot be read. */
    public static final String UNKNOWN = "unknown";

    private static final OpName VERSION = OpName.aten("_version");
    private static final OpName IS_LEAF = OpName.aten("is_leaf");
    private static final OpName ALIAS = OpName.aten("alias");

    private static boolean looked;

    private GradFn() { }

    /** Whether nodes can be seen. The experiment is made for the first tensor that may have one, where there is room on the stack. */
    private static boolean knowsNodes() {
        if (looked) {
            return AutogradLayout.isKnown();
        }
        StackRoom.require();
        boolean known = AutogradLayout.isKnown();
        looked = true;
        return known;
    }

    /**
     * The name of the node that computed a tensor.
     *
     * @return the name as PyTorch prints it, {@link #INVALID} or {@link #UNKNOWN} instead of one; null for a leaf
     */
    public static @Nullable String name(long tensor) {
        if (!TensorMetadata.requiresGrad(tensor)) {
            return null;
        }
        try {
            renew(tensor);
        } catch (TorchException e) {
            return INVALID;
        }
        if (!knowsNodes()) {
            return Call.of(IS_LEAF).tensor(tensor).boolResult() ? null : UNKNOWN;
        }
        long node = AutogradLayout.node(tensor);
        String name = node == 0 ? null : CxxTypeName.of(node);
        return node != 0 && name == null ? UNKNOWN : name;
    }

    /**
     * The identity of the node that computed a tensor, as long as that tensor has it.
     *
     * @return 0 for a leaf, and where nodes cannot be seen
     */
    public static long node(long tensor) {
        return TensorMetadata.requiresGrad(tensor) && knowsNodes() ? AutogradLayout.node(tensor) : 0;
    }

    /**
     * Whether no recorded operation computed the tensor, as PyTorch's {@code Tensor.is_leaf} has it.
     *
     * @throws TorchException where libtorch cannot make the tensor's node
     */
    public static boolean isLeaf(long tensor) {
        boolean leaf = Call.of(IS_LEAF).tensor(tensor).boolResult();
        if (leaf && TensorMetadata.requiresGrad(tensor)) {
            renew(tensor);
            leaf = Call.of(IS_LEAF).tensor(tensor).boolResult();
        }
        return leaf;
    }

    /**
     * Has libtorch make the node of a view anew if its base was written in place since, as {@code grad_fn} does in Python. A use of the
     * tensor that is recorded does that first, whatever comes of it.
     */
    private static void renew(long tensor) {
        if (Call.of(VERSION).tensor(tensor).integerResult() == 0) {
            return;
        }
        boolean before = Native.gradEnabled();
        Native.setGradEnabled(true);
        try {
            Native.deleteTensor(Call.of(ALIAS).tensor(tensor).tensorResult());
        } catch (TorchException e) {
            // Other layouts have no aliases, which is said after the node was made.
            if (Native.layout(tensor) == Layouts.STRIDED || String.valueOf(e.getMessage()).contains(" view ")) {
                throw e;
            }
        } finally {
            Native.setGradEnabled(before);
        }
    }
}

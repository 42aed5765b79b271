// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.internal.schema.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Folds batch normalization with constant statistics into the convolution before it: one pass over the memory less. The results differ by
 * rounding. It holds only while no one can change the weights and no gradients are recorded, which is for the caller to know.
 */
final class BatchNormFolding {
    private static final Set<String> CONVOLUTIONS = Set.of("aten::conv1d", "aten::conv2d", "aten::conv3d", "aten::convolution");
    private static final Set<String> NORMALIZATIONS = Set.of("aten::batch_norm", "aten::_native_batch_norm_legit_no_training");

    private BatchNormFolding() { }

    /**
     * The graph with all normalizations folded that can be; the same if there is none.
     *
     * <p>New weights belong to the calling thread's innermost scope.
     */
    static Graph fold(Graph graph) {
        Node[] nodes = graph.nodes();
        int[] uses = uses(graph);
        Node[] folded = nodes.clone();
        int count = 0;
        for (int i = 0; i < nodes.length; i++) {
            if (nodes[i] instanceof OperatorNode convolution && isConvolution(convolution) && uses[convolution.onlyOutput()] == 1) {
                int user = user(nodes, i, convolution.onlyOutput());
                if (user >= 0 && nodes[user] instanceof OperatorNode norm && isConstantNorm(norm, convolution.onlyOutput())) {
                    OperatorNode both = folded(convolution, norm);
                    if (both != null) {
                        folded[i] = both;
                        folded[user] = null;
                        count++;
                    }
                }
            }
        }
        if (count == 0) {
            return graph;
        }
        List<Node> left = new ArrayList<>(nodes.length - count);
        for (Node node : folded) {
            if (node != null) {
                left.add(node);
            }
        }
        return new Graph(graph.slots(), graph.inputs(), left.toArray(Node[]::new), graph.outputs(), graph.returnsWeight());
    }

    private static int[] uses(Graph graph) {
        int[] uses = new int[graph.slots()];
        for (Node node : graph.nodes()) {
            for (Argument argument : node.arguments()) {
                argument.uses(slot -> uses[slot]++);
            }
        }
        for (Argument output : graph.outputs()) {
            output.uses(slot -> uses[slot]++);
        }
        return uses;
    }

    private static int user(Node[] nodes, int from, int slot) {
        boolean[] found = new boolean[1];
        for (int i = from + 1; i < nodes.length; i++) {
            for (Argument argument : nodes[i].arguments()) {
                argument.uses(used -> found[0] |= used == slot);
            }
            if (found[0]) {
                return i;
            }
        }
        return -1;
    }

    /** A convolution of constant weights, which is given nothing but its input. */
    private static boolean isConvolution(OperatorNode node) {
        Schema schema = node.operator().signature();
        return CONVOLUTIONS.contains(schema.qualifiedName()) && node.onlyInput() == schema.indexOf("input") && node.onlyOutput() >= 0
                && isFloat(node, "weight") && (node.constant("bias") == null || isFloat(node, "bias"))
                && !Boolean.TRUE.equals(node.constant("transposed"));
    }

    private static boolean isConstantNorm(OperatorNode node, int slot) {
        Schema schema = node.operator().signature();
        if (!NORMALIZATIONS.contains(schema.qualifiedName()) || node.onlyInput() != schema.indexOf("input")
                || !(node.arguments()[0] instanceof Argument.Slot input && input.index() == slot) || node.firstOutput() < 0) {
            return false;
        }
        // Of three results only the first may be used.
        for (int output : node.outputs()) {
            if (output != node.firstOutput() && !frees(node, output) || output == node.firstOutput() && frees(node, output)) {
                return false;
            }
        }
        return !Boolean.TRUE.equals(node.constant("training")) && isFloat(node, "running_mean") && isFloat(node, "running_var")
                && (node.constant("weight") == null || isFloat(node, "weight")) && (node.constant("bias") == null || isFloat(node, "bias"))
                && node.constant("eps") instanceof Double;
    }

    private static boolean frees(Node node, int slot) {
        for (int freed : node.frees) {
            if (freed == slot) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFloat(OperatorNode node, String parameter) {
        return node.constant(parameter) instanceof Tensor tensor
                && (tensor.dtype() == DType.FLOAT32 || tensor.dtype() == DType.FLOAT64);
    }

    /** One convolution that does the work of both, or null where their types differ. */
    private static @Nullable OperatorNode folded(OperatorNode convolution, OperatorNode norm) {
        Tensor weight = tensor(convolution, "weight");
        Tensor mean = tensor(norm, "running_mean");
        if (!(norm.constant("eps") instanceof Double eps) || mean.dtype() != weight.dtype() || mean.dim() != 1
                || mean.size(0) != weight.size(0)) {
            return null;
        }
        try (var _ = Torch.noGrad(); TensorScope _ = TensorScope.ofConfined()) {
            Tensor scale = wide(norm, "running_var").add(eps).rsqrt();
            if (norm.constant("weight") != null) {
                scale = scale.mul(wide(norm, "weight"));
            }
            Tensor shift = wide(norm, "running_mean").neg();
            if (convolution.constant("bias") != null) {
                shift = shift.add(wide(convolution, "bias"));
            }
            shift = shift.mul(scale);
            if (norm.constant("bias") != null) {
                shift = shift.add(wide(norm, "bias"));
            }
            long[] shape = new long[weight.dim()];
            Arrays.fill(shape, 1);
            shape[0] = -1;
            Tensor newWeight = TensorScope.escape(weight.to(DType.FLOAT64).mul(scale.reshape(shape)).to(weight.dtype()));
            Tensor newBias = TensorScope.escape(shift.to(weight.dtype()));
            return convolution.withWeights(newWeight, newBias, norm.firstOutput(), norm.frees);
        }
    }

    private static Tensor wide(OperatorNode node, String parameter) {
        return tensor(node, parameter).to(DType.FLOAT64);
    }

    /** A parameter that {@link #isFloat}. */
    private static Tensor tensor(OperatorNode node, String parameter) {
        return (Tensor) Objects.requireNonNull(node.constant(parameter), parameter);
    }
}

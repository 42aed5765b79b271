// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import dev.torchffm.internal.schema.Schema;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The operators whose kernel for the CPU is called without the dispatcher, for tensors of which the dispatcher would do nothing
 * else: ordinary dense ones of the CPU, whose operations are not recorded.
 */
public final class DirectKernels {
    /**
     * Those that gain by it more than timing wavers: on small tensors a call takes at most 0.9 of what it takes through the
     * dispatcher. Of libtorch's other functions of this kind
     * <ul>
     * <li>those that make views or write into an argument would not do the same: the dispatcher tracks views and counts versions;
     * <li>those that have a Scalar take a double for it, which an integer is not;
     * <li>those of {@code *_backward}, and those whose names begin with an underscore, are called by other operators only;
     * <li>the rest gains nothing, calling the dispatcher themselves ({@code abs}, {@code index.Tensor}) or working for much
     *     longer than it does ({@code sort}, {@code lu_unpack}, {@code histogram.bin_ct}).
     * </ul>
     */
    public static final Set<String> OPERATORS = Set.of(
            "angle", "avg_pool2d", "avg_pool3d", "bucketize.Tensor", "cat", "convolution", "cumprod", "cumsum",
            "fractional_max_pool2d", "fractional_max_pool3d", "gcd", "grid_sampler_3d", "max_pool2d_with_indices",
            "max_pool3d_with_indices", "max_unpool2d", "max_unpool3d", "mul.Tensor", "nanmedian", "nonzero_static",
            "pow.Tensor_Tensor");

    private DirectKernels() { }

    static @Nullable DirectKernel find(Schema schema) {
        String name = schema.qualifiedName();
        boolean gains = name.startsWith("aten::") && OPERATORS.contains(name.substring("aten::".length()));
        return gains ? DirectKernel.find(schema) : null;
    }
}

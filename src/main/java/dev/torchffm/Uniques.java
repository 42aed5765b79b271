// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The results of {@code torch.unique} and {@code unique_consecutive}: those that are asked for, as PyTorch's tuples have them. */
final class Uniques {
    private Uniques() { }

    static List<Tensor> unique(Tensor input, boolean sorted, boolean inverse, boolean counts, @Nullable Number dim) {
        return chosen(dim == null ? Calls.each("aten::_unique2", input, sorted, inverse, counts)
                : Calls.each("aten::unique_dim", input, dim.longValue(), sorted, inverse, counts), inverse, counts);
    }

    static List<Tensor> consecutive(Tensor input, boolean inverse, boolean counts, @Nullable Number dim) {
        return chosen(Calls.each("aten::unique_consecutive", input, inverse, counts, dim == null ? null : dim.longValue()), inverse,
                counts);
    }

    private static List<Tensor> chosen(List<Tensor> all, boolean inverse, boolean counts) {
        boolean[] wanted = {true, inverse, counts};
        List<Tensor> chosen = new ArrayList<>(3);
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i]) {
                chosen.add(all.get(i));
            } else if (all.get(i) != null) {
                all.get(i).close();
            }
        }
        return chosen;
    }
}

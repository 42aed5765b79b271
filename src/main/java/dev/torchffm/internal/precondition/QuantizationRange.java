// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.DType;
import dev.torchffm.internal.decomposition.Composition;
import dev.torchffm.internal.lifetime.HandleScope;
import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The search for the best range of a quantization takes steps from both ends, and does not end where a step changes nothing. */
final class QuantizationRange extends Precondition {
    private final int input;
    private final int count;
    private final int bins;
    private final int ratio;

    private QuantizationRange(Schema schema) {
        super(schema);
        input = place("input");
        count = place("numel");
        bins = place("n_bins");
        ratio = place("ratio");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, QuantizationRange::new, "choose_qparams_optimized");
    }

    @Override
    void check(Object[] a) {
        long elements = integer(a[count]);
        if (elements <= 0 || elements > numel(a[input])) {
            // Which the operator refuses.
            return;
        }
        HandleScope temporaries = HandleScope.openConfined();
        try {
            Object values = Composition.value("to.dtype", Composition.value("narrow", Composition.value("reshape",
                    Composition.value("detach", a[input]), new long[] {-1}), 0L, 0L, elements), DType.FLOAT32);
            float least = ((Number) Composition.value("item", Composition.value("amin", values))).floatValue();
            float most = ((Number) Composition.value("item", Composition.value("amax", values))).floatValue();
            if (!ends(least, most, integer(a[bins]), ((Number) a[ratio]).doubleValue())) {
                throw refusal("'n_bins' of " + a[bins] + " and 'ratio' of " + a[ratio] + " give no step for values from " + least + " to " + most);
            }
        } finally {
            temporaries.close();
        }
    }

    /** Whether the search between two values ends. */
    static boolean ends(float least, float most, long bins, double ratio) {
        float step = (most - least) / bins;
        float kept = (float) (bins * (1 - ratio));
        return !(least + kept * step < most) || Double.isFinite(ratio) && Float.isFinite(step) && step > Math.ulp(Math.max(Math.abs(least), Math.abs(most)));
    }
}

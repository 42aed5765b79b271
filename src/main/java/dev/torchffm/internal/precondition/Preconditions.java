// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What holds before the operators are called that check too little themselves, by their names without overloads. Looked up once
 * for an operator, so that those without a row pay nothing.
 */
public final class Preconditions {
    private static final String ATEN_NAMESPACE = "aten::";
    private static final Map<String, List<Function<Schema, Precondition>>> ROWS = new HashMap<>();

    static {
        IntegerDivision.addTo(ROWS);
        CommonMultiple.addTo(ROWS);
        CtcLoss.addTo(ROWS);
        SegmentReduce.addTo(ROWS);
        LuFactors.addTo(ROWS);
        EmbeddingBag.addTo(ROWS);
        ChannelStatistics.addTo(ROWS);
        NormBackward.addTo(ROWS);
        PoolingBackward.addTo(ROWS);
        PaddingBackward.addTo(ROWS);
        GridSampler.addTo(ROWS);
        EmbeddingBackward.addTo(ROWS);
        LossBackward.addTo(ROWS);
        ElementwiseBackward.addTo(ROWS);
        FiniteMatrix.addTo(ROWS);
        MkldnnLayout.addTo(ROWS);
        RangeCount.addTo(ROWS);
        RecurrentNetwork.addTo(ROWS);
        WeightNorm.addTo(ROWS);
        ConvolutionBackward.addTo(ROWS);
        SlowConvolution.addTo(ROWS);
        LayoutCopies.addTo(ROWS);
        ChunkedTensors.addTo(ROWS);
        FusedOptimizer.addTo(ROWS);
        LdlFactors.addTo(ROWS);
        QuantizationRange.addTo(ROWS);
        PairDistances.addTo(ROWS);
        MatrixPower.addTo(ROWS);
        TriangleOut.addTo(ROWS);
        BinomialCount.addTo(ROWS);
    }

    private final Precondition[] all;

    private Preconditions(Precondition[] all) {
        this.all = all;
    }

    /** {@return what must hold before an operator is called, or null if there is nothing that it does not check itself} */
    public static @Nullable Preconditions find(Schema schema) {
        List<Precondition> found = new ArrayList<>();
        if (schema.name().startsWith(ATEN_NAMESPACE)) {
            for (Function<Schema, Precondition> row : ROWS.getOrDefault(schema.name().substring(ATEN_NAMESPACE.length()), List.of())) {
                Precondition each = row.apply(schema);
                if (each != null) {
                    found.add(each);
                }
            }
        }
        if (MkldnnLayout.isChosenIn(schema)) {
            found.add(new MkldnnLayout(schema));
        }
        return found.isEmpty() ? null : new Preconditions(found.toArray(Precondition[]::new));
    }

    /** {@return the names of all operators that have a row} */
    static Set<String> names() {
        return ROWS.keySet();
    }

    /** {@return whether an operator, named without namespace and overload, has a row} */
    public static boolean exist(String name) {
        return ROWS.containsKey(name);
    }

    /**
     * Looks at the arguments of a call, whose tensors are acquired.
     *
     * @throws IllegalArgumentException if the kernel must not be called with them
     */
    public void check(Object[] arguments) {
        for (Precondition each : all) {
            each.check(arguments);
        }
    }

    /**
     * {@return whether only calls that choose another layout than the strided one are looked at, which no way around the general one
     * takes}
     */
    public boolean concernOtherLayoutsOnly() {
        for (Precondition each : all) {
            if (!each.concernsOtherLayoutsOnly()) {
                return false;
            }
        }
        return true;
    }

    /** Adds a row for each of several operators; the row makes null of an overload that needs none. */
    static void add(Map<String, List<Function<Schema, Precondition>>> rows, Function<Schema, Precondition> row, String... names) {
        for (String name : names) {
            rows.computeIfAbsent(name, key -> new ArrayList<>()).add(row);
        }
    }
}

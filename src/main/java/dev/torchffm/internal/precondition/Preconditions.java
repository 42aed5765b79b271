// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What holds before the operators are called that check too little themselves, by their names without overloads. Looked up once
 * for an operator, so that those without a row pay nothing.
 */
public final class Preconditions {
    private static final String ATEN_NAMESPACE = "aten::";
    /** The names of {@link Rows}, so that most programs need none of its many classes. */
    private static final Set<String> NAMES = readNames();

    /** All rows, by name. */
    private static final class Rows {
        static final Map<String, List<Function<Schema, Precondition>>> ALL = new HashMap<>();

        static {
            IntegerDivision.addTo(ALL);
            CommonMultiple.addTo(ALL);
            CtcLoss.addTo(ALL);
            SegmentReduce.addTo(ALL);
            LuFactors.addTo(ALL);
            EmbeddingBag.addTo(ALL);
            ChannelStatistics.addTo(ALL);
            NormBackward.addTo(ALL);
            PoolingBackward.addTo(ALL);
            PaddingBackward.addTo(ALL);
            GridSampler.addTo(ALL);
            EmbeddingBackward.addTo(ALL);
            LossBackward.addTo(ALL);
            ElementwiseBackward.addTo(ALL);
            FiniteMatrix.addTo(ALL);
            MkldnnLayout.addTo(ALL);
            RangeCount.addTo(ALL);
            RecurrentNetwork.addTo(ALL);
            WeightNorm.addTo(ALL);
            ConvolutionBackward.addTo(ALL);
            SlowConvolution.addTo(ALL);
            LayoutCopies.addTo(ALL);
            ChunkedTensors.addTo(ALL);
            FusedOptimizer.addTo(ALL);
            LdlFactors.addTo(ALL);
            QuantizationRange.addTo(ALL);
            PairDistances.addTo(ALL);
            MatrixPower.addTo(ALL);
            TriangleOut.addTo(ALL);
            BinomialCount.addTo(ALL);
            MaxPooling.addTo(ALL);
            UpsampleScales.addTo(ALL);
            RreluNoise.addTo(ALL);
            PooledWindows.addTo(ALL);
            ConvolutionSizes.addTo(ALL);
            MovingAverage.addTo(ALL);
            AdaptivePoolSizes.addTo(ALL);
            QuantizedPut.addTo(ALL);
            EmptyMargins.addTo(ALL);
            Attention.addTo(ALL);
            StridedGradient.addTo(ALL);
            MaskedSoftmax.addTo(ALL);
            QuantizedViews.addTo(ALL);
            QuantizedBatchNorm.addTo(ALL);
            MatrixGroups.addTo(ALL);
            SparseDiagonals.addTo(ALL);
            CircularPadding.addTo(ALL);
            SparseBroadcast.addTo(ALL);
            DenseOut.addTo(ALL);
            RepeatCount.addTo(ALL);
            FileElements.addTo(ALL);
            CompressedSizes.addTo(ALL);
            SamplingModes.addTo(ALL);
            MkldnnArguments.addTo(ALL);
            MkldnnLinear.addTo(ALL);
            CrossEntropyTarget.addTo(ALL);
            PowerSums.addTo(ALL);
        }
    }

    private static final Precondition[] NONE = {};

    private final Precondition[] all;

    private Preconditions(Precondition[] all) {
        this.all = all;
    }

    /** {@return what must hold before an operator is called, or null if there is nothing that it does not check itself} */
    public static @Nullable Preconditions find(Schema schema) {
        List<Precondition> found = new ArrayList<>();
        String name = schema.name().startsWith(ATEN_NAMESPACE) ? schema.name().substring(ATEN_NAMESPACE.length()) : "";
        if (exist(name)) {
            for (Function<Schema, Precondition> row : Rows.ALL.getOrDefault(name, List.of())) {
                Precondition each = row.apply(schema);
                if (each != null) {
                    found.add(each);
                }
            }
        }
        if (MkldnnLayout.isChosenIn(schema)) {
            found.add(new MkldnnLayout(schema));
        }
        Precondition arithmetic = SparseArithmetic.of(schema);
        if (arithmetic != null) {
            found.add(arithmetic);
        }
        return found.isEmpty() ? null : new Preconditions(found.toArray(NONE));
    }

    private static Set<String> readNames() {
        try (InputStream in = Objects.requireNonNull(Preconditions.class.getResourceAsStream("precondition-names.txt"), "the names")) {
            return new HashSet<>(Arrays.asList(new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the names that the list has, which must be {@link #names()}} */
    static Set<String> listed() {
        return NAMES;
    }

    /** {@return the names of all operators that have a row} */
    static Set<String> names() {
        return Rows.ALL.keySet();
    }

    /** {@return whether an operator, named without namespace and overload, has a row} */
    public static boolean exist(String name) {
        return NAMES.contains(name);
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

    /** {@return whether calls may be refused whose tensors are all {@linkplain dev.torchffm.internal.layout.TensorImplLayout#isDenseCpu ordinary}} */
    public boolean concernDenseTensors() {
        for (Precondition each : all) {
            if (each.concernsDenseTensors()) {
                return true;
            }
        }
        return false;
    }

    /** Adds a row for each of several operators; the row makes null of an overload that needs none. */
    static void add(Map<String, List<Function<Schema, Precondition>>> rows, Function<Schema, Precondition> row, String... names) {
        for (String name : names) {
            rows.computeIfAbsent(name, key -> new ArrayList<>()).add(row);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Layout;
import dev.torchffm.MemoryFormat;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Made-up arguments for any operator, from its schema alone: several guesses, of which the first that the operator takes is
 * written down in the data. That an operator computes what PyTorch computes is shown elsewhere.
 */
final class OperatorSamples {
    /** What the tensors of a guess look like. */
    private static final List<Guess> GUESSES = List.of(
            new Guess("float32 3x3", DType.FLOAT32, 3, 3),
            new Guess("float32 3", DType.FLOAT32, 3),
            new Guess("float32 2x2x4x4", DType.FLOAT32, 2, 2, 4, 4),
            new Guess("float32 2x4x4", DType.FLOAT32, 2, 4, 4),
            new Guess("int64 3x3", DType.INT64, 3, 3),
            new Guess("int64 3", DType.INT64, 3),
            new Guess("bool 3x3", DType.BOOL, 3, 3),
            new Guess("float32 scalar", DType.FLOAT32),
            new Guess("complex64 3x3", DType.COMPLEX64, 3, 3),
            new Guess("float32 2x2x4x4x4", DType.FLOAT32, 2, 2, 4, 4, 4),
            new Guess("float64 3x3", DType.FLOAT64, 3, 3),
            new Guess("int32 3", DType.INT32, 3),
            new Guess("float32 2x2", DType.FLOAT32, 2, 2),
            new Guess("int8 32x32", DType.INT8, 32, 32));

    private static final Set<String> INDEX_NAMES = Set.of("index", "indices", "target", "end_indices", "offsets", "batch1_offsets",
            "sorter", "pivots", "LU_pivots", "batch_sizes", "input_lengths_tensor", "crow_indices", "ccol_indices", "lengths",
            "sorted_sequence_indices", "repeats", "argmaxes", "indices_");
    private static final Set<String> MASK_NAMES = Set.of("mask", "condition", "self_mask");
    private static final Map<String, Object> BY_NAME = Map.ofEntries(
            Map.entry("dim", 0L), Map.entry("dim0", 0L), Map.entry("dim1", 0L), Map.entry("start", 0L), Map.entry("axis", 0L),
            Map.entry("quant_min", 0L), Map.entry("quant_max", 255L), Map.entry("zero_point", 0L), Map.entry("padding_idx", -1L),
            Map.entry("correction", 1L), Map.entry("ord", 2L), Map.entry("reduce", "sum"), Map.entry("reduction", 1L),
            Map.entry("equation", "ii->i"), Map.entry("mode", "floor"), Map.entry("rounding_mode", "floor"),
            Map.entry("indexing", "ij"), Map.entry("UPLO", "L"), Map.entry("offset", 0L), Map.entry("diagonal", 0L),
            Map.entry("storage_offset", 0L), Map.entry("interpolation_mode", 0L), Map.entry("padding_mode", 0L),
            Map.entry("dilation", 1L), Map.entry("diag", 0L), Map.entry("low", 0L), Map.entry("high", 5L), Map.entry("p", 0.5),
            Map.entry("level", 0L), Map.entry("pad_mode", "reflect"), Map.entry("driver", "gels"), Map.entry("side", "left"),
            Map.entry("group", 1L), Map.entry("N", 2L), Map.entry("C", 2L), Map.entry("HxW", 16L));

    private OperatorSamples() { }

    private record Guess(String name, DType dtype, long... shape) {
        Tensor tensor() {
            Tensor ones = Torch.ones(shape);
            return dtype == DType.FLOAT32 ? ones : ones.to(dtype);
        }
    }

    static int count() {
        return GUESSES.size();
    }

    static String name(int guess) {
        return GUESSES.get(guess).name;
    }

    /** Arguments for every parameter of an operator. */
    static Object[] arguments(Schema schema, int guess) {
        List<Object> arguments = new ArrayList<>();
        for (Parameter parameter : schema.parameters()) {
            arguments.add(argument(schema, parameter, GUESSES.get(guess)));
        }
        return arguments.toArray();
    }

    private static Object argument(Schema schema, Parameter parameter, Guess guess) {
        if (parameter.hasDefault()) {
            return parameter.defaultValue();
        }
        Kind kind = parameter.type().kind();
        if (kind == Kind.TENSOR) {
            return tensors(parameter, guess);
        }
        if (parameter.type().optional() && !parameter.name().equals("ord")) {
            return null;
        }
        Object single = BY_NAME.get(parameter.name());
        if (!fits(single, kind)) {
            single = switch (kind) {
                case INT, SCALAR -> 1L;
                case FLOAT -> 0.5;
                case BOOL -> false;
                case STRING -> "none";
                case DTYPE -> DType.FLOAT32;
                case LAYOUT -> Layout.STRIDED;
                case MEMORY_FORMAT -> MemoryFormat.CONTIGUOUS_FORMAT;
                case DEVICE -> Device.CPU;
                default -> null;
            };
        }
        if (!parameter.type().list()) {
            return single;
        }
        if (kind == Kind.BOOL) {
            boolean[] all = new boolean[Math.max(parameter.type().size(), 1)];
            Arrays.fill(all, true);
            return all;
        }
        int length = parameter.type().size();
        if (length == 0 && (parameter.name().endsWith("size") || parameter.name().endsWith("sizes") || parameter.name().equals("shape")
                || parameter.name().startsWith("stride"))) {
            return kind == Kind.INT && parameter.name().startsWith("stride") ? strides(guess.shape) : guess.shape.clone();
        }
        Object[] all = new Object[kind == Kind.SCALAR ? 2 : length == 0 ? Math.max(1, guess.shape.length - 2) : length];
        Arrays.fill(all, single);
        return Arrays.asList(all);
    }

    private static boolean fits(Object value, Kind kind) {
        return switch (kind) {
            case INT -> value instanceof Long;
            case FLOAT, SCALAR -> value instanceof Number;
            case STRING -> value instanceof String;
            default -> false;
        };
    }

    static long[] strides(long[] shape) {
        long[] strides = new long[shape.length];
        long next = 1;
        for (int d = shape.length - 1; d >= 0; d--) {
            strides[d] = next;
            next *= Math.max(shape[d], 1);
        }
        return strides;
    }

    private static Object tensors(Parameter parameter, Guess guess) {
        Object one = INDEX_NAMES.contains(parameter.name()) ? Torch.zeros(guess.shape).to(DType.INT64)
                : MASK_NAMES.contains(parameter.name()) ? Torch.ones(guess.shape).to(DType.BOOL)
                : parameter.type().optional() && !parameter.type().list() ? null : guess.tensor();
        if (!parameter.type().list()) {
            return one;
        }
        Tensor tensor = (Tensor) one;
        return parameter.type().optionalElements() ? Arrays.asList(Torch.zeros(1).to(DType.INT64), null)
                : List.of(tensor, tensor.clone());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.internal.schema.AtenSchemas;
import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Schema;
import dev.torchffm.internal.schema.SchemaParser;
import dev.torchffm.ndarray.NDArray;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Calls the {@code out=} overloads that a file names, first with tensors that may grow, to see what they become, and then with
 * tensors of one element, or none, that were handed out as arrays; prints for each what became of it. Runs in a JVM of its own.
 */
final class OutOverloadRun {
    /** Begins every line that is meant for the caller. */
    static final String MARK = "@@";
    private static final String NOT_RESIZABLE = "Trying to resize storage that is not resizable";

    private OutOverloadRun() { }

    /** Arguments for all parameters, made anew by each call. */
    private interface Sample {
        Object[] arguments();
    }

    public static void main(String[] args) throws IOException {
        Torch.setNumThreads(1);
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            String[] parts = line.split("\t");
            System.out.println(MARK + "begin\t" + parts[0]);
            System.out.println(MARK + parts[0] + "\t" + outcome(parts[0], parts[1]));
        }
    }

    private static String outcome(String name, String guess) {
        Operator operator = Operator.unchecked(name);
        Schema schema = SchemaParser.parse(AtenSchemas.find(name.substring("aten::".length())));
        String last = "takes no sample";
        for (Sample sample : samples(schema, guess)) {
            try (TensorScope scope = TensorScope.ofConfined()) {
                last = attack(operator, schema, sample);
                if (last.equals("refused")) {
                    break;
                }
            } catch (TorchException | UnsupportedOperationException | IllegalArgumentException refused) {
                // Not with these arguments.
            }
        }
        return last.replaceAll("\\s+", " ");
    }

    private static List<Sample> samples(Schema schema, String guess) {
        List<Sample> samples = new ArrayList<>();
        for (JsonNode call : OperatorCalls.all().getOrDefault(schema.qualifiedName().substring("aten::".length()), List.of())) {
            samples.add(() -> recorded(schema, call));
        }
        if (guess.matches("\\d+")) {
            samples.add(() -> OperatorSamples.arguments(schema, Integer.parseInt(guess)));
        }
        return samples;
    }

    private static Object[] recorded(Schema schema, JsonNode call) {
        List<Object> arguments = new ArrayList<>();
        for (Parameter parameter : schema.parameters()) {
            int index = arguments.size();
            JsonNode given = index < call.get("a").size() ? call.get("a").get(index)
                    : call.has("k") ? call.get("k").get(parameter.name()) : null;
            arguments.add(given != null ? OperatorCalls.value(given) : parameter.defaultValue());
        }
        return arguments.toArray();
    }

    /** What is written, as one list. */
    private static List<Tensor> outs(Schema schema, Object[] arguments) {
        List<Tensor> outs = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            if (isOut(schema.parameters().get(i))) {
                if (arguments[i] instanceof List<?> list) {
                    list.forEach(each -> outs.add((Tensor) each));
                } else {
                    outs.add((Tensor) arguments[i]);
                }
            }
        }
        return outs;
    }

    static boolean isOut(Parameter parameter) {
        return parameter.written() && parameter.keywordOnly() && parameter.type().kind() == Kind.TENSOR;
    }

    /** Too few elements, if there is such a number. */
    private static long size(Tensor made) {
        return made.numel() > 1 ? 1 : 0;
    }

    private static String attack(Operator operator, Schema schema, Sample sample) {
        Object[] arguments = sample.arguments();
        operator.call(arguments);
        List<Tensor> made = outs(schema, arguments);
        Object[] again = sample.arguments();
        List<Tensor> small = new ArrayList<>();
        List<NDArray> arrays = new ArrayList<>();
        boolean mustGrow = false;
        for (int i = 0, next = 0; i < again.length; i++) {
            if (isOut(schema.parameters().get(i))) {
                int count = again[i] instanceof List<?> list ? list.size() : 1;
                List<Tensor> replaced = new ArrayList<>();
                for (int n = 0; n < count; n++, next++) {
                    long size = size(made.get(next));
                    Tensor one = Torch.ones(new long[] {size}, made.get(next).dtype());
                    mustGrow |= made.get(next).numel() > size;
                    replaced.add(one);
                    // The bytes, for some types have no array.
                    arrays.add(one.view(DType.UINT8).numpy());
                }
                small.addAll(replaced);
                again[i] = again[i] instanceof List ? replaced : replaced.get(0);
            }
        }
        if (!mustGrow) {
            return "nothing to grow";
        }
        List<Object> before = arrays.stream().map(NDArray::toList).toList();
        String refusal = null;
        try {
            operator.call(again);
        } catch (TorchException e) {
            refusal = e.getMessage();
        }
        for (int i = 0; i < small.size(); i++) {
            long size = size(made.get(i));
            boolean grew = made.get(i).numel() > size;
            if (grew && !arrays.get(i).toList().equals(before.get(i))) {
                return "WRITTEN: the array was " + before.get(i) + " and is " + arrays.get(i);
            }
            if (grew && !Arrays.equals(small.get(i).shape(), new long[] {size})) {
                return "SHAPE: out is of shape " + Arrays.toString(small.get(i).shape()) + " after: " + refusal;
            }
            // Every element can be read.
            small.get(i).to(DType.FLOAT64).tolist();
        }
        return refusal == null ? "harmless" : refusal.contains(NOT_RESIZABLE) ? "refused" : "otherwise refused: " + refusal;
    }
}

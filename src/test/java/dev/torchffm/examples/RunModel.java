// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.examples;

import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.export.ExportedProgram;
import dev.torchffm.export.ProgramInput;
import dev.torchffm.io.Progress;
import dev.torchffm.io.Safetensors;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs a program that PyTorch exported with inputs from a safetensors file, writes its outputs to another, and prints its signature,
 * sizes and times.
 *
 * <p>Inputs are found by the names that the program has for them; a file with as many tensors as there are inputs of other names gives
 * them in order.
 */
public final class RunModel {
    private static final int MOST_CALLS = 200;
    private static final long ENOUGH_NANOS = 1_000_000_000;

    private RunModel() { }

    /**
     * Runs the example.
     *
     * @param arguments {@code MODEL.pt2 [INPUTS.safetensors [OUTPUTS.safetensors]]}
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0 || arguments.length > 3) {
            System.err.println("run-model.sh MODEL.pt2 [INPUTS.safetensors [OUTPUTS.safetensors]]");
            System.exit(2);
        }
        run(Path.of(arguments[0]), arguments.length > 1 ? Path.of(arguments[1]) : null,
                arguments.length > 2 ? Path.of(arguments[2]) : null, System.out);
    }

    /** The same, with files of null left out, to another stream. */
    public static void run(Path model, Path inputs, Path outputs, PrintStream out) throws IOException {
        long start = System.nanoTime();
        try (ExportedProgram program = ExportedProgram.load(model)) {
            long loaded = System.nanoTime() - start;
            out.println("inputs");
            program.inputs().forEach(input -> out.println("  " + input));
            long elements = 0;
            long bytes = 0;
            for (Tensor tensor : program.stateDict().values()) {
                elements += tensor.numel();
                bytes += tensor.numel() * tensor.dtype().itemSize();
            }
            out.printf(Locale.ROOT, "parameters and buffers%n  %d tensors, %d elements, %d bytes%n", program.stateDict().size(), elements,
                    bytes);
            out.println("nodes\n  " + program.nodes() + (program.hasState() ? ", with state" : ""));
            out.printf(Locale.ROOT, "loaded in %.1f ms%n", loaded / 1e6);
            if (inputs != null) {
                call(program, inputs, outputs, out);
            }
        }
    }

    private static void call(ExportedProgram program, Path inputs, Path outputs, PrintStream out) throws IOException {
        try (TensorScope scope = TensorScope.ofConfined(); var inference = Torch.noGrad()) {
            Map<String, Object> values = values(program, Safetensors.open(inputs));
            long start = System.nanoTime();
            Object result = program.callByName(values);
            out.printf(Locale.ROOT, "first call in %.3f ms", (System.nanoTime() - start) / 1e6);
            // A program with state would give other results each time.
            out.println(program.hasState() ? "" : String.format(Locale.ROOT, ", then %.3f ms", later(program, values) / 1e6));
            Map<String, Tensor> tensors = new LinkedHashMap<>();
            out.println("outputs");
            collect("output", result, tensors, out);
            if (outputs != null) {
                Safetensors.write(outputs, tensors, Map.of(), Progress.NONE);
            }
        }
    }

    /** The median time of many calls. */
    private static long later(ExportedProgram program, Map<String, Object> values) {
        long[] times = new long[MOST_CALLS];
        int count = 0;
        long begin = System.nanoTime();
        while (count < times.length && System.nanoTime() - begin < ENOUGH_NANOS) {
            try (TensorScope scope = TensorScope.ofConfined()) {
                long start = System.nanoTime();
                program.callByName(values);
                times[count++] = System.nanoTime() - start;
            }
        }
        Arrays.sort(times, 0, count);
        return times[count / 2];
    }

    private static Map<String, Object> values(ExportedProgram program, Safetensors file) throws IOException {
        List<ProgramInput> open = program.inputs().stream().filter(input -> !input.isConstant()).toList();
        List<String> names = new ArrayList<>(file.names());
        boolean byName = open.stream().allMatch(input -> names.contains(input.name()));
        if (!byName && names.size() != open.size()) {
            throw new IllegalArgumentException("the program takes " + open + ", and the file has " + names);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < open.size(); i++) {
            ProgramInput input = open.get(i);
            Tensor tensor = file.tensor(byName ? input.name() : names.get(i));
            values.put(input.name(), input.dtype() == null ? tensor.item() : tensor);
        }
        return values;
    }

    private static void collect(String name, Object value, Map<String, Tensor> tensors, PrintStream out) {
        switch (value) {
            case Tensor tensor -> {
                out.println("  " + name + ": " + tensor.dtype() + " " + Arrays.toString(tensor.shape()));
                tensors.put(name, tensor);
            }
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    collect(name + "." + i, list.get(i), tensors, out);
                }
            }
            case Map<?, ?> map -> map.forEach((key, element) -> collect(name + "." + key, element, tensors, out));
            case null, default -> out.println("  " + name + " = " + value);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.io.Safetensors;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Programs that PyTorch 2.13 exported, with inputs and outputs, and files at the edge of the format: {@code export/corpus.zip}, and in
 * {@code export/cases.zip} programs of other kinds, which {@code scripts/golden/exported_cases.py} makes.
 */
final class Corpus {
    private static final Path FOLDER = unpacked();
    private static final JsonNode INDEX = index("index.json");
    /** Where the programs run, from {@code -Dtorchffm.test.device}; null for where their files say. */
    private static final Device DEVICE = System.getProperty("torchffm.test.device") == null ? null
            : Device.of(System.getProperty("torchffm.test.device"));
    /** Other devices sum in another order, and convolve with fewer bits. */
    private static final double LEAST_TOLERANCE = DEVICE == null || DEVICE.equals(Device.CPU) ? 0 : 2e-3;

    private Corpus() { }

    private static Path unpacked() {
        try {
            Path folder = Files.createTempDirectory("pt2");
            List<Path> made = new ArrayList<>(List.of(folder));
            unpack("/export/corpus.zip", folder, made);
            unpack("/export/cases.zip", folder, made);
            // What is noted last is deleted first.
            made.forEach(path -> path.toFile().deleteOnExit());
            return folder;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void unpack(String archive, Path folder, List<Path> made) throws IOException {
        try (InputStream resource = Corpus.class.getResourceAsStream(archive); ZipInputStream zip = new ZipInputStream(resource)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                if (!Files.exists(file.getParent())) {
                    made.add(Files.createDirectories(file.getParent()));
                }
                Files.write(file, zip.readAllBytes());
                made.add(file);
            }
        }
    }

    private static JsonNode index(String name) {
        try {
            return new ObjectMapper().readTree(FOLDER.resolve(name).toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    /** A program of the corpus. */
    record Case(JsonNode json) {
        Path file() {
            return Corpus.file(json.get("file").textValue());
        }

        ExportedProgram load() throws IOException {
            return ExportedProgram.load(file(), options());
        }

        LoadOptions options() throws IOException {
            // Of two programs in a file, the runs are those of the first.
            List<String> models = ExportedProgram.models(file());
            return LoadOptions.defaults().withModel(models.size() == 1 ? null : models.getFirst()).withDevice(DEVICE);
        }

        boolean inOrder() {
            return json.get("notes").textValue().contains("in order");
        }

        List<Run> runs() {
            List<Run> runs = new ArrayList<>();
            json.get("runs").forEach(run -> runs.add(new Run(this, run)));
            return runs;
        }

        @Override
        public String toString() {
            return json.get("name").textValue();
        }
    }

    /** One call of a program. */
    record Run(Case program, JsonNode json) {
        List<Object> args() throws IOException {
            List<Object> args = new ArrayList<>();
            Map<String, Tensor> tensors = tensors("inputs");
            json.get("args").forEach(tree -> args.add(value(tree, tensors)));
            return args;
        }

        Map<String, Object> kwargs() throws IOException {
            Map<String, Object> kwargs = new LinkedHashMap<>();
            Map<String, Tensor> tensors = tensors("inputs");
            json.get("kwargs").forEach(pair -> kwargs.put(pair.get(0).textValue(), value(pair.get(1), tensors)));
            return kwargs;
        }

        private Map<String, Tensor> tensors(String which) throws IOException {
            Map<String, Tensor> tensors = new LinkedHashMap<>();
            if (json.has(which)) {
                Safetensors file = Safetensors.open(Corpus.file(json.get(which).textValue()));
                for (String name : file.names()) {
                    tensors.put(name, file.tensor(name));
                }
            }
            JsonNode complex = json.get("complex128_as_real_" + which);
            for (int i = 0; complex != null && i < complex.size(); i++) {
                String key = complex.get(i).textValue();
                tensors.put(key, Torch.viewAsComplex(tensors.get(key)));
            }
            if (DEVICE != null) {
                tensors.replaceAll((name, tensor) -> tensor.to(DEVICE));
            }
            return tensors;
        }

        /** Compares all that the run left with PyTorch's. */
        void check(Object result, List<Object> args, Map<String, Object> kwargs, ExportedProgram loaded) throws IOException {
            Map<String, Tensor> expected = tensors("outputs");
            compare(json.get("result"), result, expected, "result");
            if (json.has("state_after")) {
                json.get("state_after").properties().forEach(entry -> compare(expected.get(entry.getValue().textValue()),
                        loaded.stateDict().get(entry.getKey()), "buffer " + entry.getKey()));
            }
            if (json.has("mutated_inputs")) {
                List<Object> leaves = new ArrayList<>();
                args.forEach(arg -> leaves(arg, leaves));
                kwargs.values().forEach(arg -> leaves(arg, leaves));
                json.get("mutated_inputs").properties().forEach(entry -> compare(expected.get(entry.getValue().textValue()),
                        (Tensor) leaves.get(Integer.parseInt(entry.getKey())), "input " + entry.getKey()));
            }
        }

        private void compare(JsonNode tree, Object value, Map<String, Tensor> tensors, String where) {
            Map.Entry<String, JsonNode> only = tree.properties().stream().filter(e -> !e.getKey().equals("fields")).findFirst()
                    .orElseThrow();
            switch (only.getKey()) {
                case "list", "tuple" -> {
                    List<?> list = assertInstanceOf(List.class, value, where);
                    assertEquals(only.getValue().size(), list.size(), where);
                    for (int i = 0; i < list.size(); i++) {
                        compare(only.getValue().get(i), list.get(i), tensors, where + "[" + i + "]");
                    }
                }
                case "dict", "ordereddict", "namedtuple" -> {
                    Map<?, ?> map = assertInstanceOf(Map.class, value, where);
                    List<String> keys = new ArrayList<>();
                    each(only.getValue(), (key, child) -> {
                        keys.add(key);
                        compare(child, map.get(key), tensors, where + "." + key);
                    });
                    assertEquals(keys, List.copyOf(map.keySet()), where);
                }
                case "tensor" -> compare(tensors.get(only.getValue().textValue()), assertInstanceOf(Tensor.class, value, where), where);
                case "none" -> assertNull(value, where);
                default -> assertEquals(scalar(only), value, where);
            }
        }

        private void compare(Tensor expected, Tensor actual, String where) {
            assertEquals(expected.dtype(), actual.dtype(), where);
            assertEquals(Arrays.toString(expected.shape()), Arrays.toString(actual.shape()), where);
            double rtol = Math.max(program.json.get("rtol").doubleValue(), LEAST_TOLERANCE);
            double atol = Math.max(program.json.get("atol").doubleValue(), LEAST_TOLERANCE);
            try (var noGrad = Torch.noGrad()) {
                boolean complex = expected.dtype().isComplex();
                DType wide = complex ? DType.COMPLEX128 : DType.FLOAT64;
                boolean close = Torch.allclose(expected.detach().to(wide), actual.detach().to(wide), rtol, atol, true);
                assertTrue(close, () -> where + ": expected " + expected + ", got " + actual);
            }
        }
    }

    private interface Entries {
        void entry(String key, JsonNode value);
    }

    private static void each(JsonNode entries, Entries to) {
        if (entries.isObject()) {
            entries.properties().forEach(entry -> to.entry(entry.getKey(), entry.getValue()));
        } else {
            entries.forEach(pair -> to.entry(pair.get(0).textValue(), pair.get(1)));
        }
    }

    private static void leaves(Object value, List<Object> into) {
        switch (value) {
            case List<?> list -> list.forEach(element -> leaves(element, into));
            case Map<?, ?> map -> map.values().forEach(element -> leaves(element, into));
            case null, default -> into.add(value);
        }
    }

    private static Object scalar(Map.Entry<String, JsonNode> tagged) {
        JsonNode value = tagged.getValue();
        return switch (tagged.getKey()) {
            case "int" -> value.longValue();
            case "float" -> value.isTextual() ? Double.valueOf(value.textValue().replace("inf", "Infinity").replace("nan", "NaN"))
                    : (Object) value.doubleValue();
            case "bool" -> value.booleanValue();
            case "string" -> value.textValue();
            default -> throw new AssertionError(tagged.getKey());
        };
    }

    /** The value of a tree. */
    static Object value(JsonNode tree, Map<String, Tensor> tensors) {
        Map.Entry<String, JsonNode> only = tree.properties().stream().filter(e -> !e.getKey().equals("fields")).findFirst().orElseThrow();
        switch (only.getKey()) {
            case "tensor" -> {
                return tensors.get(only.getValue().textValue());
            }
            case "none" -> {
                return null;
            }
            case "list", "tuple" -> {
                List<Object> list = new ArrayList<>();
                only.getValue().forEach(child -> list.add(value(child, tensors)));
                return list;
            }
            case "dict", "ordereddict", "namedtuple" -> {
                Map<String, Object> map = new LinkedHashMap<>();
                each(only.getValue(), (key, child) -> map.put(key, value(child, tensors)));
                return map;
            }
            default -> {
                return scalar(only);
            }
        }
    }

    static List<Case> programs() {
        List<Case> programs = new ArrayList<>();
        INDEX.get("programs").forEach(json -> programs.add(new Case(json)));
        return programs;
    }

    /** Whether the device has kernels for all that a program computes: CUDA multiplies no matrices of integers. */
    static boolean canRun(Case program) {
        return LEAST_TOLERANCE == 0 || !program.toString().equals("integers");
    }

    /** Programs of kinds that the corpus does not have. */
    static List<Case> cases() {
        List<Case> programs = new ArrayList<>();
        index("cases.json").get("programs").forEach(json -> programs.add(new Case(json)));
        return programs;
    }

    /** Inputs that PyTorch refuses, each with the number of its run. */
    record Refusal(Case program, Run run) {
        String why() {
            return run.json.get("why").textValue();
        }

        @Override
        public String toString() {
            return program + ", " + why();
        }
    }

    static List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        for (Case program : programs()) {
            program.json.get("refuse").forEach(json -> refusals.add(new Refusal(program, new Run(program, json))));
        }
        return refusals;
    }

    /** A file at the edge of the format. */
    record Edge(String name, Path file, String why, boolean accepted) {
        @Override
        public String toString() {
            return name + ": " + why;
        }
    }

    static List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        INDEX.get("refused").forEach(json -> edges.add(new Edge(json.get("name").textValue(), file(json.get("file").textValue()),
                json.get("why").textValue(), json.get("runtime").textValue().equals("accept"))));
        return edges;
    }
}

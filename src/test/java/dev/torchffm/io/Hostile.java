// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torchffm.Layout;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.TorchException;
import dev.torchffm.export.ExportedProgram;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Opens a file of any content and touches all that is in it: either a {@link FormatException} comes, or everything can be read. Of what
 * other libraries hand over in memory the content is the fields.
 */
enum Hostile {
    NPY("npy", "raw-types"), NPZ("npz", "raw-types"), SAFETENSORS("safetensors"), SAFETENSORS_INDEX, CHECKPOINT("checkpoint", "kinds"), LEGACY("legacy"),
    PT2, DLPACK, ARROW;

    private static final int SMALL_PROGRAM = 20_000;

    /** The resources with valid files. */
    private final String[] golden;

    Hostile(String... golden) {
        this.golden = golden;
    }

    /** Valid files, to begin with. */
    List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        if (this == PT2) {
            return programs();
        }
        if (this == DLPACK || this == ARROW) {
            return this == DLPACK ? HostileStructs.dlpackSeeds() : HostileStructs.arrowSeeds();
        }
        if (this == SAFETENSORS_INDEX) {
            String index = new String(Golden.bytes(shards().get("files").get("model.safetensors.index.json")), StandardCharsets.UTF_8);
            // Nearly every change of the names breaks them, and few of what nobody reads.
            String note = "\"note\": \"" + "text ".repeat(200) + "\", ";
            seeds.add(index.getBytes(StandardCharsets.UTF_8));
            seeds.add(index.replace("\"total_size\"", note + "\"total_size\"").getBytes(StandardCharsets.UTF_8));
            return seeds;
        }
        for (String name : golden) {
            for (JsonNode c : Golden.read(name).get(name.equals("raw-types") && this == NPZ ? "archives" : "cases")) {
                byte[] file = Golden.bytes(c.get("file"));
                if (file.length < 100_000) {
                    seeds.add(file);
                }
            }
        }
        return seeds;
    }

    private static JsonNode shards() {
        return Golden.read("shards").get("cases").get(0);
    }

    /** The index of shards that lie beside it. */
    private static Path index(Path file, byte[] content) throws IOException {
        Path folder = file.resolveSibling(file.getFileName() + ".shards");
        if (Files.notExists(folder)) {
            Files.createDirectory(folder);
            for (Map.Entry<String, JsonNode> each : shards().get("files").properties()) {
                Golden.file(folder, each.getKey(), Golden.bytes(each.getValue()));
            }
        }
        return Golden.file(folder, "a.index.json", content);
    }

    /** The programs of {@code export/corpus.zip} that are small. */
    private static List<byte[]> programs() {
        List<byte[]> programs = new ArrayList<>();
        try (InputStream resource = Hostile.class.getResourceAsStream("/export/corpus.zip");
                ZipInputStream zip = new ZipInputStream(resource)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".pt2")) {
                    byte[] program = zip.readAllBytes();
                    if (program.length < SMALL_PROGRAM) {
                        programs.add(program);
                    }
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return programs;
    }

    /** {@return whether the file was read} */
    @SuppressWarnings("try")
    boolean open(Path file, byte[] content) throws IOException {
        if (this == DLPACK || this == ARROW) {
            return this == DLPACK ? HostileStructs.dlpack(content) : HostileStructs.arrow(content);
        }
        Files.write(file, content);
        try (Arena arena = Arena.ofConfined(); TensorScope scope = TensorScope.ofConfined()) {
            switch (this) {
                case NPY -> read(Npy.open(file, Mapping.READ_ONLY, arena).segment());
                case NPZ -> {
                    Npz npz = Npz.open(file, Mapping.COPY_ON_WRITE, arena);
                    for (String name : npz.names()) {
                        read(npz.segment(name));
                    }
                    for (String name : npz.names()) {
                        read(npz.array(name).segment());
                    }
                }
                case SAFETENSORS -> {
                    Safetensors all = Safetensors.open(file, Mapping.COPY_ON_WRITE, arena);
                    for (String name : all.names()) {
                        read(all.segment(name));
                    }
                    if (!Safetensors.open(content).names().equals(all.names())) {
                        throw new AssertionError("memory has other tensors than the file");
                    }
                }
                case SAFETENSORS_INDEX -> {
                    Safetensors all = Safetensors.open(index(file, content), Mapping.COPY_ON_WRITE, arena);
                    for (String name : all.names()) {
                        read(all.segment(name));
                    }
                }
                case PT2 -> {
                    try (ExportedProgram program = ExportedProgram.load(file)) {
                        read(program.stateDict(), Collections.newSetFromMap(new IdentityHashMap<>()), 0);
                    }
                }
                case CHECKPOINT, LEGACY -> read(Checkpoint.load(file, arena), Collections.newSetFromMap(new IdentityHashMap<>()), 0);
                case DLPACK, ARROW -> throw new AssertionError("no files");
            }
            return true;
        } catch (FormatException | FileSystemException e) {
            // An index may name files that are not there, but nothing else.
            if (e instanceof FileSystemException && this != SAFETENSORS_INDEX) {
                throw e;
            }
            return false;
        }
    }

    private static void read(MemorySegment segment) {
        for (long at = 0; at < segment.byteSize(); at += 512) {
            segment.get(ValueLayout.JAVA_BYTE, at);
        }
    }

    private static void read(Object value, Set<Object> seen, int depth) throws IOException {
        if (depth > 100 || value == null || !seen.add(value)) {
            return;
        }
        if (value instanceof Tensor tensor && tensor.numel() < 1_000_000) {
            // What would go beyond the shape with an index that does.
            try {
                Tensor dense = tensor.isQuantized() ? tensor.dequantize() : tensor.layout() == Layout.STRIDED ? tensor : tensor.toDense();
                TensorBytes.write(dense, Hostile::read);
            } catch (TorchException e) {
                // Not every type has the operator that makes it dense.
                if (tensor.layout() == Layout.STRIDED && !tensor.isQuantized()) {
                    throw e;
                }
            }
        } else if (value instanceof Map<?, ?> map) {
            for (Object item : map.values()) {
                read(item, seen, depth + 1);
            }
        } else if (value instanceof Collection<?> items) {
            for (Object item : items) {
                read(item, seen, depth + 1);
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.Tensor;
import dev.torchffm.internal.files.Json;
import dev.torchffm.ndarray.NDArray;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes safetensors files tensor by tensor, so that together they may be larger than memory: one file, or several with an index, as
 * Hugging Face's libraries have them. The files are in their places when {@link #finish} has returned; {@link #close} before that leaves
 * what was there, and nothing else.
 *
 * <pre>{@code
 * try (SafetensorsWriter writer = SafetensorsWriter.create(Path.of("embeddings.safetensors"))) {
 *     for (int i = 0; i < 1000; i++) {
 *         try (Tensor part = compute(i)) {
 *             writer.append("part" + i, part);
 *         }
 *     }
 *     writer.finish();
 * }
 * }</pre>
 *
 * <p>The tensors of a file stand in the order in which they came, but for those whose bytes are not a multiple of 8, which follow the
 * others: so all are aligned to their element size. Up to 256 KB of spaces may stand behind the header of a file of more than 64 MB.
 *
 * <p>Objects of this class may be used by one thread at a time.
 */
public final class SafetensorsWriter implements AutoCloseable {
    private static final String INDEX = ".index.json";
    private static final String SAFETENSORS = ".safetensors";

    private final Path path;
    private final Map<String, String> metadata;
    private final boolean sharded;
    private final long maxShardBytes;
    private final List<SafetensorsShard> shards = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private boolean whole = true;

    private SafetensorsWriter(Path path, Map<String, String> metadata, boolean sharded, long maxShardBytes) throws IOException {
        this.path = path;
        this.sharded = sharded;
        this.metadata = new LinkedHashMap<>(metadata);
        this.maxShardBytes = maxShardBytes;
        shards.add(new SafetensorsShard(path, this.metadata));
    }

    /**
     * Begins a file without metadata.
     *
     * @param path the file, replaced when the new one is whole
     * @return a writer, to be closed
     * @throws IOException if nothing can be written there
     */
    public static SafetensorsWriter create(Path path) throws IOException {
        return create(path, Map.of());
    }

    /**
     * Begins a file.
     *
     * @param path the file, replaced when the new one is whole
     * @param metadata texts that go into the header; may be empty
     * @return a writer, to be closed
     * @throws IllegalArgumentException if a text is not Unicode
     * @throws IOException if nothing can be written there
     */
    public static SafetensorsWriter create(Path path, Map<String, String> metadata) throws IOException {
        return new SafetensorsWriter(path, metadata, false, Long.MAX_VALUE);
    }

    /**
     * Begins several files with an index. For {@code model.safetensors.index.json} they are {@code model-00001-of-00003.safetensors} and
     * so on, beside it; one file alone is {@code model-00001-of-00001.safetensors}, with its index. Files of these names are replaced at
     * the end, the index last; others that an older index named are left as they are.
     *
     * @param index the index, whose name ends in {@code .index.json}
     * @param metadata texts that go into the header of each file; may be empty
     * @param maxShardBytes the bytes of tensors that a file may hold, from 1; a tensor that is larger has a file of its own
     * @return a writer, to be closed
     * @throws IllegalArgumentException if the name of the index or the number is another, or a text is not Unicode
     * @throws IOException if nothing can be written there
     */
    public static SafetensorsWriter createSharded(Path index, Map<String, String> metadata, long maxShardBytes) throws IOException {
        String name = index.getFileName().toString();
        if (!name.endsWith(INDEX) || name.length() == INDEX.length()) {
            throw new IllegalArgumentException(index + ": the name of an index ends in " + INDEX + ", such as model" + SAFETENSORS + INDEX);
        }
        if (maxShardBytes < 1) {
            throw new IllegalArgumentException("files of at most " + maxShardBytes + " bytes of tensors; it must be at least 1");
        }
        return new SafetensorsWriter(index, metadata, true, maxShardBytes);
    }

    /**
     * Writes a tensor; nothing of it is kept in memory.
     *
     * @param name its name, which no other tensor of these files has
     * @param tensor the tensor; one of another device is copied to the CPU
     * @throws IllegalArgumentException if the name is taken or not Unicode, or the format has no such type; nothing is written then
     * @throws IllegalStateException if an earlier tensor could not be written
     * @throws IOException if it cannot be written; the file can then not be finished
     */
    public void append(String name, Tensor tensor) throws IOException {
        append(SafetensorsPart.of(name, tensor));
    }

    /**
     * Writes an array; nothing of it is kept in memory.
     *
     * @param name its name, which no other tensor of these files has
     * @param array the array
     * @throws IllegalArgumentException if the name is taken or not Unicode, or the format has no such type; nothing is written then
     * @throws IllegalStateException if an earlier tensor could not be written
     * @throws IOException if it cannot be written; the file can then not be finished
     */
    public void append(String name, NDArray array) throws IOException {
        append(SafetensorsPart.of(name, array));
    }

    void append(SafetensorsPart part) throws IOException {
        requireWhole();
        if (names.contains(part.name())) {
            throw new IllegalArgumentException("two tensors are named '" + part.name() + "'");
        }
        SafetensorsShard shard = shards.getLast();
        boolean full = shard.bytes() > 0 && part.bytes() > maxShardBytes - shard.bytes();
        if (!full) {
            shard.admit(part);
        }
        whole = false;
        if (full) {
            shard.seal();
            shard = new SafetensorsShard(path, metadata);
            shards.add(shard);
            shard.admit(part);
        }
        shard.append(part);
        names.add(part.name());
        whole = true;
    }

    /**
     * Ends the files, and moves them to their places.
     *
     * @throws IllegalStateException if a tensor could not be written, or the files are finished or closed
     * @throws IOException if they cannot be written
     */
    public void finish() throws IOException {
        requireWhole();
        whole = false;
        shards.getLast().seal();
        if (!sharded) {
            shards.getLast().finishAs(path);
            return;
        }
        Map<String, String> files = new TreeMap<>(SafetensorsPart::compareUtf8);
        long total = 0;
        String base = path.getFileName().toString();
        base = base.substring(0, base.length() - INDEX.length());
        base = base.endsWith(SAFETENSORS) ? base.substring(0, base.length() - SAFETENSORS.length()) : base;
        for (int i = 0; i < shards.size(); i++) {
            String name = String.format(Locale.ROOT, "%s-%05d-of-%05d%s", base, i + 1, shards.size(), SAFETENSORS);
            for (String tensor : shards.get(i).names()) {
                files.put(tensor, name);
            }
            total += shards.get(i).bytes();
            shards.get(i).finishAs(path.resolveSibling(name));
        }
        byte[] text = index(files, total).getBytes(StandardCharsets.UTF_8);
        try (FileWriter index = new FileWriter(path, text.length, Progress.NONE)) {
            index.write(text);
            index.finish();
        }
    }

    private static String index(Map<String, String> files, long total) {
        StringBuilder text = new StringBuilder("{\n  \"metadata\": {\n    \"total_size\": ").append(total)
                .append("\n  },\n  \"weight_map\": {");
        String comma = "\n    ";
        for (Map.Entry<String, String> entry : files.entrySet()) {
            Json.quote(text.append(comma), entry.getKey());
            Json.quote(text.append(": "), entry.getValue());
            comma = ",\n    ";
        }
        return text.append(files.isEmpty() ? "}\n}\n" : "\n  }\n}\n").toString();
    }

    private void requireWhole() {
        if (!whole) {
            throw new IllegalStateException(path + " was finished or closed, or a tensor could not be written: begin another writer");
        }
    }

    /** Ends the writing; without {@link #finish} before, it is as if nothing had been written. */
    @Override
    public void close() throws IOException {
        whole = false;
        IOException first = null;
        for (SafetensorsShard shard : shards) {
            try {
                shard.close();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A safetensors file that is written before its header is known. Room is left for the header; where that is too little, or much beside
 * the data, the data is moved in the end. Every tensor begins at a multiple of its element size: those whose length is not a multiple of
 * 8 are kept in a second file meanwhile, and follow the others, the larger elements first.
 */
final class SafetensorsShard implements AutoCloseable {
    /** Of some 2,000 tensors. */
    static final int ROOM = 256 << 10;
    /** Data that is moved in a few milliseconds. */
    private static final long SMALL = 64L << 20;
    private static final int WIDEST = 8;
    /** What the two offsets of a tensor in the header may come to. */
    private static final int OFFSETS = 38;

    private final Path path;
    private final Map<String, String> metadata;
    private final FileWriter file;
    private final List<SafetensorsPart> parts = new ArrayList<>();
    private final List<Odd> odd = new ArrayList<>();
    private @Nullable FileWriter tail;
    private long headerBytes;
    private long bytes;

    /** A part in the second file, from a byte on. */
    private record Odd(SafetensorsPart part, long start) { }

    /**
     * Begins a file.
     *
     * @param path where it will be, or beside it
     */
    SafetensorsShard(Path path, Map<String, String> metadata) throws IOException {
        this.path = path;
        this.metadata = metadata;
        this.headerBytes = SafetensorsHeader.text(List.of(), metadata).length;
        this.file = new FileWriter(path, 0, Progress.NONE);
        file.skip(ROOM);
    }

    /** The bytes of the tensors so far. */
    long bytes() {
        return bytes;
    }

    /** The names of the tensors so far. */
    List<String> names() {
        return parts.stream().map(SafetensorsPart::name).toList();
    }

    /** Counts a tensor that comes next, and refuses one that does not fit the header. */
    void admit(SafetensorsPart part) {
        long more = (long) SafetensorsHeader.text(List.of(part), Map.of()).length + OFFSETS;
        if (headerBytes + more > SafetensorsHeader.MAX_BYTES - SafetensorsHeader.ALIGNMENT) {
            throw new IllegalArgumentException("'" + part.name() + "' would make the header longer than the " + SafetensorsHeader.MAX_BYTES
                    + " bytes that the format allows: write several files with an index");
        }
        headerBytes += more;
    }

    /** Writes a tensor that was admitted. */
    void append(SafetensorsPart part) throws IOException {
        FileWriter to = file;
        if (part.bytes() % WIDEST != 0) {
            to = tail != null ? tail : new FileWriter(path, 0, Progress.NONE);
            tail = to;
        }
        long start = to.position();
        part.writeTo(to::write);
        if (to.position() - start != part.bytes()) {
            throw new IllegalStateException("'" + part.name() + "' changed its size while it was written to " + path);
        }
        bytes += part.bytes();
        if (to == file) {
            parts.add(part.written());
        } else {
            odd.add(new Odd(part.written(), start));
        }
    }

    /** Ends the file; it is not in its place yet. */
    void seal() throws IOException {
        odd.sort(Comparator.comparingInt((Odd each) -> each.part.type().bits).reversed());
        for (Odd each : odd) {
            file.write(Objects.requireNonNull(tail, "the file of odd parts"), each.start, each.part.bytes());
            parts.add(each.part);
        }
        if (tail != null) {
            tail.close();
        }
        byte[] text = SafetensorsHeader.text(parts, metadata);
        int needed = SafetensorsHeader.alignedLength(text);
        int length = needed > ROOM || bytes <= SMALL ? needed : ROOM;
        file.shift(ROOM, length);
        file.rewrite(SafetensorsHeader.framed(text, length), 0);
        file.seal();
    }

    /** Moves the file, which is sealed, to its place. */
    void finishAs(Path place) throws IOException {
        file.finishAs(place);
    }

    @Override
    public void close() throws IOException {
        try {
            file.close();
        } finally {
            if (tail != null) {
                tail.close();
            }
        }
    }
}

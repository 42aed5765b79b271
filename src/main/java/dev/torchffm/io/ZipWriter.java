// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.internal.files.Utf8;
import dev.torchffm.internal.files.Zip;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes a zip archive as Python's {@code zipfile} does, with zip64 fields in each local header and times of 1980. */
final class ZipWriter {
    static final int MAX_NAME = 0xffff;
    /** Where Python goes over to zip64. */
    private static final long LIMIT_32 = Integer.MAX_VALUE;
    private static final int VERSION_64 = 45;
    private static final int UNIX = 3 << 8;
    private static final int FIRST_DAY = 1 << 5 | 1;
    private static final int OWNER_READS_AND_WRITES = 0600 << 16;
    private static final int CHUNK = 64 << 10;
    /** The extra field of the C++ writer of checkpoints. */
    private static final int PADDING_FIELD = 0x4246;

    private final FileWriter file;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();

    private record Entry(byte[] name, int flags, int method, int crc, long compressed, long size, long header) { }

    /** Gives the bytes of an entry. */
    @FunctionalInterface
    interface Content {
        void writeTo(FileWriter.Sink sink) throws IOException;
    }

    ZipWriter(FileWriter file) {
        this.file = file;
    }

    /**
     * Writes one entry.
     *
     * @param alignment its bytes begin at a multiple of that if it is not 1
     */
    void entry(String name, boolean compress, int alignment, Content content) throws IOException {
        byte[] encoded = Utf8.encode("the name of an entry", name);
        if (encoded.length > MAX_NAME) {
            throw new IllegalArgumentException("a name of " + encoded.length + " bytes; a zip archive allows " + MAX_NAME);
        }
        if (!names.add(name)) {
            throw new IllegalArgumentException("two entries named '" + name + "'");
        }
        int flags = encoded.length == name.length() ? 0 : 0x800;
        int method = compress ? Zip.DEFLATED : Zip.STORED;
        long header = file.position();
        int padding = 0;
        if (alignment > 1) {
            long data = header + 30 + encoded.length + 20 + 4;
            padding = 4 + (int) ((alignment - data % alignment) % alignment);
        }
        Entry unknown = new Entry(encoded, flags, method, 0, 0, 0, header);
        file.write(local(unknown, padding));
        CRC32 crc = new CRC32();
        long[] size = new long[1];
        long start = file.position();
        if (compress) {
            try (Deflating deflater = new Deflating()) {
                content.writeTo(part -> size[0] += deflater.write(part, crc));
                deflater.finish();
            }
        } else {
            content.writeTo(part -> {
                update(crc, part);
                file.write(part);
                size[0] += part.byteSize();
            });
        }
        Entry entry = new Entry(encoded, flags, method, (int) crc.getValue(), file.position() - start, size[0], header);
        file.rewrite(local(entry, padding), header);
        entries.add(entry);
    }

    private static void update(CRC32 crc, MemorySegment bytes) {
        for (long at = 0; at < bytes.byteSize(); ) {
            long part = Math.min(1 << 30, bytes.byteSize() - at);
            crc.update(bytes.asSlice(at, part).asByteBuffer());
            at += part;
        }
    }

    private final class Deflating implements AutoCloseable {
        private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        private final byte[] out = new byte[CHUNK];

        long write(MemorySegment bytes, CRC32 crc) throws IOException {
            update(crc, bytes);
            for (long at = 0; at < bytes.byteSize(); ) {
                long part = Math.min(1 << 20, bytes.byteSize() - at);
                deflater.setInput(bytes.asSlice(at, part).asByteBuffer());
                while (!deflater.needsInput()) {
                    drain();
                }
                at += part;
            }
            return bytes.byteSize();
        }

        void finish() throws IOException {
            deflater.finish();
            while (!deflater.finished()) {
                drain();
            }
        }

        private void drain() throws IOException {
            int length = deflater.deflate(out);
            file.write(MemorySegment.ofArray(out).asSlice(0, length));
        }

        @Override
        public void close() {
            deflater.end();
        }
    }

    private static byte[] local(Entry entry, int padding) {
        ByteBuffer header = little(30 + entry.name.length + 20 + padding);
        header.putInt(Zip.LOCAL).putShort((short) VERSION_64).putShort((short) entry.flags).putShort((short) entry.method)
                .putShort((short) 0).putShort((short) FIRST_DAY).putInt(entry.crc).putInt(-1).putInt(-1)
                .putShort((short) entry.name.length).putShort((short) (20 + padding)).put(entry.name)
                .putShort((short) 1).putShort((short) 16).putLong(entry.size).putLong(entry.compressed);
        if (padding > 0) {
            header.putShort((short) PADDING_FIELD).putShort((short) (padding - 4));
        }
        return header.array();
    }

    /** Writes the directory. */
    void finish() throws IOException {
        long start = file.position();
        for (Entry entry : entries) {
            file.write(central(entry));
        }
        long size = file.position() - start;
        int count = entries.size();
        if (count > 0xffff || size > LIMIT_32 || start > LIMIT_32) {
            ByteBuffer end64 = little(56 + 20);
            long here = file.position();
            end64.putInt(Zip.END_64).putLong(44).putShort((short) VERSION_64).putShort((short) VERSION_64).putInt(0).putInt(0)
                    .putLong(count).putLong(count).putLong(size).putLong(start);
            end64.putInt(Zip.LOCATOR_64).putInt(0).putLong(here).putInt(1);
            file.write(end64.array());
        }
        int shown = Math.min(count, 0xffff);
        ByteBuffer end = little(22);
        end.putInt(Zip.END).putShort((short) 0).putShort((short) 0).putShort((short) shown).putShort((short) shown)
                .putInt((int) Math.min(size, 0xffffffffL)).putInt((int) Math.min(start, 0xffffffffL)).putShort((short) 0);
        file.write(end.array());
    }

    private static byte[] central(Entry entry) {
        boolean long64 = entry.size > LIMIT_32 || entry.compressed > LIMIT_32;
        boolean far = entry.header > LIMIT_32;
        int fields = (long64 ? 16 : 0) + (far ? 8 : 0);
        ByteBuffer header = little(46 + entry.name.length + (fields == 0 ? 0 : 4 + fields));
        header.putInt(Zip.CENTRAL).putShort((short) (UNIX | VERSION_64)).putShort((short) VERSION_64)
                .putShort((short) entry.flags).putShort((short) entry.method).putShort((short) 0).putShort((short) FIRST_DAY)
                .putInt(entry.crc).putInt(long64 ? -1 : (int) entry.compressed).putInt(long64 ? -1 : (int) entry.size)
                .putShort((short) entry.name.length).putShort((short) (fields == 0 ? 0 : 4 + fields))
                .putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(OWNER_READS_AND_WRITES)
                .putInt(far ? -1 : (int) entry.header).put(entry.name);
        if (fields > 0) {
            header.putShort((short) 1).putShort((short) fields);
            if (long64) {
                header.putLong(entry.size).putLong(entry.compressed);
            }
            if (far) {
                header.putLong(entry.header);
            }
        }
        return header.array();
    }

    private static ByteBuffer little(int capacity) {
        return ByteBuffer.allocate(capacity).order(ByteOrder.LITTLE_ENDIAN);
    }
}

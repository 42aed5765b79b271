// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.files;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.torchffm.io.FormatException;
import dev.torchffm.io.Progress;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A zip archive over a mapped file. {@link java.util.zip.ZipFile} does not tell where the bytes of an entry lie, nor does it
 * refuse entries that overlap.
 */
public final class Zip {
    public static final int STORED = 0;
    public static final int DEFLATED = 8;

    public static final int LOCAL = 0x04034b50;
    public static final int CENTRAL = 0x02014b50;
    public static final int END = 0x06054b50;
    public static final int END_64 = 0x06064b50;
    public static final int LOCATOR_64 = 0x07064b50;

    private static final String LIMIT_PROPERTY = "torchffm.io.inflate.limit";
    public static final String LIMIT_ADVICE = "-D" + LIMIT_PROPERTY + " allows another number";
    private static final int LOCAL_BYTES = 30;
    private static final int CENTRAL_BYTES = 46;
    private static final int END_BYTES = 22;
    private static final int END_64_BYTES = 56;
    private static final int LOCATOR_BYTES = 20;
    private static final int MAX_COMMENT = 0xffff;
    /** The directory is read to the heap. */
    private static final long MAX_DIRECTORY = 64L << 20;
    /** What deflate can do at best. */
    private static final long MAX_RATIO = 1032;
    private static final int CHUNK = 4 << 20;
    private static final long UNKNOWN_32 = 0xffffffffL;

    private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final MappedFile file;
    private final MemorySegment bytes;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    /** The directory on the heap: small reads of a segment cost much before they are compiled, and each entry has a dozen. */
    private byte[] directory = {};
    private long directoryStart;

    /**
     * One entry, as the central directory describes it.
     *
     * @param place where that description stands
     * @param header where its local header stands
     * @param end where the next entry, or the directory, begins
     */
    public record Entry(String name, int nameBytes, int method, int crc, long compressed, long size, long place, long header, long end) {
        private Entry until(long end) {
            return new Entry(name, nameBytes, method, crc, compressed, size, place, header, end);
        }
    }

    /** Reads the directory, and refuses what is not wholly within the file, or overlaps. */
    public Zip(MappedFile file) throws FormatException {
        this.file = file;
        this.bytes = file.bytes();
        readDirectory();
    }

    /** {@return the entries by name, in the order of the directory} */
    public Map<String, Entry> entries() {
        return entries;
    }

    /** {@return whether a file begins as an archive does} */
    public static boolean isZip(MemorySegment bytes) {
        return bytes.byteSize() >= 4 && (bytes.get(INT, 0) == LOCAL || bytes.get(INT, 0) == END);
    }

    /** {@return how many bytes a few bytes of a file may become in memory} */
    public static long inflateLimit() {
        return Long.getLong(LIMIT_PROPERTY, Runtime.getRuntime().maxMemory());
    }

    // ------------------------------------------------------------------ the directory

    private void readDirectory() throws FormatException {
        long end = end();
        long count = unsigned16(end + 10);
        long size = unsigned32(end + 12);
        long start = unsigned32(end + 16);
        long directoryEnd = end;
        if (unsigned16(end + 4) != 0 || unsigned16(end + 6) != 0 || unsigned16(end + 8) != count) {
            throw file.error(end + 4, "an archive in several parts");
        }
        long locator = end - LOCATOR_BYTES;
        if (locator >= 0 && bytes.get(INT, locator) == LOCATOR_64) {
            long end64 = bytes.get(LONG, locator + 8);
            if (end64 < 0 || end64 > locator - END_64_BYTES || bytes.get(INT, end64) != END_64) {
                throw file.error(locator + 8, "the zip64 end of the directory should be at byte " + end64 + ", and is not");
            }
            count = bytes.get(LONG, end64 + 32);
            size = bytes.get(LONG, end64 + 40);
            start = bytes.get(LONG, end64 + 48);
            directoryEnd = end64;
        }
        if (start < 0 || size < 0 || start > directoryEnd || size != directoryEnd - start) {
            throw file.error(end, "the directory should have " + size + " bytes from byte " + start + " and end at byte "
                    + directoryEnd);
        }
        if (size > MAX_DIRECTORY) {
            throw file.error(start, "a directory of " + size + " bytes; at most " + MAX_DIRECTORY + " are read");
        }
        if (count < 0 || count > size / CENTRAL_BYTES) {
            throw file.error(end, count + " entries do not fit a directory of " + size + " bytes");
        }
        directory = bytes.asSlice(start, size).toArray(JAVA_BYTE);
        directoryStart = start;
        List<Entry> found = new ArrayList<>((int) count);
        long at = start;
        for (long i = 0; i < count; i++) {
            at = readEntry(found, at, directoryEnd, start);
        }
        if (at != directoryEnd) {
            throw file.error(at, "the directory has " + (directoryEnd - at) + " bytes after its " + count + " entries");
        }
        place(found, start);
        directory = new byte[0];
    }

    private long end() throws FormatException {
        long size = bytes.byteSize();
        for (long at = size - END_BYTES; at >= Math.max(0, size - END_BYTES - MAX_COMMENT); at--) {
            if (bytes.get(INT, at) == END && at + END_BYTES + unsigned16(at + 20) == size) {
                return at;
            }
        }
        throw file.error(size, "not a whole zip archive: it has no directory at its end");
    }

    private long readEntry(List<Entry> found, long at, long end, long start) throws FormatException {
        if (end - at < CENTRAL_BYTES || (int) unsigned32(at) != CENTRAL) {
            throw file.error(at, "entry " + found.size() + " of the directory is missing");
        }
        int flags = unsigned16(at + 8);
        int method = unsigned16(at + 10);
        int nameBytes = unsigned16(at + 28);
        int extraBytes = unsigned16(at + 30);
        long next = at + CENTRAL_BYTES + nameBytes + extraBytes + unsigned16(at + 32);
        if (next > end) {
            throw file.error(at, "entry " + found.size() + " of the directory reaches beyond its end");
        }
        String name = name(at + CENTRAL_BYTES, nameBytes, (flags & 0x800) != 0);
        if ((flags & 0x2041) != 0) {
            throw file.error(at + 8, "'" + name + "' is encrypted");
        }
        if (method != STORED && method != DEFLATED) {
            throw file.error(at + 10, "'" + name + "' is compressed with method " + method
                    + "; stored (0) and deflated (8) entries are read");
        }
        Extra extra = new Extra(name, at + CENTRAL_BYTES + nameBytes, extraBytes);
        long size = extra.orLong(unsigned32(at + 24));
        long compressed = extra.orLong(unsigned32(at + 20));
        long header = extra.orLong(unsigned32(at + 42));
        if (size < 0 || compressed < 0 || header < 0 || header > start - LOCAL_BYTES - nameBytes
                || compressed > start - LOCAL_BYTES - nameBytes - header) {
            throw file.error(at, "'" + name + "' should have " + compressed + " bytes at byte " + header
                    + ", before the directory at byte " + start);
        }
        if (method == STORED && size != compressed) {
            throw file.error(at + 20, "'" + name + "' is stored with " + compressed + " bytes for " + size);
        }
        if (size / MAX_RATIO > compressed) {
            throw file.error(at + 24, "'" + name + "' should have " + size + " bytes, and its " + compressed
                    + " compressed bytes cannot become so many");
        }
        found.add(new Entry(name, nameBytes, method, (int) unsigned32(at + 16), compressed, size, at, header, 0));
        return next;
    }

    /** The values of a zip64 extra field, which stand for those that do not fit 32 bits, in order. */
    private final class Extra {
        private final String name;
        private long at;
        private long end;

        Extra(String name, long start, int length) throws FormatException {
            this.name = name;
            long stop = start + length;
            for (long field = start; field + 4 <= stop; field += 4 + unsigned16(field + 2)) {
                if (unsigned16(field) == 1) {
                    at = field + 4;
                    end = at + unsigned16(field + 2);
                    if (end > stop) {
                        throw file.error(field, "the zip64 field of '" + name + "' is cut off");
                    }
                    return;
                }
            }
        }

        long orLong(long value) throws FormatException {
            if (value != UNKNOWN_32 || at == 0) {
                return value;
            }
            if (end - at < 8) {
                throw file.error(at, "the zip64 field of '" + name + "' is too short");
            }
            at += 8;
            return bytes.get(LONG, at - 8);
        }
    }

    private String name(long at, int length, boolean utf8) throws FormatException {
        int from = (int) (at - directoryStart);
        byte[] encoded = Arrays.copyOfRange(directory, from, from + length);
        boolean ascii = true;
        for (byte b : encoded) {
            ascii &= b >= 0;
        }
        if (ascii) {
            return new String(encoded, StandardCharsets.US_ASCII);
        }
        Charset charset = utf8 ? StandardCharsets.UTF_8
                : Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(encoded)).toString();
        } catch (CharacterCodingException e) {
            throw file.error(at, "the name of an entry is not " + charset);
        }
    }

    /** Finds out how far each entry may reach: no byte may belong to two, which is how a small file pretends to be a huge one. */
    private void place(List<Entry> found, long directory) throws FormatException {
        List<Entry> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingLong(Entry::header));
        Map<Long, Long> ends = HashMap.newHashMap(found.size());
        for (int i = 0; i < sorted.size(); i++) {
            Entry entry = sorted.get(i);
            long next = i + 1 < sorted.size() ? sorted.get(i + 1).header : directory;
            if (entry.header + LOCAL_BYTES + entry.nameBytes + entry.compressed > next) {
                throw file.error(entry.place, "'" + entry.name + "' with " + entry.compressed + " bytes at byte " + entry.header
                        + " overlaps what begins at byte " + next);
            }
            ends.put(entry.header, next);
        }
        for (Entry entry : found) {
            if (entries.put(entry.name, entry.until(ends.getOrDefault(entry.header, directory))) != null) {
                throw file.error(entry.place, "two entries are named '" + entry.name + "'");
            }
        }
    }

    // ------------------------------------------------------------------ an entry

    /** {@return where the bytes of an entry begin} */
    public long dataOffset(Entry entry) throws FormatException {
        long at = entry.header;
        if (bytes.get(INT, at) != LOCAL) {
            throw file.error(at, "the header of '" + entry.name + "' is missing");
        }
        int nameBytes = unsigned16(at + 26);
        if (unsigned16(at + 8) != entry.method || nameBytes != entry.nameBytes || MemorySegment.mismatch(bytes, at + LOCAL_BYTES,
                at + LOCAL_BYTES + nameBytes, bytes, entry.place + CENTRAL_BYTES, entry.place + CENTRAL_BYTES + nameBytes) >= 0) {
            throw file.error(at, "the header is not that of '" + entry.name + "', as the directory says");
        }
        long data = at + LOCAL_BYTES + nameBytes + unsigned16(at + 28);
        if (entry.compressed > entry.end - data) {
            throw file.error(at, "'" + entry.name + "' reaches beyond byte " + entry.end + ", where the next part begins");
        }
        return data;
    }

    /** {@return the bytes of an entry: in the file if it is stored, else decompressed to the file's arena} */
    public MemorySegment content(Entry entry, Progress progress) throws IOException {
        return entry.method == STORED ? stored(entry) : inflated(entry, progress);
    }

    /** {@return the bytes of a stored entry, in the file} */
    public MemorySegment stored(Entry entry) throws FormatException {
        return file.slice(dataOffset(entry), entry.compressed);
    }

    /** {@return the bytes of a deflated entry, decompressed to the file's arena, and compared to their checksum} */
    public MemorySegment inflated(Entry entry, Progress progress) throws IOException {
        long data = dataOffset(entry);
        long limit = inflateLimit();
        if (entry.size > limit) {
            throw file.error(data, "'" + entry.name + "' has " + entry.size + " bytes when decompressed; -D" + LIMIT_PROPERTY
                    + " allows " + limit);
        }
        MemorySegment from = file.slice(data, entry.compressed);
        MemorySegment to = file.arena().allocate(entry.size, 64);
        CRC32 crc = new CRC32();
        try (Inflating inflater = new Inflating()) {
            long in = 0;
            long out = 0;
            ByteBuffer over = ByteBuffer.allocate(1);
            while (!inflater.inflater.finished()) {
                if (inflater.inflater.needsInput()) {
                    if (in == from.byteSize()) {
                        throw file.error(data + in, "'" + entry.name + "' ends before its last compressed block");
                    }
                    long part = Math.min(CHUNK, from.byteSize() - in);
                    inflater.inflater.setInput(from.asSlice(in, part).asByteBuffer());
                    in += part;
                }
                ByteBuffer part = out == entry.size ? over
                        : to.asSlice(out, Math.min(CHUNK, entry.size - out)).asByteBuffer();
                int got = inflater.inflater.inflate(part);
                if (got > 0 && part == over) {
                    throw file.error(data, "'" + entry.name + "' decompresses to more than its " + entry.size + " bytes");
                }
                if (got > 0) {
                    crc.update(part.flip());
                    out += got;
                    progress.moved(out, entry.size);
                } else if (inflater.inflater.needsDictionary()) {
                    throw file.error(data, "'" + entry.name + "' needs a dictionary");
                }
            }
            if (out != entry.size) {
                throw file.error(data, "'" + entry.name + "' decompresses to " + out + " bytes, not " + entry.size);
            }
        } catch (DataFormatException e) {
            FormatException wrong = file.error(data, "'" + entry.name + "' is not deflated data: " + e.getMessage());
            wrong.initCause(e);
            throw wrong;
        }
        if ((int) crc.getValue() != entry.crc) {
            throw file.error(data, "the checksum of '" + entry.name + "' is " + Integer.toHexString((int) crc.getValue()) + ", not "
                    + Integer.toHexString(entry.crc));
        }
        return to;
    }

    /** An inflater in a try statement, which it fits only since JDK 26. */
    private record Inflating(Inflater inflater) implements AutoCloseable {
        Inflating() {
            this(new Inflater(true));
        }

        @Override
        public void close() {
            inflater.end();
        }
    }

    private int unsigned16(long at) {
        long in = at - directoryStart;
        return in < 0 || in + 2 > directory.length ? bytes.get(SHORT, at) & 0xffff
                : directory[(int) in] & 0xff | (directory[(int) in + 1] & 0xff) << 8;
    }

    private long unsigned32(long at) {
        return unsigned16(at) | (long) unsigned16(at + 2) << 16;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.torchffm.DType;
import dev.torchffm.ndarray.NDArray;
import java.lang.System.Logger;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an {@code .npy} file says of its array before the elements.
 *
 * @param descr NumPy's name of the element type, as the file has it
 * @param foreign whether the elements have the other byte order than this machine
 * @param raw the bytes of an element of a raw type, which are the last axis of the shape; -1 for all other types
 * @param start the first byte of the elements
 */
record NpyHeader(String descr, DType dtype, boolean foreign, long raw, boolean fortranOrder, long[] shape, long start) {
    /** As NumPy limits it; what an array of 64 axes needs is a fifth of that. */
    private static final int MAX_HEADER = 10_000;
    private static final int MAX_DIMS = 64;
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int ALIGNMENT = 64;
    /** That of complex128. */
    private static final int MAX_ALIGNMENT = 16;
    /** NumPy leaves room for the growing size to get as many digits. */
    private static final int GROWTH_DIGITS = 21;
    private static final Pattern TIME = Pattern.compile("[Mm]8(\\[[0-9]{0,9}(generic|Y|M|W|D|h|m|s|ms|us|ns|ps|fs|as)\\])?");
    private static final Pattern RAW = Pattern.compile("V[0-9]{1,18}");
    private static final boolean LITTLE = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;

    /** {@return the bytes of all elements} */
    long dataBytes() {
        long bytes = dtype.itemSize();
        for (long size : shape) {
            bytes *= size;
        }
        return bytes;
    }

    // ------------------------------------------------------------------ reading

    /**
     * Reads the header at the beginning of a file, or of an entry in one.
     *
     * @param path the file, for messages
     * @param offset where in the file it begins, for messages
     */
    static NpyHeader read(Path path, MemorySegment bytes, long offset) throws FormatException {
        long size = bytes.byteSize();
        if (!isNpy(bytes)) {
            throw new FormatException(path, offset, notNpy(bytes));
        }
        require(path, offset, size, 8, "the version");
        int major = bytes.get(JAVA_BYTE, 6) & 0xff;
        int minor = bytes.get(JAVA_BYTE, 7) & 0xff;
        if (major < 1 || major > 3 || minor != 0) {
            throw new FormatException(path, offset + 6, "version " + major + "." + minor
                    + " of the .npy format; known are 1.0, 2.0 and 3.0");
        }
        int start = major == 1 ? 10 : 12;
        require(path, offset, size, start, "the length of the header");
        long length = major == 1 ? bytes.get(LITTLE_SHORT, 8) & 0xffff : bytes.get(LITTLE_INT, 8) & 0xffffffffL;
        if (length > MAX_HEADER) {
            throw new FormatException(path, offset + 8, "a header of " + length + " bytes; at most " + MAX_HEADER
                    + " are read");
        }
        require(path, offset, size, start + length, "the header of " + length + " bytes");
        Charset charset = major == 3 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        String text;
        try {
            text = charset.newDecoder().decode(ByteBuffer.wrap(bytes.asSlice(start, length).toArray(JAVA_BYTE))).toString();
        } catch (CharacterCodingException e) {
            throw new FormatException(path, offset + start, "the header is not " + charset);
        }
        NpyHeader header = new Parser(path, offset + start, text, start + length).header();
        long needed = header.dataBytes();
        if (needed > size - header.start) {
            throw new FormatException(path, offset + header.start, "an array of " + header.dtype.lowerName() + " with shape "
                    + tuple(header.shape) + " needs " + needed + " bytes, and " + (size - header.start) + " are there");
        }
        return header;
    }

    /** Whether bytes begin as an {@code .npy} file does. */
    static boolean isNpy(MemorySegment bytes) {
        for (int i = 0; i < MAGIC.length; i++) {
            if (i >= bytes.byteSize() || bytes.get(JAVA_BYTE, i) != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    /** What bytes are of which {@link #isNpy} is false. */
    static String notNpy(MemorySegment bytes) {
        return "not an .npy file: it does not begin with \\x93NUMPY" + pickled(bytes);
    }

    private static final ValueLayout.OfShort LITTLE_SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt LITTLE_INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private static void require(Path path, long offset, long size, long needed, String what) throws FormatException {
        if (size < needed) {
            throw new FormatException(path, offset + size, "the end, before " + what + " that should reach to byte "
                    + (offset + needed));
        }
    }

    private static String pickled(MemorySegment bytes) {
        return bytes.byteSize() > 1 && bytes.get(JAVA_BYTE, 0) == (byte) 0x80 && bytes.get(JAVA_BYTE, 1) <= 5
                ? " but as a pickle, which is not loaded" : "";
    }

    /** Gives the elements their shape and order; the segment begins with the first one. */
    NDArray array(MemorySegment elements) {
        MemorySegment exact = elements.asSlice(0, dataBytes());
        if (!fortranOrder || shape.length < 2) {
            return NDArray.of(exact, dtype, shape);
        }
        // The bytes of an element of a raw type stand together whatever the order.
        int axes = isRaw() ? shape.length - 1 : shape.length;
        long[] reversed = shape.clone();
        int[] order = new int[shape.length];
        for (int d = 0; d < shape.length; d++) {
            order[d] = d < axes ? axes - 1 - d : d;
            reversed[d] = shape[order[d]];
        }
        return NDArray.of(exact, dtype, reversed).transpose(order);
    }

    /** Whether the elements are of a type that has a length and no more, such as those of bfloat16 after NumPy wrote them. */
    private boolean isRaw() {
        return raw >= 0;
    }

    /** The multiple at which the elements must begin in the memory of a tensor, in whatever type it is viewed. */
    int alignment() {
        return isRaw() ? (int) Math.min(Math.max(1, Long.lowestOneBit(raw)), MAX_ALIGNMENT) : dtype.itemSize();
    }

    /** Tells how elements are to be viewed whose type NumPy has not kept. */
    void explain(Path path, String name) {
        if (isRaw()) {
            Logger logger = System.getLogger("dev.torchffm");
            logger.log(Logger.Level.INFO, () -> path + name + ": " + explanation());
        }
    }

    /** What {@link #explain} says. */
    String explanation() {
        String view = switch ((int) Math.min(raw, Integer.MAX_VALUE)) {
            case 1 -> "If they are float8 (of JAX or ml_dtypes), .view(DType." + (descr.endsWith("f1") ? "FLOAT8_E5M2" : "FLOAT8_E4M3FN")
                    + ").squeeze(-1) of the tensor, or the other float8 type that was written, gives them";
            case 2 -> "If they are bfloat16 (of JAX or ml_dtypes), .view(DType.BFLOAT16).squeeze(-1) of the tensor gives them";
            default -> "view(dtype) of the tensor or the array joins the bytes along that axis to elements of another type";
        };
        return "the raw type '" + descr + "' is opened as uint8 of shape " + tuple(shape) + ", the bytes of an element along the last "
                + "axis, since NumPy has not written which type it is. " + view;
    }

    // ------------------------------------------------------------------ writing

    /** The header that NumPy writes for an array, byte for byte. */
    static byte[] of(NDArray array) {
        boolean fortran = !array.isContiguous() && array.isFContiguous();
        return of(array.dtype(), fortran, array.shape());
    }

    private static byte[] of(DType dtype, boolean fortran, long[] shape) {
        String grows = shape.length == 0 ? "" : Long.toString(shape[fortran ? shape.length - 1 : 0]);
        String text = "{'descr': '" + descr(dtype) + "', 'fortran_order': " + (fortran ? "True" : "False") + ", 'shape': "
                + tuple(shape) + ", }" + " ".repeat(shape.length == 0 ? 0 : GROWTH_DIGITS - grows.length());
        // 64 axes with the longest sizes stay far below the 64 KB of version 1.
        int before = MAGIC.length + 4;
        int padding = ALIGNMENT - (before + text.length() + 1) % ALIGNMENT;
        int length = text.length() + padding + 1;
        ByteBuffer header = ByteBuffer.allocate(before + length).order(ByteOrder.LITTLE_ENDIAN);
        header.put(MAGIC).put((byte) 1).put((byte) 0).putShort((short) length);
        header.put((text + " ".repeat(padding) + "\n").getBytes(StandardCharsets.ISO_8859_1));
        return header.array();
    }

    private static String descr(DType dtype) {
        if (dtype == DType.BOOL) {
            return "|b1";
        }
        char kind = dtype.isComplex() ? 'c' : dtype.isFloatingPoint() ? 'f' : dtype.isUnsigned() ? 'u' : 'i';
        char order = dtype.itemSize() == 1 ? '|' : LITTLE ? '<' : '>';
        return "" + order + kind + dtype.itemSize();
    }

    static String tuple(long[] shape) {
        StringBuilder text = new StringBuilder("(");
        for (int d = 0; d < shape.length; d++) {
            text.append(d == 0 ? "" : ", ").append(shape[d]);
        }
        return text.append(shape.length == 1 ? ",)" : ")").toString();
    }

    // ------------------------------------------------------------------ Python's literal

    /** Reads the one literal that a header is: a dict of three names to a string, a bool and a tuple of integers. */
    private static final class Parser {
        private final Path path;
        private final long offset;
        private final CharBuffer text;
        private final long start;
        private @Nullable String descr;
        private @Nullable Boolean fortranOrder;
        private long @Nullable [] shape;

        Parser(Path path, long offset, String text, long start) {
            this.path = path;
            this.offset = offset;
            this.text = CharBuffer.wrap(text);
            this.start = start;
        }

        NpyHeader header() throws FormatException {
            expect('{');
            Set<String> seen = new HashSet<>();
            while (!accept('}')) {
                String name = string("a name");
                expect(':');
                if (!seen.add(name)) {
                    throw error("'" + name + "' stands twice in the header");
                }
                switch (name) {
                    case "descr" -> descr = descr();
                    case "fortran_order" -> fortranOrder = bool();
                    case "shape" -> shape = sizes();
                    default -> throw error("the header names '" + name + "'; it may have descr, fortran_order and shape");
                }
                if (!accept(',')) {
                    expect('}');
                    break;
                }
            }
            skipSpace();
            if (text.hasRemaining()) {
                throw error("something follows the header's dict");
            }
            if (descr == null || fortranOrder == null || shape == null) {
                throw error("the header lacks '" + (descr == null ? "descr" : fortranOrder == null ? "fortran_order" : "shape") + "'");
            }
            String type = descr.isEmpty() || "<>|=".indexOf(descr.charAt(0)) < 0 ? descr : descr.substring(1);
            // NumPy writes float8_e5m2 of ml_dtypes as f1, which it does not read.
            long raw = RAW.matcher(type).matches() ? Long.parseLong(type.substring(1)) : type.equals("f1") ? 1 : -1;
            DType dtype = raw >= 0 ? DType.UINT8 : dtype(type);
            if (raw >= 0) {
                if (shape.length == MAX_DIMS) {
                    throw error("'" + descr + "' with " + MAX_DIMS + " axes: the bytes of its elements would be one more");
                }
                shape = Arrays.copyOf(shape, shape.length + 1);
                shape[shape.length - 1] = raw;
            }
            checkSize(dtype, shape);
            boolean foreign = dtype.itemSize() > 1 && (descr.charAt(0) == '<' && !LITTLE || descr.charAt(0) == '>' && LITTLE);
            return new NpyHeader(descr, dtype, foreign, raw, fortranOrder, shape, start);
        }

        private void checkSize(DType dtype, long[] shape) throws FormatException {
            // As NumPy: sizes whose product overflows are refused even where another size is 0.
            long bytes = dtype.itemSize();
            for (long size : shape) {
                if (size != 0) {
                    if (bytes > Long.MAX_VALUE / size) {
                        throw error("an array of " + dtype.lowerName() + " with shape " + tuple(shape)
                                + " has more bytes than 64 bits count");
                    }
                    bytes *= size;
                }
            }
        }

        private DType dtype(String type) throws FormatException {
            if (TIME.matcher(type).matches()) {
                return DType.INT64;
            }
            return switch (type) {
                case "b1", "?" -> DType.BOOL;
                case "i1" -> DType.INT8;
                case "i2" -> DType.INT16;
                case "i4" -> DType.INT32;
                case "i8" -> DType.INT64;
                case "u1" -> DType.UINT8;
                case "u2" -> DType.UINT16;
                case "u4" -> DType.UINT32;
                case "u8" -> DType.UINT64;
                case "f2" -> DType.FLOAT16;
                case "f4" -> DType.FLOAT32;
                case "f8" -> DType.FLOAT64;
                case "c8" -> DType.COMPLEX64;
                case "c16" -> DType.COMPLEX128;
                default -> throw error("'" + descr + "': " + refused(type));
            };
        }

        private static String refused(String type) {
            String what = switch (type.isEmpty() ? ' ' : type.charAt(0)) {
                case 'O' -> "an object array, which would run pickled code";
                case 'S', 'a' -> "an array of byte strings";
                case 'U' -> "an array of strings";
                case 'V' -> "a raw type without a length";
                case 'M', 'm' -> "dates or time spans that are not datetime64 or timedelta64 with a unit of NumPy's";
                case 'T' -> "an array of strings";
                case 'f', 'g' -> "a float type that is not 2, 4 or 8 bytes long";
                case 'c' -> "a complex type that is not 8 or 16 bytes long";
                default -> "an unknown type";
            };
            return what + "; bool, integers, float16, float32, float64, complex64, complex128, "
                    + "datetime64, timedelta64 and raw types are read";
        }

        private String descr() throws FormatException {
            skipSpace();
            if (text.hasRemaining() && (text.get(text.position()) == '[' || text.get(text.position()) == '(')) {
                throw error("a structured array; only arrays of one type are read");
            }
            return string("the descr");
        }

        private boolean bool() throws FormatException {
            skipSpace();
            for (String word : List.of("True", "False")) {
                if (text.length() >= word.length() && text.subSequence(0, word.length()).toString().equals(word)) {
                    text.position(text.position() + word.length());
                    return word.equals("True");
                }
            }
            throw error("fortran_order is neither True nor False");
        }

        private long[] sizes() throws FormatException {
            expect('(');
            List<Long> sizes = new ArrayList<>();
            boolean comma = true;
            while (!accept(')')) {
                if (!comma) {
                    throw error("expected a comma between the sizes");
                }
                sizes.add(integer());
                if (sizes.size() > MAX_DIMS) {
                    throw error("more than " + MAX_DIMS + " axes");
                }
                comma = accept(',');
            }
            if (sizes.size() == 1 && !comma) {
                throw error("shape is a number, not a tuple");
            }
            return sizes.stream().mapToLong(Long::longValue).toArray();
        }

        private long integer() throws FormatException {
            skipSpace();
            int from = text.position();
            while (text.hasRemaining() && text.get(text.position()) >= '0' && text.get(text.position()) <= '9') {
                text.get();
            }
            int to = text.position();
            text.position(from);
            String digits = text.subSequence(0, to - from).toString();
            if (digits.isEmpty() || digits.length() > 1 && digits.charAt(0) == '0') {
                throw error("a size is not a number of 0 or more");
            }
            text.position(to);
            // Files of Python 2 have long integers.
            if (text.hasRemaining() && text.get(to) == 'L') {
                text.get();
            }
            try {
                return Long.parseLong(digits);
            } catch (NumberFormatException e) {
                throw error("a size of " + digits + " is more than " + Long.MAX_VALUE);
            }
        }

        private String string(String what) throws FormatException {
            skipSpace();
            char quote = text.hasRemaining() ? text.get() : ' ';
            if (quote != '\'' && quote != '"') {
                throw error("expected " + what + " as a string");
            }
            StringBuilder value = new StringBuilder();
            while (text.hasRemaining()) {
                char c = text.get();
                if (c == quote) {
                    return value.toString();
                }
                if (c == '\\' || c < ' ') {
                    throw error("an escape or control character in " + what);
                }
                value.append(c);
            }
            throw error(what + " does not end");
        }

        private void expect(char c) throws FormatException {
            if (!accept(c)) {
                throw error("expected '" + c + "'");
            }
        }

        private boolean accept(char c) {
            skipSpace();
            if (text.hasRemaining() && text.get(text.position()) == c) {
                text.get();
                return true;
            }
            return false;
        }

        private void skipSpace() {
            while (text.hasRemaining() && " \t\n\r\f".indexOf(text.get(text.position())) >= 0) {
                text.get();
            }
        }

        private FormatException error(String problem) {
            return new FormatException(path, offset + text.position(), problem);
        }
    }
}

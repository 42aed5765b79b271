// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.torchffm.Layout;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The machine that reads a checkpoint's pickle. It knows the instructions that {@code torch.load(weights_only=True)} knows, and
 * of the functions those that make tensors, numbers and plain containers: a name in the pickle never leads to code that the
 * file chose, and every other name is refused.
 */
final class Unpickler {
    private static final ValueLayout.OfDouble BIG_DOUBLE = ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

    private static final int MAX_NAME = 1000;
    private static final int MAX_TEXT = 1 << 30;
    private static final int WINDOW = 64 << 10;
    /** Stands for null where null stands for nothing. */
    private static final Object NONE = new Object();
    /** What decoders put for bytes that are none of a character's. */
    private static final char REPLACED = '\ufffd';

    private final Path path;
    /** Where the pickle stands in the file. */
    private final long offset;
    private final MemorySegment bytes;
    private final PickledTensors tensors;
    private final PickleFunctions functions;
    /** Remembered values by their numbers, which a writer counts up; numbers far beyond that are in the map. */
    private Object[] memo = new Object[256];
    private final Map<Integer, Object> farMemo = new HashMap<>();
    private long remembered;
    private final Deque<List<Object>> marked = new ArrayDeque<>();
    private List<Object> stack = new ArrayList<>();
    private long at;
    /** A copy of the bytes around the place: single bytes of a segment cost much before they are compiled, and a pickle is many of them. */
    private final byte[] window = new byte[WINDOW];
    private long windowStart;
    private int windowLength;

    Unpickler(Path path, long offset, MemorySegment bytes, PickledTensors tensors) {
        this.path = path;
        this.offset = offset;
        this.bytes = bytes;
        this.tensors = tensors;
        this.functions = new PickleFunctions(path, tensors);
    }

    /** {@return how many bytes of the pickle were read} */
    long end() {
        return at;
    }

    Object load() throws IOException {
        while (true) {
            long start = at;
            int op = unsigned8();
            switch (op) {
                case 0x80 -> {
                    int protocol = unsigned8();
                    if (protocol > 5) {
                        throw error(start, "pickle protocol " + protocol + "; known are 0 to 5");
                    }
                }
                case '.' -> {
                    if (stack.size() != 1 || !marked.isEmpty()) {
                        throw error(start, "the pickle ends with " + stack.size() + " values");
                    }
                    return finished(stack.getFirst(), start);
                }
                case '(' -> {
                    marked.push(stack);
                    stack = new ArrayList<>();
                }
                case 't' -> {
                    List<Object> items = popMark(start);
                    stack.add(new Tuple(items));
                }
                case ')' -> stack.add(new Tuple(List.of()));
                case 0x85 -> tuple(1, start);
                case 0x86 -> tuple(2, start);
                case 0x87 -> tuple(3, start);
                case 'N' -> stack.add(null);
                case 0x88 -> stack.add(true);
                case 0x89 -> stack.add(false);
                case ']' -> stack.add(new ArrayList<>());
                case '}' -> stack.add(new LinkedHashMap<>());
                case 0x8f -> stack.add(new LinkedHashSet<>());
                case 'J' -> stack.add((long) int32());
                case 'K' -> stack.add((long) unsigned8());
                case 'M' -> stack.add((long) (unsigned8() | unsigned8() << 8));
                case 0x8a -> stack.add(integer(unsigned8()));
                case 'G' -> stack.add(bytes.get(BIG_DOUBLE, take(8)));
                case 'X' -> stack.add(text(int32() & 0xffffffffL));
                case 'U' -> stack.add(text(unsigned8()));
                case 'q' -> remember(unsigned8(), top(start));
                case 'r' -> remember(int32(), top(start));
                case 'h' -> stack.add(remembered(unsigned8(), start));
                case 'j' -> stack.add(remembered(int32(), start));
                case 'a' -> {
                    Object item = pop(start);
                    list(start).add(item);
                }
                case 'e' -> {
                    List<Object> items = popMark(start);
                    list(start).addAll(items);
                }
                case 's' -> {
                    Object value = pop(start);
                    Object key = pop(start);
                    map(start).put(functions.key(key, "a key", offset + start), value);
                }
                case 'u' -> {
                    List<Object> items = popMark(start);
                    if (items.size() % 2 != 0) {
                        throw error(start, "a key without a value");
                    }
                    Map<Object, Object> map = map(start);
                    for (int i = 0; i < items.size(); i += 2) {
                        map.put(functions.key(items.get(i), "a key", offset + start), items.get(i + 1));
                    }
                }
                case 'c' -> stack.add(functions.find(line(), line(), offset + start));
                case 'R', 0x81 -> {
                    Object arguments = pop(start);
                    Object function = pop(start);
                    stack.add(functions.call(function, arguments, offset + start));
                }
                case 'b' -> {
                    pop(start);
                    // Attributes of an OrderedDict: a state dict carries the versions of its modules so. There is no place for them.
                    map(start);
                }
                case 'Q' -> stack.add(functions.storage(pop(start), offset + start));
                default -> throw error(start, "the pickle instruction " + shown(op)
                        + " is not one that checkpoints are loaded with (weights_only=True)");
            }
        }
    }

    /** Names, and storages without a tensor, have no meaning outside. */
    private Object finished(Object value, long place) throws IOException {
        Deque<Object> open = new ArrayDeque<>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Object next = value;
        while (true) {
            if (next instanceof PickleFunctions.Global(String name)) {
                throw error(place, name + " itself is a value; only what it makes is loaded");
            }
            if (next instanceof Layout layout) {
                throw error(place, layout + ", a layout, is a value; only the tensors that have it are loaded");
            }
            if (tensors.isStorage(next)) {
                throw error(place, "a storage without a tensor; only tensors are loaded");
            }
            if (next instanceof Collection<?> items && seen.add(next)) {
                items.stream().filter(Objects::nonNull).forEach(open::push);
            } else if (next instanceof Map<?, ?> map && seen.add(next)) {
                map.values().stream().filter(Objects::nonNull).forEach(open::push);
            }
            if (open.isEmpty()) {
                return value;
            }
            next = open.pop();
        }
    }

    // ------------------------------------------------------------------ the stack

    private Object pop(long place) throws FormatException {
        if (stack.isEmpty()) {
            throw error(place, "the pickle takes a value from an empty stack");
        }
        return stack.removeLast();
    }

    private Object top(long place) throws FormatException {
        if (stack.isEmpty()) {
            throw error(place, "the pickle uses a value of an empty stack");
        }
        return stack.getLast();
    }

    private List<Object> popMark(long place) throws FormatException {
        if (marked.isEmpty()) {
            throw error(place, "the pickle goes back to a mark that was not set");
        }
        List<Object> items = stack;
        stack = marked.pop();
        return items;
    }

    private void tuple(int count, long place) throws FormatException {
        if (stack.size() < count) {
            throw error(place, "a tuple of " + count + " of " + stack.size() + " values");
        }
        Object[] items = new Object[count];
        for (int i = count - 1; i >= 0; i--) {
            items[i] = stack.removeLast();
        }
        stack.add(new Tuple(items));
    }

    private void remember(int index, @Nullable Object value) {
        remembered++;
        Object stored = value == null ? NONE : value;
        if (index >= memo.length && index <= 2 * remembered) {
            memo = Arrays.copyOf(memo, Math.max(index + 1, (int) Math.min(Integer.MAX_VALUE - 8, 2L * memo.length)));
        }
        if (index >= 0 && index < memo.length) {
            memo[index] = stored;
        } else {
            farMemo.put(index, stored);
        }
    }

    private @Nullable Object remembered(int index, long place) throws FormatException {
        Object stored = index >= 0 && index < memo.length ? memo[index] : null;
        if (stored == null) {
            stored = farMemo.get(index);
        }
        if (stored == null) {
            throw error(place, "the pickle uses the remembered value " + Integer.toUnsignedLong(index) + ", which it did not set");
        }
        return stored == NONE ? null : stored;
    }

    @SuppressWarnings("unchecked")
    private List<Object> list(long place) throws FormatException {
        if (top(place) instanceof ArrayList<?> list) {
            return (List<Object>) list;
        }
        throw error(place, "appends to what is not a list");
    }

    @SuppressWarnings("unchecked")
    private Map<Object, Object> map(long place) throws FormatException {
        if (top(place) instanceof LinkedHashMap<?, ?> map) {
            return (Map<Object, Object>) map;
        }
        throw error(place, "sets items or attributes of what is not a dict");
    }

    // ------------------------------------------------------------------ bytes

    private long take(long count) throws FormatException {
        if (count > bytes.byteSize() - at) {
            throw error(at, "the pickle ends after " + (bytes.byteSize() - at) + " bytes, where " + count + " more are needed");
        }
        long here = at;
        at += count;
        return here;
    }

    /** Where in the window some bytes are, at most as many as it has, after they were brought there. */
    private int inWindow(long here, int count) {
        if (here < windowStart || here + count > windowStart + windowLength) {
            windowStart = here;
            windowLength = (int) Math.min(WINDOW, bytes.byteSize() - here);
            MemorySegment.copy(bytes, JAVA_BYTE, here, window, 0, windowLength);
        }
        return (int) (here - windowStart);
    }

    private int unsigned8() throws FormatException {
        return window[inWindow(take(1), 1)] & 0xff;
    }

    private int int32() throws FormatException {
        int in = inWindow(take(4), 4);
        return window[in] & 0xff | (window[in + 1] & 0xff) << 8 | (window[in + 2] & 0xff) << 16 | window[in + 3] << 24;
    }

    private Object integer(int length) throws FormatException {
        byte[] little = bytes.asSlice(take(length), length).toArray(JAVA_BYTE);
        byte[] big = new byte[Math.max(1, length)];
        for (int i = 0; i < length; i++) {
            big[length - 1 - i] = little[i];
        }
        BigInteger value = new BigInteger(big);
        return value.bitLength() < 64 ? (Object) value.longValue() : value;
    }

    private String text(long length) throws FormatException {
        long start = at;
        long from = take(length);
        if (length > MAX_TEXT) {
            throw error(start, "a text of " + length + " bytes; at most " + MAX_TEXT + " are read");
        }
        boolean isShort = length <= WINDOW;
        byte[] encoded = isShort ? window : bytes.asSlice(from, length).toArray(JAVA_BYTE);
        int in = isShort ? inWindow(from, (int) length) : 0;
        String decoded = new String(encoded, in, (int) length, StandardCharsets.UTF_8);
        if (decoded.indexOf(REPLACED) < 0) {
            return decoded;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(encoded, in, (int) length)).toString();
        } catch (CharacterCodingException e) {
            throw error(start, "a text that is not UTF-8");
        }
    }

    private String line() throws FormatException {
        long start = at;
        while (at - start <= MAX_NAME) {
            if (unsigned8() == '\n') {
                byte[] line = bytes.asSlice(start, at - start - 1).toArray(JAVA_BYTE);
                return new String(line, StandardCharsets.UTF_8);
            }
        }
        throw error(start, "a name of more than " + MAX_NAME + " bytes");
    }

    private static String shown(int op) {
        return op > ' ' && op < 0x7f ? "'" + (char) op + "'" : "0x" + Integer.toHexString(op);
    }

    private FormatException error(long place, String problem) {
        return new FormatException(path, offset + place, problem);
    }
}

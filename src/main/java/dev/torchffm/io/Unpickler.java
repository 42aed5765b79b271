// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.internal.files.Json;
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
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfDouble BIG_DOUBLE = ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

    private static final int MAX_NAME = 1000;
    /** Hashing a key visits all of it, and tuples of the same tuples grow without end. */
    private static final int MAX_KEY = 1000;

    private static final Set<String> FUNCTIONS = Set.of("collections.OrderedDict", "collections.Counter", "builtins.set",
            "builtins.bytearray", "builtins.complex", "_codecs.encode", "torch.Size", "torch.device",
            "torch._utils._rebuild_tensor", "torch._utils._rebuild_tensor_v2", "torch._utils._rebuild_tensor_v3",
            "torch._utils._rebuild_parameter", "torch.nn.parameter.Parameter", "torch.storage.UntypedStorage");
    /** What weights_only admits and this library does not have. */
    private static final Map<String, String> NOT_HERE = Map.ofEntries(
            Map.entry("torch._utils._rebuild_sparse_tensor", "a sparse tensor"),
            Map.entry("torch._utils._rebuild_qtensor", "a quantized tensor"),
            Map.entry("torch._utils._rebuild_nested_tensor", "a nested tensor"),
            Map.entry("torch._utils._rebuild_meta_tensor_no_storage", "a meta tensor"),
            Map.entry("torch._utils._rebuild_wrapper_subclass", "a subclass of Tensor"),
            Map.entry("torch._utils._rebuild_device_tensor_from_numpy", "a tensor of another device"),
            Map.entry("torch._utils._rebuild_device_tensor_from_cpu_tensor", "a tensor of another device"),
            Map.entry("torch._utils._rebuild_parameter_with_state", "a parameter with attributes"),
            Map.entry("torch._tensor._rebuild_from_type_v2", "a tensor with attributes, or a subclass of Tensor"),
            Map.entry("torch.serialization._get_layout", "a layout"));

    private static final Map<String, DType> STORAGES = Map.ofEntries(Map.entry("torch.DoubleStorage", DType.FLOAT64),
            Map.entry("torch.FloatStorage", DType.FLOAT32), Map.entry("torch.HalfStorage", DType.FLOAT16),
            Map.entry("torch.BFloat16Storage", DType.BFLOAT16), Map.entry("torch.LongStorage", DType.INT64),
            Map.entry("torch.IntStorage", DType.INT32), Map.entry("torch.ShortStorage", DType.INT16),
            Map.entry("torch.CharStorage", DType.INT8), Map.entry("torch.ByteStorage", DType.UINT8),
            Map.entry("torch.BoolStorage", DType.BOOL), Map.entry("torch.ComplexFloatStorage", DType.COMPLEX64),
            Map.entry("torch.ComplexDoubleStorage", DType.COMPLEX128));

    private final Path path;
    /** Where the pickle stands in the file. */
    private final long offset;
    private final MemorySegment bytes;
    private final Tensors tensors;
    private final Map<Integer, Object> memo = new HashMap<>();
    private final Deque<List<Object>> marked = new ArrayDeque<>();
    private List<Object> stack = new ArrayList<>();
    private long at;

    /** Makes tensors of storages in the file. */
    interface Tensors {
        /**
         * A storage.
         *
         * @param dtype the type of its elements, or null for bytes
         */
        Object storage(String key, @Nullable DType dtype, long elements, long place) throws IOException;

        Object tensor(Object storage, @Nullable DType dtype, long offset, long[] size, long[] stride, boolean requiresGrad, boolean conj,
                long place) throws IOException;

        Object parameter(Object tensor, boolean requiresGrad, long place) throws IOException;

        boolean isStorage(Object value);

        boolean isTensor(Object value);
    }

    /** A name that the pickle may use. */
    private record Global(String name) { }

    Unpickler(Path path, long offset, MemorySegment bytes, Tensors tensors) {
        this.path = path;
        this.offset = offset;
        this.bytes = bytes;
        this.tensors = tensors;
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
                case 'J' -> stack.add((long) bytes.get(INT, take(4)));
                case 'K' -> stack.add((long) unsigned8());
                case 'M' -> stack.add(bytes.get(SHORT, take(2)) & 0xffffL);
                case 0x8a -> stack.add(integer(unsigned8()));
                case 'G' -> stack.add(bytes.get(BIG_DOUBLE, take(8)));
                case 'X' -> stack.add(text(bytes.get(INT, take(4)) & 0xffffffffL));
                case 'U' -> stack.add(text(unsigned8()));
                case 'q' -> memo.put(unsigned8(), top(start));
                case 'r' -> memo.put(bytes.get(INT, take(4)), top(start));
                case 'h' -> stack.add(remembered(unsigned8(), start));
                case 'j' -> stack.add(remembered(bytes.get(INT, take(4)), start));
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
                    map(start).put(key(key, start), value);
                }
                case 'u' -> {
                    List<Object> items = popMark(start);
                    if (items.size() % 2 != 0) {
                        throw error(start, "a key without a value");
                    }
                    Map<Object, Object> map = map(start);
                    for (int i = 0; i < items.size(); i += 2) {
                        map.put(key(items.get(i), start), items.get(i + 1));
                    }
                }
                case 'c' -> stack.add(global(start));
                case 'R', 0x81 -> {
                    Object arguments = pop(start);
                    Object function = pop(start);
                    stack.add(call(function, arguments, start));
                }
                case 'b' -> {
                    pop(start);
                    // Attributes of an OrderedDict: a state dict carries the versions of its modules so. There is no place for them.
                    map(start);
                }
                case 'Q' -> stack.add(persistent(pop(start), start));
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
            if (next instanceof Global global) {
                throw error(place, global.name + " itself is a value; only what it makes is loaded");
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
        List<Object> items = stack.subList(stack.size() - count, stack.size());
        Tuple tuple = new Tuple(items);
        items.clear();
        stack.add(tuple);
    }

    private Object remembered(int index, long place) throws FormatException {
        if (!memo.containsKey(index)) {
            throw error(place, "the pickle uses the remembered value " + Integer.toUnsignedLong(index) + ", which it did not set");
        }
        return memo.get(index);
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

    private Object key(Object key, long place) throws FormatException {
        Deque<Object> open = new ArrayDeque<>();
        Object next = key;
        for (int visited = 0; visited < MAX_KEY; visited++) {
            if (next instanceof Tuple tuple) {
                if (tuple.size() > MAX_KEY) {
                    break;
                }
                for (Object item : tuple) {
                    if (item != null) {
                        open.push(item);
                    }
                }
            } else if (next != null && !(next instanceof String || next instanceof Number || next instanceof Boolean
                    || next instanceof Complex || next instanceof DType || next instanceof Device)) {
                throw error(place, "a key that is neither text, number, bool nor a tuple of them");
            }
            if (open.isEmpty()) {
                return key;
            }
            next = open.pop();
        }
        throw error(place, "a key of more than " + MAX_KEY + " parts");
    }

    // ------------------------------------------------------------------ names and calls

    private Object global(long place) throws FormatException {
        String module = line();
        String name = line();
        // Python 2's names, which protocol 2 uses.
        String full = (module.equals("__builtin__") ? "builtins" : module) + "." + name;
        if (module.equals("torch") && name.endsWith("Storage") && STORAGES.containsKey(full) || FUNCTIONS.contains(full)) {
            return new Global(full);
        }
        if (module.equals("torch")) {
            for (DType dtype : DType.values()) {
                if (dtype.toString().equals(full)) {
                    return dtype;
                }
            }
        }
        if (NOT_HERE.containsKey(full)) {
            throw error(place, full + " makes " + NOT_HERE.get(full) + ", which is not loaded here");
        }
        throw error(place, "the pickle calls for " + full + ", which is refused: loading runs no code but for tensors and plain "
                + "containers, as torch.load(weights_only=True)");
    }

    private Object call(Object function, Object given, long place) throws IOException {
        if (!(function instanceof Global(String name)) || !(given instanceof Tuple arguments)) {
            throw error(place, "a call of what is not a function");
        }
        switch (name) {
            case "collections.OrderedDict", "collections.Counter" -> {
                Map<Object, Object> map = new LinkedHashMap<>();
                if (arguments.isEmpty()) {
                    return map;
                }
                if (arguments.size() == 1 && arguments.get(0) instanceof Map<?, ?> items) {
                    map.putAll(items);
                    return map;
                }
                if (arguments.size() == 1 && arguments.get(0) instanceof ArrayList<?> pairs) {
                    for (Object pair : pairs) {
                        if (!(pair instanceof List<?> two) || two.size() != 2) {
                            throw wrong(name, place);
                        }
                        map.put(key(two.get(0), place), two.get(1));
                    }
                    return map;
                }
            }
            case "builtins.set" -> {
                Set<Object> set = new LinkedHashSet<>();
                if (arguments.size() == 1 && arguments.get(0) instanceof List<?> items) {
                    for (Object item : items) {
                        set.add(key(item, place));
                    }
                    return set;
                }
            }
            case "builtins.complex" -> {
                if (arguments.size() == 2 && arguments.get(0) instanceof Double re && arguments.get(1) instanceof Double im) {
                    return new Complex(re, im);
                }
            }
            case "builtins.bytearray" -> {
                if (arguments.isEmpty()) {
                    return new byte[0];
                }
                if (arguments.size() == 1 && arguments.get(0) instanceof byte[] content) {
                    return content.clone();
                }
            }
            case "_codecs.encode" -> {
                if (arguments.size() == 2 && arguments.get(0) instanceof String text && "latin1".equals(arguments.get(1))
                        && StandardCharsets.ISO_8859_1.newEncoder().canEncode(text)) {
                    return text.getBytes(StandardCharsets.ISO_8859_1);
                }
            }
            case "torch.Size" -> {
                if (arguments.size() == 1 && arguments.get(0) instanceof Tuple sizes) {
                    longs(sizes, name, place);
                    return sizes;
                }
            }
            case "torch.device" -> {
                if (!arguments.isEmpty() && arguments.get(0) instanceof String device) {
                    String index = arguments.size() > 1 && arguments.get(1) instanceof Long number ? ":" + number : "";
                    try {
                        return Device.of(device + index);
                    } catch (RuntimeException e) {
                        throw error(place, "the device '" + Json.shortened(device) + "' is not known");
                    }
                }
            }
            case "torch._utils._rebuild_tensor" -> {
                if (arguments.size() == 4) {
                    return tensor(arguments, name, null, false, false, place);
                }
            }
            case "torch._utils._rebuild_tensor_v2" -> {
                if (arguments.size() == 6 || arguments.size() == 7) {
                    return tensor(arguments, name, null, flag(arguments, 4, name, place),
                            conj(arguments.size() == 7 ? arguments.get(6) : null, name, place), place);
                }
            }
            case "torch._utils._rebuild_tensor_v3" -> {
                if ((arguments.size() == 7 || arguments.size() == 8) && arguments.get(6) instanceof DType dtype) {
                    return tensor(arguments, name, dtype, flag(arguments, 4, name, place),
                            conj(arguments.size() == 8 ? arguments.get(7) : null, name, place), place);
                }
            }
            case "torch._utils._rebuild_parameter" -> {
                if (arguments.size() == 3 && tensors.isTensor(arguments.get(0))) {
                    return tensors.parameter(arguments.get(0), flag(arguments, 1, name, place), place);
                }
            }
            case "torch.nn.parameter.Parameter" -> {
                if ((arguments.size() == 1 || arguments.size() == 2) && tensors.isTensor(arguments.get(0))) {
                    return tensors.parameter(arguments.get(0), arguments.size() < 2 || flag(arguments, 1, name, place), place);
                }
            }
            default -> throw error(place, name + " is not a function");
        }
        throw wrong(name, place);
    }

    private FormatException wrong(String name, long place) {
        return error(place, name + " is called with arguments that it does not take");
    }

    private boolean flag(Tuple arguments, int index, String name, long place) throws FormatException {
        if (arguments.get(index) instanceof Boolean flag) {
            return flag;
        }
        throw wrong(name, place);
    }

    private boolean conj(@Nullable Object metadata, String name, long place) throws FormatException {
        if (metadata == null) {
            return false;
        }
        if (!(metadata instanceof Map<?, ?> map)) {
            throw wrong(name, place);
        }
        for (Map.Entry<?, ?> bit : map.entrySet()) {
            if (!bit.getKey().equals("conj") && !Boolean.FALSE.equals(bit.getValue())) {
                throw error(place, "a tensor with the bit '" + bit.getKey() + "', which is not loaded here");
            }
        }
        return Boolean.TRUE.equals(map.get("conj"));
    }

    private Object tensor(Tuple arguments, String name, @Nullable DType dtype, boolean requiresGrad, boolean conj, long place)
            throws IOException {
        if (!tensors.isStorage(arguments.get(0)) || !(arguments.get(1) instanceof Long start)
                || !(arguments.get(2) instanceof Tuple size) || !(arguments.get(3) instanceof Tuple stride)) {
            throw wrong(name, place);
        }
        return tensors.tensor(arguments.get(0), dtype, start, longs(size, name, place), longs(stride, name, place), requiresGrad,
                conj, offset + place);
    }

    private long[] longs(Tuple tuple, String name, long place) throws FormatException {
        long[] longs = new long[tuple.size()];
        for (int i = 0; i < longs.length; i++) {
            if (!(tuple.get(i) instanceof Long number)) {
                throw wrong(name, place);
            }
            longs[i] = number;
        }
        return longs;
    }

    private Object persistent(Object id, long place) throws IOException {
        if (!(id instanceof Tuple tuple) || tuple.size() != 5 || !"storage".equals(tuple.get(0))
                || !(tuple.get(1) instanceof Global(String type)) || !(tuple.get(2) instanceof String key)
                || !(tuple.get(3) instanceof String) || !(tuple.get(4) instanceof Long elements)) {
            throw error(place, "a reference to what is not a storage");
        }
        boolean untyped = type.equals("torch.storage.UntypedStorage");
        if (!untyped && !STORAGES.containsKey(type)) {
            throw error(place, type + " is not a storage");
        }
        return tensors.storage(key, untyped ? null : STORAGES.get(type), elements, offset + place);
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

    private int unsigned8() throws FormatException {
        return bytes.get(JAVA_BYTE, take(1)) & 0xff;
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
        byte[] encoded = bytes.asSlice(take(length), length).toArray(JAVA_BYTE);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(encoded)).toString();
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

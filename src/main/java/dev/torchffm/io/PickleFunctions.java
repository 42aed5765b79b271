// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Layout;
import dev.torchffm.internal.files.Json;
import dev.torchffm.io.PickledTensors.Quantizer;
import dev.torchffm.io.PickledTensors.StorageId;
import dev.torchffm.io.PickledTensors.Strided;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the names in a pickle stand for, and what the functions among them make: tensors, numbers and plain containers. A name never
 * leads to code that the file chose, and every other name is refused.
 */
final class PickleFunctions {
    /** Hashing a key visits all of it, and tuples of the same tuples grow without end. */
    private static final int MAX_KEY = 1000;

    private static final String REBUILD = "torch._utils._rebuild_";
    private static final String FROM_TYPE = "torch._tensor._rebuild_from_type_v2";
    private static final String PARAMETER = "torch.nn.parameter.Parameter";
    private static final String TENSOR = "torch.Tensor";

    /** What makes a tensor, and so may stand within a call for a tensor with attributes. */
    private static final Set<String> OF_TENSORS = Set.of(REBUILD + "tensor", REBUILD + "tensor_v2", REBUILD + "tensor_v3",
            REBUILD + "parameter", REBUILD + "parameter_with_state", REBUILD + "sparse_tensor", REBUILD + "qtensor",
            REBUILD + "meta_tensor_no_storage");
    private static final Set<String> OTHERS = Set.of("collections.OrderedDict", "collections.Counter", "builtins.set", "builtins.bytes",
            "builtins.bytearray", "builtins.complex", "_codecs.encode", "torch.Size", "torch.device", TENSOR, PARAMETER, FROM_TYPE,
            "torch.storage.UntypedStorage", "torch.serialization._get_layout", "torch.per_tensor_affine", "torch.per_channel_affine",
            "torch.per_channel_affine_float_qparams");
    /** What weights_only admits and this library does not have. */
    private static final Map<String, String> NOT_HERE = Map.of(
            REBUILD + "nested_tensor", "a nested tensor",
            REBUILD + "wrapper_subclass", "a subclass of Tensor",
            REBUILD + "device_tensor_from_numpy", "a tensor of another device",
            REBUILD + "device_tensor_from_cpu_tensor", "a tensor of another device");

    private static final Map<String, DType> STORAGES = new HashMap<>();
    private static final Map<String, DType> DTYPES = new HashMap<>();
    private static final Map<String, Layout> LAYOUTS = new HashMap<>();

    static {
        Pickler.STORAGES.forEach((dtype, name) -> STORAGES.put("torch." + name, dtype));
        for (DType dtype : DType.values()) {
            DTYPES.put(dtype.toString(), dtype);
        }
        for (Layout layout : Layout.values()) {
            LAYOUTS.put(layout.toString(), layout);
        }
    }

    private final Path path;
    private final PickledTensors tensors;

    /** A name that the pickle may use. */
    record Global(String name) { }

    PickleFunctions(Path path, PickledTensors tensors) {
        this.path = path;
        this.tensors = tensors;
    }

    // ------------------------------------------------------------------ names

    /** What a name stands for: a {@link Global} or a type. */
    Object find(String module, String name, long place) throws FormatException {
        // Python 2's names, which protocol 2 uses.
        String full = (module.equals("__builtin__") ? "builtins" : module) + "." + name;
        if (OF_TENSORS.contains(full) || OTHERS.contains(full) || STORAGES.containsKey(full)) {
            return new Global(full);
        }
        DType dtype = DTYPES.get(full);
        if (dtype != null) {
            return dtype;
        }
        if (NOT_HERE.containsKey(full)) {
            throw error(place, full + " makes " + NOT_HERE.get(full) + ", which is not loaded here");
        }
        throw error(place, "the pickle calls for " + full + ", which is refused: loading runs no code but for tensors and plain "
                + "containers, as torch.load(weights_only=True)");
    }

    /** The storage that a reference to outside the pickle means. */
    Object storage(Object id, long place) throws IOException {
        if (!(id instanceof Tuple tuple) || tuple.size() != 5 && tuple.size() != 6 || !"storage".equals(tuple.get(0))
                || !(tuple.get(1) instanceof Global(String type)) || !(tuple.get(2) instanceof String key)
                || !(tuple.get(3) instanceof String) || !(tuple.get(4) instanceof Long elements)) {
            throw error(place, "a reference to what is not a storage");
        }
        boolean untyped = type.equals("torch.storage.UntypedStorage");
        if (!untyped && !STORAGES.containsKey(type)) {
            throw error(place, type + " is not a storage");
        }
        DType dtype = untyped ? null : STORAGES.get(type);
        // The last part was for storages that are views of others, in the format before 1.6.
        if (tuple.size() == 6 && tuple.get(5) != null) {
            if (!(tuple.get(5) instanceof Tuple view) || view.size() != 3 || !(view.get(1) instanceof Long start)
                    || !(view.get(2) instanceof Long count) || start < 0 || count < 0 || start > elements || count > elements - start) {
                throw error(place, "a view of the storage '" + Json.shortened(key) + "' that does not lie within its " + elements
                        + " elements");
            }
            return tensors.storage(new StorageId(key, dtype, elements, start, count), place);
        }
        return tensors.storage(new StorageId(key, dtype, elements, 0, elements), place);
    }

    // ------------------------------------------------------------------ keys

    /**
     * What may be a key of a dict or a member of a set: bytes become a {@link ByteString}.
     *
     * @param what the one or the other, for the message
     */
    @Nullable Object key(@Nullable Object key, String what, long place) throws FormatException {
        return key instanceof String ? key : key(key, what, place, new int[1]);
    }

    private @Nullable Object key(@Nullable Object key, String what, long place, int[] parts) throws FormatException {
        if (++parts[0] > MAX_KEY) {
            throw error(place, what + " of more than " + MAX_KEY + " parts");
        }
        return switch (key) {
            case null -> null;
            case byte[] bytes -> ByteString.of(bytes);
            case Tuple tuple -> {
                List<Object> items = new ArrayList<>();
                for (Object item : tuple) {
                    items.add(key(item, what, place, parts));
                }
                yield new Tuple(items);
            }
            case String text -> text;
            case Number number -> number;
            case Boolean bool -> bool;
            case Complex complex -> complex;
            case DType dtype -> dtype;
            case Device device -> device;
            default -> throw error(place, what + " that is neither text, number, bool, bytes nor a tuple of them");
        };
    }

    // ------------------------------------------------------------------ calls

    Object call(Object function, Object given, long place) throws IOException {
        if (!(function instanceof Global(String name)) || !(given instanceof Tuple arguments)) {
            throw error(place, "a call of what is not a function");
        }
        Object made = OF_TENSORS.contains(name) ? tensor(name, arguments, place) : other(name, arguments, place);
        if (made == null) {
            throw wrong(name, place);
        }
        return made;
    }

    /** What a function makes, or null if it does not take the arguments. */
    private @Nullable Object other(String name, Tuple arguments, long place) throws IOException {
        Object first = arguments.isEmpty() ? null : arguments.get(0);
        int count = arguments.size();
        return switch (name) {
            case "collections.OrderedDict", "collections.Counter" -> count > 1 ? null : count == 0 ? new LinkedHashMap<>()
                    : map(first, place);
            case "builtins.set" -> count == 1 && first instanceof List<?> items ? set(items, place) : null;
            case "builtins.complex" -> count == 2 && first instanceof Double re && arguments.get(1) instanceof Double im
                    ? new Complex(re, im) : null;
            // Other bytes are encoded.
            case "builtins.bytes" -> count == 0 ? new byte[0] : null;
            case "builtins.bytearray" -> count == 0 ? new byte[0] : count == 1 && first instanceof byte[] content ? content.clone() : null;
            case "_codecs.encode" -> count == 2 && first instanceof String text && "latin1".equals(arguments.get(1))
                    && StandardCharsets.ISO_8859_1.newEncoder().canEncode(text) ? text.getBytes(StandardCharsets.ISO_8859_1) : null;
            case "torch.Size" -> count == 1 && first instanceof Tuple sizes && longs(sizes) != null ? sizes : null;
            case "torch.device" -> first instanceof String device ? device(device, arguments, place) : null;
            case "torch.serialization._get_layout" -> count == 1 && first instanceof String layout ? LAYOUTS.get(layout) : null;
            case PARAMETER -> (count == 1 || count == 2 && arguments.get(1) instanceof Boolean) && first != null && tensors.isTensor(first)
                    ? tensors.parameter(first, count == 1 || (Boolean) arguments.get(1), place) : null;
            case FROM_TYPE -> {
                // The last argument are the attributes, for which there is no place.
                if (count != 4 || !(first instanceof Global(String function)) || !OF_TENSORS.contains(function)
                        || !(arguments.get(1) instanceof Global(String type)) || !type.equals(TENSOR) && !type.equals(PARAMETER)
                        || !(arguments.get(2) instanceof Tuple own)) {
                    yield null;
                }
                Object tensor = tensor(function, own, place);
                if (tensor == null) {
                    throw wrong(function, place);
                }
                yield tensor;
            }
            default -> throw error(place, name + " is not a function");
        };
    }

    private @Nullable Object map(@Nullable Object items, long place) throws FormatException {
        Map<Object, Object> map = new LinkedHashMap<>();
        if (items instanceof Map<?, ?> other) {
            map.putAll(other);
            return map;
        }
        if (!(items instanceof ArrayList<?> pairs)) {
            return null;
        }
        for (Object pair : pairs) {
            if (!(pair instanceof List<?> two) || two.size() != 2) {
                return null;
            }
            map.put(key(two.get(0), "a key", place), two.get(1));
        }
        return map;
    }

    private Object set(List<?> items, long place) throws FormatException {
        Set<Object> set = new LinkedHashSet<>();
        for (Object item : items) {
            set.add(key(item, "a member of a set", place));
        }
        return set;
    }

    private Object device(String device, Tuple arguments, long place) throws FormatException {
        String index = arguments.size() > 1 && arguments.get(1) instanceof Long number ? ":" + number : "";
        try {
            return Device.of(device + index);
        } catch (RuntimeException e) {
            throw error(place, "the device '" + Json.shortened(device) + "' is not known");
        }
    }

    /** The tensor that a function makes, or null if it does not take the arguments. */
    private @Nullable Object tensor(String name, Tuple a, long place) throws IOException {
        int count = a.size();
        switch (name.substring(REBUILD.length())) {
            case "tensor" -> {
                return count == 4 ? strided(a, null, false, null, place) : null;
            }
            case "tensor_v2" -> {
                return (count == 6 || count == 7) && a.get(4) instanceof Boolean grad
                        ? strided(a, null, grad, count == 7 ? a.get(6) : null, place) : null;
            }
            case "tensor_v3" -> {
                return (count == 7 || count == 8) && a.get(4) instanceof Boolean grad && a.get(6) instanceof DType dtype
                        ? strided(a, dtype, grad, count == 8 ? a.get(7) : null, place) : null;
            }
            case "parameter", "parameter_with_state" -> {
                // The fourth argument are the attributes, for which there is no place.
                return count == (name.endsWith("state") ? 4 : 3) && tensors.isTensor(a.get(0)) && a.get(1) instanceof Boolean grad
                        ? tensors.parameter(a.get(0), grad, place) : null;
            }
            case "sparse_tensor" -> {
                return count == 2 && a.get(0) instanceof Layout layout && a.get(1) instanceof Tuple data ? sparse(layout, data, place)
                        : null;
            }
            case "qtensor" -> {
                Quantizer quantizer = count == 7 && a.get(4) instanceof Tuple q ? quantizer(q) : null;
                if (quantizer == null || !(a.get(5) instanceof Boolean grad)) {
                    return null;
                }
                Strided strided = geometry(a, null, grad, false, false);
                return strided == null ? null : tensors.quantized(a.get(0), strided, quantizer, place);
            }
            default -> {
                if (count != 4 || !(a.get(0) instanceof DType dtype) || !(a.get(1) instanceof Tuple sizes)) {
                    return null;
                }
                long[] shape = longs(sizes);
                throw error(place, "a meta tensor of " + dtype + (shape == null ? "" : " with shape " + Arrays.toString(shape))
                        + ", which has no elements to load");
            }
        }
    }

    private @Nullable Object strided(Tuple a, @Nullable DType dtype, boolean requiresGrad, @Nullable Object metadata, long place)
            throws IOException {
        Map<?, ?> bits = metadata == null ? Map.of() : metadata instanceof Map<?, ?> map ? map : null;
        if (bits == null) {
            return null;
        }
        for (Map.Entry<?, ?> bit : bits.entrySet()) {
            if (!"conj".equals(bit.getKey()) && !"neg".equals(bit.getKey()) && !Boolean.FALSE.equals(bit.getValue())) {
                throw error(place, "a tensor with the bit '" + bit.getKey() + "', which is not loaded here");
            }
        }
        Strided strided = geometry(a, dtype, requiresGrad, Boolean.TRUE.equals(bits.get("conj")), Boolean.TRUE.equals(bits.get("neg")));
        return strided == null ? null : tensors.tensor(a.get(0), strided, place);
    }

    private @Nullable Strided geometry(Tuple a, @Nullable DType dtype, boolean requiresGrad, boolean conj, boolean neg) {
        if (!tensors.isStorage(a.get(0)) || !(a.get(1) instanceof Long start) || !(a.get(2) instanceof Tuple sizes)
                || !(a.get(3) instanceof Tuple strides)) {
            return null;
        }
        long[] size = longs(sizes);
        long[] stride = longs(strides);
        return size == null || stride == null ? null : new Strided(dtype, start, size, stride, requiresGrad, conj, neg);
    }

    private static @Nullable Quantizer quantizer(Tuple q) {
        if (q.isEmpty() || !(q.get(0) instanceof Global(String scheme))) {
            return null;
        }
        if (scheme.equals("torch.per_tensor_affine")) {
            return q.size() == 3 && q.get(1) instanceof Double scale && q.get(2) instanceof Long zero
                    ? new Quantizer.PerTensor(scale, zero) : null;
        }
        return scheme.startsWith("torch.per_channel_affine") && q.size() == 4 && q.get(3) instanceof Long axis
                ? new Quantizer.PerChannel(q.get(1), q.get(2), axis) : null;
    }

    private @Nullable Object sparse(Layout layout, Tuple data, long place) throws IOException {
        boolean coordinates = layout == Layout.SPARSE_COO;
        int parts = coordinates ? 2 : 3;
        // Old files do not say whether the indices ascend.
        if (data.size() != parts + 1 && !(coordinates && data.size() == 4) || !(data.get(parts) instanceof Tuple sizes)) {
            return null;
        }
        boolean coalesced = coordinates && data.size() == 4 && Boolean.TRUE.equals(data.get(3));
        long[] size = longs(sizes);
        List<Object> tensorParts = data.subList(0, parts);
        return size != null && tensorParts.stream().allMatch(tensors::isTensor)
                ? tensors.sparse(layout, tensorParts, size, coalesced, place) : null;
    }

    private static long @Nullable [] longs(Tuple tuple) {
        long[] longs = new long[tuple.size()];
        for (int i = 0; i < longs.length; i++) {
            if (!(tuple.get(i) instanceof Long number)) {
                return null;
            }
            longs[i] = number;
        }
        return longs;
    }

    private FormatException wrong(String name, long place) {
        return error(place, name + " is called with arguments that it does not take");
    }

    private FormatException error(long place, String problem) {
        return new FormatException(path, place, problem);
    }
}

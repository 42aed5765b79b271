// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Layout;
import dev.torchffm.Tensor;
import dev.torchffm.TorchException;
import dev.torchffm.internal.dispatch.AtenOperator;
import dev.torchffm.internal.files.Utf8;
import dev.torchffm.ndarray.NDArray;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a value as a pickle of protocol 2, with the storages of its tensors beside it. */
final class Pickler {
    static final int ALIGNMENT = 64;
    private static final int MAX_DEPTH = 500;

    /** The names of the storages that have a type; those of other types are bytes. */
    static final Map<DType, String> STORAGES = Map.ofEntries(Map.entry(DType.FLOAT64, "DoubleStorage"),
            Map.entry(DType.FLOAT32, "FloatStorage"), Map.entry(DType.FLOAT16, "HalfStorage"),
            Map.entry(DType.BFLOAT16, "BFloat16Storage"), Map.entry(DType.INT64, "LongStorage"),
            Map.entry(DType.INT32, "IntStorage"), Map.entry(DType.INT16, "ShortStorage"), Map.entry(DType.INT8, "CharStorage"),
            Map.entry(DType.UINT8, "ByteStorage"), Map.entry(DType.BOOL, "BoolStorage"),
            Map.entry(DType.COMPLEX64, "ComplexFloatStorage"), Map.entry(DType.COMPLEX128, "ComplexDoubleStorage"),
            Map.entry(DType.QINT8, "QInt8Storage"), Map.entry(DType.QUINT8, "QUInt8Storage"), Map.entry(DType.QINT32, "QInt32Storage"),
            Map.entry(DType.QUINT4X2, "QUInt4x2Storage"), Map.entry(DType.QUINT2X4, "QUInt2x4Storage"));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<Object, Integer> memo = new IdentityHashMap<>();
    private final Map<Object, Storage> byPlace = new HashMap<>();
    private final Map<Object, Saved> saved = new IdentityHashMap<>();
    private final Map<Tensor, Parts> parts = new IdentityHashMap<>();
    private final List<Storage> storages = new ArrayList<>();

    /** Memory that tensors share, as far as they reach. */
    static final class Storage {
        private final int key;
        private final Object source;
        private final DType dtype;
        private long elements;

        private Storage(int key, Object source, DType dtype) {
            this.key = key;
            this.source = source;
            this.dtype = dtype;
        }

        void write(FileWriter.Sink sink) throws IOException {
            if (source instanceof NDArray array) {
                FileWriter.elements(array, sink);
            } else if (elements > 0) {
                try (Tensor detached = ((Tensor) source).detach();
                        Tensor all = detached.asStrided(new long[] {elements}, new long[] {1}, 0)) {
                    TensorBytes.write(all, sink);
                }
            }
        }
    }

    private record Place(Device device, long address, DType dtype) { }

    /** A tensor as it will be written. */
    private record Saved(Storage storage, long offset, long[] size, long[] stride, boolean requiresGrad) { }

    /** A sparse or quantized tensor as it will be written: the tensors that it is made of. */
    private sealed interface Parts {
        record Sparse(List<Tensor> tensors, @Nullable Boolean coalesced, boolean requiresGrad) implements Parts { }

        record Quantized(Tensor integers, Object scale, Object zeroPoint, long axis) implements Parts { }
    }

    List<Storage> storages() {
        return storages;
    }

    long storageBytes() {
        long bytes = 0;
        for (Storage storage : storages) {
            bytes += storage.elements * storage.dtype.itemSize();
        }
        return bytes;
    }

    byte[] pickle(Object value) {
        // How far the tensors over a storage reach is known only when all were seen.
        collect(value, new IdentityHashMap<>(), 0);
        out.write(0x80);
        out.write(2);
        write(value);
        out.write('.');
        return out.toByteArray();
    }

    // ------------------------------------------------------------------ tensors

    private void collect(Object value, Map<Object, Boolean> seen, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("containers nested deeper than " + MAX_DEPTH);
        }
        switch (value) {
            case Tensor tensor -> collect(tensor);
            case NDArray array -> saved.computeIfAbsent(array, a -> save(array));
            case Map<?, ?> map when seen.put(map, true) == null -> {
                PythonKeys.check(map.keySet(), "a key");
                map.values().forEach(item -> collect(item, seen, depth + 1));
            }
            case List<?> list when seen.put(list, true) == null -> list.forEach(item -> collect(item, seen, depth + 1));
            case Set<?> set when seen.put(set, true) == null -> PythonKeys.check(set, "a member of a set");
            case null, default -> { }
        }
    }

    private void collect(Tensor tensor) {
        if (saved.containsKey(tensor) || parts.containsKey(tensor)) {
            return;
        }
        if (tensor.isMeta() || CheckpointTensors.isBits(tensor.dtype()) || tensor.dtype() == DType.BCOMPLEX32) {
            throw new IllegalArgumentException(tensor.isMeta() ? "a tensor of the meta device has no elements to save"
                    : "a tensor of " + tensor.dtype() + " cannot be saved: nothing loads it");
        }
        if (tensor.dtype().isQuantized()) {
            Parts.Quantized quantized = quantized(tensor);
            parts.put(tensor, quantized);
            save(quantized.integers, tensor.dtype());
            if (quantized.axis >= 0) {
                collect((Tensor) quantized.scale);
                collect((Tensor) quantized.zeroPoint);
            }
        } else if (tensor.layout() != Layout.STRIDED) {
            Parts.Sparse sparse = sparse(tensor);
            parts.put(tensor, sparse);
            sparse.tensors.forEach(this::collect);
        } else {
            save(tensor, tensor.dtype());
        }
    }

    private static Object call(String operator, Tensor tensor) {
        return Objects.requireNonNull(Tensor.wrapped(AtenOperator.of("aten::" + operator).call(tensor)), operator);
    }

    private static Parts.Sparse sparse(Tensor tensor) {
        boolean rows = tensor.layout() == Layout.SPARSE_CSR || tensor.layout() == Layout.SPARSE_BSR;
        boolean columns = tensor.layout() == Layout.SPARSE_CSC || tensor.layout() == Layout.SPARSE_BSC;
        boolean coordinates = tensor.layout() == Layout.SPARSE_COO;
        if (!rows && !columns && !coordinates) {
            throw new IllegalArgumentException("a tensor of layout " + tensor.layout() + " cannot be saved; convert it first");
        }
        List<Tensor> tensors = new ArrayList<>();
        Tensor detached = tensor.detach();
        for (String part : coordinates ? List.of("_indices", "_values") : rows ? List.of("crow_indices", "col_indices", "values")
                : List.of("ccol_indices", "row_indices", "values")) {
            tensors.add((Tensor) call(part, detached));
        }
        return new Parts.Sparse(tensors, coordinates ? (Boolean) call("is_coalesced", detached) : null,
                tensor.requiresGrad() && tensor.isLeaf());
    }

    private static Parts.Quantized quantized(Tensor tensor) {
        if (QuantizedTensors.elements(tensor.dtype()) == null) {
            throw new IllegalArgumentException("a tensor of " + tensor.dtype() + " cannot be saved; dequantize it first");
        }
        Tensor integers = (Tensor) call("int_repr", tensor);
        try {
            return new Parts.Quantized(integers, call("q_scale", tensor), call("q_zero_point", tensor), -1);
        } catch (TorchException e) {
            return new Parts.Quantized(integers, call("q_per_channel_scales", tensor), call("q_per_channel_zero_points", tensor),
                    (Long) call("q_per_channel_axis", tensor));
        }
    }

    private Saved save(NDArray array) {
        Storage storage = add(array, array.dtype());
        storage.elements = array.size();
        return new Saved(storage, 0, array.shape(), contiguous(array.shape()), false);
    }

    /** @param dtype the type that is written, of elements as long as the tensor's */
    private void save(Tensor given, DType dtype) {
        boolean requiresGrad = given.requiresGrad() && given.isLeaf();
        Tensor tensor = given.isConj() || given.isNeg() ? given.detach().resolveConj().resolveNeg() : given;
        long[] size = tensor.shape();
        long[] stride = tensor.strides();
        long address = tensor.dataPtr();
        if (tensor.numel() == 0) {
            saved.put(given, new Saved(add(tensor, dtype), 0, size, stride, requiresGrad));
            return;
        }
        if (address == 0) {
            throw new IllegalArgumentException("a tensor without memory, on " + tensor.device() + ", cannot be saved");
        }
        long offset = tensor.storageOffset();
        long end = offset + 1;
        for (int d = 0; d < size.length; d++) {
            end += (size[d] - 1) * stride[d];
        }
        Place place = new Place(tensor.device(), address - offset * dtype.itemSize(), dtype);
        Storage storage = byPlace.computeIfAbsent(place, p -> add(tensor, dtype));
        storage.elements = Math.max(storage.elements, end);
        saved.put(given, new Saved(storage, offset, size, stride, requiresGrad));
    }

    private Storage add(Object source, DType dtype) {
        Storage storage = new Storage(storages.size(), source, dtype);
        storages.add(storage);
        return storage;
    }

    private static long[] contiguous(long[] shape) {
        long[] strides = new long[shape.length];
        long step = 1;
        for (int d = shape.length - 1; d >= 0; d--) {
            strides[d] = step;
            step *= Math.max(1, shape[d]);
        }
        return strides;
    }

    private void tensor(Object value) {
        Saved tensor = Objects.requireNonNull(saved.get(value), "saved before it is pickled");
        Storage storage = tensor.storage;
        global("torch._utils", STORAGES.containsKey(storage.dtype) ? "_rebuild_tensor_v2" : "_rebuild_tensor_v3");
        out.write('(');
        geometry(tensor);
        out.write(tensor.requiresGrad ? 0x88 : 0x89);
        noHooks();
        if (!STORAGES.containsKey(storage.dtype)) {
            global("torch", storage.dtype.lowerName());
        }
        out.write('t');
        out.write('R');
    }

    /** The storage, offset, sizes and strides of a tensor. */
    private void geometry(Saved tensor) {
        Storage storage = tensor.storage;
        String typed = STORAGES.get(storage.dtype);
        out.write('(');
        text("storage");
        if (typed != null) {
            global("torch", typed);
        } else {
            global("torch.storage", "UntypedStorage");
        }
        text(Integer.toString(storage.key));
        text("cpu");
        integer(typed != null ? storage.elements : storage.elements * storage.dtype.itemSize());
        out.write('t');
        out.write('Q');
        integer(tensor.offset);
        longs(tensor.size);
        longs(tensor.stride);
    }

    private void noHooks() {
        global("collections", "OrderedDict");
        out.write(')');
        out.write('R');
    }

    private void sparse(Tensor tensor, Parts.Sparse sparse) {
        if (sparse.requiresGrad) {
            // What makes sparse tensors has no place for that.
            global("torch._utils", "_rebuild_parameter");
            out.write('(');
        }
        global("torch._utils", "_rebuild_sparse_tensor");
        out.write('(');
        global("torch.serialization", "_get_layout");
        text(tensor.layout().toString());
        out.write(0x85);
        out.write('R');
        out.write('(');
        sparse.tensors.forEach(this::write);
        global("torch", "Size");
        longs(tensor.shape());
        out.write(0x85);
        out.write('R');
        if (sparse.coalesced != null) {
            write(sparse.coalesced);
        }
        out.write('t');
        out.write('t');
        out.write('R');
        if (sparse.requiresGrad) {
            out.write(0x88);
            noHooks();
            out.write('t');
            out.write('R');
        }
    }

    private void quantized(Parts.Quantized quantized) {
        global("torch._utils", "_rebuild_qtensor");
        out.write('(');
        geometry(Objects.requireNonNull(saved.get(quantized.integers), "collected"));
        out.write('(');
        global("torch", quantized.axis < 0 ? "per_tensor_affine" : "per_channel_affine");
        write(quantized.scale);
        write(quantized.zeroPoint);
        if (quantized.axis >= 0) {
            integer(quantized.axis);
        }
        out.write('t');
        out.write(0x89);
        noHooks();
        out.write('t');
        out.write('R');
    }

    // ------------------------------------------------------------------ values

    private void write(Object value) {
        Integer known = value == null ? null : memo.get(value);
        if (known != null) {
            out.write('j');
            int32(known);
            return;
        }
        switch (value) {
            case null -> out.write('N');
            case Tensor tensor -> {
                switch (parts.get(tensor)) {
                    case null -> tensor(tensor);
                    case Parts.Sparse sparse -> sparse(tensor, sparse);
                    case Parts.Quantized quantized -> quantized(quantized);
                }
                remember(tensor);
            }
            case NDArray array -> {
                tensor(array);
                remember(array);
            }
            case Boolean b -> out.write(b ? 0x88 : 0x89);
            case String s -> text(s);
            case Long n -> integer(n);
            case Integer n -> integer(n);
            case Short n -> integer(n);
            case Byte n -> integer(n);
            case BigInteger n -> integer(n);
            case Double d -> real(d);
            case Float f -> real(f);
            case Complex c -> {
                global("__builtin__", "complex");
                real(c.re());
                real(c.im());
                out.write(0x86);
                out.write('R');
            }
            case DType dtype -> {
                if (dtype == DType.BCOMPLEX32) {
                    throw new IllegalArgumentException(dtype + " cannot be saved: torch.load(weights_only=True) does not know it");
                }
                global("torch", dtype.lowerName());
            }
            case Device device -> {
                global("torch", "device");
                text(device.toString());
                out.write(0x85);
                out.write('R');
            }
            case byte[] bytes -> bytes(bytes);
            case ByteString bytes -> bytes(bytes.toByteArray());
            case Map<?, ?> map -> {
                out.write('}');
                remember(map);
                out.write('(');
                map.forEach((k, v) -> {
                    write(k);
                    write(v);
                });
                out.write('u');
            }
            case Tuple tuple -> {
                out.write('(');
                tuple.forEach(this::write);
                out.write('t');
                remember(tuple);
            }
            case List<?> list -> {
                out.write(']');
                remember(list);
                items(list);
            }
            case Set<?> set -> {
                global("__builtin__", "set");
                out.write(']');
                items(set);
                out.write(0x85);
                out.write('R');
                remember(set);
            }
            default -> throw new IllegalArgumentException("a " + value.getClass().getName()
                    + " cannot be saved: torch.load(weights_only=True) has nothing for it");
        }
    }

    private void bytes(byte[] bytes) {
        global("_codecs", "encode");
        text(new String(bytes, StandardCharsets.ISO_8859_1));
        text("latin1");
        out.write(0x86);
        out.write('R');
    }

    private void items(Iterable<?> items) {
        out.write('(');
        items.forEach(this::write);
        out.write('e');
    }

    private void remember(Object value) {
        memo.put(value, memo.size());
        out.write('r');
        int32(memo.size() - 1);
    }

    private void global(String module, String name) {
        out.write('c');
        out.writeBytes((module + "\n" + name + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    private void longs(long[] values) {
        out.write('(');
        for (long value : values) {
            integer(value);
        }
        out.write('t');
    }

    private void integer(long value) {
        if (value == (int) value) {
            out.write('J');
            int32((int) value);
        } else {
            integer(BigInteger.valueOf(value));
        }
    }

    private void integer(BigInteger value) {
        byte[] big = value.toByteArray();
        if (big.length > 255) {
            throw new IllegalArgumentException("an integer of " + big.length + " bytes cannot be saved; at most 255 are loaded");
        }
        out.write(0x8a);
        out.write(big.length);
        for (int i = big.length - 1; i >= 0; i--) {
            out.write(big[i]);
        }
    }

    private void real(double value) {
        out.write('G');
        out.writeBytes(ByteBuffer.allocate(8).putDouble(value).array());
    }

    private void text(String value) {
        byte[] utf8 = Utf8.encode("a text", value);
        out.write('X');
        int32(utf8.length);
        out.writeBytes(utf8);
    }

    private void int32(int value) {
        out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array());
    }
}

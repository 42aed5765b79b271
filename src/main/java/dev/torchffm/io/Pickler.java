// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Layout;
import dev.torchffm.Tensor;
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

/** Writes a value as a pickle of protocol 2, with the storages of its tensors beside it. */
final class Pickler {
    static final int ALIGNMENT = 64;
    private static final int MAX_DEPTH = 500;

    private static final Map<DType, String> STORAGES = Map.ofEntries(Map.entry(DType.FLOAT64, "DoubleStorage"),
            Map.entry(DType.FLOAT32, "FloatStorage"), Map.entry(DType.FLOAT16, "HalfStorage"),
            Map.entry(DType.BFLOAT16, "BFloat16Storage"), Map.entry(DType.INT64, "LongStorage"),
            Map.entry(DType.INT32, "IntStorage"), Map.entry(DType.INT16, "ShortStorage"), Map.entry(DType.INT8, "CharStorage"),
            Map.entry(DType.UINT8, "ByteStorage"), Map.entry(DType.BOOL, "BoolStorage"),
            Map.entry(DType.COMPLEX64, "ComplexFloatStorage"), Map.entry(DType.COMPLEX128, "ComplexDoubleStorage"));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<Object, Integer> memo = new IdentityHashMap<>();
    private final Map<Object, Storage> byPlace = new HashMap<>();
    private final Map<Object, Saved> saved = new IdentityHashMap<>();
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
            case Tensor tensor -> saved.computeIfAbsent(tensor, t -> save(tensor));
            case NDArray array -> saved.computeIfAbsent(array, a -> save(array));
            case Map<?, ?> map when seen.put(map, true) == null -> map.forEach((k, v) -> collect(v, seen, depth + 1));
            case List<?> list when seen.put(list, true) == null -> list.forEach(item -> collect(item, seen, depth + 1));
            case null, default -> { }
        }
    }

    private Saved save(NDArray array) {
        Storage storage = add(array, array.dtype());
        storage.elements = array.size();
        return new Saved(storage, 0, array.shape(), contiguous(array.shape()), false);
    }

    private Saved save(Tensor given) {
        if (given.layout() != Layout.STRIDED || given.dtype().isQuantized()) {
            throw new IllegalArgumentException("a tensor of layout " + given.layout() + " and type " + given.dtype()
                    + " cannot be saved; convert it first");
        }
        boolean requiresGrad = given.requiresGrad() && given.isLeaf();
        Tensor tensor = given.isConj() || given.isNeg() ? given.detach().resolveConj().resolveNeg() : given;
        long[] size = tensor.shape();
        long[] stride = tensor.strides();
        long address = tensor.dataPtr();
        if (tensor.numel() == 0) {
            return new Saved(add(tensor, tensor.dtype()), 0, size, stride, requiresGrad);
        }
        if (address == 0) {
            throw new IllegalArgumentException("a tensor without memory, on " + tensor.device() + ", cannot be saved");
        }
        long offset = tensor.storageOffset();
        long end = offset + 1;
        for (int d = 0; d < size.length; d++) {
            end += (size[d] - 1) * stride[d];
        }
        Place place = new Place(tensor.device(), address - offset * tensor.dtype().itemSize(), tensor.dtype());
        Storage storage = byPlace.computeIfAbsent(place, p -> add(tensor, tensor.dtype()));
        storage.elements = Math.max(storage.elements, end);
        return new Saved(storage, offset, size, stride, requiresGrad);
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
        String legacy = STORAGES.get(storage.dtype);
        global("torch._utils", legacy != null ? "_rebuild_tensor_v2" : "_rebuild_tensor_v3");
        out.write('(');
        out.write('(');
        text("storage");
        if (legacy != null) {
            global("torch", legacy);
        } else {
            global("torch.storage", "UntypedStorage");
        }
        text(Integer.toString(storage.key));
        text("cpu");
        integer(legacy != null ? storage.elements : storage.elements * storage.dtype.itemSize());
        out.write('t');
        out.write('Q');
        integer(tensor.offset);
        longs(tensor.size);
        longs(tensor.stride);
        out.write(tensor.requiresGrad ? 0x88 : 0x89);
        global("collections", "OrderedDict");
        out.write(')');
        out.write('R');
        if (legacy == null) {
            global("torch", storage.dtype.lowerName());
        }
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
                tensor(tensor);
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
            case DType dtype -> global("torch", dtype.lowerName());
            case Device device -> {
                global("torch", "device");
                text(device.toString());
                out.write(0x85);
                out.write('R');
            }
            case byte[] bytes -> {
                global("_codecs", "encode");
                text(new String(bytes, StandardCharsets.ISO_8859_1));
                text("latin1");
                out.write(0x86);
                out.write('R');
            }
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
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        out.write('X');
        int32(utf8.length);
        out.writeBytes(utf8);
    }

    private void int32(int value) {
        out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array());
    }
}

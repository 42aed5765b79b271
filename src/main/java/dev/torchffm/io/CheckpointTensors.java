// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.DType;
import dev.torchffm.Layout;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.internal.dispatch.AtenOperator;
import dev.torchffm.internal.files.Json;
import dev.torchffm.internal.files.MappedFile;
import dev.torchffm.internal.files.Zip;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tensors of a checkpoint, over the bytes of its storages. Closing it lets go of what only it needed. */
final class CheckpointTensors implements PickledTensors, AutoCloseable {
    private static final int MAX_DIMS = 64;
    private static final AtenOperator NEGATIVE = AtenOperator.of("aten::_neg_view");

    private final MappedFile file;
    private final Storages source;
    private final Map<String, Memory> memories = new HashMap<>();
    private long copied;

    /** Where the bytes of storages lie. */
    interface Storages {
        /**
         * The bytes of a storage in this machine's byte order, aligned for all that tensors take them for.
         *
         * @param place where the pickle asks for it
         */
        MemorySegment bytes(StorageId id, long place) throws IOException;

        /** Whether a storage must have one type. */
        boolean areTyped();

        /** Where they are, for messages. */
        String where();
    }

    /** The memory of a storage, with the first tensor over it. */
    private static final class Memory {
        private final @Nullable DType dtype;
        private final MemorySegment bytes;
        private @Nullable Tensor first;
        /** Whether the first tensor belongs to whoever loads the checkpoint. */
        private boolean given;

        Memory(@Nullable DType dtype, MemorySegment bytes) {
            this.dtype = dtype;
            this.bytes = bytes;
        }
    }

    /** A storage, or a part of one. */
    private record Storage(Memory memory, @Nullable DType dtype, long start, long size) { }

    CheckpointTensors(MappedFile file, Storages source) {
        this.file = file;
        this.source = source;
    }

    @Override
    public void close() {
        for (Memory memory : memories.values()) {
            if (memory.first != null && !memory.given) {
                memory.first.close();
            }
        }
    }

    // ------------------------------------------------------------------ storages

    @Override
    public Object storage(StorageId id, long place) throws IOException {
        Memory memory = memories.get(id.key());
        if (memory == null) {
            memory = new Memory(id.dtype(), source.bytes(id, place));
            memories.put(id.key(), memory);
        } else if (source.areTyped() && memory.dtype != id.dtype()) {
            throw file.error(place, "the storage '" + Json.shortened(id.key()) + "' has two types");
        }
        int itemSize = id.itemSize();
        long size = memory.bytes.byteSize();
        if (id.elements() < 0 || id.elements() != size / itemSize || size % itemSize != 0) {
            throw file.error(place, "the storage '" + Json.shortened(id.key()) + "' of " + id.elements() + " elements of " + itemSize
                    + " bytes has " + size + " bytes in the " + source.where());
        }
        return new Storage(memory, id.dtype(), id.viewOffset() * itemSize, id.viewElements() * itemSize);
    }

    @Override
    public boolean isStorage(@Nullable Object value) {
        return value instanceof Storage;
    }

    @Override
    public boolean isTensor(@Nullable Object value) {
        return value instanceof Tensor;
    }

    // ------------------------------------------------------------------ dense tensors

    @Override
    public Object tensor(Object from, Strided strided, long place) throws IOException {
        Storage storage = (Storage) from;
        DType dtype = strided.dtype() != null ? strided.dtype() : storage.dtype;
        if (dtype == null || dtype.isQuantized() || isBits(dtype)) {
            throw file.error(place, dtype == null ? "a tensor without a type" : "a tensor of " + dtype + (dtype.isQuantized()
                    ? ", which has neither scale nor zero point" : ", bits that mean no number, which is not loaded here"));
        }
        checkWithin(storage, dtype, strided, place);
        refuseBits(dtype, strided, place);
        try {
            Tensor plain = over(storage, dtype, strided);
            if (strided.conj()) {
                plain = replaced(storage.memory, plain, plain.conj());
            }
            if (strided.neg()) {
                plain = replaced(storage.memory, plain, Tensor.of(NEGATIVE.call(plain)));
            }
            if (strided.conj() || strided.neg()) {
                // Detached, it is a tensor of its own over the storage, not a view for autograd.
                plain = replaced(storage.memory, plain, plain.detach());
            }
            if (plain == storage.memory.first) {
                storage.memory.given = true;
            }
            return strided.requiresGrad() ? plain.requiresGrad(true) : plain;
        } catch (TorchException | IllegalArgumentException e) {
            throw refused("a tensor of " + dtype + " with shape " + Arrays.toString(strided.size()), e, place);
        }
    }

    /** Whether a type is one of bits without a meaning, for which there are no operators. */
    static boolean isBits(DType dtype) {
        return !dtype.isNumpy() && !dtype.isFloatingPoint() && !dtype.isComplex() && !dtype.isQuantized();
    }

    private void refuseBits(DType dtype, Strided strided, long place) throws FormatException {
        if (strided.conj() && !dtype.isComplex()) {
            throw file.error(place, "a tensor of " + dtype + " with the conj bit, which complex tensors have alone");
        }
        if (strided.neg() && dtype == DType.BOOL) {
            throw file.error(place, "a tensor of " + dtype + " with the neg bit, which tensors of numbers have alone");
        }
        refuseGradient(dtype, strided.requiresGrad(), place);
    }

    private void refuseGradient(DType dtype, boolean requiresGrad, long place) throws FormatException {
        if (requiresGrad && !dtype.isFloatingPoint() && !dtype.isComplex()) {
            throw file.error(place, "a tensor of " + dtype + " that requires gradients, which floating-point and complex tensors do alone");
        }
    }

    /** A tensor over a storage; where nothing else lies over it yet, it is also the first, of which the others are views. */
    private Tensor over(Storage storage, DType dtype, Strided strided) {
        Memory memory = storage.memory;
        long[] size = strided.size();
        long[] stride = strided.stride();
        long all = memory.bytes.byteSize();
        if (all == 0) {
            try (Tensor empty = Torch.empty(new long[] {0}, dtype); Tensor view = empty.asStrided(size, stride)) {
                return view.detach();
            }
        }
        int itemSize = dtype.itemSize();
        long offset = storage.start / itemSize + strided.offset();
        if (memory.first == null && offset == 0 && all % itemSize == 0 && !isEmpty(size)) {
            Tensor only = Torch.fromSegment(memory.bytes, dtype, size, stride);
            memory.first = only;
            return only;
        }
        Tensor first = memory.first != null ? memory.first : Torch.fromSegment(memory.bytes, DType.UINT8, all);
        memory.first = first;
        try (Tensor plain = first.detach(); Tensor elements = retyped(plain, all, dtype);
                Tensor view = elements.asStrided(size, stride, offset)) {
            return view.detach();
        }
    }

    /** All whole elements of a type in a storage that a tensor lies over. */
    private static Tensor retyped(Tensor first, long all, DType dtype) {
        long before = all / first.dtype().itemSize();
        Tensor flat = first.asStrided(new long[] {before}, new long[] {1}, 0);
        if (first.dtype() == dtype) {
            return flat;
        }
        try (flat; Tensor bytes = flat.view(DType.UINT8); Tensor whole = bytes.narrow(0, 0, all / dtype.itemSize() * dtype.itemSize())) {
            return whole.view(dtype);
        }
    }

    private static Tensor replaced(Memory memory, Tensor before, Tensor after) {
        if (before != memory.first) {
            before.close();
        }
        return after;
    }

    private static boolean isEmpty(long[] size) {
        for (long n : size) {
            if (n == 0) {
                return true;
            }
        }
        return false;
    }

    private void checkWithin(Storage storage, DType dtype, Strided strided, long place) throws FormatException {
        long[] size = strided.size();
        long[] stride = strided.stride();
        long offset = strided.offset();
        boolean paired = size.length == stride.length && size.length <= MAX_DIMS;
        long elements = storage.size / dtype.itemSize();
        boolean within = paired && offset >= 0 && offset <= elements && storage.start % dtype.itemSize() == 0;
        boolean empty = false;
        try {
            long last = offset;
            long count = 1;
            for (int d = 0; d < size.length && paired; d++) {
                within &= size[d] >= 0 && stride[d] >= 0;
                empty |= size[d] == 0;
                count = Math.multiplyExact(count, Math.max(1, size[d]));
                last = Math.addExact(last, Math.multiplyExact(Math.max(0, size[d] - 1), stride[d]));
            }
            within &= empty || last < elements;
        } catch (ArithmeticException e) {
            within = false;
        }
        if (!within) {
            String what = "a tensor of " + dtype + " with shape " + Arrays.toString(size) + ", strides " + Arrays.toString(stride)
                    + " and offset " + offset;
            throw file.error(place, paired ? what + " is not within its storage of " + elements + " elements"
                    : what + "; there must be as many strides as sizes, at most " + MAX_DIMS);
        }
    }

    @Override
    public Object parameter(Object tensor, boolean requiresGrad, long place) throws IOException {
        Tensor given = (Tensor) tensor;
        refuseGradient(given.dtype(), requiresGrad, place);
        try {
            return given.requiresGrad(requiresGrad);
        } catch (TorchException e) {
            throw refused("a parameter", e, place);
        }
    }

    // ------------------------------------------------------------------ others

    @Override
    public Object quantized(Object from, Strided strided, Quantizer quantizer, long place) throws IOException {
        Storage storage = (Storage) from;
        DType dtype = storage.dtype;
        if (dtype == null || !dtype.isQuantized() || strided.requiresGrad()) {
            throw file.error(place, "a quantized tensor of " + (dtype == null ? "bytes" : dtype)
                    + (strided.requiresGrad() ? " that requires gradients" : ""));
        }
        DType elements = QuantizedTensors.elements(dtype);
        if (elements == null) {
            throw file.error(place, "a quantized tensor of " + dtype + ", elements that share bytes, which is not loaded here");
        }
        checkWithin(storage, elements, strided, place);
        countCopy(strided.size(), elements.itemSize(), place);
        try {
            return QuantizedTensors.of(file, over(storage, elements, strided), dtype, quantizer, place);
        } catch (TorchException | IllegalArgumentException e) {
            throw refused("a quantized tensor of " + dtype + " with shape " + Arrays.toString(strided.size()), e, place);
        }
    }

    @Override
    public Object sparse(Layout layout, List<?> parts, long[] size, boolean coalesced, long place) throws IOException {
        for (Object part : parts) {
            countCopy(((Tensor) part).shape(), ((Tensor) part).dtype().itemSize(), place);
        }
        try {
            return new SparseTensors(file, layout, size, place).of(parts.stream().map(Tensor.class::cast).toList(), coalesced);
        } catch (TorchException | IllegalArgumentException e) {
            throw refused("a tensor of layout " + layout + " with shape " + Arrays.toString(size), e, place);
        }
    }

    /** Counts what is copied: a few bytes of the file, at a stride of 0, can be as many elements as one likes. */
    private void countCopy(long[] size, int itemSize, long place) throws FormatException {
        long bytes = itemSize;
        for (long n : size) {
            // That it fits 64 bits was found before.
            bytes *= n;
        }
        copied += bytes;
        long limit = Zip.inflateLimit();
        if (bytes < 0 || copied < 0 || copied > limit && copied - limit > file.size()) {
            throw file.error(place, "sparse and quantized tensors of more than " + limit + " bytes beyond the " + file.size()
                    + " of the file; " + Zip.LIMIT_ADVICE);
        }
    }

    /** What libtorch refuses, without the places in its own sources that its messages name. */
    private FormatException refused(String what, RuntimeException e, long place) {
        String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceFirst("\\s*INTERNAL ASSERT FAILED.*", "")
                .replaceAll("(\\w+, )?\"?\\S*/\\S+\\.\\w+\"?:\\d+,?\\s*", "").strip();
        FormatException wrong = file.error(place, what + " that libtorch refuses" + (reason.isEmpty() ? "" : ": " + reason));
        wrong.initCause(e);
        return wrong;
    }
}

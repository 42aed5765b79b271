// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Layout;
import dev.torchffm.MemoryFormat;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.internal.dispatch.AtenOperator;
import dev.torchffm.internal.files.MappedFile;
import dev.torchffm.internal.javadata.ArrayInterop;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;

/**
 * A sparse tensor, made of indices and values after every index was looked at: libtorch's operators take it for granted that indices lie
 * within the shape. The parts are copied: a sparse tensor holds them without a handle in Java, and would not know when the arena of a
 * mapped file closes, nor could it know that another process changes an index.
 */
final class SparseTensors {
    private static final AtenOperator COORDINATES = AtenOperator.of("aten::_sparse_coo_tensor_unsafe");
    private static final AtenOperator COMPRESSED = AtenOperator.of("aten::_sparse_compressed_tensor_unsafe");
    private static final AtenOperator CLONE = AtenOperator.of("aten::clone").with("memory_format", MemoryFormat.CONTIGUOUS_FORMAT);

    private final MappedFile file;
    private final Layout layout;
    private final long[] size;
    private final long place;

    SparseTensors(MappedFile file, Layout layout, long[] size, long place) {
        this.file = file;
        this.layout = layout;
        this.size = size;
        this.place = place;
    }

    /** The tensor of indices and values, or of compressed indices, plain indices and values. */
    Tensor of(List<Tensor> parts, boolean coalesced) throws FormatException {
        long all = 1;
        for (long n : size) {
            if (n < 0 || n > 0 && Math.multiplyHigh(all, n) != 0 || all * Math.max(1, n) < 0) {
                throw wrong("has a size that is negative, or more elements than 64 bits count");
            }
            all *= Math.max(1, n);
        }
        for (Tensor part : parts) {
            boolean values = part == parts.getLast();
            if (part.layout() != Layout.STRIDED || part.dtype().isQuantized() || !values && part.dtype() != DType.INT64
                    && (part.dtype() != DType.INT32 || layout == Layout.SPARSE_COO)) {
                throw wrong("has " + (values ? "values" : "indices") + " of layout " + part.layout() + " and type " + part.dtype());
            }
        }
        // Looked at is the copy, which no other process can change.
        List<Tensor> copies = parts.stream().map(part -> {
            try (Tensor detached = part.detach()) {
                return Tensor.of(CLONE.call(detached));
            }
        }).toList();
        try {
            Tensor values = copies.getLast();
            switch (layout) {
                case SPARSE_COO -> {
                    checkCoordinates(copies.getFirst(), values, coalesced);
                    return Tensor.of(COORDINATES.call(copies.getFirst(), values, size, values.dtype(), null, Device.CPU, null, coalesced));
                }
                case SPARSE_CSR, SPARSE_BSR, SPARSE_CSC, SPARSE_BSC -> {
                    checkCompressed(copies.get(0), copies.get(1), values);
                    return Tensor.of(COMPRESSED.call(copies.get(0), copies.get(1), values, size, values.dtype(), layout, Device.CPU, null));
                }
                default -> throw wrong("is not sparse");
            }
        } finally {
            copies.forEach(Tensor::close);
        }
    }

    private FormatException wrong(String problem) {
        return file.error(place, "a tensor of layout " + layout + " with shape " + Arrays.toString(size) + " " + problem);
    }

    private FormatException shapes(Tensor... parts) {
        return wrong("has parts of the shapes " + Arrays.toString(Arrays.stream(parts).map(part -> Arrays.toString(part.shape())).toArray())
                + ", which do not fit it");
    }

    // ------------------------------------------------------------------ coordinates

    private void checkCoordinates(Tensor indices, Tensor values, boolean coalesced) throws FormatException {
        long[] shape = values.shape();
        if (indices.dim() != 2 || shape.length == 0 || indices.shape()[1] != shape[0]
                || indices.shape()[0] + shape.length - 1 != size.length
                || !Arrays.equals(shape, 1, shape.length, size, (int) indices.shape()[0], size.length)) {
            throw shapes(indices, values);
        }
        int dims = (int) indices.shape()[0];
        long[] all = longs(indices);
        // Without dimensions there are no indices, and at most one value if they are to ascend.
        int count = (int) Math.min(shape[0], Integer.MAX_VALUE);
        for (int d = 0; d < dims; d++) {
            for (int i = 0; i < count; i++) {
                checkIndex(all[d * count + i], size[d]);
            }
        }
        for (int i = 1; coalesced && i < count; i++) {
            int d = 0;
            while (d < dims && all[d * count + i - 1] == all[d * count + i]) {
                d++;
            }
            if (d == dims || all[d * count + i - 1] > all[d * count + i]) {
                throw wrong("is said to be coalesced, and its coordinates " + (i - 1) + " and " + i + " do not ascend");
            }
        }
    }

    private void checkIndex(long index, long limit) throws FormatException {
        if (index < 0 || index >= limit) {
            throw wrong("has the index " + index + " where " + (limit == 0 ? "none is" : "0 to " + (limit - 1) + " are") + " allowed");
        }
    }

    /** The elements of a tensor of int64 or int32 that has no gaps. */
    @SuppressWarnings("try")
    private long[] longs(Tensor tensor) throws FormatException {
        if (tensor.numel() > Integer.MAX_VALUE - 8) {
            throw wrong("has " + tensor.numel() + " indices; at most " + (Integer.MAX_VALUE - 8) + " are loaded");
        }
        long[] all = new long[(int) tensor.numel()];
        try (TensorScope scope = TensorScope.ofConfined()) {
            MemorySegment memory = ArrayInterop.readable(tensor.handle()).segment();
            boolean wide = tensor.dtype() == DType.INT64;
            for (int i = 0; i < all.length; i++) {
                all[i] = wide ? memory.getAtIndex(JAVA_LONG_UNALIGNED, i) : memory.getAtIndex(JAVA_INT_UNALIGNED, i);
            }
        }
        return all;
    }

    // ------------------------------------------------------------------ compressed rows or columns

    private void checkCompressed(Tensor compressed, Tensor plain, Tensor values) throws FormatException {
        boolean blocks = layout == Layout.SPARSE_BSR || layout == Layout.SPARSE_BSC;
        boolean rows = layout == Layout.SPARSE_CSR || layout == Layout.SPARSE_BSR;
        int batch = compressed.dim() - 1;
        long[] begin = compressed.shape();
        long[] at = plain.shape();
        long[] shape = values.shape();
        int first = batch + (blocks ? 3 : 1);
        if (batch < 0 || at.length != batch + 1 || shape.length < first || size.length != batch + 2 + shape.length - first
                || compressed.dtype() != plain.dtype() || at[batch] != shape[batch] || !Arrays.equals(begin, 0, batch, size, 0, batch)
                || !Arrays.equals(at, 0, batch, size, 0, batch) || !Arrays.equals(shape, 0, batch, size, 0, batch)
                || !Arrays.equals(shape, first, shape.length, size, batch + 2, size.length)) {
            throw shapes(compressed, plain, values);
        }
        long height = blocks ? shape[batch + 1] : 1;
        long width = blocks ? shape[batch + 2] : 1;
        if (height < 1 || width < 1 || size[batch] % height != 0 || size[batch + 1] % width != 0) {
            throw wrong("has blocks of " + height + " by " + width);
        }
        long runs = rows ? size[batch] / height : size[batch + 1] / width;
        long limit = rows ? size[batch + 1] / width : size[batch] / height;
        if (begin[batch] != runs + 1) {
            throw shapes(compressed, plain, values);
        }
        long[] starts = longs(compressed);
        long[] all = longs(plain);
        int perBatch = (int) (runs + 1);
        int count = (int) at[batch];
        for (int b = 0; b * (long) perBatch < starts.length; b++) {
            checkRuns(starts, b * perBatch, perBatch - 1, all, b * count, count, limit);
        }
    }

    /** One matrix: the runs begin at 0, do not fall, and end with the last index; within each the indices ascend. */
    private void checkRuns(long[] starts, int from, int runs, long[] all, int base, int count, long limit) throws FormatException {
        if (starts[from] != 0 || starts[from + runs] != count) {
            throw wrong("has compressed indices from " + starts[from] + " to " + starts[from + runs] + ", which should be from 0 to "
                    + count);
        }
        for (int r = 0; r < runs; r++) {
            long start = starts[from + r];
            long end = starts[from + r + 1];
            if (end < start || end > count) {
                throw wrong("has compressed indices that go from " + start + " to " + end + "; they must not fall, nor exceed " + count);
            }
            for (long i = start; i < end; i++) {
                long index = all[base + (int) i];
                checkIndex(index, limit);
                if (i > start && all[base + (int) i - 1] >= index) {
                    throw wrong("has the index " + index + " after " + all[base + (int) i - 1] + "; they must ascend within a "
                            + (layout == Layout.SPARSE_CSR || layout == Layout.SPARSE_BSR ? "row" : "column"));
                }
            }
        }
    }
}

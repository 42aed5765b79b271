// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import dev.torchffm.internal.dispatch.AtenOperator;
import dev.torchffm.internal.javadata.TensorData;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tensor on the way through the parts of an index: each part makes a view of what the parts before it left, or is an index tensor
 * for a dimension of that view. Closing it frees what was made on the way; what {@link #read} returns is the caller's.
 */
final class IndexedView implements AutoCloseable {
    private final Tensor self;
    private final int dims;
    private Tensor view;
    /** The dimension of the view that the next part is for. */
    private int dim;
    /** The index tensor of each dimension of the view, null where it has none, without the last ones that have none. */
    private @Nullable List<@Nullable Tensor> indices;
    /** Index tensors that were made here. */
    private @Nullable List<Tensor> made;

    IndexedView(Tensor self) {
        this.self = self;
        this.dims = self.dim();
        this.view = self;
    }

    void apply(@Nullable Object[] parts) {
        long specified = specified(parts);
        if (specified > dims) {
            throw new TorchException("too many indices for tensor of dimension " + dims);
        }
        for (int i = 0; i < parts.length; i++) {
            switch (Indexing.part(parts[i])) {
                case Long position -> to(Indexing.select(view, dim, i, position));
                case Slice slice -> {
                    if (!isWhole(slice)) {
                        to(Indexing.slice(view, dim, slice));
                    }
                    skip(1);
                }
                case Index.Ellipsis e -> skip((int) (dims - specified));
                case Index.NewAxis n -> {
                    to(view.unsqueeze(dim));
                    skip(1);
                }
                case Boolean flag -> truth(flag);
                case Tensor tensor -> tensor(tensor, i);
                case Object none when !TensorData.isSequence(none) -> throw Indexing.invalid(none);
                case Object sequence -> tensor(own(DataTensors.indexTensor(sequence, self.device())), i);
            }
        }
    }

    /** How many dimensions the parts speak of. */
    private static long specified(@Nullable Object[] parts) {
        long count = 0;
        for (Object part : parts) {
            if (part instanceof Tensor tensor) {
                count += isMask(tensor) ? tensor.dim() : 1;
            } else if (part instanceof String text) {
                count += Index.parse(text) instanceof Slice || Index.parse(text) instanceof Index.At ? 1 : 0;
            } else if (part != null && part != Index.ELLIPSIS && part != Index.NEWAXIS && !(part instanceof Boolean)) {
                count++;
            }
        }
        return count;
    }

    private static boolean isMask(Tensor tensor) {
        DType dtype = tensor.dtype();
        return dtype == DType.BOOL || dtype == DType.UINT8;
    }

    /** Whether a slice takes everything, which PyTorch then leaves alone. */
    private boolean isWhole(Slice slice) {
        if (slice.step() != 1 || slice.start() != null && slice.start() != 0) {
            return false;
        }
        return view.dim() > 0 && (slice.stop() == null || slice.stop() >= view.size(dim));
    }

    private void tensor(Tensor tensor, int position) {
        if (tensor.dim() > 0 || !(tensor.dtype().isIntegral() || tensor.dtype() == DType.BOOL)) {
            record(tensor);
        } else if (isMask(tensor)) {
            truth(tensor.item() instanceof Boolean flag ? flag : tensor.itemDouble() != 0);
        } else {
            to(Indexing.select(view, dim, position, tensor.toIndex()));
        }
    }

    /** A truth value adds a dimension, of which it takes the one element or none. */
    private void truth(boolean value) {
        to(view.unsqueeze(dim));
        record(own(Torch.zeros(new long[] {value ? 1 : 0}, DType.INT64, self.device())));
    }

    private void record(Tensor tensor) {
        if (indices == null) {
            indices = new ArrayList<>();
            for (int i = 0; i < dim; i++) {
                indices.add(null);
            }
        }
        indices.add(tensor);
        dim += isMask(tensor) ? tensor.dim() : 1;
    }

    private void skip(int count) {
        dim += count;
        for (int i = 0; indices != null && i < count; i++) {
            indices.add(null);
        }
    }

    private void to(Tensor next) {
        if (view != self) {
            view.close();
        }
        view = next;
    }

    private Tensor own(Tensor tensor) {
        if (made == null) {
            made = new ArrayList<>();
        }
        made.add(tensor);
        return tensor;
    }

    /** The elements: the view itself, or, where there are index tensors, a copy. */
    Tensor read() {
        if (indices != null) {
            return Tensor.of(AtenOperator.of("aten::index.Tensor").call(view, trimmed(indices)));
        }
        // A view even where nothing is taken away, as in Python.
        Tensor result = view == self ? alias(self) : view;
        view = self;
        return result;
    }

    void write(Tensor value) {
        if (indices == null) {
            Indexing.copy(view, value);
            return;
        }
        long[] shape = value.shape();
        if (shape.length == 0 || shape[0] != 1) {
            AtenOperator.of("aten::index_put_").call(view, trimmed(indices), value);
            return;
        }
        try (Tensor stripped = value.view(Indexing.withoutLeadingOnes(shape))) {
            AtenOperator.of("aten::index_put_").call(view, trimmed(indices), stripped);
        }
    }

    private static List<@Nullable Tensor> trimmed(List<@Nullable Tensor> indices) {
        while (indices.getLast() == null) {
            indices.removeLast();
        }
        return indices;
    }

    @Override
    public void close() {
        to(self);
        if (made != null) {
            made.forEach(Tensor::close);
        }
    }

    /** A view of the whole, which Python makes for an index that takes nothing away. */
    static Tensor alias(Tensor self) {
        return Tensor.of(AtenOperator.of("aten::alias").call(self));
    }
}

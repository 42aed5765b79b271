package dev.torchffm;

/** {@code tensor[...]} with integers, slices, ellipsis and new axes: a chain of views. */
final class Indexing {
    private Indexing() { }

    static Tensor index(Tensor tensor, Object... index) {
        int consuming = 0;
        for (Object part : index) {
            // PyTorch takes a second ellipsis, too.
            if (part != Slice.ELLIPSIS && part != Slice.NEWAXIS) {
                consuming++;
            }
        }
        int dims = tensor.dim();
        if (consuming > dims) {
            throw new TorchException(dims == 0
                    ? "invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a "
                    + "0-dim tensor to a number"
                    : "too many indices for tensor of dimension " + dims);
        }
        // A view even where nothing is taken away, as in Python.
        Tensor view = index.length == 0 || dims == 0 ? tensor.index0() : tensor;
        int dim = 0;
        for (Object part : index) {
            if (part == Slice.ELLIPSIS) {
                dim += dims - consuming;
                continue;
            }
            Tensor next = step(view, dim, part);
            if (view != tensor) {
                view.close();
            }
            view = next;
            dim += part instanceof Number ? 0 : 1;
        }
        return view == tensor ? tensor.index0() : view;
    }

    private static Tensor step(Tensor view, int dim, Object part) {
        return switch (part) {
            case Byte b -> select(view, dim, b);
            case Short s -> select(view, dim, s);
            case Integer i -> select(view, dim, i);
            case Long l -> select(view, dim, l);
            case Slice slice when slice == Slice.NEWAXIS -> view.unsqueeze(dim);
            case Slice slice -> slice(view, dim, slice);
            case null, default -> throw new IllegalArgumentException("an index is an integer, a Slice, Slice.ELLIPSIS or "
                    + "Slice.NEWAXIS, not " + (part == null ? "null" : part.getClass().getName()));
        };
    }

    private static Tensor select(Tensor view, int dim, long index) {
        long size = view.size(dim);
        if (index < -size || index >= size) {
            throw new TorchException("index " + index + " is out of bounds for dimension " + dim + " with size " + size);
        }
        return view.select(dim, index);
    }

    private static Tensor slice(Tensor view, int dim, Slice slice) {
        if (slice.step() == 0) {
            throw new TorchException("slice step cannot be zero");
        }
        if (slice.step() < 0) {
            throw new TorchException("step must be greater than zero");
        }
        long start = slice.start() == null ? 0 : slice.start();
        long stop = slice.stop() == null ? Long.MAX_VALUE : slice.stop();
        return view.slice(dim, start, stop, slice.step());
    }
}

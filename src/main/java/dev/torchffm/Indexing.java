package dev.torchffm;

/** {@code tensor[...]} with integers, slices, ellipsis and new axes: a chain of views. */
final class Indexing {
    private Indexing() { }

    static Tensor index(Tensor tensor, Object... index) {
        int consuming = 0;
        boolean ellipsis = false;
        for (Object part : index) {
            if (part == Slice.ELLIPSIS) {
                ellipsis = true;
            } else if (part != Slice.NEWAXIS) {
                consuming++;
            }
        }
        int dims = tensor.dim();
        if (consuming > dims) {
            throw new TorchException(dims > 0 || index.length > 1 ? "too many indices for tensor of dimension " + dims
                    : index[0] instanceof Slice ? "slice() cannot be applied to a 0-dim tensor."
                    : "invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a "
                            + "0-dim tensor to a number");
        }
        // A view even where nothing is taken away, as in Python.
        Tensor view = index.length == 0 || dims == 0 ? tensor.index0() : tensor;
        int dim = 0;
        for (int i = 0; i < index.length; i++) {
            Object part = index[i];
            if (part == Slice.ELLIPSIS) {
                dim += dims - consuming;
                continue;
            }
            if (index.length > 1 && part instanceof Slice slice && isWhole(slice, view, dim)) {
                dim++;
                continue;
            }
            Tensor next = step(view, dim, i, part);
            if (view != tensor) {
                view.close();
            }
            view = next;
            dim += part instanceof Number ? 0 : 1;
        }
        return view == tensor ? tensor.index0() : view;
    }

    /** Whether a slice among other indices takes everything, which PyTorch then leaves alone. */
    private static boolean isWhole(Slice slice, Tensor view, int dim) {
        return slice != Slice.NEWAXIS && slice.step() == 1 && (slice.start() == null || slice.start() == 0)
                && (slice.stop() == null || slice.stop() >= view.size(dim));
    }

    private static Tensor step(Tensor view, int dim, int position, Object part) {
        return switch (part) {
            case Byte b -> select(view, dim, position, b);
            case Short s -> select(view, dim, position, s);
            case Integer i -> select(view, dim, position, i);
            case Long l -> select(view, dim, position, l);
            case Slice slice when slice == Slice.NEWAXIS -> view.unsqueeze(dim);
            case Slice slice -> slice(view, dim, slice);
            case null, default -> throw new IllegalArgumentException("an index is an integer, a Slice, Slice.ELLIPSIS or "
                    + "Slice.NEWAXIS, not " + (part == null ? "null" : part.getClass().getName()));
        };
    }

    /** The message speaks of the position in the index, as PyTorch's does. */
    private static Tensor select(Tensor view, int dim, int position, long index) {
        long size = view.size(dim);
        if (index < -size || index >= size) {
            throw new TorchException("index " + index + " is out of bounds for dimension " + position + " with size " + size);
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

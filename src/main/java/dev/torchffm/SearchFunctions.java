// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static dev.torchffm.Calls.tensor;

import dev.torchffm.internal.text.PythonText;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions of {@code torch} that PyTorch writes in Python to find, split and transform, and those that search. */
abstract class SearchFunctions extends NormFunctions {
    SearchFunctions() { }

    /**
     * {@return {@link #unique(Tensor, boolean)} with the defaults {@code sorted = true}}
     *
     * @param input the tensor
     */
    public static Tensor unique(Tensor input) {
        return unique(input, true);
    }

    /**
     * Returns the different elements, sorted: {@code torch.unique}.
     *
     * @param input the tensor
     * @param sorted without effect: the elements are sorted in any case
     * @return a vector
     */
    public static Tensor unique(Tensor input, boolean sorted) {
        return Uniques.unique(input, sorted, false, false, null).getFirst();
    }

    /**
     * {@return {@link #unique(Tensor, boolean, boolean, boolean, Number)} with the defaults {@code returnCounts = false, dim =
     * null}}
     *
     * @param input the tensor
     * @param sorted without effect: the elements are sorted in any case
     * @param returnInverse whether the second result says where each element of the input is in the first
     */
    public static List<Tensor> unique(Tensor input, boolean sorted, boolean returnInverse) {
        return unique(input, sorted, returnInverse, false, (Number) null);
    }

    /**
     * {@return {@link #unique(Tensor, boolean, boolean, boolean, Number)} with the defaults {@code dim = null}}
     *
     * @param input the tensor
     * @param sorted without effect: the elements are sorted in any case
     * @param returnInverse whether the second result says where each element of the input is in the first
     * @param returnCounts whether the last result says how often each is there
     */
    public static List<Tensor> unique(Tensor input, boolean sorted, boolean returnInverse, boolean returnCounts) {
        return unique(input, sorted, returnInverse, returnCounts, (Number) null);
    }

    /**
     * Returns the different elements or slices, sorted, with what else is asked for: {@code torch.unique}.
     *
     * @param input the tensor
     * @param sorted without effect: the elements are sorted in any case
     * @param returnInverse whether the second result says where each element of the input is in the first
     * @param returnCounts whether the last result says how often each is there
     * @param dim the dimension whose slices are compared as a whole, or null to compare elements
     * @return the elements; then the indices, then the counts, each if asked for
     * @throws TorchException if there is no such dimension
     */
    public static List<Tensor> unique(Tensor input, boolean sorted, boolean returnInverse, boolean returnCounts, @Nullable Number dim) {
        return Uniques.unique(input, sorted, returnInverse, returnCounts, dim);
    }

    /**
     * Returns the elements without repetitions of neighbours: {@code torch.unique_consecutive}.
     *
     * @param input the tensor
     * @return a vector
     */
    public static Tensor uniqueConsecutive(Tensor input) {
        return Uniques.consecutive(input, false, false, null).getFirst();
    }

    /**
     * {@return {@link #uniqueConsecutive(Tensor, boolean, boolean, Number)} with the defaults {@code returnCounts = false, dim =
     * null}}
     *
     * @param input the tensor
     * @param returnInverse whether the second result says where each element of the input is in the first
     */
    public static List<Tensor> uniqueConsecutive(Tensor input, boolean returnInverse) {
        return uniqueConsecutive(input, returnInverse, false, (Number) null);
    }

    /**
     * {@return {@link #uniqueConsecutive(Tensor, boolean, boolean, Number)} with the defaults {@code dim = null}}
     *
     * @param input the tensor
     * @param returnInverse whether the second result says where each element of the input is in the first
     * @param returnCounts whether the last result says how often each is there
     */
    public static List<Tensor> uniqueConsecutive(Tensor input, boolean returnInverse, boolean returnCounts) {
        return uniqueConsecutive(input, returnInverse, returnCounts, (Number) null);
    }

    /**
     * Returns the elements or slices without repetitions of neighbours, with what else is asked for: {@code
     * torch.unique_consecutive}.
     *
     * @param input the tensor
     * @param returnInverse whether the second result says where each element of the input is in the first
     * @param returnCounts whether the last result says how often each is there
     * @param dim the dimension whose slices are compared as a whole, or null to compare elements
     * @return the elements; then the indices, then the counts, each if asked for
     * @throws TorchException if there is no such dimension
     */
    public static List<Tensor> uniqueConsecutive(Tensor input, boolean returnInverse, boolean returnCounts, @Nullable Number dim) {
        return Uniques.consecutive(input, returnInverse, returnCounts, dim);
    }

    /**
     * Returns the coordinates of places in a flattened array: {@code torch.unravel_index}.
     *
     * @param indices places in the flattened array, integers
     * @param shape the sizes of the array
     * @return for each of its dimensions a tensor of the indices' shape
     * @throws TorchException if the indices are no integers, or a size is negative
     */
    public static List<Tensor> unravelIndex(Tensor indices, long... shape) {
        DType dtype = indices.dtype();
        if (!dtype.isIntegral() || dtype == DType.BOOL) {
            throw new TorchException("expected 'indices' to be integer dtype, but got " + dtype);
        }
        for (long size : shape) {
            if (size < 0) {
                throw new TorchException("'shape' cannot have negative values, but got " + PythonText.tuple(shape));
            }
        }
        long[] strides = new long[shape.length];
        long stride = 1;
        for (int i = shape.length - 1; i >= 0; i--) {
            strides[i] = stride;
            stride *= shape[i];
        }
        return Calls.composedEach(() -> {
            Tensor coordinates = tensor("aten::floor_divide", indices.unsqueeze(-1), Torch.tensor(strides).to(indices.device()));
            coordinates = tensor("aten::remainder.Tensor", coordinates, Torch.tensor(shape).to(indices.device()));
            return Calls.tensors("aten::unbind.int", coordinates, -1L);
        });
    }

    /**
     * {@return {@link #bucketize(Tensor, Tensor, boolean, boolean)} with the defaults {@code outInt32 = false, right = false}}
     *
     * @param input the tensor
     * @param boundaries the boundaries, a sorted vector
     */
    public static Tensor bucketize(Tensor input, Tensor boundaries) {
        return bucketize(input, boundaries, false, false);
    }

    /**
     * {@return {@link #bucketize(Tensor, Tensor, boolean, boolean)} with the defaults {@code right = false}}
     *
     * @param input the tensor
     * @param boundaries the boundaries, a sorted vector
     * @param outInt32 whether the result is int32, else int64
     */
    public static Tensor bucketize(Tensor input, Tensor boundaries, boolean outInt32) {
        return bucketize(input, boundaries, outInt32, false);
    }

    /**
     * Returns between which boundaries elements lie: {@code torch.bucketize}.
     *
     * @param input the tensor
     * @param boundaries the boundaries, a sorted vector
     * @param outInt32 whether the result is int32, else int64
     * @param right whether a place behind equal elements is returned, else one before them
     * @return for each element the number of the bucket
     * @throws TorchException if the boundaries are no vector
     */
    public static Tensor bucketize(Tensor input, Tensor boundaries, boolean outInt32, boolean right) {
        return tensor("aten::bucketize.Tensor", input, boundaries, outInt32, right);
    }

    /**
     * {@return {@link #bucketize(Number, Tensor, boolean, boolean)} with the defaults {@code outInt32 = false, right = false}}
     *
     * @param input a number
     * @param boundaries the boundaries, a sorted vector
     */
    public static Tensor bucketize(Number input, Tensor boundaries) {
        return bucketize(input, boundaries, false, false);
    }

    /**
     * {@return {@link #bucketize(Number, Tensor, boolean, boolean)} with the defaults {@code right = false}}
     *
     * @param input a number
     * @param boundaries the boundaries, a sorted vector
     * @param outInt32 whether the result is int32, else int64
     */
    public static Tensor bucketize(Number input, Tensor boundaries, boolean outInt32) {
        return bucketize(input, boundaries, outInt32, false);
    }

    /**
     * Returns between which boundaries elements lie: {@code torch.bucketize}.
     *
     * @param input a number
     * @param boundaries the boundaries, a sorted vector
     * @param outInt32 whether the result is int32, else int64
     * @param right whether a place behind equal elements is returned, else one before them
     * @return for each element the number of the bucket
     * @throws TorchException if the boundaries are no vector
     */
    public static Tensor bucketize(Number input, Tensor boundaries, boolean outInt32, boolean right) {
        return tensor("aten::bucketize.Scalar", input, boundaries, outInt32, right);
    }

    /**
     * {@return {@link #searchsorted(Tensor, Tensor, boolean, boolean, String, Tensor)} with the defaults {@code outInt32 = false,
     * right = false, side = null, sorter = null}}
     *
     * @param sortedSequence the sequence, sorted along its last dimension
     * @param input the elements
     */
    public static Tensor searchsorted(Tensor sortedSequence, Tensor input) {
        return searchsorted(sortedSequence, input, false, false, (String) null, (Tensor) null);
    }

    /**
     * {@return {@link #searchsorted(Tensor, Tensor, boolean, boolean, String, Tensor)} with the defaults {@code right = false,
     * side = null, sorter = null}}
     *
     * @param sortedSequence the sequence, sorted along its last dimension
     * @param input the elements
     * @param outInt32 whether the result is int32, else int64
     */
    public static Tensor searchsorted(Tensor sortedSequence, Tensor input, boolean outInt32) {
        return searchsorted(sortedSequence, input, outInt32, false, (String) null, (Tensor) null);
    }

    /**
     * {@return {@link #searchsorted(Tensor, Tensor, boolean, boolean, String, Tensor)} with the defaults {@code side = null,
     * sorter = null}}
     *
     * @param sortedSequence the sequence, sorted along its last dimension
     * @param input the elements
     * @param outInt32 whether the result is int32, else int64
     * @param right whether a place behind equal elements is returned, else one before them
     */
    public static Tensor searchsorted(Tensor sortedSequence, Tensor input, boolean outInt32, boolean right) {
        return searchsorted(sortedSequence, input, outInt32, right, (String) null, (Tensor) null);
    }

    /**
     * {@return {@link #searchsorted(Tensor, Tensor, boolean, boolean, String, Tensor)} with the defaults {@code sorter = null}}
     *
     * @param sortedSequence the sequence, sorted along its last dimension
     * @param input the elements
     * @param outInt32 whether the result is int32, else int64
     * @param right whether a place behind equal elements is returned, else one before them
     * @param side {@code "left"} or {@code "right"}, which says the same as {@code right}, or null
     */
    public static Tensor searchsorted(Tensor sortedSequence, Tensor input, boolean outInt32, boolean right, @Nullable String side) {
        return searchsorted(sortedSequence, input, outInt32, right, side, (Tensor) null);
    }

    /**
     * Returns where elements belong in a sorted sequence: {@code torch.searchsorted}.
     *
     * @param sortedSequence the sequence, sorted along its last dimension
     * @param input the elements
     * @param outInt32 whether the result is int32, else int64
     * @param right whether a place behind equal elements is returned, else one before them
     * @param side {@code "left"} or {@code "right"}, which says the same as {@code right}, or null
     * @param sorter the indices that sort the sequence, if it is not sorted, or null
     * @return for each element the index before which it belongs
     * @throws TorchException if the shapes do not fit, or {@code side} contradicts {@code right}
     */
    public static Tensor searchsorted(Tensor sortedSequence, Tensor input, boolean outInt32, boolean right, @Nullable String side,
            @Nullable Tensor sorter) {
        return tensor("aten::searchsorted.Tensor", sortedSequence, input, outInt32, right, side, sorter);
    }

    /**
     * {@return {@link #searchsorted(Tensor, Number, boolean, boolean, String, Tensor)} with the defaults {@code outInt32 = false,
     * right = false, side = null, sorter = null}}
     *
     * @param sortedSequence the sequence, sorted along its last dimension
     * @param input a number
     */
    public static Tensor searchsorted(Tensor sortedSequence, Number input) {
        return searchsorted(sortedSequence, input, false, false, (String) null, (Tensor) null);
    }

    /**
     * {@return {@link #searchsorted(Tensor, Number, boolean, boolean, String, Tensor)} with the defaults {@code right = false,
     * side = null, sorter = null}}
     *
     * @param sortedSequence the sequence, sorted along its last dimension
     * @param input a number
     * @param outInt32 whether the result is int32, else int64
     */
    public static Tensor searchsorted(Tensor sortedSequence, Number input, boolean outInt32) {
        return searchsorted(sortedSequence, input, outInt32, false, (String) null, (Tensor) null);
    }

    /**
     * {@return {@link #searchsorted(Tensor, Number, boolean, boolean, String, Tensor)} with the defaults {@code side = null,
     * sorter = null}}
     *
     * @param sortedSequence the sequence, sorted along its last dimension
     * @param input a number
     * @param outInt32 whether the result is int32, else int64
     * @param right whether a place behind equal elements is returned, else one before them
     */
    public static Tensor searchsorted(Tensor sortedSequence, Number input, boolean outInt32, boolean right) {
        return searchsorted(sortedSequence, input, outInt32, right, (String) null, (Tensor) null);
    }

    /**
     * {@return {@link #searchsorted(Tensor, Number, boolean, boolean, String, Tensor)} with the defaults {@code sorter = null}}
     *
     * @param sortedSequence the sequence, sorted along its last dimension
     * @param input a number
     * @param outInt32 whether the result is int32, else int64
     * @param right whether a place behind equal elements is returned, else one before them
     * @param side {@code "left"} or {@code "right"}, which says the same as {@code right}, or null
     */
    public static Tensor searchsorted(Tensor sortedSequence, Number input, boolean outInt32, boolean right, @Nullable String side) {
        return searchsorted(sortedSequence, input, outInt32, right, side, (Tensor) null);
    }

    /**
     * Returns where elements belong in a sorted sequence: {@code torch.searchsorted}.
     *
     * @param sortedSequence the sequence, sorted along its last dimension
     * @param input a number
     * @param outInt32 whether the result is int32, else int64
     * @param right whether a place behind equal elements is returned, else one before them
     * @param side {@code "left"} or {@code "right"}, which says the same as {@code right}, or null
     * @param sorter the indices that sort the sequence, if it is not sorted, or null
     * @return for each element the index before which it belongs
     * @throws TorchException if the shapes do not fit, or {@code side} contradicts {@code right}
     */
    public static Tensor searchsorted(Tensor sortedSequence, Number input, boolean outInt32, boolean right, @Nullable String side,
            @Nullable Tensor sorter) {
        return tensor("aten::searchsorted.Scalar", sortedSequence, input, outInt32, right, side, sorter);
    }

    /**
     * {@return {@link #split(Tensor, long, long)} with the defaults {@code dim = 0}}
     *
     * @param tensor the tensor
     * @param splitSize the size of each piece but the last, which may be smaller
     */
    public static List<Tensor> split(Tensor tensor, long splitSize) {
        return split(tensor, splitSize, 0);
    }

    /**
     * Splits a tensor into pieces of one size: {@code torch.split}.
     *
     * @param tensor the tensor
     * @param splitSize the size of each piece but the last, which may be smaller
     * @param dim the dimension; negative counts from the last
     * @return views, one a piece
     * @throws TorchException if the size is negative
     */
    public static List<Tensor> split(Tensor tensor, long splitSize, long dim) {
        return Calls.tensors("aten::split.Tensor", tensor, splitSize, dim);
    }

    /**
     * {@return {@link #split(Tensor, long[], long)} with the defaults {@code dim = 0}}
     *
     * @param tensor the tensor
     * @param splitSizes the sizes, which add up to that of the dimension
     */
    public static List<Tensor> split(Tensor tensor, long[] splitSizes) {
        return split(tensor, splitSizes, 0);
    }

    /**
     * Splits a tensor into pieces of given sizes: {@code torch.split}.
     *
     * @param tensor the tensor
     * @param splitSizes the sizes, which add up to that of the dimension
     * @param dim the dimension; negative counts from the last
     * @return views, one a piece
     * @throws TorchException if the sizes do not add up
     */
    public static List<Tensor> split(Tensor tensor, long[] splitSizes, long dim) {
        return Calls.tensors("aten::split.sizes", tensor, splitSizes, dim);
    }

    /**
     * {@return {@link #split(Tensor, List, long)} with the defaults {@code dim = 0}}
     *
     * @param tensor the tensor
     * @param splitSizes the sizes, which add up to that of the dimension
     */
    public static List<Tensor> split(Tensor tensor, List<? extends Number> splitSizes) {
        return split(tensor, splitSizes, 0);
    }

    /**
     * Splits a tensor into pieces of given sizes: {@code torch.split}.
     *
     * @param tensor the tensor
     * @param splitSizes the sizes, which add up to that of the dimension
     * @param dim the dimension; negative counts from the last
     * @return views, one a piece
     * @throws TorchException if the sizes do not add up
     */
    public static List<Tensor> split(Tensor tensor, List<? extends Number> splitSizes, long dim) {
        return Calls.tensors("aten::split.sizes", tensor, Lists.longs(splitSizes), dim);
    }

    /**
     * {@return {@link #stft(Tensor, long, Number, Number, Tensor, boolean, String, boolean, Boolean, Boolean, Boolean)} with the
     * defaults {@code hopLength = null, winLength = null, window = null, center = true, padMode = "reflect", normalized = false,
     * onesided = null, returnComplex = true, alignToWindow = null}}
     *
     * @param input the signal, of shape {@code (L)} or {@code (B, L)}
     * @param nFft the length of each Fourier transform
     */
    public static Tensor stft(Tensor input, long nFft) {
        return stft(input, nFft, (Number) null, (Number) null, (Tensor) null, true, "reflect", false, (Boolean) null, true,
                (Boolean) null);
    }

    /**
     * {@return {@link #stft(Tensor, long, Number, Number, Tensor, boolean, String, boolean, Boolean, Boolean, Boolean)} with the
     * defaults {@code winLength = null, window = null, center = true, padMode = "reflect", normalized = false, onesided = null,
     * returnComplex = true, alignToWindow = null}}
     *
     * @param input the signal, of shape {@code (L)} or {@code (B, L)}
     * @param nFft the length of each Fourier transform
     * @param hopLength the distance of neighbouring frames, or null for a quarter of {@code nFft}
     */
    public static Tensor stft(Tensor input, long nFft, @Nullable Number hopLength) {
        return stft(input, nFft, hopLength, (Number) null, (Tensor) null, true, "reflect", false, (Boolean) null, true, (Boolean)
                null);
    }

    /**
     * {@return {@link #stft(Tensor, long, Number, Number, Tensor, boolean, String, boolean, Boolean, Boolean, Boolean)} with the
     * defaults {@code window = null, center = true, padMode = "reflect", normalized = false, onesided = null, returnComplex =
     * true, alignToWindow = null}}
     *
     * @param input the signal, of shape {@code (L)} or {@code (B, L)}
     * @param nFft the length of each Fourier transform
     * @param hopLength the distance of neighbouring frames, or null for a quarter of {@code nFft}
     * @param winLength the length of the window, or null for {@code nFft}
     */
    public static Tensor stft(Tensor input, long nFft, @Nullable Number hopLength, @Nullable Number winLength) {
        return stft(input, nFft, hopLength, winLength, (Tensor) null, true, "reflect", false, (Boolean) null, true, (Boolean)
                null);
    }

    /**
     * {@return {@link #stft(Tensor, long, Number, Number, Tensor, boolean, String, boolean, Boolean, Boolean, Boolean)} with the
     * defaults {@code center = true, padMode = "reflect", normalized = false, onesided = null, returnComplex = true,
     * alignToWindow = null}}
     *
     * @param input the signal, of shape {@code (L)} or {@code (B, L)}
     * @param nFft the length of each Fourier transform
     * @param hopLength the distance of neighbouring frames, or null for a quarter of {@code nFft}
     * @param winLength the length of the window, or null for {@code nFft}
     * @param window the window, or null for one of ones
     */
    public static Tensor stft(Tensor input, long nFft, @Nullable Number hopLength, @Nullable Number winLength, @Nullable Tensor window) {
        return stft(input, nFft, hopLength, winLength, window, true, "reflect", false, (Boolean) null, true, (Boolean) null);
    }

    /**
     * {@return {@link #stft(Tensor, long, Number, Number, Tensor, boolean, String, boolean, Boolean, Boolean, Boolean)} with the
     * defaults {@code padMode = "reflect", normalized = false, onesided = null, returnComplex = true, alignToWindow = null}}
     *
     * @param input the signal, of shape {@code (L)} or {@code (B, L)}
     * @param nFft the length of each Fourier transform
     * @param hopLength the distance of neighbouring frames, or null for a quarter of {@code nFft}
     * @param winLength the length of the window, or null for {@code nFft}
     * @param window the window, or null for one of ones
     * @param center whether the signal is padded so that frames are centred
     */
    public static Tensor stft(Tensor input, long nFft, @Nullable Number hopLength, @Nullable Number winLength, @Nullable Tensor window,
            boolean center) {
        return stft(input, nFft, hopLength, winLength, window, center, "reflect", false, (Boolean) null, true, (Boolean) null);
    }

    /**
     * {@return {@link #stft(Tensor, long, Number, Number, Tensor, boolean, String, boolean, Boolean, Boolean, Boolean)} with the
     * defaults {@code normalized = false, onesided = null, returnComplex = true, alignToWindow = null}}
     *
     * @param input the signal, of shape {@code (L)} or {@code (B, L)}
     * @param nFft the length of each Fourier transform
     * @param hopLength the distance of neighbouring frames, or null for a quarter of {@code nFft}
     * @param winLength the length of the window, or null for {@code nFft}
     * @param window the window, or null for one of ones
     * @param center whether the signal is padded so that frames are centred
     * @param padMode how it is padded, as in {@code torch.nn.functional.pad}
     */
    public static Tensor stft(Tensor input, long nFft, @Nullable Number hopLength, @Nullable Number winLength, @Nullable Tensor window,
            boolean center, String padMode) {
        return stft(input, nFft, hopLength, winLength, window, center, padMode, false, (Boolean) null, true, (Boolean) null);
    }

    /**
     * {@return {@link #stft(Tensor, long, Number, Number, Tensor, boolean, String, boolean, Boolean, Boolean, Boolean)} with the
     * defaults {@code onesided = null, returnComplex = true, alignToWindow = null}}
     *
     * @param input the signal, of shape {@code (L)} or {@code (B, L)}
     * @param nFft the length of each Fourier transform
     * @param hopLength the distance of neighbouring frames, or null for a quarter of {@code nFft}
     * @param winLength the length of the window, or null for {@code nFft}
     * @param window the window, or null for one of ones
     * @param center whether the signal is padded so that frames are centred
     * @param padMode how it is padded, as in {@code torch.nn.functional.pad}
     * @param normalized whether results are divided by the square root of {@code nFft}
     */
    public static Tensor stft(Tensor input, long nFft, @Nullable Number hopLength, @Nullable Number winLength, @Nullable Tensor window,
            boolean center, String padMode, boolean normalized) {
        return stft(input, nFft, hopLength, winLength, window, center, padMode, normalized, (Boolean) null, true, (Boolean) null);
    }

    /**
     * {@return {@link #stft(Tensor, long, Number, Number, Tensor, boolean, String, boolean, Boolean, Boolean, Boolean)} with the
     * defaults {@code returnComplex = true, alignToWindow = null}}
     *
     * @param input the signal, of shape {@code (L)} or {@code (B, L)}
     * @param nFft the length of each Fourier transform
     * @param hopLength the distance of neighbouring frames, or null for a quarter of {@code nFft}
     * @param winLength the length of the window, or null for {@code nFft}
     * @param window the window, or null for one of ones
     * @param center whether the signal is padded so that frames are centred
     * @param padMode how it is padded, as in {@code torch.nn.functional.pad}
     * @param normalized whether results are divided by the square root of {@code nFft}
     * @param onesided whether the redundant half is left out, or null: yes for real signals
     */
    public static Tensor stft(Tensor input, long nFft, @Nullable Number hopLength, @Nullable Number winLength, @Nullable Tensor window,
            boolean center, String padMode, boolean normalized, @Nullable Boolean onesided) {
        return stft(input, nFft, hopLength, winLength, window, center, padMode, normalized, onesided, true, (Boolean) null);
    }

    /**
     * {@return {@link #stft(Tensor, long, Number, Number, Tensor, boolean, String, boolean, Boolean, Boolean, Boolean)} with the
     * defaults {@code alignToWindow = null}}
     *
     * @param input the signal, of shape {@code (L)} or {@code (B, L)}
     * @param nFft the length of each Fourier transform
     * @param hopLength the distance of neighbouring frames, or null for a quarter of {@code nFft}
     * @param winLength the length of the window, or null for {@code nFft}
     * @param window the window, or null for one of ones
     * @param center whether the signal is padded so that frames are centred
     * @param padMode how it is padded, as in {@code torch.nn.functional.pad}
     * @param normalized whether results are divided by the square root of {@code nFft}
     * @param onesided whether the redundant half is left out, or null: yes for real signals
     * @param returnComplex whether the result is complex; null is refused for real signals, as PyTorch does
     */
    public static Tensor stft(Tensor input, long nFft, @Nullable Number hopLength, @Nullable Number winLength, @Nullable Tensor window,
            boolean center, String padMode, boolean normalized, @Nullable Boolean onesided, Boolean returnComplex) {
        return stft(input, nFft, hopLength, winLength, window, center, padMode, normalized, onesided, returnComplex, (Boolean)
                null);
    }

    /**
     * Returns the Fourier transforms of short pieces of a signal: {@code torch.stft}. The forms without {@code returnComplex},
     * which PyTorch demands for real signals, are complex.
     *
     * @param input the signal, of shape {@code (L)} or {@code (B, L)}
     * @param nFft the length of each Fourier transform
     * @param hopLength the distance of neighbouring frames, or null for a quarter of {@code nFft}
     * @param winLength the length of the window, or null for {@code nFft}
     * @param window the window, or null for one of ones
     * @param center whether the signal is padded so that frames are centred
     * @param padMode how it is padded, as in {@code torch.nn.functional.pad}
     * @param normalized whether results are divided by the square root of {@code nFft}
     * @param onesided whether the redundant half is left out, or null: yes for real signals
     * @param returnComplex whether the result is complex; null is refused for real signals, as PyTorch does
     * @param alignToWindow whether frames are as long as the window, or null for no; only where {@code center} is false
     * @return the transforms, of shape {@code (frequencies, frames)} with the batch before it
     * @throws TorchException if lengths do not fit
     */
    public static Tensor stft(Tensor input, long nFft, @Nullable Number hopLength, @Nullable Number winLength, @Nullable Tensor window,
            boolean center, String padMode, boolean normalized, @Nullable Boolean onesided, Boolean returnComplex,
            @Nullable Boolean alignToWindow) {
        if (center && alignToWindow != null) {
            throw new TorchException("stft align_to_window should only be set when center = false");
        }
        return Calls.composed(() -> {
            Tensor signal = center ? centered(input, nFft / 2, padMode) : input;
            return tensor("aten::stft", signal, nFft, number(hopLength), number(winLength), window, normalized, onesided, returnComplex,
                    alignToWindow);
        });
    }

    private static Tensor centered(Tensor input, long pad, String mode) {
        long[] shape = input.shape();
        int missing = Math.max(3 - shape.length, 0);
        long[] extended = new long[missing + shape.length];
        Arrays.fill(extended, 0, missing, 1);
        System.arraycopy(shape, 0, extended, missing, shape.length);
        Tensor padded = tensor("aten::pad", input.view(extended), new long[] {pad, pad}, mode);
        long[] sizes = padded.shape();
        return padded.view(Arrays.copyOfRange(sizes, sizes.length - shape.length, sizes.length));
    }

    private static @Nullable Long number(@Nullable Number value) {
        return value == null ? null : value.longValue();
    }
}

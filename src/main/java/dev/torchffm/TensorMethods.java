// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static dev.torchffm.Calls.tensor;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The methods of {@code torch.Tensor} that PyTorch writes in Python, or that Java has in its own way; the superclasses have
 * conversions and what a tensor says about itself.
 */
abstract class TensorMethods extends TensorQuestions implements Iterable<Tensor> {
    TensorMethods() { }

    private Tensor self() {
        return (Tensor) this;
    }

    /**
     * Returns views along the first dimension, one after the other: {@code for row in tensor} in Python. They belong to the
     * current scope, like every new tensor.
     *
     * @return an iterator over new views, all made now
     * @throws TorchException if the tensor has no dimensions
     */
    @Override
    public Iterator<Tensor> iterator() {
        if (self().dim() == 0) {
            throw new TorchException("iteration over a 0-d tensor");
        }
        return Calls.tensors("aten::unbind.int", self(), 0L).iterator();
    }

    /**
     * Returns a view with the dimensions in reverse order: {@code Tensor.T}.
     *
     * @return the view
     */
    public Tensor T() {
        return tensor("aten::numpy_T", self());
    }

    /**
     * Returns the conjugate transpose of a matrix: {@code Tensor.H}.
     *
     * @return a view
     * @throws TorchException if the tensor has another number of dimensions than two
     */
    public Tensor H() {
        return tensor("aten::matrix_H", self());
    }

    /**
     * Returns the tensor out of the graph, without a common count of versions: {@code Tensor.data}. What is written through it is
     * not seen by the graph, whose gradients may be wrong then; {@link Tensor#detach} notices.
     *
     * @return a tensor over the same storage
     */
    public Tensor data() {
        return tensor("aten::data", self());
    }

    /**
     * Has operations on this tensor recorded for gradients: {@code Tensor.requires_grad_()}.
     *
     * @return this tensor
     * @throws TorchException if the type has no gradients
     */
    public Tensor requiresGrad_() {
        return self().requiresGrad(true);
    }

    /**
     * Says whether operations on this tensor are recorded for gradients: {@code Tensor.requires_grad_}.
     *
     * @param requiresGrad whether they are recorded
     * @return this tensor
     * @throws TorchException if the type has no gradients, or the tensor was computed from one that requires grad
     */
    public Tensor requiresGrad_(boolean requiresGrad) {
        return self().requiresGrad(requiresGrad);
    }

    /**
     * {@return {@link #newTensor(Object, DType, Device)} with the defaults {@code dtype = null, device = (Device) null}}
     *
     * @param data as in {@link Torch#tensor(Object)}
     */
    public Tensor newTensor(Object data) {
        return newTensor(data, (DType) null, (Device) null);
    }

    /**
     * {@return {@link #newTensor(Object, DType, Device)} with the defaults {@code device = (Device) null}}
     *
     * @param data as in {@link Torch#tensor(Object)}
     * @param dtype the type, or null for this tensor's
     */
    public Tensor newTensor(Object data, @Nullable DType dtype) {
        return newTensor(data, dtype, (Device) null);
    }

    /**
     * Returns a new tensor of this one's type and place: {@code Tensor.new_tensor}.
     *
     * @param data as in {@link Torch#tensor(Object)}
     * @param dtype the type, or null for this tensor's
     * @param device where the new tensor is to lie, or null for where this one does
     * @return a new tensor
     * @throws TorchException as {@link Torch#tensor(Object, DType)}
     */
    public Tensor newTensor(Object data, @Nullable DType dtype, @Nullable Device device) {
        return Torch.tensor(data, dtype == null ? self().dtype() : dtype, device == null ? self().device() : device);
    }

    /**
     * Returns the square root of the sum of the squared magnitudes: {@code Tensor.norm}.
     *
     * @return the norm, without dimensions
     * @throws TorchException if the type is neither floating point nor complex
     */
    public Tensor norm() {
        return Norms.norm(self(), "fro", null, false, null);
    }

    /**
     * {@return {@link #norm(Number, long[], boolean, DType)} with the defaults {@code dim = null, keepdim = false, dtype = null}}
     *
     * @param p the power of the vector norm over all of the dimensions, 2 if null
     */
    public Tensor norm(@Nullable Number p) {
        return norm(p, (long[]) null, false, (DType) null);
    }

    /**
     * {@return {@link #norm(Number, long[], boolean, DType)} with the defaults {@code keepdim = false, dtype = null}}
     *
     * @param p the power of the vector norm over all of the dimensions, 2 if null
     * @param dim the dimensions over which the norm is taken, or null for all
     */
    public Tensor norm(@Nullable Number p, long @Nullable [] dim) {
        return norm(p, dim, false, (DType) null);
    }

    /**
     * {@return {@link #norm(Number, long[], boolean, DType)} with the defaults {@code dtype = null}}
     *
     * @param p the power of the vector norm over all of the dimensions, 2 if null
     * @param dim the dimensions over which the norm is taken, or null for all
     * @param keepdim whether they stay, with size one
     */
    public Tensor norm(@Nullable Number p, long @Nullable [] dim, boolean keepdim) {
        return norm(p, dim, keepdim, (DType) null);
    }

    /**
     * Returns a vector norm: {@code Tensor.norm}.
     *
     * @param p the power of the vector norm over all of the dimensions, 2 if null
     * @param dim the dimensions over which the norm is taken, or null for all
     * @param keepdim whether they stay, with size one
     * @param dtype the type to convert to first, or null for the tensor's own
     * @return the norms
     * @throws TorchException if the type is neither floating point nor complex
     */
    public Tensor norm(@Nullable Number p, long @Nullable [] dim, boolean keepdim, @Nullable DType dtype) {
        return Norms.norm(self(), p, dim, keepdim, dtype);
    }

    /**
     * {@return {@link #norm(Number, long, boolean, DType)} with the defaults {@code keepdim = false, dtype = null}}
     *
     * @param p the power of the vector norm over all of the dimensions, 2 if null
     * @param dim the dimension over which the norm is taken
     */
    public Tensor norm(@Nullable Number p, long dim) {
        return norm(p, dim, false, (DType) null);
    }

    /**
     * {@return {@link #norm(Number, long, boolean, DType)} with the defaults {@code dtype = null}}
     *
     * @param p the power of the vector norm over all of the dimensions, 2 if null
     * @param dim the dimension over which the norm is taken
     * @param keepdim whether they stay, with size one
     */
    public Tensor norm(@Nullable Number p, long dim, boolean keepdim) {
        return norm(p, dim, keepdim, (DType) null);
    }

    /**
     * Returns a vector norm: {@code Tensor.norm}.
     *
     * @param p the power of the vector norm over all of the dimensions, 2 if null
     * @param dim the dimension over which the norm is taken
     * @param keepdim whether they stay, with size one
     * @param dtype the type to convert to first, or null for the tensor's own
     * @return the norms
     * @throws TorchException if the type is neither floating point nor complex
     */
    public Tensor norm(@Nullable Number p, long dim, boolean keepdim, @Nullable DType dtype) {
        return Norms.norm(self(), p, new long[] {dim}, keepdim, dtype);
    }

    /**
     * {@return {@link #norm(String, long[], boolean, DType)} with the defaults {@code dim = null, keepdim = false, dtype = null}}
     *
     * @param p {@code "fro"} for Frobenius' norm, {@code "nuc"} for the sum of the singular values
     */
    public Tensor norm(String p) {
        return norm(p, (long[]) null, false, (DType) null);
    }

    /**
     * {@return {@link #norm(String, long[], boolean, DType)} with the defaults {@code keepdim = false, dtype = null}}
     *
     * @param p {@code "fro"} for Frobenius' norm, {@code "nuc"} for the sum of the singular values
     * @param dim the dimensions over which the norm is taken, or null for all
     */
    public Tensor norm(String p, long @Nullable [] dim) {
        return norm(p, dim, false, (DType) null);
    }

    /**
     * {@return {@link #norm(String, long[], boolean, DType)} with the defaults {@code dtype = null}}
     *
     * @param p {@code "fro"} for Frobenius' norm, {@code "nuc"} for the sum of the singular values
     * @param dim the dimensions over which the norm is taken, or null for all
     * @param keepdim whether they stay, with size one
     */
    public Tensor norm(String p, long @Nullable [] dim, boolean keepdim) {
        return norm(p, dim, keepdim, (DType) null);
    }

    /**
     * Returns a norm by its name: {@code Tensor.norm}.
     *
     * @param p {@code "fro"} for Frobenius' norm, {@code "nuc"} for the sum of the singular values
     * @param dim the dimensions over which the norm is taken, or null for all
     * @param keepdim whether they stay, with size one
     * @param dtype the type to convert to first, or null for the tensor's own
     * @return the norms
     * @throws TorchException if there is no such norm, or it does not fit the dimensions or the type
     */
    public Tensor norm(String p, long @Nullable [] dim, boolean keepdim, @Nullable DType dtype) {
        return Norms.norm(self(), p, dim, keepdim, dtype);
    }

    /**
     * {@return {@link #norm(String, long, boolean, DType)} with the defaults {@code keepdim = false, dtype = null}}
     *
     * @param p {@code "fro"} for Frobenius' norm, {@code "nuc"} for the sum of the singular values
     * @param dim the dimension over which the norm is taken
     */
    public Tensor norm(String p, long dim) {
        return norm(p, dim, false, (DType) null);
    }

    /**
     * {@return {@link #norm(String, long, boolean, DType)} with the defaults {@code dtype = null}}
     *
     * @param p {@code "fro"} for Frobenius' norm, {@code "nuc"} for the sum of the singular values
     * @param dim the dimension over which the norm is taken
     * @param keepdim whether they stay, with size one
     */
    public Tensor norm(String p, long dim, boolean keepdim) {
        return norm(p, dim, keepdim, (DType) null);
    }

    /**
     * Returns a norm by its name: {@code Tensor.norm}.
     *
     * @param p {@code "fro"} for Frobenius' norm, {@code "nuc"} for the sum of the singular values
     * @param dim the dimension over which the norm is taken
     * @param keepdim whether they stay, with size one
     * @param dtype the type to convert to first, or null for the tensor's own
     * @return the norms
     * @throws TorchException if there is no such norm, or it does not fit the dimensions or the type
     */
    public Tensor norm(String p, long dim, boolean keepdim, @Nullable DType dtype) {
        return Norms.norm(self(), p, new long[] {dim}, keepdim, dtype);
    }

    /**
     * {@return {@link #unique(boolean)} with the defaults {@code sorted = true}}
     */
    public Tensor unique() {
        return unique(true);
    }

    /**
     * Returns the different elements, sorted: {@code Tensor.unique}.
     *
     * @param sorted without effect: the elements are sorted in any case
     * @return a vector
     */
    public Tensor unique(boolean sorted) {
        return Uniques.unique(self(), sorted, false, false, null).getFirst();
    }

    /**
     * {@return {@link #unique(boolean, boolean, boolean, Number)} with the defaults {@code returnCounts = false, dim = null}}
     *
     * @param sorted without effect: the elements are sorted in any case
     * @param returnInverse whether the second result says where each element of this tensor is in the first
     */
    public List<Tensor> unique(boolean sorted, boolean returnInverse) {
        return unique(sorted, returnInverse, false, (Number) null);
    }

    /**
     * {@return {@link #unique(boolean, boolean, boolean, Number)} with the defaults {@code dim = null}}
     *
     * @param sorted without effect: the elements are sorted in any case
     * @param returnInverse whether the second result says where each element of this tensor is in the first
     * @param returnCounts whether the last result says how often each is there
     */
    public List<Tensor> unique(boolean sorted, boolean returnInverse, boolean returnCounts) {
        return unique(sorted, returnInverse, returnCounts, (Number) null);
    }

    /**
     * Returns the different elements or slices, sorted, with what else is asked for: {@code Tensor.unique}.
     *
     * @param sorted without effect: the elements are sorted in any case
     * @param returnInverse whether the second result says where each element of this tensor is in the first
     * @param returnCounts whether the last result says how often each is there
     * @param dim the dimension whose slices are compared as a whole, or null to compare elements
     * @return the elements; then the indices, then the counts, each if asked for
     * @throws TorchException if there is no such dimension
     */
    public List<Tensor> unique(boolean sorted, boolean returnInverse, boolean returnCounts, @Nullable Number dim) {
        return Uniques.unique(self(), sorted, returnInverse, returnCounts, dim);
    }

    /**
     * Returns the elements without repetitions of neighbours: {@code Tensor.unique_consecutive}.
     *
     * @return a vector
     */
    public Tensor uniqueConsecutive() {
        return Uniques.consecutive(self(), false, false, null).getFirst();
    }

    /**
     * {@return {@link #uniqueConsecutive(boolean, boolean, Number)} with the defaults {@code returnCounts = false, dim = null}}
     *
     * @param returnInverse whether the second result says where each element of this tensor is in the first
     */
    public List<Tensor> uniqueConsecutive(boolean returnInverse) {
        return uniqueConsecutive(returnInverse, false, (Number) null);
    }

    /**
     * {@return {@link #uniqueConsecutive(boolean, boolean, Number)} with the defaults {@code dim = null}}
     *
     * @param returnInverse whether the second result says where each element of this tensor is in the first
     * @param returnCounts whether the last result says how often each is there
     */
    public List<Tensor> uniqueConsecutive(boolean returnInverse, boolean returnCounts) {
        return uniqueConsecutive(returnInverse, returnCounts, (Number) null);
    }

    /**
     * Returns the elements or slices without repetitions of neighbours, with what else is asked for: {@code
     * Tensor.unique_consecutive}.
     *
     * @param returnInverse whether the second result says where each element of this tensor is in the first
     * @param returnCounts whether the last result says how often each is there
     * @param dim the dimension whose slices are compared as a whole, or null to compare elements
     * @return the elements; then the indices, then the counts, each if asked for
     * @throws TorchException if there is no such dimension
     */
    public List<Tensor> uniqueConsecutive(boolean returnInverse, boolean returnCounts, @Nullable Number dim) {
        return Uniques.consecutive(self(), returnInverse, returnCounts, dim);
    }

    /**
     * {@return {@link #split(long, long)} with the defaults {@code dim = 0}}
     *
     * @param splitSize the size of each piece but the last, which may be smaller
     */
    public List<Tensor> split(long splitSize) {
        return split(splitSize, 0);
    }

    /**
     * Splits the tensor into pieces of one size: {@code Tensor.split}.
     *
     * @param splitSize the size of each piece but the last, which may be smaller
     * @param dim the dimension; negative counts from the last
     * @return views, one a piece
     * @throws TorchException if the size is negative
     */
    public List<Tensor> split(long splitSize, long dim) {
        return Calls.tensors("aten::split.Tensor", self(), splitSize, dim);
    }

    /**
     * {@return {@link #split(long[], long)} with the defaults {@code dim = 0}}
     *
     * @param splitSizes the sizes, which add up to that of the dimension
     */
    public List<Tensor> split(long[] splitSizes) {
        return split(splitSizes, 0);
    }

    /**
     * Splits the tensor into pieces of given sizes: {@code Tensor.split}.
     *
     * @param splitSizes the sizes, which add up to that of the dimension
     * @param dim the dimension; negative counts from the last
     * @return views, one a piece
     * @throws TorchException if the sizes do not add up
     */
    public List<Tensor> split(long[] splitSizes, long dim) {
        return Calls.tensors("aten::split.sizes", self(), splitSizes, dim);
    }

    /**
     * {@return {@link #split(List, long)} with the defaults {@code dim = 0}}
     *
     * @param splitSizes the sizes, which add up to that of the dimension
     */
    public List<Tensor> split(List<? extends Number> splitSizes) {
        return split(splitSizes, 0);
    }

    /**
     * Splits the tensor into pieces of given sizes: {@code Tensor.split}.
     *
     * @param splitSizes the sizes, which add up to that of the dimension
     * @param dim the dimension; negative counts from the last
     * @return views, one a piece
     * @throws TorchException if the sizes do not add up
     */
    public List<Tensor> split(List<? extends Number> splitSizes, long dim) {
        return Calls.tensors("aten::split.sizes", self(), Lists.longs(splitSizes), dim);
    }

    /**
     * {@return {@link #lu(boolean, boolean)} with the defaults {@code pivot = true, getInfos = false}}
     */
    public List<Tensor> lu() {
        return lu(true, false);
    }

    /**
     * {@return {@link #lu(boolean, boolean)} with the defaults {@code getInfos = false}}
     *
     * @param pivot whether rows are exchanged
     */
    public List<Tensor> lu(boolean pivot) {
        return lu(pivot, false);
    }

    /**
     * Returns the LU decomposition of matrices, packed: {@code Tensor.lu}, deprecated there in favour of {@code
     * torch.linalg.lu_factor}.
     *
     * @param pivot whether rows are exchanged
     * @param getInfos whether a third tensor says where a decomposition failed; otherwise that is refused
     * @return the factors in one, and the pivots, counted from 1; with {@code getInfos} a third tensor, zero for success
     * @throws TorchException if the matrices are not square, or a decomposition fails
     */
    public List<Tensor> lu(boolean pivot, boolean getInfos) {
        return Torch.lu(self(), pivot, getInfos);
    }

    /**
     * {@return {@link #stft(long, Number, Number, Tensor, boolean, String, boolean, Boolean, Boolean, Boolean)} with the defaults
     * {@code hopLength = null, winLength = null, window = null, center = true, padMode = "reflect", normalized = false, onesided
     * = null, returnComplex = true, alignToWindow = null}}
     *
     * @param nFft the length of each Fourier transform
     */
    public Tensor stft(long nFft) {
        return stft(nFft, (Number) null, (Number) null, (Tensor) null, true, "reflect", false, (Boolean) null, true, (Boolean)
                null);
    }

    /**
     * {@return {@link #stft(long, Number, Number, Tensor, boolean, String, boolean, Boolean, Boolean, Boolean)} with the defaults
     * {@code winLength = null, window = null, center = true, padMode = "reflect", normalized = false, onesided = null,
     * returnComplex = true, alignToWindow = null}}
     *
     * @param nFft the length of each Fourier transform
     * @param hopLength the distance of neighbouring frames, or null for a quarter of {@code nFft}
     */
    public Tensor stft(long nFft, @Nullable Number hopLength) {
        return stft(nFft, hopLength, (Number) null, (Tensor) null, true, "reflect", false, (Boolean) null, true, (Boolean) null);
    }

    /**
     * {@return {@link #stft(long, Number, Number, Tensor, boolean, String, boolean, Boolean, Boolean, Boolean)} with the defaults
     * {@code window = null, center = true, padMode = "reflect", normalized = false, onesided = null, returnComplex = true,
     * alignToWindow = null}}
     *
     * @param nFft the length of each Fourier transform
     * @param hopLength the distance of neighbouring frames, or null for a quarter of {@code nFft}
     * @param winLength the length of the window, or null for {@code nFft}
     */
    public Tensor stft(long nFft, @Nullable Number hopLength, @Nullable Number winLength) {
        return stft(nFft, hopLength, winLength, (Tensor) null, true, "reflect", false, (Boolean) null, true, (Boolean) null);
    }

    /**
     * {@return {@link #stft(long, Number, Number, Tensor, boolean, String, boolean, Boolean, Boolean, Boolean)} with the defaults
     * {@code center = true, padMode = "reflect", normalized = false, onesided = null, returnComplex = true, alignToWindow =
     * null}}
     *
     * @param nFft the length of each Fourier transform
     * @param hopLength the distance of neighbouring frames, or null for a quarter of {@code nFft}
     * @param winLength the length of the window, or null for {@code nFft}
     * @param window the window, or null for one of ones
     */
    public Tensor stft(long nFft, @Nullable Number hopLength, @Nullable Number winLength, @Nullable Tensor window) {
        return stft(nFft, hopLength, winLength, window, true, "reflect", false, (Boolean) null, true, (Boolean) null);
    }

    /**
     * {@return {@link #stft(long, Number, Number, Tensor, boolean, String, boolean, Boolean, Boolean, Boolean)} with the defaults
     * {@code padMode = "reflect", normalized = false, onesided = null, returnComplex = true, alignToWindow = null}}
     *
     * @param nFft the length of each Fourier transform
     * @param hopLength the distance of neighbouring frames, or null for a quarter of {@code nFft}
     * @param winLength the length of the window, or null for {@code nFft}
     * @param window the window, or null for one of ones
     * @param center whether the signal is padded so that frames are centred
     */
    public Tensor stft(long nFft, @Nullable Number hopLength, @Nullable Number winLength, @Nullable Tensor window, boolean center) {
        return stft(nFft, hopLength, winLength, window, center, "reflect", false, (Boolean) null, true, (Boolean) null);
    }

    /**
     * {@return {@link #stft(long, Number, Number, Tensor, boolean, String, boolean, Boolean, Boolean, Boolean)} with the defaults
     * {@code normalized = false, onesided = null, returnComplex = true, alignToWindow = null}}
     *
     * @param nFft the length of each Fourier transform
     * @param hopLength the distance of neighbouring frames, or null for a quarter of {@code nFft}
     * @param winLength the length of the window, or null for {@code nFft}
     * @param window the window, or null for one of ones
     * @param center whether the signal is padded so that frames are centred
     * @param padMode how it is padded, as in {@code torch.nn.functional.pad}
     */
    public Tensor stft(long nFft, @Nullable Number hopLength, @Nullable Number winLength, @Nullable Tensor window, boolean center,
            String padMode) {
        return stft(nFft, hopLength, winLength, window, center, padMode, false, (Boolean) null, true, (Boolean) null);
    }

    /**
     * {@return {@link #stft(long, Number, Number, Tensor, boolean, String, boolean, Boolean, Boolean, Boolean)} with the defaults
     * {@code onesided = null, returnComplex = true, alignToWindow = null}}
     *
     * @param nFft the length of each Fourier transform
     * @param hopLength the distance of neighbouring frames, or null for a quarter of {@code nFft}
     * @param winLength the length of the window, or null for {@code nFft}
     * @param window the window, or null for one of ones
     * @param center whether the signal is padded so that frames are centred
     * @param padMode how it is padded, as in {@code torch.nn.functional.pad}
     * @param normalized whether results are divided by the square root of {@code nFft}
     */
    public Tensor stft(long nFft, @Nullable Number hopLength, @Nullable Number winLength, @Nullable Tensor window, boolean center,
            String padMode, boolean normalized) {
        return stft(nFft, hopLength, winLength, window, center, padMode, normalized, (Boolean) null, true, (Boolean) null);
    }

    /**
     * {@return {@link #stft(long, Number, Number, Tensor, boolean, String, boolean, Boolean, Boolean, Boolean)} with the defaults
     * {@code returnComplex = true, alignToWindow = null}}
     *
     * @param nFft the length of each Fourier transform
     * @param hopLength the distance of neighbouring frames, or null for a quarter of {@code nFft}
     * @param winLength the length of the window, or null for {@code nFft}
     * @param window the window, or null for one of ones
     * @param center whether the signal is padded so that frames are centred
     * @param padMode how it is padded, as in {@code torch.nn.functional.pad}
     * @param normalized whether results are divided by the square root of {@code nFft}
     * @param onesided whether the redundant half is left out, or null: yes for real signals
     */
    public Tensor stft(long nFft, @Nullable Number hopLength, @Nullable Number winLength, @Nullable Tensor window, boolean center,
            String padMode, boolean normalized, @Nullable Boolean onesided) {
        return stft(nFft, hopLength, winLength, window, center, padMode, normalized, onesided, true, (Boolean) null);
    }

    /**
     * {@return {@link #stft(long, Number, Number, Tensor, boolean, String, boolean, Boolean, Boolean, Boolean)} with the defaults
     * {@code alignToWindow = null}}
     *
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
    public Tensor stft(long nFft, @Nullable Number hopLength, @Nullable Number winLength, @Nullable Tensor window, boolean center,
            String padMode, boolean normalized, @Nullable Boolean onesided, Boolean returnComplex) {
        return stft(nFft, hopLength, winLength, window, center, padMode, normalized, onesided, returnComplex, (Boolean) null);
    }

    /**
     * Returns the Fourier transforms of short pieces of the signal: {@code Tensor.stft}.
     *
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
    public Tensor stft(long nFft, @Nullable Number hopLength, @Nullable Number winLength, @Nullable Tensor window, boolean center,
            String padMode, boolean normalized, @Nullable Boolean onesided, Boolean returnComplex, @Nullable Boolean alignToWindow) {
        return Torch.stft(self(), nFft, hopLength, winLength, window, center, padMode, normalized, onesided, returnComplex,
                alignToWindow);
    }

    /**
     * Returns the tensor in coordinates: {@code Tensor.to_sparse_coo}.
     *
     * @return the tensor itself if it is sparse that way already
     */
    public Tensor toSparseCoo() {
        return tensor("aten::to_sparse", self());
    }

    /**
     * {@return {@link #asStrided_(long[], long[], Number)} with the defaults {@code storageOffset = null}}
     *
     * @param size the sizes
     * @param stride the distance between neighbours along each dimension, in elements
     */
    public Tensor asStrided_(long[] size, long[] stride) {
        return asStrided_(size, stride, (Number) null);
    }

    /**
     * Lays this tensor out anew over its own storage: {@code Tensor.as_strided_}.
     *
     * @param size the sizes
     * @param stride the distance between neighbours along each dimension, in elements
     * @param storageOffset the distance of the first element from the start of the storage, or null for the tensor's own
     * @return this tensor
     * @throws TorchException if an element would lie outside the storage
     */
    public Tensor asStrided_(long[] size, long[] stride, @Nullable Number storageOffset) {
        return Torch.asStrided_(self(), size, stride, storageOffset);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

/** What {@code torch.Tensor} answers about itself, beyond what {@link Tensor} says by hand. */
abstract class TensorQuestions extends TensorConversions {
    TensorQuestions() { }

    private Tensor self() {
        return (Tensor) this;
    }

    /**
     * Returns the size of an element in bytes: {@code Tensor.element_size()}.
     *
     * @return the size
     */
    public long elementSize() {
        return self().dtype().itemSize();
    }

    /**
     * Returns the size of an element in bytes: {@code Tensor.itemsize}.
     *
     * @return the size
     */
    public long itemsize() {
        return elementSize();
    }

    /**
     * Returns the size of all elements in bytes: {@code Tensor.nbytes}.
     *
     * @return the size, as if the elements lay without gaps
     * @throws TorchException if the tensor is sparse
     */
    public long nbytes() {
        if (self().layout() != Layout.STRIDED) {
            throw new TorchException("nbytes is not defined for sparse tensors.  If you want the size of the constituent tensors, add the"
                    + " nbytes of the indices and values.  If you want the size of the  equivalent dense tensor, multiply numel() by"
                    + " element_size()");
        }
        return self().numel() * elementSize();
    }

    /**
     * Returns the size of each dimension: {@code Tensor.size()}.
     *
     * @return a new array
     */
    public long[] size() {
        return self().shape();
    }

    /**
     * Returns the distance between neighbours along each dimension, in elements: {@code Tensor.stride()}.
     *
     * @return a new array
     */
    public long[] stride() {
        return self().strides();
    }

    /**
     * Returns the distance between neighbours along a dimension, in elements: {@code Tensor.stride(dim)}.
     *
     * @param dim the dimension; negative counts from the last
     * @return the distance
     * @throws IndexOutOfBoundsException if there is no such dimension
     */
    public long stride(long dim) {
        long[] strides = self().strides();
        return strides[Tensor.wrapDim(Math.toIntExact(dim), strides.length)];
    }

    /**
     * Returns the number of dimensions: {@code Tensor.ndim}.
     *
     * @return the number
     */
    public int ndim() {
        return self().dim();
    }

    /**
     * Returns the number of dimensions: {@code Tensor.ndimension()}.
     *
     * @return the number
     */
    public int ndimension() {
        return self().dim();
    }

    /**
     * Returns the number of elements: {@code Tensor.nelement()}.
     *
     * @return the number
     */
    public long nelement() {
        return self().numel();
    }

    /**
     * Returns the size of the first dimension: {@code len(tensor)} in Python.
     *
     * @return the size
     * @throws TorchException if the tensor has no dimensions
     */
    public long length() {
        long[] shape = self().shape();
        if (shape.length == 0) {
            throw new TorchException("len() of a 0-d tensor");
        }
        return shape[0];
    }

    /**
     * Returns whether the tensor is sparse, in coordinates: {@code Tensor.is_sparse}.
     *
     * @return whether it is
     */
    public boolean isSparse() {
        return self().layout() == Layout.SPARSE_COO;
    }

    /**
     * Returns whether the tensor is sparse, in compressed rows: {@code Tensor.is_sparse_csr}.
     *
     * @return whether it is
     */
    public boolean isSparseCsr() {
        return self().layout() == Layout.SPARSE_CSR;
    }

    /**
     * Returns whether the tensor is in the layout of oneDNN: {@code Tensor.is_mkldnn}.
     *
     * @return whether it is
     */
    public boolean isMkldnn() {
        return self().layout() == Layout.MKLDNN;
    }

    /**
     * Returns whether the tensor lies on the CPU: {@code Tensor.is_cpu}.
     *
     * @return whether it does
     */
    public boolean isCpu() {
        return self().device().isCpu();
    }

    /**
     * Returns whether the tensor lies on a CUDA device: {@code Tensor.is_cuda}.
     *
     * @return whether it does
     */
    public boolean isCuda() {
        return self().device().isCuda();
    }

    /**
     * Returns whether the tensor has a shape and a type, but no elements: {@code Tensor.is_meta}.
     *
     * @return whether it is on the device {@code meta}
     */
    public boolean isMeta() {
        return self().device().type().equals("meta");
    }

    /**
     * Returns whether the elements are quantised: {@code Tensor.is_quantized}.
     *
     * @return whether they are
     */
    public boolean isQuantized() {
        return self().dtype().isQuantized();
    }

    /**
     * Returns whether another tensor has the same storage, offset, sizes and strides: {@code Tensor.is_set_to}.
     *
     * @param tensor the other
     * @return whether it has
     */
    public boolean isSetTo(Tensor tensor) {
        return (Boolean) Calls.one("aten::is_set_to", self(), tensor);
    }

    /**
     * Returns which of the results of its node the tensor is: {@code Tensor.output_nr}.
     *
     * @return the number, 0 for a tensor that was not computed
     */
    public long outputNr() {
        return (Long) Calls.one("aten::output_nr", self());
    }

    /**
     * Returns the number of the CUDA device: {@code Tensor.get_device()}.
     *
     * @return the number, or -1 on the CPU
     */
    public int getDevice() {
        return self().device().index();
    }
}

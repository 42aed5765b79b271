// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.internal.files.MappedFile;
import dev.torchffm.ndarray.NDArray;
import java.io.IOException;
import java.lang.foreign.MemorySegment;

/** Tensors over mapped files. */
final class MappedTensors {
    private MappedTensors() { }

    /**
     * The tensor over an array's elements in a mapped file, or over a copy where they are not aligned.
     *
     * @param alignment the multiple at which they must begin
     * @param offset where the elements begin, for messages
     */
    static Tensor tensor(MappedFile file, NDArray array, int alignment, long offset) throws IOException {
        file.refuseReadOnly();
        if (array.size() == 0) {
            return Torch.zeros(array.shape(), array.dtype());
        }
        MemorySegment elements = array.segment();
        MemorySegment fit = file.forTensor(elements, alignment, offset);
        return Torch.fromNumpy(fit == elements ? array : NDArray.of(fit, array.dtype(), array.shape(), array.strides()));
    }
}

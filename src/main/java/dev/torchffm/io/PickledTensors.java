// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.DType;
import dev.torchffm.Layout;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the tensors that a pickle describes, of storages that lie elsewhere in the file. Places are bytes of the file, for messages. */
interface PickledTensors {
    /**
     * What a pickle says of a storage.
     *
     * @param dtype the type of its elements, or null for bytes
     * @param elements how many there are
     * @param viewOffset with viewElements, the part that is meant
     */
    record StorageId(String key, @Nullable DType dtype, long elements, long viewOffset, long viewElements) {
        int itemSize() {
            return dtype == null ? 1 : dtype.itemSize();
        }
    }

    /**
     * What a pickle says of a tensor.
     *
     * @param dtype its type, or null for that of the storage
     * @param conj whether its elements are the conjugates of the storage's
     * @param neg whether its elements are the negatives of the storage's
     */
    record Strided(@Nullable DType dtype, long offset, long[] size, long[] stride, boolean requiresGrad, boolean conj, boolean neg) { }

    /** How quantized elements become numbers. */
    sealed interface Quantizer {
        /** One scale and zero point for all. */
        record PerTensor(double scale, long zeroPoint) implements Quantizer { }

        /** One for each index along an axis: two tensors, or in old files two lists. */
        record PerChannel(Object scales, Object zeroPoints, long axis) implements Quantizer { }
    }

    Object storage(StorageId id, long place) throws IOException;

    Object tensor(Object storage, Strided strided, long place) throws IOException;

    Object quantized(Object storage, Strided strided, Quantizer quantizer, long place) throws IOException;

    /**
     * A sparse tensor.
     *
     * @param parts indices and values for coordinates, else compressed indices, plain indices and values
     * @param coalesced whether the indices of coordinates are said to ascend
     */
    Object sparse(Layout layout, List<?> parts, long[] size, boolean coalesced, long place) throws IOException;

    Object parameter(Object tensor, boolean requiresGrad, long place) throws IOException;

    boolean isStorage(@Nullable Object value);

    boolean isTensor(@Nullable Object value);
}

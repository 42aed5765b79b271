// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.Layout;
import dev.torchffm.Tensor;
import dev.torchffm.internal.files.Utf8;
import dev.torchffm.ndarray.NDArray;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A tensor for a safetensors file.
 *
 * @param value a {@link Tensor} or {@link NDArray}, or null when it is written
 * @param shape the sizes, in the format's elements
 * @param bytes those of all elements
 */
record SafetensorsPart(String name, @Nullable Object value, SafetensorsType type, long[] shape, long bytes) {
    /** Refuses what the format does not have. */
    static SafetensorsPart of(String name, Object value) {
        Utf8.check("the name of a tensor", name);
        if (name.equals(SafetensorsHeader.METADATA)) {
            throw new IllegalArgumentException("a tensor cannot be named " + SafetensorsHeader.METADATA);
        }
        if (value instanceof NDArray array) {
            return new SafetensorsPart(name, value, SafetensorsType.of(name, array.dtype()), array.shape(), array.nbytes());
        }
        if (!(value instanceof Tensor tensor)) {
            throw new IllegalArgumentException("'" + name + "' is neither a Tensor nor an NDArray: "
                    + (value == null ? null : value.getClass().getName()));
        }
        if (tensor.layout() != Layout.STRIDED) {
            throw new IllegalArgumentException("'" + name + "' is of layout " + tensor.layout() + ", which safetensors does not have: "
                    + "write its indices and values, or toDense()");
        }
        SafetensorsType type = SafetensorsType.of(name, tensor.dtype());
        long[] shape = tensor.shape();
        if (type == SafetensorsType.F4) {
            if (shape.length == 0) {
                throw new IllegalArgumentException("'" + name + "' has no axis, along which safetensors counts F4 elements");
            }
            shape[shape.length - 1] *= 2;
        }
        return new SafetensorsPart(name, value, type, shape, tensor.numel() * tensor.dtype().itemSize());
    }

    /** All of a map, in its order. */
    static List<SafetensorsPart> of(Map<String, ?> tensors) {
        List<SafetensorsPart> parts = new ArrayList<>();
        for (Map.Entry<String, ?> entry : tensors.entrySet()) {
            parts.add(of(entry.getKey(), entry.getValue()));
        }
        return parts;
    }

    /** All of a map, in the order of the format's own library. */
    static List<SafetensorsPart> sorted(Map<String, ?> tensors) {
        List<SafetensorsPart> parts = of(tensors);
        parts.sort(Comparator.comparing(SafetensorsPart::type).reversed()
                .thenComparing(SafetensorsPart::name, SafetensorsPart::compareUtf8));
        return parts;
    }

    /** The order of the bytes of UTF-8, which is that of code points, not of Java's chars. */
    static int compareUtf8(String a, String b) {
        return Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    static long bytes(List<SafetensorsPart> parts) {
        long bytes = 0;
        for (SafetensorsPart part : parts) {
            bytes += part.bytes;
        }
        return bytes;
    }

    /** Gives the elements in C order to a sink. */
    void writeTo(FileWriter.Sink sink) throws IOException {
        if (value instanceof Tensor tensor) {
            TensorBytes.write(tensor, sink);
        } else {
            FileWriter.elements((NDArray) Objects.requireNonNull(value, "written already"), sink);
        }
    }

    /** The same without its elements, which are written. */
    SafetensorsPart written() {
        return new SafetensorsPart(name, null, type, shape, bytes);
    }
}

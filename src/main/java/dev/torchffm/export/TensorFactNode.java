// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import dev.torchffm.internal.javadata.ArrayInterop;
import dev.torchffm.internal.layout.TensorMetadata;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.internal.lifetime.TensorRef;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A number that a tensor says of itself, without a call of an operator. */
final class TensorFactNode extends Node {
    /** What is asked. */
    enum Fact {
        SIZE, STRIDE, NUMEL, STORAGE_OFFSET, ITEM
    }

    private final Fact fact;
    private final Argument tensor;
    private final @Nullable Argument dimension;
    private final int output;

    /** With a dimension, or null where the fact has none. */
    TensorFactNode(String name, String target, Fact fact, Argument tensor, @Nullable Argument dimension, int output) {
        super(name, target);
        this.fact = fact;
        this.tensor = tensor;
        this.dimension = dimension;
        this.output = output;
    }

    /** {@return the fact that an operator is about, or null} */
    static @Nullable Fact of(String operator) {
        return switch (operator) {
            case "sym_size.int" -> Fact.SIZE;
            case "sym_stride.int" -> Fact.STRIDE;
            case "sym_numel.default", "sym_numel" -> Fact.NUMEL;
            case "sym_storage_offset.default", "sym_storage_offset" -> Fact.STORAGE_OFFSET;
            case "item.default", "item", "_local_scalar_dense.default", "_local_scalar_dense" -> Fact.ITEM;
            default -> null;
        };
    }

    @Override
    Argument[] arguments() {
        return dimension == null ? new Argument[] {tensor} : new Argument[] {tensor, dimension};
    }

    @Override
    int[] outputs() {
        return new int[] {output};
    }

    @Override
    void run(Object[] values, Run run) {
        TensorHandle handle = ((TensorRef) tensor.present(values)).handle();
        Object value;
        if (fact == Fact.ITEM) {
            value = ArrayInterop.item(handle);
        } else {
            long self = handle.acquire();
            try {
                value = switch (fact) {
                    case SIZE -> at(TensorMetadata.sizes(self), values);
                    case STRIDE -> at(TensorMetadata.strides(self), values);
                    case NUMEL -> {
                        long product = 1;
                        for (long size : TensorMetadata.sizes(self)) {
                            product *= size;
                        }
                        yield product;
                    }
                    default -> TensorMetadata.storageOffset(self);
                };
            } finally {
                handle.release();
            }
        }
        values[output] = value;
    }

    private long at(long[] all, Object[] values) {
        long index = PythonNumbers.integer(Objects.requireNonNull(dimension, "dimension").present(values));
        if (index < -all.length || index >= all.length) {
            throw new IllegalArgumentException("dimension " + index + " of a tensor with " + all.length);
        }
        return all[(int) (index < 0 ? index + all.length : index)];
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.ndarray.NDArray;
import java.io.RandomAccessFile;
import java.lang.foreign.Arena;
import java.nio.file.Path;

/** Reads a file that was cut off under its mapping, in a JVM that must live on: by each of the ways that Java reads memory itself. */
final class ShrinkingFile {
    private static final int SIDE = 1 << 10;

    private ShrinkingFile() { }

    /** A way to read the array, or the tensor over the same mapping. */
    private enum Way {
        ELEMENTS {
            @Override
            Object read(NDArray array, Tensor tensor) {
                long sum = 0;
                for (int i = 0; i < SIDE; i++) {
                    for (int j = 0; j < SIDE; j++) {
                        sum += array.getByte(i, j);
                    }
                }
                return sum;
            }
        },
        COPY {
            @Override
            Object read(NDArray array, Tensor tensor) {
                return array.copy();
            }
        },
        TENSOR {
            @Override
            Object read(NDArray array, Tensor tensor) {
                return Torch.tensor(array);
            }
        },
        TENSOR_OF_TRANSPOSED {
            @Override
            Object read(NDArray array, Tensor tensor) {
                return Torch.tensor(array.transpose());
            }
        },
        TENSOR_OF_A_COLUMN {
            @Override
            Object read(NDArray array, Tensor tensor) {
                return Torch.tensor(array.select(1, 3));
            }
        },
        TENSOR_OF_ANOTHER_TYPE {
            @Override
            Object read(NDArray array, Tensor tensor) {
                return Torch.tensor(array, DType.FLOAT32);
            }
        },
        TOLIST {
            @Override
            Object read(NDArray array, Tensor tensor) {
                return tensor.tolist();
            }
        },
        ITEM {
            @Override
            Object read(NDArray array, Tensor tensor) {
                return tensor.select(0, SIDE - 1).select(0, 0).item();
            }
        },
        NUMPY {
            @Override
            Object read(NDArray array, Tensor tensor) {
                return tensor.numpy().getByte(SIDE - 1, 0);
            }
        };

        abstract Object read(NDArray array, Tensor tensor);
    }

    /** The file, and how it is mapped: by Java, or past it where the file may only be read. */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        Npy.write(file, NDArray.zeros(DType.INT8, SIDE, SIDE));
        boolean readOnly = arguments[1].equals("readonly");
        try (Arena arena = Arena.ofConfined(); RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            if (readOnly && !file.toFile().setWritable(false)) {
                throw new AssertionError("cannot take the right to write");
            }
            NDArray array = Npy.open(file, readOnly ? Mapping.COPY_ON_WRITE : Mapping.READ_ONLY, arena);
            Tensor tensor = Npy.openTensor(file, Mapping.COPY_ON_WRITE, arena);
            Way[] ways = Way.values();
            for (Way way : ways) {
                way.read(array, tensor);
            }
            raw.setLength(4096);
            for (Way way : ways) {
                try {
                    System.out.println(way + " read " + way.read(array, tensor));
                } catch (InternalError e) {
                    System.out.println(way + " InternalError");
                }
            }
            System.out.println("alive");
        }
    }
}

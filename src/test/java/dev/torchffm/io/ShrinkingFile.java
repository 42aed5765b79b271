package dev.torchffm.io;

import dev.torchffm.DType;
import dev.torchffm.ndarray.NDArray;
import java.io.RandomAccessFile;
import java.lang.foreign.Arena;
import java.nio.file.Path;

/** Reads an array whose file was cut off under the mapping, in a JVM that must live on. */
final class ShrinkingFile {
    private ShrinkingFile() { }

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        Npy.write(file, NDArray.zeros(DType.INT8, 1 << 20));
        try (Arena arena = Arena.ofConfined()) {
            NDArray array = Npy.open(file, Mapping.READ_ONLY, arena);
            try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
                raw.setLength(4096);
            }
            try {
                long sum = 0;
                for (int i = 0; i < array.size(); i++) {
                    sum += array.getByte(i);
                }
                System.out.println("read " + sum);
            } catch (InternalError e) {
                System.out.println("InternalError");
            }
        }
        System.out.println("alive");
    }
}

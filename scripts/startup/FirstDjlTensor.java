// SPDX-License-Identifier: Apache-2.0
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.nio.file.Files;
import java.nio.file.Path;

/** The same as FirstTensor, with DJL's PyTorch engine. */
class FirstDjlTensor {
    public static void main(String[] args) throws Exception {
        long begin = System.nanoTime();
        NDArray a = NDManager.newBaseManager().ones(new Shape(2, 3));
        long first = System.nanoTime();
        System.out.println(a.add(a));
        long printed = System.nanoTime();
        if (args.length > 0) {
            Files.writeString(Path.of(args[0]), (first - begin) + " " + (printed - begin) + "\n" + Files.readString(Path.of("/proc/self/smaps")));
        }
    }
}

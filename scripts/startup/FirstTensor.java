// SPDX-License-Identifier: Apache-2.0
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a tensor and prints a result; with an argument, also writes there how long each took and what of memory is resident. */
class FirstTensor {
    public static void main(String[] args) throws Exception {
        long begin = System.nanoTime();
        Tensor a = Torch.ones(2, 3);
        long first = System.nanoTime();
        System.out.println(a.add(a));
        long printed = System.nanoTime();
        if (args.length > 0) {
            Files.writeString(Path.of(args[0]), (first - begin) + " " + (printed - begin) + "\n" + Files.readString(Path.of("/proc/self/smaps")));
        }
    }
}

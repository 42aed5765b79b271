// SPDX-License-Identifier: Apache-2.0
import dev.torchffm.Device;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.ndarray.NDArray;

/** The main job: every way from a tensor to an array and back, each with the Java line and what it gives. */
class Demo {
    public static void main(String[] args) {
        System.out.println("libtorch " + Torch.version() + ", " + Torch.libtorch());

        title("A tensor on the CPU: numpy() shares its memory");
        line("Tensor tensor = Torch.tensor(new long[] {1, 2, 3});");
        Tensor tensor = Torch.tensor(new long[] {1, 2, 3});
        line("NDArray array = tensor.numpy();");
        NDArray array = tensor.numpy();
        System.out.println("CPU tensor to NumPy: " + array);

        title("Two dimensions, float32");
        line("Torch.tensor(new float[][] {{1.5f, 2.5f}, {3.5f, 4.5f}}).numpy()");
        System.out.println(Torch.tensor(new float[][] {{1.5f, 2.5f}, {3.5f, 4.5f}}).numpy());

        title("A write on either side is seen on the other");
        line("tensor.fill_(7)");
        tensor.fill_(7);
        System.out.println("array:  " + array);
        line("array.setLong(100, 0)");
        array.setLong(100, 0);
        System.out.println("tensor: " + tensor);
        System.out.printf("tensor.dataPtr()            = 0x%x%n", tensor.dataPtr());
        System.out.printf("array.segment().address()   = 0x%x%n", array.segment().address());
        line("Torch.fromNumpy(array)");
        Tensor back = Torch.fromNumpy(array);
        System.out.printf("fromNumpy(array).dataPtr()  = 0x%x%n", back.dataPtr());
        check(tensor.dataPtr() == array.segment().address() && back.dataPtr() == tensor.dataPtr(), "one address");

        title("A tensor that requires grad: detach() first");
        line("Tensor weights = Torch.tensor(new float[] {1, 2, 3}).requiresGrad(true);");
        Tensor weights = Torch.tensor(new float[] {1, 2, 3}).requiresGrad(true);
        refused("weights.numpy()", weights::numpy);
        line("weights.detach().numpy()");
        System.out.println(weights.detach().numpy());
        line("try (var mode = Torch.noGrad()) { weights.numpy(); }");
        try (var mode = Torch.noGrad()) {
            System.out.println(weights.numpy());
        }

        title("A tensor on the GPU: cpu(), or to(\"cpu\"), first");
        if (Torch.cuda().isAvailable()) {
            line("Tensor gpu = Torch.tensor(new long[] {1, 2, 3}).to(\"cuda\");");
            Tensor gpu = Torch.tensor(new long[] {1, 2, 3}).to("cuda");
            System.out.println(gpu);
            refused("gpu.numpy()", gpu::numpy);
            line("gpu.cpu().numpy()");
            System.out.println("GPU tensor to NumPy: " + gpu.cpu().numpy());
        } else {
            refused("Torch.tensor(new long[] {1, 2, 3}).to(\"cuda\")", () -> Torch.tensor(new long[] {1, 2, 3}).to("cuda"));
            line("Tensor meta = Torch.empty(new long[] {3}, DType.INT64, Device.META);   // any other device refuses alike");
            Tensor meta = Torch.empty(new long[] {3}, dev.torchffm.DType.INT64, Device.META);
            refused("meta.numpy()", meta::numpy);
        }
        line("Torch.tensor(new long[] {1, 2, 3}).to(\"cpu\").numpy()");
        System.out.println(Torch.tensor(new long[] {1, 2, 3}).to("cpu").numpy());

        title("Who frees what");
        NDArray kept;
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor inScope = Torch.ones(3);
            kept = inScope.numpy();
            line("tensor.close();   // early: the array keeps the memory");
            inScope.close();
            System.out.println(kept);
        }
        line("// after the scope");
        refused("array.getFloat(0)", () -> kept.getFloat(0));
        System.out.println();
        System.out.println("All examples gave what they should.");
    }

    private static void title(String text) {
        System.out.println();
        System.out.println("-- " + text);
    }

    private static void line(String java) {
        System.out.println("   " + java);
    }

    private static void refused(String java, Runnable call) {
        line(java);
        try {
            call.run();
        } catch (TorchException | IllegalStateException e) {
            System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
            return;
        }
        throw new AssertionError(java + " was not refused");
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("not true: " + what);
        }
    }
}

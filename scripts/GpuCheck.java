// SPDX-License-Identifier: Apache-2.0
import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.io.DLPack;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/** What can only be seen with a CUDA device. Ends with status 0 if all holds, 1 if something does not, 2 without a device. */
class GpuCheck {
    private static int passed;
    private static int failed;

    public static void main(String[] args) {
        System.out.println("libtorch " + Torch.version() + " of " + Torch.libtorch());
        System.out.println("CUDA available: " + Torch.cuda().isAvailable() + ", devices: " + Torch.cuda().deviceCount());
        if (!Torch.cuda().isAvailable()) {
            refused("to(\"cuda\") without a device", () -> Torch.ones(2).to("cuda"), null);
            System.out.println("No CUDA device: nothing else was checked.");
            System.exit(2);
        }
        try (TensorScope scope = TensorScope.ofConfined()) {
            moving();
            factories();
            operators();
            arrays();
            gradients();
            printing();
            exchange();
        }
        System.out.println(passed + " passed, " + failed + " failed");
        System.exit(failed == 0 ? 0 : 1);
    }

    private static void moving() {
        Tensor cpu = Torch.tensor(new float[] {1, 2, 3});
        Tensor gpu = cpu.to("cuda");
        same("device of to(\"cuda\")", "cuda:0", gpu.device().toString());
        same("device of cuda()", "cuda:0", cpu.cuda().device().toString());
        same("device of to(Device.of(\"cuda:0\"))", "cuda:0", cpu.to(Device.of("cuda:0")).device().toString());
        same("values after there and back", cpu.tolist(), gpu.cpu().tolist());
        same("to(\"cpu\")", "cpu", gpu.to("cpu").device().toString());
        same("to(\"cuda\") of a CUDA tensor shares", gpu.dataPtr(), gpu.to("cuda").dataPtr());
        same("cpu() of a CPU tensor shares", cpu.dataPtr(), cpu.cpu().dataPtr());
        refused("a device that is not there", () -> cpu.to("cuda:99"), null);
        for (DType dtype : List.of(DType.BOOL, DType.UINT8, DType.INT32, DType.INT64, DType.FLOAT16, DType.BFLOAT16, DType.FLOAT64,
                DType.COMPLEX64)) {
            Tensor typed = Torch.tensor(List.of(1, 0, 1), dtype);
            same("there and back in " + dtype, typed.tolist(), typed.cuda().cpu().tolist());
        }
    }

    private static void factories() {
        long[] shape = {2, 3};
        same("zeros", Torch.zeros(shape, DType.FLOAT32).tolist(), Torch.zeros(shape, DType.FLOAT32, Device.CUDA).tolist());
        same("ones", Torch.ones(shape, DType.INT64).tolist(), Torch.ones(shape, DType.INT64, Device.CUDA).tolist());
        same("full", Torch.full(shape, 7, DType.INT32).tolist(), Torch.full(shape, 7, DType.INT32, Device.CUDA).tolist());
        same("arange", Torch.arange(5).tolist(), Torch.arange(0, 5, 1, DType.INT64, Device.CUDA).tolist());
        same("linspace", Torch.linspace(0, 1, 5).tolist(), Torch.linspace(0, 1, 5, DType.FLOAT32, Device.CUDA).tolist());
        same("eye", Torch.eye(3).tolist(), Torch.eye(3, 3, DType.FLOAT32, Device.CUDA).tolist());
        same("tensor(data, dtype, device)", List.of(1.0, 2.0), Torch.tensor(List.of(1, 2), DType.FLOAT32, Device.CUDA).tolist());
        same("zerosLike keeps the device", "cuda:0", Torch.zerosLike(Torch.ones(2).cuda()).device().toString());
        same("rand lies on the device", "cuda:0", Torch.rand(shape, DType.FLOAT32, Device.CUDA).device().toString());
        same("randint stays in its bounds", true,
                (double) Torch.randint(3, 5, new long[] {100}, DType.INT64, Device.CUDA).to(DType.FLOAT64).mean().item() < 5);
    }

    private static void operators() {
        Tensor a = Torch.tensor(new float[][] {{1, 2}, {3, 4}});
        Tensor b = Torch.tensor(new float[][] {{5, 6}, {7, 8}});
        Tensor ga = a.cuda();
        Tensor gb = b.cuda();
        same("add", a.add(b).tolist(), ga.add(gb).tolist());
        same("sub", a.sub(b).tolist(), ga.sub(gb).tolist());
        same("mul", a.mul(b).tolist(), ga.mul(gb).tolist());
        same("matmul", a.matmul(b).tolist(), ga.matmul(gb).tolist());
        same("add a number", a.add(1.5).tolist(), ga.add(1.5).tolist());
        same("div by a number", a.div(2).tolist(), ga.div(2).tolist());
        same("sum", a.sum().item(), ga.sum().item());
        for (DType dtype : List.of(DType.BOOL, DType.UINT8, DType.INT16, DType.INT64, DType.FLOAT16, DType.BFLOAT16, DType.FLOAT32,
                DType.FLOAT64, DType.COMPLEX64)) {
            Tensor one = Torch.tensor(List.of(0, 1), dtype);
            same("item() of " + dtype, one.select(0, 1).item(), one.cuda().select(0, 1).item());
        }
        same("exp is close", true, a.exp().allclose(ga.exp().cpu()));
        Tensor ints = Torch.tensor(new long[] {1L << 60, 3});
        same("int64 sums are exact", ints.add(ints).tolist(), ints.cuda().add(ints.cuda()).tolist());
        same("views share", ga.dataPtr() + 8, ga.select(0, 1).dataPtr());
        same("fill_", List.of(List.of(9.0, 9.0), List.of(9.0, 9.0)), ga.clone().fill_(9).tolist());
        refused("operands on two devices", () -> ga.mul(b), "Expected all tensors to be on the same device");
    }

    private static void arrays() {
        Tensor gpu = Torch.tensor(new long[] {1, 2, 3}).cuda();
        refused("numpy() of a CUDA tensor", gpu::numpy, "can't convert cuda:0 device type tensor to numpy. Use Tensor.cpu() to copy "
                + "the tensor to host memory first.");
        same("cpu().numpy()", "[1 2 3]", gpu.cpu().numpy().toString());
        NDArray forced = gpu.numpy(true);
        same("numpy(true) copies", "[1 2 3]", forced.toString());
        forced.setLong(7, 0);
        same("... so that a write is not seen", List.of(1L, 2L, 3L), gpu.tolist());
        refused("a CUDA tensor that requires grad: the device comes first",
                () -> Torch.ones(2).cuda().requiresGrad(true).numpy(), "can't convert cuda:0 device type tensor to numpy. Use "
                + "Tensor.cpu() to copy the tensor to host memory first.");
    }

    private static void gradients() {
        Tensor x = Torch.tensor(new float[] {1, 2, 3}).cuda().requiresGrad(true);
        x.mul(x).sum().backward();
        same("gradients", List.of(2.0, 4.0, 6.0), x.grad().tolist());
        same("their device", "cuda:0", x.grad().device().toString());
    }

    private static void printing() {
        same("text", "tensor([1, 2, 3], device='cuda:0')", Torch.tensor(new long[] {1, 2, 3}).cuda().toString());
        same("text of a large tensor", "tensor([   0,    1,    2,  ..., 9997, 9998, 9999], device='cuda:0')",
                Torch.arange(10_000).cuda().toString());
    }

    private static void exchange() {
        Tensor gpu = Torch.arange(6).reshape(2, 3).cuda();
        MemorySegment managed = DLPack.fromTensor(gpu.t());
        // Behind the version, the context, the deleter and the flags; kDLCUDA.
        same("device type in a DLPack structure", 2, managed.get(ValueLayout.JAVA_INT, 40));
        same("device number in a DLPack structure", 0, managed.get(ValueLayout.JAVA_INT, 44));
        Tensor back = DLPack.toTensor(managed);
        same("device after DLPack", "cuda:0", back.device().toString());
        same("DLPack shares", gpu.dataPtr(), back.dataPtr());
        same("values after DLPack", gpu.t().tolist(), back.tolist());
        same("sum after DLPack", 15L, back.sum().item());
    }

    private static void same(String what, Object expected, Object actual) {
        report(what, expected.equals(actual), "expected " + expected + ", got " + actual);
    }

    private static void refused(String what, Runnable call, String message) {
        try {
            call.run();
            report(what, false, "was not refused");
        } catch (TorchException e) {
            boolean withoutWords = e.getMessage().contains("older than 2.13");
            report(what, message == null || withoutWords || e.getMessage().startsWith(message), e.getMessage());
        }
    }

    private static void report(String what, boolean holds, String detail) {
        if (holds) {
            passed++;
            System.out.println("ok    " + what);
        } else {
            failed++;
            System.out.println("FAIL  " + what + ": " + detail);
        }
    }
}

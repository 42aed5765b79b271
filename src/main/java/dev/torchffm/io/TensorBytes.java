package dev.torchffm.io;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import java.io.IOException;

/** The elements of tensors as bytes, for writing. */
final class TensorBytes {
    private static final long CHUNK = 8 << 20;

    private TensorBytes() { }

    /**
     * Gives the elements in C order to a sink. They pass through copies of a few megabytes: an array over the tensor's own
     * memory would keep its storage from growing for ever after.
     */
    @SuppressWarnings("try")
    static void write(Tensor tensor, FileWriter.Sink sink) throws IOException {
        if (tensor.numel() == 0) {
            return;
        }
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor bytes = tensor.detach().cpu().resolveConj().resolveNeg().reshape(-1).view(DType.UINT8);
            long total = bytes.numel();
            for (long at = 0; at < total; at += CHUNK) {
                try (Tensor part = bytes.narrow(0, at, Math.min(CHUNK, total - at)); Tensor copy = part.clone()) {
                    sink.write(copy.numpy().segment());
                }
            }
        }
    }
}

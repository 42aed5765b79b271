// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.internal.javadata.ArrayInterop;
import dev.torchffm.internal.lifetime.TensorHandle;
import java.io.IOException;
import java.lang.ref.Reference;

/** The elements of tensors as bytes, for writing. */
final class TensorBytes {
    private static final long CHUNK = 8 << 20;

    private TensorBytes() { }

    /**
     * Gives the elements in C order to a sink, in place where they lie so. The memory is borrowed for a few megabytes at a time: an
     * array over it would keep the storage from growing for ever after.
     */
    @SuppressWarnings("try")
    static void write(Tensor tensor, FileWriter.Sink sink) throws IOException {
        if (tensor.numel() == 0) {
            return;
        }
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor whole = tensor.detach().cpu().resolveConj().resolveNeg().contiguous();
            // Not reshape: that leaves the stride of a single element, or of evenly spaced ones, which view refuses.
            Tensor flat = whole.asStrided(new long[] {whole.numel()}, new long[] {1}, whole.storageOffset());
            Tensor bytes = flat.view(DType.UINT8);
            long total = bytes.numel();
            for (long at = 0; at < total; at += CHUNK) {
                try (Tensor part = bytes.narrow(0, at, Math.min(CHUNK, total - at)); TensorScope reading = TensorScope.ofConfined()) {
                    borrow(part, sink);
                }
            }
        }
    }

    private static void borrow(Tensor part, FileWriter.Sink sink) throws IOException {
        TensorHandle handle = part.handle();
        // Until the sink has it all, no other thread can take the memory away.
        handle.acquire();
        try {
            sink.write(ArrayInterop.readable(handle).segment());
        } finally {
            handle.release();
            Reference.reachabilityFence(part);
        }
    }
}

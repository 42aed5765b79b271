// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.torchffm.DType;
import dev.torchffm.TensorPrintOptions;
import dev.torchffm.internal.text.TorchPrinter.Part;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TorchPrinterTest {
    private static final TensorPrintOptions DEFAULT = TensorPrintOptions.DEFAULT;

    private static NDArray floats(float... values) {
        return NDArray.of(MemorySegment.ofArray(values), DType.FLOAT32, values.length);
    }

    @Test
    void hugeTensorReadsOnlyWhatItShows() {
        NDArray values = NDArray.of(MemorySegment.ofArray(new float[] {1.5f}), DType.FLOAT32,
                new long[] {1L << 20, 1L << 20, 1L << 20}, new long[] {0, 0, 0});
        String text = assertTimeoutPreemptively(Duration.ofSeconds(5),
                () -> TorchPrinter.dense(values, TensorHeader.of(DType.FLOAT32), DEFAULT));
        assertEquals("tensor([[[1.5000, 1.5000, 1.5000,  ..., 1.5000, 1.5000, 1.5000],",
                text.substring(0, text.indexOf('\n')));
    }

    @Test
    void deviceStandsFirst() {
        assertEquals("tensor([1.], device='cuda:0', dtype=torch.float16, requires_grad=True)",
                TorchPrinter.dense(floats(1), TensorHeader.of(DType.FLOAT16).withDevice("cuda:0").withRequiresGrad(true),
                        DEFAULT));
    }

    @Test
    void sparseMetaTensorHasNoNumberOfElements() {
        assertEquals("""
                tensor(indices=tensor(..., size=(2, 0)),
                       values=tensor(..., size=(0,)),
                       device='meta', size=(3, 4), layout=torch.sparse_coo)""",
                TorchPrinter.sparseCoo(Part.meta(2, 0), Part.meta(0), new long[] {3, 4}, 0,
                        TensorHeader.of(DType.FLOAT32).withDevice("meta").withLayout("torch.sparse_coo"), DEFAULT));
    }

    @Test
    void onlyCompressedLayoutsHaveCompressedIndices() {
        TensorHeader header = TensorHeader.of(DType.FLOAT32).withLayout("torch.sparse_coo");
        Part part = Part.of(floats(1));
        assertThrows(IllegalArgumentException.class,
                () -> TorchPrinter.sparseCompressed(part, part, part, new long[] {1}, 1, header, DEFAULT));
    }

    @Test
    void profilesArePytorchs() {
        assertEquals(TensorPrintOptions.DEFAULT, TensorPrintOptions.profile("default"));
        assertEquals(DEFAULT.withPrecision(2).withEdgeitems(2), TensorPrintOptions.profile("short"));
        assertEquals(DEFAULT.withThreshold(Long.MAX_VALUE), TensorPrintOptions.profile("full"));
        assertThrows(IllegalArgumentException.class, () -> TensorPrintOptions.profile("long"));
    }

    @Test
    void negativeOptionsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> DEFAULT.withPrecision(-1));
        assertThrows(IllegalArgumentException.class, () -> DEFAULT.withEdgeitems(-1));
    }

    @Test
    void optionsSetForAllTensorsCanBeReadBack() {
        assertEquals(DEFAULT, TorchPrinter.options());
        try {
            TorchPrinter.options(TensorPrintOptions.SHORT);
            assertEquals(TensorPrintOptions.SHORT, TorchPrinter.options());
        } finally {
            TorchPrinter.options(DEFAULT);
        }
        assertThrows(NullPointerException.class, () -> TorchPrinter.options(null));
    }
}

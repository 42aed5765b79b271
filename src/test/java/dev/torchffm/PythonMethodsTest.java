// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ndarray.NDArray;
import dev.torchffm.ops.Functional;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What recorded calls do not show of the functions that PyTorch writes in Python: identity, sharing, modes and memory. */
@ExtendWith(ScopeExtension.class)
class PythonMethodsTest {
    private static Tensor matrix() {
        return Torch.tensor(new float[][] {{1, 5, 3}, {4, 2, 6}});
    }

    @Test
    void iterationGivesViewsOfTheRows() {
        Tensor x = matrix();
        List<String> rows = new ArrayList<>();
        for (Tensor row : x) {
            rows.add(row.toString());
            row.zero_();
        }
        assertEquals(List.of("tensor([1., 5., 3.])", "tensor([4., 2., 6.])"), rows);
        assertEquals(0, x.sum().itemDouble());
        Iterator<Tensor> none = Torch.empty(0, 3).iterator();
        assertFalse(none.hasNext());
        TorchException refusal = assertThrows(TorchException.class, () -> Torch.tensor(3).iterator());
        assertEquals("iteration over a 0-d tensor", refusal.getMessage());
    }

    @Test
    void noGradRunsABodyWithAndWithoutAResult() {
        Tensor x = matrix().requiresGrad_();
        assertFalse(Torch.noGrad(() -> x.mul(2)).requiresGrad());
        assertTrue(x.mul(2).requiresGrad());
        AtomicBoolean seen = new AtomicBoolean(true);
        Torch.noGrad(() -> {
            seen.set(Torch.isGradEnabled());
            assertTrue(Torch.enableGrad(Torch::isGradEnabled));
            Torch.enableGrad(() -> assertTrue(Torch.isGradEnabled()));
        });
        assertFalse(seen.get());
        assertTrue(Torch.isGradEnabled());
        assertThrows(IllegalStateException.class, () -> Torch.noGrad(() -> {
            throw new IllegalStateException();
        }));
        assertTrue(Torch.isGradEnabled());
    }

    @Test
    void asTensorKeepsWhatNeedsNoCopy() {
        Tensor x = matrix();
        assertSame(x, Torch.asTensor(x));
        assertSame(x, Torch.asTensor(x, DType.FLOAT32, Device.CPU));
        assertNotSame(x, Torch.asTensor(x, DType.FLOAT64));
        NDArray array = x.numpy();
        assertEquals(x.dataPtr(), Torch.asTensor(array).dataPtr());
        assertEquals(DType.INT64, Torch.asTensor(array, DType.INT64).dtype());
        int[] data = {1, 2};
        Tensor copied = Torch.asTensor(data);
        data[0] = 9;
        assertEquals("tensor([1, 2], dtype=torch.int32)", copied.toString());
        assertNotSame(x, Torch.asarray(x, null, null, true));
        assertEquals(x.dataPtr(), Torch.asarray(array, null, null, false).dataPtr());
        assertFalse(Torch.asarray(matrix().requiresGrad_(), null, null, null, false).requiresGrad());
    }

    @Test
    void conversionsToTheSameTypeShareTheStorage() {
        Tensor x = matrix();
        assertEquals(x.dataPtr(), x.toFloat().dataPtr());
        assertEquals(DType.UINT8, x.toByte().dtype());
        assertEquals(DType.INT8, x.toChar().dtype());
        assertEquals("torch.sparse.FloatTensor", Torch.eye(2).toSparseCoo().type());
        assertTrue(Torch.eye(2).toSparseCoo().isSparse());
        assertThrows(TorchException.class, () -> Torch.eye(2).toSparseCoo().nbytes());
    }

    @Test
    void dataDoesNotCountInTheGraph() {
        Tensor x = matrix().requiresGrad_();
        Tensor y = x.mul(x).sum();
        x.data().zero_();
        y.backward();
        assertEquals(0, x.sum().itemDouble());
        assertFalse(x.data().requiresGrad());
    }

    @Test
    void inPlaceFunctionsReturnTheirInput() {
        Tensor x = matrix();
        assertSame(x, Functional.relu(x, true));
        assertSame(x, Functional.hardtanh(x, 0, 4, true));
        assertSame(x, Functional.dropout(x, 0.5, true, true));
        Tensor y = matrix();
        assertSame(y, Functional.dropout1d(y, 0.5, true, true));
        assertArrayEquals(new long[] {2, 3}, y.shape());
        Tensor empty = Torch.empty(2, 0, 3);
        assertSame(empty, Functional.localResponseNorm(empty, 2));
    }

    @Test
    void theStateOfTheGeneratorComesBack() {
        Torch.manualSeed(7);
        assertEquals(7, Torch.initialSeed());
        Tensor state = Torch.getRngState();
        String drawn = Torch.rand(3).toString();
        Torch.setRngState(state);
        assertEquals(drawn, Torch.rand(3).toString());
        long seed = Torch.seed();
        assertEquals(seed, Torch.initialSeed());
    }

    @Test
    void threadsAreWhatWasSet() {
        int before = Torch.getNumThreads();
        try {
            Torch.setNumThreads(1);
            assertEquals(1, Torch.getNumThreads());
        } finally {
            Torch.setNumThreads(before);
        }
    }

    @Test
    void compositionsLeaveNothingButTheirResults() {
        Tensor x = Torch.rand(2, 3, 4);
        Tensor y = Torch.rand(2, 3, 4);
        Tensor weight = Torch.rand(2, 3, 4);
        Tensor signal = Torch.rand(16);
        List<Supplier<?>> compositions = List.of(() -> Functional.mseLoss(x, y, "mean", weight), () -> Functional.normalize(x),
                () -> Functional.gaussianNllLoss(x, y, 0.5, true), () -> Functional.localResponseNorm(x, 2),
                () -> Functional.lpPool1d(x, 2, 2), () -> Functional.softsign(x), () -> Functional.gumbelSoftmax(x, 1, true),
                () -> Functional.multilabelSoftMarginLoss(x, y), () -> Functional.tripletMarginWithDistanceLoss(x, y, weight),
                () -> Torch.stft(signal, 4), () -> Functional.adaptiveMaxPool1d(x, 2),
                () -> Functional.fractionalMaxPool2d(x, 2, 2));
        for (Supplier<?> composition : compositions) {
            try (TensorScope own = TensorScope.ofConfined()) {
                long before = Torch.memory().confinedTensors();
                composition.get();
                assertEquals(1, Torch.memory().confinedTensors() - before);
            }
        }
    }

    @Test
    void numbersAreNoReductions() {
        Tensor x = matrix();
        for (String loss : List.of("mse_loss", "l1_loss", "smooth_l1_loss", "huber_loss", "kl_div", "soft_margin_loss",
                "multilabel_margin_loss")) {
            assertThrows(NoSuchMethodException.class, () -> MethodCall.call("nn.functional." + loss, null, x, x, 1L), loss);
        }
    }

    @Test
    void resultsOutliveTheScopeOfTheComposition() {
        Tensor kept;
        try (TensorScope own = TensorScope.ofConfined()) {
            kept = TensorScope.escape(Functional.normalize(matrix()));
        }
        assertFalse(kept.isClosed());
        assertEquals(1, kept.norm(2, 1).index(0).itemDouble(), 1e-6);
        List<Tensor> both = Functional.adaptiveMaxPool2dWithIndices(Torch.rand(1, 4, 4), 2);
        assertFalse(both.get(0).isClosed());
        assertFalse(both.get(1).isClosed());
    }
}

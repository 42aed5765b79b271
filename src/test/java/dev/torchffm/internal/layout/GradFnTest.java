// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.DType;
import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.Call;
import dev.torchffm.internal.abi.DeviceTypes;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.OpName;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GradFnTest {
    private static final OpName CLONE = OpName.aten("clone");
    private static final OpName MUL_ = OpName.aten("mul_.Tensor");
    private static final OpName SELECT = OpName.aten("select.int");
    private static final OpName DETACH_ = OpName.aten("detach_");

    private final HandlesToDelete handles = new HandlesToDelete();
    private final long leaf = handles.keep(leaf());

    private static long leaf() {
        long tensor = Native.emptyStrided(new long[] {3}, new long[] {1}, DType.FLOAT32.code(), DeviceTypes.CPU, -1);
        Native.setRequiresGrad(tensor, true);
        return tensor;
    }

    @AfterEach
    void delete() {
        handles.close();
    }

    private long copy() {
        return handles.keep(Call.of(CLONE).tensor(leaf).none().tensorResult());
    }

    private long first(long tensor) {
        return handles.keep(Call.of(SELECT).tensor(tensor).integer(0).integer(0).tensorResult());
    }

    private void multiply(long tensor) {
        long factor = first(leaf);
        Call.of(MUL_).tensor(tensor).tensor(factor).inPlace();
    }

    @Test
    void leafHasNone() {
        assertNull(GradFn.name(leaf));
        assertEquals(0, GradFn.node(leaf));
        assertTrue(GradFn.isLeaf(leaf));
    }

    @Test
    void tensorWithoutGradHasNone() {
        Native.setRequiresGrad(leaf, false);
        assertNull(GradFn.name(copy()));
        assertEquals(0, GradFn.node(copy()));
    }

    @Test
    void computedTensorHasTheNameOfItsNode() {
        assertEquals("CloneBackward0", GradFn.name(copy()));
        assertFalse(GradFn.isLeaf(copy()));
    }

    @Test
    void writeInPlaceReplacesTheNode() {
        long copy = copy();
        long node = GradFn.node(copy);
        multiply(copy);
        assertEquals("MulBackward0", GradFn.name(copy));
        assertNotEquals(node, GradFn.node(copy));
    }

    @Test
    void writtenViewHasANewNodeAndSoHasItsBase() {
        long copy = copy();
        long view = first(copy);
        assertEquals("SelectBackward0", GradFn.name(view));
        multiply(view);
        assertEquals("AsStridedBackward0", GradFn.name(view));
        assertEquals("CopySlices", GradFn.name(copy));
    }

    @Test
    void viewOfAWrittenBaseIsNoLeafAnyMore() {
        Native.setRequiresGrad(leaf, false);
        long base = copy();
        long view = first(base);
        assertTrue(GradFn.isLeaf(view));
        Native.setRequiresGrad(leaf, true);
        multiply(base);
        assertFalse(GradFn.isLeaf(view));
        assertEquals("AsStridedBackward0", GradFn.name(view));
    }

    @Test
    void viewThatWasTakenUnrecordedIsInvalidAfterARecordedWrite() {
        long base = copy();
        Native.setGradEnabled(false);
        long view = first(base);
        Native.setGradEnabled(true);
        multiply(base);
        assertEquals(GradFn.INVALID, GradFn.name(view));
        assertThrows(TorchException.class, () -> GradFn.isLeaf(view));
    }

    @Test
    void detachedTensorHasNone() {
        long copy = copy();
        Call.of(DETACH_).tensor(copy).inPlace();
        assertNull(GradFn.name(copy));
    }

    @Test
    void askingLeavesTheModeOfGradientsAsItIs() {
        long copy = copy();
        multiply(copy);
        Native.setGradEnabled(false);
        try {
            assertEquals("MulBackward0", GradFn.name(copy));
            assertFalse(Native.gradEnabled());
        } finally {
            Native.setGradEnabled(true);
        }
    }

    /** Handles that die together. */
    private static final class HandlesToDelete implements AutoCloseable {
        private final List<Long> handles = new ArrayList<>();

        long keep(long handle) {
            handles.add(handle);
            return handle;
        }

        @Override
        public void close() {
            handles.forEach(Native::deleteTensor);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import dev.torchffm.DType;
import dev.torchffm.internal.abi.Autocast;
import dev.torchffm.internal.abi.Native;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A graph that runs in another mode of its thread: whether gradients are recorded, or autocast. */
final class RegionNode extends ControlNode {
    private final Graph body;
    private final Argument[] operands;
    /** Whether gradients are recorded, or null where that stays as it is. */
    private final @Nullable Boolean gradients;
    private final int deviceType;
    private final @Nullable DType autocast;
    private final boolean autocastEnabled;

    private RegionNode(String name, String target, Graph body, Argument[] operands, int[] outputs, @Nullable Boolean gradients,
            int deviceType, @Nullable DType autocast, boolean autocastEnabled) {
        super(name, target, outputs, operands);
        this.body = body;
        this.operands = operands;
        this.gradients = gradients;
        this.deviceType = deviceType;
        this.autocast = autocast;
        this.autocastEnabled = autocastEnabled;
    }

    static RegionNode gradients(String name, String target, Graph body, Argument[] operands, int[] outputs, boolean enabled) {
        return new RegionNode(name, target, body, operands, outputs, enabled, 0, null, false);
    }

    /** With a type that {@link Autocast} takes. */
    static RegionNode autocast(String name, String target, Graph body, Argument[] operands, int[] outputs, int deviceType, DType dtype,
            boolean enabled) {
        return new RegionNode(name, target, body, operands, outputs, null, deviceType, dtype, enabled);
    }

    @Override
    void run(Object[] values, Run run) {
        if (Thread.currentThread().isVirtual()) {
            throw new IllegalStateException("the program sets a mode of its thread in '" + name + "', and a virtual thread may move to "
                    + "another one in the middle; call it on a platform thread");
        }
        Object[] given = values(operands, values);
        store(gradients != null ? withGradients(gradients, given, run) : withAutocast(given, run), given, values, run);
    }

    private Object[] withGradients(boolean recorded, Object[] given, Run run) {
        boolean before = Native.gradEnabled();
        Native.setGradEnabled(recorded);
        try {
            return body.call(given, run);
        } finally {
            Native.setGradEnabled(before);
        }
    }

    private Object[] withAutocast(Object[] given, Run run) {
        Autocast before = Autocast.set(deviceType, Objects.requireNonNull(autocast, "a type").code(), autocastEnabled);
        try {
            return body.call(given, run);
        } finally {
            before.restore();
        }
    }
}

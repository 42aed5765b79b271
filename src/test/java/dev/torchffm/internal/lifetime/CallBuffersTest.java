// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.torchffm.internal.abi.Call;
import dev.torchffm.internal.abi.CallBuffers;
import dev.torchffm.internal.abi.DeviceTypes;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.OpName;
import dev.torchffm.internal.layout.TensorImplLayout;
import org.junit.jupiter.api.Test;

/** A call that is being put together is not touched by what must be done in between. */
class CallBuffersTest {
    private static final int FLOAT = 6;

    private static long filled(float value) {
        long tensor = Native.emptyStrided(new long[] {1}, new long[] {1}, FLOAT, DeviceTypes.CPU, -1);
        Native.borrowed(Native.dataPointer(tensor), 4).set(JAVA_FLOAT, 0, value);
        return tensor;
    }

    private static float value(long tensor) {
        return Native.borrowed(Native.dataPointer(tensor), 4).get(JAVA_FLOAT, 0);
    }

    @Test
    void callGoesOnAfterOthersWereMadeInBetween() {
        long two = filled(2);
        long five = filled(5);
        Call call = Call.of(OpName.aten("mul.Tensor")).tensor(two);
        CallBuffers thread = CallBuffers.get();
        CallBuffers.SuspendedCall suspended = thread.suspend();
        long between = Call.of(OpName.aten("atan2")).tensor(five).tensor(five).tensorResult();
        thread.resume(suspended);
        long product = call.tensor(five).tensorResult();
        assertEquals(10, value(product));
        assertEquals((float) Math.atan2(5, 5), value(between), 1e-6);
        for (long tensor : new long[] {two, five, between, product}) {
            Native.deleteTensor(tensor);
        }
    }

    @Test
    void resultsThatWereNotReadAreThereAfterwards() {
        CallBuffers thread = CallBuffers.get();
        long tensor = filled(3);
        Native.numel(tensor);
        long before = thread.firstOut();
        long storage = TensorImplLayout.storage(tensor);
        long reference = StorageReference.hold(tensor, storage);
        Native.deleteTensor(tensor);
        // The last reference: libtorch must make and free a tensor for that.
        StorageReference.release(reference);
        assertEquals(1, before);
        assertEquals(before, thread.firstOut());
    }
}

package dev.torchffm.internal;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A call that is being put together is not touched by what must be done in between. */
class ThreadStateTest {
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
        Call call = Call.of(Op.aten("mul.Tensor")).tensor(two);
        ThreadState thread = ThreadState.get();
        ThreadState.InHand inHand = thread.layAside();
        long between = Call.of(Op.aten("atan2")).tensor(five).tensor(five).tensorResult();
        thread.takeUp(inHand);
        long product = call.tensor(five).tensorResult();
        assertEquals(10, value(product));
        assertEquals((float) Math.atan2(5, 5), value(between), 1e-6);
        for (long tensor : new long[] {two, five, between, product}) {
            Native.deleteTensor(tensor);
        }
    }

    @Test
    void resultsThatWereNotReadAreThereAfterwards() {
        ThreadState thread = ThreadState.get();
        long tensor = filled(3);
        Native.numel(tensor);
        long before = thread.firstOut();
        long storage = TensorLayout.storage(tensor);
        long reference = StorageReference.hold(tensor, storage);
        Native.deleteTensor(tensor);
        // The last reference: libtorch must make and free a tensor for that.
        StorageReference.release(reference);
        assertEquals(1, before);
        assertEquals(before, thread.firstOut());
    }
}

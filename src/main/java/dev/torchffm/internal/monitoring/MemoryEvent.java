// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.monitoring;

import dev.torchffm.internal.abi.WeakCallback;
import dev.torchffm.internal.lifetime.CollectedMemory;
import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Period;
import jdk.jfr.StackTrace;

/** The accounts in flight recordings, once a second. Loaded only where there is the module {@code jdk.jfr}. */
@Name("dev.torchffm.MemoryUse")
@Label("Tensor Memory")
@Category("torch-ffm")
@Description("What tensors and arrays hold; the fields are those of dev.torchffm.MemoryUse")
@Period("1 s")
@StackTrace(false)
final class MemoryEvent extends Event {
    @Label("Tensors in confined scopes")
    long confinedTensors;
    @Label("Tensors in shared scopes")
    long sharedTensors;
    @Label("Collected tensors")
    long collectedTensors;
    @Label("Bytes of storages")
    @DataAmount
    long bytes;
    @Label("Exported storages")
    long arrays;
    @Label("Storages over Java memory")
    long segments;
    @Label("Bytes that count towards the limit")
    @DataAmount
    long collectedBytes;
    @Label("Provoked collections")
    long collections;

    /** What the recorder calls, weakly: it stays for as long as this class does. */
    private static final Runnable EMITTER = MemoryEvent::emit;

    /**
     * Registers the event with the recorder.
     *
     * @return what takes that back
     */
    static Runnable register() {
        Runnable hook = WeakCallback.runnable(EMITTER);
        FlightRecorder.addPeriodicEvent(MemoryEvent.class, hook);
        return () -> FlightRecorder.removePeriodicEvent(hook);
    }

    private static void emit() {
        MemoryEvent event = new MemoryEvent();
        event.confinedTensors = Accounting.confinedTensors();
        event.sharedTensors = Accounting.sharedTensors();
        event.collectedTensors = Accounting.collectedTensors();
        event.bytes = Accounting.bytes();
        event.arrays = Accounting.arrays();
        event.segments = Accounting.segments();
        event.collectedBytes = CollectedMemory.bytes();
        event.collections = CollectedMemory.collections();
        event.commit();
    }
}

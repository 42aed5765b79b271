// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.monitoring;

import dev.torchffm.internal.lifetime.CollectedMemory;
import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.FlightRecorder;
import jdk.jfr.FlightRecorderListener;
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

    /** Registers the event when the flight recorder starts; it costs nothing where that never happens. */
    static void register() {
        FlightRecorder.addListener(new FlightRecorderListener() {
            @Override
            public void recorderInitialized(FlightRecorder recorder) {
                FlightRecorder.addPeriodicEvent(MemoryEvent.class, MemoryEvent::emit);
            }
        });
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

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.monitoring;

import dev.torchffm.internal.lifetime.LoaderEnd;
import dev.torchffm.internal.lifetime.ReclaimerThread;
import javax.management.MBeanServerFactory;
import jdk.jfr.FlightRecorder;

/** Offers the accounts to JMX and to the flight recorder, as far as this JVM has their modules. */
public final class Monitoring {
    private Monitoring() { }

    /**
     * From about two seconds after the first tensor on, as soon as there is somebody who could look: a program that has neither JMX nor a
     * recording pays for neither, which the JDK starts when they are first asked for, and which then take as long as loading libtorch does,
     * and some MB. The JDK, which keeps what is registered with it, gets nothing that keeps the class loader of this library.
     */
    public static void start() {
        ReclaimerThread.everyPeriod(new Registration());
    }

    private static final class Registration implements Runnable {
        private boolean inJmx;
        private boolean inFlightRecorder;

        @Override
        public synchronized void run() {
            if (!inJmx && has("java.management") && Jmx.isThere()) {
                inJmx = true;
                LoaderEnd.add(MemoryBean.register());
            }
            if (!inFlightRecorder && has("jdk.jfr") && Recorder.isThere()) {
                inFlightRecorder = true;
                LoaderEnd.add(MemoryEvent.register());
            }
        }

        private static boolean has(String module) {
            return ModuleLayer.boot().findModule(module).isPresent();
        }
    }

    /** Loaded only where there is the module. */
    private static final class Jmx {
        static boolean isThere() {
            return !MBeanServerFactory.findMBeanServer(null).isEmpty();
        }
    }

    /** Loaded only where there is the module. {@link MemoryEvent} is not asked: an event's class starts the recorder. */
    private static final class Recorder {
        static boolean isThere() {
            return FlightRecorder.isInitialized();
        }
    }
}

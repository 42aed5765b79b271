// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.monitoring;

import dev.torchffm.internal.lifetime.LoaderEnd;
import dev.torchffm.internal.lifetime.ReclaimerThread;

/** Offers the accounts to JMX and to the flight recorder, as far as this JVM has their modules. */
public final class Monitoring {
    private Monitoring() { }

    /**
     * From about two seconds after the first tensor on: the first use of JMX takes as long as loading libtorch does. The JDK, which keeps
     * what is registered with it, gets nothing that keeps the class loader of this library.
     */
    public static void start() {
        ReclaimerThread.everyPeriod(new Registration());
    }

    private static final class Registration implements Runnable {
        private boolean inJmx;
        private boolean inFlightRecorder;

        @Override
        public synchronized void run() {
            if (!inJmx) {
                inJmx = true;
                if (has("java.management")) {
                    LoaderEnd.add(MemoryBean.register());
                }
            }
            // The recorder may start at any time; asking whether it has costs nothing where that never happens.
            if (!inFlightRecorder && has("jdk.jfr") && MemoryEvent.isRecorderThere()) {
                inFlightRecorder = true;
                LoaderEnd.add(MemoryEvent.register());
            }
        }

        private static boolean has(String module) {
            return ModuleLayer.boot().findModule(module).isPresent();
        }
    }
}

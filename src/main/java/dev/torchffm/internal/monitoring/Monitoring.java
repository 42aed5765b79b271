// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.monitoring;

/** Offers the accounts to JMX and to the flight recorder, as far as this JVM has their modules. */
public final class Monitoring {
    private Monitoring() { }

    /** In a thread of its own: the first use of JMX takes as long as loading libtorch does. */
    public static void start() {
        Thread.ofPlatform().daemon().name("torch-ffm monitoring").start(Monitoring::register);
    }

    private static void register() {
        if (has("java.management")) {
            MemoryBean.register();
        }
        if (has("jdk.jfr")) {
            MemoryEvent.register();
        }
    }

    private static boolean has(String module) {
        return ModuleLayer.boot().findModule(module).isPresent();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.monitoring;

import dev.torchffm.MemoryUseMXBean;
import dev.torchffm.internal.lifetime.CollectedMemory;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.StandardMBean;

/** The accounts for JMX. Loaded only where there is the module {@code java.management}. */
final class MemoryBean implements MemoryUseMXBean {
    private MemoryBean() { }

    static void register() {
        try {
            ManagementFactory.getPlatformMBeanServer().registerMBean(
                    new StandardMBean(new MemoryBean(), MemoryUseMXBean.class, true), new ObjectName(NAME));
        } catch (JMException e) {
            // Such as another class loader's instance of this library. Tensors work without.
            System.getLogger("dev.torchffm").log(System.Logger.Level.DEBUG, "not in JMX", e);
        }
    }

    @Override
    public long getTensors() {
        return getConfinedTensors() + getSharedTensors() + getCollectedTensors();
    }

    @Override
    public long getConfinedTensors() {
        return Accounting.confinedTensors();
    }

    @Override
    public long getSharedTensors() {
        return Accounting.sharedTensors();
    }

    @Override
    public long getCollectedTensors() {
        return Accounting.collectedTensors();
    }

    @Override
    public long getBytes() {
        return Accounting.bytes();
    }

    @Override
    public long getArrays() {
        return Accounting.arrays();
    }

    @Override
    public long getSegments() {
        return Accounting.segments();
    }

    @Override
    public long getCollectedBytes() {
        return CollectedMemory.bytes();
    }

    @Override
    public long getCollectedLimit() {
        return CollectedMemory.limit();
    }

    @Override
    public long getCollections() {
        return CollectedMemory.collections();
    }
}

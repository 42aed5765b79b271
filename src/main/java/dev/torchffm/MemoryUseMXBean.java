// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

/**
 * The numbers of {@link MemoryUse} through JMX. Where the module {@code java.management} is present, one is registered in the platform's
 * MBean server as {@value #NAME} about a second after that server was first asked for, by a management agent or by
 * {@link java.lang.management.ManagementFactory#getPlatformMBeanServer()}, and two seconds after the first tensor was made. Where several class loaders have each their own instance
 * of this library, the others' names have a key more, {@code loader}, with the class loader's name (or class) and a number; each shows
 * the tensors of its own. It goes with its class loader.
 */
public interface MemoryUseMXBean {
    /** The object name of the first bean of a JVM. */
    String NAME = "dev.torchffm:type=Memory";

    /** {@return {@link MemoryUse#tensors()}} */
    long getTensors();

    /** {@return {@link MemoryUse#confinedTensors()}} */
    long getConfinedTensors();

    /** {@return {@link MemoryUse#sharedTensors()}} */
    long getSharedTensors();

    /** {@return {@link MemoryUse#collectedTensors()}} */
    long getCollectedTensors();

    /** {@return {@link MemoryUse#bytes()}} */
    long getBytes();

    /** {@return {@link MemoryUse#arrays()}} */
    long getArrays();

    /** {@return {@link MemoryUse#segments()}} */
    long getSegments();

    /** {@return {@link MemoryUse#collectedBytes()}} */
    long getCollectedBytes();

    /** {@return the limit of {@link MemoryUse#collectedBytes()}, {@code -Dtorchffm.collected.limit}} */
    long getCollectedLimit();

    /** {@return {@link MemoryUse#collections()}} */
    long getCollections();
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

/**
 * The numbers of {@link MemoryUse} through JMX. Where the module {@code java.management} is present, loading libtorch registers
 * one in the platform's MBean server as {@value #NAME}.
 */
public interface MemoryUseMXBean {
    /** The bean's object name. */
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

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.monitoring;

import dev.torchffm.internal.lifetime.CollectedMemory;
import dev.torchffm.internal.lifetime.HandleScope;
import dev.torchffm.internal.lifetime.JavaMemory;
import dev.torchffm.internal.lifetime.LiveScopes;
import dev.torchffm.internal.lifetime.StorageTable;

/** What tensors and arrays hold, summed when asked: the calls that make and free them only keep counts of their own scope or thread. */
public final class Accounting {
    private Accounting() { }

    /** {@return the tensors of open confined scopes} */
    public static long confinedTensors() {
        long sum = 0;
        for (HandleScope scope : LiveScopes.confined()) {
            sum += scope.tensors();
        }
        return sum;
    }

    /** {@return the tensors of open shared scopes} */
    public static long sharedTensors() {
        long sum = 0;
        for (HandleScope scope : LiveScopes.shared()) {
            sum += scope.tensors();
        }
        return sum;
    }

    /** {@return the tensors that belong to the garbage collector} */
    public static long collectedTensors() {
        return CollectedMemory.tensors();
    }

    /** {@return the storages of libtorch's that arrays keep} */
    public static long arrays() {
        long sum = CollectedMemory.arrays();
        for (HandleScope scope : LiveScopes.confined()) {
            sum += scope.arrays();
        }
        for (HandleScope scope : LiveScopes.shared()) {
            sum += scope.arrays();
        }
        return sum;
    }

    /** {@return the storages over Java memory that libtorch has} */
    public static long segments() {
        return JavaMemory.live();
    }

    /** {@return the bytes of all storages, each once} */
    public static long bytes() {
        StorageTable seen = new StorageTable();
        for (HandleScope scope : LiveScopes.confined()) {
            scope.addStorages(seen);
        }
        for (HandleScope scope : LiveScopes.shared()) {
            scope.addStorages(seen);
        }
        return CollectedMemory.storageBytes() + seen.bytes();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The table of storages against a map of objects. */
class StorageTableTest {
    @Test
    void holdsWhatAMapWouldHold() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            StorageTable table = new StorageTable();
            Map<Long, long[]> expected = new HashMap<>();
            for (int i = 0; i < 50_000; i++) {
                long storage = 64L * (1 + random.nextInt(i < 25_000 ? 5000 : 50));
                if (random.nextInt(100) < (i % 10_000 < 5000 ? 60 : 40)) {
                    long bytes = random.nextInt(1000);
                    table.hold(storage, bytes);
                    long[] entry = expected.computeIfAbsent(storage, s -> new long[2]);
                    entry[0]++;
                    entry[1] = bytes;
                } else {
                    table.drop(storage);
                    long[] entry = expected.get(storage);
                    if (entry != null && --entry[0] == 0) {
                        expected.remove(storage);
                    }
                }
                if (i % 100 == 0) {
                    assertEquals(expected.values().stream().mapToLong(e -> e[1]).sum(), table.bytes(), "seed " + seed + " step " + i);
                }
            }
            for (long s = 1; s <= 5000; s++) {
                assertEquals(expected.containsKey(64 * s), table.contains(64 * s), "seed " + seed + " storage " + s);
            }
        }
    }
}

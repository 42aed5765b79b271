// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The elements of {@code from_file} are so many that their bytes can be counted, in whatever type: libtorch counts them in 64 bits, and maps that many. */
final class FileElements extends Precondition {
    /** Of the largest elements, of 16 bytes. No file has more. */
    private static final long MOST = Long.MAX_VALUE / 16;

    private final int size;

    private FileElements(Schema schema) {
        super(schema);
        size = place("size");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, FileElements::new, "from_file");
    }

    @Override
    void check(Object[] a) {
        if (a[size] != null) {
            long count = integer(a[size]);
            if (count < 0 || count > MOST) {
                throw refusal("'size' is " + count + ", and must be from 0 to " + MOST);
            }
        }
    }
}

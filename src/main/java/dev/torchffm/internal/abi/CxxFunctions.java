// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The symbols of C++ functions on this platform, from {@code cxx-functions.tsv}. A function is named as in C++; each is optional, and
 * where one is missing, what needs it says so.
 */
@SuppressWarnings("restricted")
final class CxxFunctions {
    private static final String TABLE = "cxx-functions.tsv";
    private static final String NONE = "-";
    private static final Map<String, Row> ROWS = rows(Platform.current());

    private CxxFunctions() { }

    /**
     * What the table says of a function.
     *
     * @param purpose what it is needed for
     * @param symbol its symbol, or null where the platform has none
     * @param newerSymbol its symbol in newer releases of libtorch, where they gave it more parameters, or null
     */
    record Row(String purpose, @Nullable String symbol, @Nullable String newerSymbol) { }

    /** {@return the functions by their names in C++, with a platform's symbols} */
    static Map<String, Row> rows(Platform platform) {
        String system = platform.only("symbols");
        Map<String, Row> rows = new LinkedHashMap<>();
        String table = Platform.table(TABLE);
        int column = -1;
        for (int at = 0; at < table.length(); ) {
            int end = table.indexOf('\n', at);
            if (table.charAt(at) != '#') {
                String[] cells = table.substring(at, end).split("\t");
                if (column < 0) {
                    // The line that names the columns; a system that none is for has no symbols.
                    column = cells.length;
                    for (int i = 2; i < cells.length; i++) {
                        column = cells[i].equals(system) ? i : column;
                    }
                } else {
                    rows.put(cells[0], row(cells[1], column == cells.length ? NONE : cells[column]));
                }
            }
            at = end + 1;
        }
        return rows;
    }

    private static Row row(String purpose, String symbols) {
        int space = symbols.indexOf(' ');
        return space < 0 ? new Row(purpose, symbols.equals(NONE) ? null : symbols, null)
                : new Row(purpose, symbols.substring(0, space), symbols.substring(space + 1));
    }

    private static Row row(String function) {
        Row row = ROWS.get(function);
        if (row == null) {
            throw new IllegalArgumentException(function + " is not in " + TABLE);
        }
        return row;
    }

    /** {@return the address of a function, where this platform's libtorch exports it} */
    static Optional<MemorySegment> find(String function) {
        Row row = row(function);
        if (row.symbol() == null) {
            return Optional.empty();
        }
        Optional<MemorySegment> found = NativeLibrary.find(row.symbol());
        return found.isPresent() || row.newerSymbol() == null ? found : NativeLibrary.find(row.newerSymbol());
    }

    /** {@return a handle for a function, or null where this platform's libtorch does not export it} */
    static @Nullable MethodHandle handle(String function, FunctionDescriptor type, Linker.Option... options) {
        return find(function).map(address -> Linker.nativeLinker().downcallHandle(address, type, options)).orElse(null);
    }

    /** {@return a handle for {@link Words#call}, or null where this platform's libtorch does not export the function} */
    static @Nullable MethodHandle words(String function, Linker.Option... options) {
        return Words.ifThere(find(function), options);
    }

    /** {@return a function's handle, if it is there} */
    static MethodHandle require(@Nullable MethodHandle handle, String function) {
        if (handle == null) {
            throw missing(function);
        }
        return handle;
    }

    /** {@return the refusal of what needs a function} */
    static UnsupportedOperationException missing(String function) {
        return new UnsupportedOperationException("the libtorch of " + NativeLibrary.origin() + " does not export " + function
                + " on " + Platform.current().name() + "; it is needed for " + row(function).purpose()
                + ", and there is no C function for it");
    }

    /** {@return the functions that the loaded libtorch does not export here, by what they are needed for} */
    static Map<String, List<String>> missing() {
        Map<String, List<String>> missing = new LinkedHashMap<>();
        ROWS.forEach((function, row) -> {
            if (find(function).isEmpty()) {
                missing.computeIfAbsent(row.purpose(), any -> new ArrayList<>()).add(function);
            }
        });
        return missing;
    }
}

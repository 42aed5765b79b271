// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The libraries that are in the process already, whoever loaded them: another library, or this one in another class loader. A second
 * libtorch from another file would register everything once more, and end the process.
 */
@SuppressWarnings("restricted")
final class LoadedLibraries {
    private static final int MAX_PATH = 32768;

    private LoadedLibraries() { }

    /**
     * Two files of one library.
     *
     * @param loaded the one that is in the process
     * @param ours the one that would be loaded
     */
    record Conflict(Path loaded, Path ours) { }

    /** {@return where the loaded libraries lie that have one of some file names, or one with a version behind it} */
    static List<Path> named(List<String> names) {
        return switch (Platform.current().system()) {
            case "macosx" -> images(names);
            case "windows" -> modules(names);
            default -> mapped(Path.of("/proc/self/maps"), names);
        };
    }

    /** {@return the first loaded library that is another file than ours of the same name; null if there is none} */
    static @Nullable Conflict conflict(List<Path> loaded, List<Path> ours) {
        for (Path other : loaded) {
            for (Path file : ours) {
                if (isNamed(other.getFileName().toString(), List.of(file.getFileName().toString())) && !isSame(other, file)) {
                    return new Conflict(other, file);
                }
            }
        }
        return null;
    }

    private static boolean isSame(Path loaded, Path ours) {
        try {
            return Files.isSameFile(loaded, ours);
        } catch (IOException e) {
            // The file of a loaded library may have been deleted since, and another one may have its name.
            return false;
        }
    }

    private static boolean isNamed(String file, List<String> names) {
        for (String name : names) {
            // "name (deleted)" is what Linux says of a file that is no longer there.
            if (file.startsWith(name) && (file.length() == name.length() || file.charAt(name.length()) == '.'
                    || file.charAt(name.length()) == ' ')) {
                return true;
            }
        }
        return false;
    }

    // ------------------------------------------------------------------ Linux

    /** What is mapped to be executed, in the words of Linux; nothing where there is no such file. */
    static List<Path> mapped(Path maps, List<String> names) {
        String text;
        try {
            text = new String(Files.readAllBytes(maps), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return List.of();
        }
        Set<Path> found = new LinkedHashSet<>();
        for (String name : names) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                // begin-end, rights, offset, device, inode, path
                int start = text.lastIndexOf('\n', at) + 1;
                int end = text.indexOf('\n', at);
                String line = text.substring(start, end < 0 ? text.length() : end);
                int path = line.indexOf('/');
                if (path >= 0 && line.charAt(line.indexOf(' ') + 3) == 'x'
                        && isNamed(line.substring(line.lastIndexOf('/') + 1), List.of(name))) {
                    byte[] bytes = line.substring(path).getBytes(StandardCharsets.ISO_8859_1);
                    found.add(Path.of(new String(bytes, Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")))));
                }
            }
        }
        return List.copyOf(found);
    }

    // ------------------------------------------------------------------ macOS

    private static List<Path> images(List<String> names) {
        List<Path> found = new ArrayList<>();
        SymbolLookup system = HostSystem.functions(System.getProperty("os.name"));
        MethodHandle count = HostSystem.function(system, "_dyld_image_count", FunctionDescriptor.of(JAVA_INT));
        MethodHandle image = HostSystem.function(system, "_dyld_get_image_name", FunctionDescriptor.of(ADDRESS, JAVA_INT));
        try {
            for (int i = (int) count.invokeExact() - 1; i >= 0; i--) {
                // Null where it was unloaded meanwhile.
                MemorySegment name = (MemorySegment) image.invokeExact(i);
                Path path = name.address() == 0 ? null : Path.of(name.reinterpret(Long.MAX_VALUE).getString(0));
                if (path != null && isNamed(path.getFileName().toString(), names)) {
                    found.add(path);
                }
            }
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
        return found;
    }

    // ------------------------------------------------------------------ Windows

    private static List<Path> modules(List<String> names) {
        List<Path> found = new ArrayList<>();
        SymbolLookup kernel = HostSystem.functions(System.getProperty("os.name"));
        MethodHandle module = HostSystem.function(kernel, "GetModuleHandleW", FunctionDescriptor.of(ADDRESS, ADDRESS));
        MethodHandle file = HostSystem.function(kernel, "GetModuleFileNameW", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment text = arena.allocate(2L * MAX_PATH, 2);
            for (String name : names) {
                MemorySegment handle = (MemorySegment) module.invokeExact(arena.allocateFrom(name, StandardCharsets.UTF_16LE));
                int length = handle.address() == 0 ? 0 : (int) file.invokeExact(handle, text, MAX_PATH);
                if (length > 0) {
                    // In the case that it has on the disk, and compared with names in lower case.
                    Path path = Path.of(text.getString(0, StandardCharsets.UTF_16LE));
                    found.add(path.resolveSibling(path.getFileName().toString().toLowerCase(Locale.ROOT)));
                }
            }
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
        return found;
    }
}

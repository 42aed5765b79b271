// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the system brings that native libraries need.
 *
 * @param name the operating system, as Java calls it
 * @param version its version, as Java gives it
 * @param glibc the version of the GNU C library, or null if the C library is another one
 * @param musl where the dynamic linker of musl is, if the C library is not glibc and there is one
 * @param folders where the system looks for a library that is named without its folder, in its order; only those of Windows
 */
record HostSystem(String name, String version, @Nullable String glibc, @Nullable Path musl, List<Path> folders) {
    /** {@return the system of this JVM} */
    static HostSystem current() {
        String name = System.getProperty("os.name");
        String glibc = name.equals("Linux") ? glibcVersion() : null;
        return new HostSystem(name, System.getProperty("os.version"), glibc,
                name.equals("Linux") && glibc == null ? muslLinker(Path.of("/lib")) : null,
                name.startsWith("Windows") ? windowsFolders() : List.of());
    }

    @SuppressWarnings("restricted")
    private static @Nullable String glibcVersion() {
        MemorySegment function = Linker.nativeLinker().defaultLookup().find("gnu_get_libc_version").orElse(null);
        if (function == null) {
            return null;
        }
        return MemorySegment.ofAddress(Words.callOnce(function)).reinterpret(Long.MAX_VALUE).getString(0);
    }

    /** Where the functions of a system are found that is named as the property {@code os.name} does. */
    @SuppressWarnings("restricted")
    static SymbolLookup functions(String system) {
        return system.startsWith("Windows") ? SymbolLookup.libraryLookup("kernel32.dll", Arena.global())
                : Linker.nativeLinker().defaultLookup();
    }

    /** {@return a handle for a function that the system has} */
    @SuppressWarnings("restricted")
    static MethodHandle function(SymbolLookup functions, String name, FunctionDescriptor type, Linker.Option... options) {
        return Linker.nativeLinker().downcallHandle(functions.find(name).orElseThrow(), type, options);
    }

    /** {@return the dynamic linker of musl in a folder, or null if there is none} */
    static @Nullable Path muslLinker(Path folder) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "ld-musl-*")) {
            for (Path linker : found) {
                return linker;
            }
        } catch (IOException e) {
            // No such folder, or none that may be read: not known.
        }
        return null;
    }

    /** That of the program, which is a JDK's as a rule, that of the JDK, and the system's own. */
    private static List<Path> windowsFolders() {
        List<Path> folders = new ArrayList<>();
        ProcessHandle.current().info().command().map(command -> Path.of(command).getParent()).ifPresent(folders::add);
        folders.add(Path.of(System.getProperty("java.home"), "bin"));
        String root = System.getenv("SystemRoot");
        if (root != null) {
            folders.add(Path.of(root, "System32"));
        }
        return folders;
    }

    /** {@return the file that the system finds by a name, or null if there is none} */
    @Nullable Path find(String file) {
        for (Path folder : folders) {
            Path found = folder.resolve(file);
            if (Files.exists(found)) {
                return found;
            }
        }
        return null;
    }

    /** {@return system and C library in words} */
    String inWords() {
        String library = glibc != null ? ", glibc " + glibc : musl != null ? ", musl" : "";
        return (name.startsWith("Mac") ? "macOS" : name) + " " + version + library;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.Torch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which libraries are in the process, and whether they are those that would be loaded. */
class LoadedLibrariesTest {
    private static final List<String> NAMES = List.of("libc10.so", "libtorch_cpu.so");

    @TempDir
    Path folder;

    @Test
    void librariesAreFoundByTheNamesOfTheirFiles() throws IOException {
        Path maps = Files.writeString(folder.resolve("maps"), """
                7f0000000000-7f0000001000 r--p 00000000 08:01 11 /opt/a/libc10.so
                7f0000001000-7f0000002000 r-xp 00001000 08:01 11 /opt/a/libc10.so
                7f0000002000-7f0000003000 r--p 00000000 08:01 12 /data/libtorch_cpu.so
                7f0000003000-7f0000004000 r-xp 00000000 08:01 13                 /opt/with space/libtorch_cpu.so.2.14
                7f0000004000-7f0000005000 r-xp 00000000 08:01 14 /opt/a/libtorch_cpu.so (deleted)
                7f0000005000-7f0000006000 r-xp 00000000 08:01 15 /opt/libtorch_cpu.so/other.so
                7f0000006000-7f0000007000 r-xp 00000000 08:01 16 /opt/libtorch_cpu.so-not
                7f0000007000-7f0000008000 r-xp 00000000 08:01 17 /opt/notlibtorch_cpu.so
                7f0000008000-7f0000009000 r-xp 00001000 08:01 11 /opt/a/libc10.so
                7ffd00000000-7ffd00001000 r-xp 00000000 00:00 0                  [vdso]
                """);
        assertEquals(List.of(Path.of("/opt/a/libc10.so"), Path.of("/opt/with space/libtorch_cpu.so.2.14"),
                Path.of("/opt/a/libtorch_cpu.so (deleted)")), LoadedLibraries.mapped(maps, NAMES));
        assertEquals(List.of(), LoadedLibraries.mapped(folder.resolve("none"), NAMES));
    }

    @Test
    void oursAreAmongThem() {
        Torch.version();
        List<Path> loaded = LoadedLibraries.named(Platform.current().all("required"));
        assertEquals(2, loaded.size(), loaded::toString);
        assertNull(LoadedLibraries.conflict(loaded, NativeLibrary.files()));
        assertTrue(NativeLibrary.files().size() >= 2);
    }

    @Test
    void theSameFileUnderAnotherNameIsNoConflict() throws IOException {
        Path loaded = Files.createFile(folder.resolve("libc10.so.2.14"));
        Path other = Files.createDirectory(folder.resolve("other"));
        Path link = Files.createSymbolicLink(other.resolve("libc10.so"), loaded);
        assertNull(LoadedLibraries.conflict(List.of(loaded), List.of(link)));
        assertNull(LoadedLibraries.conflict(List.of(), List.of(link)));
        assertNull(LoadedLibraries.conflict(List.of(loaded), List.of(folder.resolve("libtorch_cpu.so"))));
    }

    @Test
    void anotherFileOfTheNameIsAConflict() throws IOException {
        Path loaded = Files.createFile(folder.resolve("libc10.so"));
        Path ours = Files.createFile(Files.createDirectory(folder.resolve("other")).resolve("libc10.so"));
        assertEquals(new LoadedLibraries.Conflict(loaded, ours), LoadedLibraries.conflict(List.of(loaded), List.of(ours)));
        Path deleted = folder.resolve("libc10.so (deleted)");
        assertEquals(new LoadedLibraries.Conflict(deleted, ours), LoadedLibraries.conflict(List.of(deleted), List.of(ours)));
        // Where the required ones are right, the wrong one is found behind them.
        assertEquals(new LoadedLibraries.Conflict(loaded, ours), LoadedLibraries.conflict(List.of(ours, loaded), List.of(ours)));
    }
}

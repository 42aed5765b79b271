// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.torchffm.FileNames;
import dev.torchffm.internal.abi.FileMapper.PosixMapper;
import dev.torchffm.internal.abi.FileMapper.WindowsMapper;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that may only be read are mapped copy-on-write by the functions of each system; Windows' over Linux' own. */
class FileMapperTest {
    @TempDir
    Path folder;

    private void maps(FileMapper mapper) throws IOException {
        Path file = Files.writeString(folder.resolve(FileNames.possible("a name with \u00fc", "a name")), "0123456789");
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment mapped = PrivateMapping.of(file, arena, mapper);
            assertEquals(10, mapped.byteSize());
            assertEquals('7', mapped.get(JAVA_BYTE, 7));
            assertTrue(PrivateMapping.mayBeFile(mapped));
            mapped.set(JAVA_BYTE, 7, (byte) 'x');
            assertEquals("0123456789", Files.readString(file));
        }
        assertNull(PrivateMapping.of(Files.createFile(folder.resolve("empty")), Arena.ofAuto(), mapper));
        assertNull(PrivateMapping.of(folder.resolve("none"), Arena.ofAuto(), mapper));
    }

    @Test
    void posix() throws IOException {
        FileMapper mapper = FileMapper.ofSystem("Linux");
        assumeTrue(System.getProperty("os.name").equals("Linux"));
        maps(mapper);
    }

    @Test
    void windows() throws IOException {
        assumeTrue(System.getProperty("os.name").equals("Linux"));
        try (FakeSystem system = new FakeSystem()) {
            maps(new WindowsMapper(system));
            assertEquals(List.of("CreateFileW 80000000 7 0 3 0 0", "CreateFileMappingW 0 8 0 0 0", "MapViewOfFile 1 0 0 0"),
                    system.calls.subList(0, 3));
            assertEquals(0, system.open(), "handles and views that are left open");
        }
    }

    /** Each system has numbers of its own for the same thing, and where they are not known nothing is called. */
    @Test
    void flagsAreTheSystemsOwn() {
        assertEquals(0x80000, PosixMapper.closedInChildren("Linux"));
        assertEquals(0x1000000, PosixMapper.closedInChildren("Mac OS X"));
        assertEquals(0, PosixMapper.closedInChildren("FreeBSD"));
        assertNull(FileMapper.ofSystem("FreeBSD"));
    }

    @Test
    void longPathsOfWindowsSayThatTheyAreWhole() {
        String name = "a".repeat(247);
        assertEquals("C:\\short", WindowsMapper.extended("C:\\short"));
        assertEquals("\\\\?\\C:\\" + name, WindowsMapper.extended("C:\\" + name));
        assertEquals("\\\\?\\UNC\\server\\share\\" + name, WindowsMapper.extended("\\\\server\\share\\" + name));
        assertEquals("\\\\?\\C:\\" + name, WindowsMapper.extended("\\\\?\\C:\\" + name));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What systems lack is found before anything is loaded: on systems that are only described. */
class RequirementsTest {
    private static final Platform LINUX = Platform.of("linux-x86_64");
    private static final Platform MAC = Platform.of("macosx-arm64");
    private static final Platform WINDOWS = Platform.of("windows-x86_64");

    @TempDir
    Path folder;

    private static HostSystem linux(String glibc, Path musl) {
        return new HostSystem("Linux", "6.1", glibc, musl, List.of());
    }

    private static HostSystem windows(Path... folders) {
        return new HostSystem("Windows 11", "10.0", null, null, List.of(folders));
    }

    /** A file with the version that Windows reads, not at its beginning. */
    private static Path library(Path folder, String name, int... version) throws IOException {
        Files.createDirectories(folder);
        ByteBuffer bytes = ByteBuffer.allocate(400).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(100, 0xfeef04bd);
        bytes.putInt(200, 0xfeef04bd).putInt(204, 0x10000).putShort(210, (short) version[0]).putShort(208, (short) version[1])
                .putShort(214, (short) version[2]).putShort(212, (short) version[3]);
        return Files.write(folder.resolve(name), bytes.array());
    }

    @ParameterizedTest
    @CsvSource({"2.35, 2.35, true", "2.36, 2.35, true", "2.4, 2.35, false", "2.100, 2.35, true", "2.28, 2.35, false", "3.0, 2.35, true",
        "3, 2.35, true", "2, 2.35, false", "2.35.1, 2.35, true", "2.35, 2.35.1, false", "2.35-rc1, 2.35, true", "15.0, 15.0, true",
        "26, 15.0, true", "14.7.2, 15.0, false", "'', 15.0, false", "x, 1, false", "14.29.30139.0, 14.40, false",
        "14.44.35211.0, 14.40, true"})
    void versionsAreComparedNumberByNumber(String version, String minimum, boolean enough) {
        assertEquals(enough, Requirements.isAtLeast(version, minimum));
    }

    @Test
    void thisSystemHasWhatItNeeds() {
        HostSystem system = HostSystem.current();
        if (Platform.current().name().equals("linux-x86_64") && NativeLibrary.origin().startsWith("the embedded libtorch")) {
            assertNotNull(system.glibc());
            assertNull(Requirements.unmet(Platform.current(), system));
        }
        assertTrue(system.inWords().contains(System.getProperty("os.version")), system.inWords());
    }

    @Test
    void oldGlibcIsNamedWithTheWayOut() {
        assertNull(Requirements.unmet(LINUX, linux("2.35", null)));
        assertEquals("the embedded libtorch needs glibc 2.35 or later, and this system has glibc 2.34. Use a newer system or container"
                + " image, or a libtorch that needs less, as PyTorch's own does (the names of its wheels tell the glibc: manylinux_2_28).",
                Requirements.unmet(LINUX, linux("2.34", null)));
    }

    @Test
    void muslAndOtherLibrariesAreNamed() throws IOException {
        assertNull(HostSystem.muslLinker(folder));
        assertNull(HostSystem.muslLinker(folder.resolve("none")));
        Path linker = Files.createFile(folder.resolve("ld-musl-x86_64.so.1"));
        assertEquals(linker, HostSystem.muslLinker(folder));
        assertEquals("the embedded libtorch needs glibc 2.35 or later, and the C library of this system is musl (" + linker
                + "). Use a system or container image with glibc, such as Debian or Ubuntu, or a libtorch that was built for this one.",
                Requirements.unmet(LINUX, linux(null, linker)));
        assertTrue(Requirements.unmet(LINUX, linux(null, null)).startsWith(
                "the embedded libtorch needs glibc 2.35 or later, and the C library of this system is another one. "));
        // A system may have musl beside glibc.
        assertNull(Requirements.unmet(LINUX, linux("2.39", linker)));
    }

    @Test
    void oldMacOsIsNamedWithTheWayOut() {
        assertNull(Requirements.unmet(MAC, new HostSystem("Mac OS X", "15.0", null, null, List.of())));
        assertNull(Requirements.unmet(MAC, new HostSystem("Mac OS X", "26.1", null, null, List.of())));
        assertEquals("the embedded libtorch needs macOS 15.0 or later, and this is macOS 14.7.2. Update macOS, or use a libtorch that"
                + " needs less, as PyTorch's own may (the names of its wheels tell the macOS: macosx_14_0).",
                Requirements.unmet(MAC, new HostSystem("Mac OS X", "14.7.2", null, null, List.of())));
    }

    @Test
    void oldMicrosoftRuntimeIsNamedWithItsFile() throws IOException {
        Path jdk = folder.resolve("jdk");
        Path system = folder.resolve("System32");
        assertNull(Requirements.unmet(WINDOWS, windows(jdk, system)), "what is absent comes along");
        library(system, "msvcp140.dll", 14, 44, 35211, 0);
        assertNull(Requirements.unmet(WINDOWS, windows(jdk, system)));
        Path old = library(jdk, "msvcp140.dll", 14, 29, 30139, 2);
        assertEquals("14.29.30139.2", Requirements.version(old));
        String unmet = Requirements.unmet(WINDOWS, windows(jdk, system));
        String needed = WINDOWS.only("minimum").replaceFirst("MSVC ", "");
        assertEquals("the embedded libtorch needs the Microsoft Visual C++ runtime " + needed + " or later, and " + old
                + " is 14.29.30139.2. Where that is a JDK's folder, use a JDK that brings a newer one or none; else install"
                + " Microsoft's latest Visual C++ Redistributable.", unmet);
        assertNull(Requirements.unmet(WINDOWS, windows(system, jdk)), "the first folder's is the one that is taken");
        assertNull(Requirements.version(Files.write(folder.resolve("none.dll"), new byte[64])));
        assertNull(Requirements.version(folder.resolve("no-such-file.dll")));
    }

    @Test
    void missingMicrosoftRuntimeOfTheUsersLibtorchIsNamed() throws IOException {
        Path own = folder.resolve("own");
        Path system = folder.resolve("System32");
        library(system, "vcruntime140.dll", 14, 44, 0, 0);
        library(own, "msvcp140.dll", 14, 44, 0, 0);
        assertEquals("libtorch needs vcruntime140_1.dll of the Microsoft Visual C++ runtime, which is neither in " + own
                + " nor in [" + system + "]. Install Microsoft's Visual C++ Redistributable.",
                Requirements.missingRuntime(WINDOWS, windows(system), own));
        library(system, "vcruntime140_1.dll", 14, 44, 0, 0);
        assertNull(Requirements.missingRuntime(WINDOWS, windows(system), own));
        assertNull(Requirements.missingRuntime(LINUX, linux("2.28", null), own));
    }

    @Test
    void refusalsForTheCxxLibraryGetAHint() {
        String refusal = "/lib/x86_64-linux-gnu/libstdc++.so.6: version `GLIBCXX_3.4.30' not found (required by libtorch_cpu.so)";
        assertEquals(" The system's libstdc++ is missing or too old: the embedded libtorch needs one with GLIBCXX_3.4.30, that of GCC 12."
                + " Install the system's package (libstdc++6, libstdc++), or take a newer system.", Requirements.hint(LINUX, refusal));
        assertTrue(Requirements.hint(LINUX, "libstdc++.so.6: cannot open shared object file: No such file").contains("GCC 12"));
        assertEquals("", Requirements.hint(LINUX, "libz.so.1: cannot open shared object file"));
        assertEquals("", Requirements.hint(MAC, refusal));
        assertFalse(LINUX.all("minimum").isEmpty());
    }
}

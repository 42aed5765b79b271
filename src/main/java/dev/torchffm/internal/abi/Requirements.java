// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What libraries need of the system, compared with what it has before they are loaded: the system itself says less, later, or ends the
 * process. A platform's needs are its rows {@code minimum} and {@code runtime}.
 */
final class Requirements {
    /** What a version in a file of Windows begins with, and the version of its layout. */
    private static final int VERSION_SIGNATURE = 0xfeef04bd;
    private static final int VERSION_LAYOUT = 0x10000;

    private Requirements() { }

    /** {@return what is there, what the embedded libtorch needs and a way out; null if the system has what it needs} */
    static @Nullable String unmet(Platform platform, HostSystem system) {
        for (String minimum : platform.all("minimum")) {
            int space = minimum.indexOf(' ');
            String needed = minimum.substring(space + 1);
            String unmet = switch (minimum.substring(0, space)) {
                case "glibc" -> unmetGlibc(needed, system);
                case "macOS" -> unmetMacOs(needed, system);
                case "MSVC" -> unmetRuntime(needed, platform, system);
                // The dynamic linker looks at every version of a symbol before it runs anything.
                default -> null;
            };
            if (unmet != null) {
                return unmet;
            }
        }
        return null;
    }

    private static @Nullable String unmetGlibc(String needed, HostSystem system) {
        if (system.glibc() != null && isAtLeast(system.glibc(), needed)) {
            return null;
        }
        String needs = "the embedded libtorch needs glibc " + needed + " or later, and ";
        if (system.glibc() != null) {
            return needs + "this system has glibc " + system.glibc()
                    + ". Use a newer system or container image, or a libtorch that needs less, as PyTorch's own does (the names of its"
                    + " wheels tell the glibc: manylinux_2_28).";
        }
        return needs + (system.musl() != null ? "the C library of this system is musl (" + system.musl() + ")"
                : "the C library of this system is another one")
                + ". Use a system or container image with glibc, such as Debian or Ubuntu, or a libtorch that was built for this one.";
    }

    private static @Nullable String unmetMacOs(String needed, HostSystem system) {
        return isAtLeast(system.version(), needed) ? null : "the embedded libtorch needs macOS " + needed + " or later, and this is macOS "
                + system.version() + ". Update macOS, or use a libtorch that needs less, as PyTorch's own may (the names of its wheels tell"
                + " the macOS: macosx_14_0).";
    }

    /** Files that the system has not come with the embedded libtorch. */
    private static @Nullable String unmetRuntime(String needed, Platform platform, HostSystem system) {
        for (String name : platform.all("runtime")) {
            Path file = system.find(name);
            String version = file == null ? null : version(file);
            if (version != null && !isAtLeast(version, needed)) {
                return "the embedded libtorch needs the Microsoft Visual C++ runtime " + needed + " or later, and " + file + " is "
                        + version + ". Where that is a JDK's folder, use a JDK that brings a newer one or none; else install Microsoft's"
                        + " latest Visual C++ Redistributable.";
            }
        }
        return null;
    }

    /** {@return which file of the system a libtorch of the user's needs and cannot find, and a way out; null if there is none} */
    static @Nullable String missingRuntime(Platform platform, HostSystem system, Path folder) {
        for (String name : platform.all("runtime")) {
            if (!Files.exists(folder.resolve(name)) && system.find(name) == null) {
                return "libtorch needs " + name + " of the Microsoft Visual C++ runtime, which is neither in " + folder + " nor in "
                        + system.folders() + ". Install Microsoft's Visual C++ Redistributable.";
            }
        }
        return null;
    }

    /** {@return what a refusal of the dynamic linker comes from, with a way out; or nothing} */
    static String hint(Platform platform, String refusal) {
        for (String minimum : platform.all("minimum")) {
            if (minimum.startsWith("GLIBCXX ") && (refusal.contains("GLIBCXX_") || refusal.contains("libstdc++.so"))) {
                return " The system's libstdc++ is missing or too old: the embedded libtorch needs one with GLIBCXX_"
                        + minimum.substring("GLIBCXX ".length()) + ", that of GCC 12. Install the system's package"
                        + " (libstdc++6, libstdc++), or take a newer system.";
            }
        }
        return "";
    }

    /** {@return whether a version, of numbers with points between them, is another one or a later one} */
    static boolean isAtLeast(String version, String minimum) {
        String[] have = version.split("\\.");
        String[] need = minimum.split("\\.");
        for (int i = 0; i < need.length; i++) {
            int difference = (i < have.length ? number(have[i]) : 0) - number(need[i]);
            if (difference != 0) {
                return difference > 0;
            }
        }
        return true;
    }

    /** The number that a part begins with. */
    private static int number(String part) {
        int end = 0;
        while (end < part.length() && end < 9 && part.charAt(end) >= '0' && part.charAt(end) <= '9') {
            end++;
        }
        return end == 0 ? 0 : Integer.parseInt(part, 0, end, 10);
    }

    /** {@return the version in a library of Windows, such as {@code 14.44.35211.0}; null if none is found} */
    static @Nullable String version(Path file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
            // The structure is aligned to words.
            for (int at = 0; at + 16 <= bytes.limit(); at += 4) {
                if (bytes.getInt(at) == VERSION_SIGNATURE && bytes.getInt(at + 4) == VERSION_LAYOUT) {
                    return (bytes.getShort(at + 10) & 0xffff) + "." + (bytes.getShort(at + 8) & 0xffff) + "."
                            + (bytes.getShort(at + 14) & 0xffff) + "." + (bytes.getShort(at + 12) & 0xffff);
                }
            }
        } catch (IOException e) {
            // One that cannot be read is not known to be too old.
        }
        return null;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** The releases of libtorch that the library runs with: those that it was tested with, and later ones. */
final class SupportedVersions {
    /** Whether a release that was not tested is loaded all the same. */
    static final String PROPERTY = "torchffm.untested";
    private static final int OLDEST = version(2, 11);
    /** Between tested ones, and published nowhere that the tests could take it from. */
    private static final int NEVER_TESTED = version(2, 12);

    private SupportedVersions() { }

    private static int version(int major, int minor) {
        return major << 8 | minor;
    }

    /**
     * Returns the version of the loaded libtorch, as {@code aoti_torch_abi_version} gives it, if it is one of these releases.
     *
     * @throws UnsatisfiedLinkError if it is not; the message says what to do
     */
    static long require() {
        MemorySegment function = NativeLibrary.find("aoti_torch_abi_version").orElse(null);
        long version = function == null ? 0 : Words.callOnce(function);
        String refusal = refusal(version, NativeLibrary.origin(), Boolean.getBoolean(PROPERTY));
        if (refusal != null) {
            throw new UnsatisfiedLinkError(refusal);
        }
        return version;
    }

    /**
     * Why a release is not loaded.
     *
     * @param version as {@code aoti_torch_abi_version} gives it; 0 where there is no such function
     * @param origin where it comes from
     * @param untested whether one that was not tested is wanted
     * @return the reason and the way out, or null where it is loaded
     */
    static @Nullable String refusal(long version, String origin, boolean untested) {
        int release = (int) (version >>> 48);
        String name = version == 0 ? "too old to tell its version"
                : (version >>> 56) + "." + (version >>> 48 & 0xff) + "." + (version >>> 40 & 0xff);
        String whose = "the libtorch of " + origin + " is " + name;
        String how = " with -D" + NativeLibrary.FOLDER_PROPERTY + "=DIR or " + NativeLibrary.FOLDER_VARIABLE + "=DIR, or none, for the embedded one";
        if (release < OLDEST) {
            return whose + ", and torch-ffm calls functions that came with 2.11: choose a newer one" + how;
        }
        if (release == NEVER_TESTED && !untested) {
            return whose + ", with which torch-ffm was never tested: choose 2.11, or 2.13 or later," + how + ", or start with -D" + PROPERTY + "=true";
        }
        return null;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import java.nio.charset.Charset;

/** Names of files that the system takes, whatever its locale. */
public final class FileNames {
    private FileNames() { }

    /** A name if Java can make a path of it, else another: without a locale, file names are ASCII alone. */
    public static String possible(String name, String ascii) {
        return Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode(name) ? name : ascii;
    }
}

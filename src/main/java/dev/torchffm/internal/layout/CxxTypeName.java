// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.layout;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.torchffm.internal.abi.Native;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The class of a C++ object that has virtual functions, read from its run-time type information: what {@code typeid} gives. Both
 * ABIs put it in the word before the first function of the vtable.
 */
final class CxxTypeName {
    /** Unique names are compared by address; where they are not unique, the platform's ABI sets this bit beside the address. */
    private static final long ITANIUM_ADDRESS = Long.MAX_VALUE;
    /** The first word of a complete object locator of 64 bits. */
    private static final int MSVC_SIGNATURE = 1;
    private static final boolean MSVC = System.getProperty("os.name").startsWith("Windows");

    private CxxTypeName() { }

    /**
     * The name of an object's class, without its namespaces.
     *
     * @param object the address of an object whose class has virtual functions
     * @return the name; null where it cannot be told, as for an instance of a template
     */
    static @Nullable String of(long object) {
        long vtable = word(object);
        return MSVC ? ofMsvc(word(vtable - 8)) : ofItanium(word(vtable - 8));
    }

    /** From a {@code std::type_info}: a vtable and the address of the mangled name. */
    static @Nullable String ofItanium(long typeInfo) {
        return typeInfo == 0 ? null : itaniumName(text(word(typeInfo + 8) & ITANIUM_ADDRESS));
    }

    /** From a complete object locator: signature, two offsets, and where type and locator themselves lie within the library. */
    static @Nullable String ofMsvc(long locator) {
        if (locator == 0 || integer(locator) != MSVC_SIGNATURE) {
            return null;
        }
        long library = locator - integer(locator + 20);
        // A type descriptor: a vtable, a word for the name that typeid composes, the decorated name.
        return msvcName(text(library + integer(locator + 12) + 16));
    }

    /** The last part of {@code N5torch8autograd9generated12MulBackward0E}. */
    static @Nullable String itaniumName(String mangled) {
        int at = mangled.startsWith("*") ? 1 : 0;
        boolean nested = at < mangled.length() && mangled.charAt(at) == 'N';
        at += nested ? 1 : 0;
        String last = null;
        while (at < mangled.length() && Character.isDigit(mangled.charAt(at))) {
            int length = 0;
            while (at < mangled.length() && Character.isDigit(mangled.charAt(at))) {
                length = 10 * length + mangled.charAt(at++) - '0';
            }
            if (length > mangled.length() - at) {
                return null;
            }
            last = mangled.substring(at, at + length);
            at += length;
        }
        boolean complete = nested ? mangled.startsWith("E", at) && at + 1 == mangled.length() : at == mangled.length();
        return complete ? last : null;
    }

    /** The first part of {@code .?AUMulBackward0@generated@autograd@torch@@}. */
    static @Nullable String msvcName(String decorated) {
        boolean type = decorated.startsWith(".?AU") || decorated.startsWith(".?AV");
        int end = decorated.indexOf('@');
        return type && end > 4 && decorated.charAt(4) != '?' ? decorated.substring(4, end) : null;
    }

    private static long word(long address) {
        return Native.ADDRESS_SPACE.get(JAVA_LONG, address);
    }

    private static int integer(long address) {
        return Native.ADDRESS_SPACE.get(JAVA_INT, address);
    }

    private static String text(long address) {
        return Native.ADDRESS_SPACE.getString(address, StandardCharsets.US_ASCII);
    }
}

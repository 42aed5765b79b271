package dev.torchffm.internal;

import java.lang.foreign.SymbolLookup;

/** Stands in until the real one is merged. */
public final class NativeLibrary {
    private NativeLibrary() {
    }

    public static SymbolLookup lookup() {
        return SymbolLookup.loaderLookup();
    }
}

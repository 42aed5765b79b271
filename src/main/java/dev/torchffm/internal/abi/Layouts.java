package dev.torchffm.internal.abi;

import dev.torchffm.internal.capi.TorchC;

/** Numbers of {@code c10::Layout}, as the loaded libtorch gives them. */
public final class Layouts {
    static {
        NativeLibrary.origin();
    }

    public static final int STRIDED = TorchC.aoti_torch_layout_strided();

    private Layouts() { }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

/** The order of a dense tensor's dimensions in memory: PyTorch's {@code torch.memory_format}. */
public enum MemoryFormat {
    /** The last dimension is the innermost, as in C. */
    CONTIGUOUS_FORMAT("torch.contiguous_format"),
    /** As the input has it. */
    PRESERVE_FORMAT("torch.preserve_format"),
    /** NHWC: the channels of a four-dimensional tensor are the innermost. */
    CHANNELS_LAST("torch.channels_last"),
    /** NDHWC: the channels of a five-dimensional tensor are the innermost. */
    CHANNELS_LAST_3D("torch.channels_last_3d");

    private final String pythonName;

    MemoryFormat(String pythonName) {
        this.pythonName = pythonName;
    }

    /** {@return the number of this format in C++'s {@code c10::MemoryFormat}} */
    public int code() {
        return ordinal();
    }

    /** {@return PyTorch's {@code str}, such as {@code torch.channels_last}} */
    @Override
    public String toString() {
        return pythonName;
    }
}

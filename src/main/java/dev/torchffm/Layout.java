// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

/** How a tensor's elements are stored: PyTorch's {@code torch.layout}. */
public enum Layout {
    /** A block of memory with strides, the ordinary layout. */
    STRIDED("Strided", "torch.strided"),
    /** Coordinates and values. */
    SPARSE_COO("Sparse", "torch.sparse_coo"),
    /** Compressed rows. */
    SPARSE_CSR("SparseCsr", "torch.sparse_csr"),
    /** The layout of the oneDNN library. */
    MKLDNN("Mkldnn", "torch._mkldnn"),
    /** Compressed columns. */
    SPARSE_CSC("SparseCsc", "torch.sparse_csc"),
    /** Compressed rows of blocks. */
    SPARSE_BSR("SparseBsr", "torch.sparse_bsr"),
    /** Compressed columns of blocks. */
    SPARSE_BSC("SparseBsc", "torch.sparse_bsc"),
    /** Rows of different lengths. */
    JAGGED("Jagged", "torch.jagged");

    private final String cppName;
    private final String pythonName;

    Layout(String cppName, String pythonName) {
        this.cppName = cppName;
        this.pythonName = pythonName;
    }

    /** {@return the name of the layout in PyTorch's messages, such as {@code SparseCsr}} */
    public String cppName() {
        return cppName;
    }

    /**
     * Returns the layout with a number.
     *
     * @param code the number in C++'s {@code c10::Layout}
     * @return the layout
     */
    public static Layout ofCode(int code) {
        return values()[code];
    }

    /** {@return the number of this layout in C++'s {@code c10::Layout}} */
    public int code() {
        return ordinal();
    }

    /** {@return PyTorch's {@code str}, such as {@code torch.strided}} */
    @Override
    public String toString() {
        return pythonName;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.text;

import dev.torchffm.DType;
import dev.torchffm.TensorPrintOptions;
import dev.torchffm.ndarray.NDArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * PyTorch's {@code repr} of a tensor.
 *
 * <p>Elements come as arrays of a type that NumPy has, so the caller widens {@code bfloat16} and the 8-bit floats to
 * {@code float32} and {@code complex32} to {@code complex64}, resolves conj and neg bits, and hands over
 * {@code float4_e2m1fn_x2} as its bytes' values in {@code float32}. The header has the tensor's own type.
 */
public final class TorchPrinter {
    private static final String PREFIX = "tensor(";

    private static volatile TensorPrintOptions options = TensorPrintOptions.DEFAULT;

    private TorchPrinter() {
    }

    /** The options for tensors that are printed without any. */
    public static TensorPrintOptions options() {
        return options;
    }

    /** Sets the options for tensors that are printed without any. */
    public static void options(TensorPrintOptions newOptions) {
        options = Objects.requireNonNull(newOptions, "options");
    }

    /**
     * A member of a sparse tensor.
     *
     * @param shape its shape
     * @param values its elements, null for those of a meta tensor
     */
    public record Part(long[] shape, @Nullable NDArray values) {
        /** A member that has elements. */
        public static Part of(NDArray values) {
            return new Part(values.shape(), values);
        }

        /** A member of a meta tensor. */
        public static Part meta(long... shape) {
            return new Part(shape, null);
        }
    }

    /**
     * A tensor whose elements can be read, of layout strided or of one that was made dense for printing.
     *
     * @param values the elements, in the tensor's shape; only those shown are read
     */
    public static String dense(NDArray values, TensorHeader header, TensorPrintOptions options) {
        List<String> suffixes = device(header);
        StringBuilder text = new StringBuilder(PREFIX);
        if (values.size() == 0) {
            if (values.ndim() != 1) {
                suffixes.add(size(values.shape()));
            }
            if (header.dtype() != header.defaultDType()) {
                suffixes.add("dtype=" + header.dtype());
            }
        } else {
            if (options.edgeitems() == 0) {
                suffixes.add(size(values.shape()));
            }
            addDType(header, suffixes);
        }
        TorchValues.append(values, header.dtype(), PREFIX.length(), options, text);
        return finish(text, suffixes, header, options, false);
    }

    /** A tensor without data, such as one on the device {@code meta}. */
    public static String meta(long[] size, TensorHeader header, TensorPrintOptions options) {
        List<String> suffixes = device(header);
        suffixes.add(size(size));
        if (header.dtype() != header.defaultDType()) {
            suffixes.add("dtype=" + header.dtype());
        }
        return finish(new StringBuilder(PREFIX).append("..."), suffixes, header, options, false);
    }

    /** A tensor of layout {@code torch.sparse_coo}, which the header must name. */
    public static String sparseCoo(
            Part indices, Part values, long[] size, long nnz, TensorHeader header, TensorPrintOptions options) {
        StringBuilder text = new StringBuilder(PREFIX);
        appendPart("indices", indices, DType.INT64, options, text);
        appendPart("values", values, header.dtype(), options, text.append(",\n       "));
        return finish(text, sparseSuffixes(values, size, nnz, header), header, options, true);
    }

    /**
     * A tensor of one of the four layouts with compressed indices, which the header must name.
     *
     * @param compressed {@code crow_indices} or {@code ccol_indices}
     * @param plain {@code col_indices} or {@code row_indices}
     */
    public static String sparseCompressed(
            Part compressed, Part plain, Part values, long[] size, long nnz, TensorHeader header,
            TensorPrintOptions options) {
        boolean byRow = switch (String.valueOf(header.layout())) {
            case "torch.sparse_csr", "torch.sparse_bsr" -> true;
            case "torch.sparse_csc", "torch.sparse_bsc" -> false;
            default -> throw new IllegalArgumentException(header.layout() + " has no compressed indices");
        };
        StringBuilder text = new StringBuilder(PREFIX);
        appendPart(byRow ? "crow_indices" : "ccol_indices", compressed, DType.INT64, options, text);
        appendPart(byRow ? "col_indices" : "row_indices", plain, DType.INT64, options, text.append(",\n       "));
        appendPart("values", values, header.dtype(), options, text.append(",\n       "));
        return finish(text, sparseSuffixes(values, size, nnz, header), header, options, false);
    }

    private static void appendPart(
            String name, Part part, DType dtype, TensorPrintOptions options, StringBuilder out) {
        out.append(name).append("=tensor(");
        if (part.values() == null) {
            out.append("...");
        } else {
            int indent = PREFIX.length() + name.length() + "=tensor(".length();
            TorchValues.append(part.values(), dtype, indent, options, out);
        }
        if (part.values() == null || part.values().size() == 0) {
            out.append(", ").append(size(part.shape()));
        }
        out.append(')');
    }

    private static List<String> sparseSuffixes(Part values, long[] size, long nnz, TensorHeader header) {
        List<String> suffixes = device(header);
        suffixes.add(size(size));
        if (values.values() != null) {
            suffixes.add("nnz=" + nnz);
        }
        addDType(header, suffixes);
        return suffixes;
    }

    private static List<String> device(TensorHeader header) {
        List<String> suffixes = new ArrayList<>();
        if (header.device() != null) {
            suffixes.add("device='" + header.device() + "'");
        }
        return suffixes;
    }

    private static void addDType(TensorHeader header, List<String> suffixes) {
        if (!header.isDTypeImplied()) {
            suffixes.add("dtype=" + header.dtype());
        }
    }

    private static String size(long[] size) {
        return "size=" + PythonText.tuple(size);
    }

    private static String finish(
            StringBuilder text, List<String> suffixes, TensorHeader header, TensorPrintOptions options, boolean newLine) {
        if (header.layout() != null) {
            suffixes.add("layout=" + header.layout());
        }
        if (header.gradFn() != null) {
            suffixes.add("grad_fn=<" + header.gradFn() + ">");
        } else if (header.requiresGrad()) {
            suffixes.add("requires_grad=True");
        }
        boolean broken = newLine;
        // PyTorch counts the last line two longer than it is, until a suffix begins a line.
        int used = text.length() - text.lastIndexOf("\n") + 1;
        for (String suffix : suffixes) {
            if (broken || used + suffix.length() + 2 > options.linewidth()) {
                text.append(",\n");
                PythonText.appendSpaces(text, PREFIX.length());
                used = PREFIX.length() + suffix.length();
                broken = false;
            } else {
                text.append(", ");
                used += suffix.length() + 2;
            }
            text.append(suffix);
        }
        return text.append(')').toString();
    }
}

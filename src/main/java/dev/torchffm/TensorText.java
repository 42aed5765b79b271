// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import dev.torchffm.internal.dispatch.AtenOperator;
import dev.torchffm.internal.javadata.ArrayInterop;
import dev.torchffm.internal.text.TensorHeader;
import dev.torchffm.internal.text.TorchPrinter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A tensor as PyTorch prints it: fetches what there is to show, and says what stands behind the elements. */
final class TensorText {
    private TensorText() { }

    static String repr(Tensor tensor) {
        TensorHeader header = header(tensor);
        TensorPrintOptions options = TorchPrinter.options();
        Layout layout = tensor.layout();
        if (layout != Layout.STRIDED && layout != Layout.MKLDNN) {
            return sparse(tensor, layout, header.withLayout(layout.toString()), options);
        }
        if (tensor.device().type().equals("meta")) {
            return TorchPrinter.meta(tensor.shape(), header, options);
        }
        try (ArrayInterop.Readable elements = ArrayInterop.Readable.of(tensor.handle())) {
            return TorchPrinter.dense(elements.array(), header, options);
        }
    }

    private static TensorHeader header(Tensor tensor) {
        Device device = tensor.device();
        boolean requiresGrad = tensor.requiresGrad();
        TensorHeader header = TensorHeader.of(tensor.dtype()).withDevice(device.isCpu() ? null : device.toString())
                .withRequiresGrad(requiresGrad);
        String name = requiresGrad ? tensor.handle().gradFnName() : null;
        return name != null ? header.withGradFn(name) : header;
    }

    private static String sparse(Tensor tensor, Layout layout, TensorHeader header, TensorPrintOptions options) {
        long nnz = (Long) Calls.one("aten::_nnz", tensor);
        boolean coo = layout == Layout.SPARSE_COO;
        boolean rows = layout == Layout.SPARSE_CSR || layout == Layout.SPARSE_BSR;
        try (Tensor detached = tensor.detach();
                Tensor compressed = member(detached, coo ? "_indices" : rows ? "crow_indices" : "ccol_indices");
                @Nullable Tensor plain = coo ? null : member(detached, rows ? "col_indices" : "row_indices");
                Tensor values = member(detached, coo ? "_values" : "values");
                Parts parts = Parts.of(compressed, plain, values)) {
            return coo
                    ? TorchPrinter.sparseCoo(parts.compressed, parts.values, tensor.shape(), nnz, header, options)
                    : TorchPrinter.sparseCompressed(parts.compressed, Objects.requireNonNull(parts.plain, "plain indices"), parts.values,
                            tensor.shape(), nnz, header, options);
        }
    }

    private static Tensor member(Tensor tensor, String operator) {
        return Tensor.of(AtenOperator.of("aten::" + operator).call(tensor));
    }

    /** The members of a sparse tensor, readable until closed. */
    private record Parts(TorchPrinter.Part compressed, TorchPrinter.@Nullable Part plain, TorchPrinter.Part values, TensorScope scope)
            implements AutoCloseable {
        static Parts of(Tensor compressed, @Nullable Tensor plain, Tensor values) {
            TensorScope scope = TensorScope.ofConfined();
            try {
                return new Parts(part(compressed), plain == null ? null : part(plain), part(values), scope);
            } catch (RuntimeException | Error e) {
                scope.close();
                throw e;
            }
        }

        private static TorchPrinter.Part part(Tensor tensor) {
            return tensor.device().type().equals("meta") ? TorchPrinter.Part.meta(tensor.shape())
                    : TorchPrinter.Part.of(ArrayInterop.readable(tensor.handle()));
        }

        @Override
        public void close() {
            scope.close();
        }
    }
}

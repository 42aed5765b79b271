package dev.torchffm;

import dev.torchffm.internal.abi.Call;
import dev.torchffm.internal.abi.OpName;
import dev.torchffm.internal.text.TensorHeader;
import dev.torchffm.internal.text.TorchPrinter;

/** A tensor as PyTorch prints it: fetches what there is to show, and says what stands behind the elements. */
final class TensorText {
    /** What stands for the name of a grad_fn that the C ABI does not tell and that we did not see being made. */
    private static final String UNKNOWN_GRAD_FN = "unknown";

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
        try (ArrayInterop.Readable elements = ArrayInterop.Readable.of(tensor)) {
            return TorchPrinter.dense(elements.array(), header, options);
        }
    }

    private static TensorHeader header(Tensor tensor) {
        Device device = tensor.device();
        boolean requiresGrad = tensor.requiresGrad();
        TensorHeader header = TensorHeader.of(tensor.dtype()).withDevice(device.isCpu() ? null : device.toString())
                .withRequiresGrad(requiresGrad);
        if (requiresGrad && !tensor.isLeaf()) {
            String name = tensor.gradFnName();
            header = header.withGradFn(name != null ? name : UNKNOWN_GRAD_FN);
        }
        return header;
    }

    private static String sparse(Tensor tensor, Layout layout, TensorHeader header, TensorPrintOptions options) {
        long nnz = tensor.ask(Ops.NNZ);
        boolean coo = layout == Layout.SPARSE_COO;
        boolean rows = layout == Layout.SPARSE_CSR || layout == Layout.SPARSE_BSR;
        try (Tensor detached = tensor.detach();
                Tensor compressed = member(detached, coo ? Ops.INDICES : rows ? Ops.CROW_INDICES : Ops.CCOL_INDICES);
                Tensor plain = coo ? null : member(detached, rows ? Ops.COL_INDICES : Ops.ROW_INDICES);
                Tensor values = member(detached, coo ? Ops.VALUES : Ops.SPARSE_VALUES);
                Parts parts = Parts.of(compressed, plain, values)) {
            return coo
                    ? TorchPrinter.sparseCoo(parts.compressed, parts.values, tensor.shape(), nnz, header, options)
                    : TorchPrinter.sparseCompressed(parts.compressed, parts.plain, parts.values, tensor.shape(), nnz, header,
                            options);
        }
    }

    private static Tensor member(Tensor tensor, OpName op) {
        long self = tensor.handle().acquire();
        try {
            return Tensor.of(Call.of(op).tensor(self).tensorResult());
        } finally {
            tensor.release();
        }
    }

    /** The members of a sparse tensor, readable until closed. */
    private record Parts(TorchPrinter.Part compressed, TorchPrinter.Part plain, TorchPrinter.Part values, TensorScope scope)
            implements AutoCloseable {
        static Parts of(Tensor compressed, Tensor plain, Tensor values) {
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
                    : TorchPrinter.Part.of(ArrayInterop.readable(tensor));
        }

        @Override
        public void close() {
            scope.close();
        }
    }
}

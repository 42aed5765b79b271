package dev.torchffm;

/** Tensors as text. */
final class TensorText {
    static volatile TensorPrintOptions options = TensorPrintOptions.DEFAULT;

    private TensorText() { }

    static String repr(Tensor tensor) {
        return "tensor(" + tensor.tolist() + ")";
    }
}

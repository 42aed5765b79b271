// SPDX-License-Identifier: Apache-2.0
package generator;

import java.util.List;

/**
 * A class that the generator writes operators into.
 *
 * @param type the class that is written, simple name
 * @param publicType the class through which users call its methods, simple name
 * @param packageName the package of both
 * @param module what PyTorch calls the place: {@code torch}, {@code torch.Tensor}, {@code torch.linalg}
 * @param offered the word for that place in {@code aten-2.13-operators.tsv}
 * @param prefix what ATen's names there begin with
 * @param byHand the class written by hand, simple name: the superclass of the public one where methods are not static, else the one whose
 *        static methods the public class repeats, since Scala does not see static methods that a class of Java inherits
 */
record Target(String type, String publicType, String packageName, String module, String offered, String prefix, String byHand) {
    static final String ROOT = "dev.torchffm";
    static final String OPS = "dev.torchffm.ops";

    static final Target TENSOR = new Target("TensorOperators", "Tensor", ROOT, "torch.Tensor", "method", "", "TensorMethods");
    static final Target TORCH = new Target("Torch", "Torch", ROOT, "torch", "torch", "", "TorchModule");
    static final Target FUNCTIONAL = new Target("Functional", "Functional", OPS, "torch.nn.functional", "nn.functional", "",
            "PythonFunctional");
    static final Target LINALG = new Target("Linalg", "Linalg", OPS, "torch.linalg", "linalg", "linalg_", "PythonLinalg");
    static final Target FFT = new Target("Fft", "Fft", OPS, "torch.fft", "fft", "fft_", "PythonFft");
    static final Target SPECIAL = new Target("Special", "Special", OPS, "torch.special", "special", "special_", "PythonSpecial");
    static final Target OUT = new Target("TorchOut", "TorchOut", OPS, "torch", "", "", null);

    static final List<Target> ALL = List.of(TENSOR, TORCH, FUNCTIONAL, LINALG, FFT, SPECIAL, OUT);

    boolean instance() {
        return this == TENSOR;
    }

    String qualifiedPublicType() {
        return packageName + "." + publicType;
    }

    String path() {
        return packageName.replace('.', '/');
    }

    /** The class behind the methods, which makes the calls. */
    String caller() {
        return packageName.equals(ROOT) ? "TypedCall" : "FunctionCall";
    }
}

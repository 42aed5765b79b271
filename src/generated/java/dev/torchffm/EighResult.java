// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm;

/**
 * The results of {@code linalg_eigh}, by PyTorch's names.
 *
 * @param eigenvalues {@code eigenvalues}
 * @param eigenvectors {@code eigenvectors}
 */
public record EighResult(Tensor eigenvalues, Tensor eigenvectors) { }

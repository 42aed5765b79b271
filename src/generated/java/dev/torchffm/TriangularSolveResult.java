// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm;

/**
 * The results of {@code triangular_solve}, by PyTorch's names.
 *
 * @param solution {@code solution}
 * @param clonedCoefficient {@code cloned_coefficient}
 */
public record TriangularSolveResult(Tensor solution, Tensor clonedCoefficient) { }

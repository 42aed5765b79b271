/**
 * Programs that {@code torch.export} wrote, run without Python: {@link dev.torchffm.export.ExportedProgram} reads a {@code .pt2} file
 * and calls libtorch's operators in its graph's order.
 */
@NullMarked
package dev.torchffm.export;

import org.jspecify.annotations.NullMarked;

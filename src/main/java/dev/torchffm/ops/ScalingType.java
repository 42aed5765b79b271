// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

/** Which elements of a matrix share a scale, {@code torch.nn.functional.ScalingType}. */
public enum ScalingType {
    /** All of the matrix. */
    TENSOR_WISE,
    /** Those of a row. */
    ROW_WISE,
    /** 16 neighbours of a row. */
    BLOCK_WISE_1X16,
    /** 32 neighbours of a row. */
    BLOCK_WISE_1X32,
    /** 128 neighbours of a row. */
    BLOCK_WISE_1X128,
    /** A square of 128 by 128. */
    BLOCK_WISE_128X128
}

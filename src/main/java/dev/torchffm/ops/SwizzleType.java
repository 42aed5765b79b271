// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

/** How scales lie in memory, {@code torch.nn.functional.SwizzleType}. */
public enum SwizzleType {
    /** In the order of the matrix. */
    NO_SWIZZLE,
    /** In tiles of 32 by 4 by 4. */
    SWIZZLE_32_4_4
}

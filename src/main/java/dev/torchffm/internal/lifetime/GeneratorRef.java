// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

/** Whatever stands for a random number generator in the arguments of a call. */
public interface GeneratorRef {
    /** {@return the handle, always the same object} */
    GeneratorHandle handle();
}

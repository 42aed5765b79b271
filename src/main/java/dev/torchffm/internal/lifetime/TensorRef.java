// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

/** Whatever stands for a tensor in the arguments of a call: a handle, or an object that has one. */
public interface TensorRef {
    /** {@return the handle, always the same object} */
    TensorHandle handle();
}

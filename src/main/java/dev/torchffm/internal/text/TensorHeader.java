// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.text;

import dev.torchffm.DType;
import org.jspecify.annotations.Nullable;

/**
 * What a tensor's text says besides its elements.
 *
 * @param dtype the tensor's own type, whatever its elements were widened to
 * @param defaultDType the default floating-point type, {@code torch.get_default_dtype()}
 * @param device the device, such as {@code cuda:0}; null where it goes without saying
 * @param layout the layout, such as {@code torch.sparse_csr}; null for {@code torch.strided}
 * @param gradFn the name of the function that made the tensor, such as {@code MulBackward0}, or null
 * @param requiresGrad whether the tensor requires grad; not printed beside a {@code gradFn}
 */
public record TensorHeader(
        DType dtype, DType defaultDType, @Nullable String device, @Nullable String layout, @Nullable String gradFn, boolean requiresGrad) {
    /** A dense tensor of the CPU that autograd does not know, under the default type float32. */
    public static TensorHeader of(DType dtype) {
        return new TensorHeader(dtype, DType.FLOAT32, null, null, null, false);
    }

    /** This header under another default type. */
    public TensorHeader withDefaultDType(DType newDefaultDType) {
        return new TensorHeader(dtype, newDefaultDType, device, layout, gradFn, requiresGrad);
    }

    /** This header with another device. */
    public TensorHeader withDevice(@Nullable String newDevice) {
        return new TensorHeader(dtype, defaultDType, newDevice, layout, gradFn, requiresGrad);
    }

    /** This header with another layout. */
    public TensorHeader withLayout(String newLayout) {
        return new TensorHeader(dtype, defaultDType, device, newLayout, gradFn, requiresGrad);
    }

    /** This header with the name of a grad function. */
    public TensorHeader withGradFn(String newGradFn) {
        return new TensorHeader(dtype, defaultDType, device, layout, newGradFn, requiresGrad);
    }

    /** This header, requiring grad or not. */
    public TensorHeader withRequiresGrad(boolean newRequiresGrad) {
        return new TensorHeader(dtype, defaultDType, device, layout, gradFn, newRequiresGrad);
    }

    /** Whether elements alone tell the type. */
    boolean isDTypeImplied() {
        DType defaultComplex = defaultDType == DType.FLOAT64 ? DType.COMPLEX128 : DType.COMPLEX64;
        return dtype == defaultDType || dtype == defaultComplex || dtype == DType.INT64 || dtype == DType.BOOL;
    }
}

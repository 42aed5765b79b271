/*
 * Functions of PyTorch's main branch that no release has yet. Java asks whether the library it loaded has them, and
 * calls none that it has not. scripts/check-headers.sh leaves this file out until the headers of a release have them;
 * scripts/generate-bindings.sh starts from it, so that everything comes out in one class.
 */
#ifndef TORCHFFM_TORCH_C_ABI_NEXT_H
#define TORCHFFM_TORCH_C_ABI_NEXT_H

#include "torch_c_abi.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A Scalar on the dispatcher's stack, which takes it over. */
TORCHFFM_HANDLE(ScalarHandle, ScalarOpaque);

AOTITorchError torch_new_scalar_bool(bool value, ScalarHandle *ret);
AOTITorchError torch_new_scalar_int(int64_t value, ScalarHandle *ret);
AOTITorchError torch_new_scalar_double(double value, ScalarHandle *ret);
AOTITorchError torch_new_scalar_complex_double(double real, double imaginary, ScalarHandle *ret);
AOTITorchError torch_delete_scalar(ScalarHandle scalar);

#ifdef __cplusplus
}
#endif

#endif

/*
 * The part of libtorch's C ABI that torch-ffm calls, as plain C for jextract.
 *
 * PyTorch's own headers are C++, which jextract does not read. scripts/check-headers.sh compiles this file together
 * with them, so that a declaration that differs from theirs does not compile.
 *
 * A handle is a pointer there and a 64-bit integer for jextract (TORCHFFM_JEXTRACT), so that Java holds it as a `long`
 * and allocates nothing for it: both are passed and returned the same way on every supported (64-bit) ABI.
 *
 * Functions returning AOTITorchError return 0, or 1 with the text in torch_exception_get_what_without_backtrace().
 * A handle written through a `ret` pointer is a new one, owned by the caller, unless it says "borrowed".
 */
#ifndef TORCHFFM_TORCH_C_ABI_H
#define TORCHFFM_TORCH_C_ABI_H

#ifdef TORCHFFM_JEXTRACT

/* Nothing of the system's, and no `long`: what comes out is the same wherever it is generated, and runs anywhere. */
#define bool _Bool
typedef signed char int8_t;
typedef short int16_t;
typedef int int32_t;
typedef long long int64_t;
typedef unsigned char uint8_t;
typedef unsigned short uint16_t;
typedef unsigned int uint32_t;
typedef unsigned long long uint64_t;
typedef unsigned long long size_t;

#define TORCHFFM_HANDLE(name, opaque) typedef uint64_t name
/* An address that Java passes on and never looks behind. */
#define TORCHFFM_ADDRESS(type) uint64_t

#else

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define TORCHFFM_HANDLE(name, opaque) typedef struct opaque *name
#define TORCHFFM_ADDRESS(type) type *

#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef int32_t AOTITorchError;
typedef uint64_t StableIValue;

TORCHFFM_HANDLE(AtenTensorHandle, AtenTensorOpaque);
TORCHFFM_HANDLE(AtenGeneratorHandle, AtenGeneratorOpaque);
TORCHFFM_HANDLE(StableListHandle, StableListOpaque);
TORCHFFM_HANDLE(StringHandle, StringOpaque);
TORCHFFM_HANDLE(DeviceGuardHandle, DeviceGuardOpaque);
TORCHFFM_HANDLE(StreamHandle, StreamOpaque);
TORCHFFM_HANDLE(TorchLibraryHandle, TorchLibraryOpaque);

/* ---- Version and errors. ---- */

/* Version in the upper bytes: major << 56 | minor << 48 | patch << 40. */
uint64_t aoti_torch_abi_version(void);

/* Borrowed, this thread's, valid until its next failure. Since 2.13. */
const char *torch_exception_get_what(void);
const char *torch_exception_get_what_without_backtrace(void);

/* ---- Values of the enumerations: read them, never write them down. ---- */

int32_t aoti_torch_device_type_cpu(void);
int32_t aoti_torch_device_type_cuda(void);
int32_t aoti_torch_device_type_mps(void);
int32_t aoti_torch_device_type_xpu(void);
int32_t aoti_torch_device_type_meta(void);
int32_t aoti_torch_device_type_privateuse1(void);

int32_t aoti_torch_dtype_bool(void);
int32_t aoti_torch_dtype_uint8(void);
int32_t aoti_torch_dtype_uint16(void);
int32_t aoti_torch_dtype_uint32(void);
int32_t aoti_torch_dtype_uint64(void);
int32_t aoti_torch_dtype_int8(void);
int32_t aoti_torch_dtype_int16(void);
int32_t aoti_torch_dtype_int32(void);
int32_t aoti_torch_dtype_int64(void);
int32_t aoti_torch_dtype_float16(void);
int32_t aoti_torch_dtype_bfloat16(void);
int32_t aoti_torch_dtype_float32(void);
int32_t aoti_torch_dtype_float64(void);
int32_t aoti_torch_dtype_complex32(void);
int32_t aoti_torch_dtype_complex64(void);
int32_t aoti_torch_dtype_complex128(void);
int32_t aoti_torch_dtype_float8_e4m3fn(void);
int32_t aoti_torch_dtype_float8_e4m3fnuz(void);
int32_t aoti_torch_dtype_float8_e5m2(void);
int32_t aoti_torch_dtype_float8_e5m2fnuz(void);
/* These two have both names since 2.12, and only the second one in 2.11. */
int32_t aoti_torch_dtype_float8_e8m0fnu(void);
int32_t aoti_torch_dtype_float4_e2m1fn_x2(void);
int32_t torch_dtype_float8_e8m0fnu(void);
int32_t torch_dtype_float4_e2m1fn_x2(void);

/* In bytes. */
size_t aoti_torch_dtype_element_size(int32_t dtype);

int32_t aoti_torch_layout_strided(void);
int32_t aoti_torch_layout_sparse_coo(void);
int32_t aoti_torch_layout_sparse_csr(void);
int32_t aoti_torch_layout_sparse_csc(void);
int32_t aoti_torch_layout_sparse_bsr(void);
int32_t aoti_torch_layout_sparse_bsc(void);
int32_t aoti_torch_layout__mkldnn(void);
int32_t aoti_torch_layout_jagged(void);

int32_t aoti_torch_memory_format_contiguous_format(void);
int32_t aoti_torch_memory_format_channels_last(void);
int32_t aoti_torch_memory_format_channels_last_3d(void);
int32_t aoti_torch_memory_format_preserve_format(void);

/* ---- Tensor handles. ---- */

AOTITorchError aoti_torch_delete_tensor_object(AtenTensorHandle tensor);

/* Another handle to the same tensor. */
AOTITorchError aoti_torch_new_tensor_handle(AtenTensorHandle tensor, AtenTensorHandle *ret);
AOTITorchError aoti_torch_assign_tensors_out(AtenTensorHandle tensor, AtenTensorHandle *ret);

/* Makes what the second handle points to the tensor of the first. */
AOTITorchError aoti_torch_assign_tensors(AtenTensorHandle source, AtenTensorHandle destination);

/* A handle to the undefined tensor. */
AOTITorchError aoti_torch_new_uninitialized_tensor(AtenTensorHandle *ret);
AOTITorchError aoti_torch_is_defined(AtenTensorHandle tensor, bool *ret);

/* ---- What a tensor says of itself. ---- */

AOTITorchError aoti_torch_get_dtype(AtenTensorHandle tensor, int32_t *ret);
AOTITorchError aoti_torch_get_device_type(AtenTensorHandle tensor, int32_t *ret);
AOTITorchError aoti_torch_get_device_index(AtenTensorHandle tensor, int32_t *ret);
AOTITorchError aoti_torch_get_layout(AtenTensorHandle tensor, int32_t *ret);
AOTITorchError aoti_torch_is_contiguous(AtenTensorHandle tensor, bool *ret);

AOTITorchError aoti_torch_get_dim(AtenTensorHandle tensor, int64_t *ret);
AOTITorchError aoti_torch_get_numel(AtenTensorHandle tensor, int64_t *ret);
/* In elements; both arrays have get_dim of them, and are borrowed from the tensor. */
AOTITorchError aoti_torch_get_sizes(AtenTensorHandle tensor, int64_t **ret);
AOTITorchError aoti_torch_get_strides(AtenTensorHandle tensor, int64_t **ret);
AOTITorchError aoti_torch_get_size(AtenTensorHandle tensor, int64_t dim, int64_t *ret);
AOTITorchError aoti_torch_get_stride(AtenTensorHandle tensor, int64_t dim, int64_t *ret);

/* The first element's address, borrowed; 0 when there are no elements. */
AOTITorchError aoti_torch_get_data_ptr(AtenTensorHandle tensor, void **ret);
AOTITorchError torch_get_mutable_data_ptr(AtenTensorHandle tensor, void **ret);
AOTITorchError torch_get_const_data_ptr(AtenTensorHandle tensor, const void **ret);
/* The offset and the numel in elements, the size in bytes. */
AOTITorchError aoti_torch_get_storage_offset(AtenTensorHandle tensor, int64_t *ret);
AOTITorchError aoti_torch_get_storage_numel(AtenTensorHandle tensor, int64_t *ret);
AOTITorchError aoti_torch_get_storage_size(AtenTensorHandle tensor, int64_t *ret);

/* ---- The element of a one-element tensor of that dtype. ---- */

AOTITorchError aoti_torch_item_bool(AtenTensorHandle tensor, bool *ret);
AOTITorchError aoti_torch_item_uint8(AtenTensorHandle tensor, uint8_t *ret);
AOTITorchError aoti_torch_item_uint16(AtenTensorHandle tensor, uint16_t *ret);
AOTITorchError aoti_torch_item_uint32(AtenTensorHandle tensor, uint32_t *ret);
AOTITorchError aoti_torch_item_uint64(AtenTensorHandle tensor, uint64_t *ret);
AOTITorchError aoti_torch_item_int8(AtenTensorHandle tensor, int8_t *ret);
AOTITorchError aoti_torch_item_int16(AtenTensorHandle tensor, int16_t *ret);
AOTITorchError aoti_torch_item_int32(AtenTensorHandle tensor, int32_t *ret);
AOTITorchError aoti_torch_item_int64(AtenTensorHandle tensor, int64_t *ret);
AOTITorchError aoti_torch_item_float32(AtenTensorHandle tensor, float *ret);
AOTITorchError aoti_torch_item_float64(AtenTensorHandle tensor, double *ret);

/* ---- New tensors. Sizes and strides in elements. ---- */

AOTITorchError aoti_torch_scalar_to_tensor_bool(bool value, AtenTensorHandle *ret);
AOTITorchError aoti_torch_scalar_to_tensor_uint8(uint8_t value, AtenTensorHandle *ret);
AOTITorchError aoti_torch_scalar_to_tensor_int8(int8_t value, AtenTensorHandle *ret);
AOTITorchError aoti_torch_scalar_to_tensor_int16(int16_t value, AtenTensorHandle *ret);
AOTITorchError aoti_torch_scalar_to_tensor_int32(int32_t value, AtenTensorHandle *ret);
AOTITorchError aoti_torch_scalar_to_tensor_int64(int64_t value, AtenTensorHandle *ret);
AOTITorchError aoti_torch_scalar_to_tensor_float32(float value, AtenTensorHandle *ret);
AOTITorchError aoti_torch_scalar_to_tensor_float64(double value, AtenTensorHandle *ret);

AOTITorchError aoti_torch_empty_strided(int64_t dim, const int64_t *sizes, const int64_t *strides, int32_t dtype,
                                        int32_t device_type, int32_t device_index, AtenTensorHandle *ret);

/* Over memory that must outlive the storage. */
AOTITorchError aoti_torch_create_tensor_from_blob_v2(void *data, int64_t dim, const int64_t *sizes,
                                                     const int64_t *strides, int64_t storage_offset, int32_t dtype,
                                                     int32_t device_type, int32_t device_index, AtenTensorHandle *ret,
                                                     int32_t layout, const uint8_t *opaque_metadata,
                                                     int64_t opaque_metadata_size);

/* Over memory that the storage owns: it calls the deleter, on any thread. Since 2.11. */
AOTITorchError torch_from_blob(void *data, int64_t dim, const int64_t *sizes, const int64_t *strides,
                               int64_t storage_offset, int32_t dtype, int32_t device_type, int32_t device_index,
                               AtenTensorHandle *ret, int32_t layout, const uint8_t *opaque_metadata,
                               int64_t opaque_metadata_size,
                               void (*deleter)(TORCHFFM_ADDRESS(void) data, TORCHFFM_ADDRESS(void) context),
                               TORCHFFM_ADDRESS(void) deleter_context);

/* New tensors over the same storage. The second keeps the number of dimensions and the storage offset. */
AOTITorchError aoti_torch__reinterpret_tensor(AtenTensorHandle tensor, int64_t dim, const int64_t *sizes,
                                              const int64_t *strides, int64_t storage_offset, AtenTensorHandle *ret);
AOTITorchError aoti_torch_as_strided(AtenTensorHandle tensor, const int64_t *sizes, const int64_t *strides,
                                     AtenTensorHandle *ret);

/* ---- Copying and filling. ---- */

AOTITorchError aoti_torch_clone(AtenTensorHandle tensor, AtenTensorHandle *ret);
AOTITorchError aoti_torch_clone_preserve_strides(AtenTensorHandle tensor, AtenTensorHandle *ret);
AOTITorchError aoti_torch_copy_(AtenTensorHandle to, AtenTensorHandle from, int32_t non_blocking);
AOTITorchError aoti_torch_zero_(AtenTensorHandle tensor);
AOTITorchError aoti_torch_scatter_out(AtenTensorHandle out, AtenTensorHandle tensor, int64_t dim,
                                      AtenTensorHandle index, AtenTensorHandle src);
AOTITorchError aoti_torch_index_put_out(AtenTensorHandle out, AtenTensorHandle tensor, const AtenTensorHandle *indices,
                                        uint32_t num_indices, AtenTensorHandle values, bool accumulate);

/* ---- Autograd. ---- */

bool aoti_torch_grad_mode_is_enabled(void);
void aoti_torch_grad_mode_set_enabled(bool enabled);
AOTITorchError torch_set_requires_grad(AtenTensorHandle tensor, bool requires_grad);

/*
 * ---- Operators by name. ----
 *
 * The stack holds the arguments and is given back with the results. The call takes over every handle on it. A
 * StableIValue is a handle (Tensor, list, str, Generator), the bits of a number, an enumeration's value, a Device's
 * type << 32 | index, or the address of an optional's cell, 0 for none.
 */

AOTITorchError aoti_torch_call_dispatcher(const char *name, const char *overload, StableIValue *stack);
/* Version: aoti_torch_abi_version() of the libtorch whose schemas the caller was written for. */
AOTITorchError torch_call_dispatcher(const char *name, const char *overload, StableIValue *stack, uint64_t version);

/* The cell of an optional that has a value. Since 2.13. */
AOTITorchError torch_new_stable_ivalue(StableIValue **ret);
AOTITorchError torch_delete_stable_ivalue(TORCHFFM_ADDRESS(StableIValue) cell);

/* A list argument or result. */
AOTITorchError torch_new_list_reserve_size(size_t capacity, StableListHandle *ret);
AOTITorchError torch_delete_list(StableListHandle list);
AOTITorchError torch_list_size(StableListHandle list, size_t *ret);
AOTITorchError torch_list_get_item(StableListHandle list, size_t index, StableIValue *ret);
AOTITorchError torch_list_set_item(StableListHandle list, size_t index, StableIValue item);
AOTITorchError torch_list_push_back(StableListHandle list, StableIValue item);

/* A str argument or result, UTF-8. The characters are borrowed from the handle. */
AOTITorchError torch_new_string_handle(const char *bytes, size_t length, StringHandle *ret);
AOTITorchError torch_delete_string(StringHandle string);
AOTITorchError torch_string_length(StringHandle string, size_t *ret);
AOTITorchError torch_string_c_str(StringHandle string, const char **ret);

/* A Generator argument or result. Since 2.13. */
AOTITorchError torch_new_generator_handle(AtenGeneratorHandle generator, AtenGeneratorHandle *ret);
AOTITorchError torch_delete_generator(AtenGeneratorHandle generator);
AOTITorchError torch_generator_get_device(AtenGeneratorHandle generator, int32_t *ret_type, int32_t *ret_index);

/* ---- Operators of one's own. ---- */

AOTITorchError aoti_torch_library_init_impl(const char *ns, const char *dispatch_key, const char *file, uint32_t line,
                                            TorchLibraryHandle *ret);
AOTITorchError aoti_torch_library_init_def(const char *ns, const char *file, uint32_t line, TorchLibraryHandle *ret);
AOTITorchError aoti_torch_library_init_fragment(const char *ns, const char *file, uint32_t line,
                                                TorchLibraryHandle *ret);
AOTITorchError aoti_torch_delete_library_object(TorchLibraryHandle library);
AOTITorchError aoti_torch_library_def(TorchLibraryHandle library, const char *schema);
AOTITorchError torch_library_impl(TorchLibraryHandle library, const char *name,
                                  void (*kernel)(StableIValue *stack, uint64_t num_args, uint64_t num_outputs),
                                  uint64_t version);
/* Since 2.13. */
AOTITorchError torch_library_set_python_module(TorchLibraryHandle library, const char *module, const char *context);

/* ---- Devices and streams. ---- */

AOTITorchError torch_parse_device_string(const char *text, uint32_t *ret_type, int32_t *ret_index);

/* Of the accelerator in use. */
AOTITorchError aoti_torch_get_current_device_index(int32_t *ret);
AOTITorchError aoti_torch_create_device_guard(int32_t device_index, DeviceGuardHandle *ret);
AOTITorchError aoti_torch_delete_device_guard(DeviceGuardHandle guard);
AOTITorchError aoti_torch_device_guard_set_index(DeviceGuardHandle guard, int32_t device_index);

AOTITorchError aoti_torch_get_current_stream(int32_t device_index, StreamHandle *ret);
AOTITorchError aoti_torch_delete_stream(StreamHandle stream);
AOTITorchError aoti_torch_stream_id(StreamHandle stream, int64_t *ret);
/* Since 2.13. */
AOTITorchError torch_stream_native_handle(StreamHandle stream, void **ret);

/* ---- libtorch's own threads. ---- */

AOTITorchError torch_get_num_threads(uint32_t *ret);
/* Within torch_parallel_for; 0 elsewhere. */
AOTITorchError torch_get_thread_idx(uint32_t *ret);
AOTITorchError torch_parallel_for(int64_t begin, int64_t end, int64_t grain_size,
                                  void (*body)(int64_t begin, int64_t end, TORCHFFM_ADDRESS(void) context),
                                  TORCHFFM_ADDRESS(void) context);

#ifdef __cplusplus
}
#endif

#include "torch_c_abi_kernels.h"

#endif

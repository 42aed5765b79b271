// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import java.util.LinkedHashMap;
import java.util.Map;

/** The rows of interop.json that have no meaning in Java, and why. */
final class InteropOutsideJava {
    static final Map<String, String> REASONS = reasons();

    private InteropOutsideJava() { }

    private static Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        because(reasons, "Python's call syntax: force is a boolean parameter", "force_is_keyword_only", "force_must_be_bool");
        because(reasons, "the C ABI can neither pass this type nor make a tensor of it from another", "quint4x2");
        because(reasons, "tensor subclasses are Python classes", "nested_jagged", "fake_tensor", "subclass_plain",
                "subclass_is_checked_before_grad");
        because(reasons, "torch.nn.Parameter is a Python class; to libtorch it is a leaf: requires_grad_leaf", "parameter",
                "parameter_nograd");
        because(reasons, "inference mode is a C++ guard that libtorch's C ABI does not have", "inference_tensor",
                "inference_mode_lets_a_leaf_convert", "array_of_inference_tensor_writes");
        because(reasons, "torch.func wraps tensors by interpreters that Python drives", "vmap_has_no_data_pointer",
                "func_grad_input_requires_grad");
        because(reasons, "sharing between processes is Python's multiprocessing", "shared_memory");
        because(reasons, "there are no storage objects, and no operator that resizes a storage",
                "storage_resize_after_numpy_is_refused");
        because(reasons, "ndarray.base is a Python object; that the memory is the tensor's is checked in every row of A.2",
                "array_base_is_another_tensor_over_the_memory");
        because(reasons, "arrays do not change their own size", "array_resize_does_not_own", "array_resize_is_referenced");
        because(reasons, "the right to write is given up for a new view, and no view gets it back",
                "read_only_array_stays_read_only");
        because(reasons, "there is no asarray that shares or copies as needed: numpy() shares, astype() and copy() copy",
                "asarray_of_same_dtype_shares", "array_without_copy_is_refused", "asarray_without_copy_is_refused",
                "asarray_of_zero_d_tensors", "asarray_of_tensors");
        because(reasons, "there is no torch.asarray: fromNumpy shares, tensor copies", "asarray_of_zero_d_array_copies",
                "asarray_of_tensor_is_the_tensor", "asarray_clears_grad_of_the_same_tensor");
        because(reasons, "arrays have no arithmetic: ufunc dispatch on tensors is Python's __array_wrap__",
                "array_add_with_out_is_seen_in_tensor", "ufunc_sin_gives_tensor", "ufunc_greater_equal_gives_uint8_tensor",
                "np_sum_of_tensor_is_refused", "np_max_of_tensor_is_refused", "array_plus_tensor_is_refused", "tensor_plus_array",
                "array_in_place_add_on_expanded");
        because(reasons, "operators of a number or an array on the left are Python's reflected methods",
                "numpy_scalar_times_tensor", "array_equals_tensor");
        because(reasons, "the compiler refuses an array where a tensor is asked for", "assign_array_to_slice_is_refused",
                "copy_from_array_is_refused");
        because(reasons, "Python's protocols between objects", "no_array_interface", "no_buffer_protocol");
        because(reasons, "Python's len, iteration, float() and bool() of objects", "len_of_zero_d_is_refused",
                "iteration_over_zero_d_is_refused", "float_of_two_elements_is_refused", "bool_of_two_elements_is_refused",
                "bool_of_no_elements_is_refused");
        because(reasons, "elements are set from numbers, not from text", "array_parses_string");
        because(reasons, "arrays have no elements of text, objects or records", "from_numpy_of_str_array_is_refused",
                "from_numpy_of_itemsize_zero_is_refused", "read_only_object_array_is_refused_for_dtype",
                "dtype_is_checked_before_negative_stride");
        because(reasons, "arrays have the byte order of the machine", "negative_stride_is_checked_before_byte_order",
                "itemsize_is_checked_before_byte_order");
        because(reasons, "a fault of PyTorch's conversion of NumPy's complex64 scalars", "complex64_tensor_equals_numpy_scalar");
        because(reasons, "integers of Java are not wrapped by NumPy's types", "numpy_scalar_overflow_as_dim");
        return reasons;
    }

    private static void because(Map<String, String> reasons, String reason, String... ids) {
        for (String id : ids) {
            if (reasons.put(id, reason) != null) {
                throw new IllegalStateException("two reasons for " + id);
            }
        }
    }
}

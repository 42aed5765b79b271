// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static dev.torchffm.Aten.some;

import java.util.Arrays;

/** Sections A.2 to A.4: layouts, devices and gradients that stand between a tensor and its array, and which refusal comes first. */
class InteropStateTest extends InteropRowsTest {
    static final InteropCases CASES = precedence(layouts(gradients(new InteropCases())));

    InteropStateTest() {
        super(CASES);
    }

    private static InteropCases layouts(InteropCases cases) {
        return cases
                .tensor("sparse_coo", () -> Torch.eye(2).toSparse(Layout.SPARSE_COO))
                .tensor("sparse_csr", () -> Torch.eye(2).toSparse(Layout.SPARSE_CSR))
                .tensor("sparse_csc", () -> Torch.eye(2).toSparse(Layout.SPARSE_CSC))
                .tensor("sparse_bsr", () -> Torch.eye(2).toSparse(Layout.SPARSE_BSR, new long[] {1, 1}))
                .tensor("sparse_bsc", () -> Torch.eye(2).toSparse(Layout.SPARSE_BSC, new long[] {1, 1}))
                .tensor("sparse_requires_grad", () -> Torch.eye(2).toSparse(Layout.SPARSE_COO).requiresGrad(true))
                .tensor("sparse_to_dense", () -> Torch.eye(2).toSparse(Layout.SPARSE_COO).toDense())
                .tensor("mkldnn", () -> Aten.call("to_mkldnn", Torch.eye(2), null))
                .tensor("nested_strided", () -> Aten.call("_nested_tensor_from_tensor_list",
                        new Tensor[] {Torch.ones(2), Torch.ones(3)}, null, null, null, null))
                .tensor("meta", () -> meta(2, 3))
                .tensor("meta_requires_grad", () -> meta(2, 3).requiresGrad(true))
                .tensor("zerotensor", () -> zeroTensor(2, 2));
    }

    private static InteropCases gradients(InteropCases cases) {
        return cases
                .tensor("requires_grad_leaf", InteropStateTest::leaf)
                .tensor("non_leaf_grad", () -> leaf().mul(2))
                .tensor("detach", () -> leaf().mul(2).detach())
                .tensor("data", () -> Aten.call("data", leaf()))
                .tensor("grad_attr", () -> {
                    Tensor x = leaf();
                    x.mul(3).sum().backward();
                    return x.grad();
                });
    }

    private static InteropCases precedence(InteropCases cases) {
        return cases
                .like("meta_to_sparse_is_refused_by_to_sparse", () -> meta(2, 2).toSparse(Layout.SPARSE_COO).numpy())
                .like("grad_is_checked_before_dtype",
                        () -> Torch.ones(new long[] {2}, DType.BFLOAT16).requiresGrad(true).numpy())
                .like("device_is_checked_before_grad", () -> meta(2).requiresGrad(true).numpy())
                .like("grad_is_checked_before_conj",
                        () -> Torch.ones(new long[] {2}, DType.COMPLEX64).requiresGrad(true).conj().numpy())
                .like("conj_is_checked_before_dtype",
                        () -> Torch.ones(new long[] {2}, DType.COMPLEX64).to(DType.COMPLEX32).conj().numpy())
                .like("zero_tensor_is_checked_before_grad", () -> zeroTensor(2).requiresGrad(true).numpy())
                .like("force_does_not_rescue_bfloat16", () -> Torch.ones(new long[] {2}, DType.BFLOAT16).numpy(true))
                .like("float_of_bfloat16_converts", () -> Torch.ones(new long[] {2}, DType.BFLOAT16).to(DType.FLOAT32).numpy())
                .like("dtype_is_checked_before_65_dims", () -> Torch.ones(ones(65), DType.BFLOAT16).numpy())
                .like("grad_is_checked_before_65_dims", () -> Torch.ones(ones(65)).requiresGrad(true).numpy())
                .like("layout_is_checked_before_grad",
                        () -> Torch.eye(2).toSparse(Layout.SPARSE_COO).requiresGrad(true).numpy())
                .like("no_grad_lets_a_leaf_convert", () -> {
                    try (GradMode mode = Torch.noGrad()) {
                        return leaf().numpy();
                    }
                })
                .like("no_grad_array_writes_into_the_leaf", () -> {
                    Tensor x = leaf();
                    try (GradMode mode = Torch.noGrad()) {
                        x.numpy().set(9, 0);
                    }
                    return x;
                })
                .like("forced_array_writes_into_the_leaf", () -> {
                    Tensor x = leaf();
                    x.numpy(true).set(9, 0);
                    return x;
                })
                .like("asarray_of_grad_is_refused", () -> leaf().numpy())
                .like("asarray_of_bfloat16_is_refused", () -> Torch.ones(new long[] {2}, DType.BFLOAT16).numpy())
                .like("grad_converts", () -> {
                    Tensor x = leaf();
                    x.mul(3).sum().backward();
                    return x.grad().numpy().toList();
                });
    }

    private static Tensor leaf() {
        return Torch.ones(2).requiresGrad(true);
    }

    private static Tensor meta(long... shape) {
        return Torch.empty(shape, DType.FLOAT32, Device.META);
    }

    private static Tensor zeroTensor(long... shape) {
        return Aten.call("_efficientzerotensor", shape, some(DType.FLOAT32), null, null, null);
    }

    private static long[] ones(int count) {
        long[] ones = new long[count];
        Arrays.fill(ones, 1);
        return ones;
    }
}

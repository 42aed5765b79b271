#!/usr/bin/env python3
"""Runs every case of "Tensor.numpy()" and of what follows from sharing memory on PyTorch, and writes what it does to interop.json.

    python scripts/golden/interop_rows.py                  writes src/test/resources/spec/interop.json
    python scripts/golden/interop_rows.py --check FILE.md  compares with the tables of the specification instead

Needs PyTorch 2.13 and NumPy 2.4. Each row runs in a process of its own: some change settings, or warn only once. In interop.json:

    id        what the row shows; unique
    section   the table of the specification
    code      what was run

and for the sections A.1 and A.2, whose code assigns the tensor t,

    tensor    its dtype, shape, stride and offset, as far as it has them, or the error that making it gives
    numpy     what t.numpy() gives: dtype, shape, strides in bytes, shares (the tensor's memory, seen by address and by writing
              through the array), writeable, owndata, c and f (contiguity), values (repr of tolist()); or an error
    force     the same of t.numpy(force=True)

and for the other sections, whose last line is an expression,

    text      its repr; or
    error     the exception's type and message
"""

import argparse
import ast
import json
import os
import pathlib
import re
import sys
import traceback
import warnings

import numpy as np
import torch

ROOT = pathlib.Path(__file__).resolve().parents[2]

CONVERTING = ("uint8 int8 int16 int32 int64 uint16 uint32 uint64 float16 float32 float64 complex64 complex128 bool").split()
UNCONVERTIBLE_BY_CAST = "bfloat16 complex32 float8_e4m3fn float8_e5m2 float8_e4m3fnuz float8_e5m2fnuz float8_e8m0fnu".split()
UNCONVERTIBLE_EMPTY = ("float4_e2m1fn_x2 bits8 bits16 bits1x8 bits2x4 bits4x2 int1 int4 int7 uint1 uint4 uint7").split()
QUANTIZED = "quint8 qint8 qint32".split()

DTYPES = (
    {name: f"t=torch.arange(6).reshape(2,3).to(torch.{name})" for name in CONVERTING}
    | {"qint8_int_repr": "t=torch.quantize_per_tensor(torch.ones(2),0.1,0,torch.qint8).int_repr()"}
    | {name: f"t=torch.ones(2,3).to(torch.{name})" for name in UNCONVERTIBLE_BY_CAST}
    | {name: f"t=torch.empty(2,3,dtype=torch.{name})" for name in UNCONVERTIBLE_EMPTY}
    | {name: f"t=torch.quantize_per_tensor(torch.ones(2),0.1,0,torch.{name})" for name in QUANTIZED}
    | {"quint4x2": "t=torch.quantize_per_channel(torch.ones(2,2),torch.ones(2),torch.zeros(2),0,torch.quint4x2)"}
)

TENSORS = {
    "zero_d_float": 't=torch.tensor(1.5)',
    "zero_d_int": 't=torch.tensor(3)',
    "zero_d_bool": 't=torch.tensor(True)',
    "empty_0": 't=torch.empty(0)',
    "empty_0_from_list": 't=torch.tensor([])',
    "empty_0x3": 't=torch.empty(0,3)',
    "empty_2x0x4": 't=torch.empty(2,0,4)',
    "empty_slice": 't=torch.arange(6.)[3:3]',
    "empty_expand": 't=torch.empty(1,0).expand(5,0)',
    "contig_2x3": 't=torch.arange(6.).reshape(2,3)',
    "contig_2x3x4": 't=torch.arange(24.).reshape(2,3,4)',
    "transposed": 't=torch.arange(6.).reshape(2,3).t()',
    "permuted_3d": 't=torch.arange(24).reshape(2,3,4).permute(2,0,1)',
    "mT": 't=torch.arange(24).reshape(2,3,4).mT',
    "stepped": 't=torch.arange(10.)[::2]',
    "stepped_offset": 't=torch.arange(10.)[1::3]',
    "offset_slice": 't=torch.arange(12.).reshape(3,4)[1:]',
    "narrow_both": 't=torch.arange(100.).reshape(10,10).narrow(0,4,5).narrow(1,2,3)',
    "narrow_both_t": 't=torch.arange(100.).reshape(10,10).narrow(0,4,5).narrow(1,2,3).t()',
    "select_row": 't=torch.arange(12.).reshape(3,4)[1]',
    "select_col": 't=torch.arange(12.).reshape(3,4)[:,1]',
    "diagonal": 't=torch.arange(9.).reshape(3,3).diagonal()',
    "expanded_scalar": 't=torch.tensor(1.).expand(3,4)',
    "expanded_row": 't=torch.arange(3.).expand(4,3)',
    "expanded_col": 't=torch.arange(3.).unsqueeze(1).expand(3,4)',
    "unfold_overlap": 't=torch.arange(6.).unfold(0,3,1)',
    "as_strided_overlap": 't=torch.arange(5.).as_strided((3,3),(1,1))',
    "as_strided_1d_0stride": 't=torch.arange(5.).as_strided((4,),(0,),2)',
    "size1_dims_t": 't=torch.arange(3.).reshape(1,3).t()',
    "size1_weird_strides": 't=torch.arange(3.).as_strided((1,3),(77,1))',
    "channels_last_2x3x4x5": 't=torch.arange(120.).reshape(2,3,4,5).contiguous(memory_format=torch.channels_last)',
    "channels_last_1ch": 't=torch.arange(20.).reshape(1,1,4,5).contiguous(memory_format=torch.channels_last)',
    "channels_last_3d": 't=torch.arange(120.).reshape(1,2,3,4,5).contiguous(memory_format=torch.channels_last_3d)',
    "flip_copies": 't=torch.arange(4.).flip(0)',
    "negative_step_slice": 't=torch.arange(4.)[::-1]',
    "negative_as_strided": 't=torch.arange(4.).as_strided((4,),(-1,),3)',
    "conj_complex64": 't=torch.tensor([1+2j,3-4j]).conj()',
    "conj_conj": 't=torch.tensor([1+2j,3-4j]).conj().conj()',
    "conj_resolved": 't=torch.tensor([1+2j,3-4j]).conj().resolve_conj()',
    "conj_physical": 't=torch.tensor([1+2j,3-4j]).conj_physical()',
    "conj_of_real_noop": 't=torch.tensor([1.,2.]).conj()',
    "H_complex": 't=torch.tensor([[1+2j,3-4j]]).H',
    "H_real": 't=torch.tensor([[1.,2.]]).H',
    "neg_bit": 't=torch.tensor([1+2j,3-4j]).conj().imag',
    "neg_view": 't=torch.tensor([1.,2.])._neg_view()',
    "imag_plain": 't=torch.tensor([1+2j,3-4j]).imag',
    "real_plain": 't=torch.tensor([1+2j,3-4j]).real',
    "view_as_real": 't=torch.view_as_real(torch.tensor([1+2j,3-4j]))',
    "view_as_complex": 't=torch.view_as_complex(torch.tensor([[1.,2.],[3.,4.]]))',
    "view_dtype": 't=torch.tensor([1.,2.]).view(torch.int32)',
    "bfloat16_view_int16": 't=torch.tensor([1.,2.],dtype=torch.bfloat16).view(torch.int16)',
    "conj_and_requires_grad": 't=torch.tensor([1+2j],requires_grad=True).conj()',
    "neg_and_conj": 't=torch.tensor([1+2j])._neg_view().conj()',
    "sparse_coo": 't=torch.eye(2).to_sparse()',
    "sparse_csr": 't=torch.eye(2).to_sparse_csr()',
    "sparse_csc": 't=torch.eye(2).to_sparse_csc()',
    "sparse_bsr": 't=torch.eye(2).to_sparse_bsr((1,1))',
    "sparse_bsc": 't=torch.eye(2).to_sparse_bsc((1,1))',
    "sparse_requires_grad": 't=torch.eye(2).to_sparse().requires_grad_()',
    "sparse_to_dense": 't=torch.eye(2).to_sparse().to_dense()',
    "mkldnn": 't=torch.eye(2).to_mkldnn()',
    "nested_strided": 't=torch.nested.nested_tensor([torch.ones(2),torch.ones(3)])',
    "nested_jagged": 't=torch.nested.nested_tensor([torch.ones(2),torch.ones(3)],layout=torch.jagged)',
    "requires_grad_leaf": 't=torch.ones(2,requires_grad=True)',
    "parameter": 't=torch.nn.Parameter(torch.ones(2))',
    "parameter_nograd": 't=torch.nn.Parameter(torch.ones(2),requires_grad=False)',
    "non_leaf_grad": 't=torch.ones(2,requires_grad=True)*2',
    "detach": 't=(torch.ones(2,requires_grad=True)*2).detach()',
    "data": 't=torch.ones(2,requires_grad=True).data',
    "grad_attr": """\
x=torch.ones(2,requires_grad=True)
(x*3).sum().backward()
t=x.grad""",
    "meta": "t=torch.empty(2,3,device='meta')",
    "meta_requires_grad": "t=torch.empty(2,3,device='meta',requires_grad=True)",
    "zerotensor": 't=torch._efficientzerotensor((2,2))',
    "inference_tensor": """\
with torch.inference_mode():
    t=torch.ones(2)
t""",
    "fake_tensor": """\
from torch._subclasses.fake_tensor import FakeTensorMode
with FakeTensorMode():
    t=torch.ones(2)
t""",
    "subclass_plain": """\
class Sub(torch.Tensor): pass
t=torch.ones(2).as_subclass(Sub)""",
    "shared_memory": 't=torch.ones(2).share_memory_()',
    "dims_64": "t=torch.ones([1]*64)",
    "dims_65": "t=torch.ones([1]*65)",
}

EFFECTS = {
    "meta_to_sparse_is_refused_by_to_sparse": "torch.empty(2,2,device='meta').to_sparse().numpy()",
    "grad_is_checked_before_dtype": 'torch.ones(2,dtype=torch.bfloat16,requires_grad=True).numpy()',
    "device_is_checked_before_grad": "torch.ones(2,device='meta',requires_grad=True).numpy()",
    "grad_is_checked_before_conj": 'torch.ones(2,dtype=torch.complex64,requires_grad=True).conj().numpy()',
    "conj_is_checked_before_dtype": 'torch.ones(2,dtype=torch.complex64).to(torch.complex32).conj().numpy()',
    "zero_tensor_is_checked_before_grad": 'torch._efficientzerotensor((2,)).requires_grad_().numpy()',
    "force_does_not_rescue_bfloat16": 'torch.ones(2,dtype=torch.bfloat16).numpy(force=True)',
    "float_of_bfloat16_converts": 'torch.ones(2,dtype=torch.bfloat16).float().numpy()',
    "force_is_keyword_only": 'torch.ones(2).numpy(True)',
    "force_must_be_bool": 'torch.ones(2).numpy(force=1)',
    "no_grad_lets_a_leaf_convert": """\
x=torch.ones(2,requires_grad=True)
with torch.no_grad():
    a=x.numpy()
a""",
    "no_grad_array_writes_into_the_leaf": """\
x=torch.ones(2,requires_grad=True)
with torch.no_grad():
    a=x.numpy()
a[0]=9
x""",
    "inference_mode_lets_a_leaf_convert": """\
x=torch.ones(2,requires_grad=True)
with torch.inference_mode():
    a=x.numpy()
a""",
    "vmap_has_no_data_pointer": 'torch.vmap(lambda x: torch.from_numpy(x.numpy()))(torch.ones(2,3))',
    "func_grad_input_requires_grad": 'torch.func.grad(lambda x: torch.from_numpy(x.numpy()).sum())(torch.ones(2))',
    "forced_array_writes_into_the_leaf": """\
x=torch.ones(2,requires_grad=True)
a=x.numpy(force=True)
a[0]=9
x""",
    "tensor_element_write_is_seen_in_array": """\
t=torch.zeros(3)
a=t.numpy()
t[1]=5
a.tolist()""",
    "tensor_in_place_add_is_seen_in_array": """\
t=torch.zeros(3)
a=t.numpy()
t.add_(1)
a.tolist()""",
    "tensor_out_of_place_add_is_not_seen_in_array": """\
t=torch.zeros(3)
a=t.numpy()
t=t+1
a.tolist()""",
    "array_element_write_is_seen_in_tensor": """\
t=torch.zeros(3)
a=t.numpy()
a[1]=5
t.tolist()""",
    "array_in_place_add_is_seen_in_tensor": """\
t=torch.zeros(3)
a=t.numpy()
a+=1
t.tolist()""",
    "array_add_with_out_is_seen_in_tensor": """\
t=torch.zeros(3)
a=t.numpy()
np.add(a,1,out=a)
t.tolist()""",
    "array_out_of_place_add_is_not_seen_in_tensor": """\
t=torch.zeros(3)
a=t.numpy()
a=a+1
t.tolist()""",
    "write_through_array_of_transpose": """\
t=torch.zeros(2,3)
a=t.t().numpy()
a[0,1]=3
t.tolist()""",
    "write_through_array_of_expanded": """\
t=torch.zeros(3).expand(2,3)
a=t.numpy()
a[0,1]=3
a.tolist()""",
    "two_arrays_of_one_tensor_share": """\
t=torch.zeros(3)
a=t.numpy(); b=t.numpy()
a[0]=1
(b[0].item(), a is b, np.shares_memory(a,b))""",
    "array_write_does_not_bump_version": """\
t=torch.zeros(3)
v0=t._version
a=t.numpy()
a[0]=1
(v0,t._version)""",
    "tensor_write_bumps_version": """\
t=torch.zeros(3)
a=t.numpy()
t[0]=1
t._version""",
    "array_write_between_forward_and_backward_is_used_silently": """\
x=torch.ones(2,requires_grad=True)
y=x*x
x.detach().numpy()[0]=5
y.sum().backward()
x.grad.tolist()""",
    "tensor_write_between_forward_and_backward_is_refused": """\
x=torch.ones(2,requires_grad=True)
y=x*x
x.detach()[0]=5
y.sum().backward()""",
    "array_base_is_another_tensor_over_the_memory": """\
t=torch.zeros(3)
a=t.numpy()
(type(a.base).__name__, a.base is t, a.base.data_ptr()==t.data_ptr())""",
    "array_outlives_its_tensor": """\
import gc
t=torch.full((1000,),3.)
a=t.numpy()
del t
gc.collect()
float(a.sum())""",
    "growing_after_numpy_is_refused": """\
t=torch.zeros(3)
a=t.numpy()
t.resize_(10)""",
    "same_size_resize_after_numpy_works": """\
t=torch.zeros(6)
a=t.numpy()
t.resize_(2,3)""",
    "shrinking_after_numpy_works": """\
t=torch.zeros(6)
a=t.numpy()
t.resize_(2)""",
    "array_keeps_its_size_when_tensor_shrinks": """\
t=torch.arange(6.)
a=t.numpy()
t.resize_(2)
a.tolist()""",
    "growing_back_within_storage_works": """\
t=torch.arange(6.)
t.resize_(2)
a=t.numpy()
t.resize_(6)""",
    "storage_stays_unresizable_without_the_array": """\
import gc
t=torch.zeros(3)
a=t.numpy()
del a
gc.collect()
t.resize_(10)""",
    "clone_of_a_pinned_tensor_is_resizable": """\
t=torch.zeros(3)
a=t.numpy()
t.clone().resize_(5).shape""",
    "growing_through_a_view_is_refused": """\
t=torch.zeros(3)
a=t.numpy()
t[:2].resize_(10)""",
    "numpy_of_a_view_pins_the_whole_storage": """\
t=torch.zeros(6)
a=t[:2].numpy()
t.resize_(100)""",
    "storage_resize_after_numpy_is_refused": """\
t=torch.zeros(3)
a=t.numpy()
t.untyped_storage().resize_(0)""",
    "numpy_clears_the_resizable_flag": """\
t=torch.zeros(3)
r0=t.untyped_storage().resizable()
a=t.numpy()
(r0,t.untyped_storage().resizable())""",
    "resize_as_after_numpy_is_refused": """\
t=torch.zeros(3)
a=t.numpy()
t.resize_as_(torch.zeros(10))""",
    "set_leaves_array_with_the_old_storage": """\
t=torch.zeros(3)
a=t.numpy()
t.set_(torch.ones(5))
(t.tolist(), a.tolist())""",
    "data_assignment_leaves_array_with_the_old_storage": """\
t=torch.zeros(3)
a=t.numpy()
t.data=torch.ones(3)
(t.tolist(), a.tolist())""",
    "out_argument_cannot_grow_after_numpy": """\
t=torch.zeros(3)
a=t.numpy()
torch.add(torch.ones(5),1,out=t)""",
    "t_in_place_leaves_array_shape": """\
t=torch.arange(6.).reshape(2,3)
a=t.numpy()
t.t_()
(t.shape, a.shape)""",
    "squeeze_in_place_leaves_array_shape": """\
t=torch.arange(3.).reshape(1,3)
a=t.numpy()
t.squeeze_()
(tuple(t.shape), a.shape)""",
    "array_resize_does_not_own": """\
t=torch.zeros(3)
a=t.numpy()
a.resize((10,))""",
    "array_resize_is_referenced": """\
x=np.zeros((2,2))
y=torch.from_numpy(x)
x.resize((5,5))""",
    "array_shape_assignment_leaves_tensor_shape": """\
t=torch.zeros(6)
a=t.numpy()
a.shape=(2,3)
(a.shape,tuple(t.shape))""",
    "read_only_array_refuses_writes": """\
t=torch.zeros(3)
a=t.numpy()
a.flags.writeable=False
a[0]=1""",
    "read_only_array_stays_read_only": """\
t=torch.zeros(3)
a=t.numpy()
a.flags.writeable=False
a.flags.writeable=True
a.flags.writeable""",
    "asarray_shares": """\
t=torch.zeros(3)
a=np.asarray(t)
(a.dtype, a.ctypes.data==t.data_ptr())""",
    "asarray_of_same_dtype_shares": """\
t=torch.zeros(3)
a=np.asarray(t,dtype=np.float32)
a.ctypes.data==t.data_ptr()""",
    "asarray_of_other_dtype_copies": """\
t=torch.zeros(3)
a=np.asarray(t,dtype=np.float64)
(a.dtype,a.ctypes.data==t.data_ptr())""",
    "array_of_tensor_copies": """\
t=torch.zeros(3)
a=np.array(t)
a.ctypes.data==t.data_ptr()""",
    "array_without_copy_is_refused": """\
t=torch.zeros(3)
a=np.array(t,copy=False)
a.ctypes.data==t.data_ptr()""",
    "asarray_without_copy_is_refused": """\
t=torch.zeros(3)
a=np.asarray(t,copy=False)
a.ctypes.data==t.data_ptr()""",
    "asarray_of_grad_is_refused": 'np.asarray(torch.ones(2,requires_grad=True))',
    "asarray_of_bfloat16_is_refused": 'np.asarray(torch.ones(2,dtype=torch.bfloat16))',
    "asarray_of_zero_d_tensors": 'np.asarray([torch.tensor(1.),torch.tensor(2.)])',
    "asarray_of_tensors": 'np.asarray([torch.ones(2),torch.zeros(2)])',
    "ufunc_sin_gives_tensor": 'np.sin(torch.zeros(2))',
    "ufunc_greater_equal_gives_uint8_tensor": 'np.greater_equal(torch.tensor([1,2,3]),2)',
    "np_sum_of_tensor_is_refused": 'np.sum(torch.ones(3))',
    "array_plus_tensor_is_refused": 'np.ones(3)+torch.ones(3)',
    "tensor_plus_array": 'torch.ones(3)+np.ones(3)',
    "tensor_times_numpy_scalar": 'torch.ones(2)*np.float64(2)',
    "numpy_scalar_times_tensor": 'np.float64(2)*torch.ones(2)',
    "array_equals_tensor": '(np.array([1,2])==torch.tensor([1,3]))',
    "tensor_equals_array": '(torch.tensor([1,3])==np.array([1,2]))',
    "index_with_bool_array": 'torch.arange(4)[np.array([True,False,True,False])]',
    "index_with_int_array": 'torch.arange(4)[np.array([2,0])]',
    "index_with_numpy_scalar": 'torch.arange(4)[np.int32(2)]',
    "assign_array_to_slice_is_refused": """\
t=torch.zeros(3)
t[:2]=np.array([1.,2.])
t""",
    "copy_from_array_is_refused": """\
t=torch.zeros(3)
t.copy_(np.ones(3))""",
    "no_array_interface": 'torch.zeros(3).__array_interface__',
    "no_buffer_protocol": 'memoryview(torch.zeros(3))',
    "tolist_widens_float32": 'torch.tensor([0.1,1.5]).tolist()',
    "tolist_widens_bfloat16": 'torch.tensor([0.1,1.5],dtype=torch.bfloat16).tolist()',
    "tolist_of_zero_d_is_a_number": 'torch.tensor(0.1).tolist()',
    "tolist_of_bool": 'torch.tensor([[True],[False]]).tolist()',
    "tolist_of_complex": 'torch.tensor([1+2j]).tolist()',
    "tolist_resolves_conj": 'torch.tensor([1+2j]).conj().tolist()',
    "tolist_resolves_neg": 'torch.tensor([1+2j]).conj().imag.tolist()',
    "tolist_ignores_grad": 'torch.ones(2,requires_grad=True).tolist()',
    "tolist_of_no_rows": 'torch.empty(0,3).tolist()',
    "tolist_of_empty_rows": 'torch.empty(2,0,3).tolist()',
    "tolist_of_sparse_is_refused": 'torch.eye(2).to_sparse().tolist()',
    "tolist_of_meta_is_refused": "torch.empty(2,device='meta').tolist()",
    "tolist_of_float8": 'torch.tensor([1.,2.]).to(torch.float8_e4m3fn).tolist()',
    "tolist_of_large_uint64": 'torch.tensor([2**63+5],dtype=torch.uint64).tolist()',
    "array_tolist_widens": 'torch.tensor([0.1]).numpy().tolist()',
    "array_element_is_a_numpy_scalar": 'torch.tensor([0.1]).numpy()[0]',
    "item_of_two_elements_is_refused": 'torch.ones(2).item()',
    "item_of_no_elements_is_refused": 'torch.empty(0).item()',
    "item_of_one_element": 'torch.ones(1,1,1).item()',
    "item_of_meta_is_refused": "torch.empty(1,device='meta').item()",
    "len_of_zero_d_is_refused": 'len(torch.tensor(1))',
    "iteration_over_zero_d_is_refused": 'list(torch.tensor(1))',
    "float_of_two_elements_is_refused": 'float(torch.ones(2))',
    "bool_of_two_elements_is_refused": 'bool(torch.ones(2))',
    "bool_of_no_elements_is_refused": 'bool(torch.empty(0))',
    "from_numpy_of_numpy_shares": """\
t=torch.zeros(3)
u=torch.from_numpy(t.numpy())
u[0]=4
(t.tolist(), u.data_ptr()==t.data_ptr())""",
    "numpy_of_from_numpy_shares": """\
a=np.zeros(3)
b=torch.from_numpy(a).numpy()
(b is a, np.shares_memory(a,b), type(b.base).__name__)""",
    "array_of_inference_tensor_writes": """\
with torch.inference_mode():
    t=torch.ones(2)
a=t.numpy()
a[0]=3
t.tolist()""",
    "grad_converts": """\
x=torch.ones(2,requires_grad=True)
(x*3).sum().backward()
x.grad.numpy().tolist()""",
    "zero_d_array_write_is_seen": """\
t=torch.tensor(1.)
a=t.numpy()
a[()]=5
t.item()""",
    "zero_d_array_fill_is_seen": """\
t=torch.tensor(1.)
a=t.numpy()
a.fill(7)
t.item()""",
    "byte_of_two_in_a_bool_tensor": """\
t=torch.tensor([True,False])
a=t.numpy().view(np.uint8)
a[1]=2
(t.tolist(), t.sum().item(), t.view(torch.uint8).tolist())""",
    "array_parses_string": """\
a=torch.zeros(2).numpy()
a[0]='3.5'
a.tolist()""",
    "array_truncates_float_for_int": """\
a=torch.zeros(2,dtype=torch.int32).numpy()
a[0]=3.9
a.tolist()""",
    "array_refuses_integer_out_of_range": """\
a=torch.zeros(2,dtype=torch.int8).numpy()
a[0]=300""",
    "tensor_refuses_integer_out_of_range": """\
a=torch.zeros(2,dtype=torch.int8)
a[0]=300
a""",
}

ROUND_TRIPS = {
    "conj_numpy_is_refused": 'torch.tensor([1+2j]).conj().numpy()',
    "neg_numpy_is_refused": 'torch.tensor([1+2j]).conj().imag.numpy()',
    "conj_view_of_other_dtype_is_refused": 'torch.tensor([1+2j]).conj().view(torch.float64)',
    "neg_view_of_other_dtype_is_refused": 'torch.tensor([1+2j]).conj().imag.view(torch.int32)',
    "from_numpy_of_str_array_is_refused": 'torch.from_numpy(np.ndarray((3,3),dtype=str))',
    "from_numpy_of_itemsize_zero_is_refused": "torch.from_numpy(np.zeros(3,dtype='V0'))",
    "complex64_tensor_equals_numpy_scalar": """\
t=torch.tensor(complex(1,3))
a=t.numpy().flatten()[0]
(t==a).item()""",
    "complex128_tensor_equals_numpy_scalar": """\
t=torch.tensor(complex(1,3),dtype=torch.complex128)
a=t.numpy().flatten()[0]
(t==a).item()""",
    "numpy_scalar_overflow_as_dim": 'torch.mean(torch.randn(1,1),np.uint64(-1))',
    "numpy_int_as_argument": 'torch.ones(3).diag(np.int16(1)).shape',
    "numpy_int_assigned_to_element": """\
t=torch.tensor([2],dtype=torch.int32)
t[0]=np.int8(3)
t""",
    "int16_tensor_plus_numpy_int16": """\
t=torch.from_numpy(np.array([3],np.int16))
((t+np.int16(3)).dtype,(np.int16(3)+t).dtype)""",
    "float32_tensor_times_numpy_float64_dtype": '(torch.ones(2)*np.float64(2)).dtype',
    "tensor_equals_array_both_ways": """\
a=torch.arange(4.).reshape(2,2)
b=a.clone().numpy()
((a==b).all().item(),(b==a).all().item(),type(b==a).__name__)""",
    "zero_d_with_empty_keeps_empty_shape": """\
x=torch.rand((),dtype=torch.float16)
y=torch.tensor(np.random.rand(0),dtype=torch.float16)
(torch.true_divide(x,y).shape,torch.mul(x,y).shape,torch.div(x,y,rounding_mode='floor').shape)""",
    "stride_not_multiple_of_itemsize_is_refused": """\
x=np.array([3.0,5.0,8.0])
x.strides=(3,)
torch.from_numpy(x)""",
    "failed_from_numpy_leaks_no_reference": """\
import sys
x=np.array(b'value')
r0=sys.getrefcount(x)
for _ in range(100):
    try: torch.from_numpy(x)
    except TypeError: pass
(r0,sys.getrefcount(x))""",
    "reshape_of_transpose_is_a_copy": """\
t=torch.arange(6.).reshape(2,3)
a=t.t().reshape(6).numpy()
a[0]=9
t[0,0].item()""",
    "in_place_add_on_expanded_is_refused": """\
t=torch.zeros(1,3).expand(2,3)
t.add_(1)""",
    "array_in_place_add_on_expanded": """\
t=torch.zeros(1,3).expand(2,3)
a=t.numpy()
a+=1
a.tolist()""",
    "np_max_of_tensor_is_refused": 'np.max(torch.tensor([1.,2.]))',
    "float_of_zero_d_array": 'float(torch.tensor(1.5).numpy())',
    "array_in_place_or_on_bool": """\
t=torch.tensor([True,False])
a=t.numpy()
a|=True
t.tolist()""",
    "arrays_of_overlapping_slices_share": """\
t=torch.arange(6.)
a=t[:4].numpy(); b=t[2:].numpy()
a[3]=100
b.tolist()""",
    "empty_array_keeps_shape": """\
a=torch.empty(0,3).numpy()
a.shape""",
    "copy_from_other_dtype_array": """\
t=torch.zeros(3)
t.copy_(torch.from_numpy(np.array([1,2,3])))
t""",
    "from_numpy_keeps_dtype": 'torch.from_numpy(np.array([1,2,3],dtype=np.int32)).dtype',
    "astype_copies": """\
t=torch.ones(2)
a=t.numpy().astype(np.float64)
a[0]=5
t.tolist()""",
    "from_numpy_of_transposed_array": """\
t=torch.arange(6.).reshape(2,3)
a=t.numpy().T
u=torch.from_numpy(a)
(u.stride(),u.data_ptr()==t.data_ptr())""",
    "from_numpy_of_reversed_array_is_refused": """\
t=torch.arange(4.)
torch.from_numpy(t.numpy()[::-1])""",
    "from_numpy_of_reversed_copy": """\
t=torch.arange(4.)
torch.from_numpy(t.numpy()[::-1].copy())""",
    "from_numpy_of_array_slice_has_offset_zero": """\
t=torch.arange(4.)
u=torch.from_numpy(t.numpy()[1:3])
u[0]=9
(t.tolist(),u.storage_offset(),u.data_ptr()-t.data_ptr())""",
    "from_numpy_of_detached_leaf": """\
x=torch.ones(2,requires_grad=True)
u=torch.from_numpy(x.detach().numpy())
(u.requires_grad,u.data_ptr()==x.data_ptr())""",
    "read_only_object_array_is_refused_for_dtype": """\
a=np.array([None]); a.flags.writeable=False
torch.from_numpy(a)""",
    "dtype_is_checked_before_negative_stride": 'torch.from_numpy(np.array([None,None])[::-1])',
    "itemsize_is_checked_before_negative_stride": "torch.from_numpy(np.zeros(3,dtype=[('x','i1'),('y','f4')])['y'][::-1])",
    "negative_stride_is_checked_before_byte_order": "torch.from_numpy(np.arange(3,dtype='>i4')[::-1])",
    "itemsize_is_checked_before_byte_order": "torch.from_numpy(np.zeros(3,dtype=[('x','i1'),('y','>f4')])['y'])",
    "dtype_is_checked_before_65_dims": 'torch.ones([1]*65,dtype=torch.bfloat16).numpy()',
    "grad_is_checked_before_65_dims": 'torch.ones([1]*65,requires_grad=True).numpy()',
    "subclass_is_checked_before_grad": """\
from torch._subclasses.fake_tensor import FakeTensorMode
with FakeTensorMode():
    t=torch.ones(2,requires_grad=True)
t.numpy()""",
    "layout_is_checked_before_grad": 'torch.eye(2).to_sparse().requires_grad_().numpy()',
    "asarray_of_zero_d_array_copies": """\
a=np.array(1.5)
t=torch.asarray(a,copy=False)
t.data_ptr()==a.ctypes.data""",
    "as_tensor_of_zero_d_array_shares": """\
a=np.array(1.5)
t=torch.as_tensor(a)
t.data_ptr()==a.ctypes.data""",
    "asarray_of_tensor_is_the_tensor": """\
a=torch.ones(2)
torch.asarray(a) is a""",
    "asarray_clears_grad_of_the_same_tensor": """\
a=torch.ones(2,requires_grad=True)
b=torch.asarray(a,requires_grad=False)
(b is a,b.requires_grad,b.data_ptr()==a.data_ptr())""",
    "read_only_warning_comes_once": """\
import warnings as W
torch.set_warn_always(False)
a=np.zeros(2);a.flags.writeable=False
n=[]
for _ in range(3):
    with W.catch_warnings(record=True) as w:
        W.simplefilter('always')
        torch.from_numpy(a)
    n.append(len(w))
n""",
    "byte_of_two_in_a_bool_array": """\
t=torch.tensor([True,False])
a=t.numpy().view(np.uint8)
a[1]=2
(t.tolist(), t.sum().item(), (t==True).tolist(), t.to(torch.int32).tolist())""",
    "empty_reversed_array_strides": 'np.arange(3.)[0:0][::-1].strides',
}

# Not in the specification's tables: what its list of PyTorch's tests of views, copies and resizing asks for.
VIEWS = {
    "view_dtype_narrower": "describe(torch.arange(4.).view(torch.int16))",
    "view_dtype_wider": "describe(torch.arange(4.).view(torch.int64))",
    "view_dtype_same_size_keeps_strides": "describe(torch.arange(12.).reshape(3,4)[:,::2].view(torch.int32))",
    "view_dtype_wider_of_slice": "describe(torch.arange(12.).reshape(3,4)[:,:2].view(torch.float64))",
    "view_dtype_wider_of_even_offset": "describe(torch.arange(6.)[2:].view(torch.float64))",
    "view_dtype_zero_d_same_size": "describe(torch.tensor(1.).view(torch.int32))",
    "view_dtype_of_empty": "describe(torch.empty(0).view(torch.int64))",
    "view_dtype_narrower_of_empty_rows": "describe(torch.empty(2,0).view(torch.int16))",
    "view_complex_as_float": "describe(torch.ones(4,dtype=torch.complex64).view(torch.float32))",
    "view_bool_as_uint8": "describe(torch.tensor([True,False]).view(torch.uint8))",
    "view_dtype_zero_d_is_refused": "torch.tensor(1.).view(torch.int16)",
    "view_dtype_wider_zero_d_is_refused": "torch.tensor(1.).view(torch.float64)",
    "view_dtype_last_stride_is_checked": "torch.arange(8.).reshape(2,4).t().view(torch.int16)",
    "view_dtype_wider_last_stride_is_checked": "torch.arange(12.).reshape(3,4)[:,::2].view(torch.float64)",
    "view_dtype_last_size_is_checked": "torch.arange(3.).view(torch.float64)",
    "view_dtype_offset_is_checked": "torch.arange(5.)[1:].view(torch.float64)",
    "view_dtype_other_stride_is_checked": "torch.arange(12.).reshape(4,3)[:,:2].view(torch.float64)",
    "view_infers_a_size": "describe(torch.arange(6.).view(-1,2))",
    "view_of_merged_rows": "describe(torch.arange(24.).reshape(2,3,4)[1:].view(3,4))",
    "view_of_wrong_size_is_refused": "torch.ones(2,3).view(7)",
    "view_infers_one_size_only": "torch.ones(2,3).view(-1,-1)",
    "view_across_strides_is_refused": "torch.ones(2,3).t().view(6)",
    "view_of_channels_last_is_refused": "torch.ones(2,3,3,2).contiguous(memory_format=torch.channels_last).view(-1)",
    "view_of_empty_cannot_infer": "torch.empty(0,3).view(-1,0)",
    "view_of_negative_size_is_refused": "torch.ones(2,3).view(2,-3)",
    "reshape_of_empty": "describe(torch.empty(0,3).reshape(3,0,2))",
    "reshape_of_empty_infers": "describe(torch.empty(0,3).reshape(-1))",
    "reshape_of_empty_cannot_infer": "torch.empty(1,0).reshape(1,0,-1)",
    "reshape_of_wrong_size_is_refused": "torch.ones(2,3).reshape(4,2)",
    "reshape_across_strides_copies": "t=torch.arange(6.).reshape(2,3).t()\nu=t.reshape(6)\n(describe(u),u.data_ptr()==t.data_ptr())",
    "reshape_within_strides_is_a_view": "t=torch.arange(6.).reshape(2,3).t()\nu=t.reshape(3,1,2)\n(describe(u),u.data_ptr()==t.data_ptr())",
    "expand_infers": "describe(torch.arange(3.).expand(2,-1))",
    "expand_of_other_size_is_refused": "torch.zeros(3).expand(2,2)",
    "expand_cannot_infer_a_new_dimension": "torch.zeros(3).expand(-1,3)",
    "expand_to_fewer_dimensions_is_refused": "torch.zeros(1,3).expand(3)",
    "t_of_three_dimensions_is_refused": "torch.ones(2,3,4).t()",
    "permute_twice_the_same_is_refused": "torch.ones(2,3).permute(0,0)",
    "permute_of_too_few_is_refused": "torch.ones(2,3).permute(0)",
    "transpose_out_of_range_is_refused": "torch.ones(2,3).transpose(0,2)",
    "narrow_from_the_end": "describe(torch.arange(6.).reshape(2,3).narrow(0,-1,1))",
    "narrow_too_long_is_refused": "torch.ones(2,3).narrow(0,1,2)",
    "narrow_before_the_start_is_refused": "torch.ones(2,3).narrow(0,-3,1)",
    "unfold_longer_than_the_dimension_is_refused": "torch.ones(3).unfold(0,4,1)",
    "unfold_by_nothing_is_refused": "torch.ones(3).unfold(0,2,0)",
    "diagonal_of_a_vector_is_refused": "torch.ones(3).diagonal()",
    "diagonal_above": "describe(torch.arange(12.).reshape(3,4).diagonal(1))",
    "as_strided_beyond_the_storage_is_refused": "torch.ones(3).as_strided((2,2),(2,1),1)",
    "as_strided_of_unequal_lengths_is_refused": "torch.ones(3).as_strided((2,2),(2,))",
    "view_as_complex_of_odd_size_is_refused": "torch.view_as_complex(torch.ones(3))",
    "view_as_complex_of_integers_is_refused": "torch.view_as_complex(torch.ones(2,2,dtype=torch.int32))",
    "view_as_complex_of_strided_is_refused": "torch.view_as_complex(torch.ones(2,2).t())",
    "view_as_real_of_real_is_refused": "torch.view_as_real(torch.ones(2))",
    "view_as_real_of_conj_is_refused": "torch.view_as_real(torch.ones(2,dtype=torch.complex64).conj())",
    "imag_of_real_is_refused": "torch.ones(2).imag",
    "select_out_of_range_is_refused": "torch.ones(2,3).select(0,2)",
    "select_of_no_dimension_is_refused": "torch.ones(2,3).select(2,0)",
    "squeeze_of_no_dimension_is_refused": "torch.ones(2,3).squeeze(5)",
    "squeeze_of_larger_dimension_is_the_same": "describe(torch.arange(6.).reshape(2,3).squeeze(0))",
    "unsqueeze_out_of_range_is_refused": "torch.ones(2,3).unsqueeze(-4)",
    "unsqueeze_last": "describe(torch.arange(6.).reshape(2,3).unsqueeze(-1))",
    "flatten_backwards_is_refused": "torch.ones(2,3).flatten(1,0)",
    "flatten_of_zero_d": "describe(torch.tensor(3.).flatten())",
    "index_out_of_range_is_refused": "torch.arange(3.)[5]",
    "index_of_too_many_is_refused": "torch.arange(3.)[0,0]",
    "index_of_zero_d_is_refused": "torch.tensor(3.)[0]",
    "index_with_step_zero_is_refused": "torch.arange(3.)[::0]",
    "index_with_two_ellipses": "describe(torch.arange(3.)[...,...])",
    "index_with_new_axis_and_ellipsis": "describe(torch.arange(6.).reshape(2,3)[None,...,1:])",
    "index_beyond_the_end_is_clamped": "describe(torch.arange(4.)[2:100])",
    "index_backwards_range_is_empty": "describe(torch.arange(4.)[3:1])",
    "index_from_the_end": "describe(torch.arange(4.)[-3:-1])",
    "index_with_nothing_is_a_view": "t=torch.arange(3.)\nu=t[...]\n(u is t,u.data_ptr()==t.data_ptr())",
    "clone_of_expanded_is_dense": "describe(torch.arange(3.).expand(2,3).clone())",
    "clone_of_transposed_keeps_order": "describe(torch.arange(6.).reshape(2,3).t().clone())",
    "contiguous_of_transposed_is_in_c_order": "describe(torch.arange(6.).reshape(2,3).t().contiguous())",
    "copy_broadcasts": "describe(torch.zeros(2,3).copy_(torch.arange(3.)))",
    "copy_of_other_size_is_refused": "torch.zeros(3).copy_(torch.ones(2))",
    "copy_into_expanded_is_refused": "torch.zeros(4).expand(3,4).copy_(torch.ones(3,4))",
    "copy_of_overlapping_is_refused": "t=torch.arange(6.)\nt[1:].copy_(t[:-1])",
    "copy_into_transposed": "t=torch.zeros(2,3)\nt.t().copy_(torch.arange(6).reshape(3,2))\ndescribe(t)",
    "fill_of_expanded_works": "describe(torch.zeros(4).expand(3,4).fill_(1))",
    "zero_of_expanded_works": "describe(torch.ones(4).expand(3,4).zero_())",
    "resize_as_takes_size_and_not_strides": "tuple(torch.empty(0).resize_as_(torch.empty(2,3).t()).stride())",
    "resize_to_negative_size_is_refused": "torch.zeros(2).resize_(2,-1)",
    "resize_of_too_many_elements_is_refused": "torch.zeros(0).resize_(2**62,4)",
    "resize_of_too_many_bytes_is_refused": "torch.zeros(0).resize_(2**31,2**31)",
    "resize_keeps_the_elements": "torch.arange(3.).resize_(5)[:3].tolist()",
    "data_ptr_counts_the_offset": "t=torch.arange(6.)\nt[2:].data_ptr()-t.data_ptr()",
    "new_tensors_have_version_zero": """\
o=torch.empty(2)
new=[torch.zeros(3),torch.ones(3),torch.full((3,),2.),torch.eye(2),torch.rand(3),torch.randn(3),torch.randint(5,(3,)),torch.full_like(o,2)]
[t._version for t in new]""",
    "results_have_version_zero": """\
o=torch.ones(2)
new=[torch.empty(3),torch.arange(3.),torch.linspace(0,1,3),torch.zeros_like(o),torch.ones_like(o),torch.tensor([1.]),o.clone(),o+1,o.sum()]
[t._version for t in new]""",
    "empty_of_bits": "(torch.empty(2,dtype=torch.bits8).dtype,torch.empty(2,dtype=torch.int4).dtype)",
    "bool_elements_change": "t=torch.tensor([True,True])\nt[0]=False\nt[1]=0\nt.tolist()",
}


def values(array):
    return repr(array.tolist())


def shares(tensor, array):
    """Whether array and tensor begin at one address, and whether a write through the array reaches the tensor."""
    if array.size == 0 or tensor._is_zerotensor():
        return False
    first = array[(0,) * array.ndim].copy()
    before = tensor.detach().resolve_conj().resolve_neg().tolist()
    array[(0,) * array.ndim] = not first if array.dtype == bool else first + 1
    seen = tensor.detach().resolve_conj().resolve_neg().tolist() != before
    array[(0,) * array.ndim] = first
    same = array.ctypes.data == tensor.data_ptr()
    if seen != same:
        raise AssertionError("writes and addresses disagree")
    return seen


def describe(tensor):
    """Sizes, strides, offset and elements."""
    return tuple(tensor.shape), tensor.stride(), tensor.storage_offset(), tensor.tolist()


def error(e):
    return {"error": {"type": type(e).__name__, "message": str(e)}}


def converted(tensor, **arguments):
    try:
        array = tensor.numpy(**arguments)
    except Exception as e:
        return error(e)
    return {"dtype": str(array.dtype), "shape": list(array.shape), "strides": list(array.strides),
            "shares": shares(tensor, array), "writeable": array.flags.writeable, "owndata": array.flags.owndata,
            "c": array.flags.c_contiguous, "f": array.flags.f_contiguous, "values": values(array)}


def geometry(tensor):
    found = {"dtype": str(tensor.dtype)}
    for name, ask in {"shape": lambda: list(tensor.shape), "stride": lambda: list(tensor.stride()),
                      "offset": tensor.storage_offset}.items():
        try:
            value = ask()
            if name == "offset" or all(type(size) is int for size in value):
                found[name] = value
        except (RuntimeError, NotImplementedError):
            pass
    return found


def conversion(code):
    names = {"torch": torch, "np": np}
    try:
        exec(code, names)
    except Exception as e:
        return {"tensor": error(e)}
    tensor = names["t"]
    return {"tensor": geometry(tensor), "numpy": converted(tensor), "force": converted(tensor, force=True)}


def evaluation(code):
    names = {"torch": torch, "np": np, "describe": describe}
    body = ast.parse(code)
    last = body.body.pop()
    try:
        exec(compile(body, "<row>", "exec"), names)
        if not isinstance(last, ast.Expr):
            exec(compile(ast.Module([last], []), "<row>", "exec"), names)
            raise SystemExit(f"neither a value nor an error: {code}")
        return {"text": repr(eval(compile(ast.Expression(last.value), "<row>", "eval"), names))}
    except Exception as e:
        return error(e)


def isolated(function, code):
    """What function(code) gives in a process of its own."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            with warnings.catch_warnings(), os.fdopen(writer, "w") as out:
                warnings.simplefilter("ignore")
                json.dump(function(code), out)
            os._exit(0)
        except BaseException:
            traceback.print_exc(file=sys.stdout)
            sys.stdout.flush()
            os._exit(70)
    os.close(writer)
    with os.fdopen(reader) as result:
        text = result.read()
    if os.waitpid(child, 0)[1] != 0:
        raise SystemExit(f"no result from: {code}")
    return json.loads(text)


def run():
    rows = []
    for section, table, function in (("A.1", DTYPES, conversion), ("A.2", TENSORS, conversion), ("A.3", EFFECTS, evaluation),
                                     ("A.4", ROUND_TRIPS, evaluation), ("D.2", VIEWS, evaluation)):
        rows += [{"id": i, "section": section, "code": code} | isolated(function, code) for i, code in table.items()]
    ids = [row["id"] for row in rows]
    if len(set(ids)) != len(ids):
        raise SystemExit(f"ids occur twice: {sorted({i for i in ids if ids.count(i) > 1})}")
    return rows


# ---------------------------------------------------------------- the tables of the specification

def in_spec_words(got):
    """A conversion as the table's cells put it."""
    if "error" in got:
        return f"**{got['error']['type']}** `{got['error']['message']}`"
    flags = " ".join(f"{name}={int(got[key])}" for name, key in
                     (("W", "writeable"), ("OWN", "owndata"), ("C", "c"), ("F", "f")))
    return (f"{got['dtype']} {tuple(got['shape'])} strides {tuple(got['strides'])}, shares={'yes' if got['shares'] else 'no'}, "
            f"{flags}")


def expected_cells(row):
    """The cells that the table should have for a row."""
    if row["section"] == "A.1":
        numpy = row["numpy"]
        if "error" in numpy:
            return [row["id"], in_spec_words(numpy), "same" if row["force"] == numpy else in_spec_words(row["force"])]
        yes = {True: "yes", False: "no"}
        return [row["id"], numpy["dtype"], str(row["tensor"]["stride"]), str(numpy["strides"]), yes[numpy["shares"]],
                yes[numpy["writeable"]]]
    code = "`" + row["code"].replace("\n", "⏎") + "`"
    if row["section"] == "A.2":
        if "error" in row["tensor"]:
            return [row["id"], code, "(setup) " + in_spec_words(row["tensor"]), "–"]
        force = "same" if row["force"] == row["numpy"] else in_spec_words(row["force"])
        if row["id"].startswith("dims_"):
            numpy = row["numpy"]
            return [row["id"].removeprefix("dims_") + " dims", code.replace("t=", ""),
                    in_spec_words(numpy) if "error" in numpy else "works", force]
        at = row["tensor"]
        if row["id"] == "nested_jagged":
            code += " stride ['j1', 1] off 0"
        elif "stride" in at:
            code += f" stride {at['stride']} off {at['offset']}"
        return [row["id"], code, in_spec_words(row["numpy"]), force]
    return [code, in_spec_words(row) if "error" in row else f"`{row['text']}`"]


def check(rows, path):
    section, table = None, set()
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            section = line[4:7] if line.startswith("### A.") else None
        if section and line.startswith("| ") and not line.startswith(("| code", "| torch", "| case")):
            line = re.sub(r" ⚠ `.*?` \|$", " |", line)
            table.add(re.sub(r" +\|", " |", line.replace("\\|", "|")))
    ours = {"| " + " | ".join(expected_cells(row)).replace("\n", "⏎") + " |" for row in rows if row["section"] != "D.2"}
    for difference in sorted([f"specified: {line}" for line in table - ours] + [f"measured:  {line}" for line in ours - table],
                             key=lambda d: d[11:]):
        print(difference)
    print(f"{len(ours)} rows run, {len(table)} in the specification, {len(table - ours)} without an equal")
    return table == ours


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--check", type=pathlib.Path, metavar="FILE.md")
    options = arguments.parse_args()
    torch.set_num_threads(1)
    rows = run()
    if options.check:
        raise SystemExit(0 if check(rows, options.check) else 1)
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    target = ROOT / "src/test/resources/spec/interop.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(f'{{"torch": "{torch.__version__}", "numpy": "{np.__version__}", "rows": [\n{lines}\n]}}\n',
                      encoding="utf-8")
    print(f"{len(rows)} rows written to {target.relative_to(ROOT)}")


if __name__ == "__main__":
    main()

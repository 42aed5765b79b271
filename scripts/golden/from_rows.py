#!/usr/bin/env python3
"""Runs every case of "NumPy arrays, lists and buffers to tensors" on PyTorch and writes what it does to from.json.

    python scripts/golden/from_rows.py                  writes src/test/resources/spec/from.json
    python scripts/golden/from_rows.py --check FILE.md  compares with the tables of the specification instead

Needs PyTorch 2.13 and NumPy 2.4. Each row runs in a process of its own, since some of them change settings, warn only once or
abort. The value of a row is its last expression. In from.json:

    id        the code on one line, without a closing describe(t, a)
    section   the table of the specification
    code      what was run
    text      repr of the value, as Python prints it
    value     the value: numbers and strings as in JSON (NaN and Infinity included), tuples as lists, complex numbers as
              {"complex": [re, im]}, tensors as {"dtype", "shape", "stride", "requires_grad", "values"}, the rest as str gives it
    error     instead of a value: the exception's type and message
    warning   the first warning: its category and text
    crash     instead of a value: the signal that ended the process
    varies    the value differs from run to run and is not recorded
"""

import argparse
import ast
import gc
import json
import os
import pathlib
import re
import sys
import traceback
import warnings

import numpy as np
import torch

ROWS = {
    "B.2": [
        "a=np.zeros(3,dtype='bool')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='int8')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='int16')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='int32')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='int64')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='longlong')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='intc')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='uint8')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='uint16')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='uint32')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='uint64')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='ulonglong')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='uintc')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='float16')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='float32')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='float64')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='longdouble')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='complex64')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='complex128')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='clongdouble')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.array(['foo','bar'])\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.array([b'foo'])\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='object')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='datetime64[s]')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='timedelta64[s]')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='V4')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='>i4')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='>f8')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='<f4')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='=f4')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='|i1')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='>i1')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='>u1')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='>b1')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype='i4,f4')\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.array(1.5)\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros((0,2))\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros((2,0))\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.arange(6.).reshape(2,3).T\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.asfortranarray(np.arange(6.).reshape(2,3))\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.arange(12.).reshape(3,4)[1:,1:]\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.arange(10.)[1::3]\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.arange(3.)[::-1]\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.arange(3.)[:1][::-1]\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.arange(3.)[0:0][::-1]\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros((2,3))[:,::-1]\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.arange(3.)[::-1][::-1]\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.broadcast_to(np.arange(3.),(2,3))\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.array([3.,5.,8.])\na=np.lib.stride_tricks.as_strided(a,(3,),(3,))\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype=[('x','f4'),('y','f4')])['y']\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3,dtype=[('x','i1'),('y','f4')])['y']\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.frombuffer(bytearray(13),dtype=np.uint8)[1:13].view(np.float32)\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3)\na.flags.writeable=False\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.frombuffer(b'abcd',dtype=np.uint8)\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3)\na.flags.writeable=False\nt=torch.from_numpy(a)\nt[0]=5\na.tolist()",
        "a=np.zeros(3)\na.flags.writeable=False\ntorch.from_numpy(a).numpy().flags.writeable",
        "torch.from_numpy([1,2])",
        "torch.from_numpy(np.float64(1))",
        "torch.from_numpy(torch.ones(2))",
        "torch.from_numpy(None)",
        "torch.from_numpy()",
        "torch.from_numpy(np.ones(2),np.ones(2))",
        "torch.from_numpy(np.ones(2),dtype=torch.float32)",
        "a=np.ma.array([1,2],mask=[0,1])\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.zeros(3)\nt=torch.from_numpy(a)\na[0]=1\nt[1]=2\n(a.tolist(),t.tolist())",
        "a=np.zeros(3)\nt=torch.from_numpy(a)\n(t.requires_grad,t.is_leaf,t.device,t.is_contiguous(),t._version,t.untyped_storage().resizable(),t.untyped_storage().nbytes(),t._base)",
        "a=np.zeros(3)\nt=torch.from_numpy(a).requires_grad_()\na[0]=3\nt",
        "t=torch.from_numpy(np.zeros(3))\nt.resize_(10)",
        "t=torch.from_numpy(np.zeros(6))\nt.resize_(2)",
        "import gc\na=np.full(1000,3.)\nt=torch.from_numpy(a)\ndel a\ngc.collect()\nt.sum().item()",
        "import sys\na=np.zeros(3)\nr0=sys.getrefcount(a)\nt=torch.from_numpy(a)\nr1=sys.getrefcount(a)\ndel t\n(r0,r1,sys.getrefcount(a))",
        "with torch.inference_mode():\n    t=torch.from_numpy(np.zeros(2))\nt.is_inference()",
        "a=np.zeros(3)\nt=torch.from_numpy(a);u=torch.from_numpy(a)\n(t.data_ptr()==u.data_ptr(), t.untyped_storage()._cdata==u.untyped_storage()._cdata)",
        "a=np.zeros([1]*64)\ntorch.from_numpy(a).dim()",
        "a=np.zeros(3)\nt=torch.as_tensor(a)\ndescribe(t, a)",
        "a=np.zeros(3)\nt=torch.as_tensor(a,dtype=torch.float64)\ndescribe(t, a)",
        "a=np.zeros(3)\nt=torch.as_tensor(a,dtype=torch.float32)\ndescribe(t, a)",
        "a=torch.zeros(3)\ntorch.as_tensor(a) is a",
        "a=torch.zeros(3)\nb=torch.as_tensor(a,dtype=torch.float64)\n(b is a,b.dtype)",
        "a=torch.zeros(3,requires_grad=True)\nb=torch.as_tensor(a,dtype=torch.float64)\n(b.requires_grad,b.is_leaf,type(b.grad_fn).__name__)",
        "torch.as_tensor([1,2.5])",
        "torch.as_tensor(np.float64(1.5))",
        "torch.as_tensor([np.array([1,2])])",
        "a=np.zeros(3)\na.flags.writeable=False\nt=torch.as_tensor(a)\ndescribe(t, a)",
        "a=np.zeros(3)\na.flags.writeable=False\nt=torch.as_tensor(a,dtype=torch.float32)\ndescribe(t, a)",
        "torch.as_tensor(np.arange(3)[::-1])",
        "torch.as_tensor('a')",
        "torch.as_tensor(np.array([None]))",
        "torch.as_tensor(np.array([300]),dtype=torch.uint8)",
        "a=np.zeros(3)\nt=torch.asarray(a)\ndescribe(t, a)",
        "a=np.zeros(3)\nt=torch.asarray(a,copy=True)\ndescribe(t, a)",
        "a=np.zeros(3)\nt=torch.asarray(a,copy=False)\ndescribe(t, a)",
        "a=np.zeros(3)\nt=torch.asarray(a,dtype=torch.float32,copy=False)\ndescribe(t, a)",
        "a=np.zeros(3)\nt=torch.asarray(a,dtype=torch.float32)\ndescribe(t, a)",
        "a=np.zeros(3)\na.flags.writeable=False\nt=torch.asarray(a)\ndescribe(t, a)",
        "a=np.zeros(3)\na.flags.writeable=False\nt=torch.asarray(a,copy=True)\ndescribe(t, a)",
        "a=torch.zeros(3)\nb=torch.asarray(a)\n(b is a,b.data_ptr()==a.data_ptr())",
        "a=torch.zeros(3)\nb=torch.asarray(a,copy=True)\n(b is a,b.data_ptr()==a.data_ptr())",
        "a=torch.zeros(3,requires_grad=True)\nb=torch.asarray(a)\n(b is a,b.requires_grad,b.data_ptr()==a.data_ptr())",
        "a=torch.zeros(3,requires_grad=True)\nb=torch.asarray(a,requires_grad=True)\n(b is a,b.requires_grad,b.is_leaf)",
        "torch.asarray([1,2,3])",
        "torch.asarray([1.5,2])",
        "torch.asarray([1,2,3],copy=False)",
        "torch.asarray(1.5)",
        "torch.asarray(1.5,copy=False)",
        "torch.asarray(np.float64(1.5))",
        "torch.asarray(np.float64(1.5),copy=False)",
        "a=np.array(1.5)\nt=torch.asarray(a)\ndescribe(t, a)",
        "torch.asarray(b'abcd')",
        "torch.asarray(bytearray(8),dtype=torch.int32)",
        "torch.asarray(__import__('array').array('i',[1,2]))",
        "torch.asarray(__import__('array').array('i',[1,2]),dtype=torch.int32)",
        "torch.asarray(np.arange(3)[::-1])",
        "torch.asarray('a')",
        "torch.asarray(None)",
        "torch.asarray([[1,2],[3]])",
        "torch.asarray([1],requires_grad=True)",
        "torch.asarray([1.],requires_grad=True)",
        "torch.asarray(np.array(['a']))",
        "a=np.zeros(3)\nt=torch.from_dlpack(a)\ndescribe(t, a)",
        "a=np.arange(6.).reshape(2,3).T\nt=torch.from_dlpack(a)\ndescribe(t, a)",
        "a=np.arange(3.)[::-1]\nt=torch.from_dlpack(a)\ndescribe(t, a)",
        "a=np.zeros(3)\na.flags.writeable=False\nt=torch.from_dlpack(a)\ndescribe(t, a)",
        "a=np.array([True,False])\nt=torch.from_dlpack(a)\ndescribe(t, a)",
        "a=np.zeros(2,np.uint16)\nt=torch.from_dlpack(a)\ndescribe(t, a)",
        "a=np.zeros(2,np.complex64)\nt=torch.from_dlpack(a)\ndescribe(t, a)",
        "a=np.zeros(2,np.float16)\nt=torch.from_dlpack(a)\ndescribe(t, a)",
        "torch.from_dlpack(np.array([None]))",
        "torch.from_dlpack(np.array(['a']))",
        "torch.from_dlpack(np.zeros(2,'>i4'))",
        "torch.from_dlpack(np.zeros(2,np.longdouble))",
        "a=np.array(1.5)\nt=torch.from_dlpack(a)\ndescribe(t, a)",
        "a=np.zeros((0,3))\nt=torch.from_dlpack(a)\n(list(t.shape),list(t.stride()))",
        "a=np.zeros(3,dtype=[('x','i1'),('y','f4')])['y']\nt=torch.from_dlpack(a)\ndescribe(t, a)",
        "torch.from_dlpack([1,2])",
        "t=torch.arange(3.)\nu=torch.from_dlpack(t)\nu[0]=7\n(t.tolist(),u is t)",
        "t=torch.arange(3.)\na=np.from_dlpack(t)\n(str(a.dtype),a.strides,a.ctypes.data==t.data_ptr(),a.flags.writeable,type(a.base).__name__)",
        "t=torch.arange(3.)\na=np.from_dlpack(t)\na[0]=7\nt.tolist()",
        "t=torch.arange(3.)\na=np.from_dlpack(t,copy=True)\n(a.ctypes.data==t.data_ptr(),a.flags.writeable)",
        "t=torch.arange(6.).reshape(2,3).t()\na=np.from_dlpack(t)\n(a.shape,a.strides,a.ctypes.data==t.data_ptr())",
        "t=torch.arange(3.).expand(2,3)\na=np.from_dlpack(t)\n(a.shape,a.strides,a.flags.writeable)",
        "t=torch.arange(3.).as_strided((1,3),(77,1))\na=np.from_dlpack(t)\n(a.shape,a.strides)",
        "t=torch.empty(0,3)\na=np.from_dlpack(t)\n(a.shape,a.strides,a.flags.writeable)",
        "t=torch.tensor(1.5)\na=np.from_dlpack(t)\n(a.shape,a.strides,a.flags.writeable)",
        "t=torch.zeros(2).to(torch.bool)\nstr(np.from_dlpack(t).dtype)",
        "t=torch.zeros(2).to(torch.uint8)\nstr(np.from_dlpack(t).dtype)",
        "t=torch.zeros(2).to(torch.int8)\nstr(np.from_dlpack(t).dtype)",
        "t=torch.zeros(2).to(torch.int16)\nstr(np.from_dlpack(t).dtype)",
        "t=torch.zeros(2).to(torch.int32)\nstr(np.from_dlpack(t).dtype)",
        "t=torch.zeros(2).to(torch.int64)\nstr(np.from_dlpack(t).dtype)",
        "t=torch.zeros(2).to(torch.uint16)\nstr(np.from_dlpack(t).dtype)",
        "t=torch.zeros(2).to(torch.uint32)\nstr(np.from_dlpack(t).dtype)",
        "t=torch.zeros(2).to(torch.uint64)\nstr(np.from_dlpack(t).dtype)",
        "t=torch.zeros(2).to(torch.float16)\nstr(np.from_dlpack(t).dtype)",
        "t=torch.zeros(2).to(torch.bfloat16)\nstr(np.from_dlpack(t).dtype)",
        "t=torch.zeros(2).to(torch.float32)\nstr(np.from_dlpack(t).dtype)",
        "t=torch.zeros(2).to(torch.float64)\nstr(np.from_dlpack(t).dtype)",
        "t=torch.zeros(2).to(torch.complex32)\nstr(np.from_dlpack(t).dtype)",
        "t=torch.zeros(2).to(torch.complex64)\nstr(np.from_dlpack(t).dtype)",
        "t=torch.zeros(2).to(torch.complex128)\nstr(np.from_dlpack(t).dtype)",
        "t=torch.zeros(2).to(torch.float8_e4m3fn)\nstr(np.from_dlpack(t).dtype)",
        "np.from_dlpack(torch.ones(2,requires_grad=True))",
        "x=torch.ones(2,requires_grad=True)\nwith torch.no_grad():\n    a=np.from_dlpack(x)\na",
        "np.from_dlpack(torch.tensor([1+2j]).conj())",
        "np.from_dlpack(torch.tensor([1+2j]).conj().imag)",
        "t=torch.tensor([1+2j]).conj().imag\n(t.tolist(),np.from_dlpack(t).tolist())",
        "np.from_dlpack(torch.eye(2).to_sparse())",
        "np.from_dlpack(torch.empty(2,device='meta'))",
        "np.from_dlpack(torch._efficientzerotensor((2,)))",
        "t=torch.arange(3.)\na=np.from_dlpack(t)\nt.resize_(100)\n(len(t),a.tolist())",
        "torch.frombuffer(bytearray(range(8)),dtype=torch.int32)",
        "torch.frombuffer(b'abcd',dtype=torch.uint8)",
        "b=bytearray(4)\nt=torch.frombuffer(b,dtype=torch.uint8)\nb[0]=5\nt.tolist()",
        "torch.frombuffer(bytearray(range(8)),dtype=torch.uint8,offset=2,count=3)",
        "torch.frombuffer(bytearray(0),dtype=torch.uint8)",
        "torch.frombuffer(bytearray(5),dtype=torch.int32)",
        "torch.frombuffer(bytearray(4),dtype=torch.uint8,offset=9)",
        "torch.frombuffer(bytearray(4),dtype=torch.uint8,count=9)",
        "torch.frombuffer(bytearray(4),dtype=torch.uint8,count=0)",
        "torch.frombuffer(bytearray(4),dtype=torch.uint8,count=-2)",
        "torch.frombuffer([1],dtype=torch.uint8)",
    ],
    "B.3": [
        "torch.tensor([1,2,3])",
        "torch.tensor([1.0,2.0])",
        "torch.tensor([True,False])",
        "torch.tensor([1,2.5])",
        "torch.tensor([True,1])",
        "torch.tensor([True,1.5])",
        "torch.tensor([True,1,1.5])",
        "torch.tensor([1,2j])",
        "torch.tensor([1.5,2j])",
        "torch.tensor([True,2j])",
        "torch.tensor([])",
        "torch.tensor([[]])",
        "torch.tensor([[],[]])",
        "torch.tensor([[[]]])",
        "torch.tensor([[1,2],[3,4]])",
        "torch.tensor([[1.5,2.5],[3.5,4.5]])",
        "torch.tensor(((1,2),(3,4)))",
        "torch.tensor([(1,2),[3,4]])",
        "torch.tensor(5)",
        "torch.tensor(5.0)",
        "torch.tensor(True)",
        "torch.tensor(2j)",
        "torch.tensor(-0.0)",
        "torch.tensor(float('nan'))",
        "torch.tensor([float('inf')])",
        "torch.tensor([2**31])",
        "torch.tensor([2**62])",
        "torch.tensor([2**63-1])",
        "torch.tensor([2**63])",
        "torch.tensor([-2**63])",
        "torch.tensor([-2**63-1])",
        "torch.tensor([2**64])",
        "torch.tensor(2**63)",
        "torch.tensor(2**64)",
        "torch.tensor([1.0,2**63])",
        "torch.tensor([2**63,1.0])",
        "torch.tensor([2**70,1.5])",
        "torch.tensor([1e39])",
        "torch.tensor([1e-50])",
        "torch.tensor([0.1])",
        "torch.tensor([16777217.0])",
        "torch.tensor([[1,2],[3]])",
        "torch.tensor([[1],[2,3]])",
        "torch.tensor([[1,2],3])",
        "torch.tensor([1,[2]])",
        "torch.tensor([[1],[]])",
        "torch.tensor([[],[1]])",
        "torch.tensor([[1,2],[3,4,5]])",
        "torch.tensor([[[1]],[[2,3]]])",
        "torch.tensor([[[1,2],[3,4]],[[5,6]]])",
        "torch.tensor([[1,2],[3,4],[5]])",
        "torch.tensor([[1,2],[[3],[4]]])",
        "torch.tensor([[[1],[2]],[3,4]])",
        "torch.tensor([1,'a'])",
        "torch.tensor(['a'])",
        "torch.tensor('a')",
        "torch.tensor('abc')",
        "torch.tensor(['a','b'])",
        "torch.tensor('')",
        "torch.tensor(None)",
        "torch.tensor([None])",
        "torch.tensor([1,None])",
        "torch.tensor({})",
        "torch.tensor({1:2})",
        "torch.tensor(set())",
        "torch.tensor(object())",
        "torch.tensor([object()])",
        "torch.tensor(b'abc')",
        "torch.tensor(bytearray(b'abc'))",
        "torch.tensor(memoryview(b'abc'))",
        "torch.tensor([b'a'])",
        "torch.tensor(range(3))",
        "torch.tensor(iter([1,2]))",
        "torch.tensor((x for x in [1,2]))",
        "torch.tensor([range(2),range(2)])",
        "torch.tensor(__import__('array').array('i',[1,2]))",
        "torch.tensor(__import__('array').array('d',[1,2]))",
        "torch.tensor(__import__('fractions').Fraction(1,2))",
        "torch.tensor(__import__('decimal').Decimal('1.5'))",
        "torch.tensor([__import__('decimal').Decimal('1.5')])",
        "torch.tensor(torch.tensor([1,2]))",
        "torch.tensor([torch.tensor(1),torch.tensor(2)])",
        "torch.tensor([torch.tensor(1),torch.tensor(2.5)])",
        "torch.tensor([torch.tensor([1]),torch.tensor([2])])",
        "torch.tensor([torch.tensor([1,2]),torch.tensor([3,4])])",
        "torch.tensor([torch.tensor(1.,dtype=torch.float64)])",
        "torch.tensor([torch.tensor(1,dtype=torch.int32)])",
        "torch.tensor([torch.tensor(1.,dtype=torch.float16),1])",
        "torch.tensor(np.float32(1.5))",
        "torch.tensor(np.float64(1.5))",
        "torch.tensor(np.int32(3))",
        "torch.tensor(np.bool_(True))",
        "torch.tensor(np.complex64(1j))",
        "torch.tensor([np.float32(1.5)])",
        "torch.tensor([np.float64(1.5)])",
        "torch.tensor([np.int32(3)])",
        "torch.tensor([np.int8(3),np.int64(4)])",
        "torch.tensor([np.bool_(True)])",
        "torch.tensor([np.float16(1.5)])",
        "torch.tensor([np.float64(1.5),1])",
        "torch.tensor([np.float32(1.5),1.0])",
        "torch.tensor([np.float32(1.5),np.float64(1.5)])",
        "torch.tensor([np.uint8(1)])",
        "torch.tensor([np.str_('a')])",
        "torch.tensor(np.array([1,2,3]))",
        "torch.tensor(np.array([1.,2.]))",
        "torch.tensor(np.array([1,2],dtype=np.int32))",
        "torch.tensor(np.array(5))",
        "torch.tensor(np.array([True]))",
        "torch.tensor(np.array([1+2j]))",
        "torch.tensor(np.array([1,2],dtype=np.uint16))",
        "torch.tensor(np.array([1,2],dtype=np.uint32))",
        "torch.tensor(np.array([1,2],dtype=np.uint64))",
        "torch.tensor(np.array([1.],dtype=np.longdouble))",
        "torch.tensor(np.array(['a']))",
        "torch.tensor(np.array([b'a']))",
        "torch.tensor(np.array([object()]))",
        "torch.tensor(np.array([1,2],dtype=object))",
        "torch.tensor(np.array(['2020-01-01'],dtype='M8[D]'))",
        "torch.tensor(np.array([1],dtype='m8[s]'))",
        "torch.tensor(np.array([(1,2.)],dtype=[('a','i4'),('b','f4')]))",
        "torch.tensor(np.array([1,2],dtype='>i4'))",
        "torch.tensor(np.array([1.,2.],dtype='>f8'))",
        "torch.tensor(np.array([1,2],dtype='>i2')[::-1])",
        "torch.tensor(np.arange(4)[::-1])",
        "torch.tensor(np.arange(4.)[::2])",
        "torch.tensor(np.zeros((2,0)))",
        "torch.tensor(np.matrix([[1,2]]))",
        "torch.tensor(np.ma.array([1,2],mask=[0,1]))",
        "torch.tensor([np.array([1,2]),np.array([3,4])])",
        "torch.tensor([np.array(1),np.array(2)])",
        "torch.tensor([np.array([1,2]),np.array([3])])",
        "torch.tensor([np.array([1.5]),[2.5]])",
        "torch.tensor([[1,2,3],np.ones(2)])",
        "torch.tensor([[np.ones(3),np.float64(1)]])",
        "torch.tensor([np.ones((3,3)),np.ones((3,0))])",
        "torch.tensor([1,2],dtype=torch.float32)",
        "torch.tensor([1.7,-1.7],dtype=torch.int32)",
        "torch.tensor([float('nan')],dtype=torch.int32)",
        "torch.tensor([float('inf')],dtype=torch.int64)",
        "torch.tensor([1e20],dtype=torch.int64)",
        "torch.tensor([300],dtype=torch.uint8)",
        "torch.tensor([-1],dtype=torch.uint8)",
        "torch.tensor([128],dtype=torch.int8)",
        "torch.tensor([2**31],dtype=torch.int32)",
        "torch.tensor([2**63],dtype=torch.uint64)",
        "torch.tensor([2**64-1],dtype=torch.uint64)",
        "torch.tensor([-1],dtype=torch.uint64)",
        "torch.tensor([-1],dtype=torch.uint16)",
        "torch.tensor([70000],dtype=torch.uint16)",
        "torch.tensor([0,1,2,-1],dtype=torch.bool)",
        "torch.tensor([0.0,0.5,float('nan')],dtype=torch.bool)",
        "torch.tensor([1j],dtype=torch.float32)",
        "torch.tensor([1+2j],dtype=torch.int64)",
        "torch.tensor([1+2j],dtype=torch.bool)",
        "torch.tensor([1e39],dtype=torch.float32)",
        "torch.tensor([70000.],dtype=torch.float16)",
        "torch.tensor([1],dtype=torch.complex64)",
        "torch.tensor([True],dtype=torch.float32)",
        "torch.tensor([[1,2],[3]],dtype=torch.float32)",
        "torch.tensor([],dtype=torch.int64)",
        "torch.tensor([1.5],dtype=torch.bfloat16)",
        "torch.tensor([1.5],dtype=torch.float8_e4m3fn)",
        "torch.tensor(np.array([1.7]),dtype=torch.int32)",
        "torch.tensor(np.array([300]),dtype=torch.uint8)",
        "torch.tensor(np.array([1e300]),dtype=torch.float32)",
        "torch.tensor(torch.tensor([300]),dtype=torch.uint8)",
        "torch.tensor('a',dtype=torch.int8)",
        "torch.tensor([2**63],dtype=torch.float32)",
        "torch.tensor([2**63],dtype=torch.int64)",
        "torch.tensor([2**70],dtype=torch.float64)",
        "torch.tensor([1+0j],dtype=torch.float32)",
        "torch.tensor([1,2],requires_grad=True)",
        "torch.tensor([True],requires_grad=True)",
        "torch.tensor([1.],requires_grad=True)",
        "torch.tensor([1j],requires_grad=True)",
        "torch.set_default_dtype(torch.float64)\n(torch.tensor([1.5]).dtype,torch.tensor([1]).dtype,torch.tensor([1j]).dtype,torch.tensor([]).dtype,torch.tensor(np.float32(1)).dtype,torch.tensor(np.array([1.],dtype=np.float32)).dtype)",
        "torch.set_default_dtype(torch.float16)\n(torch.tensor([1.5]).dtype,torch.tensor([1j]).dtype)",
        "torch.set_default_dtype(torch.bfloat16)\n(torch.tensor([1.5]).dtype,torch.tensor([1j]).dtype)",
        "torch.set_default_dtype(torch.int64)",
        "l=[]\nl.append(l)\ntorch.tensor(l)",
        "l=1\nfor _ in range(128): l=[l]\ntorch.tensor(l).dim()",
        "l=1\nfor _ in range(129): l=[l]\ntorch.tensor(l).dim()",
        "a=np.zeros(3)\nt=torch.tensor(a)\na[0]=5\nt",
        "a=torch.zeros(3)\nt=torch.tensor(a)\na[0]=5\nt",
        "a=np.zeros(3)\na.flags.writeable=False\ntorch.tensor(a)",
        "torch.tensor()",
        "torch.tensor([1],torch.float32)",
        "torch.tensor(np.arange(6).reshape(2,3).T).stride()",
        "torch.Tensor([1,2])",
        "tuple(torch.Tensor(2,3).shape)",
        "torch.IntTensor([1.7,2])",
    ],
    "B.3 range limits": [
        "torch.tensor([-255],dtype=torch.uint8).tolist()",
        "torch.tensor([-256],dtype=torch.uint8).tolist()",
        "torch.tensor([255],dtype=torch.uint8).tolist()",
        "torch.tensor([256],dtype=torch.uint8).tolist()",
        "torch.tensor([-128],dtype=torch.int8).tolist()",
        "torch.tensor([-129],dtype=torch.int8).tolist()",
        "torch.tensor([127],dtype=torch.int8).tolist()",
        "torch.tensor([128],dtype=torch.int8).tolist()",
        "torch.tensor([-32768],dtype=torch.int16).tolist()",
        "torch.tensor([-32769],dtype=torch.int16).tolist()",
        "torch.tensor([32767],dtype=torch.int16).tolist()",
        "torch.tensor([32768],dtype=torch.int16).tolist()",
        "torch.tensor([-2147483648],dtype=torch.int32).tolist()",
        "torch.tensor([-2147483649],dtype=torch.int32).tolist()",
        "torch.tensor([2147483647],dtype=torch.int32).tolist()",
        "torch.tensor([2147483648],dtype=torch.int32).tolist()",
        "torch.tensor([-65535],dtype=torch.uint16).tolist()",
        "torch.tensor([-65536],dtype=torch.uint16).tolist()",
        "torch.tensor([65535],dtype=torch.uint16).tolist()",
        "torch.tensor([65536],dtype=torch.uint16).tolist()",
        "torch.tensor([-4294967295],dtype=torch.uint32).tolist()",
        "torch.tensor([-4294967296],dtype=torch.uint32).tolist()",
        "torch.tensor([4294967295],dtype=torch.uint32).tolist()",
        "torch.tensor([4294967296],dtype=torch.uint32).tolist()",
        "torch.tensor([0.5],dtype=torch.uint8).tolist()",
        "torch.tensor([-0.5],dtype=torch.uint8).tolist()",
        "torch.tensor([255.9],dtype=torch.uint8).tolist()",
        "torch.tensor([256.0],dtype=torch.uint8).tolist()",
        "torch.tensor([-1.0],dtype=torch.uint8).tolist()",
        "torch.tensor([-0.9],dtype=torch.uint8).tolist()",
        "torch.tensor([1e10],dtype=torch.uint8).tolist()",
        "torch.tensor([65504.],dtype=torch.float16).tolist()",
        "torch.tensor([65519.],dtype=torch.float16).tolist()",
        "torch.tensor([65520.],dtype=torch.float16).tolist()",
        "torch.tensor([-65520.],dtype=torch.float16).tolist()",
        "torch.tensor([3.5e38],dtype=torch.float16).tolist()",
        "torch.tensor([3.4028235e38],dtype=torch.float32).tolist()",
        "torch.tensor([3.4028236e38],dtype=torch.float32).tolist()",
        "torch.tensor([3.5e38],dtype=torch.float32).tolist()",
        "torch.tensor([-1e39],dtype=torch.float32).tolist()",
        "torch.tensor([float('inf')],dtype=torch.float32).tolist()",
    ],
    # Not in the specification: what the Java cases raised questions about.
    "more": [
        "torch.tensor([1,[]])",
        "torch.tensor([[],1])",
        "torch.tensor([[],['a']])",
        "torch.tensor([[],[None]])",
        "torch.tensor([[],[True]])",
        "torch.tensor([[],[2j]])",
        "torch.tensor([[],[[1,2]]])",
        "torch.tensor([[[]],[1]])",
        "torch.tensor([[]],dtype=torch.uint8)",
        "torch.tensor([''])",
        "torch.tensor([[''],['a']])",
        "torch.tensor([1,''])",
        "l=[[1]]\nl.append(l)\ntorch.tensor(l)",
        "torch.tensor([1,[2.5]])",
        "torch.tensor([2j,[2]])",
        "torch.tensor([True,[True]])",
        "torch.tensor([1,[2]],dtype=torch.bool)",
        "torch.tensor([1,[2]],dtype=torch.float32)",
        "torch.tensor([1,[2]],dtype=torch.uint64)",
        "torch.tensor([1,'a'],dtype=torch.float32)",
        "torch.tensor([1,'a'],dtype=torch.int32)",
        "torch.tensor([1,'a'],dtype=torch.bool)",
        "torch.tensor([None],dtype=torch.bool)",
        "torch.tensor([None],dtype=torch.int32)",
        "torch.tensor([None],dtype=torch.uint64)",
        "torch.tensor([None],dtype=torch.float32)",
        "torch.tensor([None],dtype=torch.complex64)",
        "torch.tensor({},dtype=torch.bool)",
        "torch.tensor({},dtype=torch.int64)",
        "torch.tensor(object(),dtype=torch.float32)",
        "torch.tensor(__import__('decimal').Decimal('1.5'),dtype=torch.float32)",
        "torch.tensor(__import__('decimal').Decimal('1.5'),dtype=torch.int32)",
        "torch.tensor([2**64],dtype=torch.uint64)",
        "torch.tensor([1.0],dtype=torch.uint64)",
        "torch.tensor([-1.0],dtype=torch.uint64)",
        "torch.tensor([2.0**64],dtype=torch.uint64)",
        "torch.tensor([float('nan')],dtype=torch.uint64)",
        "torch.tensor([1j],dtype=torch.uint64)",
        "torch.tensor([True],dtype=torch.uint64)",
        "torch.tensor([-4294967296],dtype=torch.uint64)",
        "torch.tensor([2.0**63],dtype=torch.int64)",
        "torch.tensor([-2.0**63],dtype=torch.int64)",
        "torch.tensor([2.0**63+2048],dtype=torch.int64)",
        "torch.tensor([-2.0**63-2048],dtype=torch.int64)",
        "torch.tensor([2**31-1,2.0**31-1],dtype=torch.int32)",
        "torch.tensor([2.0**31],dtype=torch.int32)",
        "torch.tensor([2.0**31-0.5],dtype=torch.int32)",
        "torch.tensor([-2.0**31-0.5],dtype=torch.int32)",
        "torch.tensor([-0.5],dtype=torch.int8)",
        "torch.tensor([-128.9],dtype=torch.int8)",
        "torch.tensor([127.9],dtype=torch.int8)",
        "torch.tensor([65535.5],dtype=torch.uint16)",
        "torch.tensor([4294967295.0],dtype=torch.uint32)",
        "torch.tensor([4294967295.5],dtype=torch.uint32)",
        "torch.tensor([2**70],dtype=torch.bool)",
        "torch.tensor([2**70],dtype=torch.int32)",
        "torch.tensor([2**70],dtype=torch.complex64)",
        "torch.tensor([2**2000],dtype=torch.float64)",
        "torch.tensor([2**2000],dtype=torch.complex64)",
        "torch.tensor([1.0,2**2000])",
        "torch.tensor([2**24+1,0.5]).tolist()",
        "torch.tensor([2**53+1,0.5],dtype=torch.float64).tolist()",
        "torch.tensor([1+2**-24+2**-50]).tolist()",
        "torch.tensor([1+2**-11+2**-40],dtype=torch.float16).tolist()",
        "torch.tensor([1+2**-8+2**-40],dtype=torch.bfloat16).tolist()",
        "torch.tensor([5e-324,1e-45,6e-8],dtype=torch.float16).tolist()",
        "torch.tensor([1.5+2.5j],dtype=torch.complex32)",
        "torch.tensor([-0.0,complex(-0.0,-0.0)])",
        "torch.tensor([1],dtype=torch.qint8)",
        "torch.tensor([1.5],dtype=torch.quint8)",
        "torch.tensor([1],dtype=torch.bits8)",
        "torch.tensor([1],dtype=torch.uint1)",
        "torch.tensor([1],dtype=torch.int4)",
        "torch.tensor([1.5],dtype=torch.float4_e2m1fn_x2)",
        "torch.tensor([1.5],dtype=torch.float8_e8m0fnu)",
        "torch.tensor([1.5,1e9,-0.0],dtype=torch.float8_e5m2)",
        "torch.tensor([1.5,1e9],dtype=torch.float8_e4m3fnuz)",
        "torch.tensor([torch.tensor(1.5)],dtype=torch.int32)",
        "torch.tensor([torch.tensor(1.5)],dtype=torch.bool)",
        "torch.tensor([torch.tensor(1.5)],dtype=torch.uint64)",
        "torch.tensor([torch.tensor(2)],dtype=torch.uint64)",
        "torch.tensor([torch.tensor(2**63,dtype=torch.uint64)],dtype=torch.uint64)",
        "torch.tensor([torch.tensor(True),torch.tensor(False)],dtype=torch.int32)",
        "torch.tensor([torch.tensor(300)],dtype=torch.uint8)",
        "torch.tensor([torch.tensor(-1)],dtype=torch.uint8)",
        "torch.tensor([torch.tensor(1j)],dtype=torch.float32)",
        "torch.tensor([torch.tensor(1j)],dtype=torch.int32)",
        "torch.tensor([torch.tensor(1j)])",
        "torch.tensor([torch.tensor([1.,2.])])",
        "torch.tensor([torch.tensor([1.,2.])],dtype=torch.bool)",
        "torch.tensor([torch.tensor([]),1.0])",
        "torch.tensor([torch.tensor([[1.]]),1.0])",
        "torch.tensor([[1,2],torch.tensor([3,4])])",
        "torch.tensor([[1,2],torch.tensor(3)])",
        "torch.tensor([[1,2],torch.tensor([3])])",
        "torch.tensor([[1,2],torch.tensor([[3],[4]])])",
        "torch.tensor([[1,2],torch.tensor([3.5,4],dtype=torch.float64)])",
        "torch.tensor([torch.tensor([3,4]),[1,2]])",
        "torch.tensor([torch.tensor([3]),[1]])",
        "torch.tensor([[torch.tensor(1.),2],[3,4]])",
        "torch.tensor([torch.tensor(1.,requires_grad=True)])",
        "torch.tensor(torch.tensor([1.],requires_grad=True)*2)",
        "torch.tensor(torch.arange(6).reshape(2,3).t())",
        "torch.tensor(torch.arange(3).expand(2,3))",
        "torch.tensor(torch.tensor([1+2j]).conj())",
        "torch.tensor([np.array([300])],dtype=torch.uint8)",
        "torch.tensor([np.array([1.5])],dtype=torch.int32)",
        "torch.tensor([np.array([1,2]),[True,2.5]])",
        "torch.tensor([np.zeros((2,2)),[[1,2],[3,4]]])",
        "torch.tensor([np.zeros((2,2)),[1,2]])",
        "torch.tensor([[1,2],np.array([[1],[2]])])",
        "torch.tensor([1,np.array(2)])",
        "torch.tensor([1,np.array(2.5)])",
        "torch.tensor([1,np.array([2])])",
        "torch.tensor([1.,np.array([2.])])",
        "torch.tensor([1.,np.array([2.,3.])])",
        "torch.tensor([True,np.array([2])])",
        "torch.tensor([1,np.array(2.5)],dtype=torch.int32)",
        "torch.tensor([1,np.array(2.5)],dtype=torch.bool)",
        "torch.tensor([1,np.array(2+1j)],dtype=torch.float32)",
        "torch.tensor([1,np.array(2+1j)])",
        "torch.tensor([1,np.array([2])],dtype=torch.uint64)",
        "torch.tensor([np.array([2**63],dtype=np.uint64)])",
        "torch.tensor([np.array([2],dtype=np.uint64)],dtype=torch.uint64)",
        "torch.tensor([np.array([2],dtype=np.int64)],dtype=torch.uint64)",
        "torch.tensor([np.array([2.5])],dtype=torch.uint64)",
        "torch.tensor([np.array([2],dtype=np.uint64)],dtype=torch.int64)",
        "torch.tensor([np.array([2**63],dtype=np.uint64)],dtype=torch.int64)",
        "torch.tensor([np.array([1.5])],dtype=torch.bool)",
        "torch.tensor([np.array([1+2j])],dtype=torch.int64)",
        "torch.tensor([np.array([1+2j])],dtype=torch.float32)",
        "torch.tensor([np.array([True])],dtype=torch.uint8)",
        "torch.tensor([1j,np.array([2.])])",
        "torch.tensor([[1,2],np.array(3)])",
        "torch.tensor([''],dtype=torch.float32)",
        "torch.tensor(torch.tensor([1+2j]).conj()).is_conj()",
        "torch.tensor([np.array([1+2j]),['a']])",
        "torch.tensor([np.array([1.],dtype=np.float32),[]])",
        "torch.tensor([np.zeros(0,dtype=np.int16),[]])",
        "torch.tensor(np.array([-1.5,300.7]),dtype=torch.int8)",
        "torch.tensor(np.array([0,2,256]),dtype=torch.bool)",
        "torch.tensor(np.array([float('nan'),-0.0]),dtype=torch.bool)",
        "torch.tensor(np.array([1+2j]),dtype=torch.float32)",
        "torch.tensor(np.array([65520.,1e-8]),dtype=torch.float16)",
        "torch.tensor(np.array([1.5]),dtype=torch.bfloat16)",
        "torch.tensor(np.arange(12.).reshape(2,2,3).transpose(1,2,0))",
        "torch.tensor(np.arange(12.).reshape(3,4)[1:,::2])",
        "torch.tensor(np.broadcast_to(np.arange(3.),(2,3)))",
        "torch.tensor(np.zeros((0,3)).T)",
        "a=np.zeros((2,3))[0:0][:,::-1]\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.arange(3.)[2:1:-1]\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.arange(3.)[1:1:-2]\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.lib.stride_tricks.as_strided(np.zeros(5),(2,1,3),(16,4,8))\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.lib.stride_tricks.as_strided(np.zeros(1),(0,),(4,))\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.lib.stride_tricks.as_strided(np.zeros(5),(2,2),(-4,8))\nt=torch.from_numpy(a)\ndescribe(t, a)",
        "a=np.arange(6.).reshape(2,3)\nt=torch.from_numpy(a)\nt.t_()\nt.mul_(2)\n(a.tolist(),t.stride())",
        "a=np.arange(4.)\nt=torch.from_numpy(a)\nt.set_(torch.zeros(2,dtype=torch.float64))\nt.fill_(7)\na.tolist()",
        "a=np.arange(4.)\nt=torch.from_numpy(a)\nu=t.clone()\nu.fill_(7)\na.tolist()",
        "a=np.array([1,2,3],dtype=np.uint8)\nt=torch.from_numpy(a).view(torch.int8)\nt.neg_()\na.tolist()",
        "torch.from_numpy(np.array([True,False])).logical_not_().numpy().tolist()",
        "[[promoted(a,b) for b in promotable] for a in promotable]",
    ],
}

# Reads of uninitialised or freed memory.
VARIES = {
    "np.from_dlpack(torch._efficientzerotensor((2,)))",
    "t=torch.arange(3.)\na=np.from_dlpack(t)\nt.resize_(100)\n(len(t),a.tolist())",
}

ROOT = pathlib.Path(__file__).resolve().parents[2]


def describe(t, a):
    """Type, sizes, strides, offset, whether the tensor begins where the array does, and the bytes of its storage."""
    return (str(t.dtype), list(t.shape), list(t.stride()), t.storage_offset(), t.data_ptr() == a.ctypes.data,
            len(t.untyped_storage()))


def promoted(a, b):
    """What torch.promote_types gives, or says."""
    try:
        return str(torch.promote_types(a, b))
    except RuntimeError as e:
        return str(e)


PROMOTABLE = [torch.bool, torch.uint8, torch.uint16, torch.uint32, torch.uint64, torch.int8, torch.int16, torch.int32,
              torch.int64, torch.float16, torch.bfloat16, torch.float32, torch.float64, torch.complex32, torch.complex64,
              torch.complex128, torch.float8_e4m3fn, torch.float8_e5m2]

DESCRIBE_IN_FULL = ("(str(t.dtype),list(t.shape),list(t.stride()),t.storage_offset(),t.data_ptr()==a.ctypes.data,"
                    "len(t.untyped_storage()))")


def encoded(value):
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, complex):
        return {"complex": [value.real, value.imag]}
    if isinstance(value, (list, tuple)):
        return [encoded(v) for v in value]
    if isinstance(value, torch.Tensor):
        readable = value.detach()
        if readable.dtype.is_floating_point and readable.dtype.itemsize == 1:
            readable = readable.float()
        return {"dtype": str(value.dtype), "shape": list(value.shape), "stride": list(value.stride()),
                "requires_grad": value.requires_grad, "values": encoded(readable.tolist())}
    if isinstance(value, np.ndarray):
        return {"dtype": str(value.dtype), "shape": list(value.shape), "values": encoded(value.tolist())}
    return str(value)


def outcome(code):
    """What the code does, in this process."""
    names = {"torch": torch, "np": np, "describe": describe, "promoted": promoted, "promotable": PROMOTABLE, "gc": gc}
    body = ast.parse(code)
    last = ast.Expression(body.body.pop().value)
    found = {}
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            exec(compile(body, "<row>", "exec"), names)
            value = eval(compile(last, "<row>", "eval"), names)
            if code in VARIES:
                found["varies"] = True
            else:
                found["text"] = repr(value)
                found["value"] = encoded(value)
        except Exception as e:
            found["error"] = {"type": type(e).__name__, "message": str(e)}
    if caught:
        found["warning"] = f"{caught[0].category.__name__}: {caught[0].message}".partition(" (Triggered internally")[0]
    return found


def isolated(code):
    """What the code does, in a process of its own."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reader)
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            with os.fdopen(writer, "w") as out:
                json.dump(outcome(code), out)
            os._exit(0)
        except BaseException:
            traceback.print_exc(file=sys.stdout)
            sys.stdout.flush()
            os._exit(70)
    os.close(writer)
    with os.fdopen(reader) as result:
        text = result.read()
    status = os.waitpid(child, 0)[1]
    if os.WIFSIGNALED(status):
        return {"crash": os.WTERMSIG(status)}
    if os.WEXITSTATUS(status) != 0:
        raise SystemExit(f"no result from: {code}")
    return json.loads(text)


def identifier(code):
    return "; ".join(code.removesuffix("\ndescribe(t, a)").split("\n"))


def run():
    rows = []
    for section, codes in ROWS.items():
        for code in codes:
            rows.append({"id": identifier(code), "section": section, "code": code} | isolated(code))
    ids = [row["id"] for row in rows]
    twice = {i for i in ids if ids.count(i) > 1}
    if twice:
        raise SystemExit(f"ids occur twice: {sorted(twice)}")
    return rows


# ---------------------------------------------------------------- the tables of the specification

SECTION_STARTS = {"### B.2": "B.2", "### B.3": "B.3", "Range limits:": "B.3 range limits", "## D": None}


def specified(path):
    """(section, code) to the cell of the results column."""
    section, table = None, {}
    for line in path.read_text(encoding="utf-8").splitlines():
        for start, name in SECTION_STARTS.items():
            if line.startswith(start):
                section = name
        if section and line.startswith("| `"):
            code, result = re.fullmatch(r"\| `(.*?)` \| (.*) \|", line).groups()
            code = code.replace("\\|", "|").replace("⏎", "\n").replace(DESCRIBE_IN_FULL, "describe(t, a)")
            table[section, code] = result.replace("\\|", "|")
    return table


def agrees(row, cell):
    if row.get("varies"):
        return cell.endswith("*(nondeterministic)*")
    result, _, warning = cell.partition(" ⚠ ")
    seen = "⚠ " + warning.strip("`").removesuffix("…") if warning else ""
    got = "⚠ " + row["warning"] if "warning" in row else ""
    if not got.startswith(seen) or bool(got) != bool(seen):
        return False
    if "crash" in row:
        return f"'status': {row['crash']}" in result
    if "error" in row:
        return result == f"**{row['error']['type']}** `{row['error']['message']}`"
    return result == "`" + row["text"].replace("\n", "⏎") + "`"


def check(rows, path):
    table = specified(path)
    ours = {(row["section"], row["code"]): row for row in rows if row["section"] != "more"}
    differences = [f"only in the specification: {key}" for key in table.keys() - ours.keys()]
    differences += [f"only in the script: {key}" for key in ours.keys() - table.keys()]
    for key in table.keys() & ours.keys():
        if not agrees(ours[key], table[key]):
            differences.append(f"{key}\n    specified: {table[key]}\n    measured:  {ours[key]}")
    for difference in sorted(differences):
        print(difference)
    print(f"{len(ours)} rows run, {len(table)} in the specification, {len(differences)} differences")
    return not differences


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--check", type=pathlib.Path, metavar="FILE.md")
    options = arguments.parse_args()
    rows = run()
    if options.check:
        raise SystemExit(0 if check(rows, options.check) else 1)
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    content = f'{{"torch": "{torch.__version__}", "numpy": "{np.__version__}", "rows": [\n{lines}\n]}}\n'
    target = ROOT / "src/test/resources/spec/from.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(content, encoding="utf-8")
    print(f"{len(rows)} rows written to {target.relative_to(ROOT)}")


if __name__ == "__main__":
    main()

"""Calls of torch and torch.Tensor, for python_functions.py."""
import math

import torch

from python_functions_cases import case, data, ints


def call_method(name, **keywords):
    return lambda values: getattr(values[0], name)(*values[1:], **keywords)


def listed(name):
    """The function of any number of tensors, given a list of them."""
    return lambda values: getattr(torch, name)(*values[0])


def lists():
    a, b, c = data(2, 3, grad=True), data(3, kind=1), data(2, 1, kind=2)
    for name in ("atleast_1d", "atleast_2d", "atleast_3d"):
        for x in (torch.tensor(1.5), b, a, data(2, 2, 2, 2)):
            case(name, x)
        case(name, [torch.tensor(1.5), b, a])
        case(name, torch.tensor(1.5), b, a)
    case("block_diag", [a, b, c], call=listed("block_diag"))
    case("block_diag", a, b)
    case("block_diag", [data(2, 2, 2)], call=listed("block_diag"))
    case("broadcast_tensors", [a, b, c], call=listed("broadcast_tensors"))
    case("broadcast_tensors", a, b, c)
    case("broadcast_tensors", a, data(4))
    size = torch.Size
    for shapes in (([2, 3], [3]), ([2, 1], [1, 3]), ([1], [0]), ([], [2]), ([2, 3], [4]), ([0], [2]), ([5, 2, 3], [4, 1, 3])):
        case("broadcast_shapes", *[size(s) for s in shapes])
    case("cartesian_prod", [b, data(2)], call=listed("cartesian_prod"))
    case("cartesian_prod", b, data(2), ints(1, 2))
    case("cartesian_prod", [b], call=listed("cartesian_prod"))
    case("cartesian_prod", a, b)
    case("chain_matmul", [a, data(3, 4), data(4, 2)], call=listed("chain_matmul"))
    case("chain_matmul", a, data(3, 4))
    case("einsum", "ij,j->i", [a, b])
    case("einsum", "ij,j->i", a, b)
    case("einsum", "ij,jk,kl->il", a, data(3, 4), data(4, 2))
    case("einsum", "ii->i", data(3, 3))
    case("einsum", "...i,i", a, b)
    case("einsum", "ij,jk->ik", a, b)
    case("einsum", "ij->ik", a)
    for indexing in ("ij", "xy"):
        case("meshgrid", [b, data(2)], indexing, call=lambda v: torch.meshgrid(v[0], indexing=v[1]))
    case("meshgrid", [b, data(2)])
    case("meshgrid", b, data(2), torch.tensor(3.0, dtype=torch.float64))
    case("meshgrid", [b, data(2)], "ik", call=lambda v: torch.meshgrid(v[0], indexing=v[1]))
    case("meshgrid", a, b)
    case("meshgrid", b, ints(1, 2))


def norms():
    x = data(2, 3, 4, grad=True)
    matrix = data(3, 4, grad=True)
    for name, call in (("norm", lambda v: torch.norm(*v)), ("Tensor.norm", call_method("norm"))):
        case(name, x, call=call)
        for p in (2, 1.0, 0, math.inf, -math.inf, 3, "fro", "nuc", "two"):
            case(name, matrix, p, call=call)
            case(name, matrix, p, 1, call=call)
            case(name, matrix, p, [0, 1], True, call=call)
            case(name, x, p, [-2, -1], call=call)
            case(name, x, p, [0, 1, 2], call=call)
        case(name, data(3, dtype=torch.float32), 2, 0, False, torch.float64,
             call=lambda v: torch.norm(v[0], v[1], v[2], v[3], dtype=v[4]))
        case(name, data(3, dtype=torch.complex128), call=call)
        case(name, ints(1, 2), call=call)
        case(name, x, 2, 3, call=call)
    case("cdist", data(2, 3), data(4, 3, kind=1))
    case("cdist", data(2, 3, grad=True), data(4, 3, kind=1), 1.0)
    for mode in ("use_mm_for_euclid_dist_if_necessary", "use_mm_for_euclid_dist", "donot_use_mm_for_euclid_dist", "mm"):
        case("cdist", data(2, 3), data(4, 3, kind=1), 2.0, mode)
    case("cdist", data(2, 3), data(4, 2))
    a, b = data(2, 3, 4, grad=True), data(3, 4, 5, kind=1)
    case("tensordot", a, b)
    case("tensordot", a, b, 2)
    case("tensordot", data(2, 3), data(3, 2), 1)
    case("tensordot", data(2), data(3), 0)
    case("tensordot", a, b, -1)
    case("tensordot", a, b, 4)
    case("tensordot", a, data(4, 3, 5), [1, 2], [1, 0], call=lambda v: torch.tensordot(v[0], v[1], (v[2], v[3])))
    case("tensordot", a, data(4, 3, 5), ints(1, 2, 1, 0).reshape(2, 2))
    case("tensordot", a, b, torch.tensor(2))
    case("tensordot", a, b, ints(1, 2, 0).reshape(3, 1))
    case("tensordot", a, b, 1)
    square = data(3, 3)
    for name, call in (("lu", lambda v: torch.lu(*v)), ("Tensor.lu", call_method("lu"))):
        case(name, square, call=call)
        case(name, square, True, True, call=call)
        case(name, torch.zeros(2, 2, dtype=torch.float64), True, call=call)
        case(name, torch.zeros(2, 2, dtype=torch.float64), True, True, call=call)
        case(name, data(3), call=call)
    tall = torch.sin(7 * data(6, 4))
    for name in ("svd_lowrank", "pca_lowrank"):
        case(name, tall, 3, seed=1, absolute=True)
        case(name, torch.sin(7 * data(3, 5)), 2, seed=2, absolute=True)
    case("svd_lowrank", torch.sin(7 * data(8, 7)), seed=3, absolute=True)
    case("svd_lowrank", tall, 3, 1, data(1, 4, kind=2), seed=4, absolute=True)
    case("pca_lowrank", tall, 3, False, 1, seed=5, absolute=True)
    case("pca_lowrank", tall, seed=6, absolute=True)
    case("pca_lowrank", data(6, 4), 5)
    case("pca_lowrank", data(6, 4), 2, True, -1)
    case("allclose", a, a)
    case("allclose", ints(1, 2), ints(1, 3))
    case("allclose", torch.tensor([1.0, math.nan]), torch.tensor([1.0, math.nan]), 1e-5, 1e-8, True)
    case("allclose", torch.tensor([1.0]), torch.tensor([1.1]), 0.2)
    case("allclose", torch.tensor([1.0]), ints(1))
    case("equal", a, a)
    case("equal", ints(1, 2), ints(1, 2, 3))


def searches():
    x = ints(3, 1, 1, 2, 2, 2, 1)
    table = ints(1, 2, 1, 2, 3, 4, 1, 2).reshape(4, 2)
    for name in ("unique", "Tensor.unique"):
        case(name, x)
        case(name, table)
        case(name, data(3, dtype=torch.bool))
        case(name, x, False, call=lambda v: torch.unique(v[0]))
        case(name, x, True, True)
        case(name, table, True, True)
        case(name, x, True, False, True)
        case(name, x, True, True, True)
        call = lambda v: torch.unique(v[0], v[1], v[2], v[3], v[4])
        case(name, table, True, True, True, 0, call=call)
        case(name, table, True, True, False, 1, call=call)
        case(name, table, True, True, False, 2, call=call)
        case(name, torch.tensor([1.0, math.nan, 1.0, math.nan]))
    for name in ("unique_consecutive", "Tensor.unique_consecutive"):
        function = lambda v: torch.unique_consecutive(v[0], **dict(zip(("return_inverse", "return_counts", "dim"), v[1:])))
        case(name, x, call=function)
        case(name, x, True, call=function)
        case(name, x, False, True, call=function)
        case(name, x, True, True, call=function)
        case(name, table, True, True, 0, call=function)
        case(name, table, True, True, 3, call=function)
    for shape in ([4, 2], [2, 2, 2], [8]):
        case("unravel_index", ints(3, 7, 0), shape)
    case("unravel_index", torch.tensor(5), [4, 2])
    case("unravel_index", ints(1, 2).reshape(2, 1), 4)
    case("unravel_index", ints(1, 2), [-1, 2])
    case("unravel_index", data(2), [4])
    case("unravel_index", torch.tensor([True]), [4])
    edges, values = torch.tensor([1.0, 2, 3, 5]), torch.tensor([[0.5, 2.0], [3.5, 9.0]])
    search = lambda v: torch.searchsorted(v[0], v[1], **dict(zip(("out_int32", "right", "side", "sorter"), v[2:])))
    bucket = lambda v: torch.bucketize(v[0], v[1], **dict(zip(("out_int32", "right"), v[2:])))
    for needle in (values, 2.0, 2, 4.5):
        case("searchsorted", edges, needle, call=search)
        case("searchsorted", edges, needle, True, call=search)
        case("searchsorted", edges, needle, False, True, call=search)
        case("searchsorted", edges, needle, False, False, "right", call=search)
        case("bucketize", needle, edges, call=bucket)
        case("bucketize", needle, edges, True, True, call=bucket)
    case("searchsorted", torch.tensor([3.0, 1, 2]), values, False, False, None, ints(1, 2, 0), call=search)
    case("searchsorted", edges, values, False, True, "left", call=search)
    case("searchsorted", edges, values, False, False, "middle", call=search)
    case("searchsorted", data(3, 2), values, call=search)
    case("bucketize", values, values, call=bucket)
    for name, function in (("split", lambda v: torch.split(*v)), ("Tensor.split", call_method("split"))):
        case(name, data(6, 2, grad=True), 4, call=function)
        case(name, data(6, 2), 2, 0, call=function)
        case(name, data(6, 2), [1, 1], 1, call=function)
        case(name, data(6, 2), [1, 2, 3], call=function)
        case(name, data(6, 2), [1, 2], call=function)
        case(name, data(6, 2), -1, call=function)


def transforms():
    signal, batch = data(16, grad=True), data(2, 16, kind=1)
    window = data(4, kind=2)
    names = ("n_fft", "hop_length", "win_length", "window", "center", "pad_mode", "normalized", "onesided", "return_complex",
             "align_to_window")
    complete = {"return_complex": True}
    stft = lambda v: torch.stft(v[0], **{**complete, **dict(zip(names, v[1:]))})
    for name in ("stft", "Tensor.stft"):
        case(name, signal, 4, call=stft)
        case(name, signal, 4, 2, call=stft)
        case(name, batch, 4, 2, 4, window, call=stft)
        case(name, batch, 8, 2, 4, window, call=stft)
        case(name, signal, 4, 2, 4, window, True, "constant", True, False, True, call=stft)
        case(name, signal, 4, 2, 4, window, False, "reflect", False, None, True, call=stft)
        case(name, signal, 4, 2, 4, window, False, "reflect", False, None, True, False, call=stft)
        case(name, data(16, dtype=torch.complex128), 4, call=stft)
        case(name, signal, 4, 2, 4, window, True, "reflect", False, True, None, call=stft)
        case(name, signal, 4, 2, 4, window, True, "reflect", False, True, True, True, call=stft)
        case(name, signal, 4, 2, 4, window, True, "edge", call=stft)
        case(name, signal, 40, call=stft)
        case(name, data(2, 2, 16), 4, call=stft)
        case(name, ints(1, 2), 4, call=stft)
    spectrum = torch.stft(batch, 4, 2, return_complex=True)
    for name in ("istft", "Tensor.istft"):
        case(name, spectrum, 4, 2)
        case(name, spectrum, 4)
        case(name, batch, 4)


def conversions():
    x = torch.tensor([-1.75, 0.0, 2.5, 100.0])
    for name in ("float", "double", "int", "long", "short", "char"):
        case("Tensor." + name, x)
        case("Tensor." + name, ints(1, -2))
    case("Tensor.byte", ints(1, 255))
    case("Tensor.bool", x, java="toBool", call=call_method("bool"))
    for name in ("half", "bfloat16", "bool", "cfloat", "cdouble"):
        case("Tensor." + name, x)
    case("Tensor.double", data(2, dtype=torch.float32, grad=True))
    case("Tensor.type", x, torch.int32)
    for kind in (torch.float32, torch.float64, torch.int64, torch.int8, torch.uint8, torch.bool, torch.complex64, torch.bfloat16):
        case("Tensor.type", torch.ones(2, dtype=kind))
    numbers = (torch.tensor(2.75), torch.tensor([[-3.0]]), torch.tensor(7), torch.tensor(True), torch.tensor(0),
               torch.tensor(2 ** 40), torch.tensor(1e30), torch.tensor(math.nan), torch.tensor(-math.inf), torch.tensor(1 + 2j),
               ints(1, 2), torch.tensor([]))
    c_types = (("itemLong", "int64_t"), ("itemInt", "int"), ("itemFloat", "float"))
    for value in numbers:
        for java, c_type in c_types:
            case("Tensor.item", value, java=java, call=lambda v, c=c_type: converted(v[0], c))
        case("Tensor.item", value, java="itemBoolean", call=lambda v: bool(v[0]))
        case("Tensor.item", value)


def converted(tensor, c_type):
    """What at::Tensor::item<T>() of C++ gives, which has no name in Python."""
    value = tensor.item()
    refusal = RuntimeError(f"value cannot be converted to type {c_type} without overflow")
    if isinstance(value, complex):
        raise refusal
    if c_type == "float":
        if abs(value) > torch.finfo(torch.float32).max and not math.isinf(value):
            raise refusal
        return float(torch.tensor(value, dtype=torch.float32))
    if isinstance(value, float) and not math.isfinite(value):
        raise refusal
    bits = 64 if c_type == "int64_t" else 32
    if not -(2 ** (bits - 1)) <= int(value) < 2 ** (bits - 1):
        raise refusal
    return int(value)


def questions():
    attribute = lambda name: lambda v: getattr(v[0], name)
    tensors = (torch.ones(2, 3), torch.tensor(1.5), torch.zeros(0, 2, dtype=torch.int16), torch.ones(2, dtype=torch.complex128),
               data(2, dtype=torch.bool), torch.ones(3, dtype=torch.uint8))
    for x in tensors:
        for name in ("ndim", "itemsize", "nbytes", "is_sparse", "is_sparse_csr", "is_cpu", "is_cuda", "is_meta", "is_quantized",
                     "is_mkldnn", "is_leaf", "output_nr", "requires_grad", "shape", "dtype", "device", "T"):
            case("Tensor." + name, x, call=attribute(name))
        for name in ("is_floating_point", "is_complex", "is_signed", "element_size", "stride", "ndimension", "nelement", "numel", "size",
                     "dim", "get_device", "is_conj", "is_neg", "is_contiguous"):
            case("Tensor." + name, x, call=call_method(name))
        for name in ("is_floating_point", "is_complex", "numel"):
            case(name, x)
        case("Tensor.__len__", x, java="length", call=lambda v: len(v[0]))
        case("Tensor.is_nonzero", x)
        case("is_nonzero", x)
    y = torch.ones(2, 3)
    for dim in (0, -1, 2, -3):
        case("Tensor.stride", y, dim)
        case("Tensor.size", y, dim)
    case("Tensor.H", data(2, 3, dtype=torch.complex128), call=attribute("H"))
    case("Tensor.mT", data(2, 3, 4), call=attribute("mT"))
    case("Tensor.mH", data(2, 3, dtype=torch.complex128), call=attribute("mH"))
    case("Tensor.H", data(2, 3, 4), call=attribute("H"))
    case("Tensor.data", data(2, grad=True), call=attribute("data"))
    case("Tensor.is_set_to", y, y)
    case("Tensor.is_set_to", y, torch.ones(2, 3))
    case("Tensor.requires_grad_", torch.ones(2))
    case("Tensor.requires_grad_", torch.ones(2), False)
    case("Tensor.requires_grad_", ints(1))
    case("Tensor.new_tensor", torch.ones(2, dtype=torch.float64), [1, 2])
    case("Tensor.new_tensor", ints(1), [[1.5, 2.5]])
    case("Tensor.new_tensor", ints(1), [1.5], torch.float32, call=lambda v: v[0].new_tensor(v[1], dtype=v[2]))
    case("Tensor.unflatten", data(6), 0, [2, 3])
    case("Tensor.unflatten", data(6), 0, [2, -1])
    case("Tensor.unflatten", data(6), 0, [4, 2])
    case("Tensor.to_sparse_coo", torch.eye(2))
    case("Tensor.as_strided_", data(6), [2, 2], [1, 2])
    case("Tensor.as_strided_", data(6), [2, 2], [1, 2], 1)
    case("Tensor.as_strided_", data(6), [4, 4], [4, 1])
    case("as_strided_", data(6), [2, 2], [1, 2])
    case("resize_as_", data(6), data(2, 3))
    case("as_tensor", [1, 2])
    case("as_tensor", [1.5, 2])
    case("as_tensor", 3)
    case("as_tensor", data(2))
    case("as_tensor", data(2), torch.float32, names="data dtype")
    case("as_tensor", [1, 2], torch.float64, names="data dtype")
    asarray = lambda v: torch.asarray(v[0], **dict(zip(("dtype", "device", "copy", "requires_grad"), v[1:])))
    case("asarray", [1, 2], call=asarray)
    case("asarray", data(2), torch.float32, call=asarray)
    case("asarray", data(2), None, None, True, call=asarray)
    case("asarray", data(2), None, None, False, call=asarray)
    case("asarray", data(2), torch.float32, None, False, call=asarray)
    case("asarray", [1, 2], None, None, False, call=asarray)
    case("asarray", 3, None, None, False, call=asarray)
    case("asarray", [1.0, 2.0], None, None, None, True, call=asarray)
    case("asarray", [1, 2], None, None, None, True, call=asarray)
    case("is_tensor", data(2))
    case("is_tensor", 3)
    case("get_default_dtype")
    case("get_default_device")


lists()
norms()
searches()
transforms()
conversions()
questions()

#!/usr/bin/env python3
"""Random arrays and options, and what NumPy and PyTorch print for them.

    python3 scripts/golden/print_cases.py --cases 3000 --seed 1 src/test/resources/print-cases.jsonl.gz

Needs NumPy 2.4 and PyTorch 2.13. The same seed and versions give the same file. One JSON object a line:
  d  dtype                 s  shape
  x  element bytes, little endian, C order, base64; repeated until the shape is filled
  n  NumPy options that differ from the defaults         str, repr  what NumPy prints under them
  t  PyTorch options that differ from the defaults       torch      what PyTorch prints under them
Of a tensor that is no plain array there are t and torch, and
  h  the tensor's dtype, and where they matter its device, layout, gradFn, requiresGrad and the default dtype
  d, s, x     its elements, widened where NumPy lacks the dtype; without x those of a meta tensor
  parts       or its members with d, s, x, if it is sparse, whose shape is then s, with nnz elements
"""
import argparse
import base64
import gzip
import json
import warnings

import numpy as np
import torch

DTYPES = ["bool", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64",
          "float16", "float32", "float64", "complex64", "complex128"]
FLOAT_HEAVY = DTYPES + ["float16", "float32", "float64"] * 3 + ["complex64", "complex128"]


def integers(rng, dtype, n):
    info = np.iinfo(dtype)
    kind = rng.integers(6)
    if kind == 0:
        x = rng.integers(info.min, info.max, n, dtype=dtype, endpoint=True)
    elif kind == 1:
        x = rng.integers(0, 10, n)
    elif kind == 2:
        x = rng.choice(np.array([info.min, info.max, 0, 1], dtype=dtype), n)
    elif kind == 3:
        x = rng.integers(0 if info.min == 0 else -100, 100, n)
    elif kind == 4:
        x = rng.integers(0, 2, n) * (1 if info.min == 0 else -7)
    else:
        x = rng.integers(0, 8, n) ** 2
    return x.astype(dtype)


def reals(rng, dtype, n):
    info = np.finfo(dtype)
    bits = {2: np.uint16, 4: np.uint32, 8: np.uint64}[np.dtype(dtype).itemsize]
    kind = rng.integers(16)
    if kind == 0:
        x = rng.integers(0, np.iinfo(bits).max, n, dtype=bits, endpoint=True).view(dtype)
    elif kind == 1:
        x = rng.normal(size=n)
    elif kind == 2:
        x = rng.normal(size=n) * 10.0 ** rng.integers(-12, 20)
    elif kind == 3:
        x = rng.integers(-1000, 1000, n) / 10.0 ** rng.integers(0, 6)
    elif kind == 4:
        x = rng.integers(-5, 1200, n).astype(float)
    elif kind == 5:
        x = 2.0 ** rng.integers(np.log2(float(info.smallest_subnormal)), info.maxexp, n).astype(float)
    elif kind == 6:
        x = 2.0 ** rng.integers(-12, 12, n).astype(float)
    elif kind == 7:
        x = 10.0 ** rng.integers(-9, 10, n)
    elif kind == 8:  # subnormals, the smallest among them
        x = (rng.integers(0, 2 ** int(rng.integers(1, 10)), n).astype(bits)).view(dtype)
    elif kind == 9:  # about the limits between the notations
        x = rng.choice([1e-4, 1e-5, 1e3, 1e6, 1e8, 1e16, 1.0, 1e4, 1e5], n).astype(dtype)
        x = np.nextafter(x, rng.choice([0, 1, np.inf], n).astype(dtype))
    elif kind == 10:  # halfway between decimals
        x = (2 * rng.integers(-2000, 2000, n) + 1) / 2.0 ** rng.integers(1, 14)
    elif kind == 11:
        x = rng.uniform(size=n) * 10.0 ** rng.integers(-6, 9, n)
    elif kind == 12:
        x = np.full(n, rng.normal() * 10.0 ** rng.integers(-6, 9))
    elif kind == 13:  # just below and above round numbers
        x = rng.choice([1, 10, 100, 0.1, 0.01, 999, 9.5, 0.05], n) * (1 + rng.integers(-3, 4, n) * float(info.eps))
    elif kind == 14:
        x = rng.integers(0, 3, n) * 1.0
    else:
        x = rng.choice([info.max, info.tiny, info.smallest_subnormal, -info.max, 1], n)
    x = np.asarray(x).astype(dtype)
    if rng.random() < 0.25:
        special = np.array([np.nan, np.inf, -np.inf, 0.0, -0.0], dtype=dtype)
        special = special[rng.random(5) < 0.6]
        if len(special):
            x = np.where(rng.random(n) < rng.random(), rng.choice(special, n), x)
    if rng.random() < 0.2:
        x = np.abs(x)
    return x.astype(dtype)


def elements(rng, dtype, n):
    if dtype == "bool":
        return rng.random(n) < rng.random()
    if dtype.startswith(("int", "uint")):
        return integers(rng, dtype, n)
    if dtype.startswith("float"):
        return reals(rng, dtype, n)
    part = {"complex64": "float32", "complex128": "float64"}[dtype]
    x = np.empty(n, dtype=dtype)
    x.real, x.imag = reals(rng, part, n), reals(rng, part, n)
    return x


def shape_of(rng, longest):
    kind = rng.integers(20)
    if kind < 2:
        return ()
    if kind < 9:
        return (int(rng.integers(1, longest)),)
    if kind < 14:
        return tuple(int(i) for i in rng.integers(1, 8, 2))
    if kind < 16:
        return tuple(int(i) for i in rng.integers(1, 5, 3))
    if kind < 17:
        return tuple(int(i) for i in rng.integers(1, 4, 4))
    if kind < 18:
        return tuple(int(i) for i in rng.integers(0, 3, rng.integers(1, 4)))
    return [(1001,), (1000,), (40, 30), (7, 150), (6, 170), (9, 11, 13), (1, 1200, 1), (2000, 2), (1100,), (3, 4, 100)][
        rng.integers(10)]


def numpy_options(rng):
    o = {}
    if rng.random() < 0.5:
        return o
    if rng.random() < 0.4:
        o["precision"] = int(rng.choice([0, 1, 2, 3, 4, 5, 6, 7, 9, 12, 15, 16, 17, 20, 30]))
    if rng.random() < 0.2:
        o["threshold"] = int(rng.choice([0, 1, 5, 10, 100]))
    if rng.random() < 0.2:
        o["edgeitems"] = int(rng.choice([0, 1, 2, 4]))
    if rng.random() < 0.3:
        o["linewidth"] = int(rng.choice([0, 1, 5, 10, 20, 30, 40, 60, 74, 76, 100, 200]))
    if rng.random() < 0.25:
        o["suppress"] = True
    if rng.random() < 0.3:
        o["sign"] = str(rng.choice(["+", " "]))
    if rng.random() < 0.4:
        o["floatmode"] = str(rng.choice(["fixed", "unique", "maxprec_equal"]))
    if rng.random() < 0.1:
        o["nanstr"] = str(rng.choice(["NaN", "not a number", "?"]))
    if rng.random() < 0.1:
        o["infstr"] = str(rng.choice(["Inf", "infinity", "∞"]))
    return o


def torch_options(rng):
    o = {}
    if rng.random() < 0.6:
        return o
    if rng.random() < 0.4:
        o["precision"] = int(rng.choice([0, 1, 2, 3, 5, 8, 12, 17, 25]))
    if rng.random() < 0.3:
        o["threshold"] = int(rng.choice([0, 1, 5, 10, 100]))
    if rng.random() < 0.3:
        o["edgeitems"] = int(rng.choice([0, 1, 2, 4]))
    if rng.random() < 0.3:
        o["linewidth"] = int(rng.choice([0, 10, 20, 30, 40, 60, 79, 81, 120, 200]))
    if rng.random() < 0.3:
        o["sci_mode"] = bool(rng.integers(2))
    return o


def case(rng, longest, with_torch):
    dtype = FLOAT_HEAVY[rng.integers(len(FLOAT_HEAVY))]
    shape = shape_of(rng, longest)
    size = int(np.prod(shape, dtype=int))
    stored = elements(rng, dtype, min(size, 97))
    array = np.resize(stored, shape) if size else np.empty(shape, dtype)
    row = {"d": dtype, "s": list(shape), "x": base64.b64encode(stored.tobytes()).decode()}
    options = numpy_options(rng)
    if options:
        row["n"] = options
    with np.printoptions(**options):
        row["str"], row["repr"] = str(array), repr(array)
    options = torch_options(rng)
    if with_torch and size < 3000:
        if options:
            row["t"] = options
        torch.set_printoptions(profile="default")
        torch.set_printoptions(**options)
        row["torch"] = repr(torch.from_numpy(array.copy()))
    return row


WIDENED = {torch.bfloat16: torch.float32, torch.float8_e5m2: torch.float32, torch.float8_e4m3fn: torch.float32,
           torch.float8_e5m2fnuz: torch.float32, torch.float8_e4m3fnuz: torch.float32,
           torch.float8_e8m0fnu: torch.float32, torch.complex32: torch.complex64}


def part(tensor):
    tensor = tensor.detach()
    if tensor.is_meta:
        return {"d": str(tensor.dtype)[6:], "s": list(tensor.shape)}
    if tensor.dtype == torch.float4_e2m1fn_x2:
        tensor = tensor.view(torch.uint8).float()
    array = tensor.to(WIDENED.get(tensor.dtype, tensor.dtype)).contiguous().numpy()
    return {"d": str(array.dtype), "s": list(array.shape), "x": base64.b64encode(array.tobytes()).decode()}


def sparse(rng, dense):
    blocks = None
    if dense.dim() == 2 and rng.random() < 0.4:
        blocks = tuple(int(rng.choice([b for b in (1, 2, 3) if n % b == 0])) for n in dense.shape)
    kind = rng.integers(5)
    if dense.dim() != 2 or kind == 0:
        return dense.to_sparse(), ["_indices", "_values"]
    if kind < 3:
        made = dense.to_sparse_bsr(blocks) if blocks else dense.to_sparse_csr()
        return made, ["crow_indices", "col_indices", "values"]
    made = dense.to_sparse_bsc(blocks) if blocks else dense.to_sparse_csc()
    return made, ["ccol_indices", "row_indices", "values"]


def tensor_case(rng):
    default = torch.float64 if rng.random() < 0.2 else torch.float32
    torch.set_printoptions(profile="default")
    options = torch_options(rng)
    torch.set_printoptions(**options)
    kind = rng.integers(4)
    shape = [int(i) for i in rng.integers(0 if rng.random() < 0.1 else 1, 7, 2 if kind > 1 else rng.integers(0, 4))]
    dtype = ["float32", "float64", "complex64", "int64", "float16", "complex128", "bool", "int16"][rng.integers(8)]
    size = int(np.prod(shape, dtype=int))
    tensor = torch.from_numpy(np.reshape(elements(rng, dtype, size), shape))
    if kind == 0:
        other = list(WIDENED)[rng.integers(len(WIDENED))]
        tensor = tensor.to(torch.complex64 if other.is_complex else torch.float32).to(other)
        if rng.random() < 0.1:
            tensor = torch.from_numpy(np.asarray(rng.integers(0, 256, shape), np.uint8)).view(torch.float4_e2m1fn_x2)
    elif kind == 1:
        tensor = tensor.to("meta")
    else:
        tensor = torch.where(torch.rand(tensor.shape) < rng.random(), tensor, torch.zeros((), dtype=tensor.dtype))
    row = {}
    if kind > 1:
        try:
            tensor, members = sparse(rng, tensor)
        except (RuntimeError, ValueError):
            return tensor_case(rng)
        if rng.random() < 0.1:
            tensor = tensor.to("meta")
        row["s"] = list(tensor.shape)
        row["parts"] = [part(getattr(tensor, member)()) for member in members]
        if not tensor.is_meta:
            row["nnz"] = tensor._nnz()
    else:
        row.update(part(tensor))
    header = row["h"] = {"dtype": str(tensor.dtype)[6:]}
    if tensor.is_meta:
        header["device"] = "meta"
    if tensor.layout != torch.strided:
        header["layout"] = str(tensor.layout)
    if default != torch.float32:
        header["default"] = str(default)[6:]
    if (tensor.is_floating_point() or tensor.is_complex()) and rng.random() < 0.4:
        tensor.requires_grad_()
        if kind < 2 and rng.random() < 0.5:
            tensor = tensor.view(tensor.shape)
            header["gradFn"] = tensor.grad_fn.name()
        else:
            header["requiresGrad"] = True
    if options:
        row["t"] = options
    try:
        torch.set_default_dtype(default)
        row["torch"] = repr(tensor)
    except NotImplementedError:  # PyTorch cannot print a scalar of float4
        return tensor_case(rng)
    finally:
        torch.set_default_dtype(torch.float32)
    return row


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--longest", type=int, default=30, help="elements of a one-dimensional array, at most")
    parser.add_argument("--no-torch", action="store_true", help="leave PyTorch out, which is slow")
    parser.add_argument("--tensors", type=float, default=0.1, help="the share of tensors that are no plain arrays")
    parser.add_argument("output")
    args = parser.parse_args()
    warnings.simplefilter("ignore")
    np.seterr(all="ignore")
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    rng = np.random.default_rng(args.seed)
    # No name and no time in the header: the same cases give the same bytes.
    with open(args.output, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, 0) as out:
        for _ in range(args.cases):
            if not args.no_torch and rng.random() < args.tensors:
                row = tensor_case(rng)
            else:
                row = case(rng, args.longest, not args.no_torch)
            out.write((json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n").encode())


if __name__ == "__main__":
    main()

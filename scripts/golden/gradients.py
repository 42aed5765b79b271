#!/usr/bin/env python3
"""Writes src/test/resources/operators/gradients.jsonl.gz: calls of ATen operators with the gradients that PyTorch computes.

    python scripts/golden/gradients.py             writes the file
    python scripts/golden/gradients.py REGEX       prints the rows of the operators whose names match instead

Needs PyTorch 2.13 and NumPy. The calls are those that PyTorch's own sample inputs (torch.testing's operator database) make of ATen
operators, seen before autograd and before composite operators are taken apart; each operator is then called by itself. The
numbers are rounded to 1/256, so that they are short. Calls that depend on chance are left out, and so are operators that give
other gradients when called twice. Of a row:

    op    the operator, with its overload
    args  the arguments in the order of the schema: numbers, booleans, strings, null, lists of these; or an object:
          {"d": dtype, "s": shape, "x": elements, "t": strides if not those of C order, "g": 1 if it requires grad}
          {"c": [re, im]}, {"f": float}, {"dtype": ...}, {"layout": ...}, {"format": ...}, {"device": ...}
    up    the gradient of each tensor among the results, in order; null where the result does not require grad
    grads the gradient of each tensor that requires grad, in order; null where there is none
Complex elements are written as two numbers each. NaN and infinities are strings.
"""

import collections
import gzip
import json
import pathlib
import re
import sys
import types
import unittest
import warnings

# torch.testing imports it for one base class, which nothing here uses.
expecttest = types.ModuleType("expecttest")
expecttest.TestCase = unittest.TestCase
sys.modules.setdefault("expecttest", expecttest)

import torch
from torch._dispatch.python import enable_python_dispatcher
from torch.testing._internal import common_methods_invocations as database
from torch._subclasses.schema_check_mode import SchemaCheckMode
from torch.utils._pytree import tree_flatten, tree_map

TARGET = pathlib.Path(__file__).resolve().parent.parent.parent / "src/test/resources/operators/gradients.jsonl.gz"
KEPT = {torch.float64: 3, torch.complex128: 1, torch.float32: 1}
SAMPLES = 12
LARGEST = 64
NO_GRADIENTS = re.compile(r"aten::(_local_scalar_dense|item|detach|empty|new_|_assert|is_|size|stride|dim|numel|resize|set_|_version|_unsafe_)")


class Unfit(Exception):
    pass


class Seen(SchemaCheckMode):
    """The calls of ATen operators as the Python functions make them. Only modes of PyTorch's own may see those, hence the base."""

    def __init__(self):
        super().__init__()
        self._dispatch_key = torch._C.DispatchKey.PreDispatch
        self.calls = []

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        if isinstance(func, torch._ops.OpOverload) and func.namespace == "aten":
            try:
                self.calls.append((func, tree_map(kept, args), tree_map(kept, kwargs)))
            except Unfit:
                pass
        return func(*args, **kwargs)


def kept(value):
    if not isinstance(value, torch.Tensor):
        return value
    if type(value) not in (torch.Tensor, torch.nn.Parameter) or value.layout != torch.strided or value.device.type != "cpu" or value.is_quantized \
            or value.is_conj() or value.is_neg() or value._is_zerotensor() or value.numel() > LARGEST:
        raise Unfit
    plain = value.detach().clone(memory_format=torch.preserve_format)
    if plain.is_floating_point() or plain.is_complex():
        if any(s == 0 for s in value.stride()) and value.numel() > 1:
            plain = plain.contiguous()
        grid = torch.view_as_real(plain) if plain.is_complex() else plain
        grid.copy_(torch.where(grid.isfinite() & (grid.abs() < 1e6) & (grid.abs() > 0.01), (grid * 256).round() / 256, grid))
    return plain


def bound(func, args, kwargs):
    """All arguments in the order of the schema."""
    values = []
    for i, parameter in enumerate(func._schema.arguments):
        if i < len(args):
            values.append(args[i])
        elif parameter.name in kwargs:
            values.append(kwargs[parameter.name])
        elif parameter.has_default_value():
            values.append(parameter.default_value)
        elif "Generator" in str(parameter.type):
            values.append(None)
        else:
            raise Unfit
    return values


def call(func, values):
    positional, named = [], {}
    for parameter, value in zip(func._schema.arguments, values):
        if parameter.kwarg_only:
            named[parameter.name] = value
        else:
            positional.append(value)
    return func(*positional, **named)


def differentiable(t):
    return isinstance(t, torch.Tensor) and (t.is_floating_point() or t.is_complex())


def gradients(func, values):
    """The upstream gradients and those of the arguments."""
    generator = torch.Generator().manual_seed(7)
    leaves = []

    def fresh(value):
        if not isinstance(value, torch.Tensor):
            return value
        t = value.clone(memory_format=torch.preserve_format)
        if differentiable(t):
            leaves.append(t.requires_grad_())
        return t

    inputs = [tree_map(fresh, value) for value in values]
    if func._schema.is_mutable:
        # What is written must not be a leaf; an operator with out has no gradients.
        if any(a.kwarg_only and a.alias_info is not None and a.alias_info.is_write for a in func._schema.arguments):
            raise Unfit
        inputs = [v.clone() if isinstance(v, torch.Tensor) and a.alias_info is not None and a.alias_info.is_write and v.requires_grad else v
                  for a, v in zip(func._schema.arguments, inputs)]
        if any(isinstance(v, (list, tuple)) and a.alias_info is not None and a.alias_info.is_write for a, v in zip(func._schema.arguments, inputs)):
            raise Unfit
    if not leaves:
        raise Unfit
    torch.manual_seed(0)
    results = [r for r in tree_flatten(call(func, inputs))[0] if isinstance(r, torch.Tensor)]
    wanted = [r for r in results if r.requires_grad]
    if not wanted or any(r.numel() > LARGEST or r.layout != torch.strided for r in results):
        raise Unfit
    upstream = []
    for r in results:
        if not r.requires_grad:
            upstream.append(None)
            continue
        shape = tuple(r.shape) + ((2,) if r.is_complex() else ())
        g = (torch.randint(-8, 9, shape, generator=generator).to(torch.float64) / 4)
        upstream.append((torch.view_as_complex(g) if r.is_complex() else g).to(r.dtype))
    found = torch.autograd.grad(wanted, leaves, [g for g in upstream if g is not None], allow_unused=True)
    return results, upstream, found


def c_order(shape):
    strides, step = [], 1
    for size in reversed(shape):
        strides.insert(0, step)
        step *= max(size, 1)
    return strides


def number(x):
    if isinstance(x, float):
        if x != x or x in (float("inf"), float("-inf")):
            return repr(x)
        return int(x) if x == int(x) and abs(x) < 1e15 else float(f"{x:.14g}")
    return x


def elements(t):
    t = t.detach().resolve_conj().resolve_neg()
    flat = (torch.view_as_real(t) if t.is_complex() else t).reshape(-1)
    digits = 9 if t.dtype in (torch.float32, torch.complex64) else 14
    return [number(float(f"{x:.{digits}g}") if isinstance(x, float) else x) for x in flat.tolist()]


def written(value, requires):
    if isinstance(value, torch.Tensor):
        row = {"d": str(value.dtype)[6:], "s": list(value.shape), "x": elements(value)}
        if list(value.stride()) != c_order(value.shape):
            row["t"] = list(value.stride())
        if requires and differentiable(value):
            row["g"] = 1
        return row
    if isinstance(value, (list, tuple)):
        return [written(v, requires) for v in value]
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        if not -2**63 <= value < 2**63:
            raise Unfit
        return value
    if isinstance(value, float):
        return {"f": repr(value) if value != value or abs(value) == float("inf") else value}
    if isinstance(value, complex):
        return {"c": [value.real, value.imag]}
    for kind, name in [(torch.dtype, "dtype"), (torch.layout, "layout"), (torch.memory_format, "format"), (torch.device, "device")]:
        if isinstance(value, kind):
            return {name: str(value).removeprefix("torch.")}
    raise Unfit


def name_of(func):
    return "aten::" + func._schema.name.removeprefix("aten::") + ("." + func._schema.overload_name if func._schema.overload_name else "")


def typed(func, values):
    """Python passes an int for a float and a float for an int that is a Scalar: as the schema has it."""
    out = []
    for parameter, value in zip(func._schema.arguments, values):
        kind = str(parameter.type)
        if isinstance(value, int) and not isinstance(value, bool) and ("float" in kind):
            value = float(value)
        if isinstance(value, (torch.SymInt, torch.SymFloat, torch.SymBool)) or kind == "Tensor" and not isinstance(value, torch.Tensor):
            raise Unfit
        if isinstance(value, int) and not isinstance(value, bool) and parameter.name == "dtype" and "dtype" not in kind:
            raise Unfit
        out.append(value)
    return out


def same(a, b):
    return len(a) == len(b) and all((x is None) == (y is None) and (x is None or torch.equal(x.nan_to_num(), y.nan_to_num())) for x, y in zip(a, b))


def calls_of(op, dtype):
    try:
        samples = op.sample_inputs("cpu", dtype, requires_grad=False)
        for _, sample in zip(range(SAMPLES), samples):
            with Seen() as seen, enable_python_dispatcher():
                try:
                    op(sample.input, *sample.args, **sample.kwargs)
                except Exception:
                    pass
            yield from seen.calls
    except Exception:
        return


def save(rows, target, pattern=None):
    """Writes the rows, each a line, into a compressed file, always the same bytes; only prints them where a pattern chose some."""
    text = "\n".join(json.dumps(row, separators=(",", ":")) for row in rows) + "\n"
    if pattern:
        print(text)
        return
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    print(len(rows), "calls of", len({row["op"] for row in rows}), "operators,", target.stat().st_size, "bytes")


def main():
    warnings.simplefilter("ignore")
    torch.set_num_threads(1)
    pattern = re.compile(sys.argv[1]) if len(sys.argv) > 1 else None
    counts, seen, rows = collections.Counter(), set(), []
    for dtype, most in KEPT.items():
        for op in sorted(database.op_db, key=lambda o: (o.name, o.variant_test_name)):
            if not op.supports_autograd or not op.supports_dtype(dtype, "cpu") or pattern and not pattern.search(op.name) and not pattern.search(op.aten_name or ""):
                continue
            torch.manual_seed(1)
            for func, args, kwargs in calls_of(op, dtype):
                name = name_of(func)
                if counts[name, dtype] >= most or NO_GRADIENTS.match(name):
                    continue
                try:
                    values = typed(func, bound(func, args, kwargs))
                    leaf = next(t for t in tree_flatten(values)[0] if differentiable(t))
                    if leaf.dtype != dtype:
                        raise Unfit
                    shape = json.dumps([name, str(dtype), tree_map(lambda v: ["t", list(v.shape)] if isinstance(v, torch.Tensor) else repr(v), values)])
                    if shape in seen:
                        continue
                    seen.add(shape)
                    _, upstream, found = gradients(func, values)
                    _, _, again = gradients(func, values)
                    if not same(found, again) or all(g is None for g in found) or any(g is not None and g.layout != torch.strided for g in found):
                        raise Unfit
                    row = {"op": name, "args": [written(v, True) for v in values], "up": [None if g is None else elements(g) for g in upstream],
                           "grads": [None if g is None else elements(g) for g in found]}
                except (Unfit, StopIteration, RuntimeError, NotImplementedError, TypeError, ValueError, IndexError):
                    continue
                counts[name, dtype] += 1
                rows.append(row)
    rows.sort(key=lambda row: row["op"])
    save(rows, TARGET, pattern)


if __name__ == "__main__":
    main()

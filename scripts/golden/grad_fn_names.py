#!/usr/bin/env python3
"""Writes src/test/resources/operators/grad-fn-names.jsonl.gz: calls of ATen operators with what PyTorch prints as grad_fn of the results.

    python scripts/golden/grad_fn_names.py             writes the file
    python scripts/golden/grad_fn_names.py REGEX       prints the rows of the operators whose names match instead

Needs PyTorch 2.13 and NumPy. The calls are those of gradients.py, made by PyTorch's own sample inputs with large tensors cut down; where
there is an operator of the same name with an underscore and the same parameters, the call of that too; and each operator that can be
called with vectors, numbers and defaults alone. Of each operator one call is kept for every list of names that it gives. Of a row:

    op     the operator, with its overload
    args   as gradients.py writes them; tensors that require grad are leaves, of which an operator that writes gets clones
    names  of each tensor among the results, in order: what stands in grad_fn=<...>, or null
    base   where the only result is a view of the first argument, here a clone of it: the names of the view and of that argument after
           the argument was multiplied in place by a tensor of ones
    view   the same after the view was multiplied in place; "refused" where PyTorch refuses that
"""

import collections
import json
import pathlib
import re
import sys
import warnings

import gradients as g
import torch
from torch.utils._pytree import tree_flatten, tree_map

TARGET = g.TARGET.with_name("grad-fn-names.jsonl.gz")
LEFT_OUT = re.compile(r"aten::(_local_scalar_dense|item|empty|new_|_assert|is_|size|stride|dim|numel|resize|set_|_version|requires_grad|retain|rename|record_stream)")
SMALL = 64
g.LARGEST = 1000
DTYPES = [torch.float64, torch.complex128]
MOST = 6
# Operators for libtorch's own use, and those of other backends.
INTERNAL = re.compile(r"aten::(_|cudnn|miopen|mkldnn|mps|fbgemm|quantized|native_|batch_norm|sym_|to_mkldnn|.*_backward|.*_jvp|fake_quantize|empty|embedding_renorm|set_|swap)")


def name(t):
    """As torch/_tensor_str.py has it."""
    try:
        node = t.grad_fn
    except RuntimeError:
        return "Invalid"
    if node is None:
        return None
    kind = type(node).__name__
    return node.name().rsplit("::", 1)[-1] if kind == "CppFunction" else kind


def names(results):
    return [name(t) for t in tree_flatten(results)[0] if isinstance(t, torch.Tensor)]


def writes(parameter):
    return parameter.alias_info is not None and parameter.alias_info.is_write


def fresh(func, values, clone_first=False):
    leaves = []

    def copy(value):
        if not isinstance(value, torch.Tensor):
            return value
        t = value.clone(memory_format=torch.preserve_format)
        if g.differentiable(t):
            leaves.append(t.requires_grad_())
        return t

    inputs = [tree_map(copy, value) for value in values]
    for i, parameter in enumerate(func._schema.arguments):
        if writes(parameter) or clone_first and i == 0:
            if parameter.kwarg_only or isinstance(inputs[i], (list, tuple)):
                raise g.Unfit
            if isinstance(inputs[i], torch.Tensor) and inputs[i].requires_grad:
                inputs[i] = inputs[i].clone()
    if not leaves:
        raise g.Unfit
    return inputs


def row_of(func, values):
    torch.manual_seed(0)
    inputs = fresh(func, values)
    results = g.call(func, inputs)
    found = names(results)
    if not any(found):
        raise g.Unfit
    row = {"op": g.name_of(func), "args": [g.written(v, True) for v in values], "names": found}
    if isinstance(results, torch.Tensor) and results._is_view() and not func._schema.is_mutable and isinstance(inputs[0], torch.Tensor):
        row["base"] = after(func, values, lambda base, view: base.mul_(torch.ones_like(base)))
        row["view"] = after(func, values, lambda base, view: view.mul_(torch.ones_like(view)))
    return row


def after(func, values, write):
    inputs = fresh(func, values, clone_first=True)
    view = g.call(func, inputs)
    try:
        write(inputs[0], view)
    except RuntimeError:
        return "refused"
    return names([view, inputs[0]])


def in_place(func):
    """The overload that does the same in place, or None."""
    base = func._schema.name.removeprefix("aten::")
    packet = getattr(torch.ops.aten, base + "_", None)
    if base.endswith("_") or base.endswith("__") or packet is None or func._overloadname not in packet.overloads():
        return None
    other = getattr(packet, func._overloadname)
    mine, its = ([(a.name, str(a.type)) for a in f._schema.arguments] for f in (func, other))
    return other if mine == its else None


def cut(values):
    """Tensors of at most two elements a dimension, where one is large."""
    tensors = [t for t in tree_flatten(values)[0] if isinstance(t, torch.Tensor)]
    if all(t.numel() <= SMALL for t in tensors):
        return values
    return tree_map(lambda v: v[(slice(0, 2),) * v.dim()].contiguous() if isinstance(v, torch.Tensor) else v, values)


def simple_calls(number=0.5):
    """Operators with vectors for tensors, the number where they take one, 1 where that must be whole, and defaults for the rest."""
    for full in sorted(torch._C._dispatch_get_all_op_names()):
        if not full.startswith("aten::") or INTERNAL.match(full):
            continue
        packet, _, overload = full.removeprefix("aten::").partition(".")
        func = getattr(getattr(torch.ops.aten, packet), overload or "default", None)
        if func is None:
            continue
        values, vectors = [], 0
        for parameter in func._schema.arguments:
            kind = str(parameter.type)
            if parameter.has_default_value():
                values.append(parameter.default_value)
            elif kind == "Tensor":
                vectors += 1
                values.append(torch.tensor([0.25, 0.5, 0.75], dtype=torch.float64) / vectors)
            elif kind in ("number", "float"):
                values.append(number)
            elif kind == "int":
                values.append(1)
            elif "Generator" in kind:
                values.append(None)
            else:
                break
        if vectors and len(values) == len(func._schema.arguments):
            yield func, values


def main():
    warnings.simplefilter("ignore")
    torch.set_num_threads(1)
    pattern = re.compile(sys.argv[1]) if len(sys.argv) > 1 else None
    counts, seen, rows = collections.Counter(), set(), []

    def add(func, values, dtype):
        operator = g.name_of(func)
        if counts[operator, dtype] >= MOST or LEFT_OUT.match(operator):
            return
        try:
            values = cut(g.typed(func, values))
            if next(t for t in tree_flatten(values)[0] if g.differentiable(t)).dtype != dtype:
                return
            row = row_of(func, values)
        except (g.Unfit, StopIteration, RuntimeError, NotImplementedError, TypeError, ValueError, IndexError):
            return
        key = json.dumps([operator, row["names"], row.get("base"), row.get("view")])
        if key not in seen:
            seen.add(key)
            counts[operator, dtype] += 1
            rows.append(row)

    for dtype in DTYPES:
        for op in sorted(g.database.op_db, key=lambda o: (o.name, o.variant_test_name)):
            if not op.supports_autograd or not op.supports_dtype(dtype, "cpu") or pattern and not pattern.search(op.name) and not pattern.search(op.aten_name or ""):
                continue
            torch.manual_seed(1)
            for func, args, kwargs in g.calls_of(op, dtype):
                try:
                    values = g.bound(func, args, kwargs)
                except g.Unfit:
                    continue
                add(func, values, dtype)
                other = in_place(func)
                if other is not None:
                    add(other, values, dtype)
    if not pattern:
        for func, values in simple_calls():
            add(func, values, torch.float64)
    rows.sort(key=lambda row: row["op"])
    g.save(rows, TARGET, pattern)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Writes src/test/resources/operators/scalar-gradients.jsonl.gz: gradients of operators that take a Scalar.

    python scripts/golden/scalar_gradients.py

In the form of gradients.jsonl.gz, which gradients.py explains. PyTorch's sample inputs, of which that file is made, reach few of
these overloads, and hardly any in place: here every overload with a Scalar is called with arguments chosen by its parameters' names
and types, in float64 and float32, with whole and with broken scalars. Needs PyTorch 2.13.
"""

import pathlib
import warnings

import torch

import gradients as common

TARGET = pathlib.Path(__file__).resolve().parent.parent.parent / "src/test/resources/operators/scalar-gradients.jsonl.gz"
# Shapes of the tensors of one call, in order; the last one is that of all that follow.
SHAPES = ([(2, 3)], [(2, 2)], [(2,), (2, 2), (2,)], [(2, 2), (2,), (2,)], [(2, 2, 2)], [(2, 2), (2, 2, 2)], [(3,)])
NAMED = {"min": -0.5, "min_val": -0.5, "max": 0.75, "max_val": 0.75, "lambd": 0.25, "n": 2, "maxnorm": 0.5, "negative_slope": 0.1, "lower": 0.1,
         "upper": 0.1, "beta": 0.5, "threshold": 0.25}
# Chance, or what is no operator of users'.
LEFT_OUT = ("rrelu", "_foreach", "_fused", "_backward", "_test", "_pad_packed", "_addmm_activation", "_functional", "_unsafe", "_assert", "cudnn",
            "miopen", "fbgemm", "sparse", "range", "sym_")


def overloads():
    for schema in sorted(torch._C._jit_get_all_schemas(), key=lambda s: (s.name, s.overload_name)):
        if schema.name.startswith("aten::") and any(str(a.type) in ("number", "Optional[number]") for a in schema.arguments) \
                and not any(word in schema.name for word in LEFT_OUT):
            packet = getattr(torch.ops.aten, schema.name[6:], None)
            overload = schema.overload_name or "default"
            if packet is not None and overload in packet.overloads():
                yield getattr(packet, overload)


def tensor(name, shape, dtype, generator):
    if name == "index":
        return torch.tensor([1, 0])
    if name in ("mask", "condition"):
        return torch.rand(shape, generator=generator) > 0.5
    values = torch.randn(shape, generator=generator, dtype=torch.float64)
    return ((values * 256).round() / 256).to(dtype)


def arguments(func, shapes, dtype, scalar):
    generator = torch.Generator().manual_seed(3)
    values, tensors = [], 0
    for parameter in func._schema.arguments:
        kind = str(parameter.type)
        if kind == "Tensor":
            shape = shapes[min(tensors, len(shapes) - 1)]
            tensors += 1
            value = tensor(parameter.name, shape, dtype, generator)
            if parameter.name == "index" and "scatter" in func._schema.name:
                value = torch.zeros(shape, dtype=torch.int64)
            values.append(value)
        elif kind in ("number", "Optional[number]"):
            values.append(NAMED.get(parameter.name, scalar))
        elif parameter.has_default_value():
            values.append(parameter.default_value)
        elif parameter.name == "dtype":
            values.append(dtype)
        elif kind == "int":
            values.append(0)
        elif kind == "bool":
            values.append(False)
        elif kind == "float":
            values.append(0.5)
        elif kind in ("List[int]", "Optional[List[int]]"):
            values.append([0])
        elif kind == "Optional[str]":
            values.append("trunc")
        elif kind == "str":
            values.append("multiply")
        elif kind.startswith("Optional"):
            values.append(None)
        else:
            raise common.Unfit
    return values


def main():
    warnings.simplefilter("ignore")
    torch.set_num_threads(1)
    rows = []
    for func in overloads():
        for dtype, scalar in ((torch.float64, 2), (torch.float64, 1.5), (torch.float32, 1.5)):
            for shapes in SHAPES:
                try:
                    values = common.typed(func, arguments(func, shapes, dtype, scalar))
                    _, upstream, found = common.gradients(func, values)
                    if all(g is None for g in found):
                        raise common.Unfit
                    rows.append({"op": common.name_of(func), "args": [common.written(v, True) for v in values],
                                 "up": [None if g is None else common.elements(g) for g in upstream],
                                 "grads": [None if g is None else common.elements(g) for g in found]})
                    break
                except (common.Unfit, RuntimeError, NotImplementedError, TypeError, ValueError, IndexError):
                    continue
    common.save(rows, TARGET)


if __name__ == "__main__":
    main()

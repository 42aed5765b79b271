"""Records what PyTorch gives for the functions that it writes in Python around operators.

    python3 python_functions.py ../../src/test/resources/operators/python-functions.jsonl.gz

Needs PyTorch 2.13.0, CPU. One JSON object a line: "fn", the function's qualified name; "args", its arguments in the order of the
Java method; and "x", the results, or "error", the first line of PyTorch's message. With "absolute", signs do not
count. With "seed", the default generator was seeded
with it; "after" are the arguments that the call changed, by position; "grads" the gradients of the sum of the first result, for the
arguments with "g". Arguments are written as in gradients.py; {"same": 0} is the first argument again, {"distance": 1} is a function of two tensors,
and {"scaling": 0} a ScalingType.
"""
import gzip
import json
import sys
import warnings

import torch
import torch.nn.functional as F

import python_functions_functional
import python_functions_torch
from python_functions_cases import cases

warnings.simplefilter("ignore")


def number(value):
    if value != value:
        return "nan"
    if value in (float("inf"), float("-inf")):
        return "inf" if value > 0 else "-inf"
    return value


def elements(tensor):
    flat = tensor.detach().to_dense() if tensor.layout != torch.strided else tensor.detach()
    flat = flat.resolve_conj().resolve_neg().reshape(-1)
    if flat.is_complex():
        flat = torch.view_as_real(flat).reshape(-1)
    if flat.dtype.is_floating_point:
        return [number(v) for v in flat.double().tolist()]
    return flat.tolist()


def encode(value):
    if isinstance(value, torch.Tensor):
        row = {"d": str(value.dtype)[6:], "s": list(value.shape), "x": elements(value)}
        if value.requires_grad and value.is_leaf:
            row["g"] = True
        return row
    if isinstance(value, torch.nn.functional.ScalingType):
        return {"scaling": value.value}
    if isinstance(value, bool) or value is None or isinstance(value, (int, str)):
        return value
    if isinstance(value, float):
        return {"f": number(value)}
    if isinstance(value, complex):
        return {"c": [value.real, value.imag]}
    if isinstance(value, torch.dtype):
        return {"dtype": str(value)[6:]}
    if isinstance(value, torch.device):
        return {"device": str(value)}
    if isinstance(value, (list, tuple, torch.Size)):
        return [encode(v) for v in value]
    if callable(value):
        return {"distance": 1}
    raise TypeError(type(value))


def copied(value, known):
    if id(value) in known:
        return known[id(value)]
    if isinstance(value, torch.Tensor):
        known[id(value)] = value.detach().clone().requires_grad_(value.requires_grad)
        return known[id(value)]
    if isinstance(value, list) and value and isinstance(value[0], torch.Tensor):
        return [copied(v, known) for v in value]
    return value


def encode_all(arguments):
    """A tensor that is there twice is the same object in Java too."""
    rows = []
    for i, argument in enumerate(arguments):
        first = next(j for j in range(i + 1) if arguments[j] is argument)
        rows.append({"same": first} if first < i and isinstance(argument, torch.Tensor) else encode(argument))
    return rows


def first_tensor(result):
    return result if isinstance(result, torch.Tensor) else result[0] if isinstance(result, (tuple, list)) and result else None


def record(case):
    known = {}
    arguments = [copied(a, known) for a in case.arguments]
    row = {"fn": case.name, "args": encode_all(arguments)}
    if case.java:
        row["java"] = case.java
    if case.absolute:
        row["absolute"] = True
    if case.seed is not None:
        row["seed"] = case.seed
        torch.manual_seed(case.seed)
    before = [encode(a) for a in arguments]
    try:
        result = case.call(arguments)
    except Exception as error:  # whatever PyTorch raises
        row["error"] = str(error).split("\n")[0]
        row["kind"] = type(error).__name__
        return row
    if isinstance(result, tuple) and hasattr(result, "_fields") or isinstance(result, (tuple, list)):
        row["x"] = [encode(r) for r in result]
        row["several"] = True
    else:
        row["x"] = encode(result)
    after = [encode(a) for a in arguments]
    changed = {str(i): after[i] for i in range(len(after)) if after[i] != before[i]}
    if changed:
        row["after"] = changed
    leaves = [a for i, a in enumerate(arguments)
              if isinstance(a, torch.Tensor) and a.requires_grad and not any(a is b for b in arguments[:i])]
    made = first_tensor(result)
    if leaves and isinstance(made, torch.Tensor) and made.requires_grad:
        (made.abs() if made.is_complex() else made).sum().backward()
        row["grads"] = [None if a.grad is None else encode(a.grad) for a in leaves]
    return row


def main(target):
    rows = [record(case) for case in cases()]
    with gzip.GzipFile(target, "wb", mtime=0) as out:
        for row in rows:
            out.write((json.dumps(row) + "\n").encode())
    print(len(rows), "rows,", sum("error" in row for row in rows), "refusals,", len({row["fn"] for row in rows}), "functions")


if __name__ == "__main__":
    main(sys.argv[1])

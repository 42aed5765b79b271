"""What PyTorch gives for calls as its users write them, beside the same calls in Java:

    python scripts/golden/naive_calls.py src/test/resources/naive

reads calls.tsv there (name, Java, Python) and writes results.jsonl, one line for each call: its name and its result. Needs PyTorch 2.13
with NumPy. Each call starts with variables of its own (below; src/test/java/dev/torchffm/naive/Variables.java makes the same) and with
the generator at seed 0.

A tensor is {"tensor": dtype, "shape", "strides", "values": its elements in order, "requires_grad", "grad_fn": its name or null},
a complex element [re, im], an element that JSON has no number for "nan", "inf" or "-inf". A list, tuple, named tuple or shape is an array, a dtype
{"dtype": name}; numbers, booleans and strings stand for themselves, and an exception is {"exception": type, "message": text}.
"""
import json
import math
import os
import sys
import warnings

import torch
import torch.nn.functional as F


def variables():
    return {
        "x": torch.tensor([[1., -2, 3], [4, 5, -6]]),
        "y": torch.tensor([[7., 8, 9], [1, 2, 3]]),
        "b": torch.tensor([[True, False, True], [False, True, False]]),
        "idx": torch.tensor([[0, 2], [1, 0]]),
        "l": torch.tensor([3, 1, 2, 1]),
        "t": torch.tensor([0, 2]),
        "s": torch.tensor([1., 2, 3, 4]),
        "v": torch.tensor([0.5, 2, 9]),
        "m": torch.tensor([[1., 2], [3, 5]]),
        "spd": torch.tensor([[4., 1], [1, 3]]),
        "w": torch.tensor([[1., 0, 2], [0, 3, 1], [1, 1, 1], [2, 2, 0]]),
        "bias": torch.tensor([1., 2, 3, 4]),
        "img": torch.arange(16.).reshape(1, 1, 4, 4),
        "k": torch.tensor([[[[1., 2], [3, 4]]]]),
        "q": (torch.arange(12.) / 10).reshape(1, 2, 3, 2),
    }


def number(value):
    if isinstance(value, complex):
        return [number(value.real), number(value.imag)]
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value


def written(value):
    if isinstance(value, torch.Tensor):
        plain = value.detach().resolve_conj().resolve_neg()
        return {"tensor": str(value.dtype).removeprefix("torch."), "shape": list(value.shape), "strides": list(value.stride()),
                "values": [number(element) for element in plain.reshape(-1).tolist()],
                "requires_grad": value.requires_grad, "grad_fn": None if value.grad_fn is None else value.grad_fn.name()}
    if isinstance(value, torch.dtype):
        return {"dtype": str(value).removeprefix("torch.")}
    if isinstance(value, (list, tuple)):
        return [written(element) for element in value]
    if value is None or isinstance(value, (bool, int, float, complex, str)):
        return number(value)
    raise TypeError(type(value))


def result(python):
    torch.manual_seed(0)
    scope = variables()
    try:
        value = eval(python, {"torch": torch, "F": F}, scope)
    except Exception as e:
        return {"exception": type(e).__name__, "message": str(e)}
    return written(value)


def main():
    folder = sys.argv[1]
    warnings.simplefilter("ignore")
    torch.set_num_threads(1)
    with open(os.path.join(folder, "calls.tsv")) as calls, open(os.path.join(folder, "results.jsonl"), "w") as results:
        for line in calls:
            name, _, python = line.rstrip("\n").split("\t")
            results.write(json.dumps({"name": name, "result": result(python)}) + "\n")


main()

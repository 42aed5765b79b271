#!/usr/bin/env python3
"""Evaluates index expressions and assignments to them on PyTorch, for IndexingGoldenTest.

    python scripts/golden/indexing.py        writes src/test/resources/indexing/cases.jsonl.gz

Needs PyTorch 2.13 and NumPy 2.4. One case a line:

    base      what is indexed: [dtype, shape, how], a tensor of 0, 1, 2, ... (bool: i % 3 != 0), of whose elements `how` makes a view:
              "plain"; "t", transposed; "step", every other element of the last dimension; "expand", two of it in front
    index     the parts of the index, a list; or {"sole": part} where Python's index is no tuple
    value     what is assigned, in the notation of the parts; absent where elements are read
    grad      true where base and value require gradients, and the sum of squares of what comes out runs backward
    dtype, shape, strides, values, shares      what comes out (for an assignment: the base afterwards, without `shares`)
    grads     the gradients of the base and, where it is a tensor, of the value
    error     instead: the first line of the message

Parts: numbers (complex ones {"z": [re, im]}), true, false and null as in JSON; "..." the ellipsis; {"s": [start, stop, step]} a slice,
whose bounds may be {"t": ...}; {"t": [dtype, shape, values]} a tensor; {"a": [dtype, nested]} a NumPy array; a list is a list.
"""

import gzip
import json
import math
import pathlib
import random
import warnings

import numpy as np
import torch

SHAPES = [[], [1], [5], [0], [2, 3], [3, 3], [2, 3, 4], [1, 4, 1], [2, 0, 3], [2, 1, 3, 2]]
DTYPES = ["float32", "float64", "int64", "int32", "uint8", "bool", "complex64", "float16", "bfloat16", "int8", "uint16"]


def dtype(name):
    return getattr(torch, name)


def base(kind):
    name, shape, how = kind
    count = math.prod(shape) * (2 if how == "step" else 1)
    plain = torch.arange(count)
    plain = plain % 3 != 0 if name == "bool" else plain.to(dtype(name))
    if how == "step":
        return plain.reshape(shape[:-1] + [shape[-1] * 2])[..., ::2]
    plain = plain.reshape(shape)
    return plain.t() if how == "t" else plain.expand([2] + shape) if how == "expand" else plain


def tensor(spec):
    name, shape, values = spec
    return torch.tensor([number(v) for v in values], dtype=dtype(name)).reshape(shape)


def number(v):
    return complex(*v["z"]) if isinstance(v, dict) else v


def part(p):
    if isinstance(p, list):
        return [part(each) for each in p]
    if p == "...":
        return ...
    if isinstance(p, dict):
        if "s" in p:
            return slice(*[part(each) for each in p["s"]])
        if "t" in p:
            return tensor(p["t"])
        if "z" in p:
            return number(p)
        return np.array(p["a"][1], dtype=p["a"][0])
    return p


def index(case):
    given = case["index"]
    return part(given["sole"]) if isinstance(given, dict) else tuple(part(each) for each in given)


def element(v):
    if isinstance(v, complex):
        return {"z": [v.real, v.imag]}
    return v


def described(t):
    return {"dtype": str(t.dtype)[6:], "shape": list(t.shape), "strides": list(t.stride()),
            "values": [element(v) for v in t.flatten().tolist()]}


def run(case):
    x = base(case["base"])
    grad = case.get("grad", False)
    try:
        leaf = x = x.clone().requires_grad_() if grad else x
        if "value" not in case:
            y = x[index(case)]
            out = described(y)
            out["shares"] = y.untyped_storage().data_ptr() == x.untyped_storage().data_ptr() and y._is_view()
            if y.numel() == 0:
                del out["shares"]
            if grad:
                (y * y).sum().backward()
                out["grads"] = [described(leaf.grad)]
            return out
        if not grad and case["base"][2] != "expand":
            # A copy of the same strides, so that no case sees another's writes.
            x = x.clone()
        v = part(case["value"])
        if grad:
            x = x * 1
            if isinstance(v, torch.Tensor) and v.is_floating_point():
                v.requires_grad_()
        x[index(case)] = v
        out = described(x)
        if grad:
            (x * x).sum().backward()
            out["grads"] = [described(leaf.grad)] + ([described(v.grad)] if isinstance(v, torch.Tensor) and v.grad is not None else [])
        return out
    except (IndexError, RuntimeError, TypeError, ValueError, NotImplementedError) as e:
        return {"error": str(e).split("\n")[0]}


# ---------------------------------------------------------------------- cases by hand

T = lambda name, shape, values: {"t": [name, shape, values]}
S = lambda *bounds: {"s": list(bounds) + [None] * (3 - len(bounds))}
sole = lambda p: {"sole": p}
ALL = S(None, None)
MASK = T("bool", [2, 3], [True, False, True, False, True, False])
I64 = lambda *values: T("int64", [len(values)], list(values))
I0 = lambda value, name="int64": T(name, [], [value])

BY_HAND = [
    sole(0), sole(1), sole(-1), sole(-2), sole(2), sole(5), sole(-3), sole(-6), sole(2 ** 63 - 1), sole(-2 ** 63), sole(2 ** 63), sole(-2 ** 70),
    sole(True), sole(False), sole(None), sole("..."), sole(ALL), sole(S(1, None)), sole(S(None, 1)), sole(S(None, None, 2)), sole(S(None, None, 0)), sole(S(None, None, -1)), sole(S(1, 0, -1)),
    sole(S(-1, None)), sole(S(None, -1)), sole(S(5, 9)), sole(S(-9, 9)), sole(S(2, 1)), sole(S(0, 2 ** 62)), sole(S(1, None, 3)), sole(S(0, 100, 2 ** 40)),
    sole(1.5), sole({"z": [1, 0]}), [1.5], [0, {"z": [1, 0]}], [], [0], [0, 1], [1, -1], [0, 5], [0, 0, 5], [0, 0, 0], [0, 0, 0, 0], [0] * 5, [1, 2, 3, 1],
    [ALL], [ALL, ALL], [ALL, 0], [ALL, 0, ALL], [0, ALL], [ALL, 5], [ALL, ALL, ALL, ALL], ["..."], ["...", 0], [0, "..."], ["...", "..."], ["...", 0, "..."], [0, "...", 0], ["...", ALL], ["...", S(0, 1)], [None], [None, None], [None, 0],
    [0, None], [ALL, None], [ALL, None, 0], ["...", None], [None, "..."], [None, "...", None], [None, ALL, None, 0], [0, None, "...", None], [None, S(1, None), None, S(None, None, 2)], [S(0, 1), S(1, 3)],
    [S(None, None, 2), S(None, None, 2)], [S(None, None, -1), 0], [0, S(None, None, 0)], [S(-1, None), S(None, -1)], [S(1, 1), ALL],
    [True], [False], [True, 0], [0, True], [False, 0], [True, True], [True, False], [True, ALL], [ALL, True], ["...", True], [True, "..."], [None, True, None], [True, [0, 1]], [[0, 1], True], [0, True, [0, 1]],
    sole(I0(0)), sole(I0(1)), sole(I0(-1)), sole(I0(9)), sole(I0(1, "int32")), sole(I0(1, "int8")), sole(I0(1, "int16")), sole(I0(1, "uint8")), sole(I0(0, "uint8")), sole(I0(True, "bool")), sole(I0(False, "bool")), sole(I0(1.0, "float32")),
    [I0(0)], [ALL, I0(1)], [I0(1), I0(0)], [0, I0(9)], [I0(True, "bool"), 0], [0, I0(True, "bool")], [I0(1, "uint8"), 0], [I0(0, "uint8"), "..."], sole(S(I0(1), None)), sole(S(None, I0(1))), sole(S(I0(0), I0(2))), sole(S(I64(1), None)),
    sole(S(I64(0, 1), None)), sole(S(I0(1.0, "float32"), None)), sole(S(None, I0(True, "bool"))), sole(S(I0(0, "uint8"), 5)),
    sole(I64(0, 1)), sole(I64(1, 0)), sole(I64(0)), sole(I64(-1, 0)), sole(I64(5)), sole(I64(0, -9)), sole(I64(0, 0, 1, 1, 0)), sole(I64()), sole(T("int32", [2], [1, 0])), sole(T("int16", [2], [1, 0])), sole(T("int8", [1], [0])),
    sole(T("float32", [2], [1, 0])), sole(T("float32", [0], [])), sole(T("bool", [0], [])), sole(T("int32", [0], [])), sole(T("int64", [2, 2], [0, 1, 1, 0])), sole(T("int64", [1, 1, 1], [0])), sole(T("int64", [2, 0], [])),
    [I64(0, 1)], [I64(0, 1), I64(1, 0)], [I64(0, 1), I64(0)], [I64(0, 1), I64(0, 1, 1)], [I64(0, 1), 0], [0, I64(0, 1)], [I64(0, 1), ALL], [ALL, I64(0, 1)], [ALL, I64(0, 5)], [I64(0, 1), "..."], ["...", I64(0, 0)], [I64(0, 1), ALL, I64(0, 1)],
    [I64(0, 1), None, I64(0, 1)], [I64(0, 1), 0, I64(0, 1)], [I64(0, 1), S(1, None), I64(0, 1)], [None, I64(0, 1)], [I64(0, 1), None], [ALL, I64(0, 1), I64(0, 1)], [ALL, I64(0, 1), 0], [ALL, 0, I64(0, 1)], [0, ALL, I64(0, 1)],
    [I64(0, 1), S(None, None, 2)], [I64(1), S(1, 3)], [T("int64", [2, 1], [0, 1]), I64(0, 1)], [T("int64", [2, 1], [0, 1]), I64(0, 1, 2)], [T("int32", [2], [0, 1]), I64(0, 1)], [I64(), I64()], [I64(), 0], [I64(), I64(0)], [I64(), I64(0, 1)],
    sole(MASK), [MASK], [MASK, 0], [MASK, ALL], [0, MASK], [ALL, MASK], ["...", MASK], [MASK, "..."], [MASK, I64(0)], [MASK, I64(0, 1)], [MASK, I64(0, 1, 2)], [MASK, None], [MASK, True], sole(T("bool", [2], [True, False])), sole(T("bool", [2], [False, False])),
    sole(T("bool", [3], [True, False, True])), [ALL, T("bool", [3], [True, False, True])], [ALL, T("bool", [2], [True, False])], [T("bool", [2], [True, True]), T("bool", [3], [True, False, True])], [T("bool", [2], [True, True]), T("bool", [3], [True, True, True])],
    [T("bool", [2], [True, False]), ALL, I64(0)], [0, T("bool", [3], [True, False, True])], [0, T("bool", [3, 4], [True, False] * 6)], sole(T("bool", [2, 3, 4], [True, False, False] * 8)), sole(T("bool", [1, 2], [True, False])), sole(T("bool", [5], [True, False, True, True, False])),
    sole(T("uint8", [2], [1, 0])), sole(T("uint8", [2], [2, 0])), sole(T("uint8", [3], [1, 0, 1])), [ALL, T("uint8", [3], [1, 0, 1])], sole(T("uint8", [2, 3], [1, 0, 1, 0, 1, 0])), sole(T("bool", [1], [True])), sole(T("bool", [0, 3], [])), sole(T("bool", [2, 0, 3], [])),
    sole([0, 1]), sole([1, 0]), sole([]), sole([0]), sole([-1]), sole([5]), sole([True, False]), sole([True]), sole([False, False]), sole([True, False, True]), sole([0, True]), sole([1, False]), sole([1.5]), sole([0.9, 1.9]), sole([math.nan]), sole([{"z": [0, 1]}]), sole([2 ** 63]),
    sole([[0, 1], [1, 0]]), sole([[0, 1]]), sole([[0], [1]]), sole([[0, 1], [1]]), sole([[]]), sole([[0, 1], 0]), sole([0, [0, 1]]), sole([None]), sole([None, 0]), sole(["..."]), sole(["...", 0]), sole([ALL, 0]), sole([S(0, 1)]), sole([0, ALL]), sole([I64(0, 1)]), sole([I64(0, 1), I64(1, 0)]),
    sole([I0(0), I0(1)]), sole([MASK]), sole([0] * 31), sole([0] * 32), sole([None] * 31), sole([None] * 32), sole([[0]] * 32), sole([[0]] * 31), sole([[True, False, True], [False, True, False]]), sole([[[0, 1]]]), sole([ALL, [0, 1]]), sole([1, True, 0]),
    [[0, 1]], [[0, 1], [1, 0]], [[0, 1], [0, 1, 2]], [[0, 1], 0], [0, [0, 1]], [ALL, [0, 1]], [ALL, [0, 1], 0], [[0, 1], ALL, [0, 1]], [[[0], [1]], [0, 1]], [[[0, 1], [1, 0]]], [[[0, 1], [1]]], [[True, False]], [[True, False], 0], [ALL, [True, False, True]], [0, [True, False, True]],
    [[[True, False, True], [False, True, False]]], [[[True, False, True], [False, True, False]], 0], [[None]], [[0, None]], [[ALL]], [[0, "..."]], [[I64(0, 1)]], [[I0(0), I0(1)]], [[I0(0), 1]], [[]], [[], []], [[], 0], [[[]]], [[1.5]], [[5]], [0, [5]], [ALL, [5]], [[0, 1], "...", [0, 1]], ["...", [0, 1], None],
    sole({"a": ["int64", [0, 1]]}), sole({"a": ["int32", [1, 0]]}), sole({"a": ["int16", [1]]}), sole({"a": ["int8", [1]]}), sole({"a": ["uint8", [1, 0]]}), sole({"a": ["bool", [True, False]]}), sole({"a": ["float32", [1.5]]}), sole({"a": ["float64", [0.0, 1.0]]}), sole({"a": ["int64", [[0, 1], [1, 0]]]}),
    sole({"a": ["bool", [[True, False, True], [False, True, False]]]}), sole({"a": ["int64", 1]}), sole({"a": ["bool", True]}), sole({"a": ["float64", 1.5]}), sole({"a": ["int32", []]}), sole({"a": ["int64", [[0]] * 33]}), sole([{"a": ["int64", [0, 1]]}]), sole([{"a": ["int32", [0, 1]]}, {"a": ["int32", [1, 0]]}]),
    [{"a": ["int32", [0, 1]]}, 0], [ALL, {"a": ["int32", [0, 1]]}], [0, {"a": ["uint8", [1, 0, 1]]}], [{"a": ["int64", [0, 1]]}, {"a": ["int64", [[0], [1]]]}], [[{"a": ["int64", [0, 1]]}]], [{"a": ["bool", [True, False]]}, [0, 1]],
]

VALUES = [5, -1, True, False, 1.5, -0.5, {"z": [1.0, 0.0]}, {"z": [1.0, 2.0]}, 2 ** 40, 300, -200, 1e10, 1e300, 70000, math.inf, math.nan, 2 ** 63, 2 ** 70, 2 ** 53 + 1,
          None, [1, 2, 3], {"a": ["float32", [1.0, 2.0]]},
          T("float32", [], [7]), T("float64", [], [7.5]), T("int64", [], [7]), T("bool", [], [True]), T("float32", [1], [7]), T("float32", [1, 1, 1, 1, 1], [7]), T("float32", [3], [7, 8, 9]), T("float32", [4], [7, 8, 9, 10]), T("int64", [3], [7, 8, 9]),
          T("float32", [2], [7, 8]), T("float32", [0], []), T("float32", [2, 3], [1, 2, 3, 4, 5, 6]), T("float32", [1, 2, 3], [1, 2, 3, 4, 5, 6]), T("float32", [2, 1, 4], [1, 2, 3, 4, 5, 6, 7, 8]), T("complex64", [], [{"z": [1.0, 2.0]}]), T("float32", [3, 4], list(range(12)))]


def by_hand():
    for i, each in enumerate(BY_HAND):
        yield {"base": ["float32", [2, 3], "plain"], "index": each}
        yield {"base": ["float32", [2, 3, 4], "plain"], "index": each}
        yield {"base": ["int64", [], "plain"], "index": each}
        yield {"base": [DTYPES[i % len(DTYPES)], [3, 2], "t"], "index": each}
        yield {"base": ["float32", [2, 3, 4], "plain"], "index": each, "value": VALUES[i % len(VALUES)]}
        yield {"base": ["float32", [2, 3], "plain"], "index": each, "value": 5}
        yield {"base": ["int64", [], "plain"], "index": each, "value": 5}
        yield {"base": ["float64", [2, 3, 4], "plain"], "index": each, "grad": True}
        yield {"base": ["float64", [2, 3, 4], "plain"], "index": each, "grad": True, "value": T("float64", [4], [1, -2, 3, 0.5])}


def by_value():
    places = [sole(0), sole("..."), [0, S(1, None)], sole([1, 0]), sole(MASK), sole(ALL), [0, [0, 2]], sole(None), sole(True), sole(False), [0, 1], sole(I64(0))]
    for value in VALUES:
        for name in DTYPES:
            for place in places if name == "float32" else places[:5]:
                yield {"base": [name, [2, 3], "plain"], "index": place, "value": value}
        for place in places:
            yield {"base": ["float32", [2, 3, 4], "plain"], "index": place, "value": value}
        for place in places[:4]:
            yield {"base": ["float32", [3], "expand"], "index": place, "value": value}
            yield {"base": ["float32", [2, 3], "step"], "index": place, "value": value}


# ---------------------------------------------------------------------- random cases

def random_case(r):
    shape = r.choice(SHAPES)
    how = r.choice(["plain", "plain", "plain", "step" if shape else "plain", "expand" if shape else "plain", "t" if len(shape) == 2 else "plain"])
    sizes = shape[::-1] if how == "t" else [2] + shape if how == "expand" else shape
    parts, at = [], 0
    broadcast = r.choice([[2], [3], [1], [2, 2], [2, 1]])
    while r.random() < 0.75 and len(parts) < 6:
        size = sizes[at] if at < len(sizes) else 3
        kind = r.random()
        if kind < 0.22:
            parts.append(r.randint(-size, max(size - 1, 0)) if r.random() < 0.93 else r.randint(-9, 9))
        elif kind < 0.45:
            bound = lambda: r.choice([None, r.randint(-size - 1, size + 1)])
            parts.append(S(bound(), bound(), r.choice([None, None, 1, 2, 3] if r.random() < 0.97 else [0, -1])))
        elif kind < 0.52:
            if "..." not in parts or r.random() < 0.1:
                parts.append("...")
                at = max(at, len(sizes) - r.randint(0, 2))
            continue
        elif kind < 0.6:
            parts.append(None)
            continue
        elif kind < 0.64:
            parts.append(r.random() < 0.6)
            continue
        elif kind < 0.82:
            count = math.prod(broadcast)
            low, high = (-size, size - 1) if size else (0, 0)
            values = [r.randint(low, high) for _ in range(count)]
            if r.random() < 0.03:
                values[0] = r.choice([9, -9])
            flavour = r.random()
            if flavour < 0.6 or len(broadcast) > 1:
                parts.append(T(r.choice(["int64", "int64", "int32"]), broadcast, values))
            else:
                parts.append(values if flavour < 0.85 else {"a": [r.choice(["int64", "int32", "int16"]), values]})
        elif kind < 0.95:
            dims = r.choice([1, 1, 2]) if at + 1 < len(sizes) else 1
            mask = (sizes[at:at + dims] or [3]) if r.random() < 0.95 else [r.randint(0, 4)]
            values = [r.random() < 0.6 for _ in range(math.prod(mask))]
            parts.append(values if len(mask) == 1 and r.random() < 0.3 else T("bool" if r.random() < 0.95 else "uint8", mask, values))
            at += len(mask) - 1
        else:
            parts.append(I0(r.randint(-size, max(size - 1, 0)), r.choice(["int64", "int32", "uint8", "int8"])))
        at += 1
    case = {"base": [r.choice(DTYPES), shape, how], "index": sole(parts[0]) if len(parts) == 1 and r.random() < 0.5 else parts}
    if r.random() < 0.4:
        x = base(case["base"])
        try:
            result = list(x[index(case)].shape)
        except Exception:
            result = [2]
        want = result[r.randint(0, len(result)):] if result else []
        want = [1 if r.random() < 0.15 else n for n in want]
        if r.random() < 0.15:
            want = [1] + want
        if r.random() < 0.05:
            want = want + [2]
        name = case["base"][0] if r.random() < 0.8 else r.choice(DTYPES)
        if math.prod(want) < 200:
            case["value"] = r.choice([3, 1.5, True]) if r.random() < 0.3 else T(name, want, [r.random() < 0.5 if name == "bool" else r.randint(0, 20) for _ in range(math.prod(want))])
    if r.random() < 0.3:
        case["base"][0] = "float64"
        if not ("value" in case and isinstance(case["value"], dict) and case["value"]["t"][0] not in ("float64", "float32")):
            case["grad"] = True
    return case


def repeats(case):
    """Whether an assignment writes an element twice, so that it is not said which value stays."""
    if "value" not in case:
        return False
    x = base(case["base"])
    try:
        places = torch.arange(x.numel()).reshape(x.shape)[index(case)].flatten()
    except Exception:
        return False
    value = part(case["value"])
    return len(places) != len(set(places.tolist())) and isinstance(value, torch.Tensor) and value.numel() > 1


def has_no_counterpart(given):
    """Whether this is a tuple of one number or truth value, which in Java is the number itself."""
    return isinstance(given, list) and len(given) == 1 and (isinstance(given[0], (int, float)) or isinstance(given[0], dict) and "z" in given[0])


def cases():
    yield from by_hand()
    yield from by_value()
    r = random.Random(20260)
    yield from (random_case(r) for _ in range(2500))


def main():
    warnings.simplefilter("ignore")
    torch.set_num_threads(1)
    file = pathlib.Path(__file__).parents[2] / "src/test/resources/indexing/cases.jsonl.gz"
    seen, lines = set(), []
    for case in cases():
        key = json.dumps(case)
        if key in seen or repeats(case) or has_no_counterpart(case["index"]):
            continue
        seen.add(key)
        out = run(case)
        if len(out.get("values", [])) <= 300 and "INTERNAL ASSERT" not in out.get("error", ""):
            lines.append(json.dumps({**case, **out}, separators=(",", ":")))
    with gzip.GzipFile(file, "wb", mtime=0) as target:
        target.write(("\n".join(lines) + "\n").encode())
    print(len(lines), "cases,", sum('"error"' in line for line in lines), "refused,", file.stat().st_size, "bytes")


if __name__ == "__main__":
    main()

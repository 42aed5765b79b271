#!/usr/bin/env python3
"""Writes what NumPy does, to the stride, the byte and the message, for the replay in NumpyReplayTest.

    python3 scripts/golden/ndarray_replay.py src/test/resources/ndarray/replay.json.gz

Written with NumPy 2.4.6 on x86-64; the output depends on the seed, on NumPy and on the processor's conversions of numbers out
of range. Where ndarray_cases.py takes arrays with any strides from random memory, the chains of views here start from arrays
in C order, and the numbers are chosen at the edges of the types. Arrays travel as dtype, shape and the bytes of their elements
in C order (hex). What NumPy refuses has "error", its exception and message, instead of a result.
"""
import gzip
import json
import random
import sys
import warnings

import numpy as np
from numpy.lib.stride_tricks import as_strided

warnings.simplefilter("ignore")
DTYPES = ["bool", "uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64",
          "float16", "float32", "float64", "complex64", "complex128"]
rng = random.Random(20240601)


def array_json(a):
    return {"dtype": str(a.dtype), "shape": list(a.shape), "bytes": a.tobytes().hex()}


def error_json(e):
    return {"type": type(e).__name__, "message": str(e).strip()}


def state(a, base):
    start = a.__array_interface__["data"][0] - base.__array_interface__["data"][0]
    shared = bool(np.shares_memory(a, base))
    return array_json(a) | {
        "strides": list(a.strides), "offset": start if shared else None, "shared": shared,
        "c": bool(a.flags.c_contiguous), "f": bool(a.flags.f_contiguous), "writeable": bool(a.flags.writeable)}


# ---- views: a chain of operations on one base array

def random_slice(n):
    if rng.random() < 0.3:
        return slice(None)
    bound = lambda: rng.choice([None, rng.randint(-n - 2, n + 2)])
    return slice(bound(), bound(), rng.choice([None, 1, 1, 2, 3, -1, -1, -2, -7]))


def random_index(a):
    index = []
    for n in a.shape[: rng.randint(0, a.ndim)]:
        r = rng.random()
        if r < 0.2:
            index.append(rng.randint(-n - (rng.random() < 0.05), max(n - 1, 0)))
        else:
            index.append(random_slice(n))
    for _ in range(rng.choice([0, 0, 0, 1, 2])):
        index.insert(rng.randint(0, len(index)), None)
    for _ in range(rng.choice([0, 0, 1, 1, 1]) + (rng.random() < 0.03)):
        index.insert(rng.randint(0, len(index)), Ellipsis)
    if rng.random() < 0.03:
        index += [0] * (a.ndim + 1)
    return index


def index_json(index):
    return ["..." if i is Ellipsis else "None" if i is None
            else {"slice": [i.start, i.stop, 1 if i.step is None else i.step]} if isinstance(i, slice) else i
            for i in index]


def random_shape(size):
    """A shape of this size, mostly; with an unknown dimension sometimes."""
    shape, rest = [], size
    while rest > 1 and len(shape) < 4:
        d = rng.choice([k for k in range(1, rest + 1) if rest % k == 0])
        shape.append(d)
        rest //= d
    shape.append(rest)
    if rng.random() < 0.3:
        shape.insert(rng.randint(0, len(shape)), 1)
    if rng.random() < 0.3:
        shape[rng.randrange(len(shape))] = -1
    if rng.random() < 0.08:
        shape[rng.randrange(len(shape))] = rng.choice([-1, 0, 5])
    return shape


def random_op(a):
    axis = lambda: rng.randint(-a.ndim - (rng.random() < 0.05), max(a.ndim - 1, 0))
    kind = rng.choice(["slice"] * 6 + ["transpose", "transposeAxes", "swapAxes", "reshape", "reshape", "reshape", "ravel",
                       "flatten", "broadcastTo", "squeeze", "squeezeAxis", "expandDims", "flip", "flipAll", "view", "view",
                       "diagonal", "select", "copy", "astype"])
    if kind == "slice":
        index = random_index(a)
        return {"op": kind, "index": index_json(index)}, lambda: a[tuple(index)]
    if kind == "transpose":
        return {"op": kind}, lambda: a.transpose()
    if kind == "transposeAxes":
        axes = rng.sample(range(a.ndim), a.ndim)
        axes = [x - a.ndim if rng.random() < 0.3 else x for x in axes]
        if rng.random() < 0.1 and axes:
            axes[0] = axes[-1]
        if not axes:
            return {"op": "transpose"}, lambda: a.transpose()
        return {"op": kind, "axes": axes}, lambda: a.transpose(axes)
    if kind == "swapAxes":
        i, j = axis(), axis()
        return {"op": kind, "axes": [i, j]}, lambda: a.swapaxes(i, j)
    if kind == "reshape":
        shape = random_shape(a.size)
        return {"op": kind, "shape": shape}, lambda: a.reshape(shape)
    if kind == "ravel":
        return {"op": kind}, lambda: a.ravel()
    if kind == "flatten":
        return {"op": kind}, lambda: a.flatten()
    if kind == "copy":
        return {"op": kind}, lambda: a.copy()
    if kind == "astype":
        dtype = rng.choice(["int32", "int64", "uint8"])
        return {"op": kind, "dtype": dtype}, lambda: a.astype(dtype)
    if kind == "broadcastTo":
        shape = [rng.choice([n, n, 3]) if n == 1 else n for n in a.shape]
        shape = [rng.choice([1, 2])] * rng.choice([0, 0, 1]) + shape
        if rng.random() < 0.1 and shape:
            shape[rng.randrange(len(shape))] += 1
        return {"op": kind, "shape": shape}, lambda: np.broadcast_to(a, shape)
    if kind == "squeeze" or (kind == "squeezeAxis" and a.ndim == 0):  # NumPy takes axis 0 of a 0-d array, here only
        kind = "squeeze"
        return {"op": kind}, lambda: a.squeeze()
    if kind == "squeezeAxis":
        i = axis()
        return {"op": kind, "axes": [i]}, lambda: a.squeeze(i)
    if kind == "expandDims":
        i = rng.randint(-a.ndim - 2, a.ndim + 1) if rng.random() < 0.1 else rng.randint(-a.ndim - 1, a.ndim)
        return {"op": kind, "axes": [i]}, lambda: np.expand_dims(a, i)
    if kind == "flip":
        i = axis()
        return {"op": kind, "axes": [i]}, lambda: np.flip(a, i)
    if kind == "flipAll":
        return {"op": "flip", "axes": []}, lambda: np.flip(a)
    if kind == "view":
        dtype = rng.choice(["uint8", "int16", "int32", "int64"])
        return {"op": kind, "dtype": dtype}, lambda: a.view(dtype)
    if kind == "diagonal":
        k, i, j = rng.randint(-3, 3), axis(), axis()
        return {"op": kind, "axes": [k, i, j]}, lambda: a.diagonal(k, i, j)
    i = axis()
    n = a.shape[i] if -a.ndim <= i < a.ndim else 1
    k = rng.randint(-n - (rng.random() < 0.05), max(n - 1, 0))
    valid = -a.ndim <= i < a.ndim
    return {"op": kind, "axes": [i, k]}, lambda: (
        a[(slice(None),) * (i % a.ndim) + (k,)] if valid else missing(i, a.ndim))


def missing(axis, ndim):
    raise np.exceptions.AxisError(axis, ndim)


def view_cases(count):
    cases = []
    for _ in range(count):
        shape = [rng.choice([0, 1, 1, 2, 3, 4, 5]) if rng.random() < 0.9 else 0 for _ in range(rng.randint(0, 4))]
        if 0 in shape and rng.random() < 0.7:
            shape = [n or 2 for n in shape]
        dtype = rng.choice(["int64", "int32", "int16", "uint8"])
        size = int(np.prod(shape, dtype=int))
        base = (np.arange(size) * 37 % 251).astype(dtype).reshape(shape)
        base = np.zeros(shape, dtype) if size == 0 else base
        case = {"base": array_json(base), "steps": []}
        a = base
        for _ in range(rng.randint(1, 6)):
            op, run = random_op(a)
            try:
                a = run()
                if not isinstance(a, np.ndarray):
                    a = np.asarray(a)  # a scalar: NumPy's element, our 0-dimensional view; only its value is compared
                    op["scalar"] = True
            except Exception as e:
                case["steps"].append(op | {"error": error_json(e)})
                break
            case["steps"].append(op | {"result": state(a, base)})
            if op.get("scalar"):
                break
        cases.append(case)
    return cases


# ---- flags of arbitrary strides

def flag_cases(count):
    cases = []
    buffer = np.zeros(1 << 14, np.uint8)
    for _ in range(count):
        dtype = rng.choice(["uint8", "int16", "float32", "complex128"])
        item = np.dtype(dtype).itemsize
        shape = [rng.choice([1, 1, 2, 3, 0] if rng.random() < 0.1 else [1, 2, 3]) for _ in range(rng.randint(0, 4))]
        order = rng.choice("CF")
        strides = list(np.zeros(shape, dtype, order=order).strides)
        for d in range(len(shape)):
            if rng.random() < 0.25:
                strides[d] = rng.choice([0, item, 2 * item, 100])
        a = as_strided(buffer[: len(buffer) // item * item].view(dtype), shape, strides)
        cases.append({"dtype": dtype, "shape": shape, "strides": strides,
                      "c": bool(a.flags.c_contiguous), "f": bool(a.flags.f_contiguous)})
    return cases


# ---- slices of one axis with bounds and steps up to the ends of 64 bits

def slice_cases(count):
    cases = []
    bound = lambda: rng.choice([None, rng.randint(-12, 12), rng.randint(-12, 12), 2**63 - 1, -2**63])
    for _ in range(count):
        size = rng.choice([0, 1, 5, 10])
        s = slice(bound(), bound(), rng.choice([1, 2, 3, -1, -2, -5, 2**63 - 1, -2**63 + 1, -2**63]))
        a = np.arange(size, dtype=np.uint8)
        cases.append({"slice": [s.start, s.stop, s.step], "size": size, "result": state(a[s], a)})
    return cases


# ---- astype

def interesting(dtype):
    d = np.dtype(dtype)
    if d.kind == "b":
        return np.array([False, True])
    if d.kind in "iu":
        info = np.iinfo(d)
        values = [0, 1, 2, 100, 127, 128, 255, 256, 300, 32767, 32768, 65504, 65519, 65520, 65535, 65536, 70000, 16777217,
                  2**31 - 1, 2**31, 2**32 - 1, 2**32, 2**53 + 1, 2**60 + 2**36 + 1, 2**63 - 1, 2**63, 2**63 + 1025,
                  2**64 - 1, 2**63 + 2**39 + 1]
        values += [-v for v in values] + [-1]
        return np.array([v for v in values if info.min <= v <= info.max], d)
    reals = [0.0, -0.0, 0.5, -0.5, 1.0, 1.5, -1.5, 2.999, 100.7, -128.9, 255.5, 300.0, 1e3, 65504.0, 2**31 - 1.0, 2.0**31 - 128,
             -2.0**31, 3e9, 4294967040.0, 1e-3, 1e-8, 6e-8, 1e-45, 1e-320]
    wide = [1e10, 2.0**40 + 0.5, 2.0**62, -2.0**63, 9.2e18]
    never = [np.inf, -np.inf, np.nan, 65520.0, 1e30, -1e30, 1e300, 2.0**63, 1.8e19, 2.0**64]
    rounding = [1 + 2.0**-11, 1 + 2.0**-11 + 2.0**-30, 1 + 3 * 2.0**-11, 1 + 3 * 2.0**-11 - 2.0**-40, 1 + 2.0**-24,
                1 + 2.0**-24 + 2.0**-50, 65519.99999, 2.0**-25, 2.0**-25 + 2.0**-60, 2.0**-14 - 2.0**-26, 3 * 2.0**-26]
    values = np.array(reals + wide + never + rounding + [rng.uniform(-70000, 70000) for _ in range(20)]
                      + [rng.uniform(-1, 1) * 10 ** rng.uniform(-9, 6) for _ in range(40)])
    if d.kind == "f":
        return values.astype(d)
    return (values + 1j * np.array(rng.sample(list(values), len(values)))).astype(d)


def defined(values, target):
    """Those values whose conversion to an unsigned 32-bit integer does not depend on the loop that NumPy takes for it."""
    if target != "uint32" or values.dtype.kind not in "fc":
        return values
    with np.errstate(invalid="ignore"):
        r = values.real.astype(np.float64)
    return values[(r > -2.0**31) & (r < 2.0**32)]


def astype_cases():
    cases = []
    for source in DTYPES:
        for target in DTYPES:
            a = defined(interesting(source), target)
            # One element at a time: the scalar conversions, without those of a vector unit.
            result = np.concatenate([a[k:k + 1].astype(target) for k in range(len(a))])
            cases.append({"from": array_json(a), "to": array_json(result)})
    return cases


# ---- assignment of one value, and of arrays

def set_cases():
    values = [True, False, 0, 1, -1, 127, 128, 255, 256, 300, -129, 2**31, 2**32, 2**63 - 1, 2**63, 2**64 - 1, 2**64, -2**63,
              -2**63 - 1, 2**60 + 2**36 + 1, 0.0, -0.0, 0.5, 3.9, -3.9, 127.9, 300.7, 1e10, 1e39, float("nan"), float("inf"),
              -1.5, 1 + 2.0**-11 + 2.0**-30, 2.0**63, 1.5e19, 1 + 2j, 0j, 10**400]
    cases = []
    for dtype in DTYPES:
        for v in values:
            a = np.zeros(1, dtype)
            case = {"dtype": dtype, "value": value_json(v)}
            try:
                a[0] = v
                case["bytes"] = a.tobytes().hex()
            except Exception as e:
                case["error"] = error_json(e)
            cases.append(case)
    return cases


def value_json(v):
    if isinstance(v, bool):
        return {"bool": v}
    if isinstance(v, int):
        return {"int": str(v)}
    if isinstance(v, float):
        return {"float": v.hex() if v == v and abs(v) != float("inf") else str(v)}
    return {"complex": [v.real, v.imag]}


def assign_cases(count):
    """target[...] = source, from views of one buffer (which may overlap) or of two, with broadcasting and conversion.

    The library reads before it writes. NumPy does not where the target has one axis and the source another stride in the same
    direction: b = numpy.arange(48); b[13:37:2] = b[19:31] reads elements that it has overwritten. Such a case is made again.
    """
    cases = []
    while len(cases) < count:
        one = rng.random() < 0.5
        n = 48
        to_type = rng.choice(["uint8", "int16", "int32", "float32", "float64", "complex64", "bool"])
        from_type = to_type if one else rng.choice(["uint8", "int16", "int32", "float32", "float64", "complex64", "bool"])
        target_base = (np.arange(n) % 7).astype(to_type)
        source_base = target_base if one else (np.arange(n) * 5 % 11).astype(from_type)
        shape = rng.choice([(5,), (3, 4), (2, 3, 2), (1, 6), (4, 1, 3), (0, 3), (12,)])
        item, from_item = target_base.itemsize, source_base.itemsize
        target_spec = strided_spec(shape, item, n, True)
        from_shape = shape
        if rng.random() < 0.4:
            from_shape = tuple(1 if rng.random() < 0.4 else k for k in shape)
            from_shape = rng.choice([from_shape, from_shape[1:], (1,) + from_shape])
        if rng.random() < 0.05:
            from_shape = from_shape + (5,)
        source_spec = strided_spec(from_shape, from_item, n, False)
        case = {"same": one, "targetBase": array_json(target_base), "sourceBase": array_json(source_base),
                "target": target_spec, "source": source_spec}
        target, source = strided(target_base, target_spec), strided(source_base, source_spec)
        first_read = target_base.copy()
        try:
            strided(first_read, target_spec)[...] = source.copy()
            target[...] = source
            case["result"] = target_base.tobytes().hex()
            if case["result"] != first_read.tobytes().hex():
                continue
        except Exception as e:
            case["error"] = error_json(e)
        cases.append(case)
    return cases


def strided_spec(shape, item, n, distinct):
    """A layout in a buffer of n elements: a permutation of C order, gaps where there is room, some axes reversed."""
    order = rng.sample(range(len(shape)), len(shape))
    strides = [0] * len(shape)
    step = rng.choice([1, 1, 2])
    for d in order:
        strides[d] = step if distinct or rng.random() < 0.9 else 0
        step *= max(shape[d], 1)
    span = sum((max(k, 1) - 1) * s for k, s in zip(shape, strides))
    if span >= n:
        return strided_spec(shape, item, n, distinct)
    offset = rng.randint(0, n - 1 - span)
    for d in range(len(shape)):
        if rng.random() < 0.3 and shape[d] > 0:
            offset += (shape[d] - 1) * strides[d]
            strides[d] = -strides[d]
    return {"shape": list(shape), "strides": [s * item for s in strides], "offset": offset * item}


def strided(base, spec):
    return np.ndarray(spec["shape"], base.dtype, base, spec["offset"], spec["strides"])


# ---- shares_memory

def overlap_cases(count):
    cases = []
    buffer = np.zeros(600, np.uint8)
    while len(cases) < count:
        specs = []
        for _ in range(2):
            dtype = rng.choice(["uint8", "int16", "int32", "float64", "complex128"])
            shape = [rng.randint(1, 5) for _ in range(rng.randint(0, 3))]
            strides = [rng.choice([rng.randint(-40, 40), 2 ** rng.randint(0, 6), 24, 48]) for _ in shape]
            low = sum(min((k - 1) * s, 0) for k, s in zip(shape, strides))
            high = sum(max((k - 1) * s, 0) for k, s in zip(shape, strides)) + np.dtype(dtype).itemsize
            if high - low > len(buffer):
                break
            specs.append({"dtype": dtype, "shape": shape, "strides": strides,
                          "offset": rng.randint(-low, len(buffer) - high)})
        if len(specs) < 2:
            continue
        a, b = [np.ndarray(s["shape"], s["dtype"], buffer, s["offset"], s["strides"]) for s in specs]
        cases.append({"a": specs[0], "b": specs[1], "shares": bool(np.shares_memory(a, b))})
    return cases


# ---- array_equal, allclose

NARROW = ["float16", "float32", "complex64"]


def compare_arrays():
    nan, inf = np.nan, np.inf
    arrays = [np.array([1, 2, 3], d) for d in DTYPES if d != "bool"] + [
        np.array([True, False, True]), np.array([1, 0, 1], np.int8),
        np.array([1.0, nan, 3.0]), np.array([inf, -inf, 0.0]), np.array([inf, inf, 0.0]), np.array([0.0, -0.0, 0.0]),
        np.array([0, 0, 0]), np.array([2**53 + 1, 0, 0]), np.array([2.0**53, 0, 0]), np.array([2**63, 0, 0], np.uint64),
        np.array([2**64 - 1, 0, 0], np.uint64), np.array([-1, 0, 0]), np.array([-2**63, 0, 0]), np.array([2.0**63, 0, 0]),
        np.array([2**24 + 1, 0, 0], np.int32), np.array([2**24, 0, 0], np.float32), np.array([2049, 0, 0], np.int16),
        np.array([2048, 0, 0], np.float16), np.array([65535, 0, 0], np.uint16),
        np.array([1 + 1e-6, 2, 3]), np.array([1 + 1e-9, 2, 3]), np.array([1 + 1e-4j, 2, 3]), np.array([1 + 1e-6j, 2, 3]),
        np.array([[1, 2, 3]]), np.array([[1], [2], [3]]), np.array([1, 2]), np.array(1.0), np.array(nan),
        np.array([[1.0], [1.0]]), np.zeros(0), np.zeros((0, 3)), np.zeros((3, 0)), np.array([1.1, 2, 3]),
        np.array([complex(nan, 0), 2, 3]), np.array([complex(0, nan), 2, 3]), np.array([complex(inf, nan), 2, 3]),
        np.array([1e-9, 0, 0]), np.array([1.00001, 2, 3])]
    for d in NARROW:
        arrays += [np.array(v, d) for v in ([1.0, nan, 3.0], [-1.0, nan, 3.0], [inf, -inf, 0.0], [0.0, -0.0, 0.0],
                                            [-0.0, 0.0, -0.0], [1.1, 2, 3], [1 + 1e-3, 2, 3], [1 + 1e-5, 2, 3], [1e-9, 0, 0],
                                            [1e-7, 0, 0], [6e-8, 0, 0], [6e4, -6e4, 1e-5], [-6e4, 6e4, 2e-5])]
    return arrays


TOLERANCES = [(1e-5, 1e-8, False), (0.1, 0.01, True), (1e-3, 0.0, True), (0.0, 1e-7, False), (0.0, 0.0, True)]


def compare_cases():
    """For each pair array_equal and allclose; of allclose one bit for each of the tolerances, or what it refuses."""
    arrays = compare_arrays()
    cases = [{"arrays": [array_json(a) for a in arrays], "tolerances": TOLERANCES}]
    for i, a in enumerate(arrays):
        for j, b in enumerate(arrays):
            case = {"a": i, "b": j, "equal": bool(np.array_equal(a, b))}
            try:
                case["close"] = [int(np.allclose(a, b, rtol=r, atol=t, equal_nan=n)) for r, t, n in TOLERANCES]
            except ValueError as e:
                case["error"] = error_json(e)
            cases.append(case)
    return cases


# ---- writes to a read-only array

def read_only_cases():
    cases = []
    for name, write in {"set": lambda a: a.__setitem__(0, 1), "setOutOfRange": lambda a: a.__setitem__(0, 300),
                        "fill": lambda a: a.fill(1), "copyFrom": lambda a: a.__setitem__(..., np.ones(3, np.int8)),
                        "copyFromWrongShape": lambda a: a.__setitem__(..., np.ones(2, np.int8))}.items():
        for size in (3, 0):
            if size == 0 and name.startswith("set"):
                continue
            a = np.zeros(size, np.int8)
            a.flags.writeable = False
            try:
                write(a)
            except Exception as e:
                cases.append({"write": name, "size": size, "error": error_json(e)})
            else:
                cases.append({"write": name, "size": size})
    return cases


def main():
    data = {"views": view_cases(900), "slices": slice_cases(400), "flags": flag_cases(300), "astype": astype_cases(),
            "set": set_cases(), "assign": assign_cases(300), "overlap": overlap_cases(400), "compare": compare_cases(),
            "readonly": read_only_cases()}
    text = ",\n".join(json.dumps(name) + ":[\n" + ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases) + "\n]"
                      for name, cases in data.items())
    with open(sys.argv[1], "wb") as out:
        out.write(gzip.compress(("{" + text + "}\n").encode(), 9, mtime=0))
    print({name: len(cases) for name, cases in data.items()})


if __name__ == "__main__":
    main()

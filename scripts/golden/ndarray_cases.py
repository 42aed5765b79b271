#!/usr/bin/env python3
"""Writes what NumPy does with random arrays, views, conversions and assignments, for the replay in NDArrayGoldenTest.

    python3 scripts/golden/ndarray_cases.py src/test/resources/ndarray/cases.json

The output depends on the seed and on NumPy alone (written with NumPy 2.4.6). Bytes are base64, arrays in C order.
"""
import base64
import json
import random
import sys
import warnings

import numpy as np
from numpy.lib.stride_tricks import as_strided

SEED = 20240611
DTYPES = ["bool", "uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64", "float16", "float32", "float64",
          "complex64", "complex128"]
POOL_BYTES = 2048
VIEW_CASES = 1500

rng = random.Random(SEED)
warnings.simplefilter("ignore")


def b64(data):
    return base64.b64encode(data).decode()


def address(a):
    return a.__array_interface__["data"][0]


def pool(dtype):
    """Random memory; for bool only the two bytes that it has."""
    data = bytearray(rng.randbytes(POOL_BYTES))
    if dtype == "bool":
        data = bytearray(b & 1 for b in data)
    return np.frombuffer(data, dtype=np.uint8)


POOLS = {d: pool(d) for d in DTYPES}


def random_base(dtype):
    """An array somewhere in the pool: contiguous, stepped, transposed, reversed, overlapping, empty or without axes."""
    item = np.dtype(dtype).itemsize
    while True:
        ndim = rng.choice([0, 1, 1, 2, 2, 2, 3, 3, 4])
        shape = [rng.choice([0, 1, 1, 2, 3, 4, 5, 6] if rng.random() < 0.15 else [1, 2, 3, 4, 5, 6]) for _ in range(ndim)]
        if np.prod(shape, dtype=int) > 60:
            continue
        kind = rng.choice(["c", "c", "f", "random"])
        if kind == "random":
            strides = [rng.choice([-3, -2, -1, 0, 1, 2, 3, 4]) * item for _ in shape]
            if rng.random() < 0.2:
                strides = [s + rng.choice([-1, 0, 1]) for s in strides]
        else:
            strides = [0] * ndim
            step = item
            for d in (reversed(range(ndim)) if kind == "c" else range(ndim)):
                strides[d] = step
                step *= shape[d]
            if 0 in shape:
                strides = [0] * ndim
        below = -sum((n - 1) * s for n, s in zip(shape, strides) if s < 0 and n > 0)
        above = item + sum((n - 1) * s for n, s in zip(shape, strides) if s > 0 and n > 0)
        if below + above > POOL_BYTES:
            continue
        offset = rng.randint(below, POOL_BYTES - above)
        if rng.random() < 0.8:
            offset -= offset % item
            if offset < below:
                continue
        memory = POOLS[dtype]
        return offset, shape, strides, np.ndarray(shape, dtype, memory, offset, strides)


def random_bound(n):
    return rng.choice([None, None, rng.randint(-n - 3, n + 3), rng.randint(-n - 3, n + 3), rng.choice([-2**62, 2**62])])


def random_index(a):
    items = []
    for n in a.shape[:rng.randint(0, a.ndim)]:
        r = rng.random()
        if r < 0.35 and n > 0:
            items.append(rng.randint(-n, n - 1))
        elif r < 0.38:
            items.append(rng.choice([n, -n - 1]))
        else:
            step = rng.choice([1, 1, 1, -1, -1, 2, -2, 3, -3, 100, -100]) if rng.random() < 0.99 else 0
            items.append([random_bound(n), random_bound(n), step])
    if rng.random() < 0.25:
        items.insert(rng.randint(0, len(items)), "newaxis")
    if rng.random() < 0.3:
        at = rng.randint(0, len(items))
        items.insert(at, "...")
        # What stands after the ellipsis counts from the last axis, whose sizes differ: integers may be out of range, which is wanted.
    if rng.random() < 0.02:
        items += [0] * (a.ndim + 1)
    if rng.random() < 0.01:
        items += ["...", "..."]
    return items


def index_of(items):
    return tuple(Ellipsis if i == "..." else None if i == "newaxis" else slice(*i) if isinstance(i, list) else i for i in items)


def factors(size):
    """A random shape of as many elements."""
    if size == 0:
        return [rng.choice([0, 2]), rng.choice([3, 0]), 0][:rng.randint(2, 3)] + [0]
    shape = []
    left = size
    while left > 1 and rng.random() < 0.8:
        d = rng.choice([d for d in range(1, left + 1) if left % d == 0])
        shape.append(d)
        left //= d
    if left > 1:
        shape.append(left)
    if rng.random() < 0.3:
        shape.insert(rng.randint(0, len(shape)), 1)
    return shape


def random_op(a):
    name = rng.choice(["slice"] * 8 + ["transpose", "T", "swapaxes", "reshape", "reshape", "squeeze", "expand_dims", "flip",
                       "diagonal", "broadcast_to", "view", "real", "imag", "ravel", "flatten", "copy"])
    if name == "slice":
        return [name, random_index(a)]
    if name == "imag" and a.dtype.kind != "c" and rng.random() < 0.9:
        name = "T"
    if name == "transpose":
        axes = list(range(a.ndim))
        rng.shuffle(axes)
        if rng.random() < 0.3:
            axes = [x - a.ndim if rng.random() < 0.5 else x for x in axes]
        if rng.random() < 0.1:
            axes = (axes + [0])[:rng.randint(0, len(axes) + 1)]
        return [name, axes]
    if name == "swapaxes":
        n = max(a.ndim, 1)
        return [name, rng.randint(-n, n - 1), rng.randint(-n, n - 1)]
    if name == "reshape":
        shape = factors(a.size)
        if shape and rng.random() < 0.4:
            shape[rng.randrange(len(shape))] = -1
        if rng.random() < 0.1:
            shape.append(rng.choice([2, -1]))
        return [name, shape]
    if name == "expand_dims":
        return [name, rng.randint(-a.ndim - 1, a.ndim + (rng.random() < 0.05))]
    if name == "flip":
        if rng.random() < 0.3:
            return [name, []]
        axes = rng.sample(range(a.ndim), rng.randint(1, a.ndim)) if a.ndim else [0]
        if rng.random() < 0.1:
            axes = axes + axes
        return [name, axes]
    if name == "broadcast_to":
        shape = [rng.randint(0, 3) if n == 1 and rng.random() < 0.7 else n for n in a.shape]
        shape = [rng.randint(0, 3) for _ in range(rng.choice([0, 0, 1, 2]))] + shape
        if rng.random() < 0.1:
            shape = [n + 1 for n in shape]
        return [name, shape]
    if name == "view":
        return [name, rng.choice(DTYPES)]
    return [name]


def apply(a, op):
    name, args = op[0], op[1:]
    if name == "slice":
        return a[index_of(args[0]) + (() if any(i == "..." for i in args[0]) else (Ellipsis,))]
    if name == "transpose":
        return a.transpose(tuple(args[0]))
    if name == "T":
        return a.T
    if name == "reshape":
        return a.reshape(tuple(args[0]))
    if name == "expand_dims":
        return np.expand_dims(a, args[0])
    if name == "flip":
        # Without axes NumPy gives a scalar, which is no view.
        return np.flip(a, tuple(args[0]) if args[0] else None) if a.ndim or args[0] else a[...]
    if name == "broadcast_to":
        return np.broadcast_to(a, tuple(args[0]))
    if name in ("real", "imag"):
        if name == "imag" and a.dtype.kind != "c":
            raise TypeError("real")
        return getattr(a, name)
    return getattr(a, name)(*args)


def describe(a, memory):
    lo, hi = np.lib.array_utils.byte_bounds(a) if a.size else (0, 0)
    start = address(memory)
    shared = a.size > 0 and start <= lo and hi <= start + memory.nbytes
    result = {"d": a.dtype.name, "s": list(a.shape), "t": list(a.strides), "c": int(a.flags.c_contiguous),
              "f": int(a.flags.f_contiguous), "v": b64(a.tobytes())}
    if shared:
        result["o"] = address(a) - start
    return result


def view_cases():
    cases = []
    errors = 0
    while len(cases) < VIEW_CASES:
        dtype = rng.choice(DTYPES)
        offset, shape, strides, a = random_base(dtype)
        case = {"d": dtype, "o": offset, "s": shape, "t": strides, "ops": []}
        try:
            for _ in range(rng.choice([1, 1, 2, 2, 3])):
                op = random_op(a)
                case["ops"].append(op)
                a = apply(a, op)
            if a.size > 64:
                continue
            # Bytes other than 0 and 1 are no bool; to NumPy they are true in most places but not in all.
            if a.dtype == bool and a.size and a.view(np.uint8).max() > 1:
                continue
            case["r"] = describe(a, POOLS[dtype])
        except (ValueError, IndexError, TypeError) as e:
            errors += 1
            if errors > VIEW_CASES // 8:
                continue
            case["e"] = str(e)
        cases.append(case)
    return cases


def interesting(dtype):
    """Values of a type: its ends, where roundings of narrower types fall, and random ones."""
    t = np.dtype(dtype)
    if dtype == "bool":
        return np.array([0, 1, 1, 0], bool)
    if t.kind in "iu":
        info = np.iinfo(t)
        values = [0, 1, 2, 3, 127, 128, 255, 256, 2047, 2049, 2051, 4097, 32767, 32768, 65504, 65519, 65520, 65535, 65536,
                  2**24 + 1, 2**24 + 3, 2**31 - 1, 2**31, 2**32 - 1, 2**53 + 1, 2**53 + 3, 2**62 + 2**38 + 1, 2**63 - 1, 2**63,
                  2**63 + 2**39 + 1, 2**63 + 2**10 + 1, 2**64 - 1, -1, -2, -128, -129, -32768, -32769, -2**31, -2**53 - 1,
                  -2**63, info.max, info.min]
        values += [rng.randint(info.min, info.max) for _ in range(4)]
        return np.array([v for v in values if info.min <= v <= info.max], t)
    real = [0.0, -0.0, 0.5, 1.0, -1.0, 1.5, -2.5, 3.99, 255.0, 65504.0, 65519.0, 65520.0, 1e-7, 6e-8, 2.98e-8, 2.9802322387695312e-8,
            2.980232238769532e-8, 6.1e-5, 2049.0, 2051.0, 2049.0000000001, 2048.9999999999, 1 + 2**-11, 1 + 2**-11 + 2**-40,
            1 + 3 * 2**-11 - 2**-40, 16777217.0, 16777219.0, 1e10, 1e38, 3.5e38, 1e-45, 1e-46, 1e308, 5e-324,
            float("inf"), float("-inf"), float("nan"), 4e9, 9e18, 1.7e19] + [rng.gauss(0, 10.0 ** rng.randint(-3, 4)) for _ in range(6)]
    if t.kind == "f":
        return np.array(real, t)
    rng.shuffle(real)
    other = real[:]
    rng.shuffle(other)
    return np.array([complex(p, q) for p, q in zip(real, other)], t)


def cast_cases():
    cases = []
    for source in DTYPES:
        values = interesting(source)
        for target in DTYPES:
            given = values
            t = np.dtype(target)
            if given.dtype.kind in "fc" and t.kind in "iu":
                # Out of range the conversion is undefined in C.
                info = np.iinfo(t)
                real = given.real.astype(float)
                low, high = float(info.min), float(info.max)
                fits = np.isfinite(real) & (np.trunc(real) >= low) & ((np.trunc(real) <= high) if info.bits < 64 else (real < high))
                given = given[fits]
            cases.append({"d": source, "v": b64(given.tobytes()), "to": target, "r": b64(given.astype(t).tobytes())})
    return cases


SET_VALUES = [True, False, 0, 1, -1, 127, 128, 255, 256, -128, -129, 32767, 32768, 65535, 65536, -32769, 2**31 - 1, 2**31, 2**32 - 1,
              2**32, -2**31 - 1, 2**63 - 1, 2**63, 2**64 - 1, 2**64, -2**63, -2**63 - 1, 2**53 + 1, 2**24 + 1, 2**127 + 2**103, 2**1100, -2**1100, 0.0, -0.0, 1.5, -1.5,
              -0.5, 255.5, 256.0, 127.9, 3e9, 1e19, 1e20, -1e19, 65519.9, 65520.0, 1e-8, 0.1, 1e300, float("nan"), float("inf"), 1 + 2**-11 + 2**-40]
SET_COMPLEX = [1j, 0j, complex(1.5, -2.5), complex(float("nan"), 1)]


def number(v):
    """A Python number with its type: bools, integers, floats in hexadecimal, complex as two floats."""
    if isinstance(v, bool):
        return {"b": int(v)}
    if isinstance(v, int):
        return {"i": str(v)}
    if isinstance(v, float):
        return {"f": v.hex().replace("inf", "Infinity").replace("nan", "NaN")}
    return {"c": [v.real.hex().replace("nan", "NaN"), v.imag.hex()]}


def set_cases():
    cases = []
    for dtype in DTYPES:
        for v in SET_VALUES + SET_COMPLEX:
            case = {"d": dtype, "v": number(v)}
            a = np.zeros(1, dtype)
            try:
                a[0] = v
                case["r"] = b64(a.tobytes())
            except (OverflowError, ValueError, TypeError) as e:
                case["e"] = type(e).__name__
            cases.append(case)
    return cases


def assign_cases():
    """array[...] = source: broadcast, converted, and between overlapping views of one memory."""
    cases = []
    while len(cases) < 120:
        n = rng.randint(3, 12)
        dtype = rng.choice(["int16", "float32", "complex64", "uint8"])
        a = np.arange(1, n * 3 + 1).astype(dtype).reshape(3, n)
        to = random_index(a)
        source = random_index(a)
        b = a.copy()
        try:
            b[index_of(to) + ((Ellipsis,) if "..." not in to else ())] = b[index_of(source) + ((Ellipsis,) if "..." not in source else ())]
        except (ValueError, IndexError):
            continue
        cases.append({"d": dtype, "n": n, "to": to, "from": source, "r": b64(b.tobytes())})
    return cases


def main():
    data = {"numpy": np.__version__, "pools": {d: b64(POOLS[d].tobytes()) for d in DTYPES}, "views": view_cases(),
            "casts": cast_cases(), "sets": set_cases(), "assigns": assign_cases()}
    def lines(key):
        return '"%s":[\n' % key + ",\n".join(json.dumps(c, separators=(",", ":")) for c in data[key]) + "\n]"
    text = '{"numpy":"%s",\n"pools":%s,\n' % (data["numpy"], json.dumps(data["pools"], separators=(",", ":")))
    text += ",\n".join(lines(k) for k in ("views", "casts", "sets", "assigns")) + "}\n"
    with open(sys.argv[1], "w") as out:
        out.write(text)


main()

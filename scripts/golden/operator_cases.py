"""Records what PyTorch gives for the operators that take a Scalar, which Java composes of others.

    python3 operator_cases.py ../../src/test/resources/operators/scalar-cases.jsonl.gz

Needs PyTorch 2.13.0, CPU. One JSON object a line: the operator, its arguments, and its results or PyTorch's message; with
"grads", the gradients of the sum of the first result with respect to the floating-point tensors among the arguments.

An argument is null, or an object with one entry: t (a tensor: type, shape, bytes in base64), i, f, b, c (a number: integer,
float as repr, boolean, complex), l (integers), d (a type), s (a string), T (tensors), S (numbers).
"""
import base64
import gzip
import json
import sys
import warnings

import torch

warnings.simplefilter("ignore")
DTYPES = [torch.float32, torch.float64, torch.int64, torch.bool, torch.complex64, torch.bfloat16]
NUMBERS = [2, 1.5, True, -3, 2 - 1j, 0]
BIG = 2 ** 53 + 1


def overload(name):
    base, _, which = name.partition(".")
    return getattr(getattr(torch.ops.aten, base), which or "default")


def data(dtype, *shape, kind=0):
    """Small values, different in each place; some negative, some zero, some equal to the numbers."""
    count = 1
    for size in shape:
        count *= size
    values = [((7 * i + 3 * kind + 2) % 11 - 5) / (1 if kind % 2 else 2) for i in range(count)]
    if dtype is torch.bool:
        return torch.tensor([v > 0 for v in values]).reshape(shape)
    if dtype.is_complex:
        return torch.tensor([complex(v, (i % 3) - 1) for i, v in enumerate(values)], dtype=dtype).reshape(shape)
    if dtype.is_floating_point:
        return torch.tensor(values, dtype=dtype).reshape(shape)
    return torch.tensor([int(v * 2) for v in values], dtype=dtype).reshape(shape)


def index(*values):
    return torch.tensor(values)


def contents(tensor):
    flat = tensor.detach().resolve_conj().resolve_neg().contiguous()
    if flat.dtype is torch.bfloat16:
        flat = flat.view(torch.int16)
    return base64.b64encode(flat.numpy().tobytes()).decode()


def encode(value):
    if value is None:
        return None
    if isinstance(value, torch.Tensor):
        return {"t": [str(value.dtype)[6:], list(value.shape), contents(value)]}
    if isinstance(value, bool):
        return {"b": value}
    if isinstance(value, int):
        return {"i": value}
    if isinstance(value, float):
        return {"f": repr(value)}
    if isinstance(value, complex):
        return {"c": [value.real, value.imag]}
    if isinstance(value, torch.dtype):
        return {"d": str(value)[6:]}
    if isinstance(value, str):
        return {"s": value}
    if isinstance(value, (list, tuple)):
        if value and isinstance(value[0], torch.Tensor):
            return {"T": [encode(v) for v in value]}
        if all(isinstance(v, int) and not isinstance(v, bool) for v in value):
            return {"l": list(value)}
        return {"S": [encode(v) for v in value]}
    raise TypeError(type(value))


def call(op, args):
    """Positional arguments as they come, those behind the asterisk by name."""
    positional, named = [], {}
    for parameter, value in zip(op._schema.arguments, args):
        if parameter.kwarg_only:
            named[parameter.name] = value
        else:
            positional.append(value)
    return op(*positional, **named)


def differentiable(value):
    return isinstance(value, torch.Tensor) and value.dtype in (torch.float32, torch.float64)


def record(name, args, gradients=True):
    op = overload(name)
    line = {"op": name, "args": [encode(a) for a in args]}
    inputs = [a.clone() if isinstance(a, torch.Tensor)
              else [t.clone() for t in a] if isinstance(a, list) and a and isinstance(a[0], torch.Tensor) else a for a in args]
    in_place = any(a.alias_info and a.alias_info.is_write for a in op._schema.arguments)
    leaves = []
    if gradients and not in_place:
        leaves = [a.requires_grad_() for a in inputs if differentiable(a)]
    try:
        results = call(op, inputs)
    except Exception as error:
        text = str(error)
        line["error"] = text.split("\nException raised from")[0]
        return line, None
    results = list(results) if isinstance(results, tuple) else [results]
    if results == [None]:
        results = [inputs[0]]
    line["results"] = [encode(r) for r in results]
    first = results[0][0] if isinstance(results[0], (list, tuple)) else results[0]
    if leaves and isinstance(first, torch.Tensor) and first.requires_grad and first.dtype.is_floating_point:
        try:
            found = torch.autograd.grad(first.sum(), leaves, allow_unused=True)
            line["grads"] = [encode(g) for g in found]
        except RuntimeError:
            pass
    return line, results


def others(name, args, results):
    """The same in place, and with out."""
    base, _, which = name.partition(".")
    if isinstance(args[0], (torch.Tensor, list)) and hasattr(torch.ops.aten, base + "_"):
        packet = getattr(torch.ops.aten, base + "_")
        names = [(a.name, str(a.type)) for a in overload(name)._schema.arguments]
        for candidate in packet.overloads():
            if [(a.name, str(a.type)) for a in getattr(packet, candidate)._schema.arguments] == names:
                yield base + "_" + ("." + candidate if candidate != "default" else ""), args
    packet = getattr(torch.ops.aten, base)
    mine = [(a.name, str(a.type)) for a in overload(name)._schema.arguments]
    for candidate in packet.overloads():
        schema = getattr(packet, candidate)._schema
        out = [a for a in schema.arguments if a.is_out]
        rest = [(a.name, str(a.type)) for a in schema.arguments if not a.is_out]
        while mine and mine[-1] not in rest and mine[-1][0] in ("dtype", "layout", "device", "pin_memory"):
            mine = mine[:-1]
        if out and rest == mine and len(args) <= len(mine):
            full = list(args) + [a.default_value for a in schema.arguments[len(args):len(mine)]]
            if results is None or any(not isinstance(r, (torch.Tensor, list)) for r in results):
                continue
            empty = [torch.empty(0, dtype=r.dtype) if isinstance(r, torch.Tensor) else [torch.empty(0, dtype=t.dtype) for t in r]
                     for r in results]
            yield base + ("." + candidate if candidate != "default" else ""), full + empty


def cases():
    binary = []
    for n in ("mul multiply div divide true_divide eq ne lt le gt ge not_equal less less_equal greater greater_equal fmod remainder "
              "copysign floor_divide bitwise_and bitwise_or bitwise_xor __and__ __or__ __xor__ __lshift__ __rshift__ add sub "
              "subtract rsub").split():
        binary.append((n + ".Scalar", False))
    for n in "bitwise_left_shift.Tensor_Scalar bitwise_right_shift.Tensor_Scalar clamp_min clamp_max xlogy.Scalar_Other " \
             "pow.Tensor_Scalar float_power.Tensor_Scalar".split():
        binary.append((n, False))
    for n in "bitwise_and bitwise_or bitwise_xor bitwise_left_shift bitwise_right_shift remainder".split():
        binary.append((n + ".Scalar_Tensor", True))
    for n in "xlogy.Scalar_Self pow.Scalar float_power.Scalar".split():
        binary.append((n, True))
    special = "chebyshev_polynomial_t chebyshev_polynomial_u chebyshev_polynomial_v chebyshev_polynomial_w hermite_polynomial_h " \
              "hermite_polynomial_he laguerre_polynomial_l legendre_polynomial_p shifted_chebyshev_polynomial_t " \
              "shifted_chebyshev_polynomial_u shifted_chebyshev_polynomial_v shifted_chebyshev_polynomial_w".split()
    for n in special:
        binary += [("special_" + n + ".n_scalar", False), ("special_" + n + ".x_scalar", True)]
    for n in "xlog1py xlogy zeta".split():
        binary += [("special_" + n + ".other_scalar", False), ("special_" + n + ".self_scalar", True)]
    for name, left in binary:
        for dtype in DTYPES:
            numbers = NUMBERS + ([BIG] if dtype is torch.int64 else []) + ([-1, 0.5, 3] if name.startswith("pow") else [])
            if name.startswith("special_"):
                numbers = [2, 1.5, True, 0]
            for shape in ((2, 3), ()):
                for number in numbers:
                    x = data(dtype, *shape, kind=1 if shape else 3)
                    yield name, [number, x] if left else [x, number]
    for name in ("div.Scalar_mode", "divide.Scalar_mode"):
        for dtype in DTYPES:
            for number in (2, 1.5, True, 0):
                for mode in (None, "trunc", "floor", "other"):
                    yield name, [data(dtype, 2, 3), number, mode]
    for name in ("add.Tensor", "sub.Tensor", "subtract.Tensor", "rsub.Tensor"):
        for dtype in DTYPES:
            for other in (dtype, torch.float32, torch.int64, torch.bool):
                for alpha in (1, 2, 1.5, True, 1 + 2j, -BIG):
                    yield name, [data(dtype, 2, 3), data(other, 3, kind=1), alpha]
    for name in ("add.Scalar", "sub.Scalar", "rsub.Scalar"):
        for dtype in DTYPES:
            for number, alpha in ((2, 3), (1.5, 2), (2, 1.5), (True, True)):
                yield name, [data(dtype, 2, 3), number, alpha]
    for name in ("clamp", "clip"):
        for dtype in DTYPES:
            for shape in ((2, 3), ()):
                for low, high in ((-1, 2), (None, 1.5), (0, None), (None, None), (2, 1), (-0.5, 1), (True, 3)):
                    yield name, [data(dtype, *shape), low, high]
    for dtype in DTYPES:
        for weight in (0.25, 2, 1.5, 1j):
            yield "lerp.Scalar", [data(dtype, 2, 3), data(dtype, 3, kind=1), weight]
        for value in (1, 2, 0.5, 2 - 1j):
            for name in ("addcmul", "addcdiv"):
                yield name, [data(dtype, 2, 3), data(dtype, 3, kind=1), data(dtype, 2, 1, kind=5), value]
        mask = data(torch.bool, 2, 3)
        for number in NUMBERS:
            x = data(dtype, 2, 3, kind=1)
            for which in (x, data(dtype, kind=3)):
                yield "where.ScalarSelf", [mask, number, which]
                yield "where.ScalarOther", [mask, which, number]
                yield "result_type.Scalar", [which, number]
                yield "result_type.Scalar_Tensor", [number, which]
            yield "masked_fill.Scalar", [x, mask, number]
            yield "index_fill.int_Scalar", [x, 1, index(0, 2), number]
            yield "scatter.value", [x, 1, index([0, 2], [1, 1]), number]
            for reduce in ("add", "multiply"):
                yield "scatter.value_reduce", [x, 1, index([0, 2], [1, 1]), number, reduce]
            yield "fill.Scalar", [x, number]
            yield "full_like", [x, number]
            yield "new_full", [x, [2, 2], number]
            yield "constant_pad_nd", [x, [1, 0, 0, 2], number]
            yield "isin.Tensor_Scalar", [x, number]
            yield "isin.Scalar_Tensor", [number, x]
            yield "fill_diagonal_", [data(dtype, 7, 2), number, True]
            yield "fill_diagonal_", [data(dtype, 7, 2), number, False]
            yield "fill_diagonal_", [data(dtype, 2, 4), number, True]
        for alpha in (1, 2, 1.5):
            yield "index_add", [data(dtype, 3, 2), 0, index(0, 2, 0), data(dtype, 3, 2, kind=1), alpha]
            yield "index_add", [data(dtype, 2, 3), -1, index(2, 2), data(dtype, 2, 2, kind=1), alpha]
        edges = torch.tensor([-2, 0, 1, 3]).to(dtype)
        for number in (0, 1, 1.5, -5):
            yield "bucketize.Scalar", [number, edges]
            yield "searchsorted.Scalar", [edges, number]
            yield "searchsorted.Scalar", [edges, number, True, True]
        yield "item", [data(dtype, 1)]
        yield "item", [data(dtype, 2)]
        # Activations.
        x = data(dtype, 4, 3)
        for alpha in (1, 0.5, 2):
            yield "celu", [x, alpha]
            yield "elu", [x, alpha]
            yield "elu", [x, alpha, 2, 0.5]
            yield "leaky_relu", [x, alpha]
            yield "hardshrink", [x, alpha]
            yield "softshrink", [x, alpha]
            yield "softplus", [x, alpha]
            yield "softplus", [x, alpha, 1]
            yield "threshold", [x, alpha, 20]
            yield "hardtanh", [x, -alpha, alpha]
            yield "elu_backward", [data(dtype, 4, 3, kind=1), alpha, 2, 0.5, False, x]
            yield "elu_backward", [data(dtype, 4, 3, kind=1), alpha, 1, 1, True, x]
            yield "leaky_relu_backward", [data(dtype, 4, 3, kind=1), x, alpha, False]
            for name in ("hardshrink_backward", "softshrink_backward", "threshold_backward"):
                yield name, [data(dtype, 4, 3, kind=1), x, alpha]
            yield "hardtanh_backward", [data(dtype, 4, 3, kind=1), x, -alpha, alpha]
            yield "softplus_backward", [data(dtype, 4, 3, kind=1), x, alpha, 1]
            for reduction in (0, 1, 2):
                yield "multi_margin_loss", [x, index(0, 2, 1, 1), 1, alpha, None, reduction]
            yield "multi_margin_loss", [x, index(0, 2, 1, 1), 2, alpha]
            yield "rrelu", [x, 0.25, alpha]
        yield "softshrink", [x, -1]
        yield "hardtanh", [x]
        # Products.
        m = [data(dtype, 2, 4), data(dtype, 4, 3, kind=1)]
        b = [data(dtype, 2, 2, 4), data(dtype, 2, 4, 3, kind=1)]
        for beta, alpha in ((1, 1), (2, 3), (0, 2), (0.5, 1.5), (0, 1)):
            for self in (data(dtype, 3), data(dtype, 2, 3), data(dtype, 4, 4)):
                yield "addmm", [self] + m + [beta, alpha]
            yield "addmv", [data(dtype, 2)] + [m[0], data(dtype, 4)] + [beta, alpha]
            yield "addr", [data(dtype, 3), data(dtype, 2), data(dtype, 3, kind=1), beta, alpha]
            yield "baddbmm", [data(dtype, 2, 2, 3)] + b + [beta, alpha]
            yield "addbmm", [data(dtype, 2, 3)] + b + [beta, alpha]
        yield "addmm", [data(torch.float64, 2, 3)] + m
        # Norms.
        x = data(dtype, 3, 4)
        for p in (2, 1, 0, 3, float("inf"), float("-inf"), 0.5, 1.5):
            yield "norm.Scalar", [x, p]
            yield "norm.ScalarOpt_dim", [x, p, [0], True]
            yield "norm.ScalarOpt_dim_dtype", [x, p, [1], False, torch.float64]
            yield "norm.ScalarOpt_dtype", [x, p, torch.float64]
            yield "linalg_vector_norm", [x, p]
            yield "linalg_vector_norm", [x, p, [-1], True]
            yield "linalg_norm", [x, p]
            yield "linalg_norm", [x, p, [1]]
            yield "linalg_matrix_norm", [x, p]
            yield "dist", [x, data(dtype, 4, kind=1), p]
            yield "renorm", [x, p, 1, 2.5]
        for p in (None, 2, -2, 1, float("inf")):
            yield "linalg_cond", [x, p]
            yield "linalg_cond", [data(dtype, 3, 3) + (5 * torch.eye(3)).to(dtype), p]
            yield "norm.ScalarOpt_dim", [x, p, [0]]
        yield "linalg_matrix_norm", [data(dtype, 2, 3, 4), -1, [0, 2], True]
        yield "linalg_matrix_norm", [data(dtype, 2, 3, 4), float("inf"), [0, 1]]
        # Statistics.
        for correction in (None, 0, 1, 2, 0.5):
            for name in ("var", "std", "var_mean", "std_mean"):
                yield name + ".correction", [x, [0], correction]
                yield name + ".correction", [x, None, correction, True]
        for bins, low, high in ((4, 0, 0), (4, -2, 2), (0, 0, 0), (3, 2, 1)):
            yield "histc", [x, bins, low, high]
        for dx in (1, 0.5, 2):
            yield "trapezoid.dx", [x, dx, 0]
            yield "cumulative_trapezoid.dx", [x, dx, -1]
            yield "gradient.scalarint", [x, dx]
            yield "gradient.scalarint", [x, dx, 1, 2]
            yield "gradient.scalararray", [x, dx, [0, 1]]
            yield "gradient.scalarrayint", [x, [dx], 1]
            yield "gradient.scalarrayarray", [x, [dx, 2], [1, 0]]
        # Lists.
        lists = [[data(dtype, 2, 3), data(dtype, 3, kind=1)], [data(dtype, 2, 3, kind=3), data(dtype, 3, kind=5)],
                 [data(dtype, 2, 3, kind=7), data(dtype, 3, kind=9)]]
        for number in (2, 1.5):
            for name in "add sub mul div pow clamp_min clamp_max maximum minimum".split():
                yield f"_foreach_{name}.Scalar", [lists[0], number]
                yield f"_foreach_{name}.ScalarList", [lists[0], [number, 3]]
            yield "_foreach_add.List", lists[:2] + [number]
            yield "_foreach_sub.List", lists[:2] + [number]
            yield "_foreach_add.Tensor", [lists[0], torch.tensor(2).to(dtype), number]
            yield "_foreach_lerp.Scalar", lists[:2] + [number]
            yield "_foreach_pow.ScalarAndTensor", [number, lists[0]]
            yield "_foreach_norm.Scalar", [lists[0], number]
            for name in ("addcmul", "addcdiv"):
                yield f"_foreach_{name}.Scalar", lists + [number]
                yield f"_foreach_{name}.ScalarList", lists + [[number, 1]]
        # New ones.
        for number in NUMBERS:
            yield "full", [[2, 2], number, dtype]
            yield "scalar_tensor", [number, dtype]
        yield "arange", [5, dtype]
        yield "arange.start_step", [1, 6, 2, dtype]
        yield "linspace", [1, 6.5, 5, dtype]
        yield "linspace.Scalar_Tensor", [1, torch.tensor(4.5), 5, dtype]
        yield "linspace.Tensor_Scalar", [torch.tensor(1), 4.5, 5, dtype]
        yield "logspace", [0, 3, 4, 2.0, dtype]
        yield "logspace.Scalar_Tensor", [0, torch.tensor(2), 4, 10.0, dtype]
        yield "logspace.Tensor_Scalar", [torch.tensor(0), 2, 4, 10.0, dtype]
        yield "range", [1, 5, dtype]
        yield "range.step", [1, 6, 2, dtype]
    for first in NUMBERS:
        for second in NUMBERS:
            yield "result_type.Scalar_Scalar", [first, second]
            yield "where.Scalar", [data(torch.bool, 2, 3), first, second]
        yield "full", [[2], first]
        yield "scalar_tensor", [first]
    for end in (4, 2.5, True, -1):
        yield "arange", [end]
        yield "arange.start", [-1, end]
        yield "range", [0, end]
        yield "linspace", [0, end, 4]
        yield "logspace", [0, end, 4]


def main(path):
    count = errors = 0
    derived = set()
    with gzip.GzipFile(path, "wb", mtime=0) as out:
        def put(line):
            out.write(json.dumps(line, separators=(",", ":")).encode() + b"\n")

        for name, args in cases():
            line, results = record(name, args)
            put(line)
            count += 1
            errors += "error" in line
            if results is None:
                continue
            key = (name, next((a.dtype for a in args if isinstance(a, torch.Tensor)), None))
            for other, its in others(name, args, results):
                if (other, key) in derived and len(derived) > 0:
                    continue
                derived.add((other, key))
                line, _ = record(other, its)
                put(line)
                count += 1
                errors += "error" in line
    print(count, "cases,", errors, "of them errors")


if __name__ == "__main__":
    main(sys.argv[1])

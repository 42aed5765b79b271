"""Calls of ATen operators and what PyTorch gives for them, from PyTorch's own sample inputs:

    python scripts/golden/operators.py src/test/resources/operators

writes calls.jsonl.gz and calls.bin.gz there, and calls-left-out.tsv with the overloads that were met and left out. Needs PyTorch
2.13 with NumPy. The samples are those of torch.testing's operator database. Each is run as function, method, in place, with out
and, where it has one, with its gradient; the overloads that PyTorch calls meanwhile are noted with their arguments, once whole and once
as what they are composed of. A few calls of each overload for each combination of dtypes are kept. Their results are then computed
once more, from the arguments as they were written: so what the files say is what PyTorch makes of what they say.

calls.jsonl.gz holds one JSON value a line:
    {"tensors": n, "calls": m}
    n tensors: [dtype, shape, strides or null where contiguous, storage offset, elements in the storage, place in calls.bin.gz,
        flags]
        An argument's bytes are those of its storage; a result's bytes are its elements in order, and its offset 0. Flags: "c" for
        the conj bit, "n" for the neg bit.
    m calls: {"op", "a": arguments by position, "k": arguments by name, "r": results, "w": {parameter: what it holds afterwards}}
A tensor is {"t": number}, None null, a complex number {"c": [re, im]}, a dtype {"d": name}, a layout {"l": name}, a memory format
{"m": name}, a device {"v": name}; a result that is an argument written into is {"w": name}, one that shares the storage of an argument
has "s", [parameter, offset]. The bytes of calls.bin.gz are little-endian, each tensor's sorted by their place in the element, which
compresses better.
"""
import collections
import gzip
import itertools
import json
import os
import random
import sys
import types
import unittest
import warnings

# torch.testing imports it for one base class, which nothing here uses.
expecttest = types.ModuleType("expecttest")
expecttest.TestCase = unittest.TestCase
sys.modules.setdefault("expecttest", expecttest)

import numpy as np
import torch
import torch.utils.deterministic
from torch.testing._internal import common_methods_invocations as database
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_flatten, tree_map

DTYPES = [torch.float32, torch.int64, torch.bool, torch.complex64, torch.bfloat16, torch.float64]
SAMPLES_LOOKED_AT = 40
SAMPLES_RUN = {torch.float32: 8}
SAMPLES_RUN_OTHERWISE = 4
# How many calls of an overload with the same dtypes are kept, by the dtype that comes first.
KEPT = {torch.float32: 4}
KEPT_OTHERWISE = 3
LARGEST_CALL = 8192
MODEST_CALL = 1024

RANDOM = "random: its results depend on the generator"
UNINITIALISED = "gives memory that is not initialised"


class Unfit(Exception):
    """Why a call is left out."""


def storage_extent(t):
    if t.numel() == 0:
        return 0, t.storage_offset()
    last = t.storage_offset() + sum((n - 1) * s for n, s in zip(t.shape, t.stride()))
    return last + 1, t.storage_offset()


def is_plain(t):
    return type(t) in (torch.Tensor, torch.nn.Parameter) and t.layout == torch.strided and t.device.type == "cpu" \
        and not t.is_quantized and not t._is_zerotensor()


def raw_bytes(t):
    """The bytes of a one-dimensional tensor."""
    if t.numel() == 0:
        return b""
    return t.contiguous().view(torch.uint8).numpy().tobytes()


def name_of(dtype):
    return str(dtype).removeprefix("torch.")


class Written:
    """An argument as it will be written: immutable, comparable."""

    __slots__ = ("dtype", "shape", "strides", "offset", "elements", "data", "flags", "key")

    def __init__(self, t, logical):
        if not is_plain(t):
            raise Unfit("a tensor that is not strided, dense and of the CPU")
        self.flags = ("c" if t.is_conj() else "") + ("n" if t.is_neg() else "")
        t = t.detach()
        if t.is_conj():
            t = torch._conj(t)
        if t.is_neg():
            t = torch._neg_view(t)
        self.dtype = t.dtype
        self.shape = tuple(t.shape)
        self.strides = None if t.is_contiguous() and t.stride() == contiguous_strides(t.shape) else tuple(t.stride())
        if logical:
            self.offset, self.elements = 0, t.numel()
            self.data = raw_bytes(t.contiguous().clone().reshape(-1))
        else:
            self.elements, self.offset = storage_extent(t)
            if self.elements * t.element_size() > LARGEST_CALL:
                raise Unfit("too large")
            flat = torch.zeros(self.elements, dtype=t.dtype)
            # Only what the tensor reaches: the rest may not be initialised.
            if t.numel():
                places = torch.arange(self.elements).as_strided(self.shape, t.stride(), self.offset)
                flat[places.reshape(-1)] = t.reshape(-1)
            self.data = raw_bytes(flat)
        self.key = (str(self.dtype), self.shape, self.strides, self.offset, self.elements, self.data, self.flags)

    def rebuild(self):
        flat = torch.frombuffer(bytearray(self.data), dtype=self.dtype) if self.data else torch.empty(0, dtype=self.dtype)
        flat = flat.clone()
        t = flat.as_strided(self.shape, self.strides or contiguous_strides(self.shape), self.offset if self.data else 0)
        if "n" in self.flags:
            t = torch._neg_view(t)
        if "c" in self.flags:
            t = torch._conj(t)
        return t


def contiguous_strides(shape):
    strides, step = [], 1
    for n in reversed(shape):
        strides.append(step)
        step *= max(n, 1)
    return tuple(reversed(strides))


def frozen(value):
    """An argument as a tree of tuples with Written leaves."""
    if isinstance(value, torch.Tensor):
        return Written(value, False)
    if isinstance(value, (list, tuple)):
        return tuple(frozen(v) for v in value)
    if isinstance(value, torch.Generator):
        raise Unfit(RANDOM)
    if value is None or isinstance(value, (bool, int, float, complex, str, torch.dtype, torch.layout, torch.memory_format,
                                           torch.device)):
        return value
    raise Unfit(f"an argument of type {type(value).__name__}")


def thawed(value):
    if isinstance(value, Written):
        return value.rebuild()
    if isinstance(value, tuple):
        return [thawed(v) for v in value]
    return value


def leaves(value):
    if isinstance(value, tuple):
        for v in value:
            yield from leaves(v)
    else:
        yield value


def key_of(value):
    if isinstance(value, tuple):
        return tuple(key_of(v) for v in value)
    return value.key if isinstance(value, Written) else (type(value).__name__, repr(value))


def pattern_of(value):
    """What makes a call different in kind from another: everything but the elements."""
    if isinstance(value, tuple):
        return tuple(pattern_of(v) for v in value)
    return (value.shape, value.strides) if isinstance(value, Written) else (type(value).__name__, repr(value))


class Call:
    def __init__(self, func, args, kwargs):
        self.func = func
        self.args = frozen(args)
        self.kwargs = {k: frozen(v) for k, v in sorted(kwargs.items())}
        everything = self.args + tuple(self.kwargs.values())
        self.tensors = [v for v in leaves(everything) if isinstance(v, Written)]
        self.key = (key_of(self.args), tuple((k, key_of(v)) for k, v in self.kwargs.items()))
        self.pattern = (pattern_of(self.args), tuple((k, pattern_of(v)) for k, v in self.kwargs.items()))
        self.size = sum(len(t.data) for t in self.tensors)
        if self.size > LARGEST_CALL:
            raise Unfit("too large")

    def dtypes(self):
        given = self.kwargs.get("dtype")
        return tuple(str(t.dtype) for t in self.tensors) or (str(given),)


def with_scalar_overload(func, args, kwargs):
    """Python's numbers in place of tensors are seen as numbers, which nobody else can pass: the Scalar overload does the same."""
    parameters = func._schema.arguments
    if not any(p.type.isSubtypeOf(torch._C.TensorType.get()) and isinstance(a, (bool, int, float, complex))
               for p, a in zip(parameters, args)):
        return func
    for name in ("Scalar", "Tensor_Scalar", "Scalar_Tensor", "Self_Scalar", "Scalar_mode"):
        other = getattr(func._overloadpacket, name, None)
        if other is None:
            continue
        if all(isinstance(a, torch.Tensor) == p.type.isSubtypeOf(torch._C.TensorType.get())
               for p, a in zip(other._schema.arguments, args)):
            return other
    raise Unfit("a Python number where the schema has a Tensor")


class Recorder(TorchDispatchMode):
    def __init__(self, calls):
        super().__init__()
        self.calls = calls

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        if func.namespace == "aten":
            self.calls.see(func, args, kwargs)
        return func(*args, **kwargs)


class Calls:
    """What was seen, and of each overload and combination of dtypes the calls that are kept."""

    def __init__(self):
        self.kept = collections.defaultdict(list)
        self.reasons = {}
        self.seen = set()

    def see(self, func, args, kwargs):
        name = str(func)
        try:
            func = with_scalar_overload(func, args, kwargs)
            name = str(func)
            if "empty" in name:
                raise Unfit(UNINITIALISED)
            call = Call(func, args, kwargs)
        except Unfit as reason:
            self.reasons.setdefault(name, str(reason))
            return
        if (name, call.key) in self.seen:
            return
        self.seen.add((name, call.key))
        kept = self.kept[name, call.dtypes()]
        kept.append(call)
        first = call.tensors[0].dtype if call.tensors else call.kwargs.get("dtype")
        if len(kept) > KEPT.get(first, KEPT_OTHERWISE):
            drop_one(kept)


def drop_one(kept):
    """Drops a call that is like another, else an outsized one, else the last: so kinds stay as different as they can be."""
    patterns = collections.Counter(c.pattern for c in kept)
    alike = [c for c in kept if patterns[c.pattern] > 1]
    large = [c for c in kept if c.size > MODEST_CALL]
    empty = [c for c in kept if c.tensors and c.size == 0]
    worst = max(large, key=lambda c: c.size) if large else alike[-1] if alike else empty[-1] if len(empty) > 1 else kept[-1]
    kept.remove(worst)


# ---------------------------------------------------------------------- running the samples

def copies(value):
    def copy(v):
        if isinstance(v, torch.Tensor) and v.layout == torch.strided:
            return v.detach().clone(memory_format=torch.preserve_format)
        return v
    return tree_map(copy, value)


def attempt(calls, run):
    """Runs something twice, whole and composed: what PyTorch refuses has no results to compare."""
    for inference in (True, False):
        torch.manual_seed(0)
        try:
            # In inference mode composed operators arrive whole.
            with torch.inference_mode(inference), torch.no_grad(), Recorder(calls):
                run()
        except Exception:
            pass


def seed_all():
    """The samples draw from all three."""
    torch.manual_seed(0)
    np.random.seed(0)
    random.seed(0)


def sample_size(sample):
    flat, _ = tree_flatten((sample.input, sample.args, sample.kwargs))
    return sum(t.numel() * t.element_size() for t in flat if isinstance(t, torch.Tensor) and t.layout == torch.strided)


def samples(op, dtype, requires_grad):
    seed_all()
    try:
        some = list(itertools.islice(op.sample_inputs("cpu", dtype, requires_grad=requires_grad), SAMPLES_LOOKED_AT))
    except Exception:
        return []
    small = [s for s in some if sample_size(s) <= LARGEST_CALL]
    count = SAMPLES_RUN.get(dtype, SAMPLES_RUN_OTHERWISE)
    # Spread over all of them, since neighbours are alike.
    step = max(1, len(small) / count)
    return [small[int(i * step)] for i in range(min(count, len(small)))]


def run_op(calls, op, dtype):
    for i, sample in enumerate(samples(op, dtype, False)):
        def variant(function):
            return lambda: function(copies(sample.input), *copies(sample.args), **copies(sample.kwargs))

        attempt(calls, variant(op.op))
        if op.method_variant is not None and i < 2:
            attempt(calls, variant(op.method_variant))
        if op.inplace_variant is not None and i < 3:
            attempt(calls, variant(op.inplace_variant))
        if op.supports_out and i < 2:
            def with_out():
                expected = op.op(copies(sample.input), *copies(sample.args), **copies(sample.kwargs))
                out = tree_map(lambda t: torch.zeros_like(t) if isinstance(t, torch.Tensor) else t, expected)
                op.op(copies(sample.input), *copies(sample.args), **copies(sample.kwargs), out=out)
            attempt(calls, with_out)
        if i == 1 or i == 3:
            try:
                other = sample.noncontiguous()
            except Exception:
                continue
            attempt(calls, lambda: op.op(other.input, *other.args, **other.kwargs))
    if dtype in (torch.float32, torch.complex64) and op.supports_autograd and dtype in op.supported_backward_dtypes("cpu"):
        for sample in samples(op, dtype, True)[:2]:
            try:
                torch.manual_seed(0)
                with Recorder(calls):
                    result = op.op(sample.input, *sample.args, **sample.kwargs)
                    flat, _ = tree_flatten(result)
                    for t in flat:
                        if isinstance(t, torch.Tensor) and t.requires_grad:
                            t.backward(torch.ones_like(t), retain_graph=True)
            except Exception:
                pass


FOR_EACH = [op for name in ("unary", "binary", "pointwise", "reduce", "other")
            for op in getattr(database, f"foreach_{name}_op_db")]


def run_for_each(calls, op, dtype):
    seed_all()
    try:
        inputs = op.sample_inputs("cpu", dtype, noncontiguous=False, num_input_tensors=[2])
        some = list(itertools.islice(inputs, SAMPLES_RUN_OTHERWISE))
    except Exception:
        return
    for sample in some:
        small = [t[:2, :3] if t.dim() == 2 else t for t in sample.input]
        for function in (op.method_variant, op.inplace_variant):
            if function is not None:
                attempt(calls, lambda: function(copies(small), *small_copies(sample.args), **small_copies(sample.kwargs)))


def small_copies(value):
    return tree_map(lambda t: t[:2, :3] if isinstance(t, torch.Tensor) and t.dim() == 2 else t, copies(value))


# ---------------------------------------------------------------------- results

def evaluate(call):
    """The results of a call on its arguments as written, and the arguments after it."""
    args, kwargs = thawed(call.args), {k: thawed(v) for k, v in call.kwargs.items()}
    with torch.no_grad():
        result = call.func(*args, **kwargs)
    named = {p.name: a for p, a in zip(call.func._schema.arguments, args)} | kwargs
    results = () if not call.func._schema.returns else result if len(call.func._schema.returns) > 1 else (result,)
    return named, results


def comparable(value):
    if isinstance(value, torch.Tensor):
        w = Written(value, True)
        return w.key
    if isinstance(value, (list, tuple)):
        return tuple(comparable(v) for v in value)
    return repr(value)


def written_parameters(func):
    return [p.name for p in func._schema.arguments if p.alias_info is not None and p.alias_info.is_write]


def snapshot(call):
    named, results = evaluate(call)
    return comparable(results), [comparable(named.get(p)) for p in written_parameters(call.func)]


def check_repeatable(call):
    torch.manual_seed(1)
    first = snapshot(call)
    torch.manual_seed(1)
    torch.use_deterministic_algorithms(True, warn_only=True)
    torch.utils.deterministic.fill_uninitialized_memory = True
    try:
        filled = snapshot(call)
    finally:
        torch.use_deterministic_algorithms(False)
    if filled != first:
        raise Unfit(UNINITIALISED)
    # One draw may come out alike by chance.
    for seed in range(2, 12 if torch.Tag.nondeterministic_seeded in call.func.tags else 3):
        torch.manual_seed(seed)
        if snapshot(call) != first:
            raise Unfit(RANDOM)


class File:
    def __init__(self):
        self.tensors = []
        self.numbers = {}
        self.places = {}
        self.data = []
        self.length = 0

    def number(self, written):
        if written.key not in self.numbers:
            data = written.data
            size = written.dtype.itemsize
            planes = np.frombuffer(data, dtype=np.uint8).reshape(-1, size).T.tobytes() if size > 1 and data else data
            place = self.places.get((size, planes))
            if place is None:
                place = self.places[size, planes] = self.length
                self.data.append(planes)
                self.length += len(planes)
            self.numbers[written.key] = len(self.tensors)
            self.tensors.append([name_of(written.dtype), written.shape, written.strides, written.offset, written.elements, place,
                                 written.flags])
        return {"t": self.numbers[written.key]}

    def json(self, value):
        if isinstance(value, Written):
            return self.number(value)
        if isinstance(value, (list, tuple)):
            return [self.json(v) for v in value]
        if isinstance(value, complex):
            return {"c": [value.real, value.imag]}
        for kind, letter in ((torch.dtype, "d"), (torch.layout, "l"), (torch.memory_format, "m")):
            if isinstance(value, kind):
                return {letter: name_of(value)}
        return {"v": str(value)} if isinstance(value, torch.device) else value

    def result(self, value, named, written):
        if isinstance(value, (list, tuple)):
            return [self.result(v, named, written) for v in value]
        if not isinstance(value, torch.Tensor):
            return self.json(value)
        for name in written:
            if value is named.get(name):
                return {"w": name}
        entry = self.number(Written(value, True))
        if value.numel():
            for name, argument in named.items():
                if isinstance(argument, torch.Tensor) and argument.numel() \
                        and argument.untyped_storage().data_ptr() == value.untyped_storage().data_ptr():
                    return entry | {"s": [name, value.storage_offset()]}
        return entry

    def call(self, call):
        named, results = evaluate(call)
        written = written_parameters(call.func)
        schema = call.func._schema
        line = {"op": schema.name.removeprefix("aten::") + ("." + schema.overload_name if schema.overload_name else ""),
                "a": self.json(call.args)}
        if call.kwargs:
            line["k"] = {k: self.json(v) for k, v in call.kwargs.items()}
        line["r"] = self.result(results, named, written)
        after = {name: self.json(tree_map(lambda t: Written(t, True) if isinstance(t, torch.Tensor) else t, named[name]))
                 for name in written if named.get(name) is not None}
        if after:
            line["w"] = after
        return line

    def write(self, folder, calls):
        lines = [{"tensors": len(self.tensors), "calls": len(calls)}] + self.tensors + calls
        text = "".join(json.dumps(line, separators=(",", ":")) + "\n" for line in lines)
        for name, data in (("calls.jsonl.gz", text.encode()), ("calls.bin.gz", b"".join(self.data))):
            with open(os.path.join(folder, name), "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed:
                packed.write(data)


def main(folder):
    warnings.simplefilter("ignore")
    torch.set_num_threads(1)
    calls = Calls()
    only = os.environ.get("OPERATORS_ONLY")
    for dtype in DTYPES:
        for op in sorted(database.op_db, key=lambda o: (o.name, o.variant_test_name)):
            if dtype in op.dtypes and (only is None or op.name in only.split(",")):
                run_op(calls, op, dtype)
        for op in sorted(FOR_EACH, key=lambda o: o.name):
            if dtype in op.dtypes and (only is None or op.name in only.split(",")):
                run_for_each(calls, op, dtype)
        print(name_of(dtype), len(calls.kept), file=sys.stderr)
    file = File()
    lines = []
    reasons = dict(calls.reasons)
    recorded = set()
    for (name, _), kept in sorted(calls.kept.items()):
        for call in sorted(kept, key=lambda c: repr(c.key)):
            try:
                check_repeatable(call)
                lines.append(file.call(call))
                recorded.add(name)
            except Unfit as reason:
                reasons.setdefault(name, str(reason))
            except Exception as error:
                reasons.setdefault(name, "PyTorch refuses the call: " + str(error).splitlines()[0][:100])
    file.write(folder, lines)
    with open(os.path.join(folder, "calls-left-out.tsv"), "w") as out:
        for name in sorted(reasons):
            if name not in recorded:
                out.write(name.removeprefix("aten.").removesuffix(".default") + "\t" + reasons[name] + "\n")
    print(len({line["op"].split(".")[0] for line in lines}), "operators,", len(recorded), "overloads,", len(lines), "calls,",
          len(file.tensors), "tensors of", file.length, "bytes", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1])

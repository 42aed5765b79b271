"""The rows of the benchmarks in Python, with PyTorch and NumPy.

    rows.py --out FILE [--rows REGEX] [--samples N] [--sample-ms MS] [--warmup-ms MS] [--threads N]
    rows.py first        makes one tensor and prints its sum
    rows.py serve        reads lines "ROW CALLS", such as "Operators.call:elements=100:row=elu 1000", makes the calls and prints the
                         nanoseconds that they took; with 0 it forgets what the row made

Writes what JMH writes, as far as the report reads it: one array of samples, each the mean time of a call in nanoseconds.
Each row is a statement, timed in a loop of its own function as the module timeit does, so that no call of Python's is added.
"""
import sys

import torch

if sys.argv[1:] == ["first"]:
    print(torch.ones(3).sum().item())
    sys.exit()

import argparse
import itertools
import json
import math
import pathlib
import re
import textwrap
import threading
import time
import timeit

import numpy

MILLION = 1_000_000
SIDE = 1_000
ROWS = []
MODELS = pathlib.Path(__file__).parent.parent / "src/main/resources/dev/torchffm/jmh/models"
OPERATORS = pathlib.Path(__file__).parent.parent / "src/main/resources/dev/torchffm/jmh/operators.tsv"


def row(name, parameter, setup, statement):
    ROWS.append((name, parameter, setup, statement))


def define():
    for n in (3, 1_000, MILLION):
        p = {"elements": str(n)}
        two = f"a, b = torch.rand({n}), torch.rand({n})"
        row("SmallOperator.add", p, two, "torch.add(a, b)")
        row("SmallOperator.mul", p, two, "torch.mul(a, b)")
        row("SmallOperator.exp", p, two, "torch.exp(a)")
        row("SmallOperator.sum", p, two, "torch.sum(a)")
        row("SmallOperator.matmul", p, two, "torch.matmul(a, b)")
        height = 1 if n == 3 else 20 if n == 1_000 else 1_000
        width = n // height
        row("JavaArrays.toTensor", p, f"flat = numpy.zeros({n}, numpy.float32)", "torch.tensor(flat)")
        row("JavaArrays.toArray", p, f"a = torch.rand({n})", "a.numpy().copy()")
        row("JavaArrays.nestedToTensor", p, f"nested = torch.rand({height}, {width}).tolist()", "torch.tensor(nested)")
        row("JavaArrays.nestedToArray", p, f"a = torch.rand({height}, {width})", "a.tolist()")
        row("JavaArrays.cloneOfTensor", p, f"a = torch.rand({n})", "a.clone()")
    for n in (3, MILLION):
        p = {"elements": str(n)}
        row("ArrayExchange.numpy", p, f"a = torch.ones({n})", "a.numpy()")
        row("ArrayExchange.numpyOfNewTensor", p, "", f"torch.empty({n}).numpy()")
        row("ArrayExchange.numpyOfTransposed", p, f"a = torch.ones({n}, 1).t()", "a.numpy()")
        row("ArrayExchange.fromNumpy", p, f"array = torch.ones({n}).numpy()", "torch.from_numpy(array)")
        row("ArrayExchange.fromSegment", p, f"memory = bytearray({4 * n})", "torch.frombuffer(memory, dtype=torch.float32)")
        row("ArrayExchange.roundTrip", p, f"array = torch.ones({n}).numpy()", "torch.from_numpy(array).numpy()")
    row("Surroundings.nothing", {}, "", "pass")
    row("Surroundings.emptyAndClose", {}, "", "torch.empty(3)")
    row("Surroundings.view", {}, "a = torch.rand(3)", "a.narrow(0, 0, 2)")
    row("Surroundings.numel", {}, "a = torch.rand(3)", "a.numel()")
    row("Chain.add100", {}, "a, ones = torch.rand(3), torch.ones(3)", "x = a\nfor i in range(100):\n    x = x.add(ones)")
    row("Chain.mul100WithBackward", {}, "ones = torch.ones(3)",
        "leaf = torch.ones(3).requires_grad_()\nx = leaf\nfor i in range(100):\n    x = x.mul(ones)\n"
        "x.sum().backward()\nleaf.grad")
    row("OperatorCall.mul", {}, "a, b = torch.rand(3), torch.rand(3)\nop = torch.ops.aten.mul.Tensor", "op(a, b)")
    line = f"s = 0.0\nfor i in range({MILLION}):\n    s += view[i]"
    row("ElementAccess.sum", {}, f"view = torch.zeros({MILLION}).numpy()", line)
    row("ElementAccess.sumOfStrided", {}, f"view = torch.zeros({MILLION}, 2).select(1, 0).numpy()", line)
    square = f"s = 0.0\nfor i in range({SIDE}):\n    for j in range({SIDE}):\n        s += view[i, j]"
    row("ElementAccess.sumOfMatrix", {}, f"view = torch.zeros({SIDE}, {SIDE}).numpy()", square)
    row("ElementAccess.sumOfTransposed", {}, f"view = torch.zeros({SIDE}, {SIDE}).t().numpy()", square)
    row("ElementAccess.write", {}, f"view = torch.zeros({MILLION}).numpy()", f"for i in range({MILLION}):\n    view[i] = i * 0.5")
    for n in (64, 256, 1024):
        row("Matmul.matmul", {"n": str(n)}, f"a, b = torch.rand({n}, {n}), torch.rand({n}, {n})", "torch.matmul(a, b)")
    row("Printing.tensor", {}, "a = torch.rand(1000)", "str(a)")
    row("Printing.array", {}, "a = torch.rand(1000).numpy()", "str(a)")
    row("TrainingStep.step", {}, TRAINING, TRAINING_STEP)
    for network in ("mlp", "block", "encoder"):
        made = f"import models\ntorch.set_grad_enabled(False)\nm, x = models.network('{network}')\n"
        p = {"network": network}
        row("Models.eager", p, made, "m(x)")
        row("Models.generated", p, made + f"ep = models.exported('{network}')\ng, a = ep.graph_module, models.flat(ep, x)", "g(*a)")
        row("Models.frozen", p, made + "f = torch.jit.freeze(torch.jit.trace(m, x))\nfor i in range(10):\n    f(x)", "f(x)")
        row("Models.compiled", p, made + "f = torch.compile(m)\nf(x)", "f(x)")
        row("CompiledModels.call", p, made + f"f = models.compiled_package('{network}')", "f(x)")
        row("Models.load", p, f"f = str(pathlib.Path({str(MODELS)!r}) / '{network}.pt2')", "torch.export.load(f)")
    for line in OPERATORS.read_text().splitlines():
        if not line.startswith("#"):
            operator_rows(*line.split("\t"))


TRAINING = """
def uniform(rows, columns):
    return torch.rand(rows, columns).mul(2).sub(1).div(math.sqrt(columns))
x, target = torch.rand(32, 64), torch.arange(32).remainder(10)
w1, b1, w2, b2, w3, b3 = parameters = [uniform(128, 64), torch.zeros(128), uniform(128, 128), torch.zeros(128), uniform(10, 128), torch.zeros(10)]
for parameter in parameters:
    parameter.requires_grad_()
linear, relu, cross_entropy = torch.nn.functional.linear, torch.nn.functional.relu, torch.nn.functional.cross_entropy
"""
TRAINING_STEP = """
loss = cross_entropy(linear(relu(linear(relu(linear(x, w1, b1)), w2, b2)), w3, b3), target)
loss.backward()
with torch.no_grad():
    for parameter in parameters:
        parameter.sub_(parameter.grad, alpha=0.01)
        parameter.grad = None
"""


def operator_rows(name, operator, arguments):
    """An operator of operators.tsv, as torch.ops calls it, with what the file gives by position by name where Python wants that."""
    packet, _, overload = operator.removeprefix("aten::").partition(".")
    overload = overload or "default"
    schema = getattr(getattr(torch.ops.aten, packet), overload)._schema.arguments
    given = re.split(r",(?![^\[]*\])", arguments)
    call = ", ".join((f"{parameter.name}=" if parameter.kwarg_only else "") + word.replace("true", "True").replace("false", "False")
                     for parameter, word in zip(schema, given))
    words = re.split(r"[,\[\]]+", arguments)
    for n in (100, MILLION):
        k, s = math.isqrt(n), max(8, int(math.sqrt(n / 3)))
        made = {"x": f"torch.rand({n}) + 0.1", "y": f"torch.rand({n}) + 0.5", "z": f"torch.rand({n})", "xi": f"torch.arange({n})",
                "mask": f"torch.rand({n}) > 0.4", "m": f"torch.rand({k}, {k})", "m2": f"torch.rand({k}, {k})",
                "mm": f"torch.rand(1, {k}, {k})", "mm2": f"torch.rand(1, {k}, {k})", "b": f"torch.rand({k})",
                "image": f"torch.rand(1, 3, {s}, {s})", "kernels": "torch.rand(8, 3, 3, 3)", "n": str(n), "k": str(k),
                "few": str(min(10, n))}
        setup = "\n".join(f"{variable} = {value}" for variable, value in made.items() if variable in words)
        row("Operators.call", {"elements": str(n), "row": name},
            f"torch.set_grad_enabled(False)\nop = torch.ops.aten.{packet}.{overload}\n{setup}", f"op({call})")


# timeit switches the collector of cycles off; a program has it on.
IMPORTS = "import gc, math, numpy, pathlib, torch\ngc.enable()\ntorch.set_grad_enabled(True)\n"


def calls_for(timer, options):
    calls, spent = 1, 0.0
    while True:
        millis = timer.timeit(calls) * 1e3
        spent += millis
        if millis >= options.sample_ms / 2 and spent >= options.warmup_ms:
            return max(1, int(calls * options.sample_ms / millis))
        if millis < options.sample_ms / 2:
            calls *= 2


def measure(setup, statement, options):
    """Nanoseconds of a call, one number a sample: the mean of the threads that make the same call at the same time."""
    by_thread = [[] for _ in range(options.threads)]
    ready = threading.Barrier(options.threads)

    def work(index):
        timer = timeit.Timer(statement, IMPORTS + setup)
        calls = calls_for(timer, options)
        ready.wait()
        for _ in range(options.samples):
            by_thread[index].append(timer.timeit(calls) * 1e9 / calls)

    others = [threading.Thread(target=work, args=(i,)) for i in range(1, options.threads)]
    for other in others:
        other.start()
    work(0)
    for other in others:
        other.join()
    return [sum(samples) / options.threads for samples in zip(*by_thread)]


def generator(setup, statement):
    """Takes a number of calls, makes them and gives the nanoseconds, again and again: in a generator all variables are local."""
    source = (f"def made(repeat, clock):\n{textwrap.indent(IMPORTS + setup, '    ')}\n    took = 0\n    while True:\n"
              f"        calls = yield took\n        start = clock()\n        for _ in repeat(None, calls):\n"
              f"{textwrap.indent(statement, ' ' * 12)}\n        took = clock() - start\n")
    names = {}
    exec(source, names)
    made = names["made"](itertools.repeat, time.perf_counter_ns)
    next(made)
    return made


def serve():
    torch.set_num_threads(1)
    define()
    known = {name + "".join(f":{key}={value}" for key, value in parameter.items()): (setup, statement)
             for name, parameter, setup, statement in ROWS}
    made = {}
    for line in sys.stdin:
        name, calls = line.split()
        if name not in known:
            print(f"no row {name} in Python", flush=True)
        elif calls == "0":
            made.pop(name, None)
            print(0, flush=True)
        else:
            made[name] = made.get(name) or generator(*known[name])
            print(made[name].send(int(calls)), flush=True)


def main():
    if sys.argv[1:] == ["serve"]:
        serve()
        return
    parser = argparse.ArgumentParser()
    parser.add_argument("--out")
    parser.add_argument("--rows", default=".*")
    parser.add_argument("--samples", type=int, default=5)
    parser.add_argument("--sample-ms", type=float, default=100)
    parser.add_argument("--warmup-ms", type=float, default=100)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(1)
    define()
    results = []
    for name, parameter, setup, statement in ROWS:
        full = name + "".join(f":{key}={value}" for key, value in parameter.items())
        if re.search(options.rows, full):
            samples = measure(setup, statement, options)
            results.append({"benchmark": "python." + name, "threads": options.threads, "params": parameter,
                            "primaryMetric": {"scoreUnit": "ns/op", "rawData": [samples]}})
    text = json.dumps(results, indent=1)
    if options.out:
        with open(options.out, "w") as file:
            file.write(text + "\n")
    else:
        print(text)


if __name__ == "__main__":
    main()

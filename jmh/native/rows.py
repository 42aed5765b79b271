"""The rows of the benchmarks in Python, with PyTorch and NumPy.

    rows.py --out FILE [--rows REGEX] [--samples N] [--sample-ms MS] [--warmup-ms MS] [--threads N]
    rows.py first        makes one tensor and prints its sum

Writes what JMH writes, as far as the report reads it: one array of samples, each the mean time of a call in nanoseconds.
Each row is a statement, timed in a loop of its own function as the module timeit does, so that no call of Python's is added.
"""
import sys

import torch

if sys.argv[1:] == ["first"]:
    print(torch.ones(3).sum().item())
    sys.exit()

import argparse
import json
import re
import threading
import timeit

import numpy

MILLION = 1_000_000
SIDE = 1_000
ROWS = []


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
        # timeit switches the collector of cycles off; a program has it on.
        timer = timeit.Timer(statement, "import gc, numpy, torch\ngc.enable()\n" + setup)
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


def main():
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

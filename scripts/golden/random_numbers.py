#!/usr/bin/env python3
"""Writes src/test/resources/operators/random.jsonl: what random operators of PyTorch give after seeding.

    python scripts/golden/random_numbers.py

Needs PyTorch 2.13. Of a row: op, the operator; args, as in gradients.py, with {"generator": seed} for a generator seeded with that,
or null for the default one, which was seeded with `seed`; x, the elements of the results one after the other; next, the three
numbers that torch.rand gives afterwards from the same generator.
"""

import json
import pathlib

import torch

from gradients import elements, written

TARGET = pathlib.Path(__file__).resolve().parent.parent.parent / "src/test/resources/operators/random.jsonl"
SEEDS = [0, 1, 42, -1, 2**40 + 7, -2**63]


def calls():
    f = torch.float32
    p = torch.tensor([0.1, 0.5, 0.9])
    w = torch.tensor([[1.0, 2.0, 3.0, 4.0], [4.0, 0.0, 1.0, 0.5]])
    square = torch.zeros(3, 3)
    for d in [torch.float32, torch.float64, torch.bfloat16, torch.float16]:
        yield "rand.generator", [[5], "G", d, None, None, None]
        yield "randn.generator", [[5], "G", d, None, None, None]
        yield "randn.generator", [[33], "G", d, None, None, None]
        yield "uniform_", [torch.zeros(4, dtype=d), -2.0, 3.0, "G"]
        yield "normal_", [torch.zeros(20, dtype=d), 1.0, 2.0, "G"]
    yield "randn.generator", [[4], "G", torch.complex64, None, None, None]
    yield "randint.generator", [100, [6], "G", torch.int64, None, None, None]
    yield "randint.low_generator", [-5, 5, [6], "G", torch.int32, None, None, None]
    yield "randint.low_generator", [0, 2**62, [4], "G", torch.int64, None, None, None]
    yield "randperm.generator", [10, "G", torch.int64, None, None, None]
    yield "bernoulli", [p, "G"]
    yield "bernoulli_.float", [torch.zeros(6), 0.3, "G"]
    yield "bernoulli_.Tensor", [torch.zeros(3), p, "G"]
    yield "multinomial", [w, 3, True, "G"]
    yield "multinomial", [w, 2, False, "G"]
    yield "exponential_", [torch.zeros(5), 1.5, "G"]
    yield "geometric_", [torch.zeros(5), 0.3, "G"]
    yield "cauchy_", [torch.zeros(5), 0.0, 1.0, "G"]
    yield "log_normal_", [torch.zeros(5), 0.0, 1.0, "G"]
    yield "random_", [torch.zeros(5, dtype=torch.int64), "G"]
    yield "random_.to", [torch.zeros(5, dtype=torch.uint8), 7, "G"]
    yield "random_.from", [torch.zeros(5, dtype=torch.int32), -7, 7, "G"]
    yield "poisson", [p * 10, "G"]
    yield "binomial", [torch.tensor([5.0, 10.0, 3.0]), p, "G"]
    yield "_standard_gamma", [p * 3, "G"]
    yield "_sample_dirichlet", [p, "G"]
    yield "normal.Tensor_float", [p, 0.5, "G"]
    yield "normal.float_Tensor", [0.5, p, "G"]
    yield "normal.Tensor_Tensor", [p, p, "G"]
    yield "normal.float_float", [0.5, 2.0, [4], "G", f, None, None, None]
    yield "rand_like", [square, None, None, None, None, None]
    yield "randn_like", [square, None, None, None, None, None]
    yield "dropout", [square + 1, 0.4, True]
    yield "native_dropout", [square + 1, 0.4, True]
    yield "alpha_dropout", [square + 1, 0.4, True]
    yield "feature_dropout", [square + 1, 0.4, True]
    yield "rrelu", [square - 1, 0.125, 0.3333333333333333, True, "G"]


def main():
    torch.set_num_threads(1)
    rows = []
    for i, (name, arguments) in enumerate(calls()):
        packet, _, overload = name.partition(".")
        op = getattr(getattr(torch.ops.aten, packet), overload or "default")
        seed = SEEDS[i % len(SEEDS)]
        for own in [True, False] if "G" in [a for a in arguments if isinstance(a, str)] else [False]:
            generator = torch.Generator().manual_seed(seed) if own else torch.manual_seed(seed)
            values = [generator if own and isinstance(a, str) else None if isinstance(a, str) else a.clone() if isinstance(a, torch.Tensor) else a
                      for a in arguments]
            row = {"op": "aten::" + name, "seed": seed, "args": [{"generator": seed} if isinstance(v, torch.Generator) else written(v, False) for v in values]}
            positional, named = [], {}
            for parameter, value in zip(op._schema.arguments, values):
                if parameter.kwarg_only:
                    named[parameter.name] = value
                else:
                    positional.append(value)
            results = op(*positional, **named)
            results = results if isinstance(results, (tuple, list)) else [results]
            row["x"] = [x for r in results for x in elements(r)]
            row["next"] = elements(torch.rand(3, generator=generator))
            rows.append(json.dumps(row, separators=(",", ":")))
    TARGET.write_text("\n".join(rows) + "\n")
    print(len(rows), "calls")


if __name__ == "__main__":
    main()

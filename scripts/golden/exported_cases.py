#!/usr/bin/env python3
"""Exports programs of kinds that the corpus in export/corpus.zip does not have, in its form: control flow within control flow, scans along
other dimensions, map, choices by size, autocast switched off within autocast, every operator of sizes in one formula, and others.

    python3 scripts/golden/exported_cases.py src/test/resources/export/cases.zip

Written with PyTorch 2.13.0 and safetensors.
"""
import json
import sys
import tempfile
import zipfile
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import nn
from torch._higher_order_ops.map import map as map_over
from torch._higher_order_ops.scan import scan
from torch.export import Dim

F = torch.nn.functional
CASES = []


class Program(nn.Module):
    def __init__(self, body, buffers):
        super().__init__()
        self.body = body
        for name, value in buffers.items():
            self.register_buffer(name, value)

    def forward(self, *args):
        return self.body(self, *args)


def case(*args, dynamic=None, decomposed=False, **buffers):
    """Has a function, of the module and tensors, exported under its name."""
    def note(body):
        CASES.append((body.__name__, Program(body, buffers), args, dynamic, decomposed))
        return body
    return note


torch.manual_seed(0)


@case(torch.randn(4, 3), torch.randn(3))
def map_with_operand(m, x, w):
    return map_over(lambda row, scale: row.sin() * scale, x, w)


@case(torch.randn(4, 3), dynamic=({0: Dim("n")},))
def map_of_dynamic_length(m, x):
    return map_over(lambda row: row.cos() + row.shape[0], x)


@case(torch.randn(5, 3))
def scan_in_reverse(m, x):
    return scan(lambda carry, row: (carry + row, carry * row), torch.zeros(3), x, reverse=True)


@case(torch.randn(5, 3))
def scan_along_columns(m, x):
    return scan(lambda carry, row: (carry + row, carry * row), torch.zeros(5), x, dim=1)


@case(torch.randn(6, 3), dynamic=({0: Dim("n")},))
def choice_by_size(m, x):
    return torch.cond(x.shape[0] > 4, lambda y: y.sin(), lambda y: y.cos(), (x,))


@case(torch.randn(6, 3))
def choice_within_choice(m, x):
    return torch.cond(x.sum() > 0, lambda y: torch.cond(y.mean() > 1, lambda z: z + 1, lambda z: z - 1, (y,)), lambda y: y * 2, (x,))


@case(torch.randn(4, 4), torch.randn(4, 4))
def autocast_off_within_autocast(m, x, w):
    with torch.autocast("cpu", torch.bfloat16):
        y = x @ w
        with torch.autocast("cpu", enabled=False):
            z = y.float() @ w
    return y, z


@case(torch.randn(4, 4))
def assigned_slices(m, x):
    y = x.clone()
    y[1:3] = 0
    y[:, 0] += 5
    y[y > 1] = 9
    return y


@case(torch.randn(3), n=torch.zeros(()), history=torch.zeros(4, 3))
def replaced_buffers(m, x):
    m.n += 1
    m.history = torch.roll(m.history, 1, 0)
    m.history[0] = x
    return m.history.sum(0) * m.n


@case(torch.randn(6, 4))
def lists_of_tensors(m, x):
    return [part * 2 for part in x.chunk(3)] + list(torch.split(x, [1, 2, 3])) + list(x.unbind(1))


@case(torch.randn(6, 4), dynamic=({0: Dim("n"), 1: Dim("k")},))
def formula_of_sizes(m, x):
    n, k = x.shape
    return x.new_zeros(torch.sym_ite((n > k) & (n != 3) | (k == 2), n, k), +n)


@case(torch.rand(5) + 1)
def numbers_beside_tensors(m, x):
    return 2 ** x, x ** 2, 1 - x, 3 / x, x // 2, x % 3, -x, abs(x), 2.5 * x + 1


@case(torch.arange(-4, 5))
def numbers_beside_integers(m, x):
    return x // 2, x % 3, x / 2, x >> 1, x & 3, ~x, x ** 2


@case(torch.tensor(3))
def length_from_data(m, x):
    n = x.item()
    torch._check(n >= 0)
    torch._check(n <= 10)
    return torch.arange(n + 1)


@case(torch.randn(1, 2, 5, 8), decomposed=True)
def attention_in_core_operators(m, q):
    return F.scaled_dot_product_attention(q, q, q, is_causal=True)


@case(torch.randn(3, 4), decomposed=True)
def functions_in_core_operators(m, x):
    return F.softmax(x, -1), F.gelu(x), F.layer_norm(x, (4,)), F.silu(x), x.std(-1), x.var(0)


@case(torch.randn(3))
def dropout_that_drops_nothing(m, x):
    return F.dropout(x, 0.0, True) + 1


def tree(value, tensors):
    if isinstance(value, torch.Tensor):
        tensors[f"out{len(tensors)}"] = value.detach().clone().contiguous()
        return {"tensor": f"out{len(tensors) - 1}"}
    return {"list" if isinstance(value, list) else "tuple": [tree(element, tensors) for element in value]}


def main():
    programs = []
    with tempfile.TemporaryDirectory() as place, zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        folder = Path(place)

        def add(file):
            entry = zipfile.ZipInfo(file.name, (2026, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, file.read_bytes(), compresslevel=9)

        for name, module, args, dynamic, decomposed in CASES:
            with torch.no_grad():
                program = torch.export.export(module.eval(), args, dynamic_shapes=(dynamic,) if dynamic else None, strict=False)
                program = program.run_decompositions() if decomposed else program
                for graph in program.graph_module.modules():
                    for node in graph.graph.nodes if isinstance(graph, torch.fx.GraphModule) else []:
                        # Paths of the machine.
                        node.meta.pop("stack_trace", None)
                torch.export.save(program, folder / f"{name}.pt2")
                loaded = torch.export.load(folder / f"{name}.pt2").module()
                outputs = {}
                result = tree(loaded(*[arg.clone() for arg in args]), outputs)
            save_file({f"in{i}": arg.contiguous() for i, arg in enumerate(args)}, folder / f"{name}.in.safetensors")
            save_file(outputs, folder / f"{name}.out.safetensors")
            for ending in ("pt2", "in.safetensors", "out.safetensors"):
                add(folder / f"{name}.{ending}")
            programs.append({
                "name": name, "kind": "case", "file": f"{name}.pt2", "rtol": 0.02 if "autocast" in name else 1e-5,
                "atol": 0.02 if "autocast" in name else 1e-6, "notes": "", "refuse": [],
                "runs": [{"args": [{"tensor": f"in{i}"} for i in range(len(args))], "kwargs": [], "result": result,
                          "inputs": f"{name}.in.safetensors", "outputs": f"{name}.out.safetensors"}]})
        entry = zipfile.ZipInfo("cases.json", (2026, 1, 1, 0, 0, 0))
        archive.writestr(entry, json.dumps({"programs": programs}, indent=1))


main()

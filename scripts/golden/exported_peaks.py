# SPDX-License-Identifier: Apache-2.0
"""The bytes that calls of exported programs hold at their peak, where every value goes after its last use.

usage: exported_peaks.py CORPUS.zip [CORPUS.zip...] > exported-peaks.json

Runs each program of src/test/resources/export/*.zip that keeps an example of its inputs by torch.fx.Interpreter, which forgets values
after their last use, and notes the greatest sum of the storages that are alive and belong neither to the program nor to the caller.
Left out: programs with regions and loops, whose inner values the outer interpreter does not see.
"""
import io
import json
import sys
import zipfile

import torch
from torch.export.graph_signature import InputKind
from torch.utils import _pytree as pytree


def storages(value):
    return {t.untyped_storage()._cdata: t.untyped_storage().nbytes() for t in pytree.tree_leaves(value)
            if isinstance(t, torch.Tensor) and t.layout == torch.strided}


class Peak(torch.fx.Interpreter):
    def __init__(self, module, given):
        super().__init__(module)
        self.given = given
        self.peak = 0

    def run_node(self, node):
        result = super().run_node(node)
        alive = storages([*self.env.values(), result])
        self.peak = max(self.peak, sum(size for at, size in alive.items() if at not in self.given))
        return result


def peak(program):
    values = []
    inputs = iter(pytree.tree_leaves(program.example_inputs))
    for spec in program.graph_signature.input_specs:
        if spec.kind == InputKind.USER_INPUT:
            values.append(next(inputs))
        elif spec.target in program.state_dict:
            values.append(program.state_dict[spec.target])
        else:
            values.append(program.constants[spec.target])
    interpreter = Peak(program.graph_module, storages(values))
    with torch.no_grad():
        interpreter.run(*values)
    return interpreter.peak


def main():
    peaks = {}
    for name in sys.argv[1:]:
        archive = zipfile.ZipFile(name)
        for entry in sorted(archive.namelist()):
            if not entry.startswith("programs/") or not entry.endswith(".pt2"):
                continue
            try:
                program = torch.export.load(io.BytesIO(archive.read(entry)))
                if program.example_inputs is None or any(isinstance(n.target, torch._ops.HigherOrderOperator)
                                                         for n in program.graph.nodes):
                    continue
                found = peak(program)
            except Exception as e:
                print(entry, type(e).__name__, e, file=sys.stderr)
                continue
            if found > 0:
                peaks[entry.removeprefix("programs/").removesuffix(".pt2")] = found
    json.dump(peaks, sys.stdout, indent=0, sort_keys=True)
    print()


main()

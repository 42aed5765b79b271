#!/usr/bin/env python3
"""Runs small Python programs on PyTorch and writes what they give to src/test/resources/spec: those of tensor_programs.py to
tensor.json.gz, those of autograd_programs.py to autograd.json.gz, those of refusal_programs.py to refusals.json.gz.

    python scripts/golden/tensor_cases.py            writes the files
    python scripts/golden/tensor_cases.py SECTION    prints the cases of a section instead

Needs PyTorch 2.13. A program is one or more statements joined by "; "; the value of the last one is the outcome. The Java tests
read the very same text (Program.java), so it keeps to names, numbers, calls, attributes, indices and + - * / @ ==. Of a case:

    c       the program
    e       what it was refused with: the exception's type and message
    v       the value of a number, string, bool or None; complex numbers are {"re", "im"}
    l       the outcomes of a list's or tuple's items
    d       the dtype of a tensor, and with it
      s       the shape
      t       the strides, if they are not those of C order
      o       the storage offset, if not zero
      dev     the device, if not the CPU
      layout  the layout, if not strided: then there is text, but neither strides, offset nor values
      x       the elements, flat in C order, complex ones as {"re", "im"}; or
      crc     the CRC-32 of the elements' bytes in C order, for many; neither for meta and where the program leaves them open
      text    the repr, where the tensor requires grad
      leaf    false where is_leaf is
      is      the variables that are this very tensor
      shares  the other variables whose storage it has
    loose   a deviation that is permitted: "ulp" of the last bits
"""

import gzip
import json
import pathlib
import sys
import warnings
import zlib

import torch

import autograd_programs
import refusal_programs
import tensor_programs

HERE = pathlib.Path(__file__).resolve().parent
TARGETS = HERE.parent.parent / "src/test/resources/spec"
MANY = 48


def c_order(shape):
    strides, step = [], 1
    for size in reversed(shape):
        strides.insert(0, step)
        step *= max(size, 1)
    return strides


def number(value):
    return {"re": value.real, "im": value.imag} if isinstance(value, complex) else value


def tensor(result, variables, open_values):
    row = {"d": str(result.dtype)[len("torch."):], "s": list(result.shape)}
    if result.device.type != "cpu":
        row["dev"] = str(result.device)
    if result.requires_grad:
        row["text"] = repr(result)
        if not result.is_leaf:
            row["leaf"] = False
    if result.layout != torch.strided:
        return row | {"layout": str(result.layout), "text": repr(result)}
    if list(result.stride()) != c_order(result.shape):
        row["t"] = list(result.stride())
    if result.storage_offset():
        row["o"] = result.storage_offset()
    if result.device.type == "meta":
        return row
    same = [name for name, other in variables.items() if other is result]
    shares = [name for name, other in variables.items() if other is not result and other.layout == torch.strided
              and other.untyped_storage()._cdata == result.untyped_storage()._cdata]
    if same:
        row["is"] = same
    if shares:
        row["shares"] = shares
    if open_values:
        return row
    plain = result.detach().resolve_conj().resolve_neg().contiguous()
    if plain.numel() > MANY:
        row["crc"] = zlib.crc32(bytes(plain.flatten().view(torch.uint8).tolist()))
    else:
        row["x"] = [number(x) for x in plain.flatten().tolist()]
    return row


def outcome(result, variables, open_values):
    if isinstance(result, torch.Tensor):
        return tensor(result, variables, open_values)
    if isinstance(result, (list, tuple)):
        return {"l": [outcome(item, variables, open_values) for item in result]}
    if isinstance(result, (torch.dtype, torch.device, torch.layout)):
        return {"v": str(result)}
    return {"v": number(result)}


def run(code, loose=None, open_values=False):
    *statements, last = code.split("; ")
    variables = {"torch": torch}
    row = {"c": code}
    try:
        for statement in statements:
            exec(statement, variables)
        result = eval(last, variables)
        tensors = {name: value for name, value in variables.items() if isinstance(value, torch.Tensor)}
        row |= outcome(result, tensors, open_values)
    except Exception as e:
        row["e"] = [type(e).__name__, str(e)]
    if loose:
        row["loose"] = loose
    return row


def tables_of(sections, wanted, seen, kept=lambda row: True):
    tables = {}
    for name, cases in sections.items():
        if wanted and name not in wanted:
            continue
        rows = []
        for case in cases():
            case = (case,) if isinstance(case, str) else case
            if case[0] not in seen:
                seen.add(case[0])
                row = run(*case)
                if kept(row):
                    rows.append(row)
        tables[name] = rows
    return tables


def main():
    warnings.simplefilter("ignore")
    torch.set_num_threads(1)
    wanted = sys.argv[1:]
    seen = set()
    for file, sections in [("tensor.json.gz", tensor_programs.SECTIONS), ("autograd.json.gz", autograd_programs.SECTIONS), ("refusals.json.gz", refusal_programs.SECTIONS)]:
        tables = tables_of(sections, wanted, seen, refusal_programs.kept if file.startswith("refusals") else lambda row: True)
        lines = []
        for name, rows in tables.items():
            lines.append(json.dumps(name) + ": [\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]")
        text = "{\n" + ",\n".join(lines) + "\n}\n"
        if wanted:
            print(text)
            continue
        (TARGETS / file).write_bytes(gzip.compress(text.encode(), 9, mtime=0))
        for name, rows in tables.items():
            print(name, len(rows), "of which refused", sum("e" in row for row in rows))
        print(file, (TARGETS / file).stat().st_size, "bytes")


if __name__ == "__main__":
    main()

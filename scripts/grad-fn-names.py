#!/usr/bin/env python3
"""Writes src/main/resources/dev/torchffm/internal/dispatch/grad-fn-names.tsv: the node that records each operator.

    python scripts/grad-fn-names.py        writes the file

Needs PyTorch 2.13 and PyYAML. PyTorch's own table of derivatives and its generator tell how each overload's node is called. A line is an
overload and a node, a tab between. Operators that are composed of others in libtorch have no node of their own; those with a Scalar
are called with several numbers, and listed where the last node is always the same. Left out are the other composed operators, those that
are not differentiable, and out= forms.
"""

import pathlib
import sys
import warnings

import torchgen
from torchgen.api.autograd import gen_differentiable_outputs, match_differentiability_info
from torchgen.context import native_function_manager
from torchgen.gen import parse_native_yaml
from torchgen.model import SchemaKind
from torchgen.packaged.autograd.gen_trace_type import MANUAL_AUTOGRAD
from torchgen.packaged.autograd.gen_variable_type import DONT_REQUIRE_DERIVATIVE
from torchgen.packaged.autograd.load_derivatives import load_derivatives

SCRIPTS = pathlib.Path(__file__).resolve().parent
TARGET = SCRIPTS.parent / "src/main/resources/dev/torchffm/internal/dispatch/grad-fn-names.tsv"
PACKAGED = pathlib.Path(torchgen.__file__).parent / "packaged"
NUMBERS = [0.5, 2.0, -1.5, 1.0, 3]


def node(function):
    """The node of an operator of its own, or None."""
    f, info = function.func, (function.info or {}).get("Default")
    if info is not None and info.has_derivatives:
        return info.op
    name = f.func.name
    if {str(name), name.name.base} & DONT_REQUIRE_DERIVATIVE or str(name) in MANUAL_AUTOGRAD or not any(a.type.is_tensor_like() for a in f.func.arguments.flat_non_out):
        return None
    with native_function_manager(f):
        return "NotImplemented" if f.is_abstract and gen_differentiable_outputs(function, "Default") else None


def declared():
    native, tags = (str(PACKAGED / "ATen/native" / name) for name in ("native_functions.yaml", "tags.yaml"))
    infos, _ = load_derivatives(str(PACKAGED / "autograd/derivatives.yaml"), native, tags)
    functions = match_differentiability_info(parse_native_yaml(native, tags).native_functions, infos)
    own = [f for f in functions if not f.func.has_composite_implicit_autograd_kernel and f.func.func.kind() != SchemaKind.out]
    found = {f"aten::{f.func.func.name}": node(f) for f in own}
    return {operator: name for operator, name in found.items() if name is not None}


def observed(known):
    sys.path.insert(0, str(SCRIPTS / "golden"))
    import grad_fn_names as golden
    warnings.simplefilter("ignore")
    found = {}
    for number in NUMBERS:
        for func, values in golden.simple_calls(number):
            operator = golden.g.name_of(func)
            if operator in known or not any(str(a.type) == "number" for a in func._schema.arguments):
                continue
            try:
                found.setdefault(operator, set()).update(golden.row_of(func, golden.g.typed(func, values))["names"])
            except (golden.g.Unfit, RuntimeError, NotImplementedError, TypeError, ValueError, IndexError):
                continue
    return {operator: names.pop() for operator, names in found.items() if len(names) == 1}


def main():
    names = declared()
    names.update(observed(names))
    TARGET.write_text("".join(f"{operator}\t{name}\n" for operator, name in sorted(names.items())))
    print(len(names), "operators,", len(set(names.values())), "nodes")


if __name__ == "__main__":
    main()

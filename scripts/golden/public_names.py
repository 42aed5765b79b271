"""Lists PyTorch's public functions, methods and properties, for the test that compares them with Java's.

    python3 public_names.py ../../src/test/resources/operators/public-names.tsv

Needs PyTorch 2.13.0. One qualified name a line, without the leading "torch."; modules and classes are no functions.
"""
import inspect
import sys

import torch
import torch.nn.functional

MODULES = {"": torch, "nn.functional": torch.nn.functional, "linalg": torch.linalg, "fft": torch.fft, "special": torch.special,
           "Tensor": torch.Tensor}


def is_public(owner, name):
    if name.startswith("_"):
        return False
    value = inspect.getattr_static(owner, name)
    if owner is torch.Tensor:
        return True
    return callable(value) and not isinstance(value, type)


def main(target):
    names = []
    for module, owner in MODULES.items():
        for name in sorted(dir(owner)):
            if is_public(owner, name):
                names.append(f"{module}.{name}" if module else name)
    with open(target, "w") as out:
        out.write("\n".join(names) + "\n")
    print(len(names), "names")


if __name__ == "__main__":
    main(sys.argv[1])

"""The table that the modules beside this one fill for python_functions.py."""
import functools

import torch

_CASES = []


class Case:
    def __init__(self, name, arguments, call, seed, java, absolute):
        self.name, self.arguments, self.call, self.seed, self.java, self.absolute = name, arguments, call, seed, java, absolute


def resolve(name):
    return functools.reduce(getattr, name.split("."), torch)


def case(name, *arguments, names=None, seed=None, call=None, java=None, absolute=False):
    """
    A call by position; with names, by keyword where Python's order has deprecated parameters that Java's leaves out. With absolute, the
    signs of the results are LAPACK's choice.
    """
    if call is None:
        function = resolve(name)
        if names is None:
            call = lambda values: function(*values)
        else:
            call = lambda values: function(**dict(zip(names.split(), values)))
    _CASES.append(Case(name, list(arguments), call, seed, java, absolute))


def cases():
    return _CASES


def data(*shape, kind=0, dtype=torch.float64, grad=False):
    """Small values, different in each place; some negative, none zero."""
    count = 1
    for size in shape:
        count *= size
    values = [((7 * i + 3 * kind + 2) % 23 - 11) / 8 + 0.0625 + i / 1024 for i in range(count)]
    if dtype is torch.bool:
        made = torch.tensor([v > 0 for v in values]).reshape(shape)
    elif dtype.is_complex:
        made = torch.tensor([complex(v, values[-1 - i]) for i, v in enumerate(values)], dtype=dtype).reshape(shape)
    elif dtype.is_floating_point:
        made = torch.tensor(values, dtype=dtype).reshape(shape)
    else:
        made = torch.tensor([int(v * 8) for v in values], dtype=dtype).reshape(shape)
    return made.requires_grad_(grad)


def ints(*values, dtype=torch.int64):
    return torch.tensor(values, dtype=dtype)

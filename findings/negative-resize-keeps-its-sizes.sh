#!/bin/sh
# PyTorch 2.13.0: a resize_ that raises has resized the tensor all the same.
#
# Expected: after RuntimeError the tensor is what it was.
# Seen: resize_(-1) raises "numel: integer multiplication overflow", and the tensor then has the shape [-1] with 6 elements; with
# (2, -1) it has the shape [2, -1]. The sizes are set before their product is checked, and stay. Code that catches the exception goes
# on with a tensor that no constructor would make.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q torch==2.13.0 numpy==2.4.6
"$work/venv/bin/python" - <<'PYTHON'
import torch

assert torch.__version__.startswith("2.13.0"), torch.__version__
for sizes in ((-1,), (2, -1)):
    tensor = torch.arange(6)
    try:
        tensor.resize_(sizes)
    except RuntimeError as e:
        assert str(e).startswith("numel: integer multiplication overflow"), e
    else:
        raise AssertionError(sizes)
    assert tuple(tensor.shape) == sizes, tensor.shape
    assert tensor.numel() == 6
    print("after the refusal of", sizes, "the shape is", list(tensor.shape), "and numel", tensor.numel())
PYTHON

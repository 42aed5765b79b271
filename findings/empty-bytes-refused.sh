#!/bin/sh
# PyTorch 2.13.0: weights_only=True admits bytes in a checkpoint, unless there are none in them.
#
# Expected: b"" is loaded like b"a". Both are bytes, which the restricted unpickler admits, and torch.save writes both.
# Seen: b"a" comes back, also as a value of a dict. b"" is refused as unsafe: with the pickle protocol that torch.save uses, Python's pickle
# writes no bytes as a call of the class bytes without arguments, and that name is not on the list of what may be called.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q torch==2.13.0 numpy==2.4.6
"$work/venv/bin/python" - <<'PYTHON'
import io
import pickle

import torch

assert torch.__version__.startswith("2.13.0"), torch.__version__


def loaded(value):
    file = io.BytesIO()
    torch.save(value, file)
    file.seek(0)
    return torch.load(file, weights_only=True)


assert loaded(b"a") == b"a" and loaded({"a": b"a"}) == {"a": b"a"}
for value in (b"", {"a": b""}):
    try:
        raise SystemExit("loaded: " + repr(loaded(value)))
    except pickle.UnpicklingError as e:
        reason = next(line.strip() for line in str(e).splitlines() if "bytes" in line)
        print(repr(value), "is refused:", reason)
PYTHON

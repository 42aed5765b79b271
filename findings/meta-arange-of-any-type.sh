#!/bin/sh
# PyTorch 2.13.0: the meta device, which stands for "what would this give", gives ranges that no device gives.
#
# Expected: arange(3, dtype=torch.bool, device="meta") is refused as it is on the CPU, or both work.
# Seen: on meta a tensor of bool, uint16, uint32, uint64 or a complex type comes back; on the CPU each of them is refused with
# "arange_cpu" not implemented. linspace does not do so: it refuses bool on both. A program that is checked by a run on meta fails
# only where it counts.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q torch==2.13.0 numpy==2.4.6
"$work/venv/bin/python" - <<'PYTHON'
import torch

assert torch.__version__.startswith("2.13.0"), torch.__version__
for dtype in (torch.bool, torch.uint16, torch.uint32, torch.uint64, torch.complex64, torch.complex128):
    assert torch.arange(3, dtype=dtype, device="meta").dtype == dtype
    try:
        torch.arange(3, dtype=dtype)
    except (RuntimeError, NotImplementedError) as e:
        assert str(e).startswith("\"arange_cpu\" not implemented for"), e
        print(dtype, "meta: yes, cpu:", e)
    else:
        raise AssertionError(dtype)
PYTHON

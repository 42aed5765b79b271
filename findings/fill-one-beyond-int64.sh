#!/bin/sh
# PyTorch 2.13.0: filling an integer tensor with a floating-point number checks the range, but not at its very end.
#
# Expected: 2.0**63 does not fit into int64, nor 2.0**64 into uint64, so full() and fill_() refuse both with "value cannot be converted
# to type int64_t without overflow", as they refuse 2.0**31 for int32.
# Seen: both are taken. The upper bound of the check is the largest integer as a double, which is rounded up to 2**63 (or 2**64), and
# the number compares as equal to it. The int64 becomes -9223372036854775808, the uint64 becomes 0. For 32 bits and fewer the largest
# integer is a double, and the check is right. Besides, torch.tensor(2.0, dtype=torch.uint64) refuses every float, while int64 and
# full() take it.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q torch==2.13.0 numpy==2.4.6
"$work/venv/bin/python" - <<'PYTHON'
import torch

assert torch.__version__.startswith("2.13.0"), torch.__version__


def refusal(call):
    try:
        return "no refusal: " + str(call())
    except (RuntimeError, TypeError) as e:
        return str(e)


assert torch.full((1,), 2.0**63, dtype=torch.int64).tolist() == [-2**63]
assert torch.zeros(1, dtype=torch.int64).fill_(2.0**63).tolist() == [-2**63]
assert torch.full((1,), 2.0**64, dtype=torch.uint64).tolist() == [0]
for dtype, value in ((torch.int8, 2.0**7), (torch.int16, 2.0**15), (torch.int32, 2.0**31), (torch.uint32, 2.0**32), (torch.int64, 2.0**63 + 2048)):
    text = refusal(lambda: torch.full((1,), value, dtype=dtype))
    assert "without overflow" in text, (dtype, text)
assert refusal(lambda: torch.tensor(2.0, dtype=torch.uint64)) == "an integer is required"
assert torch.tensor(2.0, dtype=torch.int64).item() == 2
print("2.0**63 as int64:", torch.full((1,), 2.0**63, dtype=torch.int64).item())
print("2.0**64 as uint64:", torch.full((1,), 2.0**64, dtype=torch.uint64).item())
PYTHON

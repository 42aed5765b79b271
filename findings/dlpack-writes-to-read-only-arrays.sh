#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# A read-only NumPy array becomes a writable tensor through DLPack, and bytes that Python never changes are changed.
#
# Software: PyTorch 2.13.0 (CPU), NumPy 2.4.6.
# Expected: NumPy sets DLPack's flag for read-only memory; torch.from_dlpack refuses the array, copies it, or warns, as torch.from_numpy
#           does.
# Seen:     no warning, no copy: what is written to the tensor is in the array, and in the bytes object that it was made of.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/v"
"$folder/v/bin/pip" install -q torch==2.13.0 numpy==2.4.6
"$folder/v/bin/python" - <<'EOF'
import warnings

import numpy
import torch

text = b" ".join([b"one", b"two"])
array = numpy.frombuffer(text, numpy.uint8)
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter("always")
    torch.from_numpy(array)
    by_numpy = len(warned)
    tensor = torch.from_dlpack(array)
    by_dlpack = len(warned) - by_numpy
tensor[0] = ord("O")
seen = [array.flags.writeable, by_numpy, by_dlpack, text]
print(*seen)
assert seen == [False, 1, 0, b"One two"], "mended or changed"
EOF

#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# A tensor that was exported through DLPack may still be resized, and then no longer shares its memory with the consumer.
#
# Software: PyTorch 2.13.0 (CPU), NumPy 2.4.6.
# Expected: as after numpy(), which makes the storage one that cannot grow: "Trying to resize storage that is not resizable".
# Seen:     resize_ succeeds after numpy.from_dlpack(tensor): the storage has other memory from then on, and what the array points to
#           is no longer the tensor's. (The array is not read here after that.)
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/v"
"$folder/v/bin/pip" install -q torch==2.13.0 numpy==2.4.6
"$folder/v/bin/python" - <<'EOF'
import numpy
import torch

tensor = torch.ones(2)
array = tensor.numpy()
try:
    tensor.resize_(1000)
    refused = "resized"
except RuntimeError as e:
    refused = str(e)

tensor = torch.ones(2)
array = numpy.from_dlpack(tensor)
shared = array.ctypes.data == tensor.data_ptr()
tensor.resize_(1000)
seen = [refused, shared, array.ctypes.data == tensor.data_ptr()]
print(*seen, sep="\n")
assert seen == ["Trying to resize storage that is not resizable", True, False], "mended or changed"
EOF

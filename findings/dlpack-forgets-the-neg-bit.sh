#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# A tensor with the neg bit changes its sign on its way through DLPack.
#
# Software: PyTorch 2.13.0 (CPU), NumPy 2.4.6.
# Expected: the imaginary part of a conjugate is a view with the neg bit: its memory has the numbers with the other sign. Export through
#           DLPack refuses it, as it refuses the conj bit, or resolves the bit.
# Seen:     the conj bit is refused; the neg bit is neither looked at nor resolved, and the consumer has [2, 4] where the tensor is
#           [-2, -4]. numpy() of the same tensor is refused.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/v"
"$folder/v/bin/pip" install -q torch==2.13.0 numpy==2.4.6
"$folder/v/bin/python" - <<'EOF'
import numpy
import torch

z = torch.tensor([1 + 2j, 3 + 4j]).conj()
imaginary = z.imag
try:
    seen = ["conj: exported"]
    numpy.from_dlpack(z)
except BufferError as e:
    seen = ["conj: " + str(e)]
try:
    imaginary.numpy()
    seen.append("numpy(): exported")
except RuntimeError as e:
    seen.append("numpy(): " + str(e).split(".")[0])
seen += [imaginary.is_neg(), imaginary.tolist(), numpy.from_dlpack(imaginary).tolist(), torch.from_dlpack(imaginary).tolist()]
for line in seen:
    print(line)
assert seen == ["conj: Can't export tensors with the conjugate bit set",
                "numpy(): Can't call numpy() on Tensor that has negative bit set", True,
                [-2.0, -4.0], [2.0, 4.0], [2.0, 4.0]], "mended or changed"
EOF

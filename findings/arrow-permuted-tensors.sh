#!/bin/sh
# pyarrow 25.0.1: a column of tensors whose permutation is not its own inverse is turned into the wrong numbers, without an error.
#
# Expected: arrow.fixed_shape_tensor with shape [2, 3, 4] and permutation [2, 0, 1] holds a row-major 2 x 3 x 4 block; the tensor that is
# meant has the axes (2, 0, 1) of it and so shape [4, 2, 3]. Whatever the reading of the permutation, a view shows each of the 24 numbers once.
# Seen: to_numpy_ndarray() and to_tensor() have the shape (4, 2, 3) and the strides (4, 32, 8) in bytes, which overlap: 16 of the 24 numbers
# are shown, some twice. The same for [1, 2, 0]. Permutations that swap two axes are right there, and the scalar of the same column, a[0],
# lays out [1, 0, 2] in another way than the array does.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q pyarrow==25.0.1 numpy==2.4.6
"$work/venv/bin/python" - <<'PYTHON'
import numpy as np
import pyarrow as pa

assert pa.__version__ == "25.0.1", pa.__version__
block = np.arange(24, dtype=np.int32)
storage = pa.FixedSizeListArray.from_arrays(pa.array(block), 24)


def column(permutation):
    return pa.ExtensionArray.from_storage(pa.fixed_shape_tensor(pa.int32(), [2, 3, 4], permutation=permutation), storage)


for permutation in ([0, 1, 2], [1, 0, 2], [2, 1, 0], [2, 0, 1], [1, 2, 0]):
    array = column(permutation)
    meant = block.reshape(2, 3, 4).transpose(permutation)
    views = {"array": array.to_numpy_ndarray()[0], "tensor": array.to_tensor().to_numpy()[0], "scalar": array[0].to_numpy()}
    right = {name: bool(np.array_equal(view, meant)) for name, view in views.items()}
    shown = len(set(views["array"].ravel().tolist()))
    print(permutation, views["array"].shape, "strides", views["array"].strides, right, shown, "of 24 numbers")
    swapped = permutation in ([0, 1, 2], [1, 0, 2], [2, 1, 0])
    assert views["array"].shape == meant.shape
    assert right == {"array": swapped, "tensor": swapped, "scalar": permutation == [0, 1, 2]}, right
    assert shown == (24 if swapped else 16), shown
PYTHON

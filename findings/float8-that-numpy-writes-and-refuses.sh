#!/bin/sh
# numpy 2.4.6 with ml_dtypes 0.6.0: of the types that ml_dtypes adds, one is saved under a name that NumPy itself does not read.
#
# Expected: np.save of an array of an added type writes raw bytes (V1, V2), as it does for bfloat16 and float8_e4m3fn, which np.load then
# gives as void.
# Seen: float8_e5m2 has the kind 'f' and one byte, so its header says '<f1', a floating-point type of one byte that NumPy does not have:
# np.load fails with "descr is not a valid dtype descriptor: '<f1'", also in a process that has imported ml_dtypes.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q numpy==2.4.6 ml_dtypes==0.6.0
"$work/venv/bin/python" - <<'PYTHON'
import io

import ml_dtypes
import numpy as np

assert (np.__version__, ml_dtypes.__version__) == ("2.4.6", "0.6.0")


def round_trip(name):
    file = io.BytesIO()
    np.save(file, np.array([1, 0.5], dtype=getattr(ml_dtypes, name)))
    header = file.getvalue()[10:].split(b"'")[3].decode()
    file.seek(0)
    try:
        return header, str(np.load(file).dtype)
    except ValueError as e:
        return header, str(e)


for name, expected in (("bfloat16", ("<V2", "|V2")), ("float8_e4m3fn", ("<V1", "|V1")), ("float8_e8m0fnu", ("<V1", "|V1")),
                       ("float8_e5m2", ("<f1", "descr is not a valid dtype descriptor: '<f1'"))):
    found = round_trip(name)
    print(name, *found)
    assert found == expected, found
PYTHON

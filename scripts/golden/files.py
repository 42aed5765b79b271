#!/usr/bin/env python3
"""Writes files with NumPy, safetensors and PyTorch, and what is in them, for the tests of dev.torchffm.io.

    python3 scripts/golden/files.py src/test/resources/io npy npz safetensors checkpoint

Each format's name makes one file, NAME.json.gz: a list of cases with the file in base64 and what Python reads from it, bytes of
arrays in C order and little-endian. Written with NumPy 2.4.6, safetensors 0.8.0, PyTorch 2.13.0 and torchvision 0.28.0.
"""
import base64
import gzip
import io
import json
import os
import random
import sys
import warnings

import numpy as np

DTYPES = ["bool", "uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64", "float16", "float32", "float64",
          "complex64", "complex128"]
rng = random.Random(20260101)
warnings.simplefilter("ignore")


def b64(data):
    return base64.b64encode(data).decode()


def values(dtype, shape):
    dtype = np.dtype(dtype)
    count = int(np.prod(shape))
    data = bytes(rng.randrange(2 if dtype.kind == "b" else 256) for _ in range(count * dtype.itemsize))
    return np.frombuffer(data, dtype).reshape(shape).copy()


def array_case(name, file, array, **more):
    native = array.astype(array.dtype.newbyteorder("<"))
    return {"name": name, "file": b64(file), "dtype": native.dtype.name, "shape": list(array.shape),
            "data": b64(native.tobytes()), **more}


def saved(array, version=None):
    out = io.BytesIO()
    np.lib.format.write_array(out, array, version)
    return out.getvalue()


def npy():
    cases = []
    for dtype in DTYPES:
        for shape in [(), (0,), (7,), (3, 0, 2), (2, 3, 4)]:
            array = values(dtype, shape)
            cases.append(array_case(f"{dtype} {shape}", saved(array), array, order="C", written=True))
        array = values(dtype, (3, 5))
        cases.append(array_case(f"{dtype} Fortran", saved(np.asfortranarray(array)), array, order="F", written=True))
        swapped = array.astype(array.dtype.newbyteorder(">"))
        cases.append(array_case(f"{dtype} big-endian", saved(swapped), array, order="C", foreign=array.dtype.itemsize > 1))
        cases.append(array_case(f"{dtype} big-endian Fortran", saved(np.asfortranarray(swapped)), array, order="F",
                                foreign=array.dtype.itemsize > 1))
    for version in [(1, 0), (2, 0), (3, 0)]:
        array = values("int16", (4, 2))
        cases.append(array_case(f"version {version[0]}", saved(array, version), array, order="C", written=version == (1, 0)))
    array = values("uint8", (1, 2, 1, 3) + (1,) * 60)
    cases.append(array_case("64 axes", saved(array), array, order="C", written=True))
    array = values("float32", (1, 4))
    cases.append(array_case("C and Fortran order at once", saved(array), array, order="C", written=True))
    array = values("float32", (2, 3))
    cases.append(array_case("bytes after the array", saved(array) + b"more", array, order="C"))

    def by_hand(header):
        return b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header + array.tobytes()
    for header in [b'{"shape":(2,3),"descr":"<f4","fortran_order":False}', b"{'descr': 'f4', 'fortran_order': False, 'shape': (2L, 3L), }",
                   b" { 'shape' : ( 2 , 3 , ) , 'fortran_order' : False , 'descr' : '=f4' } \n"]:
        file = by_hand(header)
        np.testing.assert_array_equal(np.load(io.BytesIO(file)), array)
        cases.append(array_case(header.decode(), file, array, order="C"))

    refused = []
    for name, bad in [("object", np.array([None, 1], dtype=object)), ("string", np.array(["a", "b"])), ("byte strings", np.array([b"a"])),
                      ("dates", np.array(["2020-01-01"], dtype="M8[D]")), ("time spans", np.array([1], dtype="m8[s]")),
                      ("structured", np.zeros(2, dtype=[("x", "f4"), ("y", "i4")])), ("void", np.zeros(2, dtype="V8")),
                      ("float type", np.zeros(2, dtype=np.longdouble)), ("complex type", np.zeros(2, dtype=np.clongdouble))]:
        refused.append({"name": name, "file": b64(saved(bad))})
    return {"cases": cases, "refused": refused}


def npz():
    arrays = {dtype: values(dtype, (3, 5)) for dtype in DTYPES}
    arrays["scalar"] = values("float64", ())
    arrays["nothing"] = values("int32", (0, 4))
    arrays["Fortran"] = np.asfortranarray(values("float32", (4, 3)))
    arrays["gr\u00fc\u00df/\u6570"] = values("int64", (2,))
    arrays["big-endian"] = values("int32", (6,)).astype(">i4")
    arrays["many zeros"] = np.zeros((100, 100))
    cases = []
    for name, save, chosen in [("savez", np.savez, {k: v for k, v in arrays.items() if k != "big-endian"}), ("one", np.savez, {"a": arrays["int8"]}),
                               ("none", np.savez, {}), ("big-endian", np.savez, {"big-endian": arrays["big-endian"]}),
                               ("savez_compressed", np.savez_compressed, arrays)]:
        out = io.BytesIO()
        save(out, **chosen)
        cases.append({"name": name, "file": b64(out.getvalue()), "written": save is np.savez and name != "big-endian",
                      "arrays": [array_case(k, b"", v) for k, v in chosen.items()]})
    return {"cases": cases}


def main():
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)
    for name in sys.argv[2:]:
        text = json.dumps(globals()[name](), separators=(",", ":"))
        with open(os.path.join(folder, name + ".json.gz"), "wb") as file:
            file.write(gzip.compress(text.encode(), 9, mtime=0))


if __name__ == "__main__":
    main()

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
                      ("structured", np.zeros(2, dtype=[("x", "f4"), ("y", "i4")])),
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


TORCH_DTYPES = ["bool", "float4_e2m1fn_x2", "uint8", "int8", "float8_e5m2", "float8_e4m3fn", "float8_e8m0fnu", "float8_e4m3fnuz",
                "float8_e5m2fnuz", "int16", "uint16", "float16", "bfloat16", "int32", "uint32", "float32", "complex64", "float64",
                "int64", "uint64"]


def tensor(dtype, shape):
    import torch
    width = getattr(torch, dtype).itemsize
    if 0 in shape:
        return torch.empty(shape, dtype=getattr(torch, dtype))
    kind = "bool" if dtype == "bool" else "uint8"
    flat = values(kind, (*shape[:-1], shape[-1] * width) if shape else (width,))
    out = torch.from_numpy(flat).view(getattr(torch, dtype))
    return out if shape else out.reshape(())


def tensor_case(name, t):
    import torch
    data = t.detach().contiguous().reshape(-1).view(torch.uint8).numpy().tobytes() if t.numel() else b""
    return {"name": name, "dtype": str(t.dtype).removeprefix("torch."), "shape": list(t.shape), "data": b64(data)}


def safetensors():
    import struct
    from safetensors import deserialize
    from safetensors.torch import save
    cases = []
    some = {d: tensor(d, (2, 4)) for d in TORCH_DTYPES}
    for name, tensors, metadata in [
            ("every type", some, None),
            ("metadata", {"a": tensor("float32", (3,))}, {"format": "pt \"quoted\" \u00e4\n\x01"}),
            ("nothing", {}, None),
            ("shapes", {"scalar": tensor("float64", ()), "empty": tensor("int16", (0,)), "three": tensor("uint8", (2, 3, 5)), "e2": tensor("int16", (3, 0))}, None),
            ("names", {n: tensor("int8", (1,)) for n in ["b", "a", "\u00e4", "\U0001f600", "\uffff", "a.b", "\"", ""]}, None)]:
        cases.append({"name": name, "file": b64(save(tensors, metadata)), "metadata": metadata or {}, "written": True,
                      "tensors": [tensor_case(k, v) for k, v in tensors.items()]})

    def by_hand(header, data=b""):
        header = header if isinstance(header, bytes) else json.dumps(header).encode()
        return struct.pack("<Q", len(header)) + header + data

    def one(dtype, shape, begin, end):
        return {"dtype": dtype, "shape": shape, "data_offsets": [begin, end]}
    a = one("U8", [2], 0, 2)
    refused = []
    for name, file in [
            ("a hole", by_hand({"a": a, "b": one("U8", [2], 3, 5)}, bytes(5))),
            ("overlaps", by_hand({"a": a, "b": one("U8", [2], 1, 3)}, bytes(3))),
            ("overlaps", by_hand({"a": a, "b": one("U8", [0], 1, 1)}, bytes(2))),
            ("bytes follow the last tensor", by_hand({"a": a}, bytes(3))),
            ("at most 1", by_hand({"a": a}, bytes(1))),
            ("rising", by_hand({"a": one("U8", [2], 2, 0)}, bytes(2))),
            ("must be two", by_hand({"a": {**a, "data_offsets": [0, 2, 3]}}, bytes(2))),
            ("needs 8 bytes", by_hand({"a": one("F32", [2], 0, 2)}, bytes(2))),
            ("ends within a byte", by_hand({"a": one("F4", [3], 0, 2)}, bytes(2))),
            ("has the dtype C128", by_hand({"a": one("C128", [1], 0, 16)}, bytes(16))),
            ("has no list shape", by_hand({"a": {"dtype": "U8", "data_offsets": [0, 2]}}, bytes(2))),
            ("has in shape", by_hand({"a": one("U8", [-2], 0, 2)}, bytes(2))),
            ("has in shape", by_hand({"a": one("U8", [2.0], 0, 2)}, bytes(2))),
            ("has in shape", by_hand({"a": one("U8", [99999999999999999999], 0, 2)}, bytes(2))),
            ("more bits than", by_hand({"a": one("U8", [2 ** 62, 2 ** 62, 0], 0, 0)})),
            ("is not a string", by_hand({"__metadata__": {"a": 1}})),
            ("is not an object", by_hand({"a": 1})),
            ("something follows", by_hand(b"{}\0")),
            ("expected a name", by_hand(b'{"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},}', bytes(2))),
            ("stands twice", by_hand(b'{"a":{"dtype":"U8","dtype":"U8","shape":[2],"data_offsets":[0,2]}}', bytes(2))),
            ("not UTF-8", by_hand(b'{"\xff":1}')),
            ("control character", by_hand(b'{"a\n":1}')),
            ("unknown escape", by_hand(b'{"\\x":1}')),
            ("ends too early", by_hand(b'{"a":')),
            ("nested deeper", by_hand(b'{"a":' + b"[" * 100000)),
            ("is not a JSON number", by_hand(b'{"a":01}')),
            ("before the 8 bytes", b"\0\0"),
            ("a header of 18446744073709551615 bytes", b"\xff" * 16),
            ("at most 100000000 are allowed", struct.pack("<Q", 100_000_001) + b"{}"),
            ("a header of 100 bytes, and 2 follow", struct.pack("<Q", 100) + b"{}"),
            ("does not begin with", struct.pack("<Q", 0))]:
        try:
            deserialize(file)
        except Exception:
            refused.append({"name": name, "file": b64(file)})
        else:
            raise AssertionError(name)
    # What the package takes and the specification does not.
    refused.append({"name": "stands twice", "file": b64(by_hand(b'{"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]},'
                                                             b'"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}}'))})
    refused.append({"name": "does not begin with", "file": b64(by_hand(b" {}"))})
    return {"cases": cases, "refused": refused}


def described(value):
    """A value as JSON: tensors with geometry and storage, everything else by its kind."""
    import torch
    if isinstance(value, torch.Tensor):
        base = value.conj() if value.is_conj() else value
        return {"kind": "tensor", **tensor_case("", value.resolve_conj()), "stride": list(value.stride()), "offset": value.storage_offset(),
                "grad": value.requires_grad, "storage": base.untyped_storage().data_ptr(), "conj": value.is_conj()}
    if isinstance(value, dict):
        return {"kind": "dict", "items": [[described(k), described(v)] for k, v in value.items()]}
    if isinstance(value, (list, tuple, set)):
        kind = "tuple" if isinstance(value, tuple) else type(value).__name__
        return {"kind": kind, "items": [described(v) for v in value]}
    if isinstance(value, (bytes, bytearray)):
        return {"kind": "bytes", "value": b64(bytes(value))}
    if value is None or isinstance(value, (bool, str)):
        return {"kind": type(value).__name__, "value": value}
    return {"kind": type(value).__name__, "value": str(value)}


def checkpoint():
    import collections
    import torch

    def network():
        # Only the network's names and shapes are wanted, so its compiled operators need not be there.
        import types
        sys.modules["torchvision._meta_registrations"] = types.ModuleType("torchvision._meta_registrations")
        import torchvision
        torch.manual_seed(0)
        net = torchvision.models.shufflenet_v2_x0_5(weights=None)
        with torch.no_grad():
            for i, (_, t) in enumerate(net.state_dict().items()):
                t.fill_(i)
        return net.state_dict()

    def save(value, **more):
        out = io.BytesIO()
        torch.save(value, out, **more)
        return out.getvalue()
    t = torch.arange(24.).reshape(2, 3, 4)
    shared = [t, t.t() if t.dim() == 2 else t.transpose(0, 2), t[1, 1:], t[0, 0, 0], t.reshape(-1)[::5], t[:, :0]]
    values_ = {
        "every type": {d: tensor(d, (2, 4)) for d in TORCH_DTYPES + ["complex128", "complex32"]},
        "views": shared,
        "parameters": collections.OrderedDict(w=torch.nn.Parameter(t.clone()), b=torch.nn.Parameter(torch.ones(2), requires_grad=False),
                                              g=torch.ones(2, requires_grad=True)),
        "module": torch.nn.Sequential(torch.nn.Linear(3, 2), torch.nn.BatchNorm1d(2)).state_dict(),
        "empty and scalar": (torch.empty(0), torch.empty(0, 3), torch.tensor(5), torch.empty(2, 0, dtype=torch.uint16), torch.ones(1).expand(3, 4)),
        "conj": torch.tensor([1 + 2j, 3 - 4j]).conj(),
        "two types": [t[0].view(torch.int32).view(torch.float32), torch.zeros(2, dtype=torch.uint16)],
        "plain": {"n": None, "t": True, "f": False, "i": -5, "l": 2 ** 40, "big": 2 ** 70, "neg": -2 ** 64, "x": 1.5, "inf": float("inf"),
                  "c": 1 + 2j, "s": "gr\u00fc\u00df \U0001f600", "b": b"ab\xff", "ba": bytearray(b"x"), "list": [1, [2, []]], "tuple": (1, (2,), ()),
                  "set": {3}, "size": torch.Size([1, 2]), "dtype": torch.bfloat16, "device": torch.device("cpu"), 5: "int key",
                  (1, "a"): "tuple key", 255: 65535, 256: 65536, 2 ** 31: -2 ** 31},
        "counter": collections.Counter("aab"),
        "one tensor": torch.tensor([1, 2, 3]),
        "many": [list(range(300)), {str(i): i for i in range(300)}],
    }
    cases = [{"name": k, "file": b64(save(v)), "value": described(v)} for k, v in values_.items()]
    net = network()
    cases.append({"name": "torchvision", "file": b64(save(net)),
                  "names": [[k, str(v.dtype).removeprefix("torch."), list(v.shape)] for k, v in net.items()]})

    class Evil:
        def __init__(self, function, *arguments):
            self.what = function, arguments

        def __reduce__(self):
            return self.what
    script = io.BytesIO()
    torch.jit.save(torch.jit.script(torch.nn.ReLU()), script)
    refused = [{"name": n, "file": b64(f)} for n, f in [
        ("posix.system", save(Evil(os.system, "true"))), ("builtins.eval", save({"a": Evil(eval, "1")})),
        ("builtins.getattr", save([Evil(getattr, "a", "upper")])), ("torch.nn.modules.linear.Linear", save(torch.nn.Linear(1, 1))),
        ("a meta tensor", save(torch.empty(2, device="meta"))), ("numpy", save(np.ones(2))),
        ("TorchScript", script.getvalue()), ("a storage without a tensor", save(torch.ones(2).untyped_storage())),
        ("instruction 0x95", save({"a": 1}, pickle_protocol=4))]]
    return {"cases": cases, "refused": refused}


def main():
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)
    for name in sys.argv[2:]:
        text = json.dumps(globals()[name](), separators=(",", ":"))
        with open(os.path.join(folder, name + ".json.gz"), "wb") as file:
            file.write(gzip.compress(text.encode(), 9, mtime=0))


if __name__ == "__main__":
    main()

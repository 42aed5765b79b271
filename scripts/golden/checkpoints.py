#!/usr/bin/env python3
"""Writes checkpoints of what real programs save beside plain state dicts, and of the format before PyTorch 1.6, for CheckpointKindsTest.

    python3 scripts/golden/checkpoints.py src/test/resources/io

Makes kinds.json.gz and legacy.json.gz: the file in base64, and what torch.load(weights_only=True) reads from it. Written with
PyTorch 2.13.0.
"""
import base64
import collections
import gzip
import io
import json
import os
import pickle
import re
import sys
import tarfile
import warnings

import torch

warnings.simplefilter("ignore")
TYPED = ["bool", "uint8", "int8", "int16", "int32", "int64", "float16", "bfloat16", "float32", "float64", "complex64", "complex128"]
UNTYPED = ["uint16", "uint32", "uint64", "complex32", "float8_e5m2", "float8_e4m3fn", "float8_e8m0fnu", "float4_e2m1fn_x2"]


def b64(data):
    return base64.b64encode(data).decode()


def data(t):
    t = t.detach().resolve_conj().resolve_neg().contiguous()
    return b64(t.reshape(-1).view(torch.uint8).numpy().tobytes() if t.numel() else b"")


def name(dtype):
    return str(dtype).removeprefix("torch.")


def described(value):
    """A value as JSON: tensors with geometry and storage, everything else by its kind."""
    if isinstance(value, torch.Tensor) and value.is_quantized:
        per_channel = value.qscheme() != torch.per_tensor_affine
        return {"kind": "quantized", "dtype": name(value.dtype), "shape": list(value.shape), "stride": list(value.stride()),
                "integers": data(value.int_repr()), "axis": value.q_per_channel_axis() if per_channel else -1,
                "scales": value.q_per_channel_scales().double().tolist() if per_channel else [value.q_scale()],
                "zeros": value.q_per_channel_zero_points().double().tolist() if per_channel else [float(value.q_zero_point())]}
    if isinstance(value, torch.Tensor) and value.layout != torch.strided:
        d = value.detach()
        parts = [d._indices(), d._values()] if value.layout == torch.sparse_coo else \
            [d.crow_indices(), d.col_indices(), d.values()] if value.layout in (torch.sparse_csr, torch.sparse_bsr) else \
            [d.ccol_indices(), d.row_indices(), d.values()]
        return {"kind": "sparse", "layout": str(value.layout), "dtype": name(value.dtype), "shape": list(value.shape),
                "grad": value.requires_grad, "coalesced": value.layout == torch.sparse_coo and value.is_coalesced(),
                "parts": [{"dtype": name(p.dtype), "shape": list(p.shape), "data": data(p)} for p in parts]}
    if isinstance(value, torch.Tensor):
        base = torch._neg_view(value) if value.is_neg() else value
        base = base.conj() if base.is_conj() else base
        return {"kind": "tensor", "dtype": name(value.dtype), "shape": list(value.shape), "data": data(value),
                "stride": list(value.stride()), "offset": value.storage_offset(), "grad": value.requires_grad,
                "storage": base.untyped_storage().data_ptr(), "conj": value.is_conj(), "neg": value.is_neg()}
    if isinstance(value, dict):
        return {"kind": "dict", "items": [[described(k), described(v)] for k, v in value.items()]}
    if isinstance(value, (list, tuple)):
        return {"kind": "tuple" if isinstance(value, tuple) else "list", "items": [described(v) for v in value]}
    if isinstance(value, set):
        return {"kind": "set", "items": [described(v) for v in sorted(value, key=repr)]}
    if isinstance(value, (bytes, bytearray)):
        return {"kind": "bytes", "value": b64(bytes(value))}
    return {"kind": type(value).__name__, "value": str(value)}


def save(value, **more):
    out = io.BytesIO()
    torch.save(value, out, **more)
    return out.getvalue()


def old(value, **more):
    return save(value, _use_new_zipfile_serialization=False, **more)


class Reduced:
    """Pickled as a call, as some earlier version of PyTorch pickled it."""

    def __init__(self, function, *arguments):
        self.call = function, arguments

    def __reduce__(self):
        return self.call


def model():
    torch.manual_seed(3)
    net = torch.nn.Sequential(torch.nn.Embedding(5, 4), torch.nn.Linear(4, 3), torch.nn.BatchNorm1d(3))
    for p in net.parameters():
        # As transformers marks what it has initialized.
        p._is_hf_initialized = True
    net[0].weight.note = {"shape": [5, 4], "mask": torch.ones(2)}
    net.register_buffer("steps", torch.nn.Buffer(torch.arange(3)))
    net[1].bias.requires_grad_(False)
    return net


def sparse():
    dense = torch.tensor([[0, 1.5, 0, 2], [0, 0, 0, 0], [3, 0, -4, 0], [0, 5, 0, 6]])
    coo = dense.to_sparse()
    twice = torch.sparse_coo_tensor([[0, 0, 2], [1, 1, 0]], [1., 2, 3], (3, 2))
    batch = torch.stack([dense, dense])
    narrow = torch.sparse_csr_tensor(torch.tensor([0, 1, 1], dtype=torch.int32), torch.tensor([2], dtype=torch.int32), torch.tensor([7.]), (2, 3))
    return {"coo": coo, "uncoalesced": twice, "hybrid": dense.reshape(2, 2, 4).to_sparse(2), "nothing": torch.zeros(2, 3).to_sparse(),
            "no size": torch.zeros(0, 3).to_sparse(), "complex": coo.to(torch.complex64) * 1j, "bool": (dense > 0).to_sparse(),
            "csr": dense.to_sparse_csr(), "csc": dense.to_sparse_csc(), "bsr": dense.to_sparse_bsr((2, 2)), "bsc": dense.to_sparse_bsc((2, 1)),
            "batch": batch.to_sparse_csr(), "dense": dense.reshape(2, 2, 4).to_sparse_csr(dense_dim=1), "int32": narrow,
            "no values": torch.zeros(3, 2).to_sparse_csr(), "half": dense.bfloat16().to_sparse_csr()}


def quantized():
    x = torch.arange(24.).reshape(2, 3, 4) - 7
    scales = torch.tensor([0.5, 0.25, 1])
    q = torch.quantize_per_tensor(x, 0.5, 3, torch.qint8)
    channels = torch.quantize_per_channel(x, scales, torch.tensor([0, 5, -3]), 1, torch.qint8)
    return {"qint8": q, "quint8": torch.quantize_per_tensor(x, 0.25, 128, torch.quint8), "qint32": torch.quantize_per_tensor(x, 1e-3, -5, torch.qint32),
            "turned": q.permute(2, 0, 1), "part": q[1, 1:], "channels": channels,
            "float": torch.quantize_per_channel(x, scales, torch.tensor([0.5, 1.5, 2]), 1, torch.quint8),
            "last": torch.quantize_per_channel(x.permute(0, 2, 1).contiguous(), scales.double(), torch.zeros(3).long(), 2, torch.quint8),
            "channels last": torch.quantize_per_tensor(x[None], 0.5, 0, torch.qint8).contiguous(memory_format=torch.channels_last),
            "nothing": torch.quantize_per_tensor(torch.zeros(0, 2), 1, 0, torch.qint8)}


def values():
    t = torch.arange(24.).reshape(2, 3, 4)
    z = torch.tensor([1 + 2j, 3 - 4j, -5j])
    net = model()
    noted = torch.ones(3)
    noted.note = "a"
    noted.others = [noted.clone(), {"b": (1, None)}]
    return {
        "named parameters": dict(net.named_parameters()),
        "state dict with variables": net.state_dict(keep_vars=True),
        "buffer": {"b": torch.nn.Buffer(t.clone()), "p": torch.nn.Parameter(torch.ones(2)), "q": torch.nn.Buffer(torch.arange(2), persistent=False)},
        "attributes": [noted, noted],
        "neg": {"imag": z.conj().imag, "both": torch._neg_view(z.clone().conj()), "part": torch._neg_view(t)[1, ::2], "int": torch._neg_view(torch.arange(3))},
        "bytes as keys": {b"k\xff": 1, (b"a", 1, (b"b",)): 2, "s": {b"x", "y", 3, (b"x", b"&")}, "d": collections.OrderedDict({b"o": b"o"})},
        "counter of bytes": collections.Counter([b"a", b"a", b"b"]),
        "optimizer": {"state": {0: {"step": torch.tensor(2.), "exp_avg": torch.ones(2)}}, "param_groups": [{"lr": 0.1, "betas": (0.9, 0.999), "params": [0]}]},
    }


def every(dtypes):
    out = {}
    for d in dtypes:
        dtype = getattr(torch, d)
        out[d] = (torch.arange(16 * dtype.itemsize).reshape(2, 8 * dtype.itemsize) % (2 if d == "bool" else 119)).to(torch.uint8).view(dtype)
    return out


def case(name, file, value=None):
    return {"name": name, "file": b64(file), "value": described(value if value is not None else torch.load(io.BytesIO(file), weights_only=True))}


def bits(dtype):
    return torch.zeros(2, dtype=torch.uint8).view(dtype)


def program():
    class Twice(torch.nn.Module):
        def forward(self, x):
            return x * 2
    out = io.BytesIO()
    torch.export.save(torch.export.export(Twice(), (torch.ones(2),)), out)
    return out.getvalue()


class Subclass(torch.Tensor):
    pass


def kinds():
    dense = torch.tensor([[0, 1.5], [2, 0]])
    coo = dense.to_sparse()
    parameter = torch.nn.Parameter(dense.to_sparse())
    cases = [case(k, save(v)) for k, v in values().items()]
    cases += [case("sparse " + k, save({"s": v})) for k, v in sparse().items()]
    cases += [case("quantized " + k, save({"q": v})) for k, v in quantized().items()]
    cases.append(case("sparse parameter", save([parameter])))
    cases.append(case("sparse of an earlier version", save([Reduced(torch._utils._rebuild_sparse_tensor, coo.layout,
                                                                     (coo._indices(), coo._values(), coo.size()))])))
    q = quantized()["channels"]
    storage = torch.storage.TypedStorage(wrap_storage=q.untyped_storage(), dtype=q.dtype, _internal=True)
    cases.append(case("quantized of an earlier version", save([Reduced(
        torch._utils._rebuild_qtensor, storage, 0, tuple(q.shape), q.stride(), (torch.per_channel_affine, q.q_per_channel_scales().tolist(),
                                                                                q.q_per_channel_zero_points().tolist(), 1), False, collections.OrderedDict())])))
    # weights_only refuses its own writer's empty bytes.
    cases.append(case("empty bytes", save([b"", {b"": 1}]), [b"", {b"": 1}]))
    refused = [{"name": n, "file": b64(f)} for n, f in [
        ("torch.sparse_csr, a layout, is a value", save({"l": torch.sparse_csr})),
        ("a key that is neither", save({torch.strided: 1})),
        ("a member of a set that is neither", save({torch.ones(1)})),
        ("a meta tensor of torch.float64 with shape [2, 3]", save(torch.empty(2, 3, device="meta", dtype=torch.float64))),
        ("a tensor of torch.bits8, bits that mean no number", save(bits(torch.bits8))),
        ("a tensor of torch.bits2x4, bits that mean no number", save({"a": [bits(torch.bits2x4)]})),
        ("a quantized tensor of torch.quint4x2", save(torch.quantize_per_channel(torch.ones(2, 4), torch.ones(2), torch.zeros(2), 0, torch.quint4x2))),
        ("_rebuild_nested_tensor makes a nested tensor", save(torch.nested.nested_tensor([torch.ones(2), torch.ones(3)]))),
        ("__main__.Subclass, which is refused", save(torch.ones(2).as_subclass(Subclass))),
        ("torch.per_tensor_affine itself", save([torch.per_tensor_affine])),
        ("dev.torchffm.export.ExportedProgram.load opens it", program())]]
    return {"cases": cases, "refused": refused}


class OldPickler(pickle.Pickler):
    """Mentions storages as the versions did in which a storage could be a view of another."""

    def __init__(self, out, views):
        super().__init__(out, 2)
        self.views = views

    def persistent_id(self, value):
        if isinstance(value, torch.storage.TypedStorage):
            key, view = self.views[value.dtype, value._size()]
            return ("storage", torch.FloatStorage, key, "cpu", 6, view)
        return None


def with_views():
    """A file as PyTorch wrote it when storages could be views: one of six floats, and its last four as another."""
    root = torch.arange(6.)
    whole = root.untyped_storage()
    part = torch.storage.TypedStorage(wrap_storage=whole[8:24], dtype=torch.float32, _internal=True)
    views = {(torch.float32, 6): ("7", None), (torch.float32, 4): ("7", ("8", 2, 4))}
    out = io.BytesIO()
    for value in [torch.serialization.MAGIC_NUMBER, torch.serialization.PROTOCOL_VERSION, {"little_endian": True, "type_sizes": {}}]:
        pickle.dump(value, out, 2)
    rebuilt = [Reduced(torch._utils._rebuild_tensor_v2, s, o, size, stride, False, collections.OrderedDict())
               for s, o, size, stride in [(root.storage(), 0, (2, 3), (3, 1)), (part, 1, (3,), (1,)), (part, 0, (2, 2), (1, 2))]]
    OldPickler(out, views).dump(rebuilt)
    pickle.dump(["7"], out, 2)
    out.write((6).to_bytes(8, "little") + root.numpy().tobytes())
    return out.getvalue()


def of_big_endian(file):
    changed = re.sub(rb"(little_endianq.)\x88", lambda found: found[1] + b"\x89", file)
    assert changed != file
    return changed


def tar():
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for member in ["sys_info", "pickle", "tensors", "storages"]:
            archive.addfile(tarfile.TarInfo(member), io.BytesIO())
    return out.getvalue()


def legacy():
    t = torch.arange(24.).reshape(2, 3, 4)
    cases = [case(k, old(v)) for k, v in values().items()]
    cases.append(case("sparse", old(sparse())))
    cases.append(case("quantized", old(quantized())))
    cases.append(case("every type", old(every(TYPED))))
    # Which PyTorch writes, and finds no types for the storages of when it loads them.
    cases.append(case("newer types", old(every(UNTYPED)), every(UNTYPED)))
    cases.append(case("views", old([t, t.transpose(0, 2), t[1, 1:], t[0, 0, 0], t.reshape(-1)[::5], t[:, :0]])))
    cases.append(case("conj", old(torch.tensor([1 + 2j, 3 - 4j]).conj())))
    cases.append(case("empty and scalar", old((torch.empty(0), torch.empty(0, 3), torch.tensor(5), torch.ones(1).expand(3, 4)))))
    cases.append(case("no tensor", old({"n": None, "i": 2 ** 70, "x": 1.5, "s": "\u00e4", "t": (1, [2])})))
    # One more letter moves the storages by one byte, so that those of one file are aligned.
    for i in range(8):
        cases.append(case(f"moved by {i}", old({"n" * (i + 1): torch.arange(3), "d": torch.ones(2, dtype=torch.float64)})))
    cases.append(case("storages that are views", with_views()))
    file = old({"a": t, "b": torch.arange(3, dtype=torch.int16)})
    big = of_big_endian(file)
    cases.append(case("big-endian machine", big))
    cases.append(case("more follows", file + file))
    whole = old(t)
    complexes = of_big_endian(old(torch.ones(2, dtype=torch.complex64)))
    other = io.BytesIO()
    pickle.dump({"a": 1}, other, 2)
    refused = [{"name": n, "file": b64(f)} for n, f in [
        ("posix.system", old(Reduced(os.system, "true"))), ("torch.nn.modules.linear.Linear", old(torch.nn.Linear(1, 1))),
        ("torch.sparse_csr, a layout, is a value", old({"l": torch.sparse_csr})),
        ("a meta tensor of torch.float32", old(torch.empty(2, device="meta"))),
        ("a tensor of torch.bits8, bits that mean no number", old(bits(torch.bits8))),
        ("a storage without a tensor", old(torch.ones(2).untyped_storage())),
        ("a pickle, but not of PyTorch: it begins with a value", other.getvalue()),
        ("a pickle, but not of PyTorch: it begins with 1", pickle.dumps(1, 2)),
        ("version 1002", whole.replace(b"\x80\x02M\xe9\x03.", b"\x80\x02M\xea\x03.")),
        ("exchanges real and imaginary parts", complexes),
        ("instruction 0x95", old(t, pickle_protocol=4)),
        ("tar archive", tar())]]
    return {"cases": cases, "refused": refused}


def main():
    for kind in [kinds, legacy]:
        text = json.dumps(kind(), separators=(",", ":"))
        with open(os.path.join(sys.argv[1], kind.__name__ + ".json.gz"), "wb") as file:
            file.write(gzip.compress(text.encode(), 9, mtime=0))


if __name__ == "__main__":
    main()

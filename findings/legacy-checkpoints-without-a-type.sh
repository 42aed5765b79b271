#!/bin/sh
# PyTorch 2.13.0: the format before 1.6 writes tensors of newer types, and cannot read them back.
#
# Expected: torch.save(..., _use_new_zipfile_serialization=False) either refuses a type that the format has no storage class for, or
# torch.load reads what was written, as it does from a zip archive.
# Seen: float8, float4 and the unsigned types of 16 to 64 bits are written without a word, as a storage of torch.UntypedStorage; torch.load
# fails with AttributeError: type object 'torch.storage.UntypedStorage' has no attribute 'dtype', with weights_only and without. The bytes
# are all there. float32 and bfloat16 come back.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q torch==2.13.0 numpy==2.4.6
"$work/venv/bin/python" - <<'PYTHON'
import io

import torch

assert torch.__version__.startswith("2.13.0"), torch.__version__


def outcome(dtype, archive, weights_only):
    data = torch.arange(16, dtype=torch.uint8).view(dtype)
    file = io.BytesIO()
    torch.save(data, file, _use_new_zipfile_serialization=archive)
    assert data.untyped_storage().tolist() == list(range(16)) and bytes(range(16)) in file.getvalue(), "the bytes are there"
    file.seek(0)
    try:
        loaded = torch.load(file, weights_only=weights_only)
    except AttributeError as e:
        return str(e)
    return "right" if loaded.dtype == dtype and loaded.view(torch.uint8).tolist() == list(range(16)) else "another tensor"


for name in ("float32", "bfloat16", "uint16", "uint32", "uint64", "float8_e4m3fn", "float8_e5m2", "float8_e8m0fnu", "float4_e2m1fn_x2"):
    dtype = getattr(torch, name)
    legacy = {outcome(dtype, False, weights_only) for weights_only in (True, False)}
    archive = {outcome(dtype, True, weights_only) for weights_only in (True, False)}
    print(name, "| zip:", *archive, "| before 1.6:", *legacy)
    assert archive == {"right"}
    lost = "type object 'torch.storage.UntypedStorage' has no attribute 'dtype'"
    assert legacy == ({"right"} if name in ("float32", "bfloat16") else {lost}), legacy
PYTHON

#!/usr/bin/env python3
"""Writes files with JAX, ml_dtypes, NumPy, huggingface_hub and Pillow, and what is in them, for the tests of dev.torchffm.io.

    python3 scripts/golden/exchanged_files.py src/test/resources/io raw-types shards images

Each name makes one file, NAME.json.gz: a list of cases with the file in base64 and what its own library reads from it, bytes of arrays
in C order and little-endian. Written with JAX 0.10.2, ml_dtypes 0.6.0, NumPy 2.4.6, huggingface_hub 2.0.0, safetensors 0.8.0,
PyTorch 2.13.0 and Pillow 12.3.0.
"""
import base64
import gzip
import io
import json
import os
import random
import struct
import sys
import tempfile
import zipfile
import zlib

import numpy as np

rng = random.Random(20260102)


def b64(data):
    return base64.b64encode(data).decode()


def noise(count):
    return bytes(rng.randrange(256) for _ in range(count))


def little(array):
    return b64(array.astype(array.dtype.newbyteorder("<")).tobytes())


# ---------------------------------------------------------------- types that NumPy does not have, and times

def saved(array):
    out = io.BytesIO()
    np.save(out, array)
    return out.getvalue()


def raw_types():
    import jax.numpy as jnp
    import ml_dtypes
    cases = []

    def raw(name, file, array, dtype):
        """An array of a type of ml_dtypes, its file, and the type that PyTorch has for it."""
        cases.append({"name": name, "file": b64(file), "descr": array.dtype.str, "shape": [*array.shape, array.dtype.itemsize],
                      "dtype": "uint8", "data": b64(array.tobytes()), "view": dtype,
                      "values": array.astype(np.float64).ravel().tolist() if dtype else None})

    three = np.array([-1, 0.5, 2], ml_dtypes.bfloat16)
    raw("three of bfloat16", saved(three), three, "bfloat16")
    for scalar, dtype in [(ml_dtypes.bfloat16, "bfloat16"), (ml_dtypes.float8_e4m3fn, "float8_e4m3fn"), (ml_dtypes.float8_e5m2, "float8_e5m2")]:
        array = (np.arange(12).reshape(3, 4) / 4 - 1).astype(scalar)
        raw(f"{dtype} of ml_dtypes", saved(array), array, dtype)
        raw(f"{dtype} of ml_dtypes, Fortran", saved(np.asfortranarray(array)), array, dtype)
        raw(f"{dtype} of ml_dtypes, scalar", saved(array[1, 2]), array[1, 2], dtype)
        raw(f"{dtype} of ml_dtypes, empty", saved(array[:0]), array[:0], dtype)
    out = io.BytesIO()
    array = jnp.linspace(-2, 2, 10, dtype=jnp.bfloat16).reshape(2, 5)
    jnp.save(out, array)
    raw("bfloat16 of JAX", out.getvalue(), np.asarray(array), "bfloat16")
    for kind in ["V0", "V1", "V5", "V8"]:
        array = np.frombuffer(noise(6 * max(1, int(kind[1:]))), kind)[:6].reshape(2, 3) if kind != "V0" else np.zeros((2, 3), kind)
        raw(f"void {kind}", saved(array), array, None)

    def time(name, array, file=None):
        file = file or saved(array)
        loaded = np.load(io.BytesIO(file))
        numbers = loaded.astype(loaded.dtype.newbyteorder("<")).view("<i8")
        cases.append({"name": name, "file": b64(file), "descr": loaded.dtype.str, "shape": list(array.shape), "dtype": "int64",
                      "data": b64(numbers.tobytes()), "view": None, "values": None})
    for unit in ["Y", "M", "W", "D", "h", "m", "s", "ms", "us", "ns", "ps", "fs", "as"]:
        time(f"datetime64 in {unit}", np.array([0, 1, -5, "NaT", 2000], f"M8[{unit}]"))
        time(f"timedelta64 in {unit}", np.array([[0, 1], [-5, "NaT"]], f"m8[{unit}]"))
    time("timedelta64 without a unit", np.array([3, 4], "m8"))
    time("datetime64 in steps of 25 s", np.array([3, 4], "M8[25s]"))
    time("datetime64, big-endian", np.array(["2026-01-02", "1969-12-31"], ">M8[D]"))
    time("datetime64, Fortran", np.asfortranarray(np.arange(6).reshape(2, 3).astype("M8[s]")))

    archives = []

    def archive(name, file):
        loaded = np.load(io.BytesIO(file))
        entries = []
        for key in loaded.files:
            value = loaded[key]
            if isinstance(value, bytes):
                entries.append({"name": key, "bytes": b64(value)})
            else:
                entries.append({"name": key, "shape": list(value.shape), "dtype": value.dtype.name, "data": little(value),
                                "descr": value.dtype.str})
        archives.append({"name": name, "file": b64(file), "entries": entries})
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("weights", saved(np.arange(6, dtype="f4").reshape(2, 3)))
        made.writestr("bias.npy", saved(np.arange(3, dtype="i4")))
        made.writestr("folder/inner", saved(np.array([True, False])))
        made.writestr("README.txt", b"not an array")
        made.writestr("deflated", saved(np.zeros((20, 20))), zipfile.ZIP_DEFLATED)
        made.writestr("notes", b"text " * 100, zipfile.ZIP_DEFLATED)
        made.writestr("empty", b"")
    archive("entries without .npy", out.getvalue())
    out = io.BytesIO()
    np.savez(out, day=np.array(["2026-01-02"], "M8[D]"), span=np.array([1, 2], "m8[ms]"))
    archives.append({"name": "times", "file": b64(out.getvalue()), "entries": [
        {"name": "day", "shape": [1], "dtype": "int64", "data": b64(struct.pack("<q", 20455)), "descr": "<M8[D]"},
        {"name": "span", "shape": [2], "dtype": "int64", "data": b64(struct.pack("<qq", 1, 2)), "descr": "<m8[ms]"}]})
    bf = (np.arange(5) - 2).astype(ml_dtypes.bfloat16)
    for save, name in [(np.savez, "bfloat16"), (np.savez_compressed, "bfloat16, compressed")]:
        out = io.BytesIO()
        # Names of growing length, so that some arrays begin at odd bytes.
        save(out, **{"x" * n: bf for n in range(1, 5)})
        archives.append({"name": name, "file": b64(out.getvalue()), "entries": [
            {"name": "x" * n, "shape": [5, 2], "dtype": "uint8", "data": b64(bf.tobytes()), "descr": bf.dtype.str, "view": "bfloat16",
             "values": bf.astype(float).tolist()} for n in range(1, 5)]})
    return {"cases": cases, "archives": archives}


# ---------------------------------------------------------------- shards of Hugging Face

def shards():
    import torch
    from huggingface_hub import save_torch_state_dict
    cases = []
    torch.manual_seed(0)
    some = {"model.embed.weight": torch.randn(20, 4), "model.norm.weight": torch.ones(4, dtype=torch.bfloat16),
            "model.layers.0.w": torch.arange(30, dtype=torch.int16).reshape(5, 6), "model.layers.1.w": torch.arange(7, dtype=torch.uint8),
            "model.gr\u00fc\u00dfe": torch.tensor(2.5, dtype=torch.float64), "head": torch.randn(3, 4).to(torch.float8_e4m3fn),
            "mask": torch.tensor([[True], [False]])}
    for name, size, tensors in [("several", 100, some), ("each its own", 1, some), ("one", 10 ** 9, some)]:
        with tempfile.TemporaryDirectory() as folder:
            save_torch_state_dict(tensors, folder, max_shard_size=size)
            files = {f: b64(open(os.path.join(folder, f), "rb").read()) for f in sorted(os.listdir(folder))}
        cases.append({"name": name, "max": size, "files": files, "tensors": [
            {"name": k, "dtype": str(v.dtype).removeprefix("torch."), "shape": list(v.shape),
             "data": b64(v.reshape(-1).view(torch.uint8).numpy().tobytes())} for k, v in tensors.items()]})
    return {"cases": cases}


# ---------------------------------------------------------------- images

def png(width, height, bits, colour, rows, *chunks):
    """A PNG file of types that Pillow reads and does not write."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    data = b"".join(b"\0" + row for row in rows)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0))
            + b"".join(chunk(k, d) for k, d in chunks) + chunk(b"IDAT", zlib.compress(data)) + chunk(b"IEND", b""))


def bmp16(width, height, masks):
    """A BMP file of 16 bits a pixel: 5 bits a colour, or by masks."""
    stride = (width * 2 + 3) // 4 * 4
    data = b"".join(noise(width * 2) + bytes(stride - width * 2) for _ in range(height))
    tail = b"".join(struct.pack("<I", m) for m in masks)
    header = struct.pack("<IiiHHIIiiII", 40, width, height, 1, 16, 3 if masks else 0, len(data), 2835, 2835, 0, 0) + tail
    return b"BM" + struct.pack("<IHHI", 14 + len(header) + len(data), 0, 0, 14 + len(header)) + header + data


def images():
    from PIL import Image
    cases = []
    width, height = 7, 5

    def case(name, file, tolerance=0, channels=None):
        """Gives what Pillow reads in the channels that the image has in Java, where palettes are colours."""
        image = Image.open(io.BytesIO(file))
        image.load()
        entry = {"name": name, "file": b64(file), "mode": image.mode, "tolerance": tolerance}
        transparent = "transparency" in image.info
        channels = channels or {"L": 1, "I;16": 1, "I;16B": 1, "I": 1, "F": 1, "LA": 2, "RGB": 3, "RGBA": 4, "1": 3, "CMYK": 3,
                                "P": 4 if transparent else 3}[image.mode]
        if image.mode not in ("I;16", "I;16B", "I", "F"):
            image = image.convert({1: "L", 2: "LA", 3: "RGB", 4: "RGBA"}[channels])
        array = np.asarray(image)
        array = array.astype(array.dtype.newbyteorder("<")).reshape(image.height, image.width, channels)
        entry |= {"dtype": array.dtype.name, "shape": list(array.shape), "data": b64(array.tobytes())}
        cases.append(entry)

    def written(image, form, **more):
        out = io.BytesIO()
        image.save(out, form, **more)
        return out.getvalue()

    def made(mode):
        if mode == "F":
            return Image.fromarray(np.array([rng.uniform(-2, 3) for _ in range(35)], np.float32).reshape(height, width))
        if mode == "I":
            return Image.fromarray(np.frombuffer(noise(140), np.int32).reshape(height, width))
        if mode == "I;16":
            return Image.fromarray(np.frombuffer(noise(70), np.uint16).reshape(height, width))
        if mode == "P":
            image = Image.frombytes("P", (width, height), bytes(b % 9 for b in noise(35)))
            image.putpalette(noise(27))
            return image
        if mode == "1":
            return Image.frombytes("L", (width, height), noise(35)).convert("1")
        return Image.frombytes(mode, (width, height), noise(35 * len(mode)))

    for mode in ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"]:
        case(f"PNG {mode}", written(made(mode), "PNG"))
    case("PNG P with transparency", written(made("P"), "PNG", transparency=3))
    for bits in [1, 2, 4]:
        rows = [noise((width * bits + 7) // 8) for _ in range(height)]
        case(f"PNG grey of {bits} bits", png(width, height, bits, 0, rows), channels=3)
    for colour, name, count in [(0, "grey", 1), (2, "RGB", 3), (4, "grey with alpha", 2), (6, "RGBA", 4)]:
        case(f"PNG {name} of 16 bits", png(width, height, 16, colour, [noise(width * 2 * count) for _ in range(height)]),
             channels=count)
    ramp = bytes(range(width))
    case("PNG grey with one transparent", png(width, height, 8, 0, [ramp] * height, (b"tRNS", b"\0\3")), channels=2)
    case("PNG RGB with one transparent", png(width, height, 8, 2, [b"".join(bytes([b, 9, 7]) for b in ramp)] * height,
                                             (b"tRNS", b"\0\3\0\x09\0\7")), channels=4)
    smooth = np.fromfunction(lambda y, x, c: 40 * c + 3 * x + 2 * y, (16, 16, 3)).astype(np.uint8)
    case("JPEG L", written(Image.fromarray(smooth[:, :, 0]), "JPEG", quality=95), 1)
    case("JPEG RGB", written(Image.fromarray(smooth), "JPEG", quality=95, subsampling=0), 2)
    for mode in ["1", "L", "P", "RGB"]:
        case(f"BMP {mode}", written(made(mode), "BMP"))
    case("BMP of 16 bits, 5 a colour", bmp16(width, height, []), 1)
    case("BMP of 16 bits, 5, 6 and 5", bmp16(width, height, [0xf800, 0x7e0, 0x1f]), 1)
    case("GIF", written(made("P"), "GIF"))
    case("GIF with transparency", written(made("P"), "GIF", transparency=3))
    for mode in ["1", "L", "LA", "P", "I;16", "I", "F", "RGB", "RGBA", "CMYK"]:
        case(f"TIFF {mode}", written(made(mode), "TIFF"), 1 if mode == "P" else 0)
    inks = np.fromfunction(lambda y, x, c: 20 * c + 3 * x + 2 * y, (16, 16, 4)).astype(np.uint8)
    case("JPEG CMYK", written(Image.fromarray(inks, "CMYK"), "JPEG", quality=95, subsampling=0), 2)
    case("TIFF RGB, JPEG", written(Image.fromarray(smooth), "TIFF", compression="jpeg", quality=95), 3)
    case("TIFF RGB, deflated", written(made("RGB"), "TIFF", compression="tiff_deflate"))
    case("TIFF F, LZW", written(made("F"), "TIFF", compression="tiff_lzw"))
    return {"cases": cases}


def main():
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)
    for name in sys.argv[2:]:
        rng.seed(name)
        text = json.dumps(globals()[name.replace("-", "_")](), separators=(",", ":"))
        with open(os.path.join(folder, name + ".json.gz"), "wb") as file:
            file.write(gzip.compress(text.encode(), 9, mtime=0))


if __name__ == "__main__":
    main()

"""The networks of the benchmarks of exported programs, and their files.

    models.py FOLDER        writes mlp.pt2, block.pt2 and encoder.pt2, with weights of a fixed seed, and mlp.pt, frozen TorchScript
"""
import pathlib
import sys
import zipfile

import torch
from torch import nn


class Block(nn.Module):
    """A residual block of 32 channels."""

    def __init__(self):
        super().__init__()
        self.first = nn.Conv2d(32, 32, 3, padding=1, bias=False)
        self.first_norm = nn.BatchNorm2d(32)
        self.second = nn.Conv2d(32, 32, 3, padding=1, bias=False)
        self.second_norm = nn.BatchNorm2d(32)

    def forward(self, x):
        y = torch.relu(self.first_norm(self.first(x)))
        return torch.relu(self.second_norm(self.second(y)) + x)


def network(name):
    """A network, and an input of it."""
    torch.manual_seed(0)
    if name == "mlp":
        return nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 128), nn.ReLU(), nn.Linear(128, 10)).eval(), torch.rand(1, 64)
    if name == "block":
        return Block().eval(), torch.rand(1, 32, 32, 32)
    # Exported programs have no call of its fused kernel, which has no other form.
    torch.backends.mha.set_fastpath_enabled(False)
    return nn.TransformerEncoderLayer(64, 4, 128, batch_first=True).eval(), torch.rand(1, 16, 64)


def exported(name):
    module, x = network(name)
    with torch.no_grad():
        return torch.export.export(module, (x,))


def flat(program, x):
    """What the generated code of a program's graph takes."""
    return [program.state_dict[spec.target] if spec.target else x for spec in program.graph_signature.input_specs]


def compiled_package(name):
    """A package of AOTInductor for a network, where the rows in Java look for it."""
    file = pathlib.Path(__file__).parent.parent / "target" / "models" / f"{name}.pt2"
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        torch._inductor.aoti_compile_and_package(exported(name), package_path=str(file))
    return torch._inductor.aoti_load_package(str(file))


def write_frozen(name, path):
    """Writes a network as frozen TorchScript, without the notes on where its source stands, which are paths of this machine."""
    module, x = network(name)
    with torch.no_grad():
        torch.jit.save(torch.jit.freeze(torch.jit.trace(module, x)), str(path))
    with zipfile.ZipFile(path) as archive:
        entries = [(info.filename, archive.read(info)) for info in archive.infolist() if not info.filename.endswith(".debug_pkl")]
    with zipfile.ZipFile(path, "w") as archive:
        for entry, data in entries:
            archive.writestr(zipfile.ZipInfo(entry), data)


if __name__ == "__main__":
    for name in ("mlp", "block", "encoder"):
        program = exported(name)
        for node in program.graph.nodes:
            # Paths of this machine.
            node.meta.pop("stack_trace", None)
        torch.export.save(program, pathlib.Path(sys.argv[1]) / f"{name}.pt2")
    write_frozen("mlp", pathlib.Path(sys.argv[1]) / "mlp.pt")

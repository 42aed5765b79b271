#!/usr/bin/env python3
"""Writes the two programs of src/docs/models.md, and what PyTorch computes with them: an image classifier, and a language model that
keeps the keys and values of its attention in buffers.

    python3 scripts/golden/exported_models.py src/test/resources/examples/models

Written with PyTorch 2.13.0 and safetensors; the weights are random.
"""
import struct
import sys
import zlib
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import nn

folder = Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)


def save(program, file):
    """Saves a program without the paths of this script, which nodes have as their stack traces."""
    for module in program.graph_module.modules():
        if isinstance(module, torch.fx.GraphModule):
            for node in module.graph.nodes:
                node.meta.pop("stack_trace", None)
    torch.export.save(program, file)


# ---------------------------------------------------------------- the classifier

class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(3, 8, 3, padding=1), nn.BatchNorm2d(8), nn.ReLU(), nn.MaxPool2d(2),
            nn.Conv2d(8, 16, 3, padding=1), nn.BatchNorm2d(16), nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(16, 10))

    def forward(self, image):
        pixels = image.permute(2, 0, 1).unsqueeze(0) / 255
        return self.layers(pixels).softmax(1)[0]


torch.manual_seed(0)
classifier = Classifier()
for _ in range(4):
    classifier(torch.randint(256, (32, 32, 3), dtype=torch.uint8))
classifier.eval()
image = torch.randint(256, (32, 32, 3), dtype=torch.uint8)
save(torch.export.export(classifier, (image,)), folder / "classifier.pt2")


def png(pixels):
    """The bytes of a PNG, without a library."""
    height, width, _ = pixels.shape
    rows = b"".join(b"\0" + bytes(row.flatten().tolist()) for row in pixels)

    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


(folder / "image.png").write_bytes(png(image))
with torch.no_grad():
    save_file({"image": image}, folder / "classifier.in.safetensors")
    save_file({"output": classifier(image)}, folder / "classifier.out.safetensors")


# ---------------------------------------------------------------- the language model

class LanguageModel(nn.Module):
    LENGTH = 32
    HEADS = 2

    def __init__(self, words=24, width=16):
        super().__init__()
        self.words = nn.Embedding(words, width)
        self.places = nn.Embedding(self.LENGTH, width)
        self.attend = nn.Linear(width, 3 * width)
        self.merge = nn.Linear(width, width)
        self.norm = nn.LayerNorm(width)
        self.head = nn.Linear(width, words)
        self.register_buffer("keys", torch.zeros(self.HEADS, self.LENGTH, width // self.HEADS))
        self.register_buffer("values", torch.zeros(self.HEADS, self.LENGTH, width // self.HEADS))

    def forward(self, token, place):
        x = self.words(token) + self.places(place)
        query, key, value = (part.view(self.HEADS, 1, -1) for part in self.attend(self.norm(x)).chunk(3))
        self.keys.index_copy_(1, place.view(1), key)
        self.values.index_copy_(1, place.view(1), value)
        seen = (torch.arange(self.LENGTH) <= place).view(1, -1)
        mixed = nn.functional.scaled_dot_product_attention(query, self.keys, self.values, attn_mask=seen)
        return self.head(x + self.merge(mixed.reshape(-1)))


def generate(model, prompt, count):
    """Feeds a prompt and then the likeliest word, one at a time."""
    words = list(prompt)
    for place in range(len(prompt) + count - 1):
        scores = model(torch.tensor(words[place]), torch.tensor(place))
        if place >= len(prompt) - 1:
            words.append(scores.argmax().item())
    return words


torch.manual_seed(1)
model = LanguageModel().eval()
with torch.no_grad():
    program = torch.export.export(model, (torch.tensor(0), torch.tensor(0)))
    save(program, folder / "language-model.pt2")
    words = generate(model, [3, 1, 4, 1, 5], 20)
    save_file({"words": torch.tensor(words), "keys": model.keys, "values": model.values}, folder / "language-model.out.safetensors")
print(words)

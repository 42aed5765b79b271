#!/usr/bin/env python3
"""Writes src/test/resources/examples: what PyTorch gives for the examples in src/test/java/dev/torchffm/examples.

    python scripts/golden/examples.py

Needs PyTorch 2.13 and NumPy. mlp-losses.txt has the loss of each step that TrainMlp takes, one a line. convnet/*.npy are the weights of
the network that ClassifyImages runs, and probabilities.npy what it gives for the images that the example makes.
"""

import pathlib

import numpy
import torch
from torch.nn import functional as F

HERE = pathlib.Path(__file__).resolve().parent.parent.parent / "src/test/resources/examples"
STEPS = 60


def uniform(rows, columns):
    """Weights as torch.nn.Linear has them at first: uniform within 1 / sqrt(columns)."""
    return (torch.rand(rows, columns) * 2 - 1) / columns**0.5


def mlp():
    torch.manual_seed(0)
    x = torch.randn(256, 8)
    y = x.mul(x).sum(1, keepdim=True).sin()
    parameters = [uniform(32, 8), torch.zeros(32), uniform(32, 32), torch.zeros(32), uniform(1, 32), torch.zeros(1)]
    for p in parameters:
        p.requires_grad_()
    w1, b1, w2, b2, w3, b3 = parameters
    optimizer = torch.optim.AdamW(parameters, lr=0.005, weight_decay=0.01, fused=True)
    losses = []
    for _ in range(STEPS):
        optimizer.zero_grad()
        hidden = F.relu(F.linear(x, w1, b1))
        hidden = torch.tanh(F.linear(hidden, w2, b2))
        loss = F.mse_loss(F.linear(hidden, w3, b3), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    (HERE / "mlp-losses.txt").write_text("\n".join(repr(loss) for loss in losses) + "\n")
    print("losses from", losses[0], "to", losses[-1])


def convnet():
    torch.manual_seed(1)
    network = torch.nn.Sequential(
        torch.nn.Conv2d(3, 8, 3, padding=1), torch.nn.BatchNorm2d(8), torch.nn.ReLU(), torch.nn.MaxPool2d(2),
        torch.nn.Conv2d(8, 16, 3, padding=1), torch.nn.ReLU(), torch.nn.AdaptiveAvgPool2d(1), torch.nn.Flatten(), torch.nn.Linear(16, 10))
    network(torch.rand(64, 3, 16, 16))  # the statistics of the batch norm
    network.eval()
    (HERE / "convnet").mkdir(parents=True, exist_ok=True)
    for name, value in network.state_dict().items():
        if value.is_floating_point():
            numpy.save(HERE / "convnet" / f"{name}.npy", value.numpy())
    torch.manual_seed(2)
    images = torch.rand(32, 3, 16, 16)
    with torch.no_grad():
        probabilities = network(images).softmax(1)
    numpy.save(HERE / "convnet" / "probabilities.npy", probabilities.numpy())
    print("classes", probabilities.argmax(1).tolist())


def main():
    torch.set_num_threads(1)
    HERE.mkdir(parents=True, exist_ok=True)
    mlp()
    convnet()


if __name__ == "__main__":
    main()

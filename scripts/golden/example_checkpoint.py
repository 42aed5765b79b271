#!/usr/bin/env python3
"""Writes the checkpoint that scripts/show.sh prints, as a training loop saves one.

    python3 scripts/golden/example_checkpoint.py src/test/resources/examples/checkpoint.pt

Written with PyTorch 2.13.0.
"""
import sys

import torch

torch.manual_seed(0)
model = torch.nn.Sequential(torch.nn.Conv2d(1, 8, 3), torch.nn.BatchNorm2d(8), torch.nn.ReLU(), torch.nn.Flatten(),
                            torch.nn.Linear(8 * 36, 10))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
model(torch.randn(4, 1, 8, 8)).square().mean().backward()
optimizer.step()
torch.save({"epoch": 3, "model": model.state_dict(), "optimizer": optimizer.state_dict(),
            "average": {name: p.detach().bfloat16() for name, p in model.named_parameters()}}, sys.argv[1])

#!/usr/bin/env python3
"""Writes the network of src/examples/spark and src/examples/flink, as torch.export.save does: 256 features to a score, any number of rows.

    python3 scripts/golden/scorer.py src/examples/models/scorer.pt2

Written with PyTorch 2.13.0; the weights are random.
"""
import sys
from pathlib import Path

import torch
from torch import nn

file = Path(sys.argv[1])
file.parent.mkdir(parents=True, exist_ok=True)
torch.manual_seed(0)
network = nn.Sequential(nn.Linear(256, 64), nn.ReLU(), nn.Linear(64, 1)).eval()
program = torch.export.export(network, (torch.zeros(8, 256),), dynamic_shapes=({0: torch.export.Dim("rows", min=1)},))
for module in program.graph_module.modules():
    if isinstance(module, torch.fx.GraphModule):
        for node in module.graph.nodes:
            node.meta.pop("stack_trace", None)
torch.export.save(program, file)

#!/usr/bin/env python3
"""Writes checkpoints of a model that transformers made and loaded, for CheckpointKindsTest.

    python3 scripts/golden/model_checkpoints.py src/test/resources/io

Makes models.json.gz in the form of checkpoints.py. Written with PyTorch 2.13.0 and transformers 5.18.0.
"""
import gzip
import json
import os
import sys
import tempfile
import warnings

import torch
import transformers

from checkpoints import case, old, save

warnings.simplefilter("ignore")


def main():
    torch.manual_seed(1)
    config = transformers.BertConfig(vocab_size=7, hidden_size=4, num_hidden_layers=1, num_attention_heads=2, intermediate_size=6,
                                     max_position_embeddings=5, type_vocab_size=2)
    with tempfile.TemporaryDirectory() as folder:
        transformers.BertForSequenceClassification(config).save_pretrained(folder)
        model = transformers.BertForSequenceClassification.from_pretrained(folder)
        halves = transformers.BertForSequenceClassification.from_pretrained(folder, dtype=torch.bfloat16)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
    model(input_ids=torch.tensor([[1, 2, 3]]), labels=torch.tensor([1])).loss.backward()
    optimizer.step()
    cases = [case("named parameters of transformers", save(dict(model.named_parameters()))),
             case("state dict with variables of transformers", save(model.state_dict(keep_vars=True))),
             case("buffers of transformers", save(dict(model.named_buffers()))),
             case("halves of transformers", save(halves.state_dict())),
             case("training of transformers", save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "step": 1})),
             case("before 1.6: parameters of transformers", old(dict(model.named_parameters())))]
    with open(os.path.join(sys.argv[1], "models.json.gz"), "wb") as file:
        file.write(gzip.compress(json.dumps({"cases": cases}, separators=(",", ":")).encode(), 9, mtime=0))


if __name__ == "__main__":
    main()

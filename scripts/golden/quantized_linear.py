"""What PyTorch's linear layers and cells with weights of eight bits give: a line of JSON for each call.

    python scripts/golden/quantized_linear.py > src/test/resources/operators/quantized-linear.jsonl
"""
import json
import warnings

import torch

warnings.simplefilter("ignore")
torch.manual_seed(0)


def flat(tensor):
    return {"shape": list(tensor.shape), "values": tensor.double().reshape(-1).tolist()}


def quantized(rows, columns, factor=1.0):
    weight, _, scale, zero = torch.fbgemm_linear_quantize_weight(torch.randn(rows, columns) * factor)
    # Where the processor has no VNNI, FBGEMM cuts off what two products of larger weights sum up to.
    weight = weight.clamp(-64, 63)
    offsets = weight.int().sum(1, dtype=torch.int32) - zero * columns
    return weight, torch.fbgemm_pack_quantized_matrix(weight), offsets, scale, zero


def show(name, inputs, numbers, results):
    print(json.dumps({"op": name, "inputs": [flat(t) for t in inputs], "numbers": numbers, "results": [flat(t) for t in results]}))


for shape, factor in [((3, 4), 1), ((2, 3, 7), 5), ((1, 1), 0.01), ((4, 16), 1e-5), ((2, 5), 0), ((0, 4), 1)]:
    for positive in (False, True):
        x = torch.randn(shape) * factor
        x = x.abs() if positive else x
        w, packed, offsets, scale, zero = quantized(5, shape[-1])
        bias = torch.randn(5)
        for name in ("fbgemm_linear_int8_weight", "fbgemm_linear_int8_weight_fp32_activation"):
            show(name, [x, w, bias], [scale, zero], [getattr(torch, name)(x, w, packed, offsets, scale, zero, bias)])

for batch, inputs, hidden in [(3, 4, 2), (1, 9, 5), (6, 8, 8)]:
    for name, parts in [("rnn_relu", 1), ("rnn_tanh", 1), ("gru", 3), ("lstm", 4)]:
        x, h, c = torch.randn(batch, inputs), torch.randn(batch, hidden), torch.randn(batch, hidden)
        wi, pi, oi, si, zi = quantized(parts * hidden, inputs)
        wh, ph, oh, sh, zh = quantized(parts * hidden, hidden, 2.0)
        bi, bh = torch.randn(parts * hidden), torch.randn(parts * hidden)
        state = (h, c) if name == "lstm" else h
        result = getattr(torch, f"quantized_{name}_cell")(x, state, wi, wh, bi, bh, pi, ph, oi, oh, si, sh, zi, zh)
        show(f"quantized_{name}_cell", [x, h, c, wi, wh, bi, bh], [si, sh, zi, zh],
             list(result) if name == "lstm" else [result])

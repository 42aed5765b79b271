#!/bin/sh
# PyTorch 2.13.0: what an operator of a loss does with a reduction that there is not depends on the loss.
#
# The operators below torch.nn.functional take reduction as an integer: 0 none, 1 mean, 2 sum. The Python functions turn words into
# these and check them; programs that call the operators (exported graphs, other languages) pass the integer.
# Expected: 7 is refused, by all of them alike.
# Seen: four behaviours. mse_loss and smooth_l1_loss stop in an internal assertion that names a source file; l1_loss, huber_loss,
# binary_cross_entropy, kl_div, poisson_nll_loss and others take it for none; nll_loss, multi_margin_loss and
# multilabel_margin_loss give the sum; soft_margin_loss gives one number too, which is the loss of the first element alone.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q torch==2.13.0 numpy==2.4.6
"$work/venv/bin/python" - <<'PYTHON'
import torch

assert torch.__version__.startswith("2.13.0"), torch.__version__
torch.manual_seed(0)
a, b = torch.rand(2, 3), torch.rand(2, 3)
classes = torch.tensor([0, 1])
labels = torch.zeros(2, 3, dtype=torch.long)
nn = torch._C._nn
losses = {
    "mse_loss": lambda r: nn.mse_loss(a, b, reduction=r),
    "smooth_l1_loss": lambda r: nn.smooth_l1_loss(a, b, reduction=r),
    "l1_loss": lambda r: nn.l1_loss(a, b, reduction=r),
    "huber_loss": lambda r: nn.huber_loss(a, b, reduction=r),
    "binary_cross_entropy": lambda r: nn.binary_cross_entropy(a, b, None, reduction=r),
    "kl_div": lambda r: torch.kl_div(a, b, reduction=r),
    "poisson_nll_loss": lambda r: torch.poisson_nll_loss(a, b, True, False, 1e-8, r),
    "nll_loss": lambda r: nn.nll_loss(a, classes, None, reduction=r),
    "soft_margin_loss": lambda r: nn.soft_margin_loss(a, b, reduction=r),
    "multi_margin_loss": lambda r: nn.multi_margin_loss(a, classes, reduction=r),
    "multilabel_margin_loss": lambda r: nn.multilabel_margin_loss(a, labels, reduction=r),
}
seen = {}
for name, loss in losses.items():
    try:
        value = loss(7)
        known = {"none": loss(0), "mean": loss(1), "sum": loss(2), "first element": loss(0).flatten()[0]}
        seen[name] = next(word for word, other in known.items() if torch.equal(value, other))
    except RuntimeError as e:
        assert "INTERNAL ASSERT FAILED" in str(e), e
        seen[name] = "internal assertion"
    print(name, seen[name])
none = ("l1_loss", "huber_loss", "binary_cross_entropy", "kl_div", "poisson_nll_loss")
total = ("nll_loss", "multi_margin_loss", "multilabel_margin_loss")
assert seen == {"mse_loss": "internal assertion", "smooth_l1_loss": "internal assertion", "soft_margin_loss": "first element", **dict.fromkeys(none, "none"), **dict.fromkeys(total, "sum")}, seen
PYTHON

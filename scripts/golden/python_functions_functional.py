"""Calls of torch.nn.functional, for python_functions.py."""
import math

import torch

from python_functions_cases import case, data, ints, resolve


def activations():
    x = data(2, 4, grad=True)
    for name in ("relu", "relu6", "selu", "hardsigmoid", "silu", "mish", "hardswish"):
        case("nn.functional." + name, x)
        case("nn.functional." + name, data(2, 4), True)
        case("nn.functional." + name, data(3, kind=2, dtype=torch.float32))
    case("nn.functional.relu", ints(-1, 2))
    case("nn.functional.threshold", x, 0.25, 20.0)
    case("nn.functional.threshold", data(5), 0, 9, True)
    for name in ("elu", "celu"):
        case("nn.functional." + name, x)
        case("nn.functional." + name, x, 0.5)
        case("nn.functional." + name, data(4), 2.0, True)
    case("nn.functional.celu", x, 0.0)
    case("nn.functional.leaky_relu", x)
    case("nn.functional.leaky_relu", x, 0.2)
    case("nn.functional.leaky_relu", data(4), 0.2, True)
    case("nn.functional.hardtanh", x)
    case("nn.functional.hardtanh", x, -0.5, 0.25)
    case("nn.functional.hardtanh", ints(-3, 0, 3), -2, 2)
    case("nn.functional.hardtanh", data(4), -0.5, 0.5, True)
    case("nn.functional.hardtanh", x, 1.0, -1.0)
    case("nn.functional.rrelu", x)
    case("nn.functional.rrelu", data(6), 0.1, 0.4)
    case("nn.functional.rrelu", data(6), 0.1, 0.4, True, seed=3)
    case("nn.functional.rrelu", data(6), 0.1, 0.4, False, True)
    case("nn.functional.glu", x)
    case("nn.functional.glu", x, 0)
    case("nn.functional.glu", data(2, 3))
    case("nn.functional.glu", torch.tensor(1.0))
    for name in ("tanhshrink", "softsign", "tanh", "sigmoid"):
        case("nn.functional." + name, x)
    case("nn.functional.softsign", ints(1, -2))
    for name in ("softmax", "log_softmax", "softmin"):
        case("nn.functional." + name, x, 1)
        case("nn.functional." + name, x, -2)
        case("nn.functional." + name, data(3, dtype=torch.float32), 0, torch.float64, names="input dim dtype")
        for dims in range(5):
            case("nn.functional." + name, data(*[2] * dims))
        case("nn.functional." + name, x, 2)
        case("nn.functional." + name, ints(1, 2), 0)
    logits = data(2, 5, grad=True)
    case("nn.functional.gumbel_softmax", logits, seed=1)
    case("nn.functional.gumbel_softmax", data(2, 5, dtype=torch.float32), 0.5, seed=2)
    case("nn.functional.gumbel_softmax", logits, 0.5, True, seed=3)
    case("nn.functional.gumbel_softmax", logits, 2.0, True, 1e-10, 0, seed=4)


def dropout():
    x = data(2, 3, 4)
    for name in ("dropout", "alpha_dropout", "feature_alpha_dropout", "dropout1d", "dropout2d"):
        full = "nn.functional." + name
        case(full, x, 0.5, True, seed=5)
        case(full, x, 0.25, True, True, seed=6)
        case(full, x, 0.5, False)
        case(full, x, 0.0, True, seed=7)
        case(full, x, 1.0, True, seed=8)
        case(full, x, -0.5)
        case(full, x, 1.5, True)
    case("nn.functional.dropout", x, seed=9)
    case("nn.functional.dropout", x, 0.5, seed=9)
    case("nn.functional.alpha_dropout", x)
    case("nn.functional.dropout1d", data(4, 3), 0.5, True, seed=10)
    case("nn.functional.dropout1d", data(4, 3), 0.5, True, True, seed=10)
    case("nn.functional.dropout1d", data(2, 2, 2, 2))
    case("nn.functional.dropout2d", data(2, 3, 2, 2), 0.5, True, seed=11)
    case("nn.functional.dropout2d", data(4, 3), 0.5, True, seed=11)
    case("nn.functional.dropout3d", data(2, 3, 2, 2, 1), 0.5, True, seed=12)
    case("nn.functional.dropout3d", data(3, 2, 2, 2), 0.5, True, seed=12)
    case("nn.functional.dropout3d", data(3, 2, 2, 2), 0.5, True, True, seed=12)
    case("nn.functional.dropout3d", data(4, 3), 2.0)


def embeddings():
    weight = data(5, 3, grad=True)
    index = ints(0, 4, 2, 2)
    full = "nn.functional.embedding"
    case(full, index, weight)
    case(full, index.reshape(2, 2), weight, 2)
    case(full, index, weight, -1)
    case(full, index, weight, None, None, 2.0, True)
    case(full, index.int(), data(5, 3), 0)
    case(full, index, data(5, 3), None, 1.0)
    case(full, index, data(5, 3), None, 1, 1.0)
    case(full, index, data(5, 3), 0, 0.5, 2.0, False, False)
    case(full, index, weight, 5)
    case(full, index, weight, -6)
    case(full, ints(7), weight)
    case(full, data(2), weight)
    full = "nn.functional.embedding_bag"
    offsets = ints(0, 2)
    case(full, index, weight, offsets)
    case(full, index.reshape(2, 2), weight)
    for mode in ("sum", "mean", "max"):
        case(full, index, weight, offsets, None, 2.0, False, mode)
        case(full, index.reshape(2, 2), data(5, 3), None, None, 2.0, False, mode, False, None, False, 2)
    case(full, index, weight, offsets, None, 2.0, False, "sum", False, data(4, kind=1))
    case(full, index.reshape(2, 2), weight, None, None, 2.0, False, "sum", False, data(2, 2, kind=1))
    case(full, index, weight, ints(0, 2, 4), None, 2.0, False, "mean", False, None, True)
    case(full, index, data(5, 3), offsets, 1.0)
    case(full, index, weight, offsets, None, 2.0, True, "max")
    case(full, index, weight, offsets, None, 2.0, False, "max", True)
    case(full, index, weight, offsets, None, 2.0, False, "min")
    case(full, index, weight, offsets, None, 2.0, False, "mean", False, data(4))
    case(full, index, weight, offsets, None, 2.0, False, "sum", False, data(3))
    case(full, index, weight)
    case(full, index, weight, ints(0, 2).reshape(1, 2))
    case(full, index.reshape(2, 2), weight, offsets)
    case(full, index.reshape(1, 2, 2), weight, offsets)
    case(full, index, data(5), offsets)


def normalization():
    x = data(3, 2, 4, grad=True)
    weight, bias = data(2, kind=1), data(2, kind=2)
    mean, var = data(2, kind=3), data(2, kind=4).abs()
    full = "nn.functional.batch_norm"
    case(full, x, mean, var)
    case(full, x, mean, var, weight, bias)
    case(full, x, None, None, None, None, True)
    case(full, x, mean, var, weight, bias, True)
    case(full, x, mean, var, weight, bias, True, 0.3, 1e-3)
    case(full, data(3, 2), mean, var, None, None, True)
    case(full, data(1, 2), mean, var, None, None, True)
    case(full, data(1, 2, 1), None, None, None, None, True)
    case(full, x, mean, var, weight, bias, True, 0.1, 0.0)
    case(full, x, mean, var, weight, bias, False, 0.1, -1.0)
    case(full, x, None, None)
    case(full, x, data(3), var)
    full = "nn.functional.instance_norm"
    case(full, x)
    case(full, x, mean, var)
    case(full, x, None, None, weight, bias)
    case(full, x, mean, var, weight, bias, False)
    case(full, x, mean, var, weight, bias, True, 0.5, 1e-3)
    case(full, data(2, 3, 1))
    case(full, data(2, 3))
    full = "nn.functional.layer_norm"
    case(full, x, [4])
    case(full, x, [2, 4])
    case(full, x, [2, 4], data(2, 4), data(2, 4, kind=1))
    case(full, x, [4], data(4))
    case(full, x, [4], None, None, 1e-2)
    case(full, x, [3])
    case(full, x, [4], data(3))
    full = "nn.functional.rms_norm"
    case(full, x, [4])
    case(full, x, [2, 4], data(2, 4))
    case(full, x, [4], None, 1e-2)
    case(full, x, [3])
    full = "nn.functional.group_norm"
    image = data(2, 4, 3, grad=True)
    case(full, image, 2)
    case(full, image, 4, data(4), data(4, kind=1))
    case(full, image, 2, None, None, 1e-2)
    case(full, image, 3)
    case(full, image, 0)
    case(full, data(4), 2)
    case(full, data(1, 2), 2)
    full = "nn.functional.local_response_norm"
    case(full, image, 2)
    case(full, image, 3, 0.1, 0.5, 2.0)
    case(full, data(2, 4, 2, 3), 2)
    case(full, data(2, 4, 2, 3, 2), 3, 0.01)
    case(full, torch.empty(2, 0, 3), 2)
    case(full, data(2, 3), 2)
    full = "nn.functional.normalize"
    case(full, x)
    case(full, x, 2, 1)
    case(full, x, 1.0, -1)
    case(full, x, math.inf, 0)
    case(full, x, 2.0, [1, 2])
    case(full, x, 3.0, 2, 10.0)
    case(full, data(3, dtype=torch.complex128), 2.0, 0)
    case(full, x, 2.0, 3)
    case(full, ints(1, 2), 2.0, 0)


def losses():
    pair = "input target reduction"
    x, y = data(2, 3, grad=True), data(2, 3, kind=4)
    words = ("none", "mean", "sum")
    for name in ("l1_loss", "mse_loss", "smooth_l1_loss", "huber_loss"):
        full = "nn.functional." + name
        case(full, x, y)
        for word in words + ("avg", "batchmean"):
            case(full, x, y, word, names=pair)
        case(full, x, data(3), "none", names=pair)
        case(full, x, data(4), "none", names=pair)
        case(full, ints(1, 2), ints(3, 5), "none", names=pair)
    for name in ("l1_loss", "mse_loss"):
        for word in words + ("avg",):
            case("nn.functional." + name, x, y, word, data(2, 3, kind=1).abs(), names=pair + " weight")
        case("nn.functional." + name, x, y, "mean", data(3), names=pair + " weight")
    case("nn.functional.smooth_l1_loss", x, y, "mean", 0.5, names=pair + " beta")
    case("nn.functional.smooth_l1_loss", x, y, "sum", 0.0, names=pair + " beta")
    case("nn.functional.smooth_l1_loss", x, y, "sum", -1.0, names=pair + " beta")
    for word in words + ("avg",):
        case("nn.functional.huber_loss", x, y, word, 0.75, data(2, 3, kind=1).abs(), names=pair + " delta weight")
    case("nn.functional.huber_loss", x, y, "mean", 0.0, names=pair + " delta")
    case("nn.functional.huber_loss", x, y, "mean", 1.0, data(3), names=pair + " delta weight")

    counts = torch.tensor([[0.0, 2, 3], [5, 1, 0]], dtype=torch.float64)
    full, names = "nn.functional.poisson_nll_loss", "input target log_input full eps reduction"
    case(full, x, counts)
    case(full, x, counts, True, True)
    case(full, x.abs().detach(), counts, False, True, 1e-6, "sum", names=names)
    case(full, x, counts, True, False, 1e-8, "none", names=names)
    case(full, x, counts, True, False, 1e-8, "avg", names=names)

    full, names = "nn.functional.gaussian_nll_loss", "input target var full eps reduction"
    var = data(2, 3, kind=2).abs()
    case(full, x, y, var)
    case(full, x, y, var[:, :1].contiguous(), True)
    case(full, x, y, data(2, kind=1).abs())
    case(full, x, y, 0.5)
    case(full, x, y, 0.5, True, 1e-6, "none")
    case(full, x, y, var, True, 1e-2, "sum")
    case(full, x, y, torch.zeros(2, 3, dtype=torch.float64), False, 0.5, "none")
    case(full, x, y, data(2, 3))
    case(full, x, y, -0.5)
    case(full, x, y, data(4).abs())
    case(full, x, y, var, False, 1e-6, "avg")

    full = "nn.functional.kl_div"
    p, q = x.detach().log_softmax(1).requires_grad_(), y.softmax(1)
    case(full, p, q)
    for word in words + ("batchmean", "avg"):
        case(full, p, q, word, names=pair)
    case(full, p, y.log_softmax(1), "batchmean", True, names=pair + " log_target")
    case(full, torch.tensor(-1.0), torch.tensor(0.5), "batchmean", names=pair)

    full = "nn.functional.binary_cross_entropy"
    probability, target = torch.sigmoid(x.detach()).requires_grad_(), torch.sigmoid(y)
    case(full, probability, target)
    for word in words + ("avg",):
        case(full, probability, target, data(3).abs(), word, names="input target weight reduction")
    case(full, probability, target, data(2, 1).abs())
    case(full, probability, torch.sigmoid(data(3)))
    case(full, probability, target, data(4))
    case(full, x, target)
    full = "nn.functional.binary_cross_entropy_with_logits"
    case(full, x, target)
    for word in words + ("avg",):
        case(full, x, target, data(3).abs(), word, names="input target weight reduction")
    case(full, x, target, None, "mean", data(3, kind=2).abs(), names="input target weight reduction pos_weight")
    case(full, x, target, data(3).abs(), data(3, kind=2).abs(), "sum", names="input target weight pos_weight reduction")
    case(full, x, torch.sigmoid(data(3)))

    classes = ints(2, 0)
    full, names = "nn.functional.cross_entropy", "input target weight ignore_index reduction label_smoothing"
    alternative = "input target weight reduction ignore_index label_smoothing"
    legacy = "input target weight size_average ignore_index reduce reduction label_smoothing"
    weight = data(3, kind=3).abs()
    case(full, x, classes)
    case(full, x, classes, weight)
    case(full, x, classes, None, -100, names=names)
    case(full, x, classes, weight, 0, names=names)
    for word in words + ("avg", "Mean"):
        case(full, x, classes, weight, -100, word, names=names)
        case(full, x, classes, None, word, names=alternative)
    case(full, x, classes, weight, 0, "sum", 0.25, names=names)
    case(full, x, classes, weight, "sum", 0, 0.25, names=alternative)
    case(full, x, classes, None, None, -100, None, "sum", names=legacy)
    case(full, x, classes, None, False, -100, True, "mean", names=legacy)
    case(full, x, classes, None, True, -100, None, "none", names=legacy)
    case(full, x, classes, None, None, -100, False, "sum", 0.1, names=legacy)
    case(full, x, y.softmax(1))
    case(full, x, y.softmax(1), weight, -100, "none", 0.1, names=names)
    case(full, data(2, 3, 4, grad=True), ints(0, 1, 2, 0, 2, 2, 1, -100).reshape(2, 4))
    case(full, data(3), torch.tensor(1))
    case(full, x, ints(0, 3))
    case(full, x, ints(0, 1, 2))
    case(full, x, classes, None, -100, "mean", 2.0, names=names)
    full, names = "nn.functional.nll_loss", "input target weight ignore_index reduction"
    case(full, p, classes)
    case(full, p, classes, weight, 0, "sum", names=names)
    case(full, p, classes, weight, "sum", 0, names="input target weight reduction ignore_index")
    case(full, p, classes, None, None, -100, False, "sum", names="input target weight size_average ignore_index reduce reduction")
    case(full, p, classes, None, -100, "none", names=names)
    case(full, data(2, 3, 4), ints(0, 1, 2, 0, 2, 2, 1, -100).reshape(2, 4), weight)
    case(full, p, classes, None, -100, "avg", names=names)
    case(full, p, ints(0, 3))
    full, names = "nn.functional.linear_cross_entropy", "input linear_weight target linear_bias weight reduction ignore_index label_smoothing"
    layer = data(4, 3, kind=2, grad=True)
    case(full, x, layer, ints(3, 1), names=names)
    case(full, x, layer, ints(3, 1), data(4), data(4, kind=1).abs(), "sum", 1, 0.1, names=names)
    case(full, data(3), layer, torch.tensor(2), names=names)
    case(full, x, data(4, 2, 3), ints(3, 1, 0, 2).reshape(2, 2), data(4, 2), names=names)
    case(full, x, layer, data(2, 4).softmax(1), names=names)
    case(full, x, layer, data(2, 4).softmax(1), None, None, "mean", 3, names=names)
    case(full, data(2, 2, 3), layer, ints(1), names=names)
    case(full, x, data(3), ints(1), names=names)
    case(full, x, data(4, 2), ints(1, 2), names=names)
    case(full, x, layer, ints(1, 2), data(3), names=names)
    case(full, data(3), data(4, 2, 3), ints(1, 2), names=names)

    full = "nn.functional.ctc_loss"
    scores = data(6, 2, 4, grad=True).detach().log_softmax(2).requires_grad_()
    targets = ints(1, 2, 3, 1, 2, 2).reshape(2, 3)
    case(full, scores, targets, ints(6, 5), ints(3, 2))
    case(full, scores, targets, [6, 5], [3, 2])
    case(full, scores, targets, [6, 5], [3, 2], 0, "none")
    case(full, scores, targets, ints(6, 5), ints(3, 2), 0, "sum", True)
    case(full, scores, targets, [2, 2], [3, 3], 0, "none", True)
    case(full, scores, targets, [6, 5], [3, 2], 0, "avg")
    case(full, scores, targets, [6, 5], [3, 2], 9)

    full = "nn.functional.multilabel_soft_margin_loss"
    labels = torch.tensor([[0.0, 1, 1], [1, 0, 0]], dtype=torch.float64)
    case(full, x, labels)
    for word in words + ("avg",):
        case(full, x, labels, weight, word, names="input target weight reduction")
    case(full, data(3), labels[0])

    sign = torch.tensor([[1.0, -1, 1], [-1, 1, -1]], dtype=torch.float64)
    for word in words + ("avg",):
        case("nn.functional.margin_ranking_loss", x, y, sign, 0.5, word, names="input1 input2 target margin reduction")
        case("nn.functional.hinge_embedding_loss", x, sign, 0.5, word, names="input target margin reduction")
        case("nn.functional.soft_margin_loss", x, sign, word, names=pair)
        case("nn.functional.multilabel_margin_loss", x, ints(2, -1, 0, 0, 1, -1).reshape(2, 3), word, names=pair)
        case("nn.functional.multi_margin_loss", x, classes, 2, 0.5, weight, word, names="input target p margin weight reduction")
        case("nn.functional.cosine_embedding_loss", x, y, ints(1, -1), 0.25, word, names="input1 input2 target margin reduction")
        case("nn.functional.triplet_margin_loss", x, y, data(2, 3, kind=7), 1.5, 1.0, 1e-3, True, word,
             names="anchor positive negative margin p eps swap reduction")
    case("nn.functional.margin_ranking_loss", x, y, sign)
    case("nn.functional.margin_ranking_loss", x, data(3), sign)
    case("nn.functional.hinge_embedding_loss", x, sign)
    case("nn.functional.soft_margin_loss", x, sign)
    case("nn.functional.multilabel_margin_loss", x, ints(2, -1, 0, 0, 1, -1).reshape(2, 3))
    case("nn.functional.multi_margin_loss", x, classes)
    case("nn.functional.multi_margin_loss", x, classes, 3)
    case("nn.functional.multi_margin_loss", x, classes, 1, 1.0, data(1, 3))
    case("nn.functional.cosine_embedding_loss", x, y, ints(1, -1))
    case("nn.functional.triplet_margin_loss", x, y, data(2, 3, kind=7))
    case("nn.functional.triplet_margin_loss", x, y, data(2, 3, kind=7), 0.0)
    case("nn.functional.triplet_margin_loss", x, y, data(2, 3, kind=7), -2.0)

    full, names = "nn.functional.triplet_margin_with_distance_loss", "anchor positive negative distance_function margin swap reduction"
    distance = lambda a, b: (a - b).abs().sum(-1)
    far = data(2, 3, kind=7)
    case(full, x, y, far)
    case(full, x, y, far, distance, names=names)
    for word in words + ("avg",):
        case(full, x, y, far, distance, 0.5, True, word, names=names)
    case(full, x, y, far, None, 0.5, True, "sum", names=names)
    case(full, x, y, far, None, 0.0, names=names)
    case(full, x, y, data(3))


def pooling():
    line, image, volume = data(2, 3, 8, grad=True), data(1, 2, 6, 6, grad=True), data(1, 2, 4, 4, 4, grad=True)
    big = data(1, 2, 6, 6, 6)
    for dims, x in ((1, line), (2, image), (3, volume)):
        pooled, where = getattr(torch.nn.functional, f"max_pool{dims}d")(x.detach(), 2, return_indices=True)
        full = f"nn.functional.max_unpool{dims}d"
        pooled = pooled.requires_grad_()
        case(full, pooled, where, 2)
        case(full, pooled, where, 2, 2)
        case(full, pooled, where, 2, 2, 0)
        case(full, pooled, where, [2] * dims)
        size = list(x.shape)
        case(full, pooled, where, [2] * dims, [2] * dims, [0] * dims, size)
        case(full, pooled, where, [2] * dims, None, [0] * dims, size[2:])
        case(full, pooled, where, [2] * dims, None, [0] * dims, [v + 1 for v in size[2:]])
        case(full, pooled, where, [2] * dims, None, [0] * dims, [v + 5 for v in size[2:]])
        case(full, pooled, where, [2] * dims, None, [0] * dims, [1] * (dims + 1))
        case(full, pooled[:, :, :0].detach(), where[:, :, :0], 2, 2, 3)
        full = f"nn.functional.lp_pool{dims}d"
        case(full, x, 2.0, 2)
        case(full, x, 1.5, 2, 1)
        case(full, x, 2.0, 3, 2, True)
        case(full, x, math.inf, 2)
        case(full, x, -math.inf, 2, 1)
        if dims > 1:
            case(full, x, 3.0, [2] * dims, [1] * dims)
        for sized in ("adaptive_max_pool", "adaptive_avg_pool"):
            full = f"nn.functional.{sized}{dims}d"
            if sized == "adaptive_avg_pool" and dims == 1:
                continue
            case(full, x, 3)
            case(full, x, [2] * dims)
            if dims > 1:
                case(full, x, [2] + [None] * (dims - 1))
                case(full, data(2, 2), [None] * dims)
            case(full, x, [-1] * dims)
        case(f"nn.functional.adaptive_max_pool{dims}d_with_indices", x, 3)
        case(f"nn.functional.adaptive_max_pool{dims}d_with_indices", x, [2] * dims)
    for dims, x in ((2, image), (3, big)):
        for suffix in ("", "_with_indices"):
            full = f"nn.functional.fractional_max_pool{dims}d{suffix}"
            case(full, x, 2, 2, seed=1)
            case(full, x[0].detach(), 2, 3, seed=2)
            case(full, x, [2] * dims, [2] * dims, seed=3)
            function = resolve(full)
            case(full, x, 2, None, 0.5, seed=4, call=lambda a, f=function, d=dims: f(a[0], a[1], None, [a[3]] * d))
            case(full, x, [2] * dims, None, [0.5] + [0.75] * (dims - 1), seed=5)
            samples = data(1, 2, dims, kind=1).abs() % 1
            names = "input kernel_size output_size output_ratio _random_samples"
            case(full, x, [2] * dims, [2] * dims, None, samples, names=names)
            case(full, x, [2] * dims, [2] * (dims + 1))
            case(full, x, [2] * dims, None, None, names="input kernel_size output_size output_ratio")
            case(full, x, 2, 9, seed=6)


def images():
    line, image, volume = data(1, 2, 5, grad=True), data(1, 2, 3, 4, grad=True), data(1, 1, 3, 2, 3, grad=True)
    full = "nn.functional.interpolate"
    modes = ("nearest", "nearest-exact", "linear", "bilinear", "bicubic", "trilinear", "area", "lanczos", "cubic")
    for x in (line, image, volume, data(2, 3)):
        dims = max(x.dim() - 2, 0)
        case(full, x, 7)
        case(full, x, [6, 7, 5][:dims])
        case(full, x, None, 2.0)
        case(full, x, None, [2.0, 1.5, 0.5][:dims])
        for mode in modes:
            case(full, x, 7, None, mode)
            case(full, x, None, 1.7, mode)
            case(full, x, [6, 7, 5][:dims], None, mode, False)
            case(full, x, [6, 7, 5][:dims], None, mode, True)
            case(full, x, None, 1.7, mode, None, True)
            case(full, x, [2, 3, 2][:dims], None, mode, None, None, True)
            case(full, x, [2, 3, 2][:dims], None, mode, False, False, True)
    case(full, image, None, 0.6, "bilinear", True, None, True)
    case(full, image.detach().float(), None, 1.3, "bicubic", True)
    case(full, image, 7, [2.0, 2.0])
    case(full, image, [7], None)
    case(full, image, [7, 7, 7])
    case(full, image, None, [2.0])
    case(full, image, None, None, call=lambda a: torch.nn.functional.interpolate(a[0]))
    case(full, image, [7, 7], None, "bilinear", None, True)
    case("nn.functional.upsample", image, [6, 7])
    case("nn.functional.upsample", image, None, [2.0, 2.0], "bilinear", True)
    case("nn.functional.upsample_nearest", image, [6, 7])
    case("nn.functional.upsample_bilinear", image, None, [2.0, 2.0])

    full = "nn.functional.grid_sample"
    grid = data(1, 3, 2, 2, kind=2, grad=True)
    case(full, image, grid)
    for mode in ("bilinear", "nearest", "bicubic", "linear"):
        for padding in ("zeros", "border", "reflection", "wrap"):
            case(full, image, grid, mode, padding, True)
            case(full, image, grid, mode, padding, False)
    case(full, volume, data(1, 2, 2, 2, 3, kind=3))
    case(full, volume, data(1, 2, 2, 2, 3, kind=3), "bicubic")
    case(full, image, data(1, 3, 2, 3))
    full = "nn.functional.affine_grid"
    theta = data(2, 2, 3, kind=1, grad=True)
    case(full, theta, [2, 1, 3, 4])
    case(full, theta, [2, 1, 3, 4], True)
    case(full, theta, [2, 1, 1, 4], True)
    case(full, data(1, 3, 4), [1, 1, 2, 3, 2], False)
    case(full, theta, [2, 1, 3, 0])
    case(full, theta, [2, 3, 4])
    case(full, data(2, 3), [2, 1, 3, 4])
    case(full, data(1, 2, 3), [1, 1, 2, 3, 2])
    case(full, ints(1, 2), [2, 1, 3, 4])

    full = "nn.functional.pad"
    for mode in ("constant", "reflect", "replicate", "circular", "edge", "Constant"):
        case(full, image, [1, 1], mode)
        case(full, image, [1, 2, 0, 1], mode)
        case(full, line, [2, 1], mode)
    case(full, image, [1, 1])
    case(full, image, [1, -1, 2, 0])
    case(full, image, [1, 1], "constant", 9)
    case(full, image, [1, 1], "constant", 0.5)
    case(full, image, [1, 1], "reflect", 0.5)
    case(full, image, [1])
    case(full, image, [9, 9], "reflect")

    full = "nn.functional.unfold"
    case(full, image, 2)
    case(full, image, 2, 1, 1, 2)
    case(full, image, [2, 3])
    case(full, image, [2, 2], [1, 1], [1, 0], [1, 2])
    case(full, image, 2, 2)
    case(full, image, 9)
    columns = torch.nn.functional.unfold(image.detach(), 2).requires_grad_()
    full = "nn.functional.fold"
    case(full, columns, [3, 4], 2)
    case(full, columns, [3, 4], [2, 2])
    case(full, columns, [3, 4], [2, 2], [1, 1], [0, 0], [1, 1])
    case(full, data(1, 4, 4), 3, 2)
    case(full, data(1, 4, 9), 4, 2, 1, 1, 2)
    case(full, columns, 3, 2)


def attention():
    full = "nn.functional.multi_head_attention_forward"
    E, heads = 4, 2
    q, k, v = data(3, 2, E, grad=True), data(5, 2, E, kind=1, grad=True), data(5, 2, E, kind=2)
    packed, bias = data(3 * E, E, kind=3, grad=True), data(3 * E, kind=4)
    out, outbias = data(E, E, kind=5), data(E, kind=6)

    def mha(query, key, value, *rest, embed=E, h=heads, weight=packed, b=bias, extra=(None, None, False, 0.0)):
        if rest:
            # Java has the call with none of these, with four, and with all.
            defaults = [True, None, True, None, False] + [None] * 5 + [True, False]
            rest = list(rest) + defaults[len(rest):4 if len(rest) <= 4 else None]
        case(full, query, key, value, embed, h, weight, b, *extra, out, outbias, *rest)

    mha(q, k, v)
    mha(q, q, q)
    mha(q, k, k)
    mha(q, k, k, b=None)
    mha(q, k, v, True, torch.tensor([[False, True, False, False, False], [False] * 5]))
    mha(q, k, v, False, None, False)
    mha(q, k, v, False, None, True, data(3, 5, dtype=torch.bool))
    mha(q, k, v, False, None, False, data(3, 5, kind=2))
    mha(q, k, v, False, torch.tensor([[False, True, False, False, False], [False] * 5]), True, data(4, 3, 5))
    mha(q, k, v, False, torch.tensor([[False, True, False, False, False], [False] * 5]), False, data(4, 3, 5))
    mha(q, k, v, extra=(data(1, 1, E), data(1, 1, E, kind=3), True, 0.0))
    mha(q, k, v, False, torch.tensor([[False, True, False, False, False], [False] * 5]), True, data(3, 5),
        extra=(data(1, 1, E), data(1, 1, E, kind=3), True, 0.0))
    mha(q[:, 0].detach(), k[:, 0].detach(), v[:, 0])
    mha(q[:, 0].detach(), k[:, 0].detach(), v[:, 0], False, torch.tensor([False, True, False, False, False]), True, data(2, 3, 5))
    mha(q[:, 0].detach(), k[:, 0].detach(), v[:, 0], False, None, False)
    separate = (data(E, E), data(E, E, kind=1), data(E, E, kind=2))
    mha(q, k, v, False, None, True, None, True, *separate, None, None, True, False, weight=None)
    mha(q, k, v, False, None, True, None, True, *separate, None, None, False, False, weight=None, b=None)
    mha(q, k, v, False, None, True, None, False, None, None, None, data(4, 6, 2), data(4, 6, 2, kind=1), True, False)
    mha(q, k, v, False, None, False, data(3, 5, dtype=torch.bool), False, *[None] * 5, True, True)
    mha(q, k, v, False, None, True, data(3, 5), False, *[None] * 5, True, True)
    mha(q, k, v, True, None, True, None, extra=(None, None, False, 0.5))
    # Refusals
    mha(data(2), k, v)
    mha(q, data(5, 4), v)
    mha(data(3, 4), k, v)
    mha(q, k, v, False, torch.tensor([True]))
    mha(q, k, v, False, None, True, data(5))
    mha(data(3, 4), data(5, 4), data(5, 4), False, None, True, data(3, 3, 5))
    mha(q, k, v, False, None, True, None, False, *[None] * 5, True, True)
    mha(q, k, v, False, None, True, ints(1, 2).reshape(1, 2))
    mha(q, k, v, embed=5)
    mha(q, k, v, h=3)
    mha(q, k, data(4, 2, 4))
    mha(q, k, v, weight=None)
    mha(q, k, v, False, None, True, data(3, 4))
    mha(q, k, v, False, None, True, data(3, 3, 5))
    mha(q, k, v, extra=(data(1, 1, E), None, False, 0.0))
    mha(q, k, v, extra=(None, data(1, 1, E), False, 0.0))
    mha(q, k, v, False, torch.zeros(3, 5, dtype=torch.bool))
    mha(q, k, v, False, torch.zeros(2, 4, dtype=torch.bool))
    mha(q, k, v, False, None, True, None, True, data(3, 4), *separate[1:], None, None, True, False, weight=None)
    mha(q, k, v, False, None, True, None, True, None, *separate[1:], None, None, True, False, weight=None)
    mha(q, k, data(4, 2, 4), False, None, True, None, True, *separate, None, None, True, False, weight=None)
    mha(q, k, v, False, None, True, None, False, None, None, None, data(3, 6, 2), None, True, False)
    mha(q, k, v, False, None, True, None, False, None, None, None, data(4, 6, 3), None, True, False)
    case("nn.functional.grouped_mm", data(2, 3, 4, dtype=torch.bfloat16), data(2, 4, 8, dtype=torch.bfloat16))
    eighths = lambda *shape: data(*shape).to(torch.float8_e4m3fn)
    first, second = eighths(16, 32), eighths(32, 16).t().contiguous().t()
    scaling = torch.nn.functional.ScalingType
    whole, rows = torch.tensor(0.5), (data(16, 1).abs().float(), data(1, 16, kind=1).abs().float())
    case("nn.functional.scaled_mm", first, second, whole, scaling.TensorWise, whole, scaling.TensorWise)
    case("nn.functional.scaled_mm", first, second, rows[0], scaling.RowWise, rows[1], scaling.RowWise)
    case("nn.functional.scaled_mm", first, second, [whole], [scaling.TensorWise], [whole], [scaling.TensorWise])
    case("nn.functional.scaled_mm", first, second, whole, scaling.TensorWise, whole, scaling.TensorWise, None, None, None,
         torch.float32)
    case("nn.functional.scaled_mm", first, second, rows[0], scaling.TensorWise, whole, scaling.TensorWise)
    case("nn.functional.scaled_grouped_mm", first, second, rows[0], scaling.RowWise, rows[1], scaling.RowWise)


activations()
dropout()
embeddings()
normalization()
losses()
pooling()
images()
attention()

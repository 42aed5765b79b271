// The rows of the benchmarks in C++, against libtorch itself. Built by build.sh, run by scripts/bench.sh.
//
//   rows --out FILE [--rows REGEX] [--samples N] [--sample-ms MS] [--warmup-ms MS] [--threads N] [--list]
//   rows first        makes one tensor and prints its sum
//
// Writes what JMH writes, as far as the report reads it: one array of samples, each the mean time of a call in nanoseconds.
#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <torch/csrc/autograd/variable.h>
#include <torch/csrc/inductor/aoti_torch/c/shim.h>
#include <torch/csrc/stable/c/shim.h>
#include <torch/headeronly/version.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <functional>
#include <initializer_list>
#include <iostream>
#include <latch>
#include <map>
#include <memory>
#include <regex>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

using Clock = std::chrono::steady_clock;
using Batch = std::function<void(long)>;

template <class T>
static inline void keep(const T &value) {
    asm volatile("" : : "g"(&value) : "memory");
}

struct Row {
    std::string name;
    std::string parameter;  // as "elements=3", or empty
    std::function<Batch()> make;
};

static std::vector<Row> rows;

/// Adds a row: `make` prepares a thread's own tensors and gives the call to be timed.
template <class Make>
static void row(const std::string &name, const std::string &parameter, Make make) {
    rows.push_back({name, parameter, [make] {
                        auto call = std::make_shared<decltype(make())>(make());
                        return Batch([call](long n) {
                            auto &once = *call;
                            for (long i = 0; i < n; i++) {
                                once();
                            }
                        });
                    }});
}

static double millisOf(const Batch &batch, long calls) {
    auto start = Clock::now();
    batch(calls);
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

static long callsFor(const Batch &batch, double sampleMillis, double warmupMillis) {
    long calls = 1;
    for (double spent = 0;;) {
        double millis = millisOf(batch, calls);
        spent += millis;
        if (millis >= sampleMillis / 2 && spent >= warmupMillis) {
            return std::max(1L, static_cast<long>(calls * sampleMillis / millis));
        }
        if (millis < sampleMillis / 2) {
            calls *= 2;
        }
    }
}

/// Nanoseconds of a call, one number a sample: the mean of the threads that make the same call at the same time.
static std::vector<double> measure(const Row &row, int samples, double sampleMillis, double warmupMillis, int threads) {
    std::vector<std::vector<double>> byThread(threads);
    std::latch ready(threads);
    std::vector<std::thread> others;
    auto work = [&](int index) {
        Batch batch = row.make();
        long calls = callsFor(batch, sampleMillis, warmupMillis);
        ready.arrive_and_wait();
        for (int i = 0; i < samples; i++) {
            byThread[index].push_back(millisOf(batch, calls) * 1e6 / calls);
        }
    };
    for (int i = 1; i < threads; i++) {
        others.emplace_back(work, i);
    }
    work(0);
    for (auto &other : others) {
        other.join();
    }
    std::vector<double> mean(samples);
    for (int i = 0; i < samples; i++) {
        for (auto &one : byThread) {
            mean[i] += one[i] / threads;
        }
    }
    return mean;
}

static void smallOperators(long n) {
    std::string p = "elements=" + std::to_string(n);
    auto two = [n](auto op) {
        return [n, op] { return [a = at::rand({n}), b = at::rand({n}), op] { keep(op(a, b)); }; };
    };
    row("SmallOperator.add", p, two([](auto &a, auto &b) { return at::add(a, b); }));
    row("SmallOperator.mul", p, two([](auto &a, auto &b) { return at::mul(a, b); }));
    row("SmallOperator.exp", p, two([](auto &a, auto &) { return at::exp(a); }));
    row("SmallOperator.sum", p, two([](auto &a, auto &) { return at::sum(a); }));
    row("SmallOperator.matmul", p, two([](auto &a, auto &b) { return at::matmul(a, b); }));
}

static void surroundings() {
    row("Surroundings.nothing", "", [] { return [] { keep(0); }; });
    // Independent integer operations that touch no memory: on two threads, what the machine's processors leave each other.
    row("Surroundings.arithmetic", "", [] {
        return [] {
            unsigned a = 1, b = 2, c = 3, d = 4;
            for (unsigned i = 0; i < 300; i++) {
                a = a * 31 + i;
                b ^= (b >> 3) + i;
                c += c << 2;
                d ^= d * i;
                asm volatile("" : "+r"(a), "+r"(b), "+r"(c), "+r"(d));
            }
        };
    });
    row("Surroundings.emptyAndClose", "", [] { return [] { keep(at::empty({3})); }; });
    row("Surroundings.view", "", [] { return [a = at::rand({3})] { keep(a.narrow(0, 0, 2)); }; });
    row("Surroundings.numel", "", [] { return [a = at::rand({3})] { keep(a.numel()); }; });
}

static void chains() {
    row("Chain.add100", "", [] {
        return [a = at::rand({3}), ones = at::ones({3})] {
            at::Tensor x = a;
            for (int i = 0; i < 100; i++) {
                x = at::add(x, ones);
            }
            keep(x);
        };
    });
    row("Chain.mul100WithBackward", "", [] {
        return [ones = at::ones({3})] {
            at::Tensor leaf = at::ones({3}).requires_grad_(true);
            at::Tensor x = leaf;
            for (int i = 0; i < 100; i++) {
                x = at::mul(x, ones);
            }
            at::sum(x).backward();
            keep(leaf.grad());
        };
    });
}

/// Through the C function that the library calls too: tensor handles on a stack, the operator by its name. The tensors are the first
/// arguments, and what the stack holds behind them the others.
static inline void callByName(const char *name, const char *overload, std::initializer_list<at::Tensor *> tensors,
                              std::array<StableIValue, 4> stack = {}) {
    size_t slot = 0;
    for (at::Tensor *tensor : tensors) {
        AtenTensorHandle handle;
        aoti_torch_new_tensor_handle(reinterpret_cast<AtenTensorHandle>(tensor), &handle);
        std::memcpy(&stack[slot++], &handle, sizeof handle);
    }
    if (aoti_torch_call_dispatcher(name, overload, stack.data()) != 0) {
        std::abort();
    }
    AtenTensorHandle result;
    std::memcpy(&result, &stack[0], sizeof result);
    aoti_torch_delete_tensor_object(result);
}

static void operatorCalls() {
    row("OperatorCall.mul", "", [] {
        return [a = at::rand({3}), b = at::rand({3})]() mutable { callByName("aten::mul", "Tensor", {&a, &b}); };
    });
    row("OperatorCall.narrow", "", [] {
        return [a = at::rand({3})]() mutable { callByName("aten::narrow", "", {&a}, {0, 0, 0, 2}); };
    });
    // With the operator looked up once, which the C functions do not offer.
    row("OperatorCall.mulFoundOnce", "", [] {
        auto found = c10::Dispatcher::singleton().findSchemaOrThrow("aten::mul", "Tensor");
        return [found, a = at::rand({3}), b = at::rand({3})] {
            torch::jit::Stack stack;
            stack.reserve(2);
            stack.emplace_back(a);
            stack.emplace_back(b);
            found.callBoxed(stack);
            keep(stack);
        };
    });
}

/// Operators that the library always calls by name: they have no C function of their own.
static void operatorCalls(long n) {
    std::string p = "elements=" + std::to_string(n);
    row("OperatorCall.exp", p, [n] { return [a = at::rand({n})]() mutable { callByName("aten::exp", "", {&a}); }; });
    // Without a type of the result.
    row("OperatorCall.sum", p, [n] { return [a = at::rand({n})]() mutable { callByName("aten::sum", "", {&a}); }; });
    row("OperatorCall.matmul", p, [n] {
        return [a = at::rand({n}), b = at::rand({n})]() mutable { callByName("aten::matmul", "", {&a, &b}); };
    });
}

/// What the rows of operators.tsv take, which that file's head explains.
struct Inputs {
    int64_t n, k, few;
    at::Tensor x, y, z, xi, mask, m, m2, mm, mm2, b, image, kernels;

    explicit Inputs(int64_t n)
        : n(n), k(static_cast<int64_t>(std::sqrt(n))), few(std::min<int64_t>(10, n)), x(at::rand({n}) + 0.1), y(at::rand({n}) + 0.5),
          z(at::rand({n})), xi(at::arange(n)), mask(at::rand({n}) > 0.4), m(at::rand({k, k})), m2(at::rand({k, k})), mm(at::rand({1, k, k})),
          mm2(at::rand({1, k, k})), b(at::rand({k})), kernels(at::rand({8, 3, 3, 3})) {
        int64_t side = std::max<int64_t>(8, static_cast<int64_t>(std::sqrt(n / 3.0)));
        image = at::rand({1, 3, side, side});
    }
};

static void operators(int64_t n) {
    // Not a template: the compiler would take minutes for as many.
    auto op = [n](const char *name, std::function<void(Inputs &)> call) {
        row("Operators.call", "elements=" + std::to_string(n) + ":row=" + name, [n, call] {
            return [i = Inputs(n), call]() mutable {
                at::NoGradGuard off;
                call(i);
            };
        });
    };
    op("add.Tensor_alpha2", [](Inputs &i) { keep(at::add(i.x, i.y, 2)); });
    op("sub.Tensor_alpha2", [](Inputs &i) { keep(at::sub(i.x, i.y, 2)); });
    op("add.Scalar", [](Inputs &i) { keep(at::add(i.x, 2)); });
    op("rsub.Scalar", [](Inputs &i) { keep(at::rsub(i.x, 1)); });
    op("mul.Scalar", [](Inputs &i) { keep(at::mul(i.x, 2.5)); });
    op("div.Scalar", [](Inputs &i) { keep(at::div(i.x, 2.5)); });
    op("pow2", [](Inputs &i) { keep(at::pow(i.x, 2)); });
    op("pow.5", [](Inputs &i) { keep(at::pow(i.x, 0.5)); });
    op("pow3.3", [](Inputs &i) { keep(at::pow(i.x, 3.3)); });
    op("pow.Scalar", [](Inputs &i) { keep(at::pow(2, i.x)); });
    op("clamp", [](Inputs &i) { keep(at::clamp(i.x, 0.2, 0.8)); });
    op("clamp_min", [](Inputs &i) { keep(at::clamp_min(i.x, 0.2)); });
    op("gt.Scalar", [](Inputs &i) { keep(at::gt(i.x, 0.5)); });
    op("eq.Scalar", [](Inputs &i) { keep(at::eq(i.x, 0.5)); });
    op("ne_int", [](Inputs &i) { keep(at::ne(i.xi, 3)); });
    op("masked_fill", [](Inputs &i) { keep(at::masked_fill(i.x, i.mask, -1.0)); });
    op("where.ScalarOther", [](Inputs &i) { keep(at::where(i.mask, i.x, 0.0)); });
    op("where.ScalarSelf", [](Inputs &i) { keep(at::where(i.mask, 0.0, i.x)); });
    op("where.Scalar", [](Inputs &i) { keep(at::where(i.mask, 1.0, 0.0)); });
    op("full", [](Inputs &i) { keep(at::full({i.n}, 1.5)); });
    op("full_like", [](Inputs &i) { keep(at::full_like(i.x, 1.5)); });
    op("fill_", [](Inputs &i) { keep(i.z.fill_(0.5)); });
    op("new_full", [](Inputs &i) { keep(i.x.new_full({i.n}, 2.0)); });
    op("arange", [](Inputs &i) { keep(at::arange(i.n)); });
    op("arange.step", [](Inputs &i) { keep(at::arange(0, i.n, 1)); });
    op("linspace", [](Inputs &i) { keep(at::linspace(0.0, 1.0, i.n)); });
    op("logspace", [](Inputs &i) { keep(at::logspace(0.0, 1.0, i.n)); });
    op("elu", [](Inputs &i) { keep(at::elu(i.x)); });
    op("celu", [](Inputs &i) { keep(at::celu(i.x)); });
    op("selu", [](Inputs &i) { keep(at::selu(i.x)); });
    op("leaky_relu", [](Inputs &i) { keep(at::leaky_relu(i.x, 0.01)); });
    op("hardtanh", [](Inputs &i) { keep(at::hardtanh(i.x, -0.5, 0.5)); });
    op("softplus", [](Inputs &i) { keep(at::softplus(i.x)); });
    op("threshold", [](Inputs &i) { keep(at::threshold(i.x, 0.3, 0.0)); });
    op("hardshrink", [](Inputs &i) { keep(at::hardshrink(i.x, 0.5)); });
    op("softshrink", [](Inputs &i) { keep(at::softshrink(i.x, 0.5)); });
    op("hardswish", [](Inputs &i) { keep(at::hardswish(i.x)); });
    op("gelu", [](Inputs &i) { keep(at::gelu(i.x)); });
    op("rrelu", [](Inputs &i) { keep(at::rrelu(i.x)); });
    op("addcmul", [](Inputs &i) { keep(at::addcmul(i.x, i.y, i.z, 0.5)); });
    op("addcdiv", [](Inputs &i) { keep(at::addcdiv(i.x, i.y, i.y, 0.5)); });
    op("lerp.Scalar", [](Inputs &i) { keep(at::lerp(i.x, i.y, 0.3)); });
    op("norm2", [](Inputs &i) { keep(at::norm(i.x, 2)); });
    op("norm1", [](Inputs &i) { keep(at::norm(i.x, 1, {0}, false)); });
    op("vector_norm", [](Inputs &i) { keep(at::linalg_vector_norm(i.x, 2)); });
    op("vector_norm3", [](Inputs &i) { keep(at::linalg_vector_norm(i.x, 3)); });
    op("std.correction", [](Inputs &i) { keep(at::std(i.x, {0}, std::optional<at::Scalar>())); });
    op("var.correction", [](Inputs &i) { keep(at::var(i.x, {0}, std::optional<at::Scalar>())); });
    op("var_mean", [](Inputs &i) { keep(at::var_mean(i.x, {0}, std::optional<at::Scalar>())); });
    op("addmm", [](Inputs &i) { keep(at::addmm(i.m, i.m, i.m2)); });
    op("addmm.5", [](Inputs &i) { keep(at::addmm(i.m, i.m, i.m2, 0.5, 2.0)); });
    op("addmv", [](Inputs &i) { keep(at::addmv(i.b, i.m, i.b)); });
    op("baddbmm", [](Inputs &i) { keep(at::baddbmm(i.mm, i.mm, i.mm2)); });
    op("addr", [](Inputs &i) { keep(at::addr(i.m, i.b, i.b)); });
    op("sspaddmm_linear", [](Inputs &i) { keep(at::linear(i.m, i.m2, i.b)); });
    op("remainder.Scalar", [](Inputs &i) { keep(at::remainder(i.x, 0.3)); });
    op("fmod.Scalar", [](Inputs &i) { keep(at::fmod(i.x, 0.3)); });
    op("floor_divide.Scalar", [](Inputs &i) { keep(at::floor_divide(i.x, 0.3)); });
    op("bitwise_and.Scalar", [](Inputs &i) { keep(at::bitwise_and(i.xi, 7)); });
    op("lshift", [](Inputs &i) { keep(at::bitwise_left_shift(i.xi, 2)); });
    op("xlogy.Scalar", [](Inputs &i) { keep(at::xlogy(i.x, 2.0)); });
    op("index_fill", [](Inputs &i) { keep(at::index_fill(i.x, 0, i.xi, 0.5)); });
    op("scatter.value", [](Inputs &i) { keep(at::scatter(i.x, 0, i.xi, 0.5)); });
    op("masked_fill_", [](Inputs &i) { keep(i.z.masked_fill_(i.mask, 0.5)); });
    op("add_.Scalar", [](Inputs &i) { keep(i.z.add_(0.0)); });
    op("mul_.Scalar", [](Inputs &i) { keep(i.z.mul_(1.0)); });
    op("add_.Tensor_alpha", [](Inputs &i) { keep(i.z.add_(i.y, 1e-9)); });
    op("addcmul_", [](Inputs &i) { keep(i.z.addcmul_(i.y, i.y, 1e-9)); });
    op("clamp_", [](Inputs &i) { keep(i.z.clamp_(0.0, 1.0)); });
    op("cumsum", [](Inputs &i) { keep(at::cumsum(i.x, 0)); });
    op("softmax", [](Inputs &i) { keep(at::softmax(i.m, 1)); });
    op("log_softmax", [](Inputs &i) { keep(at::log_softmax(i.m, 1)); });
    op("layer_norm", [](Inputs &i) { keep(at::layer_norm(i.m, {i.k})); });
    op("isclose", [](Inputs &i) { keep(at::isclose(i.x, i.y)); });
    op("nan_to_num", [](Inputs &i) { keep(at::nan_to_num(i.x)); });
    op("quantile_sort", [](Inputs &i) { keep(at::sort(i.x)); });
    op("topk", [](Inputs &i) { keep(at::topk(i.x, i.few)); });
    op("histc", [](Inputs &i) { keep(at::histc(i.x, 100)); });
    op("bucketize.Scalar", [](Inputs &i) { keep(at::searchsorted(i.x, 0.5)); });
    op("constant_pad_nd", [](Inputs &i) { keep(at::constant_pad_nd(i.m, {1, 1}, 0.5)); });
    op("dropout", [](Inputs &i) { keep(at::dropout(i.x, 0.5, true)); });
    op("smooth_l1", [](Inputs &i) { keep(at::smooth_l1_loss(i.x, i.y)); });
    op("mse", [](Inputs &i) { keep(at::mse_loss(i.x, i.y)); });
    op("huber", [](Inputs &i) { keep(at::huber_loss(i.x, i.y)); });
    op("dist", [](Inputs &i) { keep(at::dist(i.x, i.y)); });
    op("cdist", [](Inputs &i) { keep(at::cdist(i.m, i.m2)); });
    op("renorm", [](Inputs &i) { keep(at::renorm(i.m, 2, 0, 1.0)); });
    op("upsample_bilinear", [](Inputs &i) { keep(at::upsample_bilinear2d(i.image, {16, 16}, false)); });
    op("sum.dim", [](Inputs &i) { keep(at::sum(i.m, {1})); });
    op("index_add", [](Inputs &i) { keep(at::index_add(i.x, 0, i.xi, i.y)); });
    op("unfold_conv", [](Inputs &i) { keep(at::conv2d(i.image, i.kernels)); });
}

static void exchange(long n) {
    std::string p = "elements=" + std::to_string(n);
    row("ArrayExchange.numpy", p, [n] { return [a = at::ones({n})] { keep(a.accessor<float, 1>()); }; });
    row("ArrayExchange.numpyOfNewTensor", p, [n] {
        return [n] {
            at::Tensor made = at::empty({n});
            keep(made.accessor<float, 1>());
        };
    });
    row("ArrayExchange.numpyOfTransposed", p, [n] { return [a = at::ones({n, 1}).t()] { keep(a.accessor<float, 2>()); }; });
    auto from = [n] {
        return [n, memory = std::make_shared<std::vector<float>>(n)] { keep(at::from_blob(memory->data(), {n})); };
    };
    row("ArrayExchange.fromNumpy", p, from);
    row("ArrayExchange.fromSegment", p, from);
    row("ArrayExchange.roundTrip", p, [n] {
        return [n, memory = std::make_shared<std::vector<float>>(n)] {
            at::Tensor tensor = at::from_blob(memory->data(), {n});
            keep(tensor.accessor<float, 1>());
        };
    });
}

static void arrays(long n) {
    std::string p = "elements=" + std::to_string(n);
    long height = n == 3 ? 1 : n == 1000 ? 20 : 1000;
    long width = n / height;
    row("JavaArrays.toTensor", p, [n] {
        return [n, memory = std::vector<float>(n)]() mutable { keep(at::from_blob(memory.data(), {n}).clone()); };
    });
    row("JavaArrays.cloneOfTensor", p, [n] { return [a = at::rand({n})] { keep(a.clone()); }; });
    // Kept while 200 others are made, so that each comes to lie in memory that is in no cache: as a new array of Java's does.
    row("JavaArrays.keptClone", p, [n] {
        at::Tensor a = at::rand({n});
        std::vector<at::Tensor> kept(200);
        // Twice, since malloc maps large blocks one by one until it has seen one freed.
        for (int i = 0; i < 400; i++) {
            kept[i % 200] = a.clone();
        }
        return [a, kept, next = std::size_t{0}]() mutable {
            kept[next] = at::Tensor();
            kept[next] = a.clone();
            next = (next + 1) % kept.size();
        };
    });
    row("JavaArrays.toArray", p, [n] {
        return [n, a = at::rand({n})] {
            const float *data = a.const_data_ptr<float>();
            keep(std::vector<float>(data, data + n));
        };
    });
    row("JavaArrays.nestedToTensor", p, [=] {
        return [=, nested = std::vector(height, std::vector<float>(width))] {
            at::Tensor tensor = at::empty({height, width});
            float *data = tensor.mutable_data_ptr<float>();
            for (auto &line : nested) {
                std::memcpy(data, line.data(), width * sizeof(float));
                data += width;
            }
            keep(tensor);
        };
    });
    row("JavaArrays.nestedToArray", p, [=] {
        return [=, matrix = at::rand({height, width})] {
            std::vector<std::vector<float>> nested;
            nested.reserve(height);
            const float *data = matrix.const_data_ptr<float>();
            for (long i = 0; i < height; i++, data += width) {
                nested.emplace_back(data, data + width);
            }
            keep(nested);
        };
    });
}

static void elements() {
    const long million = 1'000'000;
    const long side = 1'000;
    auto sumOf = [=](at::Tensor tensor) {
        return [=, kept = tensor, view = tensor.accessor<float, 1>()] {
            float sum = 0;
            for (long i = 0; i < million; i++) {
                sum += view[i];
            }
            keep(sum);
        };
    };
    auto sumOfSquare = [=](at::Tensor tensor) {
        return [=, kept = tensor, view = tensor.accessor<float, 2>()] {
            float sum = 0;
            for (long i = 0; i < side; i++) {
                for (long j = 0; j < side; j++) {
                    sum += view[i][j];
                }
            }
            keep(sum);
        };
    };
    row("ElementAccess.sum", "", [=] { return sumOf(at::zeros({million})); });
    row("ElementAccess.sumOfStrided", "", [=] { return sumOf(at::zeros({million, 2}).select(1, 0)); });
    row("ElementAccess.sumOfMatrix", "", [=] { return sumOfSquare(at::zeros({side, side})); });
    row("ElementAccess.sumOfTransposed", "", [=] { return sumOfSquare(at::zeros({side, side}).t()); });
    row("ElementAccess.write", "", [=] {
        at::Tensor tensor = at::zeros({million});
        return [=, kept = tensor, view = tensor.accessor<float, 1>()]() mutable {
            for (long i = 0; i < million; i++) {
                view[i] = static_cast<float>(i) * 0.5f;
            }
            keep(view);
        };
    });
}

static void matmuls() {
    for (long n : {64, 256, 1024}) {
        row("Matmul.matmul", "n=" + std::to_string(n), [n] {
            return [a = at::rand({n, n}), b = at::rand({n, n})] { keep(at::matmul(a, b)); };
        });
    }
}

static void printing() {
    row("Printing.tensor", "", [] {
        return [a = at::rand({1000})] {
            std::ostringstream text;
            text << a;
            keep(text.str());
        };
    });
}

static void write(std::ostream &out, bool first, const Row &row, const std::vector<double> &samples, int threads) {
    out << (first ? "" : ",") << "\n  {\"benchmark\": \"cpp." << row.name << "\", \"threads\": " << threads;
    if (!row.parameter.empty()) {
        // As "elements=100:row=elu".
        std::istringstream parameters(row.parameter);
        std::string one;
        out << ", \"params\": {";
        for (bool next = false; std::getline(parameters, one, ':'); next = true) {
            auto sign = one.find('=');
            out << (next ? ", " : "") << "\"" << one.substr(0, sign) << "\": \"" << one.substr(sign + 1) << "\"";
        }
        out << "}";
    }
    out << ", \"primaryMetric\": {\"scoreUnit\": \"ns/op\", \"rawData\": [[";
    for (size_t i = 0; i < samples.size(); i++) {
        out << (i ? ", " : "") << samples[i];
    }
    out << "]]}}";
}

static void defineRows() {
    for (long n : {3, 100, 1000, 1000000}) {
        smallOperators(n);
    }
    for (long n : {3, 1000, 1000000}) {
        arrays(n);
    }
    for (long n : {3, 1000000}) {
        exchange(n);
        operatorCalls(n);
    }
    operators(100);
    operators(1000000);
    surroundings();
    chains();
    operatorCalls();
    elements();
    matmuls();
    printing();
}

/// For a JVM that alternates with us, where this is built as a library: calls a row, such as "SmallOperator.add:elements=3", so
/// often, or with 0 frees its tensors, which the next call makes anew. Returns 1 if there is no such row. Each
/// thread has tensors of its own; the first call must have returned before another thread calls.
extern "C" int rows_run(const char *name, long calls) {
    static thread_local std::map<std::string, Batch> made;
    if (rows.empty()) {
        at::set_num_threads(1);
        defineRows();
    }
    if (calls == 0) {
        made.erase(name);
        return 0;
    }
    auto known = made.find(name);
    if (known == made.end()) {
        auto row = std::find_if(rows.begin(), rows.end(), [&](const Row &each) {
            return each.name + (each.parameter.empty() ? "" : ":" + each.parameter) == name;
        });
        if (row == rows.end()) {
            return 1;
        }
        known = made.emplace(name, row->make()).first;
    }
    known->second(calls);
    return 0;
}

int main(int count, char **arguments) {
    at::set_num_threads(1);
    std::string outPath;
    std::string wanted = ".*";
    int samples = 5;
    int threads = 1;
    double sampleMillis = 100;
    double warmupMillis = 100;
    bool list = false;
    for (int i = 1; i < count; i++) {
        std::string option = arguments[i];
        auto value = [&] { return std::string(i + 1 < count ? arguments[++i] : ""); };
        if (option == "first") {
            std::cout << at::ones({3}).sum().item<double>() << "\n";
            return 0;
        } else if (option == "--out") {
            outPath = value();
        } else if (option == "--rows") {
            wanted = value();
        } else if (option == "--samples") {
            samples = std::stoi(value());
        } else if (option == "--sample-ms") {
            sampleMillis = std::stod(value());
        } else if (option == "--warmup-ms") {
            warmupMillis = std::stod(value());
        } else if (option == "--threads") {
            threads = std::stoi(value());
        } else if (option == "--list") {
            list = true;
        } else {
            std::cerr << "rows: unknown option " << option << "\n";
            return 2;
        }
    }
    defineRows();

    std::ofstream file(outPath);
    std::ostream &out = outPath.empty() ? std::cout : file;
    std::regex pattern(wanted);
    bool first = true;
    if (!list) {
        out << "[";
    }
    for (const Row &row : rows) {
        std::string full = row.name + (row.parameter.empty() ? "" : ":" + row.parameter);
        if (!std::regex_search(full, pattern)) {
            continue;
        }
        if (list) {
            out << full << "\n";
            continue;
        }
        write(out, first, row, measure(row, samples, sampleMillis, warmupMillis, threads), threads);
        first = false;
    }
    if (!list) {
        out << "\n]\n";
    }
    return 0;
}

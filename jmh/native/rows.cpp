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
        auto sign = row.parameter.find('=');
        out << ", \"params\": {\"" << row.parameter.substr(0, sign) << "\": \"" << row.parameter.substr(sign + 1) << "\"}";
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
    surroundings();
    chains();
    operatorCalls();
    elements();
    matmuls();
    printing();
}

/// For a JVM that takes turns with us, where this is built as a library: calls a row, such as "SmallOperator.add:elements=3", so
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

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import dev.torchffm.internal.decomposition.Numbers;
import dev.torchffm.ops.Operator;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** PyTorch's functions and methods, under their Python names, on the Java API: what {@link Program} calls. */
final class ProgramApi {
    /** The value of the name {@code torch}. */
    static final Object TORCH = new Object();
    /** The value of {@code torch.Tensor}, on whose functions the first argument is the tensor. */
    private static final Object TENSOR_FUNCTIONS = new Object();
    /** The value of {@code torch.autograd}. */
    private static final Object AUTOGRAD = new Object();

    /** The value of {@code torch.ops.aten.add} and the beginnings of that: the names so far. */
    private record Operators(String path) { }

    private ProgramApi() { }

    // ------------------------------------------------------------------ names and attributes

    static Object function(String name, List<Object> arguments) {
        return switch (name) {
            case "complex" -> new Complex(real(arguments.get(0)), real(arguments.get(1)));
            case "float" -> arguments.getFirst() instanceof Tensor tensor ? tensor.itemDouble()
                    : switch ((String) arguments.getFirst()) {
                        case "nan" -> Double.NaN;
                        case "inf" -> Double.POSITIVE_INFINITY;
                        default -> Double.NEGATIVE_INFINITY;
                    };
            default -> throw unknown(name);
        };
    }

    static Object attribute(Object of, String name) {
        if (of == TORCH) {
            return switch (name) {
                case "Tensor" -> TENSOR_FUNCTIONS;
                case "ops" -> new Operators("");
                case "autograd" -> AUTOGRAD;
                case "strided", "sparse_coo", "sparse_csr", "sparse_csc", "sparse_bsr", "sparse_bsc" ->
                        Layout.valueOf(name.toUpperCase(Locale.ROOT));
                case "channels_last", "channels_last_3d", "contiguous_format", "preserve_format" ->
                        MemoryFormat.valueOf(name.toUpperCase(Locale.ROOT));
                default -> DType.valueOf(name.toUpperCase(Locale.ROOT));
            };
        }
        if (of instanceof Operators operators) {
            return new Operators(operators.path.isEmpty() ? name : operators.path + "::" + name);
        }
        Tensor tensor = (Tensor) of;
        return switch (name) {
            case "dtype" -> tensor.dtype().toString();
            case "device" -> tensor.device().toString();
            case "layout" -> tensor.layout().toString();
            case "shape" -> boxed(tensor.shape());
            case "requires_grad" -> tensor.requiresGrad();
            case "retains_grad" -> tensor.retainsGrad();
            case "is_leaf" -> tensor.isLeaf();
            case "grad" -> tensor.grad();
            case "real" -> tensor.real();
            case "imag" -> tensor.imag();
            case "_version" -> tensor.version();
            default -> throw unknown(name);
        };
    }

    static Object negative(Object value) {
        return switch (value) {
            case Long l -> -l;
            case Double d -> -d;
            case BigInteger b -> integer(b.negate());
            default -> ((Tensor) value).neg();
        };
    }

    static Number integer(BigInteger value) {
        return value.bitLength() < 64 ? (Number) value.longValue() : value;
    }

    // ------------------------------------------------------------------ functions

    static Object method(Object of, String name, List<Object> arguments, Map<String, Object> keywords) {
        if (of == TENSOR_FUNCTIONS) {
            return method(arguments.getFirst(), name, arguments.subList(1, arguments.size()), keywords);
        }
        if (of instanceof Operators operators) {
            return operators.path.equals("aten") ? method(TENSOR_FUNCTIONS, name, arguments, keywords)
                    : operator(operators.path + (name.equals("default") ? "" : "." + name), arguments, keywords);
        }
        if (of == TORCH) {
            Object result = torch(name, arguments, keywords);
            return Boolean.TRUE.equals(keywords.get("requires_grad")) ? ((Tensor) result).requiresGrad(true) : result;
        }
        if (of == AUTOGRAD) {
            return autograd(name, arguments, keywords);
        }
        return of instanceof Tensor tensor ? of(tensor, name, arguments, keywords) : switch (name) {
            case "add" -> (Long) of + (Long) arguments.getFirst();
            case "sub" -> (Long) of - (Long) arguments.getFirst();
            default -> throw unknown(name);
        };
    }

    private static Tensor full(long[] shape, Object value, DType dtype, Device device) {
        return switch (value) {
            case Boolean truth -> Torch.full(shape, truth, dtype, device);
            case Complex complex -> Torch.full(shape, complex, dtype, device);
            default -> Torch.full(shape, (Number) value, dtype, device);
        };
    }

    private static Tensor fullLike(Tensor like, Object value, DType dtype, Device device) {
        return switch (value) {
            case Boolean truth -> Torch.fullLike(like, truth, dtype, device);
            case Complex complex -> Torch.fullLike(like, complex, dtype, device);
            default -> Torch.fullLike(like, (Number) value, dtype, device);
        };
    }

    private static Object operator(String name, List<Object> arguments, Map<String, Object> keywords) {
        Operator operator = Operator.unchecked(name);
        for (Map.Entry<String, Object> keyword : keywords.entrySet()) {
            operator = operator.with(keyword.getKey(), keyword.getValue());
        }
        List<Object> results = operator.call(arguments.toArray());
        return results.size() == 1 ? results.getFirst() : results;
    }

    private static Object torch(String name, List<Object> a, Map<String, Object> keywords) {
        DType dtype = (DType) keywords.get("dtype");
        Device device = keywords.get("device") == null ? null : Device.of((String) keywords.get("device"));
        DType type = dtype == null ? DType.FLOAT32 : dtype;
        Device where = device == null ? Device.CPU : device;
        boolean plain = dtype == null && device == null;
        return switch (name) {
            case "device" -> (a.size() == 1 ? Device.of((String) a.get(0)) : new Device((String) a.get(0), dim(a, 1))).toString();
            case "tensor" -> plain ? Torch.tensor(a.get(0)) : Torch.tensor(a.get(0), dtype, where);
            case "zeros" -> plain ? Torch.zeros(longs(a)) : Torch.zeros(longs(a), type, where);
            case "ones" -> plain ? Torch.ones(longs(a)) : Torch.ones(longs(a), type, where);
            case "empty" -> plain ? Torch.empty(longs(a)) : Torch.empty(longs(a), type, where);
            case "rand" -> plain ? Torch.rand(longs(a)) : Torch.rand(longs(a), type, where);
            case "randn" -> plain ? Torch.randn(longs(a)) : Torch.randn(longs(a), type, where);
            case "full" -> full(longs(a.get(0)), a.get(1), dtype, device);
            case "arange" -> arange(a, dtype, device);
            case "linspace" -> plain ? Torch.linspace((Number) real(a.get(0)), (Number) real(a.get(1)), (Long) a.get(2))
                    : Torch.linspace((Number) real(a.get(0)), (Number) real(a.get(1)), (Long) a.get(2), type, where);
            case "eye" -> a.size() == 1 && plain ? Torch.eye((Long) a.get(0))
                    : Torch.eye((Long) a.get(0), (Long) a.getLast(), type, where);
            case "randint" -> randint(a, dtype == null ? DType.INT64 : dtype, where, plain);
            case "zeros_like" -> plain ? Torch.zerosLike((Tensor) a.get(0)) : Torch.zerosLike((Tensor) a.get(0), dtype, device);
            case "ones_like" -> plain ? Torch.onesLike((Tensor) a.get(0)) : Torch.onesLike((Tensor) a.get(0), dtype, device);
            case "empty_like" -> plain ? Torch.emptyLike((Tensor) a.get(0)) : Torch.emptyLike((Tensor) a.get(0), dtype, device);
            case "full_like" -> fullLike((Tensor) a.get(0), a.get(1), dtype, device);
            case "rand_like" -> Torch.randLike((Tensor) a.get(0));
            case "randn_like" -> Torch.randnLike((Tensor) a.get(0));
            case "randint_like" -> Torch.randintLike((Tensor) a.get(0), (Long) a.get(1), (Long) a.get(2));
            case "view_as_real" -> ((Tensor) a.get(0)).viewAsReal();
            case "view_as_complex" -> ((Tensor) a.get(0)).viewAsComplex();
            case "manual_seed" -> {
                Torch.manualSeed((Long) a.get(0));
                yield null;
            }
            default -> throw unknown(name);
        };
    }

    private static Tensor arange(List<Object> a, DType dtype, Device device) {
        Number start = a.size() == 1 ? 0L : (Number) a.get(0);
        Number end = (Number) a.get(a.size() == 1 ? 0 : 1);
        Number step = a.size() == 3 ? (Number) a.get(2) : 1L;
        if (dtype == null && device == null) {
            return a.size() == 1 ? Torch.arange(end) : a.size() == 2 ? Torch.arange(start, end) : Torch.arange(start, end, step);
        }
        boolean integers = Numbers.rank(start) == 1 && Numbers.rank(end) == 1 && Numbers.rank(step) == 1;
        return Torch.arange(start, end, step, dtype != null ? dtype : integers ? DType.INT64 : DType.FLOAT32,
                device == null ? Device.CPU : device);
    }

    private static Tensor randint(List<Object> a, DType dtype, Device device, boolean plain) {
        long[] shape = longs(a.getLast());
        long high = (Long) a.get(a.size() - 2);
        if (!plain) {
            return Torch.randint(a.size() == 3 ? (Long) a.get(0) : 0, high, shape, dtype, device);
        }
        return a.size() == 2 ? Torch.randint(high, shape) : Torch.randint((Long) a.get(0), high, shape);
    }

    // ------------------------------------------------------------------ methods

    private static Object of(Tensor t, String name, List<Object> a, Map<String, Object> keywords) {
        return switch (name) {
            case "t" -> t.t();
            case "transpose" -> t.transpose(dim(a, 0), dim(a, 1));
            case "permute" -> t.permute(longs(a));
            case "narrow" -> t.narrow(dim(a, 0), (Long) a.get(1), (Long) a.get(2));
            case "select" -> t.select(dim(a, 0), (Long) a.get(1));
            case "slice" -> t.slice(dim(a, 0), (Long) a.get(1), (Long) a.get(2), (Long) a.get(3));
            case "expand" -> t.expand(longs(a));
            case "reshape" -> t.reshape(longs(a));
            case "view" -> a.getFirst() instanceof DType dtype ? t.view(dtype) : t.view(longs(a));
            case "squeeze" -> a.isEmpty() ? t.squeeze() : t.squeeze(dim(a, 0));
            case "unsqueeze" -> t.unsqueeze(dim(a, 0));
            case "flatten" -> a.isEmpty() ? t.flatten() : t.flatten(dim(a, 0), a.size() == 1 ? -1 : dim(a, 1));
            case "diagonal" -> a.isEmpty() ? t.diagonal() : a.size() == 1 ? t.diagonal((Long) a.get(0), 0, 1)
                    : t.diagonal((Long) a.get(0), dim(a, 1), dim(a, 2));
            case "unfold" -> t.unfold(dim(a, 0), (Long) a.get(1), (Long) a.get(2));
            case "as_strided" -> a.size() == 2 ? t.asStrided(longs(a.get(0)), longs(a.get(1)))
                    : t.asStrided(longs(a.get(0)), longs(a.get(1)), (Long) a.get(2));
            case "flip" -> t.flip(longs(a));
            case "conj" -> t.conj();
            case "resolve_conj" -> t.resolveConj();
            case "resolve_neg" -> t.resolveNeg();
            case "contiguous" -> keywords.isEmpty() ? t.contiguous() : t.contiguous((MemoryFormat) keywords.get("memory_format"));
            case "clone" -> t.clone();
            case "detach" -> t.detach();
            case "cpu" -> t.cpu();
            case "to" -> a.getFirst() instanceof DType dtype ? t.to(dtype) : t.to((String) a.getFirst());
            case "to_dense" -> t.toDense();
            case "to_sparse" -> keywords.isEmpty() ? t.toSparse(Layout.SPARSE_COO) : t.toSparse((Layout) keywords.get("layout"),
                    keywords.containsKey("blocksize") ? longs(keywords.get("blocksize")) : null);
            case "copy_" -> t.copy_((Tensor) a.get(0));
            case "fill_" -> t.fill_(a.get(0));
            case "zero_" -> t.zero_();
            case "add" -> switch (a.getFirst()) {
                case Tensor other -> t.add(other);
                case Boolean flag -> t.add(flag);
                case Complex complex -> t.add(complex);
                default -> t.add((Number) a.getFirst());
            };
            case "add_" -> switch (a.getFirst()) {
                case Tensor other -> t.add_(other);
                case Boolean flag -> t.add_(flag);
                case Complex complex -> t.add_(complex);
                default -> t.add_((Number) a.getFirst());
            };
            case "sub" -> switch (a.getFirst()) {
                case Tensor other -> t.sub(other);
                case Boolean flag -> t.sub(flag);
                case Complex complex -> t.sub(complex);
                default -> t.sub((Number) a.getFirst());
            };
            case "mul" -> switch (a.getFirst()) {
                case Tensor other -> t.mul(other);
                case Boolean flag -> t.mul(flag);
                case Complex complex -> t.mul(complex);
                default -> t.mul((Number) a.getFirst());
            };
            case "div" -> switch (a.getFirst()) {
                case Tensor other -> t.div(other);
                case Boolean flag -> t.div(flag);
                case Complex complex -> t.div(complex);
                default -> t.div((Number) a.getFirst());
            };
            case "neg" -> t.neg();
            case "exp" -> t.exp();
            case "matmul" -> t.matmul((Tensor) a.get(0));
            case "sum" -> keywords.isEmpty() ? t.sum() : t.sum(longs(keywords.get("dim")), keepdim(keywords));
            case "mean" -> keywords.isEmpty() ? t.mean() : t.mean(longs(keywords.get("dim")), keepdim(keywords));
            case "eq" -> t.eq((Tensor) a.get(0));
            case "equal" -> t.equal((Tensor) a.get(0));
            case "allclose" -> keywords.isEmpty() ? t.allclose((Tensor) a.get(0)) : t.allclose((Tensor) a.get(0),
                    real(keywords.getOrDefault("rtol", 1e-5)), real(keywords.getOrDefault("atol", 1e-8)),
                    (Boolean) keywords.getOrDefault("equal_nan", false));
            case "retain_grad" -> {
                t.retainGrad();
                yield null;
            }
            case "detach_" -> t.detach_();
            case "resize_" -> t.resize_(longs(a));
            case "__setattr__" -> {
                t.grad((Tensor) a.get(1));
                yield null;
            }
            case "requires_grad_" -> t.requiresGrad(a.isEmpty() || (Boolean) a.getFirst());
            case "backward" -> {
                backward(t, a, keywords);
                yield null;
            }
            default -> question(t, name, a);
        };
    }

    private static Object question(Tensor t, String name, List<Object> a) {
        return switch (name) {
            case "item" -> t.item();
            case "tolist" -> t.tolist();
            case "numel" -> t.numel();
            case "dim" -> (long) t.dim();
            case "size" -> t.size(dim(a, 0));
            case "stride" -> boxed(t.strides());
            case "storage_offset" -> t.storageOffset();
            case "is_contiguous" -> t.isContiguous();
            case "is_conj" -> t.isConj();
            case "is_neg" -> t.isNeg();
            default -> throw unknown(name);
        };
    }

    private static void backward(Tensor t, List<Object> a, Map<String, Object> keywords) {
        Tensor gradient = a.isEmpty() ? null : (Tensor) a.getFirst();
        if (a.isEmpty() && keywords.isEmpty()) {
            t.backward();
        } else if (keywords.isEmpty()) {
            t.backward(gradient);
        } else if (keywords.containsKey("inputs")) {
            t.backward(gradient, flag(keywords, "retain_graph"), flag(keywords, "create_graph"), tensors(keywords.get("inputs")));
        } else {
            t.backward(gradient, flag(keywords, "retain_graph"), flag(keywords, "create_graph"));
        }
    }

    private static Object autograd(String name, List<Object> a, Map<String, Object> keywords) {
        List<Tensor> outputs = tensors(a.get(0));
        boolean retain = flag(keywords, "retain_graph");
        boolean create = flag(keywords, "create_graph");
        if (name.equals("backward")) {
            Torch.backward(outputs, a.size() < 2 ? null : tensors(a.get(1)), retain, create,
                    keywords.containsKey("inputs") ? tensors(keywords.get("inputs")) : null);
            return null;
        }
        List<Tensor> inputs = tensors(a.get(1));
        return a.size() == 2 && keywords.isEmpty() && outputs.size() == 1
                ? Torch.grad(outputs.getFirst(), inputs.toArray(Tensor[]::new))
                : Torch.grad(outputs, inputs, a.size() < 3 ? null : tensors(a.get(2)), retain, create, flag(keywords, "allow_unused"));
    }

    private static boolean flag(Map<String, Object> keywords, String name) {
        return (Boolean) keywords.getOrDefault(name, false);
    }

    @SuppressWarnings("unchecked")
    private static List<Tensor> tensors(Object value) {
        return value instanceof Tensor tensor ? List.of(tensor) : (List<Tensor>) value;
    }

    // ------------------------------------------------------------------ arguments

    private static boolean keepdim(Map<String, Object> keywords) {
        return (Boolean) keywords.getOrDefault("keepdim", false);
    }

    private static int dim(List<Object> arguments, int at) {
        return Math.toIntExact((Long) arguments.get(at));
    }

    private static double real(Object number) {
        return ((Number) number).doubleValue();
    }

    /** One list, or the items themselves: {@code view(2, 3)} and {@code view((2, 3))}. */
    private static long[] longs(Object value) {
        if (value instanceof Long l) {
            return new long[] {l};
        }
        List<?> list = (List<?>) value;
        return list.size() == 1 && list.getFirst() instanceof List<?> inner ? longs(inner)
                : list.stream().mapToLong(item -> (Long) item).toArray();
    }

    private static List<Object> boxed(long[] values) {
        return java.util.Arrays.stream(values).<Object>mapToObj(v -> v).toList();
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("the programs' interpreter does not know " + name);
    }
}

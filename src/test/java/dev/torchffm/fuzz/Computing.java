// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.fuzz;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.TorchException;
import dev.torchffm.fuzz.Model.Impl;
import dev.torchffm.fuzz.Model.Ten;
import dev.torchffm.ops.Operator;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** Operators with results of their own, and gradients. */
final class Computing extends CallKind {
    private static final Map<Character, Operator> BY_SCHEMA = Map.of('+', Operator.of("aten::add.Tensor"),
            '-', Operator.of("aten::sub.Tensor"), '*', Operator.of("aten::mul.Tensor"), '/', Operator.of("aten::div.Tensor"),
            '=', Operator.of("aten::eq.Tensor"));

    Computing(State state) {
        super(state);
    }

    void operator() {
        Ten left = tensor();
        if (left == null || left.impl.numel() > 500) {
            return;
        }
        Impl a = left.impl;
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> binary(left, tensor(t -> t.impl.dtype == a.dtype && t.impl.numel() < 500));
            case 4, 5 -> withNumber(left);
            case 6 -> {
                say("neg of " + name(left));
                Set<Class<?>> expected = uses(left);
                if (a.dtype == DType.BOOL) {
                    expected.add(TorchException.class);
                }
                Tensor real = call(expected, left.real::neg);
                if (real != null) {
                    keepCopy(real, a.dtype, a.sizes, negated(a));
                }
            }
            case 7 -> {
                DType to = type();
                Object[] values = map(a, v -> Model.converted(v, to));
                if (to != a.dtype && !Arrays.asList(values).contains(null)) {
                    say("to " + to + " of " + name(left));
                    Tensor real = call(uses(left), () -> left.real.to(to));
                    if (real != null) {
                        keepCopy(real, to, a.sizes, values);
                    }
                }
            }
            case 8 -> {
                say("clone of " + name(left));
                Tensor real = call(uses(left), left.real::clone);
                if (real != null) {
                    keepCopy(real, a.dtype, a.sizes, a.values());
                }
            }
            default -> {
                if (!Model.isFloat(a.dtype)) {
                    say("sum of " + name(left));
                    Tensor real = call(uses(left), left.real::sum);
                    if (real != null) {
                        long sum = 0;
                        for (Object value : a.values()) {
                            sum += value instanceof Boolean b ? (b ? 1 : 0) : (Long) value;
                        }
                        keepCopy(real, DType.INT64, new long[0], new Object[] {sum});
                    }
                }
            }
        }
    }

    static Object[] negated(Impl a) {
        return map(a, v -> v instanceof Double d ? (Object) (-d) : (Object) Model.narrowed(a.dtype, -(Long) v));
    }

    private void binary(Ten left, Ten right) {
        if (right == null) {
            return;
        }
        Impl a = left.impl;
        Impl b = right.impl;
        long[] shape = Model.broadcast(a.sizes, b.sizes);
        int how = random.nextInt(5);
        if (how == 3 && !Model.isFloat(a.dtype) || shape != null && Model.count(shape) > 500) {
            return;
        }
        char op = "+-*/=".charAt(how);
        say(name(left) + " " + op + " " + name(right));
        Set<Class<?>> expected = uses(left, right);
        boolean refused = shape == null || op == '-' && a.dtype == DType.BOOL;
        if (refused) {
            expected.add(TorchException.class);
        }
        boolean bySchema = random.nextInt(3) == 0;
        Tensor real = call(expected, () -> bySchema ? BY_SCHEMA.get(op).callTensor(left.real, right.real) : switch (op) {
            case '+' -> left.real.add(right.real);
            case '-' -> left.real.sub(right.real);
            case '*' -> left.real.mul(right.real);
            case '/' -> left.real.div(right.real);
            default -> left.real.eq(right.real);
        });
        if (real != null) {
            keepCopy(real, op == '=' ? DType.BOOL : a.dtype, shape, combined(op, a, b, shape));
        }
    }

    private void withNumber(Ten left) {
        Impl a = left.impl;
        char op = a.dtype == DType.BOOL ? "+*".charAt(random.nextInt(2)) : "+-*".charAt(random.nextInt(3));
        Object number = number(a.dtype);
        say(name(left) + " " + op + " " + number);
        Tensor real = call(uses(left), () -> number instanceof Boolean truth
                ? op == '+' ? left.real.add(truth) : left.real.mul(truth)
                : op == '+' ? left.real.add((Number) number) : op == '-' ? left.real.sub((Number) number) : left.real.mul((Number) number));
        if (real != null) {
            keepCopy(real, a.dtype, a.sizes, map(a, v -> Model.apply(op, a.dtype, v, number)));
        }
    }

    /** x*x or x + x*y with parts of the graph closed before backward. */
    void gradient() {
        Ten ten = tensor(t -> Model.isFloat(t.impl.dtype) && t.impl.numel() > 0 && t.impl.numel() < 100);
        if (ten == null) {
            return;
        }
        boolean early = random.nextBoolean();
        boolean collects = random.nextInt(8) == 0;
        say("gradient of the sum of squares of " + name(ten));
        Object[] grad = call(uses(ten), () -> {
            try (TensorScope scope = TensorScope.ofConfined()) {
                Tensor x = ten.real.clone().requiresGrad(true);
                try {
                    x.numpy();
                    throw failure("numpy() of a tensor that requires grad");
                } catch (TorchException expected) {
                    // As it must be.
                }
                Tensor view = x.reshape(-1);
                Tensor squares = view.mul(view);
                Tensor sum = squares.sum();
                if (early) {
                    view.close();
                    squares.close();
                }
                if (collects) {
                    System.gc();
                }
                sum.backward();
                sum.close();
                return flat(x.grad().tolist());
            }
        });
        if (grad != null) {
            DType dtype = ten.impl.dtype;
            compare("the gradient", map(ten.impl, v -> Model.apply('+', dtype, Model.apply('*', dtype, 1.0, v),
                    Model.apply('*', dtype, 1.0, v))), grad);
        }
    }
}

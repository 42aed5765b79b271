// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Layout;
import dev.torchffm.MemoryFormat;
import dev.torchffm.Tensor;
import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Schema;
import dev.torchffm.internal.schema.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random arguments of the types of a schema. */
final class FuzzedArguments {
    private static final List<String> WORDS = List.of("mean", "sum", "none", "ij", "xy", "floor", "trunc", "reflect", "replicate", "circular",
            "constant", "L", "U", "left", "right", "max", "min", "linear", "nearest", "gels", "gelsd", "ortho", "fro", "nuc", "tanh",
            "ii->i", "ij,jk->ik", "reduced", "complete", "prod", "amax", "bilinear", "");

    private final Random random;
    private final FuzzedTensors tensors;
    /** What earlier calls gave. */
    private final List<Tensor> earlier;

    FuzzedArguments(Random random, List<Tensor> earlier) {
        this.random = random;
        this.tensors = new FuzzedTensors(random);
        this.earlier = earlier;
    }

    /** Those of a recorded call with one to three of them changed. */
    Object[] changed(Schema schema, Map<String, Object> recorded) {
        Object[] arguments = RecordedArguments.inOrder(schema, recorded);
        if (arguments.length == 0) {
            return arguments;
        }
        for (int changes = random.nextInt(3); changes >= 0; changes--) {
            int i = random.nextInt(arguments.length);
            Parameter parameter = schema.parameters().get(i);
            if (random.nextInt(20) == 0) {
                arguments[i] = argument(parameter);
            } else if (parameter.written() && random.nextInt(3) == 0) {
                // What is written is also what is read.
                arguments[i] = otherTensor(arguments, arguments[i]);
            } else {
                arguments[i] = changed(parameter, arguments[i]);
            }
        }
        return arguments;
    }

    private Object otherTensor(Object[] arguments, Object instead) {
        List<Object> all = Arrays.stream(arguments).filter(Tensor.class::isInstance).toList();
        if (all.isEmpty()) {
            return instead;
        }
        Object other = all.get(random.nextInt(all.size()));
        if (instead instanceof List<?> list && !list.isEmpty()) {
            List<Object> changed = new ArrayList<>(list);
            changed.set(random.nextInt(changed.size()), other);
            return changed;
        }
        return instead instanceof Tensor ? other : instead;
    }

    private Object changed(Parameter parameter, Object value) {
        return switch (value) {
            case null -> random.nextInt(4) == 0 ? argument(parameter) : null;
            case Tensor tensor -> !earlier.isEmpty() && random.nextInt(6) == 0 ? earlier.get(random.nextInt(earlier.size()))
                    : tensors.changed(tensor);
            case List<?> list when !list.isEmpty() -> {
                List<Object> changed = new ArrayList<>(list);
                int at = random.nextInt(changed.size());
                switch (random.nextInt(5)) {
                    case 0 -> changed.remove(at);
                    case 1 -> changed.add(changed.get(at));
                    default -> changed.set(at, changed(parameter, changed.get(at)));
                }
                yield changed;
            }
            case Long number -> integer(number);
            case Double number -> random.nextBoolean() ? -number : real();
            case Boolean flag -> !flag;
            default -> argument(parameter);
        };
    }

    private Object integer(long near) {
        return switch (random.nextInt(8)) {
            case 0 -> tensors.extreme();
            case 1 -> -near;
            case 2 -> near * 2;
            case 3 -> 0L;
            default -> near + random.nextInt(7) - 3;
        };
    }

    double real() {
        return List.of(0.0, 1.0, -1.0, 0.5, 2.0, 1e300, Double.NaN, Double.POSITIVE_INFINITY, 1e-300, 3.7).get(random.nextInt(10));
    }

    /** Any, of which the tensors are often of one shape and type. */
    Object[] madeUp(Schema schema) {
        Object[] arguments = new Object[schema.parameters().size()];
        DType dtype = tensors.dtype();
        long[] shape = tensors.shape(1 + random.nextInt(5));
        for (int i = 0; i < arguments.length; i++) {
            Parameter parameter = schema.parameters().get(i);
            arguments[i] = parameter.hasDefault() && random.nextInt(3) > 0 ? parameter.defaultValue()
                    : parameter.type().kind() == Kind.TENSOR && !parameter.type().list() && random.nextInt(3) > 0
                    ? tensors.of(dtype, shape) : argument(parameter);
        }
        return arguments;
    }

    private Object argument(Parameter parameter) {
        Type type = parameter.type();
        if (type.optional() && random.nextInt(3) == 0) {
            return null;
        }
        if (!type.list()) {
            return single(type.kind());
        }
        int length = type.size() > 0 && random.nextInt(4) > 0 ? type.size() : random.nextInt(5);
        if (type.kind() == Kind.BOOL) {
            boolean[] flags = new boolean[length];
            for (int i = 0; i < length; i++) {
                flags[i] = random.nextBoolean();
            }
            return flags;
        }
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            list.add(type.optionalElements() && random.nextInt(3) == 0 ? null : single(type.kind()));
        }
        return list;
    }

    /** One value, which is no list and not null. */
    Object single(Kind kind) {
        return switch (kind) {
            case TENSOR -> !earlier.isEmpty() && random.nextInt(4) == 0 ? earlier.get(random.nextInt(earlier.size())) : tensors.any();
            case INT -> random.nextInt(12) == 0 ? tensors.extreme() : (Object) (long) (random.nextInt(8) - 2);
            case FLOAT -> real();
            case SCALAR -> random.nextBoolean() ? (Object) integer(2) : (Object) real();
            case BOOL -> random.nextBoolean();
            case STRING -> WORDS.get(random.nextInt(WORDS.size()));
            case DTYPE -> tensors.dtype();
            case LAYOUT -> random.nextInt(4) > 0 ? Layout.STRIDED : Layout.values()[random.nextInt(Layout.values().length)];
            case MEMORY_FORMAT -> MemoryFormat.values()[random.nextInt(MemoryFormat.values().length)];
            case DEVICE -> Device.CPU;
            default -> null;
        };
    }
}

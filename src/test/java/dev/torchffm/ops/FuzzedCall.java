package dev.torchffm.ops;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.stream.Collectors;

/**
 * A random call of an operator whose arguments are of the schema's types: a recorded one with one or two arguments changed, or one
 * made up. The same generator makes the same call again.
 *
 * @param operator the operator
 * @param arguments what it is called with
 */
record FuzzedCall(Operator operator, Object[] arguments) {
    private static final List<String> WORDS = List.of("mean", "sum", "none", "ij", "xy", "floor", "trunc", "reflect", "replicate", "circular",
            "constant", "L", "U", "left", "right", "max", "min", "linear", "nearest", "gels", "gelsd", "ortho", "fro", "nuc", "tanh",
            "ii->i", "ij,jk->ik", "reduced", "complete", "prod", "amax", "bilinear", "");

    static FuzzedCall of(String overload, Random random, List<Tensor> earlier) {
        Operator operator = Operator.of("aten::" + overload);
        Schema schema = OperatorTables.schema(overload);
        FuzzedArguments fuzzed = new FuzzedArguments(random, earlier);
        List<JsonNode> calls = OperatorCalls.all().getOrDefault(overload, List.of());
        if (calls.isEmpty() || random.nextInt(3) == 0) {
            return new FuzzedCall(operator, fuzzed.madeUp(schema));
        }
        Map<String, Object> recorded = RecordedArguments.of(schema, calls.get(random.nextInt(calls.size())));
        return new FuzzedCall(operator, fuzzed.changed(schema, recorded));
    }

    List<Object> make() {
        return operator.call(arguments);
    }

    @Override
    public String toString() {
        return operator + "\n    " + Arrays.stream(arguments).map(FuzzedCall::described).collect(Collectors.joining("\n    "));
    }

    static String described(Object argument) {
        if (argument instanceof Tensor tensor) {
            String text = tensor.dtype() + Arrays.toString(tensor.shape()) + " " + tensor.layout()
                    + (tensor.requiresGrad() ? " recorded" : "");
            if (tensor.layout() != Layout.STRIDED) {
                return text;
            }
            return text + " strides " + Arrays.toString(tensor.strides())
                    + (tensor.numel() <= 40 ? " " + tensor.detach().flatten().toString().replaceAll("\\s+", " ") : "");
        }
        return argument instanceof List<?> list ? list.stream().map(FuzzedCall::described).collect(Collectors.joining(", ", "[", "]"))
                : argument instanceof long[] numbers ? Arrays.toString(numbers)
                : argument instanceof Object[] array ? described(Arrays.asList(array)) : String.valueOf(argument);
    }

    /** Random arguments. */
    static final class FuzzedArguments {
        private final Random random;
        private final FuzzedTensors tensors;
        /** What earlier calls gave. */
        private final List<Tensor> earlier;

        FuzzedArguments(Random random, List<Tensor> earlier) {
            this.random = random;
            this.tensors = new FuzzedTensors(random);
            this.earlier = earlier;
        }

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
            return instead instanceof Tensor && !all.isEmpty() ? all.get(random.nextInt(all.size())) : instead;
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

        private double real() {
            return List.of(0.0, 1.0, -1.0, 0.5, 2.0, 1e300, Double.NaN, Double.POSITIVE_INFINITY, 1e-300, 3.7).get(random.nextInt(10));
        }

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
}

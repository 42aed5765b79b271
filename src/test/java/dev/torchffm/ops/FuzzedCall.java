// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torchffm.Layout;
import dev.torchffm.Tensor;
import dev.torchffm.internal.schema.Schema;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A random call, by an operator's name or of a typed method, whose arguments are of the types that the schema or the method names: a
 * recorded one with one or two arguments changed, or one made up. The same generator makes the same call again.
 *
 * @param callee what is called
 * @param arguments what it is called with
 * @param making the call
 */
record FuzzedCall(Object callee, Object[] arguments, Making making) {
    /** Makes a call. */
    interface Making {
        Object make() throws Throwable;
    }

    /** A call of an operator, or of a typed method that calls it. */
    static FuzzedCall of(String overload, Random random, List<Tensor> earlier) {
        Schema schema = OperatorTables.schema(overload);
        FuzzedArguments fuzzed = new FuzzedArguments(random, earlier);
        List<JsonNode> calls = OperatorCalls.all().getOrDefault(overload, List.of());
        Object[] arguments = calls.isEmpty() || random.nextInt(3) == 0 ? fuzzed.madeUp(schema)
                : fuzzed.changed(schema, RecordedArguments.of(schema, calls.get(random.nextInt(calls.size()))));
        FuzzedCall typed = random.nextInt(3) > 0 ? null : typed(overload, schema, arguments, random);
        return typed != null ? typed : ofOperator(Operator.of("aten::" + overload), arguments);
    }

    private static FuzzedCall ofOperator(Operator operator, Object[] arguments) {
        return new FuzzedCall(operator, arguments, () -> operator.call(arguments));
    }

    /** A call of one of the methods of an operator, or null where none can express the arguments. */
    private static FuzzedCall typed(String overload, Schema schema, Object[] arguments, Random random) {
        List<TypedMethod> methods = TypedMethods.of(overload);
        int first = methods.isEmpty() ? 0 : random.nextInt(methods.size());
        Map<String, Object> byName = new TreeMap<>();
        for (int i = 0; i < arguments.length; i++) {
            byName.put(schema.parameters().get(i).name(), arguments[i]);
        }
        for (int i = 0; i < methods.size(); i++) {
            TypedMethod method = methods.get((first + i) % methods.size());
            try {
                List<TypedMethod.Call> ways = method.calls(schema, byName);
                if (!ways.isEmpty()) {
                    TypedMethod.Call way = ways.get(random.nextInt(ways.size()));
                    return ofMethod(method.method(), way.target(), way.arguments());
                }
            } catch (RuntimeException | AssertionError e) {
                // A value that the tables of the tests do not convert.
            }
        }
        return null;
    }

    static FuzzedCall ofMethod(Method method, Object target, Object[] arguments) {
        List<Object> all = new ArrayList<>();
        if (target != null) {
            all.add(target);
        }
        all.addAll(Arrays.asList(arguments));
        return new FuzzedCall(method, all.toArray(), () -> {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    /** Makes the call, and gives the tensors that it returns. */
    List<Tensor> make() throws Throwable {
        List<Tensor> tensors = new ArrayList<>();
        collect(making.make(), tensors);
        return tensors;
    }

    private static void collect(Object result, List<Tensor> tensors) {
        switch (result) {
            case Tensor tensor -> tensors.add(tensor);
            case List<?> list -> list.forEach(element -> collect(element, tensors));
            case Object[] array -> collect(Arrays.asList(array), tensors);
            case null, default -> { }
        }
    }

    /** Whether an argument is null, of which a method may say so in Java's words. */
    boolean hasNull() {
        return Arrays.asList(arguments).contains(null);
    }

    @Override
    public String toString() {
        return callee + "\n    " + Arrays.stream(arguments).map(FuzzedCall::described).collect(Collectors.joining("\n    "));
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
}

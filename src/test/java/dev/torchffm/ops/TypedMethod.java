// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torchffm.Tensor;
import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Schema;
import dev.torchffm.internal.schema.Type;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A public method that calls one operator.
 *
 * @param overload the operator, without {@code aten::}
 * @param method the method
 * @param parameters what each of its parameters is: a parameter of the schema, an element of one ({@code size.0}), a number in place of
 *     a tensor ({@code other.number}), or {@code *} for a keyword argument
 * @param receiver the parameter of the schema that {@code this} is, or empty
 * @param constants parameters of the schema that the method sets, to something else than their defaults
 * @param keywords the functions of {@code Kw} that make its keyword arguments, by parameter of the schema
 * @param result the kind of its result
 */
record TypedMethod(String overload, Method method, List<String> parameters, String receiver, Map<String, JsonNode> constants,
        Map<String, List<Method>> keywords, String result) {
    private static final String KEYWORD = "*";
    private static final Type NUMBER = new Type(Kind.SCALAR, "Scalar", false, 0, false, false);

    /** A call that a typed method can make: the object it is called on, or null, and the arguments. */
    record Call(TypedMethod method, Object target, Object[] arguments) {
        /** Makes the call, and gives the operator's results in order. */
        List<Object> make() throws Throwable {
            try {
                return method.results(method.method().invoke(target, arguments));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    boolean isStatic() {
        return Modifier.isStatic(method.getModifiers());
    }

    @Override
    public String toString() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName).collect(Collectors.joining(", ", "(", ")"));
    }

    /** The ways to make the recorded call with this method: none where it cannot, more than one with keyword arguments. */
    List<Call> calls(Schema schema, Map<String, Object> recorded) {
        Set<String> given = new HashSet<>(parameters);
        given.add(receiver);
        parameters.stream().filter(name -> name.contains(".")).forEach(name -> given.add(name.substring(0, name.indexOf('.'))));
        List<Parameter> byKeyword = new ArrayList<>();
        List<Parameter> byKeywordAtDefault = new ArrayList<>();
        for (Parameter parameter : schema.parameters()) {
            Object value = recorded.containsKey(parameter.name()) ? recorded.get(parameter.name()) : parameter.defaultValue();
            if (given.contains(parameter.name())) {
                continue;
            }
            boolean standard = constants.containsKey(parameter.name())
                    ? TypedArgument.isDefault(value, OperatorCalls.value(constants.get(parameter.name())), parameter)
                    : parameter.hasDefault() && TypedArgument.isDefault(value, parameter.defaultValue(), parameter);
            if (keywords.containsKey(parameter.name())) {
                if (standard && value == null) {
                    // No keyword is given to say nothing.
                    continue;
                }
                (standard ? byKeywordAtDefault : byKeyword).add(parameter);
            } else if (!standard) {
                return List.of();
            }
        }
        List<Object> positional = positional(schema, recorded);
        Object target = receiver.isEmpty() ? null : recorded.get(receiver);
        if (positional == null || !receiver.isEmpty() && target == null) {
            return List.of();
        }
        if (!parameters.contains(KEYWORD)) {
            return List.of(new Call(this, target, positional.toArray()));
        }
        List<Call> calls = new ArrayList<>();
        if (!byKeyword.isEmpty()) {
            add(calls, target, positional, byKeyword, recorded);
        }
        if (!byKeywordAtDefault.isEmpty()) {
            List<Parameter> all = new ArrayList<>(byKeyword);
            all.addAll(byKeywordAtDefault);
            add(calls, target, positional, all, recorded);
        }
        return calls;
    }

    /** The arguments that are not by keyword, or null where one of them cannot be expressed. */
    private List<Object> positional(Schema schema, Map<String, Object> recorded) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < parameters.size() && !parameters.get(i).equals(KEYWORD); i++) {
            String[] name = parameters.get(i).split("\\.");
            int place = schema.indexOf(name[0]);
            if (place < 0) {
                throw new IllegalStateException(this + ": " + overload + " has no parameter " + name[0]);
            }
            Parameter parameter = schema.parameters().get(place);
            if (!recorded.containsKey(name[0]) && !parameter.hasDefault()) {
                return null;
            }
            Object value = recorded.getOrDefault(name[0], parameter.defaultValue());
            Object converted = name.length == 1 ? TypedArgument.convert(value, parameter, method.getParameterTypes()[i])
                    : part(value, parameter, name[0], name[1], method.getParameterTypes()[i]);
            if (converted == TypedArgument.NONE) {
                return null;
            }
            values.add(converted);
        }
        return values;
    }

    /** An element of a list ({@code size.0}), or a tensor without dimensions as a number ({@code other.number}). */
    private Object part(Object value, Parameter parameter, String name, String part, Class<?> target) {
        if (part.equals("number")) {
            return value instanceof Tensor tensor && tensor.dim() == 0 && TypedArgument.NUMBERS.contains(tensor.dtype())
                    ? TypedArgument.convert(tensor.item(), NUMBER, target) : TypedArgument.NONE;
        }
        return element(value, parameter, name, part, target);
    }

    private Object element(Object list, Parameter parameter, String name, String index, Class<?> target) {
        long places = parameters.stream().filter(other -> other.startsWith(name + ".")).count();
        if (list == null || !index.matches("\\d+") || TypedArgument.elements(list).size() != places) {
            return TypedArgument.NONE;
        }
        return TypedArgument.convert(List.of(TypedArgument.elements(list).get(Integer.parseInt(index))), parameter.type(), target);
    }

    private void add(List<Call> calls, Object target, List<Object> positional, List<Parameter> byKeyword, Map<String, Object> recorded) {
        List<Object> arguments = new ArrayList<>();
        for (Parameter parameter : byKeyword) {
            Object made = keyword(parameter, recorded.getOrDefault(parameter.name(), parameter.defaultValue()));
            if (made == null) {
                return;
            }
            arguments.add(made);
        }
        List<Object> all = new ArrayList<>(positional);
        Class<?>[] types = method.getParameterTypes();
        if (types.length > positional.size() + 1) {
            all.add(arguments.removeFirst());
        }
        Class<?> last = types[types.length - 1];
        Object rest = Array.newInstance(last.getComponentType(), arguments.size());
        for (int i = 0; i < arguments.size(); i++) {
            Array.set(rest, i, arguments.get(i));
        }
        all.add(rest);
        calls.add(new Call(this, target, all.toArray()));
    }

    /** The keyword argument, or null where the value cannot be expressed. */
    private Object keyword(Parameter parameter, Object value) {
        List<Method> factories = new ArrayList<>(keywords.get(parameter.name()));
        // As Java chooses: an integer is a long first.
        factories.sort(Comparator.comparing(factory -> factory.getParameterTypes()[0] == double.class));
        for (Method factory : factories) {
            if (overload.matches("squeeze_?\\.dims") && !factory.getParameterTypes()[0].isArray()) {
                // In PyTorch a bare integer is another overload's, whose node has another name.
                continue;
            }
            Object converted = TypedArgument.convert(value, parameter, factory.getParameterTypes()[0]);
            if (converted != TypedArgument.NONE) {
                try {
                    return factory.invoke(null, converted);
                } catch (IllegalAccessException | InvocationTargetException e) {
                    throw new AssertionError(factory + " of " + value, e);
                }
            }
        }
        return null;
    }

    private List<Object> results(Object value) {
        return switch (result) {
            case "void" -> List.of();
            case "tensors" -> {
                List<Object> tensors = new ArrayList<>(value instanceof Object[] array ? Arrays.asList(array) : (List<?>) value);
                yield OperatorTables.schema(overload).results().size() == 1 ? List.of(tensors) : tensors;
            }
            case "list" -> new ArrayList<>((List<?>) value);
            case "record" -> components(value);
            default -> Arrays.asList(value);
        };
    }

    private List<Object> components(Object value) {
        List<Object> components = new ArrayList<>();
        RecordComponent[] all = value.getClass().getRecordComponents();
        for (int i = 0; i < OperatorTables.schema(overload).results().size(); i++) {
            try {
                components.add(all[i].getAccessor().invoke(value));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new AssertionError(e);
            }
        }
        return components;
    }
}

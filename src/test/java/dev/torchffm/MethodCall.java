// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import dev.torchffm.ops.Fft;
import dev.torchffm.ops.Functional;
import dev.torchffm.ops.Linalg;
import dev.torchffm.ops.Special;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * A call of a typed method by PyTorch's qualified name, with arguments as a Python program would write them. The overload is the one
 * that takes them with the fewest conversions, as the compiler would choose; none or two are a failure.
 */
final class MethodCall {
    private static final Map<String, Class<?>> MODULES = Map.of("nn.functional", Functional.class, "linalg", Linalg.class, "fft", Fft.class,
            "special", Special.class, "", Torch.class, "Tensor", Tensor.class);
    /** Names that Java has taken for itself. */
    private static final Map<String, String> RENAMED = Map.of("float", "toFloat", "double", "toDouble", "int", "toInt", "long", "toLong",
            "short", "toShort", "byte", "toByte", "char", "toChar");
    private static final Object NO = new Object();

    private MethodCall() { }

    /** The class that stands for a module of PyTorch's. */
    static Class<?> module(String qualified) {
        return MODULES.get(qualified.contains(".") ? qualified.substring(0, qualified.lastIndexOf('.')) : "");
    }

    /** PyTorch's name in camelCase, with its underscores at the end, or what stands for it where Java has taken it. */
    static String javaName(String qualified) {
        String snake = qualified.substring(qualified.lastIndexOf('.') + 1);
        return RENAMED.containsKey(snake) ? RENAMED.get(snake) : camel(snake);
    }

    private static String camel(String snake) {
        String core = snake.replaceFirst("_+$", "");
        StringBuilder text = new StringBuilder();
        for (String word : core.split("_")) {
            text.append(text.isEmpty() || word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return text + snake.substring(core.length());
    }

    /** Calls a function or, with the tensor as the first argument, a method of tensors. */
    static Object call(String qualified, String javaName, Object... arguments) throws Throwable {
        Class<?> module = module(qualified);
        String name = javaName != null ? javaName : javaName(qualified);
        boolean instance = module == Tensor.class;
        Object[] given = instance ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments;
        List<Candidate> candidates = Stream.of(module.getMethods())
                .filter(method -> method.getName().equals(name) && Modifier.isStatic(method.getModifiers()) != instance)
                .map(method -> Candidate.of(method, given)).filter(candidate -> candidate != null)
                .sorted(Comparator.comparingInt(Candidate::cost).thenComparing(candidate -> candidate.method().toString())).toList();
        if (candidates.isEmpty()) {
            throw new NoSuchMethodException(module.getSimpleName() + "." + name + " with " + Arrays.toString(given));
        }
        Candidate best = candidates.getFirst();
        best.method().setAccessible(true);
        try {
            return best.method().invoke(instance ? arguments[0] : null, best.arguments());
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private record Candidate(Method method, Object[] arguments, int cost) {
        static Candidate of(Method method, Object[] given) {
            Class<?>[] types = method.getParameterTypes();
            if (types.length == given.length) {
                Candidate plain = converted(method, types, given, 0);
                if (plain != null) {
                    return plain;
                }
            }
            if (!method.isVarArgs() || given.length < types.length - 1) {
                return null;
            }
            List<Object> rest = new ArrayList<>(Arrays.asList(given).subList(types.length - 1, given.length));
            Object[] gathered = Arrays.copyOf(given, types.length);
            gathered[types.length - 1] = rest;
            return rest.contains(null) ? null : converted(method, types, gathered, 100);
        }

        private static Candidate converted(Method method, Class<?>[] types, Object[] given, int base) {
            Object[] values = new Object[types.length];
            int cost = base;
            for (int i = 0; i < types.length; i++) {
                Object value = convert(types[i], given[i]);
                if (value == NO) {
                    return null;
                }
                values[i] = value;
                cost += conversions(types[i], given[i]);
            }
            return new Candidate(method, values, cost);
        }
    }

    private static int conversions(Class<?> type, Object given) {
        boolean exact = given instanceof Long && type == long.class || given instanceof Double && type == double.class
                || given instanceof Boolean && type == boolean.class || given != null && type == given.getClass()
                || given instanceof List<?> list && type == long[].class && !list.isEmpty() && list.stream().allMatch(Long.class::isInstance)
                || given == null && type == Tensor.class || given == null && type == long[].class;
        return exact ? 0 : type == Object.class ? 3 : type == Number.class ? 2 : 1;
    }

    private static Object convert(Class<?> type, Object given) {
        if (given == null) {
            return type.isPrimitive() ? NO : null;
        }
        if (type == long.class) {
            return given instanceof Long ? given : NO;
        }
        if (type == int.class) {
            return given instanceof Long number ? (Object) Math.toIntExact(number) : NO;
        }
        if (type == double.class || type == Double.class) {
            return given instanceof Long || given instanceof Double ? (Object) ((Number) given).doubleValue() : NO;
        }
        if (type == boolean.class) {
            return given instanceof Boolean ? given : NO;
        }
        if (given instanceof List<?> list) {
            return type.isArray() ? array(type.getComponentType(), list) : type.isInstance(given) ? given : NO;
        }
        if (type == BinaryOperator.class) {
            return given instanceof BinaryOperator ? given : NO;
        }
        return type.isInstance(given) ? given : NO;
    }

    private static Object array(Class<?> component, List<?> list) {
        Object array = Array.newInstance(component, list.size());
        for (int i = 0; i < list.size(); i++) {
            Object value = convert(component, list.get(i));
            if (value == NO) {
                return NO;
            }
            Array.set(array, i, value);
        }
        return array;
    }
}

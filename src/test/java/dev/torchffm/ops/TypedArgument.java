// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Layout;
import dev.torchffm.MemoryFormat;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Type;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What a recorded argument is as an argument of a typed method, whose parameters have types of their own. */
final class TypedArgument {
    /** In place of a value that the Java type cannot express. */
    static final Object NONE = new Object();

    /** The dtypes of tensors without dimensions that mean what a number of Java's means. */
    static final Set<DType> NUMBERS = Set.of(DType.BOOL, DType.INT64, DType.FLOAT32, DType.COMPLEX64);

    private static final List<String> REDUCTIONS = List.of("none", "mean", "sum");

    private TypedArgument() { }

    /** The value as that Java type, or {@link #NONE}. */
    static Object convert(Object value, Parameter parameter, Class<?> target) {
        return parameter.name().equals("reduction") && value instanceof Long code && (target == String.class || target.isEnum())
                ? convertOne(REDUCTIONS.get(code.intValue()), target) : convert(value, parameter.type(), target);
    }

    /** The same for a parameter of any name. */
    static Object convert(Object value, Type type, Class<?> target) {
        if (value == null) {
            // A tensor stands for a number and a word for a device, but null does not.
            boolean standsIn = type.kind() == Kind.SCALAR && target == Tensor.class || type.kind() == Kind.DEVICE && target == String.class;
            return target.isPrimitive() || !type.optional() || standsIn ? NONE : null;
        }
        if (type.list()) {
            return convertList(elements(value), type, target);
        }
        return type.kind() == Kind.SCALAR ? convertScalar(value, target) : convertOne(value, target);
    }

    private static Object convertOne(Object value, Class<?> target) {
        if (target.isInstance(value)) {
            return value;
        }
        return switch (value) {
            case Long number -> integer(number, target);
            case Double number -> target == double.class || target == Number.class ? number : NONE;
            case Boolean truth -> target == boolean.class ? truth : NONE;
            case Device device -> target == String.class ? device.toString() : NONE;
            case String word -> target.isEnum() ? constant(word, target) : NONE;
            default -> NONE;
        };
    }

    private static Object integer(long number, Class<?> target) {
        if (target == long.class || target == Number.class) {
            return number;
        }
        if (target == int.class || target == Integer.class) {
            return number == (int) number ? (Object) (int) number : NONE;
        }
        if (target == Tensor.class) {
            // A tensor without dimensions stands for an integer.
            return Torch.tensor(number);
        }
        if (target == double.class || target == Double.class) {
            // A schema's float may be recorded as an integer.
            return (double) number;
        }
        return NONE;
    }

    private static Object constant(String word, Class<?> target) {
        return Arrays.stream(target.getEnumConstants()).filter(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).equals(word))
                .map(Object.class::cast).findFirst().orElse(NONE);
    }

    // ------------------------------------------------------------------ scalars

    private static Object convertScalar(Object value, Class<?> target) {
        if (target == Tensor.class) {
            return tensor(value);
        }
        if (target.isInstance(value)) {
            return value;
        }
        return switch (value) {
            case Long number -> target == long.class ? number : target == int.class && number == number.intValue()
                    ? (Object) number.intValue() : made(value, target);
            case Double number -> target == double.class ? number : made(value, target);
            case Boolean truth -> target == boolean.class ? truth : made(value, target);
            default -> made(value, target);
        };
    }

    /** A tensor without dimensions, where it holds the number exactly. */
    private static Object tensor(Object value) {
        return switch (value) {
            case Long number -> Torch.tensor(number);
            case Boolean truth -> Torch.tensor(truth);
            case Double number when (double) number.floatValue() == number -> Torch.tensor(number);
            default -> NONE;
        };
    }

    /** By a static method of the target, such as {@code Scalar.of(long)}. */
    private static Object made(Object value, Class<?> target) {
        Class<?> primitive = switch (value) {
            case Long number -> long.class;
            case Double number -> double.class;
            case Boolean truth -> boolean.class;
            case Complex number -> Complex.class;
            default -> null;
        };
        for (Method method : target.getMethods()) {
            if (primitive != null && Modifier.isStatic(method.getModifiers()) && target.isAssignableFrom(method.getReturnType())
                    && method.getName().equals("of") && Arrays.equals(method.getParameterTypes(), new Class<?>[] {primitive})) {
                try {
                    return method.invoke(null, value);
                } catch (IllegalAccessException | InvocationTargetException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return NONE;
    }

    // ------------------------------------------------------------------ lists

    static List<?> elements(Object value) {
        return switch (value) {
            case List<?> list -> list;
            case long[] numbers -> Arrays.stream(numbers).boxed().toList();
            case double[] numbers -> Arrays.stream(numbers).boxed().toList();
            default -> List.of(value);
        };
    }

    private static Object convertList(List<?> values, Type type, Class<?> target) {
        if (target == List.class || target == Object.class) {
            return values;
        }
        Type element = new Type(type.kind(), type.word(), false, 0, false, type.optionalElements());
        if (!target.isArray()) {
            // One number for all places of the list.
            boolean one = values.size() == 1 || values.size() > 1 && values.size() == type.size();
            return one && type.kind() != Kind.TENSOR && values.stream().allMatch(values.getFirst()::equals)
                    ? convert(values.getFirst(), element, target) : NONE;
        }
        Object array = Array.newInstance(target.getComponentType(), values.size());
        for (int i = 0; i < values.size(); i++) {
            Object converted = convert(values.get(i), element, target.getComponentType());
            if (converted == NONE) {
                return NONE;
            }
            Array.set(array, i, converted);
        }
        return array;
    }

    // ------------------------------------------------------------------ defaults

    /** Whether a call that gives the value is the same as one that leaves it at the default. */
    static boolean isDefault(Object value, Object defaultValue, Parameter parameter) {
        return Objects.equals(plain(value, parameter.type()), plain(defaultValue, parameter.type()))
                || defaultValue == null && isUsual(value, parameter.name());
    }

    /** What PyTorch's Python functions pass where their callers give nothing. */
    private static boolean isUsual(Object value, String name) {
        return switch (name) {
            case "pin_memory", "non_blocking" -> Boolean.FALSE.equals(value);
            case "layout" -> value == Layout.STRIDED;
            case "memory_format" -> value == MemoryFormat.PRESERVE_FORMAT;
            case "device" -> Device.CPU.equals(value);
            default -> false;
        };
    }

    private static Object plain(Object value, Type type) {
        if (value == null) {
            return null;
        }
        if (type.list()) {
            List<Object> values = new ArrayList<>();
            elements(value).forEach(element -> values.add(plain(element, new Type(type.kind(), type.word(), false, 0, false, true))));
            return values.size() == 1 && type.size() > 1 ? Collections.nCopies(type.size(), values.getFirst()) : values;
        }
        return type.kind() == Kind.FLOAT && value instanceof Long number ? (Object) number.doubleValue()
                : value instanceof Integer number ? (Object) number.longValue() : value;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Generator;
import dev.torchffm.Layout;
import dev.torchffm.MemoryFormat;
import dev.torchffm.Slice;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.internal.schema.Kind;
import dev.torchffm.keywords.Keyword;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Random calls of the public methods that stand for no operator's overload: with any values of the types of their parameters. */
final class FuzzedMethods {
    private static final List<Class<?>> CLASSES = List.of(Tensor.class, Torch.class, Functional.class, Linalg.class, Fft.class, Special.class,
            TorchOut.class);
    /** What is no part of the API; and what ends a tensor, or changes something for the cases that follow. */
    private static final Set<String> LEFT_OUT = Set.of("handle", "of", "wrapped", "close", "setNumThreads", "setPrintOptions");
    private static final List<Method> KEYWORDS = Arrays.stream(Kw.class.getMethods())
            .filter(method -> Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 1)
            .sorted(Comparator.comparing(Method::toString)).toList();
    private static final Map<String, Method> METHODS = methods();

    private final Random random;
    private final FuzzedTensors tensors;
    private final FuzzedArguments arguments;

    private FuzzedMethods(Random random, List<Tensor> earlier) {
        this.random = random;
        this.tensors = new FuzzedTensors(random);
        this.arguments = new FuzzedArguments(random, earlier);
    }

    private static Map<String, Method> methods() {
        Set<Method> ofOperators = new HashSet<>();
        TypedMethods.all().forEach(typed -> ofOperators.add(typed.method()));
        Map<String, Method> methods = new TreeMap<>();
        for (Class<?> type : CLASSES) {
            for (Method method : type.getMethods()) {
                if (method.getDeclaringClass().getName().startsWith("dev.torchffm.") && !method.isBridge() && !method.isSynthetic()
                        && !LEFT_OUT.contains(method.getName()) && !ofOperators.contains(method)
                        && !AutoCloseable.class.isAssignableFrom(method.getReturnType()) | method.getReturnType() == Tensor.class
                        && Arrays.stream(method.getGenericParameterTypes()).allMatch(FuzzedMethods::isKnown)) {
                    method.setAccessible(true);
                    methods.put(method.toString().replaceAll("dev\\.torchffm\\.(ops\\.)?|java\\.(lang|util)\\.|public |static |final ", "")
                            .replaceAll(" throws .*", "").replace(' ', '_'), method);
                }
            }
        }
        return methods;
    }

    /** The names of all methods. */
    static Set<String> names() {
        return METHODS.keySet();
    }

    static boolean contain(String name) {
        return METHODS.containsKey(name);
    }

    static FuzzedCall call(String name, Random random, List<Tensor> earlier) {
        FuzzedMethods fuzzed = new FuzzedMethods(random, earlier);
        Method method = METHODS.get(name);
        Object target = Modifier.isStatic(method.getModifiers()) ? null : fuzzed.arguments.single(Kind.TENSOR);
        Type[] types = method.getGenericParameterTypes();
        Object[] values = new Object[types.length];
        for (int i = 0; i < values.length; i++) {
            boolean mayBeAbsent = i > 0 && types[i] instanceof Class<?> type && !type.isPrimitive() && !type.isArray();
            values[i] = mayBeAbsent && random.nextInt(12) == 0 ? null : fuzzed.value(types[i]);
        }
        return FuzzedCall.ofMethod(method, target, values);
    }

    private static boolean isKnown(Type type) {
        return kind(type) != null || type instanceof Class<?> other && (other.isArray() && isKnown(other.getComponentType()) || other.isEnum()
                || Set.of(int.class, Object.class, Number.class, NDArray.class, MemorySegment.class, Complex.class, Keyword.class, Generator.class)
                .contains(other))
                || type instanceof ParameterizedType list && list.getRawType() == List.class && isKnown(bound(list.getActualTypeArguments()[0]));
    }

    /** Of {@code ? extends Number}, the number. */
    private static Type bound(Type type) {
        return type instanceof java.lang.reflect.WildcardType any ? any.getUpperBounds()[0] : type;
    }

    private static Kind kind(Type type) {
        return type == Tensor.class ? Kind.TENSOR
                : type == long.class || type == Long.class ? Kind.INT
                : type == double.class || type == Double.class ? Kind.FLOAT
                : type == boolean.class || type == Boolean.class ? Kind.BOOL
                : type == String.class ? Kind.STRING
                : type == DType.class ? Kind.DTYPE
                : type == Layout.class ? Kind.LAYOUT
                : type == MemoryFormat.class ? Kind.MEMORY_FORMAT
                : type == Device.class ? Kind.DEVICE : null;
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            List<Object> values = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                values.add(value(bound(list.getActualTypeArguments()[0])));
            }
            return values;
        }
        Kind kind = kind(type);
        if (kind != null) {
            return arguments.single(kind);
        }
        Class<?> other = (Class<?>) type;
        if (other == int.class) {
            return random.nextInt(12) == 0 ? (int) tensors.extreme() : random.nextInt(8) - 2;
        }
        if (other == Number.class) {
            return arguments.single(Kind.SCALAR);
        }
        if (other == Complex.class) {
            return new Complex(arguments.real(), arguments.real());
        }
        if (other == Generator.class) {
            return new Generator();
        }
        if (other == NDArray.class) {
            return array();
        }
        if (other == MemorySegment.class) {
            return Arena.ofAuto().allocate(random.nextInt(300), 16);
        }
        if (other == Keyword.class) {
            return keyword();
        }
        if (other.isEnum()) {
            return other.getEnumConstants()[random.nextInt(other.getEnumConstants().length)];
        }
        if (other.isArray()) {
            Object values = Array.newInstance(other.getComponentType(), random.nextInt(4));
            for (int i = 0; i < Array.getLength(values); i++) {
                Array.set(values, i, value(other.getComponentType()));
            }
            return values;
        }
        return anything();
    }

    private Object anything() {
        return switch (random.nextInt(12)) {
            case 0 -> arguments.single(Kind.TENSOR);
            case 1 -> array();
            case 2 -> random.nextBoolean();
            case 3 -> arguments.real();
            case 4 -> new Slice(random.nextInt(7) - 3L, random.nextInt(7) - 3L, random.nextInt(3) + 1L);
            case 5 -> new long[] {random.nextInt(5) - 1, random.nextInt(5)};
            case 6 -> new float[random.nextInt(3)][random.nextInt(3)];
            case 7 -> List.of(1, 2.5);
            case 8 -> new boolean[] {true, false};
            default -> arguments.single(Kind.INT);
        };
    }

    private NDArray array() {
        Tensor tensor = tensors.of(DType.FLOAT32, tensors.shape(random.nextInt(4)));
        return tensor.layout() == Layout.STRIDED ? tensor.detach().numpy() : NDArray.zeros(DType.INT64, 2, 3);
    }

    private Keyword keyword() {
        for (int tries = 0; tries < 5; tries++) {
            Method method = KEYWORDS.get(random.nextInt(KEYWORDS.size()));
            if (isKnown(method.getGenericParameterTypes()[0])) {
                try {
                    return (Keyword) method.invoke(null, value(method.getGenericParameterTypes()[0]));
                } catch (IllegalAccessException | InvocationTargetException e) {
                    // Refused: another one.
                }
            }
        }
        return Kw.dim(0);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.keywords.Keyword;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every public method of a tensor that cannot be used, found by reflection, so that a method which is added comes in by itself: as
 * the receiver and as each tensor argument, of methods of {@link Tensor} and of {@link Torch}.
 */
@Tag("long")
class WholeApiOwnershipTest {
    /** What may be asked of a tensor in any state, from any thread. */
    private static final Set<String> ALWAYS = Set.of("isClosed", "equals", "hashCode");
    /** What is no part of the API, though other packages need it to be public. */
    private static final Set<String> HIDDEN = Set.of("handle", "of", "wrapped");
    /** Words of which every operator that takes one takes some. */
    private static final List<String> WORDS = List.of("cpu", "mean", "use_mm_for_euclid_dist", "floor", "ij");
    /** What is no use of its elements: works, or does nothing, when the tensor is closed or its arena is. */
    private static final Set<String> ENDS = Set.of("close", "toString");

    /** Arguments for the types that parameters have; chosen so that calls on an ordinary 2 x 2 tensor get far. */
    private static Object argument(Class<?> type, Type generic, Supplier<Tensor> tensor, String word) {
        if (type == Tensor.class) {
            return tensor.get();
        }
        if (type == List.class && !isOfTensors(generic)) {
            return List.of(1, 1);
        }
        Map<Class<?>, Object> values = new LinkedHashMap<>();
        values.put(int.class, 0);
        values.put(long.class, 1L);
        values.put(double.class, 1.0);
        values.put(Long.class, 1L);
        values.put(Complex.class, new Complex(1, 0));
        values.put(Boolean.class, false);
        values.put(double[].class, new double[] {1, 1});
        values.put(int[].class, new int[] {2, 2});
        values.put(boolean.class, false);
        values.put(String.class, word);
        values.put(Object.class, 1);
        values.put(Number.class, 1);
        values.put(Generator.class, new Generator());
        values.put(Tensor[].class, new Tensor[] {tensor.get()});
        values.put(List.class, List.of(tensor.get()));
        values.put(long[].class, new long[] {2, 2});
        values.put(Object[].class, new Object[] {0});
        values.put(DType.class, DType.FLOAT32);
        values.put(Device.class, Device.CPU);
        values.put(Layout.class, Layout.SPARSE_COO);
        values.put(MemoryFormat.class, MemoryFormat.CONTIGUOUS_FORMAT);
        Object value = values.get(type);
        assertNotNull(value, "no argument for parameters of " + type + ": add one here");
        return value;
    }

    private static boolean isOfTensors(Type generic) {
        return generic.getTypeName().contains(Tensor.class.getName());
    }

    /** One way to use a tensor: as the receiver of a method, or as one of its arguments. */
    record Use(Method method, int place) {
        static final int RECEIVER = -1;

        Object apply(Tensor used, Supplier<Tensor> others, String word) throws Throwable {
            Object[] arguments = new Object[method.getParameterCount()];
            for (int i = 0; i < arguments.length; i++) {
                Class<?> type = method.getParameterTypes()[i];
                arguments[i] = i != place ? argument(type, method.getGenericParameterTypes()[i], others, word)
                        : type == List.class ? List.of(used) : type == Tensor[].class ? new Tensor[] {used} : used;
            }
            Object receiver = Modifier.isStatic(method.getModifiers()) ? null : place == RECEIVER ? used : others.get();
            try {
                return method.invoke(receiver, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                    + Arrays.toString(Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).toArray())
                    + (place == RECEIVER ? "" : ", argument " + place);
        }
    }

    static List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        Stream.of(Tensor.class.getDeclaredMethods(), Torch.class.getDeclaredMethods(), TensorScope.class.getDeclaredMethods())
                .flatMap(Arrays::stream)
                .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isBridge() && !m.isSynthetic() && !ALWAYS.contains(m.getName())
                        && !HIDDEN.contains(m.getName()))
                // Those with keyword arguments need one that the operator has: TypedFormsTest calls them, on the same road.
                .filter(m -> !Arrays.asList(m.getParameterTypes()).contains(Keyword.class))
                .sorted(Comparator.comparing(Method::toString))
                .forEach(method -> {
                    if (method.getDeclaringClass() == Tensor.class && !ENDS.contains(method.getName())) {
                        uses.add(new Use(method, Use.RECEIVER));
                    }
                    for (int i = 0; i < method.getParameterCount(); i++) {
                        // Where any object will do, a tensor will.
                        Class<?> type = method.getParameterTypes()[i];
                        if (type == Tensor.class || type == Tensor[].class
                                || type == List.class && isOfTensors(method.getGenericParameterTypes()[i]) || type == Object.class && takesTensor(method)) {
                            uses.add(new Use(method, i));
                        }
                    }
                });
        return uses;
    }

    private static boolean takesTensor(Method method) {
        return Set.of("add", "add_", "sub", "mul", "div").contains(method.getName())
                || method.getDeclaringClass() == Torch.class && method.getName().equals("tensor");
    }

    private static Tensor made() {
        return Torch.tensor(new float[][] {{1, 2}, {3, 4}});
    }

    private static Tensor over(Arena arena) {
        return Torch.fromSegment(arena.allocateFrom(ValueLayout.JAVA_FLOAT, 1, 2, 3, 4), DType.FLOAT32, 2, 2);
    }

    /** A tensor that stands for a number, which is an index too. */
    private static Tensor number() {
        return Torch.tensor(1);
    }

    /**
     * Tries the other arguments until one set of them gets as far as the tensor that cannot be used. None may give a value.
     */
    private static void assertRefused(Use use, Tensor used, Class<?> expected, String message) {
        List<Throwable> thrown = new ArrayList<>();
        for (Supplier<Tensor> others : List.<Supplier<Tensor>>of(WholeApiOwnershipTest::made, WholeApiOwnershipTest::number)) {
            for (String word : WORDS) {
                Object value;
                try {
                    value = use.apply(used, others, word);
                } catch (Throwable e) {
                    if (expected == e.getClass() && e.getMessage().contains(message)) {
                        return;
                    }
                    thrown.add(e);
                    continue;
                }
                throw new AssertionError(use + " gave a value: " + value);
            }
        }
        throw new AssertionError(use + " threw " + thrown);
    }

    @Test
    void theListOfUsesIsNotEmptyByMistake() {
        List<Use> uses = uses();
        assertTrue(uses.size() > 90, "only " + uses.size() + " uses");
        assertTrue(uses.stream().anyMatch(u -> u.place == 0 && u.method.getName().equals("add")));
        assertTrue(uses.stream().anyMatch(u -> u.method.getName().equals("escape")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uses")
    void closedTensorIsRefused(Use use) {
        Tensor tensor = made();
        tensor.close();
        assertRefused(use, tensor, IllegalStateException.class, "this tensor was closed");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uses")
    void tensorOfAClosedScopeIsRefused(Use use) {
        for (boolean shared : new boolean[] {false, true}) {
            Tensor tensor;
            try (TensorScope scope = shared ? TensorScope.ofShared() : TensorScope.ofConfined()) {
                assertTrue(scope.isOpen());
                tensor = made();
            }
            assertRefused(use, tensor, IllegalStateException.class, "the TensorScope that owned this tensor has been closed");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uses")
    void confinedTensorIsRefusedInAnotherThread(Use use) throws Throwable {
        try (TensorScope scope = TensorScope.ofConfined()) {
            assertTrue(scope.isOpen());
            Tensor tensor = made();
            elsewhere(() -> assertRefused(use, tensor, WrongThreadException.class, "this tensor belongs to a TensorScope that is "
                    + "confined to"));
            assertEquals(List.of(List.of(1.0, 2.0), List.of(3.0, 4.0)), tensor.tolist());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uses")
    void tensorOverAClosedArenaIsRefused(Use use) {
        String name = use.method.getName();
        for (boolean shared : new boolean[] {false, true}) {
            Tensor tensor;
            Tensor view;
            try (Arena arena = shared ? Arena.ofShared() : Arena.ofConfined()) {
                tensor = over(arena);
                view = tensor.t();
            }
            for (Tensor used : List.of(tensor, view)) {
                if (name.equals("set_")) {
                    // Refused for every tensor over the caller's memory.
                    assertRefused(use, used, IllegalArgumentException.class, "lies over a memory segment");
                } else {
                    assertRefused(use, used, IllegalStateException.class,
                            "the arena of the memory segment that this tensor shares was closed");
                }
                used.close();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uses")
    void tensorOverAnotherThreadsConfinedArenaIsRefused(Use use) throws Throwable {
        try (Arena arena = Arena.ofConfined(); TensorScope scope = TensorScope.ofShared()) {
            assertTrue(scope.isOpen());
            Tensor tensor = over(arena);
            if (!use.method.getName().equals("set_")) {
                elsewhere(() -> assertRefused(use, tensor, WrongThreadException.class,
                        "this tensor shares a memory segment that is confined to another thread than"));
            }
        }
    }

    private static void elsewhere(Runnable body) throws Throwable {
        Throwable[] thrown = new Throwable[1];
        Thread.ofPlatform().start(() -> {
            try {
                body.run();
            } catch (Throwable e) {
                thrown[0] = e;
            }
        }).join();
        if (thrown[0] != null) {
            throw thrown[0];
        }
    }

    // ------------------------------------------------------------------ arrays

    /** Reads and writes of an array that touch its memory: by element, in bulk, as text. */
    static List<Method> arrayUses() {
        Set<String> touching = Set.of("get", "getFloat", "toFloatArray", "toArray", "toList", "copy", "astype", "fill", "toString",
                "repr", "flatten", "item", "setFloat", "copyFrom", "copyTo", "arrayEquals", "toDoubleArray");
        return Arrays.stream(NDArray.class.getMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()) && !Modifier.isStatic(m.getModifiers()) && !m.isBridge()
                        && touching.contains(m.getName()))
                .sorted(Comparator.comparing(Method::toString)).toList();
    }

    private static Object arrayArgument(Class<?> type, int ndim) {
        return type == NDArray.class ? NDArray.zeros(DType.FLOAT32, 2, 2) : type == long[].class ? new long[ndim]
                : type == long.class ? 0L : type == float.class ? (Object) 1f : type == DType.class ? DType.FLOAT64
                : type == Object.class ? (Object) 1 : dev.torchffm.ndarray.PrintOptions.DEFAULT;
    }

    private static Throwable thrownBy(Method method, NDArray array) throws IllegalAccessException {
        Object[] arguments = Arrays.stream(method.getParameterTypes()).map(t -> arrayArgument(t, 2)).toArray();
        try {
            if (method.getName().startsWith("copy") && method.getParameterCount() == 1 && method.getParameterTypes()[0] == Object.class) {
                arguments[0] = new float[4];
            }
            method.invoke(array, arguments);
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("arrayUses")
    void staleArrayIsRefused(Method method) throws Throwable {
        long counted = Arrays.stream(method.getParameterTypes()).filter(t -> t == long.class).count();
        if (counted == 1 || counted == 3 || method.getParameterCount() == 0 && Set.of("getFloat", "item").contains(method.getName())
                || method.toString().contains("setFloat(float)")) {
            return;
        }
        NDArray array;
        try (TensorScope scope = TensorScope.ofConfined()) {
            assertTrue(scope.isOpen());
            array = made().numpy();
            elsewhere(() -> {
                try {
                    assertEquals(WrongThreadException.class, thrownBy(method, array).getClass(), method.toString());
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            });
            assertEquals(null, thrownBy(method, array), method.toString());
        }
        assertEquals(IllegalStateException.class, thrownBy(method, array).getClass(), method.toString());
        NDArray collected = made().numpy();
        assertEquals(null, thrownBy(method, collected), method.toString());
    }
}

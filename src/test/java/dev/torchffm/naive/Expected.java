// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.naive;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torchffm.DType;
import dev.torchffm.Tensor;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Compares what Java gives with what PyTorch gave. */
final class Expected {
    private static final double TOLERANCE = 2e-6;
    /** libtorch rounds differently from one call of the driver gelsy to the next. */
    private static final Map<String, Double> TOLERANCES = Map.of("lstsq", 2e-5);

    private final JsonNode expected;
    private final double tolerance;

    Expected(NaiveCall call) {
        this.expected = call.expected();
        this.tolerance = TOLERANCES.getOrDefault(call.name(), TOLERANCE);
    }

    /** What is different, or null. */
    String difference(Object actual) {
        return difference(expected, actual);
    }

    /** What is different where the call threw, or null where PyTorch refuses it with the same words. */
    String differenceOfThrown(Throwable thrown) {
        return expected.has("exception") && expected.get("message").textValue().equals(thrown.getMessage()) ? null
                : "throws " + thrown.toString().lines().findFirst().orElse("");
    }

    private String difference(JsonNode wanted, Object actual) {
        if (wanted.has("tensor")) {
            return actual instanceof Tensor tensor ? tensorDifference(wanted, tensor) : kind(wanted, actual);
        }
        if (wanted.has("dtype")) {
            return actual instanceof DType dtype && name(dtype).equals(wanted.get("dtype").textValue()) ? null : kind(wanted, actual);
        }
        if (wanted.isArray()) {
            List<?> elements = elements(actual);
            return elements == null ? kind(wanted, actual) : listDifference(wanted, elements);
        }
        boolean same = switch (actual) {
            case null -> wanted.isNull();
            case Boolean value -> wanted.isBoolean() && wanted.booleanValue() == value;
            case Long value -> wanted.isIntegralNumber() && wanted.longValue() == value;
            case Integer value -> wanted.isIntegralNumber() && wanted.longValue() == value;
            case Short value -> wanted.isIntegralNumber() && wanted.longValue() == value;
            case Byte value -> wanted.isIntegralNumber() && wanted.longValue() == value;
            case Double value -> !wanted.isIntegralNumber() && near(wanted, value);
            case Float value -> !wanted.isIntegralNumber() && near(wanted, value);
            case String value -> wanted.isTextual() && wanted.textValue().equals(value);
            default -> false;
        };
        return same ? null : kind(wanted, actual);
    }

    private static String kind(JsonNode expected, Object actual) {
        String text = actual instanceof Object[] array ? Arrays.deepToString(array) : String.valueOf(actual);
        return "gives " + (actual == null ? "" : actual.getClass().getSimpleName() + " ") + text.replaceAll("\\s+", " ") + " instead of "
                + expected;
    }

    private String tensorDifference(JsonNode wanted, Tensor actual) {
        String dtype = name(actual.dtype());
        String shape = Arrays.toString(actual.shape());
        String strides = Arrays.toString(actual.strides());
        if (!dtype.equals(wanted.get("tensor").textValue())) {
            return "dtype " + dtype + " instead of " + wanted.get("tensor").textValue();
        }
        if (!shape.equals(text(wanted.get("shape")))) {
            return "shape " + shape + " instead of " + text(wanted.get("shape"));
        }
        if (!strides.equals(text(wanted.get("strides")))) {
            return "strides " + strides + " instead of " + text(wanted.get("strides"));
        }
        if (actual.requiresGrad() != wanted.get("requires_grad").booleanValue()) {
            return "requiresGrad() is " + actual.requiresGrad();
        }
        if (wanted.hasNonNull("grad_fn") && !actual.toString().contains("grad_fn=<" + wanted.get("grad_fn").textValue() + ">")) {
            return actual + " instead of " + wanted.get("grad_fn").textValue();
        }
        double[] values = values(actual);
        int parts = actual.dtype().isComplex() ? 2 : 1;
        for (int i = 0; i < values.length; i++) {
            JsonNode element = wanted.get("values").get(i / parts);
            JsonNode part = parts == 2 ? element.get(i % 2) : element;
            if (!near(part, values[i])) {
                return "element " + i / parts + " " + values[i] + " instead of " + part;
            }
        }
        return null;
    }

    private static String text(JsonNode integers) {
        List<Long> values = new ArrayList<>();
        integers.forEach(integer -> values.add(integer.longValue()));
        return values.toString();
    }

    /** Integers of the calls are small enough for a double. */
    private static double[] values(Tensor tensor) {
        Tensor plain = tensor.detach().resolveConj().resolveNeg();
        Tensor parts = tensor.dtype().isComplex() ? plain.to(DType.COMPLEX128).viewAsReal() : plain.to(DType.FLOAT64);
        return parts.reshape(-1).numpy().toDoubleArray();
    }

    private boolean near(JsonNode wanted, double actual) {
        double value = wanted.isTextual() ? parsed(wanted.textValue()) : wanted.isBoolean() ? wanted.booleanValue() ? 1 : 0
                : wanted.doubleValue();
        return value == actual || Double.isNaN(value) && Double.isNaN(actual)
                || Math.abs(value - actual) <= tolerance * Math.max(1, Math.abs(value)) && !Double.isInfinite(value);
    }

    private static double parsed(String number) {
        return switch (number) {
            case "nan" -> Double.NaN;
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> throw new IllegalArgumentException(number);
        };
    }

    private String listDifference(JsonNode wanted, List<?> actual) {
        if (wanted.size() != actual.size()) {
            return actual.size() + " elements instead of " + wanted.size();
        }
        for (int i = 0; i < actual.size(); i++) {
            String difference = difference(wanted.get(i), actual.get(i));
            if (difference != null) {
                return "[" + i + "]: " + difference;
            }
        }
        return null;
    }

    /** The elements of what Java has for a Python list or tuple: a list, an array, or a record of PyTorch's named tuples. */
    private static List<?> elements(Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        if (value != null && value.getClass().isArray()) {
            List<Object> elements = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                elements.add(Array.get(value, i));
            }
            return elements;
        }
        if (value instanceof Record) {
            List<Object> elements = new ArrayList<>();
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                elements.add(accessed(component.getAccessor(), value));
            }
            return elements;
        }
        return null;
    }

    private static Object accessed(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(DType dtype) {
        return dtype.name().toLowerCase(Locale.ROOT);
    }
}

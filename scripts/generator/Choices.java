// SPDX-License-Identifier: Apache-2.0
package generator;

import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The types of Java's that a function's parameters may have. Those that belong together change together: all lists of integers are given
 * as numbers or all as arrays, since a mixture would let a number slip from one list into the next.
 */
final class Choices {
    /** Scalars that are operands, which may be bool and complex as well, and not factors of some algorithm. */
    private static final Set<String> OPERANDS = Set.of("other", "value", "fill_value", "self", "src", "s", "weight");
    /** Lists of integers for which one number stands although the schema does not say so. */
    private static final Set<String> SINGLE = Set.of("layer_norm.normalized_shape", "rms_norm.normalized_shape", "randint.size");
    /** Factories whose Scalars may each be a tensor. */
    private static final Set<String> RANGES = Set.of("arange");
    /** Operators whose tensors may be numbers. */
    private static final Set<String> ARITHMETIC = Set.of("add", "sub", "subtract", "mul", "multiply", "div", "divide", "true_divide",
            "floor_divide");
    /** Integers that may be tensors of one: places. */
    private static final Set<String> PLACES = Set.of("select.index", "select_scatter.index");

    private static final String LISTS = "lists";
    private static final String SCALARS = "scalars";
    private static final String TENSORS = "tensors";
    private static final String DEVICE = "device";

    private final Function function;
    private final List<Parameter> given;
    /** What may be chosen, by what it is chosen for. */
    private final Map<String, List<String>> axes = new LinkedHashMap<>();

    private Choices(Function function, List<Parameter> given) {
        this.function = function;
        this.given = given;
    }

    /**
     * All choices for a function.
     *
     * @param given its parameters
     * @param secondary whether those that only stand in where no other operator takes a tensor or a number
     */
    static List<Map<String, String>> of(Function function, List<Parameter> given, boolean secondary) {
        Choices choices = new Choices(function, given);
        choices.axes(secondary);
        List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
        choices.axes.forEach((axis, modes) -> {
            List<Map<String, String>> next = new ArrayList<>();
            for (Map<String, String> chosen : all) {
                for (String mode : modes) {
                    Map<String, String> with = new LinkedHashMap<>(chosen);
                    with.put(axis, mode);
                    next.add(with);
                }
            }
            all.clear();
            all.addAll(next);
        });
        return all;
    }

    private void axes(boolean secondary) {
        List<Parameter> lists = given.stream().filter(parameter -> parameter.type().kind() == Kind.INT && parameter.type().list()).toList();
        if (!lists.isEmpty()) {
            List<String> modes = new ArrayList<>();
            if (lists.stream().anyMatch(this::takesOne)) {
                modes.add("one");
            }
            modes.add("long[]");
            if (lists.stream().anyMatch(Choices::takesInts)) {
                modes.add("int[]");
            }
            axes.put(LISTS, modes);
        }
        List<Parameter> scalars = given.stream().filter(parameter -> parameter.type().kind() == Kind.SCALAR && !parameter.keywordOnly()).toList();
        boolean apart = RANGES.contains(function.name());
        if (apart) {
            scalars.forEach(scalar -> axes.put("scalar " + scalar.name(), List.of("Number", "Tensor")));
        } else if (!scalars.isEmpty()) {
            List<String> modes = new ArrayList<>(List.of("Number"));
            if (scalars.stream().anyMatch(scalar -> OPERANDS.contains(scalar.name()))) {
                modes.addAll(List.of("boolean", "Complex"));
            }
            if (secondary && scalars.size() == 1) {
                modes.add("Tensor");
            }
            axes.put(SCALARS, modes);
        }
        if (given.stream().anyMatch(parameter -> parameter.type().kind() == Kind.TENSOR && parameter.type().list())) {
            axes.put(TENSORS, List.of("List<Tensor>", "Tensor[]"));
        }
        if (given.stream().anyMatch(parameter -> parameter.type().kind() == Kind.DEVICE && !parameter.keywordOnly())) {
            axes.put(DEVICE, List.of("Device", "String"));
        }
        List<Parameter> optional = given.stream().filter(Choices::isOptionalInteger).toList();
        for (Parameter parameter : optional) {
            axes.put(optional.size() > 2 ? "int?" : "int? " + parameter.name(), List.of("long", "Long"));
        }
        if (secondary) {
            for (Parameter parameter : given) {
                if (PLACES.contains(place(parameter))) {
                    axes.put("place", List.of("long", "Tensor"));
                }
            }
        }
        if (takesNumbers(function)) {
            if (secondary && !function.target().instance() && !function.name().endsWith("_")) {
                axes.put("first", List.of("Tensor", "Number"));
            }
            axes.put("number", List.of("Tensor", "Number", "boolean", "Complex"));
        }
    }

    /** Whether it is arithmetic, which takes numbers as tensors; PyTorch does not use the operators of tensors and Scalars from Python. */
    static boolean takesNumbers(Function function) {
        return isArithmetic(function) && !function.called().overload().startsWith("Scalar");
    }

    /** Whether it is one that Python never calls. */
    static boolean isUnused(Function function) {
        return isArithmetic(function) && function.called().overload().startsWith("Scalar");
    }

    private static boolean isArithmetic(Function function) {
        return ARITHMETIC.contains(function.name().replaceFirst("_$", "")) && !function.writesOut()
                && function.target().packageName().equals(Target.ROOT);
    }

    private static boolean isOptionalInteger(Parameter parameter) {
        return parameter.type().kind() == Kind.INT && !parameter.type().list() && parameter.type().optional();
    }

    private String place(Parameter parameter) {
        return function.name().replaceFirst("_$", "") + "." + parameter.name();
    }

    /** Whether one number stands for the list. */
    private boolean takesOne(Parameter parameter) {
        return parameter.type().size() > 0 || isSingle(parameter);
    }

    /** Whether it is a shape or the like, which may be an {@code int[]}; a null would be ambiguous. */
    private static boolean takesInts(Parameter parameter) {
        return parameter.type().size() == 0 && !parameter.type().optional();
    }

    private boolean isSingle(Parameter parameter) {
        return SINGLE.contains(place(parameter));
    }

    static boolean isSingle(Function function, Parameter parameter) {
        return SINGLE.contains(function.name() + "." + parameter.name());
    }

    /** The parameter as a choice has it. */
    static Slot slot(Function function, Parameter parameter, Map<String, String> choice) {
        Choices choices = new Choices(function, List.of());
        String name = function.javaName(parameter.name());
        String type = choices.type(parameter, choice);
        return new Slot(parameter.name(), type, name, choices.expression(parameter, type, name));
    }

    private String type(Parameter parameter, Map<String, String> choice) {
        Type type = parameter.type();
        if (type.list()) {
            return switch (type.kind()) {
                case TENSOR -> choice.get(TENSORS);
                case INT -> {
                    String mode = choice.getOrDefault(LISTS, "long[]");
                    yield mode.equals("one") && takesOne(parameter) ? "long" : mode.equals("int[]") && takesInts(parameter) ? mode : "long[]";
                }
                case FLOAT -> "double[]";
                case BOOL -> "boolean[]";
                default -> throw new IllegalStateException(parameter.toString());
            };
        }
        return switch (type.kind()) {
            case TENSOR -> parameter.name().equals("self") ? choice.getOrDefault("first", "Tensor")
                    : parameter.name().equals("other") && !choice.getOrDefault("first", "Tensor").equals("Number")
                    ? choice.getOrDefault("number", "Tensor") : "Tensor";
            case INT -> isReduction(parameter) ? "String" : isOptionalInteger(parameter)
                    ? choice.getOrDefault("int? " + parameter.name(), choice.getOrDefault("int?", "long"))
                    : PLACES.contains(place(parameter)) ? choice.getOrDefault("place", "long") : "long";
            case FLOAT -> type.optional() ? "Number" : "double";
            case BOOL -> type.optional() ? "Boolean" : "boolean";
            case STRING -> "String";
            case DTYPE -> "DType";
            case LAYOUT -> "Layout";
            case MEMORY_FORMAT -> "MemoryFormat";
            case DEVICE -> parameter.keywordOnly() ? "Device" : choice.getOrDefault(DEVICE, "Device");
            case GENERATOR -> "Generator";
            case SCALAR -> scalarType(parameter, choice);
            default -> throw new IllegalStateException(parameter.toString());
        };
    }

    private String scalarType(Parameter parameter, Map<String, String> choice) {
        if (parameter.keywordOnly()) {
            return "Number";
        }
        String apart = choice.get("scalar " + parameter.name());
        if (apart != null) {
            return apart;
        }
        String mode = choice.getOrDefault(SCALARS, "Number");
        return mode.equals("Tensor") || OPERANDS.contains(parameter.name()) ? mode : "Number";
    }

    static boolean isReduction(Parameter parameter) {
        return parameter.type().kind() == Kind.INT && !parameter.type().list() && parameter.name().equals("reduction");
    }

    private String caller() {
        return function.target().caller();
    }

    private String expression(Parameter parameter, String type, String name) {
        Type schema = parameter.type();
        if (isReduction(parameter)) {
            return caller() + ".reduction(" + name + ")";
        }
        if (type.equals("Tensor[]")) {
            return "(Object) " + name;
        }
        if (type.equals("Tensor") && (schema.kind() == Kind.SCALAR || schema.kind() == Kind.INT)) {
            return (schema.kind() == Kind.SCALAR ? caller() + ".scalar(" : caller() + ".integer(") + name + ")";
        }
        if (type.equals("Number") && schema.kind() == Kind.TENSOR && parameter.name().equals("self")) {
            return caller() + ".number(" + name + ", other)";
        }
        if (type.equals("String") && schema.kind() == Kind.DEVICE) {
            return "Device.of(" + name + ")";
        }
        if (type.equals("long") && schema.list() && schema.size() == 0) {
            return "new long[] {" + name + "}";
        }
        return name;
    }
}

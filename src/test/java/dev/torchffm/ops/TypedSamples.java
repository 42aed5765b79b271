// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Layout;
import dev.torchffm.MemoryFormat;
import dev.torchffm.Torch;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Schema;
import dev.torchffm.internal.schema.Type;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Arguments changed so that a given typed method can express them: what it leaves at its default is left out, the rest has its types. */
final class TypedSamples {
    private TypedSamples() { }

    static Map<String, Object> adapted(Schema schema, TypedMethod method, Map<String, Object> arguments) {
        Map<String, Object> adapted = new LinkedHashMap<>();
        boolean needsKeyword = method.parameters().contains("*");
        for (Parameter parameter : schema.parameters()) {
            String name = parameter.name();
            Object value = arguments.getOrDefault(name, parameter.defaultValue());
            int place = method.parameters().indexOf(name);
            long places = method.parameters().stream().filter(other -> other.startsWith(name + ".")).count();
            if (place >= 0) {
                adapted.put(name, fitting(value, parameter, method.method().getParameterTypes()[place]));
            } else if (method.parameters().contains(name + ".number")) {
                Class<?> target = method.method().getParameterTypes()[method.parameters().indexOf(name + ".number")];
                adapted.put(name, target == boolean.class ? Torch.tensor(true) : target == Complex.class ? Torch.tensor(new Complex(2, 1))
                        : Torch.tensor(2));
            } else if (places > 0) {
                adapted.put(name, Collections.nCopies((int) places, 1L));
            } else if (name.equals(method.receiver())) {
                adapted.put(name, value);
            } else if (method.constants().containsKey(name)) {
                adapted.put(name, OperatorCalls.value(method.constants().get(name)));
            } else if ((needsKeyword || !parameter.hasDefault()) && method.keywords().containsKey(name)) {
                Object given = keyword(value, parameter, method.keywords().get(name));
                if (given == null) {
                    continue;
                }
                adapted.put(name, given);
                needsKeyword = false;
            }
        }
        return adapted;
    }

    /** A value for a keyword argument, which null is not, or null. */
    private static Object keyword(Object value, Parameter parameter, List<Method> factories) {
        for (Method factory : factories) {
            Object fitting = fitting(value, parameter, factory.getParameterTypes()[0]);
            if (fitting != null && TypedArgument.convert(fitting, parameter, factory.getParameterTypes()[0]) != TypedArgument.NONE) {
                return fitting;
            }
        }
        return candidates(null, parameter.type()).stream().filter(candidate -> factories.stream().anyMatch(factory ->
                TypedArgument.convert(candidate, parameter, factory.getParameterTypes()[0]) != TypedArgument.NONE)).findFirst().orElse(null);
    }

    /** The value, if it can be given where that Java type stands, or else another that can. */
    private static Object fitting(Object value, Parameter parameter, Class<?> target) {
        if (TypedArgument.convert(value, parameter, target) != TypedArgument.NONE) {
            return value;
        }
        for (Object candidate : candidates(value, parameter.type())) {
            if (TypedArgument.convert(candidate, parameter, target) != TypedArgument.NONE) {
                return candidate;
            }
        }
        return value;
    }

    private static List<Object> candidates(Object value, Type type) {
        List<Object> singles = new ArrayList<>(switch (type.kind()) {
            case INT -> List.<Object>of(1L, 0L);
            case FLOAT -> List.<Object>of(0.5);
            case BOOL -> List.<Object>of(false);
            case SCALAR -> List.<Object>of(1L, 0.5, true, new Complex(1, 0));
            case STRING -> List.<Object>of("mean", "floor", "linear", "none");
            case DTYPE -> List.<Object>of(DType.FLOAT32);
            case LAYOUT -> List.<Object>of(Layout.STRIDED);
            case MEMORY_FORMAT -> List.<Object>of(MemoryFormat.CONTIGUOUS_FORMAT);
            case DEVICE -> List.<Object>of(Device.CPU);
            case GENERATOR -> List.<Object>of(Torch.defaultGenerator());
            case TENSOR -> List.<Object>of(Torch.ones(3));
            default -> List.of();
        });
        if (!type.list()) {
            return singles;
        }
        if (value != null && !TypedArgument.elements(value).isEmpty()) {
            singles.addFirst(TypedArgument.elements(value).getFirst());
        }
        List<Object> lists = new ArrayList<>();
        singles.forEach(single -> lists.add(Collections.nCopies(Math.max(1, type.size()), single)));
        return lists;
    }
}

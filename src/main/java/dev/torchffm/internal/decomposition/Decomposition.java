// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.decomposition;

import dev.torchffm.internal.lifetime.TensorRef;
import dev.torchffm.internal.schema.AtenSchemas;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Schema;
import dev.torchffm.internal.schema.SchemaParser;
import dev.torchffm.internal.schema.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How operators that take a {@code Scalar} are composed of operators that take none, for as long as no C function carries a
 * Scalar; and the few whose results libtorch would mistake for each other. Only what returns something new is written down, in
 * the classes named for its kind; what works in place or has an {@code out} computes the same and writes it over its argument.
 */
@FunctionalInterface
public interface Decomposition {
    /** The namespace of the operators that are composed. */
    String ATEN = "aten::";

    /**
     * Calls the operator.
     *
     * @param arguments a value for every parameter; tensors as {@link TensorRef}, which stay the caller's
     * @return null, the one result, or an {@code Object[]} of several
     */
    @Nullable Object call(Object[] arguments);

    /**
     * {@return whether an operator is composed even where libtorch's own can be called: that takes packed weights, which only FBGEMM can
     * read, and not every libtorch has that}
     *
     * @param schema the operator's schema
     */
    static boolean isAlwaysComposed(Schema schema) {
        String name = schema.name();
        return name.startsWith("aten::fbgemm_linear_int8_weight") || name.startsWith("aten::quantized_") && name.endsWith("_cell");
    }

    /**
     * Finds the decomposition of an operator.
     *
     * @param schema the operator's schema
     * @return the decomposition, or null if there is none
     */
    static @Nullable Decomposition find(Schema schema) {
        Composition composition = schema.name().startsWith(ATEN) ? composition(schema) : null;
        return composition == null ? null : arguments -> composition.apply(values(arguments));
    }

    private static Object[] values(Object[] arguments) {
        Object[] values = arguments.clone();
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof TensorRef tensor) {
                values[i] = TensorValue.of(tensor);
            } else if (values[i] instanceof TensorRef[] tensors) {
                TensorValue[] list = new TensorValue[tensors.length];
                for (int j = 0; j < list.length; j++) {
                    list[j] = tensors[j] == null ? null : TensorValue.of(tensors[j]);
                }
                values[i] = list;
            }
        }
        return values;
    }

    private static @Nullable Composition composition(Schema schema) {
        Composition own = Compositions.find(plain(schema));
        if (own != null) {
            return own;
        }
        List<Integer> written = new ArrayList<>();
        for (int i = 0; i < schema.parameters().size(); i++) {
            if (schema.parameters().get(i).written()) {
                written.add(i);
            }
        }
        if (written.isEmpty()) {
            return null;
        }
        int[] targets = written.stream().mapToInt(i -> i).toArray();
        return schema.parameters().get(targets[0]).keywordOnly() ? withOut(schema, targets) : inPlace(schema, targets);
    }

    private static String plain(Schema schema) {
        return schema.qualifiedName().substring(ATEN.length());
    }

    /** The operator without an underscore does the work; what it gives is written over the first argument. */
    private static @Nullable Composition inPlace(Schema schema, int[] targets) {
        String name = schema.name().substring(ATEN.length());
        if (!name.endsWith("_") || targets.length != 1 || targets[0] != 0) {
            return null;
        }
        String base = name.startsWith("__i") ? "__" + name.substring(3) : name.substring(0, name.length() - 1);
        for (String candidate : AtenSchemas.overloads(base)) {
            Composition work = Compositions.find(candidate);
            if (work != null && takes(SchemaParser.parse(AtenSchemas.get(candidate)), schema, schema.parameters().size())) {
                return arguments -> {
                    Object[] copy = arguments.clone();
                    copy[0] = Writing.source(arguments[0]);
                    Object result = work.apply(copy);
                    Writing.refuseOverlaps(arguments);
                    Writing.into(arguments[0], result);
                    return schema.results().isEmpty() ? null : arguments[0];
                };
            }
        }
        return null;
    }

    /** The overload that has the same parameters but for those at the end does the work. */
    private static @Nullable Composition withOut(Schema schema, int[] targets) {
        int inputs = schema.parameters().size() - targets.length;
        String name = schema.name().substring(ATEN.length());
        for (String candidate : AtenSchemas.overloads(name)) {
            Composition work = Compositions.find(candidate);
            if (work == null) {
                continue;
            }
            Schema functional = SchemaParser.parse(AtenSchemas.get(candidate));
            if (takes(functional, schema, inputs)) {
                int count = functional.parameters().size();
                int dtype = functional.indexOf("dtype");
                return arguments -> {
                    Writing.refuseGradients(name, arguments);
                    Object[] given = Arrays.copyOf(Arrays.copyOf(arguments, inputs), count);
                    if (dtype >= inputs) {
                        given[dtype] = ((TensorValue) arguments[inputs]).dtype();
                    }
                    Object result = work.apply(given);
                    Object[] results = result instanceof Object[] several && targets.length > 1 ? several : new Object[] {result};
                    Object[] out = Arrays.copyOfRange(arguments, inputs, arguments.length);
                    for (int i = 0; i < out.length; i++) {
                        Writing.out(out[i], results[i]);
                    }
                    return schema.results().isEmpty() ? null : out.length == 1 ? out[0] : out;
                };
            }
        }
        return null;
    }

    /** Whether an overload's parameters begin as another's do; options of a new tensor may follow, which out has itself. */
    private static boolean takes(Schema work, Schema schema, int inputs) {
        List<Parameter> parameters = work.parameters();
        if (parameters.stream().anyMatch(Parameter::written)) {
            return false;
        }
        for (int i = 0; i < Math.max(inputs, parameters.size()); i++) {
            if (i >= inputs) {
                return List.of("dtype", "layout", "device", "pin_memory").contains(parameters.get(i).name());
            }
            if (i >= parameters.size()) {
                return false;
            }
            Type type = parameters.get(i).type();
            if (!parameters.get(i).name().equals(schema.parameters().get(i).name())
                    || !type.equals(schema.parameters().get(i).type())) {
                return false;
            }
        }
        return true;
    }
}

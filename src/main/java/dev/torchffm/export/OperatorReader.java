// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import dev.torchffm.Complex;
import dev.torchffm.internal.dispatch.AtenOperator;
import dev.torchffm.internal.layout.WrappedNumbers;
import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Result;
import dev.torchffm.internal.schema.Schema;
import dev.torchffm.internal.schema.Type;
import dev.torchffm.io.FormatException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prepares one call of an operator. */
final class OperatorReader {
    /** Operators that may return an argument, or a view of it, although their schema does not say so. */
    private static final Set<String> MAY_RETURN_ARGUMENT = Set.of("dropout", "alpha_dropout", "feature_dropout", "feature_alpha_dropout",
            "type_as", "broadcast_tensors", "meshgrid", "atleast_1d", "atleast_2d", "atleast_3d", "sum_to_size", "einsum",
            "combinations", "cartesian_prod", "pad", "real", "imag", "conj", "_conj", "resolve_conj", "resolve_neg", "positive",
            "matrix_power", "linalg_matrix_power", "adjoint", "fft_fftshift", "fft_ifftshift", "max_pool1d", "avg_pool1d");
    /** Operators that write into their running statistics under a condition, and the parameter that is the condition. */
    private static final Map<String, String> TRAINING = Map.of("batch_norm", "training", "instance_norm", "use_input_stats",
            "native_batch_norm", "training");

    private final GraphReader graph;
    private final Source source;
    private final String name;
    private final String target;
    private final String what;
    private final Map<String, Argument> named;
    private final List<Object> outputs;

    OperatorReader(GraphReader graph, String name, String target, String what, Map<String, Argument> named, List<Object> outputs) {
        this.graph = graph;
        this.source = graph.source;
        this.name = name;
        this.target = target;
        this.what = what;
        this.named = named;
        this.outputs = outputs;
    }

    Node read(String operatorName) throws FormatException {
        AtenOperator operator = withNumbers(operatorName);
        Schema schema = operator.signature();
        String refusal = operator.refusal() != null ? operator.refusal() : AllowedOperators.refusal(schema);
        if (refusal != null) {
            throw source.error(what + " calls " + target + ", which a program may not: " + refusal);
        }
        for (String given : named.keySet()) {
            if (schema.indexOf(given) < 0) {
                throw source.error(what + " has an argument '" + Source.shown(given) + "'; the schema is " + schema);
            }
        }
        int count = schema.parameters().size();
        Object[] template = new Object[count];
        int[] parameters = new int[count];
        Argument[] given = new Argument[count];
        boolean[] isOperand = new boolean[count];
        int open = 0;
        Argument[] all = new Argument[count];
        for (int i = 0; i < count; i++) {
            Parameter parameter = schema.parameters().get(i);
            Argument argument = named.get(parameter.name());
            all[i] = argument;
            if (argument == null) {
                if (!operator.hasDefault(i)) {
                    throw source.error(what + " misses its argument '" + parameter.name() + "'; the schema is " + schema);
                }
                template[i] = operator.defaultValue(i);
            } else if (isOperand(parameter, argument)) {
                if (parameter.written()) {
                    throw source.error(what + ", argument '" + parameter.name() + "' is a number, and is written");
                }
                if (argument instanceof Argument.Constant constant && WrappedNumbers.isKnown()) {
                    template[i] = graph.context.lasting.number(Objects.requireNonNull(constant.constant(), "a number"));
                } else {
                    isOperand[open] = true;
                    parameters[open] = i;
                    given[open++] = argument;
                }
            } else if (argument.isConstant()) {
                template[i] = accepted(operator, i, argument.value(new Object[0]));
            } else if (argument instanceof Argument.Subgraph) {
                throw source.error(what + ", argument '" + parameter.name() + "' is a graph");
            } else {
                requireFits(parameter, argument, schema);
                parameters[open] = i;
                given[open++] = argument;
            }
        }
        noteState(schema, all);
        OperatorNode.Result[] results = results(schema, all);
        return new OperatorNode(name, target, graph.autocast ? operator.throughDispatcher() : operator, template,
                Arrays.copyOf(parameters, open), Arrays.copyOf(given, open), Arrays.copyOf(isOperand, open), results);
    }

    private AtenOperator find(String operatorName) throws FormatException {
        try {
            return AtenOperator.of("aten::" + operatorName);
        } catch (IllegalArgumentException e) {
            throw source.error(what + ": " + e.getMessage());
        }
    }

    /** The operator, or where numbers stand in the places of tensors, and none can be marked as such, its form that takes numbers. */
    private AtenOperator withNumbers(String operatorName) throws FormatException {
        AtenOperator operator = find(operatorName);
        if (WrappedNumbers.isKnown()) {
            return operator;
        }
        for (Parameter parameter : operator.signature().parameters()) {
            if (isOperand(parameter, named.get(parameter.name()))) {
                int dot = operatorName.indexOf('.');
                String overload = operatorName.substring(dot + 1).replace("Tensor", "Scalar").replace("default", "Scalar");
                return find(operatorName.substring(0, dot + 1) + overload);
            }
        }
        return operator;
    }

    /** Whether a number stands in the place of a tensor. */
    private static boolean isOperand(Parameter parameter, @Nullable Argument argument) {
        return parameter.type().kind() == Kind.TENSOR && !parameter.type().list()
                && (argument instanceof Argument.Slot slot && slot.kind() != Argument.Kind.TENSOR
                || argument instanceof Argument.Constant constant && (constant.constant() instanceof Number
                || constant.constant() instanceof Boolean || constant.constant() instanceof Complex));
    }

    private @Nullable Object accepted(AtenOperator operator, int parameter, @Nullable Object value) throws FormatException {
        try {
            return operator.accepted(parameter, value);
        } catch (IllegalArgumentException e) {
            throw source.error(what + ": " + e.getMessage());
        }
    }

    /** Refuses what no call could take, before there is one. */
    private void requireFits(Parameter parameter, Argument argument, Schema schema) throws FormatException {
        Type type = parameter.type();
        Argument.Kind kind = argument instanceof Argument.Slot slot ? slot.kind() : ((Argument.Several) argument).kind();
        boolean list = argument instanceof Argument.Several;
        boolean fits = switch (type.kind()) {
            case TENSOR -> kind == Argument.Kind.TENSOR;
            case INT -> kind == Argument.Kind.INT;
            case FLOAT -> kind == Argument.Kind.INT || kind == Argument.Kind.FLOAT;
            case BOOL -> kind == Argument.Kind.BOOL;
            case SCALAR -> kind != Argument.Kind.TENSOR;
            default -> false;
        };
        if (!fits || list != type.list() && !(type.list() && type.size() > 0 && !list)) {
            throw source.error(what + ", argument '" + parameter.name() + "' is of type " + type + ", and is given "
                    + (list ? "a list of " : "") + kind + "; the schema is " + schema);
        }
    }

    // ------------------------------------------------------------------ what is written

    private void noteState(Schema schema, Argument[] all) {
        String condition = TRAINING.get(schema.name().substring("aten::".length()));
        boolean trains = condition != null && !isFalse(all[schema.indexOf(condition)]);
        for (int i = 0; i < all.length; i++) {
            Parameter parameter = schema.parameters().get(i);
            boolean written = parameter.written() || trains && parameter.name().startsWith("running_");
            if (written && all[i] != null && graph.isOfWeight(all[i])) {
                graph.context.hasState = true;
            }
        }
    }

    private static boolean isFalse(Argument argument) {
        return argument instanceof Argument.Constant constant && Boolean.FALSE.equals(constant.constant());
    }

    /** Whether a result may lie in a weight's memory. */
    private boolean isOfWeight(Schema schema, Result result, Argument[] all) {
        boolean any = MAY_RETURN_ARGUMENT.contains(schema.name().substring("aten::".length()));
        for (int i = 0; i < all.length; i++) {
            if ((any || result.alias() != null && schema.parameters().get(i).alias() != null) && all[i] != null
                    && graph.isOfWeight(all[i])) {
                return true;
            }
        }
        return false;
    }

    // ------------------------------------------------------------------ results

    private OperatorNode.Result[] results(Schema schema, Argument[] all) throws FormatException {
        List<Result> declared = schema.results();
        if (outputs.size() != declared.size()) {
            throw source.error(what + " has " + outputs.size() + " outputs, and the operator returns " + declared.size()
                    + "; the schema is " + schema);
        }
        OperatorNode.Result[] results = new OperatorNode.Result[declared.size()];
        for (int i = 0; i < results.length; i++) {
            results[i] = result(schema, declared.get(i), source.union(outputs.get(i), what + ".outputs[" + i + "]"), all);
        }
        return results;
    }

    private OperatorNode.Result result(Schema schema, Result result, Source.Tagged output, Argument[] all) throws FormatException {
        Type type = result.type();
        boolean ofWeight = isOfWeight(schema, result, all);
        switch (output.tag()) {
            case "as_none" -> {
                return new OperatorNode.Result(-1, null, false);
            }
            case "as_tensor" -> {
                require(type.kind() == Kind.TENSOR && !type.list(), output, schema);
                String name = source.text(source.object(output.value(), what).get("name"), what + ".outputs: a name");
                Argument written = result.written() ? written(schema, result, all) : null;
                if (written != null) {
                    graph.defineAgain(name, written);
                    return new OperatorNode.Result(written instanceof Argument.Slot slot ? slot.index() : -1, null, true);
                }
                return new OperatorNode.Result(graph.defineSlot(name, Argument.Kind.TENSOR, ofWeight).index(), null, false);
            }
            case "as_tensors" -> {
                require(type.kind() == Kind.TENSOR && type.list(), output, schema);
                List<Object> names = source.list(output.value(), what + ".outputs");
                int[] slots = new int[names.size()];
                for (int i = 0; i < slots.length; i++) {
                    String name = source.text(source.object(names.get(i), what + ".outputs").get("name"), what + ".outputs: a name");
                    slots[i] = graph.defineSlot(name, Argument.Kind.TENSOR, ofWeight).index();
                }
                return new OperatorNode.Result(-1, slots, false);
            }
            case "as_sym_int", "as_sym_float", "as_sym_bool" -> {
                Kind kind = output.tag().equals("as_sym_int") ? Kind.INT : output.tag().equals("as_sym_float") ? Kind.FLOAT : Kind.BOOL;
                require(type.kind() == kind && !type.list(), output, schema);
                String name = source.text(source.object(output.value(), what).get("as_name"), what + ".outputs: a name");
                return new OperatorNode.Result(graph.defineSlot(name, Argument.Kind.valueOf(kind.name()), false).index(), null, false);
            }
            default -> throw source.error(what + " has an output of the kind '" + Source.shown(output.tag()) + "'");
        }
    }

    private void require(boolean fits, Source.Tagged output, Schema schema) throws FormatException {
        if (!fits) {
            throw source.error(what + " has an output of the kind '" + output.tag() + "', which the operator does not return; the schema is "
                    + schema);
        }
    }

    private static @Nullable Argument written(Schema schema, Result result, Argument[] all) {
        for (int i = 0; i < all.length; i++) {
            Parameter parameter = schema.parameters().get(i);
            if (parameter.written() && Objects.equals(parameter.alias(), result.alias()) && !parameter.type().list()) {
                return all[i];
            }
        }
        return null;
    }
}

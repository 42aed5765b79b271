// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TensorPrintOptions;
import dev.torchffm.Torch;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a call gave, on one of the ways to make it: results, arguments that it wrote into, or what it threw.
 *
 * @param schema the operator's schema
 * @param results the results in order, and after them the arguments that the operator writes into
 * @param arguments the arguments by parameter
 * @param thrown what it threw, or null
 */
record RoadOutcome(Schema schema, List<Object> results, Map<String, Object> arguments, Throwable thrown) {
    private static final Pattern GRAD_FN = Pattern.compile("grad_fn=<([^>]*)>");
    private static final Operator EQUAL = Operator.of("aten::equal");
    private static final Operator ALLCLOSE = Operator.of("aten::allclose");
    /** Words in the names of operators that give memory as they find it; an lstm does so for made-up arguments of wrong shapes. */
    private static final List<String> NOT_INITIALISED = List.of("empty", "resize", "::lstm");
    /** Whose results differ in the last bits from one call to the next, in libtorch itself. */
    private static final Set<String> NOT_DETERMINISTIC = Set.of("aten::linalg_lstsq");

    /** A call of one operator. */
    interface Road {
        List<Object> make() throws Throwable;
    }

    static RoadOutcome of(Schema schema, Map<String, Object> arguments, Road road) {
        try {
            List<Object> results = new ArrayList<>(road.make());
            for (Parameter parameter : schema.parameters()) {
                if (parameter.written()) {
                    results.add(arguments.get(parameter.name()));
                }
            }
            return new RoadOutcome(schema, results, arguments, null);
        } catch (Throwable e) {
            return new RoadOutcome(schema, List.of(), arguments, e);
        }
    }

    static RoadOutcome ofOperator(String overload, Map<String, Object> arguments) {
        Schema schema = OperatorTables.schema(overload);
        return of(schema, arguments, () -> OperatorTables.operator(overload).call(RecordedArguments.inOrder(schema, arguments)));
    }

    /** What can be seen to be different, or null. */
    String difference(RoadOutcome other) {
        if (thrown != null || other.thrown != null) {
            String mine = thrown == null ? "nothing thrown" : thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
            String theirs = other.thrown == null ? "nothing thrown" : other.thrown.getClass().getSimpleName() + ": "
                    + other.thrown.getMessage();
            return mine.equals(theirs) ? null : theirs + ", the operator: " + mine;
        }
        return different(results, other.results, other);
    }

    private String different(Object mine, Object theirs, RoadOutcome other) {
        if (mine instanceof Tensor tensor && theirs instanceof Tensor otherTensor) {
            return differentTensors(tensor, otherTensor, other);
        }
        if ((mine instanceof List || mine instanceof long[]) && (theirs instanceof List || theirs instanceof long[])) {
            List<?> elements = TypedArgument.elements(mine);
            List<?> otherElements = TypedArgument.elements(theirs);
            if (elements.size() != otherElements.size()) {
                return otherElements.size() + " results, the operator " + elements.size();
            }
            for (int i = 0; i < elements.size(); i++) {
                String difference = different(elements.get(i), otherElements.get(i), other);
                if (difference != null) {
                    return "[" + i + "] " + difference;
                }
            }
            return null;
        }
        return Objects.equals(mine, theirs) ? null : theirs + ", the operator " + mine;
    }

    private String differentTensors(Tensor mine, Tensor theirs, RoadOutcome other) {
        String name = RecordedArguments.nameOf(mine, arguments);
        String otherName = RecordedArguments.nameOf(theirs, other.arguments);
        if (!Objects.equals(name, otherName)) {
            return "gives " + (otherName == null ? "a new tensor" : otherName) + ", the operator " + (name == null ? "a new one" : name);
        }
        String geometry = geometry(mine);
        String otherGeometry = geometry(theirs);
        if (!geometry.equals(otherGeometry)) {
            return otherGeometry + ", the operator " + geometry;
        }
        if (mine.requiresGrad() != theirs.requiresGrad() || mine.requiresGrad() && !gradFn(mine).equals(gradFn(theirs))) {
            return gradFn(theirs) + ", the operator " + gradFn(mine);
        }
        return sameValues(mine.detach(), theirs.detach()) ? null : "other values";
    }

    private static String geometry(Tensor tensor) {
        return tensor.dtype() + Arrays.toString(tensor.shape()) + strides(tensor) + tensor.device() + (tensor.isConj() ? " conj" : "")
                + (tensor.isNeg() ? " neg" : "");
    }

    private static String strides(Tensor tensor) {
        try {
            return Arrays.toString(tensor.strides());
        } catch (RuntimeException e) {
            return "no strides";
        }
    }

    /** The name of the node that made the tensor, as it prints. */
    static String gradFn(Tensor tensor) {
        Matcher matcher = GRAD_FN.matcher(tensor.toString());
        return matcher.find() ? matcher.group(1) : "no grad_fn";
    }

    /** Bit by bit: both come from the same operator and the same arguments. */
    private boolean sameValues(Tensor mine, Tensor theirs) {
        if (mine.numel() == 0 || NOT_INITIALISED.stream().anyMatch(schema.name()::contains)) {
            return true;
        }
        try {
            // Numbers are equal, or there are some that are not equal to themselves.
            return (Boolean) EQUAL.call(mine, theirs).getFirst() || (Boolean) EQUAL.call(bytes(mine), bytes(theirs)).getFirst()
                    || NOT_DETERMINISTIC.contains(schema.name()) && (Boolean) ALLCLOSE.call(mine, theirs).getFirst();
        } catch (RuntimeException e) {
            return mine.toString().equals(theirs.toString());
        }
    }

    private static Tensor bytes(Tensor tensor) {
        return tensor.resolveConj().resolveNeg().contiguous().reshape(-1).view(DType.UINT8);
    }

    /** Prints tensors short, since only what stands behind their elements is looked at; gives the options before. */
    static TensorPrintOptions printShort() {
        TensorPrintOptions before = Torch.printOptions();
        Torch.setPrintOptions(before.withThreshold(1).withEdgeitems(1));
        return before;
    }
}

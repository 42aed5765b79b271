// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm.ops;

import dev.torchffm.Tensor;
import java.util.List;

/** The operators behind the generated methods, each looked up when it is first called. */
final class Operators {
    private static final Operator[] FOUND = new Operator[1744];

    private Operators() { }

    static Operator at(int index, String name) {
        Operator found = FOUND[index];
        return found != null ? found : find(index, name);
    }

    private static Operator find(int index, String name) {
        Operator operator = Operator.of(name);
        FOUND[index] = operator;
        return operator;
    }

    static Tensor tensor(Operator operator, Object... arguments) {
        return operator.callTensor(arguments);
    }

    static Object one(Operator operator, Object... arguments) {
        return operator.call(arguments).getFirst();
    }

    @SuppressWarnings("unchecked")
    static List<Tensor> tensors(Operator operator, Object... arguments) {
        return (List<Tensor>) operator.call(arguments).getFirst();
    }

    /** Several results without names, all of them tensors. */
    @SuppressWarnings("unchecked")
    static List<Tensor> each(Operator operator, Object... arguments) {
        return (List<Tensor>) (List<?>) operator.call(arguments);
    }
}

// SPDX-License-Identifier: Apache-2.0
package generator;

import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Set;

/**
 * A function of a class of Java's that calls one operator.
 *
 * @param target the class
 * @param name PyTorch's name there
 * @param called the operator's schema
 * @param visible the function's, which has the operator's parameters by name, perhaps in another order and with other defaults
 */
record Function(Target target, String name, Schema called, Schema visible) {
    /** Parameters of factories that stand in keywords only. */
    static final Set<String> KEYWORD_ONLY_IN_JAVA = Set.of("layout", "pin_memory");
    /** Parameters that are libtorch's own business. */
    private static final Set<String> HIDDEN = Set.of("names", "implicit", "cudnn_enable", "cudnn_enabled", "align_to_window", "path");

    String javaName() {
        return Names.camel(name);
    }

    boolean writesOut() {
        return called.parameters().stream().anyMatch(Function::isOut);
    }

    static boolean isOut(Parameter parameter) {
        return parameter.written() && parameter.keywordOnly();
    }

    /** The {@code out} parameters, which stand first in Java. */
    List<Parameter> outs() {
        return visible.parameters().stream().filter(Function::isOut).toList();
    }

    /** The parameters that have places, in order, without the tensor whose method this is. */
    List<Parameter> positional() {
        return visible.parameters().stream().filter(parameter -> !parameter.keywordOnly() && !isReceiver(parameter) && isUsable(parameter))
                .toList();
    }

    /** The parameters that Python takes as keywords only. */
    List<Parameter> keywordOnly() {
        return visible.parameters().stream().filter(parameter -> parameter.keywordOnly() && !isOut(parameter) && isUsable(parameter))
                .toList();
    }

    boolean isReceiver(Parameter parameter) {
        return target.instance() && parameter.name().equals("self") && parameter.type().kind() == Kind.TENSOR && !parameter.type().list();
    }

    private static boolean isUsable(Parameter parameter) {
        return !(parameter.hasDefault() && (HIDDEN.contains(parameter.name()) || !JavaTypes.hasType(parameter.type())));
    }

    /** Whether the operator makes a tensor. */
    boolean makes() {
        return called.indexOf("layout") >= 0 && called.indexOf("device") >= 0 && !name.equals("to");
    }

    /** The operator's name as a name of Java's. */
    String field() {
        return fieldOf(called);
    }

    static String fieldOf(Schema schema) {
        return schema.name().substring("aten::".length()) + "$" + schema.overload();
    }

    /** The name of a parameter in Java: a function's {@code self} is called {@code input} in Python. */
    String javaName(String parameter) {
        return Names.camel(parameter.equals("self") && !target.instance() ? "input" : parameter);
    }
}

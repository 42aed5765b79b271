// SPDX-License-Identifier: Apache-2.0
package generator;

import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Which Java method calls which operator: {@code typed-methods.tsv}, which tests read. */
final class MethodTable {
    static final String HEADER = """
            # Written by scripts/generate-operators.sh. overload, class, method, types, parameters, receiver, constants, keywords, result
            """;

    private MethodTable() { }

    /** The lines of a method; one that takes keywords of several operators has one for each. */
    static List<String> lines(Method method) {
        List<String> lines = new ArrayList<>();
        for (Function function : method.candidates()) {
            if (method.form().slots().stream().allMatch(slot -> Method.visible(function, slot.parameter()) != null)) {
                lines.add(line(method, function));
            }
        }
        return lines;
    }

    private static String line(Method method, Function function) {
        Form form = method.form();
        Schema schema = function.called();
        List<String> parameters = new ArrayList<>(form.slots().stream().map(slot -> described(function, slot)).toList());
        String keywords = "";
        if (form.keywords()) {
            parameters.addAll(List.of("*", "*"));
            keywords = String.join(",", Method.parameters(function).stream().map(parameter -> parameter.name()).filter(name -> !form.gives(name))
                    .map(name -> Keywords.factory(name).equals(Names.camel(name)) && !Names.camel(name).endsWith("_") ? name
                            : name + ":" + Keywords.factory(name)).toList());
        }
        String receiver = schema.parameters().stream().filter(function::isReceiver).map(parameter -> parameter.name()).findFirst().orElse("");
        List<String> constants = function == method.function() ? method.constants() : List.of();
        return String.join("\t", schema.qualifiedName().substring("aten::".length()), function.target().qualifiedPublicType(),
                function.javaName(), String.join(",", form.types().stream().map(JavaTypes::erased).toList()), String.join(",", parameters),
                receiver, String.join(";", constants), keywords, result(schema));
    }

    /** A number in place of a tensor is another form of it. */
    private static String described(Function function, Slot slot) {
        return Method.visible(function, slot.parameter()).type().kind() == Kind.TENSOR && !slot.type().contains("Tensor")
                ? slot.described() + ".number" : slot.described();
    }

    private static String result(Schema schema) {
        String type = JavaTypes.returned(schema);
        return switch (type) {
            case "Tensor" -> "tensor";
            case "List<Tensor>" -> "tensors";
            case "List<Object>" -> "list";
            case "String" -> "string";
            case "void" -> "void";
            case "long", "double", "boolean", "Object" -> "number";
            default -> schema.results().size() > 1 ? "record" : schema.results().getFirst().type().kind() == Kind.DTYPE ? "dtype" : "number";
        };
    }
}

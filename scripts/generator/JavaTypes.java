// SPDX-License-Identifier: Apache-2.0
package generator;

import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Result;
import dev.torchffm.internal.schema.Schema;
import dev.torchffm.internal.schema.Type;
import java.util.List;

/** The types of Java's for a schema's. */
final class JavaTypes {
    private JavaTypes() { }

    static boolean hasType(Type type) {
        return type.list() ? switch (type.kind()) {
            case TENSOR, INT, FLOAT, BOOL -> true;
            default -> false;
        } : type.kind() != Kind.OTHER && !type.word().equals("Dimname");
    }

    /** The type of a result, or null if Java has none for it. */
    static String ofResult(Type type) {
        if (type.list()) {
            return type.kind() == Kind.TENSOR ? "List<Tensor>" : null;
        }
        return switch (type.kind()) {
            case TENSOR -> "Tensor";
            case INT -> "long";
            case FLOAT -> "double";
            case BOOL -> "boolean";
            case STRING -> "String";
            case DTYPE -> "DType";
            case LAYOUT -> "Layout";
            case SCALAR -> "Object";
            default -> null;
        };
    }

    /** What a method that calls the operator returns. */
    static String returned(Schema schema) {
        List<Result> results = schema.results();
        if (results.isEmpty()) {
            return "void";
        }
        if (results.size() == 1) {
            return ofResult(results.getFirst().type());
        }
        if (results.stream().allMatch(result -> result.name() != null)) {
            return Records.nameOf(schema);
        }
        return results.stream().allMatch(result -> result.type().kind() == Kind.TENSOR && !result.type().list()) ? "List<Tensor>"
                : "List<Object>";
    }

    /** The type without its arguments, with its package, as reflection prints it. */
    static String erased(String type) {
        String plain = type.replaceFirst("<.*>", "").replace("...", "[]");
        String element = plain.replace("[]", "");
        String brackets = plain.substring(element.length());
        return switch (element) {
            case "long", "double", "boolean", "int" -> plain;
            case "Number", "Boolean", "String", "Long", "Object" -> "java.lang." + plain;
            case "List" -> "java.util." + plain;
            case "Keyword" -> "dev.torchffm.keywords.Keyword" + brackets;
            default -> "dev.torchffm." + plain;
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package generator;

import java.util.List;

/** The accessors of an array's elements for seven types of Java's, with none, one, two, three or any number of indexes. */
final class Accessors {
    /**
     * A type that elements are read and written as.
     *
     * @param name the type of Java's
     * @param read of which arrays an element can be read, after "an element of"
     * @param written of which arrays an element can be set, after "an element of"
     * @param setter the type whose way of writing this one takes
     * @param checked whether a value may be beyond the type of the elements
     */
    private record Type(String name, String read, String written, String setter, boolean checked) {
        String capital() {
            return Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }
    }

    private static final String INTEGER = "an integer or bool array";

    private static final List<Type> TYPES = List.of(
            new Type("float", "a float32 or float16 array, widened exactly", "a float32, float16 or float64 array", "float", false),
            new Type("double", "a real floating-point array, widened exactly", "a real floating-point array, rounded to the nearest", "double",
                    false),
            new Type("long", INTEGER + "; uint64 as its 64 bits", INTEGER, "long", true),
            new Type("int", "an int32 array or one of a narrower integer type or bool", INTEGER, "int", true),
            new Type("short", "an int16 array or one of an 8-bit type or bool", INTEGER, "long", true),
            new Type("byte", "an int8 or bool array", INTEGER, "long", true),
            new Type("boolean", "a bool array", "a bool array", "boolean", false));

    /** The ways to give an index: the parameters, and how many of them there are; -1 for any number. */
    private static final List<List<String>> INDEXES = List.of(List.of(), List.of("i"), List.of("i", "j"), List.of("i", "j", "k"),
            List.of("index"));

    private Accessors() { }

    static String source() {
        StringBuilder text = new StringBuilder("""
                /** Reads and writes single elements as values of Java's types. */
                abstract sealed class ElementAccessors extends ArrayElements permits NDArray {
                    ElementAccessors(MemorySegment memory, long offset, DType dtype, long[] shape, long[] strides) {
                        super(memory, offset, dtype, shape, strides);
                    }

                    ElementAccessors(ArrayElements same) {
                        super(same);
                    }
                """);
        for (Type type : TYPES) {
            for (List<String> index : INDEXES) {
                text.append(getter(type, index));
            }
            for (List<String> index : INDEXES) {
                text.append(setter(type, index));
            }
        }
        return text.append("}\n").toString();
    }

    private static boolean isList(List<String> index) {
        return index.equals(List.of("index"));
    }

    private static String parameters(List<String> index) {
        return isList(index) ? "long... index" : String.join(", ", index.stream().map(name -> "long " + name).toList());
    }

    private static String article(List<String> index) {
        return index.isEmpty() ? "the element" : "an element";
    }

    private static String tags(List<String> index) {
        if (isList(index)) {
            return "     * @param index one index an axis\n";
        }
        StringBuilder text = new StringBuilder();
        for (int axis = 0; axis < index.size(); axis++) {
            text.append("     * @param ").append(index.get(axis)).append(" the index along axis ").append(axis).append('\n');
        }
        return text.toString();
    }

    private static String getter(Type type, List<String> index) {
        String what = article(index) + " of " + type.read();
        String comment = index.isEmpty() ? "\n    /** {@return " + what + ", without axes} */\n"
                : "\n    /**\n     * {@return " + what + "}\n     *\n" + tags(index) + "     */\n";
        return comment + "    public " + type.name() + " get" + type.capital() + "(" + parameters(index) + ") {\n        return "
                + type.name() + "At(at(" + String.join(", ", index) + "));\n    }\n";
    }

    private static String setter(Type type, List<String> index) {
        return "\n    /**\n     * Sets " + article(index) + " of " + type.written() + ".\n     *\n     * @param value the value\n" + tags(index)
                + (type.checked() ? "     * @throws ArithmeticException if the type cannot hold it\n" : "") + "     */\n    public void set"
                + type.capital() + "(" + type.name() + " value" + (index.isEmpty() ? "" : ", " + parameters(index)) + ") {\n        "
                + type.setter() + "At(at(" + String.join(", ", index) + "), value);\n    }\n";
    }
}

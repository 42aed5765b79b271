// SPDX-License-Identifier: Apache-2.0
package generator;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/** What is written by hand in a class and its superclasses: it is left alone, and repeated where it is static. */
final class ByHand {
    /**
     * A public method.
     *
     * @param declared the types of its parameters with what is said about null
     * @param shortened what it passes to a longer method of its name, if that is all that it does; else null
     */
    record Method(String owner, String name, String head, String result, String doc, List<String> types, List<String> declared,
            List<String> names, boolean returns, List<String> shortened) { }

    private static final String NULLABLE = "\\s*@Nullable(\\(\\))?\\s*";

    private final Set<String> signatures = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final List<Method> methods = new ArrayList<>();
    /** Constants as {@code type name}, by name. */
    private final Map<String, String[]> fields = new TreeMap<>();
    private final Map<String, String> imports = new TreeMap<>();
    /** The values of constants. */
    private final Map<String, String> constants = new TreeMap<>();
    private String doc;
    /** The names of a public class with methods of objects: of these there are generated forms as well. */
    private Set<String> own;

    /** Nothing. */
    static ByHand nothing() {
        return new ByHand();
    }

    /** Reads the class, and its superclasses as far as their sources stand beside it. */
    static ByHand of(Path folder, String type, boolean statics) throws IOException {
        ByHand all = new ByHand();
        for (String next = type; next != null && Files.exists(folder.resolve(next + ".java"));) {
            next = all.read(folder.resolve(next + ".java"), statics);
            if (!statics && all.own == null) {
                all.own = Set.copyOf(all.names);
                all.names.clear();
            }
        }
        return all;
    }

    private String read(Path source, boolean statics) throws IOException {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, null, null,
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null).getJavaFileObjects(source));
        CompilationUnitTree unit = task.parse().iterator().next();
        DocTrees docs = DocTrees.instance(task);
        for (ImportTree each : unit.getImports()) {
            String name = each.getQualifiedIdentifier().toString();
            if (!each.isStatic()) {
                imports.putIfAbsent(name.substring(name.lastIndexOf('.') + 1), name);
            }
        }
        ClassTree type = (ClassTree) unit.getTypeDecls().getFirst();
        if (doc == null) {
            doc = docs.getDocComment(TreePath.getPath(unit, type));
        }
        for (Tree member : type.getMembers()) {
            if (member instanceof VariableTree field && field.getModifiers().getFlags().contains(Modifier.STATIC)
                    && field.getInitializer() instanceof LiteralTree value) {
                constants.put(field.getName().toString(), value.toString());
            } else if (member instanceof VariableTree field && field.getInitializer() instanceof UnaryTree value) {
                constants.put(field.getName().toString(), value.toString());
            }
            if (member instanceof VariableTree field && field.getModifiers().getFlags().contains(Modifier.PUBLIC)
                    && field.getModifiers().getFlags().contains(Modifier.STATIC) && statics) {
                fields.put(field.getName().toString(), new String[] {type.getSimpleName().toString(), field.getType().toString(),
                        docs.getDocComment(TreePath.getPath(unit, field))});
            }
            if (member instanceof MethodTree method && method.getModifiers().getFlags().contains(Modifier.PUBLIC)
                    && method.getModifiers().getFlags().contains(Modifier.STATIC) == statics) {
                add(type.getSimpleName().toString(), method, docs.getDocComment(TreePath.getPath(unit, method)));
            }
        }
        return type.getExtendsClause() == null ? null : type.getExtendsClause().toString();
    }

    private void add(String owner, MethodTree method, String comment) {
        List<String> types = method.getParameters().stream().map(ByHand::typeOf).toList();
        if (!signatures.add(signature(method.getName().toString(), types))) {
            return;
        }
        names.add(method.getName().toString());
        List<String> parameters = method.getParameters().stream().map(parameter -> parameter.getName().toString()).toList();
        String annotations = method.getModifiers().getAnnotations().stream().map(annotation -> annotation + "\n    ")
                .filter(annotation -> !annotation.contains("Override") && !annotation.contains("Nullable")).collect(Collectors.joining());
        String result = (isNullable(method.getModifiers()) ? "@Nullable " : "") + method.getReturnType();
        List<String> declared = method.getParameters().stream().map(ByHand::declaredTypeOf).toList();
        String generic = method.getTypeParameters().isEmpty() ? "" : method.getTypeParameters().stream().map(Tree::toString)
                .collect(Collectors.joining(", ", "<", "> "));
        StringBuilder head = new StringBuilder(annotations + "public static " + generic + result + " " + method.getName() + "(");
        for (int i = 0; i < types.size(); i++) {
            head.append(i == 0 ? "" : ", ").append(declared.get(i)).append(' ').append(parameters.get(i));
        }
        head.append(')');
        if (!method.getThrows().isEmpty()) {
            head.append(method.getThrows().stream().map(Tree::toString).collect(Collectors.joining(", ", " throws ", "")));
        }
        methods.add(new Method(owner, method.getName().toString(), head.toString(), result, comment, types, declared, parameters,
                !method.getReturnType().toString().equals("void"), shortened(method)));
    }

    /** The arguments of a call of a method of the same name that is all of the body, constants as their values; else null. */
    private List<String> shortened(MethodTree method) {
        if (method.getBody() == null || method.getBody().getStatements().size() != 1
                || !(method.getBody().getStatements().getFirst() instanceof ReturnTree result)
                || !(result.getExpression() instanceof MethodInvocationTree call)
                || !call.getMethodSelect().toString().equals(method.getName().toString())) {
            return null;
        }
        return call.getArguments().stream().map(argument -> constants.getOrDefault(argument.toString(), argument.toString())).toList();
    }

    private static boolean isNullable(ModifiersTree modifiers) {
        return modifiers.getAnnotations().stream().anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Nullable"));
    }

    /** The parameter's type without what is said about null. */
    private static String typeOf(VariableTree parameter) {
        String type = parameter.getType().toString().replaceAll(NULLABLE, "");
        return parameter.toString().contains("...") && type.endsWith("[]") ? type.substring(0, type.length() - 2) + "..." : type;
    }

    private static String declaredTypeOf(VariableTree parameter) {
        String type = typeOf(parameter);
        if (isNullable(parameter.getModifiers())) {
            return "@Nullable " + (type.endsWith(">") ? parameter.getType().toString() : type);
        }
        boolean isNullableArray = parameter.getType().toString().contains("@Nullable") && type.endsWith("[]");
        return isNullableArray ? type.substring(0, type.length() - 2) + " @Nullable []" : type;
    }

    /** A method's name and types, which no two methods of a class may share. A call does not tell {@code int} from {@code long}. */
    static String signature(String name, List<String> types) {
        return name + types.stream().map(type -> type.replaceFirst("<.*>", "").replace("...", "[]")).map(type -> type.equals("int") ? "long" : type)
                .collect(Collectors.joining(",", "(", ")"));
    }

    boolean hasSignature(String name, List<String> types) {
        return signatures.contains(signature(name, types));
    }

    /** Whether what is written by hand under a name is all there is of that name. */
    boolean hasName(String name) {
        return names.contains(name);
    }

    Set<String> signatures() {
        return signatures;
    }

    List<Method> methods() {
        return methods;
    }

    Map<String, String[]> fields() {
        return fields;
    }

    /** The imports by simple name. */
    Map<String, String> imports() {
        return imports;
    }

    /** What the class's comment says, or null. */
    String doc() {
        return doc;
    }
}

// SPDX-License-Identifier: Apache-2.0
package generator;

import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes the typed operators from the schemas: methods of tensors, functions of {@code torch} and of its modules, keyword arguments and the
 * records of results. Same schemas, same bytes; an operator more is its own lines more.
 *
 * <p>Run by {@code scripts/generate-operators.sh}. The schemas are parsed by the library's own parser, and what is written by hand in the
 * classes is left to them.
 */
public final class Generate {
    /** What is done by hand, or makes no sense from Java. */
    private static final Set<String> BY_HAND = Set.of("index", "item", "size", "stride", "dim", "numel", "data", "set_data", "is_leaf",
            "output_nr", "backward", "requires_grad_", "retain_grad", "retains_grad", "set_", "resize_", "resize_as_", "resize", "resize_as",
            "set", "detach_", "from_file", "rename", "rename_", "align_to", "align_as", "align_tensors", "refine_names", "is_set_to",
            "as_strided_", "sparse_resize_", "sparse_resize_and_clear_", "cudnn_is_acceptable");
    /** Operators of one vendor's library, which the plain ones call by themselves, and those that check nothing. */
    private static final List<String> CLOSED = List.of("cudnn_", "miopen_", "mkldnn_", "mps_", "fbgemm_", "thnn_", "slow_conv", "quantized_",
            "lstm_mps", "fused_", "native_", "batch_norm_", "_");

    /** Of methods of the same signature the first wins: what Python takes in the same places. */
    private enum Rank {
        IN_PLACE,
        /** What Python takes as keywords only, in places behind the others. */
        KEYWORDS_IN_PLACES,
        /** A tensor for a number, or a number for a tensor. */
        STAND_IN
    }

    private final Inputs inputs;
    private final Path root;
    private final Path target;
    private final Keywords keywords = new Keywords();
    private final Records records = new Records();
    private final Set<String> table = new TreeSet<>();
    private final Set<String> operators = new TreeSet<>();
    private int count;

    private Generate(Path root, Path target) throws IOException {
        this.inputs = new Inputs(root);
        this.root = root;
        this.target = target;
    }

    /** Takes the project's root, and the folders that the sources and the table of methods are written into. */
    public static void main(String[] arguments) throws IOException {
        Generate generate = new Generate(Path.of(arguments[0]), Path.of(arguments[1]));
        generate.write(Path.of(arguments[2]));
    }

    private void write(Path tables) throws IOException {
        Javadoc javadoc = new Javadoc(inputs);
        for (Target each : Target.ALL) {
            ByHand byHand = each.byHand() == null ? ByHand.nothing()
                    : ByHand.of(root.resolve("src/main/java").resolve(each.path()), each.instance() ? each.publicType() : each.byHand(), !each.instance());
            List<Method> methods = methods(each, byHand);
            HandKeywords.of(byHand).forEach(keywords::add);
            for (Method method : methods) {
                if (method.returned().endsWith("Result")) {
                    records.add(method.function().called(), method.function().called().name().substring("aten::".length()));
                }
                if (method.form().keywords()) {
                    keywords.add(method);
                }
                table.addAll(MethodTable.lines(method));
                method.candidates().forEach(function -> operators.add(function.called().qualifiedName()));
            }
            count += methods.size();
            ClassText text = new ClassText(each, byHand, methods, javadoc, inputs);
            save(each.packageName(), each.type(), text.text());
            if (each.instance()) {
                Path pages = Files.createDirectories(target.resolve(each.path()).resolve("doc-files"));
                Files.writeString(pages.resolve(each.publicType() + ".html"), text.page());
            }
        }
        for (String name : records.names()) {
            save(Target.ROOT, name, Source.of(Target.ROOT, records.source(name), Map.of()));
        }
        save(Target.ROOT + ".keywords", "Name", Source.of(Target.ROOT + ".keywords", """
                /** The names of keyword arguments, for the compiler: none of these classes is ever loaded. */
                public final class Name {
                    private Name() { }
                """ + keywords.names() + "}\n", Map.of()));
        save(Target.ROOT + ".keywords", "Of", Source.of(Target.ROOT + ".keywords", """
                /** The functions that take keyword arguments, and which, for the compiler: none of these classes is ever loaded. */
                public final class Of {
                    private Of() { }
                """ + keywords.functions() + "}\n", Map.of()));
        save(Target.OPS, "Kw", Source.of(Target.OPS, """
                /**
                 * Keyword arguments, to be imported statically: {@code x.sum(1, keepdim(true))}. A function takes those that PyTorch's takes; any
                 * other does not compile.
                 */
                public final class Kw {
                    private Kw() { }
                """ + keywords.factories(inputs) + "}\n", Map.of()));
        save(Target.ROOT + ".ndarray", "ElementAccessors", Source.of(Target.ROOT + ".ndarray", Accessors.source(),
                Map.of("MemorySegment", "java.lang.foreign.MemorySegment")));
        Files.createDirectories(tables);
        Files.writeString(tables.resolve("typed-methods.tsv"), MethodTable.HEADER + String.join("\n", table) + "\n");
        System.out.println(count + " methods of " + operators.size() + " operators, " + keywords.all().size() + " keywords, "
                + records.names().size() + " records");
    }

    private void save(String packageName, String name, String text) throws IOException {
        Path folder = target.resolve(packageName.replace('.', '/'));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".java"), text);
    }

    // ------------------------------------------------------------------ what there is to be

    private List<Method> methods(Target each, ByHand byHand) {
        List<Function> functions = new ArrayList<>();
        for (Schema schema : inputs.schemas()) {
            Function function = function(each, schema);
            if (function != null && !Choices.isUnused(function) && !byHand.hasName(function.javaName())) {
                functions.add(function);
            }
        }
        Map<String, Method> methods = new LinkedHashMap<>();
        for (Rank rank : Rank.values()) {
            for (Function function : functions) {
                for (Form form : Forms.of(function, rank == Rank.STAND_IN)) {
                    if (rank == Rank.IN_PLACE && form.placed() || rank == Rank.STAND_IN && form.keywords()) {
                        continue;
                    }
                    Method known = methods.get(form.signature());
                    if (known != null) {
                        if (form.keywords()) {
                            known.offer(function);
                        }
                    } else if (!byHand.hasSignature(function.javaName(), form.types())) {
                        methods.put(form.signature(), new Method(form));
                    }
                }
            }
        }
        return new ArrayList<>(methods.values());
    }

    /** The function of the class that calls the operator, or null if there is none. */
    private Function function(Target each, Schema schema) {
        String name = schema.name().substring("aten::".length());
        boolean out = schema.parameters().stream().anyMatch(Function::isOut);
        if (out != (each == Target.OUT) || !usable(schema, name)) {
            return null;
        }
        Inputs.Visible visible = inputs.visible(each, schema);
        if (visible != null && visible.schema() == null) {
            return null;
        }
        if (out) {
            boolean offered = inputs.offered(schema).stream().anyMatch(word -> !word.isEmpty() && !word.equals("method"));
            return offered ? new Function(each, name, schema, schema) : null;
        }
        if (visible != null) {
            return new Function(each, visible.schema().name().substring("aten::".length()), schema, visible.schema());
        }
        boolean receiver = !each.instance() || schema.parameters().stream().anyMatch(parameter -> parameter.name().equals("self")
                && parameter.type().kind() == Kind.TENSOR && !parameter.type().list());
        return receiver && inputs.offered(schema).contains(each.offered()) && name.startsWith(each.prefix())
                ? new Function(each, name.substring(each.prefix().length()), schema, schema) : null;
    }

    private boolean usable(Schema schema, String name) {
        return CLOSED.stream().noneMatch(name::startsWith) && !name.endsWith("_backward") && !BY_HAND.contains(name) && !inputs.refused(schema)
                && schema.parameters().stream().allMatch(parameter -> JavaTypes.hasType(parameter.type()) || parameter.hasDefault())
                && schema.results().stream().allMatch(result -> JavaTypes.ofResult(result.type()) != null);
    }
}

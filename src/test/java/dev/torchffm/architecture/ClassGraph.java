// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The classes of a folder and which of them names which. Nested, local and anonymous classes count as part of their outermost class:
 * they share its source file, and so its place in the layers.
 */
final class ClassGraph {
    /** What each class names, of this folder or not, by binary names. */
    private final Map<String, Set<String>> references = new TreeMap<>();
    private final Map<String, Set<String>> calls = new TreeMap<>();

    private ClassGraph() { }

    static ClassGraph of(Path folder) {
        ClassGraph graph = new ClassGraph();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".class") && !file.endsWith("module-info.class"))
                    .forEach(graph::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return graph;
    }

    private void add(Path file) {
        try {
            ClassFile read = ClassFile.read(file);
            String name = outermost(read.name());
            Set<String> named = references.computeIfAbsent(name, key -> new TreeSet<>());
            read.classes().stream().map(ClassGraph::outermost).filter(other -> !other.equals(name)).forEach(named::add);
            calls.computeIfAbsent(name, key -> new TreeSet<>()).addAll(read.methods());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static String outermost(String name) {
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    static String packageOf(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    Set<String> classes() {
        return references.keySet();
    }

    /** The classes that a class of this folder names. */
    Set<String> references(String name) {
        return references.get(name);
    }

    /** The methods that a class calls, each as {@code owner.name}. */
    Set<String> calls(String name) {
        return calls.get(name);
    }

    /** The strongly connected components of more than one class, each sorted; the largest first. */
    List<Set<String>> circles() {
        return new Components().find();
    }

    /** Of the references within a circle those that go from one package to another, as {@code from -> to} in each line. */
    List<String> crossings(Set<String> circle) {
        List<String> lines = new ArrayList<>();
        for (String from : circle) {
            for (String to : references.get(from)) {
                if (circle.contains(to) && !packageOf(from).equals(packageOf(to))) {
                    lines.add(from + " -> " + to);
                }
            }
        }
        return lines;
    }

    /** Tarjan's algorithm; its recursion is as deep as the longest chain of classes, of which there are a few hundred. */
    private final class Components {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<String, Integer> lowest = new HashMap<>();
        private final Deque<String> open = new ArrayDeque<>();
        private final Set<String> onStack = new HashSet<>();
        private final List<Set<String>> found = new ArrayList<>();

        List<Set<String>> find() {
            for (String name : classes()) {
                if (!numbers.containsKey(name)) {
                    visit(name);
                }
            }
            found.sort((a, b) -> b.size() - a.size());
            return found;
        }

        private void visit(String name) {
            numbers.put(name, numbers.size());
            lowest.put(name, numbers.get(name));
            open.push(name);
            onStack.add(name);
            for (String other : references.get(name)) {
                if (!references.containsKey(other)) {
                    continue;
                }
                if (!numbers.containsKey(other)) {
                    visit(other);
                    lowest.merge(name, lowest.get(other), Math::min);
                } else if (onStack.contains(other)) {
                    lowest.merge(name, numbers.get(other), Math::min);
                }
            }
            if (lowest.get(name).equals(numbers.get(name))) {
                Set<String> component = new TreeSet<>();
                String member;
                do {
                    member = open.pop();
                    onStack.remove(member);
                    component.add(member);
                } while (!member.equals(name));
                if (component.size() > 1) {
                    found.add(component);
                }
            }
        }
    }
}

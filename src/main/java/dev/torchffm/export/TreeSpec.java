// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import dev.torchffm.internal.files.Json;
import dev.torchffm.io.FormatException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How nested containers are taken apart into values and put together again: a pytree of PyTorch.
 *
 * @param kind what container it is
 * @param keys the keys of a dictionary or the fields of a named tuple, in the example's order; else empty
 * @param children what is in it
 * @param leaves how many values that are
 */
record TreeSpec(Kind kind, List<String> keys, List<TreeSpec> children, int leaves) {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_LEAVES = 1_000_000;

    /** What a node of the tree is. */
    enum Kind {
        LEAF, SEQUENCE, MAPPING, NAMED_TUPLE;

        private String javaTypes() {
            return switch (this) {
                case LEAF -> "a value";
                case SEQUENCE -> "a List or array";
                case MAPPING -> "a Map";
                case NAMED_TUPLE -> "a Map of the fields, or a List";
            };
        }
    }

    private static final TreeSpec LEAF = new TreeSpec(Kind.LEAF, List.of(), List.of(), 1);

    // ------------------------------------------------------------------ reading

    /**
     * Reads the text that a signature has.
     *
     * @param fields the fields of named tuples by their registered names
     */
    static TreeSpec parse(String text, Map<String, List<String>> fields, Source source, String what) throws FormatException {
        Object parsed = json(text, source, 2 * MAX_DEPTH + 2);
        List<Object> pair = source.list(parsed, what);
        if (pair.size() != 2 || !Long.valueOf(1).equals(pair.get(0))) {
            throw source.error(what + " must be a pair of the protocol 1 and a tree, not " + Source.shown(parsed));
        }
        return of(pair.get(1), fields, source, what, 0);
    }

    private static @Nullable Object json(String text, Source source, int depth) throws FormatException {
        return Json.parse(source.file(), source.offset(), text.getBytes(StandardCharsets.UTF_8), depth);
    }

    private static TreeSpec of(@Nullable Object value, Map<String, List<String>> fields, Source source, String what, int depth)
            throws FormatException {
        if (depth > MAX_DEPTH) {
            throw source.error(what + " is nested deeper than " + MAX_DEPTH);
        }
        Map<String, Object> node = source.object(value, what);
        List<TreeSpec> children = new ArrayList<>();
        int leaves = 0;
        for (Object child : source.list(node.get("children_spec"), what + ".children_spec")) {
            TreeSpec spec = of(child, fields, source, what, depth + 1);
            children.add(spec);
            leaves += spec.leaves;
            if (leaves > MAX_LEAVES) {
                throw source.error(what + " has more than " + MAX_LEAVES + " leaves");
            }
        }
        if (node.get("type") == null) {
            if (!children.isEmpty()) {
                throw source.error(what + " has a leaf with children");
            }
            return LEAF;
        }
        String type = source.text(node.get("type"), what + ".type");
        return switch (type) {
            case "builtins.dict", "collections.OrderedDict" -> keyed(Kind.MAPPING, context(node, source, what), children, leaves,
                    source, what);
            case "collections.defaultdict" -> keyed(Kind.MAPPING, context(node, source, what) instanceof Map<?, ?> map
                    ? map.get("dict_context") : null, children, leaves, source, what);
            case "collections.namedtuple" -> {
                List<String> names = fields.get(String.valueOf(node.get("context")));
                if (names == null) {
                    throw source.error(what + " has the named tuple " + Source.shown(node.get("context")) + ", whose fields the file does not say");
                }
                yield keyed(Kind.NAMED_TUPLE, names, children, leaves, source, what);
            }
            // Lists, tuples, queues, and classes of the author's, of which the values are known and the class is not.
            default -> new TreeSpec(Kind.SEQUENCE, List.of(), List.copyOf(children), leaves);
        };
    }

    private static @Nullable Object context(Map<String, Object> node, Source source, String what) throws FormatException {
        return json(source.text(node.get("context"), what + ".context"), source, MAX_DEPTH);
    }

    private static TreeSpec keyed(Kind kind, @Nullable Object context, List<TreeSpec> children, int leaves, Source source, String what)
            throws FormatException {
        List<String> keys = new ArrayList<>();
        for (Object key : source.list(context, what + ": the keys")) {
            if (!(key instanceof String) && !(key instanceof Long) && !(key instanceof Boolean)) {
                throw source.error(what + " has the key " + Source.shown(key) + "; strings, integers and booleans are read");
            }
            keys.add(String.valueOf(key));
        }
        if (keys.size() != children.size() || new HashSet<>(keys).size() != keys.size()) {
            throw source.error(what + " has " + children.size() + " values for the keys " + Source.shown(keys));
        }
        return new TreeSpec(kind, List.copyOf(keys), List.copyOf(children), leaves);
    }

    // ------------------------------------------------------------------ paths

    /** Appends a Python expression for each leaf, {@code x['a'][0]} for a tree called x. */
    void paths(String path, List<String> paths) {
        switch (kind) {
            case LEAF -> paths.add(path);
            case MAPPING -> {
                for (int i = 0; i < keys.size(); i++) {
                    children.get(i).paths(path + "['" + keys.get(i) + "']", paths);
                }
            }
            case SEQUENCE, NAMED_TUPLE -> {
                for (int i = 0; i < children.size(); i++) {
                    children.get(i).paths(path + "[" + i + "]", paths);
                }
            }
        }
    }

    // ------------------------------------------------------------------ taking apart

    /**
     * Puts the values of a container in a row.
     *
     * @param path what the container is called, for messages
     * @return where the next value goes
     * @throws IllegalArgumentException if the container is another one
     */
    int flatten(Object value, String path, Object[] into, int from) {
        switch (kind) {
            case LEAF -> {
                if (value instanceof List || value instanceof Map || value instanceof Object[]) {
                    throw wrong(path, value);
                }
                into[from] = value;
                return from + 1;
            }
            case SEQUENCE -> {
                return flattenSequence(sequence(value, path), path, into, from);
            }
            case MAPPING -> {
                return flattenMapping(value, path, into, from);
            }
            case NAMED_TUPLE -> {
                return value instanceof Map ? flattenMapping(value, path, into, from)
                        : flattenSequence(sequence(value, path), path, into, from);
            }
            default -> throw new AssertionError(kind);
        }
    }

    private List<?> sequence(Object value, String path) {
        return switch (value) {
            case List<?> list -> list;
            case Object[] array -> Arrays.asList(array);
            case long[] array -> Arrays.stream(array).boxed().toList();
            case int[] array -> Arrays.stream(array).asLongStream().boxed().toList();
            case double[] array -> Arrays.stream(array).boxed().toList();
            case null, default -> throw wrong(path, value);
        };
    }

    private IllegalArgumentException wrong(String path, Object value) {
        return new IllegalArgumentException("input '" + path + "' must be " + kind.javaTypes()
                + (kind == Kind.LEAF ? "" : " of " + children.size() + (keys.isEmpty() ? "" : " with the keys " + keys)) + ", not "
                + (value == null ? "null" : "a " + value.getClass().getSimpleName()));
    }

    private int flattenSequence(List<?> values, String path, Object[] into, int from) {
        if (values.size() != children.size()) {
            throw new IllegalArgumentException("input '" + path + "' must have " + children.size() + " values, and has " + values.size());
        }
        int next = from;
        for (int i = 0; i < children.size(); i++) {
            next = children.get(i).flatten(values.get(i), path + "[" + i + "]", into, next);
        }
        return next;
    }

    private int flattenMapping(Object value, String path, Object[] into, int from) {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong(path, value);
        }
        int next = from;
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            if (!map.containsKey(key)) {
                throw new IllegalArgumentException("input '" + path + "' has no key '" + key + "'; it must have the keys " + keys
                        + ", and has " + map.keySet());
            }
            next = children.get(i).flatten(map.get(key), path + "['" + key + "']", into, next);
        }
        if (map.size() != keys.size()) {
            List<Object> others = new ArrayList<>(map.keySet());
            others.removeAll(keys);
            throw new IllegalArgumentException("input '" + path + "' has the keys " + others + ", which the program does not take; it must "
                    + "have " + keys);
        }
        return next;
    }

    // ------------------------------------------------------------------ putting together

    /** Makes the containers again, of values in a row. */
    Object unflatten(Object[] values) {
        return unflatten(values, new int[1]);
    }

    private Object unflatten(Object[] values, int[] next) {
        switch (kind) {
            case LEAF -> {
                return values[next[0]++];
            }
            case SEQUENCE -> {
                Object[] all = new Object[children.size()];
                for (int i = 0; i < all.length; i++) {
                    all[i] = children.get(i).unflatten(values, next);
                }
                return Collections.unmodifiableList(Arrays.asList(all));
            }
            default -> {
                Map<String, Object> map = new LinkedHashMap<>();
                for (int i = 0; i < keys.size(); i++) {
                    map.put(keys.get(i), children.get(i).unflatten(values, next));
                }
                return Collections.unmodifiableMap(map);
            }
        }
    }
}

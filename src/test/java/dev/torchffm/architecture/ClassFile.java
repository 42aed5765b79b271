// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.architecture;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a compiled class refers to: the classes and methods that its constant pool, its members' descriptors and its generic signatures
 * name. Read here by hand, since {@code java.lang.classfile} came to stay only after the release that the library is compiled for.
 *
 * @param name the binary name, with dots between packages
 * @param classes the binary names of all classes it names
 * @param methods the methods it calls, each as {@code owner.name}
 */
record ClassFile(String name, Set<String> classes, Set<String> methods) {
    private static final int UTF8 = 1;
    private static final int INTEGER = 3;
    private static final int FLOAT = 4;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int DYNAMIC = 17;
    private static final int INVOKE_DYNAMIC = 18;
    private static final int MODULE = 19;
    private static final int PACKAGE = 20;

    /** A class in a descriptor or a generic signature; the rest of both is punctuation, primitives and type variables. */
    private static final Pattern REFERENCE = Pattern.compile("L([\\w$]+(?:/[\\w$]+)+)");

    /** A constant: its kind, the entries it points to or its text. */
    private record Constant(int kind, int first, int second, String text) { }

    static ClassFile read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            return new Reader(in).read();
        }
    }

    private static final class Reader {
        private final DataInputStream in;
        private final List<Constant> pool = new ArrayList<>();
        private final Set<String> classes = new TreeSet<>();
        private final Set<String> methods = new TreeSet<>();

        Reader(DataInputStream in) {
            this.in = in;
        }

        ClassFile read() throws IOException {
            if (in.readInt() != 0xCAFEBABE) {
                throw new IOException("not a class file");
            }
            in.readInt();
            readPool();
            in.readUnsignedShort();
            String name = dotted(pool.get(pool.get(in.readUnsignedShort()).first()).text());
            in.readUnsignedShort();
            int interfaces = in.readUnsignedShort();
            in.skipBytes(2 * interfaces);
            readMembers();
            readMembers();
            readAttributes();
            readReferences();
            classes.remove(name);
            return new ClassFile(name, classes, methods);
        }

        private void readPool() throws IOException {
            int count = in.readUnsignedShort();
            pool.add(null);
            while (pool.size() < count) {
                int kind = in.readUnsignedByte();
                pool.add(switch (kind) {
                    case UTF8 -> new Constant(kind, 0, 0, in.readUTF());
                    case CLASS, STRING, METHOD_TYPE, MODULE, PACKAGE -> new Constant(kind, in.readUnsignedShort(), 0, null);
                    case FIELD, METHOD, INTERFACE_METHOD, NAME_AND_TYPE, DYNAMIC, INVOKE_DYNAMIC ->
                        new Constant(kind, in.readUnsignedShort(), in.readUnsignedShort(), null);
                    case METHOD_HANDLE -> new Constant(kind, in.readUnsignedByte(), in.readUnsignedShort(), null);
                    case INTEGER, FLOAT -> new Constant(kind, in.readInt(), 0, null);
                    case LONG, DOUBLE -> new Constant(kind, in.readInt(), in.readInt(), null);
                    default -> throw new IOException("constant of kind " + kind);
                });
                if (kind == LONG || kind == DOUBLE) {
                    pool.add(null);
                }
            }
        }

        private void readMembers() throws IOException {
            int count = in.readUnsignedShort();
            for (int i = 0; i < count; i++) {
                in.readUnsignedShort();
                in.readUnsignedShort();
                addDescriptor(in.readUnsignedShort());
                readAttributes();
            }
        }

        private void readAttributes() throws IOException {
            int count = in.readUnsignedShort();
            for (int i = 0; i < count; i++) {
                String name = pool.get(in.readUnsignedShort()).text();
                byte[] content = in.readNBytes(in.readInt());
                if (name.equals("Signature")) {
                    addDescriptor((content[0] & 0xff) << 8 | content[1] & 0xff);
                }
            }
        }

        private void readReferences() {
            for (Constant constant : pool) {
                if (constant == null) {
                    continue;
                }
                switch (constant.kind()) {
                    case CLASS -> addClass(pool.get(constant.first()).text());
                    case NAME_AND_TYPE -> addDescriptor(constant.second());
                    case METHOD_TYPE -> addDescriptor(constant.first());
                    case METHOD, INTERFACE_METHOD -> methods.add(dotted(pool.get(pool.get(constant.first()).first()).text()) + "."
                            + pool.get(pool.get(constant.second()).first()).text());
                    default -> { }
                }
            }
        }

        private void addClass(String name) {
            if (name.startsWith("[")) {
                addReferences(name);
            } else {
                classes.add(dotted(name));
            }
        }

        private void addDescriptor(int index) {
            addReferences(pool.get(index).text());
        }

        private void addReferences(String descriptor) {
            Matcher matcher = REFERENCE.matcher(descriptor);
            while (matcher.find()) {
                classes.add(dotted(matcher.group(1)));
            }
        }

        private static String dotted(String name) {
            return name.replace('/', '.');
        }
    }
}

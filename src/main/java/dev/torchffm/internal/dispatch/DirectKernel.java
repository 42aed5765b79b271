// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.torchffm.internal.abi.Arguments;
import dev.torchffm.internal.abi.CallBuffers;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.NativeLibrary;
import dev.torchffm.internal.abi.Unchecked;
import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Result;
import dev.torchffm.internal.schema.Schema;
import dev.torchffm.internal.schema.Type;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The C function that runs an operator's kernel for the CPU without the dispatcher. Its signature follows from the schema: an
 * optional is a pointer, a list a pointer and a length, a result a pointer to where its handle goes.
 */
public final class DirectKernel {
    private static final String PREFIX = "aoti_torch_cpu_";
    private static final MethodHandle TO_DOUBLE;

    static {
        try {
            TO_DOUBLE = MethodHandles.lookup().findStatic(Double.class, "longBitsToDouble",
                    MethodType.methodType(double.class, long.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Of type (long[])int: the words of the arguments, then the addresses for the results. */
    private final MethodHandle function;
    private final int words;
    private final int results;
    /** Which parameters are lists, and so two words. */
    private final boolean[] lists;

    private DirectKernel(MethodHandle function, int words, int results, boolean[] lists) {
        this.function = function;
        this.words = words;
        this.results = results;
        this.lists = lists;
    }

    /**
     * Finds the function.
     *
     * @param schema the operator's schema
     * @return the function, or null if the loaded libtorch has none or the schema has types that this class does not pass
     */
    public static @Nullable DirectKernel find(Schema schema) {
        List<MemoryLayout> layouts = new ArrayList<>();
        boolean[] lists = new boolean[schema.parameters().size()];
        for (int i = 0; i < lists.length; i++) {
            Parameter parameter = schema.parameters().get(i);
            Type type = parameter.type();
            if (parameter.written() || !passes(type)) {
                return null;
            }
            lists[i] = type.list();
            layouts.add(layout(type));
            if (type.list()) {
                layouts.add(JAVA_LONG);
            }
        }
        for (Result result : schema.results()) {
            if (result.type().kind() != Kind.TENSOR || result.type().list()) {
                return null;
            }
        }
        int results = schema.results().size();
        layouts.addAll(Collections.nCopies(results, JAVA_LONG));
        String name = PREFIX + schema.name().substring(schema.name().indexOf("::") + 2)
                + (schema.overload().isEmpty() ? "" : "_" + schema.overload());
        Optional<MemorySegment> address = NativeLibrary.find(name);
        return address.isEmpty() ? null : new DirectKernel(function(address.get(), layouts), layouts.size(), results, lists);
    }

    private static boolean passes(Type type) {
        return switch (type.kind()) {
            case TENSOR -> !(type.list() && type.optional());
            case INT, FLOAT -> !type.optionalElements();
            case BOOL, DTYPE -> !type.list();
            // Only absent ones are passed.
            case STRING -> type.optional();
            case GENERATOR -> true;
            default -> false;
        };
    }

    private static MemoryLayout layout(Type type) {
        if (type.optional() || type.list()) {
            return JAVA_LONG;
        }
        return switch (type.kind()) {
            case FLOAT -> JAVA_DOUBLE;
            case BOOL, DTYPE -> JAVA_INT;
            default -> JAVA_LONG;
        };
    }

    private static MethodHandle function(MemorySegment address, List<MemoryLayout> layouts) {
        MethodHandle handle = Native.function(address,
                FunctionDescriptor.of(JAVA_INT, layouts.toArray(MemoryLayout[]::new)));
        for (int i = 0; i < layouts.size(); i++) {
            if (layouts.get(i) == JAVA_DOUBLE) {
                handle = MethodHandles.filterArguments(handle, i, TO_DOUBLE);
            }
        }
        MethodType allWords = MethodType.methodType(int.class, Collections.nCopies(layouts.size(), long.class));
        return MethodHandles.explicitCastArguments(handle, allWords).asSpreader(long[].class, layouts.size());
    }

    /** Begins a call. Like that of an ordinary call, its memory is the thread's. */
    public Frame begin() {
        return new Frame(this);
    }

    /** One call. */
    public static final class Frame implements Arguments {
        /** Results lie where the dispatcher leaves them; behind them is room for what pointers point to. */
        private static final int FIRST_FREE = 8;

        private final DirectKernel kernel;
        private final CallBuffers thread;
        private final long[] words;
        private int parameter;
        private int count;
        private int free = FIRST_FREE;
        private boolean fits = true;

        private Frame(DirectKernel kernel) {
            this.kernel = kernel;
            this.thread = CallBuffers.get();
            this.words = new long[kernel.words];
        }

        /**
         * Makes the call, unless the dispatcher would do more than call the kernel.
         *
         * @return whether it was made; the results are then where those of an ordinary call are
         */
        public boolean run() {
            if (!fits || thread.isGuarding()) {
                return false;
            }
            long out = thread.stack.address();
            for (int i = 0; i < kernel.results; i++) {
                words[count++] = out + 8L * i;
            }
            try {
                Native.check((int) kernel.function.invokeExact(words));
            } catch (Throwable e) {
                throw Unchecked.rethrow(e);
            }
            return true;
        }

        private Frame word(long value) {
            words[count++] = value;
            parameter++;
            return this;
        }

        private Frame list(long address, int length) {
            words[count++] = address;
            return word(length);
        }

        /** The address of a word of memory that holds a value. */
        private long place(long value) {
            if (free == CallBuffers.STACK_SLOTS) {
                fits = false;
                return 0;
            }
            thread.stack.setAtIndex(JAVA_LONG, free, value);
            return thread.stack.address() + 8L * free++;
        }

        private long placeAll(long[] values) {
            long first = thread.stack.address() + 8L * free;
            for (long value : values) {
                place(value);
            }
            return first;
        }

        private void look(long handle) {
            fits = fits && FastPath.mayBypassDispatcher(handle);
        }

        @Override
        public Frame tensor(long handle) {
            look(handle);
            return word(handle);
        }

        @Override
        public Frame someTensor(long handle) {
            look(handle);
            return word(place(handle));
        }

        @Override
        public Frame integer(long value) {
            return word(value);
        }

        @Override
        public Frame someInteger(long value) {
            return word(place(value));
        }

        @Override
        public Frame none() {
            return kernel.lists[parameter] ? list(0, 0) : word(0);
        }

        @Override
        public Frame integers(long... values) {
            return list(placeAll(values), values.length);
        }

        @Override
        public Frame someIntegers(long... values) {
            return list(place(placeAll(values)), values.length);
        }

        @Override
        public Frame tensors(long... handles) {
            for (long handle : handles) {
                look(handle);
            }
            return integers(handles);
        }

        @Override
        public Frame optionalTensors(long... handles) {
            long[] places = new long[handles.length];
            for (int i = 0; i < handles.length; i++) {
                if (handles[i] != 0) {
                    look(handles[i]);
                    places[i] = place(handles[i]);
                }
            }
            return integers(places);
        }

        @Override
        public Frame someTensors(long... handles) {
            throw new AssertionError("not passed");
        }

        @Override
        public Frame string(String value) {
            throw new AssertionError("not passed");
        }

        @Override
        public Frame someString(String value) {
            fits = false;
            return word(0);
        }

        @Override
        public Frame generator(long handle) {
            fits = false;
            return word(0);
        }

        @Override
        public Frame someGenerator(long handle) {
            return generator(handle);
        }

        @Override
        public Frame scalar(Object value, boolean optional) {
            throw new AssertionError("not passed");
        }
    }
}

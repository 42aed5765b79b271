// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static dev.torchffm.internal.abi.BoxedAbi.INVOKER;
import static dev.torchffm.internal.abi.BoxedAbi.NONE;
import static dev.torchffm.internal.abi.BoxedAbi.TENSOR;
import static dev.torchffm.internal.abi.BoxedAbi.move;
import static dev.torchffm.internal.abi.BoxedAbi.retain;
import static dev.torchffm.internal.abi.BoxedAbi.set;
import static dev.torchffm.internal.abi.BoxedAbi.tag;
import static dev.torchffm.internal.abi.BoxedAbi.word;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.torchffm.DType;
import dev.torchffm.TorchException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The experiments by which {@link BoxedAbi} learns where libtorch's objects keep what it needs, and the proof that boxed calls give
 * right values for right arguments and the right error for wrong ones.
 */
final class BoxedExperiments {
    private static final String PROPERTY = "torchffm.boxed";
    private static final String FIND = "torch::jit::findOperatorFor";
    /** A function that returns a {@code std::string} of two words and a buffer; with the older kind it is called otherwise. */
    private static final String WITH_NEW_STRINGS = "c10::DeviceTypeName[abi:cxx11]";
    private static final long[] ONE = {1};
    /** As much of an Operator is looked at. */
    private static final int OPERATOR_BYTES = 512;
    private static final MemorySegment MEMORY = Native.ADDRESS_SPACE;

    private static volatile String whyNot = "";

    private final CallBuffers thread;
    private final BoxedAbi abi;
    /** Where libtorch's code is: begin and end in turns. */
    private final long[] code;
    private final long frame;

    /** Another reason than an exception of libtorch's for not making boxed calls. */
    private static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        Unusable(String why) {
            super(why, null, false, false);
        }
    }

    private BoxedExperiments(CallBuffers thread, BoxedAbi abi, long[] code) {
        this.thread = thread;
        this.abi = abi;
        this.code = code;
        this.frame = thread.boxed().main();
    }

    /** {@return what was found out about the loaded libtorch, or null if no boxed call can be made} */
    static @Nullable BoxedAbi find() {
        MemorySegment finder = CxxFunctions.find(FIND).orElse(null);
        if (!mayBeMade()) {
            whyNot = Boolean.parseBoolean(System.getProperty(PROPERTY, "true")) ? "not tried on " + Platform.current().name()
                    : "-D" + PROPERTY + "=" + System.getProperty(PROPERTY);
            return null;
        }
        if (finder == null || CxxFunctions.find(WITH_NEW_STRINGS).isEmpty()) {
            whyNot = "libtorch does not export " + FIND + ", or has strings of the older kind";
            return null;
        }
        try {
            return find(finder.address(), codeAround(finder.address()));
        } catch (Unusable | IOException e) {
            whyNot = "an experiment failed: " + e.getMessage();
            return null;
        }
    }

    /** The same, of an operator's finder, and where libtorch's code is: begin and end in turns. */
    static @Nullable BoxedAbi find(long finder, long[] code) {
        // The experiments have nothing to do with what the thread is in the middle of.
        CallBuffers thread = CallBuffers.get();
        CallBuffers.SuspendedCall suspended = thread.suspend();
        boolean recording = Native.gradEnabled();
        Native.setGradEnabled(false);
        try {
            BoxedExperiments experiments = new BoxedExperiments(thread, new BoxedAbi(finder), code);
            experiments.findPlaces();
            experiments.findTags();
            experiments.findObjects();
            experiments.confirm();
            return experiments.abi;
        } catch (Unusable | RuntimeException e) {
            // A function that is not there is null, and a refusal an exception too.
            whyNot = "an experiment failed: " + e.getMessage();
            return null;
        } finally {
            Native.setGradEnabled(recording);
            thread.resume(suspended);
        }
    }

    /** {@return why there are no boxed calls, once they were looked for} */
    static String whyNot() {
        return whyNot;
    }

    /** {@return whether C++ functions may be called: on a platform where experiments can show that they are called rightly} */
    static boolean mayBeMade() {
        return Boolean.parseBoolean(System.getProperty(PROPERTY, "true")) && Platform.current().is("operators", "yes");
    }

    /** The executable parts of the file that an address is in: begin and end in turns. */
    private static long[] codeAround(long address) throws IOException, Unusable {
        List<String> lines = Files.readAllLines(Path.of("/proc/self/maps"));
        String file = null;
        for (String line : lines) {
            if (isExecutable(line) && begin(line) <= address && address < end(line)) {
                file = file(line);
            }
        }
        require(file != null && !file.isEmpty(), "code");
        long[] found = new long[2 * lines.size()];
        int count = 0;
        for (String line : lines) {
            if (isExecutable(line) && file(line).equals(file)) {
                found[count++] = begin(line);
                found[count++] = end(line);
            }
        }
        return Arrays.copyOf(found, count);
    }

    // A line: begin-end, rights, offset, device, inode, file. Without streams and patterns, which take longer to load than all the rest.

    private static boolean isExecutable(String line) {
        return line.charAt(line.indexOf(' ') + 3) == 'x';
    }

    private static long begin(String line) {
        return Long.parseUnsignedLong(line, 0, line.indexOf('-'), 16);
    }

    private static long end(String line) {
        return Long.parseUnsignedLong(line, line.indexOf('-') + 1, line.indexOf(' '), 16);
    }

    private static String file(String line) {
        int at = line.indexOf('/');
        return at < 0 ? "" : line.substring(at);
    }

    private boolean isCode(long address) {
        for (int i = 0; i < code.length; i += 2) {
            if (code[i] <= address && address < code[i + 1]) {
                return true;
            }
        }
        return false;
    }

    private static void require(boolean condition, String what) throws Unusable {
        if (!condition) {
            throw new Unusable(what);
        }
    }

    private void findPlaces() throws Unusable {
        require(abi.operator("aten::no_such_operator", "") == 0 && abi.operator("aten::mul", "no_such_overload") == 0, "lookup");
        String[][] dispatched = {{"aten::mul", "Scalar"}, {"aten::neg", ""}, {"aten::hardtanh", ""}, {"aten::item", ""}};
        for (String[] name : dispatched) {
            int place = functionAt(name[0], name[1]);
            require(abi.dispatchedAt < 0 || abi.dispatchedAt == place, "operator");
            abi.dispatchedAt = place;
        }
        // All that go to the dispatcher are called by the same code.
        abi.invoker = word(abi.operator("aten::neg", "") + abi.dispatchedAt + INVOKER);
        for (String[] name : dispatched) {
            dispatched(name[0], name[1]);
        }
        String[][] scripted = {{"aten::mul", "left_t"}, {"aten::Complex", "float_float"}, {"aten::zfill", ""}, {"aten::chr", ""}};
        for (String[] name : scripted) {
            int place = functionAt(name[0], name[1]);
            require(abi.scriptedAt < 0 || abi.scriptedAt == place, "operator of TorchScript");
            abi.scriptedAt = place;
        }
    }

    /**
     * Where an operator has its function: two words of closure, then the addresses of two functions of libtorch's. The closure may be
     * the address of a function itself.
     */
    private int functionAt(String name, String overload) throws Unusable {
        long operator = abi.operator(name, overload);
        require(operator != 0, name);
        for (int at = 16; at < OPERATOR_BYTES; at += 8) {
            if (isCode(word(operator + at)) && isCode(word(operator + at + 8)) && !isCode(word(operator + at + 16))) {
                return at - 16;
            }
        }
        throw new Unusable("function of " + name);
    }

    /** Calls an operator on one tensor, in the thread's own frame. */
    private long onTensor(BoxedFunction function, long tensor) throws Unusable {
        retain(tensor, BoxedFrame.slot(frame, 0), TENSOR);
        require(abi.call(thread, frame, function, 1) == 1, "operator of one tensor");
        return BoxedFrame.slot(frame, 0);
    }

    static long tensor(DType dtype, long first, long second) {
        long tensor = Native.emptyStrided(ONE, ONE, dtype.code(), DeviceTypes.CPU, -1);
        long data = Native.dataPointer(tensor);
        if (dtype.itemSize() == 1) {
            MEMORY.set(JAVA_BYTE, data, (byte) first);
        } else {
            MEMORY.set(JAVA_LONG, data, first);
        }
        if (dtype.itemSize() == 16) {
            MEMORY.set(JAVA_LONG, data + 8, second);
        }
        return tensor;
    }

    private int tagOfItem(DType dtype, long bits) throws Unusable {
        long tensor = tensor(dtype, bits, bits);
        try {
            long slot = onTensor(dispatched("aten::item", ""), tensor);
            require(dtype == DType.COMPLEX128 || (dtype == DType.BOOL ? word(slot) & 0xff : word(slot)) == bits, "item");
            int found = tag(slot);
            abi.complexTag = dtype == DType.COMPLEX128 ? found : abi.complexTag;
            abi.release(slot);
            return found;
        } finally {
            Native.deleteTensor(tensor);
        }
    }

    private void findTags() throws Unusable {
        long minusTwo = tensor(DType.INT64, -2, 0);
        try {
            long before = references(minusTwo);
            long slot = onTensor(dispatched("aten::neg", ""), minusTwo);
            // No reference was taken or left.
            require(tag(slot) == TENSOR && references(minusTwo) == before && word(slot) != word(minusTwo), "tensor");
            require(word(Native.dataPointer(slot)) == 2, "neg");
            abi.release(slot);
        } finally {
            Native.deleteTensor(minusTwo);
        }
        abi.integerTag = tagOfItem(DType.INT64, 77);
        abi.doubleTag = tagOfItem(DType.FLOAT64, Double.doubleToRawLongBits(2.5));
        abi.boolTag = tagOfItem(DType.BOOL, 1);
        tagOfItem(DType.COMPLEX128, Double.doubleToRawLongBits(2.5));
        // An integer that only an unsigned type holds has a tag of its own since there are such types.
        abi.unsignedTag = tagOfItem(DType.UINT64, -2);
        long[] tags = {NONE, TENSOR, abi.integerTag, abi.doubleTag, abi.boolTag, abi.complexTag, abi.unsignedTag};
        for (int i = 1; i < tags.length; i++) {
            for (int j = 0; j < i; j++) {
                require(tags[i] != tags[j], "tags");
            }
        }
    }

    private static BoxedFunction found(@Nullable BoxedFunction function, String name) throws Unusable {
        if (function == null) {
            throw new Unusable("function of " + name);
        }
        return function;
    }

    private BoxedFunction dispatched(String name, String overload) throws Unusable {
        return found(abi.function(name, overload), name);
    }

    private BoxedFunction scripted(String name, String overload) throws Unusable {
        return found(scriptedIfAny(name, overload), name);
    }

    private void findObjects() throws Unusable {
        long slot = BoxedFrame.slot(frame, 0);
        abi.complex = scripted("aten::Complex", "float_float");
        abi.repeat = scripted("aten::mul", "left_t");
        abi.zeroFill = scripted("aten::zfill", "");
        abi.complex(thread, slot, 1, 2);
        require(tag(slot) == abi.complexTag, "complex");
        abi.release(slot);

        long sized = Native.emptyStrided(new long[] {1, 3, 0}, new long[] {3, 1, 1}, DType.FLOAT32.code(), DeviceTypes.CPU, -1);
        try {
            slot = onTensor(scripted("aten::size", ""), sized);
            abi.listTag = tag(slot);
            abi.elementsAt = elementsAt(slot, 3);
            require(abi.size(slot) == 3 && word(abi.elements(slot)) == 1 && word(abi.elements(slot) + BoxedFrame.SLOT) == 3
                    && tag(abi.elements(slot) + BoxedFrame.SLOT) == abi.integerTag, "list");
            abi.release(slot);
            // A list of one tensor.
            retain(sized, slot, TENSOR);
            set(BoxedFrame.slot(frame, 1), 0, abi.integerTag);
            require(abi.call(thread, frame, dispatched("aten::unbind", "int"), 2) == 1 && tag(slot) == abi.listTag && abi.size(slot) == 1
                    && tag(abi.elements(slot)) == TENSOR, "list of tensors");
            abi.tensorList = kept(slot);
        } finally {
            Native.deleteTensor(sized);
        }
        abi.integerList = listOfOne();

        set(slot, 'x', abi.integerTag);
        require(abi.call(thread, frame, scripted("aten::chr", ""), 1) == 1, "chr");
        abi.stringTag = tag(slot);
        abi.string = kept(slot);
        retain(abi.string, slot, abi.stringTag);
        set(BoxedFrame.slot(frame, 1), 40, abi.integerTag);
        require(abi.call(thread, frame, abi.zeroFill, 2) == 1 && tag(slot) == abi.stringTag, "zfill");
        abi.charactersAt = charactersAt(slot);
        abi.release(slot);

        BoxedFunction generator = scriptedIfAny("aten::Generator", "");
        if (generator != null) {
            set(slot, 0, NONE);
            set(BoxedFrame.slot(frame, 1), 0, NONE);
            if (abi.call(thread, frame, generator, 2) == 1) {
                abi.generatorTag = tag(slot);
                abi.release(slot);
            }
        }
        BoxedFunction device = scriptedIfAny("prim::device", "");
        if (device != null) {
            long tensor = tensor(DType.INT64, 0, 0);
            try {
                retain(tensor, slot, TENSOR);
                if (abi.call(thread, frame, device, 1) == 1 && (word(slot) & 0xffff) == BoxedAbi.device(DeviceTypes.CPU, -1)) {
                    abi.deviceTag = tag(slot);
                }
            } finally {
                Native.deleteTensor(tensor);
            }
        }
    }

    private @Nullable BoxedFunction scriptedIfAny(String name, String overload) {
        long operator = abi.operator(name, overload);
        return operator == 0 || !isCode(word(operator + abi.scriptedAt + INVOKER)) ? null : BoxedAbi.at(operator, abi.scriptedAt);
    }

    /** Makes an IValue one that stays, in memory of its own. */
    private static long kept(long slot) {
        long place = Arena.global().allocate(BoxedFrame.SLOT, 16).address();
        move(slot, place);
        return place;
    }

    private long listOfOne() throws Unusable {
        long vector = tensor(DType.INT64, 0, 0);
        try {
            long slot = onTensor(scripted("aten::size", ""), vector);
            require(tag(slot) == abi.listTag && abi.size(slot) == 1, "list of one");
            return kept(slot);
        } finally {
            Native.deleteTensor(vector);
        }
    }

    /** Where a list has two pointers with so many IValues between them. */
    private static int elementsAt(long slot, int count) throws Unusable {
        long list = word(slot);
        for (int at = 16; at < 64; at += 8) {
            if (word(list + at) != 0 && word(list + at + 8) - word(list + at) == (long) count * BoxedFrame.SLOT) {
                return at;
            }
        }
        throw new Unusable("elements of a list");
    }

    /** Where a string of 40 characters has the pointer to them, and behind it their number. */
    private static int charactersAt(long slot) throws Unusable {
        long string = word(slot);
        for (int at = 16; at < 48; at += 8) {
            if (word(string + at + 8) == 40) {
                byte[] characters = MEMORY.asSlice(word(string + at), 41).toArray(JAVA_BYTE);
                if (new String(characters, StandardCharsets.ISO_8859_1).equals("0".repeat(39) + "x\0")) {
                    return at;
                }
            }
        }
        throw new Unusable("characters of a string");
    }

    // ------------------------------------------------------------------ proof

    /** Right values for right arguments, the right error for wrong ones, and no reference left behind. */
    private void confirm() throws Unusable {
        long slot = BoxedFrame.slot(frame, 0);
        long second = BoxedFrame.slot(frame, 1);
        long third = BoxedFrame.slot(frame, 2);
        long seven = tensor(DType.INT64, 7, 0);
        long small = tensor(DType.INT8, 7, 0);
        long half = tensor(DType.FLOAT64, Double.doubleToRawLongBits(0.5), 0);
        try {
            long[] before = {references(seven), references(small), references(half)};
            retain(half, slot, TENSOR);
            retain(half, second, TENSOR);
            set(third, 3, abi.integerTag);
            require(abi.call(thread, frame, dispatched("aten::add", "Tensor"), 3) == 1 && isDouble(slot, 2), "add with alpha");
            abi.release(slot);

            retain(half, slot, TENSOR);
            abi.complex(thread, second, 4, -2);
            require(abi.call(thread, frame, dispatched("aten::mul", "Scalar"), 2) == 1 && Native.dtype(slot) == DType.COMPLEX128.code()
                    && isDouble(slot, 2) && MEMORY.get(ValueLayout.JAVA_DOUBLE, Native.dataPointer(slot) + 8) == -1, "complex scalar");
            abi.release(slot);

            retain(seven, slot, TENSOR);
            set(second, 2, abi.integerTag);
            abi.string(thread, third, "floor");
            require(abi.call(thread, frame, dispatched("aten::div", "Scalar_mode"), 3) == 1
                    && word(Native.dataPointer(slot)) == 3, "string");
            abi.release(slot);

            abi.tensors(thread, slot, new long[] {seven, seven});
            set(second, 5, abi.integerTag);
            require(abi.call(thread, frame, dispatched("aten::_foreach_mul", "Scalar"), 2) == 1 && abi.size(slot) == 2
                    && word(Native.dataPointer(abi.elements(slot) + BoxedFrame.SLOT)) == 35, "list of tensors");
            abi.release(slot);

            retain(seven, slot, TENSOR);
            abi.integers(thread, second, new long[] {1, 2});
            set(third, 9, abi.integerTag);
            require(abi.call(thread, frame, dispatched("aten::constant_pad_nd", ""), 3) == 1 && Native.numel(slot) == 4
                    && word(Native.dataPointer(slot) + 24) == 9, "list of integers");
            abi.release(slot);

            retain(small, slot, TENSOR);
            set(second, 0, NONE);
            set(third, 1000, abi.integerTag);
            refused("clamp", "", 3, "value cannot be converted to type int8_t without overflow");

            retain(half, slot, TENSOR);
            abi.complex(thread, second, 1, 1);
            set(third, 0, NONE);
            refused("clamp", "", 3, "value cannot be converted to type double without overflow");

            require(references(seven) == before[0] && references(small) == before[1] && references(half) == before[2], "references");
        } finally {
            Native.deleteTensor(seven);
            Native.deleteTensor(small);
            Native.deleteTensor(half);
        }
    }

    /** The word in which all counted objects of libtorch's have their count, behind their vtable. */
    private static long references(long tensor) {
        return word(word(tensor) + 8);
    }

    private static boolean isDouble(long tensorSlot, double value) {
        return MEMORY.get(ValueLayout.JAVA_DOUBLE, Native.dataPointer(tensorSlot)) == value;
    }

    private void refused(String name, String overload, int count, String message) throws Unusable {
        try {
            abi.releaseAll(frame, abi.call(thread, frame, dispatched("aten::" + name, overload), count));
        } catch (TorchException e) {
            // Before 2.13 no function gives the text.
            require(String.valueOf(e.getMessage()).startsWith(message) || !Native.isAtLeast(2, 13), "message");
            return;
        }
        throw new Unusable("refusal of " + name);
    }
}

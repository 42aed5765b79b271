// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import dev.torchffm.internal.jvm.StackRoom;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Result;
import dev.torchffm.internal.schema.Schema;
import dev.torchffm.internal.schema.Type;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operator that is called by its C++ function: its address, and how each of its parameters is passed. Why and how: {@link UnboxedAbi}.
 *
 * <p>A signature is written as letters: {@code T} a tensor, {@code I} an integer, {@code B} a truth value, {@code S} a Scalar,
 * {@code D} an optional type, and in front {@code !} where the first tensor is written and returned.
 */
public final class UnboxedOperator {
    static final byte TENSOR = 0;
    static final byte WORD = 1;
    static final byte SCALAR = 2;

    /** How the names of functions end, by signature: after the function's own name these are its parameters. */
    private static final Map<String, String> SIGNATURES = Map.ofEntries(
            Map.entry("T", "ERKNS_6TensorE"),
            Map.entry("TT", "ERKNS_6TensorES4_"),
            Map.entry("TI", "ERKNS_6TensorEl"),
            Map.entry("TB", "ERKNS_6TensorEb"),
            Map.entry("TS", "ERKNS_6TensorERKN3c106ScalarE"),
            Map.entry("TD", "ERKNS_6TensorESt8optionalIN3c1010ScalarTypeEE"),
            Map.entry("ST", "ERKN3c106ScalarERKNS_6TensorE"),
            Map.entry("!", "ERNS_6TensorE"),
            Map.entry("!T", "ERNS_6TensorERKS2_"),
            Map.entry("!S", "ERNS_6TensorERKN3c106ScalarE"),
            Map.entry("!SS", "ERNS_6TensorERKN3c106ScalarES7_"),
            Map.entry("!TT", "ERNS_6TensorERKS2_S5_"),
            Map.entry("!TS", "ERNS_6TensorERKS2_RKN3c106ScalarE"));

    /** The same for the kernels of the CPU, which have no class around them that counts. */
    private static final Map<String, String> KERNELS = Map.of(
            "T", "ERKNS_6TensorE",
            "TT", "ERKNS_6TensorES3_",
            "TS", "ERKNS_6TensorERKN3c106ScalarE");

    private static final int CALLS_BEFORE = 100;
    private static int asked;

    final UnboxedAbi abi;
    final long function;
    /** The kernel of the CPU, or 0. */
    final long kernel;
    final boolean inPlace;
    final byte[] parameters;

    private UnboxedOperator(UnboxedAbi abi, long function, long kernel, boolean inPlace, byte[] parameters) {
        this.abi = abi;
        this.function = function;
        this.kernel = kernel;
        this.inPlace = inPlace;
        this.parameters = parameters;
    }

    /**
     * {@return whether enough small operators were called that the experiments of the first unboxed call are worth their time, a tenth of
     * a second} Until then callers take another way.
     */
    public static boolean isWorthwhile() {
        // Without synchronisation: it does not matter whether some calls of other threads are counted.
        return asked >= CALLS_BEFORE || ++asked >= CALLS_BEFORE;
    }

    /**
     * Finds an operator's function.
     *
     * @param schema its schema
     * @return the function; null if the loaded libtorch does not export it, if its signature is none of those here, or if no unboxed
     *         calls can be made
     */
    public static @Nullable UnboxedOperator find(Schema schema) {
        StackRoom.require();
        String signature = signature(schema);
        if (signature == null || !SIGNATURES.containsKey(signature)) {
            return null;
        }
        UnboxedAbi abi = UnboxedAbi.get();
        // The dispatcher notes of which tensor another one is a view.
        boolean isView = schema.results().getFirst().alias() != null;
        return abi == null ? null : of(abi, schema.name().substring("aten::".length()), schema.overload(), signature, !isView);
    }

    /** The same by name, without {@code aten::}; with its kernel, if it has one and that is wanted. */
    static @Nullable UnboxedOperator of(UnboxedAbi abi, String name, String overload, String signature, boolean withKernel) {
        String own = overload.isEmpty() ? name : name + "_" + overload;
        String symbol = "_ZN2at4_ops" + own.length() + own + "4call" + SIGNATURES.get(signature);
        boolean inPlace = signature.startsWith("!");
        String passed = inPlace ? "T" + signature.substring(1) : signature;
        byte[] parameters = new byte[passed.length()];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = passed.charAt(i) == 'T' ? TENSOR : passed.charAt(i) == 'S' ? SCALAR : WORD;
        }
        String kernel = withKernel && KERNELS.containsKey(signature) ? "_ZN2at3cpu" + name.length() + name + KERNELS.get(signature) : null;
        long kernelAddress = kernel == null ? 0 : NativeLibrary.find(kernel).map(MemorySegment::address).orElse(0L);
        return NativeLibrary.find(symbol)
                .map(address -> new UnboxedOperator(abi, address.address(), kernelAddress, inPlace, parameters)).orElse(null);
    }

    private static @Nullable String signature(Schema schema) {
        if (!schema.name().startsWith("aten::") || schema.results().size() != 1 || !isTensor(schema.results().getFirst())
                || schema.parameters().size() > 3) {
            return null;
        }
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < schema.parameters().size(); i++) {
            Parameter parameter = schema.parameters().get(i);
            char letter = letter(parameter.type());
            if (letter == 0 || parameter.written() && (i > 0 || letter != 'T' || !schema.results().getFirst().written())) {
                return null;
            }
            letters.append(parameter.written() ? '!' : letter);
        }
        return letters.toString();
    }

    private static boolean isTensor(Result result) {
        Type type = result.type();
        return letter(type) == 'T';
    }

    private static char letter(Type type) {
        if (type.list()) {
            return 0;
        }
        if (type.optional()) {
            return type.word().equals("ScalarType") ? 'D' : 0;
        }
        return switch (type.word()) {
            case "Tensor" -> 'T';
            case "int" -> 'I';
            case "bool" -> 'B';
            case "Scalar" -> 'S';
            default -> 0;
        };
    }

    /** {@return whether there is a kernel for calls that the dispatcher would do nothing else with} */
    public boolean hasKernel() {
        return kernel != 0;
    }

    /** Begins a call. */
    public UnboxedCall begin() {
        return new UnboxedCall(this);
    }
}

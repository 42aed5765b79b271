// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.layout;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.torchffm.DType;
import dev.torchffm.internal.abi.Call;
import dev.torchffm.internal.abi.CallBuffers;
import dev.torchffm.internal.abi.DeviceTypes;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.OpName;

/**
 * Where the loaded libtorch keeps the node that computed a tensor, which no C function gives: a place in what the tensor has for
 * autograd, found by experiment and confirmed by the name of the node found there. Where the experiment does not come out, there are no
 * nodes to be seen.
 */
final class AutogradLayout {
    /** Less than the size of a C++ {@code AutogradMeta} in any libtorch; reading within it is safe. */
    private static final int META_BYTES = 128;
    private static final int SAMPLES = 4;
    private static final long[] SIZE = {3};
    private static final long[] STRIDE = {1};
    /** Computes two tensors by one node, neither of them a view. */
    private static final OpName AMINMAX = OpName.aten("aminmax");
    private static final String NODE_OF_AMINMAX = "AminmaxBackward0";

    /** Where the address of the node stands; 0 where that was not found out. */
    private static final int NODE = findNode();

    private AutogradLayout() { }

    /** {@return the address of the node that computed a tensor, as it is noted there; 0 for none, and where that is not known} */
    static long node(long tensor) {
        long meta = NODE == 0 ? 0 : TensorImplLayout.autograd(tensor);
        return meta == 0 ? 0 : Native.ADDRESS_SPACE.get(JAVA_LONG, meta + NODE);
    }

    /** {@return whether nodes can be seen} */
    static boolean isKnown() {
        return NODE != 0;
    }

    private static int findNode() {
        // Whatever call first needs this class, the experiment has nothing to do with its arguments and results.
        CallBuffers thread = CallBuffers.get();
        CallBuffers.SuspendedCall suspended = thread.suspend();
        boolean before = Native.gradEnabled();
        Native.setGradEnabled(true);
        long[] leaves = new long[SAMPLES];
        long[] first = new long[SAMPLES];
        long[] second = new long[SAMPLES];
        try {
            for (int i = 0; i < SAMPLES; i++) {
                leaves[i] = Native.emptyStrided(SIZE, STRIDE, DType.FLOAT32.code(), DeviceTypes.CPU, -1);
                Native.setRequiresGrad(leaves[i], true);
                Call call = Call.of(AMINMAX).tensor(leaves[i]).none().bool(false);
                call.run();
                first[i] = call.result(0);
                second[i] = call.result(1);
            }
            int found = onlyPlace(leaves, first, second);
            return found != 0 && NODE_OF_AMINMAX.equals(CxxTypeName.of(word(first[0], found))) ? found : 0;
        } finally {
            TensorImplLayout.delete(leaves);
            TensorImplLayout.delete(first);
            TensorImplLayout.delete(second);
            Native.setGradEnabled(before);
            thread.resume(suspended);
        }
    }

    /** The only word that is 0 in leaves, and an address that only the results of one call have in common; 0 where none is. */
    private static int onlyPlace(long[] leaves, long[] first, long[] second) {
        int found = 0;
        for (int at = 8; at < META_BYTES; at += 8) {
            boolean fits = true;
            for (int i = 0; i < SAMPLES; i++) {
                long node = word(first[i], at);
                fits &= word(leaves[i], at) == 0 && isAddress(node) && node == word(second[i], at);
                for (int j = 0; j < i; j++) {
                    fits &= node != word(first[j], at);
                }
            }
            if (fits) {
                if (found != 0) {
                    return 0;
                }
                found = at;
            }
        }
        return found;
    }

    private static boolean isAddress(long word) {
        return word > 0xffff && word % 8 == 0 && word >>> 57 == 0;
    }

    private static long word(long tensor, int at) {
        long meta = TensorImplLayout.autograd(tensor);
        return meta == 0 ? 0 : Native.ADDRESS_SPACE.get(JAVA_LONG, meta + at);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.torchffm.internal.abi.CxxSymbols;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.NativeLibrary;

/** A handle to a random number generator, freed when the object that it belongs to is no longer reachable. */
public final class GeneratorHandle implements Runnable {
    private final long address;

    private GeneratorHandle(long address) {
        this.address = address;
    }

    /** {@return a new generator of the CPU} */
    public static GeneratorHandle create() {
        requireHandles();
        return new GeneratorHandle(CxxSymbols.newGenerator());
    }

    /** {@return the CPU's default generator} */
    public static GeneratorHandle ofDefault() {
        requireHandles();
        return new GeneratorHandle(Native.sameGenerator(CxxSymbols.defaultGenerator()));
    }

    private static void requireHandles() {
        if (NativeLibrary.find("torch_new_generator_handle").isEmpty()) {
            throw new UnsupportedOperationException("the libtorch of " + NativeLibrary.origin()
                    + " is older than 2.13 and has no function that carries a generator; use Torch.manualSeed");
        }
    }

    /** Has the handle freed when the given object is no longer reachable. */
    public void collectWith(Object referent) {
        Reclaimer.of(referent, this);
    }

    /** The handle, for as long as the object that it belongs to is reachable. */
    public long address() {
        return address;
    }

    /** The CPUGeneratorImpl: an at::Generator is a counted pointer to it. */
    public long impl() {
        return Native.ADDRESS_SPACE.get(JAVA_LONG, address);
    }

    /** Called when nothing refers to the object any more. */
    @Override
    public void run() {
        Native.deleteGenerator(address);
    }
}

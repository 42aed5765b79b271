// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import dev.torchffm.internal.abi.CxxSymbols;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.dispatch.Startup;
import dev.torchffm.internal.layout.TensorImplLayout;
import dev.torchffm.internal.lifetime.GeneratorHandle;
import dev.torchffm.internal.lifetime.GeneratorRef;
import dev.torchffm.internal.lifetime.TensorHandle;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.ref.Reference;
import java.security.SecureRandom;

/**
 * A source of random numbers on the CPU: PyTorch's {@code torch.Generator}. Operators whose schema has a {@code Generator?} take
 * one; with {@code null} they use the {@linkplain Torch#defaultGenerator() default one}, which {@link Torch#manualSeed} seeds. The
 * same seed gives PyTorch's numbers.
 *
 * <p>The garbage collector frees it. Several threads may use it: each operator draws its numbers without those of another in
 * between, but which comes first is chance.
 */
public final class Generator implements GeneratorRef {
    static {
        Startup.await();
    }

    /** Where the state has what must be right in it, in bytes: how many numbers are left, whether seeded, which is next. */
    private static final int LEFT = 8;
    private static final int SEEDED = 12;
    private static final int NEXT = 16;
    private static final int ENGINE_WORDS = 624;

    private final GeneratorHandle handle;

    private Generator(GeneratorHandle handle) {
        this.handle = handle;
        handle.collectWith(this);
    }

    /**
     * Makes a generator of its own, seeded as PyTorch seeds new ones: always the same.
     *
     * @throws UnsupportedOperationException if this libtorch cannot make one, or cannot pass one to operators (before 2.13)
     */
    public Generator() {
        this(GeneratorHandle.create());
    }

    /** The generator that operators use that are given none. */
    static Generator ofDefault() {
        return new Generator(GeneratorHandle.ofDefault());
    }

    /**
     * Returns the handle: for the library itself.
     *
     * @return the handle
     * @hidden
     */
    @Override
    public GeneratorHandle handle() {
        return handle;
    }

    /** {@return where its numbers are made: the CPU} */
    public Device device() {
        return Device.CPU;
    }

    /**
     * Begins the numbers that belong to a seed, {@code Generator.manual_seed}.
     *
     * @param seed the seed
     * @return this generator
     */
    public Generator manualSeed(long seed) {
        CxxSymbols.seed(handle.impl(), seed);
        Reference.reachabilityFence(this);
        return this;
    }

    /**
     * Begins numbers that nobody can foretell, {@code Generator.seed}.
     *
     * @return the seed that was drawn for that
     */
    public long seed() {
        long seed = new SecureRandom().nextLong() >>> 11;
        manualSeed(seed);
        return seed;
    }

    /** {@return the seed that the numbers began with, {@code Generator.initial_seed}} */
    public long initialSeed() {
        long seed = CxxSymbols.currentSeed(handle.impl());
        Reference.reachabilityFence(this);
        return seed;
    }

    /**
     * Returns where the generator is in its numbers, {@code Generator.get_state}.
     *
     * @return a new tensor of bytes, for {@link #setState} of any generator
     */
    public Tensor getState() {
        Tensor state = Tensor.of(TensorHandle.own(CxxSymbols.state(handle.impl()), null));
        Reference.reachabilityFence(this);
        return state;
    }

    /**
     * Takes the generator to where another was, {@code Generator.set_state}.
     *
     * @param state what {@link #getState} gave, here or in PyTorch
     * @return this generator
     * @throws TorchException if that is no state
     */
    public Generator setState(Tensor state) {
        try (Tensor own = getState(); Tensor copy = copied(state)) {
            if (copy.numel() != own.numel()) {
                throw new TorchException("Expected a CPUGeneratorImplState of size " + own.numel()
                        + " but found the input RNG state size to be " + copy.numel());
            }
            long self = copy.handle().acquire();
            try {
                // C++ would throw, which must not happen.
                if (!isValid(self)) {
                    throw new TorchException("Invalid mt19937 state");
                }
                CxxSymbols.setState(handle.impl(), TensorImplLayout.impl(self));
            } finally {
                copy.handle().release();
            }
        }
        Reference.reachabilityFence(this);
        return this;
    }

    private static Tensor copied(Tensor state) {
        if (state.dtype() != DType.UINT8 || !state.device().isCpu() || state.layout() != Layout.STRIDED || !state.isContiguous()) {
            throw new TorchException("RNG state must be a torch.ByteTensor");
        }
        return state.clone();
    }

    private static boolean isValid(long state) {
        MemorySegment bytes = Native.borrowed(Native.dataPointer(state), Native.numel(state));
        int left = bytes.get(ValueLayout.JAVA_INT, LEFT);
        long next = bytes.get(ValueLayout.JAVA_LONG, NEXT);
        return bytes.get(ValueLayout.JAVA_INT, SEEDED) == 1 && left > 0 && left <= ENGINE_WORDS
                && next >= 0 && next <= ENGINE_WORDS;
    }

    /** {@return what Python prints: {@code <torch.Generator device=cpu>}} */
    @Override
    public String toString() {
        return "<torch.Generator device=cpu>";
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The calling thread's autocast mode, which no C function sets. The C++ functions are called by their names; of the devices that
 * {@link #isSupported} knows, none of them throws.
 */
public final class Autocast {
    private static final @Nullable MethodHandle IS_ENABLED = CxxFunctions.handle("at::autocast::is_autocast_enabled",
            FunctionDescriptor.of(JAVA_BOOLEAN, JAVA_BYTE));
    private static final @Nullable MethodHandle SET_ENABLED = CxxFunctions.handle("at::autocast::set_autocast_enabled",
            FunctionDescriptor.ofVoid(JAVA_BYTE, JAVA_BOOLEAN));
    private static final @Nullable MethodHandle DTYPE = CxxFunctions.handle("at::autocast::get_autocast_dtype",
            FunctionDescriptor.of(JAVA_BYTE, JAVA_BYTE));
    private static final @Nullable MethodHandle SET_DTYPE = CxxFunctions.handle("at::autocast::set_autocast_dtype",
            FunctionDescriptor.ofVoid(JAVA_BYTE, JAVA_BYTE));
    private static final @Nullable MethodHandle IS_CACHED = CxxFunctions.handle("at::autocast::is_autocast_cache_enabled",
            FunctionDescriptor.of(JAVA_BOOLEAN));
    private static final @Nullable MethodHandle SET_CACHED = CxxFunctions.handle("at::autocast::set_autocast_cache_enabled",
            FunctionDescriptor.ofVoid(JAVA_BOOLEAN));

    private final byte device;
    private final boolean enabled;
    private final byte dtype;
    private final boolean cached;

    private Autocast(byte device, boolean enabled, byte dtype, boolean cached) {
        this.device = device;
        this.enabled = enabled;
        this.dtype = dtype;
        this.cached = cached;
    }

    private static MethodHandle present(@Nullable MethodHandle function) {
        return Objects.requireNonNull(function, "isSupported");
    }

    /** {@return whether the mode of a kind of device can be set: of the CPU and of CUDA, where libtorch exports the functions} */
    public static boolean isSupported(int deviceType) {
        return (deviceType == DeviceTypes.CPU || deviceType == DeviceTypes.CUDA) && IS_ENABLED != null && SET_ENABLED != null && DTYPE != null
                && SET_DTYPE != null && IS_CACHED != null && SET_CACHED != null;
    }

    /**
     * Sets the mode. Casts are not cached: the cache would outlive the call.
     *
     * @param dtype the number of a type in {@code c10::ScalarType}
     * @return what {@link #restore} goes back to, in the same thread
     */
    public static Autocast set(int deviceType, int dtype, boolean enabled) {
        byte device = (byte) deviceType;
        try {
            Autocast before = new Autocast(device, (boolean) present(IS_ENABLED).invokeExact(device),
                    (byte) present(DTYPE).invokeExact(device), (boolean) present(IS_CACHED).invokeExact());
            present(SET_ENABLED).invokeExact(device, enabled);
            present(SET_DTYPE).invokeExact(device, (byte) dtype);
            present(SET_CACHED).invokeExact(false);
            return before;
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    /** Goes back to the mode that was. */
    public void restore() {
        try {
            present(SET_ENABLED).invokeExact(device, enabled);
            present(SET_DTYPE).invokeExact(device, dtype);
            present(SET_CACHED).invokeExact(cached);
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }
}

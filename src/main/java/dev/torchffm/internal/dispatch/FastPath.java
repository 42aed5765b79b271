// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.layout.TensorImplLayout;
import dev.torchffm.internal.layout.TensorMetadata;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.internal.lifetime.TensorRef;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A way around libtorch's dispatcher for one operator, which gives the same result: for tensors of which the dispatcher would do
 * nothing but find the kernel. What there is of it stands in {@link FastPaths}.
 */
abstract class FastPath {
    /**
     * The predicate of every way around the dispatcher: whether it would do nothing for this tensor but call the CPU's kernel, since
     * the tensor is dense, of the CPU, of no subclass, without the conj, neg and zero bits, and not recorded for gradients. What
     * makes calls behave otherwise, such as a mode of the dispatcher, must be asked for here.
     */
    static boolean mayBypassDispatcher(long tensor) {
        return TensorImplLayout.isDenseCpu(tensor) && (!TensorMetadata.requiresGrad(tensor) || !Native.gradEnabled());
    }

    /** A handle to the new result for one tensor, or 0 where the dispatcher must be asked. */
    long of(long self) {
        return 0;
    }

    /** A handle to the new result for two tensors, or 0 where the dispatcher must be asked. */
    long of(long self, long other) {
        return 0;
    }

    /** A handle to the new result for a tensor and a number, or 0 where the dispatcher must be asked. */
    long of(long self, Number number) {
        return 0;
    }

    /** The result for arguments of any kind, or null where the dispatcher must be asked. */
    @Nullable TensorHandle call(Object[] arguments) {
        if (arguments.length == 0 || arguments.length > 2 || !(arguments[0] instanceof TensorRef self)) {
            return null;
        }
        if (arguments.length == 1) {
            return call(self);
        }
        return arguments[1] instanceof TensorRef other ? call(self, other)
                : arguments[1] instanceof Number number ? call(self, number) : null;
    }

    final @Nullable TensorHandle call(TensorRef self) {
        TensorHandle handle = self.handle();
        long result;
        long tensor = handle.acquire();
        try {
            result = of(tensor);
        } finally {
            handle.release();
            Reference.reachabilityFence(self);
        }
        return result == 0 ? null : TensorHandle.own(result, null);
    }

    final @Nullable TensorHandle call(TensorRef self, TensorRef other) {
        TensorHandle left = self.handle();
        TensorHandle right = other.handle();
        long result;
        long a = left.acquire();
        try {
            long b = right.acquire();
            try {
                result = of(a, b);
            } finally {
                right.release();
                Reference.reachabilityFence(other);
            }
        } finally {
            left.release();
            Reference.reachabilityFence(self);
        }
        return result == 0 ? null : TensorHandle.own(result, null);
    }

    final @Nullable TensorHandle call(TensorRef self, Number number) {
        TensorHandle handle = self.handle();
        long result;
        long tensor = handle.acquire();
        try {
            result = of(tensor, number);
        } finally {
            handle.release();
            Reference.reachabilityFence(self);
        }
        return result == 0 ? null : TensorHandle.own(result, null);
    }
}

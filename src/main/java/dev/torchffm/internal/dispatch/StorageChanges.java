// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import dev.torchffm.DType;
import dev.torchffm.Layout;
import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.Call;
import dev.torchffm.internal.abi.DeviceTypes;
import dev.torchffm.internal.abi.DispatchedCall;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.OpName;
import dev.torchffm.internal.layout.TensorImplLayout;
import dev.torchffm.internal.layout.TensorMetadata;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.internal.lifetime.TensorRef;
import dev.torchffm.internal.schema.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What keeps tensors within their storage when any operator may be called. */
final class StorageChanges {
    private static final OpName AS_STRIDED_ = OpName.aten("as_strided_");

    private StorageChanges() { }

    /** The tensors in an argument, one by one. */
    static List<TensorRef> tensors(ArgumentKind kind, Object argument) {
        List<TensorRef> all = new ArrayList<>();
        Object tensors = kind.tensors(argument);
        if (tensors instanceof TensorRef tensor) {
            all.add(tensor);
        } else if (tensors instanceof TensorRef[] array) {
            for (TensorRef tensor : array) {
                if (tensor != null) {
                    all.add(tensor);
                }
            }
        }
        return all;
    }

    /** Other tensor objects may share a tensor's identity, and would not know that they end with the arena of a segment. */
    static void refuseJavaMemory(Schema schema, ArgumentKind[] kinds, Object[] bound) {
        for (int i = 0; i < bound.length; i++) {
            for (TensorRef tensor : tensors(kinds[i], bound[i])) {
                if (tensor.handle().memory() != null) {
                    throw new IllegalArgumentException(schema.qualifiedName() + "() takes and gives storage of libtorch's own only, "
                            + "and '" + schema.parameters().get(i).name() + "' lies over a memory segment; clone() it first");
                }
            }
        }
    }

    /** The sizes of a tensor before a call that may change them. */
    private record Geometry(long tensor, long[] sizes, long[] strides, long offset) {
        static Geometry of(long tensor) {
            return new Geometry(tensor, TensorMetadata.sizes(tensor), TensorMetadata.strides(tensor), TensorMetadata.storageOffset(tensor));
        }

        /**
         * libtorch gives a tensor its new sizes before it asks the storage to grow; where that is refused, the sizes reach
         * beyond the storage or are negative, and are taken back.
         */
        void restoreIfBroken() {
            if (fits(tensor)) {
                return;
            }
            boolean recorded = Native.gradEnabled();
            Native.setGradEnabled(false);
            try {
                Call.of(AS_STRIDED_).tensor(tensor).integers(sizes).integers(strides).someInteger(offset).inPlace();
            } catch (TorchException e) {
                // The storage is not the one that the sizes were for: nothing of it can be shown.
                Call.of(AS_STRIDED_).tensor(tensor).integers(0).integers(1).someInteger(0).inPlace();
            } finally {
                Native.setGradEnabled(recorded);
            }
        }

        private static boolean fits(long tensor) {
            long[] sizes = TensorMetadata.sizes(tensor);
            long[] strides = TensorMetadata.strides(tensor);
            long last = TensorMetadata.storageOffset(tensor);
            try {
                long count = 1;
                for (long size : sizes) {
                    if (size < 0) {
                        return false;
                    }
                    count = Math.multiplyExact(count, size);
                }
                // A refusal may come between the sizes and the strides, which are then of other sizes.
                if (count != Native.numel(tensor)) {
                    return false;
                }
                if (count == 0) {
                    return true;
                }
                for (int d = 0; d < sizes.length; d++) {
                    last = Math.addExact(last, Math.multiplyExact(sizes[d] - 1, strides[d]));
                }
            } catch (ArithmeticException e) {
                return false;
            }
            return last < Native.storageBytes(tensor) / DType.ofCode(TensorMetadata.dtype(tensor)).itemSize();
        }
    }

    /**
     * Whether a call must wait until no other thread is in a call: it may take memory away from a tensor that others can reach, or
     * replace what libtorch keeps of it for gradients.
     */
    static boolean mustBeAlone(Schema schema, ArgumentKind[] kinds, Object[] bound, boolean takesMemory) {
        boolean reached = false;
        boolean recorded = takesMemory;
        boolean recording = !takesMemory && Native.gradEnabled();
        for (int i = 0; i < bound.length; i++) {
            boolean written = schema.parameters().get(i).written();
            if (written || recording) {
                for (TensorRef tensor : tensors(kinds[i], bound[i])) {
                    reached |= written && tensor.handle().isReachedByOthers();
                    recorded |= recording && requiresGrad(tensor.handle());
                }
            }
        }
        return reached && recorded;
    }

    private static boolean requiresGrad(TensorHandle handle) {
        long tensor = handle.acquire();
        try {
            return TensorMetadata.requiresGrad(tensor);
        } finally {
            handle.release();
        }
    }

    /** Has the tensors that a call may have resized, or given another storage, looked at again. */
    static void storagesChanged(ArgumentKind[] kinds, Object[] bound, int[] resized) {
        for (int i : resized) {
            for (TensorRef tensor : tensors(kinds[i], bound[i])) {
                tensor.handle().storageChanged();
            }
        }
    }

    /** The storages of all tensors of a call that exchanged them, if another thread reaches one of the tensors; else none. */
    static List<Long> reachedStorages(ArgumentKind[] kinds, Object[] bound) {
        boolean reached = false;
        List<Long> storages = new ArrayList<>();
        for (int i = 0; i < bound.length; i++) {
            for (TensorRef tensor : tensors(kinds[i], bound[i])) {
                reached |= tensor.handle().isReachedByOthers();
                storages.add(TensorImplLayout.storage(tensor.handle().held()));
            }
        }
        return reached ? storages : List.of();
    }

    /** Makes a call, and if it fails leaves no tensor with sizes that its storage does not have. */
    static void run(DispatchedCall call, ArgumentKind[] kinds, Object[] bound, int[] resized) {
        List<Geometry> before = new ArrayList<>(resized.length);
        for (int i : resized) {
            for (TensorRef tensor : tensors(kinds[i], bound[i])) {
                long handle = tensor.handle().held();
                if (Native.layout(handle) == Layout.STRIDED.code() && Native.deviceType(handle) == DeviceTypes.CPU) {
                    before.add(Geometry.of(handle));
                }
            }
        }
        try {
            call.run();
        } catch (TorchException e) {
            for (Geometry geometry : before) {
                geometry.restoreIfBroken();
            }
            throw e;
        }
        for (Geometry geometry : before) {
            // In place libtorch multiplies strides of 2^60 and more without looking for an overflow.
            if (!Geometry.fits(geometry.tensor)) {
                long[] strides = TensorMetadata.strides(geometry.tensor);
                Native.deleteTensor(call.result(0));
                geometry.restoreIfBroken();
                throw new TorchException("setStorage: strides " + Arrays.toString(strides) + " are out of bounds for storage of size "
                        + Native.storageBytes(geometry.tensor));
            }
        }
    }
}

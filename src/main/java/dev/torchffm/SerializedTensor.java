// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import dev.torchffm.internal.javadata.ElementBytes;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.internal.serial.ElementHeader;
import dev.torchffm.internal.serial.ElementStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands in a stream for a tensor: its device, whether it requires grad, a header and the elements in C order. */
final class SerializedTensor implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private transient @Nullable Tensor tensor;

    /**
     * For a tensor that is to be written.
     *
     * @throws NotSerializableException if it has no elements in one block
     * @throws IllegalStateException if it was closed
     * @throws WrongThreadException if it is confined to another thread
     */
    SerializedTensor(Tensor tensor) throws NotSerializableException {
        Layout layout = tensor.layout();
        DType dtype = tensor.dtype();
        if (layout != Layout.STRIDED) {
            throw new NotSerializableException("a tensor of the layout " + layout + ": serialize its toDense(), or the bytes of a file of "
                    + "io.Checkpoint, which keeps the layout");
        }
        if (dtype.isQuantized()) {
            throw new NotSerializableException("a tensor of " + dtype + ": serialize its dequantize(), or the bytes of a file of "
                    + "io.Checkpoint, which keeps scales and zero points");
        }
        if (tensor.device().equals(Device.META)) {
            throw new NotSerializableException("a tensor of the device meta, which has no elements");
        }
        this.tensor = tensor;
    }

    @Serial
    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        Tensor written = Objects.requireNonNull(tensor, "the tensor");
        ElementHeader header = ElementHeader.of(written.dtype(), written.shape());
        out.writeUTF(written.device().toString());
        out.writeBoolean(written.requiresGrad());
        if (header.bytes() == 0) {
            header.write(out);
            return;
        }
        try (ElementBytes elements = ElementBytes.of(written.handle(), header.bytes())) {
            ElementStream.write(out, header, elements::copy);
        } finally {
            Reference.reachabilityFence(written);
        }
    }

    @Serial
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        String device = in.readUTF();
        checkDevice(device);
        boolean requiresGrad = in.readBoolean();
        ElementHeader header = ElementHeader.read(in);
        DType dtype = header.dtype();
        if (dtype.isQuantized()) {
            throw new InvalidObjectException("the serialized tensor has the dtype " + dtype.lowerName() + " without scales and zero points");
        }
        if (requiresGrad && !dtype.isFloatingPoint() && !dtype.isComplex()) {
            throw new InvalidObjectException("the serialized tensor of " + dtype.lowerName()
                    + " requires grad, which only floating-point and complex ones can");
        }
        ElementStream.checkFilter(in, header);
        tensor = read(in, header, requiresGrad);
    }

    private static void checkDevice(String device) throws InvalidObjectException {
        try {
            Device.of(device);
        } catch (IllegalArgumentException e) {
            throw new InvalidObjectException("the serialized tensor lay on '" + ElementHeader.shortened(device)
                    + "', which is no device: cpu, cuda:0, ...", e);
        }
    }

    private static Tensor read(ObjectInputStream in, ElementHeader header, boolean requiresGrad) throws IOException {
        TensorHandle handle;
        try {
            handle = ElementBytes.empty(header.shape(), header.dtype());
        } catch (TorchException | IllegalArgumentException e) {
            throw new InvalidObjectException("no tensor of shape " + Arrays.toString(header.shape()) + " of " + header.dtype().lowerName()
                    + ", " + header.bytes() + " bytes, can be made: " + e.getMessage(), e);
        }
        try {
            ElementStream.read(in, header, (at, from, count) -> ElementBytes.store(handle, header.bytes(), at, from, count));
        } catch (IOException | RuntimeException | Error e) {
            handle.close();
            throw e;
        }
        Tensor made = Tensor.of(handle);
        return requiresGrad ? made.requiresGrad(true) : made;
    }

    @Serial
    private Object readResolve() {
        return Objects.requireNonNull(tensor, "the tensor");
    }
}

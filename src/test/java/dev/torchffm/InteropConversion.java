// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torchffm.ndarray.NDArray;
import java.util.Arrays;
import java.util.function.Supplier;

/** Compares a tensor, its {@code numpy()} and its {@code numpy(true)} with a row of the sections A.1 and A.2. */
final class InteropConversion {
    private final InteropRow row;
    private final Supplier<Tensor> maker;

    InteropConversion(InteropRow row, Supplier<Tensor> maker) {
        this.row = row;
        this.maker = maker;
    }

    void check() {
        JsonNode expected = row.json().get("tensor");
        String refusal = InteropRow.refusal(expected);
        if (refusal != null) {
            InteropCases.assertRefused(row, refusal, TorchException.class, maker::get);
            return;
        }
        checkTensor(expected, maker.get());
        check(row.json().get("numpy"), maker.get(), false);
        check(row.json().get("force"), maker.get(), true);
    }

    private void checkTensor(JsonNode expected, Tensor tensor) {
        assertEquals(expected.get("dtype").asText(), tensor.dtype().toString());
        if (expected.has("shape")) {
            assertArrayEquals(InteropRow.sizes(expected.get("shape")), tensor.shape());
        }
        if (expected.has("stride")) {
            assertArrayEquals(InteropRow.sizes(expected.get("stride")), tensor.strides());
        }
        if (expected.has("offset")) {
            assertEquals(expected.get("offset").asLong(), tensor.storageOffset());
        }
    }

    private void check(JsonNode expected, Tensor tensor, boolean force) {
        String refusal = InteropRow.refusal(expected);
        if (refusal != null) {
            InteropCases.assertRefused(row, refusal, TorchException.class, () -> tensor.numpy(force));
            if (!force) {
                InteropCases.assertRefused(row, refusal, TorchException.class, tensor::numpy);
            }
            return;
        }
        NDArray array = force ? tensor.numpy(true) : tensor.numpy();
        assertEquals(expected.get("dtype").asText(), array.dtype().lowerName());
        assertArrayEquals(InteropRow.sizes(expected.get("shape")), array.shape());
        assertArrayEquals(InteropRow.sizes(expected.get("strides")), array.strides());
        assertEquals(expected.get("writeable").asBoolean(), array.isWriteable());
        assertEquals(expected.get("c").asBoolean(), array.isContiguous(), "C order");
        assertEquals(expected.get("f").asBoolean(), array.isFContiguous(), "Fortran order");
        assertEquals(expected.get("values").asText(), PythonRepr.repr(array.toList()));
        if (array.size() != 0) {
            boolean shares = expected.get("shares").asBoolean();
            assertEquals(shares, array.address() == tensor.dataPtr(), "one address");
            assertEquals(shares, array.segment().address() == tensor.dataPtr(), "one address of the segment");
            checkWrites(shares, tensor, array);
        }
    }

    private void checkWrites(boolean shares, Tensor tensor, NDArray array) {
        String before = PythonRepr.repr(tensor.tolist());
        long[] first = new long[array.ndim()];
        Object changed = other(array.get(first));
        array.set(changed, first);
        assertEquals(changed, array.get(first));
        assertEquals(!shares, before.equals(PythonRepr.repr(tensor.tolist())), "the tensor does not see the array's write");
        if (shares) {
            assertEquals(PythonRepr.repr(array.toList()), PythonRepr.repr(tensor.tolist()));
            long[] last = Arrays.stream(array.shape()).map(size -> size - 1).toArray();
            Object mark = array.dtype() == DType.BOOL ? !(Boolean) array.get(last) : (Object) 77;
            String stale = PythonRepr.repr(array.get(last));
            element(tensor.detach(), last).fill_(mark);
            assertNotEquals(stale, PythonRepr.repr(array.get(last)), "the array does not see the tensor's write");
            assertEquals(PythonRepr.repr(tensor.tolist()), PythonRepr.repr(array.toList()));
        }
    }

    private static Tensor element(Tensor tensor, long[] index) {
        Tensor element = tensor;
        for (long i : index) {
            element = element.select(0, i);
        }
        return element;
    }

    /** Another value of the same kind. */
    private static Object other(Object value) {
        return switch (value) {
            case Boolean b -> !b;
            case Float f -> f + 1;
            case Double d -> d + 1;
            case Long l -> l + 1;
            case Complex c -> new Complex(c.re() + 1, c.im());
            default -> throw new IllegalArgumentException(value.getClass().getName());
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static dev.torchffm.FromArrays.bytes;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * {@code torch.frombuffer}: {@link Torch#fromSegment}, whose offset is a slice of the segment, and whose count is the shape. What
 * does not fit is refused in Java's own words.
 */
class FromBufferRowsTest extends FromRowsTest {
    FromBufferRowsTest() {
        row("torch.frombuffer(bytearray(range(8)),dtype=torch.int32)", () -> Torch.fromSegment(counting(), DType.INT32, 2));
        row("torch.frombuffer(bytearray(range(8)),dtype=torch.uint8,offset=2,count=3)",
                () -> Torch.fromSegment(counting().asSlice(2), DType.UINT8, 3));
        row("b=bytearray(4); t=torch.frombuffer(b,dtype=torch.uint8); b[0]=5; t.tolist()", () -> {
            MemorySegment b = bytes(4);
            Tensor t = Torch.fromSegment(b, DType.UINT8, 4);
            b.set(ValueLayout.JAVA_BYTE, 0, (byte) 5);
            return t.tolist();
        });
        refused("torch.frombuffer(b'abcd',dtype=torch.uint8)", IllegalArgumentException.class,
                () -> Torch.fromSegment(bytes(4).asReadOnly(), DType.UINT8, 4), "read-only");
        refused("torch.frombuffer(bytearray(5),dtype=torch.int32)", IllegalArgumentException.class,
                () -> Torch.fromSegment(bytes(5), DType.INT32, 2), "[2]", "4 bytes", "5 bytes");
        refused("torch.frombuffer(bytearray(4),dtype=torch.uint8,offset=9)", IndexOutOfBoundsException.class,
                () -> Torch.fromSegment(bytes(4).asSlice(9), DType.UINT8, 1), "9");
        refused("torch.frombuffer(bytearray(4),dtype=torch.uint8,count=9)", IllegalArgumentException.class,
                () -> Torch.fromSegment(bytes(4), DType.UINT8, 9), "[9]", "4 bytes");
        refused("torch.frombuffer(bytearray(4),dtype=torch.uint8,count=-2)", IllegalArgumentException.class,
                () -> Torch.fromSegment(bytes(4), DType.UINT8, -2), "-2");
    }

    private static MemorySegment counting() {
        MemorySegment segment = bytes(8);
        for (int i = 0; i < 8; i++) {
            segment.set(ValueLayout.JAVA_BYTE, i, (byte) i);
        }
        return segment;
    }
}

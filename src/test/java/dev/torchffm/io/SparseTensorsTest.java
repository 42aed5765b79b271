// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.DType;
import dev.torchffm.Layout;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.internal.files.MappedFile;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What indices a sparse tensor of a file may have: the others never reach libtorch. */
class SparseTensorsTest {
    @TempDir
    Path folder;

    private static Tensor longs(long... values) {
        return Torch.tensor(values);
    }

    private static Tensor ones(long... shape) {
        return Torch.ones(shape, DType.FLOAT32);
    }

    private Tensor make(Layout layout, long[] size, boolean coalesced, Tensor... parts) throws IOException {
        Path file = Files.write(folder.resolve("a.pt"), new byte[1]);
        return new SparseTensors(MappedFile.open(file, Mapping.READ_ONLY, Arena.global()), layout, size, 7).of(List.of(parts), coalesced);
    }

    private void refused(String problem, Layout layout, long[] size, boolean coalesced, Tensor... parts) {
        FormatException e = assertThrows(FormatException.class, () -> make(layout, size, coalesced, parts));
        assertTrue(e.getMessage().contains(problem), e.getMessage());
        assertEquals(7, e.offset());
    }

    private static long[] size(long... size) {
        return size;
    }

    @Test
    void coordinatesLieWithinTheShape() throws IOException {
        Layout coo = Layout.SPARSE_COO;
        Tensor at = longs(0, 1, 1, 2).reshape(2, 2);
        assertEquals(2.0, make(coo, size(2, 3), true, at, ones(2)).sum().itemDouble());
        refused("has the index 1 where 0 to 0 are allowed", coo, size(1, 3), false, at, ones(2));
        refused("has the index 2 where 0 to 1 are allowed", coo, size(2, 2), false, at, ones(2));
        refused("has the index -1 where", coo, size(2, 3), false, longs(0, 1, -1, 2).reshape(2, 2), ones(2));
        refused("has the index 0 where none is allowed", coo, size(0, 3), false, at, ones(2));
        refused("do not ascend", coo, size(2, 3), true, longs(1, 0, 1, 2).reshape(2, 2), ones(2));
        refused("do not ascend", coo, size(2, 3), true, longs(1, 1, 2, 2).reshape(2, 2), ones(2));
        Tensor twice = make(coo, size(2, 3), false, longs(1, 1, 2, 2).reshape(2, 2), ones(2));
        assertEquals(2.0, twice.toDense().select(0, 1).select(0, 2).itemDouble());
        refused("which do not fit it", coo, size(2, 3), false, at, ones(3));
        refused("which do not fit it", coo, size(2, 3), false, at, ones(2, 4));
        refused("which do not fit it", coo, size(2, 3, 4), false, at, ones(2, 5));
        refused("which do not fit it", coo, size(2), false, at, ones(2));
        refused("which do not fit it", coo, size(4), false, longs(0, 1), ones(2));
        refused("indices of layout torch.strided and type torch.int32", coo, size(2, 3), false, at.to(DType.INT32), ones(2));
        refused("more elements than 64 bits count", coo, size(1L << 32, 1L << 32), false, at, ones(2));
        refused("size that is negative", coo, size(2, -3), false, at, ones(2));
        refused("is not sparse", Layout.STRIDED, size(2, 3), false, at, ones(2));
    }

    @Test
    void compressedIndicesRiseFromNothingToAll() throws IOException {
        Layout csr = Layout.SPARSE_CSR;
        assertEquals(3.0, make(csr, size(2, 3), false, longs(0, 2, 3), longs(0, 2, 1), ones(3)).toDense().sum().itemDouble());
        refused("from 1 to 3, which should be from 0 to 3", csr, size(2, 3), false, longs(1, 2, 3), longs(0, 2, 1), ones(3));
        refused("from 0 to 4, which should be from 0 to 3", csr, size(2, 3), false, longs(0, 2, 4), longs(0, 2, 1), ones(3));
        refused("go from 1 to 4; they must not fall, nor exceed 3", csr, size(3, 3), false, longs(0, 1, 4, 3), longs(0, 2, 1), ones(3));
        refused("go from 2 to 1; they must not fall", csr, size(4, 3), false, longs(0, 2, 1, 3, 3), longs(0, 2, 1), ones(3));
        refused("go from 0 to -1; they must not fall", csr, size(3, 3), false, longs(0, -1, 3, 3), longs(0, 2, 1), ones(3));
        refused("has the index 3 where 0 to 2 are allowed", csr, size(2, 3), false, longs(0, 2, 3), longs(0, 3, 1), ones(3));
        refused("has the index -1 where 0 to 2 are allowed", csr, size(2, 3), false, longs(0, 2, 3), longs(-1, 2, 1), ones(3));
        refused("has the index 1 after 2; they must ascend within a row", csr, size(2, 3), false, longs(0, 2, 3), longs(2, 1, 1), ones(3));
        refused("has the index 2 after 2; they must ascend within a column", Layout.SPARSE_CSC, size(3, 2), false, longs(0, 2, 3),
                longs(2, 2, 1), ones(3));
        refused("which do not fit it", csr, size(3, 3), false, longs(0, 2, 3), longs(0, 2, 1), ones(3));
        refused("which do not fit it", csr, size(2, 3), false, longs(0, 2, 3), longs(0, 2, 1), ones(4));
        refused("which do not fit it", csr, size(2, 3), false, longs(0, 2, 3), longs(0, 2, 1).to(DType.INT32), ones(3));
        refused("which do not fit it", csr, size(2, 3, 2), false, longs(0, 2, 3), longs(0, 2, 1), ones(3));
        refused("which do not fit it", csr, size(2, 3), false, longs(0, 2, 3).reshape(1, 3), longs(0, 2, 1), ones(3));
        refused("which do not fit it", csr, size(2, 3), false, Torch.tensor(3), longs(0, 2, 1), ones(3));
    }

    @Test
    void blocksDivideTheShape() throws IOException {
        Layout bsr = Layout.SPARSE_BSR;
        assertEquals(8.0, make(bsr, size(4, 4), false, longs(0, 1, 2), longs(0, 1), ones(2, 2, 2)).toDense().sum().itemDouble());
        refused("blocks of 3 by 2", bsr, size(4, 4), false, longs(0, 1, 2), longs(0, 1), ones(2, 3, 2));
        refused("blocks of 0 by 2", bsr, size(4, 4), false, longs(0, 1, 2), longs(0, 1), ones(2, 0, 2));
        refused("has the index 2 where 0 to 1 are allowed", bsr, size(4, 4), false, longs(0, 1, 2), longs(0, 2), ones(2, 2, 2));
        refused("which do not fit it", bsr, size(4, 4), false, longs(0, 1, 2), longs(0, 1), ones(2));
        refused("which do not fit it", bsr, size(8, 4), false, longs(0, 1, 2), longs(0, 1), ones(2, 2, 2));
    }

    @Test
    void eachMatrixOfABatchIsLookedAt() throws IOException {
        Tensor starts = longs(0, 1, 1, 0, 0, 1).reshape(2, 3);
        Layout csr = Layout.SPARSE_CSR;
        Tensor two = make(csr, size(2, 2, 3), false, starts, longs(0, 2).reshape(2, 1), ones(2, 1));
        assertEquals(2.0, two.toDense().sum().itemDouble());
        refused("has the index 3 where 0 to 2 are allowed", csr, size(2, 2, 3), false, starts, longs(0, 3).reshape(2, 1), ones(2, 1));
        refused("from 0 to 0, which should be from 0 to 1", csr, size(2, 2, 3), false, longs(0, 1, 1, 0, 0, 0).reshape(2, 3),
                longs(0, 2).reshape(2, 1), ones(2, 1));
    }
}

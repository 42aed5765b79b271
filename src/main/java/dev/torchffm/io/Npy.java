// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.Tensor;
import dev.torchffm.internal.files.MappedFile;
import dev.torchffm.ndarray.NDArray;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Path;

/**
 * NumPy's {@code .npy} files, format versions 1 to 3: {@code numpy.load(file, mmap_mode=...)} and {@code numpy.save}.
 *
 * <p>The fourteen number types are read. {@code datetime64} and {@code timedelta64} are int64, counted in the unit that {@link #descr}
 * tells, {@code NaT} as {@link Long#MIN_VALUE}. Raw types ({@code V2}, as NumPy writes the bfloat16 of JAX and ml_dtypes) are uint8 with
 * one axis more, the bytes of an element: {@code Npy.openTensor(path).view(DType.BFLOAT16).squeeze(-1)} is the way back, as the logger
 * {@code dev.torchffm} says when such a file is opened. Arrays of objects and strings and structured ones are refused by name.
 *
 * <p>An array is mapped, C and Fortran order alike, and opened in the same short time whatever its size. Only one in the other byte
 * order is copied, and so refused for {@link Mapping#READ_WRITE}. What follows the array in the file is ignored, as NumPy does.
 */
public final class Npy {
    private Npy() { }

    /**
     * Maps a file read-only, until the array is unreachable.
     *
     * @param path the file
     * @return the array; writes to it throw
     * @throws FormatException if the file is not a valid {@code .npy} file of a type that is read
     * @throws IOException if it cannot be read
     */
    public static NDArray open(Path path) throws IOException {
        return open(path, Mapping.READ_ONLY, Arena.ofAuto());
    }

    /**
     * Maps a file.
     *
     * @param path the file
     * @param mapping whether the array can be written, and whether that changes the file
     * @param arena what the mapping belongs to; closing it unmaps the file
     * @return the array
     * @throws FormatException if the file is not a valid {@code .npy} file of a type that is read, or would need a copy for
     *         {@link Mapping#READ_WRITE}
     * @throws IOException if it cannot be read, or not be written as the mapping demands
     */
    public static NDArray open(Path path, Mapping mapping, Arena arena) throws IOException {
        return open(path, mapping, arena, Progress.NONE);
    }

    /**
     * Maps a file as {@link #open(Path, Mapping, Arena)}, and tells how far it got where the elements must be copied, which takes
     * long.
     *
     * @param path the file
     * @param mapping whether the array can be written, and whether that changes the file
     * @param arena what the mapping belongs to; closing it unmaps the file
     * @param progress called now and then while elements in the other byte order are copied; else never
     * @return the array
     * @throws IOException as {@link #open(Path, Mapping, Arena)}
     */
    public static NDArray open(Path path, Mapping mapping, Arena arena, Progress progress) throws IOException {
        MappedFile file = MappedFile.open(path, mapping, arena);
        return array(file, NpyHeader.read(path, file.bytes(), 0), progress);
    }

    /**
     * Maps a file copy-on-write, until the tensor and its views are unreachable.
     *
     * @param path the file
     * @return the tensor; writes to it do not change the file
     * @throws FormatException if the file is not a valid {@code .npy} file of a type that is read
     * @throws IOException if it cannot be read
     */
    public static Tensor openTensor(Path path) throws IOException {
        return openTensor(path, Mapping.COPY_ON_WRITE, Arena.ofAuto());
    }

    /**
     * Maps a file as the memory of a tensor. Files whose elements do not begin at a multiple of their size, which NumPy does not
     * write, are copied.
     *
     * @param path the file
     * @param mapping whether writes change the file; not {@link Mapping#READ_ONLY}
     * @param arena what the mapping belongs to; after it was closed, every use of the tensor throws
     * @return the tensor
     * @throws IllegalArgumentException if the mapping is read-only
     * @throws FormatException if the file is not a valid {@code .npy} file of a type that is read, or would need a copy for
     *         {@link Mapping#READ_WRITE}
     * @throws IOException if it cannot be read, or not be written as the mapping demands
     */
    public static Tensor openTensor(Path path, Mapping mapping, Arena arena) throws IOException {
        MappedFile file = MappedFile.open(path, mapping, arena);
        file.refuseReadOnly();
        NpyHeader header = NpyHeader.read(path, file.bytes(), 0);
        return MappedTensors.tensor(file, array(file, header, Progress.NONE), header.alignment(), header.start());
    }

    private static NDArray array(MappedFile file, NpyHeader header, Progress progress) throws IOException {
        header.explain(file.path(), "");
        var elements = file.slice(header.start(), header.dataBytes());
        if (!header.foreign()) {
            return header.array(elements);
        }
        if (file.mapping() == Mapping.READ_WRITE) {
            throw file.error(header.start(), "the elements are in the other byte order, so the array must be a copy, from which "
                    + "writes would not reach the file: open it COPY_ON_WRITE");
        }
        NDArray converted = header.array(ByteSwap.copy(elements, header.dtype(), file.arena(), progress));
        return file.mapping() == Mapping.READ_ONLY ? converted.asReadOnly() : converted;
    }

    /**
     * Returns NumPy's name of the element type ({@code dtype.str}) as a file has it, such as {@code <f4}, {@code <M8[ns]} for times in
     * nanoseconds, or {@code <V2} for raw elements of two bytes.
     *
     * @param path the file
     * @return the name, of a type that is read
     * @throws FormatException if the file is not a valid {@code .npy} file of a type that is read
     * @throws IOException if it cannot be read
     */
    public static String descr(Path path) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            return NpyHeader.read(path, MappedFile.open(path, Mapping.READ_ONLY, arena).bytes(), 0).descr();
        }
    }

    /**
     * Writes an array, byte for byte as {@code numpy.save} does: in Fortran order if the array is in that order and not in C's,
     * else in C order. An existing file is replaced when the new one is whole; mappings of the old one stay valid.
     *
     * @param path the file; {@code .npy} is not appended to its name
     * @param array the array
     * @throws IOException if it cannot be written
     */
    public static void write(Path path, NDArray array) throws IOException {
        write(path, array, Progress.NONE);
    }

    /**
     * Writes an array as {@link #write(Path, NDArray)}, and tells how far it got.
     *
     * @param path the file
     * @param array the array
     * @param progress called now and then
     * @throws IOException if it cannot be written
     */
    public static void write(Path path, NDArray array, Progress progress) throws IOException {
        byte[] header = NpyHeader.of(array);
        try (FileWriter file = new FileWriter(path, header.length + array.nbytes(), progress)) {
            file.write(header);
            FileWriter.elements(ordered(array), file::write);
            file.finish();
        }
    }

    /** The array whose elements in C order are those of the file: transposed if the file will be in Fortran order. */
    static NDArray ordered(NDArray array) {
        return !array.isContiguous() && array.isFContiguous() ? array.transpose() : array;
    }
}

/**
 * Files and other libraries' memory as arrays and tensors: NumPy's {@code .npy} and {@code .npz}, safetensors, PyTorch's
 * checkpoints, NIO buffers and images.
 *
 * <p>Files are mapped, not read: opening one takes the same short time whatever its size, and its bytes come from the disk when
 * they are first used. {@link dev.torchffm.io.Mapping} says whether writes reach the file. A mapping lives as long as the
 * {@link java.lang.foreign.Arena} that it was opened in; where none was given, as long as an array or tensor over it is reachable.
 *
 * <p>{@link dev.torchffm.io.Safetensors} and {@link dev.torchffm.io.Npz} read from memory too, and {@link
 * dev.torchffm.io.SafetensorsWriter} and {@link dev.torchffm.io.NpzWriter} write what is larger than memory, piece by piece.
 *
 * <p>Nothing in a file is trusted. What contradicts the format, or the file's own length, is a {@link
 * dev.torchffm.io.FormatException} that names the file, the place, the value and the limit; no size is allocated that the file
 * merely claims. Decompressed data is limited to the size of the Java heap, or to
 * {@code -Dtorchffm.io.inflate.limit=BYTES}.
 *
 * <p>What no program can guard against is another process that shortens a file while it is mapped. Java code that then reads
 * beyond the new end gets an {@link java.lang.InternalError}; libtorch, which reads the memory itself, is ended by the operating
 * system, and the JVM with it. The writers here never shorten a file: they write a new one beside it, and then move that to its
 * place, so that mappings of the old one stay valid.
 */
@NullMarked
package dev.torchffm.io;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh;

import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.io.Mapping;
import dev.torchffm.io.Npy;
import dev.torchffm.io.Progress;
import dev.torchffm.io.Safetensors;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Files of 1 GB, opened, summed by libtorch on one thread and written, with a warm page cache, beside plain copying. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class FileFormats {
    private static final int CHUNK = 8 << 20;

    /** Of float32. */
    @Param("268435456")
    public int elements;

    private Path folder;
    private Path npy;
    private Path safetensors;
    private Path written;
    private Arena arena;
    private TensorScope scope;
    private Tensor inMemory;
    private Tensor mapped;

    @Setup
    public void open() throws IOException {
        Torch.setNumThreads(1);
        folder = Files.createTempDirectory("formats");
        npy = folder.resolve("a.npy");
        safetensors = folder.resolve("a.safetensors");
        written = folder.resolve("written");
        arena = Arena.ofConfined();
        scope = TensorScope.ofConfined();
        inMemory = Torch.rand(elements);
        Npy.write(npy, inMemory.numpy());
        Safetensors.write(safetensors, Map.of("a", inMemory), Map.of(), Progress.NONE);
        mapped = Npy.openTensor(npy, Mapping.COPY_ON_WRITE, arena);
        if (!mapped.sum().equal(inMemory.sum()) || !Safetensors.open(safetensors).tensor("a").sum().equal(inMemory.sum())) {
            throw new IllegalStateException("not what was written");
        }
    }

    /**
     * A disk is slower than memory, and a system that has many pages to write holds back whoever makes more. So each writing starts
     * with none: the last file is gone and the rest is on the disk.
     */
    @Setup(Level.Iteration)
    public void settle() throws IOException, InterruptedException {
        Files.deleteIfExists(written);
        if (new ProcessBuilder("sync").inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("sync failed");
        }
    }

    @TearDown
    public void close() throws IOException {
        scope.close();
        arena.close();
        Files.deleteIfExists(written);
        Files.delete(npy);
        Files.delete(safetensors);
        Files.delete(folder);
    }

    // ------------------------------------------------------------------ opening

    @Benchmark
    public int openNpy() throws IOException {
        try (Arena own = Arena.ofConfined()) {
            return Npy.open(npy, Mapping.READ_ONLY, own).ndim();
        }
    }

    @Benchmark
    public int openNpyTensor() throws IOException {
        try (Arena own = Arena.ofConfined(); Tensor tensor = Npy.openTensor(npy, Mapping.COPY_ON_WRITE, own)) {
            return tensor.dim();
        }
    }

    @Benchmark
    public int openSafetensorsTensor() throws IOException {
        try (Arena own = Arena.ofConfined();
                Tensor tensor = Safetensors.open(safetensors, Mapping.COPY_ON_WRITE, own).tensor("a")) {
            return tensor.dim();
        }
    }

    /** The yardstick of the three above: the bytes of the file copied to memory. */
    @Benchmark
    public long readToMemory() throws IOException {
        try (Arena own = Arena.ofConfined(); FileChannel channel = FileChannel.open(npy, StandardOpenOption.READ)) {
            MemorySegment memory = own.allocate(channel.size(), 64);
            for (long at = 0; at < memory.byteSize(); ) {
                at += channel.read(memory.asSlice(at, Math.min(CHUNK, memory.byteSize() - at)).asByteBuffer());
            }
            return memory.byteSize();
        }
    }

    // ------------------------------------------------------------------ summing

    @Benchmark
    public void sumOfMapped() {
        mapped.sum().close();
    }

    /** Every page is touched for the first time. */
    @Benchmark
    public void openNpyAndSum() throws IOException {
        try (Arena own = Arena.ofConfined(); Tensor tensor = Npy.openTensor(npy, Mapping.COPY_ON_WRITE, own)) {
            tensor.sum().close();
        }
    }

    /** The yardstick of the two above. */
    @Benchmark
    public void sumInMemory() {
        inMemory.sum().close();
    }

    // ------------------------------------------------------------------ writing, once between two settlings

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 3)
    @Measurement(iterations = 15)
    public void writeNpy() throws IOException {
        Npy.write(written, inMemory.numpy());
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 3)
    @Measurement(iterations = 15)
    public void writeNpyOfMapped() throws IOException {
        Npy.write(written, mapped.numpy());
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 3)
    @Measurement(iterations = 15)
    public void writeSafetensors() throws IOException {
        Safetensors.write(written, Map.of("a", inMemory), Map.of(), Progress.NONE);
    }

    /** The yardstick of the three above: the file copied by the operating system, to a new file as they do. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 3)
    @Measurement(iterations = 15)
    public void copyFile() throws IOException {
        Path copy = folder.resolve("copy");
        Files.copy(npy, copy);
        Files.move(copy, written, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The other yardstick: the memory written to a new file in one go, and no more. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 3)
    @Measurement(iterations = 15)
    public void writeMemory() throws IOException {
        Path copy = folder.resolve("copy");
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            MemorySegment memory = inMemory.numpy().segment();
            for (long at = 0; at < memory.byteSize(); ) {
                at += channel.write(memory.asSlice(at, Math.min(CHUNK, memory.byteSize() - at)).asByteBuffer());
            }
        }
        Files.move(copy, written, StandardCopyOption.ATOMIC_MOVE);
    }
}

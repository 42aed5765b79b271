// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import dev.torchffm.export.ExportedProgram;
import dev.torchffm.export.LoadOptions;
import dev.torchffm.io.Safetensors;
import dev.torchffm.ndarray.NDArray;
import dev.torchffm.ndarray.PrintOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tensors, arrays and what else a job captures, through Java's serialization and through Kryo's serializer that uses it. */
class SerializationTest {
    static byte[] written(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    static Object read(byte[] bytes) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T copied(T object) throws IOException {
        return (T) read(written(object));
    }

    private static Tensor random(DType dtype, long... shape) {
        long bytes = dtype.itemSize();
        for (long size : shape) {
            bytes *= size;
        }
        MemorySegment memory = Arena.ofAuto().allocate(bytes, 64);
        for (long i = 0; i < bytes; i++) {
            memory.set(ValueLayout.JAVA_BYTE, i, (byte) (dtype == DType.BOOL ? i % 3 % 2 : i * 31 + i / 7));
        }
        return Torch.fromSegment(memory, dtype, shape);
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeOfTensorComesBackBitForBit(DType dtype) throws IOException {
        assumeTrue(!dtype.isQuantized() && dtype != DType.BCOMPLEX32);
        Tensor tensor = random(dtype, 5, 7);
        Tensor copy = copied(tensor);
        assertEquals(dtype, copy.dtype());
        assertArrayEquals(new long[] {5, 7}, copy.shape());
        MemorySegment expected = Arena.ofAuto().allocate(35L * dtype.itemSize());
        MemorySegment.copy(MemorySegment.ofAddress(tensor.dataPtr()).reinterpret(expected.byteSize()), 0, expected, 0, expected.byteSize());
        assertEquals(-1, MemorySegment.ofAddress(copy.dataPtr()).reinterpret(expected.byteSize()).mismatch(expected));
        assertFalse(tensor.dataPtr() == copy.dataPtr());
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeOfArrayComesBackBitForBit(DType dtype) throws IOException {
        assumeTrue(dtype.isNumpy());
        NDArray array = random(dtype, 4, 3).numpy();
        NDArray copy = copied(array);
        assertEquals(dtype, copy.dtype());
        assertArrayEquals(new long[] {4, 3}, copy.shape());
        assertEquals(-1, copy.segment().mismatch(array.segment()));
    }

    /** Nothing of this fits into one piece of the stream, and some begins and ends within one. */
    @Test
    void stridesBecomeThoseOfCOrder() throws IOException {
        Tensor base = Torch.arange(3 * 100 * 1001).reshape(3, 100, 1001);
        for (Tensor view : List.of(base.permute(2, 0, 1), base.slice(2, 1, 1000, 7), base.expand(2, 3, 100, 1001).select(1, 2), base.select(1, 5))) {
            Tensor copy = copied(view);
            assertTrue(copy.isContiguous());
            assertTrue(copy.equal(view));
            assertEquals(0, copy.storageOffset());
            NDArray array = copied(view.numpy());
            assertTrue(array.isContiguous());
            assertTrue(array.arrayEquals(view.numpy()));
        }
        NDArray array = base.numpy();
        for (NDArray view : List.of(array.slice(Slice.of(null, null, -2), Index.ELLIPSIS, Slice.of(null, null, -3)), array.transpose(),
                array.asReadOnly(), array.slice(Index.ELLIPSIS, 17).transpose())) {
            NDArray copy = copied(view);
            assertTrue(copy.arrayEquals(view));
            assertTrue(copy.isContiguous());
            assertTrue(copy.isWriteable());
        }
    }

    @Test
    void largeStridedArraysAreGatheredInPieces() throws IOException {
        NDArray row = Torch.arange(3_000_000).to(DType.INT32).numpy().slice(Slice.of(null, null, -2));
        assertTrue(copied(row).arrayEquals(row));
        NDArray matrix = Torch.arange(2_000_000).to(DType.INT16).reshape(1000, 2000).numpy().transpose();
        assertTrue(copied(matrix).arrayEquals(matrix));
        NDArray wide = Torch.arange(4_000_000).to(DType.INT32).reshape(2, 1_000_000, 2).numpy().slice(Index.all(), Index.all(), 1);
        assertTrue(copied(wide).arrayEquals(wide));
    }

    @Test
    void arraysOnTheHeapAndUnalignedOnesAreWritten() throws IOException {
        NDArray heap = NDArray.of(MemorySegment.ofArray(new float[] {1, 2, 3}), DType.FLOAT32, 3);
        assertTrue(copied(heap).arrayEquals(heap));
        NDArray unaligned = NDArray.of(MemorySegment.ofArray(new byte[13]).asSlice(1), DType.INT32, 3);
        assertTrue(copied(unaligned).arrayEquals(unaligned));
    }

    @Test
    void arraysThatAreReadAreNative() throws IOException {
        NDArray array = copied(NDArray.copyOf(new float[] {1, 2, 3}));
        array.setFloat(5, 1);
        assertEquals(9, Torch.fromNumpy(array).sum().itemDouble());
    }

    @Test
    void sizesAtTheEdgeComeBack() throws IOException {
        for (long[] shape : new long[][] {{}, {0}, {3, 0, 2}, {1, 1, 1}}) {
            Tensor tensor = Torch.full(shape, 7.0);
            assertArrayEquals(shape, copied(tensor).shape());
            assertTrue(copied(tensor).equal(tensor));
            assertArrayEquals(shape, copied(tensor.numpy()).shape());
        }
    }

    @Test
    void conjugatesAndNegativesAreResolved() throws IOException {
        Tensor complex = Torch.tensor(new Complex[] {new Complex(1, 2), new Complex(3, -4)});
        assertEquals("tensor([1.-2.j, 3.+4.j])", copied(complex.conj()).toString());
        assertFalse(copied(complex.conj()).isConj());
        assertEquals(List.of(-2.0, 4.0), copied(complex.conj().imag()).tolist());
        assertFalse(copied(complex.conj().imag()).isNeg());
    }

    @Test
    void whatRequiresGradIsALeafThatDoes() throws IOException {
        Tensor weight = Torch.ones(3).requiresGrad(true);
        assertTrue(copied(weight).requiresGrad());
        Tensor computed = copied(weight.mul(weight));
        assertTrue(computed.requiresGrad());
        assertTrue(computed.isLeaf());
        assertFalse(copied(weight.detach()).requiresGrad());
        weight.mul(weight).sum().backward();
        assertEquals(null, copied(weight).grad());
    }

    @Test
    void whatIsReadInAScopeOutlivesIt() throws Exception {
        byte[] stream = written(Torch.tensor(new float[] {1, 2}));
        Tensor outer;
        try (TensorScope confined = TensorScope.ofConfined()) {
            try (TensorScope shared = TensorScope.ofShared()) {
                outer = (Tensor) read(stream);
                assertTrue(shared.isOpen());
            }
            assertTrue(confined.isOpen());
        }
        AtomicReference<Object> elsewhere = new AtomicReference<>();
        Thread other = new Thread(() -> elsewhere.set(outer.tolist()));
        other.start();
        other.join();
        assertEquals(List.of(1.0, 2.0), elsewhere.get());
    }

    // ------------------------------------------------------------------ refusals

    @Test
    void closedTensorsAndArraysAreRefused() {
        Tensor closed = Torch.ones(3);
        closed.close();
        assertThrows(IllegalStateException.class, () -> written(closed));
        Tensor inScope;
        NDArray array;
        try (TensorScope scope = TensorScope.ofConfined()) {
            inScope = Torch.ones(3);
            array = inScope.numpy();
            assertTrue(scope.isOpen());
        }
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> written(List.of(inScope)));
        assertTrue(refusal.getMessage().contains("TensorScope.escape"), refusal.getMessage());
        assertThrows(IllegalStateException.class, () -> written(array));
    }

    @Test
    void tensorsOfOtherThreadsAreRefused() throws InterruptedException {
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor confined = Torch.ones(3);
            AtomicReference<Throwable> refusal = new AtomicReference<>();
            Thread other = new Thread(() -> {
                try {
                    written(confined);
                } catch (IOException | RuntimeException e) {
                    refusal.set(e);
                }
            });
            other.start();
            other.join();
            assertInstanceOf(WrongThreadException.class, refusal.get());
            assertTrue(scope.isOpen());
        }
    }

    @Test
    void whatHasNoBlockOfElementsIsRefusedWithTheWayOut() throws IOException {
        Tensor dense = Torch.eye(3);
        assertTrue(assertThrows(NotSerializableException.class, () -> written(dense.toSparse())).getMessage().contains("toDense()"));
        assertTrue(copied(dense.toSparse().toDense()).equal(dense));
        Tensor quantized = Aten.call("_make_per_tensor_quantized_tensor", dense.to(DType.INT8), 0.1, 0);
        assertTrue(assertThrows(NotSerializableException.class, () -> written(quantized)).getMessage().contains("dequantize()"));
        Tensor meta = dense.to(Device.META);
        assertTrue(assertThrows(NotSerializableException.class, () -> written(meta)).getMessage().contains("meta"));
        Tensor deep = Torch.ones(1).asStrided(new long[65], new long[65]);
        assertTrue(assertThrows(NotSerializableException.class, () -> written(deep)).getMessage().contains("65 dimensions, and at most 64"));
    }

    @Test
    void programsSayWhatToSendInstead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("program.pt2");
        try (InputStream resource = SerializationTest.class.getResourceAsStream("/export/corpus.zip");
                ZipInputStream zip = new ZipInputStream(resource)) {
            ZipEntry entry = zip.getNextEntry();
            while (!entry.getName().endsWith(".pt2")) {
                entry = zip.getNextEntry();
            }
            Files.write(file, zip.readAllBytes());
        }
        try (ExportedProgram program = ExportedProgram.load(file)) {
            String refusal = assertThrows(NotSerializableException.class, () -> written(program)).getMessage();
            assertTrue(refusal.contains("send the file or its bytes"), refusal);
        }
    }

    // ------------------------------------------------------------------ what else a job captures

    private record Job(Tensor weight, NDArray mean, Device device, DType dtype, Layout layout, MemoryFormat format, List<Index> index,
            LoadOptions options, Complex number, TensorPrintOptions printing, PrintOptions arrayPrinting) implements Serializable { }

    @Test
    void aJobComesBackWhole() throws IOException {
        Job job = new Job(Torch.ones(2, 2), NDArray.copyOf(new double[] {1, 2}), Device.of("cuda:1"), DType.BFLOAT16, Layout.SPARSE_CSR,
                MemoryFormat.CHANNELS_LAST, List.of(Index.ELLIPSIS, Index.NEWAXIS, Index.at(3), Slice.of(1, 2)),
                LoadOptions.defaults().withDevice(Device.CUDA).withMaxBytes(77), new Complex(1, 2), TensorPrintOptions.SHORT,
                PrintOptions.DEFAULT.withPrecision(3));
        Job copy = copied(job);
        assertNotSame(job, copy);
        assertTrue(copy.weight.equal(job.weight));
        assertEquals(job.mean, copy.mean);
        Job sameTensor = new Job(job.weight, copy.mean, copy.device, copy.dtype, copy.layout, copy.format, copy.index, copy.options, copy.number,
                copy.printing, copy.arrayPrinting);
        assertEquals(job, sameTensor);
    }

    @Test
    void kryoFallsBackToJavasSerialization() {
        Kryo kryo = new Kryo();
        kryo.setRegistrationRequired(false);
        kryo.addDefaultSerializer(Tensor.class, JavaSerializer.class);
        kryo.addDefaultSerializer(NDArray.class, JavaSerializer.class);
        Tensor tensor = Torch.arange(100_000).reshape(100, 1000).t();
        NDArray array = NDArray.copyOf(new float[][] {{1, 2}, {3, 4}});
        NDArray bytes = NDArray.of(MemorySegment.ofArray(new byte[] {1, 2, 3}), DType.UINT8, 3);
        Output out = new Output(1024, -1);
        kryo.writeClassAndObject(out, new ArrayList<>(List.of(tensor, array, bytes)));
        List<?> read = (List<?>) kryo.readClassAndObject(new Input(out.toBytes()));
        assertTrue(((Tensor) read.get(0)).equal(tensor));
        assertEquals(array, read.get(1));
        assertEquals(bytes, read.get(2));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void weightsTravelAsSafetensors(boolean strided) throws IOException {
        Tensor weight = strided ? Torch.arange(6).reshape(2, 3).t() : Torch.ones(2);
        Map<?, ?> job = copied(new HashMap<>(Map.of("weights", Safetensors.toByteArray(Map.of("weight", weight), Map.of()))));
        assertTrue(Safetensors.open((byte[]) job.get("weights")).tensor("weight").equal(weight));
    }
}

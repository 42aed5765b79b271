// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ChildJvm;
import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.DLPackStructs;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DLPack with structures made here, whose deleter counts, and with NumPy and PyTorch in Python. */
@Tag("long")
@SuppressWarnings("try")
class DLPackTest {
    /** A matrix of float64, [[0, 1, 2], [3, 4, 5]], behind two elements that are not its own. */
    private static final class Producer {
        private static final AtomicInteger DELETED = new AtomicInteger();
        private static final MemorySegment DELETER = stub();

        final Arena arena = Arena.global();
        final StructLayout struct;
        final MemorySegment managed;
        final MemorySegment data = arena.allocateFrom(JAVA_DOUBLE, -1, -1, 0, 1, 2, 3, 4, 5);

        Producer(StructLayout struct) {
            DELETED.set(0);
            this.struct = struct;
            managed = arena.allocate(struct);
            set(JAVA_INT, "device_type", 1).set("data", data.address()).set("byte_offset", 16).type(2, 64, 1).shape(2, 3).strides(3, 1);
            managed.set(JAVA_LONG, DLPackStructs.offset(struct, "deleter"), DELETER.address());
            if (struct == DLPackStructs.VERSIONED) {
                version(1, 3);
            }
        }

        Producer() {
            this(DLPackStructs.VERSIONED);
        }

        private static MemorySegment stub() {
            try {
                return Linker.nativeLinker().upcallStub(MethodHandles.lookup().findStatic(Producer.class, "delete",
                        MethodType.methodType(void.class, MemorySegment.class)), FunctionDescriptor.ofVoid(ADDRESS), Arena.global());
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }

        private static void delete(MemorySegment managed) {
            DELETED.incrementAndGet();
        }

        Producer version(int major, int minor) {
            managed.set(JAVA_INT, DLPackStructs.offset(struct, "major"), major);
            managed.set(JAVA_INT, DLPackStructs.offset(struct, "minor"), minor);
            return this;
        }

        Producer flags(long flags) {
            managed.set(JAVA_LONG, DLPackStructs.offset(struct, "flags"), flags);
            return this;
        }

        Producer set(String field, long value) {
            managed.set(JAVA_LONG, DLPackStructs.tensorOffset(struct, field), value);
            return this;
        }

        Producer set(ValueLayout.OfInt layout, String field, int value) {
            managed.set(layout, DLPackStructs.tensorOffset(struct, field), value);
            return this;
        }

        Producer type(int code, int bits, int lanes) {
            managed.set(JAVA_BYTE, DLPackStructs.tensorOffset(struct, "code"), (byte) code);
            managed.set(JAVA_BYTE, DLPackStructs.tensorOffset(struct, "bits"), (byte) bits);
            managed.set(JAVA_SHORT, DLPackStructs.tensorOffset(struct, "lanes"), (short) lanes);
            return this;
        }

        Producer shape(long... shape) {
            return set(JAVA_INT, "ndim", shape.length).set("shape", arena.allocateFrom(JAVA_LONG, shape).address());
        }

        Producer strides(long... strides) {
            return set("strides", arena.allocateFrom(JAVA_LONG, strides).address());
        }

        Tensor taken() {
            MemorySegment at = MemorySegment.ofAddress(managed.address());
            return struct == DLPackStructs.VERSIONED ? DLPack.toTensor(at) : DLPack.toTensorUnversioned(at);
        }

        void assertShared(Tensor tensor) {
            assertEquals(data.address() + 16, tensor.dataPtr());
            assertEquals(0, DELETED.get());
        }
    }

    private static void awaitDeleted() throws InterruptedException {
        for (int i = 0; i < 300 && Producer.DELETED.get() == 0; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertEquals(1, Producer.DELETED.get());
    }

    // ------------------------------------------------------------------ who calls the deleter, and when

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tensorSharesTheMemoryAndItsScopeCallsTheDeleterOnce(boolean versioned) {
        Producer producer = new Producer(versioned ? DLPackStructs.VERSIONED : DLPackStructs.UNVERSIONED);
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor tensor = producer.taken();
            producer.assertShared(tensor);
            assertEquals("[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]", tensor.tolist().toString());
            tensor.add_(10);
            assertEquals(15, producer.data.getAtIndex(JAVA_DOUBLE, 7));
            assertEquals(0, Producer.DELETED.get());
        }
        assertEquals(1, Producer.DELETED.get());
    }

    @Test
    void closingTheOnlyTensorCallsTheDeleterAtOnce() {
        for (boolean inScope : new boolean[] {true, false}) {
            Producer producer = new Producer();
            try (TensorScope scope = inScope ? TensorScope.ofConfined() : null) {
                Tensor tensor = producer.taken();
                tensor.close();
                assertEquals(1, Producer.DELETED.get());
                tensor.close();
            }
            assertEquals(1, Producer.DELETED.get());
        }
    }

    @Test
    void viewArrayAndGraphKeepTheMemoryUntilTheirScopeCloses() {
        Producer producer = new Producer();
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor product;
            Tensor weight = Torch.ones(2, 3).to(DType.FLOAT64).requiresGrad(true);
            try (TensorScope inner = TensorScope.ofConfined()) {
                Tensor tensor = producer.taken();
                product = TensorScope.escape(weight.mul(tensor.view(2, 3)));
            }
            assertEquals(0, Producer.DELETED.get());
            product.sum().backward();
            assertEquals("[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]", weight.grad().tolist().toString());
        }
        assertEquals(1, Producer.DELETED.get());
        Producer other = new Producer();
        NDArray array;
        try (TensorScope scope = TensorScope.ofConfined()) {
            try (Tensor tensor = other.taken()) {
                array = tensor.numpy();
            }
            assertEquals(0, Producer.DELETED.get());
            assertEquals(5.0, array.getDouble(1, 2));
        }
        assertEquals(1, Producer.DELETED.get());
        assertThrows(IllegalStateException.class, () -> array.getDouble(0, 0));
    }

    @Test
    void arrayOutsideScopesKeepsTheMemoryWhenTheTensorIsClosed() throws InterruptedException {
        Producer producer = new Producer();
        NDArray array;
        try (Tensor tensor = producer.taken()) {
            array = tensor.numpy();
        }
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertEquals(0, Producer.DELETED.get());
        assertEquals(5.0, array.getDouble(1, 2));
        array = null;
        awaitDeleted();
    }

    @Test
    void collectorFindsForgottenTensors() throws InterruptedException {
        Producer producer = new Producer();
        producer.assertShared(producer.taken());
        awaitDeleted();
    }

    @Test
    void tensorOutlivesTheScopeThatItEscapesFrom() {
        Producer producer = new Producer();
        Tensor outside;
        try (TensorScope scope = TensorScope.ofConfined()) {
            outside = TensorScope.escape(producer.taken());
        }
        producer.assertShared(outside);
        outside.close();
        assertEquals(1, Producer.DELETED.get());
    }

    @Test
    void storagesThatManyThreadsDropAreDeletedOnceEach() throws InterruptedException {
        int count = 2000;
        new Producer();
        for (int round = 0; round < 2; round++) {
            List<Producer> producers = new ArrayList<>();
            List<Tensor> tensors = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                producers.add(new Producer());
            }
            for (Producer producer : producers) {
                Tensor tensor = producer.taken();
                tensors.add(tensor);
                tensors.add(tensor.narrow(0, 0, 1));
            }
            Thread[] threads = new Thread[4];
            for (int t = 0; t < threads.length; t++) {
                int from = t;
                threads[t] = new Thread(() -> {
                    for (int i = 0; i < tensors.size(); i++) {
                        if ((i + i / threads.length) % threads.length == from || i % 7 == from) {
                            tensors.get(i).close();
                        }
                    }
                });
                threads[t].start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            for (Tensor tensor : tensors) {
                tensor.close();
            }
            // A thread may have been between the last tensor's end and the look at it.
            for (int i = 0; i < 300 && Producer.DELETED.get() < count; i++) {
                Thread.sleep(20);
            }
            assertEquals(count, Producer.DELETED.get());
        }
    }

    @Test
    void producerWithoutADeleterIsAccepted() {
        Producer producer = new Producer();
        producer.managed.set(JAVA_LONG, DLPackStructs.offset(producer.struct, "deleter"), 0);
        try (TensorScope scope = TensorScope.ofConfined()) {
            producer.assertShared(producer.taken());
        }
        assertEquals(0, Producer.DELETED.get());
    }

    // ------------------------------------------------------------------ what is described

    @Test
    void stridesAreTheProducersAndNoneMeanNoGaps() {
        try (TensorScope scope = TensorScope.ofConfined()) {
            assertArrayEquals(new long[] {3, 1}, new Producer().set("strides", 0).taken().stride());
            assertEquals("[[0.0, 3.0], [1.0, 4.0], [2.0, 5.0]]", new Producer().shape(3, 2).strides(1, 3).taken().tolist().toString());
            Producer one = new Producer().set("byte_offset", 24).shape(2, 2).strides(0, 0);
            assertEquals("[[1.0, 1.0], [1.0, 1.0]]", one.taken().tolist().toString());
            assertEquals("0.0", new Producer().set(JAVA_INT, "ndim", 0).set("shape", 0).set("strides", 0).taken().tolist().toString());
        }
    }

    @Test
    void strideThatNothingStepsOverMayBeAnything() {
        try (TensorScope scope = TensorScope.ofConfined()) {
            for (long stride : new long[] {0, 7, -3, Long.MAX_VALUE, Long.MIN_VALUE}) {
                Producer producer = new Producer().shape(1, 3).strides(stride, 1);
                Tensor tensor = producer.taken();
                producer.assertShared(tensor);
                assertEquals("[[0.0, 1.0, 2.0]]", tensor.add(0).tolist().toString());
                assertEquals("[[0.0], [1.0], [2.0]]", tensor.t().contiguous().tolist().toString());
            }
        }
    }

    @Test
    void emptyTensorsNeedNoMemory() {
        for (long flags : new long[] {0, DLPackStructs.READ_ONLY}) {
            Producer producer = new Producer().flags(flags).set("data", 0).set("byte_offset", 0).shape(2, 0).strides(0, 1);
            try (TensorScope scope = TensorScope.ofConfined()) {
                Tensor tensor = producer.taken();
                assertArrayEquals(new long[] {2, 0}, tensor.shape());
                assertEquals(DType.FLOAT64, tensor.dtype());
                assertEquals("[[], []]", tensor.tolist().toString());
            }
            assertEquals(1, Producer.DELETED.get());
        }
    }

    @Test
    void memoryThatIsReadOnlyOrNotAlignedIsCopiedAndDeletedAtOnce() {
        List<Consumer<Producer>> changes = List.of(p -> p.flags(DLPackStructs.READ_ONLY),
                p -> p.flags(DLPackStructs.READ_ONLY | DLPackStructs.IS_COPIED), p -> {
                    MemorySegment moved = p.arena.allocate(72, 8);
                    MemorySegment.copy(p.data, 0, moved, 3, 64);
                    p.set("data", moved.address()).set("byte_offset", 19);
                });
        for (Consumer<Producer> change : changes) {
            Producer producer = new Producer().shape(3, 2).strides(1, 3);
            change.accept(producer);
            try (TensorScope scope = TensorScope.ofConfined()) {
                Tensor tensor = producer.taken();
                assertEquals(1, Producer.DELETED.get());
                assertNotEquals(producer.data.address() + 16, tensor.dataPtr());
                producer.data.fill((byte) -1);
                assertEquals("[[0.0, 3.0], [1.0, 4.0], [2.0, 5.0]]", tensor.tolist().toString());
                assertArrayEquals(new long[] {3, 2}, tensor.shape());
            }
            assertEquals(1, Producer.DELETED.get());
        }
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor gaps = new Producer().flags(DLPackStructs.READ_ONLY).shape(3, 2).strides(2, 1).taken();
            assertEquals("[[0.0, 1.0], [2.0, 3.0], [4.0, 5.0]]", gaps.tolist().toString());
            gaps = new Producer().flags(DLPackStructs.READ_ONLY).shape(3).strides(2).taken();
            assertEquals("[0.0, 2.0, 4.0]", gaps.tolist().toString());
            // Expanded: a copy of every element would be of 16 TiB.
            Tensor expanded = new Producer().flags(DLPackStructs.READ_ONLY).shape(1L << 40, 2).strides(0, 2).taken();
            assertArrayEquals(new long[] {1L << 40, 2}, expanded.shape());
            assertEquals("[0.0, 2.0]", expanded.select(0, -1).tolist().toString());
            assertEquals(1, Producer.DELETED.get());
        }
        // The producer's own copy is as good as any memory.
        try (TensorScope scope = TensorScope.ofConfined()) {
            Producer producer = new Producer().flags(DLPackStructs.IS_COPIED);
            producer.assertShared(producer.taken());
        }
    }

    @Test
    void pinnedMemoryIsTheCpus() {
        try (TensorScope scope = TensorScope.ofConfined()) {
            for (int type : new int[] {3, 11}) {
                Producer producer = new Producer().set(JAVA_INT, "device_type", type).set(JAVA_INT, "device_id", 2);
                Tensor tensor = producer.taken();
                producer.assertShared(tensor);
                assertEquals(Device.CPU, tensor.device());
            }
        }
    }

    static Stream<Arguments> refusals() {
        Map<String, Consumer<Producer>> changes = Map.ofEntries(
                Map.entry("a tensor of DLPack 2.0; only 1.x is known: have the producer make one of that, as Python's max_version does",
                        p -> p.version(2, 0)),
                Map.entry("a tensor of DLPack 0.8; only 1.x is known: have the producer make one of that, as Python's max_version does",
                        p -> p.version(0, 8)),
                Map.entry("elements of DLPack's type float (32 bits, 4 lanes), which libtorch does not have: an element has one "
                        + "lane there; have the producer make the lanes an axis", p -> p.type(2, 32, 4)),
                Map.entry("elements of DLPack's type float (64 bits, 0 lanes), which libtorch does not have: an element has one "
                        + "lane there; have the producer make the lanes an axis", p -> p.type(2, 64, 0)),
                Map.entry("elements of DLPack's type float (80 bits, 1 lane), which libtorch does not have", p -> p.type(2, 80, 1)),
                Map.entry("elements of DLPack's type float8_e3m4 (8 bits, 1 lane), which libtorch does not have", p -> p.type(7, 8, 1)),
                Map.entry("elements of DLPack's type float4_e2m1fn (4 bits, 1 lane), which libtorch does not have", p -> p.type(17, 4, 1)),
                Map.entry("elements of DLPack's type opaque handle (64 bits, 1 lane), which libtorch does not have", p -> p.type(3, 64, 1)),
                Map.entry("elements of DLPack's type of code 99 (8 bits, 1 lane), which libtorch does not have", p -> p.type(99, 8, 1)),
                Map.entry("a DLTensor of -1 dimensions; there are 0 to 64", p -> p.set(JAVA_INT, "ndim", -1)),
                Map.entry("a DLTensor of 65 dimensions; there are 0 to 64", p -> p.set(JAVA_INT, "ndim", 65)),
                Map.entry("a DLTensor of 2 dimensions without a shape", p -> p.set("shape", 0)),
                Map.entry("a DLTensor of shape [2, -3]", p -> p.shape(2, -3)),
                Map.entry("a DLTensor of shape [0, -3]", p -> p.shape(0, -3)),
                Map.entry("a DLTensor of shape [4294967296, 4294967296], whose size is beyond 64 bits", p -> p.shape(1L << 32, 1L << 32)),
                Map.entry("a DLTensor of shape [1152921504606846976], whose size is beyond 64 bits", p -> p.shape(1L << 60)),
                Map.entry("a DLTensor with strides [3, -1]: tensors have no negative ones; have the producer copy it",
                        p -> p.strides(3, -1)),
                Map.entry("a DLTensor of shape [2, 3] with strides [9223372036854775807, 1], which reach beyond 64 bits",
                        p -> p.strides(Long.MAX_VALUE, 1)),
                Map.entry("a DLTensor of shape [2, 3] with strides [1152921504606846976, 1], which reach beyond 64 bits",
                        p -> p.strides(1L << 60, 1)),
                Map.entry("a DLTensor of shape [2, 3] with its data at address 0", p -> p.set("data", 0)),
                Map.entry("a DLTensor with a byte offset of 18446744073709551608", p -> p.set("byte_offset", -8)),
                Map.entry("a DLTensor with a byte offset of 9223372036854775800", p -> p.set("byte_offset", Long.MAX_VALUE - 7)),
                Map.entry("a DLTensor whose 8070450532247928832 bytes reach beyond the end of memory",
                        p -> p.set("data", 1L << 62).strides((7L << 57) - 3, 1)),
                Map.entry("a DLTensor on device 1 of DLPack's type OpenCL; only CPU, pinned and CUDA memory can be shared. Have the "
                        + "producer copy it to the CPU", p -> p.set(JAVA_INT, "device_type", 4).set(JAVA_INT, "device_id", 1)),
                Map.entry("a DLTensor on device 0 of DLPack's type CUDAManaged; only CPU, pinned and CUDA memory can be shared. Have the "
                        + "producer copy it to the CPU", p -> p.set(JAVA_INT, "device_type", 13)),
                Map.entry("a DLTensor on device 0 of DLPack's type 99; only CPU, pinned and CUDA memory can be shared. Have the "
                        + "producer copy it to the CPU", p -> p.set(JAVA_INT, "device_type", 99)),
                Map.entry("a DLTensor on device 0 of DLPack's type 0; only CPU, pinned and CUDA memory can be shared. Have the "
                        + "producer copy it to the CPU", p -> p.set(JAVA_INT, "device_type", 0)));
        return changes.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusedStructuresAreDeletedOnce(String message, Consumer<Producer> change) {
        Producer producer = new Producer();
        change.accept(producer);
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, producer::taken);
        assertEquals(message, refused.getMessage());
        assertEquals(1, Producer.DELETED.get());
    }

    @Test
    void cudaMemoryIsRefusedWhereThereIsNone() {
        int devices = Torch.cuda().deviceCount();
        Producer producer = new Producer().set(JAVA_INT, "device_type", 2).set(JAVA_INT, "device_id", devices);
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, producer::taken);
        assertTrue(refused.getMessage().startsWith("a DLTensor on CUDA device " + devices), refused.getMessage());
        assertEquals(1, Producer.DELETED.get());
    }

    @Test
    void whatIsNoStructureIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> DLPack.toTensor(MemorySegment.NULL));
        assertThrows(IllegalArgumentException.class, () -> DLPack.toTensor(MemorySegment.ofArray(new byte[100])));
        Producer producer = new Producer(DLPackStructs.UNVERSIONED);
        assertThrows(IllegalArgumentException.class, () -> DLPack.toTensor(producer.managed));
        assertEquals(0, Producer.DELETED.get());
    }

    // ------------------------------------------------------------------ export

    @ParameterizedTest
    @EnumSource
    void everyTypeThatDLPackHasGoesThereAndBack(DType dtype) {
        DLPackType type = DLPackType.of(dtype);
        if (type == null) {
            assertTrue(dtype.isQuantized() || dtype == DType.BCOMPLEX32 || dtype.name().matches("BITS.*|U?INT[1-7]"), dtype.toString());
            if (!dtype.isQuantized() && dtype != DType.BCOMPLEX32) {
                try (TensorScope scope = TensorScope.ofConfined(); Arena arena = Arena.ofConfined()) {
                    Tensor tensor = Torch.fromSegment(arena.allocate(16, 16), dtype, 2);
                    assertEquals("DLPack has no type for " + dtype,
                            assertThrows(TorchException.class, () -> DLPack.fromTensor(tensor)).getMessage());
                }
            }
            return;
        }
        for (StructLayout struct : List.of(DLPackStructs.VERSIONED, DLPackStructs.UNVERSIONED)) {
            boolean versioned = struct == DLPackStructs.VERSIONED;
            try (TensorScope scope = TensorScope.ofConfined()) {
                Tensor bytes = Torch.arange(0, 6L * dtype.itemSize(), 1).remainder(2).to(DType.UINT8);
                Tensor tensor = bytes.view(dtype).reshape(2, 3).t().narrow(0, 1, 2);
                MemorySegment managed = versioned ? DLPack.fromTensor(tensor) : DLPack.fromTensorUnversioned(tensor);
                assertEquals(type.code(), managed.get(JAVA_BYTE, DLPackStructs.tensorOffset(struct, "code")));
                assertEquals(type.bits(), managed.get(JAVA_BYTE, DLPackStructs.tensorOffset(struct, "bits")) & 0xff);
                assertEquals(type.lanes(), managed.get(JAVA_SHORT, DLPackStructs.tensorOffset(struct, "lanes")));
                Tensor back = versioned ? DLPack.toTensor(managed) : DLPack.toTensorUnversioned(managed);
                assertEquals(dtype, back.dtype());
                assertArrayEquals(tensor.shape(), back.shape());
                assertArrayEquals(tensor.stride(), back.stride());
                assertEquals(tensor.dataPtr(), back.dataPtr());
                assertEquals(tensor.contiguous().view(DType.UINT8).tolist(), back.contiguous().view(DType.UINT8).tolist());
            }
        }
    }

    private static long field(MemorySegment managed, String field) {
        return DLPackStructs.get(managed, DLPackStructs.tensorOffset(DLPackStructs.VERSIONED, field));
    }

    private static long flags(MemorySegment managed) {
        return DLPackStructs.get(managed, DLPackStructs.offset(DLPackStructs.VERSIONED, "flags"));
    }

    @Test
    void structureKeepsTheStorageUntilItIsReleased() {
        Producer producer = new Producer();
        MemorySegment managed;
        try (TensorScope scope = TensorScope.ofConfined()) {
            managed = DLPack.fromTensor(producer.taken().narrow(1, 1, 2));
        }
        assertEquals(0, Producer.DELETED.get());
        assertEquals(producer.data.address() + 24, field(managed, "data"));
        assertEquals(0, flags(managed));
        try (TensorScope scope = TensorScope.ofConfined()) {
            DLPack.release(managed);
        }
        assertEquals(1, Producer.DELETED.get());
    }

    @Test
    void consumersThreadMayRelease() throws InterruptedException {
        Producer producer = new Producer();
        MemorySegment managed;
        try (TensorScope scope = TensorScope.ofConfined()) {
            managed = DLPack.fromTensorUnversioned(producer.taken());
        }
        assertEquals(0, Producer.DELETED.get());
        Thread consumer = new Thread(() -> DLPack.releaseUnversioned(managed));
        consumer.start();
        consumer.join();
        awaitDeleted();
    }

    @Test
    void tensorsWithConjOrNegBitAreExportedAsCopiesThatSaySo() {
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor conj = Torch.tensor(new double[] {1, 2, 3, 4}).view(DType.COMPLEX128).conj();
            MemorySegment managed = DLPack.fromTensor(conj);
            assertEquals(DLPackStructs.IS_COPIED, flags(managed));
            assertEquals("[1.0, -2.0, 3.0, -4.0]", DLPack.toTensor(managed).view(DType.FLOAT64).tolist().toString());
            Tensor neg = conj.imag();
            assertTrue(neg.isNeg());
            managed = DLPack.fromTensor(neg);
            assertEquals(DLPackStructs.IS_COPIED, flags(managed));
            assertEquals("[-2.0, -4.0]", DLPack.toTensor(managed).tolist().toString());
            assertEquals("[-2.0, -4.0]", neg.tolist().toString());
        }
    }

    @Test
    void changesOfATensorsSizesAreNotItsConsumers() {
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor tensor = Torch.arange(0, 6, 1).reshape(2, 3);
            MemorySegment managed = DLPack.fromTensor(tensor);
            tensor.t_();
            tensor.unsqueeze_(0).unsqueeze_(0).unsqueeze_(0).unsqueeze_(0);
            assertTrue(assertThrows(TorchException.class, () -> tensor.resize_(1000)).getMessage().contains("not resizable"));
            assertEquals("[[0, 1, 2], [3, 4, 5]]", DLPack.toTensor(managed).tolist().toString());
        }
    }

    @Test
    void axesOfOneElementHaveStrideOne() {
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor tensor = Torch.arange(0, 6, 1).reshape(2, 3).narrow(0, 1, 1);
            MemorySegment managed = DLPack.fromTensor(tensor);
            MemorySegment strides = MemorySegment.ofAddress(field(managed, "strides")).reinterpret(16);
            assertArrayEquals(new long[] {1, 1}, strides.toArray(JAVA_LONG));
            assertEquals("[[3, 4, 5]]", DLPack.toTensor(managed).tolist().toString());
        }
    }

    @Test
    void whatCannotBeExportedIsRefused() {
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor grad = Torch.ones(2).requiresGrad(true);
            assertEquals("Can't export tensors that require gradient, use tensor.detach()",
                    assertThrows(TorchException.class, () -> DLPack.fromTensor(grad)).getMessage());
            Tensor sparse = Torch.eye(3).toSparse();
            assertThrows(TorchException.class, () -> DLPack.fromTensor(sparse));
            Tensor meta = Torch.ones(2).to(Device.META);
            assertEquals("Cannot pack tensors on meta", assertThrows(TorchException.class, () -> DLPack.fromTensor(meta)).getMessage());
            assertEquals("[1.0, 1.0]", DLPack.toTensor(DLPack.fromTensor(grad.detach())).tolist().toString());
        }
    }

    @Test
    void emptyTensorsAndNumbersGoThereAndBack() {
        try (TensorScope scope = TensorScope.ofConfined()) {
            MemorySegment empty = DLPack.fromTensor(Torch.zeros(0, 3));
            assertEquals(0, field(empty, "data"));
            assertArrayEquals(new long[] {0, 3}, DLPack.toTensor(empty).shape());
            assertEquals(7.5, DLPack.toTensor(DLPack.fromTensor(Torch.tensor(7.5))).to(DType.FLOAT64).item());
        }
    }

    @Test
    void deleterRunsWhenTheJvmHasEnded() throws Exception {
        ChildJvm.Result result = new ChildJvm().run(DLPackAtExit.class);
        assertEquals(0, result.exitCode(), result.output());
        assertTrue(result.output().contains("exported"), result.output());
    }

    // ------------------------------------------------------------------ with Python

    @Test
    void numpyInTheProcessGivesAndTakesTensors() throws Exception {
        ChildJvm.Result result = InProcessPython.child(List.of("numpy"), new ChildJvm(), DLPackInPython.class, "numpy");
        assertEquals(0, result.exitCode(), result.output());
        assertTrue(result.output().contains("all exchanged with NumPy"), result.output());
    }

    @Test
    void pytorchInTheProcessGivesAndTakesTensors() throws Exception {
        // One process can have one libtorch only: Python's.
        String libraries = Python.run(List.of("os", "torch", "numpy"), "print(os.path.join(os.path.dirname(torch.__file__), 'lib'))\n")
                .strip();
        Assumptions.assumeTrue(System.getenv("LIBTORCH") == null && System.getProperty("torchffm.libtorch") == null);
        ChildJvm.Result result = InProcessPython.child(List.of("torch", "numpy"), new ChildJvm().environment("LIBTORCH", libraries),
                DLPackInPython.class, "torch");
        assertEquals(0, result.exitCode(), result.output());
        assertTrue(result.output().contains("all exchanged with NumPy and PyTorch"), result.output());
    }
}

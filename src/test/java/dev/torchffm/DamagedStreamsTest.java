// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ndarray.NDArray;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectStreamConstants;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Streams of tensors and arrays that contradict themselves are refused by what is wrong, and none does more than that. */
class DamagedStreamsTest {
    private static final int MUTATIONS = Integer.getInteger("serialization.mutations", 20_000);

    /** What a stream says of a tensor or array, right where nothing else is said. */
    private static final class Form {
        private String device = "cpu";
        private boolean requiresGrad;
        private int version = 1;
        private String dtype = "float32";
        private long[] shape = {2, 3};
        private Integer dims;
        private boolean bigEndian;
        private Long bytes;
        private byte[] elements = new byte[24];

        byte[] stream(boolean tensor) throws IOException {
            byte[] valid = SerializationTest.written(tensor ? Torch.ones(1) : NDArray.copyOf(new float[1]));
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(all);
            out.write(valid, 0, blockOf(valid));
            ByteArrayOutputStream block = new ByteArrayOutputStream();
            write(new DataOutputStream(block), tensor);
            out.writeByte(ObjectStreamConstants.TC_BLOCKDATALONG);
            out.writeInt(block.size());
            block.writeTo(out);
            out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
            return all.toByteArray();
        }

        private void write(DataOutputStream out, boolean tensor) throws IOException {
            if (tensor) {
                out.writeUTF(device);
                out.writeBoolean(requiresGrad);
            }
            out.writeInt(version);
            out.writeUTF(dtype);
            out.writeInt(dims == null ? shape.length : dims);
            for (long size : shape) {
                out.writeLong(size);
            }
            out.writeBoolean(bigEndian);
            out.writeLong(bytes == null ? elements.length : bytes);
            out.write(elements);
        }
    }

    /** Where the data of the last class begins: after the end of its description and its absent superclass. */
    private static int blockOf(byte[] stream) {
        for (int i = stream.length - 1; i > 0; i--) {
            if (stream[i] == ObjectStreamConstants.TC_BLOCKDATA && stream[i - 1] == ObjectStreamConstants.TC_NULL
                    && stream[i - 2] == ObjectStreamConstants.TC_ENDBLOCKDATA) {
                return i;
            }
        }
        throw new AssertionError("no block of data");
    }

    private interface Damage {
        void to(Form form);
    }

    /** One kind of damage and the words that must say so. */
    private record Row(String expected, boolean ofArraysToo, Damage damage) {
        @Override
        public String toString() {
            return expected;
        }
    }

    private static Row both(String expected, Damage damage) {
        return new Row(expected, true, damage);
    }

    private static Row tensor(String expected, Damage damage) {
        return new Row(expected, false, damage);
    }

    static Stream<Row> damaged() {
        return Stream.of(
                both("has version 2, and this torch-ffm reads 1 to 1: a later one wrote it", form -> form.version = 2),
                both("has version 0, and this torch-ffm reads 1 to 1", form -> form.version = 0),
                both("has version -1,", form -> form.version = -1),
                both("has the dtype 'float33', which is none of", form -> form.dtype = "float33"),
                both("has the dtype 'FLOAT32', which is none of", form -> form.dtype = "FLOAT32"),
                both("has the dtype '', which is none of", form -> form.dtype = ""),
                both("has the dtype '??aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa... (5002 characters)'",
                        form -> form.dtype = "\u0000\n" + "a".repeat(5000)),
                both("has -1 dimensions; 0 to 64 are allowed", form -> form.dims = -1),
                both("has 65 dimensions; 0 to 64 are allowed", form -> form.dims = 65),
                both("has 2147483647 dimensions; 0 to 64 are allowed", form -> form.dims = Integer.MAX_VALUE),
                both("has size -3 in dimension 1; 0 is the least", form -> form.shape = new long[] {2, -3}),
                both("has size -9223372036854775808 in dimension 0", form -> form.shape = new long[] {Long.MIN_VALUE, 3}),
                both("has shape [4611686018427387904, 3] of float32, which is more than 9223372036854775807 bytes",
                        form -> form.shape = new long[] {1L << 62, 3}),
                both("has shape [3037000500, 3037000500, 2] of float32, which is more than",
                        form -> form.shape = new long[] {3037000500L, 3037000500L, 2}),
                both("has shape [0, 9223372036854775807, 9223372036854775807] of float32, which is more than",
                        form -> form.shape = new long[] {0, Long.MAX_VALUE, Long.MAX_VALUE}),
                both("has 24 bytes of elements, and shape [2, 4] of float32 has 32", form -> form.shape = new long[] {2, 4}),
                both("has 24 bytes of elements, and shape [0, 3] of float32 has 0", form -> form.shape = new long[] {0, 3}),
                both("has 24 bytes of elements, and shape [2, 3] of float64 has 48", form -> form.dtype = "float64"),
                both("has -1 bytes of elements", form -> form.bytes = -1L),
                both("elements end within bytes 0 to 24 of 24", form -> {
                    form.elements = new byte[23];
                    form.bytes = 24L;
                }),
                both("elements end within bytes 65536 to 131072 of 4000000000", form -> {
                    form.shape = new long[] {1_000_000_000};
                    form.elements = new byte[100_000];
                    form.bytes = 4_000_000_000L;
                }),
                both("element 4 of dtype bool is 2; 0 and 1 are allowed", form -> {
                    form.dtype = "bool";
                    form.elements = new byte[] {0, 1, 0, 1, 2, 0};
                }),
                tensor("lay on 'cuda:128', which is no device", form -> form.device = "cuda:128"),
                tensor("lay on 'gpu', which is no device", form -> form.device = "gpu"),
                tensor("lay on '', which is no device", form -> form.device = ""),
                tensor("has the dtype qint8 without scales and zero points", form -> {
                    form.dtype = "qint8";
                    form.elements = new byte[6];
                }),
                tensor("of int32 requires grad, which only floating-point and complex ones can", form -> {
                    form.dtype = "int32";
                    form.requiresGrad = true;
                }));
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void damageIsNamedWithItsLimit(Row row) throws IOException {
        for (boolean tensor : row.ofArraysToo ? new boolean[] {true, false} : new boolean[] {true}) {
            Form form = new Form();
            row.damage.to(form);
            byte[] stream = form.stream(tensor);
            String message = assertThrows(InvalidObjectException.class, () -> SerializationTest.read(stream)).getMessage();
            assertTrue(message.contains(row.expected), message);
        }
    }

    @Test
    void withoutDamageTheFormIsRead() throws IOException {
        assertArray(new Form().stream(false));
        assertEquals(List.of(List.of(0.0, 0.0, 0.0), List.of(0.0, 0.0, 0.0)), ((Tensor) SerializationTest.read(new Form().stream(true))).tolist());
    }

    private static void assertArray(byte[] stream) throws IOException {
        assertEquals(NDArray.zeros(DType.FLOAT32, 2, 3), SerializationTest.read(stream));
    }

    @Test
    void typesThatNumPyHasNotAreRefusedForArraysAlone() throws IOException {
        Form form = new Form();
        form.dtype = "bfloat16";
        form.elements = new byte[12];
        assertEquals(DType.BFLOAT16, ((Tensor) SerializationTest.read(form.stream(true))).dtype());
        byte[] array = form.stream(false);
        assertThrows(InvalidObjectException.class, () -> SerializationTest.read(array));
    }

    @Test
    void elementsOfTheOtherByteOrderAreSwapped() throws IOException {
        Form form = new Form();
        form.bigEndian = true;
        form.elements = new byte[24];
        form.elements[0] = 0x3f;
        form.elements[1] = (byte) 0x80;
        assertEquals(1, ((NDArray) SerializationTest.read(form.stream(false))).getFloat(0, 0));
        form.dtype = "complex64";
        form.shape = new long[] {3};
        assertEquals(List.of(new Complex(1, 0), new Complex(0, 0), new Complex(0, 0)),
                ((Tensor) SerializationTest.read(form.stream(true))).tolist());
        form.dtype = "int64";
        assertEquals(0x3f80_0000_0000_0000L, ((Tensor) SerializationTest.read(form.stream(true))).index(0).item());
    }

    /** As the JDK's collections do, a tensor asks the stream's filter before it takes memory. */
    @Test
    void theStreamsFilterLimitsTheElements() throws IOException {
        for (Object object : List.of(Torch.ones(1000), NDArray.zeros(DType.FLOAT32, 1000))) {
            byte[] stream = SerializationTest.written(object);
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
                in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("maxarray=3999"));
                String message = assertThrows(InvalidClassException.class, in::readObject).getMessage();
                assertTrue(message.contains("rejects 4000 bytes"), message);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
                in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("maxarray=4000;dev.torchffm.**;!*"));
                assertInstanceOf(object.getClass(), in.readObject());
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** A stream may name the classes themselves, though none that was written does. */
    @Test
    void objectsPastTheirProxiesAreRefused() throws IOException {
        String[] named = {"dev.torchffm.Tensor", "dev.torchffm.ndarray.NDArray", "dev.torchffm.ndarray.BufferArray",
            "dev.torchffm.export.ExportedProgram"};
        for (String name : named) {
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(stream);
            out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
            out.writeShort(ObjectStreamConstants.STREAM_VERSION);
            out.writeByte(ObjectStreamConstants.TC_OBJECT);
            out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
            out.writeUTF(name);
            out.writeLong(1);
            out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
            out.writeShort(0);
            out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
            out.writeByte(ObjectStreamConstants.TC_NULL);
            IOException refusal = assertThrows(IOException.class, () -> SerializationTest.read(stream.toByteArray()), name);
            assertTrue(refusal instanceof InvalidObjectException || refusal instanceof InvalidClassException, refusal.toString());
        }
    }

    @Test
    void devicesAreCheckedByTheirConstructor() throws IOException {
        byte[] stream = SerializationTest.written(new Device("cuda", 1));
        int at = new String(stream, StandardCharsets.ISO_8859_1).lastIndexOf("cuda");
        stream[at] = 'x';
        assertThrows(InvalidObjectException.class, () -> SerializationTest.read(stream));
    }

    /** Whatever some bytes or the length become: an object comes, or a checked exception, unless it is the JDK that stumbles over its own form. */
    @Test
    void mutatedStreamsAreReadOrRefused() throws IOException {
        List<Object> written = List.of(Torch.arange(5), NDArray.copyOf(new boolean[][] {{true, false}}), Torch.ones(2, 2).requiresGrad(true),
                new Device("cuda", 3), Slice.of(1, 2));
        Map<String, Integer> ends = new HashMap<>();
        Random random = new Random(20261127);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] stream = SerializationTest.written(written.get(i % written.size()));
            int changes = 1 + random.nextInt(3);
            for (int change = 0; change < changes; change++) {
                stream[random.nextInt(stream.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextInt(4) - 1);
            }
            byte[] mutated = random.nextInt(8) == 0 ? Arrays.copyOf(stream, random.nextInt(stream.length)) : stream;
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(mutated))) {
                in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("maxarray=1000000"));
                Object read = in.readObject();
                ends.merge("read", 1, Integer::sum);
                if (read instanceof Tensor tensor) {
                    tensor.tolist();
                    tensor.close();
                }
            } catch (IOException | ClassNotFoundException e) {
                ends.merge(e.getClass().getSimpleName(), 1, Integer::sum);
            } catch (RuntimeException e) {
                assertTrue(e.getStackTrace()[0].getClassName().startsWith("java.io.Object"), () -> Arrays.toString(e.getStackTrace()) + e);
            }
        }
        assertTrue(ends.get("read") > MUTATIONS / 100, ends.toString());
        assertTrue(ends.get("InvalidObjectException") > MUTATIONS / 100, ends.toString());
    }
}

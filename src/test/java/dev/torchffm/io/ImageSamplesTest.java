// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.ndarray.NDArray;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every type of image, and every colour model that ImageIO makes, beside the values of Pillow. */
class ImageSamplesTest {
    static Stream<Named<JsonNode>> cases() {
        return Golden.read("images").get("cases").valueStream().map(c -> Named.of(c.get("name").textValue(), c));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void imagesThatImageIoReadsHaveThePixelsOfPillow(JsonNode c) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(Golden.bytes(c.get("file"))));
        NDArray array = Images.array(image);
        assertArrayEquals(Golden.longs(c.get("shape")), array.shape());
        assertEquals(Golden.dtype(c.get("dtype")), array.dtype());
        NDArray expected = Golden.array(c);
        assertClose(expected, array, c.get("tolerance").intValue());
        Tensor tensor = Images.tensor(image);
        assertEquals(array.dtype(), tensor.dtype());
        assertTrue(array.arrayEquals(tensor.numpy()));
    }

    private static double[] numbers(NDArray array) {
        return array.reshape(-1).astype(DType.FLOAT64).toDoubleArray();
    }

    private static void assertClose(NDArray expected, NDArray actual, double tolerance) {
        assertArrayEquals(numbers(expected), numbers(actual), tolerance);
    }

    /** The types of images that Java has names for. */
    static Stream<Integer> types() {
        return Stream.iterate(BufferedImage.TYPE_INT_RGB, type -> type + 1).limit(BufferedImage.TYPE_BYTE_INDEXED);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeOfImageHasThePixelsThatItsPngHasInPillow(int type) throws Exception {
        BufferedImage image = new BufferedImage(7, 5, type);
        Random random = new Random(type);
        for (int y = 0; y < 5; y++) {
            for (int x = 0; x < 7; x++) {
                if (image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
                    image.getRaster().setSample(x, y, 0, random.nextInt(1 << image.getSampleModel().getSampleSize(0)));
                } else {
                    image.setRGB(x, y, random.nextInt());
                }
            }
        }
        NDArray array = Images.array(image);
        boolean grey = type == BufferedImage.TYPE_BYTE_GRAY || type == BufferedImage.TYPE_USHORT_GRAY;
        assertArrayEquals(new long[] {5, 7, grey ? 1 : image.getColorModel().hasAlpha() ? 4 : 3}, array.shape());
        assertEquals(type == BufferedImage.TYPE_USHORT_GRAY ? DType.UINT16 : DType.UINT8, array.dtype());
        for (int y = 0; y < 5; y++) {
            for (int x = 0; x < 7; x++) {
                int pixel = image.getRGB(x, y);
                for (int channel = 0; channel < array.shape(2); channel++) {
                    int expected = grey ? image.getRaster().getSample(x, y, 0) : pixel >>> (channel == 3 ? 24 : 16 - 8 * channel) & 255;
                    assertEquals(expected, array.getInt(y, x, channel), 0);
                }
            }
        }
        // The writer divides by alpha in its own way.
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, "png", png));
        String output = Python.run(List.of("PIL.Image", "numpy", "sys", "io", "base64"), """
                image = PIL.Image.open(io.BytesIO(base64.b64decode(sys.argv[1])))
                if sys.argv[2] != "0":
                    image = image.convert({"1": "L", "3": "RGB", "4": "RGBA"}[sys.argv[2]])
                print(*numpy.asarray(image).ravel().tolist())
                """, java.util.Base64.getEncoder().encodeToString(png.toByteArray()),
                type == BufferedImage.TYPE_USHORT_GRAY ? "0" : Long.toString(array.shape(2)));
        assertArrayEquals(Stream.of(output.strip().split(" ")).mapToDouble(Double::parseDouble).toArray(),
                numbers(array), image.isAlphaPremultiplied() ? 1 : 0);
    }

    private static BufferedImage made(int space, int dataType, boolean alpha, boolean premultiplied, double[] samples) {
        ComponentColorModel model = new ComponentColorModel(ColorSpace.getInstance(space), alpha, premultiplied,
                alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE, dataType);
        WritableRaster raster = model.createCompatibleWritableRaster(samples.length / model.getNumComponents(), 1);
        raster.setPixels(0, 0, raster.getWidth(), 1, samples);
        return new BufferedImage(model, raster, premultiplied, null);
    }

    @Test
    void samplesAreGivenInTheirTypesAndScaledOnDemand() {
        double[] grey = {0, 1, 255, 256, 32768, 65535};
        BufferedImage wide = made(ColorSpace.CS_GRAY, DataBuffer.TYPE_USHORT, false, false, grey);
        assertArrayEquals(grey, numbers(Images.array(wide)));
        assertArrayEquals(new double[] {0, 0, 0, 1, 128, 255}, numbers(Images.array(wide, DType.UINT8)));
        assertArrayEquals(new float[] {0, 1 / 65535f, 255 / 65535f, 256 / 65535f, 32768 / 65535f, 1},
                Images.array(wide, DType.FLOAT32).reshape(-1).toFloatArray());
        assertEquals(DType.UINT16, Images.tensor(wide).dtype());
        assertEquals(DType.UINT8, Images.tensor(wide, DType.UINT8).dtype());
        BufferedImage colours = made(ColorSpace.CS_sRGB, DataBuffer.TYPE_USHORT, false, false, grey);
        assertEquals(DType.UINT8, Images.array(colours).dtype());
        assertArrayEquals(new long[] {1, 2, 3}, Images.array(colours).shape());
        assertArrayEquals(grey, numbers(Images.array(colours, DType.UINT16)));
        BufferedImage both = made(ColorSpace.CS_GRAY, DataBuffer.TYPE_BYTE, true, false, new double[] {1, 2, 128, 255, 77, 0});
        assertArrayEquals(new long[] {1, 3, 2}, Images.array(both).shape());
        assertArrayEquals(new double[] {1, 2, 128, 255, 77, 0}, numbers(Images.array(both)));
        assertArrayEquals(new double[] {257, 514, 128 * 257, 65535, 77 * 257, 0},
                numbers(Images.array(both, DType.UINT16)));
        for (int type : new int[] {DataBuffer.TYPE_FLOAT, DataBuffer.TYPE_DOUBLE}) {
            double[] values = {-1.5, 0, 0.25, 1, 7, 1e30f};
            BufferedImage floats = made(ColorSpace.CS_sRGB, type, false, false, values);
            assertEquals(DType.FLOAT32, Images.array(floats).dtype());
            assertArrayEquals(values, numbers(Images.array(floats)));
            assertArrayEquals(values, numbers(Images.array(floats, DType.FLOAT32)));
            assertTrue(assertThrows(IllegalArgumentException.class, () -> Images.array(floats, DType.UINT8)).getMessage()
                    .contains("float32 samples as uint8"));
        }
        BufferedImage numbers = made(ColorSpace.CS_GRAY, DataBuffer.TYPE_INT, false, false, new double[] {-5, 70000});
        assertArrayEquals(new int[] {-5, 70000}, Images.array(numbers).toIntArray());
        assertThrows(IllegalArgumentException.class, () -> Images.array(numbers, DType.FLOAT32));
        BufferedImage shorts = made(ColorSpace.CS_GRAY, DataBuffer.TYPE_SHORT, false, false, new double[] {-5, 32767});
        assertEquals(DType.INT16, Images.array(shorts).dtype());
        assertArrayEquals(new double[] {-5, 32767}, numbers(Images.array(shorts)));
        assertThrows(IllegalArgumentException.class, () -> Images.array(wide, DType.FLOAT64));
    }

    @Test
    void coloursThatWereMultipliedByAlphaAreDivided() {
        double[] multiplied = {100, 50, 0, 128, 9, 9, 9, 0, 255, 1, 128, 255};
        assertArrayEquals(new double[] {199, 100, 0, 128, 0, 0, 0, 0, 255, 1, 128, 255},
                numbers(Images.array(made(ColorSpace.CS_sRGB, DataBuffer.TYPE_BYTE, true, true, multiplied))));
        assertArrayEquals(new double[] {128, 128}, numbers(Images.array(made(ColorSpace.CS_GRAY, DataBuffer.TYPE_BYTE, true, true,
                new double[] {64, 128}))));
        assertArrayEquals(new double[] {0.5, 0.5}, numbers(Images.array(made(ColorSpace.CS_GRAY, DataBuffer.TYPE_FLOAT, true, true,
                new double[] {0.25, 0.5}))));
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY, BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_4BYTE_ABGR})
    void samplesInOneRunAreShared(int type) {
        BufferedImage image = new BufferedImage(3, 2, type);
        Images.array(image).setShort((short) 200, 1, 2, 0);
        assertEquals(200, image.getRaster().getSample(2, 1, 0));
    }

    @Test
    void samplesInOtherOrdersArePlacedByChannel() {
        List<int[]> orders = new ArrayList<>(List.of(new int[] {0, 1, 2}, new int[] {2, 1, 0}, new int[] {1, 0, 2}, new int[] {2, 0, 1}));
        for (int[] order : orders) {
            WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 2, 1, 6, 3, order, null);
            raster.setPixels(0, 0, 2, 1, new int[] {1, 2, 3, 4, 5, 6});
            BufferedImage image = new BufferedImage(new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false,
                    Transparency.OPAQUE, DataBuffer.TYPE_BYTE), raster, false, null);
            assertArrayEquals(new double[] {1, 2, 3, 4, 5, 6}, numbers(Images.array(image)));
        }
        WritableRaster planes = Raster.createBandedRaster(DataBuffer.TYPE_BYTE, 2, 1, 3, null);
        planes.setPixels(0, 0, 2, 1, new int[] {1, 2, 3, 4, 5, 6});
        BufferedImage banded = new BufferedImage(new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false,
                Transparency.OPAQUE, DataBuffer.TYPE_BYTE), planes, false, null);
        assertArrayEquals(new double[] {1, 2, 3, 4, 5, 6}, numbers(Images.array(banded)));
    }

    @Test
    void otherColourSpacesAreRefusedByName() {
        BufferedImage xyz = made(ColorSpace.CS_CIEXYZ, DataBuffer.TYPE_FLOAT, false, false, new double[] {0.1, 0.2, 0.3});
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Images.array(xyz)).getMessage()
                .startsWith("an image with 3 channels of the colour space XYZ"));
    }

    @Test
    void greyOfSixteenBitsComesBack() throws IOException {
        NDArray grey = NDArray.copyOf(new short[] {0, 1, 300, -1, -32768, 77}).view(DType.UINT16).reshape(2, 3, 1);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(Images.image(grey), "png", png));
        assertTrue(grey.arrayEquals(Images.array(ImageIO.read(new ByteArrayInputStream(png.toByteArray())))));
        assertThrows(IllegalArgumentException.class, () -> Images.image(NDArray.zeros(DType.UINT16, 2, 2, 3)));
    }
}

package dev.torchffm.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.ndarray.NDArray;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImagesTest {
    private static NDArray pixels(int channels) {
        byte[] bytes = new byte[5 * 7 * channels];
        new Random(channels).nextBytes(bytes);
        return NDArray.copyOf(bytes).view(DType.UINT8).reshape(5, 7, channels);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4})
    void pixelsSurvivePng(int channels) throws IOException {
        NDArray pixels = pixels(channels);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(Images.image(pixels), "png", png));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
        assertTrue(pixels.arrayEquals(Images.array(image)));
        assertEquals(image.getWidth(), 7);
        // Any other type is copied, with the same colours.
        if (channels > 1) {
            BufferedImage packed = new BufferedImage(7, 5, channels == 3 ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
            for (int y = 0; y < 5; y++) {
                for (int x = 0; x < 7; x++) {
                    packed.setRGB(x, y, image.getRGB(x, y));
                }
            }
            assertTrue(pixels.arrayEquals(Images.array(packed)));
            int alpha = channels == 4 ? pixels.getShort(2, 3, 3) : 255;
            assertEquals(alpha << 24 | pixels.getShort(2, 3, 0) << 16 | pixels.getShort(2, 3, 1) << 8
                    | pixels.getShort(2, 3, 2), image.getRGB(3, 2));
        }
    }

    @Test
    void imagesOfBytesAreShared() {
        BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_3BYTE_BGR);
        NDArray array = Images.array(image);
        image.setRGB(2, 1, 0xff0102);
        assertArrayEquals(new long[] {255, 1, 2}, array.select(0, 1).select(0, 2).astype(DType.INT64).toLongArray());
        array.setShort((short) 9, 0, 0, 2);
        assertEquals(0xff000009, image.getRGB(0, 0));
    }

    @Test
    void partsOfImagesAreCopied() {
        BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setSample(2, 1, 0, 77);
        NDArray part = Images.array(image.getSubimage(1, 1, 2, 2));
        assertArrayEquals(new long[] {2, 2, 1}, part.shape());
        assertEquals(77, part.getShort(0, 1, 0));
    }

    @Test
    void tensorsOfFractionsInChannelOrderComeBack() {
        NDArray pixels = pixels(3);
        Tensor tensor = Images.tensor(Images.image(pixels)).permute(2, 0, 1).to(DType.FLOAT32).div(255);
        assertArrayEquals(new long[] {3, 5, 7}, tensor.shape());
        assertTrue(pixels.arrayEquals(Images.array(Images.image(tensor.numpy()))));
        NDArray outside = NDArray.copyOf(new double[] {-1, 0.5, 2}).reshape(1, 3);
        assertArrayEquals(new long[] {0, 128, 255}, Images.array(Images.image(outside)).reshape(3).astype(DType.INT64).toLongArray());
    }

    @Test
    void whatIsNoImageIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Images.image(NDArray.zeros(DType.INT32, 2, 2)));
        assertThrows(IllegalArgumentException.class, () -> Images.image(NDArray.zeros(DType.UINT8, 2, 2, 2)));
        assertThrows(IllegalArgumentException.class, () -> Images.image(NDArray.zeros(DType.UINT8, 0, 2)));
        assertThrows(IllegalArgumentException.class, () -> Images.image(NDArray.zeros(DType.UINT8, 2)));
    }
}

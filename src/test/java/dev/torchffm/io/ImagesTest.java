// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ChildJvm;
import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.ndarray.NDArray;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    private static int[] colours(BufferedImage image) {
        int[] colours = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(colours).map(colour -> colour & 0xffffff).toArray();
    }

    private static double lightness(int colour) {
        return 0.2126 * (colour >> 16 & 255) + 0.7152 * (colour >> 8 & 255) + 0.0722 * (colour & 255);
    }

    @Test
    void greaterNumbersAreLighter() {
        double before = -1;
        for (int i = 0; i <= 1000; i++) {
            double lightness = lightness(HeatMap.colour(i, 0, 1000));
            assertTrue(lightness > before - 0.3, i + ": " + lightness + " after " + before);
            before = Math.max(before, lightness);
        }
        assertTrue(before - lightness(HeatMap.colour(0, 0, 1000)) > 200);
    }

    @Test
    void heatMapsGoFromTheLeastToTheGreatestNumber() {
        int dark = HeatMap.colour(0, 0, 1);
        int middle = HeatMap.colour(0.5, 0, 1);
        int light = HeatMap.colour(1, 0, 1);
        assertArrayEquals(new int[] {dark, middle, light, light},
                colours(Images.picture(Torch.tensor(new int[][] {{-4, 0}, {4, 4}}))));
        for (DType dtype : List.of(DType.FLOAT16, DType.BFLOAT16, DType.FLOAT32, DType.FLOAT64, DType.INT64, DType.UINT8)) {
            Tensor tensor = Torch.tensor(new double[][] {{0, 2, 4}}).to(dtype).requiresGrad(dtype.isFloatingPoint());
            assertArrayEquals(new int[] {dark, middle, light}, colours(Images.picture(tensor)), dtype.toString());
        }
        assertArrayEquals(new int[] {dark, light}, colours(Images.picture(Torch.tensor(new boolean[][] {{false, true}}))));
        // Infinities are at the ends of what is finite, and not-a-number is none of the colours.
        double infinity = Double.POSITIVE_INFINITY;
        assertArrayEquals(new int[] {dark, dark, middle, light, light, 0x808080},
                colours(Images.picture(Torch.tensor(new double[][] {{-infinity, 1, 2, 3, infinity, Double.NaN}}))));
        double max = Double.MAX_VALUE;
        assertArrayEquals(new int[] {dark, middle, light}, colours(Images.picture(Torch.tensor(new double[][] {{-max, 0, max}}))));
        assertArrayEquals(new int[] {dark, dark}, colours(Images.picture(Torch.full(new long[] {1, 2}, 7))));
        assertArrayEquals(new int[] {0x808080}, colours(Images.picture(Torch.full(new long[] {1, 1}, Double.NaN))));
        assertThrows(IllegalArgumentException.class, () -> Images.picture(Torch.zeros(0, 3)));
        assertThrows(IllegalArgumentException.class, () -> Images.picture(Torch.zeros(3)));
        assertThrows(IllegalArgumentException.class, () -> Images.picture(Torch.zeros(2, 2).to(DType.COMPLEX64)));
    }

    @Test
    void writtenTensorsAreReadAgain(@TempDir Path folder) throws IOException {
        Tensor image = Torch.fromNumpy(pixels(4));
        Path path = folder.resolve("image.png");
        Images.write(image, path);
        assertTrue(image.equal(Images.tensor(ImageIO.read(path.toFile()))));
        Images.write(image, path, 3);
        Tensor large = Images.tensor(ImageIO.read(path.toFile()));
        assertTrue(image.repeatInterleave(3, 0).repeatInterleave(3, 1).equal(large));
        Images.write(image.permute(2, 0, 1).to(DType.FLOAT16).div(255), path);
        assertEquals(4, Images.tensor(ImageIO.read(path.toFile())).size(2));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Images.write(image, folder.resolve("image.jpg"))).getMessage()
                .endsWith("image.jpg: images are written as PNG, so the name must end in .png"));
        for (int scale : new int[] {0, -1, 20_000, Integer.MAX_VALUE}) {
            assertTrue(assertThrows(IllegalArgumentException.class, () -> Images.write(image, path, scale)).getMessage()
                    .startsWith("a scale of " + scale + " for an image of 7 by 5 elements"));
        }
        try (var files = Files.list(folder)) {
            assertEquals(List.of(path), files.toList());
        }
    }

    /** What a program sees that shows a tensor without a screen. */
    public static final class Show {
        public static void main(String[] arguments) {
            try {
                Images.show(Torch.zeros(2, 3));
            } catch (UnsupportedOperationException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    @Test
    void withoutAScreenShowNamesTheWayToAFile() throws IOException, InterruptedException {
        ChildJvm.Result result = new ChildJvm().with("-Djava.awt.headless=true").run(Show.class);
        assertEquals("there is no screen to show an image of shape [2, 3] on (DISPLAY is not set, or java.awt.headless is true); "
                + "write a file instead: Images.write(tensor, Path.of(\"image.png\"))", result.output().strip());
        String unreachable = new ChildJvm().environment("DISPLAY", ":4711").run(Show.class).output();
        assertTrue(unreachable.contains("there is no screen to show an image of shape [2, 3] on (")
                && unreachable.contains("; write a file instead: Images.write("), unreachable);
    }
}

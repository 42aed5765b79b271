// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.ndarray.NDArray;
import java.awt.AWTError;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.swing.ImageIcon;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import org.jspecify.annotations.Nullable;

/**
 * Images as arrays and back, in the channel order red, green, blue, alpha (not multiplied into the colours), or grey and perhaps alpha.
 *
 * <p>From an image whose samples lie in one run ({@code TYPE_3BYTE_BGR}, {@code TYPE_4BYTE_ABGR}, {@code TYPE_BYTE_GRAY},
 * {@code TYPE_USHORT_GRAY}, as {@code ImageIO} reads PNG and JPEG files) {@link #array(BufferedImage)} shares the memory, which is on the
 * Java heap; from others it copies. All else here copies. {@code Images.tensor(image)} is of shape [height, width, channels]; with
 * {@code .permute(2, 0, 1)} of [channels, height, width], and of {@code Images.tensor(image, DType.FLOAT32)} from 0 to 1.
 * {@code Images.image(tensor.numpy())} takes each of them that has 1, 3 or 4 channels.
 *
 * <p>{@link #show} and {@link #write} are for looking at tensors, as matplotlib's {@code imshow} and {@code imsave}: two dimensions
 * become a heat map, three an image.
 *
 * <p>The module {@code java.desktop} is needed only by programs that use this class.
 */
public final class Images {
    /** The longer side of a window for small tensors, in pixels. */
    private static final int WINDOW = 512;

    private Images() { }

    /**
     * Returns what an image has for each pixel: its samples, or the colours of its palette, shared if they lie in one run. Grey is not made
     * lighter or darker on the way, and profiles are not applied, as in Pillow. The dtype is
     *
     * <ul>
     * <li>uint8 for images of bytes (of CMYK as red, green and blue), palettes and packed pixels, and for colours of 16 bits and grey of
     *     16 bits with alpha, of which these are the upper 8: {@link #array(BufferedImage, DType)} gives all 16;
     * <li>uint16 for grey of 16 bits ({@code TYPE_USHORT_GRAY});
     * <li>int16 and int32 for samples of such numbers, as some TIFF files have;
     * <li>float32 for samples of float or double, of whatever range.
     * </ul>
     *
     * @param image the image
     * @return an array of shape [height, width, channels]: 1 channel for a grey image, 2 for grey with alpha, 3, or 4 for one with alpha
     * @throws IllegalArgumentException if its channels are not grey, RGB or CMYK of bytes, but of Lab or another colour space
     */
    public static NDArray array(BufferedImage image) {
        return ImageSamples.of(image).array();
    }

    /**
     * Returns what an image has for each pixel as numbers of a type, shared if that is the type of its samples and they lie in one run.
     * Others are copied: uint8 has the upper 8 of 16 bits, as in Pillow; uint16 repeats 8 bits (255 becomes 65535); float32 is from 0 to 1.
     *
     * @param image the image; one of float samples can only be given as float32, in their own range
     * @param dtype uint8, uint16 or float32
     * @return an array of shape [height, width, channels], the channels as in {@link #array(BufferedImage)}
     * @throws IllegalArgumentException if the type is another, or one of a range and the image's samples have none (int16, int32, float);
     *         as {@link #array(BufferedImage)}
     */
    public static NDArray array(BufferedImage image, DType dtype) {
        return ImageSamples.of(image).array(dtype);
    }

    /**
     * Returns what an image has for each pixel, copied.
     *
     * @param image the image
     * @return a tensor of shape [height, width, channels], the channels and the dtype as in {@link #array(BufferedImage)}
     * @throws IllegalArgumentException as {@link #array(BufferedImage)}
     */
    public static Tensor tensor(BufferedImage image) {
        // An array over the image's bytes has its channels backwards, which tensors do not have.
        return Torch.fromNumpy(array(image).copy());
    }

    /**
     * Returns what an image has for each pixel as numbers of a type, copied.
     *
     * @param image the image
     * @param dtype uint8, uint16 or float32, as in {@link #array(BufferedImage, DType)}
     * @return a tensor of shape [height, width, channels], the channels as in {@link #array(BufferedImage)}
     * @throws IllegalArgumentException as {@link #array(BufferedImage, DType)}
     */
    public static Tensor tensor(BufferedImage image, DType dtype) {
        return Torch.fromNumpy(array(image, dtype).copy());
    }

    /**
     * Returns an image of an array, copied.
     *
     * @param array of shape [height, width], [height, width, channels] or [channels, height, width] with 1, 3 or 4 channels, the
     *        last axis tried first; uint8, or float32 and float64 from 0 to 1, which are rounded to 255 steps and cut off outside;
     *        uint16 with 1 channel
     * @return an image of type {@code TYPE_BYTE_GRAY}, {@code TYPE_3BYTE_BGR} or {@code TYPE_4BYTE_ABGR}, of uint16
     *         {@code TYPE_USHORT_GRAY}
     * @throws IllegalArgumentException if the shape or the type is another
     */
    public static BufferedImage image(NDArray array) {
        NDArray pixels = array.ndim() == 2 ? array.expandDims(2) : array;
        if (pixels.ndim() == 3 && !channels(pixels.shape(2)) && channels(pixels.shape(0))) {
            pixels = pixels.transpose(1, 2, 0);
        }
        boolean fraction = array.dtype() == DType.FLOAT32 || array.dtype() == DType.FLOAT64;
        boolean wide = array.dtype() == DType.UINT16;
        if (pixels.ndim() != 3 || !channels(pixels.shape(2)) || pixels.size() == 0 || pixels.size() > Integer.MAX_VALUE - 8
                || !fraction && array.dtype() != DType.UINT8 && !(wide && pixels.shape(2) == 1)) {
            throw new IllegalArgumentException("an array of " + array.dtype().lowerName() + " with shape "
                    + Arrays.toString(array.shape()) + " is no image; it must be uint8, float32 or float64 of shape [height, width], "
                    + "[height, width, channels] or [channels, height, width] with 1, 3 or 4 channels, or uint16 with 1");
        }
        int height = (int) pixels.shape(0);
        int width = (int) pixels.shape(1);
        int type = wide ? BufferedImage.TYPE_USHORT_GRAY : pixels.shape(2) == 1 ? BufferedImage.TYPE_BYTE_GRAY
                : pixels.shape(2) == 3 ? BufferedImage.TYPE_3BYTE_BGR : BufferedImage.TYPE_4BYTE_ABGR;
        BufferedImage image = new BufferedImage(width, height, type);
        NDArray target = array(image);
        if (!fraction) {
            target.copyFrom(pixels);
            return image;
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                for (int c = 0; c < pixels.shape(2); c++) {
                    double value = pixels.dtype() == DType.FLOAT32 ? pixels.getFloat(y, x, c) : pixels.getDouble(y, x, c);
                    target.setShort((short) Math.round(255 * Math.clamp(value, 0.0, 1.0)), y, x, c);
                }
            }
        }
        return image;
    }

    /**
     * Returns what {@link #show(Tensor)} and {@link #write(Tensor, Path)} show, a pixel an element: of two dimensions a heat map
     * from the least number, dark, to the greatest, light; not-a-number is grey. Of three dimensions what {@link #image} makes.
     *
     * @param array of shape [height, width] with real numbers, or one that {@link #image} takes
     * @return a new image
     * @throws IllegalArgumentException if the shape or the type is another
     */
    public static BufferedImage picture(NDArray array) {
        return array.ndim() == 2 ? HeatMap.of(array) : image(array);
    }

    /**
     * Returns a tensor's picture; as {@link #picture(NDArray)}. Tensors of other devices, and of types that arrays do not have, are
     * copied.
     *
     * @param tensor of shape [height, width], [height, width, channels] or [channels, height, width]
     * @return a new image
     * @throws IllegalArgumentException if the shape or the type is another
     */
    public static BufferedImage picture(Tensor tensor) {
        Tensor plain = tensor.detach();
        boolean converted = plain.dtype().isFloatingPoint() && plain.dtype() != DType.FLOAT64;
        return picture((converted ? plain.to(DType.FLOAT32) : plain).numpy(true));
    }

    /**
     * Writes a tensor as a PNG file, {@code matplotlib.pyplot.imsave(path, tensor)}: of two dimensions a heat map, of three an image;
     * see {@link #picture(NDArray)}.
     *
     * @param tensor of shape [height, width], [height, width, channels] or [channels, height, width]
     * @param path the file, whose name ends in {@code .png}; one that is there is replaced
     * @throws IllegalArgumentException if the shape or the type is another, or the file's name
     * @throws IOException if it cannot be written
     */
    public static void write(Tensor tensor, Path path) throws IOException {
        write(tensor, path, 1);
    }

    /**
     * Writes a tensor as a PNG file, each element as a square of several pixels.
     *
     * @param tensor of shape [height, width], [height, width, channels] or [channels, height, width]
     * @param path the file, whose name ends in {@code .png}; one that is there is replaced
     * @param scale the pixels along each side of an element's square, from 1
     * @throws IllegalArgumentException if the shape or the type is another, the scale or the file's name
     * @throws IOException if it cannot be written
     */
    public static void write(Tensor tensor, Path path, int scale) throws IOException {
        if (!path.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw new IllegalArgumentException(path + ": images are written as PNG, so the name must end in .png");
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(scaled(picture(tensor), scale), "png", png);
        try (FileWriter file = new FileWriter(path, png.size(), Progress.NONE)) {
            file.write(png.toByteArray());
            file.finish();
        }
    }

    /**
     * Shows a tensor in a window, {@code matplotlib.pyplot.imshow(tensor)}: of two dimensions a heat map, of three an image; see
     * {@link #picture(NDArray)}. Returns at once; the program does not end before the window is closed.
     *
     * @param tensor of shape [height, width], [height, width, channels] or [channels, height, width]; small ones are enlarged by a
     *        whole factor
     * @throws IllegalArgumentException if the shape or the type is another
     * @throws UnsupportedOperationException if there is no screen
     */
    public static void show(Tensor tensor) {
        Throwable reason = noScreen();
        if (reason != null) {
            throw new UnsupportedOperationException("there is no screen to show an image of shape " + Arrays.toString(tensor.shape())
                    + " on (" + String.valueOf(reason.getMessage()).strip().lines().findFirst().orElse("") + "); write a file instead: "
                    + "Images.write(tensor, Path.of(\"image.png\"))", reason);
        }
        BufferedImage picture = picture(tensor);
        int side = Math.max(picture.getWidth(), picture.getHeight());
        BufferedImage shown = scaled(picture, Math.max(1, WINDOW / side));
        String title = tensor.dtype().lowerName() + " " + Arrays.toString(tensor.shape());
        SwingUtilities.invokeLater(() -> {
            JFrame window = new JFrame(title);
            window.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
            window.add(new JScrollPane(new JLabel(new ImageIcon(shown))));
            window.pack();
            window.setVisible(true);
        });
    }

    /** Why no window can be opened, or null if one can. */
    private static @Nullable Throwable noScreen() {
        if (GraphicsEnvironment.isHeadless()) {
            return new HeadlessException("DISPLAY is not set, or java.awt.headless is true");
        }
        try {
            GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices();
            return null;
        } catch (HeadlessException | AWTError | LinkageError e) {
            // The display cannot be reached, or Java was installed without windows.
            return e;
        }
    }

    private static BufferedImage scaled(BufferedImage image, int scale) {
        if (scale < 1 || (double) scale * scale * image.getWidth() * image.getHeight() > Integer.MAX_VALUE / 4.0) {
            throw new IllegalArgumentException("a scale of " + scale + " for an image of " + image.getWidth() + " by " + image.getHeight()
                    + " elements; it must be at least 1, and the result have at most " + Integer.MAX_VALUE / 4 + " pixels");
        }
        if (scale == 1) {
            return image;
        }
        BufferedImage large = new BufferedImage(image.getWidth() * scale, image.getHeight() * scale, image.getType());
        Graphics2D graphics = large.createGraphics();
        // The nearest element, which is the default; an image over another's alpha would be mixed.
        graphics.setComposite(AlphaComposite.Src);
        graphics.drawImage(image, 0, 0, large.getWidth(), large.getHeight(), null);
        graphics.dispose();
        return large;
    }

    private static boolean channels(long size) {
        return size == 1 || size == 3 || size == 4;
    }
}

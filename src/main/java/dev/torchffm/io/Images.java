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
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
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
 * Images as arrays and back, in the channel order red, green, blue, alpha (not multiplied into the colours), or grey alone.
 *
 * <p>From an image of bytes ({@code TYPE_3BYTE_BGR}, {@code TYPE_4BYTE_ABGR}, {@code TYPE_BYTE_GRAY}, as {@code ImageIO} reads
 * PNG and JPEG files) {@link #array(BufferedImage)} shares the memory, which is on the Java heap; from others it copies. All else
 * here copies. {@code Images.tensor(image)} is of shape [height, width, channels]; with {@code .permute(2, 0, 1)} of
 * [channels, height, width], and with {@code .to(DType.FLOAT32).div(255)} from 0 to 1. {@code Images.image(tensor.numpy())} takes
 * each of them.
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
     * Returns the pixels of an image, shared if the image is of bytes in one run.
     *
     * @param image the image
     * @return uint8 of shape [height, width, channels]: 1 channel for a grey image, 3, or 4 for one with alpha
     */
    public static NDArray array(BufferedImage image) {
        int height = image.getHeight();
        int width = image.getWidth();
        if (image.getRaster().getParent() == null && image.getRaster().getDataBuffer() instanceof DataBufferByte data
                && image.getRaster().getSampleModel() instanceof PixelInterleavedSampleModel model && data.getOffset() == 0
                && model.getScanlineStride() == width * model.getPixelStride()) {
            switch (image.getType()) {
                case BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_4BYTE_ABGR -> {
                    int channels = model.getNumBands();
                    NDArray bytes = NDArray.of(MemorySegment.ofArray(data.getData()), DType.UINT8, height, width,
                            channels);
                    // Blue stands first, or alpha before it.
                    return channels == 1 ? bytes : bytes.flip(2);
                }
                default -> { }
            }
        }
        return copied(image, height, width);
    }

    /**
     * Returns the pixels of an image, copied.
     *
     * @param image the image
     * @return a uint8 tensor of shape [height, width, channels], the channels as in {@link #array(BufferedImage)}
     */
    public static Tensor tensor(BufferedImage image) {
        // An array over the image's bytes has its channels backwards, which tensors do not have.
        return Torch.fromNumpy(array(image).copy());
    }

    private static NDArray copied(BufferedImage image, int height, int width) {
        boolean grey = image.getType() == BufferedImage.TYPE_BYTE_GRAY;
        int channels = grey ? 1 : image.getColorModel().hasAlpha() ? 4 : 3;
        NDArray array = NDArray.zeros(DType.UINT8, height, width, channels);
        int[] row = new int[width];
        byte[] bytes = new byte[width * channels];
        for (int y = 0; y < height; y++) {
            if (grey) {
                image.getRaster().getSamples(0, y, width, 1, 0, row);
            } else {
                image.getRGB(0, y, width, 1, row, 0, width);
            }
            for (int x = 0; x < width; x++) {
                for (int c = 0; c < channels; c++) {
                    bytes[x * channels + c] = (byte) (grey ? row[x] : c == 3 ? row[x] >>> 24 : row[x] >>> 16 - 8 * c);
                }
            }
            array.select(0, y).reshape(-1).view(DType.INT8).copyFrom(bytes);
        }
        return array;
    }

    /**
     * Returns an image of an array, copied.
     *
     * @param array of shape [height, width], [height, width, channels] or [channels, height, width] with 1, 3 or 4 channels, the
     *        last axis tried first; uint8, or float32 and float64 from 0 to 1, which are rounded to 255 steps and cut off outside
     * @return an image of type {@code TYPE_BYTE_GRAY}, {@code TYPE_3BYTE_BGR} or {@code TYPE_4BYTE_ABGR}
     * @throws IllegalArgumentException if the shape or the type is another
     */
    public static BufferedImage image(NDArray array) {
        NDArray pixels = array.ndim() == 2 ? array.expandDims(2) : array;
        if (pixels.ndim() == 3 && !channels(pixels.shape(2)) && channels(pixels.shape(0))) {
            pixels = pixels.transpose(1, 2, 0);
        }
        boolean fraction = array.dtype() == DType.FLOAT32 || array.dtype() == DType.FLOAT64;
        if (pixels.ndim() != 3 || !channels(pixels.shape(2)) || pixels.size() == 0 || pixels.size() > Integer.MAX_VALUE - 8
                || !fraction && array.dtype() != DType.UINT8) {
            throw new IllegalArgumentException("an array of " + array.dtype().lowerName() + " with shape "
                    + Arrays.toString(array.shape()) + " is no image; it must be uint8, float32 or float64 of shape [height, width], "
                    + "[height, width, channels] or [channels, height, width] with 1, 3 or 4 channels");
        }
        int height = (int) pixels.shape(0);
        int width = (int) pixels.shape(1);
        int type = pixels.shape(2) == 1 ? BufferedImage.TYPE_BYTE_GRAY
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

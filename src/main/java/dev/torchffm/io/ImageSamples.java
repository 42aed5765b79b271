// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.DType;
import dev.torchffm.ndarray.NDArray;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferFloat;
import java.awt.image.DataBufferUShort;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * What an image has for each pixel. {@link BufferedImage#getRGB} alone would not do: it makes colours of grey and inks by a curve, and
 * eight bits of everything.
 *
 * @param channels 1 for grey, 2 with alpha, 3 for colours, 4 with alpha
 * @param stored the type of the samples; for palettes and packed pixels that of what they stand for
 * @param samples whether the samples of the raster are the channels; else a colour model makes colours of them
 */
record ImageSamples(BufferedImage image, int channels, DType stored, boolean samples) {
    private static final int MAX_8 = 255;
    private static final int MAX_16 = 65535;
    /** Cyan, magenta, yellow and black. */
    private static final int INKS = 4;

    static ImageSamples of(BufferedImage image) {
        ColorModel model = image.getColorModel();
        boolean alpha = model.hasAlpha();
        if (!(model instanceof ComponentColorModel)) {
            return new ImageSamples(image, alpha ? 4 : 3, DType.UINT8, false);
        }
        int colours = model.getNumColorComponents();
        int space = model.getColorSpace().getType();
        if (space == ColorSpace.TYPE_CMYK && !alpha && model.getTransferType() == DataBuffer.TYPE_BYTE) {
            return new ImageSamples(image, 3, DType.UINT8, false);
        }
        if (!(space == ColorSpace.TYPE_GRAY && colours == 1) && !(space == ColorSpace.TYPE_RGB && colours == 3)) {
            throw new IllegalArgumentException("an image with " + colours + " channels of the colour space " + name(space)
                    + "; it must be grey, RGB or CMYK of 8 bits: new ColorConvertOp(null).filter(image, new BufferedImage("
                    + "width, height, BufferedImage.TYPE_3BYTE_BGR)) converts it");
        }
        DType stored = switch (model.getTransferType()) {
            case DataBuffer.TYPE_BYTE -> DType.UINT8;
            case DataBuffer.TYPE_USHORT -> DType.UINT16;
            case DataBuffer.TYPE_SHORT -> DType.INT16;
            case DataBuffer.TYPE_INT -> DType.INT32;
            case DataBuffer.TYPE_FLOAT, DataBuffer.TYPE_DOUBLE -> DType.FLOAT32;
            default -> throw new IllegalArgumentException("an image whose samples are of the type " + model.getTransferType()
                    + " of java.awt.image.DataBuffer; it must be TYPE_BYTE, TYPE_USHORT, TYPE_SHORT, TYPE_INT, TYPE_FLOAT or TYPE_DOUBLE");
        };
        // Bytes of colours that are multiplied by alpha are as in getRGB, which those of packed pixels are.
        boolean samples = !(stored == DType.UINT8 && colours == 3 && model.isAlphaPremultiplied());
        return new ImageSamples(image, alpha ? colours + 1 : colours, stored, samples);
    }

    private static String name(int space) {
        return switch (space) {
            case ColorSpace.TYPE_CMYK -> "CMYK";
            case ColorSpace.TYPE_CMY -> "CMY";
            case ColorSpace.TYPE_Lab -> "Lab";
            case ColorSpace.TYPE_Luv -> "Luv";
            case ColorSpace.TYPE_XYZ -> "XYZ";
            case ColorSpace.TYPE_Yxy -> "Yxy";
            case ColorSpace.TYPE_YCbCr -> "YCbCr";
            case ColorSpace.TYPE_HSV -> "HSV";
            case ColorSpace.TYPE_HLS -> "HLS";
            default -> "number " + space + " of java.awt.color.ColorSpace";
        };
    }

    /** The type in which the image is given if none is asked for: as stored, but colours of 16 bits, and grey with alpha, as 8. */
    private DType own() {
        return stored == DType.UINT16 && channels > 1 ? DType.UINT8 : stored;
    }

    /** The samples in their own type, shared where they lie in one run. */
    NDArray array() {
        NDArray shared = own() == stored ? shared() : null;
        return shared != null ? shared : copied(own());
    }

    /** The samples in a type that was asked for, scaled to its range; shared if they have that type and lie in one run. */
    NDArray array(DType dtype) {
        boolean known = dtype == DType.UINT8 || dtype == DType.UINT16 || dtype == DType.FLOAT32;
        boolean ranged = stored == DType.UINT8 || stored == DType.UINT16;
        if (!known || !ranged && dtype != stored) {
            throw new IllegalArgumentException("an image of " + stored.lowerName() + " samples as " + dtype.lowerName()
                    + (known ? ": such samples have no range to scale from; take Images.array(image), and scale it"
                    : ": the types are UINT8, UINT16 and FLOAT32"));
        }
        NDArray shared = dtype == stored ? shared() : null;
        return shared != null ? shared : copied(dtype);
    }

    private @Nullable NDArray shared() {
        Raster raster = image.getRaster();
        if (!samples || image.isAlphaPremultiplied() || raster.getParent() != null || raster.getDataBuffer().getOffset() != 0
                || !(raster.getSampleModel() instanceof PixelInterleavedSampleModel model) || model.getPixelStride() != channels
                || model.getScanlineStride() != image.getWidth() * channels) {
            return null;
        }
        int[] offsets = model.getBandOffsets();
        boolean forwards = true;
        boolean backwards = true;
        for (int band = 0; band < channels; band++) {
            forwards &= offsets[band] == band;
            backwards &= offsets[band] == channels - 1 - band;
        }
        MemorySegment memory = switch (raster.getDataBuffer()) {
            case DataBufferByte data -> MemorySegment.ofArray(data.getData());
            case DataBufferUShort data -> MemorySegment.ofArray(data.getData());
            case DataBufferFloat data -> MemorySegment.ofArray(data.getData());
            default -> null;
        };
        if (memory == null || !forwards && !backwards) {
            return null;
        }
        NDArray array = NDArray.of(memory, stored, image.getHeight(), image.getWidth(), channels);
        // Blue often stands first, or alpha before it.
        return forwards ? array : array.flip(2);
    }

    private NDArray copied(DType dtype) {
        int width = image.getWidth();
        NDArray array = NDArray.zeros(dtype, image.getHeight(), width, channels);
        float[] fractions = new float[stored == DType.FLOAT32 ? width * channels : 0];
        int[] numbers = new int[width * channels];
        int[] colours = new int[samples ? 0 : width * INKS];
        for (int y = 0; y < image.getHeight(); y++) {
            NDArray row = array.select(0, y).reshape(-1);
            if (stored == DType.FLOAT32) {
                image.getRaster().getPixels(0, y, width, 1, fractions);
                if (image.isAlphaPremultiplied()) {
                    divide(fractions);
                }
                row.copyFrom(fractions);
                continue;
            }
            if (samples) {
                image.getRaster().getPixels(0, y, width, 1, numbers);
                if (image.isAlphaPremultiplied()) {
                    divide(numbers);
                }
            } else if (image.getColorModel().getNumColorComponents() == INKS) {
                image.getRaster().getPixels(0, y, width, 1, colours);
                for (int i = 0; i < numbers.length; i++) {
                    int light = MAX_8 - colours[i / channels * INKS + INKS - 1];
                    numbers[i] = light - Math.round(colours[i / channels * INKS + i % channels] * light / (float) MAX_8);
                }
            } else {
                image.getRGB(0, y, width, 1, colours, 0, width);
                for (int i = 0; i < numbers.length; i++) {
                    int channel = i % channels;
                    numbers[i] = colours[i / channels] >>> (channel == 3 ? 24 : 16 - 8 * channel) & MAX_8;
                }
            }
            fill(row, numbers, dtype);
        }
        return array;
    }

    private int max() {
        return stored == DType.UINT16 ? MAX_16 : MAX_8;
    }

    /** Colours that were multiplied by alpha, as they were before. */
    private void divide(int[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            int alpha = numbers[i / channels * channels + channels - 1];
            if (i % channels != channels - 1) {
                numbers[i] = alpha == 0 ? 0 : (int) Math.min(max(), ((long) numbers[i] * max() + alpha / 2) / alpha);
            }
        }
    }

    private void divide(float[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            float alpha = numbers[i / channels * channels + channels - 1];
            if (i % channels != channels - 1) {
                numbers[i] = alpha == 0 ? 0 : numbers[i] / alpha;
            }
        }
    }

    private void fill(NDArray row, int[] numbers, DType dtype) {
        switch (dtype) {
            case UINT8 -> {
                byte[] bytes = new byte[numbers.length];
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = (byte) (stored == DType.UINT16 ? numbers[i] >> 8 : numbers[i]);
                }
                row.view(DType.INT8).copyFrom(bytes);
            }
            case UINT16, INT16 -> {
                short[] shorts = new short[numbers.length];
                for (int i = 0; i < shorts.length; i++) {
                    shorts[i] = (short) (stored == DType.UINT8 ? numbers[i] * (MAX_16 / MAX_8) : numbers[i]);
                }
                row.view(DType.INT16).copyFrom(shorts);
            }
            case INT32 -> row.copyFrom(numbers);
            default -> {
                float[] fractions = new float[numbers.length];
                for (int i = 0; i < fractions.length; i++) {
                    fractions[i] = numbers[i] / (float) max();
                }
                row.copyFrom(fractions);
            }
        }
    }
}

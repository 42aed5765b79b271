// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.DType;
import dev.torchffm.ndarray.NDArray;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Numbers as colours: from dark blue, the least, through red to light yellow, the greatest, each lighter than the one before. */
final class HeatMap {
    /** Red, green and blue at equal distances; between them colours change linearly. */
    private static final int[][] COLOURS = {{10, 12, 56}, {56, 24, 112}, {120, 32, 124}, {186, 50, 96}, {232, 96, 52}, {248, 166, 48},
        {252, 244, 176}};
    /** No number. */
    private static final int GREY = 0x808080;

    private HeatMap() { }

    static BufferedImage of(NDArray array) {
        if (array.ndim() != 2 || array.size() == 0 || array.dtype().isComplex() || array.size() > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("an array of " + array.dtype().lowerName() + " with shape " + Arrays.toString(array.shape())
                    + " has no heat map; it must have two axes, from 1 to 2^31 - 9 elements, and real numbers");
        }
        double[][] rows = (double[][]) array.astype(DType.FLOAT64).toArray();
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (double[] row : rows) {
            for (double value : row) {
                if (Double.isFinite(value)) {
                    least = Math.min(least, value);
                    greatest = Math.max(greatest, value);
                }
            }
        }
        BufferedImage image = new BufferedImage(rows[0].length, rows.length, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < rows.length; y++) {
            for (int x = 0; x < rows[y].length; x++) {
                image.setRGB(x, y, colour(rows[y][x], least, greatest));
            }
        }
        return image;
    }

    /** The colour of a number between two others; infinite ones are at the ends. */
    static int colour(double value, double least, double greatest) {
        if (Double.isNaN(value)) {
            return GREY;
        }
        // Halved, so that the distance of two numbers is finite; where all are the same, they are the least.
        double range = greatest / 2 - least / 2;
        double place = value >= greatest && value > least ? 1 : value <= least || !(range > 0) ? 0 : (value / 2 - least / 2) / range;
        double step = place * (COLOURS.length - 1);
        int below = (int) Math.min(step, COLOURS.length - 2);
        int colour = 0;
        for (int c = 0; c < 3; c++) {
            double mixed = COLOURS[below][c] + (step - below) * (COLOURS[below + 1][c] - COLOURS[below][c]);
            colour = colour << 8 | (int) Math.round(mixed);
        }
        return colour;
    }
}

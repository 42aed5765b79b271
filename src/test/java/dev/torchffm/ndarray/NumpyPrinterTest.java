// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ndarray;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.torchffm.DType;
import dev.torchffm.ndarray.PrintOptions.FloatMode;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class NumpyPrinterTest {
    private static NDArray longs(long... values) {
        return NDArray.of(MemorySegment.ofArray(values), DType.INT64, values.length);
    }

    private static NDArray doubles(double... values) {
        return NDArray.of(MemorySegment.ofArray(values), DType.FLOAT64, values.length);
    }

    @Test
    void hugeArrayReadsOnlyWhatItShows() {
        NDArray array = NDArray.of(MemorySegment.ofArray(new float[] {1.5f}), DType.FLOAT32,
                new long[] {1L << 20, 1L << 20, 1L << 20}, new long[] {0, 0, 0});
        String text = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> array.repr(PrintOptions.DEFAULT));
        assertEquals("array([[[1.5, 1.5, 1.5, ..., 1.5, 1.5, 1.5],", text.substring(0, text.indexOf('\n')));
        assertEquals("      shape=(1048576, 1048576, 1048576), dtype=float32)", text.substring(text.lastIndexOf('\n') + 1));
    }

    @Test
    void transposedArrayPrintsInItsOwnOrder() {
        NDArray array = NDArray.of(MemorySegment.ofArray(new long[] {1, 2, 3, 4, 5, 6}), DType.INT64,
                new long[] {3, 2}, new long[] {8, 24});
        assertEquals("[[1 4]\n [2 5]\n [3 6]]", array.toString(PrintOptions.DEFAULT));
    }

    @Test
    void withoutEdgeItemsTheLastOneIsShownInAllItemsColumns() {
        NDArray array = longs(1000, 2, 3, 4);
        assertEquals("[...    4]", array.toString(PrintOptions.DEFAULT.withThreshold(0).withEdgeitems(0)));
    }

    @Test
    void optionsSetForAllArraysApplyUntilSetBack() {
        NDArray array = doubles(1.0 / 3);
        assertEquals(PrintOptions.DEFAULT, NDArray.getPrintOptions());
        try {
            NDArray.setPrintOptions(PrintOptions.DEFAULT.withPrecision(2));
            assertEquals("[0.33]", array.toString());
            assertEquals("array([0.33])", array.repr());
        } finally {
            NDArray.setPrintOptions(PrintOptions.DEFAULT);
        }
        assertEquals("[0.33333333]", array.toString());
        assertThrows(NullPointerException.class, () -> NDArray.setPrintOptions(null));
    }

    @Test
    void scalarsIgnoreTheOptions() {
        NDArray array = NDArray.of(MemorySegment.ofArray(new double[] {1.0 / 3}), DType.FLOAT64);
        PrintOptions options = PrintOptions.DEFAULT.withPrecision(2).withSign('+');
        assertEquals("0.3333333333333333", array.toString(options));
        assertEquals("array(+0.33)", array.repr(options));
    }

    @Test
    void textsBeyondLatinCountAsTheirCharacters() {
        NDArray array = doubles(Double.NaN, 1, Double.POSITIVE_INFINITY);
        PrintOptions options = PrintOptions.DEFAULT.withNanstr("\uD835\uDD0Aa").withInfstr("∞");
        assertEquals("[\uD835\uDD0Aa 1.  ∞]", array.toString(options));
    }

    @Test
    void veryLongPrecisionPrintsTheExactValueWhenFixed() {
        PrintOptions options = PrintOptions.DEFAULT.withPrecision(60).withFloatmode(FloatMode.FIXED);
        assertEquals("[0.100000000000000005551115123125782702118158340454101562500000]", doubles(0.1).toString(options));
    }

    private static void assertRefused(String message, Runnable change) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, change::run).getMessage());
    }

    @Test
    void optionsAreCheckedWithNumpysWords() {
        PrintOptions options = PrintOptions.DEFAULT;
        assertRefused("precision must be >= 0", () -> options.withPrecision(-1));
        assertRefused("edgeitems must be >= 0", () -> options.withEdgeitems(-1));
        assertRefused("sign option must be one of ' ', '+', or '-'", () -> options.withSign('x'));
        assertRefused("floatmode option must be one of \"fixed\", \"unique\", \"maxprec\", \"maxprec_equal\"",
                () -> FloatMode.of("exact"));
        assertRefused("nanstr must be a single line", () -> options.withNanstr("n\nan"));
        assertRefused("infstr must be a single line", () -> options.withInfstr("i\rnf"));
        assertThrows(NullPointerException.class, () -> options.withFloatmode(null));
        assertThrows(NullPointerException.class, () -> options.withNanstr(null));
    }

    @Test
    void eachOptionIsChangedAlone() {
        assertEquals(new PrintOptions(1, 2, 3, 4, true, '+', FloatMode.FIXED, "n", "i"),
                PrintOptions.DEFAULT.withPrecision(1).withThreshold(2).withEdgeitems(3).withLinewidth(4)
                        .withSuppress(true).withSign('+').withFloatmode(FloatMode.of("fixed")).withNanstr("n")
                        .withInfstr("i"));
    }
}

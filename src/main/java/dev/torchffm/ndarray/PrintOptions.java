// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ndarray;

import java.io.Serializable;
import java.util.Objects;

/**
 * How arrays are printed: the options of NumPy's {@code set_printoptions}, with its names and defaults. The
 * {@code legacy} modes, {@code formatter} and {@code override_repr} are left out.
 *
 * <p>Immutable: {@code PrintOptions.DEFAULT.withPrecision(3).withSuppress(true)}.
 *
 * @param precision how many digits behind the point are printed, at most or exactly, as {@code floatmode} says
 * @param threshold an array with more elements than this is summarised; {@link Long#MAX_VALUE} for never
 * @param edgeitems how many items a summary shows at both ends of each axis
 * @param linewidth after how many characters a line is broken
 * @param suppress whether small numbers are printed in positional notation, as zeros if need be; numbers too large
 *     for it are printed in scientific notation all the same
 * @param sign {@code '-'} for a sign at negative numbers only, {@code '+'} for one at all numbers, {@code ' '} for a
 *     space where {@code '+'} has a plus
 * @param floatmode how {@code precision} is meant
 * @param nanstr the text for not-a-number, one line
 * @param infstr the text for infinity, one line
 */
public record PrintOptions(
        int precision,
        long threshold,
        int edgeitems,
        int linewidth,
        boolean suppress,
        char sign,
        FloatMode floatmode,
        String nanstr,
        String infstr) implements Serializable {
    /** How the precision of floating-point numbers is meant: NumPy's {@code floatmode}. */
    public enum FloatMode {
        /** {@code "fixed"}: exactly {@code precision} digits behind the point. */
        FIXED,
        /** {@code "unique"}: the fewest digits that tell each number apart; {@code precision} is ignored. */
        UNIQUE,
        /** {@code "maxprec"}: at most {@code precision} digits, fewer where they tell the number apart. */
        MAXPREC,
        /** {@code "maxprec_equal"}: as {@code MAXPREC}, but as many for all elements as the longest needs. */
        MAXPREC_EQUAL;

        /**
         * Returns the mode with NumPy's name.
         *
         * @param name {@code "fixed"}, {@code "unique"}, {@code "maxprec"} or {@code "maxprec_equal"}
         * @return the mode
         * @throws IllegalArgumentException if there is none with that name, with NumPy's text
         */
        public static FloatMode of(String name) {
            return switch (name) {
                case "fixed" -> FIXED;
                case "unique" -> UNIQUE;
                case "maxprec" -> MAXPREC;
                case "maxprec_equal" -> MAXPREC_EQUAL;
                default -> throw new IllegalArgumentException(
                        "floatmode option must be one of \"fixed\", \"unique\", \"maxprec\", \"maxprec_equal\"");
            };
        }
    }

    /** NumPy's defaults. */
    public static final PrintOptions DEFAULT =
            new PrintOptions(8, 1000, 3, 75, false, '-', FloatMode.MAXPREC, "nan", "inf");

    /**
     * Checks the options.
     *
     * @throws IllegalArgumentException if {@code precision} or {@code edgeitems} is negative, {@code sign} is not one
     *     of the three, or a text has more than one line
     * @throws NullPointerException if an option is null
     */
    public PrintOptions {
        if (precision < 0) {
            throw new IllegalArgumentException("precision must be >= 0");
        }
        if (edgeitems < 0) {
            throw new IllegalArgumentException("edgeitems must be >= 0");
        }
        if (sign != '-' && sign != '+' && sign != ' ') {
            throw new IllegalArgumentException("sign option must be one of ' ', '+', or '-'");
        }
        Objects.requireNonNull(floatmode, "floatmode");
        checkLine(nanstr, "nanstr");
        checkLine(infstr, "infstr");
    }

    private static void checkLine(String text, String name) {
        if (Objects.requireNonNull(text, name).indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            throw new IllegalArgumentException(name + " must be a single line");
        }
    }

    /**
     * Returns these options with another precision.
     *
     * @param newPrecision digits behind the point
     * @return the new options
     * @throws IllegalArgumentException if it is negative
     */
    public PrintOptions withPrecision(int newPrecision) {
        return new PrintOptions(newPrecision, threshold, edgeitems, linewidth, suppress, sign, floatmode, nanstr, infstr);
    }

    /**
     * Returns these options with another threshold.
     *
     * @param newThreshold the largest number of elements that is printed in full
     * @return the new options
     */
    public PrintOptions withThreshold(long newThreshold) {
        return new PrintOptions(precision, newThreshold, edgeitems, linewidth, suppress, sign, floatmode, nanstr, infstr);
    }

    /**
     * Returns these options with another number of edge items.
     *
     * @param newEdgeitems items shown at both ends of each axis of a summary
     * @return the new options
     * @throws IllegalArgumentException if it is negative
     */
    public PrintOptions withEdgeitems(int newEdgeitems) {
        return new PrintOptions(precision, threshold, newEdgeitems, linewidth, suppress, sign, floatmode, nanstr, infstr);
    }

    /**
     * Returns these options with another line width.
     *
     * @param newLinewidth characters on a line
     * @return the new options
     */
    public PrintOptions withLinewidth(int newLinewidth) {
        return new PrintOptions(precision, threshold, edgeitems, newLinewidth, suppress, sign, floatmode, nanstr, infstr);
    }

    /**
     * Returns these options, with small numbers in positional notation or not.
     *
     * @param newSuppress whether scientific notation is suppressed for small numbers
     * @return the new options
     */
    public PrintOptions withSuppress(boolean newSuppress) {
        return new PrintOptions(precision, threshold, edgeitems, linewidth, newSuppress, sign, floatmode, nanstr, infstr);
    }

    /**
     * Returns these options with another sign.
     *
     * @param newSign {@code '-'}, {@code '+'} or {@code ' '}
     * @return the new options
     * @throws IllegalArgumentException if it is something else
     */
    public PrintOptions withSign(char newSign) {
        return new PrintOptions(precision, threshold, edgeitems, linewidth, suppress, newSign, floatmode, nanstr, infstr);
    }

    /**
     * Returns these options with another float mode.
     *
     * @param newFloatmode the mode
     * @return the new options
     */
    public PrintOptions withFloatmode(FloatMode newFloatmode) {
        return new PrintOptions(precision, threshold, edgeitems, linewidth, suppress, sign, newFloatmode, nanstr, infstr);
    }

    /**
     * Returns these options with another text for not-a-number.
     *
     * @param newNanstr the text
     * @return the new options
     * @throws IllegalArgumentException if it has more than one line
     */
    public PrintOptions withNanstr(String newNanstr) {
        return new PrintOptions(precision, threshold, edgeitems, linewidth, suppress, sign, floatmode, newNanstr, infstr);
    }

    /**
     * Returns these options with another text for infinity.
     *
     * @param newInfstr the text
     * @return the new options
     * @throws IllegalArgumentException if it has more than one line
     */
    public PrintOptions withInfstr(String newInfstr) {
        return new PrintOptions(precision, threshold, edgeitems, linewidth, suppress, sign, floatmode, nanstr, newInfstr);
    }
}

package dev.torchffm;

/**
 * A range of one dimension in an index, Python's {@code slice}: {@code start:stop:step}.
 *
 * @param start the first index, negative from the end; null for the end that the step leads away from
 * @param stop the index after the last, negative from the end; null for the other end
 * @param step the distance; not zero, and negative for arrays only
 */
public record Slice(Long start, Long stop, long step) {
    /** All dimensions that the rest of the index leaves over, {@code ...}. */
    public static final Slice ELLIPSIS = new Slice(null, null, 1);
    /** A new dimension of size one, {@code None}. */
    public static final Slice NEWAXIS = new Slice(null, null, 1);

    public static Slice all() { return new Slice(null, null, 1); }
    public static Slice of(long start, long stop) { return new Slice(start, stop, 1); }
    public static Slice of(Long start, Long stop, long step) { return new Slice(start, stop, step); }
    public static Slice from(long start) { return new Slice(start, null, 1); }
    public static Slice to(long stop) { return new Slice(null, stop, 1); }
}

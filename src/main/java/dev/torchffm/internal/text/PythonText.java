package dev.torchffm.internal.text;

/** Small things the way Python writes them. */
public final class PythonText {
    private static final String SPACES = " ".repeat(32);

    private PythonText() {
    }

    /** A shape as Python's tuple: {@code (2, 3)}, {@code (2,)}, {@code ()}. */
    public static String tuple(long[] shape) {
        StringBuilder out = new StringBuilder("(");
        for (int i = 0; i < shape.length; i++) {
            out.append(i == 0 ? "" : ", ").append(shape[i]);
        }
        return out.append(shape.length == 1 ? ",)" : ")").toString();
    }

    /** Appends so many spaces; none if the count is negative. */
    public static void appendSpaces(StringBuilder out, int count) {
        int left = count;
        while (left > 0) {
            int some = Math.min(left, SPACES.length());
            out.append(SPACES, 0, some);
            left -= some;
        }
    }

    /** Whether {@code str.rstrip} takes the character away. */
    public static boolean isSpace(char c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}

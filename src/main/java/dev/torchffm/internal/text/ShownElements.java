// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.text;

/** The elements of an array that its text shows: all of them, or the corners when it is summarised. */
public final class ShownElements {
    /** Receives an element's index. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Called for each shown element in turn.
         *
         * @param index the element's index; reused for the next one
         * @return whether to go on
         */
        boolean visit(long[] index);
    }

    private final long[] shape;
    private final boolean summarized;
    private final int edgeitems;

    /**
     * The elements that are shown.
     *
     * @param shape the array's shape
     * @param summarized whether the middle of long axes is left out
     * @param edgeitems how many items are kept at both ends of an axis that is longer than twice that; 0 keeps all
     */
    public ShownElements(long[] shape, boolean summarized, int edgeitems) {
        this.shape = shape;
        this.summarized = summarized && edgeitems > 0;
        this.edgeitems = edgeitems;
    }

    /** Visits the shown elements in C order. */
    public void forEach(Visitor visitor) {
        visit(new long[shape.length], 0, visitor);
    }

    private boolean visit(long[] index, int axis, Visitor visitor) {
        if (axis == shape.length) {
            return visitor.visit(index);
        }
        long length = shape[axis];
        boolean cut = summarized && length > 2L * edgeitems;
        for (long i = 0; i < length; i++) {
            if (cut && i == edgeitems) {
                i = length - edgeitems;
            }
            index[axis] = i;
            if (!visit(index, axis + 1, visitor)) {
                return false;
            }
        }
        return true;
    }
}

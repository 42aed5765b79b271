// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

/** Follows a long copy, on the thread that does it. What it throws ends the copy. */
@FunctionalInterface
public interface Progress {
    /** Follows nothing. */
    Progress NONE = (done, total) -> { };

    /**
     * Follows the copy; called after every few megabytes and at the end.
     *
     * @param done the bytes copied so far
     * @param total the bytes to copy in all
     */
    void moved(long done, long total);
}

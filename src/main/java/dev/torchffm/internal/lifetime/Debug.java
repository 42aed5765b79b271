// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * {@code -Dtorchffm.debug=true}: every tensor and scope remembers where it was made and closed, exceptions say so, and scopes
 * that nobody can close any more are reported.
 */
final class Debug {
    /** A constant of the process, so that what depends on it costs nothing when it is off. */
    static final boolean ON = Boolean.getBoolean("torchffm.debug");
    /** How many tensors of a lost scope are shown with their traces. */
    private static final int SHOWN = 10;

    private Debug() { }

    /** A point in a program, for its stack trace. */
    static final class Trace extends Throwable {
        private static final long serialVersionUID = 1;

        Trace(String what) {
            super(what + " by " + Thread.currentThread());
        }

        // A logged trace begins with what happened, not with the name of this class.
        @Override
        @SuppressWarnings("OverrideThrowableToString")
        public String toString() {
            return String.valueOf(getMessage());
        }
    }

    static @Nullable Trace trace(String what) {
        return ON ? new Trace(what) : null;
    }

    /** Logs that a scope was lost without being closed, with where it and its tensors were made. */
    static void reportLost(String why, Trace opened, TensorHandle[] handles) {
        int count = 0;
        for (TensorHandle handle : handles) {
            if (handle != null && handle.address() != 0) {
                count++;
                if (count <= SHOWN && handle instanceof TracedHandle traced) {
                    opened.addSuppressed(traced.made());
                }
            }
        }
        Logger logger = System.getLogger("dev.torchffm");
        logger.log(Level.WARNING, "a TensorScope was not closed, and " + why + "; " + count
                + (count == 1 ? " tensor belongs" : " tensors belong") + " to it"
                + (count > SHOWN ? ", of which the first " + SHOWN + " are shown" : ""), opened);
    }

    /** Logs that a shared scope was freed because nothing of it could be reached. */
    static void reportForgotten(int tensors, @Nullable Trace opened) {
        System.getLogger("dev.torchffm").log(Level.WARNING, "a shared TensorScope was collected, which nobody had closed; "
                + tensors + (tensors == 1 ? " tensor" : " tensors") + " belonged to it", opened);
    }
}

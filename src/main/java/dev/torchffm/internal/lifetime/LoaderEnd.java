// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import java.util.ArrayList;
import java.util.List;

/**
 * The end of the class loader that has loaded this library, such as that of a web application that was taken out of its server: frees
 * the native memory of what was never closed, and takes back what the JDK was given.
 *
 * <p>By then nothing of the library can be used, and no code of its can be told so but by finalization: a reference in a queue is as
 * unreachable as all else that this loader has loaded, and an action that a cleaner kept would keep the loader. So this is one object with
 * a finalizer, which only the loader keeps. Where a JVM has no finalization ({@code --finalization=disabled}), the loader goes all the
 * same, and the memory of tensors that were neither closed nor collected before stays with the process.
 */
public final class LoaderEnd {
    private static final List<Runnable> LAST = new ArrayList<>();
    @SuppressWarnings("unused")
    private static final LoaderEnd OF_THIS_LOADER = new LoaderEnd();

    private LoaderEnd() { }

    /** Has something done in the end as well, after all tensors are freed. */
    public static void add(Runnable action) {
        synchronized (LAST) {
            LAST.add(action);
        }
    }

    static void initialize() { }

    @Override
    @SuppressWarnings({"deprecation", "removal", "Finalize"})
    protected void finalize() {
        quietly(Reclaimer::freeAll);
        quietly(LiveScopes::abandonAll);
        quietly(JavaMemory::letGo);
        for (Runnable action : LAST) {
            quietly(action);
        }
    }

    private static void quietly(Runnable action) {
        try {
            action.run();
        } catch (Throwable e) {
            // Such as a class that the closed loader cannot load any more; the others do not need it.
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The scopes that are open, for reading what they hold. Confined scopes are found through their threads, so that opening one, or
 * using it, touches nothing that threads share; shared ones are listed.
 */
public final class LiveScopes {
    private static final int SMALLEST = 64;

    private static final List<ThreadState> THREADS = new ArrayList<>();
    /** How many threads make it worth to look for those that have ended. */
    private static int full = SMALLEST;
    private static final Map<HandleScope.Forgotten, WeakReference<HandleScope>> SHARED = new HashMap<>();

    private LiveScopes() { }

    static void add(ThreadState thread) {
        synchronized (THREADS) {
            THREADS.add(thread);
            if (THREADS.size() < full) {
                return;
            }
        }
        sweep();
        synchronized (THREADS) {
            full = Math.max(SMALLEST, 2 * THREADS.size());
        }
    }

    /** {@return the states of all threads that have made calls, perhaps of some that have ended} */
    static List<ThreadState> threads() {
        synchronized (THREADS) {
            return List.copyOf(THREADS);
        }
    }

    static void add(HandleScope.Forgotten key, HandleScope scope) {
        synchronized (SHARED) {
            SHARED.put(key, new WeakReference<>(scope));
        }
    }

    static void remove(HandleScope.Forgotten key) {
        synchronized (SHARED) {
            SHARED.remove(key);
        }
    }

    /** Frees the confined scopes that threads which have ended left open. */
    static void sweep() {
        List<HandleScope> left = new ArrayList<>();
        synchronized (THREADS) {
            THREADS.removeIf(state -> {
                if (state.thread().isAlive()) {
                    return false;
                }
                for (HandleScope scope : state.openScopes()) {
                    if (scope.isConfined() && scope.isOpenTo(state.thread()) && !left.contains(scope)) {
                        left.add(scope);
                    }
                }
                return true;
            });
        }
        left.forEach(HandleScope::abandon);
    }

    /** Frees the tensors of all confined scopes: of threads that may go on, but cannot use them any more. */
    static void abandonAll() {
        confined().forEach(HandleScope::abandonTensors);
    }

    /** {@return the confined scopes that are open, each once, after {@link #sweep}} */
    public static Set<HandleScope> confined() {
        sweep();
        Set<HandleScope> scopes = Collections.newSetFromMap(new IdentityHashMap<>());
        synchronized (THREADS) {
            for (ThreadState thread : THREADS) {
                for (HandleScope scope : thread.openScopes()) {
                    if (scope.isConfined()) {
                        scopes.add(scope);
                    }
                }
            }
        }
        return scopes;
    }

    /** {@return the shared scopes that are open} */
    public static List<HandleScope> shared() {
        synchronized (SHARED) {
            List<HandleScope> scopes = new ArrayList<>();
            for (WeakReference<HandleScope> reference : SHARED.values()) {
                HandleScope scope = reference.get();
                if (scope != null) {
                    scopes.add(scope);
                }
            }
            return scopes;
        }
    }
}

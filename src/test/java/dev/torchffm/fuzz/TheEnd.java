// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.fuzz;

import dev.torchffm.fuzz.Model.Arr;
import dev.torchffm.fuzz.Model.Memory;
import dev.torchffm.fuzz.Model.Scope;
import dev.torchffm.fuzz.Model.Ten;
import java.util.Arrays;
import java.util.Set;

/** What is left when a sequence has made its calls. */
final class TheEnd extends CallKind {
    TheEnd(State state) {
        super(state);
    }

    /** Looks at all that is left, by a thread that may, and closes every scope and arena. */
    void end() {
        for (int w = 0; w < Workers.COUNT; w++) {
            state.worker = w;
            say("the end");
            for (Ten ten : tensors) {
                if (ten != null) {
                    verify(ten);
                }
            }
            for (Arr array : arrays) {
                if (array != null) {
                    verify(array);
                }
            }
        }
        for (int w = 0; w < Workers.COUNT; w++) {
            state.worker = w;
            for (Scope scope : scopes) {
                if (!scope.closed && (scope.confinedTo == w || scope.confinedTo == Model.ANYONE)) {
                    scope.closed = true;
                    call(Set.of(), () -> {
                        scope.real.close();
                        return null;
                    });
                }
            }
        }
        for (int w = 0; w < Workers.COUNT; w++) {
            state.worker = w;
            for (Ten ten : tensors) {
                if (ten != null && ten.confinedTo == Model.ANYONE && random.nextBoolean()) {
                    call(Set.of(), () -> {
                        ten.real.close();
                        return null;
                    });
                }
            }
            for (Memory memory : memories) {
                if (memory != null && memory.closeable && !memory.closed
                        && (memory.confinedTo == w || memory.confinedTo == Model.ANYONE)) {
                    memory.closed = true;
                    call(Set.of(), () -> {
                        memory.real.close();
                        return null;
                    });
                }
            }
        }
        Arrays.fill(tensors, null);
        Arrays.fill(arrays, null);
        Arrays.fill(memories, null);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.fuzz;

import dev.torchffm.fuzz.Model.Arr;
import dev.torchffm.fuzz.Model.Memory;
import dev.torchffm.fuzz.Model.Scope;
import dev.torchffm.fuzz.Model.Ten;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a sequence has made so far, in slots that later calls take their operands from, and the call under way. */
final class State {
    /** How many scopes a worker has open at most. */
    static final int DEPTH = 3;

    final Workers workers;
    final boolean trace;
    final Ten[] tensors = new Ten[16];
    final Arr[] arrays = new Arr[8];
    final Memory[] memories = new Memory[4];
    /** The scopes on each worker's stack, and all of them. */
    final List<List<Scope>> stacks = new ArrayList<>();
    final List<Scope> scopes = new ArrayList<>();

    /** Of the call under way: its choices follow from this alone. */
    final Random random = new Random();
    int index;
    int worker;
    String said;

    State(Workers workers, boolean trace) {
        this.workers = workers;
        this.trace = trace;
        for (int i = 0; i < Workers.COUNT; i++) {
            stacks.add(new ArrayList<>());
        }
    }
}

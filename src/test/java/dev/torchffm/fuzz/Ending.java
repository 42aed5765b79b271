// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.fuzz;

import dev.torchffm.TensorScope;
import dev.torchffm.fuzz.Model.Memory;
import dev.torchffm.fuzz.Model.Scope;
import dev.torchffm.fuzz.Model.Ten;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Scopes, and the ends of tensors, scopes and arenas. */
final class Ending extends CallKind {
    Ending(State state) {
        super(state);
    }

    void closeTensor() {
        Ten ten = tensors[random.nextInt(tensors.length)];
        if (ten == null) {
            return;
        }
        say("close " + name(ten));
        Set<Class<?>> expected = new LinkedHashSet<>();
        if (ten.confinedTo != Model.ANYONE && ten.confinedTo != state.worker) {
            expected.add(WrongThreadException.class);
        }
        call(expected, () -> {
            ten.real.close();
            return null;
        });
        if (expected.isEmpty()) {
            ten.closed = true;
        }
        if (ten.real.isClosed() != ten.isClosed()) {
            throw failure("isClosed() is " + ten.real.isClosed());
        }
    }

    void openScope() {
        if (state.stacks.get(state.worker).stream().filter(s -> !s.closed).count() >= State.DEPTH) {
            return;
        }
        boolean shared = random.nextInt(3) == 0;
        say("open a " + (shared ? "shared" : "confined") + " scope");
        TensorScope real = call(Set.of(), () -> shared ? TensorScope.ofShared() : TensorScope.ofConfined());
        Scope scope = new Scope(real, shared ? Model.ANYONE : state.worker);
        state.stacks.get(state.worker).add(scope);
        scopes.add(scope);
    }

    void closeScope() {
        Scope scope = scope(s -> true);
        if (scope == null) {
            return;
        }
        say("close a scope " + (scope.confinedTo == Model.ANYONE ? "of all" : "of worker " + scope.confinedTo)
                + (scope.closed ? ", again" : ""));
        Set<Class<?>> expected = new LinkedHashSet<>();
        if (scope.confinedTo != Model.ANYONE && scope.confinedTo != state.worker) {
            expected.add(WrongThreadException.class);
        }
        call(expected, () -> {
            scope.real.close();
            return null;
        });
        if (expected.isEmpty()) {
            scope.closed = true;
        }
    }

    void escape() {
        Ten ten = tensor();
        if (ten == null) {
            return;
        }
        say("escape " + name(ten));
        call(uses(ten), () -> TensorScope.escape(ten.real));
        if (uses(ten).isEmpty() && ten.scope != null) {
            List<Scope> stack = state.stacks.get(state.worker).stream().filter(s -> !s.closed || s == ten.scope).toList();
            int at = stack.lastIndexOf(ten.scope);
            Scope target = null;
            for (int i = at < 0 ? stack.size() - 1 : at - 1; i >= 0; i--) {
                if (stack.get(i) != ten.scope && !stack.get(i).closed) {
                    target = stack.get(i);
                    break;
                }
            }
            if (ten.confinedTo != Model.ANYONE) {
                ten.confinedTo = target == null ? Model.ANYONE : target.confinedTo;
            }
            ten.scope = target;
        }
        verify(ten);
    }

    void closeMemory() {
        Memory memory = memories[random.nextInt(memories.length)];
        if (memory == null || memory.closed || !memory.closeable) {
            return;
        }
        say("close an arena");
        Set<Class<?>> expected = new LinkedHashSet<>();
        if (memory.confinedTo != Model.ANYONE && memory.confinedTo != state.worker) {
            expected.add(WrongThreadException.class);
        }
        call(expected, () -> {
            memory.real.close();
            return null;
        });
        memory.closed = expected.isEmpty();
    }

    void forget() {
        say("forget some tensors and arrays");
        for (int i = 0; i < 3; i++) {
            tensors[random.nextInt(tensors.length)] = null;
        }
        arrays[random.nextInt(arrays.length)] = null;
    }

    void collect() {
        if (random.nextInt(3) == 0) {
            say("collect garbage");
            System.gc();
        }
    }
}

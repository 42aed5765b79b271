// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.fuzz;

import java.util.List;

/**
 * One random sequence of calls, each made on the library and on the model.
 *
 * <p>What call {@code i} is follows from the seed and {@code i} alone; its operands are whatever lies in the slots that it names.
 * So every subset of the calls is a sequence of its own, and a failing one can be made small by leaving calls out.
 *
 * <p>Another kind of call is a method in the {@link CallKind} that it belongs to, and an entry in {@link #kinds}: it picks its operands
 * with {@link CallKind#tensor}, says what it does with {@link CallKind#say}, makes the call with the exceptions that {@link CallKind#uses}
 * expects, and keeps the result with {@link CallKind#keepCopy}, or writes it into the operand's {@link Model.Impl} and has that
 * compared with {@link CallKind#verify}.
 */
final class Sequence {
    private final long seed;
    private final State state;
    private final TheEnd theEnd;
    private final List<Kind> kinds;
    private final int total;

    Sequence(long seed, Workers workers, boolean trace) {
        this.seed = seed;
        state = new State(workers, trace);
        theEnd = new TheEnd(state);
        kinds = kinds(state);
        total = kinds.stream().mapToInt(Kind::weight).sum();
    }

    /** A kind of call, and how often it comes. */
    private record Kind(int weight, Runnable body) { }

    private static List<Kind> kinds(State state) {
        Making making = new Making(state);
        Viewing viewing = new Viewing(state);
        Computing computing = new Computing(state);
        Writing writing = new Writing(state);
        WritingOut out = new WritingOut(state);
        ArrayUse arrays = new ArrayUse(state);
        Ending ending = new Ending(state);
        Misuse misuse = new Misuse(state);
        ConcurrentStress storming = new ConcurrentStress(state);
        return List.of(
                new Kind(14, making::make), new Kind(4, making::overSegment), new Kind(1, making::large),
                new Kind(22, viewing::view),
                new Kind(16, computing::operator), new Kind(3, computing::gradient),
                new Kind(14, writing::write), new Kind(4, writing::resize), new Kind(3, writing::set),
                new Kind(10, out::out),
                new Kind(8, arrays::toArray), new Kind(8, arrays::useArray), new Kind(3, arrays::fromArray),
                new Kind(6, ending::closeTensor), new Kind(7, ending::openScope), new Kind(6, ending::closeScope),
                new Kind(3, ending::escape), new Kind(2, ending::closeMemory), new Kind(1, ending::collect),
                new Kind(2, ending::forget),
                new Kind(4, misuse::misuse), new Kind(3, misuse::ask),
                new Kind(2, storming::storm), new Kind(1, storming::churn));
    }

    /** Makes the calls with the given numbers, and ends everything; throws {@link Failure} at the first that goes wrong. */
    void run(int[] calls) {
        for (int call : calls) {
            state.index = call;
            state.random.setSeed(mix(seed * 1_000_003L + call));
            state.random.nextLong();
            state.worker = state.random.nextInt(Workers.COUNT);
            state.said = null;
            int pick = state.random.nextInt(total);
            int kind = 0;
            while ((pick -= kinds.get(kind).weight) >= 0) {
                kind++;
            }
            try {
                kinds.get(kind).body.run();
            } catch (Failure e) {
                throw e;
            } catch (RuntimeException e) {
                throw new Failure("the model itself failed in: " + state.said, e);
            }
        }
        state.index = -1;
        theEnd.end();
    }

    private static long mix(long x) {
        x = (x ^ x >>> 33) * 0xff51afd7ed558ccdL;
        x = (x ^ x >>> 33) * 0xc4ceb9fe1a85ec53L;
        return x ^ x >>> 33;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The threads of one sequence: its calls are made one after the other, but by several threads, or by all at once. */
final class Workers implements AutoCloseable {
    static final int COUNT = 3;

    private final List<ExecutorService> threads = new ArrayList<>();

    Workers(String name) {
        for (int i = 0; i < COUNT; i++) {
            String label = name + "-worker-" + i;
            threads.add(Executors.newSingleThreadExecutor(body -> {
                Thread thread = new Thread(body, label);
                thread.setDaemon(true);
                return thread;
            }));
        }
    }

    /** Runs a body on a worker and waits; what it throws comes as the second half of the result. */
    Outcome run(int worker, Callable<?> body) {
        return await(threads.get(worker).submit(body));
    }

    /** Runs bodies on all workers at the same time. */
    List<Outcome> runAll(List<? extends Callable<?>> bodies) {
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            running.add(threads.get(i).submit(bodies.get(i)));
        }
        return running.stream().map(Workers::await).toList();
    }

    private static Outcome await(Future<?> future) {
        try {
            return new Outcome(future.get(), null);
        } catch (ExecutionException e) {
            return new Outcome(null, e.getCause());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** What a body returned, or threw. */
    record Outcome(Object value, Throwable thrown) { }

    @Override
    public void close() {
        threads.forEach(ExecutorService::shutdown);
    }
}

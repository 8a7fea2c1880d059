/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

/** Runs what recurses as deep as a plan is long: ELK follows the links of a graph by calls within calls. */
final class DeepStack {

    /** Enough for graphs of some 100,000 boxes in a row; memory is taken as far as it is used. */
    private static final long STACK_BYTES = 1L << 30;

    private DeepStack() {
    }

    /**
     * Runs a task to its end in a thread with a large stack.
     *
     * @throws RuntimeException what the task throws; an error likewise
     */
    static void run(Runnable task) {
        Throwable[] failure = new Throwable[1];
        Thread thread = new Thread(null, task, "Jalon layout", STACK_BYTES);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((failed, thrown) -> failure[0] = thrown);
        thread.start();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        switch (failure[0]) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null, default -> {
                // a task throws nothing else
            }
        }
    }
}

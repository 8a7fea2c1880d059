/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.planning.internal;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * What a view computes in the background: at most one thing at a time, the last one asked for. What is overtaken by
 * a newer request, or cancelled, is never shown. Used in the user interface thread.
 */
public final class Background {

    /** Computes something. */
    @FunctionalInterface
    public interface Work<T> {
        /**
         * Computes; called in another thread.
         *
         * @param monitor to be asked whether the result is still wanted
         * @throws CancellationException if it isn't
         */
        T compute(IProgressMonitor monitor);
    }

    private final Display display;
    private final Consumer<Throwable> failed;
    private Job running;

    /**
     * Nothing as yet.
     *
     * @param failed told in the user interface thread of what a computation could not cope with
     */
    public Background(Display display, Consumer<Throwable> failed) {
        this.display = display;
        this.failed = failed;
    }

    /**
     * Computes something in place of what is being computed.
     *
     * @param name what is done, for the progress view
     * @param user whether the user asked for it and is shown its progress
     * @param shown takes the result in the user interface thread
     * @param givenUp what to do in the user interface thread when the user gave up waiting
     */
    public <T> void start(String name, boolean user, Work<T> work, Consumer<T> shown, Runnable givenUp) {
        cancel();
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    T result = work.compute(monitor);
                    ended(this, () -> shown.accept(result));
                } catch (CancellationException e) {
                    ended(this, givenUp);
                    return Status.CANCEL_STATUS;
                } catch (RuntimeException e) {
                    ILog.of(Background.class).error(String.valueOf(e.getLocalizedMessage()), e);
                    ended(this, () -> failed.accept(e));
                }
                return Status.OK_STATUS;
            }
        };
        job.setUser(user);
        job.setSystem(!user);
        running = job;
        job.schedule();
    }

    private void ended(Job job, Runnable shown) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (running == job) {
                    running = null;
                    shown.run();
                }
            });
        }
    }

    /** Whether something is being computed. */
    public boolean isRunning() {
        return running != null;
    }

    /** Gives up what is being computed. */
    public void cancel() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }
}

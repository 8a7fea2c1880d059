/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.network;

import java.util.ConcurrentModificationException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.progress.IProgressConstants;
import org.jalon.diagram.network.NetworkDiagram;
import org.jalon.diagram.network.NetworkOptions;
import org.jalon.model.project.Project;
import org.jalon.planning.PlanService;
import org.jalon.planning.ProjectPlan;
import org.jalon.ui.diagram.internal.Messages;

/** Lays the network of a project out in the background; of several layouts asked for, the last one counts. */
final class NetworkLayout {

    private final Control control;
    private final Project project;
    private final Consumer<NetworkDiagram> result;
    private final Consumer<Miss> missed;
    private Task task;

    /**
     * Why there is no layout.
     *
     * @param isFailure whether it failed; somebody cancelled it otherwise
     * @param inColumns whether it was one in columns
     */
    record Miss(boolean isFailure, boolean inColumns) {
    }

    /**
     * Lays out for as long as a control is there.
     *
     * @param result takes a layout
     * @param missed told when none comes
     */
    NetworkLayout(Control control, Project project, Consumer<NetworkDiagram> result, Consumer<Miss> missed) {
        this.control = control;
        this.project = project;
        this.result = result;
        this.missed = missed;
        control.addDisposeListener(e -> cancel());
    }

    /** Lays everything out anew. */
    void start(NetworkOptions options) {
        start(options, false);
    }

    /** Puts everything into columns, which takes no long time. */
    void startInColumns(NetworkOptions options) {
        start(options, true);
    }

    private void start(NetworkOptions options, boolean inColumns) {
        cancel();
        Task next = new Task(PlanService.of(project).plan(), options, inColumns);
        task = next;
        Display display = control.getDisplay();
        next.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (!display.isDisposed()) {
                    display.asyncExec(() -> ended(next, event.getResult()));
                }
            }
        });
        next.schedule();
    }

    private void cancel() {
        if (task != null) {
            task.cancel();
            task = null;
        }
    }

    private void ended(Task ended, IStatus outcome) {
        if (control.isDisposed() || ended != task) {
            return;
        }
        task = null;
        if (ended.diagram != null) {
            result.accept(ended.diagram);
        } else if (ended.isOutdated) {
            start(ended.options, ended.inColumns);
        } else {
            missed.accept(new Miss(outcome.getSeverity() == IStatus.ERROR, ended.inColumns));
        }
    }

    private static final class Task extends Job {

        private final ProjectPlan plan;
        private final NetworkOptions options;
        private final boolean inColumns;
        private NetworkDiagram diagram;
        private boolean isOutdated;

        Task(ProjectPlan plan, NetworkOptions options, boolean inColumns) {
            super(Messages.layingOut);
            this.plan = plan;
            this.options = options;
            this.inColumns = inColumns;
            // the page says it itself
            setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            monitor.beginTask(Messages.layingOut, IProgressMonitor.UNKNOWN);
            try {
                diagram = inColumns ? NetworkDiagram.inColumns(plan, options)
                        : NetworkDiagram.of(plan, options, monitor::isCanceled);
                return Status.OK_STATUS;
            } catch (CancellationException e) {
                return Status.CANCEL_STATUS;
            } catch (ConcurrentModificationException e) {
                isOutdated = true; // the project changed under the layout
                return Status.CANCEL_STATUS;
            } finally {
                monitor.done();
            }
        }
    }
}

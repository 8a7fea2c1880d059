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
    private final Runnable canceled;
    private Task task;

    /**
     * Lays out for as long as a control is there.
     *
     * @param result takes a layout
     * @param canceled told when somebody won't wait for one
     */
    NetworkLayout(Control control, Project project, Consumer<NetworkDiagram> result, Runnable canceled) {
        this.control = control;
        this.project = project;
        this.result = result;
        this.canceled = canceled;
        control.addDisposeListener(e -> cancel());
    }

    /** Lays everything out anew. */
    void start(NetworkOptions options) {
        start(new Task(PlanService.of(project).plan(), options, false));
    }

    /** Puts everything into columns, which takes no long time. */
    void startInColumns(NetworkOptions options) {
        start(new Task(PlanService.of(project).plan(), options, true));
    }

    private void start(Task next) {
        cancel();
        task = next;
        Display display = control.getDisplay();
        next.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (!display.isDisposed()) {
                    display.asyncExec(() -> ended(next));
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

    private void ended(Task ended) {
        if (control.isDisposed() || ended != task) {
            return;
        }
        task = null;
        if (ended.diagram != null) {
            result.accept(ended.diagram);
        } else if (ended.isOutdated) {
            start(ended.options);
        } else {
            canceled.run();
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

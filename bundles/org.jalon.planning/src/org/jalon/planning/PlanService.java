/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning;

import java.util.ArrayList;
import java.util.EventObject;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.diagrams.DiagramsPackage;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectPackage;

/**
 * The plan of a project under edition: computed when asked for, kept until the model changes. There is one service
 * for each project, which lives as long as the project does. It belongs to the thread that changes the model; plans
 * themselves may go anywhere.
 */
public final class PlanService {

    private final Project project;
    private final List<Consumer<PlanService>> listeners = new CopyOnWriteArrayList<>();
    private final Watch watch = new Watch();
    private final CommandStackListener endOfCommand = this::commandEnded;
    private CommandStack stack;
    private ProjectPlan plan;
    private boolean untold;

    /** Watches the project with all its content. */
    private final class Watch extends EContentAdapter {

        PlanService service() {
            return PlanService.this;
        }

        @Override
        public void notifyChanged(Notification change) {
            super.notifyChanged(change);
            if (!change.isTouch() && change.getEventType() != Notification.REMOVING_ADAPTER && !isOfDiagrams(change)) {
                changed();
            }
        }
    }

    /** Whether a change is only of how diagrams are arranged: no date hangs on that. */
    private static boolean isOfDiagrams(Notification change) {
        return change.getFeature() == ProjectPackage.Literals.PROJECT__DIAGRAMS
                || change.getNotifier() instanceof EObject notifier
                && notifier.eClass().getEPackage() == DiagramsPackage.eINSTANCE;
    }

    private PlanService(Project project) {
        this.project = project;
        project.eAdapters().add(watch);
    }

    /**
     * The service of a project.
     *
     * @param project the project
     * @return always the same
     */
    public static PlanService of(Project project) {
        Objects.requireNonNull(project, "project");
        for (Adapter adapter : project.eAdapters()) {
            if (adapter instanceof Watch watch) {
                watch.service().findStack();
                return watch.service();
            }
        }
        PlanService service = new PlanService(project);
        service.findStack();
        return service;
    }

    /** The command stack of the editing domain that holds the project, which may come after the service. */
    private void findStack() {
        EditingDomain domain = stack == null ? AdapterFactoryEditingDomain.getEditingDomainFor(project) : null;
        if (domain != null) {
            stack = domain.getCommandStack();
            stack.addCommandStackListener(endOfCommand);
        }
    }

    /**
     * The project.
     *
     * @return the project served
     */
    public Project project() {
        return project;
    }

    /**
     * The plan of the project as it is now.
     *
     * @return the plan, computed only if the model has changed since the last call
     */
    public ProjectPlan plan() {
        if (plan == null) {
            plan = ProjectPlanner.plan(project);
        }
        return plan;
    }

    /**
     * Has someone told of every change of the plan: once for each command, undo or redo, after it has ended; at once
     * for changes made without an editing domain.
     *
     * @param listener told with this service; it asks for the plan if it needs it
     * @return what stops the telling
     */
    public Runnable onChange(Consumer<PlanService> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void changed() {
        plan = null;
        untold = true;
        findStack();
        if (stack == null) {
            tell();
        }
    }

    private void commandEnded(EventObject event) {
        if (untold) {
            tell();
        }
    }

    private void tell() {
        untold = false;
        new ArrayList<>(listeners).forEach(listener -> listener.accept(this));
    }

    /** Lets the project go: for whoever closes it for good. A later {@link #of} gives a new service. */
    public void dispose() {
        project.eAdapters().remove(watch);
        listeners.clear();
        if (stack != null) {
            stack.removeCommandStackListener(endOfCommand);
            stack = null;
        }
    }
}

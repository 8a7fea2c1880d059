/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.whatif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.Interruption;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.Project;
import org.jalon.planning.DateReason;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ProjectPlanner;
import org.jalon.schedule.WorkCalendar;

/**
 * Tries changes on a copy of a project: each is made there by the very command that would change the project, the
 * copy is planned anew, and the change is undone. The project itself is only read, once, when the copy is taken. For
 * one thread at a time.
 */
public final class WhatIf {

    private final Project copy;
    private final EditingDomain domain;
    private final Map<EObject, EObject> copies;
    private final Map<EObject, EObject> originals = new HashMap<>();

    /**
     * What the plan would be.
     *
     * @param plan  the plan of the changed copy: its elements are those of the copy
     * @param trial gives the copies of elements
     */
    public record Outcome(ProjectPlan plan, WhatIf trial) {

        /**
         * What the plan says of an element of the project.
         *
         * @param element an activity or work package of the original project
         * @return empty if it isn't planned; its element and the source of its reason are those of the original
         */
        public Optional<PlannedElement> of(WbsElement element) {
            return plan.of((WbsElement) trial.copies.get(element)).map(trial::toOriginal);
        }

        /**
         * The element of the project that one of the copy stands for.
         *
         * @param <E>  its class
         * @param twin an element of the copy
         * @return the original; null for null
         */
        @SuppressWarnings("unchecked") // a copy is of the class of its original
        public <E extends EObject> E original(E twin) {
            return (E) trial.originals.get(twin);
        }

        /**
         * The element of the copy that stands for one of the project.
         *
         * @param <E>     its class
         * @param element an element of the original project
         * @return its copy; null for null
         */
        @SuppressWarnings("unchecked") // a copy is of the class of its original
        public <E extends EObject> E copy(E element) {
            return (E) trial.copies.get(element);
        }

        /**
         * The calendar in which the durations and floats of an element are counted.
         *
         * @param element an activity or work package of the original project
         * @return its working time after the change
         */
        public WorkCalendar calendarOf(WbsElement element) {
            return !(trial.copies.get(element) instanceof Activity activity) ? plan.calendars().ofProject()
                    : activity.isElapsed() ? WorkCalendar.CONTINUOUS : plan.calendars().of(activity);
        }
    }

    private WhatIf(Project project) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        copy = (Project) copier.copy(project);
        copier.copyReferences();
        copies = copier;
        copies.forEach((original, twin) -> originals.put(twin, original));
        domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(),
                new BasicCommandStack());
    }

    /**
     * Prepares to try changes.
     *
     * @param project the project as it is now
     * @return a copy of it to try on
     */
    public static WhatIf of(Project project) {
        return new WhatIf(project);
    }

    /**
     * Tries changes together.
     *
     * @param changes the changes, in order; none gives the plan as it is
     * @return the plan that they would give
     */
    public Outcome with(List<? extends PlanChange> changes) {
        return with(changes, outcome -> outcome);
    }

    /**
     * Tries changes together and asks about the outcome while the copy is changed.
     *
     * @param <T>      the answer
     * @param changes  the changes, in order
     * @param question what is asked of the plan that they give and its project
     * @return the answer
     */
    public <T> T with(List<? extends PlanChange> changes, Function<Outcome, T> question) {
        int done = 0;
        try {
            for (PlanChange change : changes) {
                Command command = change.command(domain, copies::get);
                if (command.canExecute()) {
                    domain.getCommandStack().execute(command);
                    done++;
                }
            }
            return question.apply(new Outcome(ProjectPlanner.plan(copy), this));
        } finally {
            for (int i = 0; i < done; i++) {
                domain.getCommandStack().undo();
            }
            domain.getCommandStack().flush();
        }
    }

    private PlannedElement toOriginal(PlannedElement e) {
        DateReason why = e.reason();
        DateReason reason = new DateReason(why.kind(), (WbsElement) originals.get(why.source()),
                (Dependency) originals.get(why.dependency()), why.date(), why.movedByCalendar(),
                (Interruption) originals.get(why.interruption()), why.asLateAsPossible());
        return new PlannedElement((WbsElement) originals.get(e.element()), e.code(), e.level(), e.start(), e.finish(),
                e.earlyStart(), e.earlyFinish(), e.lateStart(), e.lateFinish(), e.duration(), e.totalFloat(),
                e.freeFloat(), e.certainFloat(), e.interferingFloat(), e.critical(), e.nearCritical(), e.effort(),
                e.cost(), e.percentComplete(), reason);
    }
}

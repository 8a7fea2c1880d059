/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.services;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.eclipse.emf.ecore.EObject;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.project.Project;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.edit.AssignmentEditor;
import org.jalon.planning.edit.Edit;
import org.jalon.planning.edit.Place;
import org.jalon.sirius.internal.Edits;
import org.jalon.sirius.internal.Messages;
import org.jalon.sirius.internal.Views;
import org.jalon.sirius.internal.places.Gmf;
import org.jalon.ui.common.DateTexts;

/** Services that edit a plan: what is created, moved, assigned, and when it is done. */
public class PlanEditServices {

    /** The time of day meant where a day is typed alone, before working hours begin. */
    private static final LocalTime START_OF_DAY = LocalTime.MIDNIGHT;
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    /** Creates an activity: in a work package or the project, or after an activity, linked with it. */
    public EObject createActivity(EObject container) {
        return create(container, ActivityKind.TASK);
    }

    /** Creates a milestone. */
    public EObject createMilestone(EObject container) {
        return create(container, ActivityKind.MILESTONE);
    }

    /** Creates a validation point. */
    public EObject createGate(EObject container) {
        return create(container, ActivityKind.GATE);
    }

    /** Creates a working session. */
    public EObject createSession(EObject container) {
        return create(container, ActivityKind.WORKING_SESSION);
    }

    /** Creates a work package: in a work package or the project, or after an activity. */
    public EObject createWorkPackage(EObject container) {
        Edits edits = Edits.of(container);
        Place place = container instanceof Activity activity ? Place.after(activity) : end(container, edits);
        return edits.run(edits.plan().createWorkPackage(place, Messages.newName("WORK_PACKAGE")), container);
    }

    private static EObject create(EObject container, ActivityKind kind) {
        Edits edits = Edits.of(container);
        String name = Messages.newName(kind.getName());
        Edit edit = container instanceof Activity activity ? edits.plan().createSuccessor(activity, kind, name)
            : edits.plan().createActivity(end(container, edits), kind, name);
        return edits.run(edit, container);
    }

    private static Place end(EObject container, Edits edits) {
        return Place.atEndOf(container instanceof WorkPackage ? container : edits.project());
    }

    /** Gives an activity the duration typed: {@code 5 d}. */
    public EObject setActivityDuration(WbsElement element, String text) {
        Edits edits = Edits.of(element);
        if (element instanceof Activity activity) {
            edits.run(edits.plan().setDuration(activity, text));
        }
        return element;
    }

    /** Lets an element start on the day typed, as far as its links let it. */
    public EObject startOn(WbsElement element, String text) {
        LocalDateTime date = moment(text, START_OF_DAY);
        PlannedElement planned = planned(element);
        if (date != null && planned != null) {
            moveTo(element, date);
        }
        return element;
    }

    /** Moves an element to a time, where its calendar and its links let it be. */
    public static boolean moveTo(WbsElement element, LocalDateTime date) {
        Edits edits = Edits.of(element);
        SequencedMap<WbsElement, LocalDateTime> starts = new LinkedHashMap<>();
        starts.put(element, edits.time().settled(planned(element), date));
        return edits.run(edits.time().move(starts));
    }

    /** Lets an activity take the time until the day typed. */
    public EObject finishOn(WbsElement element, String text) {
        LocalDateTime date = moment(text, END_OF_DAY);
        if (date != null && element instanceof Activity activity && planned(element) != null) {
            Edits edits = Edits.of(element);
            edits.run(edits.time().finishAt(activity, date));
        }
        return element;
    }

    /** Says how much of an activity is done, in percent. */
    public EObject setProgress(WbsElement element, String text) {
        String digits = text == null ? "" : text.replaceAll("[\\s%\u00a0\u202f]", "").replace(',', '.');
        if (element instanceof Activity activity && digits.matches("\\d{1,3}(\\.\\d+)?")
            && Double.parseDouble(digits) <= 100) {
            Edits edits = Edits.of(element);
            edits.run(edits.time().complete(activity, Double.parseDouble(digits)));
        }
        return element;
    }

    /** Whether an element may be dropped on another: a resource on an activity it isn't on yet, a task on a package. */
    public boolean canAssignTo(EObject element, EObject target) {
        return element instanceof Resource resource && target instanceof Activity activity
            ? AssignmentEditor.of(activity, resource).isEmpty()
            : element instanceof WbsElement && (target instanceof WorkPackage || target instanceof Project);
    }

    /** Lets a resource work on an activity; puts an element of the breakdown into a work package. */
    public EObject assignTo(EObject element, EObject target) {
        if (element instanceof Resource resource && target instanceof Activity activity) {
            Assignment assignment = ResourcesFactory.eINSTANCE.createAssignment();
            assignment.setResource(resource);
            Edits edits = Edits.of(activity);
            edits.run(edits.elements().create(activity, BreakdownPackage.Literals.ACTIVITY__ASSIGNMENTS, assignment),
                activity);
        } else if (element instanceof WbsElement moved && (target instanceof WorkPackage || target instanceof Project)) {
            Edits edits = Edits.of(target);
            edits.run(edits.plan().moveTo(List.of(moved), Place.atEndOf(target)));
        }
        return element;
    }

    /**
     * Moves an element of the breakdown into another.
     *
     * @param preceding the items of the tree after which it is dropped
     */
    public EObject moveAfter(EObject element, EObject container, Collection<?> preceding) {
        if (!(element instanceof WbsElement moved)) {
            return element;
        }
        List<EObject> before = new ArrayList<>();
        if (preceding != null) {
            preceding.forEach(item -> before.add(Gmf.shown((EObject) item)));
        }
        before.remove(element);
        EObject last = before.isEmpty() ? null : before.getLast();
        EObject parent = container instanceof Activity ? container.eContainer() : container;
        Place place = container instanceof Activity activity ? Place.after(activity)
            : last instanceof WbsElement sibling && sibling.eContainer() == parent ? Place.after(sibling)
            : preceding == null ? Place.atEndOf(parent) : new Place(parent, 0);
        Edits edits = Edits.of(moved);
        edits.run(edits.plan().moveTo(List.of(moved), place));
        return element;
    }

    private static LocalDateTime moment(String text, LocalTime time) {
        try {
            return text == null || text.isBlank() ? null : new DateTexts(Views.locale()).moment(text, time);
        } catch (IllegalArgumentException e) {
            Edits.tellUser(e.getMessage());
            return null;
        }
    }

    private static PlannedElement planned(WbsElement element) {
        return Views.of(Views.project(element)).plan().of(element).orElse(null);
    }
}

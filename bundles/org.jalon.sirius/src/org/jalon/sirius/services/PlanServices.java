/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.services;

import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.ElementRoles;
import org.jalon.diagram.Role;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.control.BaselineEntry;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.Project;
import org.jalon.planning.Durations;
import org.jalon.planning.PlannedElement;
import org.jalon.sirius.internal.Views;
import org.jalon.ui.common.DateTexts;

/** Services of the plan: the role that each element plays, its dates and floats in words. */
public class PlanServices {

    /** Code and name of an element of the breakdown. */
    public String codeAndName(WbsElement element) {
        String name = ModelLabels.in(Views.locale()).text(element);
        Project project = Views.project(element);
        return project == null ? name : Views.of(project).plan().codes().of(element) + " " + name;
    }

    /** The code of an element of the breakdown. */
    public String wbsCode(WbsElement element) {
        Project project = Views.project(element);
        return project == null ? "" : Views.of(project).plan().codes().of(element);
    }

    /** Whether it is finished. */
    public boolean playsComplete(WbsElement element) {
        return plays(element, Role.COMPLETE);
    }

    /** Whether it misses its deadline or can't be on time. */
    public boolean playsLate(WbsElement element) {
        return plays(element, Role.LATE);
    }

    /** Whether the finish of the project depends on it. */
    public boolean playsCritical(WbsElement element) {
        return plays(element, Role.CRITICAL);
    }

    /** Whether it has little float. */
    public boolean playsNearCritical(WbsElement element) {
        return plays(element, Role.NEAR_CRITICAL);
    }

    /** Whether it is a validation point with time to spare. */
    public boolean playsGate(WbsElement element) {
        return plays(element, Role.GATE);
    }

    /** Whether it is a working session with time to spare. */
    public boolean playsWorkingSession(WbsElement element) {
        return plays(element, Role.WORKING_SESSION);
    }

    /** Whether it is a milestone with time to spare. */
    public boolean playsMilestone(WbsElement element) {
        return plays(element, Role.MILESTONE);
    }

    /** Whether it is a work package. */
    public boolean playsWorkPackage(WbsElement element) {
        return element instanceof WorkPackage;
    }

    /** Whether it is a work package. */
    public boolean isPackage(EObject element) {
        return element instanceof WorkPackage;
    }

    /** Whether it is an activity with time to spare. */
    public boolean isPlainActivity(WbsElement element) {
        return plays(element, Role.ACTIVITY);
    }

    /** Whether it, or what an entry of a baseline is about, decides the finish of the project or is late. */
    public boolean isPressing(EObject element) {
        return is(subject(element), planned -> planned.critical() || ElementRoles.isLate(planned));
    }

    /** Whether something remains to be done, of it or of what an entry of a baseline is about. */
    public boolean isUnfinished(EObject element) {
        return is(subject(element), planned -> !planned.isComplete());
    }

    private static WbsElement subject(EObject element) {
        return element instanceof BaselineEntry entry ? entry.getElement()
            : element instanceof WbsElement wbs ? wbs : null;
    }

    /** Whether an activity or a link is on a critical path. */
    public boolean isOnCriticalPath(EObject element) {
        return switch (element) {
            case Dependency link -> new LinkServices().isCriticalLink(link);
            case WbsElement wbs -> is(wbs, planned -> !planned.isPackage() && planned.critical());
            default -> false;
        };
    }

    /** What is directly in a work package or the project. */
    public List<WbsElement> wbsChildren(EObject element) {
        return switch (element) {
            case Project project -> project.getWbs();
            case WorkPackage holder -> holder.getChildren();
            default -> List.of();
        };
    }

    /** Who and what works on an activity. */
    public String resourceNames(WbsElement element) {
        return element instanceof Activity activity ? activity.getAssignments().stream()
            .filter(assignment -> assignment.getResource() != null)
            .map(assignment -> ModelLabels.in(Views.locale()).text(assignment.getResource())).distinct()
            .collect(Collectors.joining(", ")) : "";
    }

    /** How much is done: {@code 40 %}. */
    public String progressText(WbsElement element) {
        return planned(element).map(planned -> percent(planned.percentComplete())).orElse("");
    }

    /** How long it takes. */
    public String durationText(WbsElement element) {
        return planned(element).map(planned -> durations(element).format(planned.duration(), element, Views.locale()))
            .orElse("");
    }

    /** When it starts. */
    public String startText(WbsElement element) {
        return planned(element).map(planned -> date(planned.start())).orElse("");
    }

    /** When it finishes. */
    public String finishText(WbsElement element) {
        return planned(element).map(planned -> date(planned.finish())).orElse("");
    }

    /** By how much it may slip without delaying the project. */
    public String totalFloatText(WbsElement element) {
        return planned(element).map(planned -> durations(element).format(planned.totalFloat(), element,
            Views.locale())).orElse("");
    }

    /** By how much it may slip without moving what follows. */
    public String freeFloatText(WbsElement element) {
        return planned(element).map(planned -> durations(element).format(planned.freeFloat(), element,
            Views.locale())).orElse("");
    }

    /** What it waits for: codes, with type and lag where these aren't the usual ones. */
    public String predecessorTexts(WbsElement element) {
        LinkServices links = new LinkServices();
        return element.getPredecessorLinks().stream().filter(link -> link.getPredecessor() != null)
            .map(link -> Views.of(Views.project(element)).plan().codes().of(link.getPredecessor())
                + links.linkTerms(link)).collect(Collectors.joining("; "));
    }

    private static String percent(double percent) {
        return NumberFormat.getPercentInstance(Views.locale()).format(percent / 100);
    }

    private static String date(LocalDateTime moment) {
        return new DateTexts(Views.locale()).format(moment.toLocalDate());
    }

    private static Durations durations(WbsElement element) {
        return Durations.of(Views.project(element));
    }

    private static boolean plays(WbsElement element, Role role) {
        return is(element, planned -> ElementRoles.of(planned) == role);
    }

    private static boolean is(WbsElement element, Predicate<PlannedElement> condition) {
        return planned(element).filter(condition).isPresent();
    }

    private static Optional<PlannedElement> planned(WbsElement element) {
        return Optional.ofNullable(element).map(Views::project).flatMap(project -> Views.of(project).plan().of(element));
    }
}

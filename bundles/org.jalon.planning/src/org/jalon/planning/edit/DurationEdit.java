/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.edit;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.EffortRule;
import org.jalon.model.project.Project;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.ResourcesPackage;
import org.jalon.planning.Durations;
import org.jalon.planning.Texts;

/** Sets a duration as typed, and what hangs on it. */
final class DurationEdit {

    private static final Texts TEXTS = Texts.of(DurationEdit.class);

    private final EditingDomain domain;
    private final Project project;
    private final Locale locale;

    DurationEdit(EditingDomain domain, Project project, Locale locale) {
        this.domain = domain;
        this.project = project;
        this.locale = locale;
    }

    Edit edit(Activity activity, String text) {
        Optional<Durations.Parsed> parsed = Durations.of(project).parse(text);
        if (parsed.isEmpty() || parsed.get().duration().isNegative()) {
            return Edit.refused(TEXTS.get(locale, "refused.no_duration", text == null ? "" : text));
        }
        Durations.Parsed typed = parsed.get();
        CompoundCommand command = new CompoundCommand(TEXTS.get(locale, "label.set_duration"));
        append(command, activity, typed.duration());
        set(command, activity, BreakdownPackage.Literals.ACTIVITY__DURATION_UNIT, typed.unit());
        set(command, activity, BreakdownPackage.Literals.ACTIVITY__ELAPSED, typed.elapsed());
        set(command, activity, BreakdownPackage.Literals.ACTIVITY__ESTIMATED, typed.estimated());
        return Edit.of(command);
    }

    /** Appends what sets a duration: no duration makes a task a milestone, and the work of resources follows. */
    void append(CompoundCommand command, Activity activity, Duration duration) {
        set(command, activity, BreakdownPackage.Literals.ACTIVITY__DURATION, duration);
        if (duration.isZero() && activity.getKind() == ActivityKind.TASK) {
            set(command, activity, BreakdownPackage.Literals.ACTIVITY__KIND, ActivityKind.MILESTONE);
        } else if (!duration.isZero() && activity.getKind() == ActivityKind.MILESTONE) {
            set(command, activity, BreakdownPackage.Literals.ACTIVITY__KIND, ActivityKind.TASK);
        }
        activity.getAssignments().forEach(assignment -> follow(command, activity, assignment, duration));
    }

    /** Effort = units × duration: the effort follows, unless it is fixed; then the units do. */
    private void follow(CompoundCommand command, Activity activity, Assignment assignment, Duration duration) {
        Duration before = activity.getDuration();
        if (assignment.getEffort() == null || before == null || !before.isPositive() || !duration.isPositive()
                || before.equals(duration)) {
            return;
        }
        double ratio = (double) duration.toSeconds() / before.toSeconds();
        if (activity.getEffortRule() == EffortRule.FIXED_EFFORT) {
            set(command, assignment, ResourcesPackage.Literals.ASSIGNMENT__UNITS, assignment.getUnits() / ratio);
        } else {
            set(command, assignment, ResourcesPackage.Literals.ASSIGNMENT__EFFORT,
                    Duration.ofMinutes(Math.round(assignment.getEffort().toSeconds() * ratio / 60)));
        }
    }

    private void set(CompoundCommand command, EObject owner, EStructuralFeature feature, Object value) {
        if (!value.equals(owner.eGet(feature))) {
            command.append(SetCommand.create(domain, owner, feature, value));
        }
    }
}

/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.project.Project;
import org.jalon.planning.internal.ModelNetwork;
import org.jalon.schedule.Conflict;
import org.jalon.schedule.TimeAxis;

/** Turns the conflicts of the kernel into problems of the model. */
final class ConflictMapper {

    private final Project project;
    private final ModelNetwork model;
    private final Set<Dependency> told = new HashSet<>();

    ConflictMapper(Project project, ModelNetwork model) {
        this.project = project;
        this.model = model;
    }

    List<PlanProblem> map(List<Conflict> conflicts) {
        List<PlanProblem> problems = new ArrayList<>();
        conflicts.forEach(conflict -> map(conflict).ifPresent(problems::add));
        return problems;
    }

    private Optional<PlanProblem> map(Conflict conflict) {
        return switch (conflict) {
            case Conflict.DeadlineMissed(int node, long deadline, long finish) -> activity(node)
                    // That of a package around it is told once, for the package.
                    .filter(activity -> date(deadline).equals(activity.getDeadline()))
                    .map(activity -> new PlanProblem.MissedDeadline(activity, date(deadline), date(finish)));
            case Conflict.ConstraintMissed(int node, var constraint, long date) -> activity(node)
                    // Not one that stands for a date set by hand, or for one of a package.
                    .filter(activity -> date(constraint.date()).equals(activity.getConstraintDate())
                            && !model.imposedBy().containsKey(node))
                    .map(activity -> new PlanProblem.MissedConstraint(activity, activity.getConstraintType(),
                            date(constraint.date()), date(date)));
            case Conflict.LinkBroken(int link, long asked, long actual) -> dependency(link)
                    .map(dependency -> new PlanProblem.BrokenLink(dependency, date(asked), date(actual)));
            case Conflict.OutOfSequence(int link, long asked, long actual) -> dependency(link)
                    .map(dependency -> new PlanProblem.OutOfSequence(dependency, date(asked), date(actual)));
            case Conflict.ActualInTheFuture(int node, long actual, long statusDate) -> activity(node)
                    .filter(activity -> activity.getActualStart() != null || activity.getActualFinish() != null)
                    .map(activity -> new PlanProblem.ActualAfterStatusDate(activity, date(actual), date(statusDate)));
            case Conflict.BeforeProjectStart(int node, long start, long projectStart) -> activity(node)
                    .map(activity -> new PlanProblem.BeforeProjectStart(activity, date(start), date(projectStart)));
            case Conflict.ProjectFinishMissed(long asked, long finish) ->
                Optional.of(new PlanProblem.MissedProjectFinish(project, date(asked), date(finish)));
            case Conflict.ProjectStartMissed(long asked, long start) ->
                Optional.of(new PlanProblem.MissedProjectStart(project, date(asked), date(start)));
        };
    }

    private Optional<Activity> activity(int node) {
        return node < model.activities().size() ? Optional.of(model.activities().get(node)) : Optional.empty();
    }

    /** A link between packages stands for many in the network: it is told once. */
    private Optional<Dependency> dependency(int link) {
        return Optional.ofNullable(model.dependencies().get(link)).filter(told::add);
    }

    private static LocalDateTime date(long instant) {
        return TimeAxis.dateTime(instant);
    }
}

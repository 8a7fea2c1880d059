/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal.rcpsp;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

import org.jalon.exchange.ImportContext;
import org.jalon.exchange.ImportNote;
import org.jalon.exchange.internal.Messages;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectFactory;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourceKind;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.planning.Texts;
import org.jalon.schedule.rcpsp.ResourceProblem;

/**
 * Makes a project of a problem: a period becomes a working day of eight hours, a resource a pool with as many units as
 * there are.
 */
final class ProblemConverter {

    private static final Duration PERIOD = Duration.ofHours(8);
    private static final int FIRST_HOUR = 8;

    private final ResourceProblem problem;
    private final Path file;
    private final ImportContext context;
    private final Messages messages;
    private final Project project = ProjectFactory.eINSTANCE.createProject();
    private final List<Activity> activities = new ArrayList<>();

    ProblemConverter(ResourceProblem problem, Path file, ImportContext context) {
        this.problem = problem;
        this.file = file;
        this.context = context;
        messages = Messages.in(context.locale());
    }

    Project convert() {
        project.setName(file.getFileName().toString().replaceFirst("\\.[^.]*$", ""));
        assumeStart();
        for (int k = 0; k < problem.resources(); k++) {
            Resource resource = ResourcesFactory.eINSTANCE.createResource();
            resource.setName("R" + (k + 1));
            resource.setKind(ResourceKind.EQUIPMENT);
            resource.setCapacity(problem.capacity(k));
            project.getResources().add(resource);
        }
        for (int i = 0; i < problem.size(); i++) {
            activities.add(activity(i));
        }
        project.getWbs().addAll(activities);
        for (int i = 0; i < problem.size(); i++) {
            for (int next : problem.successors(i)) {
                Dependency link = BreakdownFactory.eINSTANCE.createDependency();
                link.setPredecessor(activities.get(i));
                activities.get(next).getPredecessorLinks().add(link);
            }
        }
        return project;
    }

    private void assumeStart() {
        LocalDateTime start = LocalDate.now().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                .atTime(FIRST_HOUR, 0);
        project.setStart(start);
        String date = Texts.date(start, messages.locale());
        context.report().add(new ImportNote(ImportNote.Kind.ASSUMED, messages.text("subject.PROJECT"),
                project.getName(), messages.text("field.problemStart"), date,
                messages.text("note.problemStart", date)));
    }

    private Activity activity(int index) {
        Activity activity = BreakdownFactory.eINSTANCE.createActivity();
        activity.setName(messages.text("name.task", Integer.toString(index + 1)));
        activity.setDuration(PERIOD.multipliedBy(problem.duration(index)));
        if (problem.duration(index) == 0) {
            activity.setKind(ActivityKind.MILESTONE);
        }
        for (int k = 0; k < problem.resources(); k++) {
            if (problem.demand(index, k) > 0 && problem.duration(index) > 0) {
                Assignment assignment = ResourcesFactory.eINSTANCE.createAssignment();
                assignment.setResource(project.getResources().get(k));
                assignment.setUnits(problem.demand(index, k));
                activity.getAssignments().add(assignment);
            }
        }
        return activity;
    }
}

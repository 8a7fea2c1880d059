/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.levelling;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.project.Project;
import org.jalon.planning.PlanProblem;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.Texts;
import org.jalon.planning.edit.Edit;

/**
 * What a levelling proposes. The model is as it was until the proposal is accepted.
 *
 * @param request   what was asked for
 * @param before    the plan without any levelling
 * @param after     the plan as it would be if the proposal were accepted: of the same elements, to be shown beside
 *                  the other
 * @param starts    the dates that would hold activities back
 * @param moves     the activities that start later than without levelling, predecessors first
 * @param remaining what it could not solve
 * @param loads     the load of each levelled resource, before and after
 */
public record LevellingProposal(LevellingRequest request, ProjectPlan before, ProjectPlan after,
        Map<Activity, LocalDateTime> starts, List<ActivityMove> moves, List<RemainingOverload> remaining,
        List<LoadChange> loads) {

    private static final Texts TEXTS = Texts.of(LevellingProposal.class);

    /** Keeps copies. */
    public LevellingProposal {
        starts = Collections.unmodifiableMap(new LinkedHashMap<>(starts));
        moves = List.copyOf(moves);
        remaining = List.copyOf(remaining);
        loads = List.copyOf(loads);
    }

    /**
     * The project.
     *
     * @return the project that was levelled
     */
    public Project project() {
        return before.project();
    }

    /**
     * The deadlines and imposed finishes that are missed because of the levelling.
     *
     * @return those of the plan after it that are kept without it
     */
    public List<PlanProblem> newlyMissed() {
        Set<Object> missed = new HashSet<>();
        before.problems().stream().filter(LevellingProposal::isMissed)
                .forEach(problem -> missed.add(problem.elements().getFirst()));
        return after.problems().stream().filter(LevellingProposal::isMissed)
                .filter(problem -> !missed.contains(problem.elements().getFirst())).toList();
    }

    private static boolean isMissed(PlanProblem problem) {
        return problem instanceof PlanProblem.MissedDeadline || problem instanceof PlanProblem.MissedProjectFinish;
    }

    /**
     * Whether accepting would change the model.
     *
     * @return false if the model keeps the proposed starts, and no others, already
     */
    public boolean isNew() {
        return activities(project()).stream()
                .anyMatch(activity -> !Objects.equals(activity.getLevelledStart(), starts.get(activity)));
    }

    /**
     * Accepts the proposal: each activity that waits keeps its date, any other loses the one of an earlier levelling.
     *
     * @param domain the domain on whose command stack the edit will be executed
     * @param locale the language of its label and refusal
     * @return one undo step; refused if it would change nothing
     */
    public Edit accept(EditingDomain domain, Locale locale) {
        return edit(domain, project(), starts, "label.level", locale);
    }

    /**
     * Clears an accepted levelling: no activity waits for its resources any more.
     *
     * @param project the project
     * @param domain  the domain on whose command stack the edit will be executed
     * @param locale  the language of its label and refusal
     * @return one undo step; refused if no activity was levelled
     */
    public static Edit clear(Project project, EditingDomain domain, Locale locale) {
        return edit(domain, project, Map.of(), "label.clear", locale);
    }

    private static Edit edit(EditingDomain domain, Project project, Map<Activity, LocalDateTime> starts, String label,
            Locale locale) {
        CompoundCommand command = new CompoundCommand(TEXTS.get(locale, label));
        for (Activity activity : activities(project)) {
            LocalDateTime start = starts.get(activity);
            if (!Objects.equals(activity.getLevelledStart(), start)) {
                command.append(SetCommand.create(domain, activity,
                        BreakdownPackage.Literals.ACTIVITY__LEVELLED_START,
                        start == null ? SetCommand.UNSET_VALUE : start));
            }
        }
        String refused = command.isEmpty() ? TEXTS.get(locale, label + ".refused") : null;
        return new Edit(command, refused, List.of());
    }

    private static List<Activity> activities(Project project) {
        return project.getWbs().stream().flatMap(LevellingProposal::content).toList();
    }

    private static Stream<Activity> content(WbsElement element) {
        return element instanceof Activity activity ? Stream.of(activity)
                : ((WorkPackage) element).getChildren().stream()
                        .flatMap(LevellingProposal::content);
    }
}

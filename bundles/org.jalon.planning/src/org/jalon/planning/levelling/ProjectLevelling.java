/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.levelling;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.Project;
import org.jalon.model.project.SchedulingDirection;
import org.jalon.model.resources.Resource;
import org.jalon.planning.LevelledStarts;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ProjectPlanner;
import org.jalon.planning.ResourceKinds;
import org.jalon.planning.Texts;
import org.jalon.planning.internal.ModelNetwork;
import org.jalon.planning.internal.ModelSchedule;
import org.jalon.schedule.Link;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.levelling.LevelledSchedule;
import org.jalon.schedule.levelling.LevelledSchedule.Move;
import org.jalon.schedule.levelling.LevelledSchedule.Overload;
import org.jalon.schedule.levelling.Leveller;
import org.jalon.schedule.levelling.LevellingMonitor;

/**
 * Levels the resources of a project: proposes later starts for activities whose resources are busy. The model is only
 * read; {@link LevellingProposal#accept} changes it. Materials and other resources that are consumed by quantity, and
 * inactive, manual and started activities, are left alone.
 */
public final class ProjectLevelling {

    /** Levelled dates may change which activity of a package a link is tied to; after so many rounds that is that. */
    private static final int MOST_ROUNDS = 4;

    private static final Texts TEXTS = Texts.of(ProjectLevelling.class);

    private final Project project;
    private final LevellingRequest request;
    private final LevellingMonitor monitor;
    private final ProjectPlan before;

    private ProjectLevelling(Project project, LevellingRequest request, LevellingMonitor monitor) {
        this.project = project;
        this.request = request;
        this.monitor = monitor;
        before = ProjectPlanner.plan(project, LevelledStarts.NONE);
    }

    /**
     * Why a project can't be levelled.
     *
     * @param project a project
     * @param locale  the language of the reason
     * @return a sentence with the remedy, or empty if it can
     */
    public static Optional<String> refusal(Project project, Locale locale) {
        if (project.getDirection() == SchedulingDirection.BACKWARD && project.getFinish() != null) {
            return Optional.of(TEXTS.get(locale, "refused.backward"));
        }
        boolean any = project.getResources().stream().anyMatch(ResourceKinds::worksInTime);
        return any ? Optional.empty() : Optional.of(TEXTS.get(locale, "refused.no_resource"));
    }

    /**
     * Levels a project, from its plan without any earlier levelling.
     *
     * @param project the project
     * @param request what to level, and how
     * @param monitor follows the search and may end it with the best so far
     * @return what is proposed; the model is not changed
     * @throws IllegalArgumentException if there is a {@link #refusal}
     */
    public static LevellingProposal propose(Project project, LevellingRequest request, LevellingMonitor monitor) {
        refusal(project, Locale.ENGLISH).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
        return new ProjectLevelling(project, request, monitor).propose();
    }

    private LevellingProposal propose() {
        ModelNetwork model = ModelSchedule.of(project, before.calendars(), LevelledStarts.NONE).model();
        for (int round = 1;; round++) {
            ResourceMapper mapper = new ResourceMapper(before, request, model.activities(),
                    model.network().activities().size());
            LevelledSchedule levelled = Leveller.level(model.network(), mapper.resources(), request.options(),
                    monitor);
            Map<Activity, LocalDateTime> starts = starts(model, levelled);
            ModelNetwork accepted = ModelSchedule.of(project, before.calendars(), LevelledStarts.of(starts)).model();
            List<Link> links = model.network().links();
            if (round == MOST_ROUNDS || !model.asksForEnds() || links.equals(accepted.network().links())) {
                return proposal(model, levelled, mapper.levelled(), starts);
            }
            model = accepted;
        }
    }

    private static Map<Activity, LocalDateTime> starts(ModelNetwork model, LevelledSchedule levelled) {
        Map<Activity, LocalDateTime> starts = new LinkedHashMap<>();
        for (int i = 0; i < model.activities().size(); i++) {
            if (levelled.notBefore()[i] != TimeAxis.NONE) {
                starts.put(model.activities().get(i), TimeAxis.dateTime(levelled.notBefore()[i]));
            }
        }
        return starts;
    }

    private LevellingProposal proposal(ModelNetwork model, LevelledSchedule levelled, List<Resource> resources,
            Map<Activity, LocalDateTime> starts) {
        ProjectPlan after = ProjectPlanner.plan(project, LevelledStarts.of(starts));
        List<ActivityMove> moves = new ArrayList<>();
        for (Move move : levelled.moves()) {
            if (move.activity() < model.activities().size()) {
                moves.add(move(model, move, resources, after));
            }
        }
        List<RemainingOverload> remaining = levelled.overloads().stream()
                .map(overload -> remaining(model, overload, resources)).toList();
        List<LoadChange> loads = resources.stream().map(resource -> new LoadChange(resource,
                LoadChange.Load.of(resource, before), LoadChange.Load.of(resource, after))).toList();
        return new LevellingProposal(request, before, after, starts, moves, remaining, loads);
    }

    private ActivityMove move(ModelNetwork model, Move move, List<Resource> resources, ProjectPlan after) {
        Activity activity = model.activities().get(move.activity());
        ActivityMove.Cause cause = switch (move.cause()) {
            case LevelledSchedule.Cause.Resource(int resource, long until, int holder) ->
                new ActivityMove.Cause.Waits(resources.get(resource), TimeAxis.dateTime(until),
                        holder < 0 ? null : model.activities().get(holder));
            case LevelledSchedule.Cause.Predecessor(int link) ->
                new ActivityMove.Cause.Follows(predecessor(model, link));
            case LevelledSchedule.Cause.Wish() -> new ActivityMove.Cause.Late();
        };
        return new ActivityMove(activity, TimeAxis.dateTime(move.from()), TimeAxis.dateTime(move.to()),
                Duration.ofMinutes(move.delay()), totalFloat(before, activity), totalFloat(after, activity), cause);
    }

    private static Duration totalFloat(ProjectPlan plan, Activity activity) {
        return plan.of(activity).map(PlannedElement::totalFloat).orElse(Duration.ZERO);
    }

    /** The predecessor of a link, or the package that a helper between packages stands for. */
    private static WbsElement predecessor(ModelNetwork model, int link) {
        int node = model.network().link(link).predecessor();
        if (node < model.activities().size()) {
            return model.activities().get(node);
        }
        return model.dependencies().get(link) == null ? model.imposedBy().get(node)
                : model.dependencies().get(link).getPredecessor();
    }

    private static RemainingOverload remaining(ModelNetwork model, Overload overload, List<Resource> resources) {
        return new RemainingOverload(model.activities().get(overload.activity()), resources.get(overload.resource()),
                TimeAxis.dateTime(overload.from()),
                overload.until() == TimeAxis.NONE ? null : TimeAxis.dateTime(overload.until()), overload.obstacle());
    }
}

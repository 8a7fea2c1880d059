/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.gantt;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiFunction;

import org.jalon.diagram.Rect;
import org.jalon.diagram.internal.Messages;
import org.jalon.diagram.internal.TimeSnap;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.SchedulingDirection;
import org.jalon.planning.Durations;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.Texts;
import org.jalon.planning.edit.Edit;
import org.jalon.planning.edit.Place;
import org.jalon.planning.edit.PlanEditor;
import org.jalon.planning.edit.TimeEditor;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;

/**
 * What moving, resizing and filling bars of a Gantt diagram means: for each gesture, under way or done, where bars
 * would be, what is told meanwhile, and the edit. Dates snap to working time, in units that suit the scale.
 */
public final class GanttGestures {

    /** Progress is set in steps of so many percent by hand. */
    public static final int PROGRESS_STEP = 5;

    private final GanttDiagram diagram;
    private final TimeEditor editor;
    private final TimeSnap snap;
    private final Locale locale;

    /**
     * Where a bar would be.
     *
     * @param element whose bar it is
     * @param bounds its place on the chart
     */
    public record Ghost(WbsElement element, Rect bounds) {
    }

    /**
     * What a gesture would do.
     *
     * @param edit the edit; refused with its reason if it can't be done
     * @param ghosts where the bars would be
     * @param text what is told while the gesture lasts
     */
    public record Proposal(Edit edit, List<Ghost> ghosts, String text) {
        public Proposal {
            ghosts = List.copyOf(ghosts);
        }
    }

    /** Gestures on a diagram that become edits of an editor. */
    public GanttGestures(GanttDiagram diagram, TimeEditor editor) {
        this.diagram = diagram;
        this.editor = editor;
        snap = TimeSnap.at(diagram.axis().pixelsPerDay());
        locale = diagram.options().locale();
    }

    /**
     * Moves bars sideways.
     *
     * @param elements whose bars are moved; the first is the one held
     * @param dx by how many pixels
     */
    public Proposal move(List<WbsElement> elements, double dx) {
        Duration shift = Duration.between(diagram.axis().at(0), diagram.axis().at(dx));
        return move(elements, (planned, calendar) -> snap.moved(planned.start(), shift, calendar));
    }

    /** Moves bars by one unit of the scale, later or earlier. */
    public Proposal moveByUnit(List<WbsElement> elements, boolean later) {
        return move(elements, (planned, calendar) -> later ? snap.startAfter(planned.start(), calendar)
            : snap.startBefore(planned.start(), calendar));
    }

    private Proposal move(List<WbsElement> elements, BiFunction<PlannedElement, WorkCalendar, LocalDateTime> wanted) {
        SequencedMap<WbsElement, LocalDateTime> starts = new LinkedHashMap<>();
        List<Ghost> ghosts = new ArrayList<>();
        String text = "";
        Set<WbsElement> all = new HashSet<>(elements);
        for (WbsElement element : elements) {
            PlannedElement planned = diagram.plan().of(element).orElse(null);
            if (planned == null) {
                starts.put(element, null);
                continue;
            }
            LocalDateTime start = editor.settled(planned, wanted.apply(planned, calendar(element)));
            LocalDateTime finish = editor.finish(planned, start);
            ghosts.add(ghost(planned, start, finish));
            if (!isCarried(element, all)) {
                starts.put(element, start);
            }
            text = text.isEmpty() ? dates(planned, start, finish) : text;
        }
        Edit edit = editor.move(starts);
        return new Proposal(edit, ghosts, edit.refusal().map(reason -> reason).orElse(text));
    }

    /** Whether something else that moves takes the element along: its work package, or a link that drives it. */
    private boolean isCarried(WbsElement element, Collection<WbsElement> moved) {
        if (element.eContainer() instanceof WbsElement parent && (moved.contains(parent) || isCarried(parent, moved))) {
            return true;
        }
        return element.getPredecessorLinks().stream().filter(diagram.plan()::isDriving)
            .map(Dependency::getPredecessor).anyMatch(moved::contains);
    }

    /** Moves the right end of a bar to a place of the axis. */
    public Proposal resize(Activity activity, double x) {
        LocalDateTime date = diagram.axis().at(x);
        return resize(activity, (planned, calendar) -> {
            LocalDateTime finish = snap.finish(date, calendar);
            return finish.isAfter(planned.start()) ? finish : snap.finishAfter(planned.start(), calendar);
        });
    }

    /** Moves the left end of a bar to a place of the axis; its right end stays where it is. */
    public Proposal resizeStart(Activity activity, double x) {
        PlannedElement planned = diagram.plan().of(activity).orElse(null);
        if (planned == null) {
            Edit edit = editor.startAt(activity, diagram.plan().start());
            return new Proposal(edit, List.of(), edit.refused());
        }
        WorkCalendar calendar = activity.isElapsed() ? WorkCalendar.CONTINUOUS : calendar(activity);
        LocalDateTime wanted = snap.start(diagram.axis().at(x), calendar);
        LocalDateTime start = editor.settled(planned, wanted.isBefore(planned.finish()) ? wanted
            : snap.startBefore(planned.finish(), calendar));
        Edit edit = editor.startAt(activity, start);
        return new Proposal(edit, List.of(ghost(planned, start, planned.finish())), edit.refusal()
            .orElseGet(() -> duration(activity, calendar, start, planned.finish()) + " · "
                + dates(planned, start, planned.finish())));
    }

    private String duration(Activity activity, WorkCalendar calendar, LocalDateTime start, LocalDateTime finish) {
        long minutes = calendar.workBetween(TimeAxis.at(start), TimeAxis.at(finish));
        return Durations.of(diagram.plan().project()).format(Duration.ofMinutes(minutes), activity.getDurationUnit(),
            activity.isElapsed(), false, locale);
    }

    /** Makes a bar one unit of the scale longer or shorter. */
    public Proposal resizeByUnit(Activity activity, boolean longer) {
        return resize(activity, (planned, calendar) -> {
            LocalDateTime finish = longer ? snap.finishAfter(planned.finish(), calendar)
                : snap.finishBefore(planned.finish(), calendar);
            return finish.isAfter(planned.start()) ? finish : planned.finish();
        });
    }

    private Proposal resize(Activity activity, BiFunction<PlannedElement, WorkCalendar, LocalDateTime> wanted) {
        PlannedElement planned = diagram.plan().of(activity).orElse(null);
        WorkCalendar calendar = activity.isElapsed() ? WorkCalendar.CONTINUOUS : calendar(activity);
        LocalDateTime finish = planned == null ? diagram.plan().finish() : wanted.apply(planned, calendar);
        Edit edit = editor.finishAt(activity, finish);
        if (planned == null) {
            return new Proposal(edit, List.of(), edit.refused());
        }
        return new Proposal(edit, List.of(ghost(planned, planned.start(), finish)),
            duration(activity, calendar, planned.start(), finish) + " · " + dates(planned, planned.start(), finish));
    }

    /** Moves the end of the done part of a bar to a place of the axis. */
    public Proposal progress(Activity activity, double x) {
        Rect bar = bar(activity).orElse(new Rect(0, 0, 1, 1));
        double share = Math.clamp((x - bar.x()) / bar.width(), 0, 1);
        return progressTo(activity, Math.round(share * 100 / PROGRESS_STEP) * PROGRESS_STEP);
    }

    /** Says how much of an activity is done. */
    public Proposal progressTo(Activity activity, double percent) {
        double share = Math.clamp(percent, 0, 100);
        List<Ghost> ghosts = bar(activity).map(bar -> new Ghost(activity,
            new Rect(bar.x(), bar.y(), bar.width() * share / 100, bar.height()))).stream().toList();
        return new Proposal(editor.complete(activity, share), ghosts,
            Messages.get(locale, "percentDone", share / 100));
    }

    /**
     * Creates an activity, not to start before a place of the axis unless that is where it would start anyway.
     *
     * @param structure what puts it into the breakdown
     * @param place where it comes in the breakdown
     * @param kind what it is on the plan
     * @param name its name
     * @param x a place of the axis
     */
    public Edit create(PlanEditor structure, Place place, ActivityKind kind, String name, double x) {
        Edit edit = structure.createActivity(place, kind, name);
        WorkCalendar calendar = diagram.plan().calendars().ofProject();
        LocalDateTime start = snap.start(diagram.axis().at(x), calendar);
        LocalDateTime usual = diagram.plan().project().getStart();
        boolean backward = diagram.plan().project().getDirection() == SchedulingDirection.BACKWARD;
        if (!edit.created().isEmpty() && edit.created().getFirst() instanceof Activity created && !backward
            && (usual == null || start.isAfter(usual))) {
            created.setConstraintType(ConstraintType.START_NO_EARLIER_THAN);
            created.setConstraintDate(start);
        }
        return edit;
    }

    private Optional<Rect> bar(WbsElement element) {
        return diagram.rowOf(element).stream().boxed().findFirst().flatMap(diagram::mainBar).map(GanttBar::bounds);
    }

    private WorkCalendar calendar(WbsElement element) {
        return element instanceof Activity activity ? diagram.plan().calendars().of(activity)
            : diagram.plan().calendars().ofProject();
    }

    private Ghost ghost(PlannedElement planned, LocalDateTime start, LocalDateTime finish) {
        Rect now = bar(planned.element()).orElse(new Rect(0, 0, 0, 0));
        if (planned.isMilestone()) {
            return new Ghost(planned.element(), now.translated(
                diagram.axis().x(finish) - diagram.axis().x(planned.finish()), 0));
        }
        double from = diagram.axis().x(start);
        return new Ghost(planned.element(), new Rect(from, now.y(), Math.max(2, diagram.axis().x(finish) - from),
            now.height()));
    }

    private String dates(PlannedElement planned, LocalDateTime start, LocalDateTime finish) {
        return planned.isMilestone() ? date(start) : date(start) + " – " + date(finish);
    }

    private String date(LocalDateTime date) {
        return snap.isWithinDays() ? Texts.date(date, locale) : Texts.date(date.toLocalDate(), locale);
    }
}

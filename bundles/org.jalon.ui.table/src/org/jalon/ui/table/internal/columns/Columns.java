/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.columns;

import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__ACTUAL_FINISH;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__ACTUAL_START;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__CALENDAR;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__DURATION;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__EFFORT;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__FIXED_COST;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__KIND;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__PHYSICAL_PERCENT_COMPLETE;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__REMAINING_DURATION;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.WBS_ELEMENT__CONSTRAINT_DATE;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.WBS_ELEMENT__CONSTRAINT_TYPE;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.WBS_ELEMENT__DEADLINE;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.WBS_ELEMENT__RESPONSIBLE;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.WORK_PACKAGE__BUDGET;
import static org.jalon.ui.table.internal.columns.TableContext.label;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jalon.model.ModelPackage;
import org.jalon.model.ProjectElement;
import org.jalon.model.TimeUnit;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.planning.PlannedElement;
import org.jalon.ui.table.internal.Messages;

/** The columns of the table of activities, in the order in which they stand at first. */
public final class Columns {

    /** Id of the column that shows the tree. */
    public static final String NAME = "name";
    /** Id of the column of codes. */
    public static final String CODE = "code";

    private static final int DATE = 134;
    private static final int TIME = 84;
    private static final int SHARE = 84;
    private static final int MONEY = 90;
    private static final BiPredicate<WbsElement, TableContext> ACTIVITIES = (e, c) -> e instanceof Activity;

    private Columns() {
    }

    /** All columns there are. */
    public static List<Column> all() {
        return Stream.of(identity(), planning(), logic(), progress(), analysis(), money()).flatMap(List::stream)
                .toList();
    }

    /** The columns of the given ids, in their order. */
    public static List<Column> of(String... ids) {
        List<Column> all = all();
        return Stream.of(ids).map(id -> all.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow())
                .toList();
    }

    private static List<Column> identity() {
        return List.of(
                Column.of(CODE, Messages.columnCode, 56, (e, c) -> c.code(e)),
                Column.of(NAME, label(ModelPackage.Literals.PROJECT_ELEMENT__NAME), 280, (e, c) -> text(e.getName()))
                        .editing((e, text, c) -> c.set(e, ModelPackage.Literals.PROJECT_ELEMENT__NAME, text)),
                Column.of("kind", label(ACTIVITY__KIND), 92, Columns::kind).hidden()
                        .choosing((e, c) -> Choices.literals(ActivityKind.VALUES, c))
                        .editingWhere(ACTIVITIES, (e, text, c) -> ActivityEdits.kind((Activity) e,
                                Choices.literal(ActivityKind.VALUES, text, c), c)));
    }

    private static List<Column> planning() {
        return List.of(
                planned("duration", label(ACTIVITY__DURATION), TIME, Columns::duration).right()
                        .editingWhere(ACTIVITIES, (e, text, c) -> ActivityEdits.duration((Activity) e, text, c)),
                planned("start", Messages.columnStart, DATE, (p, c) -> c.date(p.start()))
                        .editingWhere(ACTIVITIES, (e, text, c) -> DateEdits.start((Activity) e, text, c)),
                planned("finish", Messages.columnFinish, DATE, (p, c) -> c.date(p.finish()))
                        .editingWhere(ACTIVITIES, (e, text, c) -> DateEdits.finish((Activity) e, text, c)));
    }

    private static List<Column> logic() {
        return List.of(
                Column.of("predecessors", Messages.columnPredecessors, 110, LinkText::predecessors)
                        .editing((e, text, c) -> new LinkText(c).edit(e, text)),
                Column.of("successors", Messages.columnSuccessors, 110, LinkText::successors).hidden(),
                activity("resources", Messages.columnResources, 170, ResourceText::resources)
                        .editingWhere(ACTIVITIES, (e, text, c) -> new ResourceText(c).edit((Activity) e, text)),
                Column.of("responsible", label(WBS_ELEMENT__RESPONSIBLE), 120, (e, c) -> name(e.getResponsible()))
                        .hidden().choosing((e, c) -> Choices.names(Choices.parties(c)))
                        .editing((e, text, c) -> c.set(e, WBS_ELEMENT__RESPONSIBLE,
                                Choices.named(Choices.parties(c), text))));
    }

    private static List<Column> progress() {
        return List.of(
                planned("percentComplete", Messages.columnPercentComplete, SHARE,
                        (p, c) -> c.numbers().percent(Math.round(p.percentComplete() * 10) / 10.0)).right()
                        .editingWhere(ACTIVITIES, (e, text, c) -> ActivityEdits.percent((Activity) e, text, c)),
                activity("physicalPercentComplete", label(ACTIVITY__PHYSICAL_PERCENT_COMPLETE), SHARE,
                        (a, c) -> c.numbers().percent(a.getPhysicalPercentComplete())).right().hidden()
                        .editingWhere(ACTIVITIES, (e, text, c) -> c.set(e, ACTIVITY__PHYSICAL_PERCENT_COMPLETE,
                                ActivityEdits.share(text, c))),
                date("actualStart", label(ACTIVITY__ACTUAL_START), Activity::getActualStart)
                        .editingWhere(ACTIVITIES, (e, text, c) -> c.set(e, ACTIVITY__ACTUAL_START,
                                DateEdits.startOrNone(text, c))),
                date("actualFinish", label(ACTIVITY__ACTUAL_FINISH), Activity::getActualFinish)
                        .editingWhere(ACTIVITIES, (e, text, c) -> ActivityEdits.actualFinish((Activity) e, text, c)),
                activity("remainingDuration", label(ACTIVITY__REMAINING_DURATION), TIME,
                        (a, c) -> a.getRemainingDuration() == null ? ""
                                : c.duration(a.getRemainingDuration(), a.getDurationUnit(), a.isElapsed()))
                        .right().hidden()
                        .editingWhere(ACTIVITIES, (e, text, c) -> c.set(e, ACTIVITY__REMAINING_DURATION,
                                text.isEmpty() ? null : c.parseDuration(text).duration())));
    }

    private static List<Column> analysis() {
        return List.of(
                planned("totalFloat", Messages.columnTotalFloat, TIME, (p, c) -> c.amount(p, p.totalFloat())).right(),
                planned("freeFloat", Messages.columnFreeFloat, TIME, (p, c) -> c.amount(p, p.freeFloat())).right()
                        .hidden(),
                planned("earlyStart", Messages.columnEarlyStart, DATE, (p, c) -> c.date(p.earlyStart())).hidden(),
                planned("earlyFinish", Messages.columnEarlyFinish, DATE, (p, c) -> c.date(p.earlyFinish())).hidden(),
                planned("lateStart", Messages.columnLateStart, DATE, (p, c) -> c.date(p.lateStart())).hidden(),
                planned("lateFinish", Messages.columnLateFinish, DATE, (p, c) -> c.date(p.lateFinish())).hidden(),
                planned("reason", Messages.columnReason, 220,
                        (p, c) -> p.reason() == null ? "" : p.reason().text(c.locale())).hidden(),
                Column.of("constraint", label(WBS_ELEMENT__CONSTRAINT_TYPE), 150, Columns::constraint)
                        .choosing((e, c) -> Choices.literals(ConstraintType.VALUES, c))
                        .editing((e, text, c) -> DateEdits.constraint(e,
                                Choices.literal(ConstraintType.VALUES, text, c), c)),
                Column.of("constraintDate", label(WBS_ELEMENT__CONSTRAINT_DATE), DATE,
                        (e, c) -> c.date(e.getConstraintDate()))
                        .editing((e, text, c) -> DateEdits.constraintDate(e, text, c)),
                Column.of("deadline", label(WBS_ELEMENT__DEADLINE), DATE, (e, c) -> c.date(e.getDeadline()))
                        .editing((e, text, c) -> c.set(e, WBS_ELEMENT__DEADLINE, DateEdits.finishOrNone(text, c))),
                activity("calendar", label(ACTIVITY__CALENDAR), 120, (a, c) -> name(a.getCalendar())).hidden()
                        .choosing((e, c) -> Choices.names(c.project().getCalendars()))
                        .editingWhere(ACTIVITIES, (e, text, c) -> c.set(e, ACTIVITY__CALENDAR,
                                Choices.named(c.project().getCalendars(), text))));
    }

    private static List<Column> money() {
        return List.of(
                planned("effort", label(ACTIVITY__EFFORT), TIME, (p, c) -> p.effort() == null || p.effort().isZero()
                        ? "" : c.duration(p.effort(), TimeUnit.HOUR, false)).right().hidden()
                        .editingWhere((e, c) -> e instanceof Activity a && a.getAssignments().isEmpty(),
                                (e, text, c) -> c.set(e, ACTIVITY__EFFORT,
                                        text.isEmpty() ? null : c.parseDuration(text).duration())),
                planned("cost", Messages.columnCost, MONEY,
                        (p, c) -> c.numbers().money(p.cost(), c.project().getCurrency())).right(),
                activity("fixedCost", label(ACTIVITY__FIXED_COST), MONEY,
                        (a, c) -> c.numbers().money(a.getFixedCost(), c.project().getCurrency())).right().hidden()
                        .editingWhere(ACTIVITIES, (e, text, c) -> c.set(e, ACTIVITY__FIXED_COST,
                                text.isEmpty() ? null : c.numbers().decimal(text))),
                Column.of("budget", label(WORK_PACKAGE__BUDGET), MONEY, (e, c) -> e instanceof WorkPackage w
                        ? c.numbers().money(w.getBudget(), c.project().getCurrency()) : "").right().hidden()
                        .editingWhere((e, c) -> e instanceof WorkPackage, (e, text, c) -> c.set(e,
                                WORK_PACKAGE__BUDGET, text.isEmpty() ? null : c.numbers().decimal(text))));
    }

    private interface PlannedText {
        String of(PlannedElement planned, TableContext context);
    }

    private interface ActivityText {
        String of(Activity activity, TableContext context);
    }

    private static Column planned(String id, String header, int width, PlannedText text) {
        return Column.of(id, header, width, (e, c) -> c.planned(e).map(p -> text.of(p, c)).orElse(""));
    }

    private static Column activity(String id, String header, int width, ActivityText text) {
        return Column.of(id, header, width, (e, c) -> e instanceof Activity a ? text.of(a, c) : "");
    }

    private static Column date(String id, String header, Function<Activity, LocalDateTime> date) {
        return activity(id, header, DATE, (a, c) -> c.date(date.apply(a))).hidden();
    }

    private static String kind(WbsElement element, TableContext context) {
        return element instanceof Activity activity ? context.label(activity.getKind()) : Messages.workPackage;
    }

    private static String duration(PlannedElement planned, TableContext context) {
        return planned.element() instanceof Activity activity
                ? context.duration(activity)
                : context.duration(planned.duration(), TimeUnit.DAY, false);
    }

    private static String constraint(WbsElement element, TableContext context) {
        return element.getConstraintType() == ConstraintType.AS_SOON_AS_POSSIBLE ? ""
                : context.label(element.getConstraintType());
    }

    private static String name(ProjectElement element) {
        return element == null ? "" : text(element.getName());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}

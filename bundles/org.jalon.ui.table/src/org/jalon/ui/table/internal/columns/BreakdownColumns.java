/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.columns;

import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__ACTUAL_FINISH;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__ACTUAL_START;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__ASSIGNMENTS;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__CALENDAR;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__DURATION;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__EFFORT;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__FIXED_COST;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__KIND;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__MANUAL_FINISH;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__MANUAL_START;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__PERCENT_COMPLETE;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__PHYSICAL_PERCENT_COMPLETE;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__REMAINING_DURATION;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.WBS_ELEMENT__CONSTRAINT_DATE;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.WBS_ELEMENT__CONSTRAINT_TYPE;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.WBS_ELEMENT__DEADLINE;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.WBS_ELEMENT__PREDECESSOR_LINKS;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.WBS_ELEMENT__RESPONSIBLE;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.WBS_ELEMENT__SUCCESSOR_LINKS;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.WORK_PACKAGE__BUDGET;
import static org.jalon.ui.table.internal.columns.TableContext.label;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.jalon.diagram.ElementRoles;
import org.jalon.diagram.Role;
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

/** The table of activities: its columns, in the order in which they stand at first. */
public final class BreakdownColumns {

    /** Id of the column that shows the tree. */
    public static final String NAME = "name";
    /** Id of the column of codes. */
    public static final String CODE = "code";

    private static final int DATE = 134;
    private static final int TIME = 84;
    private static final int SHARE = 94;
    private static final int MONEY = 90;

    private static final Set<Role> TELLING = EnumSet.of(Role.CRITICAL, Role.NEAR_CRITICAL, Role.LATE, Role.COMPLETE);

    private BreakdownColumns() {
    }

    /**
     * The table of activities.
     *
     * @param id stable name, under which the user's choice of columns is kept
     * @param sign the sign of a kind of node
     */
    public static TableKind kind(String id, TableKind.Sign sign) {
        return new TableKind(id, Messages.tableName, all(), NAME,
                (e, c) -> (c.code((WbsElement) e) + " " + text(((WbsElement) e).getName())).strip(),
                (e, c) -> e.eContainer() != null && state(e, c) == Role.INACTIVE ? Role.INACTIVE : null, sign);
    }

    private static Role state(EObject element, TableContext context) {
        return context.planned((WbsElement) element).map(ElementRoles::of).orElse(Role.INACTIVE);
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
                node(CODE, Messages.columnCode, 56, (e, c) -> c.code(e)).looking(Column.Look.STRIPE)
                        .coloured((e, c) -> TELLING.contains(state(e, c)) ? state(e, c) : null)
                        .boldWhere((e, c) -> e instanceof WorkPackage),
                node(NAME, label(ModelPackage.Literals.PROJECT_ELEMENT__NAME), 280, (e, c) -> text(e.getName()))
                        .looking(Column.Look.TREE).boldWhere((e, c) -> e instanceof WorkPackage)
                        .about(ModelPackage.Literals.PROJECT_ELEMENT__NAME)
                        .editing((e, text, c) -> c.set(e, ModelPackage.Literals.PROJECT_ELEMENT__NAME, text)),
                node("kind", label(ACTIVITY__KIND), 92, BreakdownColumns::kind).hidden()
                        .by(Activity.class, (a, c) -> a.getKind()).about(ACTIVITY__KIND)
                        .choosing((e, c) -> Choices.literals(ActivityKind.VALUES, c))
                        .editingOf(Activity.class, (e, text, c) -> ActivityEdits.kind((Activity) e,
                                Choices.literal(ActivityKind.VALUES, text, c), c)));
    }

    private static List<Column> planning() {
        return List.of(
                dated("duration", label(ACTIVITY__DURATION), TIME, BreakdownColumns::duration).right()
                        .by(WbsElement.class, key(PlannedElement::duration)).about(ACTIVITY__DURATION)
                        .editingOf(Activity.class, (e, text, c) -> ActivityEdits.duration((Activity) e, text, c)),
                dated("start", Messages.columnStart, DATE, (p, c) -> c.date(p.start()))
                        .by(WbsElement.class, key(PlannedElement::start)).entered(Column.Entry.DATE)
                        .about(ACTIVITY__MANUAL_START).remarking((e, c) -> unheeded((WbsElement) e, c))
                        .editingOf(Activity.class, (e, text, c) -> DateEdits.start((Activity) e, text, c)),
                dated("finish", Messages.columnFinish, DATE, (p, c) -> c.date(p.finish()))
                        .by(WbsElement.class, key(PlannedElement::finish)).entered(Column.Entry.DATE)
                        .about(ACTIVITY__MANUAL_FINISH)
                        .editingOf(Activity.class, (e, text, c) -> DateEdits.finish((Activity) e, text, c)));
    }

    private static List<Column> logic() {
        return List.of(
                node("predecessors", Messages.columnPredecessors, 110, LinkText::predecessors)
                        .about(WBS_ELEMENT__PREDECESSOR_LINKS)
                        .editing((e, text, c) -> new LinkText(c).edit((WbsElement) e, text)),
                node("successors", Messages.columnSuccessors, 110, LinkText::successors).hidden()
                        .about(WBS_ELEMENT__SUCCESSOR_LINKS),
                activity("resources", Messages.columnResources, 170, ResourceText::resources)
                        .about(ACTIVITY__ASSIGNMENTS)
                        .editingOf(Activity.class, (e, text, c) -> new ResourceText(c).edit((Activity) e, text)),
                node("responsible", label(WBS_ELEMENT__RESPONSIBLE), 120, (e, c) -> name(e.getResponsible()))
                        .about(WBS_ELEMENT__RESPONSIBLE).hidden().choosing((e, c) -> Choices.names(Choices.parties(c)))
                        .editing((e, text, c) -> c.set(e, WBS_ELEMENT__RESPONSIBLE,
                                Choices.named(Choices.parties(c), text))));
    }

    private static List<Column> progress() {
        return List.of(
                planned("percentComplete", Messages.columnPercentComplete, SHARE,
                        (p, c) -> c.numbers().percent(Math.round(p.percentComplete() * 10) / 10.0)).right()
                        .by(WbsElement.class, key(PlannedElement::percentComplete)).about(ACTIVITY__PERCENT_COMPLETE)
                        .barred((e, c) -> c.planned((WbsElement) e).map(PlannedElement::percentComplete).orElse(0.0))
                        .editingOf(Activity.class, (e, text, c) -> ActivityEdits.percent((Activity) e, text, c)),
                activity("physicalPercentComplete", label(ACTIVITY__PHYSICAL_PERCENT_COMPLETE), SHARE,
                        (a, c) -> c.numbers().percent(a.getPhysicalPercentComplete())).right().hidden()
                        .by(Activity.class, (a, c) -> a.getPhysicalPercentComplete())
                        .about(ACTIVITY__PHYSICAL_PERCENT_COMPLETE)
                        .editingOf(Activity.class, (e, text, c) -> c.set(e, ACTIVITY__PHYSICAL_PERCENT_COMPLETE,
                                ActivityEdits.share(text, c))),
                date("actualStart", label(ACTIVITY__ACTUAL_START), Activity::getActualStart)
                        .about(ACTIVITY__ACTUAL_START)
                        .editingOf(Activity.class, (e, text, c) -> c.set(e, ACTIVITY__ACTUAL_START,
                                DateEdits.startOrNone(text, c))),
                date("actualFinish", label(ACTIVITY__ACTUAL_FINISH), Activity::getActualFinish)
                        .about(ACTIVITY__ACTUAL_FINISH)
                        .editingOf(Activity.class, (e, text, c) -> ActivityEdits.actualFinish((Activity) e, text, c)),
                activity("remainingDuration", label(ACTIVITY__REMAINING_DURATION), TIME,
                        (a, c) -> a.getRemainingDuration() == null ? ""
                                : c.duration(a.getRemainingDuration(), a.getDurationUnit(), a.isElapsed()))
                        .right().hidden().by(Activity.class, (a, c) -> a.getRemainingDuration())
                        .about(ACTIVITY__REMAINING_DURATION)
                        .editingOf(Activity.class, (e, text, c) -> c.set(e, ACTIVITY__REMAINING_DURATION,
                                text.isEmpty() ? null : c.parseDuration(text).duration())));
    }

    private static List<Column> analysis() {
        return List.of(
                dated("totalFloat", Messages.columnTotalFloat, TIME, (p, c) -> c.amount(p, p.totalFloat())).right()
                        .by(WbsElement.class, key(PlannedElement::totalFloat)),
                planned("freeFloat", Messages.columnFreeFloat, TIME, (p, c) -> c.amount(p, p.freeFloat())).right()
                        .hidden().by(WbsElement.class, key(PlannedElement::freeFloat)),
                moment("earlyStart", Messages.columnEarlyStart, PlannedElement::earlyStart),
                moment("earlyFinish", Messages.columnEarlyFinish, PlannedElement::earlyFinish),
                moment("lateStart", Messages.columnLateStart, PlannedElement::lateStart),
                moment("lateFinish", Messages.columnLateFinish, PlannedElement::lateFinish),
                planned("reason", Messages.columnReason, 220,
                        (p, c) -> p.reason() == null ? "" : p.reason().text(c.locale())).hidden(),
                node("constraint", label(WBS_ELEMENT__CONSTRAINT_TYPE), 150, BreakdownColumns::constraint)
                        .about(WBS_ELEMENT__CONSTRAINT_TYPE)
                        .choosing((e, c) -> Choices.literals(ConstraintType.VALUES, c))
                        .editing((e, text, c) -> DateEdits.constraint((WbsElement) e,
                                Choices.literal(ConstraintType.VALUES, text, c), c)),
                node("constraintDate", label(WBS_ELEMENT__CONSTRAINT_DATE), DATE,
                        (e, c) -> c.date(e.getConstraintDate())).entered(Column.Entry.DATE)
                        .by(WbsElement.class, (e, c) -> e.getConstraintDate()).about(WBS_ELEMENT__CONSTRAINT_DATE)
                        .editing((e, text, c) -> DateEdits.constraintDate((WbsElement) e, text, c)),
                node("deadline", label(WBS_ELEMENT__DEADLINE), DATE, (e, c) -> c.date(e.getDeadline()))
                        .by(WbsElement.class, (e, c) -> e.getDeadline()).entered(Column.Entry.DATE)
                        .about(WBS_ELEMENT__DEADLINE).coloured((e, c) -> c.planned((WbsElement) e)
                                .filter(ElementRoles::missesDeadline).map(p -> Role.LATE).orElse(null))
                        .editing((e, text, c) -> c.set(e, WBS_ELEMENT__DEADLINE, DateEdits.finishOrNone(text, c))),
                activity("calendar", label(ACTIVITY__CALENDAR), 120, (a, c) -> name(a.getCalendar())).hidden()
                        .about(ACTIVITY__CALENDAR)
                        .choosing((e, c) -> Choices.names(c.project().getCalendars()))
                        .editingOf(Activity.class, (e, text, c) -> c.set(e, ACTIVITY__CALENDAR,
                                Choices.named(c.project().getCalendars(), text))));
    }

    private static List<Column> money() {
        return List.of(
                planned("effort", label(ACTIVITY__EFFORT), TIME, (p, c) -> p.effort() == null || p.effort().isZero()
                        ? "" : c.duration(p.effort(), TimeUnit.HOUR, false)).right().hidden()
                        .by(WbsElement.class, key(PlannedElement::effort)).about(ACTIVITY__EFFORT)
                        .editingWhere((e, c) -> e instanceof Activity a && a.getAssignments().isEmpty(),
                                (e, text, c) -> c.set(e, ACTIVITY__EFFORT,
                                        text.isEmpty() ? null : c.parseDuration(text).duration())),
                planned("cost", Messages.columnCost, MONEY,
                        (p, c) -> c.numbers().money(p.cost(), c.project().getCurrency())).right()
                        .by(WbsElement.class, key(PlannedElement::cost)),
                activity("fixedCost", label(ACTIVITY__FIXED_COST), MONEY,
                        (a, c) -> c.numbers().money(a.getFixedCost(), c.project().getCurrency())).right().hidden()
                        .by(Activity.class, (a, c) -> a.getFixedCost()).about(ACTIVITY__FIXED_COST)
                        .editingOf(Activity.class, (e, text, c) -> c.set(e, ACTIVITY__FIXED_COST,
                                text.isEmpty() ? null : c.numbers().decimal(text))),
                Column.of(WorkPackage.class, "budget", label(WORK_PACKAGE__BUDGET), MONEY,
                        (w, c) -> c.numbers().money(w.getBudget(), c.project().getCurrency())).right().hidden()
                        .by(WorkPackage.class, (w, c) -> w.getBudget()).about(WORK_PACKAGE__BUDGET)
                        .editingOf(WorkPackage.class, (e, text, c) -> c.set(e, WORK_PACKAGE__BUDGET,
                                text.isEmpty() ? null : c.numbers().decimal(text))));
    }

    private interface PlannedText {
        String of(PlannedElement planned, TableContext context);
    }

    private interface ActivityText {
        String of(Activity activity, TableContext context);
    }

    private static Column node(String id, String header, int width, BiFunction<WbsElement, TableContext, String> text) {
        return Column.of(WbsElement.class, id, header, width, text);
    }

    /** A figure of the plan that is coloured by how pressing a node is, and explained. */
    private static Column dated(String id, String header, int width, PlannedText text) {
        return planned(id, header, width, text).coloured(BreakdownColumns::state)
                .hinting((e, c) -> c.planned((WbsElement) e).map(p -> plan(p, c)).orElse(null));
    }

    private static Column moment(String id, String header, Function<PlannedElement, LocalDateTime> date) {
        return planned(id, header, DATE, (p, c) -> c.date(date.apply(p))).hidden()
                .by(WbsElement.class, (e, c) -> c.planned(e).map(date).orElse(null));
    }

    private static <T extends Comparable<?>> BiFunction<WbsElement, TableContext, T> key(
            Function<PlannedElement, T> figure) {
        return (e, c) -> c.planned(e).map(figure).orElse(null);
    }

    private static String plan(PlannedElement planned, TableContext context) {
        String reason = planned.reason() == null ? "" : planned.reason().text(context.locale());
        return NLS.bind(Messages.tooltipPlan, new Object[] { context.dateTime(planned.start()),
            context.dateTime(planned.finish()), context.amount(planned, planned.totalFloat()),
            context.dateTime(planned.lateFinish()), reason });
    }

    /** Why a start that was asked for isn't the planned one; null if it is. */
    private static String unheeded(WbsElement element, TableContext context) {
        LocalDateTime asked = element.getConstraintDate();
        PlannedElement planned = context.planned(element).orElse(null);
        if (asked == null || planned == null || planned.reason() == null
                || planned.start().toLocalDate().equals(asked.toLocalDate())) {
            return null;
        }
        return NLS.bind(Messages.stillPlanned, new Object[] { element.getName(), context.date(planned.start()),
            planned.reason().text(context.locale()) });
    }

    private static Column planned(String id, String header, int width, PlannedText text) {
        return Column.of(WbsElement.class, id, header, width,
                (e, c) -> c.planned(e).map(p -> text.of(p, c)).orElse(""));
    }

    private static Column activity(String id, String header, int width, ActivityText text) {
        return Column.of(Activity.class, id, header, width, text::of);
    }

    private static Column date(String id, String header, Function<Activity, LocalDateTime> date) {
        return activity(id, header, DATE, (a, c) -> c.date(date.apply(a))).hidden().entered(Column.Entry.DATE)
                .by(Activity.class, (a, c) -> date.apply(a));
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

/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.tables;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.jalon.diagram.Role;
import org.jalon.model.TimeUnit;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourceKind;
import org.jalon.planning.Durations;
import org.jalon.planning.Loads;
import org.jalon.planning.ResourceKinds;
import org.jalon.planning.edit.AssignmentEditor;
import org.jalon.planning.edit.Edit;
import org.jalon.ui.table.internal.Messages;
import org.jalon.ui.table.internal.columns.BreakdownColumns;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.ui.table.internal.columns.EditRefused;
import org.jalon.ui.table.internal.columns.TableContext;
import org.jalon.ui.table.internal.columns.TableKind;

/** The columns of the matrix of assignments: the breakdown, its effort, and each resource. */
final class MatrixColumns {

    private static final int RESOURCE = 96;

    private final MatrixFigures figures;
    private boolean effort;

    /** @param effort whether cells show effort; else they show units */
    MatrixColumns(MatrixFigures figures, boolean effort) {
        this.figures = figures;
        this.effort = effort;
    }

    /** Whether cells show effort; else they show units. */
    boolean showsEffort() {
        return effort;
    }

    /** Shows effort, or units. */
    void showEffort(boolean newEffort) {
        effort = newEffort;
    }

    /** The table of a project's resources. */
    TableKind kind(TableContext context, TableKind.Sign sign) {
        List<Column> columns = new ArrayList<>(BreakdownColumns.of(BreakdownColumns.CODE, BreakdownColumns.NAME));
        columns.add(Column.of(WbsElement.class, "effort",
                TableContext.label(BreakdownPackage.Literals.ACTIVITY__EFFORT), RESOURCE - 12,
                (e, c) -> c.planned(e).map(planned -> time(planned.effort(), c)).orElse("")).right()
                .by(WbsElement.class, (e, c) -> c.planned(e).map(planned -> planned.effort()).orElse(null)));
        context.project().getResources().forEach(resource -> columns.add(column(resource)));
        TableKind plain = BreakdownColumns.kind("assignments." + context.project().getId(), sign);
        return new TableKind(plain.id(), Messages.matrixName, columns, plain.main(), plain.name(), plain.rowRole(),
                sign);
    }

    /** Id of the column of a resource. */
    static String id(Resource resource) {
        return "resource-" + resource.getId();
    }

    private Column column(Resource resource) {
        return Column.of(WbsElement.class, id(resource), ModelLabels.current().text(resource), RESOURCE,
                (e, c) -> text(e, resource, c)).right().unsearched()
                .by(WbsElement.class, (e, c) -> key(e, resource))
                .coloured((e, c) -> e instanceof Activity && isIn(e, resource)
                        && figures.of(resource).isOverloadedBy((WbsElement) e) ? Role.OVERLOAD : null)
                .hinting((e, c) -> hint((WbsElement) e, resource, c))
                .editingOf(Activity.class, (e, text, c) -> edit((Activity) e, resource, text, c))
                .summing(c -> total(resource, c),
                        c -> figures.of(resource).overallocations().isEmpty() ? null : Role.OVERLOAD,
                        c -> periods(resource, c));
    }

    private static boolean isIn(EObject element, Resource resource) {
        return !AssignmentEditor.of((Activity) element, resource).isEmpty();
    }

    private String text(WbsElement element, Resource resource, TableContext context) {
        boolean timed = ResourceKinds.worksInTime(resource);
        if (effort && timed) {
            return time(figures.of(resource).effort(element), context);
        }
        if (!(element instanceof Activity activity) || !isIn(activity, resource)) {
            return "";
        }
        double units = units(activity, resource);
        String unit = resource.getMaterialUnit() == null ? "" : "\u00a0" + resource.getMaterialUnit();
        return resource.getKind() == ResourceKind.MATERIAL ? context.numbers().format(units) + unit
                : context.numbers().percent(units * 100);
    }

    private static double units(Activity activity, Resource resource) {
        return AssignmentEditor.of(activity, resource).stream().mapToDouble(Assignment::getUnits).sum();
    }

    private Comparable<?> key(WbsElement element, Resource resource) {
        if (effort) {
            Duration asked = figures.of(resource).effort(element);
            return asked.isZero() ? null : asked;
        }
        return element instanceof Activity activity && isIn(activity, resource) ? units(activity, resource) : null;
    }

    private static String time(Duration duration, TableContext context) {
        return duration == null || duration.isZero() ? ""
                : Durations.of(context.project()).format(duration, TimeUnit.HOUR, context.locale());
    }

    private String total(Resource resource, TableContext context) {
        MatrixFigures.Figures all = figures.of(resource);
        String total = time(all.total(), context);
        return all.overallocations().isEmpty() ? total : "⚠ " + total;
    }

    private String periods(Resource resource, TableContext context) {
        List<Loads.Overallocation> all = figures.of(resource).overallocations();
        return all.isEmpty() ? null : Messages.columnOverload + "\n" + all.stream().map(each ->
                context.dates().format(each.from()) + " – " + context.dates().format(each.to()) + " ("
                        + time(each.excess(), context) + ")").collect(Collectors.joining("\n"));
    }

    private String hint(WbsElement element, Resource resource, TableContext context) {
        if (!(element instanceof Activity activity) || !isIn(activity, resource)) {
            return null;
        }
        String share = NLS.bind(Messages.matrixHint, new Object[] { ModelLabels.current().text(resource),
            context.numbers().percent(units(activity, resource) * 100),
            time(figures.of(resource).effort(element), context) });
        return figures.of(resource).isOverloadedBy(activity) ? share + "\n" + periods(resource, context) : share;
    }

    private Command edit(Activity activity, Resource resource, String text, TableContext context) throws EditRefused {
        AssignmentEditor editor = new AssignmentEditor(context.domain(), context.locale());
        Edit edit = text.isEmpty() ? editor.setUnits(activity, resource, 0)
                : effort && ResourceKinds.worksInTime(resource)
                        ? editor.setEffort(activity, resource, effort(text, context))
                        : editor.setUnits(activity, resource, units(text, resource, context));
        boolean asIs = text.equals(text(activity, resource, context));
        if (!edit.isPossible() && !asIs && !text.isEmpty()) {
            throw new EditRefused(edit.refusal().orElse(text));
        }
        return edit.isPossible() ? edit.command() : null;
    }

    /** An effort; a number alone means hours. */
    private static Duration effort(String text, TableContext context) throws EditRefused {
        return text.matches("[\\d.,]+") ? Duration.ofMinutes(Math.round(context.numbers().parse(text) * 60))
                : context.time(text);
    }

    /** A share of a hundred, with or without its sign, or a quantity with or without its unit. */
    private static double units(String text, Resource resource, TableContext context) throws EditRefused {
        boolean material = resource.getKind() == ResourceKind.MATERIAL;
        String unit = resource.getMaterialUnit();
        String number = material && unit != null && text.endsWith(unit)
                ? text.substring(0, text.length() - unit.length()) : text;
        return context.numbers().parse(number) / (material ? 1 : 100);
    }
}

/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.planning.internal.advice;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jalon.model.project.Project;
import org.jalon.planning.Durations;
import org.jalon.planning.Texts;
import org.jalon.planning.advice.Advice;
import org.jalon.planning.advice.AdviceText;
import org.jalon.planning.advice.Measure;
import org.jalon.planning.advice.MeasurePlan;
import org.jalon.ui.planning.internal.Messages;

/** Combinations with their measures, and single measures, each with what it gains, costs and risks. */
final class MeasureTree {

    /** What can be applied in one go: a measure or a combination. */
    @FunctionalInterface
    interface Applicable {
        /** One undo step; the advice was found on a copy, whose elements stand for those found here. */
        Command command(EditingDomain domain, UnaryOperator<EObject> here);
    }

    /** A row; single measures stand below a row of their own. */
    private record Row(String text, String gain, String finish, String cost, String risk, String why,
            Applicable applicable, List<Row> children) {
    }

    private static final Locale LOCALE = Locale.getDefault();

    private final TreeViewer viewer;
    private List<Row> rows = List.of();
    private Durations durations;

    /** @param selected told when something else is selected */
    MeasureTree(Composite parent, Runnable selected) {
        viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.getTree().setHeaderVisible(true);
        viewer.setContentProvider(new Content());
        column(Messages.columnMeasure, 420, Row::text);
        column(Messages.columnGain, 80, Row::gain);
        column(Messages.columnFinish, 130, Row::finish);
        column(Messages.columnCost, 90, Row::cost);
        column(Messages.columnRisk, 90, Row::risk);
        column(Messages.columnWhy, 480, Row::why);
        viewer.addSelectionChangedListener(event -> selected.run());
    }

    private void column(String title, int width, Function<Row, String> text) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Row) element);
            }

            @Override
            public Font getFont(Object element) {
                return ((Row) element).children().isEmpty() ? null
                        : JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
            }
        });
    }

    private final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return rows.toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((Row) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return rows.stream().filter(row -> row.children().contains(element)).findFirst().orElse(null);
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((Row) element).children().isEmpty();
        }
    }

    Control control() {
        return viewer.getControl();
    }

    /** What is selected and can be applied. */
    Optional<Applicable> selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof Row row
                ? Optional.ofNullable(row.applicable()) : Optional.empty();
    }

    /** Shows an advice; null for none. */
    void show(Advice advice, Project project) {
        List<Row> shown = new ArrayList<>();
        if (advice != null) {
            durations = Durations.of(project);
            advice.plans().forEach(plan -> shown.add(row(plan)));
            if (!advice.measures().isEmpty()) {
                shown.add(new Row(Messages.singleMeasures, "", "", "", "", "", null,
                        advice.measures().stream().map(this::row).toList()));
            }
        }
        rows = shown;
        viewer.setInput(advice);
        viewer.expandAll();
    }

    private Row row(MeasurePlan plan) {
        String why = plan.isEnough() ? plan.proven() ? Messages.provenCheapest : ""
                : NLS.bind(Messages.stillMissing, durations.format(plan.remainder(), LOCALE));
        return new Row(AdviceText.of(plan.kind(), LOCALE), durations.format(plan.gain(), LOCALE), Texts.date(plan.finish(), LOCALE),
                money(plan.cost()), AdviceText.of(plan.grade(), LOCALE), why,
                (domain, here) -> plan.command(domain, here, LOCALE),
                plan.measures().stream().map(this::row).toList());
    }

    private Row row(Measure measure) {
        return new Row(measure.text(LOCALE), durations.format(measure.gain(), LOCALE),
                Texts.date(measure.finish(), LOCALE), money(measure.cost()), AdviceText.of(measure.grade(), LOCALE),
                measure.concerns().stream().map(concern -> concern.text(LOCALE)).collect(Collectors.joining(" · ")),
                (domain, here) -> measure.command(domain, here, LOCALE), List.of());
    }

    private static String money(BigDecimal amount) {
        return NumberFormat.getIntegerInstance().format(amount);
    }
}

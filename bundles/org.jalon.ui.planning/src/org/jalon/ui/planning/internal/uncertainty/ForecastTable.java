/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.planning.internal.uncertainty;

import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableColumn;
import org.jalon.model.ProjectElement;
import org.jalon.model.edit.ModelLabels;
import org.jalon.planning.Texts;
import org.jalon.planning.uncertainty.ActivitySensitivity;
import org.jalon.planning.uncertainty.Forecast;
import org.jalon.planning.uncertainty.MilestoneForecast;
import org.jalon.ui.common.ModelImages;
import org.jalon.ui.planning.internal.Messages;
import org.jalon.ui.planning.internal.ProjectSnapshot;

/** Rows of a forecast, sorted by a click on a column; a double click selects the element of a row. */
final class ForecastTable {

    /** A row: its element and what is in its cells. */
    private record Row(ProjectElement element, List<Cell> cells) {
    }

    /** What is in a cell, and by what it is sorted. */
    private record Cell(String text, Comparable<?> key) {

        static Cell of(LocalDateTime date) {
            return date == null ? new Cell("", LocalDateTime.MAX)
                    : new Cell(Texts.date(date.toLocalDate(), Locale.getDefault()), date);
        }

        static Cell share(double value) {
            return new Cell(Double.isNaN(value) ? "" : NumberFormat.getPercentInstance().format(value), value);
        }
    }

    private final TableViewer viewer;
    private final Function<Forecast, Stream<Row>> rows;
    private int sorted = -1;
    private boolean falling;

    private ForecastTable(Composite parent, Consumer<ProjectElement> selected, Function<Forecast, Stream<Row>> rows,
            String... titles) {
        this.rows = rows;
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        for (int k = 0; k < titles.length; k++) {
            addColumn(titles[k], k);
        }
        viewer.setComparator(new Order());
        viewer.addDoubleClickListener(event -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof Row row) {
                selected.accept(row.element());
            }
        });
    }

    /** Milestones, gates and deadlines with their chances. */
    static ForecastTable ofMilestones(Composite parent, Consumer<ProjectElement> selected) {
        return new ForecastTable(parent, selected, forecast -> forecast.milestones().stream().map(ForecastTable::row),
                Messages.columnName, Messages.columnPlanned, Messages.columnMedian, Messages.columnP80,
                Messages.columnAsPlanned, Messages.columnDue, Messages.columnOnTime);
    }

    private static Row row(MilestoneForecast milestone) {
        return new Row(milestone.element(), List.of(name(milestone.element()), Cell.of(milestone.planned()),
                Cell.of(milestone.finish().at(0.5)), Cell.of(milestone.finish().at(0.8)),
                Cell.share(milestone.asPlanned()), Cell.of(milestone.due().orElse(null)),
                Cell.share(milestone.onTime().orElse(Double.NaN))));
    }

    /** Activities and how much each decides on the finish. */
    static ForecastTable ofActivities(Composite parent, Consumer<ProjectElement> selected) {
        return new ForecastTable(parent, selected,
                forecast -> forecast.sensitivities().stream().map(ForecastTable::row), Messages.columnName,
                Messages.columnCriticality, Messages.columnCruciality, Messages.columnSignificance);
    }

    private static Row row(ActivitySensitivity sensitivity) {
        return new Row(sensitivity.activity(), List.of(name(sensitivity.activity()),
                Cell.share(sensitivity.criticality()), Cell.share(sensitivity.cruciality()),
                Cell.share(sensitivity.significance())));
    }

    private static Cell name(ProjectElement element) {
        String text = ModelLabels.current().text(element);
        return new Cell(text, text);
    }

    private void addColumn(String title, int index) {
        TableViewerColumn column = new TableViewerColumn(viewer, index == 0 ? SWT.LEFT : SWT.RIGHT);
        TableColumn shown = column.getColumn();
        shown.setText(title);
        shown.setWidth(index == 0 ? 240 : 110);
        shown.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> sortBy(shown, index)));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return ((Row) element).cells().get(index).text();
            }

            @Override
            public Image getImage(Object element) {
                return index == 0 ? ModelImages.image(((Row) element).element()) : null;
            }
        });
    }

    private void sortBy(TableColumn column, int index) {
        falling = sorted == index ? !falling : index > 0;
        sorted = index;
        viewer.getTable().setSortColumn(column);
        viewer.getTable().setSortDirection(falling ? SWT.DOWN : SWT.UP);
        viewer.refresh();
    }

    private final class Order extends ViewerComparator {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public int compare(Viewer shown, Object one, Object other) {
            if (sorted < 0) {
                return 0;
            }
            Comparator<Row> order = Comparator.comparing(row -> (Comparable) row.cells().get(sorted).key());
            return (falling ? order.reversed() : order).compare((Row) one, (Row) other);
        }
    }

    Control control() {
        return viewer.getControl();
    }

    /** Shows a forecast of a snapshot; null for none. */
    void show(Forecast forecast, ProjectSnapshot snapshot) {
        viewer.setInput(forecast == null ? List.of()
                : rows.apply(forecast).map(row -> new Row(snapshot.original(row.element()), row.cells())).toList());
    }
}

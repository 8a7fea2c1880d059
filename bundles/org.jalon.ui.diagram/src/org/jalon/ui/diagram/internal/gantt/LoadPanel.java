/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jalon.diagram.Role;
import org.jalon.diagram.Theme;
import org.jalon.diagram.gantt.GanttDiagram;
import org.jalon.diagram.gantt.LoadChart;
import org.jalon.model.TimeUnit;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.resources.Resource;
import org.jalon.planning.Durations;
import org.jalon.planning.Loads;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ResourceKinds;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.diagram.internal.Messages;
import org.jalon.ui.table.Themes;

/**
 * The load of resources under the chart: a list of the resources with what they have too much, and the load of those
 * selected over the time axis of the chart. It follows the selection: that of an activity shows its resources.
 */
final class LoadPanel {

    /** From so many activities on, loads are computed once edits pause. */
    private static final int MANY = 2000;
    private static final int PATIENCE = 250;

    private final Runnable later = this::takeUp;
    private final EditSession session;
    private final GanttState state;
    private final Table list;
    private final Canvas canvas;
    private GanttDiagram shownDiagram;
    private ProjectPlan shownPlan;
    private Theme shownTheme;
    private LoadChart chart;
    private List<Resource> resources = List.of();
    private int left;
    private boolean visible;

    LoadPanel(Composite listParent, Composite chartParent, EditSession session, GanttState state) {
        this.session = session;
        this.state = state;
        list = new Table(listParent, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        list.setToolTipText(Messages.loadListHint);
        list.addListener(SWT.Selection, e -> picked());
        canvas = new Canvas(chartParent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        canvas.addPaintListener(this::paint);
        canvas.addListener(SWT.MouseMove, e -> {
            String words = chart == null ? null : chart.at(e.x + left).map(chart::words).orElse(null);
            if (words == null ? canvas.getToolTipText() != null : !words.equals(canvas.getToolTipText())) {
                canvas.setToolTipText(words);
            }
        });
    }

    Table list() {
        return list;
    }

    Canvas canvas() {
        return canvas;
    }

    /** The resources whose load is shown. */
    List<Resource> resources() {
        return resources;
    }

    void setVisible(boolean isVisible) {
        visible = isVisible;
        refresh();
        follow(session.selection().elements());
    }

    boolean isVisible() {
        return visible;
    }

    /** Scrolls to a pixel of the time axis, and takes up another plan or scale. */
    void setLeft(int pixel) {
        if (shownDiagram != state.diagram()) {
            left = pixel;
            refresh();
        } else if (left != pixel) {
            left = pixel;
            canvas.redraw();
        }
    }

    private void refresh() {
        shownDiagram = state.diagram();
        if (!visible || list.isDisposed()) {
            chart = null;
        } else if (shownPlan == shownDiagram.plan() || shownPlan == null
                || shownDiagram.plan().activities().size() < MANY) {
            takeUp();
        } else {
            // bars must not wait for the loads of a large plan
            list.getDisplay().timerExec(PATIENCE, later);
        }
    }

    private void takeUp() {
        chart = null;
        if (visible && !list.isDisposed()) {
            if (shownPlan != state.diagram().plan() || shownTheme != state.painter().theme()) {
                shownPlan = state.diagram().plan();
                shownTheme = state.painter().theme();
                fill();
            }
            canvas.redraw();
        }
    }

    /** Shows the resources of what is selected; other selections change nothing. */
    void follow(List<EObject> selection) {
        if (!visible) {
            return;
        }
        Set<Resource> found = new LinkedHashSet<>();
        for (EObject element : selection) {
            if (element instanceof Resource resource) {
                found.add(resource);
            } else if (element instanceof WbsElement node) {
                collect(node, found);
            }
        }
        found.removeIf(resource -> !ResourceKinds.worksInTime(resource));
        if (!found.isEmpty()) {
            show(List.copyOf(found));
        }
    }

    private static void collect(WbsElement node, Set<Resource> found) {
        if (node instanceof Activity activity) {
            activity.getAssignments().forEach(a -> found.add(a.getResource()));
        }
        for (Iterator<EObject> content = node.eAllContents(); content.hasNext();) {
            if (content.next() instanceof Activity activity) {
                activity.getAssignments().forEach(a -> found.add(a.getResource()));
            }
        }
        found.remove(null);
    }

    private void show(List<Resource> shown) {
        if (!shown.equals(resources)) {
            resources = shown;
            chart = null;
            canvas.redraw();
        }
        List<TableItem> selected = new ArrayList<>();
        for (TableItem item : list.getItems()) {
            if (resources.contains(item.getData())) {
                selected.add(item);
            }
        }
        list.setSelection(selected.toArray(TableItem[]::new));
    }

    /** Selects for all pages what was picked in the list. */
    private void picked() {
        List<Resource> picked = new ArrayList<>();
        for (TableItem item : list.getSelection()) {
            picked.add((Resource) item.getData());
        }
        show(picked);
        session.selection().select(picked, this);
    }

    private void fill() {
        Loads loads = state.diagram().plan().loads();
        List<Resource> all = List.copyOf(loads.resources());
        list.setRedraw(false);
        list.setBackground(Themes.fill(state.painter().theme(), Role.BACKGROUND));
        list.setForeground(Themes.fill(state.painter().theme(), Role.TEXT));
        list.setItemCount(all.size());
        for (int i = 0; i < all.size(); i++) {
            Resource resource = all.get(i);
            TableItem item = list.getItem(i);
            item.setData(resource);
            Duration excess = loads.overallocations(resource).stream().map(Loads.Overallocation::excess)
                    .reduce(Duration.ZERO, Duration::plus);
            String name = resource.getName() == null ? "" : resource.getName();
            item.setText(excess.isZero() ? name : NLS.bind(Messages.overloaded, name, hours(excess)));
            item.setForeground(excess.isZero() ? null : Themes.stroke(state.painter().theme(), Role.LATE));
        }
        list.setRedraw(true);
        resources = resources.stream().filter(all::contains).toList();
        show(resources.isEmpty() ? all.stream().limit(1).toList() : resources);
    }

    private String hours(Duration effort) {
        return Durations.of(session.project()).format(effort, TimeUnit.HOUR, Locale.getDefault());
    }

    private void paint(PaintEvent event) {
        if (!visible) {
            return;
        }
        if (chart == null) {
            chart = LoadChart.of(state.diagram(), resources);
        }
        Graphics graphics = new SWTGraphics(event.gc);
        graphics.clipRect(new Rectangle(event.x, event.y, event.width, event.height));
        graphics.translate(-left, 0);
        state.painter().paint(graphics, chart.shapes(canvas.getClientArea().height, left,
                left + canvas.getClientArea().width));
        graphics.dispose();
    }
}

/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.gantt.GanttOptions;
import org.jalon.diagram.gantt.GanttPlace;
import org.jalon.diagram.gantt.GanttRow;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.WbsCodes;

/** The lines of a Gantt diagram: the tree of the breakdown, without what is collapsed or filtered out. */
public final class RowList {

    private final ProjectPlan plan;
    private final GanttOptions options;
    private final WbsCodes codes;
    private final List<WbsElement> elements;
    private final List<GanttPlace> shown = new ArrayList<>();
    private final Map<WbsElement, Integer> indexes = new HashMap<>();

    public RowList(ProjectPlan plan, GanttOptions options) {
        this.plan = plan;
        this.options = options;
        codes = plan.codes();
        elements = codes.elements();
        collect(plan.project().getWbs(), kept());
    }

    /** Lines in an order of their own. */
    public RowList(ProjectPlan plan, GanttOptions options, List<GanttPlace> lines) {
        this.plan = plan;
        this.options = options;
        codes = plan.codes();
        elements = codes.elements();
        lines.forEach(this::add);
    }

    private void add(GanttPlace line) {
        indexes.put(line.element(), shown.size());
        shown.add(line);
    }

    /** Elements that the filter keeps, and the work packages above them. */
    private Set<WbsElement> kept() {
        Set<WbsElement> kept = new HashSet<>();
        for (WbsElement element : elements) {
            if (options.filter().test(element)) {
                for (EObject e = element; e instanceof WbsElement above && kept.add(above);) {
                    e = above.eContainer();
                }
            }
        }
        return kept;
    }

    private void collect(List<WbsElement> siblings, Set<WbsElement> kept) {
        for (WbsElement element : siblings) {
            if (kept.contains(element)) {
                boolean expandable = element instanceof WorkPackage parent && !parent.getChildren().isEmpty();
                add(new GanttPlace(element, codes.level(element), expandable,
                    expandable && isExpanded((WorkPackage) element)));
                if (element instanceof WorkPackage parent && isExpanded(parent)) {
                    collect(parent.getChildren(), kept);
                }
            }
        }
    }

    private boolean isExpanded(WorkPackage parent) {
        return parent.getId() == null || !options.collapsed().contains(parent.getId());
    }

    public int size() {
        return shown.size();
    }

    /** All elements of the breakdown, shown or not. */
    public List<WbsElement> elements() {
        return elements;
    }

    public GanttRow get(int index) {
        GanttPlace line = shown.get(index);
        double height = options.rowHeight();
        return new GanttRow(index, line.element(), plan.of(line.element()), codes.of(line.element()), line.level(),
            line.expandable(), line.expanded(), index * height, height);
    }

    public List<GanttRow> between(int from, int to) {
        List<GanttRow> rows = new ArrayList<>();
        for (int i = Math.max(0, from); i < Math.min(to, shown.size()); i++) {
            rows.add(get(i));
        }
        return rows;
    }

    public OptionalInt indexOf(WbsElement element) {
        Integer index = indexes.get(element);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** The line of the element or, if it is hidden in a collapsed work package, of that package. */
    public OptionalInt indexOfShown(WbsElement element) {
        for (EObject e = element; e instanceof WbsElement candidate; e = e.eContainer()) {
            Integer index = indexes.get(candidate);
            if (index != null) {
                // an element that the filter took away isn't stood for by the package that holds it
                boolean stands = candidate == element || !isExpanded((WorkPackage) candidate);
                return stands ? OptionalInt.of(index) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }
}

/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.project.Project;

/**
 * The work breakdown of a project as rows, from top to bottom: every node whose work packages are all expanded. What
 * is expanded belongs to the view, not to the model. Used from the user interface thread only.
 */
public final class BreakdownRows {

    private record Row(WbsElement element, int level) {
    }

    private final Project project;
    private final Set<WbsElement> collapsed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<WbsElement> pinned = Collections.newSetFromMap(new IdentityHashMap<>());
    private Predicate<WbsElement> filter = element -> true;
    private boolean filtered;
    private Groups groups;
    private final Map<String, WorkPackage> headings = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private List<Row> rows = List.of();
    private Map<WbsElement, Integer> indices = Map.of();

    /**
     * Groups by which activities are put together instead of by the breakdown.
     *
     * @param group the name of the group of an activity
     * @param order names of groups in the order in which they come, asked for anew each time; others follow by name
     */
    public record Groups(Function<Activity, String> group, Supplier<List<String>> order) {
    }

    /** Shows the breakdown of a project, everything expanded. */
    public BreakdownRows(Project project) {
        this.project = project;
        flatten();
    }

    /** Number of rows. */
    public int size() {
        return rows.size();
    }

    /** The node on a row, rows being counted from 0. */
    public WbsElement element(int row) {
        return rows.get(row).element();
    }

    /** The nodes shown, from top to bottom. */
    public List<WbsElement> elements() {
        return rows.stream().map(Row::element).toList();
    }

    /** How deep the node on a row lies, 0 at the top of the breakdown. */
    public int level(int row) {
        return rows.get(row).level();
    }

    /** The row of a node, -1 if it isn't shown. */
    public int indexOf(EObject element) {
        return indices.getOrDefault(element, -1);
    }

    /** Whether a node is a work package with something in it, or the heading of a group. */
    public static boolean hasChildren(WbsElement element) {
        return element instanceof WorkPackage workPackage
                && (isHeading(element) || !workPackage.getChildren().isEmpty());
    }

    /** Whether a node is no part of the project, but the heading of a group. */
    public static boolean isHeading(WbsElement element) {
        return element.eContainer() == null;
    }

    /** Whether rows stand in groups instead of in the order of the breakdown. */
    public boolean isGrouped() {
        return groups != null;
    }

    /** Puts activities into groups; null for the order of the breakdown. */
    public void setGroups(Groups newGroups) {
        groups = newGroups;
        collapsed.removeAll(headings.values());
        headings.clear();
        refresh();
    }

    /** Whether the content of a node is shown. */
    public boolean isExpanded(WbsElement element) {
        return hasChildren(element) && !collapsed.contains(element);
    }

    /** Shows or hides the content of a node. */
    public void setExpanded(WbsElement element, boolean expanded) {
        if (expanded ? collapsed.remove(element) : collapsed.add(element)) {
            refresh();
        }
    }

    /** Shows everything. */
    public void expandAll() {
        collapsed.clear();
        refresh();
    }

    /** Shows the breakdown down to a level, 0 for its top alone. */
    public void showDownTo(int level) {
        collapsed.clear();
        collapseBelow(project.getWbs(), level);
        refresh();
    }

    private void collapseBelow(List<WbsElement> elements, int level) {
        for (WbsElement element : elements) {
            if (element instanceof WorkPackage workPackage) {
                if (level <= 0) {
                    collapsed.add(workPackage);
                }
                collapseBelow(workPackage.getChildren(), level - 1);
            }
        }
    }

    /** Shows only nodes that satisfy a condition, with the work packages above them; null for all. */
    public void setFilter(Predicate<WbsElement> condition) {
        filtered = condition != null;
        filter = filtered ? condition : element -> true;
        pinned.clear();
        refresh();
    }

    /** Whether a node is shown for its own sake: the filter keeps it, or it was revealed against the filter. */
    public boolean passes(WbsElement element) {
        return filter.test(element) || pinned.contains(element);
    }

    /** Expands the work packages that hide a node, and shows it even if the filter doesn't keep it. */
    public void reveal(WbsElement element) {
        boolean changed = !kept(element) && pinned.add(element);
        if (groups != null && element instanceof Activity activity) {
            changed |= collapsed.remove(headings.get(groups.group().apply(activity)));
        }
        for (EObject parent = element.eContainer(); parent instanceof WorkPackage; parent = parent.eContainer()) {
            changed |= collapsed.remove(parent);
        }
        if (changed) {
            refresh();
        }
    }

    /** Ids of the work packages that are collapsed, to be kept for another day. */
    public Set<String> collapsedIds() {
        Set<String> ids = new HashSet<>();
        collapsed.forEach(element -> ids.add(element.getId()));
        ids.remove(null);
        return ids;
    }

    /** Reads the breakdown anew and tells the listeners. */
    public void refresh() {
        flatten();
        listeners.forEach(Runnable::run);
    }

    /** Adds a listener told after the rows may have changed. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void flatten() {
        List<Row> result = new ArrayList<>();
        if (groups == null) {
            append(result, project.getWbs(), 0);
        } else {
            appendGroups(result);
        }
        Map<WbsElement, Integer> positions = new HashMap<>(result.size() * 2);
        for (int i = 0; i < result.size(); i++) {
            positions.put(result.get(i).element(), i);
        }
        rows = result;
        indices = positions;
    }

    private void append(List<Row> result, List<WbsElement> elements, int level) {
        for (WbsElement element : elements) {
            if (kept(element)) {
                result.add(new Row(element, level));
                if (isExpanded(element)) {
                    append(result, ((WorkPackage) element).getChildren(), level + 1);
                }
            }
        }
    }

    private void appendGroups(List<Row> result) {
        Map<String, List<Activity>> content = new TreeMap<>(Collator.getInstance());
        collect(project.getWbs(), content);
        SequencedSet<String> names = new LinkedHashSet<>(groups.order().get());
        names.retainAll(content.keySet());
        names.addAll(content.keySet());
        for (String name : names) {
            WorkPackage heading = headings.computeIfAbsent(name, BreakdownRows::heading);
            result.add(new Row(heading, 0));
            if (isExpanded(heading)) {
                content.get(name).forEach(activity -> result.add(new Row(activity, 1)));
            }
        }
    }

    private static WorkPackage heading(String name) {
        WorkPackage heading = BreakdownFactory.eINSTANCE.createWorkPackage();
        heading.setName(name);
        return heading;
    }

    private void collect(List<WbsElement> elements, Map<String, List<Activity>> content) {
        for (WbsElement element : elements) {
            if (element instanceof WorkPackage parent) {
                collect(parent.getChildren(), content);
            } else if (element instanceof Activity activity && kept(activity)) {
                content.computeIfAbsent(groups.group().apply(activity), name -> new ArrayList<>()).add(activity);
            }
        }
    }

    private boolean kept(WbsElement element) {
        return !filtered || passes(element)
                || element instanceof WorkPackage parent && parent.getChildren().stream().anyMatch(this::kept);
    }
}

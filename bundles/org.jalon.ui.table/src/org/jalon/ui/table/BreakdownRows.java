/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table;

import java.text.Collator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.project.Project;

/**
 * The work breakdown of a project as rows, from top to bottom: every node whose work packages are all expanded, or the
 * activities in groups.
 */
public final class BreakdownRows extends TreeRows<WbsElement> {

    private final Project project;
    private Groups groups;
    private final Map<String, WorkPackage> headings = new HashMap<>();

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
        super(WbsElement.class);
        this.project = project;
        refresh();
    }

    @Override
    protected List<WbsElement> roots() {
        return project.getWbs();
    }

    @Override
    protected List<WbsElement> children(WbsElement element) {
        return element instanceof WorkPackage workPackage ? workPackage.getChildren() : List.of();
    }

    @Override
    public boolean isTree() {
        return true;
    }

    /** Whether a node is a work package with something in it, or the heading of a group. */
    public static boolean hasChildren(WbsElement element) {
        return element instanceof WorkPackage workPackage
                && (isHeading(element) || !workPackage.getChildren().isEmpty());
    }

    @Override
    public boolean isParent(EObject element) {
        return element instanceof WbsElement node && hasChildren(node);
    }

    /** Whether a node is no part of the project, but the heading of a group. */
    public static boolean isHeading(WbsElement element) {
        return element.eContainer() == null;
    }

    @Override
    public boolean isGroup(EObject element) {
        return element.eContainer() == null;
    }

    /** Whether rows stand in groups instead of in the order of the breakdown. */
    public boolean isGrouped() {
        return groups != null;
    }

    /** Puts activities into groups; null for the order of the breakdown. */
    public void setGroups(Groups newGroups) {
        groups = newGroups;
        collapsed().removeAll(headings.values());
        headings.clear();
        refresh();
    }

    @Override
    protected boolean uncover(EObject element) {
        boolean heading = groups != null && element instanceof Activity activity
                && collapsed().remove(headings.get(groups.group().apply(activity)));
        return super.uncover(element) | heading;
    }

    /** Ids of the work packages that are collapsed, to be kept for another day. */
    public Set<String> collapsedIds() {
        Set<String> ids = new HashSet<>();
        collapsed().forEach(element -> ids.add(((WbsElement) element).getId()));
        ids.remove(null);
        return ids;
    }

    @Override
    protected void fill() {
        if (groups == null) {
            super.fill();
        } else {
            appendGroups();
        }
    }

    private void appendGroups() {
        Map<String, List<Activity>> content = new TreeMap<>(Collator.getInstance());
        collect(project.getWbs(), content);
        SequencedSet<String> names = new LinkedHashSet<>(groups.order().get());
        names.retainAll(content.keySet());
        names.addAll(content.keySet());
        for (String name : names) {
            WorkPackage heading = headings.computeIfAbsent(name, BreakdownRows::heading);
            append(heading, 0);
            if (isExpanded(heading)) {
                sorted(content.get(name)).forEach(activity -> append(activity, 1));
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
            } else if (element instanceof Activity activity && isKept(activity)) {
                content.computeIfAbsent(groups.group().apply(activity), name -> new ArrayList<>()).add(activity);
            }
        }
    }
}

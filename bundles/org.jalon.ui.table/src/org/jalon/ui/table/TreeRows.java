/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;

/**
 * Elements of a project as rows, from top to bottom: those whose parents are all expanded, sorted among their siblings,
 * without those that a filter leaves out. What is expanded, the order and the filter belong to the view, not to the
 * model. A list is a tree without children. Used from the user interface thread only.
 *
 * @param <E> the class of the elements
 */
public abstract class TreeRows<E extends EObject> {

    private record Row<T>(T element, int level) {
    }

    private final Class<E> type;
    private final Set<EObject> collapsed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<EObject> pinned = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<EObject> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    private Predicate<? super E> filter;
    private Predicate<EObject> search;
    private Comparator<EObject> order;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private List<Row<E>> rows = List.of();
    private Map<EObject, Integer> indices = Map.of();

    /** Rows of elements of a class; the subclass calls {@link #refresh()} when it can say what they are. */
    protected TreeRows(Class<E> type) {
        this.type = type;
    }

    /** The elements at the top, in the order of the model. */
    protected abstract List<? extends E> roots();

    /** The elements under another, in the order of the model; none for a leaf. */
    protected abstract List<? extends E> children(E element);

    /** What an element lies under; what contains it, unless the subclass says otherwise. */
    protected EObject parent(EObject element) {
        return element.eContainer();
    }

    /** Whether elements may have others under them. */
    public abstract boolean isTree();

    /** Number of rows. */
    public final int size() {
        return rows.size();
    }

    /** The element on a row, rows being counted from 0. */
    public final E element(int row) {
        return rows.get(row).element();
    }

    /** The elements shown, from top to bottom. */
    public final List<E> elements() {
        return rows.stream().map(Row::element).toList();
    }

    /** How deep the element on a row lies, 0 at the top. */
    public final int level(int row) {
        return rows.get(row).level();
    }

    /** The row of an element, -1 if it isn't shown. */
    public final int indexOf(EObject element) {
        return indices.getOrDefault(element, -1);
    }

    /** All elements that would be rows if everything were shown, in the order of the model. */
    public final List<E> all() {
        List<E> all = new ArrayList<>();
        collect(roots(), all);
        return all;
    }

    private void collect(List<? extends E> elements, List<E> all) {
        for (E element : elements) {
            all.add(element);
            if (isTree()) {
                collect(children(element), all);
            }
        }
    }

    /** Whether an element is of those that are rows of their own, shown now or not. */
    public final boolean lists(EObject element) {
        return type.isInstance(element);
    }

    /** Whether a row is no element of the project, but the heading of a group. */
    public boolean isGroup(EObject element) {
        return false;
    }

    /** Whether an element has others under it. */
    public boolean isParent(EObject element) {
        return type.isInstance(element) && !children(type.cast(element)).isEmpty();
    }

    /** Whether what lies under an element is shown. */
    public final boolean isExpanded(EObject element) {
        return isParent(element) && !collapsed.contains(element);
    }

    /** Shows or hides what lies under an element. */
    public final void setExpanded(EObject element, boolean expanded) {
        if (expanded ? collapsed.remove(element) : collapsed.add(element)) {
            refresh();
        }
    }

    /** Shows everything. */
    public final void expandAll() {
        collapsed.clear();
        refresh();
    }

    /** Shows the tree down to a level, 0 for its top alone. */
    public final void showDownTo(int level) {
        collapsed.clear();
        collapseBelow(roots(), level);
        refresh();
    }

    private void collapseBelow(List<? extends E> elements, int level) {
        for (E element : elements) {
            List<? extends E> children = children(element);
            if (level <= 0 && isParent(element)) {
                collapsed.add(element);
            }
            collapseBelow(children, level - 1);
        }
    }

    /** The elements that are collapsed. */
    protected final Set<EObject> collapsed() {
        return collapsed;
    }

    /** Shows only elements that satisfy a condition, with what lies above them; null for all. */
    public final void setFilter(Predicate<? super E> condition) {
        filter = condition;
        pinned.clear();
        refresh();
    }

    /**
     * Sorts siblings and shows only elements that satisfy a condition, with what lies above them, besides what
     * {@link #setFilter} asks for.
     *
     * @param newOrder how siblings follow each other; null for the order of the model
     * @param condition what is shown; null for all
     */
    public final void arrange(Comparator<EObject> newOrder, Predicate<EObject> condition) {
        order = newOrder;
        search = condition;
        pinned.clear();
        refresh();
    }

    /** Whether rows don't stand in the order of the model. */
    public final boolean isSorted() {
        return order != null;
    }

    /** Whether some elements may be left out. */
    public final boolean isFiltered() {
        return filter != null || search != null;
    }

    /** Whether an element is shown for its own sake: the filters keep it, or it was revealed against them. */
    public final boolean passes(E element) {
        return pinned.contains(element)
                || (filter == null || filter.test(element)) && (search == null || search.test(element));
    }

    /** Whether an element is shown for its own sake or for that of something under it. */
    protected final boolean isKept(E element) {
        return !isFiltered() || kept.contains(element);
    }

    /** Number of elements shown for their own sake, or hidden by a collapsed parent alone. */
    public final int matching() {
        return (int) all().stream().filter(this::passes).count();
    }

    /** Expands what hides an element, and shows it even if the filters don't keep it. */
    public void reveal(EObject element) {
        if (uncover(element)) {
            refresh();
        }
    }

    /** Expands what hides an element and keeps it against the filters; says whether anything has changed. */
    protected boolean uncover(EObject element) {
        boolean changed = type.isInstance(element) && !isKept(type.cast(element)) && pinned.add(element);
        for (EObject parent = parent(element); type.isInstance(parent); parent = parent(parent)) {
            changed |= collapsed.remove(parent);
        }
        return changed;
    }

    /** Reads the elements anew and tells the listeners. */
    public final void refresh() {
        flatten();
        listeners.forEach(Runnable::run);
    }

    /** Adds a listener told after the rows may have changed. */
    public final void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public final void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void flatten() {
        kept.clear();
        if (isFiltered()) {
            keep(roots());
        }
        rows = new ArrayList<>();
        fill();
        Map<EObject, Integer> positions = new HashMap<>(rows.size() * 2);
        for (int i = 0; i < rows.size(); i++) {
            positions.put(rows.get(i).element(), i);
        }
        indices = positions;
    }

    private boolean keep(List<? extends E> elements) {
        boolean any = false;
        for (E element : elements) {
            boolean below = isTree() && keep(children(element));
            if (below || passes(element)) {
                kept.add(element);
                any = true;
            }
        }
        return any;
    }

    /** Appends the rows: here the tree; a subclass may group them otherwise. */
    protected void fill() {
        appendAll(roots(), 0);
    }

    private void appendAll(List<? extends E> elements, int level) {
        for (E element : sorted(elements)) {
            if (isKept(element)) {
                append(element, level);
                if (isExpanded(element)) {
                    appendAll(children(element), level + 1);
                }
            }
        }
    }

    /** Elements in the order asked for. */
    protected final List<? extends E> sorted(List<? extends E> elements) {
        return order == null || elements.size() < 2 ? elements : elements.stream().sorted(order).toList();
    }

    /** Appends a row. */
    protected final void append(E element, int level) {
        rows.add(new Row<>(element, level));
    }
}

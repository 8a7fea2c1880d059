/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.ui.table.BreakdownRows;

/**
 * The chart from the keyboard. Up and down move by lines, left to what comes before and right to what comes after,
 * with Control to expand and collapse; plus, minus and zero zoom. Shift selects further lines and moves bars in time;
 * with Control it changes durations and progress, with Alt the breakdown.
 */
final class GanttKeys extends KeyHandler {

    private static final int PAGE = 15;
    private static final int PROGRESS_STEP = 10;

    private final GanttView view;
    private final GanttEdits edits;
    private final BreakdownRows rows;
    /** The bar whose links are gone through, while one of them is selected. */
    private WbsElement linked;

    GanttKeys(GanttView view, GanttEdits edits, BreakdownRows rows) {
        this.view = view;
        this.edits = edits;
        this.rows = rows;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        if (modifiers == SWT.NONE || modifiers == SWT.MOD1) {
            return navigate(event, modifiers == SWT.MOD1) || edit(event, modifiers);
        }
        if (modifiers == SWT.MOD2) {
            return shifted(event) || edit(event, modifiers);
        }
        if (modifiers == (SWT.MOD1 | SWT.MOD2)) {
            return resize(event) || edit(event, modifiers);
        }
        return modifiers == (SWT.MOD2 | SWT.MOD3) ? restructure(event) : edit(event, modifiers);
    }

    private boolean navigate(KeyEvent event, boolean control) {
        switch (event.keyCode) {
            case SWT.ARROW_UP -> step(-1);
            case SWT.ARROW_DOWN -> step(1);
            case SWT.PAGE_UP -> step(-PAGE);
            case SWT.PAGE_DOWN -> step(PAGE);
            case SWT.HOME -> step(-rows.size());
            case SWT.END -> step(rows.size());
            case SWT.ARROW_LEFT -> sideways(control, false);
            case SWT.ARROW_RIGHT -> sideways(control, true);
            case SWT.KEYPAD_ADD, '+', '=' -> view.chart().zoom(1, view.chart().focus());
            case SWT.KEYPAD_SUBTRACT, '-' -> view.chart().zoom(-1, view.chart().focus());
            case '0', SWT.KEYPAD_0 -> view.chart().fit();
            case '/', SWT.KEYPAD_DIVIDE -> nextLink();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean shifted(KeyEvent event) {
        switch (event.keyCode) {
            case SWT.ARROW_UP -> extend(-1);
            case SWT.ARROW_DOWN -> extend(1);
            case SWT.ARROW_LEFT -> edits.moveInTime(false);
            case SWT.ARROW_RIGHT -> edits.moveInTime(true);
            // signs that need Shift on some keyboards
            case '+', '=' -> view.chart().zoom(1, view.chart().focus());
            case '/' -> nextLink();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean resize(KeyEvent event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> edits.resize(false);
            case SWT.ARROW_RIGHT -> edits.resize(true);
            case SWT.ARROW_UP -> edits.progress(PROGRESS_STEP);
            case SWT.ARROW_DOWN -> edits.progress(-PROGRESS_STEP);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean restructure(KeyEvent event) {
        return switch (event.keyCode) {
            case SWT.ARROW_LEFT -> edits.run("outdent");
            case SWT.ARROW_RIGHT -> edits.run("indent");
            case SWT.ARROW_UP -> edits.run("moveUp");
            case SWT.ARROW_DOWN -> edits.run("moveDown");
            case SWT.INSERT -> edits.run("insertPackage");
            default -> false;
        };
    }

    private boolean edit(KeyEvent event, int modifiers) {
        if (event.keyCode == SWT.DEL && modifiers == SWT.NONE) {
            edits.delete();
            return true;
        }
        if (event.keyCode == SWT.INSERT) {
            return modifiers == SWT.NONE && edits.run("insert")
                    || modifiers == SWT.MOD3 && edits.run("insertMilestone");
        }
        if (event.keyCode != SWT.F2) {
            return false;
        }
        return switch (modifiers) {
            case SWT.NONE -> edits.rename();
            case SWT.SHIFT -> edits.editDuration();
            default -> modifiers == SWT.MOD1 ? edits.run("link") : edits.run("unlink");
        };
    }

    private WbsElement current() {
        List<EObject> selected = view.chart().selected();
        return !selected.isEmpty() && selected.get(selected.size() - 1) instanceof WbsElement element ? element
                : selected.size() == 1 && selected.get(0) instanceof Dependency link ? link.getSuccessor() : null;
    }

    private int target(int lines) {
        WbsElement current = current();
        int row = current == null ? -1 : rows.indexOf(current);
        return row < 0 ? 0 : Math.clamp((long) row + lines, 0, rows.size() - 1);
    }

    private void step(int lines) {
        if (rows.size() > 0) {
            view.select(rows.element(target(lines)));
        }
    }

    /** Takes one more line into the selection, or the last one out of it on the way back. */
    private void extend(int lines) {
        if (rows.size() == 0) {
            return;
        }
        WbsElement next = rows.element(target(lines));
        List<WbsElement> selected = new ArrayList<>(view.selectedElements());
        int known = selected.indexOf(next);
        if (known >= 0) {
            selected.subList(known + 1, selected.size()).clear();
        } else {
            selected.add(next);
        }
        view.select(selected);
    }

    private void sideways(boolean expand, boolean forward) {
        WbsElement current = current();
        if (current == null) {
            step(0);
        } else if (expand) {
            rows.setExpanded(current, forward);
        } else {
            neighbour(current, forward).ifPresent(view::select);
        }
    }

    /** The predecessor that decides of the start, or the first one; the first successor. */
    private Optional<WbsElement> neighbour(WbsElement element, boolean forward) {
        if (forward) {
            return element.getSuccessorLinks().stream().map(Dependency::getSuccessor).filter(s -> s != null)
                    .min((a, b) -> Boolean.compare(view.isCritical(b), view.isCritical(a)));
        }
        return element.getPredecessorLinks().stream().filter(link -> link.getPredecessor() != null)
                .min((a, b) -> Boolean.compare(view.isDriving(b), view.isDriving(a))).map(Dependency::getPredecessor);
    }

    /** Goes through the links that lead to and from a bar, one after the other. */
    private void nextLink() {
        List<EObject> selected = view.chart().selected();
        Dependency link = selected.size() == 1 && selected.get(0) instanceof Dependency known ? known : null;
        if (link == null) {
            linked = current();
        } else if (linked != link.getPredecessor() && linked != link.getSuccessor()) {
            linked = link.getSuccessor();
        }
        if (linked == null) {
            return;
        }
        List<Dependency> links = new ArrayList<>(linked.getPredecessorLinks());
        links.addAll(linked.getSuccessorLinks());
        if (!links.isEmpty()) {
            view.select(links.get((links.indexOf(link) + 1) % links.size()));
        }
    }
}

/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

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
 * Moves between bars from the keyboard: up and down by lines, left to what comes before and right to what comes after,
 * with Control to expand and collapse; plus, minus and zero zoom.
 */
final class GanttKeys extends KeyHandler {

    private static final int PAGE = 15;

    private final GanttView view;
    private final BreakdownRows rows;

    GanttKeys(GanttView view, BreakdownRows rows) {
        this.view = view;
        this.rows = rows;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if ((event.stateMask & (SWT.ALT | SWT.SHIFT)) == SWT.ALT) {
            return false;
        }
        boolean control = (event.stateMask & SWT.MOD1) != 0;
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
            default -> {
                return false;
            }
        }
        return true;
    }

    private WbsElement current() {
        List<EObject> selected = view.chart().selected();
        return !selected.isEmpty() && selected.get(selected.size() - 1) instanceof WbsElement element ? element : null;
    }

    private void step(int lines) {
        if (rows.size() == 0) {
            return;
        }
        WbsElement current = current();
        int row = current == null ? -1 : rows.indexOf(current);
        int target = row < 0 ? 0 : Math.clamp((long) row + lines, 0, rows.size() - 1);
        view.select(rows.element(target));
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
}

/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.services;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.diagram.internal.DiagramActions;
import org.jalon.ui.diagram.internal.Messages;

/**
 * A bar below a diagram, in which one types what to look for: all matches are marked, one of
 * them is selected and shown. Enter goes to the next, Shift+Enter to the one before, Escape back to the diagram.
 */
public final class FindBar {

    private static final int FIELD = 220;
    private static final int COUNT = 90;
    private static final int MARGIN = 6;

    private final GraphicalViewer viewer;
    private final EditSession session;
    private final Supplier<Map<EObject, String>> texts;
    private final MatchMarks marks;
    private Composite bar;
    private Text field;
    private Label count;
    private List<EObject> matches = List.of();
    private int current = -1;

    /**
     * @param viewer its control is in a grid, where there is room for the bar below it
     * @param texts what is searched: the elements shown, in reading order, with their texts
     */
    FindBar(GraphicalViewer viewer, EditSession session, Supplier<Map<EObject, String>> texts) {
        this.viewer = viewer;
        this.session = session;
        this.texts = texts;
        marks = new MatchMarks(viewer);
    }

    private Control diagram() {
        return viewer.getControl();
    }

    /** Opens the bar, or goes back to it. */
    public void open() {
        if (bar == null) {
            create();
        }
        setVisible(true);
        field.setFocus();
        field.selectAll();
        search();
    }

    /** Whether the bar is open. */
    public boolean isOpen() {
        return bar != null && bar.isVisible();
    }

    /** Closes the bar; what was found stays selected. */
    public void close() {
        if (isOpen()) {
            setVisible(false);
            marks.show(List.of());
            diagram().setFocus();
        }
    }

    private void create() {
        bar = new Composite(diagram().getParent(), SWT.NONE);
        bar.moveBelow(diagram());
        GridLayoutFactory.fillDefaults().numColumns(3).margins(MARGIN, 3).spacing(MARGIN, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Messages.findWhat);
        GridDataFactory.fillDefaults().hint(FIELD, SWT.DEFAULT).applyTo(field);
        count = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().hint(COUNT, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(count);
        ToolBarManager tools = new ToolBarManager(SWT.FLAT);
        tools.add(button(Messages.findPrevious, "previous", () -> go(-1)));
        tools.add(button(Messages.findNext, "next", () -> go(1)));
        tools.add(button(Messages.findClose, "close", this::close));
        tools.createControl(bar);
        field.addListener(SWT.Modify, e -> search());
        field.addListener(SWT.KeyDown, this::key);
        field.addListener(SWT.DefaultSelection, e -> e.doit = false);
        // what the workbench means by its keys is meant for the text while it is typed
        field.addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_ESCAPE
                && e.detail != SWT.TRAVERSE_RETURN);
    }

    private static Action button(String text, String icon, Runnable deed) {
        return DiagramActions.action(text, icon, deed);
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> go((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
            case SWT.ARROW_DOWN -> go(1);
            case SWT.ARROW_UP -> go(-1);
            case SWT.ESC -> close();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void setVisible(boolean visible) {
        ((GridData) bar.getLayoutData()).exclude = !visible;
        bar.setVisible(visible);
        bar.getParent().layout(true, true);
    }

    /** Looks anew; what is selected stays if it matches, else the first match is selected. */
    private void search() {
        String wanted = plain(field.getText().strip());
        List<EObject> found = new ArrayList<>();
        if (!wanted.isEmpty()) {
            texts.get().forEach((element, text) -> {
                if (plain(text).contains(wanted)) {
                    found.add(element);
                }
            });
        }
        matches = found;
        List<EObject> selected = session.selection().elements();
        current = selected.isEmpty() ? -1 : matches.indexOf(selected.getFirst());
        marks.show(matches);
        if (current < 0 && !matches.isEmpty()) {
            current = 0;
            reveal();
        }
        tell();
    }

    /** As one compares without regard to capitals and accents. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    /** Goes on by so many matches, round and round. */
    public void go(int step) {
        if (!matches.isEmpty()) {
            current = Math.floorMod(current + step, matches.size());
            reveal();
            tell();
        }
    }

    private void reveal() {
        session.selection().select(List.of(matches.get(current)), this);
        marks.show(matches);
    }

    private void tell() {
        count.setText(field.getText().isBlank() ? "" : matches.isEmpty() ? Messages.findNothing
                : NLS.bind(Messages.findCount, current + 1, matches.size()));
    }

    /** What matches, in reading order. */
    public List<EObject> matches() {
        return matches;
    }

    /** The field in which one types; null before the bar is first opened. */
    public Text field() {
        return field;
    }
}

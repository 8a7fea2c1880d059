/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.tests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.Project;
import org.jalon.model.resource.ProjectFiles;
import org.jalon.testsupport.Lookup;
import org.jalon.testsupport.ui.Screenshots;
import org.jalon.testsupport.ui.Ui;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.table.BreakdownRows;
import org.jalon.ui.table.BreakdownTable;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.ui.table.internal.columns.BreakdownColumns;
import org.jalon.ui.table.internal.columns.TableContext;

/** A table of activities in a window of its own, driven as a user would. */
final class TableFixture implements AutoCloseable {

    final EditSession session;
    final BreakdownRows rows;
    final BreakdownTable table;
    final List<String> messages = new ArrayList<>();
    private static final Duration SETTLING = Duration.ofMillis(150);
    private final Shell shell;

    TableFixture(Project project) {
        Resource resource = ProjectFiles.newResourceSet().createResource(URI.createURI("test.jalon"));
        resource.getContents().add(project);
        session = new EditSession(resource);
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(1500, 620);
        rows = new BreakdownRows(project);
        table = new BreakdownTable(shell, session, rows, new BreakdownTable.Setup("test", List.of(), 2, 24, 28, true),
                messages::add);
        shell.open();
        settle();
    }

    /** Handles events until painting and updates have caught up. */
    static void settle() {
        Ui.during(SETTLING);
    }

    /** What a cell shows. */
    String text(String element, String columnId) {
        Column column = BreakdownColumns.of(columnId).get(0);
        return column.text(Lookup.in(session.project()).element(element),
                new TableContext(session, Locale.getDefault()));
    }

    /** The same links in English, whatever the language of the test run. */
    String inEnglish(String links) {
        return links.replace("DD", "SS").replace("FD", "FS").replace("\u00a0j", " d");
    }

    /** Opens the editor of a cell with F2, replaces its text and confirms with Enter. */
    void type(WbsElement element, String columnId, String text) {
        ICellEditor editor = openEditor(element, columnId);
        editor.setEditorValue(text);
        Ui.key(editor.getEditorControl(), SWT.NONE, SWT.CR);
        settle();
        closeEditor();
    }

    /** Types into the field that has opened for the name of what was created, and presses Enter. */
    void typeName(String name) {
        ICellEditor editor = Ui.await("a field", table.control()::getActiveCellEditor);
        editor.setEditorValue(name);
        Ui.key(editor.getEditorControl(), SWT.NONE, SWT.CR);
        settle();
        closeEditor();
    }

    /** Clicks on a cell. */
    void click(WbsElement element, String columnId) {
        table.reveal(element);
        settle();
        Rectangle bounds = cell(element, columnId);
        for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
            Event event = new Event();
            event.x = bounds.x + bounds.width - 6;
            event.y = bounds.y + bounds.height / 2;
            event.button = 1;
            event.count = 1;
            event.stateMask = type == SWT.MouseUp ? SWT.BUTTON1 : SWT.NONE;
            table.control().notifyListeners(type, event);
        }
        // a second click in time would be a double click
        Ui.during(Duration.ofMillis(table.control().getDisplay().getDoubleClickTime() + 50L));
    }

    private Rectangle cell(WbsElement element, String columnId) {
        int column = table.view().model().index(columnId);
        int row = rows.indexOf(element);
        for (int x = 0; x < table.control().getColumnCount(); x++) {
            // the header is the first row
            for (int y = 1; y < table.control().getRowCount(); y++) {
                if (table.control().getColumnIndexByPosition(x) == column
                        && table.control().getRowIndexByPosition(y) == row) {
                    return table.control().getBoundsByPosition(x, y);
                }
            }
        }
        throw new AssertionError(columnId + " of " + element.getName() + " isn't visible");
    }

    /** Opens the editor of a cell, says where its field lies on the table, and closes it. */
    Rectangle fieldOver(WbsElement element, String columnId) {
        Rectangle bounds = openEditor(element, columnId).getEditorControl().getBounds();
        screenshot("activities-editing");
        closeEditor();
        return bounds;
    }

    private ICellEditor openEditor(WbsElement element, String columnId) {
        ICellEditor editor = null;
        // a window that gets the focus late, on a busy machine, closes the first editor
        for (int attempt = 0; attempt < 10 && editor == null; attempt++) {
            table.select(element, columnId);
            press(SWT.NONE, SWT.F2);
            editor = table.control().getActiveCellEditor();
        }
        if (editor == null) {
            throw new AssertionError("the cell can't be edited: " + columnId + " of " + element.getName());
        }
        return editor;
    }

    /** Leaves the editor of a cell without taking its text. */
    void closeEditor() {
        settle();
        if (table.control().getActiveCellEditor() != null) {
            table.control().getActiveCellEditor().close();
        }
        settle();
    }

    /** Presses a key on the table. */
    void press(int modifiers, int keyCode) {
        Ui.key(table.control(), modifiers, keyCode);
        settle();
    }

    /** Puts text on the clipboard and pastes it at the selected cell. */
    void paste(String text) {
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        settle();
        press(SWT.MOD1, 'v');
        clipboard.dispose();
    }

    /** Keeps a picture of the window. */
    void screenshot(String name) {
        Screenshots.take(shell, name);
    }

    @Override
    public void close() {
        shell.dispose();
        session.dispose();
    }
}

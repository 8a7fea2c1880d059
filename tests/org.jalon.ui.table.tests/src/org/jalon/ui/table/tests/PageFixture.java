/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.tests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jalon.model.ProjectElement;
import org.jalon.model.project.Project;
import org.jalon.model.resource.ProjectFiles;
import org.jalon.testsupport.Lookup;
import org.jalon.testsupport.ui.Screenshots;
import org.jalon.testsupport.ui.Ui;
import org.jalon.testsupport.ui.Widgets;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.table.internal.TablePage;
import org.jalon.ui.table.internal.TableView;
import org.jalon.ui.table.internal.columns.Column;

/** A page with a table in a window of its own, driven as a user would. */
final class PageFixture implements AutoCloseable {

    private static final Duration SETTLING = Duration.ofMillis(150);
    private static final Color DARK = new Color(32, 36, 42);

    final EditSession session;
    final TablePage page;
    final TableView view;
    private final Shell shell;

    PageFixture(Project project, TablePage page) {
        this(project, page, false);
    }

    PageFixture(Project project, TablePage page, boolean dark) {
        Resource resource = ProjectFiles.newResourceSet().createResource(URI.createURI("test.jalon"));
        resource.getContents().add(project);
        session = new EditSession(resource);
        this.page = page;
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(1500, 620);
        if (dark) {
            shell.setBackground(DARK);
            shell.setBackgroundMode(SWT.INHERIT_FORCE);
        }
        page.create(shell, session, null);
        view = page.view();
        shell.open();
        page.setFocus();
        settle();
    }

    static void settle() {
        Ui.during(SETTLING);
    }

    NatTable table() {
        return view.control();
    }

    /** An element of the project by its name. */
    <T extends ProjectElement> T find(Class<T> type, String name) {
        return Lookup.in(session.project()).find(type, name);
    }

    Column column(String id) {
        return view.model().kind().column(id);
    }

    /** What a cell shows. */
    String text(EObject element, String columnId) {
        return column(columnId).text(element, view.model().context());
    }

    /** What the rows say in a column, from top to bottom. */
    List<String> texts(String columnId) {
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < view.model().rows().size(); row++) {
            texts.add(text(view.model().element(row), columnId));
        }
        return texts;
    }

    /** Clicks on the header of a column. */
    void clickHeader(String columnId, int modifiers) {
        Rectangle bounds = header(columnId);
        click(bounds.x + 20, bounds.y + bounds.height / 2, modifiers);
    }

    /** Clicks on the funnel of a column. */
    void clickFunnel(String columnId) {
        Rectangle bounds = header(columnId);
        click(bounds.x + bounds.width - 10, bounds.y + bounds.height / 2, SWT.NONE);
    }

    private Rectangle header(String columnId) {
        int index = view.model().index(columnId);
        for (int position = 0; position < table().getColumnCount(); position++) {
            if (table().getColumnIndexByPosition(position) == index) {
                return table().getBoundsByPosition(position, 0);
            }
        }
        throw new NoSuchElementException(columnId);
    }

    private void click(int x, int y, int modifiers) {
        for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
            Event event = new Event();
            event.x = x;
            event.y = y;
            event.button = 1;
            event.count = 1;
            event.stateMask = modifiers | (type == SWT.MouseUp ? SWT.BUTTON1 : 0);
            table().notifyListeners(type, event);
        }
        // a second click in time would be a double click
        Ui.during(Duration.ofMillis(table().getDisplay().getDoubleClickTime() + 50L));
    }

    /** Opens the editor of a cell with F2, replaces its text and confirms with Enter. */
    void type(EObject element, String columnId, String text) {
        view.select(element, columnId);
        typeOverSelection(text);
    }

    /** Opens the editor of the cell that has the keyboard, replaces its text and confirms with Enter. */
    void typeOverSelection(String text) {
        press(SWT.NONE, SWT.F2);
        ICellEditor editor = table().getActiveCellEditor();
        if (editor == null) {
            throw new AssertionError("the cell can't be edited");
        }
        if (editor.getEditorControl() instanceof Text) {
            editor.setEditorValue(text);
            Ui.key(editor.getEditorControl(), SWT.NONE, SWT.CR);
        } else {
            editor.setCanonicalValue(text);
            editor.commit(MoveDirectionEnum.NONE);
        }
        settle();
        if (table().getActiveCellEditor() != null) {
            table().getActiveCellEditor().close();
            settle();
        }
    }

    /** Presses a key on the table. */
    void press(int modifiers, int keyCode) {
        Ui.key(table(), modifiers, keyCode);
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

    /** The field by which rows are filtered. */
    Text filterField() {
        return Widgets.first(shell, Text.class, text -> (text.getStyle() & SWT.SEARCH) != 0);
    }

    /** Types into the field by which rows are filtered. */
    void filter(String words) {
        filterField().setText(words);
        Ui.until("filter " + words, () -> view.arranger().query().equals(words));
        settle();
    }

    /** What the bar says about the rows shown. */
    String filterState() {
        return Widgets.first(shell, Label.class, label -> !label.getText().isEmpty()).getText();
    }

    Button button(String text) {
        return Widgets.button(shell, text);
    }

    Shell shell() {
        return shell;
    }

    void undo() {
        session.commandStack().undo();
        settle();
    }

    /** Keeps a picture of the window. */
    void screenshot(String name) {
        Screenshots.take(shell, name);
    }

    @Override
    public void close() {
        page.dispose();
        shell.dispose();
        session.dispose();
    }
}

/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.jface.action.SubStatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.jalon.model.project.Project;
import org.jalon.testsupport.ui.Screenshots;
import org.jalon.testsupport.ui.Ui;
import org.jalon.testsupport.ui.Widgets;
import org.jalon.testsupport.ui.WorkspaceProject;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.PageSwitch;
import org.jalon.ui.diagram.internal.edit.PageActions;
import org.jalon.validation.RuleSet;

/** A diagram page of the editor in the real workbench, driven by mouse and keyboard as a user does. */
abstract class DiagramFixture implements AutoCloseable {

    private static final Duration SETTLING = Duration.ofMillis(120);

    private final WorkspaceProject workspace = new WorkspaceProject();
    final IEditorPart editor;
    private final IFile file;
    final EditSession session;

    /**
     * Opens a project on one page of the editor.
     *
     * @param page id of the page
     * @param rules the organisation's choice of rules, as it stands in the file beside the project
     */
    DiagramFixture(Project project, String page, boolean readOnly, String rules) {
        Ui.window().getShell().setSize(1600, 1000);
        if (Ui.page().findView("org.eclipse.ui.internal.introview") != null) {
            Ui.page().hideView(Ui.page().findView("org.eclipse.ui.internal.introview"));
        }
        file = workspace.file("diagram.jalon", project);
        workspace.file(RuleSet.FILE_NAME, rules);
        setReadOnly(readOnly);
        editor = workspace.open(file);
        session = Ui.await("the session", () -> editor.getAdapter(EditSession.class));
        if (!editor.getAdapter(PageSwitch.class).show(page)) {
            throw new AssertionError("no page " + page);
        }
        Ui.events();
    }

    private void setReadOnly(boolean readOnly) {
        ResourceAttributes attributes = new ResourceAttributes();
        attributes.setReadOnly(readOnly);
        try {
            file.setResourceAttributes(attributes);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    abstract GraphicalViewer viewer();

    abstract PageActions actions();

    Project project() {
        return session.project();
    }

    FigureCanvas canvas() {
        return (FigureCanvas) viewer().getControl();
    }

    static void settle() {
        Ui.during(SETTLING);
    }

    // gestures

    void click(Point at) {
        mouse(SWT.MouseMove, at, 0);
        mouse(SWT.MouseDown, at, 0);
        mouse(SWT.MouseUp, at, SWT.BUTTON1);
        settle();
    }

    void doubleClick(Point at) {
        mouse(SWT.MouseMove, at, 0);
        mouse(SWT.MouseDown, at, 0);
        mouse(SWT.MouseUp, at, SWT.BUTTON1);
        mouse(SWT.MouseDown, at, 0);
        mouse(SWT.MouseDoubleClick, at, 0);
        mouse(SWT.MouseUp, at, SWT.BUTTON1);
        settle();
    }

    void drag(Point from, Point to) {
        dragTo(from, to);
        drop(to);
    }

    /** Drags without letting go. */
    void dragTo(Point from, Point to) {
        mouse(SWT.MouseMove, from, 0);
        mouse(SWT.MouseDown, from, 0);
        int steps = 8;
        for (int i = 1; i <= steps; i++) {
            mouse(SWT.MouseMove, new Point(from.x + (to.x - from.x) * i / steps, from.y + (to.y - from.y) * i / steps),
                    SWT.BUTTON1);
        }
        Ui.events();
    }

    void drop(Point at) {
        mouse(SWT.MouseUp, at, SWT.BUTTON1);
        settle();
    }

    private void mouse(int type, Point at, int mask) {
        Event event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.count = type == SWT.MouseDoubleClick ? 2 : 1;
        event.stateMask = mask;
        canvas().notifyListeners(type, event);
        Ui.events();
    }

    void press(int modifiers, int keyCode) {
        Event event = new Event();
        event.stateMask = modifiers;
        event.keyCode = keyCode;
        event.character = keyCode < 0xffff ? (char) keyCode : 0;
        canvas().notifyListeners(SWT.KeyDown, event);
        canvas().notifyListeners(SWT.KeyUp, event);
        settle();
    }

    /** Does a command of the workbench, as its key does. */
    void command(String id) {
        canvas().setFocus();
        try {
            editor.getSite().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            throw new AssertionError(id, e);
        }
        settle();
    }

    /** Takes a tool from the tool bar, by what is told of it. */
    void tool(String text) {
        tool(text, SWT.NONE);
    }

    /** The same with keys held down. */
    void tool(String text, int modifiers) {
        ToolItem item = tools().stream().filter(i -> text.equals(i.getToolTipText())).findFirst()
                .orElseThrow(() -> new AssertionError(tools().stream().map(ToolItem::getToolTipText).toList()
                        .toString()));
        if ((item.getStyle() & SWT.RADIO) != 0) {
            tools().stream().filter(i -> (i.getStyle() & SWT.RADIO) != 0).forEach(i -> i.setSelection(i == item));
        } else if ((item.getStyle() & SWT.CHECK) != 0) {
            item.setSelection(!item.getSelection());
        }
        Event event = new Event();
        event.widget = item;
        event.stateMask = modifiers;
        item.notifyListeners(SWT.Selection, event);
        settle();
    }

    /** Whether no tool is taken: clicks select. */
    boolean isSelecting() {
        EditDomain domain = viewer().getEditDomain();
        return domain.getActiveTool() == domain.getDefaultTool();
    }

    private List<ToolItem> tools() {
        return List.of(Widgets.first((Composite) canvas().getParent(), ToolBar.class, b -> true).getItems());
    }

    /** The menu of a button of the tool bar. */
    Menu menuOf(String tip) {
        ToolItem item = tools().stream().filter(i -> tip.equals(i.getToolTipText()) || tip.equals(i.getText()))
                .findFirst().orElseThrow(() -> new AssertionError("no button " + tip));
        Menu menu = ((ActionContributionItem) item.getData()).getAction().getMenuCreator().getMenu(item.getParent());
        menu.notifyListeners(SWT.Show, new Event());
        return menu;
    }

    /** Chooses from the menu of a button of the tool bar. */
    void choose(String tip, String text) {
        Menu menu = menuOf(tip);
        MenuItem item = Arrays.stream(menu.getItems()).filter(i -> i.getText().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError(text + " isn't in "
                        + Arrays.stream(menu.getItems()).map(MenuItem::getText).toList()));
        Arrays.stream(menu.getItems()).filter(i -> (i.getStyle() & SWT.RADIO) != 0)
                .forEach(i -> i.setSelection(i == item));
        if ((item.getStyle() & SWT.CHECK) != 0) {
            item.setSelection(!item.getSelection());
        }
        Ui.send(item, SWT.Selection);
        settle();
    }

    /** Whether the tool bar has a button of which this is told. */
    boolean offers(String tip) {
        return tools().stream().anyMatch(item -> tip.equals(item.getToolTipText()));
    }

    /** Whether the tool bar has a button with a text. */
    boolean hasTool(String text) {
        return tools().stream().anyMatch(item -> item.getText().equals(text));
    }

    IAction action(String id) {
        return actions().find(id).or(() -> actions().find("org.jalon.ui.diagram." + id)).orElseThrow();
    }

    void run(String id) {
        action(id).run();
        settle();
    }

    void select(EObject... elements) {
        session.selection().select(List.of(elements), this);
        settle();
    }

    // the field in which a text is being edited

    Text field() {
        return Ui.await("a field", () -> fields().isEmpty() ? null : fields().get(0));
    }

    List<Text> fields() {
        List<Text> texts = new ArrayList<>();
        for (Control child : canvas().getChildren()) {
            collect(child, texts);
        }
        return texts;
    }

    private static void collect(Control control, List<Text> texts) {
        if (control instanceof Text text && text.isVisible()) {
            texts.add(text);
        } else if (control instanceof Composite composite) {
            Arrays.stream(composite.getChildren()).forEach(child -> collect(child, texts));
        }
    }

    /** Types into the field over what stands there, and presses Enter. */
    void type(String text) {
        Text field = field();
        field.setText(text);
        field.notifyListeners(SWT.DefaultSelection, new Event());
        settle();
    }

    void escape() {
        Event event = new Event();
        event.detail = SWT.TRAVERSE_ESCAPE;
        event.character = SWT.ESC;
        event.keyCode = SWT.ESC;
        event.doit = true;
        field().notifyListeners(SWT.KeyDown, event);
        settle();
    }

    /** What the status line says: why something can't be done, or what can; empty for nothing. */
    String status() {
        IStatusLineManager own = editor.getEditorSite().getActionBars().getStatusLineManager();
        StatusLineManager line = (StatusLineManager) ((SubStatusLineManager) own).getParent();
        return Widgets.all((Composite) line.getControl(), CLabel.class, label -> true).stream().map(CLabel::getText)
                .filter(text -> text != null && !text.isEmpty()).findFirst().orElse("");
    }

    void undo() {
        session.commandStack().undo();
        settle();
    }

    void redo() {
        session.commandStack().redo();
        settle();
    }

    String undoLabel() {
        return session.commandStack().canUndo() ? session.commandStack().getUndoCommand().getLabel() : null;
    }

    void screenshot(String name) {
        Screenshots.take(Ui.window().getShell(), name);
    }

    @Override
    public void close() {
        setReadOnly(false);
        workspace.close();
    }
}

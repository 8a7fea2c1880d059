/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.jalon.model.ModelPackage;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.Project;
import org.jalon.model.resource.ProjectFiles;
import org.jalon.testsupport.Lookup;
import org.jalon.testsupport.ui.Screenshots;
import org.jalon.testsupport.ui.Ui;
import org.jalon.testsupport.ui.Widgets;
import org.jalon.testsupport.ui.WorkspaceProject;
import org.jalon.ui.JalonUi;
import org.jalon.ui.common.EditSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The editor on project files: one session for all its pages, saving, and what others do to the file. */
class JalonEditorTest {

    private WorkspaceProject workspace;
    private IFile file;
    private IEditorPart editor;

    @BeforeEach
    void openEditor() {
        workspace = new WorkspaceProject();
        Project project = aProject().starting("2026-03-02").with(activity("Dig", days(5)),
                activity("Build", days(3)).after("Dig")).build();
        project.setName("Line 4");
        file = workspace.file("plan.jalon", project);
        editor = workspace.open(file);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private EditSession session() {
        return Ui.await("session", () -> editor.getAdapter(EditSession.class));
    }

    private static Composite workbench() {
        return Ui.window().getShell();
    }

    private static Text nameField() {
        return Ui.await("name field", () -> Widgets.all(workbench(), Text.class,
                t -> "name".equals(t.getData("org.jalon.ui.feature"))).stream().findFirst().orElse(null));
    }

    private IAction action(ActionFactory factory) {
        return editor.getEditorSite().getActionBars().getGlobalActionHandler(factory.getId());
    }

    @Test
    void opensProjectFilesByContentType() {
        assertEquals(JalonUi.EDITOR, editor.getEditorSite().getId());
        assertEquals("Line 4", session().project().getName());
        assertEquals("Line 4", nameField().getText());
        Screenshots.take("overview");
    }

    @Test
    void typingInTheFormIsOneStepOfUndo() {
        session();
        Widgets.type(nameField(), "Line");
        Ui.until("first pause", () -> "Line".equals(session().project().getName()));
        Widgets.type(nameField(), "Line 5");
        Ui.until("second pause", () -> "Line 5".equals(session().project().getName()));
        assertTrue(editor.isDirty());
        assertTrue(action(ActionFactory.UNDO).getText().contains(nameLabel()), action(ActionFactory.UNDO).getText());

        action(ActionFactory.UNDO).run();
        Ui.events();
        assertEquals("Line 4", session().project().getName());
        assertEquals("Line 4", nameField().getText());
        assertFalse(editor.isDirty());
        assertFalse(action(ActionFactory.UNDO).isEnabled());

        action(ActionFactory.REDO).run();
        assertEquals("Line 5", session().project().getName());
    }

    private static String nameLabel() {
        return ModelLabels.current().feature(ModelPackage.Literals.PROJECT_ELEMENT__NAME);
    }

    @Test
    void savesWhatWasChanged() throws Exception {
        session().set(session().project(), ModelPackage.Literals.PROJECT_ELEMENT__NAME, "Saved");
        assertTrue(editor.isDirty());
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        assertEquals("Saved", ProjectFiles.load(file.getLocation().toPath()).getName());
        assertEquals("Saved", session().project().getName(), "own saving must not load the file anew");
    }

    @Test
    void loadsAnewWhatOthersChanged() throws Exception {
        EditSession before = session();
        Project other = ProjectFiles.load(file.getLocation().toPath());
        other.setName("Changed by others");
        ProjectFiles.save(other, file.getLocation().toPath());
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        Ui.until("reload", () -> editor.getAdapter(EditSession.class) != null
                && editor.getAdapter(EditSession.class) != before);
        assertEquals("Changed by others", session().project().getName());
        assertEquals("Changed by others", nameField().getText());
    }

    @Test
    void asksBeforeLosingChangesToOthers() throws Exception {
        EditSession before = session();
        before.set(before.project(), ModelPackage.Literals.PROJECT_ELEMENT__NAME, "Mine");
        Project other = ProjectFiles.load(file.getLocation().toPath());
        other.setName("Theirs");
        ProjectFiles.save(other, file.getLocation().toPath());
        Ui.answering(() -> {
            try {
                file.refreshLocal(IResource.DEPTH_ZERO, null);
            } catch (CoreException e) {
                throw new AssertionError(e);
            }
            Ui.events();
        }, Texts.of("changedTitle"), shell -> Widgets.press(Widgets.button(shell,
                Widgets.plain(Texts.of("changedKeep")))));
        assertEquals("Mine", session().project().getName());
        assertTrue(editor.isDirty());
    }

    @Test
    void closesWithTheFileWhenNothingIsLost() throws Exception {
        session();
        file.delete(true, null);
        Ui.until("editor closed", () -> Ui.page().findEditor(editor.getEditorInput()) == null);
    }

    @Test
    void followsARenamedFile() throws Exception {
        session();
        IFile target = workspace.project().getFile("renamed.jalon");
        file.move(target.getFullPath(), true, null);
        Ui.until("new name", () -> editor.getTitle().equals("renamed.jalon"));
        session().set(session().project(), ModelPackage.Literals.PROJECT_ELEMENT__NAME, "Elsewhere");
        editor.doSave(new NullProgressMonitor());
        assertEquals("Elsewhere", ProjectFiles.load(target.getLocation().toPath()).getName());
        assertFalse(file.exists());
    }

    @Test
    void aReadOnlyFileCannotBeChanged() throws Exception {
        Ui.page().closeAllEditors(false);
        ResourceAttributes attributes = file.getResourceAttributes();
        attributes.setReadOnly(true);
        file.setResourceAttributes(attributes);
        editor = workspace.open(file);
        assertTrue(session().isReadOnly());
        assertFalse(session().set(session().project(), ModelPackage.Literals.PROJECT_ELEMENT__NAME, "No"));
        assertFalse(nameField().getEditable());
        attributes.setReadOnly(false);
        file.setResourceAttributes(attributes);
    }

    @Test
    void aDamagedFileShowsWhatIsWrongAndALinkToItsText() throws Exception {
        Path path = file.getLocation().toPath();
        String whole = Files.readString(path);
        IFile damaged = workspace.file("damaged.jalon", whole.substring(0, whole.length() / 2));
        editor = workspace.open(damaged);
        Composite shell = workbench();
        Label message = Ui.await("message", () -> Widgets.all(shell, Label.class,
                l -> l.getText().matches("(?s).*damaged.jalon.*(line|ligne) \\d+.*")).stream().findFirst().orElse(null));
        assertFalse(message.getText().contains("Exception"), message.getText());
        assertNotNull(Widgets.first(shell, Hyperlink.class, l -> l.getText().equals(Texts.of("errorOpenAsText"))));
        Screenshots.take("damaged");
        Files.write(damaged.getLocation().toPath(), whole.getBytes(StandardCharsets.UTF_8));
        damaged.refreshLocal(IResource.DEPTH_ZERO, null);
        assertEquals("Line 4", session().project().getName(), "a repaired file opens by itself");
    }

    @Test
    void theSelectionIsSharedWithTheWorkbench() {
        var dig = Lookup.in(session().project()).activity("Dig");
        session().selection().select(List.of(dig), this);
        IStructuredSelection selection = (IStructuredSelection) editor.getEditorSite().getSelectionProvider()
                .getSelection();
        assertEquals(List.of(dig), selection.toList());
    }

    @Test
    void whatIsDeletedIsNoLongerSelected() {
        var dig = Lookup.in(session().project()).activity("Dig");
        session().selection().select(List.of(dig), this);
        session().execute("Delete", RemoveCommand.create(session().domain(), dig));
        assertEquals(List.of(), session().selection().elements());
    }
}

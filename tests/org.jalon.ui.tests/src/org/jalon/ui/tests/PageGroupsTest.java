/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.tests;

import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.jalon.model.ModelPackage;
import org.jalon.model.closing.Closing;
import org.jalon.model.closing.ClosingFactory;
import org.jalon.model.closing.Lesson;
import org.jalon.model.closing.SatisfactionSurvey;
import org.jalon.model.project.Project;
import org.jalon.model.resource.ProjectFiles;
import org.jalon.testsupport.ui.Screenshots;
import org.jalon.testsupport.ui.Ui;
import org.jalon.testsupport.ui.Widgets;
import org.jalon.testsupport.ui.WorkspaceProject;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.PageSwitch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages that share a tab of the editor. */
class PageGroupsTest {

    private static final String LESSONS = "org.jalon.ui.tests.lessons";
    private static final String SURVEYS = "org.jalon.ui.tests.surveys";
    private static final String OVERVIEW = "org.jalon.ui.overview";

    private final WorkspaceProject workspace = new WorkspaceProject();
    private final Lesson lesson = ClosingFactory.eINSTANCE.createLesson();
    private IFile file;
    private IEditorPart editor;

    @BeforeEach
    void openEditor() {
        Project project = aProject().starting("2026-03-02").build();
        Closing closing = ClosingFactory.eINSTANCE.createClosing();
        lesson.setName("Order steel early");
        closing.getLessons().add(lesson);
        SatisfactionSurvey survey = ClosingFactory.eINSTANCE.createSatisfactionSurvey();
        survey.setName("Operators");
        closing.getSurveys().add(survey);
        project.setClosing(closing);
        file = workspace.file("groups.jalon", project);
        open();
    }

    private void open() {
        editor = workspace.open(file);
        session();
    }

    @AfterEach
    void close() {
        workspace.close();
        assertEquals(Set.of(), NotePage.OPEN.keySet(), "pages are let go with their editor");
    }

    private EditSession session() {
        return Ui.await("session", () -> editor.getAdapter(EditSession.class));
    }

    private PageSwitch pages() {
        return editor.getAdapter(PageSwitch.class);
    }

    private static CTabFolder tabs() {
        return Widgets.first(Ui.window().getShell(), CTabFolder.class,
                f -> (f.getStyle() & SWT.BOTTOM) != 0 && f.getItemCount() > 2);
    }

    private static CTabItem tab(String name) {
        return Arrays.stream(tabs().getItems()).filter(i -> i.getText().equals(name)).findFirst().orElseThrow();
    }

    private static void click(CTabItem item) {
        item.getParent().setSelection(item);
        Event event = new Event();
        event.item = item;
        item.getParent().notifyListeners(SWT.Selection, event);
        Ui.events();
    }

    private static List<Button> switcher() {
        return Widgets.all(tabs(), Button.class, b -> (b.getStyle() & SWT.TOGGLE) != 0 && b.isVisible());
    }

    private static void click(Button button) {
        button.setSelection(!button.getSelection());
        Ui.send(button, SWT.Selection);
    }

    private static void command(String id) throws Exception {
        Ui.window().getService(IHandlerService.class).executeCommand(id, null);
        Ui.events();
    }

    @Test
    void pagesOfAGroupShareOneTabAndOthersKeepTheirs() {
        List<String> titles = Arrays.stream(tabs().getItems()).map(CTabItem::getText).toList();
        assertEquals(List.of("Pair", "Skills", "Scales"), titles.subList(titles.size() - 3, titles.size()),
                "two in a group; one in a group; one in a group that isn't declared; none for an empty group");
        assertEquals(Set.of(), NotePage.OPEN.keySet(), "no page is made before it is seen");
        click(tab("Pair"));
        assertEquals(Set.of("SatisfactionSurvey"), NotePage.OPEN.keySet(), "the page of lowest rank is on top");
        assertEquals(Optional.of(SURVEYS), pages().active());
        Screenshots.take("page-group");
    }

    @Test
    void aPageThatCannotBeMadeLeavesTheOthersUsable() {
        NotePage.FAILING.add("SatisfactionSurvey");
        try {
            click(tab("Pair"));
            assertEquals(Optional.of(SURVEYS), pages().active());
            Text told = Widgets.first(tabs(), Text.class, t -> t.isVisible() && (t.getStyle() & SWT.READ_ONLY) != 0);
            assertTrue(told.getText().contains("No notes on SatisfactionSurvey"), told.getText());
            Screenshots.take("page-failed");
            Ui.page().activate(editor);
            pages().reveal(session().project().getClosing().getSurveys().getFirst());
            click(switcher().get(1));
            assertEquals(Set.of("Lesson"), NotePage.OPEN.keySet());
            click(switcher().get(0));
            editor.setFocus();
            assertEquals(Set.of("Lesson"), NotePage.OPEN.keySet(), "it isn't tried again and again");
        } finally {
            NotePage.FAILING.clear();
        }
    }

    @Test
    void aButtonTurnsToItsPage() {
        click(tab("Pair"));
        assertEquals(List.of("Surveys", "Lessons"), switcher().stream().map(Button::getText).toList());
        assertTrue(switcher().get(0).getSelection());
        click(switcher().get(0));
        assertTrue(switcher().get(0).getSelection(), "the page on top stays on top");
        click(switcher().get(1));
        assertEquals(Optional.of(LESSONS), pages().active());
        assertTrue(NotePage.OPEN.get("Lesson").isSeen());
        assertFalse(NotePage.OPEN.get("SatisfactionSurvey").isSeen());
        assertSame(NotePage.OPEN.get("Lesson"), editor.getAdapter(NotePage.class),
                "the editor adapts to the page on top");
        assertEquals("Lesson", editor.getEditorSite().getActionBars().getGlobalActionHandler(
                ActionFactory.PRINT.getId()).getText(), "commands go to the page on top");
    }

    @Test
    void keysTurnThePagesOfATabAround() throws Exception {
        click(tab("Pair"));
        editor.setFocus();
        command("org.jalon.ui.nextPage");
        assertEquals(Optional.of(LESSONS), pages().active());
        assertTrue(switcher().get(1).getSelection());
        command("org.jalon.ui.nextPage");
        assertEquals(Optional.of(SURVEYS), pages().active(), "the first follows the last");
        command("org.jalon.ui.previousPage");
        assertEquals(Optional.of(LESSONS), pages().active());
        assertTrue(NotePage.OPEN.get("Lesson").wasGivenTheKeyboard());
    }

    @Test
    void followingAnElementTurnsToThePageThatShowsIt() {
        Lesson shown = session().project().getClosing().getLessons().getFirst();
        pages().reveal(shown);
        assertEquals(Optional.of(LESSONS), pages().active());
        assertEquals("Pair", tabs().getSelection().getText());
        assertSame(shown, NotePage.OPEN.get("Lesson").revealed());
        assertEquals(Set.of("Lesson"), NotePage.OPEN.keySet(), "pages that don't show such elements aren't made");
    }

    @Test
    void pagesAreReachedByTheirId() {
        assertTrue(pages().show(LESSONS));
        assertEquals("Pair", tabs().getSelection().getText());
        assertTrue(pages().show(OVERVIEW));
        assertFalse(pages().hasOthers());
        assertFalse(pages().show("org.jalon.ui.tests.none"));
        assertEquals(Optional.of(OVERVIEW), pages().active());
        click(tab("Pair"));
        assertEquals(Optional.of(LESSONS), pages().active(), "a tab keeps the page that was on top");
    }

    @Test
    void theFileLoadedAnewShowsThePagesThatWereOnTop() throws Exception {
        pages().show(LESSONS);
        EditSession before = session();
        Project other = ProjectFiles.load(file.getLocation().toPath());
        other.setName("Changed by others");
        ProjectFiles.save(other, file.getLocation().toPath());
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        Ui.until("reload", () -> editor.getAdapter(EditSession.class) != null && session() != before);
        assertEquals(Optional.of(LESSONS), pages().active());
        assertTrue(NotePage.OPEN.get("Lesson").isSeen());
    }

    @Test
    void theEditorOpenedAnewShowsThePagesThatWereOnTop() {
        pages().show(LESSONS);
        pages().show(OVERVIEW);
        Ui.page().closeAllEditors(false);
        Ui.events();
        open();
        assertEquals(Optional.of(OVERVIEW), pages().active());
        assertNull(NotePage.OPEN.get("Lesson"));
        click(tab("Pair"));
        assertEquals(Optional.of(LESSONS), pages().active());
        session().set(session().project(), ModelPackage.Literals.PROJECT_ELEMENT__NAME, "Still the same session");
        assertTrue(editor.isDirty());
    }
}

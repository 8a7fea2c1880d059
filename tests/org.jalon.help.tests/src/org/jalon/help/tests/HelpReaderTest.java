/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.help.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.help.IWorkbenchHelpSystem;
import org.jalon.help.reader.internal.HelpPage;
import org.jalon.help.reader.internal.HelpView;
import org.jalon.testsupport.SampleProject;
import org.jalon.testsupport.ui.Screenshots;
import org.jalon.testsupport.ui.Ui;
import org.jalon.testsupport.ui.Widgets;
import org.jalon.testsupport.ui.WorkspaceProject;
import org.jalon.ui.JalonUi;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.HelpContexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The help as it is read in our workbench. */
class HelpReaderTest {

    private static final String LANGUAGE = Locale.getDefault().getLanguage();

    private WorkspaceProject workspace;

    @BeforeEach
    void open() {
        Ui.window().getShell().setSize(1600, 1000);
        IViewPart intro = Ui.page().findView("org.eclipse.ui.internal.introview");
        if (intro != null) {
            Ui.page().hideView(intro);
        }
        workspace = new WorkspaceProject(JalonUi.NATURE);
    }

    @AfterEach
    void close() {
        workspace.close();
        for (String id : new String[] { HelpView.ID, "org.eclipse.ui.cheatsheets.views.CheatSheetView" }) {
            IViewPart view = Ui.page().findView(id);
            if (view != null) {
                Ui.page().hideView(view);
            }
        }
    }

    private static IWorkbenchHelpSystem help() {
        return PlatformUI.getWorkbench().getHelpSystem();
    }

    private static HelpView view() {
        return (HelpView) Ui.await("help view", () -> Ui.page().findView(HelpView.ID));
    }

    @Test
    void theContentsAreReadInTheWorkbench() throws Exception {
        PlatformUI.getWorkbench().showPerspective(JalonUi.PERSPECTIVE, Ui.window());
        help().displayHelp();
        Ui.events();
        assertEquals("/org.jalon.help/html/index.html", view().shown());
        Screenshots.take("help-contents-" + LANGUAGE);
        help().displayHelpResource("/org.jalon.help/html/page-network.html");
        Ui.events();
        assertEquals("/org.jalon.help/html/page-network.html", view().shown());
        Screenshots.take("help-page-" + LANGUAGE);
    }

    @Test
    void f1OnAPageOfTheEditorTellsWhatItIs() {
        IFile file = workspace.file("plan.jalon", SampleProject.create());
        IEditorPart editor = workspace.open(file);
        Ui.await("session", () -> editor.getAdapter(EditSession.class));
        Ui.events();
        String expected = HelpContexts.BUNDLE + "." + HelpContexts.of("org.jalon.ui.overview");
        Control page = Widgets.first(Ui.window().getShell(), Control.class,
                control -> expected.equals(control.getData("org.eclipse.ui.help")));
        page.notifyListeners(SWT.Help, new Event());
        Ui.events();
        assertEquals(((IContext2) HelpSystem.getContext(expected)).getTitle(), view().shown());
        Screenshots.take("help-context-" + LANGUAGE);
    }

    @Test
    void searchFindsPagesByAllTheirWordsWithoutRegardToAccents() {
        help().displayHelp();
        view().search(LANGUAGE.equals("fr") ? "MARGE reseau" : "FLOAT network");
        Ui.events();
        Screenshots.take("help-search-" + LANGUAGE);
        assertTrue(HelpPage.topics().size() > 25);
        HelpPage.topics().forEach(topic -> {
            HelpPage page = HelpPage.read(topic.getHref());
            assertTrue(page.text().length() > 200, topic.getHref());
            assertEquals(topic.getLabel(), page.title());
        });
    }

    @Test
    void aPageThatIsMissingSaysSo() {
        HelpPage missing = HelpPage.read("/org.jalon.help/html/nowhere.html");
        assertTrue(missing.text().contains("nowhere.html"), missing.text());
    }

    @Test
    void cheatSheetsOpenInTheWorkbench() throws Exception {
        for (String id : new String[] { "firstProject", "frameARequest", "levelResources" }) {
            new OpenCheatSheetAction("org.jalon.help." + id).run();
            Ui.events();
            IViewPart sheet = Ui.page().findView("org.eclipse.ui.cheatsheets.views.CheatSheetView");
            assertNotNull(sheet, id);
            Screenshots.take("cheatsheet-" + id + "-" + LANGUAGE);
        }
    }

    @Test
    void preferencePagesShowTheirFields() {
        for (String id : new String[] { "org.jalon.ui.preferences", "org.jalon.ui.diagram.preferences",
            "org.jalon.ui.diagram.preferences.gantt" }) {
            var dialog = PreferencesUtil.createPreferenceDialogOn(Ui.window().getShell(), id, null, null);
            dialog.setBlockOnOpen(false);
            dialog.open();
            Ui.events();
            assertNotNull(dialog.getSelectedPage(), id);
            assertTrue(Widgets.all(dialog.getShell(), Control.class,
                    c -> (HelpContexts.BUNDLE + ".preferences").equals(c.getData("org.eclipse.ui.help"))).size() > 0, id);
            Screenshots.take(dialog.getShell(), "preferences-" + id.substring(id.lastIndexOf('.') + 1)
                    + (id.contains("diagram") ? "-diagram" : "") + "-" + LANGUAGE);
            dialog.close();
        }
    }
}

/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.jalon.model.project.Project;
import org.jalon.model.resource.ProjectFiles;
import org.jalon.testsupport.Lookup;
import org.jalon.testsupport.ui.Screenshots;
import org.jalon.testsupport.ui.Ui;
import org.jalon.testsupport.ui.Widgets;
import org.jalon.ui.JalonUi;
import org.jalon.ui.common.EditSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wizards, driven as the user does. */
class WizardTest {

    private static final String MSPDI = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Project xmlns="http://schemas.microsoft.com/project">
              <SaveVersion>14</SaveVersion><Name>Move</Name><StartDate>2026-03-02T08:00:00</StartDate>
              <Tasks>
                <Task><UID>1</UID><ID>1</ID><Name>Pack</Name><Duration>PT16H0M0S</Duration></Task>
                <Task><UID>2</UID><ID>2</ID><Name>Carry</Name><Duration>PT8H0M0S</Duration>
                  <PredecessorLink><PredecessorUID>1</PredecessorUID><Type>1</Type></PredecessorLink></Task>
              </Tasks>
            </Project>
            """;

    private WizardDialog dialog;
    private String created;

    @AfterEach
    void clean() throws CoreException {
        if (dialog != null && dialog.getShell() != null) {
            dialog.close();
        }
        Ui.page().closeAllEditors(false);
        if (created != null) {
            ResourcesPlugin.getWorkspace().getRoot().getProject(created).delete(true, true, null);
        }
    }

    private void open(IWizardRegistry registry, String id) throws CoreException {
        IWorkbenchWizard wizard = registry.findWizard(id).createWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        dialog = new WizardDialog(Ui.window().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Ui.events();
    }

    private void finish() {
        Widgets.press(Widgets.button(dialog.getShell(),
                Widgets.plain(IDialogConstants.FINISH_LABEL)));
    }

    private IFile created(String project, String file) {
        created = project;
        return ResourcesPlugin.getWorkspace().getRoot().getProject(project).getFile(file);
    }

    @Test
    void aNewProjectHasANatureAFileAndAnEditor() throws Exception {
        open(PlatformUI.getWorkbench().getNewWizardRegistry(), "org.jalon.ui.newProject");
        Text name = Widgets.labelled(dialog.getShell(), Text.class, Widgets.plain(Texts.of("settingsName")));
        Widgets.type(name, "Line 5: works");
        Screenshots.take(dialog.getShell(), "new-project");
        finish();
        IFile file = created("Line 5 - works", "Line 5 - works.jalon");
        Ui.until("file", file::exists);
        assertTrue(file.getProject().hasNature(JalonUi.NATURE));
        Project project = ProjectFiles.load(file.getLocation().toPath());
        assertEquals("Line 5: works", project.getName());
        assertNotNull(project.getStart());
        assertEquals(5, project.getCalendar().getWeek().size());
        Ui.until("editor", () -> Ui.page().getActiveEditor() != null
                && Ui.page().getActiveEditor().getAdapter(EditSession.class) != null);
        assertEquals(JalonUi.PERSPECTIVE, Ui.page().getPerspective().getId());
    }

    @Test
    void aNameTakenIsRefused() throws Exception {
        IProject taken = created("Taken", "x").getProject();
        taken.create(null);
        open(PlatformUI.getWorkbench().getNewWizardRegistry(), "org.jalon.ui.newProject");
        Text name = Widgets.labelled(dialog.getShell(), Text.class, Widgets.plain(Texts.of("settingsName")));
        Widgets.type(name, "Taken");
        assertFalse(dialog.getCurrentPage().isPageComplete());
        assertTrue(dialog.getErrorMessage().contains("Taken"));
    }

    @Test
    void anImportShowsItsReportBeforeAnythingIsWritten(@TempDir Path folder) throws Exception {
        Path source = Files.writeString(folder.resolve("move.xml"), MSPDI, StandardCharsets.UTF_8);
        open(PlatformUI.getWorkbench().getImportWizardRegistry(), "org.jalon.ui.import");
        Widgets.type(Widgets.labelled(dialog.getShell(), Text.class, Widgets.plain(Texts.of("importFile"))),
                source.toString());
        Widgets.labelled(dialog.getShell(), Combo.class, Widgets.plain(Texts.of("importProject"))).setText("Moving");
        Ui.events();
        IFile file = created("Moving", "move.jalon");
        dialog.showPage(dialog.getCurrentPage().getNextPage());
        Ui.until("report", () -> dialog.getCurrentPage().getWizard().canFinish());
        assertFalse(file.getProject().exists());
        Screenshots.take(dialog.getShell(), "import-report");
        finish();
        Ui.until("file", file::exists);
        Project project = ProjectFiles.load(file.getLocation().toPath());
        assertEquals(Duration.ofHours(16), Lookup.in(project).activity("Pack").getDuration());
        assertEquals(1, Lookup.in(project).activity("Carry").getPredecessorLinks().size());
    }
}

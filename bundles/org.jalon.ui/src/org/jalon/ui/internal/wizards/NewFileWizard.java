/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectFactory;
import org.jalon.ui.JalonUi;
import org.jalon.ui.internal.Messages;

/** Creates a project file in a folder of the workspace that is there already. */
public final class NewFileWizard extends JalonWizard implements INewWizard {

    private WizardNewFileCreationPage filePage;
    private final SettingsPage settingsPage = new SettingsPage();

    public NewFileWizard() {
        super(Messages.newFileTitle, "new-file");
    }

    @Override
    public void addPages() {
        filePage = new WizardNewFileCreationPage("file", selection());
        filePage.setTitle(Messages.newFileTitle);
        filePage.setDescription(Messages.newFileDescription);
        filePage.setFileExtension(JalonUi.FILE_EXTENSION);
        filePage.setAllowExistingResources(false);
        addPage(filePage);
        addPage(settingsPage);
    }

    @Override
    public boolean performFinish() {
        IFile file = ResourcesPlugin.getWorkspace().getRoot()
                .getFile(filePage.getContainerFullPath().append(FileNames.file(filePage.getFileName())));
        Project project = ProjectFactory.eINSTANCE.createProject();
        settingsPage.settings().applyTo(project);
        if (!run(new CreateProjectFile(project, file))) {
            return false;
        }
        open(file);
        return true;
    }
}

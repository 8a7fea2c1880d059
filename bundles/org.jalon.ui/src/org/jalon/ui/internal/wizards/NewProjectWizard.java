/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.wizards;

import java.io.IOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.INewWizard;
import org.jalon.model.project.Project;
import org.jalon.ui.internal.Messages;

/** Creates a workspace project with a project file in it, blank or from a template. */
public final class NewProjectWizard extends JalonWizard implements INewWizard {

    private final NewProjectPage page = new NewProjectPage();

    public NewProjectWizard() {
        super(Messages.newProjectTitle, "new-project");
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        String name = FileNames.of(page.settings().name());
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject(name).getFile(FileNames.file(name));
        try {
            Project project = page.template().create(page.settings());
            if (!run(new CreateProjectFile(project, file))) {
                return false;
            }
        } catch (IOException e) {
            failed(e);
            return false;
        }
        open(file);
        return true;
    }
}

/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.jalon.ui.JalonUi;
import org.jalon.ui.common.HelpContexts;
import org.jalon.ui.internal.Messages;
import org.jalon.ui.internal.UiPlugin;

/** What the wizards have in common: run with progress, tell why something failed, open what was created. */
abstract class JalonWizard extends Wizard implements IWorkbenchWizard {

    private IWorkbench workbench;
    private IStructuredSelection selection;

    JalonWizard(String title, String banner) {
        setWindowTitle(title);
        setDefaultPageImageDescriptor(UiPlugin.icon("banner-" + banner));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench newWorkbench, IStructuredSelection newSelection) {
        workbench = newWorkbench;
        selection = newSelection;
    }

    @Override
    public void createPageControls(Composite pages) {
        super.createPageControls(pages);
        HelpContexts.set(pages, HelpContexts.WIZARDS);
    }

    IWorkbench workbench() {
        return workbench;
    }

    IStructuredSelection selection() {
        return selection;
    }

    /**
     * Runs something in the background, with progress and a button to cancel.
     *
     * @return whether it ended well
     */
    boolean run(IRunnableWithProgress operation) {
        try {
            getContainer().run(true, true, operation);
            return true;
        } catch (InvocationTargetException e) {
            failed(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            // the user cancelled
        }
        return false;
    }

    /** Tells the user why something couldn't be done. */
    void failed(Throwable cause) {
        UiPlugin.log(cause);
        MessageDialog.openError(getShell(), Messages.wizardFailed, cause.getLocalizedMessage());
    }

    /** Selects a new file in the explorer and opens the editor on it, in the perspective made for it. */
    void open(IFile file) {
        try {
            var window = workbench.getActiveWorkbenchWindow();
            workbench.showPerspective(JalonUi.PERSPECTIVE, window);
            BasicNewResourceWizard.selectAndReveal(file, window);
            IWorkbenchPage page = window.getActivePage();
            IDE.openEditor(page, file, true);
        } catch (WorkbenchException e) {
            UiPlugin.log(e);
        }
    }
}

/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.wizards;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.ide.IDE;
import org.jalon.model.project.Project;
import org.jalon.model.resource.ProjectFiles;
import org.jalon.planning.ProjectPlanner;
import org.jalon.report.HtmlReport;
import org.jalon.report.ReportOptions;
import org.jalon.ui.internal.Messages;
import org.jalon.ui.internal.UiPlugin;
import org.jalon.validation.RuleSet;
import org.jalon.validation.Validator;
import org.jalon.ui.internal.editor.ProjectFile;

/** Writes the HTML report of a project in the background. */
public final class ReportWizard extends JalonWizard implements IExportWizard {

    private ReportPage page;

    public ReportWizard() {
        super(Messages.reportTitle, "report");
    }

    @Override
    public void addPages() {
        page = new ReportPage(selection());
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IFile file = page.source();
        // the report is that of the file: what is being edited has to be saved first
        if (!IDE.saveAllEditors(new IFile[] {file}, true)) {
            return false;
        }
        new Writing(file, page.target(), page.options(), page.isOpenWanted()).schedule();
        return true;
    }

    private static final class Writing extends Job {
        private final IFile source;
        private final Path target;
        private final ReportOptions options;
        private final boolean open;
        private final Display display = Display.getCurrent();

        Writing(IFile source, Path target, ReportOptions options, boolean open) {
            super(NLS.bind(Messages.reportWriting, source.getName()));
            this.source = source;
            this.target = target;
            this.options = options;
            this.open = open;
            setUser(true);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            SubMonitor progress = SubMonitor.convert(monitor, 3);
            try {
                Project project = ProjectFiles.load(source.getLocation().toPath());
                progress.worked(1);
                var plan = ProjectPlanner.plan(project);
                progress.worked(1);
                if (progress.isCanceled()) {
                    return Status.CANCEL_STATUS;
                }
                // that they can't be used is marked as a problem of the file
                RuleSet rules = RuleSet.besideOrDefaults(source.getLocation().toPath(),
                        e -> ILog.of(ReportWizard.class).warn(e.getLocalizedMessage()));
                HtmlReport.write(plan, options.withFindings(Validator.validate(plan, rules)), target);
                ProjectFile.of(target).refresh(null);
                if (open && !display.isDisposed()) {
                    display.asyncExec(() -> Program.launch(target.toUri().toString()));
                }
                return Status.OK_STATUS;
            } catch (IOException e) {
                return UiPlugin.error(e);
            }
        }
    }
}

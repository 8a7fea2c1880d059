/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IImportWizard;
import org.jalon.exchange.ImportResult;
import org.jalon.exchange.ProjectImporter;
import org.jalon.ui.internal.Messages;

/**
 * Imports a file of another planning tool: the file is read and its report shown before anything is written to the
 * workspace, and what is written is a whole project or nothing.
 */
public final class ImportWizard extends JalonWizard implements IImportWizard {

    private static final int POLL = 100;

    private final ImportSourcePage source = new ImportSourcePage();
    private final ImportReportPage report = new ImportReportPage();
    private Path imported;
    private ImportResult result;

    public ImportWizard() {
        super(Messages.importTitle, "import");
    }

    @Override
    public void addPages() {
        addPage(source);
        addPage(report);
    }

    /** Reads the file chosen, unless it was read already. */
    ImportResult result() {
        Path file = source.file();
        if (!file.equals(imported)) {
            result = null;
            Reading reading = new Reading(file);
            imported = run(reading) ? file : null;
            result = imported == null ? null : reading.result;
        }
        return result;
    }

    @Override
    public boolean canFinish() {
        return result != null && source.isPageComplete() && getContainer().getCurrentPage() == report;
    }

    @Override
    public boolean performFinish() {
        // a copy, so that the wizard may fail and be finished again
        var file = source.target();
        if (!run(new CreateProjectFile(EcoreUtil.copy(result.project()), file))) {
            return false;
        }
        open(file);
        return true;
    }

    /** Reads a file in a thread that is left behind when the user cancels: parsers can't be interrupted. */
    private static final class Reading implements IRunnableWithProgress {
        private final Path file;
        private ImportResult result;

        Reading(Path file) {
            this.file = file;
        }

        @Override
        public void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
            monitor.beginTask(NLS.bind(Messages.importReading, file.getFileName()), IProgressMonitor.UNKNOWN);
            Locale locale = Locale.getDefault();
            FutureTask<ImportResult> task = new FutureTask<>(() -> ProjectImporter.importFile(file, locale));
            Thread.ofPlatform().daemon().name("Jalon import").start(task);
            while (result == null) {
                if (monitor.isCanceled()) {
                    task.cancel(true);
                    throw new InterruptedException();
                }
                try {
                    result = task.get(POLL, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    // not finished yet
                } catch (ExecutionException e) {
                    throw new InvocationTargetException(e.getCause());
                } catch (CancellationException e) {
                    throw new InterruptedException();
                }
            }
        }
    }
}

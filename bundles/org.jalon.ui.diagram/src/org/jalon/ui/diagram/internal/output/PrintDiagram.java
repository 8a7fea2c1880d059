/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.output;

import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Theme;
import org.jalon.diagram.output.PageSetup;
import org.jalon.diagram.output.PrintedPages;
import org.jalon.ui.diagram.internal.Messages;

/** Prints a drawing, page by page, while one can go on working. */
public final class PrintDiagram extends Job {

    private final Display display;
    private final Printer printer;
    private final PrinterData chosen;
    private final PrintedPages pages;
    private final String title;

    private PrintDiagram(Display display, PrinterData chosen, PrintedPages pages, String title) {
        super(NLS.bind(Messages.printing, title));
        this.display = display;
        this.chosen = chosen;
        this.pages = pages;
        this.title = title;
        // where GTK looks for the printer it handles events, which only the user interface's own thread may do
        printer = new Printer(chosen);
        addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) { // also if it was cancelled before it began
                if (!display.isDisposed()) {
                    display.asyncExec(printer::dispose);
                }
            }
        });
    }

    /** Whether there is any printer. */
    static boolean isPossible() {
        return Printer.getPrinterList().length > 0;
    }

    /**
     * Asks for a printer and prints; nothing happens if the user gives up.
     *
     * @param messages told if the printer can't be used
     */
    static void ask(Shell shell, Drawing drawing, PageSetup setup, PrintedPages.Words words,
            Consumer<String> messages) {
        PrintedPages pages = PrintedPages.of(drawing, setup, words, Locale.getDefault());
        PrintDialog dialog = new PrintDialog(shell);
        PrinterData wanted = new PrinterData();
        wanted.orientation = setup.landscape() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
        wanted.startPage = 1;
        wanted.endPage = pages.count();
        dialog.setPrinterData(wanted);
        PrinterData chosen = dialog.open();
        if (chosen != null) {
            try {
                print(shell.getDisplay(), chosen, pages, drawing.title());
            } catch (SWTError e) {
                ILog.of(PrintDiagram.class).error(e.getMessage(), e);
                messages.accept(NLS.bind(Messages.printFailed, drawing.title()));
            }
        }
    }

    /**
     * Prints in the background.
     *
     * @param chosen the printer, and which pages
     * @throws SWTError if the printer can't be used
     */
    public static Job print(Display display, PrinterData chosen, PrintedPages pages, String title) {
        PrintDiagram job = new PrintDiagram(display, chosen, pages, title);
        job.schedule();
        return job;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        int first = chosen.scope == PrinterData.PAGE_RANGE ? Math.max(1, chosen.startPage) : 1;
        int last = chosen.scope == PrinterData.PAGE_RANGE ? Math.min(pages.count(), chosen.endPage) : pages.count();
        monitor.beginTask(getName(), Math.max(0, last - first + 1));
        boolean started = inPrinter(() -> printer.startJob(title));
        boolean printed = false;
        try {
            printed = started && printAll(first, last, monitor);
        } finally {
            if (started) {
                display.syncExec(printed ? printer::endJob : printer::cancelJob);
            }
        }
        return printed ? Status.OK_STATUS : monitor.isCanceled() ? Status.CANCEL_STATUS
                : Status.error(NLS.bind(Messages.printFailed, title));
    }

    /** Prints pages, counted from 1, until somebody cancels or the printer won't begin one. */
    private boolean printAll(int first, int last, IProgressMonitor monitor) {
        for (int number = first; number <= last; number++) {
            PrintedPages.Page page = pages.page(number - 1);
            if (monitor.isCanceled() || !inPrinter(() -> print(page))) {
                return false;
            }
            monitor.worked(1);
        }
        return true;
    }

    /** GTK prints in the thread of the user interface alone. */
    private boolean inPrinter(BooleanSupplier deed) {
        boolean[] done = new boolean[1];
        display.syncExec(() -> done[0] = deed.getAsBoolean());
        return done[0];
    }

    /** Prints a page, unless the printer won't begin it. */
    private boolean print(PrintedPages.Page page) {
        if (!printer.startPage()) {
            return false;
        }
        // the printer counts from where it can print, we from the edge of the paper
        Rectangle trim = printer.computeTrim(0, 0, 0, 0);
        GC gc = new GC(printer);
        try (PagePainter painter = new PagePainter(printer, pages, Theme.PRINT)) {
            painter.paint(gc, page, trim.x, trim.y, scale());
        } finally {
            gc.dispose();
        }
        printer.endPage();
        return true;
    }

    /** Pixels of the printer for a point; fewer where its paper is smaller than the one that was laid out for. */
    private double scale() {
        Rectangle paper = printer.getBounds();
        return Math.min(printer.getDPI().x / 72.0, Math.min(paper.width / pages.width(),
                paper.height / pages.height()));
    }
}

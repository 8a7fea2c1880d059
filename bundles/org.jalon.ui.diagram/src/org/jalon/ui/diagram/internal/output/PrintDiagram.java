/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.output;

import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
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
final class PrintDiagram extends Job {

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
    }

    /** Whether there is any printer. */
    static boolean isPossible() {
        return Printer.getPrinterList().length > 0;
    }

    /** Asks for a printer and prints; nothing happens if the user gives up. */
    static void ask(Shell shell, Drawing drawing, PageSetup setup, PrintedPages.Words words) {
        PrintedPages pages = PrintedPages.of(drawing, setup, words, Locale.getDefault());
        PrintDialog dialog = new PrintDialog(shell);
        PrinterData wanted = new PrinterData();
        wanted.orientation = setup.landscape() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
        wanted.startPage = 1;
        wanted.endPage = pages.count();
        dialog.setPrinterData(wanted);
        PrinterData chosen = dialog.open();
        if (chosen != null) {
            new PrintDiagram(shell.getDisplay(), chosen, pages, drawing.title()).schedule();
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        int first = chosen.scope == PrinterData.PAGE_RANGE ? Math.max(1, chosen.startPage) : 1;
        int last = chosen.scope == PrinterData.PAGE_RANGE ? Math.min(pages.count(), chosen.endPage) : pages.count();
        monitor.beginTask(getName(), Math.max(0, last - first + 1));
        boolean[] started = new boolean[1];
        display.syncExec(() -> started[0] = printer.startJob(title));
        for (int page = first; started[0] && page <= last && !monitor.isCanceled(); page++) {
            int index = page - 1;
            display.syncExec(() -> print(index));
            monitor.worked(1);
        }
        display.syncExec(() -> end(started[0], monitor.isCanceled()));
        return started[0] ? Status.OK_STATUS : Status.error(NLS.bind(Messages.printFailed, title));
    }

    private void print(int page) {
        if (printer.startPage()) {
            // the printer counts from where it can print, we from the edge of the paper
            Rectangle trim = printer.computeTrim(0, 0, 0, 0);
            GC gc = new GC(printer);
            try (PagePainter painter = new PagePainter(printer, pages, Theme.PRINT)) {
                painter.paint(gc, page, trim.x, trim.y, scale());
            } finally {
                gc.dispose();
            }
            printer.endPage();
        }
    }

    /** Pixels of the printer for a point; fewer where its paper is smaller than the one that was laid out for. */
    private double scale() {
        Rectangle paper = printer.getBounds();
        return Math.min(printer.getDPI().x / 72.0, Math.min(paper.width / pages.width(),
                paper.height / pages.height()));
    }

    private void end(boolean started, boolean canceled) {
        if (started && canceled) {
            printer.cancelJob();
        } else if (started) {
            printer.endJob();
        }
        printer.dispose();
    }
}

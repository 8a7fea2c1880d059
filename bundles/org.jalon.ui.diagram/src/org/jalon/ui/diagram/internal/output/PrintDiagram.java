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
import org.eclipse.swt.widgets.Shell;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Theme;
import org.jalon.diagram.output.PageSetup;
import org.jalon.diagram.output.PrintedPages;
import org.jalon.ui.diagram.internal.Messages;

/** Prints a drawing, in the background. */
final class PrintDiagram {

    private PrintDiagram() {
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
        if (chosen == null) {
            return;
        }
        String name = drawing.title();
        new Job(NLS.bind(Messages.printing, name)) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                monitor.beginTask(getName(), pages.count());
                return print(chosen, pages, name, monitor) ? Status.OK_STATUS
                        : Status.error(NLS.bind(Messages.printFailed, name));
            }
        }.schedule();
    }

    private static boolean print(PrinterData chosen, PrintedPages pages, String name, IProgressMonitor monitor) {
        Printer printer = new Printer(chosen);
        try (PagePainter painter = new PagePainter(printer, pages, Theme.PRINT)) {
            if (!printer.startJob(name)) {
                return false;
            }
            int first = chosen.scope == PrinterData.PAGE_RANGE ? Math.max(1, chosen.startPage) : 1;
            int last = chosen.scope == PrinterData.PAGE_RANGE ? Math.min(pages.count(), chosen.endPage)
                    : pages.count();
            // the printer counts from where it can print, we from the edge of the paper
            Rectangle trim = printer.computeTrim(0, 0, 0, 0);
            double scale = printer.getDPI().x / 72.0;
            for (int page = first; page <= last && !monitor.isCanceled(); page++) {
                if (printer.startPage()) {
                    GC gc = new GC(printer);
                    painter.paint(gc, page - 1, trim.x, trim.y, scale);
                    gc.dispose();
                    printer.endPage();
                }
                monitor.worked(1);
            }
            if (monitor.isCanceled()) {
                printer.cancelJob();
            } else {
                printer.endJob();
            }
            return true;
        } finally {
            printer.dispose();
        }
    }
}

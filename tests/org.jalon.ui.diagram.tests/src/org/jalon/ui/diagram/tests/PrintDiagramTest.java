/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Paging;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.output.PageSetup;
import org.jalon.diagram.output.PrintedPages;
import org.jalon.testsupport.ui.Ui;
import org.jalon.ui.diagram.internal.output.PrintDiagram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Printing in the background, into a file where the platform has a printer for that. */
class PrintDiagramTest {

    @TempDir
    Path folder;
    private PrinterData printer;

    @BeforeEach
    void findPrinter() {
        Optional<PrinterData> toFile = Arrays.stream(Printer.getPrinterList())
                .filter(each -> each.driver != null && each.driver.contains("File")).findFirst();
        assumeTrue(toFile.isPresent(), "no printer that prints into a file");
        printer = toFile.get();
        printer.printToFile = true;
        printer.fileName = folder.resolve("printed.pdf").toString();
    }

    /** A drawing below a head, which each page draws anew. */
    private static PrintedPages pages(Paging.Head head) {
        Rect bounds = new Rect(0, 0, 400, 300);
        Drawing drawing = new Drawing(400, 300, "Printed", "", new Drawing.Pen().fill(bounds, Role.ACTIVITY).shapes(),
                new Paging(new Rect(0, 50, 400, 250), head, List.of()));
        return PrintedPages.of(drawing, PageSetup.usual(), new PrintedPages.Words("Test", "today"), Locale.ENGLISH);
    }

    private IStatus print(PrintedPages pages) {
        Job job = PrintDiagram.print(Ui.display(), printer, pages, "Printed");
        Ui.until("it is printed", () -> job.getResult() != null);
        return job.getResult();
    }

    @Test
    void aPrintThatFailsIsToldAndLeavesThePrinterToTheNext() {
        IStatus failed = print(pages((from, to) -> {
            throw new IllegalStateException("no head, for a test");
        }));
        assertEquals(IStatus.ERROR, failed.getSeverity());
        assertTrue(print(pages((from, to) -> List.of())).isOK());
        Ui.until("the file is written", () -> Files.exists(folder.resolve("printed.pdf")));
    }

    @Test
    void whoCancelsBeforeItBeginsPrintsNothing() {
        Job job = PrintDiagram.print(Ui.display(), printer, pages((from, to) -> List.of()), "Printed");
        job.cancel();
        Ui.until("it is cancelled", () -> job.getState() == Job.NONE);
        assertTrue(job.getResult() == null || job.getResult().matches(IStatus.CANCEL));
        assertTrue(print(pages((from, to) -> List.of())).isOK());
    }
}

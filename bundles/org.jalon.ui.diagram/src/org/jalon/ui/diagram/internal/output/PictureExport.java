/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Theme;
import org.jalon.diagram.output.DiagramTooLargeException;
import org.jalon.diagram.output.PictureFile;
import org.jalon.diagram.output.PngRenderer;
import org.jalon.ui.diagram.internal.Messages;

/** Takes what a page shows out of the workbench: into a file, or to the clipboard. */
public final class PictureExport {

    /** Pixels of PNG for a logical pixel: sharp on dense screens and on paper. */
    private static final double PNG_SCALE = 2;
    private static final String[] EXTENSIONS = { "*.svg", "*.png", "*.pdf", "*.pdf" };
    private static final int ON_PAGES = 3;

    private final Drawing drawing;
    private final Theme theme;
    private final String project;

    /**
     * @param theme how the picture looks: as on the page
     * @param project name of the project
     */
    public PictureExport(Drawing drawing, Theme theme, String project) {
        this.drawing = drawing;
        this.theme = theme;
        this.project = project;
    }

    /** Asks for a file and writes it in the background; tells how it went. */
    public void ask(Shell shell, Consumer<String> messages) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.exportPicture);
        dialog.setFilterExtensions(EXTENSIONS);
        dialog.setFilterNames(new String[] { Messages.fileSvg, Messages.filePng, Messages.filePdf,
            Messages.filePdfPages });
        dialog.setFileName(fileName() + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            boolean onPages = dialog.getFilterIndex() == ON_PAGES;
            save(named(Path.of(chosen), dialog.getFilterIndex()), onPages, shell.getDisplay(), messages);
        }
    }

    /** Asks for a PDF and writes it as it would be printed. */
    void askForPdf(Shell shell, Consumer<String> messages) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.printSavePdf);
        dialog.setFilterExtensions(new String[] { EXTENSIONS[ON_PAGES] });
        dialog.setFilterNames(new String[] { Messages.filePdfPages });
        dialog.setFileName(fileName() + ".pdf");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            save(named(Path.of(chosen), ON_PAGES), true, shell.getDisplay(), messages);
        }
    }

    private String fileName() {
        String title = drawing.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").strip();
        return title.isEmpty() ? "diagram" : title;
    }

    /** A name without an extension that says what it is takes that of the kind chosen. */
    private static Path named(Path file, int filter) {
        return PictureFile.Kind.of(file).isPresent() ? file : file.resolveSibling(file.getFileName()
                + EXTENSIONS[Math.clamp(filter, 0, EXTENSIONS.length - 1)].substring(1));
    }

    private void save(Path file, boolean onPages, Display display, Consumer<String> messages) {
        new Job(NLS.bind(Messages.exporting, file.getFileName())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                String failure = null;
                try {
                    write(file, onPages);
                } catch (IOException | DiagramTooLargeException e) {
                    failure = NLS.bind(Messages.exportFailed, file, e.getLocalizedMessage());
                }
                String told = failure;
                if (!display.isDisposed()) {
                    display.asyncExec(() -> messages.accept(told));
                }
                return Status.OK_STATUS;
            }
        }.schedule();
    }

    /**
     * Writes a file: SVG, PNG or PDF as its extension says.
     *
     * @param onPages whether a PDF is cut into pages as it would be printed, else it is one sheet
     */
    public void write(Path file, boolean onPages) throws IOException {
        PictureFile.in(theme, Locale.getDefault()).scaled(PNG_SCALE).on(onPages ? PageSetups.last() : null)
                .write(file, drawing, project);
    }

    /**
     * Puts the picture on the clipboard, as dense as it may be.
     *
     * @throws DiagramTooLargeException if no program would take it
     */
    public void copy(Control owner) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        double pixels = drawing.width() * drawing.height();
        double scale = pixels * PNG_SCALE * PNG_SCALE < PngRenderer.MAXIMUM_PIXELS / 4.0 ? PNG_SCALE : 1;
        PngRenderer.write(drawing, theme, Locale.getDefault(), scale, png);
        Clipboard clipboard = new Clipboard(owner.getDisplay());
        try {
            clipboard.setContents(new Object[] { new ImageData(new ByteArrayInputStream(png.toByteArray())) },
                    new Transfer[] { ImageTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }
}

/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Theme;
import org.jalon.diagram.gantt.GanttDiagram;
import org.jalon.diagram.gantt.GanttPicture;
import org.jalon.diagram.gantt.GanttPicture.Column;
import org.jalon.diagram.output.DiagramTooLargeException;
import org.jalon.diagram.output.OutputFile;
import org.jalon.diagram.output.PngRenderer;
import org.jalon.diagram.output.SvgWriter;
import org.jalon.ui.diagram.internal.Messages;

/** Saves what the chart shows, as filtered, grouped, collapsed and scaled, as a picture. */
final class GanttExport {

    private static final double PNG_SCALE = 2;

    private final GanttView view;

    GanttExport(GanttView view) {
        this.view = view;
    }

    /** Asks for a file and writes the picture. */
    void ask() {
        FileDialog dialog = new FileDialog(view.control().getShell(), SWT.SAVE);
        dialog.setText(Messages.exportPicture);
        dialog.setFilterExtensions(new String[] { "*.svg", "*.png" });
        dialog.setFilterNames(new String[] { Messages.fileSvg, Messages.filePng });
        String name = view.editing().session().project().getName();
        dialog.setFileName((name == null || name.isBlank() ? "gantt" : name.replaceAll("[\\\\/:*?\"<>|]", "-"))
                + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen);
            try {
                write(file);
                view.say(null);
            } catch (IOException | DiagramTooLargeException e) {
                view.say(NLS.bind(Messages.exportFailed, file, e.getLocalizedMessage()));
            }
        }
    }

    /** A diagram with the outline and the legend. */
    static Drawing drawing(GanttDiagram diagram) {
        return GanttPicture.of(diagram,
                EnumSet.of(Column.CODE, Column.NAME, Column.DURATION, Column.START, Column.FINISH), 0,
                diagram.rowCount(), true);
    }

    /** Writes the picture, as PNG if the name ends so, else as SVG; a picture that fails leaves no half a file. */
    void write(Path file) throws IOException {
        GanttDiagram diagram = view.state().diagram();
        Drawing drawing = view.drawing();
        Theme theme = view.state().painter().theme();
        Locale locale = diagram.options().locale();
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            OutputFile.write(file, out -> PngRenderer.write(drawing, theme, locale, PNG_SCALE, out));
        } else {
            OutputFile.writeText(file, out -> SvgWriter.standalone(theme, locale).write(drawing, out));
        }
    }
}

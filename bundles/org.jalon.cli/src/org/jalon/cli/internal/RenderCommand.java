/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.nio.file.Path;

import org.jalon.cli.ExitCode;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Theme;
import org.jalon.diagram.gantt.GanttDiagram;
import org.jalon.diagram.gantt.GanttOptions;
import org.jalon.diagram.gantt.GanttPicture;
import org.jalon.diagram.network.NetworkDiagram;
import org.jalon.diagram.network.NetworkOptions;
import org.jalon.diagram.network.NetworkPicture;
import org.jalon.diagram.output.DiagramTooLargeException;
import org.jalon.diagram.output.OutputFile;
import org.jalon.diagram.output.PngRenderer;
import org.jalon.diagram.output.SvgWriter;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ProjectPlanner;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jalon render}: a diagram as a picture, SVG or PNG by the extension of the file. */
@Command(name = "render")
final class RenderCommand extends ProjectCommand {

    /** What is drawn. */
    enum Diagram {
        /** Bars on a time axis. */
        GANTT,
        /** Activities on nodes. */
        NETWORK
    }

    @Parameters(paramLabel = "FILE", descriptionKey = "input")
    private Path file;

    @Option(names = { "-o", "--out" }, paramLabel = "PICTURE", descriptionKey = "picture", required = true)
    private Path output;

    @Option(names = { "-d", "--diagram" }, paramLabel = "gantt|network", descriptionKey = "diagram",
            defaultValue = "gantt")
    private Diagram diagram;

    @Option(names = "--theme", paramLabel = "THEME", descriptionKey = "theme", defaultValue = "light")
    private String theme;

    @Option(names = "--width", paramLabel = "PIXELS", descriptionKey = "width")
    private Double width;

    @Option(names = "--scale", paramLabel = "FACTOR", descriptionKey = "scale", defaultValue = "1")
    private double scale;

    @Option(names = "--grouped", descriptionKey = "grouped")
    private boolean grouped;

    @Override
    public Integer call() throws Exception {
        Theme look = Themes.named(theme, locale());
        String kind = OutputFile.extension(output);
        if (!kind.equals("svg") && !kind.equals("png")) {
            throw new CommandFailure(ExitCode.USAGE, text("unknown.picture", output));
        }
        if (!(scale > 0) || width != null && !(width >= 100)) {
            throw new CommandFailure(ExitCode.USAGE, text("wrong.size"));
        }
        ProjectPlan plan = ProjectPlanner.plan(ProjectInput.read(file, terminal()).project());
        try {
            Drawing drawing = diagram == Diagram.GANTT ? gantt(plan) : network(plan);
            if (kind.equals("svg")) {
                OutputFile.writeText(output, writer -> SvgWriter.standalone(look, locale()).write(drawing, writer));
            } else {
                OutputFile.write(output, stream -> PngRenderer.write(drawing, look, locale(), scale, stream));
            }
        } catch (DiagramTooLargeException e) {
            throw new CommandFailure(ExitCode.USAGE, e.getMessage(), e);
        }
        out().println(output);
        return ExitCode.OK;
    }

    private Drawing gantt(ProjectPlan plan) {
        GanttDiagram gantt = GanttDiagram.of(plan, GanttOptions.in(locale()));
        return GanttPicture.of(width == null ? gantt : gantt.fittedTo(width));
    }

    private Drawing network(ProjectPlan plan) {
        return NetworkPicture.of(NetworkDiagram.of(plan, NetworkOptions.in(locale()).withGrouping(grouped
                ? NetworkOptions.Grouping.FRAMES : NetworkOptions.Grouping.NONE)));
    }
}

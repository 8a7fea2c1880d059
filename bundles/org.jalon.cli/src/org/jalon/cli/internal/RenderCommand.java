/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.jalon.cli.ExitCode;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Theme;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardKind;
import org.jalon.diagram.board.BoardView;
import org.jalon.diagram.board.Boards;
import org.jalon.diagram.gantt.GanttDiagram;
import org.jalon.diagram.gantt.GanttOptions;
import org.jalon.diagram.gantt.GanttPicture;
import org.jalon.diagram.network.NetworkDiagram;
import org.jalon.diagram.network.NetworkOptions;
import org.jalon.diagram.network.NetworkPicture;
import org.jalon.diagram.output.DiagramTooLargeException;
import org.jalon.diagram.output.PageSetup.Paper;
import org.jalon.diagram.output.PageSetup;
import org.jalon.diagram.output.PictureFile;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.Project;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ProjectPlanner;
import org.jalon.validation.FindingPlaces;
import org.jalon.validation.Validator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jalon render}: a diagram as a picture, SVG, PNG or PDF by the extension of the file. */
@Command(name = "render")
final class RenderCommand extends ProjectCommand {

    private static final String GANTT = "gantt";
    private static final String NETWORK = "network";

    @Parameters(paramLabel = "FILE", descriptionKey = "input")
    private Path file;

    @Option(names = { "-o", "--out" }, paramLabel = "PICTURE", descriptionKey = "picture", required = true)
    private Path output;

    @Option(names = { "-d", "--diagram" }, paramLabel = "DIAGRAM", descriptionKey = "diagram",
            defaultValue = "gantt")
    private String diagram;

    @Option(names = "--about", paramLabel = "NAME", descriptionKey = "about")
    private String subject;

    @Option(names = "--theme", paramLabel = "THEME", descriptionKey = "theme", defaultValue = "light")
    private String theme;

    @Option(names = "--width", paramLabel = "PIXELS", descriptionKey = "width")
    private Double width;

    @Option(names = "--scale", paramLabel = "FACTOR", descriptionKey = "scale", defaultValue = "1")
    private double scale;

    @Option(names = "--paper", paramLabel = "a4|a3|a2|a1|a0|letter", descriptionKey = "paper")
    private String paper;

    @Option(names = "--tiled", descriptionKey = "tiled")
    private boolean tiled;

    @Option(names = "--grouped", descriptionKey = "grouped")
    private boolean grouped;

    @Override
    public Integer call() throws Exception {
        Theme look = Themes.named(theme, locale());
        if (PictureFile.Kind.of(output).isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, text("unknown.picture", output));
        }
        if (!(scale > 0) || width != null && !(width >= 100)) {
            throw new CommandFailure(ExitCode.USAGE, text("wrong.size"));
        }
        Optional<BoardKind> board = Boards.find(diagram);
        if (board.isEmpty() && !diagram.equals(GANTT) && !diagram.equals(NETWORK)) {
            throw new CommandFailure(ExitCode.USAGE, text("unknown.diagram", diagram, Stream.concat(
                    Stream.of(GANTT, NETWORK), Boards.all().stream().map(BoardKind::id))
                    .collect(Collectors.joining(", "))));
        }
        Project project = ProjectInput.read(file, terminal()).project();
        try {
            Drawing drawing = board.isPresent() ? board(board.get(), project) : plan(ProjectPlanner.plan(project));
            PictureFile.in(look, locale()).scaled(scale).on(pages()).write(output, drawing, project.getName());
        } catch (DiagramTooLargeException e) {
            throw new CommandFailure(ExitCode.USAGE, e.getMessage(), e);
        }
        out().println(output);
        return ExitCode.OK;
    }

    /** How a PDF is cut into pages; null for one sheet. */
    private PageSetup pages() {
        if (paper == null) {
            return null;
        }
        Paper size = Paper.named(paper)
                .orElseThrow(() -> new CommandFailure(ExitCode.USAGE, text("unknown.paper", paper)));
        return PageSetup.usual().on(size).scaled(
                tiled ? PageSetup.Scaling.PAGE_WIDTH : PageSetup.Scaling.ONE_PAGE, 100);
    }

    private Drawing plan(ProjectPlan plan) {
        return diagram.equals(GANTT) ? gantt(plan) : network(plan);
    }

    private Drawing board(BoardKind kind, Project project) {
        Board board = kind.board(project, BoardView.first(kind, locale()).of(subject(kind, project)));
        return board.drawing(FindingPlaces.words(Validator.validate(project, ruleSetOrDefaults(file)),
                element -> board.signed(element).isPresent(), locale()));
    }

    /** What the board is about: the first of the things that it can show, or the one with the name asked for. */
    private EObject subject(BoardKind kind, Project project) {
        if (subject == null) {
            return null;
        }
        ModelLabels labels = ModelLabels.in(locale());
        List<EObject> subjects = kind.subjects(project);
        return subjects.stream().filter(each -> labels.text(each).equals(subject)).findFirst()
                .orElseThrow(() -> new CommandFailure(ExitCode.USAGE, subjects.isEmpty()
                        ? text("no.subjects", diagram) : text("unknown.subject", subject,
                                subjects.stream().map(labels::text).collect(Collectors.joining(", ")))));
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

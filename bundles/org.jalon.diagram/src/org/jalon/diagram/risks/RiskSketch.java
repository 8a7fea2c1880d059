/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.risks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.ElementRoles;
import org.jalon.diagram.Font;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.Shape.Align;
import org.jalon.diagram.Shape.Paint;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardArea;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardLink;
import org.jalon.diagram.board.BoardView;
import org.jalon.diagram.internal.Messages;
import org.jalon.diagram.internal.board.CellGrid;
import org.jalon.diagram.internal.board.MarkLegend;
import org.jalon.diagram.internal.board.Marks;
import org.jalon.diagram.internal.board.PlaneFrame;
import org.jalon.diagram.internal.board.TrackRouter;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.Project;
import org.jalon.model.risk.ImpactDimension;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskAssessment;
import org.jalon.model.risk.RiskKind;
import org.jalon.model.risk.RiskState;
import org.jalon.planning.RiskLevels;
import org.jalon.planning.edit.Reassessment;

/** Draws one risk matrix. */
final class RiskSketch {

    /** Room at the foot of a cell for its criticality. */
    private static final double FOOT = 12;
    private static final double BEFORE_LANE = 24;
    private static final double LANE_HEAD = 26;

    private final Project project;
    private final BoardView view;
    private final ModelLabels labels;
    private final RiskLevels levels;
    private final ScaleTexts scale;
    private final ImpactDimension dimension;
    private final boolean residual;
    private final int rows;
    private final int columns;
    private final CellGrid grid;
    private final List<Risk> shown;
    private final List<Risk> beside;
    private final Map<Risk, RiskAssessment> residuals = new LinkedHashMap<>();
    private final Map<Risk, Rect> lane = new LinkedHashMap<>();
    private final RiskBox boxes;
    private final Drawing.Pen backdrop = new Drawing.Pen();

    RiskSketch(Project project, BoardView view) {
        this.project = project;
        this.view = view;
        labels = ModelLabels.in(view.locale());
        levels = RiskLevels.of(project);
        scale = new ScaleTexts(project, levels, view.locale());
        dimension = RiskPlace.dimension(view);
        residual = view.shows(RiskMatrix.AFTER);
        rows = levels.probabilities();
        columns = levels.impacts(dimension);
        grid = new CellGrid(columns, rows, RiskBox.WIDTH, RiskBox.HEIGHT, FOOT);
        shown = project.getRisks().stream().filter(risk -> RiskLevels.isOpen(risk)
            || view.shows(RiskMatrix.CLOSED)).toList();
        beside = shown.stream().filter(risk -> Reassessment.current(risk, residual).isEmpty()).toList();
        boxes = new RiskBox(project, shown, labels);
    }

    Board board() {
        arrange();
        Rect plane = grid.bounds();
        double right = lane(plane);
        List<BoardItem> items = items();
        double width = right + PlaneFrame.MARGIN;
        PlaneFrame.heading(backdrop, text("title"), labels.text(project) + " · " + shownWords(), width);
        List<BoardArea> areas = cells();
        axes();
        List<BoardLink> links = links(plane, items);
        double bottom = plane.bottom() + PlaneFrame.FOOT;
        if (project.getRisks().isEmpty()) {
            bottom = PlaneFrame.hint(backdrop, bottom, text("hint"));
        }
        bottom = legend().draw(backdrop, PlaneFrame.MARGIN, bottom, width - 2 * PlaneFrame.MARGIN);
        return new Board(width, bottom + PlaneFrame.MARGIN, text("titleOf", labels.text(project)), description(),
            backdrop.shapes(), items, links, areas);
    }

    private String shownWords() {
        String responses = text("switch." + (residual ? RiskMatrix.AFTER : view.shows(RiskMatrix.BEFORE)
            ? RiskMatrix.BEFORE : RiskMatrix.BOTH));
        return dimension == null ? responses : responses + " · " + scale.title(dimension);
    }

    private void arrange() {
        boolean both = !residual && !view.shows(RiskMatrix.BEFORE);
        for (Risk risk : shown) {
            Reassessment.current(risk, residual).ifPresent(assessment -> {
                RiskPlace place = place(assessment);
                grid.add(risk, place.impact() - 1, rows - place.probability(), RiskBox.WIDTH, RiskBox.HEIGHT);
            });
        }
        for (Risk risk : both ? shown : List.<Risk>of()) {
            Optional<RiskAssessment> after = RiskLevels.latest(risk, true);
            if (after.isPresent() && !beside.contains(risk)) {
                residuals.put(risk, after.get());
                RiskPlace place = place(after.get());
                grid.add(after.get(), place.impact() - 1, rows - place.probability(), RiskBox.SMALL_WIDTH,
                    RiskBox.SMALL_HEIGHT);
            }
        }
        grid.arrange(PlaneFrame.left(scale.probabilities()), PlaneFrame.TOP);
    }

    private RiskPlace place(RiskAssessment assessment) {
        return RiskPlace.of(assessment, dimension, residual, levels);
    }

    /** Places what nobody has assessed beside the matrix; gives the right edge of all. */
    private double lane(Rect plane) {
        if (beside.isEmpty()) {
            return plane.right();
        }
        int high = (int) Math.max(1, Math.floor((plane.height() - LANE_HEAD) / (RiskBox.HEIGHT + CellGrid.GAP)));
        int stacks = (beside.size() + high - 1) / high;
        Rect r = new Rect(plane.right() + BEFORE_LANE, plane.y(), stacks * (RiskBox.WIDTH + CellGrid.GAP),
            LANE_HEAD + Math.min(high, beside.size()) * (RiskBox.HEIGHT + CellGrid.GAP) - CellGrid.GAP / 2);
        backdrop.box(r, 6, Role.STRIPE);
        backdrop.add(new Shape.Box(r, 6, Role.SURFACE, Paint.STROKE));
        backdrop.text(r.x() + CellGrid.GAP / 2, r.y() + LANE_HEAD / 2 + Font.BOLD.middleToBaseline(),
            text("notAssessed"), Font.BOLD, Role.TEXT);
        for (int i = 0; i < beside.size(); i++) {
            lane.put(beside.get(i), new Rect(r.x() + CellGrid.GAP / 2 + i / high * (RiskBox.WIDTH + CellGrid.GAP),
                r.y() + LANE_HEAD + i % high * (RiskBox.HEIGHT + CellGrid.GAP), RiskBox.WIDTH, RiskBox.HEIGHT));
        }
        return r.right();
    }

    private List<BoardItem> items() {
        List<BoardItem> items = new ArrayList<>();
        shown.forEach(risk -> items.add(boxes.item(risk, lane.containsKey(risk) ? lane.get(risk) : grid.box(risk))));
        residuals.forEach((risk, assessment) -> items.add(boxes.residual(risk, assessment, grid.box(assessment))));
        return items;
    }

    private List<BoardArea> cells() {
        List<BoardArea> areas = new ArrayList<>();
        for (int probability = rows; probability >= 1; probability--) {
            for (int impact = 1; impact <= columns; impact++) {
                RiskPlace place = new RiskPlace(probability, impact, dimension, residual);
                Rect r = grid.cell(impact - 1, rows - probability);
                backdrop.fill(r.grown(-1), ElementRoles.of(levels.rating(place.criticality())));
                backdrop.add(new Shape.Box(r.grown(-1), 0, Role.GRID, Paint.STROKE));
                backdrop.text(r.right() - 7, r.bottom() - 6, Integer.toString(place.criticality()), Font.SMALL,
                    Align.END, Role.TEXT_MUTED);
                areas.add(new BoardArea(r, text("cell", scale.probabilityName(probability),
                    scale.impactName(dimension, impact), place.criticality(),
                    text("rating." + levels.rating(place.criticality()))), place));
            }
        }
        return areas;
    }

    private void axes() {
        PlaneFrame.upright(backdrop, text("probability"), scale.probabilities().reversed(),
            IntStream.range(0, rows).mapToObj(row -> grid.cell(0, row)).toList());
        PlaneFrame.level(backdrop, scale.title(dimension), scale.impacts(dimension), IntStream.range(0, columns)
            .mapToObj(column -> grid.cell(column, rows - 1)).toList());
    }

    private List<BoardLink> links(Rect plane, List<BoardItem> items) {
        TrackRouter router = new TrackRouter(items.stream().map(BoardItem::bounds).toList(), plane);
        List<BoardLink> links = new ArrayList<>();
        residuals.forEach((risk, assessment) -> {
            List<Point> course = router.route(grid.box(risk), grid.box(assessment));
            links.add(new BoardLink(null, risk, assessment, course, text("arrow", boxes.code(risk)),
                List.of(new Shape.Line(course, RiskBox.role(risk), 4, true))));
        });
        return links;
    }

    private MarkLegend legend() {
        MarkLegend legend = new MarkLegend().matter(text("legend.cells"));
        for (RiskLevels.Rating rating : RiskLevels.Rating.values()) {
            legend.mark(22, (pen, x, middle) -> pen.box(new Rect(x, middle - 7, 22, 14), 2, ElementRoles.of(rating)),
                text("legend." + rating, levels.acceptableUpTo(), levels.criticalFrom()));
        }
        legend.matter(text("legend.risks"));
        for (RiskKind kind : RiskKind.values()) {
            Role role = kind == RiskKind.THREAT ? Role.UNFAVOURABLE : Role.FAVOURABLE;
            if (shown.stream().anyMatch(risk -> risk.getKind() == kind)) {
                legend.mark(26, (pen, x, middle) -> {
                    RiskBox.frame(pen, kind, role, new Rect(x, middle - 8, 26, 16));
                    RiskBox.mark(pen, kind, role, new Point(x + 13, middle));
                }, labels.literal(kind));
            }
        }
        if (shown.stream().anyMatch(risk -> risk.getState() == RiskState.OCCURRED)) {
            legend.mark(26, (pen, x, middle) -> {
                RiskBox.frame(pen, RiskKind.THREAT, Role.UNFAVOURABLE, new Rect(x + 2.5, middle - 6, 21, 12));
                RiskBox.second(pen, RiskKind.THREAT, Role.UNFAVOURABLE, new Rect(x + 2.5, middle - 6, 21, 12));
            }, labels.literal(RiskState.OCCURRED));
        }
        if (!residuals.isEmpty()) {
            legend.mark(26, (pen, x, middle) -> pen.add(new Shape.Line(List.of(new Point(x, middle),
                new Point(x + 26, middle)), Role.UNFAVOURABLE, 0, true)), text("legend.arrow"));
        }
        if (shown.stream().anyMatch(risk -> !RiskBox.responses(risk).isEmpty())) {
            legend.mark(2 * RiskBox.RESPONSES, (pen, x, middle) -> Marks.disc(pen,
                new Point(x + RiskBox.RESPONSES, middle), RiskBox.RESPONSES, "1", Role.UNFAVOURABLE),
                text("legend.responses"));
        }
        return legend;
    }

    /** A high opportunity is no alarm: threats alone are counted by rating. */
    private String description() {
        long opportunities = shown.stream().filter(risk -> risk.getKind() == RiskKind.OPPORTUNITY && !beside
            .contains(risk)).count();
        return project.getRisks().isEmpty() ? text("hint") : text("description", shown.size(),
            threats(RiskLevels.Rating.CRITICAL), threats(RiskLevels.Rating.TO_WATCH),
            threats(RiskLevels.Rating.ACCEPTABLE), beside.size(), opportunities);
    }

    private long threats(RiskLevels.Rating rating) {
        return shown.stream().filter(risk -> risk.getKind() == RiskKind.THREAT && rating(risk) == rating).count();
    }

    private RiskLevels.Rating rating(Risk risk) {
        return Reassessment.current(risk, residual).map(each -> levels.rating(place(each).criticality()))
            .orElse(null);
    }

    private String text(String key, Object... arguments) {
        return Messages.get(view.locale(), "risks." + key, arguments);
    }
}

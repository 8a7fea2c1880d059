/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.stakeholders;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.Shape.Paint;
import org.jalon.diagram.TextMetrics;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardArea;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardLink;
import org.jalon.diagram.board.BoardView;
import org.jalon.diagram.internal.Messages;
import org.jalon.diagram.internal.board.CellGrid;
import org.jalon.diagram.internal.board.LineMarks;
import org.jalon.diagram.internal.board.MarkLegend;
import org.jalon.diagram.internal.board.Marks;
import org.jalon.diagram.internal.board.PlaneFrame;
import org.jalon.diagram.internal.board.TrackRouter;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.Project;
import org.jalon.model.stakeholders.Attitude;
import org.jalon.model.stakeholders.Relation;
import org.jalon.model.stakeholders.RelationKind;
import org.jalon.model.stakeholders.Stakeholder;
import org.jalon.planning.CommunicationCoverage;

/** Draws one stakeholder map. */
final class StakeholderSketch {

    private static final int LEVELS = CommunicationCoverage.LEVELS;
    /** First level, counted from 0, of the upper quadrants. */
    private static final int UPPER = CommunicationCoverage.HIGH - 1;
    /** Height of the line at the top of a quadrant with its strategy. */
    private static final double STRIP = 26;
    private static final double BETWEEN_QUADRANTS = 10;

    private final Project project;
    private final BoardView view;
    private final ModelLabels labels;
    private final List<String> organisations;
    private final CellGrid grid;
    private final Drawing.Pen backdrop = new Drawing.Pen();
    private final List<Rect> strategies = new ArrayList<>();

    StakeholderSketch(Project project, BoardView view) {
        this.project = project;
        this.view = view;
        labels = ModelLabels.in(view.locale());
        organisations = view.shows(StakeholderMap.ORGANISATIONS) ? organisations(project) : List.of();
        grid = new CellGrid(LEVELS, LEVELS, StakeholderBox.WIDTH, StakeholderBox.height(view), 0);
    }

    private static List<String> organisations(Project project) {
        Set<String> organisations = new LinkedHashSet<>();
        project.getStakeholders().forEach(each -> organisations.add(StakeholderBox.strip(each.getOrganisation())));
        organisations.remove("");
        return List.copyOf(organisations);
    }

    Board board() {
        List<Stakeholder> shown = new ArrayList<>(project.getStakeholders());
        if (!organisations.isEmpty()) {
            // those of one organisation stand together in their cell
            shown.sort(Comparator.comparingInt(this::organisation));
        }
        arrange(shown);
        StakeholderBox boxes = new StakeholderBox(project, view, organisations);
        List<BoardItem> items = shown.stream().map(each -> boxes.item(each, grid.box(each))).toList();
        Rect plane = grid.bounds();
        double width = plane.right() + PlaneFrame.MARGIN;
        String title = text("title");
        PlaneFrame.heading(backdrop, title, labels.text(project), width);
        quadrants();
        axes();
        List<BoardLink> links = view.shows(StakeholderMap.RELATIONS) ? links(plane) : List.of();
        double bottom = plane.bottom() + PlaneFrame.FOOT;
        bottom = shown.isEmpty() ? PlaneFrame.hint(backdrop, bottom, text("hint"))
            : legend().draw(backdrop, PlaneFrame.MARGIN, bottom, width - 2 * PlaneFrame.MARGIN);
        return new Board(width, bottom + PlaneFrame.MARGIN, text("titleOf", labels.text(project)), description(shown),
            backdrop.shapes(), items, links, areas());
    }

    /** The number of the organisation of a stakeholder; after all others if it has none. */
    private int organisation(Stakeholder stakeholder) {
        int index = organisations.indexOf(StakeholderBox.strip(stakeholder.getOrganisation()));
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private void arrange(List<Stakeholder> shown) {
        grid.roomAbove(0, STRIP);
        grid.roomAbove(LEVELS - UPPER, STRIP + BETWEEN_QUADRANTS);
        grid.roomBefore(UPPER, BETWEEN_QUADRANTS);
        for (Stakeholder each : shown) {
            MapPlace place = MapPlace.of(each.getPower(), each.getInterest());
            grid.add(each, place.column(), place.row(), StakeholderBox.WIDTH, StakeholderBox.height(view));
        }
        grid.arrange(PlaneFrame.left(levels()), PlaneFrame.TOP);
    }

    private void quadrants() {
        int last = LEVELS - 1;
        int split = LEVELS - UPPER;
        quadrant(grid.cells(0, 0, UPPER - 1, split - 1), "satisfy");
        quadrant(grid.cells(UPPER, 0, last, split - 1), "manage");
        quadrant(grid.cells(0, split, UPPER - 1, last), "monitor");
        quadrant(grid.cells(UPPER, split, last, last), "inform");
        for (int row = 0; row < LEVELS; row++) {
            for (int column = 0; column < LEVELS; column++) {
                Rect cell = grid.cell(column, row);
                if (column != 0 && column != UPPER) {
                    backdrop.line(cell.x(), cell.y(), cell.x(), cell.bottom(), Role.GRID);
                }
                if (row != 0 && row != split) {
                    backdrop.line(cell.x(), cell.y(), cell.right(), cell.y(), Role.GRID);
                }
            }
        }
    }

    private void quadrant(Rect cells, String strategy) {
        Rect r = new Rect(cells.x(), cells.y() - STRIP, cells.width(), cells.height() + STRIP);
        backdrop.box(r, 6, strategy.equals("manage") ? Role.SURFACE : Role.STRIPE);
        backdrop.add(new Shape.Box(r, 6, Role.SURFACE, Paint.STROKE));
        String name = text("strategy." + strategy);
        double baseline = r.y() + STRIP / 2 + Font.BOLD.middleToBaseline();
        backdrop.text(r.x() + 10, baseline, name, Font.BOLD, Role.TEXT);
        double x = r.x() + 10 + TextMetrics.width(name, Font.BOLD) + 10;
        String note = TextMetrics.fit(text("quadrant." + strategy), Font.SMALL, r.right() - x - 8);
        backdrop.text(x, baseline, note, Font.SMALL, Role.TEXT_MUTED);
        strategies.add(new Rect(r.x(), r.y() + 4, x + TextMetrics.width(note, Font.SMALL) - r.x() + 2, STRIP - 8));
    }

    private List<PlaneFrame.Level> levels() {
        return IntStream.rangeClosed(1, LEVELS).mapToObj(level -> new PlaneFrame.Level(Integer.toString(level),
            text("level." + level))).toList();
    }

    private void axes() {
        List<PlaneFrame.Level> levels = levels();
        PlaneFrame.upright(backdrop, text("power"), levels.reversed(), IntStream.range(0, LEVELS)
            .mapToObj(row -> grid.cell(0, row)).toList());
        PlaneFrame.level(backdrop, text("interest"), levels, IntStream.range(0, LEVELS)
            .mapToObj(column -> grid.cell(column, LEVELS - 1)).toList());
    }

    private List<BoardArea> areas() {
        List<BoardArea> areas = new ArrayList<>();
        for (int power = 1; power <= LEVELS; power++) {
            for (int interest = 1; interest <= LEVELS; interest++) {
                MapPlace place = new MapPlace(power, interest);
                areas.add(new BoardArea(grid.cell(place.column(), place.row()), text("title.place", power, interest,
                    text("strategy." + place.strategy())), place));
            }
        }
        return areas;
    }

    private List<BoardLink> links(Rect plane) {
        List<Rect> obstacles = new ArrayList<>(strategies);
        project.getStakeholders().forEach(each -> obstacles.add(grid.box(each)));
        TrackRouter router = new TrackRouter(obstacles, plane);
        Map<Relation, List<Point>> courses = new LinkedHashMap<>();
        for (Stakeholder source : project.getStakeholders()) {
            for (Relation relation : source.getRelations()) {
                Rect target = relation.getTarget() == null ? null : grid.box(relation.getTarget());
                if (target != null && relation.getTarget() != source) {
                    courses.put(relation, router.route(grid.box(source), target));
                }
            }
        }
        LineMarks marks = new LineMarks(List.copyOf(courses.values()), obstacles, Looks.DISC);
        List<BoardLink> links = new ArrayList<>();
        courses.forEach((relation, course) -> links.add(link(relation, (Stakeholder) relation.eContainer(), course,
            marks.place(course))));
        return links;
    }

    private BoardLink link(Relation relation, Stakeholder source, List<Point> course, Point mark) {
        Drawing.Pen pen = new Drawing.Pen();
        Looks.line(pen, course, relation.getKind());
        Marks.disc(pen, mark, Looks.DISC, Integer.toString(relation.getStrength()), Role.TEXT_MUTED);
        String title = text("relation", labels.literal(relation.getKind()), labels.text(source),
            labels.text(relation.getTarget()), relation.getStrength());
        String comment = StakeholderBox.strip(relation.getComment());
        return new BoardLink(relation, source, relation.getTarget(), course,
            comment.isEmpty() ? title : title + "\n" + comment, pen.shapes());
    }

    private MarkLegend legend() {
        MarkLegend legend = new MarkLegend().matter(text("legend.attitude"));
        for (Attitude attitude : List.of(Attitude.OPPOSED, Attitude.RELUCTANT, Attitude.NEUTRAL, Attitude.FAVOURABLE,
            Attitude.DRIVING, Attitude.UNKNOWN)) {
            legend.mark(Looks.BADGE, (pen, x, middle) -> Looks.badge(pen, new Rect(x, middle - 8, Looks.BADGE, 16),
                attitude), labels.literal(attitude));
        }
        legend.mark(9, (pen, x, middle) -> Marks.triangle(pen, new Point(x + 4.5, middle), 7, false, Role.TEXT,
            Paint.FILL), text("legend.wanted"));
        relations(legend);
        legend.matter(text("legend.sides"));
        if (view.shows(StakeholderMap.SIDES)) {
            legend.mark(24, (pen, x, middle) -> pen.add(side(x, middle, 2)), text("legend.internal"));
            legend.mark(24, (pen, x, middle) -> pen.add(side(x, middle, 7)), text("legend.external"));
        }
        legend.matter(text("legend.organisations"));
        for (int i = 0; i < organisations.size(); i++) {
            int organisation = i;
            legend.mark(16, (pen, x, middle) -> Looks.organisation(pen, new Rect(x, middle - 8, 16, 16),
                organisation), organisations.get(i));
        }
        return legend;
    }

    private static Shape side(double x, double middle, double radius) {
        return new Shape.Box(new Rect(x, middle - 7, 24, 14), radius, Role.ATTITUDE_NEUTRAL, Paint.STROKE);
    }

    private void relations(MarkLegend legend) {
        legend.matter(text("legend.relations"));
        if (!view.shows(StakeholderMap.RELATIONS)) {
            return;
        }
        Set<RelationKind> kinds = EnumSet.noneOf(RelationKind.class);
        project.getStakeholders().forEach(each -> each.getRelations().forEach(relation ->
            kinds.add(relation.getKind())));
        for (RelationKind kind : kinds) {
            legend.mark(34, (pen, x, middle) -> Looks.line(pen, List.of(new Point(x, middle),
                new Point(x + 34, middle)), kind), labels.literal(kind));
        }
        if (!kinds.isEmpty()) {
            legend.mark(2 * Looks.DISC, (pen, x, middle) -> Marks.disc(pen, new Point(x + Looks.DISC, middle),
                Looks.DISC, "3", Role.TEXT_MUTED), text("legend.strength"));
        }
    }

    private String description(List<Stakeholder> shown) {
        List<String> parts = new ArrayList<>();
        for (String strategy : List.of("manage", "satisfy", "inform", "monitor")) {
            List<String> names = shown.stream().filter(each -> MapPlace.of(each.getPower(), each.getInterest())
                .strategy().equals(strategy)).map(labels::text).toList();
            if (!names.isEmpty()) {
                parts.add(text("description.part", text("strategy." + strategy), String.join(", ", names)));
            }
        }
        return shown.isEmpty() ? text("hint") : text("description", shown.size(), String.join(" ", parts));
    }

    private String text(String key, Object... arguments) {
        return Messages.get(view.locale(), "stakeholders." + key, arguments);
    }
}

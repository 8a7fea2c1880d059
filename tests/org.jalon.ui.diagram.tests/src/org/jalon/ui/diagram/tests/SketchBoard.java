/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardAction;
import org.jalon.diagram.board.BoardArea;
import org.jalon.diagram.board.BoardEditor;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardKind;
import org.jalon.diagram.board.BoardLink;
import org.jalon.diagram.board.BoardSwitch;
import org.jalon.diagram.board.BoardTool;
import org.jalon.diagram.board.BoardView;
import org.jalon.model.ModelPackage;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectPackage;
import org.jalon.model.stakeholders.Attitude;
import org.jalon.model.stakeholders.Relation;
import org.jalon.model.stakeholders.Stakeholder;
import org.jalon.model.stakeholders.StakeholdersFactory;
import org.jalon.model.stakeholders.StakeholdersPackage.Literals;
import org.jalon.planning.edit.Edit;
import org.jalon.planning.edit.ElementEditor;

/**
 * A small board that uses everything boards can: columns of stakeholders by power, with relations as links, folding,
 * a text of the project, switches, actions and refusals.
 */
final class SketchBoard implements BoardKind {

    static final double COLUMN = 160;
    static final String FAR = "Power goes from 1 to 5.";

    private static final int TOP = 80;

    @Override
    public String id() {
        return "sketch";
    }

    @Override
    public List<BoardSwitch> switches(Locale locale) {
        return List.of(new BoardSwitch("relations", "Relations", null, true),
                new BoardSwitch("small", "Small Boxes", "size", true),
                new BoardSwitch("large", "Large Boxes", "size", false));
    }

    @Override
    public Board board(Project project, BoardView view) {
        Drawing.Pen backdrop = new Drawing.Pen();
        List<BoardArea> areas = new ArrayList<>();
        for (int power = 1; power <= 5; power++) {
            Rect column = new Rect((power - 1) * COLUMN, TOP, COLUMN, 400);
            backdrop.box(column, 0, Role.SURFACE);
            areas.add(new BoardArea(column, "Power " + power, power));
        }
        Map<Stakeholder, Rect> places = places(project, view);
        List<BoardItem> items = new ArrayList<>(List.of(text(project)));
        List<BoardLink> links = new ArrayList<>();
        places.forEach((stakeholder, bounds) -> items.add(box(stakeholder, bounds, view)));
        if (view.shows("relations")) {
            places.forEach((stakeholder, bounds) -> stakeholder.getRelations().stream()
                    .filter(relation -> places.containsKey(relation.getTarget()))
                    .forEach(relation -> links.add(line(relation, bounds, places.get(relation.getTarget())))));
        }
        return new Board(5 * COLUMN, TOP + 400, "Sketch of " + project.getName(), items.size() - 1 + " stakeholders",
                backdrop.shapes(), items, links, areas);
    }

    private static Map<Stakeholder, Rect> places(Project project, BoardView view) {
        Map<Stakeholder, Rect> places = new LinkedHashMap<>();
        int[] rows = new int[6];
        double height = view.shows("large") ? 60 : 36;
        for (Stakeholder each : project.getStakeholders()) {
            boolean hidden = project.getStakeholders().stream().filter(view.collapsed()::contains)
                    .anyMatch(folded -> folded.getRelations().stream().anyMatch(r -> r.getTarget() == each));
            if (!hidden) {
                places.put(each, new Rect((each.getPower() - 1) * COLUMN + 20,
                        TOP + 30 + rows[each.getPower()]++ * 90.0, 100, height));
            }
        }
        return places;
    }

    private static BoardItem text(Project project) {
        Rect bounds = new Rect(20, 10, 300, 40);
        String text = project.getDescription() == null ? "" : project.getDescription();
        Drawing.Pen pen = new Drawing.Pen().box(bounds, 4, Role.SURFACE).text(30, 34, text, Font.NORMAL, Role.TEXT);
        return new BoardItem(project, bounds, bounds.grown(-6), text, pen.shapes(), null,
                ModelPackage.Literals.PROJECT_ELEMENT__DESCRIPTION);
    }

    private static BoardItem box(Stakeholder stakeholder, Rect bounds, BoardView view) {
        String name = stakeholder.getName() == null ? "" : stakeholder.getName();
        Drawing.Pen pen = new Drawing.Pen().box(bounds, 4, Role.ACTIVITY).text(bounds.centerX(),
                bounds.centerY() + 4, name, Font.NORMAL, Shape.Align.MIDDLE, Role.TEXT);
        Rect fold = stakeholder.getRelations().isEmpty() ? null
                : new Rect(bounds.right() + 4, bounds.centerY() - 6, 12, 12);
        if (fold != null) {
            pen.box(fold, 6, Role.SURFACE).text(fold.centerX(), fold.centerY() + 4,
                    view.collapsed().contains(stakeholder) ? "+" : "–", Font.NORMAL, Shape.Align.MIDDLE, Role.TEXT);
        }
        return new BoardItem(stakeholder, bounds, bounds.grown(-8), name, pen.shapes(), fold);
    }

    private static BoardLink line(Relation relation, Rect from, Rect to) {
        List<Point> points = List.of(new Point(from.centerX(), from.bottom()), new Point(from.centerX(),
                from.bottom() + 20), new Point(to.centerX(), from.bottom() + 20), new Point(to.centerX(), to.bottom()));
        return new BoardLink(relation, relation.eContainer(), relation.getTarget(), points,
                relation.getKind().getName(), List.of(new Shape.Line(points, Role.LINK, 0, true)));
    }

    @Override
    public BoardEditor editor(EditingDomain domain, Project project, Locale locale) {
        return new Editor(new ElementEditor(domain, project, locale), project);
    }

    private static Edit refused(String why) {
        return new Edit(UnexecutableCommand.INSTANCE, why, List.of());
    }

    private record Editor(ElementEditor elements, Project project) implements BoardEditor {

        @Override
        public List<BoardTool> tools() {
            return List.of(new BoardTool("person", "Stakeholder", Literals.STAKEHOLDER, false),
                    new BoardTool("crowd", "Interested Stakeholder", Literals.STAKEHOLDER, false),
                    new BoardTool("influence", "Relation", Literals.RELATION, true));
        }

        @Override
        public Edit create(BoardTool tool, Board board, Point at, EObject over) {
            Stakeholder stakeholder = StakeholdersFactory.eINSTANCE.createStakeholder();
            stakeholder.setPower(over instanceof Stakeholder box ? box.getPower() : power(board, at));
            stakeholder.setInterest(tool.id().equals("crowd") ? 5 : 1);
            return elements.create(project, ProjectPackage.Literals.PROJECT__STAKEHOLDERS, stakeholder);
        }

        private static int power(Board board, Point at) {
            return (Integer) board.area(at).orElseThrow().place();
        }

        @Override
        public Edit link(BoardTool tool, EObject source, EObject target) {
            if (((Stakeholder) source).getRelations().stream().anyMatch(r -> r.getTarget() == target)) {
                return refused("They are related already.");
            }
            Relation relation = StakeholdersFactory.eINSTANCE.createRelation();
            relation.setTarget((Stakeholder) target);
            return elements.create(source, Literals.STAKEHOLDER__RELATIONS, relation);
        }

        @Override
        public Edit reconnect(EObject link, EObject source, EObject target) {
            return source == link.eContainer() ? elements.set(link, Map.of(Literals.RELATION__TARGET, target))
                    : refused("A relation stays where it begins.");
        }

        @Override
        public boolean isTarget(EObject over) {
            return over instanceof Stakeholder stakeholder && stakeholder.getPower() == 5;
        }

        @Override
        public Edit move(Board board, Map<EObject, Point> middles, EObject over) {
            Map<EObject, Map<EStructuralFeature, Object>> changes = new LinkedHashMap<>();
            for (Map.Entry<EObject, Point> each : middles.entrySet()) {
                if (each.getValue().x() < 0 || each.getValue().x() > board.width()) {
                    return refused(FAR);
                }
                changes.put(each.getKey(), Map.of(Literals.STAKEHOLDER__POWER,
                        over == null ? power(board, each.getValue()) : ((Stakeholder) over).getPower()));
            }
            return elements.setAll(changes);
        }

        @Override
        public Edit step(Board board, List<EObject> elements, int dx, int dy) {
            Map<EObject, Point> middles = new LinkedHashMap<>();
            for (EObject each : elements) {
                Optional<BoardItem> item = board.item(each);
                item.ifPresent(box -> middles.put(each, new Point(box.bounds().centerX() + dx * COLUMN, 0)));
            }
            return move(board, middles, null);
        }

        @Override
        public Edit rename(EObject element, String name) {
            return name.isBlank() ? refused("A stakeholder needs a name.")
                    : elements.rename((Stakeholder) element, name);
        }

        @Override
        public Edit write(BoardItem item, String text) {
            return item.feature() == null ? rename(item.element(), text)
                    : elements.set(item.element(), Map.of(item.feature(), text));
        }

        @Override
        public Edit delete(List<EObject> doomed) {
            return elements.delete(doomed);
        }

        @Override
        public List<BoardAction> actions(List<EObject> selected) {
            return selected.getFirst() instanceof Stakeholder stakeholder ? Attitude.VALUES.stream()
                    .map(value -> new BoardAction("Attitude", value.getName(), stakeholder.getAttitude() == value,
                            elements.set(stakeholder, Map.of(Literals.STAKEHOLDER__ATTITUDE, value)))).toList()
                    : List.of();
        }
    }
}

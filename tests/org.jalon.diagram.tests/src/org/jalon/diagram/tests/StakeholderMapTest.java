/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.tests;

import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.StakeholderBuilder.stakeholder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Shape;
import org.jalon.diagram.Theme;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardAction;
import org.jalon.diagram.board.BoardEditor;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardLink;
import org.jalon.diagram.board.BoardTool;
import org.jalon.diagram.board.BoardView;
import org.jalon.diagram.board.Boards;
import org.jalon.diagram.stakeholders.StakeholderMap;
import org.jalon.model.project.Project;
import org.jalon.model.stakeholders.Attitude;
import org.jalon.model.stakeholders.CommunicationItem;
import org.jalon.model.stakeholders.Relation;
import org.jalon.model.stakeholders.RelationKind;
import org.jalon.model.stakeholders.Stakeholder;
import org.jalon.planning.edit.Edit;
import org.jalon.testsupport.Editing;
import org.jalon.testsupport.Lookup;
import org.jalon.testsupport.StakeholderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plane of power and interest, and what gestures on it mean. */
class StakeholderMapTest {

    private final StakeholderMap map = new StakeholderMap();
    private final Project project = aProject().with(
        stakeholder("Director", 5, 4), stakeholder("Client", 4, 5), stakeholder("Operators", 2, 5),
        stakeholder("Neighbours", 2, 2)).build();
    private final EditingDomain domain = Editing.of(project);
    private final BoardEditor editor = map.editor(domain, project, Locale.ENGLISH);

    private Board board(String... switches) {
        return map.board(project, new BoardView(Locale.ENGLISH, Set.of(switches), null, Set.of()));
    }

    private Stakeholder find(String name) {
        return Lookup.in(project).find(Stakeholder.class, name);
    }

    private void execute(Edit edit) {
        assertTrue(edit.isPossible(), () -> edit.refusal().orElse("unexecutable"));
        domain.getCommandStack().execute(edit.command());
    }

    private Point cell(Board board, int power, int interest) {
        Rect r = board.areas().stream().filter(area -> area.title().startsWith("Power " + power + ", interest "
            + interest)).findFirst().orElseThrow().bounds();
        return new Point(r.centerX(), r.centerY());
    }

    private static Point middle(Rect r) {
        return new Point(r.centerX(), r.centerY());
    }

    private BoardTool tool(String id) {
        return editor.tools().stream().filter(tool -> tool.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void mapIsAmongTheBoards() {
        assertTrue(Boards.find("stakeholders").orElseThrow() instanceof StakeholderMap);
    }

    @Test
    void powerGoesUpAndInterestGoesRight() {
        Board board = board();
        Rect director = board.item(find("Director")).orElseThrow().bounds();
        Rect operators = board.item(find("Operators")).orElseThrow().bounds();
        Rect neighbours = board.item(find("Neighbours")).orElseThrow().bounds();
        assertTrue(director.bottom() < operators.y() && operators.y() == neighbours.y());
        assertTrue(neighbours.right() < director.x() && director.right() < operators.x());
        assertTrue(board.item(find("Client")).orElseThrow().title().contains("Manage closely"));
        assertTrue(board.item(find("Operators")).orElseThrow().title().contains("Keep informed"));
        assertTrue(board.item(find("Neighbours")).orElseThrow().title().contains("Monitor"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void boxesOfAnyStakeholdersNeitherOverlapNorLeaveTheirCells(int seed) {
        Random random = new Random(seed);
        Project crowd = crowd(random, 10 * seed);
        Board board = map.board(crowd, new BoardView(Locale.ENGLISH, seed % 2 == 0 ? Set.of()
            : Set.of(StakeholderMap.COMMUNICATIONS, StakeholderMap.ORGANISATIONS), null, Set.of()));
        assertEquals(10 * seed, board.items().size());
        for (int i = 0; i < board.items().size(); i++) {
            BoardItem item = board.items().get(i);
            Stakeholder stakeholder = (Stakeholder) item.element();
            assertTrue(board.area(middle(item.bounds())).orElseThrow().title().startsWith("Power "
                + stakeholder.getPower() + ", interest " + stakeholder.getInterest()));
            for (int j = i + 1; j < board.items().size(); j++) {
                assertFalse(item.bounds().overlaps(board.items().get(j).bounds()));
            }
        }
    }

    private static Project crowd(Random random, int count) {
        return aProject().with(IntStream.range(0, count).mapToObj(i -> stakeholder("S" + i, 1 + random.nextInt(5),
            1 + random.nextInt(5)).set(each -> each.setOrganisation("O" + random.nextInt(12))))
            .toArray(StakeholderBuilder[]::new)).build();
    }

    @Test
    void othersKeepTheirOrderWhenOneMoves() {
        Project crowd = crowd(new Random(7), 40);
        BoardView view = BoardView.first(map, Locale.ENGLISH);
        Board before = map.board(crowd, view);
        Stakeholder moved = crowd.getStakeholders().get(11);
        moved.setPower(6 - moved.getPower());
        Board after = map.board(crowd, view);
        for (BoardItem a : before.items()) {
            for (BoardItem b : before.items()) {
                if (a.element() != moved && b.element() != moved && a.bounds().y() < b.bounds().y()) {
                    assertTrue(after.item(a.element()).orElseThrow().bounds().y()
                        <= after.item(b.element()).orElseThrow().bounds().y());
                }
            }
        }
    }

    @Test
    void droppingWhereItIsChangesNothing() {
        Board board = board();
        for (BoardItem item : board.items()) {
            Edit edit = editor.move(board, Map.of(item.element(), middle(item.bounds())), null);
            assertFalse(edit.isPossible());
            assertTrue(edit.refusal().isPresent());
        }
    }

    @Test
    void aMoveGivesTheLevelsOfTheNearestCellAndIsUndone() {
        Board board = board();
        Stakeholder client = find("Client");
        execute(editor.move(board, Map.of(client, cell(board, 1, 3)), null));
        assertEquals(List.of(1, 3), List.of(client.getPower(), client.getInterest()));
        Board after = board();
        assertEquals(after.area(cell(after, 1, 3)), after.area(middle(after.item(client).orElseThrow().bounds())));
        domain.getCommandStack().undo();
        assertEquals(List.of(4, 5), List.of(client.getPower(), client.getInterest()));
        execute(editor.move(board, Map.of(client, new Point(-50, -50), find("Director"), new Point(9999, 9999)), null));
        assertEquals(List.of(5, 1), List.of(client.getPower(), client.getInterest()));
        assertEquals(List.of(1, 5), List.of(find("Director").getPower(), find("Director").getInterest()));
        domain.getCommandStack().undo();
        assertFalse(domain.getCommandStack().canUndo());
    }

    @Test
    void stepsGoOneLevelAndStopAtTheEnds() {
        Stakeholder director = find("Director");
        execute(editor.step(board(), List.of(director), 1, 0));
        assertEquals(5, director.getInterest());
        Edit further = editor.step(board(), List.of(director), 1, 0);
        assertEquals("Power and interest go from 1 to 5.", further.refused());
        execute(editor.step(board(), List.of(director), 0, 1));
        assertEquals(4, director.getPower());
    }

    @Test
    void toolsCreateStakeholdersAndWhatTheyAreSent() {
        Board board = board();
        Edit edit = editor.create(tool("stakeholder"), board, cell(board, 4, 2), null);
        execute(edit);
        Stakeholder created = (Stakeholder) edit.created().getFirst();
        assertEquals(List.of(4, 2), List.of(created.getPower(), created.getInterest()));
        Edit communication = editor.create(tool("communication"), board(), cell(board, 4, 2), created);
        execute(communication);
        CommunicationItem item = (CommunicationItem) communication.created().getFirst();
        assertEquals(List.of(created), item.getRecipients());
        assertTrue(board().item(created).orElseThrow().title().contains(item.getName()));
        assertEquals("Drop the communication on the stakeholder who will receive it.",
            editor.create(tool("communication"), board(), cell(board, 1, 1), null).refused());
        domain.getCommandStack().undo();
        domain.getCommandStack().undo();
        assertEquals(4, project.getStakeholders().size());
    }

    @Test
    void relationsAreDrawnReconnectedAndDeleted() {
        Edit edit = editor.link(tool("relation.CONFLICT"), find("Client"), find("Operators"));
        execute(edit);
        Relation relation = (Relation) edit.created().getFirst();
        assertEquals(RelationKind.CONFLICT, relation.getKind());
        assertEquals("The two have a relation of this kind already.",
            editor.link(tool("relation.CONFLICT"), find("Client"), find("Operators")).refused());
        assertFalse(editor.link(null, find("Client"), find("Client")).isPossible());
        execute(editor.reconnect(relation, find("Director"), find("Neighbours")));
        assertEquals(find("Director"), relation.eContainer());
        assertEquals(find("Neighbours"), relation.getTarget());
        domain.getCommandStack().undo();
        assertEquals(find("Client"), relation.eContainer());
        assertEquals(find("Operators"), relation.getTarget());
        assertFalse(editor.reconnect(relation, find("Client"), find("Operators")).isPossible());
        execute(editor.delete(List.of(find("Operators"))));
        assertTrue(find("Client").getRelations().isEmpty());
        domain.getCommandStack().undo();
        assertEquals(1, find("Client").getRelations().size());
    }

    @Test
    void linesOfRelationsGoRoundBoxesAndKindsDifferWithoutColour() {
        Random random = new Random(3);
        Project crowd = crowd(random, 30);
        for (int i = 0; i < 36; i++) {
            Stakeholder source = crowd.getStakeholders().get(random.nextInt(30));
            Stakeholder target = crowd.getStakeholders().get(random.nextInt(30));
            if (source != target) {
                Edit edit = map.editor(domain, project, Locale.ENGLISH).link(tool("relation."
                    + RelationKind.values()[i % 6].name()), source, target);
                if (edit.isPossible()) {
                    edit.command().execute();
                }
            }
        }
        Board board = map.board(crowd, BoardView.first(map, Locale.ENGLISH));
        assertTrue(board.links().size() > 25);
        for (BoardLink link : board.links()) {
            for (int i = 1; i < link.points().size(); i++) {
                Point a = link.points().get(i - 1);
                Point b = link.points().get(i);
                Rect piece = new Rect(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()),
                    Math.abs(a.y() - b.y())).grown(-0.01);
                for (BoardItem item : board.items()) {
                    assertFalse(item.bounds().overlaps(new Rect(piece.x(), piece.y(), Math.max(0.02, piece.width()),
                        Math.max(0.02, piece.height()))), link.title());
                }
            }
        }
        Set<String> looks = new HashSet<>();
        board.links().forEach(link -> looks.add(((Relation) link.element()).getKind() + " " + look(link.shapes())));
        assertEquals(6, looks.stream().map(look -> look.split(" ")[0]).distinct().count());
        assertEquals(6, looks.stream().map(look -> look.substring(look.indexOf(' '))).distinct().count());
    }

    /** What is to be seen of a line in black and white. */
    private static String look(List<Shape> shapes) {
        return shapes.stream().filter(shape -> !(shape instanceof Shape.Text)).map(shape -> switch (shape) {
            case Shape.Line line -> "line" + Theme.PRINT.style(line.role()).dash() + line.arrow()
                + Theme.PRINT.style(line.role()).width() + (line.radius() == 0);
            default -> shape.getClass().getSimpleName();
        }).toList().toString();
    }

    @Test
    void switchesShowWhatTheySay() {
        find("Client").setOrganisation("Acme");
        execute(editor.link(null, find("Client"), find("Operators")));
        assertEquals(1, board(StakeholderMap.RELATIONS).links().size());
        assertTrue(board().links().isEmpty());
        assertTrue(words(board(StakeholderMap.ORGANISATIONS)).contains("Acme"));
        assertNotEquals(board().item(find("Client")).orElseThrow().bounds().height(),
            board(StakeholderMap.COMMUNICATIONS).item(find("Client")).orElseThrow().bounds().height());
        assertTrue(words(board(StakeholderMap.SIDES)).contains("Internal"));
    }

    private static String words(Board board) {
        return texts(board.drawing().shapes());
    }

    private static String texts(List<Shape> shapes) {
        StringBuilder words = new StringBuilder();
        for (Shape shape : shapes) {
            switch (shape) {
                case Shape.Text text -> words.append(text.text()).append('\n');
                case Shape.Group group -> words.append(texts(group.shapes()));
                default -> { }
            }
        }
        return words.toString();
    }

    @Test
    void attitudesAreChosenFromTheMenu() {
        Stakeholder client = find("Client");
        List<BoardAction> actions = editor.actions(List.<EObject>of(client));
        BoardAction driving = actions.stream().filter(each -> each.label().equals("driving")).findFirst().orElseThrow();
        assertFalse(driving.checked());
        execute(driving.edit());
        assertEquals(Attitude.DRIVING, client.getAttitude());
        assertTrue(editor.actions(List.<EObject>of(client)).stream().filter(each -> each.label().equals("driving"))
            .findFirst().orElseThrow().checked());
    }

    @Test
    void anEmptyMapSaysWhatToDo() {
        Board board = map.board(aProject().build(), BoardView.first(map, Locale.FRENCH));
        assertTrue(board.drawing().description().contains("Personne encore"));
        assertEquals(25, board.areas().size());
    }
}

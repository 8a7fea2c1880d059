/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Shape;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardKind;
import org.jalon.diagram.board.BoardSwitch;
import org.jalon.diagram.board.BoardView;
import org.jalon.diagram.board.Boards;
import org.jalon.examples.Examples;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of every kind of board. */
class EveryBoardTest {

    static List<Arguments> boards() {
        return Boards.all().stream().flatMap(kind -> Stream.of(Locale.ENGLISH, Locale.FRENCH)
            .map(locale -> Arguments.of(kind.id(), locale))).toList();
    }

    @ParameterizedTest
    @MethodSource("boards")
    void everySwitchGivesABoardOfItsOwn(String id, Locale locale) {
        BoardKind kind = Boards.find(id).orElseThrow();
        Project project = Examples.PACKAGING_LINE.load(locale);
        BoardView first = BoardView.first(kind, locale);
        List<BoardSwitch> switches = kind.switches(locale);
        for (BoardSwitch each : switches) {
            BoardView turned = first.with(each, !first.shows(each.id()), switches);
            Board board = kind.board(project, turned);
            assertFalse(board.items().isEmpty(), each.label());
            board.items().forEach(item -> assertTrue(kind.mayShow(item.element()), item.title()));
            board.links().stream().filter(link -> link.element() != null)
                .forEach(link -> assertTrue(kind.mayShow(link.element()), link.title()));
        }
        assertEquals(switches.size(), switches.stream().map(BoardSwitch::label).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("boards")
    void whatIsWrongIsMarkedOnceInThePicture(String id, Locale locale) {
        BoardKind kind = Boards.find(id).orElseThrow();
        Board board = kind.board(Examples.PACKAGING_LINE.load(locale), BoardView.first(kind, locale));
        Set<EObject> elements = board.items().stream().map(BoardItem::element).collect(Collectors.toSet());
        Map<EObject, String> wrong = elements.stream().collect(Collectors.toMap(each -> each, each -> "Wrong."));
        assertEquals(0, signs(board.drawing()));
        assertEquals(elements.size(), signs(board.drawing(wrong)));
        assertEquals(elements.size(), board.drawing(wrong).shapes().stream()
            .filter(shape -> shape instanceof Shape.Group group && group.title().endsWith("\nWrong.")).count());
        assertTrue(board.drawing(wrong).shapes().stream().anyMatch(shape -> shape instanceof Shape.Text text
            && text.text().equals("Wrong.")), "in words below");
        assertTrue(board.drawing(wrong).height() > board.height());
        assertEquals(board.height(), board.drawing().height());
        assertEquals(0, signs(board.drawing(Map.of(ProjectFactory.eINSTANCE.createProject(), "Wrong."))));
    }

    private static long signs(Drawing drawing) {
        return drawing.shapes().stream().filter(Shape.Group.class::isInstance)
            .flatMap(group -> ((Shape.Group) group).shapes().stream())
            .filter(shape -> shape instanceof Shape.Text text && text.text().equals("!")).count();
    }

    @ParameterizedTest
    @MethodSource("boards")
    void whatNoBoardShowsIsKnownByItsKind(String id, Locale locale) {
        Project project = Examples.PACKAGING_LINE.load(locale);
        assertFalse(Boards.find(id).orElseThrow().mayShow(project.getCalendars().getFirst()));
    }

    @ParameterizedTest
    @MethodSource("boards")
    void anEmptyProjectGivesABoardThatSaysHowToBegin(String id, Locale locale) {
        BoardKind kind = Boards.find(id).orElseThrow();
        Board board = kind.board(ProjectFactory.eINSTANCE.createProject(), BoardView.first(kind, locale));
        assertFalse(board.backdrop().isEmpty());
    }
}

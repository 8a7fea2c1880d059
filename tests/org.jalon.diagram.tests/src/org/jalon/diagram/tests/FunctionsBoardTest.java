/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Shape;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardEditor;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardLink;
import org.jalon.diagram.board.BoardTool;
import org.jalon.diagram.board.BoardView;
import org.jalon.diagram.functions.FunctionsBoard;
import org.jalon.examples.Examples;
import org.jalon.model.ModelPackage;
import org.jalon.model.framing.FramingFactory;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Function;
import org.jalon.model.framing.FunctionKind;
import org.jalon.model.framing.FunctionalAnalysis;
import org.jalon.model.framing.Interactor;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectFactory;
import org.jalon.planning.edit.Edit;
import org.jalon.testsupport.Editing;
import org.jalon.testsupport.Lookup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Functional analysis by APTE: need, interactors, functions; and what gestures on them do. */
class FunctionsBoardTest {

    private final FunctionsBoard kind = new FunctionsBoard();
    private final Project project = EcoreUtil.copy(Examples.PACKAGING_LINE.load(Locale.ENGLISH));
    private final EditingDomain domain = Editing.of(project);
    private final BoardEditor editor = kind.editor(domain, project, Locale.ENGLISH);
    private final FunctionalAnalysis analysis = (FunctionalAnalysis) kind.subjects(project).getFirst();

    private Board board() {
        return kind.board(project, BoardView.first(kind, Locale.ENGLISH));
    }

    private Board only(String part) {
        return kind.board(project, new BoardView(Locale.ENGLISH, Set.of(part), null, Set.of()));
    }

    private void execute(Edit edit) {
        assertTrue(edit.isPossible(), () -> edit.refusal().orElse("not executable"));
        domain.getCommandStack().execute(edit.command());
    }

    private BoardTool tool(String id) {
        return editor.tools().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private Interactor interactor(String name) {
        return Lookup.in(project).find(Interactor.class, name);
    }

    private static List<String> texts(Board board) {
        return board.drawing().shapes().stream().flatMap(FunctionsBoardTest::texts).toList();
    }

    private static Stream<String> texts(Shape shape) {
        return switch (shape) {
            case Shape.Text text -> Stream.of(text.text());
            case Shape.Group group -> group.shapes().stream().flatMap(FunctionsBoardTest::texts);
            default -> Stream.empty();
        };
    }

    @Test
    void needInteractorsAndFunctionsAreOnOneBoard() {
        BoardPictures.assertSound(board());
        assertTrue(texts(board()).containsAll(List.of("Whom does it serve?", "PF1", "CF4", "45 cases/min")));
        assertEquals(analysis.getInteractors().size(), board().items().stream()
            .filter(item -> item.element() instanceof Interactor).count());
        assertEquals(analysis.getFunctions(), board().links().stream().map(BoardLink::element)
            .sorted((a, b) -> analysis.getFunctions().indexOf(a) - analysis.getFunctions().indexOf(b)).toList());
    }

    @Test
    void eachPartCanBeShownAlone() {
        assertTrue(only(FunctionsBoard.NEED).links().isEmpty());
        assertTrue(only(FunctionsBoard.NEED).item(analysis, FramingPackage.Literals.FUNCTIONAL_ANALYSIS__SERVES_WHOM)
            .isPresent());
        assertTrue(only(FunctionsBoard.INTERACTORS).item(analysis).isPresent());
        assertFalse(texts(only(FunctionsBoard.INTERACTORS)).contains("45 cases/min"));
        BoardPictures.assertSound(only(FunctionsBoard.NEED));
        BoardPictures.assertSound(only(FunctionsBoard.INTERACTORS));
        BoardPictures.keep(only(FunctionsBoard.INTERACTORS), "board-functions-interactors", Locale.ENGLISH);
    }

    @Test
    void theTextsOfTheNeedAreEditedInPlace() {
        BoardItem whom = board().item(analysis, FramingPackage.Literals.FUNCTIONAL_ANALYSIS__SERVES_WHOM).orElseThrow();
        assertEquals(analysis.getServesWhom(), editor.text(whom));
        execute(editor.write(whom, " The drivers "));
        assertEquals("The drivers", analysis.getServesWhom());
        domain.getCommandStack().undo();
        execute(editor.write(whom, ""));
        assertNull(analysis.getServesWhom());
        assertTrue(texts(board()).contains("(to be said)"));
        BoardItem product = board().item(analysis).orElseThrow();
        execute(editor.write(product, "Line C"));
        assertEquals("Line C", analysis.getProduct());
        assertEquals("Line C", editor.text(board().item(analysis).orElseThrow()));
        assertFalse(editor.write(product, "Line C").isPossible());
    }

    @Test
    void functionsAreEditedInTheList() {
        Function function = analysis.getFunctions().getFirst();
        BoardItem level = board().item(function, FramingPackage.Literals.FUNCTION__LEVEL).orElseThrow();
        execute(editor.write(level, "50 cases/min"));
        assertEquals("50 cases/min", function.getLevel());
        BoardItem name = board().item(function, ModelPackage.Literals.PROJECT_ELEMENT__NAME).orElseThrow();
        execute(editor.write(name, "Pack"));
        assertEquals("Pack", function.getName());
    }

    @Test
    void principalFunctionsLeadThroughTheProductAndConstraintFunctionsToIt() {
        Board board = board();
        Rect product = board.item(analysis).orElseThrow().bounds();
        for (BoardLink link : board.links()) {
            Function function = (Function) link.element();
            assertEquals(function.getInteractors().getFirst(), link.source());
            boolean through = link.points().stream().anyMatch(p -> Math.hypot((p.x() - product.centerX())
                / product.width(), (p.y() - product.centerY()) / product.height()) < 0.48);
            assertEquals(function.getKind() == FunctionKind.PRINCIPAL, through, link.title());
            assertEquals(function.getKind() == FunctionKind.PRINCIPAL ? function.getInteractors().get(1) : analysis,
                link.target());
        }
    }

    @Test
    void noCodeLiesOnAnotherNorOnAnInteractor() {
        for (int more = 0; more < 4; more++) {
            List<Rect> codes = board().links().stream().map(FunctionsBoardTest::label).toList();
            for (int i = 0; i < codes.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertFalse(codes.get(i).overlaps(codes.get(j)));
                }
                Rect code = codes.get(i);
                assertTrue(board().items().stream().filter(item -> item.element() instanceof Interactor)
                    .noneMatch(item -> item.bounds().overlaps(code)));
            }
            execute(editor.link(tool("constraint-function"), analysis.getInteractors().get(more), analysis));
        }
    }

    private static Rect label(BoardLink link) {
        return link.shapes().stream().filter(Shape.Box.class::isInstance).map(each -> ((Shape.Box) each).bounds())
            .findFirst().orElseThrow();
    }

    @Test
    void linksCreateFunctionsOfTheirKind() {
        Edit edit = editor.link(null, interactor("Pallets"), interactor("Floor of hall C"));
        execute(edit);
        Function made = (Function) edit.created().getFirst();
        assertEquals(FunctionKind.PRINCIPAL, made.getKind());
        assertEquals(List.of(interactor("Pallets"), interactor("Floor of hall C")), made.getInteractors());
        execute(editor.reconnect(made, interactor("Pallets"), analysis));
        assertEquals(FunctionKind.CONSTRAINT, made.getKind());
        assertEquals(List.of(interactor("Pallets")), made.getInteractors());
        domain.getCommandStack().undo();
        domain.getCommandStack().undo();
        assertNull(made.eContainer());
        edit = editor.link(tool("constraint-function"), analysis, interactor("Pallets"));
        execute(edit);
        assertEquals(FunctionKind.CONSTRAINT, ((Function) edit.created().getFirst()).getKind());
        assertFalse(editor.link(tool("principal-function"), interactor("Pallets"), analysis).isPossible());
        assertFalse(editor.link(tool("constraint-function"), interactor("Pallets"), interactor("Bottles"))
            .isPossible());
        assertFalse(editor.link(null, analysis, analysis).isPossible());
        assertFalse(editor.link(null, interactor("Pallets"), interactor("Pallets")).isPossible());
    }

    @Test
    void aFunctionWithFurtherInteractorsKeepsThemWhenOneEndIsMoved() {
        execute(editor.link(null, interactor("Pallets"), interactor("Bottles")));
        Function made = analysis.getFunctions().getLast();
        made.getInteractors().add(interactor("Floor of hall C"));
        Edit fresh = editor.create(tool("interactor"), board(), new Point(0, 0), null);
        execute(fresh);
        Interactor other = (Interactor) fresh.created().getFirst();
        execute(editor.reconnect(made, other, interactor("Bottles")));
        assertEquals(List.of(other, interactor("Bottles"), interactor("Floor of hall C")), made.getInteractors());
        assertEquals(FunctionKind.PRINCIPAL, made.getKind());
    }

    @Test
    void deletingEverythingLeavesTheProduct() {
        List<EObject> all = new ArrayList<>(analysis.getInteractors());
        all.add(analysis);
        execute(editor.delete(all));
        assertTrue(analysis.getInteractors().isEmpty());
        assertNotNull(analysis.eContainer());
        assertFalse(editor.delete(List.of(analysis)).isPossible());
    }

    @Test
    void theFirstInteractorBeginsAnAnalysis() {
        Project empty = ProjectFactory.eINSTANCE.createProject();
        EditingDomain fresh = Editing.of(empty);
        BoardEditor first = kind.editor(fresh, empty, Locale.FRENCH);
        Board bare = kind.board(empty, BoardView.first(kind, Locale.FRENCH));
        assertTrue(kind.subjects(empty).isEmpty());
        fresh.getCommandStack().execute(first.create(first.tools().getFirst(), bare, new Point(1, 1), null).command());
        Board board = kind.board(empty, BoardView.first(kind, Locale.FRENCH));
        BoardPictures.assertSound(board);
        FunctionalAnalysis begun = (FunctionalAnalysis) kind.subjects(empty).getFirst();
        assertEquals(1, begun.getInteractors().size());
        assertTrue(board.item(begun.getInteractors().getFirst()).isPresent());
        fresh.getCommandStack().undo();
        assertNull(empty.getFraming());
    }

    @Test
    void interactorsAreMovedAroundTheProduct() {
        Interactor last = analysis.getInteractors().getLast();
        Rect target = board().item(analysis.getInteractors().get(2)).orElseThrow().bounds();
        execute(editor.move(board(), Map.of(last, new Point(target.centerX(), target.centerY())), null));
        assertEquals(2, analysis.getInteractors().indexOf(last));
        execute(editor.step(board(), List.of(last), 1, 0));
        assertEquals(3, analysis.getInteractors().indexOf(last));
        execute(editor.step(board(), List.of(last), 0, -1));
        assertEquals(2, analysis.getInteractors().indexOf(last));
        assertFalse(editor.move(board(), Map.of(analysis, new Point(0, 0)), null).isPossible());
    }

    @Test
    void interactorsAreCreatedWhereOneClicks() {
        Rect target = board().item(analysis.getInteractors().getFirst()).orElseThrow().bounds();
        Edit edit = editor.create(tool("interactor"), board(), new Point(target.centerX(), target.centerY()), null);
        execute(edit);
        assertTrue(analysis.getInteractors().indexOf(edit.created().getFirst()) <= 1);
    }

    @Test
    void aFunctionWhoseInteractorIsDeletedCanBeDeletedByItsCode() {
        execute(editor.delete(List.of(interactor("Floor of hall C"))));
        Function alone = analysis.getFunctions().stream().filter(each -> each.getInteractors().isEmpty()).findFirst()
            .orElseThrow();
        assertTrue(board().links().stream().noneMatch(link -> link.element() == alone));
        BoardItem code = board().item(alone).orElseThrow();
        execute(editor.delete(List.of(code), List.of()));
        assertNull(alone.eContainer());
        domain.getCommandStack().undo();
        domain.getCommandStack().undo();
        assertEquals(1, alone.getInteractors().size());
    }

    @Test
    void theSignOfAFunctionStandsAtItsNameOnly() {
        Function function = analysis.getFunctions().getFirst();
        assertEquals(ModelPackage.Literals.PROJECT_ELEMENT__NAME, board().signed(function).orElseThrow().feature());
        assertEquals(analysis, board().signed(analysis).orElseThrow().key());
    }

    @Test
    void textsOfABoxAreNotDeletedWithIt() {
        BoardItem whom = board().item(analysis, FramingPackage.Literals.FUNCTIONAL_ANALYSIS__SERVES_WHOM).orElseThrow();
        assertFalse(editor.delete(List.of(whom), List.of()).isPossible());
    }

    @Test
    void eachAnalysisOfTheFramingCanBeShown() {
        FunctionalAnalysis other = FramingFactory.eINSTANCE.createFunctionalAnalysis();
        other.setProduct("Feeder");
        project.getFraming().getAnalyses().add(other);
        assertEquals(List.of(analysis, other), kind.subjects(project));
        Board shown = kind.board(project, BoardView.first(kind, Locale.ENGLISH).of(other));
        assertTrue(texts(shown).contains("Feeder"));
        BoardPictures.assertSound(shown);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34})
    void anyNumberOfInteractorsFindsPlaceWithoutOverlap(int count) {
        analysis.getFunctions().clear();
        analysis.getInteractors().clear();
        for (int i = 0; i < count; i++) {
            Interactor interactor = FramingFactory.eINSTANCE.createInteractor();
            interactor.setName("Interactor with a rather long name " + i);
            analysis.getInteractors().add(interactor);
        }
        BoardPictures.assertSound(board());
        for (Interactor each : List.copyOf(analysis.getInteractors())) {
            Rect r = board().item(each).orElseThrow().bounds();
            assertFalse(editor.move(board(), Map.of(each, new Point(r.centerX(), r.centerY())), null).isPossible());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whateverIsDoneNothingOverlapsAndAllCanBeUndone(long seed) {
        Random random = new Random(seed);
        Project before = EcoreUtil.copy(project);
        for (int i = 0; i < 40; i++) {
            Board board = board();
            List<EObject> elements = board.items().stream().filter(item -> item.feature() == null)
                .map(BoardItem::element).toList();
            EObject one = elements.get(random.nextInt(elements.size()));
            EObject other = elements.get(random.nextInt(elements.size()));
            Point at = new Point(random.nextDouble() * board.width(), random.nextDouble() * board.height());
            Edit edit = switch (random.nextInt(5)) {
                case 0 -> editor.create(tool("interactor"), board, at, null);
                case 1 -> editor.step(board, List.of(one), random.nextInt(3) - 1, random.nextInt(3) - 1);
                case 2 -> editor.link(null, one, other);
                case 3 -> one instanceof FunctionalAnalysis ? editor.rename(one, "Product " + i)
                    : editor.delete(List.of(one));
                default -> editor.move(board, Map.of(one, at), null);
            };
            if (edit.isPossible()) {
                domain.getCommandStack().execute(edit.command());
            } else {
                assertFalse(edit.refusal().orElse("").isBlank());
            }
            BoardPictures.assertSound(board());
        }
        while (domain.getCommandStack().canUndo()) {
            domain.getCommandStack().undo();
        }
        assertTrue(EcoreUtil.equals(before, project));
    }
}

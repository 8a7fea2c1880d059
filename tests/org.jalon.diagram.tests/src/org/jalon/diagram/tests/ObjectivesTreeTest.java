/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardEditor;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardLink;
import org.jalon.diagram.board.BoardTool;
import org.jalon.diagram.board.BoardView;
import org.jalon.diagram.objectives.ObjectivesTree;
import org.jalon.examples.Examples;
import org.jalon.model.breakdown.Deliverable;
import org.jalon.model.control.Indicator;
import org.jalon.model.framing.FramingFactory;
import org.jalon.model.framing.Objective;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectFactory;
import org.jalon.planning.edit.Edit;
import org.jalon.testsupport.Editing;
import org.jalon.testsupport.Lookup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The objectives tree: what it shows, and what gestures on it do. */
class ObjectivesTreeTest {

    private static final String ON_SITE = "Pack the 1-litre format in-house before the season";
    private static final Point NOWHERE = new Point(5, 5);

    private final ObjectivesTree kind = new ObjectivesTree();
    private final Project project = EcoreUtil.copy(Examples.PACKAGING_LINE.load(Locale.ENGLISH));
    private final EditingDomain domain = Editing.of(project);
    private final BoardEditor editor = kind.editor(domain, project, Locale.ENGLISH);
    private final Objective root = project.getFraming().getObjectives().get(0);
    private final Objective second = project.getFraming().getObjectives().get(1);
    private final Objective third = project.getFraming().getObjectives().get(2);

    private Board board() {
        return kind.board(project, BoardView.first(kind, Locale.ENGLISH));
    }

    private Rect box(EObject element) {
        return board().item(element).orElseThrow().bounds();
    }

    private void execute(Edit edit) {
        assertTrue(edit.isPossible(), () -> edit.refusal().orElse("not executable"));
        domain.getCommandStack().execute(edit.command());
    }

    private EObject make(String tool, EObject over) {
        Edit edit = editor.create(tool(tool), board(), NOWHERE, over);
        execute(edit);
        return (EObject) edit.created().getFirst();
    }

    private BoardTool tool(String id) {
        return editor.tools().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private BoardLink link(EObject source, EObject target) {
        return board().links().stream().filter(each -> each.source() == source && each.target() == target).findFirst()
            .orElseThrow();
    }

    @Test
    void objectivesIndicatorsAndDeliverablesReadFromLeftToRight() {
        Indicator indicator = second.getIndicators().getFirst();
        Deliverable deliverable = second.getDeliverables().getLast();
        assertTrue(box(root).right() < box(second).x());
        assertTrue(box(second).right() < box(indicator).x());
        assertTrue(box(indicator).right() < box(deliverable).x());
        BoardPictures.assertSound(board());
        assertTrue(board().item(indicator).orElseThrow().title().contains("→"));
    }

    @Test
    void whatServesSeveralObjectivesStandsOnceAndIsLinkedToEach() {
        Deliverable shared = second.getDeliverables().getFirst();
        assertTrue(root.getDeliverables().contains(shared));
        assertEquals(1, board().items().stream().filter(item -> item.element() == shared).count());
        assertEquals(2, board().links().stream().filter(each -> each.target() == shared).count());
        assertTrue(board().links().stream().allMatch(BoardLink::isEditable));
    }

    @Test
    void noLineCrossesABox() {
        Board board = board();
        for (BoardLink link : board.links()) {
            for (int i = 1; i < link.points().size(); i++) {
                Point a = link.points().get(i - 1);
                Point b = link.points().get(i);
                Rect part = new Rect(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()) + 0.1,
                    Math.abs(a.y() - b.y()) + 0.1);
                for (BoardItem item : board.items()) {
                    assertFalse(item.bounds().grown(-1).overlaps(part), link.title() + " crosses " + item.title());
                }
            }
        }
    }

    @Test
    void anIndicatorIsCreatedForTheObjectiveItMeasures() {
        Objective made = (Objective) make("sub-objective", second);
        assertEquals(second, made.getParent());
        execute(editor.rename(made, "Fewer injuries"));
        Indicator indicator = (Indicator) make("indicator", made);
        assertEquals(List.of(indicator), made.getIndicators());
        assertTrue(board().item(indicator).orElseThrow().title().contains("no target"));
        assertTrue(project.getIndicators().contains(indicator));
    }

    @Test
    void deliverablesAreCreatedInTheWorkPackageOfTheOthers() {
        Deliverable made = (Deliverable) make("deliverable", third);
        assertEquals(third.getDeliverables().getFirst().eContainer(), made.eContainer());
        assertTrue(third.getDeliverables().contains(made));
        domain.getCommandStack().undo();
        assertNull(made.eContainer());
        assertFalse(third.getDeliverables().contains(made));
    }

    @Test
    void anObjectiveBeginsTheFramingOfAnEmptyProject() {
        Project empty = ProjectFactory.eINSTANCE.createProject();
        EditingDomain fresh = Editing.of(empty);
        BoardEditor first = kind.editor(fresh, empty, Locale.FRENCH);
        Board board = kind.board(empty, BoardView.first(kind, Locale.FRENCH));
        assertFalse(first.create(first.tools().get(2), board, NOWHERE, null).isPossible());
        fresh.getCommandStack().execute(first.create(first.tools().getFirst(), board, NOWHERE, null).command());
        Objective only = empty.getFraming().getObjectives().getFirst();
        board = kind.board(empty, BoardView.first(kind, Locale.FRENCH));
        Edit homeless = first.create(first.tools().get(3), board, NOWHERE, only);
        assertTrue(homeless.refusal().orElseThrow().contains("lot de travaux"));
        fresh.getCommandStack().undo();
        assertNull(empty.getFraming());
    }

    @Test
    void linksAreDrawnAndRemoved() {
        Indicator indicator = third.getIndicators().getFirst();
        execute(editor.link(tool("link"), second, indicator));
        assertTrue(indicator.getObjectives().contains(second));
        assertFalse(editor.link(null, indicator, second).isPossible());
        execute(editor.delete(List.of(), List.of(link(third, indicator))));
        assertEquals(List.of(second), indicator.getObjectives());
        domain.getCommandStack().undo();
        domain.getCommandStack().undo();
        assertEquals(List.of(third), indicator.getObjectives());
        Deliverable deliverable = third.getDeliverables().getFirst();
        execute(editor.reconnect(link(third, deliverable), second, deliverable));
        assertTrue(second.getDeliverables().contains(deliverable) && !third.getDeliverables().contains(deliverable));
        assertFalse(editor.link(null, indicator, deliverable).isPossible());
    }

    @Test
    void objectivesAreMovedBelowOthersButNeverBelowThemselves() {
        execute(editor.move(board(), Map.of(third, NOWHERE), second));
        assertEquals(second, third.getParent());
        assertTrue(editor.move(board(), Map.of(root, NOWHERE), third).refusal().orElseThrow().contains("itself"));
        execute(editor.reconnect(link(second, third), root, third));
        assertEquals(root, third.getParent());
        execute(editor.delete(List.of(), List.of(link(root, third))));
        assertNull(third.getParent());
        BoardPictures.assertSound(board());
    }

    @Test
    void onTheBareBoardTheColumnTellsTheLevelAndTheHeightTheRank() {
        execute(editor.move(board(), Map.of(third, new Point(box(second).centerX(), box(second).y() - 5)), null));
        assertEquals(List.of(third, second), root.getChildren());
        domain.getCommandStack().undo();
        assertEquals(List.of(second, third), root.getChildren());
        execute(editor.move(board(), Map.of(second, new Point(box(root).centerX(), 2)), null));
        assertNull(second.getParent());
        assertEquals(List.of(second, root), project.getFraming().getObjectives().stream()
            .filter(each -> each.getParent() == null).toList());
    }

    @Test
    void indicatorsMoveToOtherObjectivesAndAmongThose() {
        Indicator first = third.getIndicators().getFirst();
        Indicator last = third.getIndicators().getLast();
        execute(editor.move(board(), Map.of(first, new Point(0, box(last).bottom() + 2)), last));
        assertEquals(List.of(last, first), third.getIndicators());
        execute(editor.step(board(), List.of(first), 0, -1));
        assertEquals(List.of(first, last), third.getIndicators());
        execute(editor.move(board(), Map.of(first, NOWHERE), second));
        assertEquals(List.of(second), first.getObjectives());
        assertFalse(editor.move(board(), Map.of(first, NOWHERE, root, NOWHERE), second).isPossible());
    }

    @Test
    void arrowsRestructure() {
        execute(editor.step(board(), List.of(third), 0, -1));
        assertEquals(List.of(third, second), root.getChildren());
        execute(editor.step(board(), List.of(second), 1, 0));
        assertEquals(third, second.getParent());
        execute(editor.step(board(), List.of(second), -1, 0));
        assertEquals(List.of(third, second), root.getChildren());
        assertFalse(editor.step(board(), List.of(root), -1, 0).isPossible());
        assertFalse(editor.step(board(), List.of(third), 0, -1).isPossible());
        assertFalse(editor.step(board(), List.of(third), 1, 0).isPossible());
    }

    @Test
    void deletingAnObjectiveKeepsWhatElseWasLinkedToIt() {
        Indicator indicator = third.getIndicators().getFirst();
        execute(editor.delete(List.of(board().item(third).orElseThrow()), List.of(link(third, indicator),
            link(root, second))));
        assertNull(third.eContainer());
        assertNull(second.getParent());
        assertTrue(project.getIndicators().contains(indicator));
        domain.getCommandStack().undo();
        assertEquals(List.of(second, third), root.getChildren());
        assertEquals(List.of(third), indicator.getObjectives());
    }

    @Test
    void foldedBranchesAndLooseElementsAreShownByChoice() {
        BoardView view = BoardView.first(kind, Locale.ENGLISH);
        Board folded = kind.board(project, view.folded(root, true));
        assertEquals(List.of(root), folded.items().stream().map(BoardItem::element).toList());
        Board loose = kind.board(project, new BoardView(Locale.ENGLISH, Set.of(ObjectivesTree.LOOSE,
            ObjectivesTree.INDICATORS, ObjectivesTree.DELIVERABLES), null, Set.of()));
        assertTrue(loose.items().size() > board().items().size());
        BoardPictures.assertSound(loose);
        BoardPictures.keep(loose, "board-objectives-loose", Locale.ENGLISH);
    }

    @Test
    void objectivesBelowEachOtherAreShownAllTheSame() {
        Objective a = FramingFactory.eINSTANCE.createObjective();
        Objective b = FramingFactory.eINSTANCE.createObjective();
        a.setParent(b);
        b.setParent(a);
        project.getFraming().getObjectives().addAll(List.of(a, b));
        assertTrue(board().item(a).isPresent() && board().item(b).isPresent());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whateverIsDoneNothingOverlapsAndAllCanBeUndone(long seed) {
        Random random = new Random(seed);
        Project before = EcoreUtil.copy(project);
        for (int i = 0; i < 40; i++) {
            Board board = board();
            BoardItem one = board.items().get(random.nextInt(board.items().size()));
            BoardItem other = board.items().get(random.nextInt(board.items().size()));
            Point at = new Point(random.nextDouble() * board.width(), random.nextDouble() * board.height());
            EObject over = random.nextBoolean() || other == one ? null : other.element();
            Edit edit = switch (random.nextInt(6)) {
                case 0 -> editor.create(editor.tools().get(random.nextInt(4)), board, at, over);
                case 1 -> editor.step(board, List.of(one.element()), random.nextInt(3) - 1, random.nextInt(3) - 1);
                case 2 -> editor.link(null, one.element(), other.element());
                case 3 -> editor.delete(List.of(), List.of(board.links().get(random.nextInt(board.links().size()))));
                default -> editor.move(board, Map.of(one.element(), at), over);
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
        assertEquals(ON_SITE, Lookup.in(project).find(Objective.class, ON_SITE).getName());
    }
}

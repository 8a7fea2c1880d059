/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.WorkPackageBuilder.workPackage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Shape;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardEditor;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardTool;
import org.jalon.diagram.board.BoardView;
import org.jalon.diagram.wbs.WbsTree;
import org.jalon.examples.Examples;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.Deliverable;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.project.Project;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ProjectPlanner;
import org.jalon.planning.WbsCodes;
import org.jalon.planning.edit.Edit;
import org.jalon.testsupport.Editing;
import org.jalon.testsupport.LargeProjects;
import org.jalon.testsupport.Lookup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The WBS tree: where its boxes are, and what gestures on it do. */
class WbsTreeTest {

    private static final Set<String> ALL = Set.of(WbsTree.ACTIVITIES, WbsTree.DELIVERABLES, WbsTree.DATES);

    private final WbsTree kind = new WbsTree();
    private final Project project = aProject().with(
        workPackage("P").with(activity("A", days(2)), activity("B", days(3)).after("A"),
            workPackage("R").with(activity("E", days(1)), activity("F", days(1)))),
        workPackage("Q").with(activity("C", days(1)).after("B")), activity("D", days(5)), workPackage("S")).build();
    private final EditingDomain domain = Editing.of(project);
    private final BoardEditor editor = kind.editor(domain, project, Locale.ENGLISH);

    private WbsElement get(String name) {
        return Lookup.in(project).element(name);
    }

    private Board board() {
        return kind.board(project, new BoardView(Locale.ENGLISH, ALL, null, Set.of()));
    }

    private Rect box(String name) {
        return board().item(get(name)).orElseThrow().bounds();
    }

    private void execute(Edit edit) {
        assertTrue(edit.isPossible(), () -> edit.refusal().orElse("not executable"));
        domain.getCommandStack().execute(edit.command());
    }

    private String code(String name) {
        return WbsCodes.of(project).of(get(name));
    }

    private BoardTool tool(String id) {
        return editor.tools().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void workPackagesStandSideBySideAndTheirContentIsStackedBelow() {
        Rect root = board().item(project).orElseThrow().bounds();
        assertTrue(root.bottom() < box("P").y());
        assertEquals(box("P").y(), box("Q").y());
        assertTrue(box("P").right() < box("Q").x());
        assertTrue(box("A").y() > box("P").bottom() && box("B").y() > box("A").bottom()
            && box("R").y() > box("B").bottom() && box("E").y() > box("R").bottom());
        assertTrue(box("A").x() > box("P").x() && box("E").x() > box("A").x());
        BoardPictures.assertSound(board());
    }

    @Test
    void aBoxTellsCodeNameDatesAndWhatIsPressing() {
        BoardItem item = board().item(get("B")).orElseThrow();
        assertTrue(item.title().startsWith("1.2 B"), item.title());
        assertTrue(item.title().contains("Critical"), item.title());
        assertTrue(texts(item).containsAll(List.of("1.2", "B")), texts(item).toString());
        Board costs = kind.board(project, BoardView.first(kind, Locale.FRENCH).with(kind.switches(Locale.FRENCH).get(2),
            true, kind.switches(Locale.FRENCH)));
        assertTrue(texts(costs.item(get("B")).orElseThrow()).contains("3\u00A0j"));
    }

    private static List<String> texts(BoardItem item) {
        return item.shapes().stream().filter(Shape.Text.class::isInstance).map(each -> ((Shape.Text) each).text())
            .toList();
    }

    @Test
    void aFoldedBranchTellsHowMuchItHides() {
        BoardView view = new BoardView(Locale.ENGLISH, ALL, null, Set.of(get("P")));
        Board folded = kind.board(project, view);
        assertTrue(folded.item(get("A")).isEmpty() && folded.item(get("E")).isEmpty());
        assertNotNull(folded.item(get("P")).orElseThrow().fold());
        assertTrue(texts(folded.item(get("P")).orElseThrow()).contains("+5"));
        assertNull(folded.item(get("D")).orElseThrow().fold());
        BoardPictures.assertSound(folded);
    }

    @Test
    void activitiesAndDeliverablesAreShownByChoice() {
        execute(editor.create(tool("deliverable"), board(), new Point(0, 0), get("A")));
        Deliverable made = get("A").getDeliverables().getFirst();
        assertTrue(board().item(made).isPresent());
        Board packages = kind.board(project, new BoardView(Locale.ENGLISH, Set.of(WbsTree.DATES), null, Set.of()));
        assertEquals(List.of("P", "R", "Q", "S"), packages.items().stream().map(BoardItem::element)
            .filter(WbsElement.class::isInstance).map(each -> ((WbsElement) each).getName()).toList());
    }

    @Test
    void droppedOnAWorkPackageAnElementBecomesPartOfIt() {
        Board board = board();
        execute(editor.move(board, Map.of(get("D"), new Point(box("Q").centerX(), box("Q").centerY())), get("Q")));
        assertEquals("2.2", code("D"));
        domain.getCommandStack().undo();
        assertEquals("3", code("D"));
        execute(editor.move(board, Map.of(get("C"), new Point(0, 0)), project));
        assertEquals("5", code("C"));
    }

    @Test
    void droppedBetweenSiblingsAnElementTakesThatPlace() {
        Board board = board();
        execute(editor.move(board, Map.of(get("D"), new Point(box("A").centerX(), box("A").bottom() + 3)), null));
        assertEquals("1.2", code("D"));
        domain.getCommandStack().undo();
        execute(editor.move(board, Map.of(get("S"), new Point(box("Q").x() - 9, box("Q").centerY())), null));
        assertEquals("2", code("S"));
        assertEquals("3", code("Q"));
        domain.getCommandStack().undo();
        execute(editor.move(board, Map.of(get("D"), new Point(box("B").centerX(), box("B").y() + 4)), get("B")));
        assertEquals("1.2", code("D"));
        assertEquals("1.3", code("B"));
    }

    @Test
    void whereNothingWouldChangeOrAnElementWouldContainItselfADropIsRefused() {
        Board board = board();
        Point middle = new Point(box("A").centerX(), box("A").centerY());
        assertFalse(editor.move(board, Map.of(get("A"), middle), null).isPossible());
        Edit into = editor.move(board, Map.of(get("P"), middle), get("R"));
        assertTrue(into.refusal().orElseThrow().contains("itself"), into.refusal().toString());
        assertFalse(editor.move(board, Map.of(project, middle), get("R")).isPossible());
        assertFalse(editor.delete(List.of(project)).isPossible());
        assertFalse(editor.link(null, get("A"), get("B")).isPossible());
    }

    @Test
    void deliverablesMoveToWhatYieldsThem() {
        execute(editor.create(tool("deliverable"), board(), new Point(0, 0), get("A")));
        Deliverable made = get("A").getDeliverables().getFirst();
        execute(editor.move(board(), Map.of(made, new Point(0, 0)), get("C")));
        assertEquals(List.of(made), get("C").getDeliverables());
        domain.getCommandStack().undo();
        assertEquals(List.of(made), get("A").getDeliverables());
        assertFalse(editor.move(board(), Map.of(made, new Point(0, 0), get("B"), new Point(0, 0)), get("C"))
            .isPossible());
        assertFalse(editor.step(board(), List.of(made), 0, 1).isPossible());
    }

    @Test
    void toolsCreateWhereOneClicks() {
        Edit edit = editor.create(tool("milestone"), board(), new Point(box("A").centerX(), box("A").bottom() + 2),
            null);
        execute(edit);
        WbsElement made = (WbsElement) edit.created().getFirst();
        assertEquals("1.2", WbsCodes.of(project).of(made));
        assertEquals(ActivityKind.MILESTONE, ((Activity) made).getKind());
        execute(editor.rename(made, "Reviewed"));
        assertEquals("Reviewed", editor.name(made));
        edit = editor.create(tool("work-package"), board(), new Point(0, 0), get("S"));
        execute(edit);
        assertEquals(List.of(edit.created().getFirst()), ((WorkPackage) get("S")).getChildren());
        execute(editor.create(tool("activity"), board(), new Point(0, 0), project));
        assertEquals(5, project.getWbs().size());
    }

    @Test
    void theFirstElementOfAnEmptyProjectIsCreatedAnywhere() {
        Project empty = aProject().build();
        EditingDomain fresh = Editing.of(empty);
        BoardEditor first = kind.editor(fresh, empty, Locale.FRENCH);
        Board board = kind.board(empty, BoardView.first(kind, Locale.FRENCH));
        assertFalse(first.create(first.tools().getLast(), board, new Point(5, 5), null).isPossible());
        fresh.getCommandStack().execute(first.create(first.tools().getFirst(), board, new Point(5, 5), null).command());
        assertTrue(empty.getWbs().getFirst() instanceof WorkPackage);
        BoardPictures.assertSound(kind.board(empty, BoardView.first(kind, Locale.FRENCH)));
    }

    @Test
    void arrowsRestructure() {
        execute(editor.step(board(), List.of(get("D")), 1, 0));
        assertEquals("2.2", code("D"));
        execute(editor.step(board(), List.of(get("D")), 0, -1));
        assertEquals("2.1", code("D"));
        execute(editor.step(board(), List.of(get("D")), -1, 0));
        assertEquals("3", code("D"));
        assertFalse(editor.step(board(), List.of(get("D")), -1, 0).isPossible());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whateverIsDoneNothingOverlapsAndAllCanBeUndone(long seed) {
        Random random = new Random(seed);
        String before = outline(project, "");
        for (int i = 0; i < 40; i++) {
            Board board = board();
            BoardItem one = board.items().get(random.nextInt(board.items().size()));
            Point at = new Point(random.nextDouble() * board.width(), random.nextDouble() * board.height());
            EObject over = board.items().stream().filter(item -> item != one && item.bounds().contains(at.x(), at.y()))
                .map(BoardItem::element).findFirst().orElse(null);
            Edit edit = switch (random.nextInt(4)) {
                case 0 -> editor.create(editor.tools().get(random.nextInt(4)), board, at, over);
                case 1 -> editor.step(board, List.of(one.element()), random.nextInt(3) - 1, 1);
                default -> editor.move(board, Map.of(one.element(), at), over);
            };
            if (edit.isPossible()) {
                domain.getCommandStack().execute(edit.command());
            } else {
                assertFalse(edit.refusal().orElse("").isBlank());
            }
            BoardPictures.assertSound(board());
        }
        String after = outline(project, "");
        while (domain.getCommandStack().canUndo()) {
            domain.getCommandStack().undo();
        }
        assertEquals(before, outline(project, ""));
        while (domain.getCommandStack().canRedo()) {
            domain.getCommandStack().redo();
        }
        assertEquals(after, outline(project, ""));
    }

    private static String outline(EObject element, String indent) {
        StringBuilder text = new StringBuilder();
        for (EObject child : element.eContents()) {
            if (child instanceof WbsElement || child instanceof Deliverable) {
                text.append(indent).append(child.eClass().getName()).append(System.identityHashCode(child))
                    .append('\n').append(outline(child, indent + " "));
            }
        }
        return text.toString();
    }

    @Test
    void theSampleIsSoundWithEverythingShownAndOneBranchFolded() {
        Project sample = Examples.PACKAGING_LINE.load(Locale.FRENCH);
        Board all = kind.board(sample, new BoardView(Locale.FRENCH, Set.of(WbsTree.ACTIVITIES, WbsTree.DELIVERABLES,
            WbsTree.PROGRESS), null, Set.of(sample.getWbs().get(2))));
        BoardPictures.keep(all, "board-wbs-all", Locale.FRENCH);
        BoardPictures.assertSound(all);
    }

    @Test
    void forAPageTheColumnsComeInRows() {
        Project sample = Examples.PACKAGING_LINE.load(Locale.FRENCH);
        Board upright = kind.board(ProjectPlanner.plan(sample), BoardView.first(kind, Locale.FRENCH), 0.65, 3);
        BoardPictures.keep(upright, "board-wbs-page", Locale.FRENCH);
        BoardPictures.assertSound(upright);
        assertTrue(upright.width() < upright.height(), upright.width() + " x " + upright.height());
    }

    @Test
    void tenThousandActivitiesAreLaidOutInRows() {
        ProjectPlan plan = ProjectPlanner.plan(LargeProjects.of(10_000, 10));
        Board board = null;
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 8; i++) {
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            board = kind.board(plan, BoardView.first(kind, Locale.FRENCH));
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin);
        }
        System.out.println("WBS tree of 10,000 activities: " + best / 1_000_000 + " ms of processor time");
        assertEquals(10_501, board.items().size());
        double ratio = board.width() / board.height();
        assertTrue(ratio > 1 && ratio < 3, "ratio " + ratio);
    }
}

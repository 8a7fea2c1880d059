/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.WorkPackageBuilder.workPackage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.ui.actions.ActionFactory;
import org.jalon.diagram.LinkEnd;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.project.Project;
import org.jalon.planning.Durations;
import org.jalon.planning.edit.LinkNotation;
import org.jalon.ui.diagram.internal.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Gestures on the network page: what they do to the model, that undo takes them back, and what is refused. */
class NetworkEditingTest {

    private static Project chain() {
        return aProject().with(activity("A", days(2)), activity("B", days(3)).after("A"), activity("C", days(4)),
                activity("D", days(1))).build();
    }

    /** All links as text, in the order of the breakdown: {@code A FS B}. */
    private static String links(Project project) {
        LinkNotation notation = new LinkNotation(Durations.of(project), Locale.ENGLISH);
        return project.getWbs().stream().flatMap(element -> element.getPredecessorLinks().stream())
                .map(link -> link.getPredecessor().getName() + " " + notation.format(link) + " "
                        + link.getSuccessor().getName()).collect(Collectors.joining(", "));
    }

    private static List<String> names(Project project) {
        return project.getWbs().stream().map(element -> element.getName()).toList();
    }

    @Test
    void aDoubleClickOnTheSheetCreatesAnActivityThereAndAsksForItsName() {
        try (NetworkFixture network = new NetworkFixture(chain())) {
            Point free = new Point(600, 400);
            network.doubleClick(free);
            assertEquals(Messages.newActivity, network.field().getText());
            network.type("Formwork");
            Activity created = network.activity("Formwork");
            assertTrue(network.box("Formwork").contains(free));
            assertEquals(List.of(created), network.session.selection().elements());
            network.screenshot("network-created");
            network.undo();
            network.undo();
            assertEquals(List.of("A", "B", "C", "D"), names(network.project()));
            assertTrue(network.project().getDiagrams().isEmpty(), "its position goes with it");
        }
    }

    @ParameterizedTest
    @EnumSource(value = ActivityKind.class, names = { "TASK", "MILESTONE", "GATE" })
    void thePaletteCreatesOnTheSheet(ActivityKind kind) {
        try (NetworkFixture network = new NetworkFixture(chain())) {
            network.tool(tool(kind));
            network.click(new Point(500, 400));
            network.type("New");
            assertEquals(kind, network.activity("New").getKind());
            assertTrue(network.box("New").contains(500, 400));
            network.undo();
            network.undo();
            assertFalse(network.session.commandStack().canUndo());
        }
    }

    private static String tool(ActivityKind kind) {
        return switch (kind) {
            case MILESTONE -> Messages.toolMilestone;
            case GATE -> Messages.toolGate;
            default -> Messages.toolActivity;
        };
    }

    @Test
    void whatIsDroppedOnALinkSplitsItInOneStep() {
        try (NetworkFixture network = new NetworkFixture(chain())) {
            network.tool(Messages.toolMilestone);
            network.click(network.on(network.link("B"), 0.5));
            network.type("M");
            assertEquals("A FS M, M FS B", links(network.project()));
            network.screenshot("network-split");
            network.undo();
            network.undo();
            assertEquals("A FS B", links(network.project()));
            assertEquals(List.of("A", "B", "C", "D"), names(network.project()));
        }
    }

    @Test
    void anUnlinkedBoxThatIsDroppedOnALinkIsPutIntoIt() {
        try (NetworkFixture network = new NetworkFixture(chain())) {
            network.drag(network.middle("D"), network.on(network.link("B"), 0.5));
            assertEquals("D FS B, A FS D", links(network.project()));
            network.undo();
            assertEquals("A FS B", links(network.project()));
        }
    }

    @ParameterizedTest
    @CsvSource({ "FINISH, START, FS", "START, START, SS", "FINISH, FINISH, FF", "START, FINISH, SF" })
    void aLinkTiesTheSidesThatTheHandTook(LinkEnd from, LinkEnd to, String type) {
        try (NetworkFixture network = new NetworkFixture(chain())) {
            network.drag(from == LinkEnd.START ? network.left("C") : network.right("C"),
                    to == LinkEnd.START ? network.left("D") : network.right("D"));
            assertEquals("A FS B, C " + type + " D", links(network.project()));
            assertEquals(List.of(network.link("D")), network.session.selection().elements());
            network.undo();
            assertEquals("A FS B", links(network.project()));
        }
    }

    @Test
    void theLinkToolLinksWithTwoClicks() {
        try (NetworkFixture network = new NetworkFixture(chain())) {
            network.tool(Messages.toolLink);
            network.click(network.right("C"));
            network.click(network.left("A"));
            assertEquals("C FS A, A FS B", links(network.project()));
        }
    }

    @Test
    void aCycleIsRefusedWhileDraggingAndTheStatusLineSaysWhy() {
        try (NetworkFixture network = new NetworkFixture(chain())) {
            network.dragTo(network.right("B"), network.left("A"));
            assertEquals(network.session.project().getWbs().size(), 4);
            String reason = network.status();
            assertTrue(reason.contains("A") && reason.contains("B") && reason.contains("→"), reason);
            network.screenshot("network-cycle-refused");
            network.drop(network.left("A"));
            assertEquals("A FS B", links(network.project()));
            assertFalse(network.session.commandStack().canUndo());
        }
    }

    @Test
    void theEndOfALinkIsDraggedToAnotherBox() {
        try (NetworkFixture network = new NetworkFixture(chain())) {
            Dependency link = network.link("B");
            network.click(network.on(link, 0.5));
            assertEquals(List.of(link), network.session.selection().elements());
            network.drag(network.on(link, 1), network.right("D"));
            assertSame(link, network.link("D"));
            assertEquals("A FF D", links(network.project()));
            network.undo();
            assertEquals("A FS B", links(network.project()));
        }
    }

    @Test
    void typeAndLagAreEditedOnTheLink() {
        try (NetworkFixture network = new NetworkFixture(chain())) {
            network.doubleClick(network.on(network.link("B"), 0.5));
            assertEquals(new LinkNotation(Durations.USUAL, Locale.getDefault()).format(network.link("B")),
                    network.field().getText());
            network.field().setText("nonsense");
            NetworkFixture.settle();
            assertTrue(network.status().contains("nonsense"), network.status());
            network.type("SS+2 d");
            assertEquals("A SS+2 d B", links(network.project()));
            network.screenshot("network-link-edited");
            network.undo();
            assertEquals("A FS B", links(network.project()));
        }
    }

    @Test
    void nameAndDurationAreEditedInTheirCompartments() {
        try (NetworkFixture network = new NetworkFixture(chain())) {
            network.select(network.activity("C"));
            network.command(ActionFactory.RENAME.getCommandId());
            network.screenshot("network-renaming");
            network.type("Cladding");
            network.select(network.activity("Cladding"));
            network.command("org.jalon.ui.diagram.editDuration");
            network.type("2 w");
            assertEquals(days(10), network.activity("Cladding").getDuration());
            network.undo();
            network.undo();
            assertEquals(days(4), network.activity("C").getDuration());
        }
    }

    @Test
    void aDoubleClickOnTheDurationEditsIt() {
        try (NetworkFixture network = new NetworkFixture(chain())) {
            network.doubleClick(new Point(network.middle("C").x, network.box("C").y + 8));
            network.type("7 d");
            assertEquals(days(7), network.activity("C").getDuration());
        }
    }

    @Test
    void escapeLeavesTheTextAsItWas() {
        try (NetworkFixture network = new NetworkFixture(chain())) {
            network.select(network.activity("C"));
            network.run(ActionFactory.RENAME.getId());
            network.field().setText("X");
            network.escape();
            assertTrue(network.fields().isEmpty());
            assertNotNull(network.activity("C"));
            assertFalse(network.session.commandStack().canUndo());
        }
    }

    @Test
    void deletingTakesBoxesAndLinksAway() {
        try (NetworkFixture network = new NetworkFixture(chain())) {
            network.click(network.on(network.link("B"), 0.5));
            network.command(ActionFactory.DELETE.getCommandId());
            assertEquals("", links(network.project()));
            network.undo();
            network.click(network.middle("A"));
            network.command(ActionFactory.DELETE.getCommandId());
            assertEquals(List.of("B", "C", "D"), names(network.project()));
            assertEquals(List.of(network.activity("B")), network.session.selection().elements());
            network.undo();
            assertEquals("A FS B", links(network.project()));
        }
    }

    @Test
    void theKeyboardAloneWalksInsertsAndLinks() {
        try (NetworkFixture network = new NetworkFixture(chain())) {
            network.press(SWT.NONE, SWT.HOME);
            assertEquals(List.of(network.activity("A")), network.session.selection().elements());
            network.press(SWT.NONE, SWT.ARROW_RIGHT);
            assertEquals(List.of(network.activity("B")), network.session.selection().elements());
            network.command("org.jalon.ui.diagram.insertFirst");
            network.type("E");
            assertEquals("A FS B, B FS E", links(network.project()));
            network.select(network.activity("E"));
            network.command("org.jalon.ui.diagram.link");
            network.select(network.activity("D"));
            network.press(SWT.NONE, 't');
            network.press(SWT.NONE, SWT.CR);
            assertEquals("A FS B, B FS E, E SS D", links(network.project()));
            network.select(network.activity("B"));
            network.press(SWT.NONE, SWT.ARROW_LEFT);
            assertEquals(List.of(network.activity("A")), network.session.selection().elements());
        }
    }

    @Test
    void linkModeSaysWhyItRefuses() {
        try (NetworkFixture network = new NetworkFixture(chain())) {
            network.select(network.activity("B"));
            network.run("link");
            network.press(SWT.NONE, SWT.ARROW_LEFT);
            network.press(SWT.NONE, SWT.CR);
            assertTrue(network.status().contains("→"), network.status());
            network.press(SWT.NONE, SWT.ESC);
            assertEquals("A FS B", links(network.project()));
            assertFalse(network.session.commandStack().canUndo());
        }
    }

    @Test
    void aReadOnlyFileRefusesEveryGesture() {
        try (NetworkFixture network = new NetworkFixture(chain(), true)) {
            assertTrue(network.session.isReadOnly());
            network.doubleClick(new Point(600, 400));
            assertEquals(Messages.readOnly, network.status());
            network.drag(network.right("C"), network.left("D"));
            network.drag(network.middle("C"), new Point(700, 400));
            network.tool(Messages.toolGate);
            network.click(new Point(600, 380));
            network.select(network.activity("A"));
            for (String id : List.of("insertFirst", "link", "editDuration", ActionFactory.DELETE.getId(),
                    ActionFactory.RENAME.getId())) {
                assertFalse(network.action(id).isEnabled(), id);
            }
            network.doubleClick(network.middle("C"));
            assertTrue(network.fields().isEmpty());
            assertEquals(List.of("A", "B", "C", "D"), names(network.project()));
            assertEquals("A FS B", links(network.project()));
            assertNull(network.undoLabel());
        }
    }

    @Test
    void undoNamesWhatWasDone() {
        try (NetworkFixture network = new NetworkFixture(aProject().with(workPackage("P").with(
                activity("A", days(2)), activity("B", days(1)))).build())) {
            network.drag(network.middle("A"), new Point(700, 400));
            String moved = network.undoLabel();
            network.drag(network.right("A"), network.left("B"));
            String linked = network.undoLabel();
            assertFalse(moved.equals(linked) || moved.isBlank() || linked.isBlank(), moved + linked);
        }
    }
}

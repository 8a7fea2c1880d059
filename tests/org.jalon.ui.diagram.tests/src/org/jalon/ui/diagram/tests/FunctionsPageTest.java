/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.ui.actions.ActionFactory;
import org.jalon.examples.Examples;
import org.jalon.model.framing.FramingFactory;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Function;
import org.jalon.model.framing.FunctionKind;
import org.jalon.model.framing.FunctionalAnalysis;
import org.jalon.model.framing.Interactor;
import org.jalon.model.project.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Functional analysis in the editor: interactors, functions between them, and the texts of the need. */
class FunctionsPageTest {

    private BoardFixture board;

    @BeforeEach
    void open() {
        board = new BoardFixture(Examples.PACKAGING_LINE.load(Locale.ENGLISH), "functions");
        board.press(SWT.NONE, '0');
    }

    @AfterEach
    void close() {
        board.close();
    }

    private Interactor interactor(String name) {
        return (Interactor) board.named(name);
    }

    private FunctionalAnalysis analysis() {
        return (FunctionalAnalysis) interactor("Bottles").eContainer();
    }

    @Test
    void theTextsOfTheNeedAreEditedInTheirPlaces() {
        FunctionalAnalysis analysis = analysis();
        board.doubleClick(board.middle(analysis, FramingPackage.Literals.FUNCTIONAL_ANALYSIS__SERVES_WHOM));
        board.type("Operators of line 2");
        assertEquals("Operators of line 2", analysis.getServesWhom());
        board.screenshot("functions-need");
        board.undo();
        board.doubleClick(board.middle(analysis));
        board.type("The line");
        assertEquals("The line", analysis.getProduct());
        board.undo();
    }

    @Test
    void aDragFromEdgeToEdgeDrawsAFunctionOfTheKindThatItsEndsMake() {
        FunctionalAnalysis analysis = analysis();
        Interactor floor = interactor("Floor of hall C");
        board.drag(board.edge(interactor("Pallets")), board.middle(floor));
        Function principal = analysis.getFunctions().getLast();
        assertEquals(FunctionKind.PRINCIPAL, principal.getKind());
        assertEquals(List.of(interactor("Pallets"), floor), principal.getInteractors());
        board.screenshot("functions-linked");
        board.undo();
        board.drag(board.edge(floor), board.middle(analysis));
        assertEquals(FunctionKind.CONSTRAINT, analysis.getFunctions().getLast().getKind());
        board.undo();
        assertFalse(board.session.commandStack().canUndo());
    }

    @Test
    void anInteractorIsCreatedWhereOneDoubleClicksAndGoesWhereItIsDropped() {
        FunctionalAnalysis analysis = analysis();
        Rectangle product = board.box(analysis);
        board.doubleClick(new Point(product.getCenter().x, product.y - 25));
        Interactor created = analysis.getInteractors().stream().filter(each -> each.getName() == null).findFirst()
                .orElseThrow();
        board.type("Cleaning team");
        assertEquals("Cleaning team", created.getName());
        int rank = analysis.getInteractors().indexOf(created);
        board.drag(board.middle(created), new Point(product.getCenter().x + 3, product.bottom() + 45));
        assertTrue(analysis.getInteractors().indexOf(created) != rank);
        board.undo();
        board.undo();
        board.undo();
        assertFalse(analysis.getInteractors().contains(created));
    }

    @Test
    void deletingAFunctionLeavesItsInteractors() {
        FunctionalAnalysis analysis = analysis();
        Function function = analysis.getFunctions().get(0);
        List<Interactor> ends = List.copyOf(function.getInteractors());
        board.select(function);
        board.run(ActionFactory.DELETE.getId());
        assertFalse(analysis.getFunctions().contains(function));
        assertTrue(analysis.getInteractors().containsAll(ends));
        board.undo();
        assertEquals(ends, function.getInteractors());
    }

    @Test
    void oneOfSeveralAnalysesIsChosenFromTheToolBar() {
        board.close();
        Project project = Examples.PACKAGING_LINE.load(Locale.ENGLISH);
        FunctionalAnalysis other = FramingFactory.eINSTANCE.createFunctionalAnalysis();
        other.setName("Palletiser");
        other.setProduct("The palletiser alone");
        project.getFraming().getAnalyses().add(other);
        board = new BoardFixture(project, "functions");
        String first = analysis().getName();
        assertTrue(board.hasTool(first), first);
        board.choose(first, "Palletiser");
        assertTrue(board.hasTool("Palletiser"));
        assertTrue(board.view.board().item(board.named("Palletiser")).isPresent());
        board.screenshot("functions-subject");
        board.view.reveal(interactor("Bottles"));
        assertTrue(board.hasTool(first), "what is looked for is on the other");
    }
}

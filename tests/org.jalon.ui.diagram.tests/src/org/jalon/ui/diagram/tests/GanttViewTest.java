/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.jalon.diagram.gantt.GanttBar;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.testsupport.Lookup;
import org.jalon.testsupport.SampleProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chart beside its table: what is drawn where, and how both move together. */
class GanttViewTest {

    private GanttFixture gantt;
    private Lookup model;

    @BeforeEach
    void open() {
        gantt = new GanttFixture(SampleProject.create());
        model = Lookup.in(gantt.session.project());
    }

    @AfterEach
    void close() {
        gantt.close();
    }

    private GraphicalViewer viewer() {
        return gantt.view.chart().viewer();
    }

    private GraphicalEditPart part(EObject element) {
        return (GraphicalEditPart) viewer().getEditPartRegistry().get(element);
    }

    private FigureCanvas canvas() {
        return (FigureCanvas) viewer().getControl();
    }

    private GanttBar bar(WbsElement element) {
        return gantt.view.state().diagram().mainBar(gantt.view.state().rowOf(element)).orElseThrow();
    }

    @Test
    void everyActivityHasItsBarOnItsRowAndEveryLinkItsCourse() {
        for (WbsElement element : gantt.view.table().rows().elements()) {
            Rectangle bounds = part(element).getFigure().getBounds();
            assertEquals(gantt.view.table().rows().indexOf(element) * 24, bounds.y, element.getName());
            assertTrue(bounds.x <= bar(element).bounds().x() && bounds.right() >= bar(element).bounds().right(),
                    element.getName());
            for (Dependency link : element.getPredecessorLinks()) {
                assertNotNull(part(link), element.getName());
            }
        }
        gantt.screenshot("gantt-" + Locale.getDefault().getLanguage());
    }

    @Test
    void theTableBesideShowsItsRowsFromTheBeginning() {
        assertEquals(17, gantt.view.table().control().getRowCount());
    }

    @Test
    void aLongerDurationMakesALongerBarAndMovesItsSuccessors() {
        Activity foundations = model.activity("Foundations");
        double width = bar(foundations).bounds().width();
        double next = bar(model.activity("Drying")).bounds().x();
        gantt.session.set(foundations, BreakdownPackage.Literals.ACTIVITY__DURATION, Duration.ofHours(96));
        GanttFixture.settle();
        assertTrue(bar(foundations).bounds().width() > width * 1.5);
        assertTrue(bar(model.activity("Drying")).bounds().x() > next);
        assertTrue(part(foundations).getFigure().getBounds().right() >= bar(foundations).bounds().right());
        gantt.session.commandStack().undo();
        GanttFixture.settle();
        assertEquals(width, bar(foundations).bounds().width(), 1);
    }

    @Test
    void aClickOnABarSelectsItForAllPages() {
        Activity drying = model.activity("Drying");
        gantt.click(bar(drying).bounds().centerX(), bar(drying).bounds().centerY());
        assertEquals(List.of(drying), gantt.session.selection().elements());
        assertEquals(List.of(drying), gantt.view.table().selected());
        assertEquals(EditPart.SELECTED_PRIMARY, part(drying).getSelected());
    }

    @Test
    void theKeyboardMovesBetweenBarsAndAlongLinks() {
        Activity drying = model.activity("Drying");
        gantt.session.selection().select(List.of(drying), this);
        gantt.press(canvas(), SWT.NONE, SWT.ARROW_DOWN);
        assertEquals(List.of(model.activity("Fences")), gantt.session.selection().elements());
        gantt.press(canvas(), SWT.NONE, SWT.ARROW_LEFT);
        assertEquals(List.of(model.activity("Foundations")), gantt.session.selection().elements());
        gantt.press(canvas(), SWT.NONE, SWT.HOME);
        assertEquals(List.of(model.element("Project launched")), gantt.session.selection().elements());
    }

    @Test
    void collapsingAWorkPackageTakesItsBarsAwayOnBothSides() {
        WorkPackage works = model.workPackage("Civil works");
        gantt.view.table().rows().setExpanded(works, false);
        GanttFixture.settle();
        assertNull(part(model.activity("Drying")));
        assertEquals(13, gantt.view.state().diagram().rowCount());
        assertEquals(gantt.view.table().rows().size(), gantt.view.state().diagram().rowCount());
    }

    @Test
    void zoomKeepsTheDateUnderThePointer() {
        Activity tests = model.activity("Tests");
        canvas().getViewport().setHorizontalLocation(0);
        double x = bar(tests).bounds().x();
        gantt.press(canvas(), SWT.NONE, SWT.KEYPAD_ADD);
        assertTrue(bar(tests).bounds().x() > x, "larger scale");
        gantt.press(canvas(), SWT.NONE, SWT.KEYPAD_0);
        assertTrue(gantt.view.state().diagram().width() <= canvas().getViewport().getClientArea().width + 1, "fits");
    }

    @Test
    void aTooltipSaysTheDatesAndTheirReason() {
        Label tooltip = (Label) part(model.activity("Installation")).getFigure().getToolTip();
        assertTrue(tooltip.getText().contains("4.2 Installation"), tooltip.getText());
        assertTrue(tooltip.getText().contains("Delivery of machines"), tooltip.getText());
    }

    @Test
    void theSelectionOfAnotherPageIsShown() {
        Activity training = model.activity("Training");
        gantt.session.selection().select(List.of(training), this);
        GanttFixture.settle();
        assertEquals(1, viewer().getSelectedEditParts().size());
        assertSame(part(training), viewer().getSelectedEditParts().get(0));
    }
}

/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Theme;
import org.jalon.diagram.gantt.GanttFilter;
import org.jalon.diagram.gantt.GanttGrouping;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.resources.Resource;
import org.jalon.testsupport.Lookup;
import org.jalon.testsupport.SampleProject;
import org.jalon.testsupport.ui.Widgets;
import org.jalon.ui.diagram.internal.output.PictureExport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the chart is made to show: fewer activities, and the load of resources. */
class GanttLookTest {

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

    private List<WbsElement> shown() {
        return gantt.view.table().rows().elements();
    }

    private void filter(GanttFilter filter) {
        gantt.view.setFilter(filter);
        GanttFixture.settle();
        assertEquals(shown().size(), gantt.view.state().diagram().rowCount(), "table and chart show the same");
    }

    @Test
    void namesInTheOutlineHaveTheRoomThatTheyTake() {
        int outline = gantt.view.table().control().getParent().getSize().x;
        assertTrue(outline >= gantt.view.table().widthOf(2), outline + " of " + gantt.view.table().widthOf(2));
    }

    @Test
    void theCriticalOnesAreShownWithTheirPackages() {
        filter(GanttFilter.NONE.withCritical(true));
        assertTrue(shown().contains(model.activity("Installation")));
        assertTrue(shown().contains(model.workPackage("Line")));
        assertTrue(!shown().contains(model.workPackage("Civil works")));
        gantt.screenshot("gantt-filtered-" + Locale.getDefault().getLanguage());
        filter(GanttFilter.NONE);
        assertEquals(16, shown().size());
    }

    @Test
    void theActivitiesOfAPersonAreThoseOnWhichItWorksAndThoseItAnswersFor() {
        model.workPackage("Civil works").setResponsible(model.resource("Dubois"));
        filter(GanttFilter.NONE.withPerson(model.resource("Dubois")));
        assertTrue(shown().containsAll(List.of(model.activity("Training"), model.activity("Drying"))));
        assertTrue(!shown().contains(model.activity("Installation")));
    }

    @Test
    void theActivitiesOfAResourceAndOfAPeriod() {
        filter(GanttFilter.NONE.withResource(model.resource("Crane")));
        assertEquals(List.of("Civil works", "Foundations", "Line", "Installation"),
                shown().stream().map(WbsElement::getName).toList());
        filter(GanttFilter.NONE.withPeriod(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3)));
        assertEquals(List.of("Design", "Survey of the hall"), shown().stream().map(WbsElement::getName).toList());
    }

    @Test
    void whatIsRevealedIsShownAgainstTheFilter() {
        filter(GanttFilter.NONE.withCritical(true));
        Activity fences = model.activity("Fences");
        gantt.view.reveal(fences);
        GanttFixture.settle();
        assertTrue(shown().contains(fences));
        assertTrue(gantt.view.state().rowOf(fences) >= 0);
    }

    @Test
    void theLoadOfTheResourcesOfTheSelectionStandsUnderTheChart() {
        gantt.view.showLoad(true);
        gantt.session.selection().select(List.of(model.activity("Tests")), this);
        GanttFixture.settle();
        Table list = Widgets.first(gantt.view.control(), Table.class, Control::isVisible);
        List<String> picked = List.of(list.getSelection()).stream()
                .map(item -> ((Resource) item.getData()).getName()).toList();
        assertEquals(List.of("Martin", "Dubois"), picked);
        assertTrue(list.getItem(0).getText().startsWith("Martin"));
        gantt.screenshot("gantt-load-" + Locale.getDefault().getLanguage());
        assertTrue(List.of(list.getItems()).stream().anyMatch(item -> item.getText().contains("h")),
                "overloads are told: " + List.of(list.getItems()));
    }

    private List<String> names() {
        return shown().stream().map(WbsElement::getName).toList();
    }

    @Test
    void activitiesStandInGroupsThatFollowTheirEdits() {
        gantt.view.setGrouping(GanttGrouping.RESOURCE);
        GanttFixture.settle();
        assertEquals(shown().size(), gantt.view.state().diagram().rowCount(), "table and chart show the same");
        assertEquals("Martin", names().get(0));
        assertTrue(names().indexOf("Installation") < names().indexOf("Dubois"), names().toString());
        assertEquals("Line accepted", names().get(names().size() - 1));
        gantt.screenshot("gantt-grouped-" + Locale.getDefault().getLanguage());
        gantt.view.table().rows().setExpanded(shown().get(0), false);
        GanttFixture.settle();
        assertEquals("Dubois", names().get(1));
        assertEquals(shown().size(), gantt.view.state().diagram().rowCount());
        gantt.view.setGrouping(null);
        assertEquals(16, shown().size());
    }

    @Test
    void aHeadingOfAGroupIsNotEdited() {
        gantt.view.setGrouping(GanttGrouping.STATE);
        GanttFixture.settle();
        gantt.click(400, 12);
        gantt.press(gantt.view.chart().viewer().getControl(), SWT.NONE, SWT.DEL);
        gantt.press(gantt.view.chart().viewer().getControl(), SWT.MOD2, SWT.ARROW_RIGHT);
        assertFalse(gantt.session.commandStack().canUndo());
    }

    @Test
    void whatIsShownIsSavedAsPicture(@TempDir Path folder) throws IOException {
        filter(GanttFilter.NONE.withCritical(true));
        Path svg = folder.resolve("plan.svg");
        Path png = folder.resolve("plan.png");
        PictureExport export = new PictureExport(gantt.view.drawing(), Theme.LIGHT, "Line");
        export.write(svg, false);
        export.write(png, false);
        String drawn = Files.readString(svg);
        assertTrue(drawn.contains("Installation") && !drawn.contains("Fences"));
        assertTrue(new ImageData(png.toString()).width > 500);
    }

    @Test
    void theChartIsLegibleInTheDark() {
        gantt.close();
        gantt = new GanttFixture(SampleProject.create(), true);
        model = Lookup.in(gantt.session.project());
        gantt.view.showLoad(true);
        gantt.session.selection().select(List.of(model.activity("Tests")), this);
        Activity fences = model.activity("Fences");
        Rect bar = gantt.view.state().diagram().mainBar(gantt.view.state().rowOf(fences)).orElseThrow().bounds();
        gantt.hold(bar.centerX(), bar.centerY(), bar.centerX() + 150, bar.centerY());
        assertSame(Theme.DARK, gantt.view.state().painter().theme());
        gantt.screenshot("gantt-dark");
        gantt.drop(bar.centerX() + 150, bar.centerY());
    }

    @Test
    void pickingAResourceSelectsItForAllPages() {
        gantt.view.showLoad(true);
        GanttFixture.settle();
        Table list = Widgets.first(gantt.view.control(), Table.class, Control::isVisible);
        list.setSelection(1);
        list.notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of(list.getItem(1).getData()), gantt.session.selection().elements());
    }
}

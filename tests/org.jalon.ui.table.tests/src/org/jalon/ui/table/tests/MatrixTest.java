/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.tests;

import static org.jalon.testsupport.Amounts.hours;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.actions.ActionFactory;
import org.jalon.diagram.Role;
import org.jalon.examples.Examples;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectPackage;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.planning.edit.AssignmentEditor;
import org.jalon.testsupport.LargeProjects;
import org.jalon.testsupport.SampleProject;
import org.jalon.testsupport.ui.Ui;
import org.jalon.testsupport.ui.Widgets;
import org.jalon.ui.table.internal.Messages;
import org.jalon.ui.table.internal.TableView;
import org.jalon.ui.table.internal.tables.AssignmentsPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The matrix of assignments: cells typed into, totals, what isn't in sight isn't computed. */
class MatrixTest {

    @BeforeEach
    void showUnits() {
        InstanceScope.INSTANCE.getNode("org.jalon.ui.table").remove("assignments.effort");
    }

    private static PageFixture open(Project project) {
        return new PageFixture(project, new AssignmentsPage());
    }

    private static String column(PageFixture page, String resource) {
        return "resource-" + page.find(Resource.class, resource).getId();
    }

    private static void choose(PageFixture page, String text) {
        for (Button button : Widgets.all(page.shell(), Button.class, b -> (b.getStyle() & SWT.RADIO) != 0)) {
            button.setSelection(Widgets.plain(button.getText()).equals(Widgets.plain(text)));
        }
        Ui.send(Widgets.button(page.shell(), Widgets.plain(text)), SWT.Selection);
        PageFixture.settle();
    }

    @Test
    void aCellCreatesChangesAndDeletesTheAssignment() {
        try (PageFixture page = open(SampleProject.create())) {
            Activity fences = page.find(Activity.class, "Fences");
            Resource martin = page.find(Resource.class, "Martin");
            String column = column(page, "Martin");
            assertEquals("", page.text(fences, column));
            page.type(fences, column, "50");
            assertEquals(0.5, AssignmentEditor.of(fences, martin).getFirst().getUnits());
            page.type(fences, column, "80 %");
            assertEquals(0.8, AssignmentEditor.of(fences, martin).getFirst().getUnits());
            page.view.select(fences, column);
            page.press(SWT.NONE, SWT.DEL);
            assertEquals(0, fences.getAssignments().size());
            page.undo();
            page.undo();
            page.undo();
            assertFalse(page.session.commandStack().canUndo());
            page.type(page.find(Activity.class, "Foundations"), column(page, "Concrete"), "15 m³");
            assertEquals(15, AssignmentEditor.of(page.find(Activity.class, "Foundations"),
                    page.find(Resource.class, "Concrete")).getFirst().getUnits());
        }
    }

    @Test
    void aSwitchShowsEffortWithTotalsOfPackages() {
        try (PageFixture page = open(SampleProject.create())) {
            String column = column(page, "Martin");
            Activity layout = page.find(Activity.class, "Layout");
            String units = page.text(layout, column);
            choose(page, Messages.showEffort);
            assertFalse(units.equals(page.text(layout, column)));
            assertFalse(page.text(layout.eContainer(), column).isEmpty());
            page.type(layout, column, "16");
            assertEquals(hours(16), AssignmentEditor.of(layout, page.find(Resource.class, "Martin")).getFirst()
                    .getEffort());
            choose(page, Messages.showUnits);
            assertTrue(page.text(layout, column).startsWith("25"), page.text(layout, column));
        }
    }

    @Test
    void whoHasTooMuchToDoIsMarkedInTheHeaderAndInTheCells() {
        try (PageFixture page = open(SampleProject.create())) {
            String column = column(page, "Crane");
            assertNull(page.column(column).summaryRole(page.view.model().context()));
            page.type(page.find(Activity.class, "Foundations"), column, "200");
            assertEquals(Role.OVERLOAD, page.column(column).summaryRole(page.view.model().context()));
            assertNotNull(page.column(column).headerHint(page.view.model().context()), "when");
            assertEquals(Role.OVERLOAD, page.column(column).role(page.find(Activity.class, "Foundations"),
                    page.view.model().context()));
            page.screenshot("assignments-overload");
        }
    }

    @Test
    void aBlockIsPastedFromASpreadsheetAsOneStep() {
        try (PageFixture page = open(SampleProject.create())) {
            Activity drying = page.find(Activity.class, "Drying");
            page.view.select(drying, column(page, "Martin"));
            page.paste("10%\t20%\n30%\t40%\n");
            assertEquals(2, drying.getAssignments().size());
            assertEquals(2, page.find(Activity.class, "Fences").getAssignments().size());
            page.undo();
            assertEquals(0, drying.getAssignments().size());
            page.view.select(drying, column(page, "Martin"));
            page.paste("10%\tmuch\n");
            assertEquals(0, drying.getAssignments().size(), "nothing half-done");
        }
    }

    @Test
    void aNewResourceGetsAColumn() {
        try (PageFixture page = open(SampleProject.create())) {
            Resource resource = ResourcesFactory.eINSTANCE.createResource();
            resource.setName("Novak");
            int before = page.page.view().model().kind().columns().size();
            page.session.execute(page.view.model().context().elements().create(page.session.project(),
                    ProjectPackage.Literals.PROJECT__RESOURCES, resource).command());
            PageFixture.settle();
            assertEquals(before + 1, page.page.view().model().kind().columns().size());
            page.undo();
            assertEquals(before, page.page.view().model().kind().columns().size());
        }
    }

    @Test
    void theTableBuiltAnewIsLeftAsTheOldOneAndTheWorkbenchActsOnIt() {
        try (PageFixture page = open(SampleProject.create())) {
            Activity drying = page.find(Activity.class, "Drying");
            IAction delete = page.page.action(ActionFactory.DELETE.getId()).orElseThrow();
            IAction paste = page.page.action(ActionFactory.PASTE.getId()).orElseThrow();
            String column = column(page, "Martin");
            page.filter("dry");
            page.clickHeader("name", SWT.NONE);
            page.view.select(drying, column);
            page.paste("10%");
            assertEquals(1, drying.getAssignments().size());
            Resource resource = ResourcesFactory.eINSTANCE.createResource();
            resource.setName("Novak");
            page.session.execute(page.session.elements().create(page.session.project(),
                    ProjectPackage.Literals.PROJECT__RESOURCES, resource));
            PageFixture.settle();
            TableView now = page.page.view();
            assertNotSame(page.view, now);
            assertEquals("dry", now.arranger().query());
            assertEquals("dry", page.filterField().getText());
            assertEquals(page.view.arranger().keys(), now.arranger().keys());
            assertEquals(List.of(drying), now.selected());
            assertTrue(now.control().isFocusControl());
            assertTrue(delete.isEnabled());
            delete.run();
            assertEquals(0, drying.getAssignments().size());
            paste.run();
            assertEquals(0.1, AssignmentEditor.of(drying, page.find(Resource.class, "Martin")).getFirst().getUnits());
        }
    }

    @Test
    void onlyResourcesInSightAreComputed() {
        AssignmentsPage matrix = new AssignmentsPage();
        try (PageFixture page = new PageFixture(LargeProjects.of(400, 120), matrix)) {
            page.screenshot("assignments-large");
            assertTrue(matrix.computedResources() > 0 && matrix.computedResources() < 20,
                    "computed: " + matrix.computedResources());
        }
    }

    @Test
    void theDarkThemeIsFollowed() {
        try (PageFixture page = new PageFixture(Examples.PACKAGING_LINE.load(Locale.getDefault()),
                new AssignmentsPage(), true)) {
            choose(page, Messages.showEffort);
            page.screenshot("assignments-dark");
            assertTrue(page.table().getBackground().getRGB().getHSB()[2] < 0.4, "the sheet is dark");
        }
    }

    @Test
    void theSampleIsShownInBothWays() {
        try (PageFixture page = open(Examples.PACKAGING_LINE.load(Locale.getDefault()))) {
            page.screenshot("assignments-units-" + Locale.getDefault().getLanguage());
            choose(page, Messages.showEffort);
            page.screenshot("assignments-effort-" + Locale.getDefault().getLanguage());
            assertTrue(page.view.model().rows().size() > 40);
        }
    }
}

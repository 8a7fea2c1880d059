/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jalon.examples.Examples;
import org.jalon.model.ModelPackage;
import org.jalon.model.breakdown.Deliverable;
import org.jalon.model.breakdown.DeliverableState;
import org.jalon.model.framing.Framing;
import org.jalon.model.framing.FramingFactory;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Objective;
import org.jalon.model.framing.Requirement;
import org.jalon.model.meetings.ActionItem;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectFactory;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourcesPackage;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskKind;
import org.jalon.model.risk.RiskState;
import org.jalon.model.stakeholders.Attitude;
import org.jalon.model.stakeholders.CommunicationItem;
import org.jalon.model.stakeholders.Stakeholder;
import org.jalon.model.stakeholders.StakeholdersPackage;
import org.jalon.planning.RiskLevels;
import org.jalon.planning.edit.Edit;
import org.jalon.testsupport.ui.Screenshots;
import org.jalon.testsupport.ui.Ui;
import org.jalon.testsupport.ui.Widgets;
import org.jalon.ui.table.internal.ActivitiesPage;
import org.jalon.ui.table.internal.Messages;
import org.jalon.ui.table.internal.columns.EditRefused;
import org.jalon.ui.table.internal.columns.TableContext;
import org.jalon.ui.table.internal.tables.AssignmentsPage;
import org.jalon.ui.table.internal.tables.ElementPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of resources, risks, stakeholders and the rest, driven on the worked sample and from nothing. */
class RegisterTest {

    private static PageFixture open(String table) {
        return new PageFixture(Examples.PACKAGING_LINE.load(Locale.getDefault()), new ElementPage(table));
    }

    private static PageFixture openEmpty(String table) {
        Project project = ProjectFactory.eINSTANCE.createProject();
        project.setName("Empty");
        return new PageFixture(project, new ElementPage(table));
    }

    @ParameterizedTest
    @ValueSource(strings = { "resources", "risks", "stakeholders", "communication", "requirements", "objectives",
        "actions", "deliverables" })
    void theSampleIsShownInFull(String table) {
        try (PageFixture page = open(table)) {
            assertEquals(page.view.model().rows().all().size(), page.view.model().rows().size());
            assertTrue(page.view.model().rows().size() > 2, "rows");
            page.screenshot(table + "-" + Locale.getDefault().getLanguage());
            for (int row = 0; row < page.view.model().rows().size(); row++) {
                assertFalse(page.text(page.view.model().element(row), "name").isEmpty());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "resources", "risks", "stakeholders", "communication", "requirements", "objectives",
        "actions" })
    void aRowIsInsertedNamedDeletedAndAllIsUndone(String table) {
        try (PageFixture page = openEmpty(table)) {
            page.table().setFocus();
            page.press(SWT.NONE, SWT.INSERT);
            assertEquals(1, page.view.model().rows().size());
            page.table().getActiveCellEditor().setEditorValue("First");
            page.table().commitAndCloseActiveCellEditor();
            PageFixture.settle();
            assertEquals(List.of("First"), page.texts("name"));
            page.view.select(page.view.model().element(0), "name");
            page.press(SWT.NONE, SWT.DEL);
            assertEquals(0, page.view.model().rows().size());
            page.undo();
            assertEquals(List.of("First"), page.texts("name"));
            page.undo();
            page.undo();
            assertEquals(0, page.view.model().rows().size());
            assertFalse(page.session.commandStack().canUndo());
            assertNull(page.session.project().getFraming());
        }
    }

    @Test
    void aRiskIsAssessedAnewAndItsHistoryKept() {
        try (PageFixture page = open("risks")) {
            Risk risk = page.session.project().getRisks().getFirst();
            int before = risk.getAssessments().size();
            page.type(risk, "probabilityNow", "5");
            page.type(risk, "impactNow", "4");
            assertEquals("20", page.text(risk, "criticality"));
            assertTrue(risk.getAssessments().size() <= before + 1, "one assessment a day");
            assertTrue(RiskLevels.of(page.session.project()).isCritical(risk));
            page.type(risk, "probabilityAfter", "1");
            assertEquals(1, RiskLevels.latest(risk, true).orElseThrow().getProbabilityLevel());
            page.screenshot("risks-assessed");
            page.undo();
            page.undo();
            page.undo();
            assertEquals(before, risk.getAssessments().size());
            assertFalse(page.session.commandStack().canUndo());
        }
    }

    @Test
    void aRegisterIsPastedFromASpreadsheetIntoAnEmptyProject() {
        try (PageFixture page = openEmpty("risks")) {
            page.table().setFocus();
            String threat = page.view.model().context().label(RiskKind.THREAT);
            page.paste("R1\tLate delivery\t" + threat + "\nR2\tStrike\t" + threat + "\n");
            assertEquals(List.of("Late delivery", "Strike"), page.texts("name"));
            page.undo();
            assertEquals(0, page.view.model().rows().size());
            page.paste("R1\tLate delivery\tsomething\n");
            assertEquals(0, page.view.model().rows().size(), "nothing half-done");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "requirements", "objectives" })
    void allRowsPastedIntoAProjectWithoutFramingAreKept(String table) {
        try (PageFixture page = openEmpty(table)) {
            page.table().setFocus();
            int name = page.view.builder().shownColumns().indexOf(page.column("name"));
            page.paste("\t".repeat(name) + "One\n" + "\t".repeat(name) + "Two\n" + "\t".repeat(name) + "Three\n");
            assertEquals(List.of("One", "Two", "Three"), page.texts("name"));
            page.undo();
            assertNull(page.session.project().getFraming());
            assertFalse(page.session.commandStack().canUndo(), "one step");
            page.session.commandStack().redo();
            PageFixture.settle();
            assertEquals(List.of("One", "Two", "Three"), page.texts("name"));
        }
    }

    @Test
    void rowsPastedGetCodesOfTheirOwn() {
        try (PageFixture page = open("risks")) {
            List<Risk> risks = page.session.project().getRisks();
            int before = risks.size();
            page.view.select(risks.getLast(), "name");
            page.paste("Last\nFlood\nFire\nTheft\n");
            assertEquals(List.of("Last", "Flood", "Fire", "Theft"),
                    risks.subList(before - 1, risks.size()).stream().map(Risk::getName).toList());
            assertEquals(before + 3, risks.stream().map(Risk::getCode).distinct().count(), "codes");
            page.undo();
            assertEquals(before, risks.size());
        }
    }

    @Test
    void rowsThatCannotBeCreatedAreRefusedWithAReason() {
        try (PageFixture page = openEmpty("deliverables")) {
            page.table().setFocus();
            page.paste("Plan\nReport\n");
            assertFalse(page.session.commandStack().canUndo());
            assertEquals(0, page.view.model().rows().size());
        }
    }

    @Test
    void aNameThatSeveralHaveIsRefused() {
        try (PageFixture page = open("communication")) {
            List<Stakeholder> all = page.session.project().getStakeholders();
            CommunicationItem item = page.session.project().getCommunicationPlan().getFirst();
            page.session.set(item, StakeholdersPackage.Literals.COMMUNICATION_ITEM__RECIPIENTS, List.of(all.get(1)));
            page.session.set(all.get(2), ModelPackage.Literals.PROJECT_ELEMENT__NAME, all.get(0).getName());
            PageFixture.settle();
            page.view.select(item, "recipients");
            page.paste(all.get(1).getName() + "; " + all.get(0).getName());
            assertEquals(List.of(all.get(1)), item.getRecipients());
            page.session.set(item, StakeholdersPackage.Literals.COMMUNICATION_ITEM__RECIPIENTS, List.of(all.get(2)));
            PageFixture.settle();
            page.view.select(item, "recipients");
            page.paste(all.get(1).getName() + "; " + all.get(0).getName());
            assertEquals(List.of(all.get(1), all.get(2)), item.getRecipients(), "the one that was there is meant");
        }
    }

    @Test
    void aWrongDateOfAPeriodIsLeftBehindWithIt() {
        try (PageFixture page = open("resources")) {
            Resource person = page.session.project().getResources().stream()
                    .filter(each -> each.getAvailabilities().isEmpty()).findFirst().orElseThrow();
            page.view.select(person, "availabilities");
            Ui.answering(() -> page.press(SWT.NONE, SWT.F2),
                    TableContext.label(ResourcesPackage.Literals.RESOURCE__AVAILABILITIES), dialog -> {
                        Widgets.press(Widgets.button(dialog, Widgets.plain(Messages.addPeriod)));
                        Widgets.labelled(dialog, Text.class,
                                TableContext.label(ResourcesPackage.Literals.AVAILABILITY__FROM)).setText("soon");
                        assertFalse(dialog.getDefaultButton().isEnabled());
                        Widgets.press(Widgets.button(dialog, Widgets.plain(Messages.removePeriod)));
                        Widgets.press(dialog.getDefaultButton());
                    });
            assertEquals(0, person.getAvailabilities().size());
        }
    }

    @Test
    void aPageThatIsNotMadeYetKnowsWhatItMayShow() {
        Project project = Examples.PACKAGING_LINE.load(Locale.getDefault());
        assertTrue(new ElementPage("risks").shows(project.getRisks().getFirst()));
        assertFalse(new ElementPage("requirements").shows(project.getRisks().getFirst()));
        assertTrue(new ActivitiesPage().shows(project.getWbs().getFirst()));
        assertFalse(new ActivitiesPage().shows(project.getRisks().getFirst()));
        assertFalse(new AssignmentsPage().shows(project.getRisks().getFirst()));
    }

    @Test
    void aLevelThatTheScaleHasNotIsRefused() {
        try (PageFixture page = open("risks")) {
            Risk risk = page.session.project().getRisks().getFirst();
            page.view.select(risk, "probabilityNow");
            page.paste("9");
            assertFalse(page.session.commandStack().canUndo());
        }
    }

    @Test
    void aStakeholderIsEditedByWordsAndLevels() {
        try (PageFixture page = open("stakeholders")) {
            Stakeholder first = page.session.project().getStakeholders().getFirst();
            page.type(first, "power", "5");
            page.type(first, "attitude", page.view.model().context().label(Attitude.OPPOSED));
            assertEquals(5, first.getPower());
            assertEquals(Attitude.OPPOSED, first.getAttitude());
            page.session.project().getCommunicationPlan().forEach(item -> {
                item.getRecipients().clear();
                item.getCopies().clear();
            });
            page.session.problems().checkNow();
            page.view.model().rows().refresh();
            assertEquals("0", page.text(first, "communications"));
            page.screenshot("stakeholders-unreached");
        }
    }

    @Test
    void theCommunicationPlanNamesSeveralRecipients() {
        try (PageFixture page = open("communication")) {
            CommunicationItem item = page.session.project().getCommunicationPlan().getFirst();
            List<Stakeholder> all = page.session.project().getStakeholders();
            page.view.select(item, "recipients");
            page.paste(all.get(0).getName() + "; " + all.get(1).getName());
            assertEquals(List.of(all.get(0), all.get(1)), item.getRecipients());
            page.view.select(item, "recipients");
            page.paste("Nobody known");
            assertEquals(2, item.getRecipients().size());
        }
    }

    /** Checks the first box that isn't, and confirms. */
    private static void checkOneMore(Shell dialog) {
        Table list = Widgets.first(dialog, Table.class, t -> true);
        TableItem unchecked = List.of(list.getItems()).stream().filter(each -> !each.getChecked()).findFirst()
                .orElseThrow();
        unchecked.setChecked(true);
        Event event = new Event();
        event.item = unchecked;
        event.detail = SWT.CHECK;
        list.notifyListeners(SWT.Selection, event);
        Widgets.press(Widgets.first(dialog, Button.class, b -> b == dialog.getDefaultButton()));
    }

    @Test
    void recipientsAreChosenFromThoseThereAre() {
        try (PageFixture page = open("communication")) {
            CommunicationItem item = page.session.project().getCommunicationPlan().getFirst();
            int before = item.getRecipients().size();
            page.view.select(item, "recipients");
            Ui.answering(() -> page.press(SWT.NONE, SWT.F2), page.column("recipients").header(),
                    RegisterTest::checkOneMore);
            assertEquals(before + 1, item.getRecipients().size());
            page.undo();
            assertEquals(before, item.getRecipients().size());
        }
    }

    @Test
    void whatIsChosenGoesToAllRowsSelectedAsOneStep() {
        try (PageFixture page = open("communication")) {
            List<CommunicationItem> two = page.session.project().getCommunicationPlan().subList(0, 2);
            page.view.select(two, "copies");
            Ui.answering(() -> page.press(SWT.NONE, SWT.F2), page.column("copies").header(),
                    RegisterTest::checkOneMore);
            assertEquals(two.get(0).getCopies(), two.get(1).getCopies());
            page.undo();
            assertFalse(page.session.commandStack().canUndo());
        }
    }

    @Test
    void aLongTextIsWrittenInADialog() {
        try (PageFixture page = open("stakeholders")) {
            Stakeholder first = page.session.project().getStakeholders().getFirst();
            page.view.select(first, "expectations");
            Ui.answering(() -> page.press(SWT.NONE, SWT.F2), page.column("expectations").header(), dialog -> {
                Widgets.first(dialog, Text.class, t -> (t.getStyle() & SWT.MULTI) != 0).setText("One.\nTwo.");
                Widgets.press(Widgets.first(dialog, Button.class, b -> b == dialog.getDefaultButton()));
            });
            assertEquals("One.\nTwo.", first.getExpectations());
            assertEquals("One. ⏎ Two.", page.view.model().line(page.column("expectations"), first));
            page.undo();
            assertFalse(page.session.commandStack().canUndo());
        }
    }

    @Test
    void aDayIsPickedInACalendar() {
        try (PageFixture page = open("actions")) {
            ActionItem action = (ActionItem) page.view.model().element(0);
            LocalDate due = action.getDueOn();
            page.view.select(action, "dueOn");
            page.press(SWT.NONE, SWT.F4);
            Shell calendar = List.of(page.shell().getShells()).stream().filter(Shell::isVisible).findFirst()
                    .orElseThrow();
            DateTime month = Widgets.first(calendar, DateTime.class, d -> true);
            assertEquals(due.getMonthValue() - 1, month.getMonth());
            LocalDate next = due.plusDays(1);
            month.setDate(next.getYear(), next.getMonthValue() - 1, next.getDayOfMonth());
            Ui.send(month, SWT.DefaultSelection);
            assertEquals(next, action.getDueOn());
        }
    }

    @Test
    void ratesSkillsAndAvailabilityOfAResourceAreWritten() {
        try (PageFixture page = open("resources")) {
            Resource person = page.session.project().getResources().stream()
                    .filter(each -> !each.getSkills().isEmpty()).findFirst().orElseThrow();
            page.type(person, "rate", "75");
            assertEquals(0, new BigDecimal("75").compareTo(person.getRates().getFirst().getAmount()));
            String skill = page.session.project().getSkills().getFirst().getName();
            page.type(person, "skills", skill + " 4");
            assertEquals(1, person.getSkills().size());
            assertEquals(4, person.getSkills().getFirst().getLevel());
            page.view.select(person, "availabilities");
            Ui.answering(() -> page.press(SWT.NONE, SWT.F2),
                    TableContext.label(ResourcesPackage.Literals.RESOURCE__AVAILABILITIES), dialog -> {
                        Widgets.press(Widgets.button(dialog, Widgets.plain(Messages.addPeriod)));
                        Widgets.labelled(dialog, Text.class,
                                TableContext.label(ResourcesPackage.Literals.AVAILABILITY__FROM)).setText("2026-05-04");
                        Widgets.labelled(dialog, Text.class,
                                TableContext.label(ResourcesPackage.Literals.AVAILABILITY__TO)).setText("2026-05-29");
                        Widgets.labelled(dialog, Text.class,
                                TableContext.label(ResourcesPackage.Literals.AVAILABILITY__UNITS)).setText("50 %");
                        Screenshots.take(dialog, "availability");
                        Widgets.press(Widgets.first(dialog, Button.class, b -> b == dialog.getDefaultButton()));
                    });
            assertEquals(LocalDate.of(2026, 5, 29), person.getAvailabilities().getLast().getTo());
            assertEquals(0.5, person.getAvailabilities().getLast().getUnits());
            String text = page.text(person, "availabilities");
            page.view.select(person, "availabilities");
            page.press(SWT.NONE, SWT.BS);
            assertEquals(0, person.getAvailabilities().size());
            page.paste(text);
            assertEquals(text, page.text(person, "availabilities"), "what is written can be read");
        }
    }

    @Test
    void requirementsAreMetByDeliverables() {
        try (PageFixture page = open("requirements")) {
            Requirement requirement = page.session.project().getFraming().getRequirements().getFirst();
            String name = page.text(requirement, "satisfiedBy");
            page.view.select(requirement, "satisfiedBy");
            page.press(SWT.NONE, SWT.BS);
            assertEquals(0, requirement.getSatisfiedBy().size());
            page.undo();
            assertEquals(name, page.text(requirement, "satisfiedBy"));
        }
    }

    @Test
    void objectivesThatAFilePutsBelowEachOtherAreShownOnce() {
        Project project = ProjectFactory.eINSTANCE.createProject();
        Framing framing = FramingFactory.eINSTANCE.createFraming();
        for (String name : List.of("Hanging", "First", "Second", "Alone")) {
            Objective objective = FramingFactory.eINSTANCE.createObjective();
            objective.setName(name);
            framing.getObjectives().add(objective);
        }
        framing.getObjectives().get(0).setParent(framing.getObjectives().get(1));
        framing.getObjectives().get(1).setParent(framing.getObjectives().get(2));
        framing.getObjectives().get(2).setParent(framing.getObjectives().get(1));
        project.setFraming(framing);
        try (PageFixture page = new PageFixture(project, new ElementPage("objectives"))) {
            assertEquals(List.of("First", "Hanging", "Second", "Alone"), page.texts("name"));
        }
    }

    @Test
    void anObjectiveInsertedBesideAnotherHasTheSameParent() {
        try (PageFixture page = open("objectives")) {
            Objective parent = page.session.project().getFraming().getObjectives().getFirst();
            Objective child = page.session.project().getFraming().getObjectives().getLast();
            page.session.set(child, FramingPackage.Literals.OBJECTIVE__PARENT, parent);
            PageFixture.settle();
            assertEquals(1, page.view.model().rows().level(page.view.model().rows().indexOf(child)));
            int before = parent.getChildren().size();
            page.view.select(child, "name");
            page.press(SWT.NONE, SWT.INSERT);
            assertEquals(before + 1, parent.getChildren().size());
            assertSame(parent, parent.getChildren().getLast().getParent());
            page.screenshot("objectives-tree");
        }
    }

    @Test
    void aCellRefusesAReferenceThatWouldPutAnElementBelowItself() {
        try (PageFixture page = open("objectives")) {
            Objective upper = page.session.project().getFraming().getObjectives().getFirst();
            Objective lower = page.session.project().getFraming().getObjectives().getLast();
            page.session.set(lower, FramingPackage.Literals.OBJECTIVE__PARENT, upper);
            Edit edit = page.session.elements().set(upper,
                    Map.of(FramingPackage.Literals.OBJECTIVE__PARENT, lower));
            EditRefused refused = assertThrows(EditRefused.class, () -> page.view.model().context().set(upper,
                    FramingPackage.Literals.OBJECTIVE__PARENT, lower));
            assertEquals(edit.refused(), refused.getMessage(), "as everywhere");
        }
    }

    @Test
    void actionsAreSortedByDateAndClosed() {
        try (PageFixture page = open("actions")) {
            page.clickHeader("dueOn", SWT.NONE);
            List<LocalDate> dates = page.view.model().rows().elements().stream()
                    .map(each -> ((ActionItem) each).getDueOn()).toList();
            assertEquals(dates.stream().sorted(Comparator.nullsLast(
                    Comparator.naturalOrder())).toList(), dates);
            assertNull(page.session.commandStack().getMostRecentCommand());
        }
    }

    @Test
    void aDeliverableIsInsertedBesideAnother() {
        try (PageFixture page = open("deliverables")) {
            Deliverable first = (Deliverable) page.view.model().element(0);
            page.view.select(first, "name");
            page.press(SWT.NONE, SWT.INSERT);
            Deliverable created = (Deliverable) page.view.model().element(1);
            assertSame(first.eContainer(), created.eContainer());
            page.table().getActiveCellEditor().close();
            page.type(created, "state", page.view.model().context().label(DeliverableState.ACCEPTED));
            page.type(created, "acceptedOn", "2026-06-30");
            assertEquals(LocalDate.of(2026, 6, 30), created.getAcceptedOn());
        }
    }

    @Test
    void aRiskWithoutOwnerIsMarkedWhereTheOwnerStands() {
        try (PageFixture page = open("risks")) {
            Risk risk = page.session.project().getRisks().stream()
                    .filter(each -> each.getState() != RiskState.CLOSED && each.getOwner() != null).findFirst()
                    .orElseThrow();
            page.type(risk, "owner", "");
            page.session.problems().checkNow();
            assertFalse(page.view.builder().problems().of(risk).isEmpty());
            page.screenshot("risks-problem");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "resources", "risks", "stakeholders", "communication", "requirements", "objectives",
        "actions", "deliverables" })
    void theDarkThemeIsFollowed(String table) {
        try (PageFixture page = new PageFixture(Examples.PACKAGING_LINE.load(Locale.getDefault()),
                new ElementPage(table), true)) {
            page.screenshot(table + "-dark");
            assertTrue(page.table().getBackground().getRGB().getHSB()[2] < 0.4, "the sheet is dark");
        }
    }
}

/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.tests;

import static org.jalon.exchange.tests.Fixtures.all;
import static org.jalon.exchange.tests.Fixtures.named;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import org.jalon.exchange.ImportNote;
import org.jalon.exchange.ImportNote.Kind;
import org.jalon.exchange.ImportResult;
import org.jalon.model.TimeUnit;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.CostAccrual;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.EffortRule;
import org.jalon.model.breakdown.LagCalendar;
import org.jalon.model.breakdown.SchedulingMode;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.project.ConstraintPrecedence;
import org.jalon.model.project.ProgressPolicy;
import org.jalon.model.project.Project;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Calendar;
import org.jalon.model.resources.CalendarException;
import org.jalon.model.resources.Contour;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourceKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a Microsoft Project file, feature by feature. */
class MicrosoftProjectImportTest {

    @TempDir
    Path folder;
    private ImportResult result;
    private Project project;

    @BeforeEach
    void read() throws Exception {
        result = Fixtures.read(Fixtures.MSPDI, folder);
        project = result.project();
    }

    @Test
    void headerAndOptions() {
        assertAll(() -> assertEquals("Filling line", project.getName()),
                () -> assertEquals("Sources du Vercors", project.getOrganisation()),
                () -> assertEquals("Claire Martin", project.getManager().getName()),
                () -> assertEquals(LocalDateTime.of(2026, 3, 2, 8, 0), project.getStart()),
                () -> assertEquals(LocalDateTime.of(2026, 3, 4, 17, 0), project.getStatusDate()),
                () -> assertNull(project.getFinish(), "the finish of a plan from the start is computed"),
                () -> assertEquals("EUR", project.getCurrency()), () -> assertEquals(480, project.getMinutesPerDay()),
                () -> assertEquals(Duration.ofHours(8), project.getCriticalFloat()),
                () -> assertEquals(ConstraintPrecedence.CONSTRAINTS, project.getConstraintPrecedence()),
                () -> assertEquals(ProgressPolicy.ACTUAL_DATES, project.getProgressPolicy()));
    }

    @Test
    void summaryTasksBecomeWorkPackagesInOrder() {
        assertEquals(List.of("Studies", "Works"), project.getWbs().stream().map(WbsElement::getName).toList());
        assertEquals(List.of("Layout & foundations", "Concrete curing"),
                named(project, WorkPackage.class, "Studies").getChildren().stream().map(WbsElement::getName).toList());
    }

    @Test
    void durationsKeepTheirUnitAndKind() {
        Activity curing = named(project, Activity.class, "Concrete curing");
        assertTrue(curing.isElapsed());
        assertEquals(Duration.ofHours(72), curing.getDuration());
        Activity assembly = named(project, Activity.class, "Assemble the filler");
        assertEquals(Duration.ofHours(16), assembly.getDuration());
        assertEquals(TimeUnit.HOUR, assembly.getDurationUnit());
        assertEquals(TimeUnit.WEEK, named(project, Activity.class, "Acceptance week").getDurationUnit());
    }

    @Test
    void linksOfEveryTypeWithLagsOfEveryUnit() {
        Dependency days = link("Layout & foundations", "Concrete curing");
        assertEquals(Duration.ofHours(8), days.getLag());
        assertEquals(LagCalendar.SUCCESSOR, days.getLagCalendar());
        Dependency elapsedLead = link("Concrete curing", "Assemble the filler");
        assertEquals(Duration.ofHours(-24), elapsedLead.getLag());
        assertEquals(LagCalendar.CONTINUOUS, elapsedLead.getLagCalendar());
        Dependency percent = link("Layout & foundations", "Assemble the filler");
        assertEquals(50.0, percent.getLagPercent());
        assertEquals(DependencyType.START_TO_START, percent.getType());
        Dependency elapsedPercent = link("Assemble the filler", "Spare assembly");
        assertEquals(25.0, elapsedPercent.getLagPercent());
        assertEquals(LagCalendar.CONTINUOUS, elapsedPercent.getLagCalendar());
        assertEquals(DependencyType.FINISH_TO_FINISH, elapsedPercent.getType());
        assertEquals(DependencyType.START_TO_FINISH, link("Assemble the filler", "Ready for acceptance").getType());
    }

    @Test
    void constraintsDeadlinesModesAndActivation() {
        Activity assembly = named(project, Activity.class, "Assemble the filler");
        assertEquals(ConstraintType.START_NO_EARLIER_THAN, assembly.getConstraintType());
        assertEquals(LocalDateTime.of(2026, 3, 18, 8, 0), assembly.getConstraintDate());
        assertEquals(LocalDateTime.of(2026, 3, 20, 17, 0), assembly.getDeadline());
        assertEquals("Night shift", assembly.getCalendar().getName());
        assertTrue(assembly.isIgnoreResourceCalendars());
        assertTrue(assembly.isEffortDriven());
        assertEquals(EffortRule.FIXED_EFFORT, assembly.getEffortRule());
        Activity visit = named(project, Activity.class, "Visit of the inspector");
        assertEquals(SchedulingMode.MANUAL, visit.getSchedulingMode());
        assertEquals(LocalDateTime.of(2026, 4, 1, 9, 0), visit.getManualStart());
        assertEquals(LocalDateTime.of(2026, 4, 1, 12, 0), visit.getManualFinish());
        assertTrue(named(project, Activity.class, "Spare assembly").isInactive());
        assertFalse(assembly.isInactive());
        assertEquals(ActivityKind.MILESTONE, named(project, Activity.class, "Ready for acceptance").getKind());
    }

    @Test
    void progressCostsAndEverythingWrittenOnATask() {
        Activity layout = named(project, Activity.class, "Layout & foundations");
        assertEquals(50.0, layout.getPercentComplete());
        assertEquals(LocalDateTime.of(2026, 3, 2, 8, 0), layout.getActualStart());
        assertNull(layout.getActualFinish());
        assertEquals(Duration.ofHours(20), layout.getRemainingDuration());
        assertEquals(new BigDecimal("1200"), layout.getFixedCost());
        assertEquals(CostAccrual.START, layout.getFixedCostAccrual());
        assertEquals(700, layout.getLevellingPriority());
        assertEquals("See the survey of 12 January.", layout.getDescription());
        assertEquals("https://example.org/layout.pdf#page3", layout.getDocumentation().get(0).getUri());
        assertEquals("Building", layout.getProperties().get(0).getKey(), "the alias, not Text1");
        assertEquals("Hall B", layout.getProperties().get(0).getValue());
    }

    @Test
    void calendarsWithHolidaysRecurrencesAndWorkWeeks() {
        Calendar standard = project.getCalendar();
        assertEquals("Standard", standard.getName());
        assertEquals(5, standard.getWeek().size());
        CalendarException easter = standard.getExceptions().get(0);
        assertEquals(LocalDate.of(2026, 4, 6), easter.getFrom());
        assertTrue(easter.getPeriods().isEmpty());
        assertEquals(List.of(2026, 2027, 2028, 2029, 2030),
                exceptions(standard, "Labour Day").map(day -> day.getFrom().getYear()).toList());
        CalendarException longDays = exceptions(standard, "Long days").findFirst().orElseThrow();
        assertEquals(LocalDate.of(2026, 3, 16), longDays.getFrom());
        assertEquals(LocalDate.of(2026, 3, 17), longDays.getTo());
        assertEquals(LocalTime.of(7, 0), longDays.getPeriods().get(0).getFrom());
        assertEquals(LocalTime.MIDNIGHT, named(project, Calendar.class, "Night shift").getWeek().get(0).getPeriods()
                .get(0).getTo());
    }

    @Test
    void aDerivedCalendarWithItsOwnDaysKeepsTheHolidaysOfItsBase() {
        Calendar anne = named(project, Calendar.class, "Anne Fitter");
        assertSame(project.getCalendar(), anne.getBase());
        assertTrue(anne.getWeek().get(0).getPeriods().isEmpty(), "Wednesdays off");
        assertEquals(1, exceptions(anne, "Easter Monday").count());
        assertEquals(0, exceptions(anne, "Long days").count(), "a work week of the base yields to own days");
    }

    @Test
    void aDerivedCalendarThatAddsNothingIsItsBase() {
        assertNull(named(project, Resource.class, "Crane").getCalendar());
        assertEquals(List.of("Standard", "Night shift", "Anne Fitter"),
                project.getCalendars().stream().map(Calendar::getName).toList());
    }

    @Test
    void resourcesWithRatesAndCapacityOverTime() {
        assertEquals(4, project.getResources().size());
        Resource anne = named(project, Resource.class, "Anne Fitter");
        assertEquals("AF", anne.getCode());
        assertEquals(List.of(new BigDecimal("45"), new BigDecimal("48")),
                anne.getRates().stream().map(rate -> rate.getAmount()).toList());
        assertNull(anne.getRates().get(0).getFrom());
        assertEquals(LocalDate.of(2026, 4, 1), anne.getRates().get(1).getFrom());
        assertEquals(new BigDecimal("20"), anne.getRates().get(0).getCostPerUse());
        assertEquals(0.5, anne.getAvailabilities().get(1).getUnits());
        assertEquals(LocalDate.of(2026, 3, 31), anne.getAvailabilities().get(0).getTo());
        Resource concrete = named(project, Resource.class, "Concrete");
        assertEquals(ResourceKind.MATERIAL, concrete.getKind());
        assertEquals("m³", concrete.getMaterialUnit());
        assertEquals(ResourceKind.FINANCE, named(project, Resource.class, "Travel").getKind());
    }

    @Test
    void assignmentsOfWorkMaterialAndCost() {
        Activity layout = named(project, Activity.class, "Layout & foundations");
        Assignment work = layout.getAssignments().get(0);
        assertEquals(0.5, work.getUnits());
        assertEquals(Duration.ofHours(20), work.getEffort());
        assertEquals(Duration.ofHours(10), work.getActualEffort());
        assertEquals(Duration.ofHours(10), work.getRemainingEffort());
        assertEquals(Contour.BELL, work.getContour());
        assertEquals(12.0, layout.getAssignments().get(1).getUnits());
        Activity assembly = named(project, Activity.class, "Assemble the filler");
        assertEquals(Duration.ofHours(8), assembly.getAssignments().get(0).getDelay());
        assertEquals(350.0, assembly.getAssignments().get(1).getUnits());
        assertEquals(Duration.ofHours(6), named(project, Activity.class, "Concrete curing").getEffort(),
                "work that nobody is assigned to");
    }

    @Test
    void baselinesWithTheirCosts() {
        assertEquals(List.of(0, 1), project.getBaselines().stream().map(baseline -> baseline.getNumber()).toList());
        assertEquals(LocalDateTime.of(2026, 2, 23, 8, 0), project.getBaselines().get(0).getStart());
        assertEquals(new BigDecimal("1500"), project.getBaselines().get(0).getEntries().get(0).getCost());
        assertEquals(Duration.ofHours(32), project.getBaselines().get(1).getEntries().get(0).getDuration());
    }

    @Test
    void theReportNamesWhatHasNoPlace() {
        List<String> fields = result.report().notes(Kind.LOST).stream().map(ImportNote::field).toList();
        assertTrue(fields.containsAll(List.of("Cost rate table", "Fixed cost of a summary task",
                "Blank rows", "Assignment to a summary task")), fields::toString);
        List<String> changed = result.report().notes(Kind.CHANGED).stream().map(ImportNote::field).toList();
        assertTrue(changed.containsAll(List.of("Recurring exception", "Work week", "Milestone",
                "Levelling delay")), changed::toString);
    }

    @Test
    void storedDatesStayBesideTheProject() {
        assertEquals(Duration.ZERO, result.storedSchedule().of(named(project, Activity.class, "Layout & foundations"))
                .orElseThrow().totalFloat());
        assertEquals(all(project, WbsElement.class).size(), result.storedSchedule().entries().size());
    }

    private Dependency link(String predecessor, String successor) {
        return named(project, Activity.class, successor).getPredecessorLinks().stream()
                .filter(link -> link.getPredecessor().getName().equals(predecessor)).findFirst().orElseThrow();
    }

    private static java.util.stream.Stream<CalendarException> exceptions(Calendar calendar, String name) {
        return calendar.getExceptions().stream().filter(exception -> name.equals(exception.getName()));
    }
}

/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jalon.model.TimeUnit;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.CrashOption;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.EarnedValueMethod;
import org.jalon.model.breakdown.Interruption;
import org.jalon.model.breakdown.ThreePointEstimate;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectFactory;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.CalendarException;
import org.jalon.model.resources.DayPattern;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourceKind;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.model.resources.Weekday;
import org.jalon.model.resources.WorkingPeriod;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelLabelsTest {

    private final ModelLabels english = ModelLabels.in(Locale.ENGLISH);
    private final ModelLabels french = ModelLabels.in(Locale.FRANCE);
    private final Project project = ProjectFactory.eINSTANCE.createProject();
    private final Activity dig = BreakdownFactory.eINSTANCE.createActivity();

    private Dependency link(DependencyType type, Duration lag, TimeUnit unit) {
        dig.setName("Dig");
        project.getWbs().add(dig);
        Activity fit = BreakdownFactory.eINSTANCE.createActivity();
        project.getWbs().add(fit);
        Dependency link = BreakdownFactory.eINSTANCE.createDependency();
        link.setPredecessor(dig);
        link.setType(type);
        link.setLag(lag);
        link.setLagUnit(unit);
        fit.getPredecessorLinks().add(link);
        return link;
    }

    private void assertLabels(String inEnglish, String inFrench, EObject element) {
        assertEquals(inEnglish, english.text(element));
        assertEquals(inFrench, french.text(element));
    }

    @Test
    void anElementIsCalledByItsName() {
        dig.setName("  Dig ");
        assertLabels("Dig", "Dig", dig);
    }

    @Test
    void anElementWithoutNameIsSaidToHaveNone() {
        assertLabels("Activity without a name", "Activité sans nom", dig);
        dig.setName("  ");
        dig.setKind(ActivityKind.MILESTONE);
        assertLabels("Milestone without a name", "Jalon sans nom", dig);
    }

    @Test
    void aLinkIsCalledByPredecessorTypeAndLag() {
        assertLabels("Dig (FS)", "Dig (FD)", link(DependencyType.FINISH_TO_START, Duration.ZERO, TimeUnit.DAY));
        assertLabels("Dig (SS + 2\u00a0d)", "Dig (DD + 2\u00a0j)",
                link(DependencyType.START_TO_START, Duration.ofHours(16), TimeUnit.DAY));
        assertLabels("Dig (FF − 0.5\u00a0wk)", "Dig (FF − 0,5\u00a0sem.)",
                link(DependencyType.FINISH_TO_FINISH, Duration.ofHours(-20), TimeUnit.WEEK));
        Dependency percent = link(DependencyType.START_TO_FINISH, Duration.ZERO, TimeUnit.DAY);
        percent.setLagPercent(-25.0);
        assertLabels("Dig (SF − 25%)", "Dig (DF − 25\u00a0%)", percent);
    }

    @Test
    void lagsAreCountedInTheDaysOfTheProject() {
        project.setMinutesPerDay(420);
        assertEquals("Dig (FS + 2\u00a0d)",
                english.text(link(DependencyType.FINISH_TO_START, Duration.ofHours(14), TimeUnit.DAY)));
    }

    @Test
    void anAssignmentIsCalledByItsResourceAndShare() {
        Resource fitter = ResourcesFactory.eINSTANCE.createResource();
        fitter.setName("Fitter");
        Assignment assignment = ResourcesFactory.eINSTANCE.createAssignment();
        assertLabels("?", "?", assignment);
        assignment.setResource(fitter);
        assertLabels("Fitter", "Fitter", assignment);
        assignment.setUnits(0.5);
        assertLabels("Fitter (50%)", "Fitter (50\u00a0%)", assignment);
        fitter.setKind(ResourceKind.MATERIAL);
        fitter.setMaterialUnit("m");
        assignment.setUnits(1200.5);
        assertLabels("Fitter (1,200.5 m)", "Fitter (1\u202f200,5 m)", assignment);
    }

    @Test
    void workingTimeReadsAsInACalendar() {
        DayPattern day = ResourcesFactory.eINSTANCE.createDayPattern();
        day.setDay(Weekday.MONDAY);
        WorkingPeriod period = ResourcesFactory.eINSTANCE.createWorkingPeriod();
        period.setTo(LocalTime.NOON);
        day.getPeriods().add(period);
        assertLabels("Monday 08:00–12:00", "Lundi 08:00–12:00", day);
        CalendarException leave = ResourcesFactory.eINSTANCE.createCalendarException();
        leave.setName("Shutdown");
        leave.setFrom(LocalDate.of(2026, 8, 3));
        leave.setTo(LocalDate.of(2026, 8, 21));
        assertLabels("Shutdown (Aug 3, 2026–Aug 21, 2026)", "Shutdown (3 août 2026–21 août 2026)", leave);
    }

    @Test
    void anEstimateShowsItsThreePoints() {
        ThreePointEstimate estimate = BreakdownFactory.eINSTANCE.createThreePointEstimate();
        estimate.setOptimistic(Duration.ofHours(16));
        estimate.setMostLikely(Duration.ofHours(20));
        assertLabels("2\u00a0d / 2.5\u00a0d / ?", "2\u00a0j / 2,5\u00a0j / ?", estimate);
    }

    @Test
    void aWayToShortenShowsMeansAndDuration() {
        CrashOption option = BreakdownFactory.eINSTANCE.createCrashOption();
        option.setMeans("Night shift");
        option.setDuration(Duration.ofHours(20));
        assertLabels("Night shift: 2.5\u00a0d", "Night shift: 2,5\u00a0j", option);
    }

    @Test
    void anInterruptionShowsReasonAndPeriod() {
        Interruption interruption = BreakdownFactory.eINSTANCE.createInterruption();
        interruption.setReason("Shutdown");
        interruption.setFrom(LocalDateTime.of(2026, 8, 3, 8, 0));
        interruption.setTo(LocalDateTime.of(2026, 8, 21, 17, 0));
        assertLabels("Shutdown (Aug 3, 2026–Aug 21, 2026)", "Shutdown (3 août 2026–21 août 2026)", interruption);
    }

    @Test
    void aRiskWithoutNameIsCalledByItsEvent() {
        Risk risk = RiskFactory.eINSTANCE.createRisk();
        risk.setEvent("\nThe floor gives way.\nMore.");
        risk.setCostImpact(BigDecimal.TEN);
        assertLabels("The floor gives way.", "The floor gives way.", risk);
    }

    @Test
    void everyConcreteClassHasATextEvenWhenEmpty() {
        LabelParityTest.packages().flatMap(p -> p.getEClassifiers().stream())
                .filter(c -> c instanceof EClass t && !t.isAbstract())
                .map(c -> EcoreUtil.create((EClass) c)).forEach(o -> {
                    assertFalse(english.text(o).isBlank() || english.text(o).contains("null"),
                            o.eClass().getName() + ": " + english.text(o));
                    assertFalse(french.text(o).isBlank() || french.text(o).contains("null"),
                            o.eClass().getName() + ": " + french.text(o));
                });
    }

    @ParameterizedTest
    @CsvSource({"MILESTONE,Milestone,Jalon", "GATE,Gate,Point de validation", "TASK,Activity,Activité"})
    void theKindOfAnActivityIsItsType(ActivityKind kind, String inEnglish, String inFrench) {
        dig.setKind(kind);
        assertEquals(inEnglish, english.type(dig));
        assertEquals(inFrench, french.type(dig));
    }

    @Test
    void classesFeaturesAndLiteralsAreNamedInBothLanguages() {
        assertEquals("5W2H analysis", english.type(FramingPackage.Literals.FIVE_WTWO_H));
        assertEquals("QQOQCCP", french.type(FramingPackage.Literals.FIVE_WTWO_H));
        assertEquals("Earned value method", english.feature(BreakdownPackage.Literals.ACTIVITY__EARNED_VALUE_METHOD));
        assertEquals("Méthode de valeur acquise",
                french.feature(BreakdownPackage.Literals.ACTIVITY__EARNED_VALUE_METHOD));
        assertEquals("0/100", english.literal(EarnedValueMethod.ZERO_HUNDRED));
        assertEquals("fin-début (FD)", french.literal(DependencyType.FINISH_TO_START));
        assertEquals("finish-to-start (FS)", english.literal(BreakdownPackage.Literals.DEPENDENCY_TYPE.getELiterals()
                .getFirst()));
    }

    @Test
    void otherLanguagesFallBackToEnglish() {
        assertEquals("Activity", ModelLabels.in(Locale.forLanguageTag("fi")).type(dig));
    }
}

/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.at;
import static org.jalon.testsupport.Amounts.day;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.Amounts.none;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.Deliverable;
import org.jalon.model.breakdown.DeliverableState;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.Interruption;
import org.jalon.model.breakdown.SchedulingMode;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.framing.FeasibilityVerdict;
import org.jalon.model.framing.Framing;
import org.jalon.model.framing.FramingFactory;
import org.jalon.model.framing.FunctionalAnalysis;
import org.jalon.model.framing.Objective;
import org.jalon.model.framing.Relevance;
import org.jalon.model.meetings.ActionItem;
import org.jalon.model.project.Project;
import org.jalon.model.project.SchedulingDirection;
import org.jalon.model.resources.Availability;
import org.jalon.model.resources.CalendarException;
import org.jalon.model.resources.DayPattern;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.model.risk.Risk;
import org.jalon.testsupport.Lookup;
import org.jalon.testsupport.ProjectBuilder;
import org.jalon.validation.Finding;
import org.jalon.validation.RuleDescriptor;
import org.jalon.validation.Rules;
import org.jalon.validation.Validator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleExamplesTest {

    /** For each rule, what makes the sound project break it. */
    static final Map<String, Consumer<Lookup>> FAULTS = new TreeMap<>();

    static {
        fault("JAL-PLAN-001", in -> link(in.activity("Calculate"), in.activity("Study")));
        fault("JAL-PLAN-002", in -> add(in, "Loose", a -> link(a, in.activity("End"))));
        fault("JAL-PLAN-003", in -> add(in, "Loose", a -> link(in.activity("Study"), a)));
        fault("JAL-PLAN-004", in -> in.activity("Calculate").setDuration(none()));
        fault("JAL-PLAN-005", in -> in.activity("End").setDuration(days(1)));
        fault("JAL-PLAN-006", in -> in.activity("Calculate").setConstraintType(ConstraintType.MUST_START_ON));
        fault("JAL-PLAN-007", in -> {
            in.project().setConstraintPrecedence(org.jalon.model.project.ConstraintPrecedence.LINKS);
            constrain(in.activity("End"), ConstraintType.FINISH_NO_LATER_THAN, "2026-03-04");
        });
        fault("JAL-PLAN-008", in -> in.activity("Review").setDeadline(at("2026-03-05")));
        fault("JAL-PLAN-009", in -> in.activity("Review").setDeadline(at("2026-03-05")));
        fault("JAL-PLAN-010", in -> add(in, "Second", a -> assign(in, a, "Bob")));
        fault("JAL-PLAN-011", in -> in.activity("Calculate").getAssignments().clear());
        fault("JAL-PLAN-012", in -> in.activity("Calculate").setName(" "));
        fault("JAL-PLAN-013", in -> in.activity("Calculate").setName("study"));
        fault("JAL-PLAN-014", in -> in.project().getRisks().add(
                org.eclipse.emf.ecore.util.EcoreUtil.copy(in.find(Risk.class, "Late steel"))));
        fault("JAL-PLAN-015", in -> in.activity("Calculate").getAssignments().getFirst().setUnits(2));
        fault("JAL-PLAN-016", in -> in.activity("Study").setActualFinish(at("2026-03-05")));
        fault("JAL-PLAN-017", in -> in.activity("Study").setActualFinish(at("2026-03-01")));
        fault("JAL-PLAN-018", in -> in.activity("Calculate").setPercentComplete(30));
        fault("JAL-PLAN-019", in -> List.of("Calculate", "Review", "End")
                .forEach(name -> constrain(in.activity(name), ConstraintType.FINISH_NO_LATER_THAN, "2026-04-30")));
        fault("JAL-PLAN-020", in -> link(in.element("Design"), in.activity("Study")));
        fault("JAL-PLAN-021", in -> in.activity("Calculate").getPredecessorLinks().getFirst().setLag(days(5)));
        fault("JAL-PLAN-022", in -> in.calendar("Works").getWeek().clear());
        fault("JAL-PLAN-023", in -> in.activity("Calculate").getEstimate().setOptimistic(days(4)));
        fault("JAL-PLAN-024", in -> {
            in.activity("Calculate").setSchedulingMode(SchedulingMode.MANUAL);
            in.activity("Calculate").setManualStart(at("2026-03-02"));
        });
        fault("JAL-PLAN-025", in -> in.activity("Calculate").setActualStart(at("2026-03-02")));
        fault("JAL-PLAN-026", in -> in.activity("Calculate").setDuration(days(-1)));
        fault("JAL-PLAN-027", in -> in.project().setFinish(at("2026-03-04")));
        fault("JAL-PLAN-028", in -> in.project().setStart(null));
        fault("JAL-PLAN-029", in -> {
            var nights = ResourcesFactory.eINSTANCE.createCalendar();
            nights.setName("Nights");
            for (DayPattern day : org.eclipse.emf.ecore.util.EcoreUtil.copyAll(in.calendar("Works").getWeek())) {
                day.getPeriods().removeFirst();
                day.getPeriods().getFirst().setFrom(java.time.LocalTime.of(20, 0));
                day.getPeriods().getFirst().setTo(java.time.LocalTime.of(22, 0));
                nights.getWeek().add(day);
            }
            in.project().getCalendars().add(nights);
            in.activity("Calculate").setCalendar(nights);
        });
        fault("JAL-PLAN-030", in -> in.project().getWbs().add(named(BreakdownFactory.eINSTANCE.createWorkPackage())));
        fault("JAL-PLAN-031", in -> link(in.activity("Study"), in.activity("Calculate")));
        fault("JAL-PLAN-032", in -> in.activity("Calculate").setDeadline(at("2260-03-31")));
        fault("JAL-PLAN-033", in -> in.activity("Review").getValidates().clear());
        fault("JAL-PLAN-034", in -> constrain(in.element("Design"), ConstraintType.START_NO_LATER_THAN, "2026-04-01"));
        fault("JAL-PLAN-035", in -> add(in, "Early", a -> constrain(a, ConstraintType.MUST_START_ON, "2026-02-25")));
        fault("JAL-PLAN-036", in -> {
            in.project().setDirection(SchedulingDirection.BACKWARD);
            in.project().setFinish(at("2026-03-03"));
            in.project().setStart(at("2026-03-30"));
        });
        fault("JAL-PLAN-037", in -> in.resource("Ana").getSkills().clear());
        fault("JAL-PLAN-038", in -> {
            interrupt(in.activity("Calculate"), "2026-03-05T08:00", "2026-03-06T08:00");
            interrupt(in.activity("Calculate"), "2026-03-05T12:00", "2026-03-07T08:00");
        });
        fault("JAL-PLAN-039", in -> in.activity("Calculate").setDuration(days(6)));
        fault("JAL-PLAN-040", in -> in.activity("Calculate").setLevelledStart(at("2026-03-02")));
        fault("JAL-SCOPE-001", in -> in.find(Objective.class, "Produce more").getIndicators().clear());
        fault("JAL-SCOPE-002", in -> in.find(Deliverable.class, "Drawings").setAcceptanceCriteria(""));
        fault("JAL-SCOPE-003", in -> in.find(Deliverable.class, "Drawings").setState(DeliverableState.IN_PROGRESS));
        fault("JAL-RISK-001", in -> in.find(Risk.class, "Late steel").setOwner(null));
        fault("JAL-RISK-002", in -> in.find(Risk.class, "Late steel").getAssessments().getLast().setTimeLevel(5));
        fault("JAL-RISK-003", in -> in.find(Risk.class, "Late steel").setTimeImpact(days(3)));
        fault("JAL-COM-001", in -> in.project().getCommunicationPlan().clear());
        fault("JAL-ACTION-001", in -> in.find(ActionItem.class, "Order steel").setOwner(null));
        fault("JAL-ACTION-002", in -> in.find(ActionItem.class, "Order steel").setDueOn(day("2026-03-03")));
        fault("JAL-RISK-002", in -> {
            Risk risk = in.find(Risk.class, "Late steel");
            risk.getAssessments().getLast().setProbabilityLevel(4);
        });
        fault("JAL-RISK-004", in -> in.project().getRisks().clear());
        fault("JAL-SCOPE-004", in -> in.project().getIndicators().getFirst().setTarget(null));
        fault("JAL-SCOPE-005", in -> {
            Objective first = in.find(Objective.class, "Produce more");
            Objective second = FramingFactory.eINSTANCE.createObjective();
            second.setName("Stop less");
            in.project().getFraming().getObjectives().add(second);
            second.setParent(first);
            first.setParent(second);
        });
        fault("JAL-SCOPE-006", in -> in.project().getWbs().clear());
        framing();
    }

    private static void framing() {
        fault("JAL-FRAME-001", in -> in.project().setFraming(null));
        frame("JAL-FRAME-002", framing -> framing.setRequest(null));
        frame("JAL-FRAME-003", framing -> framing.getRequest().setStakes(" "));
        frame("JAL-FRAME-004", framing -> framing.getRequest().getSources().getFirst()
                .setRelevance(Relevance.UNKNOWN));
        frame("JAL-FRAME-005", framing -> framing.getScope().removeFirst());
        frame("JAL-FRAME-006", framing -> framing.getFeasibility().clear());
        frame("JAL-FRAME-007", framing -> framing.getFeasibility().getFirst()
                .setVerdict(FeasibilityVerdict.UNDECIDED));
        frame("JAL-FRAME-008", framing -> framing.getAssumptions().clear());
        frame("JAL-FRAME-009", framing -> framing.getAssumptions().getFirst().setCheckBy(null));
        frame("JAL-FRAME-010", framing -> framing.getAssumptions().getFirst().setCheckBy(day("2026-03-03")));
        frame("JAL-FRAME-011", framing -> framing.getConstraints().clear());
        frame("JAL-FRAME-012", framing -> framing.getConstraints().getFirst().setConsequence(null));
        frame("JAL-FRAME-013", framing -> framing.getImpacts().clear());
        frame("JAL-FRAME-014", framing -> framing.getImpacts().getFirst().setMeasures(""));
        frame("JAL-FRAME-015", framing -> framing.getRequirements().removeLast());
        frame("JAL-FRAME-016", framing -> framing.getRequirements().getFirst().setVerification(null));
        frame("JAL-FRAME-017", framing -> framing.getSolutions().removeLast());
        frame("JAL-FRAME-018", framing -> framing.getSolutions().getFirst().setChosen(false));
        frame("JAL-FRAME-019", framing -> framing.getSolutions().getFirst().setChoiceReason(null));
        frame("JAL-FRAME-020", framing -> framing.getSolutions().getLast().setCost(null));
        frame("JAL-FRAME-021", framing -> framing.getObjectives().clear());
        frame("JAL-FRAME-022", framing -> framing.getObjectives().getFirst().setRealism(null));
        frame("JAL-FRAME-023", framing -> framing.getAnalyses().clear());
        frame("JAL-FRAME-024", framing -> framing.getAnalyses().getFirst().setConclusion(""));
        frame("JAL-FRAME-025", framing -> functions(framing).getFunctions().getLast().getInteractors().clear());
        frame("JAL-FRAME-026", framing -> functions(framing).getFunctions().getFirst().getInteractors()
                .removeLast());
        frame("JAL-FRAME-027", framing -> functions(framing).getInteractors()
                .add(FramingFactory.eINSTANCE.createInteractor()));
        frame("JAL-FRAME-028", framing -> framing.setValidatedOn(null));
    }

    private static void frame(String rule, Consumer<Framing> fault) {
        fault(rule, in -> fault.accept(in.project().getFraming()));
    }

    private static FunctionalAnalysis functions(Framing framing) {
        return (FunctionalAnalysis) framing.getAnalyses().getFirst();
    }

    private static void fault(String rule, Consumer<Lookup> fault) {
        FAULTS.put(rule, fault);
    }

    private static <E extends WbsElement> E named(E element) {
        element.setName("New");
        return element;
    }

    private static void link(WbsElement before, WbsElement after) {
        Dependency link = BreakdownFactory.eINSTANCE.createDependency();
        after.getPredecessorLinks().add(link);
        link.setPredecessor(before);
    }

    private static void constrain(WbsElement element, ConstraintType type, String date) {
        element.setConstraintType(type);
        element.setConstraintDate(at(date));
    }

    private static void interrupt(Activity activity, String from, String to) {
        Interruption interruption = BreakdownFactory.eINSTANCE.createInterruption();
        interruption.setFrom(at(from));
        interruption.setTo(at(to));
        activity.getInterruptions().add(interruption);
    }

    private static void add(Lookup in, String name, Consumer<Activity> more) {
        Activity added = BreakdownFactory.eINSTANCE.createActivity();
        added.setName(name);
        added.setKind(ActivityKind.TASK);
        in.project().getWbs().add(added);
        more.accept(added);
    }

    private static void assign(Lookup in, Activity activity, String resource) {
        var assignment = ResourcesFactory.eINSTANCE.createAssignment();
        assignment.setResource(in.resource(resource));
        activity.getAssignments().add(assignment);
    }

    static Project broken(String rule) {
        Project project = SoundProject.create();
        FAULTS.get(rule).accept(Lookup.in(project));
        return project;
    }

    @Test
    void nothingIsWrongWithASoundProject() {
        List<Finding> findings = Validator.validate(SoundProject.create());
        assertEquals(List.of(), findings.stream().map(f -> f.ruleId() + ": " + f.message(Locale.ENGLISH)).toList());
    }

    @Test
    void everyRuleHasAFailingExample() {
        assertEquals(new TreeSet<>(Rules.all().stream().map(RuleDescriptor::id).toList()),
                new TreeSet<>(FAULTS.keySet()));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleFindsItsFaultAndHasSomethingToPass() {
        return Rules.all().stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
            assertTrue(hasTarget(rule, SoundProject.create()), "the sound project has something to check");
            List<Finding> found = Validator.validate(broken(rule.id())).stream()
                    .filter(finding -> finding.rule() == rule).toList();
            assertFalse(found.isEmpty(), "the fault is found");
            for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                String message = found.getFirst().message(locale);
                assertFalse(message.isBlank() || message.contains("{") || message.contains("org.jalon"), message);
            }
        }));
    }

    private static boolean hasTarget(RuleDescriptor rule, Project project) {
        if (rule.rule().target().isInstance(project)) {
            return true;
        }
        for (Iterator<EObject> all = project.eAllContents(); all.hasNext();) {
            if (rule.rule().target().isInstance(all.next())) {
                return true;
            }
        }
        return false;
    }

    @Test
    void findingsNameElementFeatureAndReason() {
        Project project = broken("JAL-PLAN-005");
        Finding finding = Validator.validate(project).stream().filter(f -> f.ruleId().equals("JAL-PLAN-005"))
                .findFirst().orElseThrow();
        assertEquals(Lookup.in(project).activity("End"), finding.element());
        assertEquals("duration", finding.feature().getName());
        assertEquals("“End” is a point in time but lasts 1 d.", finding.message(Locale.ENGLISH));
        assertEquals("«\u00a0End\u00a0» est un point dans le temps mais dure 1\u00a0j.",
                finding.message(Locale.FRENCH));
        assertEquals(List.of("no-duration", "make-task"), finding.quickFixIds());
    }

    private static List<String> messages(Project project, String rule) {
        return Validator.validate(project).stream().filter(f -> f.ruleId().equals(rule))
                .map(f -> f.message(Locale.ENGLISH)).toList();
    }

    @Test
    void everyEmptyFieldOfARequestIsToldAtItsFeature() {
        Project project = SoundProject.create();
        project.getFraming().setRequest(FramingFactory.eINSTANCE.createRequest());
        List<Finding> found = Validator.validate(project);
        assertEquals(List.of("requester", "receivedOn", "context", "stakes", "problem", "expectedResults", "needs",
                "sources"), found.stream().map(finding -> finding.feature().getName()).toList());
        assertEquals("“Requester”: to be filled in for the request.", found.getFirst().message(Locale.ENGLISH));
        assertEquals("«\u00a0Demandeur\u00a0»\u00a0: à renseigner pour la demande.",
                found.getFirst().message(Locale.FRENCH));
    }

    @Test
    void whatAListLacksIsNamed() {
        Project project = SoundProject.create();
        project.getFraming().getScope().clear();
        project.getFraming().getRequirements().removeFirst();
        assertEquals(List.of("Nothing in the scope is listed as: in scope, out of scope."),
                messages(project, "JAL-FRAME-005"));
        assertEquals(List.of("No requirement of this kind is recorded: quality."), messages(project, "JAL-FRAME-015"));
    }

    @Test
    void reservesOfAStudyAreSpeltOut() {
        Project project = SoundProject.create();
        project.getFraming().getFeasibility().getFirst().setVerdict(FeasibilityVerdict.FEASIBLE_WITH_RESERVES);
        assertEquals(List.of("The study of feasibility “Floor” has reserves but doesn’t say which."),
                messages(project, "JAL-FRAME-007"));
    }

    @Test
    void solutionsAreToComeToBeComparedAndToBeChosen() {
        Project project = SoundProject.create();
        project.getFraming().getSolutions().clear();
        assertEquals(List.of("No solution is considered yet."), messages(project, "JAL-FRAME-017"));
        assertEquals(List.of(), messages(project, "JAL-FRAME-018"), "there is nothing to choose from");
        project.getFraming().getSolutions().add(FramingFactory.eINSTANCE.createSolution());
        assertEquals(List.of("The only solution is not chosen yet."), messages(project, "JAL-FRAME-018"));
        project.getFraming().getSolutions().add(FramingFactory.eINSTANCE.createSolution());
        assertEquals(List.of("None of the 2 solutions is chosen yet."), messages(project, "JAL-FRAME-018"),
                "told once");
    }

    @Test
    void aRingOfObjectivesIsToldOnceWithItsMembers() {
        Project project = broken("JAL-SCOPE-005");
        assertEquals(List.of("The objective “Produce more” is part of itself, by way of “Stop less”."),
                messages(project, "JAL-SCOPE-005"));
        Objective first = Lookup.in(project).find(Objective.class, "Produce more");
        first.setParent(first);
        assertEquals(List.of("The objective “Produce more” is part of itself."), messages(project, "JAL-SCOPE-005"));
        first.setParent(null);
        assertEquals(List.of(), messages(project, "JAL-SCOPE-005"));
    }

    @Test
    void anIndicatorThatServesNoObjectiveNeedsNoTarget() {
        Project project = broken("JAL-SCOPE-004");
        assertEquals(List.of("The indicator “Output” measures “Produce more” but has no target."),
                messages(project, "JAL-SCOPE-004"));
        Lookup.in(project).find(Objective.class, "Produce more").getIndicators().clear();
        assertEquals(List.of(), messages(project, "JAL-SCOPE-004"));
    }

    @Test
    void aResourceOnLeaveIsUnavailable() {
        Project project = SoundProject.create();
        Lookup in = Lookup.in(project);
        Availability leave = ResourcesFactory.eINSTANCE.createAvailability();
        leave.setFrom(day("2026-03-04"));
        leave.setTo(day("2026-03-20"));
        leave.setUnits(0);
        in.resource("Bob").getAvailabilities().add(leave);
        assertEquals(List.of("“Bob” is assigned to “Calculate” but isn’t available then."),
                messages(project, "JAL-PLAN-015"));
    }

    @Test
    void anEmptyProjectHasNothingWrongButItsEmptiness() {
        Project project = ProjectBuilder.aProject().with(activity("Only", days(1))).build();
        assertEquals(List.of("JAL-FRAME-001", "JAL-RISK-004", "JAL-PLAN-011"),
                Validator.validate(project).stream().map(Finding::ruleId).toList());
        WorkPackage empty = BreakdownFactory.eINSTANCE.createWorkPackage();
        CalendarException exception = ResourcesFactory.eINSTANCE.createCalendarException();
        project.getWbs().add(empty);
        project.getCalendars().add(ResourcesFactory.eINSTANCE.createCalendar());
        project.getCalendars().getFirst().getExceptions().add(exception);
        assertTrue(Validator.validate(project).size() > 2, "half-entered elements don't stop the check");
    }
}

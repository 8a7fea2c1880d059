/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.framing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jalon.model.control.ControlPackage;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.framing.Assumption;
import org.jalon.model.framing.Feasibility;
import org.jalon.model.framing.FeasibilityVerdict;
import org.jalon.model.framing.Framing;
import org.jalon.model.framing.FramingFactory;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Objective;
import org.jalon.model.framing.Relevance;
import org.jalon.model.framing.Request;
import org.jalon.model.framing.RequirementKind;
import org.jalon.model.framing.ScopeSide;
import org.jalon.model.framing.Solution;
import org.jalon.model.project.Project;
import org.jalon.ui.common.FeatureValues;
import org.jalon.ui.internal.Messages;
import org.jalon.validation.Finding;

/**
 * How far the framing of a project has come: for each step what it still lacks, by what the rules find for its
 * criterion and by what isn't recorded. A pure function of the model.
 */
final class FramingState {

    /** How far a step has come. */
    enum Progress {
        NOT_BEGUN, OPEN, COMPLETE
    }

    private final Project project;
    private final Framing framing;
    private final LocalDate today;
    private final ModelLabels labels = ModelLabels.current();
    private final Map<FramingStep, List<Gap>> missing = new EnumMap<>(FramingStep.class);
    /** Where the gaps of the step being looked at are collected. */
    private List<Gap> gaps;

    /**
     * The state of a project.
     *
     * @param findings what the rules find in it
     * @param today the day that decides what is overdue
     */
    FramingState(Project project, List<Finding> findings, LocalDate today) {
        this.project = project;
        this.framing = project.getFraming() != null ? project.getFraming() : FramingFactory.eINSTANCE.createFraming();
        this.today = today;
        for (FramingStep step : FramingStep.values()) {
            missing.put(step, new ArrayList<>());
        }
        for (Finding finding : findings) {
            FramingStep.of(finding.rule().criterion(), finding.element()).ifPresent(step -> missing.get(step).add(
                    new Gap(finding.message(Locale.getDefault()), finding.element(), finding.feature(), true)));
        }
        missing.forEach((step, found) -> {
            gaps = found;
            collect(step);
        });
    }

    /** How far a step has come. */
    Progress progress(FramingStep step) {
        if (!isBegun(step)) {
            return Progress.NOT_BEGUN;
        }
        return missing(step).isEmpty() ? Progress.COMPLETE : Progress.OPEN;
    }

    private boolean isBegun(FramingStep step) {
        return switch (step) {
            case REQUEST -> framing.getRequest() != null;
            case SCOPE -> !framing.getScope().isEmpty();
            case FEASIBILITY -> !framing.getFeasibility().isEmpty();
            case CONSTRAINTS -> !framing.getConstraints().isEmpty();
            case ASSUMPTIONS -> !framing.getAssumptions().isEmpty();
            case IMPACTS -> !framing.getImpacts().isEmpty();
            case REQUIREMENTS -> !framing.getRequirements().isEmpty();
            case SOLUTIONS -> !framing.getSolutions().isEmpty();
            case OBJECTIVES -> !framing.getObjectives().isEmpty();
            case BREAKDOWN -> !project.getWbs().isEmpty();
            case ANALYSES -> !framing.getAnalyses().isEmpty();
            case VALIDATION -> framing.getValidatedBy() != null || framing.getValidatedOn() != null;
        };
    }

    /** What a step still lacks, what the rules found first; empty if nothing. */
    List<Gap> missing(FramingStep step) {
        return List.copyOf(missing.get(step));
    }

    private void collect(FramingStep step) {
        switch (step) {
            case REQUEST -> request();
            case SCOPE -> scope();
            case FEASIBILITY -> feasibility();
            case CONSTRAINTS -> constraints();
            case ASSUMPTIONS -> assumptions();
            case IMPACTS -> impacts();
            case REQUIREMENTS -> requirements();
            case SOLUTIONS -> solutions();
            case OBJECTIVES -> objectives();
            case BREAKDOWN -> breakdown();
            case ANALYSES -> analyses();
            case VALIDATION -> fields(project.getFraming(), framing, FramingPackage.Literals.FRAMING__VALIDATED_BY,
                    FramingPackage.Literals.FRAMING__VALIDATED_ON);
        }
    }

    private void request() {
        Request request = framing.getRequest() != null ? framing.getRequest()
                : FramingFactory.eINSTANCE.createRequest();
        fields(framing.getRequest(), request, FramingPackage.Literals.REQUEST__REQUESTER,
                FramingPackage.Literals.REQUEST__RECEIVED_ON, FramingPackage.Literals.REQUEST__CONTEXT,
                FramingPackage.Literals.REQUEST__STAKES, FramingPackage.Literals.REQUEST__PROBLEM,
                FramingPackage.Literals.REQUEST__EXPECTED_RESULTS, FramingPackage.Literals.REQUEST__NEEDS);
        some(request.getSources(), FramingPackage.Literals.REQUEST__SOURCES);
        request.getSources().stream().filter(source -> source.getRelevance() == Relevance.UNKNOWN)
                .forEach(source -> row(source, FramingPackage.Literals.INFORMATION_SOURCE__RELEVANCE));
    }

    private void scope() {
        for (ScopeSide side : ScopeSide.values()) {
            if (framing.getScope().stream().noneMatch(item -> item.getSide() == side)) {
                nothing(FramingPackage.Literals.FRAMING__SCOPE, labels.literal(side));
            }
        }
    }

    private void feasibility() {
        some(framing.getFeasibility(), FramingPackage.Literals.FRAMING__FEASIBILITY);
        for (Feasibility study : framing.getFeasibility()) {
            if (study.getVerdict() == FeasibilityVerdict.UNDECIDED) {
                row(study, FramingPackage.Literals.FEASIBILITY__VERDICT);
            } else if (study.getVerdict() == FeasibilityVerdict.FEASIBLE_WITH_RESERVES) {
                rows(List.of(study), FramingPackage.Literals.FEASIBILITY__RESERVES);
            }
        }
    }

    private void constraints() {
        some(framing.getConstraints(), FramingPackage.Literals.FRAMING__CONSTRAINTS);
        rows(framing.getConstraints(), FramingPackage.Literals.CONSTRAINT__CONSEQUENCE);
        if (project.getRisks().isEmpty()) {
            gaps.add(Gap.onPage(Messages.gapNoRisk, StepContents.RISKS));
        }
    }

    private void assumptions() {
        some(framing.getAssumptions(), FramingPackage.Literals.FRAMING__ASSUMPTIONS);
        for (Assumption assumption : framing.getAssumptions()) {
            LocalDate by = assumption.getCheckBy();
            if (!assumption.isConfirmed() && by == null) {
                row(assumption, FramingPackage.Literals.ASSUMPTION__CHECK_BY);
            } else if (!assumption.isConfirmed() && by.isBefore(today)) {
                gaps.add(new Gap(NLS.bind(Messages.gapUnchecked, labels.text(assumption),
                        FeatureValues.inUserLanguage().text(by)), assumption,
                        FramingPackage.Literals.ASSUMPTION__CONFIRMED, false));
            }
        }
    }

    private void impacts() {
        some(framing.getImpacts(), FramingPackage.Literals.FRAMING__IMPACTS);
        rows(framing.getImpacts(), FramingPackage.Literals.IMPACT_ASSESSMENT__MEASURES);
    }

    private void requirements() {
        for (RequirementKind kind : List.of(RequirementKind.QUALITY, RequirementKind.COST, RequirementKind.TIME)) {
            if (framing.getRequirements().stream().noneMatch(requirement -> requirement.getKind() == kind)) {
                nothing(FramingPackage.Literals.FRAMING__REQUIREMENTS, labels.literal(kind));
            }
        }
        rows(framing.getRequirements(), FramingPackage.Literals.REQUIREMENT__VERIFICATION);
    }

    private void solutions() {
        List<Solution> solutions = framing.getSolutions();
        if (solutions.size() < 2) {
            gaps.add(new Gap(solutions.isEmpty() ? Messages.gapNoSolution : Messages.gapOneSolution, null,
                    FramingPackage.Literals.FRAMING__SOLUTIONS, false));
        }
        rows(solutions, FramingPackage.Literals.SOLUTION__GAINS, FramingPackage.Literals.SOLUTION__COST,
                FramingPackage.Literals.SOLUTION__ADVANTAGES, FramingPackage.Literals.SOLUTION__DRAWBACKS);
        List<Solution> chosen = solutions.stream().filter(Solution::isChosen).toList();
        if (chosen.isEmpty() && !solutions.isEmpty()) {
            gaps.add(new Gap(Messages.gapNoChoice, solutions.getFirst(), FramingPackage.Literals.SOLUTION__CHOSEN,
                    false));
        }
        rows(chosen, FramingPackage.Literals.SOLUTION__CHOICE_REASON);
    }

    private void objectives() {
        some(framing.getObjectives(), FramingPackage.Literals.FRAMING__OBJECTIVES);
        for (Objective objective : framing.getObjectives()) {
            rows(List.of(objective), FramingPackage.Literals.OBJECTIVE__PURPOSE,
                    FramingPackage.Literals.OBJECTIVE__REALISM, FramingPackage.Literals.OBJECTIVE__DUE_ON);
            objective.getIndicators().stream().filter(indicator -> indicator.getTarget() == null).forEach(
                    indicator -> gaps.add(new Gap(NLS.bind(Messages.gapOfIndicator, new Object[] {
                            labels.text(objective), labels.text(indicator),
                            labels.feature(ControlPackage.Literals.INDICATOR__TARGET)}), objective,
                            FramingPackage.Literals.OBJECTIVE__INDICATORS, false)));
        }
    }

    private void breakdown() {
        if (project.getWbs().isEmpty()) {
            gaps.add(Gap.onPage(Messages.gapNoBreakdown, StepContents.ACTIVITIES));
        }
    }

    private void analyses() {
        some(framing.getAnalyses(), FramingPackage.Literals.FRAMING__ANALYSES);
        rows(framing.getAnalyses(), FramingPackage.Literals.ANALYSIS__JUSTIFICATION,
                FramingPackage.Literals.ANALYSIS__CONCLUSION);
    }

    // in words

    private void fields(EObject existing, EObject values, EStructuralFeature... features) {
        for (EStructuralFeature feature : features) {
            if (isEmpty(values.eGet(feature))) {
                gaps.add(new Gap(NLS.bind(Messages.gapField, labels.feature(feature)), existing, feature, false));
            }
        }
    }

    private void rows(Collection<? extends EObject> elements, EStructuralFeature... features) {
        for (EObject element : elements) {
            for (EStructuralFeature feature : features) {
                if (isEmpty(element.eGet(feature))) {
                    row(element, feature);
                }
            }
        }
    }

    private void row(EObject element, EStructuralFeature feature) {
        gaps.add(new Gap(NLS.bind(Messages.gapOfElement, labels.text(element), labels.feature(feature)), element,
                feature, false));
    }

    private void some(List<?> elements, EStructuralFeature feature) {
        if (elements.isEmpty()) {
            gaps.add(new Gap(NLS.bind(Messages.gapList, labels.feature(feature)), null, feature, false));
        }
    }

    private void nothing(EStructuralFeature feature, String kind) {
        gaps.add(new Gap(NLS.bind(Messages.gapOfKind, labels.feature(feature), kind), null, feature, false));
    }

    private static boolean isEmpty(Object value) {
        return value == null || value instanceof String text && text.isBlank();
    }
}

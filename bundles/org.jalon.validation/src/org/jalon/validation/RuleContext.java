/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.Project;
import org.jalon.planning.PlanProblem;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;

/** Where a rule checks: the project, its plan, and where findings go. */
public final class RuleContext {

    private final Project project;
    private final Supplier<ProjectPlan> planner;
    private final List<Finding> findings = new ArrayList<>();
    private ProjectPlan plan;
    private RuleDescriptor rule;
    private Severity severity;

    RuleContext(Project project, Supplier<ProjectPlan> planner) {
        this.project = project;
        this.planner = planner;
    }

    void enter(RuleDescriptor entered, Severity weight) {
        rule = entered;
        severity = weight;
    }

    List<Finding> findings() {
        return findings;
    }

    /**
     * The project.
     *
     * @return the project that is checked
     */
    public Project project() {
        return project;
    }

    /**
     * The plan of the project.
     *
     * @return its plan, the same for all rules
     */
    public ProjectPlan plan() {
        if (plan == null) {
            plan = planner.get();
        }
        return plan;
    }

    /**
     * What the plan says of an element.
     *
     * @param element an activity or work package
     * @return empty if it isn't planned
     */
    public Optional<PlannedElement> planned(WbsElement element) {
        return plan().of(element);
    }

    /**
     * The problems of the plan of one kind.
     *
     * @param <P>  the kind
     * @param kind the kind
     * @return problems
     */
    public <P extends PlanProblem> Stream<P> problems(Class<P> kind) {
        return plan().problems().stream().filter(kind::isInstance).map(kind::cast);
    }

    /**
     * Reports a finding with the message of the rule, {@code ID.message}.
     *
     * @param element   the object at fault
     * @param feature   its feature at fault; null for the object as a whole
     * @param arguments what the message speaks of: elements, dates, durations, numbers…
     */
    public void report(EObject element, EStructuralFeature feature, Object... arguments) {
        reportAs("message", element, feature, arguments);
    }

    /**
     * Reports a finding with one of several messages of the rule.
     *
     * @param variant   what stands behind the id in the key of the message
     * @param element   the object at fault
     * @param feature   its feature at fault; null for the object as a whole
     * @param arguments what the message speaks of
     */
    public void reportAs(String variant, EObject element, EStructuralFeature feature, Object... arguments) {
        findings.add(new Finding(rule, severity, element, feature, rule.id() + "." + variant, List.of(arguments)));
    }

    void reportFailure(EObject element, RuntimeException failure) {
        findings.add(new Finding(rule, Severity.ERROR, element, null, "validation.rule_failed",
                List.of(rule.id(), String.valueOf(failure))));
    }
}

/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jalon.model.project.Project;
import org.jalon.planning.PlanService;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ProjectPlanner;

/** Checks projects against rules. */
public final class Validator {

    private record Weighed(RuleDescriptor rule, Severity severity) {
    }

    private final List<Weighed> rules = new ArrayList<>();
    private final Map<Class<?>, List<Weighed>> byClass = new HashMap<>();
    private final RuleContext context;
    private EObject current;
    private Iterator<Weighed> due = Collections.emptyIterator();

    private Validator(Project project, RuleSet set, Supplier<ProjectPlan> planner, Predicate<RuleDescriptor> filter) {
        context = new RuleContext(project, planner);
        for (RuleDescriptor rule : Rules.all()) {
            Optional<Severity> severity = set.severity(rule);
            if (severity.isPresent() && filter.test(rule)) {
                rules.add(new Weighed(rule, severity.get()));
            }
        }
    }

    /**
     * Checks a project against all rules as they are registered.
     *
     * @param project the project
     * @return what was found, in the order of the project
     */
    public static List<Finding> validate(Project project) {
        return validate(project, RuleSet.defaults());
    }

    /**
     * Checks a project.
     *
     * @param project the project
     * @param set     the rules and their weights
     * @return what was found, in the order of the project
     */
    public static List<Finding> validate(Project project, RuleSet set) {
        return validate(project, set, () -> ProjectPlanner.plan(project));
    }

    /**
     * Checks a project whose plan is there already.
     *
     * @param plan the plan of the project as it is now
     * @param set  the rules and their weights
     * @return what was found, in the order of the project
     */
    public static List<Finding> validate(ProjectPlan plan, RuleSet set) {
        return validate(plan.project(), set, () -> plan);
    }

    private static List<Finding> validate(Project project, RuleSet set, Supplier<ProjectPlan> planner) {
        Validator validator = new Validator(project, set, planner, rule -> true);
        validator.checkAll();
        return List.copyOf(validator.context.findings());
    }

    /**
     * Checks what a change may have touched: the changed objects, what holds them and what refers to them, and the
     * plan as a whole.
     *
     * @param project the project, planned by its {@link PlanService}
     * @param set     the rules and their weights
     * @param changed objects that have changed
     * @return findings of whole-plan rules, and of the others on the objects touched
     */
    public static List<Finding> validate(Project project, RuleSet set, Collection<? extends EObject> changed) {
        Validator whole = wholePlan(project, set);
        whole.checkAll();
        Validator local = local(project, set);
        local.check(touched(changed).iterator(), () -> false);
        List<Finding> findings = new ArrayList<>(whole.context.findings());
        findings.addAll(local.context.findings());
        return findings;
    }

    /**
     * Asks the rule of a finding again: for who is about to put right what was found some time ago.
     *
     * @param project the project, planned by its {@link PlanService}
     * @param finding what was found in it
     * @return the finding as it is now; empty if the rule no longer reports that of the element
     */
    public static Optional<Finding> again(Project project, Finding finding) {
        if (!EcoreUtil.isAncestor(project, finding.element())) {
            return Optional.empty();
        }
        Validator validator = new Validator(project,
                RuleSet.defaults().with(finding.ruleId(), finding.severity()),
                () -> PlanService.of(project).plan(), rule -> rule.id().equals(finding.ruleId()));
        validator.check(finding.rule().wholePlan() ? validator.all() : List.of(finding.element()).iterator(),
                () -> false);
        List<Finding> alike = validator.findings().stream().filter(now -> now.element() == finding.element()
                && now.feature() == finding.feature() && now.key().equals(finding.key())).toList();
        return alike.contains(finding) ? Optional.of(finding) : alike.stream().findFirst();
    }

    static Validator wholePlan(Project project, RuleSet set) {
        return new Validator(project, set, () -> PlanService.of(project).plan(), RuleDescriptor::wholePlan);
    }

    static Validator local(Project project, RuleSet set) {
        return new Validator(project, set, () -> PlanService.of(project).plan(), rule -> !rule.wholePlan());
    }

    /** The changed objects, everything that holds them, and what refers to them within reach of one link. */
    static Set<EObject> touched(Collection<? extends EObject> changed) {
        Set<EObject> touched = new LinkedHashSet<>();
        for (EObject object : changed) {
            for (EObject holder = object; holder != null; holder = holder.eContainer()) {
                touched.add(holder);
            }
            if (object.eContainer() != null) {
                touched.addAll(object.eContainer().eContents());
            }
            touched.addAll(object.eContents());
            touched.addAll(object.eCrossReferences());
        }
        return touched;
    }

    List<Finding> findings() {
        return context.findings();
    }

    /** The project with all that it contains. */
    Iterator<EObject> all() {
        return EcoreUtil.getAllContents(List.of(context.project()));
    }

    private void checkAll() {
        check(all(), () -> false);
    }

    /**
     * Checks objects, or goes on with it.
     *
     * @param objects the objects, the same iterator each time
     * @param enough  asked between two rules whether to pause
     * @return whether all are checked
     */
    boolean check(Iterator<? extends EObject> objects, BooleanSupplier enough) {
        while (due.hasNext() || objects.hasNext()) {
            if (enough.getAsBoolean()) {
                return false;
            }
            if (due.hasNext()) {
                check(due.next());
            } else {
                current = objects.next();
                due = byClass.computeIfAbsent(current.getClass(), this::rulesFor).iterator();
            }
        }
        return true;
    }

    private void check(Weighed weighed) {
        context.enter(weighed.rule(), weighed.severity());
        try {
            weighed.rule().rule().checkAny(current, context);
        } catch (RuntimeException e) {
            Log.error("rule " + weighed.rule().id() + " failed", e);
            context.reportFailure(current, e);
        }
    }

    private List<Weighed> rulesFor(Class<?> type) {
        return rules.stream().filter(weighed -> weighed.rule().rule().target().isAssignableFrom(type)).toList();
    }
}

/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jalon.model.project.Project;

/**
 * The findings of a project under edition, kept up to date: after a change only the objects that it touches are
 * checked again, and the rules that look at the plan as a whole. A check may be done piece by piece; a change begins
 * it anew, so that findings are always those of one state of the project. It belongs to the thread that changes the
 * model.
 */
public final class LiveValidation {

    private final Project project;
    private final RuleSet set;
    private final Set<EObject> changed = new LinkedHashSet<>();
    private final Map<EObject, List<Finding>> local = new LinkedHashMap<>();
    private List<Finding> whole = List.of();
    private boolean isFirst = true;
    private Check check;

    /** A check under way. */
    private final class Check {

        private final Set<EObject> touched = Validator.touched(changed);
        private final Validator plan = Validator.wholePlan(project, set);
        private final Validator objects = Validator.local(project, set);
        private final Iterator<EObject> forPlan = plan.all();
        private final Iterator<EObject> forObjects = isFirst ? objects.all() : again();

        private Iterator<EObject> again() {
            return withNewContent(touched, changed).stream().filter(object -> EcoreUtil.isAncestor(project, object)
                    && (touched.contains(object) || !local.containsKey(object))).iterator();
        }

        boolean goOn(BooleanSupplier enough) {
            return plan.check(forPlan, enough) && objects.check(forObjects, enough);
        }

        void end() {
            whole = List.copyOf(plan.findings());
            local.keySet().removeIf(object -> touched.contains(object) || !EcoreUtil.isAncestor(project, object));
            objects.findings().forEach(
                    finding -> local.computeIfAbsent(finding.element(), e -> new ArrayList<>()).add(finding));
        }
    }

    /**
     * Findings of a project, which is yet to be checked.
     *
     * @param project the project
     * @param set     the rules and their weights
     */
    public LiveValidation(Project project, RuleSet set) {
        this.project = project;
        this.set = set;
    }

    /**
     * Takes note of a change: what it touches is to be checked again.
     *
     * @param objects objects that have changed, been added or been removed
     */
    public void changed(Collection<? extends EObject> objects) {
        changed.addAll(objects);
        check = null;
    }

    /**
     * Whether there is nothing to check.
     *
     * @return false as long as the findings are of an earlier state of the project, or none were looked for
     */
    public boolean isUpToDate() {
        return !isFirst && changed.isEmpty();
    }

    /**
     * Checks what is to be checked, or goes on with it.
     *
     * @param enough asked after each step whether to pause
     * @return whether the findings are up to date
     */
    public boolean check(BooleanSupplier enough) {
        if (isUpToDate()) {
            return true;
        }
        if (check == null) {
            check = new Check();
        }
        if (!check.goOn(enough)) {
            return false;
        }
        check.end();
        check = null;
        isFirst = false;
        changed.clear();
        return true;
    }

    /**
     * Checks at once.
     *
     * @return all findings of the project as it is now
     */
    public List<Finding> check() {
        check(() -> false);
        return findings();
    }

    /** What was added brings all its content along. */
    private static Set<EObject> withNewContent(Set<EObject> touched, Collection<? extends EObject> changed) {
        Set<EObject> all = new LinkedHashSet<>(touched);
        changed.forEach(object -> object.eAllContents().forEachRemaining(all::add));
        return all;
    }

    /**
     * The findings.
     *
     * @return as of the last check that was done to its end; none before the first
     */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(whole);
        local.values().forEach(all::addAll);
        return all;
    }
}

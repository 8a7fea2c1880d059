/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jalon.model.project.Project;

/**
 * The findings of a project under edition, kept up to date: after a change only the objects that it touches are
 * checked again, and the rules that look at the plan as a whole. It belongs to the thread that changes the model.
 */
public final class LiveValidation {

    private final Project project;
    private final Map<EObject, List<Finding>> local = new LinkedHashMap<>();
    private List<Finding> whole = List.of();
    private RuleSet set;

    /**
     * Checks a project for the first time.
     *
     * @param project the project
     * @param set     the rules and their weights
     */
    public LiveValidation(Project project, RuleSet set) {
        this.project = project;
        use(set);
    }

    /**
     * Checks everything anew under other rules.
     *
     * @param other the rules and their weights
     */
    public void use(RuleSet other) {
        set = other;
        local.clear();
        Validator validator = Validator.local(project, set);
        validator.checkAll();
        keep(validator.findings());
        checkWhole();
    }

    /**
     * Checks again what a change has touched.
     *
     * @param changed objects that have changed, been added or been removed
     * @return all findings of the project as it is now
     */
    public List<Finding> update(Collection<? extends EObject> changed) {
        Set<EObject> touched = Validator.touched(changed);
        local.keySet().removeIf(element -> touched.contains(element) || !EcoreUtil.isAncestor(project, element));
        Validator validator = Validator.local(project, set);
        for (EObject object : withNewContent(touched, changed)) {
            if (EcoreUtil.isAncestor(project, object) && !local.containsKey(object)) {
                validator.check(object);
            }
        }
        keep(validator.findings());
        checkWhole();
        return findings();
    }

    /** What was added brings all its content along. */
    private static Set<EObject> withNewContent(Set<EObject> touched, Collection<? extends EObject> changed) {
        Set<EObject> all = new LinkedHashSet<>(touched);
        changed.forEach(object -> object.eAllContents().forEachRemaining(all::add));
        return all;
    }

    private void keep(List<Finding> findings) {
        findings.forEach(finding -> local.computeIfAbsent(finding.element(), e -> new ArrayList<>()).add(finding));
    }

    private void checkWhole() {
        Validator validator = Validator.wholePlan(project, set);
        validator.checkAll();
        whole = List.copyOf(validator.findings());
    }

    /**
     * The findings.
     *
     * @return as of the last check
     */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(whole);
        local.values().forEach(all::addAll);
        return all;
    }
}

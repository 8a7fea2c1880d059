/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.services;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.jalon.model.project.Project;
import org.jalon.sirius.internal.Views;
import org.jalon.validation.Finding;
import org.jalon.validation.Severity;

/** Services for the validation in Sirius: what the rules of Jalon find about an element. */
public class RuleServices {

    /** Whether no rule finds an error. */
    public boolean isFreeOfError(EObject element) {
        return findings(element, Severity.ERROR).isEmpty();
    }

    /** Whether no rule finds something to be looked at. */
    public boolean isFreeOfWarning(EObject element) {
        return findings(element, Severity.WARNING).isEmpty();
    }

    /** Whether no rule has a remark. */
    public boolean isFreeOfInfo(EObject element) {
        return findings(element, Severity.INFO).isEmpty();
    }

    /** The errors found, in words. */
    public String messageOfError(EObject element) {
        return messages(element, Severity.ERROR);
    }

    /** What should be looked at, in words. */
    public String messageOfWarning(EObject element) {
        return messages(element, Severity.WARNING);
    }

    /** The remarks, in words. */
    public String messageOfInfo(EObject element) {
        return messages(element, Severity.INFO);
    }

    private static String messages(EObject element, Severity severity) {
        return findings(element, severity).stream()
            .map(finding -> finding.message(Views.locale()) + " (" + finding.ruleId() + ")")
            .collect(Collectors.joining(" – "));
    }

    private static List<Finding> findings(EObject element, Severity severity) {
        Project project = Views.project(element);
        return project == null ? List.of() : Views.of(project).findings().getOrDefault(element, List.of()).stream()
            .filter(finding -> finding.severity() == severity).toList();
    }
}

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
import org.jalon.sirius.internal.places.Gmf;
import org.jalon.validation.Finding;
import org.jalon.validation.Severity;

/** Services for the validation in Sirius: what the rules of Jalon find about what a box or line shows. */
public class RuleServices {

    /** Whether no rule finds an error. */
    public boolean isFreeOfError(EObject view) {
        return findings(view, Severity.ERROR).isEmpty();
    }

    /** Whether no rule finds something to be looked at. */
    public boolean isFreeOfWarning(EObject view) {
        return findings(view, Severity.WARNING).isEmpty();
    }

    /** Whether no rule has a remark. */
    public boolean isFreeOfInfo(EObject view) {
        return findings(view, Severity.INFO).isEmpty();
    }

    /** The errors found, in words. */
    public String messageOfError(EObject view) {
        return messages(view, Severity.ERROR);
    }

    /** What should be looked at, in words. */
    public String messageOfWarning(EObject view) {
        return messages(view, Severity.WARNING);
    }

    /** The remarks, in words. */
    public String messageOfInfo(EObject view) {
        return messages(view, Severity.INFO);
    }

    private static String messages(EObject view, Severity severity) {
        return findings(view, severity).stream()
            .map(finding -> finding.message(Views.locale()) + " (" + finding.ruleId() + ")")
            .collect(Collectors.joining(" – "));
    }

    private static List<Finding> findings(EObject view, Severity severity) {
        EObject element = Gmf.shown(view);
        Project project = Views.project(element);
        return project == null ? List.of() : Views.of(project).findings().getOrDefault(element, List.of()).stream()
            .filter(finding -> finding.severity() == severity).toList();
    }
}

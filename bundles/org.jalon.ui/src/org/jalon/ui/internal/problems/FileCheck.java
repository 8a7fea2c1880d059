/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.Project;
import org.jalon.model.resource.FileProblem;
import org.jalon.model.resource.JalonFileException;
import org.jalon.model.resource.ProjectFiles;
import org.jalon.ui.internal.problems.ProblemMarkers.Problem;
import org.jalon.validation.Finding;
import org.jalon.validation.RuleSet;
import org.jalon.validation.Severity;
import org.jalon.validation.Validator;

/** Finds the problems of a project file as it is on disk. */
final class FileCheck {

    private FileCheck() {
    }

    /** What keeps the file from being read; or else what was noticed while reading, and what the rules find. */
    static List<Problem> problems(IFile file) {
        if (file.getLocation() == null) {
            return List.of();
        }
        try {
            Project project = ProjectFiles.load(file.getLocation().toPath());
            List<Problem> problems = new ArrayList<>();
            ProjectFiles.warnings(project).forEach(each -> problems.add(of(each, Severity.WARNING, file)));
            Validator.validate(project, rules(file, problems)).forEach(each -> problems.add(of(each)));
            return problems;
        } catch (JalonFileException e) {
            return e.problems().stream().map(each -> of(each, Severity.ERROR, file)).toList();
        }
    }

    /** The organisation's choice of rules, kept in a file beside the project. */
    private static RuleSet rules(IFile file, List<Problem> problems) {
        return RuleSet.besideOrDefaults(file.getLocation().toPath(), e -> problems.add(
                new Problem(Severity.ERROR, e.getLocalizedMessage(), RuleSet.FILE_NAME, null, null, 0)));
    }

    private static Problem of(Finding finding) {
        EObject element = finding.element();
        return new Problem(finding.severity(), finding.message(Locale.getDefault()),
                ModelLabels.current().text(element), element.eResource().getURIFragment(element), finding.ruleId(), 0);
    }

    private static Problem of(FileProblem problem, Severity severity, IFile file) {
        Locale locale = Locale.getDefault();
        return new Problem(severity, problem.message(locale) + " " + problem.remedy(locale), file.getName(), null, null,
                problem.line());
    }
}
